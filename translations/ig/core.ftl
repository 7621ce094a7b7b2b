## Buttons that stand on many screens

button-home = 🏠 Mmalite
button-clear = ✕ Hichaa nkata
button-now = 🆘 Achọrọ m enyemaka ugbu a
button-find = 🔎 Chọọ enyemaka
button-worried = 👀 Ana m echegbu maka mmadụ
button-options = 🌐 Asụsụ · nzuzo
button-back = ← Laghachi
button-more = Ọzọ →
button-failed = Ọ rụghị ọrụ
button-keep = Debe nọmba a
button-countries = 🌍 Mba ọzọ
button-whole-country = Mba niile: { $country }
button-share = 📍 Zipu ebe m nọ
button-there-now = Anọ m na { $country } ugbu a
button-safety = Ịnọ na nchekwa ebe a
button-copy = 📋 { $number }
button-something-else = Ihe ọzọ →
button-writing = ✍️ Enweghị m ike ịkpọ

## Start

home-first = Nọmba na ebe dị gị nso · { $country }
home-first-anywhere = Nọmba na ebe dị gị nso
home-how = Pịa bọtịnụ, ma ọ bụ dee aha obodo.
home-honest = Telegram nwere ike ịgụ nkata a. Bọtịnụ nhichapụ na-ewepụ ya.
home-where = Kedu mba ị nọ? Pịa ya, ma ọ bụ dee obodo.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Ọ bụrụ na ị nọ n'ihe egwu ugbu a: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = enyochara { $date }
emergency-short-official = peeji gọọmentị
emergency-short-official-dated = peeji gọọmentị, { $date }
emergency-short-unconfirmed = anyị akwadobeghị ya
emergency-none = Anyị amaghị nọmba mberede { $country }. Gwa onye ọ bụla nọ nso ka ọ kpọọrọ gị.
emergency-confirmed = Enyochara nọmba mberede { $date }.
emergency-official = Nọmba mberede si na peeji gọọmentị.
emergency-official-dated = Nọmba mberede si na peeji gọọmentị nke { $date }.
emergency-unconfirmed = Anyị akwadobeghị nọmba mberede.
service-general = Mberede
service-police = Ndị uwe ojii
service-ambulance = Ụgbọ ala ụlọ ọgwụ
service-fire = Ndị mgbanyụ ọkụ

## Need help now

now-first = { $country } · nọmba

## I cannot call

writing-first = { $country } · dee kama ịkpọ
writing-none = O nwebeghị ebe a ga-edegara ozi ebe a. Onye ị tụkwasịrị obi nwere ike ịkpọrọ gị.

## In the language of the place

phrase-interpreter = Ana m asụ { $language }. Biko kpọọ onye nsụgharị.

## What happened

situations-first = Gịnị ka ị chọrọ?
situations-first-place = { $place } · gịnị ka ị chọrọ?
situation-sleep = Enweghị m ebe m ga-ehi ụra
situation-hurt-me = Mmadụ na-emerụ m ahụ
situation-doctor = Dọkịta
situation-talk = Onye m ga-agwa okwu
situation-law = Akwụkwọ ma ọ bụ iwu
situation-papers = Ewere akwụkwọ m
situation-wages = Ha anaghị akwụ m ụgwọ
situation-food = Nri ma ọ bụ ego
situation-child = Nwata chọrọ enyemaka
situation-home = Achọrọ m ịla n'ụlọ
situation-work = Ọrụ ma ọ bụ ọmụmụ
situation-people = Ndị dị ka m
situation-police = Ndị uwe ojii maọbụ ọfịs

## A place

place-choose = Kedu nke?
place-unknown = Aha a adịghị na ndepụta anyị. Nwaa obodo ukwu dị nso, ma ọ bụ pịa mba.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Kedu mba?
countries-write = Ị nwekwara ike ide aha ya.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = na-emeghe ugbu a
results-facts-free = n'efu
results-facts-plain = nọmba
results-widened = O nwebeghị ihe kpọmkwem maka nke a ebe a. Ndị a nwere ike ịma onye na-enye aka.
results-none = O nwebeghị nọmba edepụtara ebe a.
results-none-next = Embasị gị, IOM (maka ndị njem) na UNHCR (maka ndị gbara ọsọ ndụ) na-enye aka n'ọtụtụ ebe. Jụọ ọfịs ha dị nso.
results-children = Maka ndị na-erubeghị afọ 18. Ha nwere ike ịma onye na-enyere ndị okenye aka.
results-away = Nọmba ndị a dị na { $country }.
results-not-from-here = Nọmba a nwere ike ọ gaghị arụ ọrụ ebe ị nọ.
result-not-from-here = nwere ike ọ gaghị arụ ọrụ ebe ị nọ
result-free = n'efu
result-must-tell = ha ga-agwarịrị ndị uwe ojii ma ọ bụ ndị nnabata
result-papers-not-needed = akwụkwọ adịghị mkpa
result-distance = ihe dị ka km { $km }
checked-short-by-call = akpọrọ { $date }
checked-short-by-organisation = ha onwe ha kwadoro ya, { $date }
checked-short-on-site = agara ebe ahụ { $date }
checked-short-one-person = otu onye nyochara ya, { $date }
checked-short-due = enyochara ikpeazụ { $date }
checked-short-not = akwadobeghị ya, onweghị onye kpọrọla ya
checked-short-web-page = si na webụsaịtị ha, { $date }, akpọbeghị ya

