# Ukrainian. Not yet read by a native speaker from outside the team.
# What an operator reads in the terminal: `safelight import`, `safelight open`, `safelight build-places`.
# Words of one choice must not begin alike as a whole ("ні" and "ні, не зараз"): the beginning of an answer may be typed.
# Countries and names stand in the nominative, after a colon. A date ends with "р.", so no full stop follows it.
# Запис: a listing. Чернетка: a draft. Реєстр: the record. Персонал: staff.

# `safelight import`

import-help = Взяти дані з файлів: гарячі лінії, екстрені номери. Гарячі лінії стають чернетками, яких ніхто не бачить.
import-reading = Читання
import-taking-in = Внесення
import-refused = не взято:
import-doubtful = перегляньте:
# Variables: $rows, $drafts (numbers)
import-rows =
    { $rows ->
        [one] Прочитано { $rows } рядок.
        [few] Прочитано { $rows } рядки.
        [many] Прочитано { $rows } рядків.
       *[other] Прочитано { $rows } рядка.
    } { $drafts ->
        [one] Із них вийшла { $drafts } чернетка.
        [few] Із них вийшло { $drafts } чернетки.
        [many] Із них вийшло { $drafts } чернеток.
       *[other] Із них вийшло { $drafts } чернетки.
    }
# Variables: $added, $unchanged, $changed, $kept (numbers)
import-did = Додано: { $added }. Без змін: { $unchanged }. Змінено: { $changed }. Лишено так, як вирішив персонал: { $kept }.
import-would = Пробний запуск, нічого не записано. Було б додано: { $added }. Без змін: { $unchanged }. Було б змінено: { $changed }. Лишено так, як вирішив персонал: { $kept }.
# Variables: $numbers (string): numbers of listings
import-kept = У файлі є щось нове про ці записи, але персонал уже вирішив щодо них: { $numbers }
import-nothing-shown-yet = Чернеток не показують нікому. Щоб обдзвонити їх і відкрити країну:  safelight open КРАЇНА
import-nothing-taken = Нічого не внесено.
# Variables: $file (string)
import-file-missing = Файлу { $file } немає. Нічого не внесено.
import-file-folder = { $file } — тека, а не файл. Нічого не внесено.
import-file-unreadable = Файл { $file } не вдається прочитати. Нічого не внесено.
# Variables: $numbers, $changed (numbers)
import-emergency-did = Екстрених номерів: { $numbers }. Змінено: { $changed }.
# Variables: $countries (string): codes
import-emergency-without = Номер невідомий, і жодного не показано, для країн: { $countries }
import-guard = Номери внесено. Їх іще не показано, бо інші зміни чекають на другу людину. Удвох:  safelight open КРАЇНА

# A file that was not taken in at all (ImportRejected.code; line 0 means no line is to blame).

import-problem-empty = У файлі немає рядків.
import-problem-too-large = Файл більший за 5 МіБ.
import-problem-encoding = Файл не є текстом UTF-8. Збережіть його знову як «CSV UTF-8».
import-problem-not-csv = Від цього рядка файл не є CSV: лапки не закрито або вони не на місці.
import-problem-column-missing = Цього стовпця бракує.
import-problem-column-twice = Цей стовпець є двічі.

# Any file (Problem.code).

import-problem-column-unknown = Цей стовпець невідомий, його не прочитано.
import-problem-cells-miscounted = У рядку забагато або замало клітинок, тому з нього нічого не взято.
import-problem-invisible-characters = Невидимі символи вилучено.
import-problem-country-unknown = Це не код країни з двох великих літер, який ми знаємо.

# Hotlines.

