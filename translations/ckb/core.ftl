## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-home = 🏠 دەستپێک
button-clear = ✕ سڕینەوەی گفتوگۆ
button-now = 🆘 ئێستا یارمەتیم دەوێت
button-find = 🔎 دۆزینەوەی یارمەتی
button-worried = 👀 نیگەرانی کەسێکم
button-options = 🌐 زمان · تایبەتمەندی
button-back = → گەڕانەوە
button-more = زیاتر ←
button-failed = سەری نەگرت
button-keep = ئەم ژمارەیە بهێڵەوە
button-countries = 🌍 وڵاتێکی تر
button-whole-country = هەموو وڵات: { $country }
button-share = 📍 شوێنەکەم بنێرە
button-there-now = ئێستا لە { $country }م
button-safety = لێرە بە سەلامەتی
button-copy = 📋 { $number }
button-something-else = شتێکی تر ←
button-writing = ✍️ ناتوانم پەیوەندی بکەم

## Start

home-first = ژمارە و شوێنی نزیکت · { $country }
home-first-anywhere = ژمارە و شوێنی نزیکت
home-how = دوگمەیەک دابگرە، یان ناوی شارێک بنووسە.
home-honest = تێلیگرام دەتوانێت ئەم گفتوگۆیە بخوێنێتەوە. «سڕینەوەی گفتوگۆ» دەیسڕێتەوە.
home-where = لە کام وڵاتیت؟ دایبگرە، یان ناوی شارێک بنووسە.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = ئەگەر ئێستا مەترسی هەیە: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = پشکنراوە { $date }
emergency-short-official = پەڕەی فەرمی
emergency-short-official-dated = پەڕەی فەرمی، { $date }
emergency-short-unconfirmed = ئێمە پشتڕاستمان نەکردووەتەوە
emergency-none = ژمارەی فریاکەوتنی { $country } نازانین. داوا لە کەسێکی نزیکت بکە لەجیاتی تۆ پەیوەندی بکات.
emergency-confirmed = ژمارەی فریاکەوتن لە { $date } پشکنراوە.
emergency-official = ژمارەی فریاکەوتن لە پەڕەیەکی فەرمییەوەیە.
emergency-official-dated = ژمارەی فریاکەوتن لە پەڕەیەکی فەرمیی { $date } وەرگیراوە.
emergency-unconfirmed = ژمارەی فریاکەوتنمان پشتڕاست نەکردووەتەوە.
service-general = فریاکەوتن
service-police = پۆلیس
service-ambulance = ئەمبولانس
service-fire = ئاگرکوژێنەوە

## Need help now

now-first = { $country } · ژمارەکان

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · نووسین لەجیاتی پەیوەندی
writing-none = هێشتا لێرە هێڵێک نییە بۆی بنووسیت. لەوانەیە کەسێکی جێی متمانەت بتوانێت لەجیاتیت پەیوەندی بکات.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = من بە { $language } قسە دەکەم. تکایە وەرگێڕێک بانگ بکەن.

## What happened

situations-first = پێویستت بە چییە؟
situations-first-place = { $place } · پێویستت بە چییە؟
situation-sleep = شوێنی نووستنم نییە
situation-hurt-me = کەسێک ئازارم دەدات
situation-doctor = پزیشک
situation-talk = کەسێک قسەی لەگەڵ بکەم
situation-law = بەڵگەنامە یان یاسا
situation-papers = بەڵگەنامەکانم لێ سەندراون
situation-wages = پارەم نادەنێ
situation-food = خواردن یان پارە
situation-child = منداڵێک یارمەتی دەوێت
situation-home = دەمەوێت بگەڕێمەوە وڵاتم
situation-work = کار یان فێربوون
situation-people = خەڵکی وەک من
situation-police = پۆلیس یان فەرمانگە

## A place

place-choose = کامیان؟
place-unknown = ئەم ناوە لە لیستەکەماندا نییە. ناوی شارێکی گەورەتری نزیک بنووسە، یان وڵاتێک دابگرە.
place-option = { $town }، { $region }، { $country }
place-option-short = { $town }، { $country }
countries-first = کام وڵات؟
countries-write = دەتوانیت ناوەکەشی بنووسیت.

## Results

results-first = { $place } · { $facts }
results-place = { $town }، { $country }
results-facts-open = ئێستا کراوەیە
results-facts-free = بێبەرامبەر
results-facts-plain = ژمارەکان
results-widened = هێشتا بۆ ڕێک ئەمە شتێک لە لیستدا نییە. لەوانەیە ئەمانە بزانن کێ یارمەتی دەدات.
results-none = هێشتا هیچ ژمارەیەک لێرە نییە.
results-none-next = باڵیۆزخانەی وڵاتەکەت، IOM (بۆ کۆچبەران) و UNHCR (بۆ پەنابەران) لە زۆر شوێن یارمەتی دەدەن. نووسینگەی نزیکت بپرسە.
results-children = بۆ خوار ١٨ ساڵ. لەوانەیە بزانن کێ یارمەتی گەورەکان دەدات.
results-away = ئەم ژمارانە لە { $country }ن.
results-not-from-here = لەوانەیە ئەم ژمارەیە لە شوێنی تۆوە کار نەکات.
result-not-from-here = لەوانەیە لە شوێنی تۆوە کار نەکات
result-free = بێبەرامبەر
result-must-tell = دەبێت بە پۆلیس یان کۆچ بڵێن
result-papers-not-needed = بەڵگەنامە پێویست نییە
result-distance = نزیکەی { $km } کم
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = پەیوەندی پێوە کرا { $date }
checked-short-by-organisation = خۆیان پشتڕاستیان کردەوە، { $date }
checked-short-on-site = سەردان کرا { $date }
checked-short-one-person = یەک کەس پشکنی، { $date }
checked-short-due = دوا پشکنین { $date }
checked-short-not = پشتڕاست نەکراوەتەوە، کەس پەیوەندی نەکردووە
checked-short-web-page = لە وێبپەڕەکەیانەوە، { $date }، بێ پەیوەندی

