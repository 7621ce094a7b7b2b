## Buttons that stand on many screens

button-home = 🏠 Почетак
button-clear = ✕ Обриши ћаскање
button-now = 🆘 Треба ми помоћ сада
button-find = 🔎 Нађи помоћ
button-worried = 👀 Бринем за некога
button-options = 🌐 Језик · приватност
button-back = ← Назад
button-more = Још →
button-failed = Није успело
button-keep = Сачувај овај број
button-countries = 🌍 Друга земља
button-whole-country = Цела земља: { $country }
button-share = 📍 Пошаљи где сам
button-there-now = Сада сам овде: { $country }
button-safety = Опрез у овом ћаскању
button-copy = 📋 { $number }
button-something-else = Нешто друго →
button-writing = ✍️ Не могу да зовем

## Start

home-first = Бројеви и места у близини · { $country }
home-first-anywhere = Бројеви и места у близини
home-how = Притисните дугме или напишите име града.
home-honest = Телеграм може да чита ово ћаскање. Дугме „Обриши ћаскање“ уклања поруке.
home-where = У којој сте земљи? Притисните је или напишите име града.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Ако сте сада у опасности: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = проверено { $date }
emergency-short-official = са званичне странице
emergency-short-official-dated = са званичне странице, { $date }
emergency-short-unconfirmed = нисмо проверили
emergency-none = { $country }: не знамо број за хитне случајеве. Замолите било кога у близини да позове уместо вас.
emergency-confirmed = Број за хитне случајеве проверен: { $date }
emergency-official = Број за хитне случајеве је са званичне странице.
emergency-official-dated = Број за хитне случајеве је са званичне странице: { $date }
emergency-unconfirmed = Број за хитне случајеве нисмо сами проверили.
service-general = Хитни случајеви
service-police = Полиција
service-ambulance = Хитна помоћ
service-fire = Ватрогасци

## Need help now

now-first = { $country } · бројеви

## I cannot call

writing-first = { $country } · писати уместо звати
writing-none = Овде још нема службе којој се може писати. Неко коме верујете може да позове уместо вас.

## In the language of the place

# „Мој језик је“ fits every name in the nominative.
phrase-interpreter = Мој језик је { $language }. Молим вас, позовите преводиоца.

## What happened

situations-first = Шта вам је потребно?
situations-first-place = { $place } · шта вам је потребно?
situation-sleep = Немам где да спавам
situation-hurt-me = Неко ме повређује
situation-doctor = Треба ми лекар
situation-talk = Разговор с неким
situation-law = Папири или правна питања
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
place-unknown = Овог имена нема на нашем списку. Напишите већи град у близини или изаберите земљу.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Која земља?
countries-write = Можете и да напишете њено име.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = сада ради
results-facts-free = бесплатно
results-facts-plain = бројеви
results-widened = Баш за ово овде још нема ничега. Ове службе можда знају ко помаже.
results-none = Овде још нема ниједног броја.
results-none-next = Ваша амбасада, IOM (за мигранте) и UNHCR (за избеглице) помажу на многим местима. Питајте за њихову канцеларију у близини.
results-children = За млађе од 18 година. Можда знају ко помаже одраслима.
results-away = Земља ових бројева: { $country }.
results-not-from-here = Овај број можда не ради одатле где сте сада.
result-not-from-here = можда не ради одатле где сте
result-free = бесплатно
result-must-tell = морају да јаве полицији или служби за странце
result-papers-not-needed = документа нису потребна
result-distance = око { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = проверено позивом { $date }
checked-short-by-organisation = организација је сама потврдила, { $date }
checked-short-on-site = проверено на лицу места { $date }
checked-short-one-person = проверила једна особа, { $date }
checked-short-due = последњи пут проверено { $date }
checked-short-not = није потврђено, нико није звао
checked-short-web-page = са њихове веб-странице, { $date }, нико није звао

## Hours

# Parts of a line.
hours-open = сада ради
hours-open-until = ради до { $time }
hours-closed = сада затворено
hours-opens-today = затворено, данас ради од { $time }
hours-opens-tomorrow = затворено, сутра ради од { $time }
hours-opens-day = затворено, отвара се: { $day }, { $time }
hours-always = ради дан и ноћ
hours-by-appointment = по договору
hours-holiday = данас је празник: прво позовите
hours-there = { $hours } (по њиховом времену)

## It did not work

failed-sorry = Хвала што сте рекли. Ево следећег.
failed-last = За ово нема другог броја. Можда могу да помогну ови.

## Keep this number

kept-only-clear = Ово уклања само дугме „{ button-clear }“.

## Worried about someone

worried-first = Најпре: чувајте и себе и ту особу
worried-danger = Ако је неко сада у опасности: { $numbers }
worried-never = Не сукобљавајте се ни с ким. Не пратите и не снимајте. Не покушавајте сами да некога ослободите.
worried-ask = Ове службе саветују и вас. Не морате да кажете ко сте:

## Language, country, privacy

options-first = Језик
options-review = Изворни говорник још није прочитао: { $languages }.
safety-first = Опрез у овом ћаскању
safety-clear = Дугме „{ button-clear }“ уклања наше и ваше поруке из последњих 48 сати, на обе стране.
safety-cannot = Не уклања снимак екрана, обавештење које се већ видело, копију на другом уређају ни ваше старије поруке.
safety-list = Име овог ћаскања остаје на вашем списку. Да га уклоните, задржите прст на њему и притисните „Обриши“.
safety-suspicious = Ако неко прегледа овај телефон, може да примети да је ћаскање одједном празно. Ви најбоље знате.
safety-other-phone = Позиви могу да се виде у списку позива и на рачуну. Сигурнији је други телефон, који користите само ви.

## Notes above a screen

note-only-words = Овде се читају само речи и дугмад. То што сте послали уклоњено је, нико га није отворио.
note-not-understood = То нисмо разумели. Можете да притиснете дугме или напишете име града.
notice-cleared = Обрисано
notice-kept = Сачувано испод
mark-practice = Само вежба. Ниједан број овде није стварна помоћ.
mark-practice-draft = Само вежба. Не зовите одавде.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Кога позвати
need-shelter = Сигурно место
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
place-guess = Овог имена нема на нашем списку. Да ли мислите на неко од ових места?
place-postcode = Поштански бројеви се овде не читају. Напишите име града.
note-hello = Добар дан. Напишите својим речима шта вам је потребно или притисните дугме.
mark-partly = Део овога је још на енглеском.
