### Ukrainian. Not yet read by a native speaker from outside the team.
### The practice chat in the browser (simulator/page): the page itself, not what the bot says.
### Read by people who try the bot without a Telegram account, and by translators who look at their work.
### No message here has variables.

## That this is practice

# «Тренування», not «практика», which is what students do at a firm.
practice-mark = Тренування
practice-strip = Це тренування, а не Telegram. Не покладайтеся на нього, якщо потрібна справжня допомога.
practice-about = Чат, щоб спробувати бот без облікового запису Telegram. Ніщо написане тут не потрапляє в Telegram, і нікому не телефонують.

## The chat

practice-log = Повідомлення
practice-you = Ви:
practice-bot = Бот
practice-what-can = Що вміє цей бот?
practice-start = Почати
practice-text = Повідомлення
practice-send = Надіслати
practice-commands = Команди
practice-keys = Клавіатура бота
practice-buttons = Кнопки
practice-to-newest = До останнього повідомлення
practice-new-tab = (відкриється в новій вкладці)
practice-spoiler = Прихований текст. Торкніться, щоб побачити його.
practice-copy-hint = Торкніться, щоб скопіювати.
practice-copied = Скопійовано
practice-copy-failed = Тут не вдалося скопіювати. Виділіть текст і скопіюйте його самостійно.
practice-other-kind = Повідомлення такого виду, якого цей тренувальний чат не показує
practice-lost = З’єднання втрачено. Пробуємо знову…
practice-not-sent = Не надіслано: немає з’єднання. Спробуйте ще раз.
practice-refused = Не вийшло. Спробуйте ще раз.

## Sharing a position

practice-position = Надіслати місце
practice-position-town = Виберіть місто
practice-position-no-town = Такого міста в цьому списку немає.
practice-position-coordinates = Або введіть координати: широта, довгота
practice-position-unreadable = Це не схоже на координати. Напишіть два числа через кому, наприклад 41.33, 19.82
practice-position-latitude = Перше число — широта. Вона від -90 до 90.
practice-position-longitude = Друге число — довгота. Вона від -180 до 180.

## Settings beside the phone

practice-settings = Налаштування
practice-language = Мова
practice-language-about = Замість мови телефона, яку Telegram повідомляє боту. Повідомлення, які тут уже є, не зміняться.
practice-language-none = Не повідомлено
practice-language-other = Інший код мови
practice-language-unreadable = Напишіть код мови, наприклад pt-br
practice-use = Застосувати
practice-theme = Кольори
practice-theme-device = Як на пристрої
practice-theme-light = Світлі
practice-theme-dark = Темні
practice-new-person = Нова людина
practice-new-person-about = Починає спочатку від імені когось іншого
practice-inspector = Що робить бот
practice-inspector-about = Його останні виклики до інтерфейсу Telegram
practice-calls-filter = Показати лише виклики з
practice-calls-none = Викликів ще немає.
practice-call-ok = прийнято
practice-call-refused = відхилено
practice-call-parameters = Параметри
practice-copy = Копіювати
practice-close = Закрити
practice-ok = Гаразд
