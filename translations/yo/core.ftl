## Buttons that stand on many screens

button-home = 🏠 Ìbẹ̀rẹ̀
button-clear = ✕ Pa ìfọ̀rọ̀wérọ̀ rẹ́
button-now = 🆘 Mo nílò ìrànwọ́ báyìí
button-find = 🔎 Wá ìrànwọ́
button-worried = 👀 Mò ń ṣàníyàn nípa ẹnìkan
button-options = 🌐 Èdè · àṣírí
button-back = ← Padà
button-more = Sí i →
button-failed = Kò ṣiṣẹ́
button-keep = Pa nọ́mbà yìí mọ́
button-countries = 🌍 Orílẹ̀-èdè mìíràn
button-whole-country = Gbogbo orílẹ̀-èdè: { $country }
button-share = 📍 Fi ibi tí mo wà ránṣẹ́
button-there-now = Mo wà ní { $country } báyìí
button-safety = Wíwà láìléwu níbí
button-copy = 📋 { $number }
button-something-else = Nǹkan mìíràn →
button-writing = ✍️ Mi ò lè pè

## Start

home-first = Nọ́mbà àti ibi tó sún mọ́ ọ · { $country }
home-first-anywhere = Nọ́mbà àti ibi tó sún mọ́ ọ
home-how = Tẹ bọ́tìnì, tàbí kọ orúkọ ìlú.
home-honest = Telegram lè ka ìfọ̀rọ̀wérọ̀ yìí. Bọ́tìnì ìparẹ́ máa ń mú un kúrò.
home-where = Orílẹ̀-èdè wo lo wà? Tẹ̀ ẹ́, tàbí kọ ìlú.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Bí o bá wà nínú ewu báyìí: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = a yẹ̀ ẹ́ wò { $date }
emergency-short-official = ojú-ìwé ìjọba
emergency-short-official-dated = ojú-ìwé ìjọba, { $date }
emergency-short-unconfirmed = a kò tíì fìdí rẹ̀ múlẹ̀
emergency-none = A kò mọ nọ́mbà pàjáwìrì { $country }. Sọ fún ẹnikẹ́ni tó wà nítòsí pé kó bá ọ pè.
emergency-confirmed = A yẹ nọ́mbà pàjáwìrì wò { $date }.
emergency-official = Nọ́mbà pàjáwìrì láti ojú-ìwé ìjọba.
emergency-official-dated = Nọ́mbà pàjáwìrì láti ojú-ìwé ìjọba ti { $date }.
emergency-unconfirmed = A kò tíì fìdí nọ́mbà pàjáwìrì múlẹ̀.
service-general = Pàjáwìrì
service-police = Ọlọ́pàá
service-ambulance = Ọkọ̀ ìlera
service-fire = Panápaná

## Need help now

now-first = { $country } · nọ́mbà

## I cannot call

writing-first = { $country } · kọ̀wé dípò pípè
writing-none = Kò tíì sí ibi tí a lè kọ̀wé sí níbí. Ẹni tí o fọkàn tán lè bá ọ pè.

## In the language of the place

phrase-interpreter = Mò ń sọ { $language }. Ẹ jọ̀ọ́, ẹ pe ògbufọ̀.

## What happened

situations-first = Kí lo nílò?
situations-first-place = { $place } · kí lo nílò?
situation-sleep = Mi ò ní ibi tí màá sùn
situation-hurt-me = Ẹnìkan ń ṣe mí léṣe
situation-doctor = Dókítà
situation-talk = Ẹni tí mo lè bá sọ̀rọ̀
situation-law = Ìwé tàbí òfin
situation-papers = Wọ́n gba ìwé mi
situation-wages = Wọn kò sanwó fún mi
situation-food = Oúnjẹ tàbí owó
situation-child = Ọmọ kan nílò ìrànwọ́
situation-home = Mo fẹ́ padà sílé
situation-work = Iṣẹ́ tàbí ẹ̀kọ́
situation-people = Àwọn èèyàn bíi tèmi
situation-police = Ọlọ́pàá tàbí ọ́fíìsì

## A place

place-choose = Èwo ni?
place-unknown = Orúkọ yìí kò sí nínú àkójọ wa. Gbìyànjú ìlú ńlá tó sún mọ́, tàbí tẹ orílẹ̀-èdè.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Orílẹ̀-èdè wo?
countries-write = O tún lè kọ orúkọ rẹ̀.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = ó ṣí báyìí
results-facts-free = ọ̀fẹ́
results-facts-plain = nọ́mbà
results-widened = Kò tíì sí ohun tó bá èyí mu gan-an níbí. Àwọn wọ̀nyí lè mọ ẹni tó ń ṣèrànwọ́.
results-none = Kò tíì sí nọ́mbà níbí.
results-none-next = Ọ́fíìsì aṣojú orílẹ̀-èdè rẹ, IOM (arìnrìn-àjò) àti UNHCR (asásálà) ń ṣèrànwọ́ níbi púpọ̀. Béèrè ọ́fíìsì wọn tó sún mọ́ ọ.
results-children = Fún àwọn tí kò tíì pé ọdún 18. Wọ́n lè mọ ẹni tó ń ran àgbàlagbà lọ́wọ́.
results-away = Àwọn nọ́mbà yìí wà ní { $country }.
results-not-from-here = Nọ́mbà yìí lè má ṣiṣẹ́ láti ibi tí o wà.
result-not-from-here = ó lè má ṣiṣẹ́ láti ibi tí o wà
result-free = ọ̀fẹ́
result-must-tell = ó di dandan kí wọ́n sọ fún ọlọ́pàá tàbí àṣíwọlé
result-papers-not-needed = kò nílò ìwé
result-distance = nǹkan bíi km { $km }
checked-short-by-call = a pè wọ́n { $date }
checked-short-by-organisation = àwọn fúnra wọn jẹ́rìí sí i, { $date }
checked-short-on-site = a bẹ̀ wọ́n wò { $date }
checked-short-one-person = ẹnìkan yẹ̀ ẹ́ wò, { $date }
checked-short-due = a yẹ̀ ẹ́ wò kẹ́yìn { $date }
checked-short-not = kò tíì fìdí múlẹ̀, kò sẹ́ni tó pè é
checked-short-web-page = láti ojú-ìwé wọn, { $date }, a kò pè é

