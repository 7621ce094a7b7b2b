## Buttons that stand on many screens

button-home = 🏠 Inizio
button-clear = ✕ Cancella chat
button-now = 🆘 Mi serve aiuto adesso
button-find = 🔎 Trova aiuto
button-worried = 👀 Mi preoccupo per qualcuno
button-options = 🌐 Lingua · privacy
button-back = ← Indietro
button-more = Altro →
button-failed = Non ha funzionato
button-keep = Tieni questo numero
button-countries = 🌍 Un altro Paese
button-whole-country = Tutto il Paese: { $country }
button-share = 📍 Invia dove sono
button-there-now = Adesso sono qui: { $country }
button-safety = Usare con prudenza
button-copy = 📋 { $number }
button-something-else = Un’altra cosa →
button-writing = ✍️ Non posso telefonare

## Start

home-first = Numeri e posti vicino a te · { $country }
home-first-anywhere = Numeri e posti vicino a te
home-how = Premi un pulsante, o scrivi il nome di una città.
home-honest = Telegram può leggere questa chat. Con “Cancella chat” i messaggi vanno via.
home-where = In che Paese sei? Premi il nome, o scrivi una città.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Se c’è pericolo adesso: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = verificato: { $date }
emergency-short-official = pagina ufficiale
emergency-short-official-dated = pagina ufficiale, { $date }
emergency-short-unconfirmed = non confermato da noi
emergency-none = { $country }: non conosciamo nessun numero di emergenza. Chiedi a chi è vicino di chiamare per te.
emergency-confirmed = Numero di emergenza verificato: { $date }.
emergency-official = Numero di emergenza da una pagina ufficiale.
emergency-official-dated = Numero di emergenza da una pagina ufficiale, { $date }.
emergency-unconfirmed = Numero di emergenza non confermato da noi.
service-general = Emergenza
service-police = Polizia
service-ambulance = Ambulanza
service-fire = Vigili del fuoco

## Need help now

now-first = { $country } · numeri

## I cannot call

writing-first = { $country } · scrivere invece di chiamare
writing-none = Qui non c’è ancora un servizio a cui scrivere. Forse una persona di fiducia può chiamare per te.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Parlo { $language }. Per favore, chiami un interprete.

## What happened

situations-first = Di che cosa hai bisogno?
situations-first-place = { $place } · di che cosa hai bisogno?
situation-sleep = Non so dove dormire
situation-hurt-me = Qualcuno mi fa del male
situation-doctor = Un medico
situation-talk = Parlare con qualcuno
situation-law = Documenti o diritti
situation-papers = Mi hanno preso i documenti
situation-wages = Non mi pagano
situation-food = Cibo o soldi
situation-child = Un bambino ha bisogno d’aiuto
situation-home = Voglio tornare a casa
situation-work = Lavoro o corsi
situation-people = Persone come me
situation-police = Polizia o uffici

## A place

place-choose = Quale posto?
place-unknown = Questo nome non è nel nostro elenco. Prova una città più grande vicina, o premi un Paese.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Quale Paese?
countries-write = Puoi anche scrivere il nome.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = aperto adesso
results-facts-free = gratis
results-facts-plain = numeri
results-widened = Per questo preciso bisogno qui non c’è ancora nulla. Questi servizi forse sanno chi aiuta.
results-none = Qui non c’è ancora nessun numero.
results-none-next = La tua ambasciata, l’OIM (migranti) e l’UNHCR (rifugiati) aiutano in molti posti. Chiedi dov’è il loro ufficio più vicino.
results-children = Per chi ha meno di 18 anni. Forse sanno chi aiuta gli adulti.
results-away = Paese di questi numeri: { $country }.
results-not-from-here = Da dove sei, questo numero potrebbe non funzionare.
result-not-from-here = da dove sei potrebbe non funzionare
result-free = gratis
result-must-tell = deve avvisare la polizia o l’immigrazione
result-papers-not-needed = non servono documenti
result-distance = a circa { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = verificato per telefono: { $date }
checked-short-by-organisation = confermato dall’organizzazione, { $date }
checked-short-on-site = visto di persona: { $date }
checked-short-one-person = verificato da una sola persona, { $date }
checked-short-due = ultima verifica: { $date }
checked-short-not = non confermato, nessuno ha chiamato
checked-short-web-page = dalla sua pagina web, { $date }, nessuno ha chiamato

## Hours

# Parts of a line.
hours-open = aperto adesso
hours-open-until = aperto fino alle { $time }
hours-closed = chiuso adesso
hours-opens-today = chiuso, apre oggi alle { $time }
hours-opens-tomorrow = chiuso, apre domani alle { $time }
hours-opens-day = chiuso, apre { $day } alle { $time }
hours-always = aperto giorno e notte
hours-by-appointment = su appuntamento
hours-holiday = oggi è festa: chiama prima
hours-there = { $hours } (ora di lì)

## It did not work

failed-sorry = Grazie per averlo detto. Ecco il prossimo.
failed-last = Per questo non ce n’è un altro. Questi forse possono aiutare.

## Keep this number

kept-only-clear = Solo “{ button-clear }” toglie questo messaggio.

## Worried about someone

worried-first = Per prima cosa: abbi cura di te e dell’altra persona
worried-danger = Se qualcuno è in pericolo adesso: { $numbers }
worried-never = Non affrontare nessuno. Non seguire e non filmare nessuno. Non cercare di liberare nessuno.
worried-ask = Questi servizi danno consigli anche a te. Non devi dire chi sei:

## Language, country, privacy

options-first = Lingua
options-review = Non ancora letto da una persona di madrelingua: { $languages }.
safety-first = Usare questa chat con prudenza
safety-clear = “{ button-clear }” toglie i nostri messaggi e i tuoi delle ultime 48 ore, da tutte e due le parti.
safety-cannot = Non può togliere una schermata salvata, un avviso già apparso, una copia su un altro dispositivo, o i tuoi messaggi più vecchi.
safety-list = Il nome di questa chat resta nel tuo elenco. Per toglierlo, tieni il dito sopra e premi Elimina.
safety-suspicious = Se qualcuno controlla questo telefono, può notare una chat diventata vuota. Tu lo sai meglio di noi.
safety-other-phone = Le chiamate si possono vedere nel registro e in bolletta. È più sicuro un altro telefono che usi solo tu.

## Notes above a screen

note-only-words = Qui si possono leggere solo parole e pulsanti. Quello che hai inviato è stato tolto senza aprirlo.
note-not-understood = Non abbiamo capito. Puoi premere un pulsante, o scrivere il nome di una città.
notice-cleared = Cancellato
notice-kept = Tenuto qui sotto
mark-practice = Solo per prova. Nessun numero qui dà un aiuto vero.
mark-practice-draft = Solo per prova. Non chiamare da qui.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Qualcuno da chiamare
need-shelter = Un posto sicuro
need-legal = Aiuto legale
need-medical = Un medico
need-counselling = Qualcuno con cui parlare
need-basic_needs = Cibo o soldi
need-work_training = Lavoro o corsi
need-child_protection = Aiuto per un bambino
need-authorities = Polizia o uffici
need-community = Persone come me
need-return_travel = Il ritorno a casa
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Questo nome non è nel nostro elenco. È uno di questi?
place-postcode = Qui non si possono leggere i codici postali. Scrivi il nome della città.
note-hello = Ciao. Scrivi con parole tue di che cosa hai bisogno, o premi un pulsante.
mark-partly = Una parte è ancora in inglese.
