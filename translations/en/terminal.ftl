# What an operator reads in the terminal: `safelight import`, `safelight open`, `safelight build-places`.

# `safelight import`

import-help = Take facts in from files: hotlines, emergency numbers. Hotlines come in as drafts that nobody sees.
import-reading = Reading
import-taking-in = Taking in
import-refused = left out:
import-doubtful = please look:
# Variables: $rows, $drafts (numbers)
import-rows =
    { $rows ->
        [one] One row read,
       *[other] { $rows } rows read,
    } { $drafts ->
        [one] one draft in them.
       *[other] { $drafts } drafts in them.
    }
# Variables: $added, $unchanged, $changed, $kept (numbers)
import-did = Added: { $added }. Unchanged: { $unchanged }. Changed: { $changed }. Kept as staff left them: { $kept }.
import-would = Dry run, nothing was written. Would be added: { $added }. Unchanged: { $unchanged }. Would change: { $changed }. Kept as staff left them: { $kept }.
# Variables: $numbers (string): numbers of listings
import-kept = The file says something new about these listings, but staff have decided about them: { $numbers }
import-nothing-shown-yet = Drafts are shown to nobody. To call them and open a country:  safelight open COUNTRY
import-nothing-taken = Nothing was taken in.
# Variables: $file (string)
import-file-missing = There is no file { $file }. Nothing was taken in.
import-file-folder = { $file } is a folder, not a file. Nothing was taken in.
import-file-unreadable = The file { $file } cannot be read. Nothing was taken in.
# Variables: $numbers, $changed (numbers)
import-emergency-did = Emergency numbers: { $numbers }. Changed: { $changed }.
# Variables: $countries (string): codes
import-emergency-without = No number is known, and none is shown, for: { $countries }
import-guard = The numbers were taken in. They are not shown yet, because other changes wait for a second person. Two people:  safelight open COUNTRY

# A file that was not taken in at all (ImportRejected.code; line 0 means no line is to blame).

import-problem-empty = The file has no rows.
import-problem-too-large = The file is larger than 5 MiB.
import-problem-encoding = The file is not UTF-8 text. Save it again as "CSV UTF-8".
import-problem-not-csv = From this line on, the file is not CSV: a quotation mark is open or in the wrong place.
import-problem-column-missing = This column is missing.
import-problem-column-twice = This column is there twice.

# Any file (Problem.code).

import-problem-column-unknown = This column is not known and was not read.
import-problem-cells-miscounted = The row has too many or too few cells, so nothing of it was taken.
import-problem-invisible-characters = Invisible characters were taken out.
import-problem-country-unknown = This is not a country code of two capital letters that we know.

# Hotlines.

import-problem-row-twice = An earlier row is the same service with the same numbers and source.
import-problem-name-missing = The row names neither service nor organisation.
import-problem-no-contact = The row has no contact that can be used.
import-problem-organisation-not-named = The source does not say who runs it. Find out before admitting anybody.
import-problem-part-of-country = It may serve only a part of the country. It was put to the whole country.
import-problem-category-unknown = This is not one of our needs.
import-problem-serves-unknown = This is not a group or a subject that we know.
import-problem-children-only = It stands as a line for children. Ask whether grown-ups may call too.
import-problem-phone-unreadable = This is not a telephone number.
import-problem-phone-not-possible = No telephone number has this many digits there.
import-problem-phone-not-in-plan = The country's numbering plan does not know this number. It was taken as printed.
import-problem-phone-local-only = This is not a whole number. It was taken as one to dial inside the country only.
import-problem-short-with-area = A short code with an area code. It was taken as printed, for inside the country only.
import-problem-contact-unknown = This kind of contact is not known.
import-problem-sms-unreadable = This is not a number to text.
import-problem-sms-keyword = What to write in the text message is not clear.
import-problem-telegram-unreadable = This is not an address on Telegram.
import-problem-email-unreadable = This is not an e-mail address.
import-problem-web-unreadable = This is not a web address.
import-problem-web-without-scheme = The web address began without https. It was added; nobody has tried it.
import-problem-hours-unreadable = These opening hours cannot be read. Use OSM grammar, for example Mo-Fr 09:00-17:00.
import-problem-language-unknown = This is not a language code.
import-problem-language-not-named = We have no name for this language to show.
import-problem-language-several = This code means several languages. The most likely one was taken.
import-problem-cost-unknown = The cost must be free, standard or unknown.
import-problem-source-missing = The row does not say where it was read.
import-problem-date-unreadable = The date of the source must be a year, a month or a day, such as 2025-06-30.

