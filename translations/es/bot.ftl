# Spanish. Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# Read in Latin America and in Spain: "tú", simple words, no endings that guess whether a woman or a man reads.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

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
button-privacy = Qué guardamos
button-safety = Usar con cuidado
button-source = Cómo está hecho
button-copy = 📋 { $number }
button-something-else = Otra cosa →
button-writing = ✍️ No puedo llamar
button-going = ✈️ Me voy a otro país
button-local = 🗣️ En el idioma del lugar
button-more-numbers = Más números →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Copiar esto

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
writing-trace = Lo que escribes queda en esa aplicación. Una página web queda en el navegador. Bórralo también allí.
writing-none = Aquí todavía no hay ninguna línea de ayuda a la que escribir. Quizá alguien de confianza pueda llamar por ti.

## Going to another country

going-first = Números para el camino
going-copy = Cópialos antes de viajar. Cada uno funciona dentro de su país.

## In the language of the place

local-first = { $country } · para mostrar o copiar
local-means = Las letras más gruesas dicen: Hablo { $language }. Necesito intérprete, por favor.
# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Hablo { $language }. Necesito intérprete, por favor.

## A card to hand on

hand-neutral = Alguien con quien hablar, cuando quieras:

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
place-position-first = Enviar dónde estás
place-position-exact = Telegram nos envía el lugar exacto. Lo usamos una vez, para encontrar la ciudad más cercana, y lo olvidamos.
place-position-town = Si prefieres, escribe el nombre de una ciudad.
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

checked-by-call = Comprobado por teléfono, { $date }.
checked-by-organisation = Confirmado por la organización, { $date }.
checked-on-site = Comprobado en el lugar, { $date }.
checked-one-person = Comprobado por una sola persona, { $date }.
checked-due = Comprobado por última vez: { $date }. Si no funciona, toca “{ button-failed }”.
checked-web-page = De su página web, { $date }. No hemos llamado.
checked-not = Sin confirmar. Nadie ha llamado a este número para comprobarlo.
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = llamamos el { $date }
checked-short-by-organisation = lo confirmaron el { $date }
checked-short-on-site = fuimos allí el { $date }
checked-short-one-person = lo comprobó una sola persona, { $date }
checked-short-due = última comprobación: { $date }
checked-short-not = sin confirmar, nadie ha llamado
checked-short-web-page = de su página web, { $date }, no hemos llamado

## One result

details-for = Para: { $audiences }.
details-ages = Edad: { $ages }.
details-ages-from = { $from } años o más
details-ages-to = hasta { $to } años
details-ages-between = de { $from } a { $to } años
details-topics = Saben de: { $topics }.
details-languages = Idiomas: { $languages }.
details-cost-free = No cuesta nada.
details-cost-standard = Cuesta como una llamada normal.
details-papers-yes = Piden documentos.
details-papers-no = No hacen falta documentos.
details-run-by = A cargo de { $organisation } ({ $kind }).
details-run = A cargo de { $organisation }.
details-must-tell-yes = Tienen que contar a la policía o a inmigración lo que oyen.
details-must-tell-no = No tienen la obligación de avisar a la policía ni a inmigración.
details-address = Dirección: { $address }.
details-address-private = La dirección es privada. Llama o escribe y te dirán cómo llegar.
details-contact = { $kind }: { $value }
details-contact-abroad = { $kind }: { $value } (desde otro país: { $abroad })
details-contact-keyword = { $kind }: envía { $keyword } al { $value }
details-contact-country = { $kind }: { $value } (funciona en { $country })
details-in-call-list = Aparece en la lista de llamadas.
details-not-in-call-list = No aparece en la lista de llamadas.
details-on-bill = Aparece en la factura del teléfono.
details-not-on-bill = No aparece en la factura del teléfono.
details-without-credit = Funciona sin saldo.
details-web-trace = Un enlace deja rastro en tu navegador.
details-gone = Este resultado ya no se muestra. Aquí tienes otros.

contact-phone = Teléfono
contact-short = Teléfono
contact-sms = SMS
contact-whatsapp = WhatsApp
contact-telegram = Telegram
contact-email = Correo
contact-web = Web
contact-open-whatsapp = Abrir WhatsApp
contact-open-telegram = Abrir Telegram
contact-open-web = Abrir { $host }

promise-always = { $language }
promise-some_hours = { $language } (a ciertas horas)
promise-interpreter = { $language } (con intérprete)
promise-on_request = { $language } (hay que pedirlo)
promise-unknown = { $language }

