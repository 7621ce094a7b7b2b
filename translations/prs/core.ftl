## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-home = 🏠 شروع
button-clear = ✕ پاک کردن گفتگو
button-now = 🆘 همین حالا کمک کار دارم
button-find = 🔎 یافتن کمک
button-worried = 👀 پشت کسی تشویش دارم
button-options = 🌐 زبان · حریم خصوصی
button-back = → برگشت
button-more = بیشتر ←
button-failed = کار نداد
button-keep = نگه داشتن این شماره
button-countries = 🌍 یک کشور دیگر
button-whole-country = همهٔ کشور: { $country }
button-share = 📍 فرستادن جای من
button-there-now = من حالا در { $country } هستم
button-safety = امن ماندن در اینجا
button-copy = 📋 { $number }
button-something-else = چیز دیگر ←
button-writing = ✍️ نمی‌توانم تماس بگیرم

## Start

home-first = شماره‌ها و جاهای نزدیک شما · { $country }
home-first-anywhere = شماره‌ها و جاهای نزدیک شما
home-how = یک دکمه را بزنید یا نام یک شهر را بنویسید.
home-honest = تلگرام می‌تواند این گفتگو را بخواند. «پاک کردن» آن را برمی‌دارد.
home-where = در کدام کشور هستید؟ آن را بزنید یا نام شهری را بنویسید.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = اگر حالا در خطر هستید: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = بررسی‌شده { $date }
emergency-short-official = صفحهٔ رسمی
emergency-short-official-dated = صفحهٔ رسمی، { $date }
emergency-short-unconfirmed = ما تأیید نکرده‌ایم
emergency-none = شمارهٔ عاجل { $country } را نمی‌دانیم. از کسی که نزدیک شماست بخواهید به جای شما تماس بگیرد.
emergency-confirmed = شمارهٔ عاجل در { $date } بررسی شده است.
emergency-official = شمارهٔ عاجل از یک صفحهٔ رسمی است.
emergency-official-dated = شمارهٔ عاجل از یک صفحهٔ رسمی با تاریخ { $date } است.
emergency-unconfirmed = شمارهٔ عاجل را ما تأیید نکرده‌ایم.
service-general = عاجل
service-police = پولیس
service-ambulance = امبولانس
service-fire = اطفائیه

## Need help now

now-first = { $country } · شماره‌ها

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · نوشتن به جای تماس
writing-none = هنوز به هیچ خطی در اینجا نمی‌شود پیام نوشت. شاید کسی که به او اعتماد دارید بتواند تماس بگیرد.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = من به زبان { $language } گپ می‌زنم. لطفاً یک ترجمان بخواهید.

## What happened

situations-first = به چه چیزی نیاز دارید؟
situations-first-place = { $place } · به چه چیزی نیاز دارید؟
situation-sleep = جای خواب ندارم
situation-hurt-me = کسی به من آسیب می‌زند
situation-doctor = داکتر
situation-talk = کسی برای گپ زدن
situation-law = اسناد یا قانون
situation-papers = اسنادم را گرفته‌اند
situation-wages = معاشم را نمی‌دهند
situation-food = نان یا پول
situation-child = طفلی کمک می‌خواهد
situation-home = می‌خواهم به وطنم برگردم
situation-work = کار یا آموزش
situation-people = مردمی مثل من
situation-police = پولیس یا ادارات

## A place

place-choose = کدام‌یک؟
place-unknown = این نام در فهرست ما نیست. نام شهری بزرگ‌تر در نزدیکی را بنویسید یا یک کشور را بزنید.
place-option = { $town }، { $region }، { $country }
place-option-short = { $town }، { $country }
countries-first = کدام کشور؟
countries-write = نامش را هم می‌توانید بنویسید.

## Results

results-first = { $place } · { $facts }
results-place = { $town }، { $country }
results-facts-open = حالا باز است
results-facts-free = رایگان
results-facts-plain = شماره‌ها
results-widened = هنوز درست برای همین چیزی در فهرست نیست. شاید این‌ها بدانند چه کسی کمک می‌کند.
results-none = هنوز شماره‌ای در اینجا نیست.
results-none-next = سفارت کشورتان، IOM (برای مهاجران) و UNHCR (برای پناهندگان) در جاهای زیادی کمک می‌کنند. دفتر نزدیکتان را بپرسید.
results-children = برای زیر ۱۸ سال. شاید بدانند چه کسی به کلان‌سحالا کمک می‌کند.
results-away = این شماره‌ها در { $country } هستند.
results-not-from-here = شاید این شماره از جایی که هستید نگیرد.
result-not-from-here = شاید از جای شما نگیرد
result-free = رایگان
result-must-tell = باید به پولیس یا ادارهٔ مهاجرین خبر دهند
result-papers-not-needed = سند لازم نیست
result-distance = حدود { $km } کیلومتر
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = تماس گرفته شد { $date }
checked-short-by-organisation = خودشان تأیید کردند، { $date }
checked-short-on-site = از نزدیک دیده شد { $date }
checked-short-one-person = یک نفر بررسی کرد، { $date }
checked-short-due = آخرین بررسی { $date }
checked-short-not = تأیید نشده، کسی با آن تماس نگرفته
checked-short-web-page = از صفحهٔ وبش، { $date }، بدون تماس