# Emergency numbers.

import-problem-country-twice = This country has a row already.
import-problem-emergency-not-digits = An emergency number is two to six digits.
import-problem-emergency-service-unknown = The service must be general, police, ambulance or fire.
import-problem-source-kind-unknown = The kind of source must be government, eu, embassy, un, press or other.
import-problem-emergency-lists-disagree = The public lists disagree and no page decides. No number is shown.
import-problem-emergency-sources-differ = Every source says something else. No number is shown.
import-problem-emergency-others-named = Another source names another number. Check on a government page.
import-problem-emergency-official-pages-differ = Official pages name several numbers. One of them is shown.
import-problem-emergency-official-overtaken = A newer press page and the lists contradict this official page. They were believed.
import-problem-emergency-general-contradicted = An official page contradicts the lists here. It is not shown as the number for everything.
import-problem-emergency-general-is-special = The lists give the number of one service as the number for everything. It is not shown as that.
import-problem-emergency-withheld = This number is withheld; the reason stands in withheld.csv.
import-problem-emergency-not-in-plan = The country's short-number plan does not know this as an emergency number.

# `safelight open`

open-help = Open a country: settle its emergency numbers, call its drafts, show what was confirmed.
open-country-unknown = This is not a country that we know. Give its code, such as ES, or its name.
# Variables: $country (string)
open-welcome = Opening { $country }. “?” explains a question, Enter takes what stands in [ ], Ctrl-C leaves. Nothing typed is lost.
# Variables: $code (string): country code
open-interrupted = Left. Everything so far is kept; what is not published yet is not shown. To go on:  safelight open { $code }
open-more = Something is left for another day. To go on:  safelight open { $code }

# Answers

open-yes = yes
open-no = no
open-unknown = not known
open-later = later
open-back = back
open-enter-later = not now
open-everybody = everybody
open-undated = without a date
open-unreadable = That could not be read. Please type it again.
# Variables: $count (number)
open-choice-wrong = Please type a number from 1 to { $count }, or how the words begin.
open-recorded = Recorded.
# Variables: $reason (string): what the record said, in English
open-not-recorded = The record did not take this ({ $reason }). What you typed is kept.
open-decided-meanwhile = Somebody else has decided about this one in the meantime. Nothing was changed.

# Who is here

open-name = Your name
open-name-help = The name stands in the history of every decision made now. It is never shown to people who look for help.
open-name-needed = needed
open-name-wrong = Somebody has to answer for this. Please type a name.
open-second-name = The name of a second person who sits here and looks too
open-second-name-help = Two people see more than one. With one, every listing says “checked by one person”.
open-nobody-else = nobody else
open-one-person = One person. Every listing will say “checked by one person”.
open-two-people = Two people. Both look at every number.

# Emergency numbers

# Variables: $country (string)
open-emergency-settled = The emergency numbers of { $country } are settled.
open-emergency = First the emergency numbers of { $country }. Open a page of the government or the police. Never call to check.
# Variables: $service, $number, $state (strings)
open-emergency-known = { $service }: { $number } ({ $state })
open-emergency-unknown = { $service }: no number known
# Variables: $count (number)
open-emergency-sources-above =
    { $count ->
        [one] and one source shown above
       *[other] and { $count } sources shown above
    }
open-emergency-confirmed = confirmed by staff
open-emergency-official_page = read on an official page
open-emergency-lists_agree = public lists agree
open-emergency-lists_disagree = public lists disagree
open-service-general = One number for everything
open-service-police = Police
open-service-ambulance = Ambulance
open-service-fire = Fire brigade
open-emergency-number = The number on the official page
open-emergency-number-help = Type the number that the page gives. “=” if it is the one shown. “0” if this service has no number of its own. Enter: later; until then we say that we did not confirm it.
open-emergency-number-wrong = Two to six digits, “=” for the one shown, “0” for none of its own, or Enter for later.
open-emergency-differs = This is not the number shown above. One wrong digit can cost a life.
open-emergency-not-in-plan = The country's numbering plan does not know this as an emergency number. One wrong digit can cost a life.
open-emergency-again = please look at the page and type the number again
open-emergency-again-help = Somebody will dial this in danger. So it is read and typed twice, by two people where there are two.
open-emergency-again-differs = That was not the same number. Nothing was recorded; please start with this service again.
open-emergency-page = The address of that page
open-emergency-page-help = The address of the official page you have open, such as https://www.example.org/emergency. It is kept as the source.

