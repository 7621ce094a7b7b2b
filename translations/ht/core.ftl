## Buttons that stand on many screens

button-home = 🏠 Kòmansman
button-clear = ✕ Efase chat la
button-now = 🆘 M bezwen èd kounye a
button-find = 🔎 Jwenn èd
button-worried = 👀 M enkyè pou yon moun
button-options = 🌐 Lang · vi prive
button-back = ← Tounen
button-more = Plis →
button-failed = Sa pa mache
button-keep = Kenbe nimewo sa a
button-countries = 🌍 Yon lòt peyi
button-whole-country = Tout peyi a: { $country }
button-share = 📍 Voye kote m ye
button-there-now = Mwen isit la kounye a: { $country }
button-safety = Sèvi ak prekosyon
button-copy = 📋 { $number }
button-something-else = Lòt bagay →
button-writing = ✍️ M pa ka rele

## Start

home-first = Nimewo ak kote toupre w · { $country }
home-first-anywhere = Nimewo ak kote toupre w
home-how = Peze yon bouton, oswa ekri non yon vil.
home-honest = Telegram ka li chat sa a. « Efase chat la » retire mesaj yo.
home-where = Nan ki peyi ou ye? Peze non li, oswa ekri non yon vil.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Si gen danje kounye a: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = verifye { $date }
emergency-short-official = paj ofisyèl
emergency-short-official-dated = paj ofisyèl, { $date }
emergency-short-unconfirmed = nou pa konfime l
emergency-none = { $country }: nou pa konnen okenn nimewo ijans. Mande yon moun toupre w pou l rele pou ou.
emergency-confirmed = Nimewo ijans lan verifye { $date }.
emergency-official = Nimewo ijans lan soti sou yon paj ofisyèl.
emergency-official-dated = Nimewo ijans lan soti sou yon paj ofisyèl, { $date }.
emergency-unconfirmed = Nou pa konfime nimewo ijans lan.
service-general = Ijans
service-police = Lapolis
service-ambulance = Anbilans
service-fire = Ponpye

## Need help now

now-first = { $country } · nimewo

## I cannot call

writing-first = { $country } · ekri olye ou rele
writing-none = Isit la, poko gen liy ou ka ekri. Petèt yon moun ou fè konfyans ka rele pou ou.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Mwen pale { $language }. Tanpri, rele yon entèprèt.

## What happened

situations-first = Kisa ou bezwen?
situations-first-place = { $place } · kisa ou bezwen?
situation-sleep = M pa gen kote pou m dòmi
situation-hurt-me = Yon moun ap fè m mal
situation-doctor = Yon doktè
situation-talk = Yon moun pou m pale
situation-law = Papye oswa lalwa
situation-papers = Yo pran papye m yo
situation-wages = Yo pa peye m
situation-food = Manje oswa lajan
situation-child = Yon timoun bezwen èd
situation-home = M vle tounen lakay mwen
situation-work = Travay oswa aprann
situation-people = Moun parèy mwen
situation-police = Lapolis oswa biwo leta

## A place

