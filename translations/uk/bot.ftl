# Ukrainian. Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# "Ви" with a small letter; no ending that guesses whether a woman or a man reads: the plural, orders, nouns.
# Values stand in the nominative, as CLDR gives them: after a colon or a dot, never after a preposition.
# A date ends with "р.", which is also the full stop: nothing follows it, or a new sentence.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 На початок
button-clear = ✕ Очистити чат
button-now = 🆘 Потрібна допомога зараз
button-find = 🔎 Знайти допомогу
button-worried = 👀 Хвилююся за когось
button-options = 🌐 Мова · приватність
button-back = ← Назад
button-more = Ще →
button-failed = Не спрацювало
button-keep = Зберегти цей номер
button-countries = 🌍 Інша країна
button-whole-country = Уся країна: { $country }
button-share = 📍 Надіслати, де я
button-there-now = Я зараз тут: { $country }
button-privacy = Що ми зберігаємо
button-safety = Безпека в чаті
button-source = Як це зроблено
button-copy = 📋 { $number }
button-something-else = Інше →
button-writing = ✍️ Не можу телефонувати
button-going = ✈️ Їду в іншу країну
button-local = 🗣️ Місцевою мовою
button-more-numbers = Ще номери →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Скопіювати

## Start

home-first = Номери й місця поруч · { $country }
home-first-anywhere = Номери й місця поруч
home-how = Натисніть кнопку або напишіть назву міста.
home-honest = Telegram може читати цей чат. Кнопка «Очистити чат» прибирає повідомлення.
home-where = У якій країні ви зараз? Виберіть її або напишіть назву міста.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Якщо зараз небезпечно: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = перевірено { $date }
emergency-short-official = з офіційної сторінки
emergency-short-official-dated = з офіційної сторінки, { $date }
emergency-short-unconfirmed = ми не перевіряли
emergency-none = { $country }: ми не знаємо екстреного номера. Попросіть будь-кого поруч зателефонувати замість вас.
emergency-confirmed = Екстрений номер перевірено: { $date }
emergency-official = Екстрений номер з офіційної сторінки.
emergency-official-dated = Екстрений номер з офіційної сторінки: { $date }
emergency-unconfirmed = Екстрений номер ми самі не перевіряли.
service-general = Екстрена допомога
service-police = Поліція
service-ambulance = Швидка допомога
service-fire = Пожежна служба

## Need help now

now-first = { $country } · номери

## I cannot call

writing-first = { $country } · написати замість дзвінка
writing-trace = Що ви напишете, лишиться в тому застосунку, а відкрита сторінка — у браузері. Видаліть сліди й там.
writing-none = Тут поки немає служби, якій можна написати. За вас може зателефонувати людина, якій ви довіряєте.

## Going to another country

going-first = Номери в дорогу
going-copy = Скопіюйте їх перед дорогою. Кожен працює всередині своєї країни.

## In the language of the place

local-first = { $country } · показати або скопіювати
local-means = Виділені слова означають: «Моя мова — { $language }. Будь ласка, покличте перекладача».
# «Моя мова — » fits every name in the nominative: арабська, гінді, дарі.
phrase-interpreter = Моя мова — { $language }. Будь ласка, покличте перекладача.

## A card to hand on

hand-neutral = З ким можна поговорити, коли захочеться:

## What happened

situations-first = Що вам потрібно?
situations-first-place = { $place } · що вам потрібно?
situation-sleep = Ніде ночувати
# «Кривдник» is the word of the law too; the verb names what is felt, not what was done.
situation-hurt-me = Мене кривдять
situation-doctor = Потрібен лікар
situation-talk = Поговорити з кимось
situation-law = Документи або юрист
situation-papers = У мене забрали документи
situation-wages = Мені не платять
situation-food = Їжа або гроші
situation-child = Дитині потрібна допомога
situation-home = Хочу додому
situation-work = Робота або навчання
situation-people = Такі люди, як я
situation-police = Поліція або держустанови

## A place

place-choose = Яке саме місце?
place-unknown = Цієї назви немає в нашому списку. Напишіть більше місто поблизу або виберіть країну.
place-position-first = Надіслати, де ви зараз
place-position-exact = Telegram передає нам точне місце. Ми беремо його один раз, щоб знайти найближче місто, і забуваємо.
place-position-town = Замість цього можна написати назву міста.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Яка країна?
countries-write = Можна також написати її назву.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = зараз працює
results-facts-free = безкоштовно
results-facts-plain = номери
results-widened = Саме для цього тут іще нічого немає. Ці служби можуть знати, хто допомагає.
results-none = Тут іще немає жодного номера.
# МОМ and УВКБ ООН are their Ukrainian names; the Latin letters stand on the doors abroad.
results-none-next = Посольство вашої країни, МОМ (IOM, для мігрантів) і УВКБ ООН (UNHCR, для біженців) допомагають у багатьох місцях. Запитайте про їхній офіс поруч.
results-children = Для тих, кому ще немає 18. Там можуть знати, хто допомагає дорослим.
results-away = Країна цих номерів: { $country }.
results-not-from-here = Там, де ви зараз, цей номер може не працювати.