# Drafts

# Variables: $country (string)
open-no-drafts = There are no drafts for { $country }. To take in those that come with Safelight:  safelight import hotlines
# Variables: $position, $count (numbers), $number (string): number of the listing
open-draft = ── Draft { $position } of { $count } · listing { $number } ──
# Variables: $names, $kind (strings)
open-draft-organisation = Run by: { $names } ({ $kind })
open-draft-needs = For: { $needs }
open-draft-topics = Knows about: { $topics }
open-draft-audiences = Who may call: { $audiences }
open-draft-hours = Hours: { $hours }
open-draft-languages = Languages: { $languages }
open-draft-cost-free = A call costs nothing.
open-draft-cost-standard = A normal call price.
open-draft-contacts = Numbers and addresses, as one uses them in { $country }:
open-draft-no-contact = none
open-draft-source = Where it was read ({ $dated }):
# Variables: $outcome, $date (strings)
open-draft-last = Last call: { $outcome }, { $date }
open-attempt-no_answer = no answer
open-attempt-wrong_number = wrong number
open-organisation-ngo = NGO
open-organisation-state = state
open-organisation-police = police
open-organisation-intergovernmental = international organisation
open-organisation-unknown = not known who this is
open-need-hotline = someone to call
open-need-shelter = shelter
open-need-legal = legal help
open-need-medical = medical help
open-need-counselling = counselling
open-need-basic_needs = food, clothes, money
open-need-work_training = work and training
open-need-child_protection = child protection
open-need-authorities = police and offices
open-need-community = people and places by day
open-need-return_travel = papers and the way home

# The call

open-script = Call, say who you are, and ask:
open-script-service = Are you this service?
open-script-hours = On which days and at what times do you answer?
open-script-languages = Which languages do you speak?
open-script-audience = Who may call you?
open-script-abroad = Can one call you from another country?
open-script-duty = Must you tell the police or immigration what you hear?

# How it went

open-ended = How did it go?
open-ended-help = Call now, then say how it went. 1 shows the line to people, 4 shows it after all confirmed ones and says that nobody called. 7 asks again another time. 8 publishes what is done.
open-ended-confirmed = They answered, and it is them
open-ended-no-answer = No answer
open-ended-wrong-number = Wrong number
open-ended-page = Not called; read on their own or an official page
open-ended-refused = Must not be listed
open-ended-correct = Correct or add a number
open-ended-later = Later
open-ended-stop = Stop here and publish
open-attempted = Noted. It stays a draft and comes again.
open-refusal = Why not?
open-refusal-help = It will never be shown, and no later import brings it back.
open-refusal-asked = They do not want to be listed
open-refusal-wrong = It does not exist, or is something else
open-refusal-unsafe = It may harm whom it should help
open-correct-which = Which one?
open-correct-which-help = Choose the number or address that is wrong, or add another one. A wrong one without a right one: leave it here, and leave it out when you confirm.
open-correct-other = Another number or address
open-correct = As one dials it in the country
open-correct-help = A number with or without its country code; an address; or: sms: 20121, whatsapp: +34 600 000 000, telegram: @name
open-contact-wrong = Please type one number or one address.
open-correct-sure = Is it really like this?
open-correct-sure-help = Yes takes it as you typed it. No leaves everything as it was.
open-ways = Which did you try, or were told that they are right?
open-ways-help = Their numbers, such as 1 3; * for all. Only these will be shown; the others are taken away, because nobody looked at them.
open-ways-none = Nothing is left to reach them. Correct or add a number first.
open-page-ways = Which of them stand on the page?
open-page-ways-help = Their numbers, such as 1 3; * for all. Only these will be shown; the others are taken away.
open-page = The address of the page that you read
open-page-help = Their own page, or a page of the state that names them. A list made by somebody else is not enough.
open-page-wrong = Please type the address of a page, such as https://www.example.org/contact
open-page-date = The day on which you read it
open-page-date-help = Year, month, day, such as 2026-03-31. Not more than 12 months ago.
open-date-wrong = Please type year, month and day, such as 2026-03-31.
open-date-future = This day has not come yet.
open-date-old = This is more than 12 months ago. Please read the page again today.
open-hours = Hours
open-hours-help = Such as 24/7, or Mo-Fr 09:00-17:00; Sa 10:00-12:00 (days are Mo Tu We Th Fr Sa Su). Enter: what is shown is right. “-”: not asked. “0”: what is shown is wrong, and the right hours are not known.
open-hours-wrong = These hours cannot be read. Such as 24/7, or Mo-Fr 09:00-17:00; Sa 10:00-12:00. Or Enter, “-”, “0”; “?” explains.
open-languages = Languages
open-languages-help = Names or codes with commas between them, such as English, Arabic or en, ar. Enter: what is shown is right.
open-languages-wrong = One of these languages is not known. Names or codes with commas between them, such as English, Arabic or en, ar.
open-audiences = Who may call?
open-audiences-help = Their numbers, such as 2 4. “0”: everybody. “-”: not asked. Enter: what is shown is right.
# Variables: $number (string): telephone number
open-abroad = Can one call { $number } from another country?
open-abroad-help = As they said it. Many free numbers work in their own country only.
open-must-tell = Must they tell the police or immigration what they hear?
open-must-tell-help = As they said it. People who fear that are told before they call.

