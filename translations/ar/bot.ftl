# Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# Nothing here guesses whether a woman or a man reads: nouns of action ("الضغط على زر") and the ending ـك where they
# are natural, the plural where an order must be short and strong. Digits are 0-9.
# The first 40 characters of a message that is sent must look harmless on a locked screen.
# Direction: values are isolated, and what is isolated does not tell a line its direction. A line that is made of values
# only would be set from left to right; hence a small Arabic word (رقم, في, عبر) in each of them.

## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-privacy = ماذا نحفظ
button-source = كيف صُنع هذا
button-going = ✈️ السفر إلى بلد آخر
button-local = 🗣️ بلغة أهل البلد
button-more-numbers = أرقام أخرى ←
button-copy-language = 📋 { $language }
button-copy-card = 📋 نسخ هذه البطاقة

## I cannot call

writing-trace = الرسائل تبقى في ذلك التطبيق، والصفحات تبقى في المتصفح. من الأفضل محوها هناك أيضًا.

## Going to another country

going-first = أرقام للطريق
going-copy = من الأفضل نسخها قبل السفر. كل رقم يعمل داخل بلده.

## In the language of the place

local-first = { $country } · للعرض أو النسخ
local-means = الكلمات بالخط العريض معناها: أنا أتكلم { $language }. من فضلكم، اطلبوا لي مترجمًا.

## A card to hand on

hand-neutral = شخص يمكن الكلام معه، متى أردت:

## A place

place-position-first = إرسال مكانك
place-position-exact = يرسل لنا تيليغرام المكان بالضبط. نستخدمه مرة واحدة لنجد أقرب مدينة، ثم ننساه.
place-position-town = يمكنك بدلًا من ذلك كتابة اسم مدينة.

## Results

checked-by-call = تم التحقق بالهاتف، { $date }.
checked-by-organisation = أكدته المنظمة نفسها، { $date }.
checked-on-site = تم التحقق في المكان نفسه، { $date }.
checked-one-person = تحقق منه شخص واحد، { $date }.
checked-due = آخر تحقق: { $date }. إن لم ينفع، يمكنك الضغط على «{ button-failed }».
checked-web-page = من موقعهم على الإنترنت، { $date }. لم نتصل بهم.
checked-not = غير مؤكد. لم يتصل أحد بهذا الرقم للتحقق منه.

## One result

details-for = لمن: { $audiences }.
details-ages = العمر بالسنوات: { $ages }.
details-ages-from = { $from } وما فوق
details-ages-to = حتى { $to }
details-ages-between = من { $from } إلى { $to }
details-topics = يعرفون عن: { $topics }.
details-languages = اللغات: { $languages }.
details-cost-free = لا يكلّف شيئًا.
details-cost-standard = بسعر المكالمة العادية.
details-papers-yes = يطلبون أوراقًا.
details-papers-no = لا حاجة إلى أوراق.
details-run-by = الجهة المسؤولة: { $organisation } ({ $kind }).
details-run = الجهة المسؤولة: { $organisation }.
details-must-tell-yes = عليهم إبلاغ الشرطة أو سلطات الهجرة بما يسمعونه.
details-must-tell-no = ليسوا مجبرين على إبلاغ الشرطة أو سلطات الهجرة.
details-address = العنوان: { $address }.
details-address-private = العنوان غير معلن. يمكنك التواصل معهم، وسيشرحون لك طريقة الوصول.
details-contact = عبر { $kind }: { $value }
details-contact-abroad = عبر { $kind }: { $value } (من خارج البلد { $abroad })
details-contact-keyword = عبر { $kind }: إرسال { $keyword } إلى { $value }
details-contact-country = عبر { $kind }: { $value } (يعمل في { $country })
details-in-call-list = يظهر في سجل المكالمات.
details-not-in-call-list = لا يظهر في سجل المكالمات.
details-on-bill = يظهر في فاتورة الهاتف.
details-not-on-bill = لا يظهر في فاتورة الهاتف.
details-without-credit = يعمل بدون رصيد.
details-web-trace = فتح رابط يترك أثرًا في المتصفح.
details-gone = لم يعد هذا معروضًا. هنا أرقام أخرى.
contact-phone = الهاتف
contact-short = الهاتف
contact-sms = الرسائل النصية
contact-whatsapp = واتساب
contact-telegram = تيليغرام
contact-email = البريد الإلكتروني
contact-web = الموقع على الإنترنت
contact-open-whatsapp = فتح واتساب
contact-open-telegram = فتح تيليغرام
contact-open-web = فتح { $host }
promise-always = { $language }
promise-some_hours = { $language } (في بعض الأوقات)
promise-interpreter = { $language } (مع مترجم)
promise-on_request = { $language } (عند الطلب)
promise-unknown = { $language }
audience-children = الأطفال
audience-women = النساء
audience-men = الرجال
audience-families = العائلات
audience-lgbtiq = مجتمع الميم
audience-migrants = المهاجرون
topic-trafficking = الاحتجاز أو الاستغلال
topic-domestic_violence = العنف في البيت
topic-sexual_violence = العنف الجنسي
topic-labour_exploitation = العمل الظالم أو الإجباري
topic-crime = الجرائم
organisation-ngo = مستقلة
organisation-state = حكومية
organisation-police = شرطة
organisation-intergovernmental = دولية

