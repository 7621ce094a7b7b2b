# Spanish. Not yet read by a native speaker from outside the team.
# What `safelight doctor` tells an operator: one sentence of what it found, one of what to do.

doctor-help = Decir si el servicio está en pie y qué hacer donde no lo está. No cambia nada.
doctor-state-ok = bien
doctor-state-look = a revisar
doctor-state-broken = roto
# Variables: $broken, $look (numbers)
doctor-verdict-0 = El servicio puede responder. A revisar: { $look }.
doctor-verdict-1 = El servicio responde, pero hay algo roto: { $broken }. A revisar: { $look }.
doctor-verdict-2 = No se puede responder a nadie. Roto: { $broken }. Empieza por arriba.

doctor-settings-ok = Todos los ajustes se pueden leer y hay un token del bot.
doctor-token-none = No hay token del bot. Pide uno a BotFather e indica su archivo en SAFELIGHT_BOT_TOKEN_FILE.

# Variables: $folder, $paths (strings), $gigabytes, $megabytes (numbers)
doctor-folder-ok = La carpeta de datos { $folder } es solo de su dueño. Espacio libre: { $gigabytes } GiB.
doctor-folder-missing = La carpeta de datos { $folder } todavía no existe. La crea `safelight serve`; o revisa SAFELIGHT_DATA.
doctor-folder-practice = { $folder } es una carpeta de práctica. Nunca se responde desde ella a personas reales. Elige otra.
doctor-folder-closed = Este usuario no puede leer y escribir en la carpeta de datos { $folder }. Ejecuta esto con el usuario del servicio.
doctor-folder-open = Otras personas de esta máquina pueden llegar a esto. Ciérralo:  chmod go-rwx { $paths }
doctor-space-little = Espacio libre donde están los datos: { $megabytes } MiB. Haz sitio pronto.
doctor-space-none = Espacio libre donde están los datos: { $megabytes } MiB. Ya no se puede escribir nada. Haz sitio.

doctor-keys-ok = Las dos claves están y se corresponden. Guarda una copia de keys/ en otro lugar.
doctor-keys-missing = No hay clave para comprobar las copias publicadas. En una carpeta nueva la crea `safelight serve`; si no, recupera keys/ de una copia de seguridad.
doctor-keys-no-signing = No hay clave para firmar: el bot responde, pero aquí no se puede publicar nada nuevo. Recupera keys/ de una copia de seguridad.
doctor-keys-unreadable = La clave que firma no se puede leer. Recupera keys/ de una copia de seguridad.
doctor-keys-differ = Las dos claves no se corresponden: lo que se publica se rechaza. Recupera keys/ de una copia de seguridad.

# Variables: $version, $date, $refused, $reason, $number (strings), $listings, $numbers (numbers)
doctor-snapshot-ok = La última copia publicada está entera: versión { $version } de { $date }, fichas { $listings }, números de emergencia { $numbers }.
doctor-snapshot-old = La última copia publicada es de { $date } (versión { $version }, fichas { $listings }, números de emergencia { $numbers }). ¿Alguien sigue llamando a los números?
doctor-snapshot-none = Todavía no hay ninguna copia publicada. `safelight serve` publica la primera.
doctor-snapshot-all-refused = No se puede usar ninguna copia publicada; rechazadas: { $refused }. Recupera snapshots/ y keys/ de una misma copia de seguridad.
doctor-snapshot-unreadable = Este usuario no puede leer las copias publicadas. Ejecuta esto con el usuario del servicio.
doctor-snapshot-practice = La última copia publicada (versión { $version } de { $date }) es de práctica. Nunca se responde desde ella a personas reales.
doctor-snapshot-refused = La última copia publicada, { $refused }, se rechaza ({ $reason }). En su lugar se usa la versión { $version } de { $date }. Publica de nuevo:  safelight open PAÍS
doctor-snapshot-damaged = El archivo de la última copia publicada ya no contiene la ficha { $number } como se firmó. Revisa el disco y publica de nuevo:  safelight open PAÍS