import-problem-row-twice = Попередній рядок — та сама служба з тими самими номерами і джерелом.
import-problem-name-missing = У рядку не названо ні служби, ні організації.
import-problem-no-contact = У рядку немає контакту, яким можна скористатися.
import-problem-organisation-not-named = Джерело не каже, хто за цим стоїть. З’ясуйте це, перш ніж когось допускати.
import-problem-part-of-country = Можливо, це лише для частини країни. Записано для всієї країни.
import-problem-category-unknown = Це не одна з наших потреб.
import-problem-serves-unknown = Ми не знаємо такої групи чи теми.
import-problem-children-only = Це записано як лінію для дітей. Запитайте, чи можуть телефонувати й дорослі.
import-problem-phone-unreadable = Це не номер телефону.
import-problem-phone-not-possible = Там немає номерів телефону з такою кількістю цифр.
import-problem-phone-not-in-plan = План нумерації країни не знає цього номера. Узято так, як надруковано.
import-problem-phone-local-only = Це не повний номер. Узято як номер, який набирають лише в межах країни.
import-problem-short-with-area = Короткий номер із кодом міста. Узято так, як надруковано, лише для дзвінків у межах країни.
import-problem-contact-unknown = Такий вид контакту невідомий.
import-problem-sms-unreadable = Це не номер, на який можна надіслати SMS.
import-problem-sms-keyword = Незрозуміло, що писати в SMS.
import-problem-telegram-unreadable = Це не адреса в Telegram.
import-problem-email-unreadable = Це не адреса електронної пошти.
import-problem-web-unreadable = Це не вебадреса.
import-problem-web-without-scheme = Вебадреса починалася без https. Його додано; ніхто цього не перевіряв.
import-problem-hours-unreadable = Ці години роботи не вдається прочитати. Пишіть за правилами OSM, наприклад Mo-Fr 09:00-17:00.
import-problem-language-unknown = Це не код мови.
import-problem-language-not-named = Ми не маємо назви цієї мови, щоб показати її.
import-problem-language-several = Цей код означає кілька мов. Узято найімовірнішу.
import-problem-cost-unknown = Вартість має бути free, standard або unknown.
import-problem-source-missing = У рядку не сказано, де це прочитано.
import-problem-date-unreadable = Дата джерела має бути роком, місяцем або днем, наприклад 2025-06-30.

# Emergency numbers.

import-problem-country-twice = Для цієї країни вже є рядок.
import-problem-emergency-not-digits = Екстрений номер має від двох до шести цифр.
import-problem-emergency-service-unknown = Служба має бути general, police, ambulance або fire.
import-problem-source-kind-unknown = Вид джерела має бути government, eu, embassy, un, press або other.
import-problem-emergency-lists-disagree = Публічні списки не збігаються, і жодна сторінка цього не вирішує. Номера не показано.
import-problem-emergency-sources-differ = Кожне джерело каже інше. Номера не показано.
import-problem-emergency-others-named = Інше джерело називає інший номер. Перевірте на сторінці уряду.
import-problem-emergency-official-pages-differ = Офіційні сторінки називають кілька номерів. Показано один із них.
import-problem-emergency-official-overtaken = Новіша сторінка преси й списки суперечать цій офіційній сторінці. За основу взято їх.
import-problem-emergency-general-contradicted = Тут офіційна сторінка суперечить спискам. Номер не показано як номер для всього.
import-problem-emergency-general-is-special = Списки дають номер однієї служби як номер для всього. Так його не показано.
import-problem-emergency-withheld = Цей номер притримано; причину вказано у withheld.csv.
import-problem-emergency-not-in-plan = План коротких номерів країни не знає його як екстрений номер.

# `safelight open`

open-help = Відкрити країну: визначити її екстрені номери, обдзвонити чернетки, показати підтверджене.
open-country-unknown = Ми не знаємо такої країни. Вкажіть її код, наприклад ES, або назву.
# Variables: $country (string)
open-welcome = Відкриваємо країну: { $country }. «?» пояснює запитання, Enter приймає те, що в [ ], Ctrl-C — вихід. Нічого введеного не втрачається.
# Variables: $code (string): country code
open-interrupted = Ви вийшли. Усе зроблене досі збережено; неопубліковане ще не показано. Щоб продовжити:  safelight open { $code }
open-more = Дещо лишилося на інший день. Щоб продовжити:  safelight open { $code }

# Answers

open-yes = так
open-no = ні
open-unknown = невідомо
open-later = пізніше
open-back = назад
open-enter-later = не зараз
open-everybody = усі
open-undated = без дати
open-unreadable = Цього не вдалося прочитати. Введіть ще раз.
# Variables: $count (number)
open-choice-wrong = Введіть число від 1 до { $count } або початок слів.
open-recorded = Записано.
# Variables: $reason (string): what the record said, in English
open-not-recorded = Реєстр цього не прийняв ({ $reason }). Введене збережено.
open-decided-meanwhile = Тим часом хтось інший уже вирішив щодо цього запису. Нічого не змінено.

# Who is here

open-name = Ваше ім’я
open-name-help = Ім’я стоятиме в історії кожного рішення, ухваленого зараз. Тим, хто шукає допомоги, його ніколи не показують.
open-name-needed = обов’язково
open-name-wrong = Хтось має за це відповідати. Введіть ім’я.
open-second-name = Ім’я другої людини, яка сидить поруч і теж дивиться
open-second-name-help = Двоє бачать більше, ніж одна людина. Якщо людина одна, у кожному записі стоїть «перевірила одна людина».
open-nobody-else = більше нікого
open-one-person = Одна людина. У кожному записі стоятиме «перевірила одна людина».
open-two-people = Двоє людей. Обоє дивляться на кожен номер.

