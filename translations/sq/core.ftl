## Buttons that stand on many screens

button-home = 🏠 Fillimi
button-clear = ✕ Pastro bisedën
button-now = 🆘 Më duhet ndihmë tani
button-find = 🔎 Gjej ndihmë
button-worried = 👀 Jam në merak për dikë
button-options = 🌐 Gjuha · privatësia
button-back = ← Prapa
button-more = Më shumë →
button-failed = Nuk funksionoi
button-keep = Ruaj këtë numër
button-countries = 🌍 Një vend tjetër
button-whole-country = I gjithë vendi: { $country }
button-share = 📍 Dërgo ku jam
button-there-now = Tani jam këtu: { $country }
button-safety = Përdorim me kujdes
button-copy = 📋 { $number }
button-something-else = Diçka tjetër →
button-writing = ✍️ Nuk mund të telefonoj

## Start

home-first = Numra dhe vende pranë jush · { $country }
home-first-anywhere = Numra dhe vende pranë jush
home-how = Shtypni një buton, ose shkruani emrin e një qyteti.
home-honest = Telegrami mund ta lexojë këtë bisedë. “Pastro bisedën” i heq mesazhet.
home-where = Në cilin vend jeni? Shtypni emrin e tij, ose shkruani një qytet.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Nëse ka rrezik tani: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = kontrolluar më { $date }
emergency-short-official = faqe zyrtare
emergency-short-official-dated = faqe zyrtare, { $date }
emergency-short-unconfirmed = i pakonfirmuar nga ne
emergency-none = { $country }: nuk dimë asnjë numër urgjence. Kërkojini dikujt pranë të telefonojë për ju.
emergency-confirmed = Numri i urgjencës u kontrollua më { $date }.
emergency-official = Numër urgjence nga një faqe zyrtare.
emergency-official-dated = Numër urgjence nga një faqe zyrtare, { $date }.
emergency-unconfirmed = Numri i urgjencës nuk është konfirmuar nga ne.
service-general = Urgjenca
service-police = Policia
service-ambulance = Ambulanca
service-fire = Zjarrfikësit

## Need help now

now-first = { $country } · numra

## I cannot call

writing-first = { $country } · shkruani në vend që të telefononi
writing-none = Këtu ende nuk ka linjë ku mund të shkruani. Ndoshta dikush që i besoni mund të telefonojë për ju.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Unë flas { $language }. Ju lutem, thirrni një përkthyes.

## What happened

situations-first = Çfarë ju duhet?
situations-first-place = { $place } · çfarë ju duhet?
situation-sleep = Nuk kam ku të fle
situation-hurt-me = Dikush më bën keq
situation-doctor = Një mjek
situation-talk = Të flas me dikë
situation-law = Dokumente ose ligji
situation-papers = Më morën dokumentet
situation-wages = Nuk më paguajnë
situation-food = Ushqim ose para
situation-child = Një fëmijë do ndihmë
situation-home = Dua të kthehem në shtëpi
situation-work = Punë ose mësim
situation-people = Njerëz si unë
situation-police = Policia ose zyrat

## A place

