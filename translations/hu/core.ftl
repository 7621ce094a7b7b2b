# A value never takes an ending here ("{ $time }-ig"), since that depends on its sound; a date ends with a full stop.

## Buttons that stand on many screens

button-home = 🏠 Kezdőlap
button-clear = ✕ Csevegés törlése
button-now = 🆘 Most kell segítség
button-find = 🔎 Segítséget keresek
button-worried = 👀 Aggódom valakiért
button-options = 🌐 Nyelv · adatvédelem
button-back = ← Vissza
button-more = Tovább →
button-failed = Nem sikerült
button-keep = Megtartom ezt a számot
button-countries = 🌍 Másik ország
button-whole-country = Egész ország: { $country }
button-share = 📍 Elküldöm, hol vagyok
button-there-now = Most itt vagyok: { $country }
button-safety = Óvatos használat
button-copy = 📋 { $number }
button-something-else = Valami más →
button-writing = ✍️ Nem tudok telefonálni

## Start

home-first = Számok és helyek a közeledben · { $country }
home-first-anywhere = Számok és helyek a közeledben
home-how = Nyomj meg egy gombot, vagy írd be egy város nevét.
home-honest = A Telegram el tudja olvasni ezt a csevegést. A „Csevegés törlése” eltünteti az üzeneteket.
home-where = Melyik országban vagy? Nyomd meg, vagy írj be egy várost.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Ha most veszély van: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = ellenőrizve: { $date }
emergency-short-official = hivatalos oldal
emergency-short-official-dated = hivatalos oldal, { $date }
emergency-short-unconfirmed = nem ellenőriztük
emergency-none = { $country }: nem tudunk segélyhívó számot. Kérj meg valakit a közelben, hogy hívjon segítséget helyetted.
emergency-confirmed = A segélyhívó számot ellenőrizték: { $date }
emergency-official = A segélyhívó szám hivatalos oldalról való.
emergency-official-dated = A segélyhívó szám hivatalos oldalról való, { $date }
emergency-unconfirmed = A segélyhívó számot nem ellenőriztük.
service-general = Segélyhívó
service-police = Rendőrség
service-ambulance = Mentők
service-fire = Tűzoltók

## Need help now

now-first = { $country } · számok

## I cannot call

writing-first = { $country } · hívás helyett írni
writing-none = Itt még nincs olyan szám, amelyre írni lehet. Talán telefonál helyetted valaki, akiben megbízol.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = A nyelvem: { $language }. Kérem, hívjon tolmácsot.

## What happened

situations-first = Mire van szükséged?
situations-first-place = { $place } · mire van szükséged?
situation-sleep = Nincs hol aludnom
situation-hurt-me = Valaki bánt engem
situation-doctor = Orvos
situation-talk = Beszélni valakivel
situation-law = Papírok vagy jog
situation-papers = Elvették a papírjaimat
situation-wages = Nem fizetnek ki
situation-food = Étel vagy pénz
situation-child = Egy gyereknek kell segítség
situation-home = Haza szeretnék menni
situation-work = Munka vagy tanulás
situation-people = Hozzám hasonló emberek
situation-police = Rendőrség vagy hivatalok

## A place

