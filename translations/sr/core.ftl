# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Почетак
button-clear = ✕ Обриши чет
button-now = 🆘 Треба ми помоћ сада
button-find = 🔎 Нађи помоћ
button-worried = 👀 Бринем се за некога
button-options = 🌐 Језик · приватност
button-back = ← Назад
button-more = Још →
button-failed = Није успело
button-keep = Сачувај овај број
button-countries = 🌍 Друга држава
button-whole-country = Цела држава: { $country }
button-share = 📍 Пошаљи где сам
button-there-now = Сада сам овде: { $country }
button-safety = Безбедно у овом чету
button-copy = 📋 { $number }
button-something-else = Нешто друго →
button-writing = ✍️ Не могу да зовем

## Start

home-first = Бројеви и места у близини · { $country }
home-first-anywhere = Бројеви и места у близини
home-how = Притисните дугме или напишите име града.
home-honest = Telegram може да чита овај чет. „Обриши чет“ га уклања.
home-where = У којој сте држави сада? Притисните је или напишите име града.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Ако сада прети опасност: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = проверено { $date }
emergency-short-official = са званичне странице
emergency-short-official-dated = са званичне странице, { $date }
emergency-short-unconfirmed = нисмо проверили
emergency-none = { $country }: не знамо број за хитне случајеве. Замолите било кога у близини да позове уместо вас.
emergency-confirmed = Број за хитне случајеве проверен: { $date }.
emergency-official = Број за хитне случајеве са званичне странице.
emergency-official-dated = Број за хитне случајеве са званичне странице: { $date }.
emergency-unconfirmed = Број за хитне случајеве нисмо проверили.
service-general = Хитни број
service-police = Полиција
service-ambulance = Хитна помоћ
service-fire = Ватрогасци

## Need help now

now-first = { $country } · бројеви

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · писање уместо позива
writing-none = Овде још нема линије којој се може писати. Неко коме верујете може да позове уместо вас.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Мој језик је { $language }. Молим вас, позовите преводиоца.

## What happened

situations-first = Шта вам је потребно?
situations-first-place = { $place } · шта вам је потребно?
situation-sleep = Немам где да спавам
situation-hurt-me = Неко ме повређује
situation-doctor = Лекар
situation-talk = Разговор с неким
situation-law = Папири или правник
situation-papers = Узели су ми документа
situation-wages = Не плаћају ме
situation-food = Храна или новац
situation-child = Детету треба помоћ
situation-home = Желим кући
situation-work = Посао или учење
situation-people = Људи као ја
situation-police = Полиција или установе

## A place

place-choose = Које место?
place-unknown = Овог имена нема на нашем списку. Напишите већи град у близини или изаберите државу.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Која држава?
countries-write = Можете и да напишете њено име.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = сада ради
results-facts-free = бесплатно
results-facts-plain = бројеви
results-widened = Баш за ово овде још нема ничега. Ови можда знају ко помаже.
results-none = Овде још нема ниједног броја.
results-none-next = Ваша амбасада, IOM (за мигранте) и UNHCR (за избеглице) помажу на много места. Питајте где су у близини.
results-children = За млађе од 18 година. Можда знају ко помаже одраслима.
results-away = Ови бројеви су у другој држави: { $country }.
results-not-from-here = Са места где сте, овај број можда не ради.
result-not-from-here = одатле где сте можда не ради
result-free = бесплатно
result-must-tell = морају да јаве полицији или служби за странце
result-papers-not-needed = документа нису потребна
result-distance = око { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = проверено телефоном { $date }
checked-short-by-organisation = сами су потврдили { $date }
checked-short-on-site = проверено на лицу места { $date }
checked-short-one-person = проверила једна особа { $date }
checked-short-due = последњи пут проверено { $date }
checked-short-not = није потврђено, нико није звао
checked-short-web-page = са њихове странице, { $date }, нико није звао

## Hours

# Parts of a line.
hours-open = сада ради
hours-open-until = ради до { $time }
hours-closed = сада не ради
hours-opens-today = затворено, данас ради од { $time }
hours-opens-tomorrow = затворено, сутра ради од { $time }
hours-opens-day = затворено, отвара се: { $day } { $time }
hours-always = ради дан и ноћ
hours-by-appointment = уз заказивање
hours-holiday = данас је празник: прво позовите
hours-there = { $hours } (по њиховом времену)

## It did not work

failed-sorry = Хвала што сте рекли. Ево следећег.
failed-last = За ово нема другог броја. Можда ће ови помоћи.

## Keep this number

kept-only-clear = Ово уклања само „{ button-clear }“.

## Worried about someone

worried-first = Прво: чувајте себе и ту особу
worried-danger = Ако је неко сада у опасности: { $numbers }
worried-never = Не улазите у сукоб ни са ким. Не пратите и не снимајте. Не покушавајте никога да ослободите.
worried-ask = Ове линије саветују и вас. Не морате да кажете ко сте:

## Language, country, privacy

options-first = Језик
options-review = Још није прочитао неко коме је то матерњи језик: { $languages }.
safety-first = Како да безбедно користите чет
safety-clear = „{ button-clear }“ уклања наше и ваше поруке из последњих 48 сати, са обе стране.
safety-cannot = Не уклања снимак екрана, већ приказано обавештење, копију на другом уређају ни ваше старије поруке.
safety-list = Име овог чета остаје на вашем списку. Држите га прстом и притисните „Обриши“ да га уклоните.
safety-suspicious = Ако неко проверава овај телефон, може приметити да је чет одједном празан. Ви најбоље знате.
safety-other-phone = Позиви се могу видети на списку позива и на рачуну. Сигурнији је други телефон који користите само ви.

## Notes above a screen

note-only-words = Овде се читају само речи и дугмад. То што сте послали уклоњено је, неотворено.
note-not-understood = То нисмо разумели. Можете да притиснете дугме или напишете име града.
notice-cleared = Обрисано
notice-kept = Сачувано испод
mark-practice = Само вежба. Ниједан број овде није права помоћ.
mark-practice-draft = Само вежба. Не зовите одавде.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Кога да позовем
need-shelter = Безбедно место
need-legal = Правна помоћ
need-medical = Лекар
need-counselling = Разговор с неким
need-basic_needs = Храна или новац
need-work_training = Посао или учење
need-child_protection = Помоћ за дете
need-authorities = Полиција или установе
need-community = Људи као ја
need-return_travel = Пут кући
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Овог имена нема на нашем списку. Мислите ли на неко од ових?
place-postcode = Поштански бројеви се овде не читају. Напишите име града.
note-hello = Здраво. Напишите својим речима шта вам треба или притисните дугме.
mark-partly = Део овога је још на енглеском.
