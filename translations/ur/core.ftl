## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-home = 🏠 شروع
button-clear = ✕ چیٹ صاف کریں
button-now = 🆘 ابھی مدد چاہیے
button-find = 🔎 مدد تلاش کریں
button-worried = 👀 کسی کی فکر ہے
button-options = 🌐 زبان · رازداری
button-back = → واپس
button-more = مزید ←
button-failed = کام نہیں بنا
button-keep = یہ نمبر رکھیں
button-countries = 🌍 کوئی اور ملک
button-whole-country = پورا ملک: { $country }
button-share = 📍 میری جگہ بھیجیں
button-there-now = میں اب { $country } میں ہوں
button-safety = یہاں محفوظ رہنا
button-copy = 📋 { $number }
button-something-else = کچھ اور ←
button-writing = ✍️ فون نہیں ہو سکتا

## Start

home-first = آپ کے قریب نمبر اور جگہیں · { $country }
home-first-anywhere = آپ کے قریب نمبر اور جگہیں
home-how = کوئی بٹن دبائیں یا کسی شہر کا نام لکھیں۔
home-honest = ٹیلیگرام یہ چیٹ پڑھ سکتا ہے۔ «چیٹ صاف کریں» اسے مٹا دیتا ہے۔
home-where = آپ کس ملک میں ہیں؟ اسے دبائیں یا کسی شہر کا نام لکھیں۔

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = اگر ابھی خطرہ ہے: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = جانچا گیا { $date }
emergency-short-official = سرکاری صفحہ
emergency-short-official-dated = سرکاری صفحہ، { $date }
emergency-short-unconfirmed = ہم نے تصدیق نہیں کی
emergency-none = { $country } کا ہنگامی نمبر ہمیں معلوم نہیں۔ پاس موجود کسی سے کہیں کہ آپ کے لیے فون کرے۔
emergency-confirmed = ہنگامی نمبر { $date } کو جانچا گیا۔
emergency-official = ہنگامی نمبر ایک سرکاری صفحے سے ہے۔
emergency-official-dated = ہنگامی نمبر { $date } کے ایک سرکاری صفحے سے ہے۔
emergency-unconfirmed = ہنگامی نمبر کی ہم نے تصدیق نہیں کی۔
service-general = ایمرجنسی
service-police = پولیس
service-ambulance = ایمبولینس
service-fire = فائر بریگیڈ

## Need help now

now-first = { $country } · نمبر

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · فون کی جگہ لکھیں
writing-none = یہاں ابھی کسی لائن کو لکھا نہیں جا سکتا۔ کوئی بھروسے والا شخص آپ کے لیے فون کر سکتا ہے۔

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = میری زبان { $language } ہے۔ مہربانی کر کے مترجم بلائیں۔

## What happened

situations-first = آپ کو کیا چاہیے؟
situations-first-place = { $place } · آپ کو کیا چاہیے؟
situation-sleep = سونے کی جگہ نہیں
situation-hurt-me = کوئی مجھے تکلیف دیتا ہے
situation-doctor = ڈاکٹر
situation-talk = بات کرنے کے لیے کوئی
situation-law = کاغذات یا قانون
situation-papers = میرے کاغذات لے لیے گئے
situation-wages = مجھے تنخواہ نہیں ملتی
situation-food = کھانا یا پیسے
situation-child = ایک بچے کو مدد چاہیے
situation-home = وطن واپس جانا ہے
situation-work = کام یا تعلیم
situation-people = میرے جیسے لوگ
situation-police = پولیس یا دفتر

## A place

place-choose = کون سی؟
place-unknown = یہ نام ہماری فہرست میں نہیں۔ قریب کے کسی بڑے شہر کا نام لکھیں یا کوئی ملک دبائیں۔
place-option = { $town }، { $region }، { $country }
place-option-short = { $town }، { $country }
countries-first = کون سا ملک؟
countries-write = آپ اس کا نام بھی لکھ سکتے ہیں۔

## Results

results-first = { $place } · { $facts }
results-place = { $town }، { $country }
results-facts-open = ابھی کھلا ہے
results-facts-free = مفت
results-facts-plain = نمبر
results-widened = ٹھیک اسی کے لیے ابھی کچھ درج نہیں۔ شاید ان کو معلوم ہو کہ کون مدد کرتا ہے۔
results-none = یہاں ابھی کوئی نمبر درج نہیں۔
results-none-next = آپ کا سفارت خانہ، IOM (مہاجروں کے لیے) اور UNHCR (پناہ گزینوں کے لیے) کئی جگہ مدد کرتے ہیں۔ قریبی دفتر پوچھیں۔
results-children = 18 سال سے کم عمر کے لیے۔ شاید انہیں معلوم ہو کہ بڑوں کی مدد کون کرتا ہے۔
results-away = یہ نمبر { $country } میں ہیں۔
results-not-from-here = شاید یہ نمبر آپ کی جگہ سے نہ لگے۔
result-not-from-here = شاید آپ کی جگہ سے نہ لگے
result-free = مفت
result-must-tell = پولیس یا امیگریشن کو بتانا ان پر لازم ہے
result-papers-not-needed = کاغذات ضروری نہیں
result-distance = تقریباً { $km } کلومیٹر
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = فون کر کے پوچھا { $date }
checked-short-by-organisation = انہوں نے تصدیق کی، { $date }
checked-short-on-site = جا کر دیکھا { $date }
checked-short-one-person = ایک شخص نے جانچا، { $date }
checked-short-due = آخری بار جانچا { $date }
checked-short-not = تصدیق نہیں ہوئی، کسی نے فون نہیں کیا
checked-short-web-page = ان کے ویب صفحے سے، { $date }، فون نہیں کیا

