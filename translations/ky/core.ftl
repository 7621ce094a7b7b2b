# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Башына
button-clear = ✕ Чатты тазалоо
button-now = 🆘 Азыр жардам керек
button-find = 🔎 Жардам табуу
button-worried = 👀 Бирөө үчүн тынчсызданам
button-options = 🌐 Тил · купуялык
button-back = ← Артка
button-more = Дагы →
button-failed = Болбоду
button-keep = Бул номерди сактоо
button-countries = 🌍 Башка өлкө
button-whole-country = Бүт өлкө: { $country }
button-share = 📍 Кайда экенимди жөнөтүү
button-there-now = Азыр ушул жердемин: { $country }
button-safety = Чатта сак болуу
button-copy = 📋 { $number }
button-something-else = Башка нерсе →
button-writing = ✍️ Чала албайм

## Start

home-first = Жакын жердеги номерлер жана жайлар · { $country }
home-first-anywhere = Жакын жердеги номерлер жана жайлар
home-how = Баскычты басыңыз же шаардын атын жазыңыз.
home-honest = Telegram бул чатты окуй алат. «Чатты тазалоо» аны өчүрөт.
home-where = Азыр кайсы өлкөдөсүз? Аны басыңыз же шаардын атын жазыңыз.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Азыр коркунуч болсо: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = текшерилген { $date }
emergency-short-official = расмий барактан
emergency-short-official-dated = расмий барактан, { $date }
emergency-short-unconfirmed = биз текшере элекпиз
emergency-none = { $country }: шашылыш номерди билбейбиз. Жаныңыздагы кишиден сиз үчүн чалып берүүнү сураныңыз.
emergency-confirmed = Шашылыш номер текшерилген: { $date }
emergency-official = Шашылыш номер расмий барактан алынды.
emergency-official-dated = Шашылыш номер расмий барактан алынды: { $date }
emergency-unconfirmed = Шашылыш номерди биз текшере элекпиз.
service-general = Шашылыш жардам
service-police = Милиция
service-ambulance = Тез жардам
service-fire = Өрт өчүрүү

## Need help now

now-first = { $country } · номерлер

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · чалуунун ордуна жазуу
writing-none = Бул жерде жазууга боло турган кызмат азырынча жок. Сиз ишенген киши сиз үчүн чала алат.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Менин тилим: { $language }. Котормочу чакырып бериңизчи.

## What happened

situations-first = Сизге эмне керек?
situations-first-place = { $place } · сизге эмне керек?
situation-sleep = Түнөй турган жер жок
situation-hurt-me = Мени бирөө кыйнап жатат
situation-doctor = Доктур
situation-talk = Бирөө менен сүйлөшүү
situation-law = Документ же мыйзам
situation-papers = Документтеримди алып койду
situation-wages = Айлыгымды беришпейт
situation-food = Тамак же акча
situation-child = Балага жардам керек
situation-home = Үйгө кайткым келет
situation-work = Жумуш же окуу
situation-people = Мага окшогон адамдар
situation-police = Милиция же мекеме

## A place

