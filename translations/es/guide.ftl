# Spanish. Not yet read by a native speaker from outside the team.
# The cards of the guide: one fact, one right, one number a card. The numbers come from the directory.
# Where each fact was read: docs/facts.md. "Los países que se sumaron" is never all of them: do not make it sound so.
# -first is shown on a locked screen at worst: harmless words only. -text has a line for each idea, at most five.
# "persona" carries the feminine, so that no line guesses whether a woman or a man is meant.

## Buttons that lead to a card

button-card-minor = 🧒 Tengo menos de 18 años
button-card-after = 🩺 Después de violencia sexual
button-card-left = 🚪 Ya me fui de ahí
button-card-me = 🤔 ¿Me está pasando a mí?
button-card-abroad = 🧳 Trabajo fuera: ¿es seguro?
button-card-me-papers = Tienen mis documentos
button-card-me-debt = Una deuda que crece
button-card-me-pay = Me retienen el sueldo
button-card-me-out = No me dejan salir
button-card-me-partner = Tengo miedo en casa
button-card-me-threat = Alguien me amenaza
button-card-me-married = Un matrimonio que no quiero
button-card-left-papers = Documentos nuevos
button-card-left-money = El dinero que me deben
button-card-left-home = Volver a casa
button-card-left-children = Mis hijos e hijas
button-card-left-police = Tuve que ir contra la ley
button-card-abroad-more = Más preguntas
button-card-abroad-ask = A quién preguntar
button-card-device = 📱 ¿Es seguro este teléfono?
button-card-device-no = Nadie más lo lee
button-card-device-perhaps = Quizá alguien lo lee
button-card-device-yes = Alguien lo lee
button-card-know = Conozco a esa persona
button-card-saw = Vi algo
button-card-kid = Un niño o una niña
button-card-offer = Una oferta de trabajo
button-card-signs = En qué fijarse
button-card-signs-more = Más señales
button-card-law = Qué dice la ley
button-card-report = Qué contar al llamar
button-card-hand = Una tarjeta para entregar

## Under 18

card-minor-first = Puedes pedir ayuda por tu cuenta
card-minor-text =
    Estas líneas de ayuda son para menores de 18 años. No hace falta que des tu nombre.
    Si corres peligro, quizá tengan que avisar a alguien que pueda protegerte.
    Puedes preguntar primero: ¿qué guardan en secreto y qué no?

## After sexual violence

card-after-first = Cuidar tu cuerpo, a tiempo
card-after-text =
    La medicina para prevenir el VIH hay que empezarla antes de 72 horas, mejor antes de 24.
    Las pastillas para evitar un embarazo pueden servir hasta 5 días. Cuanto antes, mejor.
    Más tarde no es demasiado tarde: un centro médico todavía puede ayudarte. Tú decides qué contar.
    Fuente: Organización Mundial de la Salud.

## Is this about me?

card-me-first = Lee lo que se parezca a lo tuyo. No es un examen.
card-me-text =
    Para pedir ayuda no hace falta ponerle nombre a lo que pasa.
    Elige lo que se parezca. Cada tarjeta tiene un dato, un derecho y un número.

card-me-papers-first = Tus documentos
card-me-papers-text =
    Hay quien se queda con el pasaporte de otra persona para que le cueste irse.
    Tu derecho: quien te da trabajo no puede quedarse con tus documentos ni destruirlos.
    (Convención de la ONU sobre trabajadores migratorios, artículo 21; en los países que se sumaron.)

card-me-debt-first = Una deuda
card-me-debt-text =
    Una deuda que nunca baja puede encerrar a una persona como un candado.
    Tu derecho: por una deuda, nadie puede hacerte trabajar sin fin.
    (Convención de la ONU de 1956, artículo 1; en los países que se sumaron.)

card-me-pay-first = Tu sueldo
card-me-pay-text =
    Pagar tarde, pagar de menos o “guardarte” el dinero es muchas veces una forma de que no te vayas.
    Tu derecho: el trabajo que hiciste se tiene que pagar, también si no tienes papeles.
    (Convención de la ONU sobre trabajadores migratorios, artículo 25; en los países que se sumaron.)

card-me-out-first = Salir a la calle
card-me-out-text =
    Si alguien te vigila siempre o cierra la puerta con llave, eso no es un trabajo normal ni es cuidarte.
    Tu derecho: nadie puede obligarte a trabajar con amenazas.
    (Convenio 29 de la OIT, artículo 2; casi todos los países se sumaron.)

