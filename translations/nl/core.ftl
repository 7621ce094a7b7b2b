## Buttons that stand on many screens

button-home = 🏠 Begin
button-clear = ✕ Chat leegmaken
button-now = 🆘 Ik heb nu hulp nodig
button-find = 🔎 Hulp zoeken
button-worried = 👀 Zorgen om iemand
button-options = 🌐 Taal · privacy
button-back = ← Terug
button-more = Meer →
button-failed = Het lukte niet
button-keep = Dit nummer bewaren
button-countries = 🌍 Ander land
button-whole-country = Hele land: { $country }
button-share = 📍 Sturen waar ik ben
button-there-now = Ik ben nu hier: { $country }
button-safety = Voorzichtig gebruiken
button-copy = 📋 { $number }
button-something-else = Iets anders →
button-writing = ✍️ Ik kan niet bellen

## Start

home-first = Nummers en plekken bij jou in de buurt · { $country }
home-first-anywhere = Nummers en plekken bij jou in de buurt
home-how = Druk op een knop, of schrijf de naam van een stad.
home-honest = Telegram kan deze chat lezen. “Chat leegmaken” haalt de berichten weg.
home-where = In welk land ben je? Druk erop, of schrijf een stad.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Bij gevaar nu: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = nagekeken: { $date }
emergency-short-official = officiële pagina
emergency-short-official-dated = officiële pagina, { $date }
emergency-short-unconfirmed = niet door ons bevestigd
emergency-none = { $country }: wij kennen geen noodnummer. Vraag iemand in de buurt om voor je te bellen.
emergency-confirmed = Noodnummer nagekeken: { $date }.
emergency-official = Noodnummer van een officiële pagina.
emergency-official-dated = Noodnummer van een officiële pagina, { $date }.
emergency-unconfirmed = Het noodnummer is niet door ons bevestigd.
service-general = Noodnummer
service-police = Politie
service-ambulance = Ambulance
service-fire = Brandweer

## Need help now

now-first = { $country } · nummers

## I cannot call

writing-first = { $country } · schrijven in plaats van bellen
writing-none = Hier kennen we nog geen hulplijn waar je naar kunt schrijven. Misschien kan iemand die je vertrouwt voor je bellen.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Ik spreek { $language }. Wilt u alstublieft een tolk bellen?

## What happened

situations-first = Wat heb je nodig?
situations-first-place = { $place } · wat heb je nodig?
situation-sleep = Geen plek om te slapen
situation-hurt-me = Iemand doet mij pijn
situation-doctor = Een dokter
situation-talk = Met iemand praten
situation-law = Papieren of recht
situation-papers = Mijn papieren zijn afgepakt
situation-wages = Ik krijg mijn loon niet
situation-food = Eten of geld
situation-child = Een kind heeft hulp nodig
situation-home = Ik wil naar huis
situation-work = Werk of leren
situation-people = Mensen zoals ik
situation-police = Politie of instanties

## A place

place-choose = Welke plek?
place-unknown = Deze naam staat niet in onze lijst. Probeer een grotere stad in de buurt, of druk op een land.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Welk land?
countries-write = Je kunt de naam ook schrijven.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = nu open
results-facts-free = gratis
results-facts-plain = nummers
results-widened = Precies hiervoor staat hier nog niets. Deze plekken weten misschien wie helpt.
results-none = Hier staat nog geen nummer.
results-none-next = Je ambassade, IOM (voor migranten) en UNHCR (voor vluchtelingen) helpen op veel plekken. Vraag naar hun kantoor bij jou in de buurt.
results-children = Voor wie jonger is dan 18. Misschien weten zij wie volwassenen helpt.
results-away = Deze nummers horen bij: { $country }.
results-not-from-here = Vanaf waar je bent, werkt dit nummer misschien niet.
result-not-from-here = werkt misschien niet vanaf waar je bent
result-free = gratis
result-must-tell = moet het melden bij politie of immigratiedienst
result-papers-not-needed = geen papieren nodig
result-distance = ongeveer { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = door ons gebeld: { $date }
checked-short-by-organisation = zij hebben het bevestigd, { $date }
checked-short-on-site = ter plekke bezocht: { $date }
checked-short-one-person = door één persoon nagekeken, { $date }
checked-short-due = laatst nagekeken: { $date }
checked-short-not = niet bevestigd, niemand heeft het gebeld
checked-short-web-page = van hun webpagina, { $date }, niet gebeld

## Hours

# Parts of a line.
hours-open = nu open
hours-open-until = open tot { $time }
hours-closed = nu dicht
hours-opens-today = dicht, gaat vandaag open om { $time }
hours-opens-tomorrow = dicht, gaat morgen open om { $time }
hours-opens-day = dicht, gaat { $day } open om { $time }
hours-always = dag en nacht open
hours-by-appointment = op afspraak
hours-holiday = vandaag feestdag: bel eerst
hours-there = { $hours } (tijd daar)

## It did not work

failed-sorry = Dank je dat je het zegt. Dit is de volgende.
failed-last = Hiervoor is er geen andere. Deze kunnen misschien helpen.

## Keep this number

kept-only-clear = Alleen “{ button-clear }” haalt dit weg.

## Worried about someone

worried-first = Eerst: let goed op jullie allebei
worried-danger = Als iemand nu in gevaar is: { $numbers }
worried-never = Spreek niemand erop aan. Volg en film niemand. Probeer niemand te bevrijden.
worried-ask = Ook jij krijgt hier raad. Je hoeft niet te zeggen wie je bent:

## Language, country, privacy

options-first = Taal
options-review = Nog niet gelezen door iemand met deze moedertaal: { $languages }.
safety-first = Deze chat voorzichtig gebruiken
safety-clear = “{ button-clear }” haalt onze en jouw berichten van de laatste 48 uur weg, aan beide kanten.
safety-cannot = Het haalt geen schermfoto weg, geen melding die al te zien was, geen kopie op een ander apparaat, en geen oudere berichten van jou.
safety-list = De naam van deze chat blijft in je lijst. Houd je vinger erop en druk op Verwijderen om hem weg te halen.
safety-suspicious = Als iemand in deze telefoon kijkt, kan een chat die opeens leeg is opvallen. Jij weet het het best.
safety-other-phone = Telefoontjes kunnen te zien zijn in de bellijst en op de rekening. Een telefoon die alleen jij gebruikt is veiliger.

## Notes above a screen

note-only-words = Hier kunnen alleen woorden en knoppen gelezen worden. Wat je stuurde, is ongeopend weggehaald.
note-not-understood = Dat hebben we niet begrepen. Je kunt op een knop drukken, of de naam van een stad schrijven.
notice-cleared = Leeggemaakt
notice-kept = Hieronder bewaard
mark-practice = Alleen om te oefenen. Geen nummer hier geeft echte hulp.
mark-practice-draft = Alleen om te oefenen. Bel niet vanaf hier.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Iemand om te bellen
need-shelter = Een veilige plek
need-legal = Juridische hulp
need-medical = Een dokter
need-counselling = Iemand om mee te praten
need-basic_needs = Eten of geld
need-work_training = Werk of leren
need-child_protection = Hulp voor een kind
need-authorities = Politie of instanties
need-community = Mensen zoals ik
need-return_travel = De weg naar huis
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Deze naam staat niet in onze lijst. Bedoel je een van deze?
place-postcode = Postcodes kunnen hier niet gelezen worden. Schrijf de naam van de stad.
note-hello = Hallo. Schrijf in je eigen woorden wat je nodig hebt, of druk op een knop.
mark-partly = Een deel is nog in het Engels.