## Hours

hours-open = ó ṣí báyìí
hours-open-until = ó ṣí títí di { $time }
hours-closed = ó ti pa báyìí
hours-opens-today = ó ti pa, yóò ṣí lónìí { $time }
hours-opens-tomorrow = ó ti pa, yóò ṣí lọ́la { $time }
hours-opens-day = ó ti pa, yóò ṣí ní { $day } { $time }
hours-always = ó ń ṣí tọ̀sán-tòru
hours-by-appointment = pẹ̀lú àdéhùn
hours-holiday = ìsinmi ni òní: kọ́kọ́ pè
hours-there = { $hours } (àkókò tiwọn)

## It did not work

failed-sorry = A dúpẹ́ pé o sọ fún wa. Èyí tó kàn nìyí.
failed-last = Kò sí mìíràn fún èyí. Àwọn wọ̀nyí lè ṣèrànwọ́.

## Keep this number

kept-only-clear = “{ button-clear }” nìkan ló ń mú èyí kúrò.

## Worried about someone

worried-first = Àkọ́kọ́: kí ẹ̀yin méjèèjì wà láìléwu
worried-danger = Bí ẹnìkan bá wà nínú ewu báyìí: { $numbers }
worried-never = Má ṣe kò ẹnikẹ́ni lójú. Má ṣe tẹ̀ lé e tàbí ya fídíò. Má ṣe gbìyànjú láti tú ẹnikẹ́ni sílẹ̀ fúnra rẹ.
worried-ask = Àwọn yìí tún ń gba ìwọ náà nímọ̀ràn. Kò pọn dandan kí o sọ ẹni tí o jẹ́:

## Language, country, privacy

options-first = Èdè
options-review = Ẹni tó ni èdè kò tíì kà á: { $languages }.
safety-first = Wíwà láìléwu níbí
safety-clear = “{ button-clear }” ń pa àtẹ̀jíṣẹ́ wa àti tìrẹ ti wákàtí 48 tó kọjá rẹ́, ní ẹ̀gbẹ́ méjèèjì.
safety-cannot = Kò lè mú àwòrán ojú-ìbòjú, ìfitónilétí tó ti hàn, ẹ̀dà lórí ẹ̀rọ mìíràn, tàbí àtẹ̀jíṣẹ́ rẹ àtijọ́ kúrò.
safety-list = Orúkọ ìfọ̀rọ̀wérọ̀ yìí wà nínú àkójọ rẹ. Dì í mú níbẹ̀ kí o tẹ Delete láti mú un kúrò.
safety-suspicious = Bí ẹnìkan bá ń yẹ fóònù yìí wò, ó lè kíyè sí ìfọ̀rọ̀wérọ̀ tó ṣófo lójijì. Ìwọ lo mọ̀ jù.
safety-other-phone = Ìpè lè hàn nínú àkójọ ìpè àti owó fóònù. Fóònù mìíràn tí ìwọ nìkan ń lò dára jù.

## Notes above a screen

note-only-words = Ọ̀rọ̀ àti bọ́tìnì nìkan la lè kà níbí. A ti yọ ohun tí o fi ránṣẹ́ kúrò láìṣí i.
note-not-understood = Èyí kò yé wa. O lè tẹ bọ́tìnì, tàbí kọ orúkọ ìlú.
notice-cleared = A ti pa á rẹ́
notice-kept = A pa á mọ́ nísàlẹ̀
mark-practice = Ìdánrawò nìkan. Kò sí nọ́mbà níbí tó jẹ́ ìrànwọ́ gidi.
mark-practice-draft = Ìdánrawò nìkan. Má ṣe pè láti ibí.
list-comma = {", "}

## What was understood

need-hotline = Ẹni tí a lè pè
need-shelter = Ibi ààbò
need-legal = Ìrànwọ́ òfin
need-medical = Dókítà
need-counselling = Ẹni tí a lè bá sọ̀rọ̀
need-basic_needs = Oúnjẹ tàbí owó
need-work_training = Iṣẹ́ tàbí ẹ̀kọ́
need-child_protection = Ìrànwọ́ fún ọmọdé
need-authorities = Ọlọ́pàá tàbí ọ́fíìsì
need-community = Àwọn èèyàn bíi tèmi
need-return_travel = Ọ̀nà ilé
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Orúkọ yìí kò sí nínú àkójọ wa. Ṣé ọ̀kan nínú ìwọ̀nyí ni?
place-postcode = A kò lè ka kóòdù ìfìwéránṣẹ́ níbí. Jọ̀ọ́ kọ orúkọ ìlú.
note-hello = Ẹ kú dédé. Kọ ohun tí o nílò ní ọ̀rọ̀ tìrẹ, tàbí tẹ bọ́tìnì.
mark-partly = Apá kan èyí ṣì wà ní Gẹ̀ẹ́sì.
