# Spanish. Not yet read by a native speaker from outside the team.
# What an operator reads in the terminal: `safelight import`, `safelight open`, `safelight build-places`.
# Words of one choice must not begin alike as a whole ("no" and "no se sabe"): the beginning of an answer may be typed.

# `safelight import`

import-help = Cargar datos desde archivos: líneas de ayuda, números de emergencia. Las líneas entran como borradores que nadie ve.
import-reading = Leyendo
import-taking-in = Cargando
import-refused = se dejó fuera:
import-doubtful = para revisar:
# Variables: $rows, $drafts (numbers)
import-rows =
    { $rows ->
        [one] Una fila leída,
       *[other] { $rows } filas leídas,
    } { $drafts ->
        [one] con un borrador.
       *[other] con { $drafts } borradores.
    }
# Variables: $added, $unchanged, $changed, $kept (numbers)
import-did = Añadidos: { $added }. Sin cambios: { $unchanged }. Cambiados: { $changed }. Como los dejó el equipo: { $kept }.
import-would = Prueba: no se escribió nada. Se añadirían: { $added }. Sin cambios: { $unchanged }. Se cambiarían: { $changed }. Quedarían como los dejó el equipo: { $kept }.
# Variables: $numbers (string): numbers of listings
import-kept = El archivo dice algo nuevo sobre estas fichas, pero el equipo ya decidió sobre ellas: { $numbers }
import-nothing-shown-yet = Los borradores no se muestran a nadie. Para llamar y abrir un país:  safelight open PAÍS
import-nothing-taken = No se cargó nada.
# Variables: $file (string)
import-file-missing = No existe el archivo { $file }. No se cargó nada.
import-file-folder = { $file } es una carpeta, no un archivo. No se cargó nada.
import-file-unreadable = No se puede leer el archivo { $file }. No se cargó nada.
# Variables: $numbers, $changed (numbers)
import-emergency-did = Números de emergencia: { $numbers }. Cambiados: { $changed }.
# Variables: $countries (string): codes
import-emergency-without = No se conoce ningún número, y no se muestra ninguno, para: { $countries }
import-guard = Los números se cargaron. Todavía no se muestran, porque otros cambios esperan a una segunda persona. Entre dos personas:  safelight open PAÍS

# A file that was not taken in at all (ImportRejected.code; line 0 means no line is to blame).

import-problem-empty = El archivo no tiene filas.
import-problem-too-large = El archivo pesa más de 5 MiB.
import-problem-encoding = El archivo no es texto UTF-8. Guárdalo de nuevo como “CSV UTF-8”.
import-problem-not-csv = Desde esta línea el archivo no es CSV: hay unas comillas abiertas o mal puestas.
import-problem-column-missing = Falta esta columna.
import-problem-column-twice = Esta columna está dos veces.

# Any file (Problem.code).

import-problem-column-unknown = No conocemos esta columna y no se leyó.
import-problem-cells-miscounted = La fila tiene celdas de más o de menos, así que no se tomó nada de ella.
import-problem-invisible-characters = Se quitaron caracteres invisibles.
import-problem-country-unknown = No es un código de país de dos mayúsculas que conozcamos.

# Hotlines.

