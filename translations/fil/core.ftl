## Buttons that stand on many screens

button-home = 🏠 Simula
button-clear = ✕ I-clear ang chat
button-now = 🆘 Kailangan ng tulong ngayon
button-find = 🔎 Maghanap ng tulong
button-worried = 👀 Nag-aalala sa iba
button-options = 🌐 Wika · privacy
button-back = ← Bumalik
button-more = Iba pa →
button-failed = Hindi gumana
button-keep = Itago ang numerong ito
button-countries = 🌍 Ibang bansa
button-whole-country = Buong bansa: { $country }
button-share = 📍 Ipadala kung nasaan ako
button-there-now = Nasa { $country } ako ngayon
button-safety = Pag-iingat dito
button-copy = 📋 { $number }
button-something-else = Ibang bagay →
button-writing = ✍️ Hindi ako makatawag

## Start

home-first = Mga numero at lugar na malapit · { $country }
home-first-anywhere = Mga numero at lugar na malapit sa iyo
home-how = Pumindot, o isulat ang pangalan ng bayan o lungsod.
home-honest = Kayang basahin ng Telegram ang chat na ito. Binubura ito ng “I-clear ang chat”.
home-where = Nasaang bansa ka po? Pindutin ito, o isulat ang lungsod.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Kung nasa panganib ngayon: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = sinuri noong { $date }
emergency-short-official = opisyal na pahina
emergency-short-official-dated = opisyal na pahina, { $date }
emergency-short-unconfirmed = hindi pa namin natitiyak
emergency-none = Wala kaming alam na emergency number sa { $country }. Makiusap sa taong malapit na tumawag para sa iyo.
emergency-confirmed = Sinuri ang emergency number noong { $date }.
emergency-official = Galing sa opisyal na pahina ang emergency number.
emergency-official-dated = Galing sa opisyal na pahina ang emergency number, { $date }.
emergency-unconfirmed = Hindi pa namin natitiyak ang emergency number.
service-general = Emergency
service-police = Pulis
service-ambulance = Ambulansya
service-fire = Bumbero

## Need help now

now-first = { $country } · mga numero

## I cannot call

writing-first = { $country } · sumulat sa halip na tumawag
writing-none = Wala pa ritong linyang masusulatan. Maaaring tumawag para sa iyo ang taong pinagkakatiwalaan mo.

## In the language of the place

phrase-interpreter = { $language } po ang wika ko. Pakitawag po ng interpreter.

## What happened

situations-first = Ano ang kailangan mo?
situations-first-place = { $place } · ano ang kailangan mo?
situation-sleep = Walang matulugan
situation-hurt-me = May nananakit sa akin
situation-doctor = Doktor
situation-talk = May makausap
situation-law = Papeles o batas
situation-papers = Kinuha ang papeles ko
situation-wages = Hindi ako sinusuwelduhan
situation-food = Pagkain o pera
situation-child = May batang kailangan ng tulong
situation-home = Gusto kong umuwi
situation-work = Trabaho o pag-aaral
situation-people = Mga katulad ko
situation-police = Pulis o mga opisina

## A place

place-choose = Alin dito?
place-unknown = Wala sa listahan namin ang pangalang ito. Subukan ang mas malaking bayang malapit, o pindutin ang bansa.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Aling bansa?
countries-write = Maaari mo ring isulat ang pangalan.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = bukas ngayon
results-facts-free = libre
results-facts-plain = mga numero
results-widened = Wala pang nakalista rito para dito mismo. Baka alam nila kung sino ang tumutulong.
results-none = Wala pang numero rito.
results-none-next = Tumutulong sa maraming lugar ang embahada mo, IOM (sa migrante) at UNHCR (sa refugee). Itanong ang opisina nila.
results-children = Para sa wala pang 18 taon. Baka alam nila kung sino ang tumutulong sa matatanda.
results-away = Nasa { $country } ang mga numerong ito.
results-not-from-here = Baka hindi gumana ang numerong ito mula sa kinaroroonan mo.
result-not-from-here = baka hindi gumana mula riyan
result-free = libre
result-must-tell = kailangang magsabi sa pulis o immigration
result-papers-not-needed = hindi kailangan ng papeles
result-distance = mga { $km } km
checked-short-by-call = tinawagan noong { $date }
checked-short-by-organisation = kinumpirma nila, { $date }
checked-short-on-site = pinuntahan noong { $date }
checked-short-one-person = isang tao ang nagsuri, { $date }
checked-short-due = huling sinuri noong { $date }
checked-short-not = hindi pa tiyak, wala pang tumawag
checked-short-web-page = mula sa web page nila, { $date }, hindi tinawagan

