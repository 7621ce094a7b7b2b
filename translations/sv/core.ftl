## Buttons that stand on many screens

button-home = 🏠 Start
button-clear = ✕ Rensa chatten
button-now = 🆘 Behöver hjälp nu
button-find = 🔎 Hitta hjälp
button-worried = 👀 Orolig för någon
button-options = 🌐 Språk · integritet
button-back = ← Tillbaka
button-more = Mer →
button-failed = Det fungerade inte
button-keep = Spara det här numret
button-countries = 🌍 Ett annat land
button-whole-country = Hela landet: { $country }
button-share = 📍 Skicka var jag är
button-there-now = Jag är här nu: { $country }
button-safety = Använda försiktigt
button-copy = 📋 { $number }
button-something-else = Något annat →
button-writing = ✍️ Jag kan inte ringa

## Start

home-first = Nummer och platser nära dig · { $country }
home-first-anywhere = Nummer och platser nära dig
home-how = Tryck på en knapp, eller skriv namnet på en ort.
home-honest = Telegram kan läsa den här chatten. ”Rensa chatten” tar bort meddelandena.
home-where = Vilket land är du i? Tryck på det, eller skriv en ort.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Vid fara nu: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = kontrollerat { $date }
emergency-short-official = officiell sida
emergency-short-official-dated = officiell sida, { $date }
emergency-short-unconfirmed = inte bekräftat av oss
emergency-none = { $country }: vi känner inte till något nödnummer. Be någon i närheten ringa åt dig.
emergency-confirmed = Nödnumret kontrollerat { $date }.
emergency-official = Nödnummer från en officiell sida.
emergency-official-dated = Nödnummer från en officiell sida, { $date }.
emergency-unconfirmed = Nödnumret är inte bekräftat av oss.
service-general = Nödnummer
service-police = Polis
service-ambulance = Ambulans
service-fire = Brandkår

## Need help now

now-first = { $country } · nummer

## I cannot call

writing-first = { $country } · skriva i stället för att ringa
writing-none = Här känner vi ännu ingen man kan skriva till. Någon du litar på kanske kan ringa åt dig.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Jag talar { $language }. Ring en tolk, tack.

## What happened

situations-first = Vad behöver du?
situations-first-place = { $place } · vad behöver du?
situation-sleep = Ingenstans att sova
situation-hurt-me = Någon gör mig illa
situation-doctor = En läkare
situation-talk = Någon att prata med
situation-law = Papper eller lagen
situation-papers = Någon tog mina papper
situation-wages = Jag får inte min lön
situation-food = Mat eller pengar
situation-child = Ett barn behöver hjälp
situation-home = Jag vill åka hem
situation-work = Arbete eller studier
situation-people = Människor som jag
situation-police = Polis eller myndigheter

## A place

place-choose = Vilken plats?
place-unknown = Namnet finns inte i vår lista. Prova en större ort i närheten, eller tryck på ett land.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Vilket land?
countries-write = Du kan också skriva namnet.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = öppet nu
results-facts-free = gratis
results-facts-plain = nummer
results-widened = För just detta finns inget här ännu. De här vet kanske vem som hjälper.
results-none = Här finns inget nummer ännu.
results-none-next = Din ambassad, IOM (för migranter) och UNHCR (för flyktingar) hjälper på många platser. Fråga efter deras kontor nära dig.
results-children = För den som är under 18 år. De vet kanske vem som hjälper vuxna.
results-away = De här numren hör till: { $country }.
results-not-from-here = Numret fungerar kanske inte därifrån du är.
result-not-from-here = fungerar kanske inte där du är
result-free = gratis
result-must-tell = måste berätta för polis eller migrationsmyndighet
result-papers-not-needed = inga papper behövs
result-distance = ungefär { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = vi ringde { $date }
checked-short-by-organisation = de har bekräftat det, { $date }
checked-short-on-site = besökt { $date }
checked-short-one-person = kontrollerat av en person, { $date }
checked-short-due = senast kontrollerat { $date }
checked-short-not = inte bekräftat, ingen har ringt dit
checked-short-web-page = från deras webbsida, { $date }, ingen har ringt

## Hours

# Parts of a line.
hours-open = öppet nu
hours-open-until = öppet till { $time }
hours-closed = stängt nu
hours-opens-today = stängt, öppnar i dag { $time }
hours-opens-tomorrow = stängt, öppnar i morgon { $time }
hours-opens-day = stängt, öppnar { $day } { $time }
hours-always = öppet dygnet runt
hours-by-appointment = efter tidsbokning
hours-holiday = helgdag i dag: ring först
hours-there = { $hours } (tiden där)

## It did not work

failed-sorry = Tack för att du säger det. Här är nästa.
failed-last = Det finns ingen annan för detta. De här kan kanske hjälpa.

## Keep this number

kept-only-clear = Bara ”{ button-clear }” tar bort det här.

## Worried about someone

worried-first = Först: ta hand om er båda
worried-danger = Om någon är i fara nu: { $numbers }
worried-never = Konfrontera ingen. Följ inte efter och filma ingen. Försök inte befria någon.
worried-ask = Här får också du råd. Du behöver inte säga vem du är:

## Language, country, privacy

options-first = Språk
options-review = Ännu inte läst av någon med språket som modersmål: { $languages }.
safety-first = Använda den här chatten försiktigt
safety-clear = ”{ button-clear }” tar bort våra och dina meddelanden från de senaste 48 timmarna, på båda sidor.
safety-cannot = Det tar inte bort en skärmbild, en avisering som redan visats, en kopia på en annan enhet eller dina äldre meddelanden.
safety-list = Chattens namn finns kvar i din lista. Håll fingret på det och tryck på Radera för att ta bort det.
safety-suspicious = Om någon tittar i telefonen kan en chatt som plötsligt är tom märkas. Du vet bäst.
safety-other-phone = Samtal kan synas i samtalslistan och på räkningen. En annan telefon som bara du använder är säkrare.

## Notes above a screen

note-only-words = Här kan bara ord och knappar läsas. Det du skickade togs bort utan att öppnas.
note-not-understood = Vi förstod inte det. Du kan trycka på en knapp, eller skriva namnet på en ort.
notice-cleared = Rensat
notice-kept = Sparat här nedanför
mark-practice = Bara övning. Inget nummer här ger verklig hjälp.
mark-practice-draft = Bara övning. Ring inte härifrån.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Någon att ringa
need-shelter = En trygg plats
need-legal = Juridisk hjälp
need-medical = En läkare
need-counselling = Någon att prata med
need-basic_needs = Mat eller pengar
need-work_training = Arbete eller studier
need-child_protection = Hjälp för ett barn
need-authorities = Polis eller myndigheter
need-community = Människor som jag
need-return_travel = Vägen hem
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Namnet finns inte i vår lista. Menar du någon av de här?
place-postcode = Postnummer kan inte läsas här. Skriv namnet på orten.
note-hello = Hej. Skriv med egna ord vad du behöver, eller tryck på en knapp.
mark-partly = En del är fortfarande på engelska.