## Hours

# Parts of a line.
hours-open = ابھی کھلا ہے
hours-open-until = { $time } تک کھلا ہے
hours-closed = ابھی بند ہے
hours-opens-today = بند، آج { $time } کھلے گا
hours-opens-tomorrow = بند، کل { $time } کھلے گا
hours-opens-day = بند، { $day } { $time } کھلے گا
hours-always = دن رات کھلا
hours-by-appointment = وقت لے کر
hours-holiday = آج چھٹی ہے: پہلے فون کریں
hours-there = { $hours } (ان کا وقت)

## It did not work

failed-sorry = بتانے کا شکریہ۔ یہ اگلا نمبر ہے۔
failed-last = اس کے لیے کوئی اور نہیں۔ شاید یہ مدد کر سکیں۔

## Keep this number

kept-only-clear = اسے صرف «{ button-clear }» مٹاتا ہے۔

## Worried about someone

worried-first = پہلے: آپ دونوں محفوظ رہیں
worried-danger = اگر کسی کو ابھی خطرہ ہے: { $numbers }
worried-never = کسی سے الجھیں نہیں۔ کسی کا پیچھا نہ کریں، ویڈیو نہ بنائیں۔ کسی کو خود چھڑانے کی کوشش نہ کریں۔
worried-ask = یہ لائنیں آپ کو بھی مشورہ دیتی ہیں۔ اپنا نام بتانا ضروری نہیں:

## Language, country, privacy

options-first = زبان
options-review = مادری زبان والے نے ابھی نہیں پڑھا: { $languages }۔
safety-first = یہاں محفوظ رہنا
safety-clear = «{ button-clear }» ہمارے اور آپ کے پچھلے 48 گھنٹوں کے پیغام دونوں طرف سے مٹاتا ہے۔
safety-cannot = یہ سکرین شاٹ، دکھ چکا نوٹیفکیشن، دوسرے آلے پر کاپی یا آپ کے پرانے پیغام نہیں مٹا سکتا۔
safety-list = اس چیٹ کا نام آپ کی فہرست میں رہتا ہے۔ ہٹانے کے لیے اسے دبائے رکھیں اور «حذف کریں» دبائیں۔
safety-suspicious = اگر کوئی یہ فون دیکھتا ہے تو اچانک خالی چیٹ نظر میں آ سکتی ہے۔ آپ بہتر جانتے ہیں۔
safety-other-phone = کال کی فہرست اور بل میں کال نظر آ سکتی ہے۔ ایسا فون زیادہ محفوظ ہے جو صرف آپ کے پاس ہو۔

## Notes above a screen

note-only-words = یہاں صرف الفاظ اور بٹن پڑھے جا سکتے ہیں۔ آپ نے جو بھیجا وہ کھولے بغیر ہٹا دیا گیا۔
note-not-understood = یہ سمجھ میں نہیں آیا۔ آپ بٹن دبا سکتے ہیں یا شہر کا نام لکھ سکتے ہیں۔
notice-cleared = صاف ہو گیا
notice-kept = نیچے رکھ لیا
mark-practice = صرف مشق۔ یہاں کوئی نمبر اصل مدد نہیں۔
mark-practice-draft = صرف مشق۔ یہاں سے فون نہ کریں۔
# What parts the items of a list.
list-comma = {"، "}

## What was understood

need-hotline = فون پر کوئی
need-shelter = محفوظ جگہ
need-legal = قانونی مدد
need-medical = ڈاکٹر
need-counselling = بات کرنے کے لیے کوئی
need-basic_needs = کھانا یا پیسے
need-work_training = کام یا تعلیم
need-child_protection = بچے کے لیے مدد
need-authorities = پولیس یا دفتر
need-community = میرے جیسے لوگ
need-return_travel = گھر واپسی کا راستہ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = یہ نام ہماری فہرست میں نہیں۔ کیا آپ کا مطلب ان میں سے کوئی ہے؟
place-postcode = پوسٹ کوڈ یہاں نہیں پڑھے جا سکتے۔ مہربانی کر کے شہر کا نام لکھیں۔
note-hello = سلام۔ جو چاہیے اپنے الفاظ میں لکھیں یا کوئی بٹن دبائیں۔
mark-partly = اس کے کچھ حصے ابھی انگریزی میں ہیں۔
