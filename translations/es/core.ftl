## Buttons that stand on many screens

button-home = 🏠 Inicio
button-clear = ✕ Borrar chat
button-now = 🆘 Necesito ayuda ahora
button-find = 🔎 Buscar ayuda
button-worried = 👀 Me preocupa alguien
button-options = 🌐 Idioma · privacidad
button-back = ← Volver
button-more = Más →
button-failed = No funcionó
button-keep = Guardar este número
button-countries = 🌍 Otro país
button-whole-country = Todo el país: { $country }
button-share = 📍 Enviar dónde estoy
button-there-now = Ahora estoy en { $country }
button-safety = Usar con cuidado
button-copy = 📋 { $number }
button-something-else = Otra cosa →
button-writing = ✍️ No puedo llamar

## Start

home-first = Números y lugares cerca de ti · { $country }
home-first-anywhere = Números y lugares cerca de ti
home-how = Toca un botón o escribe el nombre de una ciudad.
home-honest = Telegram puede leer este chat. Con “Borrar chat” se quitan los mensajes.
home-where = ¿En qué país estás? Tócalo o escribe una ciudad.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Si hay peligro ahora: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = comprobado el { $date }
emergency-short-official = página oficial
emergency-short-official-dated = página oficial, { $date }
emergency-short-unconfirmed = sin confirmar
emergency-none = No conocemos ningún número de emergencia para { $country }. Pide a alguien cerca que llame por ti.
emergency-confirmed = Número de emergencia comprobado: { $date }.
emergency-official = Número de emergencia de una página oficial.
emergency-official-dated = Número de emergencia de una página oficial, { $date }.
emergency-unconfirmed = No hemos confirmado el número de emergencia.
service-general = Emergencias
service-police = Policía
service-ambulance = Ambulancia
service-fire = Bomberos

## Need help now

now-first = { $country } · números

## I cannot call

# { $country } is a country: "España · escribir en vez de llamar".
writing-first = { $country } · escribir en vez de llamar
writing-none = Aquí todavía no hay ninguna línea de ayuda a la que escribir. Quizá alguien de confianza pueda llamar por ti.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Hablo { $language }. Necesito intérprete, por favor.

## What happened

situations-first = ¿Qué necesitas?
situations-first-place = { $place } · ¿qué necesitas?
situation-sleep = No tengo dónde dormir
situation-hurt-me = Alguien me hace daño
situation-doctor = Atención médica
situation-talk = Hablar con alguien
situation-law = Papeles o ayuda legal
situation-papers = Me quitaron mis documentos
situation-wages = No me pagan
situation-food = Comida o dinero
situation-child = Ayuda para niños y niñas
situation-home = Quiero volver a casa
situation-work = Trabajo o estudios
situation-people = Personas como yo
situation-police = Policía o autoridades

## A place

place-choose = ¿Cuál es?
place-unknown = Ese nombre no está en nuestra lista. Prueba con una ciudad más grande cerca, o toca un país.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = ¿Qué país?
countries-write = También puedes escribir su nombre.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = abierto ahora
results-facts-free = gratis
results-facts-plain = números
results-widened = Todavía no tenemos nada justo para esto. Aquí quizá sepan quién ayuda.
results-none = Aquí todavía no hay ningún número.
results-none-next = Tu embajada, la OIM (para migrantes) y ACNUR (para personas refugiadas) ayudan en muchos lugares. Pregunta por su oficina cerca de ti.
results-children = Para menores de 18 años. Quizá sepan quién ayuda a personas adultas.
results-away = Estos números son de { $country }.
results-not-from-here = Puede que este número no funcione desde donde estás.
result-not-from-here = puede que no funcione desde donde estás
result-free = gratis
result-must-tell = tienen que avisar a la policía o a inmigración
result-papers-not-needed = no piden documentos
result-distance = a { $km } km, más o menos
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = llamamos el { $date }
checked-short-by-organisation = lo confirmaron el { $date }
checked-short-on-site = fuimos allí el { $date }
checked-short-one-person = lo comprobó una sola persona, { $date }
checked-short-due = última comprobación: { $date }
checked-short-not = sin confirmar, nadie ha llamado
checked-short-web-page = de su página web, { $date }, no hemos llamado

## Hours

# Partes de una línea.
hours-open = abierto ahora
hours-open-until = abierto hasta las { $time }
hours-closed = cerrado ahora
hours-opens-today = cerrado, abre hoy a las { $time }
hours-opens-tomorrow = cerrado, abre mañana a las { $time }
hours-opens-day = cerrado, abre el { $day } a las { $time }
hours-always = abierto día y noche
hours-by-appointment = con cita previa
hours-holiday = hoy es festivo: llama antes
hours-there = { $hours } (hora de allí)

## It did not work

failed-sorry = Gracias por avisar. Este es el siguiente.
failed-last = No hay otro para esto. Estos quizá ayuden.

## Keep this number

kept-only-clear = Solo “{ button-clear }” quita esto.

## Worried about someone

worried-first = Lo primero: que las dos personas estén bien
worried-danger = Si alguien está en peligro ahora: { $numbers }
worried-never = No te enfrentes a nadie. No sigas ni grabes a nadie. No intentes liberar a nadie.
worried-ask = Aquí también te aconsejan a ti. No hace falta decir quién eres:

## Language, country, privacy

options-first = Idioma
options-review = Falta que lo lea una persona nativa: { $languages }.
safety-first = Usar este chat con cuidado
safety-clear = “{ button-clear }” quita nuestros mensajes y los tuyos de las últimas 48 horas, en los dos lados.
safety-cannot = No puede deshacer una captura de pantalla, un aviso que ya apareció, una copia en otro aparato ni mensajes tuyos más antiguos.
safety-list = El nombre de este chat queda en tu lista. Para quitarlo, deja el dedo encima y toca Eliminar.
safety-suspicious = Si alguien revisa este teléfono, puede notar que el chat está vacío de repente. Tú sabes mejor que nadie qué hacer.
safety-other-phone = Las llamadas pueden aparecer en la lista de llamadas y en la factura. Es más seguro otro teléfono que solo uses tú.

## Notes above a screen

note-only-words = Aquí solo se pueden leer palabras y botones. Lo que enviaste se borró sin abrirlo.
note-not-understood = No hemos entendido eso. Puedes tocar un botón o escribir el nombre de una ciudad.
notice-cleared = Borrado
notice-kept = Guardado abajo
mark-practice = Solo para practicar. Ningún número de aquí da ayuda real.
mark-practice-draft = Solo para practicar. No llames desde aquí.
# What parts the items of a list.
list-comma = {", "}

need-hotline = Alguien a quien llamar
need-shelter = Un lugar seguro
need-legal = Ayuda legal
need-medical = Atención médica
need-counselling = Alguien con quien hablar
need-basic_needs = Comida o dinero
need-work_training = Trabajo o formación
need-child_protection = Ayuda para un menor
need-authorities = Policía u oficinas
need-community = Gente como yo
need-return_travel = Volver a mi país
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Ese nombre no está en nuestra lista. ¿Es uno de estos?
place-postcode = Aquí no se leen códigos postales. Escribe el nombre de la ciudad.
note-hello = Hola. Escribe con tus palabras lo que necesitas, o pulsa un botón.
mark-partly = Una parte todavía está en inglés.