card-me-partner-first = En casa
card-me-partner-text =
    Tener miedo de tu pareja o de tu familia es razón suficiente para hablar con alguien.
    Tu derecho: lo que pasa en casa no es solo un asunto privado. El Estado tiene que protegerte.
    (Convenio de Estambul, artículo 3, y comité de la ONU por los derechos de las mujeres, 2017.)

card-me-threat-first = Cuando alguien te presiona
card-me-threat-text =
    Las amenazas contra ti o contra tu familia buscan que no hables.
    Tu derecho: nadie puede retenerte ni hacerte trabajar con amenazas.
    (Pacto de la ONU de derechos civiles, artículo 8; en los países que se sumaron.)

card-me-married-first = Casarse
card-me-married-text =
    Decir que sí por miedo no es decir que sí con libertad.
    Tu derecho: nadie puede casarte si tú no dices que sí con libertad.
    (Declaración Universal de Derechos Humanos, artículo 16.)

## I already left

card-left-first = Después de irte: paso a paso
card-left-text =
    No hay que resolverlo todo a la vez. Elige lo que más importa ahora.
    En 48 países, la mayoría en Europa, puedes tener al menos 30 días para descansar y decidir.
    En esos países la ayuda no puede depender de que aceptes ser testigo.
    (Convenio del Consejo de Europa de 2005, artículos 12 y 13.)

card-left-papers-first = Documentos nuevos
card-left-papers-text =
    Tu embajada o tu consulado puede darte documentos para viajar.
    Si tu propio país te da miedo, antes de ir pide consejo legal o pregunta a ACNUR.
    ACNUR nunca cobra. Quien pide dinero en su nombre miente.

card-left-money-first = El dinero que te deben
card-left-money-text =
    Apunta los días y las horas que trabajaste, y quién lo vio.
    Tu derecho: que te expulsen del país no borra el sueldo que te deben.
    (Convención de la ONU sobre trabajadores migratorios, artículo 22; en los países que se sumaron.)
    Antes de volver a tu país, pide a alguien por escrito que lo reclame por ti.

card-left-home-first = Volver a casa
card-left-home-text =
    La OIM puede ayudarte a volver a tu país, si tú quieres. Donde lo hace, no te cuesta nada.
    Puedes cambiar de idea hasta el día en que te vas.
    Si te da miedo volver, pregunta primero por la protección como persona refugiada.

card-left-children-first = Tus hijos e hijas
card-left-children-text =
    Todos los niños y niñas tienen derecho a ir a la escuela. Casi todos los países lo aceptaron.
    (Convención de la ONU sobre los Derechos del Niño, artículo 28.)
    Una línea para niños y niñas también responde a madres y padres.

card-left-police-first = Si tuviste que ir contra la ley
card-left-police-text =
    Muchos países tienen una regla para no castigar lo que obligaron a hacer a una persona.
    No es seguro que la apliquen. Antes que con nadie, habla con ayuda legal o con una línea de ayuda.
    (Convenio del Consejo de Europa de 2005; protocolo 29 de la OIT, artículo 4.)

## A job abroad

card-abroad-first = Antes de viajar por trabajo: pregunta
card-abroad-text =
    ¿Te piden dinero por el trabajo? No deberías pagar para que te contraten.
    ¿Hay un contrato en un idioma que lees, firmado antes de viajar?
    ¿Dice quién te contrata, la dirección, el sueldo y las horas?
    ¿Te meten prisa, o te piden que no lo cuentes? Entonces no sigas y pregunta a alguien.
    Fuentes: OIT, OIM.

card-abroad-more-first = Antes de viajar: para cuidarte
card-abroad-more-text =
    Tu pasaporte se queda contigo. Solo la policía y los guardias de frontera pueden mirarlo.
    ¿Alguien de confianza tiene una copia, y tu dirección allí?
    ¿Tienes el número de tu embajada allí?
    ¿Tienes pagado el viaje de vuelta, o dinero para pagarlo?
    ¿Quedaste en un día y una hora para llamar a casa?

card-abroad-ask-first = A quién preguntar antes de viajar
card-abroad-ask-text =
    La oficina de trabajo o de empleo de tu país: ¿está la agencia en su lista?
    Tu embajada, o una línea para quienes se van a otro país. Quizá también lean el contrato.

## Is this phone safe?

card-device-first = ¿Alguien más podría leer este teléfono?
card-device-text =
    Puedes saltarte esto. Los números funcionan igual.
    Si saben demasiado de lo que haces, confía en lo que sientes.

