## Buttons that stand on many screens

button-home = 🏠 Farko
button-clear = ✕ Share hira
button-now = 🆘 Ina bukatar taimako yanzu
button-find = 🔎 Nemi taimako
button-worried = 👀 Ina damuwa da wani
button-options = 🌐 Harshe · sirri
button-back = ← Koma baya
button-more = Ƙari →
button-failed = Bai yi aiki ba
button-keep = Ajiye wannan lamba
button-countries = 🌍 Wata ƙasa
button-whole-country = Ƙasa baki ɗaya: { $country }
button-share = 📍 Aika inda nake
button-there-now = Yanzu ina { $country }
button-safety = Kasancewa lafiya a nan
button-copy = 📋 { $number }
button-something-else = Wani abu dabam →
button-writing = ✍️ Ba zan iya kira ba

## Start

home-first = Lambobi da wurare kusa da kai · { $country }
home-first-anywhere = Lambobi da wurare kusa da kai
home-how = Danna maɓalli, ko rubuta sunan gari.
home-honest = Telegram na iya karanta wannan hira. Maɓallin sharewa yana cire ta.
home-where = A wace ƙasa kake ko kike? Danna ta, ko rubuta gari.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Idan akwai haɗari yanzu: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = an duba { $date }
emergency-short-official = shafin hukuma
emergency-short-official-dated = shafin hukuma, { $date }
emergency-short-unconfirmed = ba mu tabbatar ba
emergency-none = Ba mu san lambar gaggawa ta { $country } ba. A roƙi kowa da ke kusa ya yi kira.
emergency-confirmed = An duba lambar gaggawa { $date }.
emergency-official = Lambar gaggawa daga shafin hukuma.
emergency-official-dated = Lambar gaggawa daga shafin hukuma na { $date }.
emergency-unconfirmed = Ba mu tabbatar da lambar gaggawa ba.
service-general = Gaggawa
service-police = 'Yan sanda
service-ambulance = Motar asibiti
service-fire = Kashe gobara

## Need help now

now-first = { $country } · lambobi

## I cannot call

writing-first = { $country } · rubutu maimakon kira
writing-none = Babu wanda za a iya rubuta masa a nan tukuna. Wani da aka amince da shi zai iya yin kiran.

## In the language of the place

phrase-interpreter = Ina jin { $language }. Don Allah a kira mai fassara.

## What happened

situations-first = Me ake bukata?
situations-first-place = { $place } · me ake bukata?
situation-sleep = Ba ni da wurin kwana
situation-hurt-me = Wani yana cutar da ni
situation-doctor = Likita
situation-talk = Wanda za a yi magana da shi
situation-law = Takardu ko shari'a
situation-papers = An ƙwace takarduna
situation-wages = Ba sa biyana
situation-food = Abinci ko kuɗi
situation-child = Yaro na bukatar taimako
situation-home = Ina so in koma gida
situation-work = Aiki ko koyo
situation-people = Mutane irina
situation-police = 'Yan sanda ko ofisoshi

## A place

