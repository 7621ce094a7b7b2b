### Spanish. Not yet read by a native speaker from outside the team.
### The practice chat in the browser (simulator/page): the page itself, not what the bot says.
### Read by people who try the bot without a Telegram account, and by translators who look at their work.
### No message here has variables.

## That this is practice

practice-mark = Práctica
practice-strip = Esto es una práctica, no es Telegram. No da ayuda de verdad.
practice-about = Un chat para probar el bot sin cuenta de Telegram. Nada de lo que escribas aquí llega a Telegram, y no se llama a nadie.

## The chat

practice-log = Mensajes
practice-you = Tú:
practice-bot = Bot
practice-what-can = ¿Qué puede hacer este bot?
practice-start = Empezar
practice-text = Mensaje
practice-send = Enviar
practice-commands = Comandos
practice-keys = Teclado del bot
practice-buttons = Botones
practice-to-newest = Ir al último mensaje
practice-new-tab = (se abre en otra pestaña)
practice-spoiler = Texto oculto. Toca para mostrarlo.
practice-copy-hint = Toca para copiar.
practice-copied = Copiado
practice-copy-failed = Aquí no se pudo copiar. Selecciona el texto y cópialo a mano.
practice-other-kind = Un tipo de mensaje que este chat de práctica no muestra
practice-lost = Se perdió la conexión. Intentando de nuevo…
practice-not-sent = No se envió: no hay conexión. Inténtalo de nuevo.
practice-refused = No funcionó. Inténtalo de nuevo.

## Sharing a position

practice-position = Compartir una ubicación
practice-position-town = Elige una ciudad
practice-position-no-town = No hay ninguna ciudad así en esta lista.
practice-position-coordinates = O escribe coordenadas: latitud, longitud
practice-position-unreadable = Esto no parecen coordenadas. Escribe dos números con una coma entre ellos, por ejemplo 41.33, 19.82
practice-position-latitude = El primer número es la latitud. Está entre -90 y 90.
practice-position-longitude = El segundo número es la longitud. Está entre -180 y 180.

## Settings beside the phone

practice-settings = Ajustes
practice-language = Idioma
practice-language-about = Hace de idioma del teléfono, que Telegram comunica al bot. Los mensajes que ya están aquí no cambian.
practice-language-none = No se comunica
practice-language-other = Otro código de idioma
practice-language-unreadable = Escribe un código de idioma, por ejemplo pt-br
practice-use = Usar
practice-theme = Colores
practice-theme-device = Del aparato
practice-theme-light = Claros
practice-theme-dark = Oscuros
practice-new-person = Otra persona
practice-new-person-about = Empieza de nuevo como si fuera alguien más
practice-inspector = Lo que hace el bot
practice-inspector-about = Sus últimas llamadas a la interfaz de Telegram
practice-calls-filter = Mostrar solo llamadas con
practice-calls-none = Todavía no hay llamadas.
practice-call-ok = bien
practice-call-refused = rechazada
practice-call-parameters = Parámetros
practice-copy = Copiar
practice-close = Cerrar
practice-ok = Aceptar