# Emergency numbers

# Variables: $country (string)
open-emergency-settled = { $country }: екстрені номери визначено.
open-emergency = { $country }: спершу екстрені номери. Відкрийте сторінку уряду або поліції. Ніколи не телефонуйте для перевірки.
# Variables: $service, $number, $state (strings)
open-emergency-known = { $service }: { $number } ({ $state })
open-emergency-unknown = { $service }: номер невідомий
# Variables: $count (number)
open-emergency-sources-above =
    { $count ->
        [one] і ще { $count } джерело, показане вище
        [few] і ще { $count } джерела, показані вище
        [many] і ще { $count } джерел, показаних вище
       *[other] і ще { $count } джерела, показаного вище
    }
open-emergency-confirmed = підтвердив персонал
open-emergency-official_page = прочитано на офіційній сторінці
open-emergency-lists_agree = публічні списки збігаються
open-emergency-lists_disagree = публічні списки не збігаються
open-service-general = Один номер для всього
open-service-police = Поліція
open-service-ambulance = Швидка допомога
open-service-fire = Пожежна служба
open-emergency-number = Номер на офіційній сторінці
open-emergency-number-help = Введіть номер, який вказано на сторінці. «=», якщо це той самий, що показано. «0», якщо ця служба не має власного номера. Enter: пізніше; доти ми кажемо, що не підтвердили його.
open-emergency-number-wrong = Від двох до шести цифр, «=» — показаний номер, «0» — власного номера немає, Enter — пізніше.
open-emergency-differs = Це не той номер, що показано вище. Одна хибна цифра може коштувати життя.
open-emergency-not-in-plan = План нумерації країни не знає його як екстрений номер. Одна хибна цифра може коштувати життя.
open-emergency-again = подивіться на сторінку і введіть номер ще раз
open-emergency-again-help = Хтось набиратиме його в небезпеці. Тому його читають і вводять двічі, а якщо людей двоє, то обоє.
open-emergency-again-differs = Це був інший номер. Нічого не записано; почніть із цією службою знову.
open-emergency-page = Адреса цієї сторінки
open-emergency-page-help = Адреса офіційної сторінки, яку ви відкрили, наприклад https://www.example.org/emergency. Її буде збережено як джерело.

# Drafts

# Variables: $country (string)
open-no-drafts = { $country }: чернеток немає. Щоб узяти ті, що йдуть разом із Safelight:  safelight import hotlines
# Variables: $position, $count (numbers), $number (string): number of the listing
open-draft = ── Чернетка { $position } з { $count } · запис { $number } ──
# Variables: $names, $kind (strings)
open-draft-organisation = Організація: { $names } ({ $kind })
open-draft-needs = Для чого: { $needs }
open-draft-topics = Про що знають: { $topics }
open-draft-audiences = Хто може телефонувати: { $audiences }
open-draft-hours = Години роботи: { $hours }
open-draft-languages = Мови: { $languages }
open-draft-cost-free = Дзвінок безкоштовний.
open-draft-cost-standard = Коштує як звичайний дзвінок.
open-draft-contacts = { $country }: номери й адреси, як ними користуються там:
open-draft-no-contact = немає
open-draft-source = Де це прочитано ({ $dated }):
# Variables: $outcome, $date (strings)
open-draft-last = Останній дзвінок: { $outcome }, { $date }
open-attempt-no_answer = не відповіли
open-attempt-wrong_number = не той номер
open-organisation-ngo = неурядова організація
open-organisation-state = держава
open-organisation-police = поліція
open-organisation-intergovernmental = міжнародна організація
open-organisation-unknown = невідомо, хто це
open-need-hotline = кому зателефонувати
open-need-shelter = притулок
open-need-legal = правова допомога
open-need-medical = медична допомога
open-need-counselling = психологічна підтримка
open-need-basic_needs = їжа, одяг, гроші
open-need-work_training = робота й навчання
open-need-child_protection = захист дітей
open-need-authorities = поліція та держустанови
open-need-community = люди й місця на день
open-need-return_travel = документи й дорога додому

# The call

