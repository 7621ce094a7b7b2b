## Buttons that stand on many screens

button-home = 🏠 Jalqaba
button-clear = ✕ Haasaa haqi
button-now = 🆘 Amma gargaarsa nan barbaada
button-find = 🔎 Gargaarsa barbaadi
button-worried = 👀 Namaaf yaaddaʼeen jira
button-options = 🌐 Afaan · dhuunfaa
button-back = ← Duubatti
button-more = Dabalata →
button-failed = Hin hojjenne
button-keep = Lakkoofsa kana kaaʼi
button-countries = 🌍 Biyya biraa
button-whole-country = Biyya guutuu: { $country }
button-share = 📍 Bakkan jiru ergi
button-there-now = Amma { $country } keessan jira
button-safety = As nageenyaan turuu
button-copy = 📋 { $number }
button-something-else = Waan biraa →
button-writing = ✍️ Bilbiluu hin dandaʼu

## Start

home-first = Lakkoofsaa fi bakka sitti dhihoo · { $country }
home-first-anywhere = Lakkoofsaa fi bakka sitti dhihoo
home-how = Furtuu tuqi, yookaan maqaa magaalaa barreessi.
home-honest = Telegram haasaa kana dubbisuu dandaʼa. Furtuun haquu isa balleessa.
home-where = Biyya kam keessa jirta? Tuqi, yookaan magaalaa barreessi.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Yoo amma balaa keessa jiraatte: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = { $date } mirkanaaʼe
emergency-short-official = fuula seeraa
emergency-short-official-dated = fuula seeraa, { $date }
emergency-short-unconfirmed = nuti hin mirkaneessine
emergency-none = Lakkoofsa hatattamaa { $country } hin beeknu. Nama sitti dhihoo akka siif bilbilu gaafadhu.
emergency-confirmed = Lakkoofsi hatattamaa { $date } ilaalame.
emergency-official = Lakkoofsi hatattamaa fuula seeraa irraa dhufe.
emergency-official-dated = Lakkoofsi hatattamaa fuula seeraa kan { $date } irraa dhufe.
emergency-unconfirmed = Lakkoofsa hatattamaa nuti hin mirkaneessine.
service-general = Hatattama
service-police = Poolisii
service-ambulance = Ambulaansii
service-fire = Ibidda dhaamsuu

## Need help now

now-first = { $country } · lakkoofsota

## I cannot call

writing-first = { $country } · bilbiluu mannaa barreessi
writing-none = Tajaajilli itti barreessan as hin jiru. Namni amantu siif bilbiluu dandaʼa.

## In the language of the place

phrase-interpreter = Ani { $language } nan dubbadha. Maaloo turjumaana waamaa.

## What happened

situations-first = Maal barbaadda?
situations-first-place = { $place } · maal barbaadda?
situation-sleep = Bakkan rafu hin qabu
situation-hurt-me = Namni na miidhaa jira
situation-doctor = Ogeessa fayyaa
situation-talk = Nama itti haasaʼan
situation-law = Waraqaa yookaan seera
situation-papers = Waraqaa koo narraa fudhatan
situation-wages = Mindaa naaf hin kaffalan
situation-food = Nyaata yookaan qarshii
situation-child = Daaʼimni gargaarsa barbaada
situation-home = Biyyatti galuun barbaada
situation-work = Hojii yookaan barumsa
situation-people = Namoota akka koo
situation-police = Poolisii yookaan waajjira

## A place

place-choose = Isa kam?
place-unknown = Maqaan kun tarree keenya keessa hin jiru. Magaalaa guddaa dhihoo yaali, yookaan biyya tuqi.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Biyya kam?
countries-write = Maqaa isaas barreessuu dandeessa.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = amma banaadha
results-facts-free = bilisa
results-facts-plain = lakkoofsota
results-widened = Wanti sirriitti kanaaf taʼu as hin jiru. Isaan kun nama gargaaru beekuu dandaʼu.
results-none = Lakkoofsi as galmaaʼe hin jiru.
results-none-next = Imbaasiin kee, IOM (godaantotaaf) fi UNHCR (baqattootaaf) bakka hedduutti gargaaru. Waajjira dhihoo gaafadhu.
results-children = Kan umriin isaanii 18 gadi taʼeef. Nama gaʼeessota gargaaru beekuu dandaʼu.
results-away = Lakkoofsonni kun { $country } keessa jiru.
results-not-from-here = Lakkoofsi kun bakka jirtutti hojjechuu dhiisuu dandaʼa.
result-not-from-here = bakka jirtutti hojjechuu dhiisuu dandaʼa
result-free = bilisa
result-must-tell = poolisii yookaan immigreeshinii beeksisuu qabu
result-papers-not-needed = waraqaan hin barbaachisu
result-distance = gara km { $km }
checked-short-by-call = { $date } bilbilame
checked-short-by-organisation = isaanumti mirkaneessan, { $date }
checked-short-on-site = { $date } daawwatame
checked-short-one-person = nama tokkotu ilaale, { $date }
checked-short-due = dhumarratti { $date } ilaalame
checked-short-not = hin mirkanoofne, namni hin bilbille
checked-short-web-page = marsariitii isaanii irraa, { $date }, hin bilbilamne

