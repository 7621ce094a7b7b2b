# Spanish. Not yet read by a native speaker from outside the team.
# What the console script `safelight` says to an operator: its commands, its settings, how a start went.

terminal-about = Safelight: ayuda cerca, sin dejar rastro. Elige un comando; COMANDO --help lo explica.
demo-help = Probar toda la conversación en un navegador. No hace falta ninguna cuenta; no se toca nada real.
demo-open = El chat de práctica está abierto en { $address }
demo-end = Pulsa Ctrl-C para terminar.
demo-port-taken = Otro programa está usando el puerto { $port }. Elige otro:  --port NÚMERO
serve-help = Poner en marcha el servicio: el bot y la pantalla del equipo, en dos procesos.
serve-guard-refused = Los últimos cambios son más grandes de lo que una sola persona puede publicar. Los anteriores siguen en uso. Pide a otra persona que los revise.
bot-help = Poner en marcha solo el bot, con las copias publicadas de la carpeta de datos.
bot-wrong-token = Telegram no conoce este token de bot. Revisa SAFELIGHT_BOT_TOKEN.
# Variables: $address (string)
bot-port-taken = El bot no puede escuchar en { $address }: la usa otro programa o no es de este equipo. Revisa SAFELIGHT_WEBHOOK_LISTEN.
admin-help = Poner en marcha solo la pantalla del equipo.
admin-port-taken = Otro programa está usando la dirección { $address }. Revisa SAFELIGHT_ADMIN_LISTEN.
check-help = Revisar las traducciones: qué falta, qué está roto, qué es demasiado largo.
check-found =
    { $count ->
        [0] Las traducciones están en orden.
        [one] Un problema encontrado.
       *[other] { $count } problemas encontrados.
    }
settings-missing = Falta { $name }, y este comando lo necesita.
settings-not-a-token = { $name } no parece un token de bot.
settings-not-an-address = { $name } debe ser una dirección que empiece por http:// o https://.
settings-not-host-and-port = { $name } debe ser un host y un puerto, por ejemplo 127.0.0.1:8080.
settings-not-a-webhook = { $name } debe ser una dirección https:// a la que llegue Telegram: puerto 443, 80, 88 u 8443, y una ruta de letras y cifras.
settings-not-a-webhook-secret = { $name } debe tener de 16 a 256 caracteres: letras de la A a la Z sin acentos, mayúsculas o minúsculas, cifras, _ y -.
settings-not-a-country = { $name } debe ser un código de país de dos letras, por ejemplo ES.
settings-too-long = { $name } tiene más de 64 caracteres, y Telegram no lo acepta.
settings-unreadable-file = { $name } indica un archivo que no se puede leer.
settings-unknown = { $name } no es un ajuste de Safelight. ¿Hay algún error al escribirlo?
folder-is-practice = { $folder } es una carpeta de práctica. Nunca se debe responder desde ella a personas reales. Elige otra carpeta.
folder-is-real = { $folder } contiene datos reales. La práctica necesita su propia carpeta.
bench-help = Medir el bot al lado de uno corriente y anotar las cifras.
bench-missing = Las mediciones no se instalan con Safelight. Ejecuta esto donde está su repositorio.
ask-help = Preguntar con palabras propias y ver qué se entendió y la respuesta. Responde desde el directorio de práctica, salvo que --data indique otro.
ask-no-folder = No hay ninguna carpeta de datos en { $folder }.
ask-no-file = { $file } no se puede leer como líneas de UTF-8.
evaluate-help = Medir cuánto se entiende de lo que se escribe, con preguntas cuya respuesta se conoce.
evaluate-wrong = { $where } no es una pregunta: necesita id, text y locale, como un objeto JSON.
evaluate-language = idioma
evaluate-need = necesidad
evaluate-top-three = entre 3
evaluate-place = lugar
evaluate-country = país
evaluate-urgent-found = urgente hallado
evaluate-urgent-right = urgente correcto
evaluate-concern-found = preocupación hallada
evaluate-concern-right = preocupación correcta
evaluate-wish = deseo
evaluate-nothing = nada
build-words-help = Hacer el archivo de vocabulario con las listas de palabras de todos los idiomas.
build-words-wrong = No se puede leer una lista de palabras: { $what }
build-words-done = { $file } contiene { $words } palabras de { $languages } idiomas.