## Hours

# Parts of a line.
hours-open = ئێستا کراوەیە
hours-open-until = کراوەیە تا { $time }
hours-closed = ئێستا داخراوە
hours-opens-today = داخراوە، ئەمڕۆ { $time } دەکرێتەوە
hours-opens-tomorrow = داخراوە، سبەی { $time } دەکرێتەوە
hours-opens-day = داخراوە، { $day } { $time } دەکرێتەوە
hours-always = شەو و ڕۆژ کراوەیە
hours-by-appointment = بە ژوان
hours-holiday = ئەمڕۆ پشووی فەرمییە: سەرەتا پەیوەندی بکە
hours-there = { $hours } (بە کاتی ئەوان)

## It did not work

failed-sorry = سوپاس کە وتت. ئەمە دواترە.
failed-last = بۆ ئەمە هی تر نییە. لەوانەیە ئەمانە یارمەتی بدەن.

## Keep this number

kept-only-clear = تەنها «{ button-clear }» ئەمە لادەبات.

## Worried about someone

worried-first = یەکەم: هەردووکتان سەلامەت بن
worried-danger = ئەگەر کەسێک ئێستا لە مەترسیدایە: { $numbers }
worried-never = ڕووبەڕووی کەس مەبەرەوە. دوای کەس مەکەوە و فیلم مەگرە. هەوڵ مەدە کەس ئازاد بکەیت.
worried-ask = ئەم هێڵانە ڕێنمایی تۆش دەکەن. پێویست ناکات بڵێیت کێیت:

## Language, country, privacy

options-first = زمان
options-review = هێشتا زمانزانی ڕەسەن نەیخوێندووەتەوە: { $languages }.
safety-first = لێرە بە سەلامەتی
safety-clear = «{ button-clear }» نامەکانی ئێمە و هی تۆی ٤٨ کاتژمێری ڕابردوو لە هەردوولا دەسڕێتەوە.
safety-cannot = ناتوانێت وێنەی شاشە، ئاگادارییەکی بینراو، کۆپی لە ئامێرێکی تر یان نامە کۆنەکانت بسڕێتەوە.
safety-list = ناوی ئەم گفتوگۆیە لە لیستەکەت دەمێنێتەوە. بۆ لابردنی، پەنجەت لەسەری ڕابگرە و «سڕینەوە» دابگرە.
safety-suspicious = ئەگەر کەسێک سەیری ئەم مۆبایلە بکات، گفتوگۆیەکی لەناکاو بەتاڵ سەرنج ڕادەکێشێت. خۆت باشتر دەزانیت.
safety-other-phone = پەیوەندی لە لیستی پەیوەندی و پسوولەدا دەردەکەوێت. مۆبایلێکی تر کە تەنها لای خۆتە پارێزراوترە.

## Notes above a screen

note-only-words = لێرە تەنها وشە و دوگمە دەخوێنرێتەوە. ئەوەی ناردت بەبێ کردنەوە لابرا.
note-not-understood = ئەوە تێنەگەیشترا. دەتوانیت دوگمەیەک دابگریت، یان ناوی شارێک بنووسیت.
notice-cleared = سڕایەوە
notice-kept = لە خوارەوە هێڵرایەوە
mark-practice = تەنها ڕاهێنان. هیچ ژمارەیەک لێرە یارمەتی ڕاستەقینە نییە.
mark-practice-draft = تەنها ڕاهێنان. لێرەوە پەیوەندی مەکە.
# What parts the items of a list.
list-comma = {"، "}

## What was understood

need-hotline = کەسێک پەیوەندی پێوە بکەم
need-shelter = شوێنێکی سەلامەت
need-legal = یارمەتی یاسایی
need-medical = پزیشک
need-counselling = کەسێک قسەی لەگەڵ بکەم
need-basic_needs = خواردن یان پارە
need-work_training = کار یان فێربوون
need-child_protection = یارمەتی بۆ منداڵێک
need-authorities = پۆلیس یان فەرمانگە
need-community = خەڵکی وەک من
need-return_travel = ڕێگای گەڕانەوە
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ئەم ناوە لە لیستەکەماندا نییە. مەبەستت یەکێک لەمانەیە؟
place-postcode = کۆدی پۆستە لێرە ناخوێنرێتەوە. تکایە ناوی شارەکە بنووسە.
note-hello = سڵاو. ئەوەی پێویستتە بە وشەی خۆت بینووسە، یان دوگمەیەک دابگرە.
mark-partly = هەندێک لەمە هێشتا بە ئینگلیزییە.
