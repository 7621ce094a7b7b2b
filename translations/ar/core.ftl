## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-home = 🏠 البداية
button-clear = ✕ مسح المحادثة
button-now = 🆘 أحتاج مساعدة الآن
button-find = 🔎 البحث عن مساعدة
button-worried = 👀 أخاف على شخص
button-options = 🌐 اللغة · الخصوصية
button-back = → رجوع
button-more = المزيد ←
button-failed = لم ينجح الأمر
button-keep = حفظ هذا الرقم
button-countries = 🌍 بلد آخر
button-whole-country = كل البلد: { $country }
button-share = 📍 إرسال مكاني
button-there-now = أنا الآن في { $country }
button-safety = الاستخدام بأمان
button-copy = 📋 { $number }
button-something-else = شيء آخر ←
button-writing = ✍️ لا يمكنني الاتصال

## Start

home-first = أرقام وأماكن قريبة منك · { $country }
home-first-anywhere = أرقام وأماكن قريبة منك
home-how = يمكنك الضغط على زر أو كتابة اسم مدينة.
home-honest = يمكن لتيليغرام قراءة هذه المحادثة. زر «مسح المحادثة» يمحو الرسائل.
home-where = في أي بلد أنت؟ يمكنك الضغط على اسمه أو كتابة اسم مدينة.

## Emergency numbers

emergency-item = رقم { $service } { $number }
emergency-line = في { $country } · { $numbers }
emergency-danger = إذا كان هناك خطر الآن: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = الاتصال { $line } ({ $state })
emergency-short-confirmed = تم التحقق { $date }
emergency-short-official = من صفحة رسمية
emergency-short-official-dated = من صفحة رسمية، { $date }
emergency-short-unconfirmed = غير مؤكد من جهتنا
emergency-none = لا نعرف رقم طوارئ في { $country }. يمكنك طلب المساعدة من أي شخص قريب ليتصل بدلًا منك.
emergency-confirmed = تم التحقق من رقم الطوارئ بتاريخ { $date }.
emergency-official = رقم الطوارئ من صفحة رسمية.
emergency-official-dated = رقم الطوارئ من صفحة رسمية بتاريخ { $date }.
emergency-unconfirmed = لم نتأكد من رقم الطوارئ.
service-general = الطوارئ
service-police = الشرطة
service-ambulance = الإسعاف
service-fire = الإطفاء

## Need help now

now-first = { $country } · أرقام

## I cannot call

# { $country } is a country: "إسبانيا · الكتابة بدل الاتصال".
writing-first = { $country } · الكتابة بدل الاتصال
writing-none = لا يوجد هنا بعد خط مساعدة يمكن الكتابة إليه. يمكن لشخص محل ثقتك أن يتصل بدلًا منك.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = أنا أتكلم { $language }. من فضلكم، اطلبوا لي مترجمًا.

## What happened

situations-first = ماذا يلزمك؟
situations-first-place = المكان: { $place } · ماذا يلزمك؟
situation-sleep = ليس عندي مكان للنوم
situation-hurt-me = شخص يؤذيني
situation-doctor = طبيب أو علاج
situation-talk = شخص أتكلم معه
situation-law = أوراق أو أمور قانونية
situation-papers = أخذوا أوراقي
situation-wages = لا يدفعون أجري
situation-food = طعام أو مال
situation-child = طفل يحتاج مساعدة
situation-home = أريد الرجوع إلى بلدي
situation-work = عمل أو تعليم
situation-people = ناس وضعهم مثل وضعي
situation-police = الشرطة أو جهات رسمية

## A place

place-choose = أي واحد منها؟
place-unknown = هذا الاسم ليس في قائمتنا. يمكنك تجربة مدينة قريبة أكبر، أو الضغط على بلد.
place-option = { $town }، { $region }، { $country }
place-option-short = { $town } في { $country }
countries-first = أي بلد؟
countries-write = يمكنك أيضًا كتابة اسمه.

## Results