## Hours

hours-open = bukas ngayon
hours-open-until = bukas hanggang { $time }
hours-closed = sarado ngayon
hours-opens-today = sarado, magbubukas ngayong araw { $time }
hours-opens-tomorrow = sarado, magbubukas bukas ng { $time }
hours-opens-day = sarado, magbubukas { $day } { $time }
hours-always = bukas araw at gabi
hours-by-appointment = kailangan ng appointment
hours-holiday = holiday ngayon: tumawag muna
hours-there = { $hours } (oras doon)

## It did not work

failed-sorry = Salamat sa pagsasabi. Ito ang susunod.
failed-last = Wala nang iba para dito. Baka makatulong ang mga ito.

## Keep this number

kept-only-clear = “{ button-clear }” lang ang nagbubura nito.

## Worried about someone

worried-first = Una: mag-ingat kayong dalawa
worried-danger = Kung may nasa panganib ngayon: { $numbers }
worried-never = Huwag komprontahin ang sinuman. Huwag sumunod o mag-video. Huwag subukang magpalaya ng tao.
worried-ask = Nagpapayo rin sa iyo ang mga linyang ito. Hindi mo kailangang magpakilala:

## Language, country, privacy

options-first = Wika
options-review = Hindi pa nabasa ng katutubong nagsasalita: { $languages }.
safety-first = Pag-iingat sa paggamit nito
safety-clear = Binubura ng “{ button-clear }” ang mensahe namin at ang sa iyo nitong huling 48 oras, sa magkabilang panig.
safety-cannot = Hindi nito mabubura ang screenshot, abisong lumabas na, kopya sa ibang device, o mas lumang mensahe mo.
safety-list = Mananatili sa listahan mo ang pangalan ng chat. Diinan ito nang matagal at pindutin ang Delete.
safety-suspicious = Kung may tumitingin sa phone, baka mapansin ang chat na biglang nawalan ng laman. Ikaw ang mas nakakaalam.
safety-other-phone = Maaaring makita ang tawag sa call list at sa bill. Mas ligtas ang ibang phone na ikaw lang ang gumagamit.

## Notes above a screen

note-only-words = Salita at pindutan lang ang nababasa rito. Binura ang ipinadala mo, hindi binuksan.
note-not-understood = Hindi iyon naintindihan. Pumindot, o isulat ang pangalan ng lungsod.
notice-cleared = Nabura na
notice-kept = Nasa ibaba
mark-practice = Pagsasanay lang. Walang totoong tulong sa mga numero rito.
mark-practice-draft = Pagsasanay lang. Huwag tumawag mula rito.
list-comma = {", "}

## What was understood

need-hotline = May matawagan
need-shelter = Ligtas na lugar
need-legal = Tulong sa batas
need-medical = Doktor
need-counselling = May makausap
need-basic_needs = Pagkain o pera
need-work_training = Trabaho o pag-aaral
need-child_protection = Tulong para sa bata
need-authorities = Pulis o mga opisina
need-community = Mga katulad ko
need-return_travel = Ang daan pauwi
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Wala sa listahan namin ang pangalang ito. Isa ba rito ang ibig mong sabihin?
place-postcode = Hindi nababasa rito ang postcode. Pakisulat ang pangalan ng lungsod.
note-hello = Kumusta. Isulat ang kailangan mo sa sarili mong salita, o pumindot.
mark-partly = May bahagi rito na nasa Ingles pa.
