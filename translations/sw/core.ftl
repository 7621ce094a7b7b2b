## Buttons that stand on many screens

button-home = 🏠 Mwanzo
button-clear = ✕ Futa gumzo
button-now = 🆘 Nahitaji msaada sasa
button-find = 🔎 Tafuta msaada
button-worried = 👀 Nina wasiwasi na mtu
button-options = 🌐 Lugha · faragha
button-back = ← Rudi
button-more = Zaidi →
button-failed = Haikufanya kazi
button-keep = Hifadhi namba hii
button-countries = 🌍 Nchi nyingine
button-whole-country = Nchi nzima: { $country }
button-share = 📍 Tuma mahali nilipo
button-there-now = Sasa niko { $country }
button-safety = Kuwa salama hapa
button-copy = 📋 { $number }
button-something-else = Jambo lingine →
button-writing = ✍️ Siwezi kupiga simu

## Start

home-first = Namba na mahali karibu nawe · { $country }
home-first-anywhere = Namba na mahali karibu nawe
home-how = Bonyeza kitufe, au andika jina la mji.
home-honest = Telegram inaweza kusoma gumzo hili. Kitufe cha kufuta huliondoa.
home-where = Uko nchi gani? Ibonyeze, au andika mji.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Ukiwa hatarini sasa: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = imehakikiwa { $date }
emergency-short-official = ukurasa rasmi
emergency-short-official-dated = ukurasa rasmi, { $date }
emergency-short-unconfirmed = hatujaihakikisha
emergency-none = Hatujui namba ya dharura ya { $country }. Mwombe yeyote aliye karibu akupigie simu.
emergency-confirmed = Namba ya dharura ilihakikiwa { $date }.
emergency-official = Namba ya dharura kutoka ukurasa rasmi.
emergency-official-dated = Namba ya dharura kutoka ukurasa rasmi wa { $date }.
emergency-unconfirmed = Namba ya dharura hatujaihakikisha.
service-general = Dharura
service-police = Polisi
service-ambulance = Gari la wagonjwa
service-fire = Zimamoto

## Need help now

now-first = { $country } · namba

## I cannot call

writing-first = { $country } · andika badala ya kupiga
writing-none = Bado hakuna huduma hapa ya kuandikia. Mtu unayemwamini anaweza kukupigia simu.

## In the language of the place

phrase-interpreter = Ninazungumza { $language }. Tafadhali mwite mkalimani.

## What happened

situations-first = Unahitaji nini?
situations-first-place = { $place } · unahitaji nini?
situation-sleep = Sina mahali pa kulala
situation-hurt-me = Mtu ananiumiza
situation-doctor = Daktari
situation-talk = Mtu wa kuongea naye
situation-law = Hati au sheria
situation-papers = Hati zangu zimechukuliwa
situation-wages = Hawanilipi
situation-food = Chakula au pesa
situation-child = Mtoto anahitaji msaada
situation-home = Nataka kurudi nyumbani
situation-work = Kazi au mafunzo
situation-people = Watu kama mimi
situation-police = Polisi au ofisi

## A place

place-choose = Upi kati ya hii?
place-unknown = Jina hili halipo kwenye orodha yetu. Jaribu mji mkubwa wa karibu, au bonyeza nchi.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Nchi gani?
countries-write = Unaweza pia kuandika jina lake.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = wazi sasa
results-facts-free = bure
results-facts-plain = namba
results-widened = Bado hakuna kilichoorodheshwa hapa kwa jambo hili hasa. Hawa huenda wakajua nani anasaidia.
results-none = Bado hakuna namba iliyoorodheshwa hapa.
results-none-next = Ubalozi wako, IOM (wahamiaji) na UNHCR (wakimbizi) husaidia mahali pengi. Uliza ofisi yao ya karibu.
results-children = Kwa walio chini ya miaka 18. Huenda wakajua nani husaidia watu wazima.
results-away = Namba hizi ziko { $country }.
results-not-from-here = Namba hii huenda isifanye kazi kutoka ulipo.
result-not-from-here = huenda isifanye kazi kutoka ulipo
result-free = bure
result-must-tell = lazima waarifu polisi au uhamiaji
result-papers-not-needed = hati hazihitajiki
result-distance = karibu km { $km }
checked-short-by-call = walipigiwa { $date }
checked-short-by-organisation = wao wenyewe walithibitisha, { $date }
checked-short-on-site = walitembelewa { $date }
checked-short-one-person = mtu mmoja alihakiki, { $date }
checked-short-due = ilihakikiwa mwisho { $date }
checked-short-not = haijathibitishwa, hakuna aliyeipigia
checked-short-web-page = kutoka tovuti yao, { $date }, haijapigiwa

