# Ukrainian. Not yet read by a native speaker from outside the team.
# What `safelight doctor` tells an operator: one sentence of what it found, one of what to do.

doctor-help = Сказати, чи служба в порядку, і що робити там, де ні. Нічого не змінює.
doctor-state-ok = гаразд
doctor-state-look = перевірте
doctor-state-broken = зламано
# Variables: $broken, $look (numbers)
doctor-verdict-0 = Служба може відповідати. Перевірити: { $look }.
doctor-verdict-1 = Служба відповідає, але щось зламано: { $broken }. Перевірити: { $look }.
doctor-verdict-2 = Нікому не можна відповісти. Зламано: { $broken }. Почніть згори.

doctor-settings-ok = Усі налаштування можна прочитати, токен бота задано.
doctor-token-none = Токен бота не задано. Отримайте його від BotFather і вкажіть файл із ним у SAFELIGHT_BOT_TOKEN_FILE.

# Variables: $folder, $paths (strings), $gigabytes, $megabytes (numbers)
doctor-folder-ok = Тека даних { $folder } доступна лише власникові. Вільне місце: { $gigabytes } ГіБ.
doctor-folder-missing = Теки даних { $folder } ще немає. Її створює `safelight serve`; або перевірте SAFELIGHT_DATA.
doctor-folder-practice = { $folder } — тренувальна тека. Справжнім людям ніколи не відповідають із неї. Виберіть іншу.
doctor-folder-closed = Цей користувач не може читати теку даних { $folder } і писати в неї. Запустіть це від імені користувача служби.
doctor-folder-open = Інші користувачі цієї машини мають до цього доступ. Закрийте його:  chmod go-rwx { $paths }
doctor-space-little = Вільне місце там, де лежать дані: { $megabytes } МіБ. Незабаром звільніть місце.
doctor-space-none = Вільне місце там, де лежать дані: { $megabytes } МіБ. Більше нічого не можна записати. Звільніть місце.

doctor-keys-ok = Обидва ключі на місці й пасують один до одного. Зберігайте копію keys/ деінде.
doctor-keys-missing = Немає ключа, щоб перевіряти знімки. У новій теці його створює `safelight serve`; інакше відновіть keys/ з резервної копії.
doctor-keys-no-signing = Немає ключа, щоб підписувати: бот відповідає, але нічого нового тут не можна опублікувати. Відновіть keys/ з резервної копії.
doctor-keys-unreadable = Ключ, яким підписують, не вдається прочитати. Відновіть keys/ з резервної копії.
doctor-keys-differ = Ключі не пасують один до одного: усе опубліковане відхиляється. Відновіть keys/ з резервної копії.

# Variables: $version, $date, $refused, $reason, $number (strings), $listings, $numbers (numbers)
doctor-snapshot-ok = Найновіший знімок цілий: версія { $version } від { $date }, записів: { $listings }, екстрених номерів: { $numbers }.
doctor-snapshot-old = Найновіший знімок — від { $date } (версія { $version }, записів: { $listings }, екстрених номерів: { $numbers }). Чи хтось іще перевіряє номери дзвінком?
doctor-snapshot-none = Знімка ще немає. Перший публікує `safelight serve`.
doctor-snapshot-all-refused = Жоден знімок не можна взяти; відхилено: { $refused }. Відновіть snapshots/ і keys/ з однієї й тієї самої резервної копії.
doctor-snapshot-unreadable = Цей користувач не може прочитати знімки. Запустіть це від імені користувача служби.
doctor-snapshot-practice = Найновіший знімок (версія { $version } від { $date }) — тренувальний. Справжнім людям ніколи не відповідають із нього.
doctor-snapshot-refused = Найновіший знімок, { $refused }, відхилено ({ $reason }). Замість нього діє знімок від { $date } (версія { $version }). Опублікуйте знову:  safelight open КРАЇНА
doctor-snapshot-damaged = У файлі найновішого знімка запис { $number } уже не такий, яким його підписали. Перевірте диск і опублікуйте знову:  safelight open КРАЇНА

# Variables: $count (number)
doctor-denied-ok = Список того, що приховано негайно, можна прочитати. Приховано: { $count }.
doctor-denied-broken = Список того, що приховано негайно, не вдається прочитати, тому бот, запущений зараз, не покаже жодного запису. Приховайте щось у реєстрі або зніміть приховання, чи відновіть файл із резервної копії.