place-choose = Kilès ladan yo?
place-unknown = Non sa a pa nan lis nou an. Eseye yon vil ki pi gwo toupre a, oswa peze yon peyi.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Ki peyi?
countries-write = Ou ka ekri non li tou.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = louvri kounye a
results-facts-free = gratis
results-facts-plain = nimewo
results-widened = Pou sa egzakteman, poko gen anyen nan lis la isit. Moun sa yo ka konnen kiyès ki ede.
results-none = Poko gen nimewo isit la.
results-none-next = Anbasad ou, OIM (pou migran) ak HCR (pou refijye) ede anpil kote. Mande kote biwo yo ki pi pre w la ye.
results-children = Pou moun ki poko gen 18 an. Yo ka konnen kiyès ki ede granmoun.
results-away = Nimewo sa yo se pou: { $country }.
results-not-from-here = Kote ou ye a, nimewo sa a ka pa mache.
result-not-from-here = ka pa mache kote ou ye a
result-free = gratis
result-must-tell = oblije avèti lapolis oswa imigrasyon
result-papers-not-needed = yo pa mande papye
result-distance = anviwon { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = nou te rele { $date }
checked-short-by-organisation = yo menm konfime l, { $date }
checked-short-on-site = nou te ale la { $date }
checked-short-one-person = yon sèl moun verifye l, { $date }
checked-short-due = dènye verifikasyon: { $date }
checked-short-not = pa konfime, pèsonn poko rele
checked-short-web-page = sou paj wèb yo, { $date }, pèsonn poko rele

## Hours

# Parts of a line.
hours-open = louvri kounye a
hours-open-until = louvri jiska { $time }
hours-closed = fèmen kounye a
hours-opens-today = fèmen, ap louvri jodi a { $time }
hours-opens-tomorrow = fèmen, ap louvri demen { $time }
hours-opens-day = fèmen, ap louvri { $day } { $time }
hours-always = louvri lajounen kou lannwit
hours-by-appointment = sou randevou
hours-holiday = jodi a se jou fèt: rele anvan
hours-there = { $hours } (lè lòt bò a)

## It did not work

failed-sorry = Mèsi dèske ou di sa. Men pwochen an.
failed-last = Pa gen lòt pou sa. Sa yo ka ede.

## Keep this number

kept-only-clear = Se « { button-clear } » sèlman ki retire sa.

## Worried about someone

worried-first = Dabò: pran swen tèt nou, nou tou de
worried-danger = Si yon moun an danje kounye a: { $numbers }
worried-never = Pa kanpe an fas pèsonn. Pa swiv pèsonn, pa filme pèsonn. Pa eseye libere pèsonn.
worried-ask = Liy sa yo ka konseye ou menm tou. Ou pa oblije di kiyès ou ye:

## Language, country, privacy

options-first = Lang
options-review = Yon moun ki pale lang lan depi l piti poko li sa: { $languages }.
safety-first = Sèvi ak chat sa a ak prekosyon
safety-clear = « { button-clear } » retire mesaj pa nou ak pa ou ki nan dènye 48 èdtan yo, toulede bò.
safety-cannot = Li pa ka retire yon foto ekran, yon notifikasyon ki parèt deja, yon kopi sou lòt aparèy, oswa pi ansyen mesaj ou yo.
safety-list = Non chat sa a rete nan lis ou. Kenbe dwèt ou sou li, epi peze Efase (Delete) pou retire l.
safety-suspicious = Si yon moun ap gade telefòn sa a, li ka wè yon chat ki vid sanzatann. Se ou ki konnen pi byen.
safety-other-phone = Apèl yo ka parèt nan lis apèl yo ak sou bòdwo a. Yon lòt telefòn, ke ou sèl sèvi, pi an sekirite.

## Notes above a screen

note-only-words = Isit la nou ka li mo ak bouton sèlman. Sa ou te voye a retire san nou pa louvri l.
note-not-understood = Nou pa konprann sa. Ou ka peze yon bouton, oswa ekri non yon vil.
notice-cleared = Efase
notice-kept = Li rete anba a
mark-practice = Se egzèsis sèlman. Okenn nimewo isit la pa bay vrè èd.
mark-practice-draft = Se egzèsis sèlman. Pa rele soti isit la.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Yon moun pou m rele
need-shelter = Yon kote ki an sekirite
need-legal = Èd legal
need-medical = Yon doktè
need-counselling = Yon moun pou m pale
need-basic_needs = Manje oswa lajan
need-work_training = Travay oswa aprann
need-child_protection = Èd pou yon timoun
need-authorities = Lapolis oswa biwo leta
need-community = Moun parèy mwen
need-return_travel = Chimen pou tounen lakay
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Non sa a pa nan lis nou an. Èske se youn nan sa yo?
place-postcode = Nou pa ka li kòd postal isit la. Tanpri ekri non vil la.
note-hello = Bonjou. Ekri sa ou bezwen ak pwòp mo pa w, oswa peze yon bouton.
mark-partly = Gen yon pati ki an angle toujou.