place-choose = Wanne ne?
place-unknown = Wannan suna ba ya cikin jerinmu. A gwada babban gari na kusa, ko a danna ƙasa.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Wace ƙasa?
countries-write = Za a iya rubuta sunanta ma.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = a buɗe yanzu
results-facts-free = kyauta
results-facts-plain = lambobi
results-widened = Babu wani abu da ya dace da wannan sosai a nan tukuna. Waɗannan za su iya sanin wanda ke taimako.
results-none = Babu lamba a nan tukuna.
results-none-next = Ofishin jakadancinku, IOM (na baƙi) da UNHCR (na 'yan gudun hijira) suna taimako a wurare da yawa. A tambayi ofishinsu na kusa.
results-children = Na masu ƙasa da shekara 18. Za su iya sanin wanda ke taimakon manya.
results-away = Waɗannan lambobi suna { $country }.
results-not-from-here = Wannan lamba ba lallai ta yi aiki daga inda ake ba.
result-not-from-here = ba lallai ta yi aiki daga inda ake ba
result-free = kyauta
result-must-tell = dole su sanar da 'yan sanda ko shige da fice
result-papers-not-needed = ba a bukatar takardu
result-distance = kusan km { $km }
checked-short-by-call = an kira { $date }
checked-short-by-organisation = su da kansu sun tabbatar, { $date }
checked-short-on-site = an ziyarta { $date }
checked-short-one-person = mutum ɗaya ya duba, { $date }
checked-short-due = an duba ƙarshe { $date }
checked-short-not = ba a tabbatar ba, ba wanda ya kira
checked-short-web-page = daga shafinsu na intanet, { $date }, ba a kira ba

## Hours

hours-open = a buɗe yanzu
hours-open-until = a buɗe har { $time }
hours-closed = a rufe yanzu
hours-opens-today = a rufe, za a buɗe yau { $time }
hours-opens-tomorrow = a rufe, za a buɗe gobe { $time }
hours-opens-day = a rufe, za a buɗe { $day } { $time }
hours-always = a buɗe dare da rana
hours-by-appointment = sai da alƙawari
hours-holiday = yau hutu ne: a fara kira
hours-there = { $hours } (lokacinsu)

## It did not work

failed-sorry = Mun gode da sanar da mu. Ga na gaba.
failed-last = Babu wani kuma na wannan. Waɗannan na iya taimakawa.

## Keep this number

kept-only-clear = “{ button-clear }” kaɗai ke cire wannan.

## Worried about someone

worried-first = Da farko: ku kasance lafiya, ku biyu
worried-danger = Idan wani yana cikin haɗari yanzu: { $numbers }
worried-never = Kada a tunkari kowa. Kada a bi shi ko a ɗauki bidiyo. Kada a yi ƙoƙarin kuɓutar da wani da kai.
worried-ask = Waɗannan lambobi suna ba da shawara ma. Ba sai an faɗi suna ba:

## Language, country, privacy

options-first = Harshe
options-review = Mai harshen bai karanta ba tukuna: { $languages }.
safety-first = Kasancewa lafiya a nan
safety-clear = “{ button-clear }” yana cire saƙonninmu da naka na awa 48 da suka wuce, a ɓangarorin biyu.
safety-cannot = Ba zai iya cire hoton allo, sanarwar da aka gani, kwafi a wata na'ura, ko tsofaffin saƙonninka ba.
safety-list = Sunan wannan hira yana nan a jerinka. Riƙe shi a can ka danna Share don cire shi.
safety-suspicious = Idan wani yana duba wannan waya, za a iya lura da hirar da ta zama babu komai. Kai ka fi sani.
safety-other-phone = Kira na iya bayyana a jerin kira da kuma bil. Wata waya da kai kaɗai kake amfani da ita ta fi aminci.

## Notes above a screen

note-only-words = Rubutu da maɓalli kawai ake karantawa a nan. Abin da aka aiko an cire shi ba a buɗe ba.
note-not-understood = Ba a fahimci wannan ba. Za a iya danna maɓalli, ko a rubuta sunan gari.
notice-cleared = An share
notice-kept = An ajiye a ƙasa
mark-practice = Gwaji ne kawai. Babu lambar da take taimako na gaske a nan.
mark-practice-draft = Gwaji ne kawai. Kada a kira daga nan.
list-comma = {", "}

## What was understood

need-hotline = Wanda za a kira
need-shelter = Wuri mai aminci
need-legal = Taimakon shari'a
need-medical = Likita
need-counselling = Wanda za a yi magana da shi
need-basic_needs = Abinci ko kuɗi
need-work_training = Aiki ko koyo
need-child_protection = Taimako ga yaro
need-authorities = 'Yan sanda ko ofisoshi
need-community = Mutane irina
need-return_travel = Hanyar koma gida
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Wannan suna ba ya cikin jerinmu. Ɗaya daga cikin waɗannan ake nufi?
place-postcode = Ba a iya karanta lambar gidan waya a nan. A rubuta sunan gari.
note-hello = Sannu. A rubuta abin da ake bukata da kalmomi na kai, ko a danna maɓalli.
mark-partly = Wasu sassa har yanzu da Turanci ne.
