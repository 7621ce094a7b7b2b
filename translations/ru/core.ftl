## Buttons that stand on many screens

button-home = 🏠 В начало
button-clear = ✕ Очистить чат
button-now = 🆘 Помощь нужна сейчас
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
button-safety = Осторожность в чате
button-copy = 📋 { $number }
button-something-else = Другое →
button-writing = ✍️ Не могу звонить

## Start

home-first = Номера и места рядом · { $country }
home-first-anywhere = Номера и места рядом
home-how = Нажмите кнопку или напишите название города.
home-honest = Telegram может читать этот чат. Кнопка «Очистить чат» убирает сообщения.
home-where = В какой вы сейчас стране? Выберите её или напишите название города.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Если сейчас опасно: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = проверено { $date }
emergency-short-official = с официальной страницы
emergency-short-official-dated = с официальной страницы, { $date }
emergency-short-unconfirmed = мы не проверяли
emergency-none = { $country }: мы не знаем экстренного номера. Попросите кого-нибудь рядом позвонить за вас.
emergency-confirmed = Экстренный номер проверен: { $date }
emergency-official = Экстренный номер с официальной страницы.
emergency-official-dated = Экстренный номер с официальной страницы: { $date }
emergency-unconfirmed = Экстренный номер мы сами не проверяли.
service-general = Экстренная помощь
service-police = Полиция
service-ambulance = Скорая помощь
service-fire = Пожарная служба

## Need help now

now-first = { $country } · номера

## I cannot call

writing-first = { $country } · написать вместо звонка
writing-none = Здесь пока нет службы, которой можно написать. За вас может позвонить человек, которому вы доверяете.

## In the language of the place

# «Мой язык — » fits every name in the nominative: арабский, хинди, дари.
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

place-choose = Какое именно место?
place-unknown = Этого названия нет в нашем списке. Напишите город побольше рядом или выберите страну.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Какая страна?
countries-write = Можно также написать её название.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = сейчас работает
results-facts-free = бесплатно
results-facts-plain = номера
results-widened = Именно для этого здесь пока ничего нет. Эти службы могут знать, кто помогает.
results-none = Здесь пока нет ни одного номера.
# МОМ and УВКБ ООН are their Russian names; the Latin letters stand on the doors abroad.
results-none-next = Посольство вашей страны, МОМ (IOM, для мигрантов) и УВКБ ООН (UNHCR, для беженцев) помогают во многих местах. Спросите об их офисе рядом.
results-children = Для тех, кому ещё нет 18. Там могут знать, кто помогает взрослым.
results-away = Страна этих номеров: { $country }.
results-not-from-here = Там, где вы сейчас, этот номер может не работать.
result-not-from-here = там, где вы сейчас, может не работать
result-free = бесплатно
result-must-tell = обязаны сообщать полиции или миграционной службе
result-papers-not-needed = документы не нужны
result-distance = примерно { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = проверено звонком { $date }
checked-short-by-organisation = организация сама подтвердила, { $date }
checked-short-on-site = проверено на месте { $date }
checked-short-one-person = проверил один человек, { $date }
checked-short-due = последняя проверка { $date }
checked-short-not = не подтверждено, туда никто не звонил
checked-short-web-page = с их веб-страницы, { $date }, туда не звонили

## Hours

# Parts of a line. Days stand in the nominative after a colon.
# «Закрыто», since «не работает» could mean that the number is broken.
hours-open = сейчас работает
hours-open-until = работает до { $time }
hours-closed = сейчас закрыто
hours-opens-today = закрыто, сегодня работает с { $time }
hours-opens-tomorrow = закрыто, завтра работает с { $time }
hours-opens-day = закрыто, откроется: { $day }, { $time }
hours-always = работает круглосуточно
hours-by-appointment = по предварительной записи
hours-holiday = сегодня праздник: сначала позвоните
hours-there = { $hours } (по их времени)

## It did not work

failed-sorry = Спасибо, что сказали. Вот следующий вариант.
failed-last = Другого номера для этого нет. Возможно, помогут эти.

## Keep this number

kept-only-clear = Это убирает только кнопка «{ button-clear }».

## Worried about someone

worried-first = Прежде всего: берегите себя и этого человека
worried-danger = Если кто-то сейчас в опасности: { $numbers }
worried-never = Ни с кем не выясняйте отношения. Не следите и не снимайте. Не пытайтесь сами никого освободить.
worried-ask = Эти службы советуют и тем, кто беспокоится за другого. Называть себя не нужно:

## Language, country, privacy

options-first = Язык
options-review = Носители языка ещё не перечитали: { $languages }.
safety-first = Как осторожно пользоваться этим чатом
safety-clear = Кнопка «{ button-clear }» убирает наши и ваши сообщения за последние 48 часов: и у вас, и у нас.
safety-cannot = Она не уберёт снимок экрана, уже показанное уведомление, копию на другом устройстве и ваши более старые сообщения.
safety-list = Название этого чата остаётся в вашем списке. Чтобы убрать его, удерживайте его пальцем и нажмите «Удалить».
safety-suspicious = Если кто-то проверяет этот телефон, могут заметить, что чат вдруг пуст. Вы лучше всех знаете, как вам быть.
safety-other-phone = Звонки могут быть видны в списке вызовов и в счёте. Безопаснее другой телефон, которым пользуетесь только вы.

## Notes above a screen

note-only-words = Этот чат понимает только слова и кнопки. То, что вы отправили, удалено. Никто его не открывал.
note-not-understood = Мы этого не поняли. Можно нажать кнопку или написать название города.
notice-cleared = Очищено
notice-kept = Сохранено ниже
mark-practice = Это только тренировка. Ни один номер здесь не даёт настоящей помощи.
mark-practice-draft = Это только тренировка. Не звоните отсюда.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Куда позвонить
need-shelter = Безопасное место
need-legal = Юридическая помощь
need-medical = Врач
need-counselling = С кем поговорить
need-basic_needs = Еда или деньги
need-work_training = Работа или учёба
need-child_protection = Помощь ребёнку
need-authorities = Полиция или ведомства
need-community = Такие, как я
need-return_travel = Дорога домой
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Этого названия нет в нашем списке. Может быть, это один из этих городов?
place-postcode = Почтовые индексы здесь не читаются. Напишите название города.
note-hello = Здравствуйте. Напишите своими словами, что вам нужно, или нажмите кнопку.
mark-partly = Часть этого пока на английском.
