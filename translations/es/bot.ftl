# Spanish. Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# Read in Latin America and in Spain: "tú", simple words, no endings that guess whether a woman or a man reads.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-privacy = Qué guardamos
button-source = Cómo está hecho
button-going = ✈️ Me voy a otro país
button-local = 🗣️ En el idioma del lugar
button-more-numbers = Más números →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Copiar esto

## I cannot call

writing-trace = Lo que escribes queda en esa aplicación. Una página web queda en el navegador. Bórralo también allí.

## Going to another country

going-first = Números para el camino
going-copy = Cópialos antes de viajar. Cada uno funciona dentro de su país.

## In the language of the place

local-first = { $country } · para mostrar o copiar
local-means = Las letras más gruesas dicen: Hablo { $language }. Necesito intérprete, por favor.

## A card to hand on

hand-neutral = Alguien con quien hablar, cuando quieras:

## A place

place-position-first = Enviar dónde estás
place-position-exact = Telegram nos envía el lugar exacto. Lo usamos una vez, para encontrar la ciudad más cercana, y lo olvidamos.
place-position-town = Si prefieres, escribe el nombre de una ciudad.

## Results

checked-by-call = Comprobado por teléfono, { $date }.
checked-by-organisation = Confirmado por la organización, { $date }.
checked-on-site = Comprobado en el lugar, { $date }.
checked-one-person = Comprobado por una sola persona, { $date }.
checked-due = Comprobado por última vez: { $date }. Si no funciona, toca “{ button-failed }”.
checked-web-page = De su página web, { $date }. No hemos llamado.
checked-not = Sin confirmar. Nadie ha llamado a este número para comprobarlo.

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

hours-open-until-day = abierto hasta el { $day } a las { $time }
hours-opens-date = cerrado, abre el { $date }
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

failed-why = ¿Qué pasó? No hace falta contestar.
failed-noted = Anotado, sin tu nombre.
reason-no_answer = No contestan
reason-wrong_number = Número equivocado
reason-closed = Cerrado
reason-my_language = No hablan mi idioma
reason-asked_papers = Pidieron documentos
reason-other = Otra cosa

## Language, country, privacy

privacy-first = Lo que guardamos de ti: nada
privacy-nothing = Ni nombre, ni número, ni palabras, ni lugar. Ni en un disco, ni en un registro.
privacy-counts = Contamos cuántas veces al día se pide cada tipo de ayuda en una región. Con eso no se puede encontrar a nadie.
privacy-telegram = Telegram puede leer este chat, como todos los chats con un bot.
privacy-phone = Quien tenga este teléfono también puede leerlo.
privacy-silent = Nunca escribimos primero.
privacy-not-emergency = Esto no es un servicio de emergencia. Si hay peligro, llama.

## Notes above a screen

note-position = Tu lugar se usó una vez y se olvidó.