open-script = Зателефонуйте, назвіть себе й запитайте:
open-script-service = Ви справді ця служба?
open-script-hours = У які дні та години ви відповідаєте?
open-script-languages = Якими мовами ви говорите?
open-script-audience = Хто може вам телефонувати?
open-script-abroad = Чи можна додзвонитися до вас з іншої країни?
open-script-duty = Чи мусите ви повідомляти поліцію або міграційну службу про те, що чуєте?

# How it went

open-ended = Як пройшло?
open-ended-help = Зателефонуйте зараз, а потім скажіть, як пройшло. 1 показує лінію людям; 4 показує її після всіх підтверджених і каже, що ніхто не телефонував. 7 запитає іншим разом. 8 публікує зроблене.
open-ended-confirmed = Відповіли, і це справді вони
open-ended-no-answer = Ніхто не відповів
open-ended-wrong-number = Не той номер
open-ended-page = Без дзвінка; прочитано на їхній власній або офіційній сторінці
open-ended-refused = Показувати не можна
open-ended-correct = Виправити або додати номер
open-ended-later = Пізніше
open-ended-stop = Зупинитися тут і опублікувати
open-attempted = Записано. Це лишається чернеткою і з’явиться знову.
open-refusal = Чому ні?
open-refusal-help = Цього ніколи не покажуть, і жодне пізніше внесення цього не поверне.
open-refusal-asked = Вони не хочуть бути в списку
open-refusal-wrong = Цього не існує, або це щось інше
open-refusal-unsafe = Може нашкодити тим, кому має допомагати
open-correct-which = Котрий?
open-correct-which-help = Виберіть хибний номер чи адресу або додайте інші. Хибний, для якого немає правильного, лишіть тут і пропустіть, коли підтверджуватимете.
open-correct-other = Інший номер або адреса
open-correct = Так, як його набирають у країні
open-correct-help = Номер із кодом країни або без нього; адреса; або: sms: 20121, whatsapp: +34 600 000 000, telegram: @name
open-contact-wrong = Введіть один номер або одну адресу.
open-correct-sure = Це справді так?
open-correct-sure-help = «Так» приймає те, що ви ввели. «Ні» лишає все, як було.
open-ways = Які з них ви спробували або про які вам сказали, що вони правильні?
open-ways-help = Їхні числа, наприклад 1 3; * — усі. Показано буде лише їх; решту буде вилучено, бо на неї ніхто не дивився.
open-ways-none = Не лишилося жодного способу зв’язатися з ними. Спершу виправте або додайте номер.
open-page-ways = Які з них є на сторінці?
open-page-ways-help = Їхні числа, наприклад 1 3; * — усі. Показано буде лише їх; решту буде вилучено.
open-page = Адреса сторінки, яку ви прочитали
open-page-help = Їхня власна сторінка або сторінка держави, яка їх називає. Списку, складеного кимось іншим, недостатньо.
open-page-wrong = Введіть адресу сторінки, наприклад https://www.example.org/contact
open-page-date = День, коли ви її прочитали
open-page-date-help = Рік, місяць, день, наприклад 2026-03-31. Не більш ніж 12 місяців тому.
open-date-wrong = Введіть рік, місяць і день, наприклад 2026-03-31.
open-date-future = Цей день іще не настав.
open-date-old = Це більш ніж 12 місяців тому. Прочитайте сторінку ще раз сьогодні.
open-hours = Години роботи
open-hours-help = Наприклад 24/7 або Mo-Fr 09:00-17:00; Sa 10:00-12:00 (дні: Mo Tu We Th Fr Sa Su). Enter: показане правильне. «-»: про це не питали. «0»: показане хибне, а правильні години невідомі.
open-hours-wrong = Ці години не вдається прочитати. Наприклад 24/7 або Mo-Fr 09:00-17:00; Sa 10:00-12:00. Або Enter, «-», «0»; «?» пояснює.
open-languages = Мови
open-languages-help = Назви або коди через кому, наприклад англійська, арабська або en, ar. Enter: показане правильне.
open-languages-wrong = Одна з цих мов невідома. Назви або коди через кому, наприклад англійська, арабська або en, ar.
open-audiences = Хто може телефонувати?
open-audiences-help = Їхні числа, наприклад 2 4. «0»: усі. «-»: про це не питали. Enter: показане правильне.
# Variables: $number (string): telephone number
open-abroad = Чи можна додзвонитися на { $number } з іншої країни?
open-abroad-help = Так, як вони сказали. Багато безкоштовних номерів працюють лише у своїй країні.
open-must-tell = Чи мусять вони повідомляти поліцію або міграційну службу про те, що чують?
open-must-tell-help = Так, як вони сказали. Людей, які цього бояться, попереджають до дзвінка.

