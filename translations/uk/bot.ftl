# Ukrainian. Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# "Ви" with a small letter; no ending that guesses whether a woman or a man reads: the plural, orders, nouns.
# Values stand in the nominative, as CLDR gives them: after a colon or a dot, never after a preposition.
# A date ends with "р.", which is also the full stop: nothing follows it, or a new sentence.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-privacy = Що ми зберігаємо
button-source = Як це зроблено
button-going = ✈️ Їду в іншу країну
button-local = 🗣️ Місцевою мовою
button-more-numbers = Ще номери →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Скопіювати

## I cannot call

writing-trace = Що ви напишете, лишиться в тому застосунку, а відкрита сторінка — у браузері. Видаліть сліди й там.

## Going to another country

going-first = Номери в дорогу
going-copy = Скопіюйте їх перед дорогою. Кожен працює всередині своєї країни.

## In the language of the place

local-first = { $country } · показати або скопіювати
local-means = Виділені слова означають: «Моя мова — { $language }. Будь ласка, покличте перекладача».

## A card to hand on

hand-neutral = З ким можна поговорити, коли захочеться:

## A place

place-position-first = Надіслати, де ви зараз
place-position-exact = Telegram передає нам точне місце. Ми беремо його один раз, щоб знайти найближче місто, і забуваємо.
place-position-town = Замість цього можна написати назву міста.

## Results

checked-by-call = Перевірено телефоном: { $date }
checked-by-organisation = Організація сама підтвердила: { $date }
checked-on-site = Перевірено на місці: { $date }
checked-one-person = Перевірила одна людина: { $date }
checked-due = Востаннє перевірено: { $date } Якщо номер не працює, натисніть «{ button-failed }».
checked-web-page = З їхньої вебсторінки: { $date } Ми туди не телефонували.
checked-not = Не підтверджено. Ніхто не телефонував, щоб перевірити цей номер.

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

hours-open-until-day = працює, зачиниться: { $day }, { $time }
# The date is not the end: after «р.» the stop of «За розкладом …» would be doubled.
hours-opens-date = зачинено, а з { $date } працюватиме
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

failed-why = Що сталося? Відповідати не обов’язково.
failed-noted = Записано, без вашого імені.
reason-no_answer = Не відповідають
reason-wrong_number = Не той номер
reason-closed = Зачинено
reason-my_language = Не говорять моєю мовою
reason-asked_papers = Просили документи
reason-other = Інше

## Language, country, privacy

privacy-first = Що ми зберігаємо про вас: нічого
privacy-nothing = Ні імені, ні номера, ні слів, ні місця. Ні на диску, ні в журналі роботи.
privacy-counts = Ми рахуємо, скільки разів на день у регіоні шукають той чи інший вид допомоги. За цим нікого не можна знайти.
privacy-telegram = Telegram може читати цей чат, як і кожен чат із ботом.
privacy-phone = Його може прочитати й людина, яка тримає цей телефон.
privacy-silent = Ми ніколи не пишемо першими.
privacy-not-emergency = Це не екстрена служба. Якщо є небезпека, телефонуйте за екстреним номером.

## Notes above a screen

note-position = Ми взяли ваше місце один раз і забули.
