## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-home = 🏠 پیل
button-clear = ✕ چټ پاکول
button-now = 🆘 اوس مرسته غواړم
button-find = 🔎 مرسته موندل
button-worried = 👀 د چا اندېښنه لرم
button-options = 🌐 ژبه · محرمیت
button-back = → شاته
button-more = نور ←
button-failed = کار یې ونه کړ
button-keep = دا شمېره ساتل
button-countries = 🌍 بل هېواد
button-whole-country = ټول هېواد: { $country }
button-share = 📍 زما ځای لېږل
button-there-now = زه اوس په { $country } کې یم
button-safety = دلته خوندي پاتې کېدل
button-copy = 📋 { $number }
button-something-else = بل څه ←
button-writing = ✍️ زنګ نه شم وهلای

## Start

home-first = تاسو ته نږدې شمېرې او ځایونه · { $country }
home-first-anywhere = تاسو ته نږدې شمېرې او ځایونه
home-how = یوه تڼۍ کېکاږئ، یا د یوه ښار نوم ولیکئ.
home-honest = ټېلېګرام دا چټ لوستلای شي. «چټ پاکول» یې لرې کوي.
home-where = په کوم هېواد کې یاست؟ هغه کېکاږئ، یا د ښار نوم ولیکئ.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = که اوس په خطر کې یاست: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = کتل شوې { $date }
emergency-short-official = رسمي پاڼه
emergency-short-official-dated = رسمي پاڼه، { $date }
emergency-short-unconfirmed = موږ نه ده تایید کړې
emergency-none = د { $country } بېړنۍ شمېره راته معلومه نه ده. نږدې چا ته ووایئ چې ستاسو لپاره زنګ ووهي.
emergency-confirmed = بېړنۍ شمېره په { $date } کتل شوې ده.
emergency-official = بېړنۍ شمېره له رسمي پاڼې ده.
emergency-official-dated = بېړنۍ شمېره د { $date } له رسمي پاڼې ده.
emergency-unconfirmed = بېړنۍ شمېره موږ نه ده تایید کړې.
service-general = بېړنی حالت
service-police = پولیس
service-ambulance = امبولانس
service-fire = اور وژنه

## Need help now

now-first = { $country } · شمېرې

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · د زنګ پر ځای لیکل
writing-none = دلته لا داسې کرښه نشته چې ورته ولیکل شي. د باور یو کس به ستاسو لپاره زنګ ووهلای شي.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = زه په { $language } خبرې کوم. مهرباني وکړئ ژباړن راوغواړئ.

## What happened

situations-first = څه ته اړتیا لرئ؟
situations-first-place = { $place } · څه ته اړتیا لرئ؟
situation-sleep = د خوب ځای نه لرم
situation-hurt-me = څوک ما ځوروي
situation-doctor = ډاکټر
situation-talk = څوک چې خبرې ورسره وکړم
situation-law = اسناد یا قانون
situation-papers = زما اسناد یې اخیستي
situation-wages = معاش نه راکوي
situation-food = خواړه یا پیسې
situation-child = ماشوم مرستې ته اړ دی
situation-home = غواړم وطن ته ولاړ شم
situation-work = کار یا زده کړه
situation-people = زما په شان خلک
situation-police = پولیس یا ادارې

## A place

place-choose = کوم یو؟
place-unknown = دا نوم زموږ په لېست کې نشته. یو نږدې لوی ښار ولیکئ، یا یو هېواد کېکاږئ.
place-option = { $town }، { $region }، { $country }
place-option-short = { $town }، { $country }
countries-first = کوم هېواد؟
countries-write = نوم یې هم لیکلای شئ.

## Results

results-first = { $place } · { $facts }
results-place = { $town }، { $country }
results-facts-open = اوس خلاص دی
results-facts-free = وړیا
results-facts-plain = شمېرې
results-widened = د همدې لپاره لا څه په لېست کې نشته. ښايي دوی ته معلومه وي چې څوک مرسته کوي.
results-none = دلته لا شمېره نشته.
results-none-next = ستاسو سفارت، IOM (د کډوالو) او UNHCR (د مهاجرو) په ډېرو ځایونو کې مرسته کوي. نږدې دفتر یې وپوښتئ.
results-children = د ۱۸ کلونو څخه کم لپاره. ښايي ورته معلومه وي چې له لویانو سره څوک مرسته کوي.
results-away = دا شمېرې په { $country } کې دي.
results-not-from-here = ښايي دا شمېره ستاسو له ځایه کار ونه کړي.
result-not-from-here = ښايي ستاسو له ځایه کار ونه کړي
result-free = وړیا
result-must-tell = باید پولیسو یا مهاجرت ته خبر ورکړي
result-papers-not-needed = اسنادو ته اړتیا نشته
result-distance = شاوخوا { $km } کیلومتره
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = زنګ ورته وشو { $date }
checked-short-by-organisation = دوی تایید کړه، { $date }
checked-short-on-site = له نږدې وکتل شو { $date }
checked-short-one-person = یوه کس وکتله، { $date }
checked-short-due = وروستی ځل { $date }
checked-short-not = تایید شوې نه ده، چا زنګ نه دی وهلی
checked-short-web-page = د هغوی له وېب پاڼې، { $date }، بې زنګه

