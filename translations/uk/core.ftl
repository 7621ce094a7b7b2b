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
button-safety = Безпека в чаті
button-copy = 📋 { $number }
button-something-else = Інше →
button-writing = ✍️ Не можу телефонувати

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
writing-none = Тут поки немає служби, якій можна написати. За вас може зателефонувати людина, якій ви довіряєте.

## In the language of the place

# «Моя мова — » fits every name in the nominative: арабська, гінді, дарі.
phrase-interpreter = Моя мова — { $language }. Будь ласка, покличте перекладача.

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
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = перевірено телефоном { $date }
checked-short-by-organisation = організація сама підтвердила { $date }
checked-short-on-site = перевірено на місці { $date }
checked-short-one-person = перевірила одна людина { $date }
checked-short-due = востаннє перевірено { $date }
checked-short-not = не підтверджено, ніхто туди не телефонував
checked-short-web-page = з їхньої вебсторінки, { $date }, туди не телефонували

## Hours

# Parts of a line. Days stand in the nominative after a colon; «з» and not «о», which would be «об» before 11.
# «Зачинено», since «не працює» could mean that the number is broken.
hours-open = зараз працює
hours-open-until = працює до { $time }
hours-closed = зараз зачинено
hours-opens-today = зачинено, сьогодні працює з { $time }
hours-opens-tomorrow = зачинено, завтра працює з { $time }
hours-opens-day = зачинено, відкриється: { $day }, { $time }
hours-always = працює цілодобово
hours-by-appointment = за попереднім записом
hours-holiday = сьогодні свято: спершу зателефонуйте
hours-there = { $hours } (за їхнім часом)

## It did not work

failed-sorry = Дякуємо, що сказали. Ось наступний варіант.
failed-last = Іншого номера для цього немає. Можливо, допоможуть ці.

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
safety-first = Як безпечно користуватися цим чатом
safety-clear = Кнопка «{ button-clear }» прибирає наші й ваші повідомлення за останні 48 годин: і у вас, і в нас.
safety-cannot = Вона не прибере знімок екрана, сповіщення, що вже з’явилося, копію на іншому пристрої чи ваші давніші повідомлення.
safety-list = Назва цього чату лишається у вашому списку. Щоб її прибрати, притримайте її пальцем і натисніть «Видалити».
safety-suspicious = Якщо хтось перевіряє цей телефон, можуть помітити, що чат раптом порожній. Ви найкраще знаєте, як вам бути.
safety-other-phone = Дзвінки може бути видно у списку дзвінків і в рахунку. Безпечніше з іншого телефона, яким користуєтеся лише ви.

## Notes above a screen

note-only-words = Цей чат розуміє лише слова й кнопки. Те, що ви надіслали, видалено. Ніхто його не відкривав.
note-not-understood = Ми цього не зрозуміли. Можна натиснути кнопку або написати назву міста.
notice-cleared = Очищено
notice-kept = Збережено нижче
mark-practice = Це лише тренування. Жоден номер тут не дає справжньої допомоги.
mark-practice-draft = Це лише тренування. Не телефонуйте звідси.
# What parts the items of a list.
list-comma = {", "}

need-hotline = Куди подзвонити
need-shelter = Безпечне місце
need-legal = Правова допомога
need-medical = Лікар
need-counselling = З ким поговорити
need-basic_needs = Їжа або гроші
need-work_training = Робота чи навчання
need-child_protection = Допомога дитині
need-authorities = Поліція чи установи
need-community = Такі, як я
need-return_travel = Дорога додому
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Цієї назви немає в нашому списку. Можливо, це одне з цих міст?
place-postcode = Поштові індекси тут не читаються. Напишіть назву міста.
note-hello = Вітаємо. Напишіть своїми словами, що вам потрібно, або натисніть кнопку.
mark-partly = Частина тут поки що англійською.