## Hours

hours-open = amma banaadha
hours-open-until = hanga { $time } banaadha
hours-closed = amma cufaadha
hours-opens-today = cufaadha, harʼa { $time } banama
hours-opens-tomorrow = cufaadha, bor { $time } banama
hours-opens-day = cufaadha, { $day } { $time } banama
hours-always = halkanii fi guyyaa banaadha
hours-by-appointment = beellamaan
hours-holiday = harʼi ayyaana: dura bilbili
hours-there = { $hours } (saʼaatii isaanii)

## It did not work

failed-sorry = Nutti himuu keetiif galatoomi. Kan itti aanu kana.
failed-last = Kanaaf kan biraa hin jiru. Isaan kun gargaaruu dandaʼu.

## Keep this number

kept-only-clear = “{ button-clear }” qofatu kana balleessa.

## Worried about someone

worried-first = Dura: lamaan keessaniyyuu nagaa taʼaa
worried-danger = Yoo namni amma balaa keessa jiraate: { $numbers }
worried-never = Nama kamiinuu hin falmiin. Hin hordofin, hin waraabin. Ofii keetiin nama bilisa baasuuf hin yaalin.
worried-ask = Lakkoofsonni kun siifis gorsa kennu. Eenyu akka taate himuu hin qabdu:

## Language, country, privacy

options-first = Afaan
options-review = Dubbataan afaanichaa hin dubbisne: { $languages }.
safety-first = As nageenyaan turuu
safety-clear = “{ button-clear }” ergaa keenyaa fi kan kee kan saʼaatii 48 darbee gama lamaaniinuu balleessa.
safety-cannot = Suuraa iskiriinii, beeksisa argame, garagalcha meeshaa biraa, yookaan ergaa kee durii balleessuu hin dandaʼu.
safety-list = Maqaan haasaa kanaa tarree kee keessa tura. Achitti qabiitii Delete tuquun balleessi.
safety-suspicious = Namni bilbila kana yoo ilaale, haasaan akka tasaa duwwaa taʼe hubatamuu dandaʼa. Situ caalaa beeka.
safety-other-phone = Bilbilli tarree bilbilaa fi kaffaltii irratti muldhachuu dandaʼa. Bilbila biraa kan ati qofti fayyadamtu wayya.

## Notes above a screen

note-only-words = As barreeffamaa fi furtuu qofatu dubbifama. Wanti ati ergite osoo hin banamin haqame.
note-not-understood = Sun hin galle. Furtuu tuquu, yookaan maqaa magaalaa barreessuu dandeessa.
notice-cleared = Haqame
notice-kept = Armaan gaditti kaaʼame
mark-practice = Shaakala qofa. Lakkoofsi as jiru gargaarsa dhugaa miti.
mark-practice-draft = Shaakala qofa. Asii hin bilbilin.
list-comma = {", "}

## What was understood

need-hotline = Nama itti bilbilan
need-shelter = Bakka nagaa
need-legal = Gargaarsa seeraa
need-medical = Ogeessa fayyaa
need-counselling = Nama itti haasaʼan
need-basic_needs = Nyaata yookaan qarshii
need-work_training = Hojii yookaan barumsa
need-child_protection = Gargaarsa daaʼimaa
need-authorities = Poolisii yookaan waajjira
need-community = Namoota akka koo
need-return_travel = Karaa gara biyyaa
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Maqaan kun tarree keenya keessa hin jiru. Kanneen keessaa isa tokkoo?
place-postcode = Lakkoofsi poostaa as hin dubbifamu. Maaloo maqaa magaalaa barreessi.
note-hello = Akkam. Waan barbaaddu jecha keetiin barreessi, yookaan furtuu tuqi.
mark-partly = Gariin isaa ammallee Afaan Ingiliziin jira.
