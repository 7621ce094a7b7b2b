# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
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
button-safety = Being safe here
button-copy = 📋 { $number }
button-something-else = Something else →
button-writing = ✍️ I cannot call

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
writing-none = No line here can be written to yet. Somebody you trust could call for you.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = I speak { $language }. Please call an interpreter.

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
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = called { $date }
checked-short-by-organisation = they confirmed it, { $date }
checked-short-on-site = visited { $date }
checked-short-one-person = one person checked, { $date }
checked-short-due = last checked { $date }
checked-short-not = not confirmed, nobody has called it
checked-short-web-page = from its web page, { $date }, not called

## Hours

# Parts of a line.
hours-open = open now
hours-open-until = open until { $time }
hours-closed = closed now
hours-opens-today = closed, opens today { $time }
hours-opens-tomorrow = closed, opens tomorrow { $time }
hours-opens-day = closed, opens { $day } { $time }
hours-always = open day and night
hours-by-appointment = by appointment
hours-holiday = holiday today: call first
hours-there = { $hours } (their time)

## It did not work

failed-sorry = Thank you for saying so. This is the next one.
failed-last = There is no other one for this. These may help.

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
safety-first = Being safe here
safety-clear = “{ button-clear }” removes our messages and yours of the last 48 hours, on both sides.
safety-cannot = It cannot undo a screenshot, a notice already shown, a copy on another device, or older messages you wrote.
safety-list = The name of this chat stays in your list. Hold it there and press Delete to remove it.
safety-suspicious = If someone checks this phone, a chat that is suddenly empty may be noticed. You know best.
safety-other-phone = Calls can show in the list of calls and on the bill. Another phone that only you use is safer.

## Notes above a screen

note-only-words = Only words and buttons can be read here. What you sent was removed, unopened.
note-not-understood = That was not understood. You can press a button, or write the name of a town.
notice-cleared = Cleared
notice-kept = Kept below
mark-practice = Practice only. No number here is real help.
mark-practice-draft = Practice only. Do not call from here.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Someone to phone
need-shelter = A safe place
need-legal = Legal help
need-medical = A doctor
need-counselling = Someone to talk to
need-basic_needs = Food or money
need-work_training = Work or learning
need-child_protection = Help for a child
need-authorities = Police or offices
need-community = People like me
need-return_travel = The way home
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = This name is not in our list. Do you mean one of these?
place-postcode = Postcodes cannot be read here. Please write the name of the town.
note-hello = Hello. Write what you need in your own words, or press a button.
mark-partly = Parts of this are still in English.
