# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Start
button-clear = ✕ Clear chat
button-now = 🆘 Need help now
button-find = 🔎 Find help
button-worried = 👀 Worried about someone
button-options = 🌐 Language · privacy
button-back = ← Back
button-more = More →
button-failed = Did not work
button-keep = Keep this number
button-countries = 🌍 Another country
button-whole-country = Whole country: { $country }
button-share = 📍 Send where I am
button-there-now = I am in { $country } now
button-privacy = What we keep
button-safety = Being safe here
button-source = How this is made
button-copy = 📋 { $number }
button-something-else = Something else →
button-writing = ✍️ I cannot call
button-going = ✈️ Going to another country
button-local = 🗣️ In the local language
button-more-numbers = More numbers →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Copy this

## Start

home-first = Numbers and places near you · { $country }
home-first-anywhere = Numbers and places near you
home-how = Press a button, or write the name of a town.
home-honest = Telegram can read this chat. Clear removes it.
home-where = Which country are you in? Press it, or write a town.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = In danger now: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = checked { $date }
emergency-short-official = official page
emergency-short-official-dated = official page, { $date }
emergency-short-unconfirmed = not confirmed by us
emergency-none = No emergency number for { $country } is known to us. Ask anyone near you to call for you.
emergency-confirmed = Emergency number checked { $date }.
emergency-official = Emergency number from an official page.
emergency-official-dated = Emergency number from an official page of { $date }.
emergency-unconfirmed = Emergency number not confirmed by us.
service-general = Emergency
service-police = Police
service-ambulance = Ambulance
service-fire = Fire

## Need help now

now-first = { $country } · numbers

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · write instead of calling
writing-trace = What you write stays in that app, and a page in the browser. Delete it there too.
writing-none = No line here can be written to yet. Somebody you trust could call for you.

## Going to another country

going-first = Numbers for the way
going-copy = Copy them before you travel. Each works inside its own country.

## In the language of the place

local-first = { $country } · to show or copy
local-means = The bold words say: I speak { $language }. Please call an interpreter.
# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = I speak { $language }. Please call an interpreter.

## A card to hand on

hand-neutral = Someone to talk to, whenever you like:

## What happened

situations-first = What do you need?
situations-first-place = { $place } · what do you need?
situation-sleep = Nowhere to sleep
situation-hurt-me = Someone hurts me
situation-doctor = A doctor
situation-talk = Someone to talk to
situation-law = Papers or the law
situation-papers = My papers were taken
situation-wages = They do not pay me
situation-food = Food or money
situation-child = A child needs help
situation-home = I want to go home
situation-work = Work or learning
situation-people = People like me
situation-police = Police or offices

## A place

place-choose = Which one?
place-unknown = This name is not in our list. Try a bigger town nearby, or press a country.
place-position-first = Send where you are
place-position-exact = Telegram sends us the exact place. We use it once, to find the nearest town, and forget it.
place-position-town = You can write the name of a town instead.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Which country?
countries-write = You can also write its name.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = open now
results-facts-free = free
results-facts-plain = numbers
results-widened = Nothing is listed here for exactly this yet. These may know who helps.
results-none = No number is listed here yet.
results-none-next = Your embassy, IOM (for migrants) and UNHCR (for refugees) help in many places. Ask for their office near you.
results-children = For under 18. They may know who helps adults.
results-away = These numbers are in { $country }.
results-not-from-here = This number may not work from where you are.

result-not-from-here = may not work from where you are
result-free = free
result-must-tell = must tell the police or immigration
result-papers-not-needed = no papers needed
result-distance = about { $km } km

checked-by-call = Checked by phone, { $date }.
checked-by-organisation = Confirmed by the organisation, { $date }.
checked-on-site = Checked on site, { $date }.
checked-one-person = Checked by one person, { $date }.
checked-due = Last checked { $date }. If it does not work, press “{ button-failed }”.
checked-web-page = From its web page, { $date }. We have not called it.
checked-not = Not confirmed. Nobody has called this number.
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = called { $date }
checked-short-by-organisation = they confirmed it, { $date }
checked-short-on-site = visited { $date }
checked-short-one-person = one person checked, { $date }
checked-short-due = last checked { $date }
checked-short-not = not confirmed, nobody has called it
checked-short-web-page = from its web page, { $date }, not called

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

# Parts of a line.
hours-open = open now
hours-open-until = open until { $time }
hours-open-until-day = open until { $day } { $time }
hours-closed = closed now
hours-opens-today = closed, opens today { $time }
hours-opens-tomorrow = closed, opens tomorrow { $time }
hours-opens-day = closed, opens { $day } { $time }
hours-opens-date = closed, opens { $date }
hours-always = open day and night
hours-by-appointment = by appointment
hours-holiday = holiday today: call first
hours-there = { $hours } (their time)

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

failed-sorry = Thank you for saying so. This is the next one.
failed-last = There is no other one for this. These may help.
failed-why = What happened? You can leave this out.
failed-noted = Noted, without your name.
reason-no_answer = No answer
reason-wrong_number = Wrong number
reason-closed = Closed
reason-my_language = Not my language
reason-asked_papers = Asked for papers
reason-other = Something else

## Keep this number

kept-only-clear = Only “{ button-clear }” removes this.

## Worried about someone

worried-first = First: stay safe, both of you
worried-danger = If someone is in danger now: { $numbers }
worried-never = Do not confront anyone. Do not follow or film. Do not try to free anybody.
worried-ask = These lines also advise you. You need not say who you are:

## Language, country, privacy

options-first = Language
options-review = Not yet read by a native speaker: { $languages }.
privacy-first = What we keep about you: nothing
privacy-nothing = No name, no number, no words, no place. Not on a disk, not in a log.
privacy-counts = We count per day how often each kind of help is asked for in a region. Nobody can be found in that.
privacy-telegram = Telegram can read this chat, as every chat with a bot.
privacy-phone = Whoever holds this phone can read it too.
privacy-silent = We never write first.
privacy-not-emergency = This is not an emergency service. In danger, call.
safety-first = Being safe here
safety-clear = “{ button-clear }” removes our messages and yours of the last 48 hours, on both sides.
safety-cannot = It cannot undo a screenshot, a notice already shown, a copy on another device, or older messages you wrote.
safety-list = The name of this chat stays in your list. Hold it there and press Delete to remove it.
safety-suspicious = If someone checks this phone, a chat that is suddenly empty may be noticed. You know best.
safety-other-phone = Calls can show in the list of calls and on the bill. Another phone that only you use is safer.

## Notes above a screen

note-only-words = Only words and buttons can be read here. What you sent was removed, unopened.
note-not-understood = That was not understood. You can press a button, or write the name of a town.
note-position = Your place was used once and forgotten.
notice-cleared = Cleared
notice-kept = Kept below
mark-practice = Practice only. No number here is real help.
mark-practice-draft = Practice only. Do not call from here.

# What parts the items of a list.
list-comma = {", "}