audience-children = niños, niñas y adolescentes
audience-women = mujeres
audience-men = hombres
audience-families = familias
audience-lgbtiq = personas LGBTIQ+
audience-migrants = migrantes

topic-trafficking = que te retengan o te exploten
topic-domestic_violence = violencia en casa
topic-sexual_violence = violencia sexual
topic-labour_exploitation = trabajo injusto o forzado
topic-crime = delitos

organisation-ngo = independiente
organisation-state = del Estado
organisation-police = policía
organisation-intergovernmental = internacional

## Hours

# Partes de una línea.
hours-open = abierto ahora
hours-open-until = abierto hasta las { $time }
hours-open-until-day = abierto hasta el { $day } a las { $time }
hours-closed = cerrado ahora
hours-opens-today = cerrado, abre hoy a las { $time }
hours-opens-tomorrow = cerrado, abre mañana a las { $time }
hours-opens-day = cerrado, abre el { $day } a las { $time }
hours-opens-date = cerrado, abre el { $date }
hours-always = abierto día y noche
hours-by-appointment = con cita previa
hours-holiday = hoy es festivo: llama antes
hours-there = { $hours } (hora de allí)

# Líneas enteras.
hours-now = Normalmente { $hours }.
hours-now-always = Abierto día y noche.
hours-now-by-appointment = Con cita previa. Llama o escribe antes de ir.
hours-now-holiday = Hoy es festivo. Llama antes.
hours-not-known = No sabemos el horario.
hours-week = Horario: { $week }.
hours-next-days = En los próximos 7 días: { $week }.
hours-week-there = Es la hora de { $country }.
hours-from-midnight = Las horas se cuentan desde la medianoche, no desde el amanecer: 09:00 son las 3 de la mañana en el reloj etíope.

# La semana: «lun–vie 10:00–14:00, 16:00–19:00; sáb 10:00–14:00».
hours-on = { $days } { $hours }
hours-days = { $first }–{ $last }
hours-every-day = todos los días
hours-span = { $from }–{ $to }
hours-span-by-appointment = { $hours } con cita
hours-whole-day = día y noche
hours-semicolon = {"; "}

## It did not work

failed-sorry = Gracias por avisar. Este es el siguiente.
failed-last = No hay otro para esto. Estos quizá ayuden.
failed-why = ¿Qué pasó? No hace falta contestar.
failed-noted = Anotado, sin tu nombre.
reason-no_answer = No contestan
reason-wrong_number = Número equivocado
reason-closed = Cerrado
reason-my_language = No hablan mi idioma
reason-asked_papers = Pidieron documentos
reason-other = Otra cosa

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
privacy-first = Lo que guardamos de ti: nada
privacy-nothing = Ni nombre, ni número, ni palabras, ni lugar. Ni en un disco, ni en un registro.
privacy-counts = Contamos cuántas veces al día se pide cada tipo de ayuda en una región. Con eso no se puede encontrar a nadie.
privacy-telegram = Telegram puede leer este chat, como todos los chats con un bot.
privacy-phone = Quien tenga este teléfono también puede leerlo.
privacy-silent = Nunca escribimos primero.
privacy-not-emergency = Esto no es un servicio de emergencia. Si hay peligro, llama.
safety-first = Usar este chat con cuidado
safety-clear = “{ button-clear }” quita nuestros mensajes y los tuyos de las últimas 48 horas, en los dos lados.
safety-cannot = No puede deshacer una captura de pantalla, un aviso que ya apareció, una copia en otro aparato ni mensajes tuyos más antiguos.
safety-list = El nombre de este chat queda en tu lista. Para quitarlo, deja el dedo encima y toca Eliminar.
safety-suspicious = Si alguien revisa este teléfono, puede notar que el chat está vacío de repente. Tú sabes mejor que nadie qué hacer.
safety-other-phone = Las llamadas pueden aparecer en la lista de llamadas y en la factura. Es más seguro otro teléfono que solo uses tú.

## Notes above a screen

note-only-words = Aquí solo se pueden leer palabras y botones. Lo que enviaste se borró sin abrirlo.
note-not-understood = No hemos entendido eso. Puedes tocar un botón o escribir el nombre de una ciudad.
note-position = Tu lugar se usó una vez y se olvidó.
notice-cleared = Borrado
notice-kept = Guardado abajo
mark-practice = Solo para practicar. Ningún número de aquí da ayuda real.
mark-practice-draft = Solo para practicar. No llames desde aquí.

# What parts the items of a list.
list-comma = {", "}