result-not-from-here = там, де ви зараз, може не працювати
result-free = безкоштовно
result-must-tell = мусять повідомляти поліцію або міграційну службу
result-papers-not-needed = документи не потрібні
result-distance = приблизно { $km } км

checked-by-call = Перевірено телефоном: { $date }
checked-by-organisation = Організація сама підтвердила: { $date }
checked-on-site = Перевірено на місці: { $date }
checked-one-person = Перевірила одна людина: { $date }
checked-due = Востаннє перевірено: { $date } Якщо номер не працює, натисніть «{ button-failed }».
checked-web-page = З їхньої вебсторінки: { $date } Ми туди не телефонували.
checked-not = Не підтверджено. Ніхто не телефонував, щоб перевірити цей номер.
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = перевірено телефоном { $date }
checked-short-by-organisation = організація сама підтвердила { $date }
checked-short-on-site = перевірено на місці { $date }
checked-short-one-person = перевірила одна людина { $date }
checked-short-due = востаннє перевірено { $date }
checked-short-not = не підтверджено, ніхто туди не телефонував
checked-short-web-page = з їхньої вебсторінки, { $date }, туди не телефонували

## One result

details-for = Хто може звернутися: { $audiences }.
details-ages = Вік: { $ages }.
# Without «років», which would have to change with the number (від 21 року, від 18 років).
details-ages-from = від { $from }
details-ages-to = до { $to }
details-ages-between = від { $from } до { $to }
details-topics = Про що тут знають: { $topics }.
details-languages = Мови: { $languages }.
details-cost-free = Це безкоштовно.
details-cost-standard = Коштує як звичайний дзвінок.
details-papers-yes = Там просять документи.
details-papers-no = Документи не потрібні.
details-run-by = Організація: { $organisation } ({ $kind }).
details-run = Організація: { $organisation }.
details-must-tell-yes = Вони мусять повідомляти поліцію або міграційну службу про те, що чують.
details-must-tell-no = Вони не зобов’язані повідомляти поліцію чи міграційну службу.
details-address = Адреса: { $address }.
details-address-private = Адресу не розголошують. Зателефонуйте або напишіть, і вам пояснять, як дістатися.
details-contact = { $kind }: { $value }
details-contact-abroad = { $kind }: { $value } (з-за кордону: { $abroad })
details-contact-keyword = { $kind }: напишіть { $keyword } на { $value }
details-contact-country = { $kind }: { $value } (працює в країні: { $country })
# Each may stand alone, so none says «його».
details-in-call-list = Номер видно у списку дзвінків.
details-not-in-call-list = Номера не видно у списку дзвінків.
details-on-bill = Номер видно в рахунку за телефон.
details-not-on-bill = Номера не видно в рахунку за телефон.
details-without-credit = Працює, навіть якщо на телефоні немає грошей.
details-web-trace = Якщо відкрити посилання, у браузері лишиться слід.
details-gone = Цього запису більше не показуємо. Ось що ще є.

contact-phone = Телефон
contact-short = Телефон
contact-sms = SMS
contact-whatsapp = WhatsApp
contact-telegram = Telegram
contact-email = Електронна пошта
contact-web = Сайт
contact-open-whatsapp = Відкрити WhatsApp
contact-open-telegram = Відкрити Telegram
contact-open-web = Відкрити { $host }

promise-always = { $language }
promise-some_hours = { $language } (у певні години)
promise-interpreter = { $language } (через перекладача)
promise-on_request = { $language } (якщо попросити)
promise-unknown = { $language }

# In the nominative: they also answer «Хто може телефонувати?» in the terminal.
audience-children = діти
audience-women = жінки
audience-men = чоловіки
audience-families = сім’ї
audience-lgbtiq = ЛГБТІК+ люди
audience-migrants = люди з інших країн

# «Утримують» alone could also mean that somebody pays for a person's living.
topic-trafficking = коли людину тримають силою або використовують
topic-domestic_violence = насильство вдома
topic-sexual_violence = сексуальне насильство
topic-labour_exploitation = несправедлива або примусова робота
topic-crime = злочини

# After «Організація».
organisation-ngo = незалежна
organisation-state = державна
organisation-police = поліція
organisation-intergovernmental = міжнародна

## Hours

