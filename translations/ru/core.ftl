# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 В начало
button-clear = ✕ Очистить чат
button-now = 🆘 Нужна помощь сейчас
button-find = 🔎 Найти помощь
button-worried = 👀 Беспокоюсь за кого-то
button-options = 🌐 Язык · приватность
button-back = ← Назад
button-more = Ещё →
button-failed = Не получилось
button-keep = Сохранить этот номер
button-countries = 🌍 Другая страна
button-whole-country = Вся страна: { $country }
button-share = 📍 Отправить, где я
button-there-now = Я сейчас здесь: { $country }
button-safety = Безопасность в чате
button-copy = 📋 { $number }
button-something-else = Другое →
button-writing = ✍️ Не могу позвонить

## Start

home-first = Номера и места рядом · { $country }
home-first-anywhere = Номера и места рядом
home-how = Нажмите кнопку или напишите название города.
home-honest = Telegram может читать этот чат. «Очистить чат» убирает сообщения.
home-where = В какой вы сейчас стране? Нажмите её или напишите название города.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Если сейчас есть опасность: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = проверено { $date }
emergency-short-official = с официальной страницы
emergency-short-official-dated = с официальной страницы, { $date }
emergency-short-unconfirmed = мы не проверяли
emergency-none = { $country }: мы не знаем экстренного номера. Попросите кого-нибудь рядом позвонить за вас.
emergency-confirmed = Экстренный номер проверен: { $date }.
emergency-official = Экстренный номер с официальной страницы.
emergency-official-dated = Экстренный номер с официальной страницы: { $date }.
emergency-unconfirmed = Экстренный номер мы сами не проверяли.
service-general = Экстренная помощь
service-police = Полиция
service-ambulance = Скорая помощь
service-fire = Пожарная служба

## Need help now

now-first = { $country } · номера

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · написать вместо звонка
writing-none = Здесь пока нет службы, куда можно написать. За вас может позвонить человек, которому вы доверяете.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Мой язык — { $language }. Пожалуйста, позовите переводчика.

## What happened

situations-first = Что вам нужно?
situations-first-place = { $place } · что вам нужно?
situation-sleep = Негде ночевать
situation-hurt-me = Меня обижают
situation-doctor = Нужен врач
situation-talk = Поговорить с кем-то
situation-law = Документы или юрист
situation-papers = У меня забрали документы
situation-wages = Мне не платят
situation-food = Еда или деньги
situation-child = Ребёнку нужна помощь
situation-home = Хочу домой
situation-work = Работа или учёба
situation-people = Такие люди, как я
situation-police = Полиция или ведомства

## A place

place-choose = Какое именно?
place-unknown = Этого названия нет в нашем списке. Напишите город побольше рядом или нажмите страну.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Какая страна?
countries-write = Можно и написать её название.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = сейчас открыто
results-facts-free = бесплатно
results-facts-plain = номера
results-widened = Именно для этого здесь пока ничего нет. Здесь могут знать, кто помогает.
results-none = Здесь пока нет ни одного номера.
results-none-next = Посольство вашей страны, МОМ (IOM, для мигрантов) и УВКБ ООН (UNHCR, для беженцев) помогают во многих местах.
results-children = Для тех, кому нет 18. Там могут знать, кто помогает взрослым.
results-away = Эти номера в другой стране: { $country }.
results-not-from-here = Оттуда, где вы сейчас, этот номер может не работать.
result-not-from-here = оттуда, где вы сейчас, может не работать
result-free = бесплатно
result-must-tell = обязаны сообщать полиции или миграционной службе
result-papers-not-needed = документы не нужны
result-distance = примерно { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = проверено по телефону { $date }
checked-short-by-organisation = организация подтвердила сама { $date }
checked-short-on-site = проверено на месте { $date }
checked-short-one-person = проверил один человек { $date }
checked-short-due = последняя проверка { $date }
checked-short-not = не подтверждено, туда никто не звонил
checked-short-web-page = с их страницы, { $date }, туда не звонили

## Hours

# Parts of a line.
hours-open = сейчас открыто
hours-open-until = открыто до { $time }
hours-closed = сейчас закрыто
hours-opens-today = закрыто, сегодня откроется в { $time }
hours-opens-tomorrow = закрыто, завтра откроется в { $time }
hours-opens-day = закрыто, откроется: { $day }, { $time }
hours-always = работает круглосуточно
hours-by-appointment = по записи
hours-holiday = сегодня праздник: сначала позвоните
hours-there = { $hours } (по их времени)

## It did not work

failed-sorry = Спасибо, что сказали. Вот следующий.
failed-last = Другого номера для этого нет. Возможно, помогут эти.

## Keep this number

kept-only-clear = Это убирает только «{ button-clear }».

## Worried about someone

worried-first = Сначала: берегите себя и этого человека
worried-danger = Если кто-то сейчас в опасности: { $numbers }
worried-never = Ни с кем не выясняйте отношений. Не следите и не снимайте. Не пытайтесь никого освободить.
worried-ask = Эти службы советуют и вам. Называть себя не нужно:

## Language, country, privacy

options-first = Язык
options-review = Ещё не прочитано носителем языка: { $languages }.
safety-first = Как безопасно пользоваться этим чатом
safety-clear = «{ button-clear }» убирает наши и ваши сообщения за последние 48 часов с обеих сторон.
safety-cannot = Не убирает снимок экрана, показанное уведомление, копию на другом устройстве и ваши старые сообщения.
safety-list = Название чата остаётся в вашем списке. Удержите его пальцем и нажмите «Удалить».
safety-suspicious = Если кто-то проверяет этот телефон, внезапно пустой чат могут заметить. Вам виднее, как быть.
safety-other-phone = Звонки могут быть видны в списке звонков и в счёте. Безопаснее другой телефон, который только у вас.

## Notes above a screen

note-only-words = Здесь понятны только слова и кнопки. То, что вы прислали, удалено. Никто этого не открывал.
note-not-understood = Это не удалось понять. Можно нажать кнопку или написать название города.
notice-cleared = Очищено
notice-kept = Сохранено ниже
mark-practice = Это только тренировка. Ни один номер здесь не даёт настоящей помощи.
mark-practice-draft = Это только тренировка. Не звоните отсюда.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Кому позвонить
need-shelter = Безопасное место
need-legal = Правовая помощь
need-medical = Врач
need-counselling = С кем поговорить
need-basic_needs = Еда или деньги
need-work_training = Работа или учёба
need-child_protection = Помощь ребёнку
need-authorities = Полиция или ведомства
need-community = Такие люди, как я
need-return_travel = Дорога домой
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Этого названия нет в нашем списке. Может быть, одно из этих?
place-postcode = Почтовые индексы здесь не читаются. Напишите название города.
note-hello = Здравствуйте. Напишите своими словами, что вам нужно, или нажмите кнопку.
mark-partly = Часть этого пока на английском.
