## Buttons that stand on many screens

button-home = 🏠 Басы
button-clear = ✕ Чатты тазалау
button-now = 🆘 Қазір көмек керек
button-find = 🔎 Көмек табу
button-worried = 👀 Біреуге алаңдаймын
button-options = 🌐 Тіл · құпиялық
button-back = ← Артқа
button-more = Тағы →
button-failed = Болмады
button-keep = Бұл нөмір қалсын
button-countries = 🌍 Басқа ел
button-whole-country = Бүкіл ел: { $country }
button-share = 📍 Тұрған жерімді жіберу
button-there-now = Қазір осындамын: { $country }
button-safety = Қауіпсіз пайдалану
button-copy = 📋 { $number }
button-something-else = Басқа нәрсе →
button-writing = ✍️ Қоңырау шала алмаймын

## Start

home-first = Жақын маңдағы нөмірлер мен орындар · { $country }
home-first-anywhere = Жақын маңдағы нөмірлер мен орындар
home-how = Түймені басыңыз немесе қаланың атын жазыңыз.
home-honest = Telegram бұл чатты оқи алады. «Чатты тазалау» хабарларды өшіреді.
home-where = Қай елдесіз? Соны басыңыз немесе қаланы жазыңыз.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Қазір қауіп болса: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = тексерілді: { $date }
emergency-short-official = ресми беттен
emergency-short-official-dated = ресми беттен, { $date }
emergency-short-unconfirmed = біз растаған жоқпыз
emergency-none = { $country }: бізге белгілі шұғыл нөмір жоқ. Жаныңыздағы біреуден қоңырау шалуды сұраңыз.
emergency-confirmed = Шұғыл нөмір тексерілді: { $date }
emergency-official = Шұғыл нөмір ресми беттен алынды.
emergency-official-dated = Шұғыл нөмір ресми беттен алынды: { $date }
emergency-unconfirmed = Шұғыл нөмірді біз растаған жоқпыз.
service-general = Шұғыл көмек
service-police = Полиция
service-ambulance = Жедел жәрдем
service-fire = Өрт сөндіру

## Need help now

now-first = { $country } · нөмірлер

## I cannot call

writing-first = { $country } · қоңыраудың орнына жазу
writing-none = Мұнда жазуға болатын желі әзірге жоқ. Сенетін адамыңыз сіз үшін қоңырау шала алады.

## In the language of the place

phrase-interpreter = Мен сөйлейтін тіл: { $language }. Аудармашы шақырыңызшы.

## What happened

situations-first = Сізге не керек?
situations-first-place = { $place } · сізге не керек?
situation-sleep = Түнейтін жер жоқ
situation-hurt-me = Маған біреу зиян келтіреді
situation-doctor = Дәрігер
situation-talk = Сөйлесетін адам
situation-law = Құжат немесе заң
situation-papers = Құжаттарымды алып қойды
situation-wages = Ақымды төлемей жатыр
situation-food = Тамақ немесе ақша
situation-child = Балаға көмек керек
situation-home = Үйге қайтқым келеді
situation-work = Жұмыс немесе оқу
situation-people = Мен сияқты адамдар
situation-police = Полиция немесе мекемелер

## A place

place-choose = Қайсысы?
place-unknown = Бұл атау тізімде жоқ. Жақын маңдағы үлкенірек қаланы жазып көріңіз немесе елді басыңыз.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Қай ел?
countries-write = Атын жазсаңыз да болады.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = қазір ашық
results-facts-free = тегін
results-facts-plain = нөмірлер
results-widened = Дәл осыған мұнда әзірге ештеңе жоқ. Кім көмектесетінін мыналар білуі мүмкін.
results-none = Мұнда әзірге нөмір жоқ.
results-none-next = Еліңіздің елшілігі, IOM (мигранттарға) және UNHCR (босқындарға) көп жерде көмектеседі. Жақын кеңсесін сұраңыз.
results-children = 18 жасқа толмағандарға. Ересектерге кім көмектесетінін білуі мүмкін.
results-away = Бұл нөмірлер мына елде: { $country }.
results-not-from-here = Бұл нөмірге сіз тұрған жерден қоңырау өтпеуі мүмкін.
result-not-from-here = сіз тұрған жерден өтпеуі мүмкін
result-free = тегін
result-must-tell = полицияға не көші-қон қызметіне хабарлауға міндетті
result-papers-not-needed = құжат керек емес
result-distance = шамамен { $km } км
checked-short-by-call = қоңырау шалынды: { $date }
checked-short-by-organisation = өздері растады: { $date }
checked-short-on-site = барып көрілді: { $date }
checked-short-one-person = бір адам тексерді: { $date }
checked-short-due = соңғы тексеріс: { $date }
checked-short-not = расталмаған, ешкім қоңырау шалмаған
checked-short-web-page = сайтынан алынды, { $date }, қоңырау шалынбаған