# Variables: $database (string)
doctor-record-ok = Реєстр ({ $database }) доступний і має форму цієї версії.
doctor-record-missing = Реєстру ще немає. Його створює `safelight serve`. Бот відповідає й без нього.
doctor-record-address = SAFELIGHT_DATABASE_URL не вказує бази даних, яку може відкрити це встановлення. Для PostgreSQL установіть додаток «postgres» (extra).
doctor-record-form = Реєстр має форму іншої версії. Зробіть резервну копію, потім запустіть `safelight serve` найновішої версії.
doctor-record-damaged = Файл реєстру пошкоджено. Зупиніть службу й відновіть реєстр із резервної копії.
doctor-record-history = Історію реєстру змінено, або її рядки втрачено. Збережіть цей файл для того, хто це з’ясовуватиме, і порівняйте з резервною копією.
doctor-record-unreachable = Реєстр недоступний. Бот і далі відповідає зі свого знімка; персонал нічого не може змінити. Перевірте базу даних.

# Variables: $country, $numbers, $code, $countries, $have, $lack (strings)
doctor-country-none = SAFELIGHT_COUNTRY не задано, тому бот спершу запитує країну в усіх.
doctor-emergency-known = { $country }, екстрені номери: { $numbers }
doctor-emergency-weak = Екстрені номери, яких бракує або яких ніхто не прочитав на офіційній сторінці: { $countries }. Щоб визначити їх:  safelight open КРАЇНА
doctor-lines-ok = { $country }, підтверджено: { $have }
doctor-lines-some = { $country }, підтверджено: { $have }. Нічого немає для: { $lack }. Щоб продовжити:  safelight open { $code }
doctor-lines-none = { $country }: ще нічого не підтверджено; бот показує екстрені номери й що робити далі. Щоб почати:  safelight open { $code }

# Variables: $waiting, $seconds (numbers)
doctor-telegram-ok = Telegram відповідає і знає бота.
doctor-telegram-token = Telegram не знає цього токена бота. Перевірте SAFELIGHT_BOT_TOKEN або попросіть у BotFather новий.
doctor-telegram-unreachable = Telegram звідси недоступний. Перевірте мережу й SAFELIGHT_TELEGRAM_API.
doctor-telegram-webhook = Telegram надсилає написане на іншу адресу (чекає: { $waiting }). Бот, який опитує Telegram сам, прибирає її під час запуску.
# Variables: $today, $date (strings)
doctor-clock-ok = Годинник збігається з годинником Telegram.
doctor-clock-wrong =
    { $seconds ->
        [one] Годинник розходиться з годинником Telegram на { $seconds } секунду. Увімкніть синхронізацію часу.
        [few] Годинник розходиться з годинником Telegram на { $seconds } секунди. Увімкніть синхронізацію часу.
        [many] Годинник розходиться з годинником Telegram на { $seconds } секунд. Увімкніть синхронізацію часу.
       *[other] Годинник розходиться з годинником Telegram на { $seconds } секунди. Увімкніть синхронізацію часу.
    }
doctor-clock-behind = Годинник показує { $today }, але найновіший знімок — від { $date } (версія { $version }). Виставте годинник.

# Variables: $address, $languages (strings), $count (number)
doctor-admin-ok = Екран персоналу відповідає за адресою { $address }.
doctor-admin-no = Екран персоналу не відповідає за адресою { $address }. Чи працює `safelight serve`?
doctor-core-off = У разі збою пам’ять не записується на диск.
doctor-core-on = У разі збою пам’ять може записатися на диск. Вимкніть дампи пам’яті для служби:  ulimit -c 0
doctor-files-ok = Одночасно можна відкрити досить файлів.
doctor-files-few =
    { $count ->
        [one] Одночасно можна відкрити лише { $count } файл. Збільште це для служби:  ulimit -n 4096
        [few] Одночасно можна відкрити лише { $count } файли. Збільште це для служби:  ulimit -n 4096
        [many] Одночасно можна відкрити лише { $count } файлів. Збільште це для служби:  ulimit -n 4096
       *[other] Одночасно можна відкрити лише { $count } файлу. Збільште це для служби:  ulimit -n 4096
    }
doctor-languages-ok = Повні мови: { $languages }
doctor-languages-faults = У текстах щось не так; недоліків: { $count }. Щоб побачити їх:  safelight check translations