## Hours

hours-open = na-emeghe ugbu a
hours-open-until = na-emeghe ruo { $time }
hours-closed = emechiela ugbu a
hours-opens-today = emechiela, ga-emeghe taa { $time }
hours-opens-tomorrow = emechiela, ga-emeghe echi { $time }
hours-opens-day = emechiela, ga-emeghe { $day } { $time }
hours-always = na-emeghe ehihie na abalị
hours-by-appointment = site na nhazi oge
hours-holiday = taa bụ ezumike: buru ụzọ kpọọ
hours-there = { $hours } (oge ha)

## It did not work

failed-sorry = Daalụ maka ịgwa anyị. Nke a bụ nke na-eso ya.
failed-last = Ọzọ adịghị maka nke a. Ndị a nwere ike inye aka.

## Keep this number

kept-only-clear = Naanị “{ button-clear }” na-ewepụ nke a.

## Worried about someone

worried-first = Nke mbụ: nọrọnụ na nchekwa, unu abụọ
worried-danger = Ọ bụrụ na mmadụ nọ n'ihe egwu ugbu a: { $numbers }
worried-never = Ebula onye ọ bụla agha. Esola ya, esela vidiyo. Anwala ịtọhapụ onye ọ bụla n'onwe gị.
worried-ask = Nọmba ndị a na-adụkwa gị ọdụ. Ọ dịghị mkpa ka i kwuo onye ị bụ:

## Language, country, privacy

options-first = Asụsụ
options-review = Onye na-asụ ya agụbeghị ya: { $languages }.
safety-first = Ịnọ na nchekwa ebe a
safety-clear = “{ button-clear }” na-ewepụ ozi anyị na nke gị nke awa 48 gara aga, n'akụkụ abụọ ahụ.
safety-cannot = O nweghị ike iwepụ foto ihuenyo, ọkwa pụtaralarị, nke dị na ngwaọrụ ọzọ, ma ọ bụ ozi ochie i dere.
safety-list = Aha nkata a na-anọ na ndepụta gị. Jide ya ebe ahụ ma pịa Delete iji wepụ ya.
safety-suspicious = Ọ bụrụ na mmadụ na-enyocha ekwentị a, ọ nwere ike ịchọpụta nkata tọgbọrọ chakoo. Ị kacha mara.
safety-other-phone = Oku nwere ike ịpụta na ndepụta oku na n'ụgwọ. Ekwentị ọzọ naanị gị na-eji ka mma.

## Notes above a screen

note-only-words = Naanị okwu na bọtịnụ ka a na-agụ ebe a. E wepụrụ ihe i zitere, emegheghị ya.
note-not-understood = Aghọtaghị nke ahụ. Ị nwere ike ịpị bọtịnụ, ma ọ bụ dee aha obodo.
notice-cleared = Ehichaala
notice-kept = Edebere n'okpuru
mark-practice = Naanị mmega. Nọmba ọ bụla dị ebe a abụghị ezigbo enyemaka.
mark-practice-draft = Naanị mmega. Esila ebe a kpọọ.
list-comma = {", "}

## What was understood

need-hotline = Onye a ga-akpọ
need-shelter = Ebe nchekwa
need-legal = Enyemaka iwu
need-medical = Dọkịta
need-counselling = Onye a ga-agwa okwu
need-basic_needs = Nri ma ọ bụ ego
need-work_training = Ọrụ ma ọ bụ ọmụmụ
need-child_protection = Enyemaka maka nwata
need-authorities = Ndị uwe ojii maọbụ ọfịs
need-community = Ndị dị ka m
need-return_travel = Ụzọ ịla n'ụlọ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Aha a adịghị na ndepụta anyị. Ọ bụ otu n'ime ndị a?
place-postcode = A naghị agụ koodu nzi ozi ebe a. Biko dee aha obodo.
note-hello = Ndewo. Dee ihe ị chọrọ n'okwu nke gị, ma ọ bụ pịa bọtịnụ.
mark-partly = Akụkụ ụfọdụ ka dị na Bekee.