## Hours

hours-open = wazi sasa
hours-open-until = wazi hadi { $time }
hours-closed = imefungwa sasa
hours-opens-today = imefungwa, itafunguliwa leo { $time }
hours-opens-tomorrow = imefungwa, itafunguliwa kesho { $time }
hours-opens-day = imefungwa, itafunguliwa { $day } { $time }
hours-always = wazi usiku na mchana
hours-by-appointment = kwa miadi
hours-holiday = leo ni sikukuu: piga simu kwanza
hours-there = { $hours } (saa zao)

## It did not work

failed-sorry = Asante kwa kutuambia. Hii ndiyo inayofuata.
failed-last = Hakuna nyingine kwa jambo hili. Hizi huenda zikasaidia.

## Keep this number

kept-only-clear = Ni “{ button-clear }” pekee inayoondoa hii.

## Worried about someone

worried-first = Kwanza: muwe salama, wote wawili
worried-danger = Kama kuna mtu hatarini sasa: { $numbers }
worried-never = Usimkabili mtu yeyote. Usifuatilie wala kurekodi. Usijaribu kumtoa mtu mwenyewe.
worried-ask = Namba hizi zinakushauri wewe pia. Huhitaji kusema wewe ni nani:

## Language, country, privacy

options-first = Lugha
options-review = Bado haijasomwa na mzungumzaji wa asili: { $languages }.
safety-first = Kuwa salama hapa
safety-clear = “{ button-clear }” huondoa ujumbe wetu na wako wa saa 48 zilizopita, pande zote mbili.
safety-cannot = Haiwezi kuondoa picha ya skrini, arifa iliyokwisha onekana, nakala kwenye kifaa kingine, au ujumbe wako wa zamani.
safety-list = Jina la gumzo hili hubaki kwenye orodha yako. Lishikilie hapo na bonyeza Futa ili kuliondoa.
safety-suspicious = Mtu akikagua simu hii, gumzo lililo tupu ghafla linaweza kuonekana. Wewe unajua zaidi.
safety-other-phone = Simu ulizopiga huweza kuonekana kwenye orodha na bili. Simu nyingine unayoitumia wewe tu ni salama zaidi.

## Notes above a screen

note-only-words = Hapa tunaweza kusoma maneno na vitufe tu. Ulichotuma kimeondolewa bila kufunguliwa.
note-not-understood = Hatukuelewa. Unaweza kubonyeza kitufe, au kuandika jina la mji.
notice-cleared = Imefutwa
notice-kept = Imehifadhiwa hapa chini
mark-practice = Mazoezi tu. Hakuna namba hapa iliyo msaada wa kweli.
mark-practice-draft = Mazoezi tu. Usipige simu kutoka hapa.
list-comma = {", "}

## What was understood

need-hotline = Mtu wa kumpigia simu
need-shelter = Mahali salama
need-legal = Msaada wa kisheria
need-medical = Daktari
need-counselling = Mtu wa kuongea naye
need-basic_needs = Chakula au pesa
need-work_training = Kazi au mafunzo
need-child_protection = Msaada kwa mtoto
need-authorities = Polisi au ofisi
need-community = Watu kama mimi
need-return_travel = Njia ya kurudi nyumbani
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Jina hili halipo kwenye orodha yetu. Je, unamaanisha mojawapo ya haya?
place-postcode = Misimbo ya posta haiwezi kusomwa hapa. Tafadhali andika jina la mji.
note-hello = Habari. Andika unachohitaji kwa maneno yako, au bonyeza kitufe.
mark-partly = Sehemu ya haya bado iko kwa Kiingereza.
