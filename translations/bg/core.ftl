# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Начало
button-clear = ✕ Изчисти чата
button-now = 🆘 Нужна е помощ сега
button-find = 🔎 Намери помощ
button-worried = 👀 Тревожа се за някого
button-options = 🌐 Език · поверителност
button-back = ← Назад
button-more = Още →
button-failed = Не се получи
button-keep = Запази този номер
button-countries = 🌍 Друга държава
button-whole-country = Цялата държава: { $country }
button-share = 📍 Изпрати къде съм
button-there-now = Сега съм тук: { $country }
button-safety = Безопасно в този чат
button-copy = 📋 { $number }
button-something-else = Нещо друго →
button-writing = ✍️ Не мога да се обадя

## Start

home-first = Номера и места наблизо · { $country }
home-first-anywhere = Номера и места наблизо
home-how = Натиснете бутон или напишете име на град.
home-honest = Telegram може да чете този чат. „Изчисти чата“ го премахва.
home-where = В коя държава сте сега? Натиснете я или напишете град.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Ако сега има опасност: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = проверено { $date }
emergency-short-official = от официална страница
emergency-short-official-dated = от официална страница, { $date }
emergency-short-unconfirmed = не сме го проверили
emergency-none = { $country }: не знаем номер за спешни случаи. Помолете някого наблизо да се обади вместо вас.
emergency-confirmed = Номерът за спешни случаи е проверен: { $date }
emergency-official = Номерът за спешни случаи е от официална страница.
emergency-official-dated = Номерът за спешни случаи е от официална страница: { $date }
emergency-unconfirmed = Не сме проверили номера за спешни случаи.
service-general = Спешен номер
service-police = Полиция
service-ambulance = Бърза помощ
service-fire = Пожарна

## Need help now

now-first = { $country } · номера

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · писане вместо обаждане
writing-none = Тук още няма линия, на която може да се пише. Някой, на когото вярвате, може да се обади вместо вас.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Моят език е { $language }. Моля, повикайте преводач.

## What happened

situations-first = От какво имате нужда?
situations-first-place = { $place } · от какво имате нужда?
situation-sleep = Няма къде да спя
situation-hurt-me = Някой ме наранява
situation-doctor = Лекар
situation-talk = Да поговоря с някого
situation-law = Документи или юрист
situation-papers = Взеха ми документите
situation-wages = Не ми плащат
situation-food = Храна или пари
situation-child = Дете има нужда от помощ
situation-home = Искам да се прибера у дома
situation-work = Работа или обучение
situation-people = Хора като мен
situation-police = Полиция или институции

## A place

place-choose = Кое точно?
place-unknown = Това име го няма в нашия списък. Напишете по-голям град наблизо или изберете държава.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Коя държава?
countries-write = Можете и да напишете името ѝ.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = сега работи
results-facts-free = безплатно
results-facts-plain = номера
results-widened = Точно за това тук още няма нищо. Тези може да знаят кой помага.
results-none = Тук още няма номер.
results-none-next = Посолството ви, МОМ (IOM, за мигранти) и ВКБООН (UNHCR, за бежанци) помагат на много места. Питайте къде са наблизо.
results-children = За хора под 18 години. Може да знаят кой помага на възрастни.
results-away = Тези номера са в друга държава: { $country }.
results-not-from-here = От мястото, където сте, този номер може да не работи.
result-not-from-here = оттам, където сте, може да не работи
result-free = безплатно
result-must-tell = длъжни са да кажат на полицията или миграционните власти
result-papers-not-needed = не трябват документи
result-distance = около { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = проверено по телефона { $date }
checked-short-by-organisation = потвърдено от тях { $date }
checked-short-on-site = проверено на място { $date }
checked-short-one-person = проверено от един човек { $date }
checked-short-due = последно проверено { $date }
checked-short-not = непотвърдено, никой не се е обаждал
checked-short-web-page = от тяхната страница, { $date }, без обаждане

## Hours

# Parts of a line.
hours-open = сега работи
hours-open-until = работи до { $time }
hours-closed = сега е затворено
hours-opens-today = затворено, днес отваря в { $time }
hours-opens-tomorrow = затворено, утре отваря в { $time }
hours-opens-day = затворено, отваря: { $day } { $time }
hours-always = работи денонощно
hours-by-appointment = със записан час
hours-holiday = днес е празник: първо се обадете
hours-there = { $hours } (тяхно време)

## It did not work

failed-sorry = Благодарим, че казахте. Ето следващия.
failed-last = За това няма друг номер. Може би тези ще помогнат.

## Keep this number

kept-only-clear = Това се премахва само с „{ button-clear }“.

## Worried about someone

worried-first = Първо: пазете себе си и този човек
worried-danger = Ако някой е в опасност сега: { $numbers }
worried-never = Не се карайте с никого. Не следете и не снимайте. Не се опитвайте да освобождавате никого.
worried-ask = Тези линии съветват и вас. Не е нужно да казвате кой сте:

## Language, country, privacy

options-first = Език
options-review = Още не е прочетено от човек, за когото езикът е роден: { $languages }.
safety-first = Безопасно ползване на чата
safety-clear = „{ button-clear }“ премахва нашите и вашите съобщения от последните 48 часа, и от двете страни.
safety-cannot = Не премахва снимка на екрана, вече показано известие, копие на друго устройство и ваши по-стари съобщения.
safety-list = Името на чата остава в списъка ви. Задръжте го с пръст и натиснете „Изтрий“.
safety-suspicious = Ако някой проверява този телефон, може да забележи, че чатът изведнъж е празен. Вие знаете най-добре.
safety-other-phone = Обажданията може да личат в списъка и в сметката. По-сигурен е друг телефон, който ползвате само вие.

## Notes above a screen

note-only-words = Този чат разбира само думи и бутони. Изпратеното от вас е изтрито, без да бъде отворено.
note-not-understood = Не разбрахме това. Можете да натиснете бутон или да напишете име на град.
notice-cleared = Изчистено
notice-kept = Запазено по-долу
mark-practice = Само за упражнение. Никой номер тук не е истинска помощ.
mark-practice-draft = Само за упражнение. Не се обаждайте оттук.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = На кого да се обадя
need-shelter = Безопасно място
need-legal = Правна помощ
need-medical = Лекар
need-counselling = Да поговоря с някого
need-basic_needs = Храна или пари
need-work_training = Работа или обучение
need-child_protection = Помощ за дете
need-authorities = Полиция или институции
need-community = Хора като мен
need-return_travel = Пътят към дома
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Това име го няма в нашия списък. Имате ли предвид някое от тези?
place-postcode = Пощенски кодове тук не се разчитат. Моля, напишете името на града.
note-hello = Здравейте. Напишете със свои думи какво ви трябва или натиснете бутон.
mark-partly = Част от това още е на английски.