import-problem-row-twice = Una fila anterior es el mismo servicio, con los mismos números y la misma fuente.
import-problem-name-missing = La fila no nombra ni el servicio ni la organización.
import-problem-no-contact = La fila no tiene ningún contacto que se pueda usar.
import-problem-organisation-not-named = La fuente no dice quién está a cargo. Averígualo antes de admitir a nadie.
import-problem-part-of-country = Puede que atienda solo una parte del país. Se puso para todo el país.
import-problem-category-unknown = No es una de nuestras necesidades.
import-problem-serves-unknown = No es un grupo ni un tema que conozcamos.
import-problem-children-only = Figura como línea para niños y niñas. Pregunta si también pueden llamar personas adultas.
import-problem-phone-unreadable = No es un número de teléfono.
import-problem-phone-not-possible = Allí ningún número de teléfono tiene esta cantidad de cifras.
import-problem-phone-not-in-plan = El plan de numeración del país no conoce este número. Se tomó tal como está impreso.
import-problem-phone-local-only = No es un número completo. Se tomó como número para marcar solo dentro del país.
import-problem-short-with-area = Un número corto con prefijo de zona. Se tomó tal como está impreso, para dentro del país.
import-problem-contact-unknown = No conocemos este tipo de contacto.
import-problem-sms-unreadable = No es un número al que se pueda mandar un SMS.
import-problem-sms-keyword = No está claro qué hay que escribir en el SMS.
import-problem-telegram-unreadable = No es una dirección de Telegram.
import-problem-email-unreadable = No es una dirección de correo electrónico.
import-problem-web-unreadable = No es una dirección web.
import-problem-web-without-scheme = La dirección web empezaba sin https. Se añadió; nadie la ha probado.
import-problem-hours-unreadable = Este horario no se puede leer. Usa la forma de OSM, por ejemplo Mo-Fr 09:00-17:00.
import-problem-language-unknown = No es un código de idioma.
import-problem-language-not-named = No tenemos un nombre de este idioma para mostrar.
import-problem-language-several = Este código significa varios idiomas. Se tomó el más probable.
import-problem-cost-unknown = El coste debe ser free, standard o unknown.
import-problem-source-missing = La fila no dice dónde se leyó.
import-problem-date-unreadable = La fecha de la fuente debe ser un año, un mes o un día, por ejemplo 2025-06-30.

# Emergency numbers.

import-problem-country-twice = Este país ya tiene una fila.
import-problem-emergency-not-digits = Un número de emergencia tiene de dos a seis cifras.
import-problem-emergency-service-unknown = El servicio debe ser general, police, ambulance o fire.
import-problem-source-kind-unknown = El tipo de fuente debe ser government, eu, embassy, un, press u other.
import-problem-emergency-lists-disagree = Las listas públicas no coinciden y ninguna página lo decide. No se muestra ningún número.
import-problem-emergency-sources-differ = Cada fuente dice una cosa distinta. No se muestra ningún número.
import-problem-emergency-others-named = Otra fuente da otro número. Compruébalo en una página del gobierno.
import-problem-emergency-official-pages-differ = Las páginas oficiales dan varios números. Se muestra uno de ellos.
import-problem-emergency-official-overtaken = Una página de prensa más reciente y las listas contradicen esta página oficial. Se les creyó a ellas.
import-problem-emergency-general-contradicted = Aquí una página oficial contradice las listas. No se muestra como número para todo.
import-problem-emergency-general-is-special = Las listas dan el número de un solo servicio como número para todo. No se muestra así.
import-problem-emergency-withheld = Este número se retiene; el motivo está en withheld.csv.
import-problem-emergency-not-in-plan = El plan de números cortos del país no conoce este número como número de emergencia.

# `safelight open`

open-help = Abrir un país: resolver sus números de emergencia, llamar a sus borradores, mostrar lo confirmado.
open-country-unknown = No conocemos ese país. Escribe su código, por ejemplo ES, o su nombre.
# Variables: $country (string)
open-welcome = Se abre { $country }. “?” explica una pregunta, Intro acepta lo que está entre [ ], Ctrl-C sale. Nada de lo escrito se pierde.
# Variables: $code (string): country code
open-interrupted = Has salido. Todo lo hecho se conserva; lo que no se ha publicado aún no se muestra. Para seguir:  safelight open { $code }
open-more = Queda algo para otro día. Para seguir:  safelight open { $code }

# Answers

open-yes = sí
open-no = no
open-unknown = se desconoce
open-later = más tarde
open-back = volver
open-enter-later = ahora no
open-everybody = todas las personas
open-undated = sin fecha
open-unreadable = Eso no se pudo leer. Escríbelo de nuevo.
# Variables: $count (number)
open-choice-wrong = Escribe un número del 1 al { $count }, o cómo empiezan las palabras.
open-recorded = Registrado.
# Variables: $reason (string): what the record said, in English
open-not-recorded = El registro no lo aceptó ({ $reason }). Lo que escribiste se conserva.
open-decided-meanwhile = Mientras tanto, otra persona decidió sobre esta ficha. No se cambió nada.

# Who is here

open-name = Tu nombre
open-name-help = El nombre queda en el historial de cada decisión que se tome ahora. Nunca se muestra a quienes buscan ayuda.
open-name-needed = necesario
open-name-wrong = Alguien tiene que responder por esto. Escribe un nombre.
open-second-name = El nombre de una segunda persona que está aquí y también mira
open-second-name-help = Dos personas ven más que una. Con una sola, cada ficha dice “comprobado por una sola persona”.
open-nobody-else = nadie más
open-one-person = Una persona. Cada ficha dirá “comprobado por una sola persona”.
open-two-people = Dos personas. Ambas miran cada número.