place-choose = Cili vend?
place-unknown = Ky emër nuk është në listën tonë. Provoni një qytet më të madh aty pranë, ose shtypni një shtet.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Cili shtet?
countries-write = Mund ta shkruani edhe emrin e tij.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = hapur tani
results-facts-free = falas
results-facts-plain = numra
results-widened = Pikërisht për këtë ende nuk kemi asgjë këtu. Këta ndoshta e dinë kush ndihmon.
results-none = Këtu ende nuk ka asnjë numër.
results-none-next = Ambasada juaj, IOM (për migrantët) dhe UNHCR (për refugjatët) ndihmojnë në shumë vende. Pyesni për zyrën e tyre pranë jush.
results-children = Për ata nën 18 vjeç. Ndoshta e dinë kush i ndihmon të rriturit.
results-away = Këta numra janë për: { $country }.
results-not-from-here = Nga vendi ku jeni, ky numër mund të mos funksionojë.
result-not-from-here = mund të mos funksionojë nga vendi ku jeni
result-free = falas
result-must-tell = duhet të njoftojnë policinë ose zyrën e migracionit
result-papers-not-needed = nuk duhen dokumente
result-distance = rreth { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = telefonuam më { $date }
checked-short-by-organisation = e konfirmuan vetë, { $date }
checked-short-on-site = vizituar më { $date }
checked-short-one-person = e kontrolloi një person, { $date }
checked-short-due = kontrolli i fundit: { $date }
checked-short-not = i pakonfirmuar, askush nuk ka telefonuar
checked-short-web-page = nga faqja e tyre, { $date }, pa telefonuar

## Hours

# Parts of a line.
hours-open = hapur tani
hours-open-until = hapur deri në { $time }
hours-closed = mbyllur tani
hours-opens-today = mbyllur, hapet sot në { $time }
hours-opens-tomorrow = mbyllur, hapet nesër në { $time }
hours-opens-day = mbyllur, hapet { $day } në { $time }
hours-always = hapur ditë e natë
hours-by-appointment = me takim të lënë
hours-holiday = sot është festë: telefononi më parë
hours-there = { $hours } (ora e atjeshme)

## It did not work

failed-sorry = Faleminderit që e thatë. Ky është tjetri.
failed-last = Nuk ka tjetër për këtë. Këta ndoshta mund të ndihmojnë.

## Keep this number

kept-only-clear = Vetëm “{ button-clear }” e heq këtë.

## Worried about someone

worried-first = Së pari: të jeni mirë, ju dhe personi tjetër
worried-danger = Nëse dikush është në rrezik tani: { $numbers }
worried-never = Mos u përballni me askënd. Mos ndiqni dhe mos filmoni. Mos u përpiqni të lironi askënd.
worried-ask = Këtu ju këshillojnë edhe ju. Nuk duhet të thoni kush jeni:

## Language, country, privacy

options-first = Gjuha
options-review = Ende e palexuar nga një folës i gjuhës: { $languages }.
safety-first = Si ta përdorni këtë bisedë me kujdes
safety-clear = “{ button-clear }” heq mesazhet tona dhe tuajat të 48 orëve të fundit, në të dyja anët.
safety-cannot = Nuk heq dot një foto të ekranit, një njoftim që u shfaq, një kopje në pajisje tjetër ose mesazhe tuajat më të vjetra.
safety-list = Emri i kësaj bisede mbetet në listën tuaj. Për ta hequr, mbajeni të shtypur dhe zgjidhni Fshi.
safety-suspicious = Nëse dikush e kontrollon telefonin, një bisedë e zbrazur papritur mund të bjerë në sy. Ju e dini më mirë.
safety-other-phone = Thirrjet mund të duken në listë dhe në faturë. Më i sigurt është një telefon tjetër që e përdorni vetëm ju.

## Notes above a screen

note-only-words = Këtu mund të lexohen vetëm fjalë dhe butona. Ajo që dërguat u hoq pa u hapur.
note-not-understood = Nuk e kuptuam. Mund të shtypni një buton, ose të shkruani emrin e një qyteti.
notice-cleared = U pastrua
notice-kept = U ruajt më poshtë
mark-practice = Vetëm për provë. Asnjë numër këtu nuk jep ndihmë të vërtetë.
mark-practice-draft = Vetëm për provë. Mos telefononi nga këtu.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Dikush për të telefonuar
need-shelter = Një vend i sigurt
need-legal = Ndihmë ligjore
need-medical = Një mjek
need-counselling = Dikush për të folur
need-basic_needs = Ushqim ose para
need-work_training = Punë ose mësim
need-child_protection = Ndihmë për një fëmijë
need-authorities = Policia ose zyrat
need-community = Njerëz si unë
need-return_travel = Rruga për në shtëpi
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Ky emër nuk është në listën tonë. Mos e keni fjalën për një nga këta?
place-postcode = Kodet postare nuk lexohen këtu. Ju lutem shkruani emrin e qytetit.
note-hello = Përshëndetje. Shkruani me fjalët tuaja çfarë ju duhet, ose shtypni një buton.
mark-partly = Një pjesë është ende në anglisht.