## Hours

hours-open-until-day = مفتوح حتى يوم { $day } الساعة { $time }
hours-opens-date = مغلق، يفتح في { $date }
# Whole lines.
hours-now = عادةً { $hours }.
hours-now-always = مفتوح ليلًا ونهارًا.
hours-now-by-appointment = بموعد مسبق. الأفضل التواصل معهم أولًا.
hours-now-holiday = اليوم عطلة رسمية. الأفضل الاتصال أولًا.
hours-not-known = أوقات العمل غير معروفة.
hours-week = أوقات العمل: { $week }.
hours-next-days = في الأيام السبعة القادمة: { $week }.
hours-week-there = هذه الأوقات بتوقيت { $country }.
hours-from-midnight = تُحسب الساعات من منتصف الليل لا من شروق الشمس: 09:00 هي الساعة 3 صباحًا بالتوقيت الإثيوبي.
# The week: «الاثنين إلى الجمعة من 10:00 إلى 14:00، من 16:00 إلى 19:00؛ السبت من 10:00 إلى 14:00».
hours-on = { $days } { $hours }
hours-days = { $first } إلى { $last }
hours-every-day = كل يوم
hours-span = من { $from } إلى { $to }
hours-span-by-appointment = { $hours } بموعد
hours-whole-day = ليلًا ونهارًا
hours-semicolon = {"؛ "}

## It did not work

failed-why = ماذا حدث؟ الجواب ليس ضروريًا.
failed-noted = وصلت الملاحظة، بدون اسمك.
reason-no_answer = لا أحد يرد
reason-wrong_number = الرقم خاطئ
reason-closed = مغلق
reason-my_language = لا يتكلمون لغتي
reason-asked_papers = طلبوا أوراقًا
reason-other = شيء آخر

## Language, country, privacy

privacy-first = ما نحفظه عنك: لا شيء
privacy-nothing = لا اسم، ولا رقم، ولا كلام، ولا مكان. لا على قرص، ولا في سجل.
privacy-counts = نعدّ كم مرة في اليوم يُطلب كل نوع من المساعدة في منطقة ما. لا يمكن معرفة أي شخص من هذا العدد.
privacy-telegram = يمكن لتيليغرام قراءة هذه المحادثة، مثل كل محادثة مع بوت.
privacy-phone = من يمسك هذا الهاتف يمكنه قراءتها أيضًا.
privacy-silent = نحن لا نبدأ بالكتابة أبدًا.
privacy-not-emergency = هذه ليست خدمة طوارئ. عند الخطر، اتصلوا برقم الطوارئ.

## Notes above a screen

note-position = استخدمنا مكانك مرة واحدة ثم نسيناه.