## Hours

# Parts of a line.
hours-open = اوس خلاص دی
hours-open-until = تر { $time } خلاص دی
hours-closed = اوس تړلی دی
hours-opens-today = تړلی، نن { $time } خلاصېږي
hours-opens-tomorrow = تړلی، سبا { $time } خلاصېږي
hours-opens-day = تړلی، { $day } { $time } خلاصېږي
hours-always = شپه او ورځ خلاص
hours-by-appointment = په وخت اخیستو
hours-holiday = نن رخصتي ده: لومړی زنګ ووهئ
hours-there = { $hours } (د هغوی وخت)

## It did not work

failed-sorry = مننه چې ومو ویل. دا بله ده.
failed-last = د دې لپاره بله نشته. ښايي دا مرسته وکړي.

## Keep this number

kept-only-clear = دا یوازې «{ button-clear }» لرې کوي.

## Worried about someone

worried-first = لومړی: دواړه خوندي پاتې شئ
worried-danger = که څوک اوس په خطر کې وي: { $numbers }
worried-never = له چا سره مه مخامخ کېږئ. څوک مه تعقیبوئ او مه یې فلم کوئ. د چا د خلاصولو هڅه مه کوئ.
worried-ask = دا کرښې تاسو ته هم مشوره درکوي. اړینه نه ده چې ووایئ څوک یاست:

## Language, country, privacy

options-first = ژبه
options-review = لا د مورنۍ ژبې ویونکي نه دي لوستي: { $languages }.
safety-first = دلته خوندي پاتې کېدل
safety-clear = «{ button-clear }» زموږ او ستاسو د تېرو ۴۸ ساعتونو پیغامونه له دواړو خواوو لرې کوي.
safety-cannot = د پردې عکس، ښکاره شوی خبرتیا، په بل آله کې کاپي یا ستاسو زاړه پیغامونه نه شي لرې کولای.
safety-list = د دې چټ نوم ستاسو په لېست کې پاتې کېږي. د لرې کولو لپاره یې ونیسئ او «ړنګول» کېکاږئ.
safety-suspicious = که څوک دا ټیلیفون ګوري، ناڅاپه تش چټ به یې پام ته راشي. تاسو ښه پوهېږئ.
safety-other-phone = زنګونه د زنګونو په لېست او بل کې ښکاري. بل ټیلیفون چې یوازې ستاسو په لاس کې وي، خوندي دی.

## Notes above a screen

note-only-words = دلته یوازې ټکي او تڼۍ لوستل کېږي. هغه څه چې ولېږل مو، ناپرانیستي لرې شول.
note-not-understood = دا ونه پوهېدل شو. یوه تڼۍ کېکاږئ، یا د ښار نوم ولیکئ.
notice-cleared = پاک شو
notice-kept = لاندې ساتل شوې
mark-practice = یوازې تمرین. دلته هېڅ شمېره رښتینې مرسته نه ده.
mark-practice-draft = یوازې تمرین. له دې ځایه زنګ مه وهئ.
# What parts the items of a list.
list-comma = {"، "}

## What was understood

need-hotline = د زنګ لپاره څوک
need-shelter = خوندي ځای
need-legal = حقوقي مرسته
need-medical = ډاکټر
need-counselling = څوک چې خبرې ورسره وکړم
need-basic_needs = خواړه یا پیسې
need-work_training = کار یا زده کړه
need-child_protection = د ماشوم لپاره مرسته
need-authorities = پولیس یا ادارې
need-community = زما په شان خلک
need-return_travel = کور ته د تګ لار
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = دا نوم زموږ په لېست کې نشته. له دې څخه یو مو موخه ده؟
place-postcode = پوسټ کوډ دلته نه شي لوستل کېدای. مهرباني وکړئ د ښار نوم ولیکئ.
note-hello = سلام. هغه څه چې اړتیا ورته لرئ په خپلو ټکو ولیکئ، یا یوه تڼۍ کېکاږئ.
mark-partly = د دې ځینې برخې لا په انګلیسي دي.