card-device-no-first = Bueno es saberlo
card-device-no-text =
    “{ button-clear }” está debajo de cada mensaje, por si eso cambia.
    También ayuda un código de bloqueo que solo sepas tú.

card-device-perhaps-first = Si alguien puede mirar
card-device-perhaps-text =
    Lee aquí solo lo que necesites y luego toca “{ button-clear }”.
    Un chat vacío de repente se puede notar. No todos los rastros se pueden borrar.
    No lo cambies todo de golpe. Primero pide consejo a una línea de ayuda.
    Fuente: NNEDV Safety Net.

card-device-yes-first = Usa otro teléfono
card-device-yes-text =
    Usa uno que esa persona nunca haya tenido en la mano: el de una amistad, o internet en una biblioteca.
    Si quitas una aplicación espía, esa persona puede enojarse más. Pide consejo antes.
    Fuente: NNEDV Safety Net.

## I know them

card-know-first = Un momento tranquilo, a solas
card-know-text =
    Busca un lugar donde nadie oiga. Escucha, sin presionar.
    No prometas lo que no puedas cumplir. Si algo no lo sabes, dilo.
    Cuéntale dónde hay ayuda. Qué hacer lo decide esa persona.
    No se lo cuentes a nadie, salvo que esté de acuerdo.
    Fuente: guía de bolsillo del IASC.

## I saw something

card-saw-first = Lo que viste, y qué puede significar
card-saw-text =
    ¿Qué fue, cuántas veces, desde cuándo y más o menos dónde?
    El aspecto de alguien, cómo habla o de dónde viene no dice nada.
    No hables de eso allí con esas personas, y no busques más.
    No hace falta tener certeza ni dar tu nombre. Valorarlo es cosa de la línea de ayuda.

## A child

card-kid-first = Si es un niño o una niña
card-kid-text =
    Pregunta qué hacer a una línea para niños y niñas, o a la oficina de protección de la infancia.
    No le hagas un interrogatorio. Dile que estás ahí y que no es su culpa.
    No prometas lo que no puedas cumplir.

## A job offer

card-offer-first = Una oferta de trabajo que parece rara
card-offer-text =
    ¿Muy buen sueldo por un trabajo fácil, y sin preguntas? Mírala dos veces.
    ¿Piden dinero, o el pasaporte? ¿Meten prisa para decidir?
    Pregunta junto con esa persona: ¿hay contrato? ¿Está la agencia en la lista oficial?
    Fuente: OIM.

## Signs

card-signs-first = En qué fijarse
card-signs-text =
    1. Alguien se aprovecha de que una persona no tiene papeles, ni dinero, ni adónde ir.
    2. El trabajo o el sueldo no es lo que le prometieron.
    3. No puede salir libremente. 4. La mantienen lejos de otras personas.
    5. Le hacen daño. 6. Hay amenazas contra esa persona o su familia.
    Fuente: Organización Internacional del Trabajo. Su lista tiene 11.

card-signs-more-first = Más señales
card-signs-more-text =
    7. Alguien se queda con su pasaporte. 8. Le retienen el sueldo.
    9. Trabaja por una deuda que nunca baja.
    10. Donde trabaja o duerme hay suciedad, demasiada gente o riesgos. 11. Muchísimas horas.
    Una señal sola no prueba nada, y no siempre están todas.
    Fuentes: Organización Internacional del Trabajo; UNODC.

card-law-first = Qué dice la ley en la mayoría de los países
card-law-text =
    Es delito trasladar, contratar o retener a alguien por la fuerza, con mentiras o presión, para aprovecharse de esa persona.
    Si es así, haber dicho que sí no cuenta en contra de esa persona.
    Con menores de 18 años cuenta también sin fuerza ni mentiras.
    Puede pasar sin cruzar ninguna frontera.
    Fuente: Protocolo de Palermo de la ONU, artículo 3.

## What to tell a line

card-report-first = Qué ayuda cuando lo cuentas
card-report-text =
    Qué viste u oíste, cuándo, cuántas veces y más o menos dónde.
    Cómo lo sabes, y si alguien está en peligro ahora.
    No cuentes lo que solo supones por el aspecto, la fe o el país de alguien.
    Aquí en el chat, no pongas nombres, fotos ni placas o matrículas.

## A card to hand on

card-hand-first = Una tarjeta para entregar
card-hand-text = Estas palabras no dicen por qué. Cópialas o escríbelas en un papel.
