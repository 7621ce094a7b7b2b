## Buttons that stand on many screens

button-home = 🏠 Destpêk
button-clear = ✕ Sohbetê paqij bike
button-now = 🆘 Niha alîkarî lazim e
button-find = 🔎 Alîkarî bibîne
button-worried = 👀 Ji bo kesekî xem dixwim
button-options = 🌐 Ziman · nepenî
button-back = ← Paş
button-more = Zêdetir →
button-failed = Nebû
button-keep = Ev hejmar bimîne
button-countries = 🌍 Welatekî din
button-whole-country = Hemû welat: { $country }
button-share = 📍 Cihê min bişîne
button-there-now = Ez niha li vir im: { $country }
button-safety = Bikaranîna ewle
button-copy = 📋 { $number }
button-something-else = Tiştekî din →
button-writing = ✍️ Nikarim telefon bikim

## Start

home-first = Hejmar û cihên nêzî te · { $country }
home-first-anywhere = Hejmar û cihên nêzî te
home-how = Bişkokekê bitikîne, an navê bajarekî binivîse.
home-honest = Telegram dikare vê sohbetê bixwîne. Paqijkirin peyaman jê dibe.
home-where = Tu li kîjan welatî yî? Navê wî bitikîne, an bajarekî binivîse.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Heke tu niha di xeterê de yî: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = hat kontrolkirin: { $date }
emergency-short-official = ji rûpela fermî
emergency-short-official-dated = ji rûpela fermî, { $date }
emergency-short-unconfirmed = me piştrast nekiriye
emergency-none = { $country }: em hejmareke acîl nas nakin. Ji kesekî nêzî xwe bixwaze ku ji bo te telefon bike.
emergency-confirmed = Hejmara acîl hat kontrolkirin: { $date }.
emergency-official = Hejmara acîl ji rûpeleke fermî ye.
emergency-official-dated = Hejmara acîl ji rûpeleke fermî ye: { $date }.
emergency-unconfirmed = Me hejmara acîl piştrast nekiriye.
service-general = Acîl
service-police = Polîs
service-ambulance = Ambulans
service-fire = Agirkuj

## Need help now

now-first = { $country } · hejmar

## I cannot call

writing-first = { $country } · nivîsandin li şûna telefonê
writing-none = Hê xetek tune ku mirov jê re binivîse. Kesekî ku tu pê bawer î dikare ji bo te telefon bike.

## In the language of the place

phrase-interpreter = Zimanê ku ez pê diaxivim: { $language }. Ji kerema xwe wergêrekî bang bikin.

## What happened

situations-first = Çi ji te re lazim e?
situations-first-place = { $place } · çi ji te re lazim e?
situation-sleep = Cihê min ê razanê tune
situation-hurt-me = Kesek zirarê dide min
situation-doctor = Doktor
situation-talk = Kesek ku pê re biaxivim
situation-law = Kaxez an qanûn
situation-papers = Kaxezên min ji min standin
situation-wages = Heqê min nadin
situation-food = Xwarin an pere
situation-child = Ji zarokekî re alîkarî lazim e
situation-home = Dixwazim vegerim malê
situation-work = Kar an perwerde
situation-people = Mirovên wekî min
situation-police = Polîs an daîre

## A place

place-choose = Kîjan e?
place-unknown = Ev nav di lîsteya me de tune. Bajarekî mezintir ê nêzîk biceribîne, an welatekî bitikîne.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Kîjan welat?
countries-write = Tu dikarî navê wî jî binivîsî.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = niha vekirî ye
results-facts-free = belaş
results-facts-plain = hejmar
results-widened = Ji bo tam vê yekê hê li vir tiştek tune. Dibe ku ev bizanin kî alîkarî dike.
results-none = Hê hejmarek li vir tune.
results-none-next = Balyozxaneya te, IOM (ji bo koçberan) û UNHCR (ji bo penaberan) li gelek cihan alîkarî dikin. Li nivîsgeha wan a nêzîk bipirse.
results-children = Ji bo kesên di bin 18 salî de. Dibe ku bizanin kî alîkariya mezinan dike.
results-away = Ev hejmar li vî welatî ne: { $country }.
results-not-from-here = Dibe ku ev hejmar ji cihê ku tu lê yî nexebite.
result-not-from-here = dibe ku ji cihê te nexebite
result-free = belaş
result-must-tell = divê agahî bide polîs an daîreya koçberiyê
result-papers-not-needed = kaxez ne lazim in
result-distance = nêzî { $km } km
checked-short-by-call = telefon hat kirin: { $date }
checked-short-by-organisation = wan bi xwe piştrast kir: { $date }
checked-short-on-site = li cih hat dîtin: { $date }
checked-short-one-person = kesekî kontrol kir: { $date }
checked-short-due = kontrola dawî: { $date }
checked-short-not = nehatiye piştrastkirin, kesî telefon nekiriye
checked-short-web-page = ji malpera wan, { $date }, telefon nehatiye kirin