# Emergency numbers

# Variables: $country (string)
open-emergency-settled = Los números de emergencia de { $country } están resueltos.
open-emergency = Primero, los números de emergencia de { $country }. Abre una página del gobierno o de la policía. Nunca llames para comprobar.
# Variables: $service, $number, $state (strings)
open-emergency-known = { $service }: { $number } ({ $state })
open-emergency-unknown = { $service }: no se conoce ningún número
# Variables: $count (number)
open-emergency-sources-above =
    { $count ->
        [one] y una fuente que está más arriba
       *[other] y { $count } fuentes que están más arriba
    }
open-emergency-confirmed = confirmado por el equipo
open-emergency-official_page = leído en una página oficial
open-emergency-lists_agree = las listas públicas coinciden
open-emergency-lists_disagree = las listas públicas no coinciden
open-service-general = Un solo número para todo
open-service-police = Policía
open-service-ambulance = Ambulancia
open-service-fire = Bomberos
open-emergency-number = El número de la página oficial
open-emergency-number-help = Escribe el número que da la página. “=” si es el que se muestra. “0” si este servicio no tiene número propio. Intro: más tarde; hasta entonces decimos que no lo hemos confirmado.
open-emergency-number-wrong = De dos a seis cifras, “=” para el que se muestra, “0” si no tiene uno propio, o Intro para más tarde.
open-emergency-differs = No es el número que se muestra arriba. Una cifra equivocada puede costar una vida.
open-emergency-not-in-plan = El plan de numeración del país no lo conoce como número de emergencia. Una cifra equivocada puede costar una vida.
open-emergency-again = mira la página y escribe el número otra vez
open-emergency-again-help = Alguien lo marcará en peligro. Por eso se lee y se escribe dos veces, y lo hacen dos personas si las hay.
open-emergency-again-differs = No era el mismo número. No se registró nada; empieza de nuevo con este servicio.
open-emergency-page = La dirección de esa página
open-emergency-page-help = La dirección de la página oficial que tienes abierta, por ejemplo https://www.example.org/emergency. Se guarda como fuente.

# Drafts

# Variables: $country (string)
open-no-drafts = No hay borradores para { $country }. Para cargar los que vienen con Safelight:  safelight import hotlines
# Variables: $position, $count (numbers), $number (string): number of the listing
open-draft = ── Borrador { $position } de { $count } · ficha { $number } ──
# Variables: $names, $kind (strings)
open-draft-organisation = A cargo de: { $names } ({ $kind })
open-draft-needs = Para: { $needs }
open-draft-topics = Saben de: { $topics }
open-draft-audiences = Quién puede llamar: { $audiences }
open-draft-hours = Horario: { $hours }
open-draft-languages = Idiomas: { $languages }
open-draft-cost-free = La llamada no cuesta nada.
open-draft-cost-standard = Cuesta como una llamada normal.
open-draft-contacts = Números y direcciones, como se usan en { $country }:
open-draft-no-contact = ninguno
open-draft-source = Dónde se leyó ({ $dated }):
# Variables: $outcome, $date (strings)
open-draft-last = Última llamada: { $outcome }, { $date }
open-attempt-no_answer = no contestaron
open-attempt-wrong_number = número equivocado
open-organisation-ngo = ONG
open-organisation-state = Estado
open-organisation-police = policía
open-organisation-intergovernmental = organización internacional
open-organisation-unknown = no se sabe quién es
open-need-hotline = alguien a quien llamar
open-need-shelter = alojamiento
open-need-legal = ayuda legal
open-need-medical = atención médica
open-need-counselling = apoyo psicológico
open-need-basic_needs = comida, ropa, dinero
open-need-work_training = trabajo y formación
open-need-child_protection = protección de la infancia
open-need-authorities = policía y autoridades
open-need-community = personas y lugares durante el día
open-need-return_travel = documentos y regreso a casa

# The call

open-script = Llama, di quién eres y pregunta:
open-script-service = ¿Son ustedes este servicio?
open-script-hours = ¿Qué días y a qué horas contestan?
open-script-languages = ¿Qué idiomas hablan?
open-script-audience = ¿Quién puede llamarles?
open-script-abroad = ¿Se puede llamar desde otro país?
open-script-duty = ¿Tienen que contar a la policía o a inmigración lo que oyen?

