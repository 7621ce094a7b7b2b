# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Басына
button-clear = ✕ Чатты тазалау
button-now = 🆘 Қазір көмек керек
button-find = 🔎 Көмек табу
button-worried = 👀 Біреу үшін алаңдаймын
button-options = 🌐 Тіл · құпиялық
button-back = ← Артқа
button-more = Тағы →
button-failed = Болмады
button-keep = Бұл нөмірді сақтау
button-countries = 🌍 Басқа ел
button-whole-country = Бүкіл ел: { $country }
button-share = 📍 Қайда екенімді жіберу
button-there-now = Қазір осындамын: { $country }
button-safety = Чаттағы қауіпсіздік
button-copy = 📋 { $number }
button-something-else = Басқа нәрсе →
button-writing = ✍️ Қоңырау шала алмаймын

## Start

home-first = Жақын жердегі нөмірлер мен орындар · { $country }
home-first-anywhere = Жақын жердегі нөмірлер мен орындар
home-how = Батырманы басыңыз немесе қаланың атын жазыңыз.
home-honest = Telegram бұл чатты оқи алады. «Чатты тазалау» оны өшіреді.
home-where = Қазір қай елдесіз? Соны басыңыз немесе қаланың атын жазыңыз.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Қазір қауіп болса: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = тексерілді { $date }
emergency-short-official = ресми беттен
emergency-short-official-dated = ресми беттен, { $date }
emergency-short-unconfirmed = біз тексермедік
emergency-none = { $country }: шұғыл нөмірді білмейміз. Жаныңыздағы адамнан сіз үшін қоңырау шалуын сұраңыз.
emergency-confirmed = Шұғыл нөмір тексерілді: { $date }.
emergency-official = Шұғыл нөмір ресми беттен алынды.
emergency-official-dated = Шұғыл нөмір ресми беттен алынды: { $date }.
emergency-unconfirmed = Шұғыл нөмірді біз тексермедік.
service-general = Шұғыл көмек
service-police = Полиция
service-ambulance = Жедел жәрдем
service-fire = Өрт сөндіру

## Need help now

now-first = { $country } · нөмірлер

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · қоңыраудың орнына жазу
writing-none = Мұнда әзірге жазуға болатын желі жоқ. Сенетін адамыңыз сіз үшін қоңырау шала алады.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Менің тілім: { $language }. Аудармашы шақырыңызшы.

## What happened

situations-first = Сізге не керек?
situations-first-place = { $place } · сізге не керек?
situation-sleep = Түнейтін жер жоқ
situation-hurt-me = Маған біреу қиянат жасап жүр
situation-doctor = Дәрігер
situation-talk = Біреумен сөйлесу
situation-law = Құжат немесе заң
situation-papers = Құжаттарымды алып қойды
situation-wages = Маған жалақы төлемейді
situation-food = Тамақ немесе ақша
situation-child = Балаға көмек керек
situation-home = Үйге қайтқым келеді
situation-work = Жұмыс немесе оқу
situation-people = Мен сияқты адамдар
situation-police = Полиция немесе мекеме

## A place