# Variables: $count (number)
doctor-denied-ok = La lista de lo que se oculta al instante se puede leer. Ocultas: { $count }.
doctor-denied-broken = La lista de lo que se oculta al instante no se puede leer, así que un bot que arranque ahora no muestra ninguna ficha. Oculta o libera algo en el registro, o recupera el archivo de una copia de seguridad.

# Variables: $database (string)
doctor-record-ok = El registro ({ $database }) está accesible y tiene la forma de esta versión.
doctor-record-missing = Todavía no hay registro. Lo crea `safelight serve`. El bot responde sin él.
doctor-record-address = SAFELIGHT_DATABASE_URL no indica ninguna base de datos que esta instalación pueda abrir. Para PostgreSQL instala el extra “postgres”.
doctor-record-form = El registro tiene la forma de otra versión. Haz una copia de seguridad y después ejecuta `safelight serve` de la versión más nueva.
doctor-record-damaged = El archivo del registro está dañado. Para el servicio y recupera el registro de una copia de seguridad.
doctor-record-history = Se alteró el historial del registro, o se perdieron filas. Guarda este archivo para quien lo investigue y compáralo con una copia de seguridad.
doctor-record-unreachable = No se puede llegar al registro. El bot sigue respondiendo con su copia publicada; el equipo no puede cambiar nada. Revisa la base de datos.

# Variables: $country, $numbers, $code, $countries, $have, $lack (strings)
doctor-country-none = Falta SAFELIGHT_COUNTRY, así que el bot pregunta primero el país a todo el mundo.
doctor-emergency-known = Números de emergencia en { $country }: { $numbers }
doctor-emergency-weak = Números de emergencia que faltan o que nadie ha leído en una página oficial: { $countries }. Para resolverlos:  safelight open PAÍS
doctor-lines-ok = Confirmado en { $country }: { $have }
doctor-lines-some = Confirmado en { $country }: { $have }. Nada para: { $lack }. Para seguir:  safelight open { $code }
doctor-lines-none = Todavía no hay nada confirmado en { $country }; el bot muestra números de emergencia y qué hacer después. Para empezar:  safelight open { $code }

# Variables: $waiting, $seconds (numbers)
doctor-telegram-ok = Telegram responde y conoce el bot.
doctor-telegram-token = Telegram no conoce este token de bot. Revisa SAFELIGHT_BOT_TOKEN o pide otro a BotFather.
doctor-telegram-unreachable = Desde aquí no se puede llegar a Telegram. Revisa la red y SAFELIGHT_TELEGRAM_API.
doctor-telegram-webhook = Telegram envía lo que se escribe a otra dirección (en espera: { $waiting }). Un bot que pregunta por sí mismo la quita al arrancar.
# Variables: $today, $date (strings)
doctor-clock-ok = El reloj coincide con el de Telegram.
doctor-clock-wrong = El reloj se desvía { $seconds } segundos del de Telegram. Activa la sincronización de la hora.
doctor-clock-behind = El reloj dice { $today }, pero la última copia publicada es de { $date } (versión { $version }). Pon el reloj en hora.

# Variables: $address, $languages (strings), $count (number)
doctor-admin-ok = La pantalla del equipo responde en { $address }.
doctor-admin-no = La pantalla del equipo no responde en { $address }. ¿Está en marcha `safelight serve`?
doctor-core-off = Si el programa falla, no se escribe memoria en el disco.
doctor-core-on = Si el programa falla, podría escribirse memoria en el disco. Desactiva los volcados para el servicio:  ulimit -c 0
doctor-files-ok = Se pueden abrir bastantes archivos a la vez.
doctor-files-few = Solo se pueden abrir { $count } archivos a la vez. Súbelo para el servicio:  ulimit -n 4096
doctor-languages-ok = Idiomas completos: { $languages }
doctor-languages-faults = Hay algo mal en los textos; problemas: { $count }. Para verlos:  safelight check translations