# How it went

open-ended = ¿Cómo fue?
open-ended-help = Llama ahora y luego di cómo fue. 1 muestra la línea a la gente; 4 la muestra después de todas las confirmadas y dice que nadie ha llamado. 7 vuelve a preguntar otro día. 8 publica lo que está hecho.
open-ended-confirmed = Contestaron, y son ellos
open-ended-no-answer = No contestaron
open-ended-wrong-number = Número equivocado
open-ended-page = Sin llamar; leído en su propia página o en una oficial
open-ended-refused = No se debe mostrar
open-ended-correct = Corregir o añadir un número
open-ended-later = Más tarde
open-ended-stop = Parar aquí y publicar
open-attempted = Anotado. Sigue como borrador y volverá a salir.
open-refusal = ¿Por qué no?
open-refusal-help = Nunca se mostrará, y ninguna carga posterior lo traerá de nuevo.
open-refusal-asked = No quieren estar en la lista
open-refusal-wrong = No existe, o es otra cosa
open-refusal-unsafe = Puede hacer daño a quien debería ayudar
open-correct-which = ¿Cuál?
open-correct-which-help = Elige el número o la dirección que está mal, o añade otro. Si uno está mal y no sabes el correcto: déjalo aquí, y no lo incluyas cuando confirmes.
open-correct-other = Otro número u otra dirección
open-correct = Como se marca dentro del país
open-correct-help = Un número con o sin el código de su país; una dirección; o bien: sms: 20121, whatsapp: +34 600 000 000, telegram: @nombre
open-contact-wrong = Escribe un solo número o una sola dirección.
open-correct-sure = ¿De verdad es así?
open-correct-sure-help = Sí lo toma como lo escribiste. No deja todo como estaba.
open-ways = ¿Cuáles probaste, o te dijeron que son correctos?
open-ways-help = Sus números, por ejemplo 1 3; * para todos. Solo se mostrarán estos; los demás se quitan, porque nadie los ha mirado.
open-ways-none = No queda ninguna forma de contactarles. Primero corrige o añade un número.
open-page-ways = ¿Cuáles de ellos están en la página?
open-page-ways-help = Sus números, por ejemplo 1 3; * para todos. Solo se mostrarán estos; los demás se quitan.
open-page = La dirección de la página que leíste
open-page-help = Su propia página, o una página del Estado que los nombre. Una lista hecha por otros no basta.
open-page-wrong = Escribe la dirección de una página, por ejemplo https://www.example.org/contact
open-page-date = El día en que la leíste
open-page-date-help = Año, mes, día, por ejemplo 2026-03-31. No hace más de 12 meses.
open-date-wrong = Escribe año, mes y día, por ejemplo 2026-03-31.
open-date-future = Ese día todavía no ha llegado.
open-date-old = Hace más de 12 meses de eso. Lee la página otra vez hoy.
open-hours = Horario
open-hours-help = Por ejemplo 24/7, o Mo-Fr 09:00-17:00; Sa 10:00-12:00 (los días son Mo Tu We Th Fr Sa Su). Intro: lo que se muestra está bien. “-”: no se preguntó. “0”: lo que se muestra está mal y no se sabe el horario correcto.
open-hours-wrong = Este horario no se puede leer. Por ejemplo 24/7, o Mo-Fr 09:00-17:00; Sa 10:00-12:00. O Intro, “-”, “0”; “?” lo explica.
open-languages = Idiomas
open-languages-help = Nombres o códigos separados por comas, por ejemplo inglés, árabe o en, ar. Intro: lo que se muestra está bien.
open-languages-wrong = No conocemos uno de estos idiomas. Nombres o códigos separados por comas, por ejemplo inglés, árabe o en, ar.
open-audiences = ¿Quién puede llamar?
open-audiences-help = Sus números, por ejemplo 2 4. “0”: todas las personas. “-”: no se preguntó. Intro: lo que se muestra está bien.
# Variables: $number (string): telephone number
open-abroad = ¿Se puede llamar al { $number } desde otro país?
open-abroad-help = Como lo dijeron. Muchos números gratuitos solo funcionan en su país.
open-must-tell = ¿Tienen que contar a la policía o a inmigración lo que oyen?
open-must-tell-help = Como lo dijeron. A quien teme eso se le avisa antes de que llame.