# Parts of a line. Days stand in the nominative after a colon; «з» and not «о», which would be «об» before 11.
# «Зачинено», since «не працює» could mean that the number is broken.
hours-open = зараз працює
hours-open-until = працює до { $time }
hours-open-until-day = працює, зачиниться: { $day }, { $time }
hours-closed = зараз зачинено
hours-opens-today = зачинено, сьогодні працює з { $time }
hours-opens-tomorrow = зачинено, завтра працює з { $time }
hours-opens-day = зачинено, відкриється: { $day }, { $time }
# The date is not the end: after «р.» the stop of «За розкладом …» would be doubled.
hours-opens-date = зачинено, а з { $date } працюватиме
hours-always = працює цілодобово
hours-by-appointment = за попереднім записом
hours-holiday = сьогодні свято: спершу зателефонуйте
hours-there = { $hours } (за їхнім часом)

# Whole lines.
hours-now = За розкладом { $hours }.
hours-now-always = Працює цілодобово.
hours-now-by-appointment = За попереднім записом. Спершу зв’яжіться з ними.
hours-now-holiday = Сьогодні свято. Спершу зателефонуйте.
hours-not-known = Години роботи невідомі.
hours-week = Години роботи: { $week }.
hours-next-days = Найближчі 7 днів: { $week }.
hours-week-there = Це місцевий час: { $country }.
hours-from-midnight = Години рахуємо від опівночі, а не від сходу сонця: 09:00 — це третя ранку за ефіопським годинником.

# The week: "пн–пт 10:00–14:00, 16:00–19:00; сб 10:00–14:00".
hours-on = { $days } { $hours }
hours-days = { $first }–{ $last }
hours-every-day = щодня
hours-span = { $from }–{ $to }
hours-span-by-appointment = { $hours } за записом
hours-whole-day = цілодобово
hours-semicolon = {"; "}

## It did not work

failed-sorry = Дякуємо, що сказали. Ось наступний варіант.
failed-last = Іншого номера для цього немає. Можливо, допоможуть ці.
failed-why = Що сталося? Відповідати не обов’язково.
failed-noted = Записано, без вашого імені.
reason-no_answer = Не відповідають
reason-wrong_number = Не той номер
reason-closed = Зачинено
reason-my_language = Не говорять моєю мовою
reason-asked_papers = Просили документи
reason-other = Інше

## Keep this number

kept-only-clear = Це прибирає лише кнопка «{ button-clear }».

## Worried about someone

worried-first = Найперше: бережіть себе й цю людину
worried-danger = Якщо хтось зараз у небезпеці: { $numbers }
worried-never = Ні з ким не з’ясовуйте стосунків. Ні за ким не стежте й не знімайте. Не намагайтеся нікого звільнити.
worried-ask = Ці служби радять і тим, хто хвилюється за когось. Називати себе не потрібно:

## Language, country, privacy

options-first = Мова
options-review = Носії мови ще не перечитали: { $languages }.
privacy-first = Що ми зберігаємо про вас: нічого
privacy-nothing = Ні імені, ні номера, ні слів, ні місця. Ні на диску, ні в журналі роботи.
privacy-counts = Ми рахуємо, скільки разів на день у регіоні шукають той чи інший вид допомоги. За цим нікого не можна знайти.
privacy-telegram = Telegram може читати цей чат, як і кожен чат із ботом.
privacy-phone = Його може прочитати й людина, яка тримає цей телефон.
privacy-silent = Ми ніколи не пишемо першими.
privacy-not-emergency = Це не екстрена служба. Якщо є небезпека, телефонуйте за екстреним номером.
safety-first = Як безпечно користуватися цим чатом
safety-clear = Кнопка «{ button-clear }» прибирає наші й ваші повідомлення за останні 48 годин: і у вас, і в нас.
safety-cannot = Вона не прибере знімок екрана, сповіщення, що вже з’явилося, копію на іншому пристрої чи ваші давніші повідомлення.
safety-list = Назва цього чату лишається у вашому списку. Щоб її прибрати, притримайте її пальцем і натисніть «Видалити».
safety-suspicious = Якщо хтось перевіряє цей телефон, можуть помітити, що чат раптом порожній. Ви найкраще знаєте, як вам бути.
safety-other-phone = Дзвінки може бути видно у списку дзвінків і в рахунку. Безпечніше з іншого телефона, яким користуєтеся лише ви.

## Notes above a screen

note-only-words = Цей чат розуміє лише слова й кнопки. Те, що ви надіслали, видалено. Ніхто його не відкривав.
note-not-understood = Ми цього не зрозуміли. Можна натиснути кнопку або написати назву міста.
note-position = Ми взяли ваше місце один раз і забули.
notice-cleared = Очищено
notice-kept = Збережено нижче
mark-practice = Це лише тренування. Жоден номер тут не дає справжньої допомоги.
mark-practice-draft = Це лише тренування. Не телефонуйте звідси.

# What parts the items of a list.
list-comma = {", "}