# Admission of an organisation

# Variables: $organisation (string)
open-admission = { $organisation } is new here. Nobody is listed who was not vetted. Once for all its listings:
open-admission-suspended = It was suspended. Vetting it anew lifts that. Find out first why it was suspended.
open-admission-how = How did you check that it is real and does what it says?
open-admission-how-help = Such as: register of charities; page of the ministry; we have worked with them for years.
open-admission-vouched = Who vouches for it?
open-admission-vouched-help = A person or an organisation outside it that knows its work.
open-admission-independent = Did you find its number in a second place that does not depend on the first?
open-admission-independent-help = A false number may stand in one list. Two sources that do not copy each other are hard to forge.
open-admission-independent-first = Please find its number in a second place first.
open-admission-called = Did you speak with it on the telephone?
open-admission-called-help = No is possible where you only read its page. It is recorded as it was.
open-admission-policy = Does it have a safeguarding policy?
open-admission-policy-help = Rules on how it protects the people who come to it. Ask, or look at its page.
open-admission-kind = What is it?
open-admission-kind-help = People see this before they call.
open-admission-by = Who of you answers for this, and does not work there?
open-admission-by-help = Nobody admits their own organisation.
open-admission-nobody = Nobody; not now
open-admission-not-now = Not admitted yet, so nothing of it is shown. What you typed is kept.
open-admission-recorded = Admitted.

# The end of a sitting

open-published = Published. People see it within a minute.
# Variables: $vanished, $numbers (numbers)
open-guard-vanishing = With this, { $vanished } listings would vanish at once. Is that meant?
open-guard-hotlines = With this, { $numbers } numbers of hotlines would change at once. Is that meant?
open-guard-second = Not published: a second person has to look. Everything is kept.
open-guard-both = Have both of you looked at it?
open-guard-both-help = So large a change can be a mistake or an attack. Yes publishes it.
open-guard-kept = Not published. Everything is kept.

# What there is and what is missing

# Variables: $country (string), $confirmed, $read, $drafts (numbers)
open-overview-country = { $country }: { $confirmed } confirmed, { $read } from a web page, { $drafts } drafts left
# Variables: $needs (string)
open-overview-covered = Covered: { $needs }
open-overview-missing = Missing: { $needs }
# Variables: $services, $code (strings)
open-overview-unsettled = Emergency numbers not settled: { $services }. To settle them:  safelight open { $code }
# Variables: $drafts, $countries (numbers)
open-overview-drafts =
    { $drafts ->
        [one] One more draft
       *[other] { $drafts } more drafts
    } in { $countries ->
        [one] one country that is not open.
       *[other] { $countries } countries that are not open.
    }
open-overview-nothing = No listing is shown yet. The bot answers with emergency numbers and what to do next. To open a country:  safelight open COUNTRY

# `safelight build-places`

build-places-help = Make the gazetteer file again from GeoNames and CLDR. Only needed to renew it.
# Variables: $package (string): name of the Python package that is not installed
build-places-missing = The package { $package } is missing. What renewing the gazetteer needs is said in directory/data/places/README.md.
# Variables: $towns, $regions, $names, $bytes (numbers)
build-places-done = Written: { $towns } towns and { $regions } regions with { $names } spellings, { $bytes } bytes.

# `safelight build-borders`

build-borders-help = Make the file of country borders again from the borders.json of country-coder. Only needed to renew it.
# Variables: $territories, $bytes (numbers)
build-borders-done = Written: { $territories } territories, { $bytes } bytes.