place-choose = Қайсысы?
place-unknown = Бұл атау тізімімізде жоқ. Жақын жердегі үлкенірек қаланы жазыңыз немесе елді басыңыз.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Қай ел?
countries-write = Атын жазуға да болады.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = қазір ашық
results-facts-free = тегін
results-facts-plain = нөмірлер
results-widened = Дәл осыған мұнда әзірге ештеңе жоқ. Кім көмектесетінін мыналар білуі мүмкін.
results-none = Мұнда әзірге нөмір жоқ.
results-none-next = Көп жерде еліңіздің елшілігі, IOM (мигранттарға) және UNHCR (босқындарға) көмектеседі. Жақын кеңсесін сұраңыз.
results-children = 18 жасқа толмағандарға. Ересектерге кім көмектесетінін білуі мүмкін.
results-away = Бұл нөмірлер басқа елде: { $country }.
results-not-from-here = Сіз тұрған жерден бұл нөмір қосылмауы мүмкін.
result-not-from-here = сіз тұрған жерден қосылмауы мүмкін
result-free = тегін
result-must-tell = полицияға немесе көші-қон қызметіне айтуға міндетті
result-papers-not-needed = құжат керек емес
result-distance = шамамен { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = телефонмен тексерілді { $date }
checked-short-by-organisation = өздері растады { $date }
checked-short-on-site = барып тексерілді { $date }
checked-short-one-person = бір адам тексерді { $date }
checked-short-due = соңғы рет тексерілді { $date }
checked-short-not = расталмаған, ешкім қоңырау шалған жоқ
checked-short-web-page = өз бетінен алынды, { $date }, қоңырау шалынбады

## Hours

# Parts of a line.
hours-open = қазір ашық
hours-open-until = { $time } дейін ашық
hours-closed = қазір жабық
hours-opens-today = жабық, бүгін ашылады: { $time }
hours-opens-tomorrow = жабық, ертең ашылады: { $time }
hours-opens-day = жабық, ашылады: { $day } { $time }
hours-always = тәулік бойы ашық
hours-by-appointment = алдын ала жазылу арқылы
hours-holiday = бүгін мереке: алдымен қоңырау шалыңыз
hours-there = { $hours } (сол жердің уақыты)

## It did not work

failed-sorry = Айтқаныңызға рақмет. Міне, келесісі.
failed-last = Бұл үшін басқа нөмір жоқ. Мыналар көмектесуі мүмкін.

## Keep this number

kept-only-clear = Мұны тек «{ button-clear }» өшіреді.

## Worried about someone

worried-first = Алдымен: екеуіңіз де аман болыңыз
worried-danger = Біреуге қазір қауіп төнсе: { $numbers }
worried-never = Ешкіммен ұрыспаңыз. Соңынан ермеңіз, түсірмеңіз. Ешкімді өзіңіз босатпаңыз.
worried-ask = Бұл желілер сізге де кеңес береді. Кім екеніңізді айтпасаңыз да болады:

## Language, country, privacy

options-first = Тіл
options-review = Бұл тілде сөйлейтін адам әлі оқып шықпаған: { $languages }.
safety-first = Чатты алаңсыз пайдалану
safety-clear = «{ button-clear }» соңғы 48 сағаттағы біздің де, сіздің де хабарларды екі жақтан өшіреді.
safety-cannot = Экран суретін, көрінген хабарландыруды, басқа құрылғыдағы көшірмені, ескі хабарларыңызды өшіре алмайды.
safety-list = Чаттың аты тізіміңізде қалады. Оны басып тұрып, «Жою» дегенді басыңыз.
safety-suspicious = Телефонды біреу тексерсе, чаттың кенет бос қалғанын байқауы мүмкін. Қалай дұрысын өзіңіз білесіз.
safety-other-phone = Қоңыраулар тізімде және шотта көрінуі мүмкін. Тек өзіңіз ұстайтын басқа телефон қауіпсіздеу.

## Notes above a screen

note-only-words = Мұнда тек сөз бен батырма түсініледі. Жібергеніңіз ашылмай өшірілді.
note-not-understood = Мұны түсінбедік. Батырманы басуға немесе қаланың атын жазуға болады.
notice-cleared = Тазаланды
notice-kept = Төменде сақталды
mark-practice = Бұл тек жаттығу. Мұндағы ешбір нөмір нақты көмек емес.
mark-practice-draft = Бұл тек жаттығу. Бұл жерден қоңырау шалмаңыз.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Қоңырау шалатын жер
need-shelter = Қауіпсіз жер
need-legal = Заң көмегі
need-medical = Дәрігер
need-counselling = Біреумен сөйлесу
need-basic_needs = Тамақ немесе ақша
need-work_training = Жұмыс немесе оқу
need-child_protection = Балаға көмек
need-authorities = Полиция немесе мекеме
need-community = Мен сияқты адамдар
need-return_travel = Үйге жол
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Бұл атау тізімімізде жоқ. Мыналардың бірі ме?
place-postcode = Пошта индексі мұнда оқылмайды. Қаланың атын жазыңыз.
note-hello = Сәлеметсіз бе. Не керегін өз сөзіңізбен жазыңыз немесе батырманы басыңыз.
mark-partly = Бұның бір бөлігі әзірге ағылшынша.
