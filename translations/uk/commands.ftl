# Ukrainian. Not yet read by a native speaker from outside the team.
# What the console script `safelight` says to an operator: its commands, its settings, how a start went.
# "Персонал" for staff, since "команда" is also a command.

terminal-about = Safelight: допомога поруч, без сліду. Виберіть команду; КОМАНДА --help пояснить її.
demo-help = Спробувати всю розмову в браузері. Обліковий запис не потрібен; нічого справжнього не зачіпається.
demo-open = Тренувальний чат відкрито за адресою { $address }
demo-end = Щоб завершити, натисніть Ctrl-C.
demo-port-taken = Порт { $port } вже зайнято чимось іншим. Виберіть інший:  --port НОМЕР
serve-help = Запустити службу: бот і екран персоналу, двома процесами.
serve-guard-refused = Останні зміни більші, ніж може опублікувати одна людина. Чинними лишаються попередні дані. Нехай зміни перегляне друга людина.
bot-help = Запустити лише бот, за опублікованими знімками з теки даних.
bot-wrong-token = Telegram не знає цього токена бота. Перевірте SAFELIGHT_BOT_TOKEN.
# Variables: $address (string)
bot-port-taken = Бот не може слухати на { $address }: адресу зайнято, або вона не належить цій машині. Перевірте SAFELIGHT_WEBHOOK_LISTEN.
admin-help = Запустити лише екран персоналу.
admin-port-taken = Адресу { $address } вже зайнято чимось іншим. Перевірте SAFELIGHT_ADMIN_LISTEN.
check-help = Перевірити переклади: чого бракує, що зламано, що задовге.
check-found =
    { $count ->
        [0] Переклади в порядку.
        [one] Знайдено { $count } недолік.
        [few] Знайдено { $count } недоліки.
        [many] Знайдено { $count } недоліків.
       *[other] Знайдено { $count } недоліку.
    }
settings-missing = Не задано { $name }, а цій команді воно потрібне.
settings-not-a-token = { $name } не схоже на токен бота.
settings-not-an-address = { $name } має бути адресою, яка починається з http:// або https://.
settings-not-host-and-port = { $name } має складатися з хоста й порту, наприклад 127.0.0.1:8080.
settings-not-a-webhook = { $name } має бути адресою https://, доступною для Telegram: порт 443, 80, 88 або 8443 і шлях із літер та цифр.
settings-not-a-webhook-secret = { $name } має містити від 16 до 256 знаків: літери A–Z, a–z, цифри, _ і -.
settings-not-a-country = { $name } має бути кодом країни з двох літер, наприклад ES.
settings-too-long = { $name } довше за 64 знаки, а такого Telegram не приймає.
settings-unreadable-file = { $name } вказує на файл, який не вдається прочитати.
settings-unknown = { $name } не є налаштуванням Safelight. Можливо, це описка?
folder-is-practice = { $folder } — тренувальна тека. Справжнім людям ніколи не можна відповідати з неї. Виберіть іншу теку.
folder-is-real = { $folder } містить справжні дані. Для тренування потрібна окрема тека.
bench-help = Виміряти бот поруч зі звичайним і записати показники.
bench-missing = Вимірювання не встановлюються разом із Safelight. Запустіть це там, де лежить його репозиторій.
ask-help = Запитати своїми словами й побачити, що зрозуміло та яка відповідь. Відповідає з тренувального довідника, якщо --data не вказує іншого.
ask-no-folder = За адресою { $folder } немає теки з даними.
ask-no-file = { $file } не вдається прочитати як рядки UTF-8.
evaluate-help = Виміряти, наскільки добре програма розуміє написане, за запитами з відомими відповідями.
evaluate-wrong = { $where } не є запитом: потрібні id, text і locale в одному об’єкті JSON.
evaluate-language = мова
evaluate-need = потреба
evaluate-top-three = серед 3
evaluate-place = місце
evaluate-country = країна
evaluate-urgent-found = термінове знайдено
evaluate-urgent-right = термінове правильно
evaluate-concern-found = тривогу за іншого знайдено
evaluate-concern-right = тривогу за іншого правильно
evaluate-wish = побажання
evaluate-nothing = нічого
build-words-help = Зробити файл словника зі списків слів усіх мов.
build-words-wrong = Список слів не вдається прочитати: { $what }
build-words-done = У файлі { $file } слів: { $words }, мов: { $languages }.