## Hours

# Parts of a line.
hours-open = حالا باز است
hours-open-until = باز تا { $time }
hours-closed = حالا بسته است
hours-opens-today = بسته، امروز { $time } باز می‌شود
hours-opens-tomorrow = بسته، فردا { $time } باز می‌شود
hours-opens-day = بسته، { $day } { $time } باز می‌شود
hours-always = شبانه‌روز باز است
hours-by-appointment = با وعدهٔ قبلی
hours-holiday = امروز رخصتی عمومی است: اول تماس بگیرید
hours-there = { $hours } (به وقت آن‌ها)

## It did not work

failed-sorry = تشکر که گفتید. این شمارهٔ بعدی است.
failed-last = برای این، شمارهٔ دیگری نیست. شاید این‌ها کمک کنند.

## Keep this number

kept-only-clear = فقط «{ button-clear }» این را پاک می‌کند.

## Worried about someone

worried-first = اول: هر دو امن بمانید
worried-danger = اگر کسی حالا در خطر است: { $numbers }
worried-never = با کسی درگیر نشوید. کسی را دنبال نکنید و فیلم نگیرید. سعی نکنید کسی را آزاد کنید.
worried-ask = این خط‌ها شما را هم راهنمایی می‌کنند. لازم نیست بگویید کی هستید:

## Language, country, privacy

options-first = زبان
options-review = هنوز گویشور بومی آن را نخوانده است: { $languages }.
safety-first = امن ماندن در اینجا
safety-clear = «{ button-clear }» پیام‌های ما و پیام‌های ۴۸ ساعت گذشتهٔ شما را از هر دو طرف پاک می‌کند.
safety-cannot = عکس صفحه، اعلانی که دیده شده، نسخه روی دستگاه دیگر یا پیام‌های قدیمی‌تر شما را نمی‌تواند پاک کند.
safety-list = نام این گفتگو در فهرست شما می‌ماند. برای برداشتنش انگشت را روی آن نگه دارید و «حذف» را بزنید.
safety-suspicious = اگر کسی این موبایل را نگاه می‌کند، شاید گفتگوی ناگهان خالی به چشمش بیاید. خودتان بهتر می‌دانید.
safety-other-phone = تماس‌ها شاید در فهرست تماس‌ها و بل تلفن دیده شوند. موبایل دیگری که فقط دست شماست امن‌تر است.

## Notes above a screen

note-only-words = اینجا فقط نوشته و دکمه خوانده می‌شود. چیزی که فرستادید، باز نشده پاک شد.
note-not-understood = این را نفهمیدیم. می‌توانید دکمه‌ای را بزنید یا نام شهری را بنویسید.
notice-cleared = پاک شد
notice-kept = پایین‌تر نگه داشته شد
mark-practice = فقط برای تمرین. هیچ شماره‌ای در اینجا کمک واقعی نیست.
mark-practice-draft = فقط برای تمرین. از اینجا تماس نگیرید.
# What parts the items of a list.
list-comma = {"، "}

## What was understood

need-hotline = کسی برای تماس تلفنی
need-shelter = یک جای امن
need-legal = کمک حقوقی
need-medical = داکتر
need-counselling = کسی برای گپ زدن
need-basic_needs = نان یا پول
need-work_training = کار یا آموزش
need-child_protection = کمک برای یک طفل
need-authorities = پولیس یا ادارات
need-community = مردمی مثل من
need-return_travel = راه برگشت به وطن
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = این نام در فهرست ما نیست. آیا منظورتان یکی از این‌هاست؟
place-postcode = کود پستی را اینجا نمی‌شود خواند. لطفاً نام شهر را بنویسید.
note-hello = سلام. هر چه لازم دارید به زبان خودتان بنویسید یا یک دکمه را بزنید.
mark-partly = بخشی از این هنوز به انگلیسی است.