results-first = المكان: { $place } · { $facts }
results-place = { $town } في { $country }
results-facts-open = مفتوح الآن
results-facts-free = مجاني
results-facts-plain = أرقام
results-widened = لا يوجد في القائمة شيء لهذا بالضبط بعد. هذه الجهات قد تعرف من يساعد.
results-none = لا يوجد أي رقم هنا بعد.
results-none-next = سفارة بلدك، والمنظمة الدولية للهجرة IOM (للمهاجرين)، ومفوضية اللاجئين UNHCR (للاجئين) تساعد في أماكن كثيرة. يمكنك السؤال عن مكتبها القريب منك.
results-children = لمن عمرهم أقل من 18 سنة. قد يعرفون من يساعد الكبار.
results-away = هذه الأرقام في { $country }.
results-not-from-here = قد لا يعمل هذا الرقم من مكانك.
result-not-from-here = قد لا يعمل من مكانك
result-free = مجاني
result-must-tell = عليهم إبلاغ الشرطة أو سلطات الهجرة
result-papers-not-needed = لا حاجة إلى أوراق
result-distance = حوالي { $km } كم
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = تم التحقق بالهاتف { $date }
checked-short-by-organisation = أكدته المنظمة { $date }
checked-short-on-site = تم التحقق في المكان { $date }
checked-short-one-person = تحقق منه شخص واحد { $date }
checked-short-due = آخر تحقق { $date }
checked-short-not = غير مؤكد، لم يتصل به أحد للتحقق
checked-short-web-page = من موقعهم { $date }، لم نتصل بهم

## Hours

# Parts of a line.
hours-open = مفتوح الآن
hours-open-until = مفتوح حتى الساعة { $time }
hours-closed = مغلق الآن
hours-opens-today = مغلق، يفتح اليوم الساعة { $time }
hours-opens-tomorrow = مغلق، يفتح غدًا الساعة { $time }
hours-opens-day = مغلق، يفتح يوم { $day } الساعة { $time }
hours-always = مفتوح ليلًا ونهارًا
hours-by-appointment = بموعد مسبق
hours-holiday = اليوم عطلة رسمية: الأفضل الاتصال أولًا
hours-there = { $hours } (بتوقيتهم)

## It did not work

failed-sorry = شكرًا لإخبارنا. هذا هو الرقم التالي.
failed-last = لا يوجد رقم آخر لهذا. قد تساعد هذه الأرقام.

## Keep this number

kept-only-clear = لا يمحو هذا إلا «{ button-clear }».

## Worried about someone

worried-first = أولًا: سلامتكم جميعًا
worried-danger = إذا كان شخص في خطر الآن: { $numbers }
worried-never = لا تواجهوا أحدًا. لا تلاحقوا أحدًا ولا تصوّروه. لا تحاولوا تحرير أحد.
worried-ask = على هذه الأرقام من ينصحكم أنتم أيضًا. لا حاجة إلى أن تقولوا من أنتم:

## Language, country, privacy

options-first = اللغة
options-review = لغات لم يراجعها بعد من يتكلمها كلغة أم: { $languages }.
safety-first = استخدام هذه المحادثة بأمان
safety-clear = زر «{ button-clear }» يمحو رسائلنا ورسائلك في آخر 48 ساعة، من الطرفين.
safety-cannot = لا يمكنه محو صورة للشاشة، أو إشعار ظهر من قبل، أو نسخة على جهاز آخر، أو رسائل أقدم كتبتها أنت.
safety-list = يبقى اسم هذه المحادثة في قائمتك. لإزالته: الضغط عليه طويلًا، ثم على «حذف».
safety-suspicious = إذا كان أحد يفتش هذا الهاتف، فقد يلاحظ محادثة فرغت فجأة. أنت أعلم بوضعك.
safety-other-phone = قد تظهر المكالمات في سجل المكالمات وفي الفاتورة. هاتف آخر لا يستخدمه أحد غيرك أكثر أمانًا.

## Notes above a screen

note-only-words = هنا تُقرأ الكلمات والأزرار فقط. ما أرسلته حُذف دون فتحه.
note-not-understood = لم نفهم ذلك. يمكنك الضغط على زر أو كتابة اسم مدينة.
notice-cleared = تم المسح
notice-kept = محفوظ في الأسفل
mark-practice = للتجربة فقط. لا يوجد هنا أي رقم لمساعدة حقيقية.
mark-practice-draft = للتجربة فقط. رجاءً عدم الاتصال من هنا.
# What parts the items of a list.
list-comma = {"، "}

need-hotline = رقم للاتصال
need-shelter = مكان آمن
need-legal = مساعدة قانونية
need-medical = طبيب
need-counselling = شخص أتحدث إليه
need-basic_needs = طعام أو مال
need-work_training = عمل أو تعلّم
need-child_protection = مساعدة لطفل
need-authorities = الشرطة أو الدوائر
need-community = ناس مثلي
need-return_travel = العودة إلى بلدي
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = هذا الاسم ليس في قائمتنا. هل تقصد أحد هذه الأماكن؟
place-postcode = لا نقرأ الرموز البريدية هنا. اكتب اسم المدينة.
note-hello = مرحباً. اكتب ما تحتاجه بكلماتك، أو اضغط زراً.
mark-partly = بعض هذا ما زال بالإنجليزية.