# Admission of an organisation

# Variables: $organisation (string)
open-admission = { $organisation }: тут уперше. Ми не показуємо нікого, кого не перевірено. Один раз для всіх її записів:
open-admission-suspended = Її допуск було призупинено. Нова перевірка відновлює його. Спершу з’ясуйте, чому його призупинили.
open-admission-how = Як ви перевірили, що організація справжня і робить те, що каже?
open-admission-how-help = Наприклад: реєстр благодійних організацій; сторінка міністерства; ми роками працюємо з ними.
open-admission-vouched = Хто за неї ручається?
open-admission-vouched-help = Людина або організація ззовні, яка знає її роботу.
open-admission-independent = Чи знайшли ви її номер у другому місці, яке не залежить від першого?
open-admission-independent-help = Фальшивий номер може стояти в одному списку. Два джерела, які не копіюють одне одного, важко підробити.
open-admission-independent-first = Спершу знайдіть її номер у другому місці.
open-admission-called = Чи говорили ви з нею телефоном?
open-admission-called-help = «Ні» можливе, якщо ви лише прочитали її сторінку. Записується так, як було.
open-admission-policy = Чи має вона правила захисту людей, які до неї звертаються?
open-admission-policy-help = Правила про те, як вона оберігає людей, які до неї приходять. Запитайте або подивіться на її сторінці.
open-admission-kind = Що це?
open-admission-kind-help = Люди бачать це перед дзвінком.
open-admission-by = Хто з вас відповідає за це й не працює там?
open-admission-by-help = Ніхто не допускає власної організації.
open-admission-nobody = Ніхто; не зараз
open-admission-not-now = Ще не допущено, тому нічого з її записів не показано. Введене збережено.
open-admission-recorded = Допущено.

# The end of a sitting

open-published = Опубліковано. Люди побачать це впродовж хвилини.
# Variables: $vanished, $numbers (numbers)
open-guard-vanishing = Записів, які через це зникнуть одразу: { $vanished }. Так і задумано?
open-guard-hotlines = Номерів гарячих ліній, які через це зміняться одразу: { $numbers }. Так і задумано?
open-guard-second = Не опубліковано: має подивитися друга людина. Усе збережено.
open-guard-both = Чи подивилися на це ви обоє?
open-guard-both-help = Така велика зміна може бути помилкою або атакою. «Так» публікує її.
open-guard-kept = Не опубліковано. Усе збережено.

# What there is and what is missing

# Variables: $country (string), $confirmed, $read, $drafts (numbers)
open-overview-country = { $country }: підтверджено: { $confirmed }; з вебсторінки: { $read }; лишилося чернеток: { $drafts }
# Variables: $needs (string)
open-overview-covered = Є: { $needs }
open-overview-missing = Бракує: { $needs }
# Variables: $services, $code (strings)
open-overview-unsettled = Екстрені номери, яких не визначено: { $services }. Щоб визначити їх:  safelight open { $code }
# Variables: $drafts, $countries (numbers)
open-overview-drafts =
    { $drafts ->
        [one] Ще { $drafts } чернетка
        [few] Ще { $drafts } чернетки
        [many] Ще { $drafts } чернеток
       *[other] Ще { $drafts } чернетки
    } в { $countries ->
        [one] { $countries } країні, яку не відкрито.
        [few] { $countries } країнах, які не відкрито.
        [many] { $countries } країнах, які не відкрито.
       *[other] { $countries } країни, які не відкрито.
    }
open-overview-nothing = Ще не показано жодного запису. Бот відповідає екстреними номерами й тим, що робити далі. Щоб відкрити країну:  safelight open КРАЇНА

# `safelight build-places`

build-places-help = Створити файл місць знову за даними GeoNames і CLDR. Потрібно лише, щоб оновити його.
# Variables: $package (string): name of the Python package that is not installed
build-places-missing = Бракує пакета { $package }. Що потрібно для оновлення файла місць, сказано в directory/data/places/README.md.
# Variables: $towns, $regions, $names, $bytes (numbers)
build-places-done = Записано: міст: { $towns }, регіонів: { $regions }, варіантів назв: { $names }, байтів: { $bytes }.

# `safelight build-borders`

build-borders-help = Створити файл кордонів країн знову за borders.json від country-coder. Потрібно лише, щоб оновити його.
build-borders-done = Записано: територій: { $territories }, байтів: { $bytes }.