# Admission of an organisation

# Variables: $organisation (string)
open-admission = { $organisation } es nueva aquí. No se muestra a nadie que no se haya comprobado. Una sola vez para todas sus fichas:
open-admission-suspended = Estaba suspendida. Comprobarla de nuevo levanta la suspensión. Averigua primero por qué se suspendió.
open-admission-how = ¿Cómo comprobaste que existe y que hace lo que dice?
open-admission-how-help = Por ejemplo: registro de asociaciones; página del ministerio; trabajamos con ellos desde hace años.
open-admission-vouched = ¿Quién responde por ella?
open-admission-vouched-help = Una persona o una organización de fuera que conoce su trabajo.
open-admission-independent = ¿Encontraste su número en un segundo lugar que no depende del primero?
open-admission-independent-help = Un número falso puede estar en una lista. Dos fuentes que no se copian son difíciles de falsificar.
open-admission-independent-first = Primero busca su número en un segundo lugar.
open-admission-called = ¿Hablaste con ella por teléfono?
open-admission-called-help = Puedes decir que no si solo leíste su página. Se registra como fue.
open-admission-policy = ¿Tiene normas para proteger a las personas que atiende?
open-admission-policy-help = Normas sobre cómo protege a quienes acuden a ella. Pregunta, o mira su página.
open-admission-kind = ¿Qué es?
open-admission-kind-help = La gente ve esto antes de llamar.
open-admission-by = ¿Quién de ustedes responde por esto y no trabaja allí?
open-admission-by-help = Nadie admite a su propia organización.
open-admission-nobody = Nadie; ahora no
open-admission-not-now = Aún no está admitida, así que no se muestra nada suyo. Lo que escribiste se conserva.
open-admission-recorded = Admitida.

# The end of a sitting

open-published = Publicado. La gente lo ve en menos de un minuto.
# Variables: $vanished, $numbers (numbers)
open-guard-vanishing = Con esto desaparecerían de golpe { $vanished } fichas. ¿Es lo que quieres?
open-guard-hotlines = Con esto cambiarían de golpe { $numbers } números de líneas de ayuda. ¿Es lo que quieres?
open-guard-second = Sin publicar: tiene que mirarlo una segunda persona. Todo se conserva.
open-guard-both = ¿Lo han mirado las dos personas?
open-guard-both-help = Un cambio tan grande puede ser un error o un ataque. Sí lo publica.
open-guard-kept = Sin publicar. Todo se conserva.

# What there is and what is missing

# Variables: $country (string), $confirmed, $read, $drafts (numbers)
open-overview-country = { $country }: confirmadas: { $confirmed }; leídas en una página web: { $read }; borradores por hacer: { $drafts }
# Variables: $needs (string)
open-overview-covered = Cubierto: { $needs }
open-overview-missing = Falta: { $needs }
# Variables: $services, $code (strings)
open-overview-unsettled = Números de emergencia sin resolver: { $services }. Para resolverlos:  safelight open { $code }
# Variables: $drafts, $countries (numbers)
open-overview-drafts =
    { $drafts ->
        [one] Un borrador más
       *[other] { $drafts } borradores más
    } en { $countries ->
        [one] un país que no está abierto.
       *[other] { $countries } países que no están abiertos.
    }
open-overview-nothing = Todavía no se muestra ninguna ficha. El bot responde con números de emergencia y qué hacer después. Para abrir un país:  safelight open PAÍS

# `safelight build-places`

build-places-help = Hacer de nuevo el archivo de lugares a partir de GeoNames y CLDR. Solo hace falta para renovarlo.
# Variables: $package (string): name of the Python package that is not installed
build-places-missing = Falta el paquete { $package }. Lo que hace falta para renovar los lugares está en directory/data/places/README.md.
# Variables: $towns, $regions, $names, $bytes (numbers)
build-places-done = Escrito: { $towns } ciudades y { $regions } regiones con { $names } formas de escribirlas, { $bytes } bytes.

# `safelight build-borders`

build-borders-help = Hacer de nuevo el archivo de fronteras a partir del borders.json de country-coder. Solo hace falta para renovarlo.
# Variables: $territories, $bytes (numbers)
build-borders-done = Escrito: { $territories } territorios, { $bytes } bytes.