place-choose = Кайсынысы?
place-unknown = Бул аталыш тизмебизде жок. Жакын жердеги чоңураак шаарды жазыңыз же өлкөнү басыңыз.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Кайсы өлкө?
countries-write = Атын жазсаңыз да болот.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = азыр ачык
results-facts-free = акысыз
results-facts-plain = номерлер
results-widened = Так ушул боюнча азырынча эч нерсе жок. Ким жардам берерин булар билиши мүмкүн.
results-none = Бул жерде азырынча номер жок.
results-none-next = Көп жерде өлкөңүздүн элчилиги, IOM (мигранттарга) жана UNHCR (качкындарга) жардам берет. Жакынкы кеңсесин сураңыз.
results-children = 18ге чыга электер үчүн. Чоңдорго ким жардам берерин билиши мүмкүн.
results-away = Бул номерлер башка өлкөдө: { $country }.
results-not-from-here = Сиз турган жерден бул номер иштебеши мүмкүн.
result-not-from-here = сиз турган жерден иштебеши мүмкүн
result-free = акысыз
result-must-tell = милицияга же миграция кызматына айтууга милдеттүү
result-papers-not-needed = документ керек эмес
result-distance = болжол менен { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = телефон аркылуу текшерилген { $date }
checked-short-by-organisation = өздөрү ырасташкан { $date }
checked-short-on-site = барып текшерилген { $date }
checked-short-one-person = бир киши текшерген { $date }
checked-short-due = акыркы жолу текшерилген { $date }
checked-short-not = ырастала элек, эч ким чалган эмес
checked-short-web-page = өз барагынан алынды, { $date }, чалынган эмес

## Hours

# Parts of a line.
hours-open = азыр ачык
hours-open-until = { $time } чейин ачык
hours-closed = азыр жабык
hours-opens-today = жабык, бүгүн ачылат: { $time }
hours-opens-tomorrow = жабык, эртең ачылат: { $time }
hours-opens-day = жабык, ачылат: { $day } { $time }
hours-always = күнү-түнү ачык
hours-by-appointment = алдын ала жазылуу менен
hours-holiday = бүгүн майрам: адегенде чалыңыз
hours-there = { $hours } (ошол жердин убактысы)

## It did not work

failed-sorry = Айтканыңызга рахмат. Мына кийинкиси.
failed-last = Бул үчүн башка номер жок. Булар жардам бериши мүмкүн.

## Keep this number

kept-only-clear = Муну «{ button-clear }» гана өчүрөт.

## Worried about someone

worried-first = Адегенде: экөөңүз тең аман болуңуз
worried-danger = Бирөөгө азыр коркунуч болсо: { $numbers }
worried-never = Эч ким менен урушпаңыз. Артынан түшпөңүз, тартпаңыз. Эч кимди өзүңүз бошотпоңуз.
worried-ask = Бул кызматтар сизге да кеңеш берет. Ким экениңизди айтпасаңыз да болот:

## Language, country, privacy

options-first = Тил
options-review = Бул тилде сүйлөгөн киши азырынча окуп чыга элек: { $languages }.
safety-first = Чатты коопсуз колдонуу
safety-clear = «{ button-clear }» акыркы 48 сааттагы биздин да, сиздин да билдирүүлөрдү эки жактан өчүрөт.
safety-cannot = Экран сүрөтүн, көрүнгөн билдирмени, башка түзмөктөгү көчүрмөнү, эски билдирүүлөрүңүздү өчүрө албайт.
safety-list = Чаттын аты тизмеңизде калат. Аны басып туруп, «Өчүрүү» дегенди басыңыз.
safety-suspicious = Телефонду бирөө текшерсе, чат күтүүсүз бош калганын байкап калышы мүмкүн. Кандай туура экенин өзүңүз билесиз.
safety-other-phone = Чалуулар тизмеде жана эсепте көрүнүшү мүмкүн. Сиз гана колдонгон башка телефон коопсузураак.

## Notes above a screen

note-only-words = Бул жерде сөздөр менен баскычтар гана түшүнүлөт. Жөнөткөнүңүз ачылбай өчүрүлдү.
note-not-understood = Муну түшүнгөн жокпуз. Баскычты бассаңыз же шаардын атын жазсаңыз болот.
notice-cleared = Тазаланды
notice-kept = Төмөндө сакталды
mark-practice = Бул көнүгүү гана. Мындагы бир да номер чыныгы жардам эмес.
mark-practice-draft = Бул көнүгүү гана. Бул жерден чалбаңыз.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Чала турган жер
need-shelter = Коопсуз жай
need-legal = Укуктук жардам
need-medical = Доктур
need-counselling = Бирөө менен сүйлөшүү
need-basic_needs = Тамак же акча
need-work_training = Жумуш же окуу
need-child_protection = Балага жардам
need-authorities = Милиция же мекеме
need-community = Мага окшогон адамдар
need-return_travel = Үйгө жол
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Бул аталыш тизмебизде жок. Ушулардын бириби?
place-postcode = Почта индекси бул жерде окулбайт. Шаардын атын жазыңыз.
note-hello = Саламатсызбы. Эмне керегин өз сөзүңүз менен жазыңыз же баскычты басыңыз.
mark-partly = Мунун бир бөлүгү азырынча англисче.