## Hours

hours-open = niha vekirî ye
hours-open-until = vekirî ye heta { $time }
hours-closed = niha girtî ye
hours-opens-today = girtî ye, îro vedibe { $time }
hours-opens-tomorrow = girtî ye, sibê vedibe { $time }
hours-opens-day = girtî ye, vedibe { $day } { $time }
hours-always = şev û roj vekirî ye
hours-by-appointment = bi randevûyê
hours-holiday = îro betlane ye: pêşî telefon bike
hours-there = { $hours } (bi saeta wir)

## It did not work

failed-sorry = Spas ku te got. Ya din ev e.
failed-last = Ji bo vê yeka din tune. Dibe ku ev alîkarî bikin.

## Keep this number

kept-only-clear = Tenê “{ button-clear }” vê jê dibe.

## Worried about someone

worried-first = Pêşî: tu jî, ew jî bi ewle bimînin
worried-danger = Heke kesek niha di xeterê de be: { $numbers }
worried-never = Bi kesî re rû bi rû nebe. Nede pey kesî, wêne nekişîne. Hewl nede ku tu bi xwe kesekî derxî.
worried-ask = Ev xet dikarin şîretê li te jî bikin. Ne lazim e ku tu bibêjî tu kî yî:

## Language, country, privacy

options-first = Ziman
options-review = Hê kesekî ku ev zimanê wî yê dayikê ye nexwendiye: { $languages }.
safety-first = Bikaranîna ewle ya vir
safety-clear = “{ button-clear }” peyamên me û yên te yên 48 saetên dawî, li her du aliyan jê dibe.
safety-cannot = Nikare wêneyê ekranê, agahdariya ku derketiye, kopiya li amûreke din, an peyamên te yên kevntir jê bibe.
safety-list = Navê vê sohbetê di lîsteya te de dimîne. Tiliya xwe li ser bihêle û Jê bibe bitikîne.
safety-suspicious = Heke kesek li vê telefonê binêre, sohbeta ku ji nişka ve vala bûye dikare bala wî bikişîne. Tu çêtir dizanî.
safety-other-phone = Telefonkirin dikare di lîsteyê û li ser fatûreyê xuya bibe. Telefoneke din a ku tenê tu bi kar tînî ewletir e.

## Notes above a screen

note-only-words = Li vir tenê nivîs û bişkok tên xwendin. Tiştê ku te şandiye bê vekirin hat jêbirin.
note-not-understood = Ev nehat fêmkirin. Tu dikarî bişkokekê bitikînî, an navê bajarekî binivîsî.
notice-cleared = Hat paqijkirin
notice-kept = Li jêr ma
mark-practice = Tenê ceribandin e. Hejmarên li vir alîkariya rastîn nînin.
mark-practice-draft = Tenê ceribandin e. Ji vir telefonî kesî neke.
list-comma = {", "}

## What was understood

need-hotline = Kesek ku telefonê bikimê
need-shelter = Cihekî ewle
need-legal = Alîkariya hiqûqî
need-medical = Doktor
need-counselling = Kesek ku pê re biaxivim
need-basic_needs = Xwarin an pere
need-work_training = Kar an perwerde
need-child_protection = Alîkarî ji bo zarokekî
need-authorities = Polîs an daîre
need-community = Mirovên wekî min
need-return_travel = Rêya malê
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Ev nav di lîsteya me de tune. Gelo yek ji van e?
place-postcode = Kodên postê li vir nayên xwendin. Ji kerema xwe navê bajêr binivîse.
note-hello = Silav. Bi gotinên xwe binivîse çi ji te re lazim e, an bişkokekê bitikîne.
mark-partly = Hinek ji vê derê hê bi îngilîzî ye.
