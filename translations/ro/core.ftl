## Buttons that stand on many screens

button-home = 🏠 Început
button-clear = ✕ Golește conversația
button-now = 🆘 Am nevoie de ajutor acum
button-find = 🔎 Găsește ajutor
button-worried = 👀 Îmi fac griji pentru cineva
button-options = 🌐 Limbă · confidențialitate
button-back = ← Înapoi
button-more = Mai mult →
button-failed = Nu a mers
button-keep = Păstrează acest număr
button-countries = 🌍 Altă țară
button-whole-country = Toată țara: { $country }
button-share = 📍 Trimite unde sunt
button-there-now = Acum sunt aici: { $country }
button-safety = Folosește cu grijă
button-copy = 📋 { $number }
button-something-else = Altceva →
button-writing = ✍️ Nu pot să sun

## Start

home-first = Numere și locuri aproape de tine · { $country }
home-first-anywhere = Numere și locuri aproape de tine
home-how = Apasă un buton sau scrie numele unui oraș.
home-honest = Telegram poate citi această conversație. „Golește conversația” șterge mesajele.
home-where = În ce țară ești? Apasă numele ei sau scrie un oraș.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = În pericol acum: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = verificat: { $date }
emergency-short-official = pagină oficială
emergency-short-official-dated = pagină oficială, { $date }
emergency-short-unconfirmed = neconfirmat de noi
emergency-none = { $country }: nu știm niciun număr de urgență. Roagă pe cineva din apropiere să sune pentru tine.
emergency-confirmed = Număr de urgență verificat: { $date }.
emergency-official = Număr de urgență de pe o pagină oficială.
emergency-official-dated = Număr de urgență de pe o pagină oficială, { $date }.
emergency-unconfirmed = Numărul de urgență nu e confirmat de noi.
service-general = Urgențe
service-police = Poliție
service-ambulance = Ambulanță
service-fire = Pompieri

## Need help now

now-first = { $country } · numere

## I cannot call

writing-first = { $country } · scris în loc de sunat
writing-none = Aici încă nu avem o linie la care să scrii. Poate sună pentru tine cineva în care ai încredere.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Vorbesc { $language }. Vă rog, chemați un interpret.

## What happened

situations-first = De ce ai nevoie?
situations-first-place = { $place } · de ce ai nevoie?
situation-sleep = Nu am unde dormi
situation-hurt-me = Cineva îmi face rău
situation-doctor = Un medic
situation-talk = Cineva cu care să vorbesc
situation-law = Acte sau drepturi
situation-papers = Mi-au luat actele
situation-wages = Nu mă plătesc
situation-food = Mâncare sau bani
situation-child = Un copil are nevoie de ajutor
situation-home = Vreau să merg acasă
situation-work = Muncă sau învățare
situation-people = Oameni ca mine
situation-police = Poliție sau autorități

## A place

place-choose = Care dintre ele?
place-unknown = Acest nume nu e în lista noastră. Încearcă un oraș mai mare din apropiere sau apasă o țară.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Ce țară?
countries-write = Poți și să scrii numele ei.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = deschis acum
results-facts-free = gratuit
results-facts-plain = numere
results-widened = Exact pentru asta încă nu e nimic aici. Cei de mai jos poate știu cine ajută.
results-none = Aici încă nu e niciun număr.
results-none-next = Ambasada ta, OIM (pentru migranți) și UNHCR (pentru refugiați) ajută în multe locuri. Întreabă de biroul lor cel mai apropiat.
results-children = Pentru cei sub 18 ani. Poate știu cine ajută adulții.
results-away = Țara acestor numere: { $country }.
results-not-from-here = De unde ești, s-ar putea ca acest număr să nu meargă.
result-not-from-here = poate nu merge de unde ești
result-free = gratuit
result-must-tell = trebuie să anunțe poliția sau imigrările
result-papers-not-needed = nu cer acte
result-distance = la vreo { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = verificat prin telefon: { $date }
checked-short-by-organisation = confirmat de organizație, { $date }
checked-short-on-site = văzut la fața locului: { $date }
checked-short-one-person = verificat de o singură persoană, { $date }
checked-short-due = ultima verificare: { $date }
checked-short-not = neconfirmat, nimeni nu a sunat acolo
checked-short-web-page = de pe pagina lor web, { $date }, fără apel

## Hours

# Parts of a line.
hours-open = deschis acum
hours-open-until = deschis până la { $time }
hours-closed = închis acum
hours-opens-today = închis, se deschide azi la { $time }
hours-opens-tomorrow = închis, se deschide mâine la { $time }
hours-opens-day = închis, se deschide { $day } la { $time }
hours-always = deschis zi și noapte
hours-by-appointment = cu programare
hours-holiday = azi e sărbătoare: sună înainte
hours-there = { $hours } (ora de acolo)

## It did not work

failed-sorry = Mulțumim că ai spus. Acesta e următorul.
failed-last = Nu mai e altul pentru asta. Aceștia poate ajută.

## Keep this number

kept-only-clear = Doar „{ button-clear }” șterge asta.

## Worried about someone

worried-first = Întâi: să fiți bine, și tu, și cealaltă persoană
worried-danger = Dacă cineva e în pericol acum: { $numbers }
worried-never = Nu înfrunta pe nimeni. Nu urmări și nu filma. Nu încerca să eliberezi pe cineva.
worried-ask = Și pe tine te pot sfătui. Nu trebuie să spui cine ești:

## Language, country, privacy

options-first = Limbă
options-review = Încă necitit de un vorbitor nativ: { $languages }.
safety-first = Cum folosești cu grijă această conversație
safety-clear = „{ button-clear }” șterge mesajele noastre și ale tale din ultimele 48 de ore, de ambele părți.
safety-cannot = Nu poate șterge o captură de ecran, o notificare deja apărută, o copie pe alt aparat sau mesajele tale mai vechi.
safety-list = Numele conversației rămâne în lista ta. Ca să-l scoți, ține degetul pe el și apasă Șterge.
safety-suspicious = Dacă cineva se uită în telefon, o conversație goală dintr-odată se poate observa. Tu știi cel mai bine.
safety-other-phone = Apelurile pot apărea în lista de apeluri și pe factură. Mai sigur e alt telefon, folosit doar de tine.

## Notes above a screen

note-only-words = Aici se pot citi doar cuvinte și butoane. Ce ai trimis a fost șters fără să fie deschis.
note-not-understood = Nu am înțeles. Poți apăsa un buton sau poți scrie numele unui oraș.
notice-cleared = Golit
notice-kept = Păstrat mai jos
mark-practice = Doar pentru exersare. Niciun număr de aici nu dă ajutor adevărat.
mark-practice-draft = Doar pentru exersare. Nu suna de aici.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Cineva la care să sun
need-shelter = Un loc sigur
need-legal = Ajutor juridic
need-medical = Un medic
need-counselling = Cineva cu care să vorbesc
need-basic_needs = Mâncare sau bani
need-work_training = Muncă sau învățare
need-child_protection = Ajutor pentru un copil
need-authorities = Poliție sau autorități
need-community = Oameni ca mine
need-return_travel = Drumul spre casă
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Acest nume nu e în lista noastră. Te gândești la unul dintre acestea?
place-postcode = Aici nu se pot citi coduri poștale. Scrie numele orașului.
note-hello = Bună. Scrie cu cuvintele tale ce îți trebuie sau apasă un buton.
mark-partly = O parte e încă în engleză.
