# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-privacy = What we keep
button-source = How this is made
button-going = ✈️ Going to another country
button-local = 🗣️ In the local language
button-more-numbers = More numbers →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Copy this

## I cannot call

writing-trace = What you write stays in that app, and a page in the browser. Delete it there too.

## Going to another country

going-first = Numbers for the way
going-copy = Copy them before you travel. Each works inside its own country.

## In the language of the place

local-first = { $country } · to show or copy
local-means = The bold words say: I speak { $language }. Please call an interpreter.

## A card to hand on

hand-neutral = Someone to talk to, whenever you like:

## A place

place-position-first = Send where you are
place-position-exact = Telegram sends us the exact place. We use it once, to find the nearest town, and forget it.
place-position-town = You can write the name of a town instead.

## Results

checked-by-call = Checked by phone, { $date }.
checked-by-organisation = Confirmed by the organisation, { $date }.
checked-on-site = Checked on site, { $date }.
checked-one-person = Checked by one person, { $date }.
checked-due = Last checked { $date }. If it does not work, press “{ button-failed }”.
checked-web-page = From its web page, { $date }. We have not called it.
checked-not = Not confirmed. Nobody has called this number.

## One result

details-for = For: { $audiences }.
details-ages = Ages: { $ages }.
details-ages-from = { $from } and older
details-ages-to = up to { $to }
details-ages-between = { $from } to { $to }
details-topics = Knows about: { $topics }.
details-languages = Languages: { $languages }.
details-cost-free = It costs nothing.
details-cost-standard = A normal call price.
details-papers-yes = They ask for papers.
details-papers-no = No papers needed.
details-run-by = Run by { $organisation } ({ $kind }).
details-run = Run by { $organisation }.
details-must-tell-yes = They must tell the police or immigration what they hear.
details-must-tell-no = They do not have to tell the police or immigration.
details-address = Address: { $address }.
details-address-private = The address is private. Contact them; they will tell you how to come.
details-contact = { $kind }: { $value }
details-contact-abroad = { $kind }: { $value } (from abroad { $abroad })
details-contact-keyword = { $kind }: write { $keyword } to { $value }
details-contact-country = { $kind }: { $value } (works in { $country })
details-in-call-list = It shows in the list of calls.
details-not-in-call-list = It does not show in the list of calls.
details-on-bill = It shows on the phone bill.
details-not-on-bill = It does not show on the phone bill.
details-without-credit = It works without credit.
details-web-trace = A link leaves a trace in your browser.
details-gone = This entry is not shown any more. Here is what else there is.
contact-phone = Phone
contact-short = Phone
contact-sms = SMS
contact-whatsapp = WhatsApp
contact-telegram = Telegram
contact-email = E-mail
contact-web = Web
contact-open-whatsapp = Open WhatsApp
contact-open-telegram = Open Telegram
contact-open-web = Open { $host }
promise-always = { $language }
promise-some_hours = { $language } (at some hours)
promise-interpreter = { $language } (with an interpreter)
promise-on_request = { $language } (ask for it)
promise-unknown = { $language }
audience-children = children
audience-women = women
audience-men = men
audience-families = families
audience-lgbtiq = LGBTIQ+ people
audience-migrants = migrants
topic-trafficking = being held or used
topic-domestic_violence = violence at home
topic-sexual_violence = sexual violence
topic-labour_exploitation = unfair or forced work
topic-crime = crime
organisation-ngo = independent
organisation-state = state
organisation-police = police
organisation-intergovernmental = international

## Hours

hours-open-until-day = open until { $day } { $time }
hours-opens-date = closed, opens { $date }
# Whole lines.
hours-now = Normally { $hours }.
hours-now-always = Open day and night.
hours-now-by-appointment = By appointment. Contact them first.
hours-now-holiday = A public holiday today. Call first.
hours-not-known = Hours not known.
hours-week = Hours: { $week }.
hours-next-days = In the next 7 days: { $week }.
hours-week-there = These are times in { $country }.
hours-from-midnight = Times count from midnight, not from sunrise: 09:00 is 3 in the morning on the Ethiopian clock.
# The week: "Mon–Fri 10:00–14:00, 16:00–19:00; Sat 10:00–14:00".
hours-on = { $days } { $hours }
hours-days = { $first }–{ $last }
hours-every-day = every day
hours-span = { $from }–{ $to }
hours-span-by-appointment = { $hours } by appointment
hours-whole-day = day and night
hours-semicolon = {"; "}

## It did not work

failed-why = What happened? You can leave this out.
failed-noted = Noted, without your name.
reason-no_answer = No answer
reason-wrong_number = Wrong number
reason-closed = Closed
reason-my_language = Not my language
reason-asked_papers = Asked for papers
reason-other = Something else

## Language, country, privacy

privacy-first = What we keep about you: nothing
privacy-nothing = No name, no number, no words, no place. Not on a disk, not in a log.
privacy-counts = We count per day how often each kind of help is asked for in a region. Nobody can be found in that.
privacy-telegram = Telegram can read this chat, as every chat with a bot.
privacy-phone = Whoever holds this phone can read it too.
privacy-silent = We never write first.
privacy-not-emergency = This is not an emergency service. In danger, call.

## Notes above a screen

note-position = Your place was used once and forgotten.