## Hours

hours-open = қазір ашық
hours-open-until = ашық, жабылуы { $time }
hours-closed = қазір жабық
hours-opens-today = жабық, бүгін ашылуы { $time }
hours-opens-tomorrow = жабық, ертең ашылуы { $time }
hours-opens-day = жабық, ашылуы { $day } { $time }
hours-always = күні-түні ашық
hours-by-appointment = алдын ала жазылумен
hours-holiday = бүгін мереке: алдымен қоңырау шалыңыз
hours-there = { $hours } (сол жердің уақыты)

## It did not work

failed-sorry = Айтқаныңызға рақмет. Келесісі мынау.
failed-last = Бұған басқасы жоқ. Мыналар көмектесуі мүмкін.

## Keep this number

kept-only-clear = Мұны тек «{ button-clear }» өшіреді.

## Worried about someone

worried-first = Алдымен: өзіңізді де, оны да сақтаңыз
worried-danger = Біреуге қазір қауіп төнсе: { $numbers }
worried-never = Ешкіммен бетпе-бет дауласпаңыз. Аңдымаңыз, түсірмеңіз. Ешкімді өзіңіз босатып алуға тырыспаңыз.
worried-ask = Бұл желілер сізге де кеңес береді. Кім екеніңізді айтпасаңыз да болады:

## Language, country, privacy

options-first = Тіл
options-review = Ана тілі осы болатын адам әлі оқып шықпаған: { $languages }.
safety-first = Мұнда сақ болу
safety-clear = «{ button-clear }» біздің хабарларды және сіздің соңғы 48 сағаттағы хабарларыңызды екі жақтан да өшіреді.
safety-cannot = Скриншотты, шығып қойған хабарландыруды, басқа құрылғыдағы көшірмені және ескі хабарларыңызды өшіре алмайды.
safety-list = Бұл чаттың аты тізіміңізде қалады. Өшіру үшін оны басып тұрып, «Жою» дегенді басыңыз.
safety-suspicious = Телефонды біреу тексерсе, кенет босап қалған чатты байқауы мүмкін. Өзіңіз жақсы білесіз.
safety-other-phone = Қоңырау тізімде және шотта көрінуі мүмкін. Тек өзіңіз қолданатын басқа телефон сенімдірек.

## Notes above a screen

note-only-words = Мұнда тек мәтін мен түймелер оқылады. Жібергеніңіз ашылмай өшірілді.
note-not-understood = Бұл түсініксіз болды. Түймені басуға немесе қаланың атын жазуға болады.
notice-cleared = Тазаланды
notice-kept = Төменде қалды
mark-practice = Бұл тек сынақ. Мұндағы нөмірлер нағыз көмек емес.
mark-practice-draft = Бұл тек сынақ. Мұнан ешкімге қоңырау шалмаңыз.
list-comma = {", "}

## What was understood

need-hotline = Қоңырау шалатын жер
need-shelter = Қауіпсіз жер
need-legal = Заң көмегі
need-medical = Дәрігер
need-counselling = Сөйлесетін адам
need-basic_needs = Тамақ немесе ақша
need-work_training = Жұмыс немесе оқу
need-child_protection = Балаға көмек
need-authorities = Полиция немесе мекемелер
need-community = Мен сияқты адамдар
need-return_travel = Үйге қайту жолы
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Бұл атау тізімде жоқ. Мыналардың бірі ме?
place-postcode = Пошта индексі мұнда оқылмайды. Қаланың атын жазыңыз.
note-hello = Сәлеметсіз бе. Не керек екенін өз сөзіңізбен жазыңыз немесе түймені басыңыз.
mark-partly = Мұның бір бөлігі әлі ағылшынша.