place-choose = Melyik hely?
place-unknown = Ez a név nincs a listánkon. Próbálj egy közeli nagyobb várost, vagy nyomj meg egy országot.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Melyik ország?
countries-write = Be is írhatod a nevét.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = most nyitva
results-facts-free = ingyenes
results-facts-plain = számok
results-widened = Pontosan erre itt még nincs semmi. Ezek talán tudják, ki segít.
results-none = Itt még nincs szám.
results-none-next = A nagykövetséged, az IOM (migránsoknak) és az UNHCR (menekülteknek) sok helyen segít. Kérdezd meg, hol van a közeli irodájuk.
results-children = 18 év alattiaknak. Talán tudják, ki segít felnőtteknek.
results-away = Ezeknek a számoknak az országa: { $country }.
results-not-from-here = Onnan, ahol vagy, ez a szám talán nem működik.
result-not-from-here = onnan, ahol vagy, talán nem működik
result-free = ingyenes
result-must-tell = szólnia kell a rendőrségnek vagy a bevándorlási hivatalnak
result-papers-not-needed = nem kell hozzá papír
result-distance = kb. { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = felhívtuk: { $date }
checked-short-by-organisation = ők megerősítették, { $date }
checked-short-on-site = jártunk ott: { $date }
checked-short-one-person = egy ember ellenőrizte, { $date }
checked-short-due = utolsó ellenőrzés: { $date }
checked-short-not = nincs megerősítve, senki sem hívta fel
checked-short-web-page = a weboldalukról, { $date }, senki sem hívta fel

## Hours

# Parts of a line.
hours-open = most nyitva
hours-open-until = nyitva, zárás: { $time }
hours-closed = most zárva
hours-opens-today = zárva, ma nyit: { $time }
hours-opens-tomorrow = zárva, holnap nyit: { $time }
hours-opens-day = zárva, nyitás: { $day } { $time }
hours-always = éjjel-nappal nyitva
hours-by-appointment = előre megbeszélt időpontban
hours-holiday = ma ünnepnap van: előbb telefonálj
hours-there = { $hours } (ottani idő)

## It did not work

failed-sorry = Köszönjük, hogy szóltál. Ez a következő.
failed-last = Erre nincs másik. Ezek talán segítenek.

## Keep this number

kept-only-clear = Ezt csak a „{ button-clear }” tünteti el.

## Worried about someone

worried-first = Először is: vigyázz magadra és a másikra
worried-danger = Ha valaki most veszélyben van: { $numbers }
worried-never = Ne vonj kérdőre senkit. Ne kövess, ne filmezz senkit. Ne próbálj kiszabadítani senkit.
worried-ask = Itt neked is adnak tanácsot. Nem kell megmondanod, ki vagy:

## Language, country, privacy

options-first = Nyelv
options-review = Anyanyelvi beszélő még nem olvasta: { $languages }.
safety-first = Hogyan használd óvatosan ezt a csevegést
safety-clear = A „{ button-clear }” az utolsó 48 óra üzeneteit tünteti el, a mieinket és a tieidet, mindkét oldalon.
safety-cannot = Nem tüntet el képernyőképet, már megjelent értesítést, más készüléken lévő másolatot vagy régebbi üzeneteidet.
safety-list = A csevegés neve a listádban marad. Ha el akarod tüntetni, tartsd rajta az ujjad, és nyomd meg: Törlés.
safety-suspicious = Ha valaki megnézi ezt a telefont, feltűnhet neki egy hirtelen üres csevegés. Te tudod a legjobban.
safety-other-phone = A hívás látszhat a híváslistán és a számlán. Biztonságosabb egy másik telefon, amelyet csak te használsz.

## Notes above a screen

note-only-words = Itt csak szavakat és gombokat lehet olvasni. Amit küldtél, felbontás nélkül töröltük.
note-not-understood = Ezt nem értettük. Megnyomhatsz egy gombot, vagy beírhatod egy város nevét.
notice-cleared = Törölve
notice-kept = Lent megmaradt
mark-practice = Csak gyakorlás. Itt egyik szám sem ad valódi segítséget.
mark-practice-draft = Csak gyakorlás. Ne telefonálj innen.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Valaki, akit felhívhatok
need-shelter = Biztonságos hely
need-legal = Jogi segítség
need-medical = Orvos
need-counselling = Valaki, akivel beszélhetek
need-basic_needs = Étel vagy pénz
need-work_training = Munka vagy tanulás
need-child_protection = Segítség egy gyereknek
need-authorities = Rendőrség vagy hivatalok
need-community = Hozzám hasonló emberek
need-return_travel = Út haza
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Ez a név nincs a listánkon. Ezek közül gondolsz valamelyikre?
place-postcode = Irányítószámot itt nem lehet olvasni. Kérlek, írd be a város nevét.
note-hello = Szia. Írd le a saját szavaiddal, mire van szükséged, vagy nyomj meg egy gombot.
mark-partly = Egy része még angolul van.
