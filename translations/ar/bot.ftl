# Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# Nothing here guesses whether a woman or a man reads: nouns of action ("الضغط على زر") and the ending ـك where they
# are natural, the plural where an order must be short and strong. Digits are 0-9.
# The first 40 characters of a message that is sent must look harmless on a locked screen.
# Direction: values are isolated, and what is isolated does not tell a line its direction. A line that is made of values
# only would be set from left to right; hence a small Arabic word (رقم, في, عبر) in each of them.

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
button-privacy = ماذا نحفظ
button-safety = الاستخدام بأمان
button-source = كيف صُنع هذا
button-copy = 📋 { $number }
button-something-else = شيء آخر ←
button-writing = ✍️ لا يمكنني الاتصال
button-going = ✈️ السفر إلى بلد آخر
button-local = 🗣️ بلغة أهل البلد
button-more-numbers = أرقام أخرى ←
button-copy-language = 📋 { $language }
button-copy-card = 📋 نسخ هذه البطاقة

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
writing-trace = الرسائل تبقى في ذلك التطبيق، والصفحات تبقى في المتصفح. من الأفضل محوها هناك أيضًا.
writing-none = لا يوجد هنا بعد خط مساعدة يمكن الكتابة إليه. يمكن لشخص محل ثقتك أن يتصل بدلًا منك.

## Going to another country

going-first = أرقام للطريق
going-copy = من الأفضل نسخها قبل السفر. كل رقم يعمل داخل بلده.

## In the language of the place

local-first = { $country } · للعرض أو النسخ
local-means = الكلمات بالخط العريض معناها: أنا أتكلم { $language }. من فضلكم، اطلبوا لي مترجمًا.
# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = أنا أتكلم { $language }. من فضلكم، اطلبوا لي مترجمًا.

## A card to hand on

hand-neutral = شخص يمكن الكلام معه، متى أردت:

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
place-position-first = إرسال مكانك
place-position-exact = يرسل لنا تيليغرام المكان بالضبط. نستخدمه مرة واحدة لنجد أقرب مدينة، ثم ننساه.
place-position-town = يمكنك بدلًا من ذلك كتابة اسم مدينة.
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

checked-by-call = تم التحقق بالهاتف، { $date }.
checked-by-organisation = أكدته المنظمة نفسها، { $date }.
checked-on-site = تم التحقق في المكان نفسه، { $date }.
checked-one-person = تحقق منه شخص واحد، { $date }.
checked-due = آخر تحقق: { $date }. إن لم ينفع، يمكنك الضغط على «{ button-failed }».
checked-web-page = من موقعهم على الإنترنت، { $date }. لم نتصل بهم.
checked-not = غير مؤكد. لم يتصل أحد بهذا الرقم للتحقق منه.
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = تم التحقق بالهاتف { $date }
checked-short-by-organisation = أكدته المنظمة { $date }
checked-short-on-site = تم التحقق في المكان { $date }
checked-short-one-person = تحقق منه شخص واحد { $date }
checked-short-due = آخر تحقق { $date }
checked-short-not = غير مؤكد، لم يتصل به أحد للتحقق
checked-short-web-page = من موقعهم { $date }، لم نتصل بهم

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

# Parts of a line.
hours-open = مفتوح الآن
hours-open-until = مفتوح حتى الساعة { $time }
hours-open-until-day = مفتوح حتى يوم { $day } الساعة { $time }
hours-closed = مغلق الآن
hours-opens-today = مغلق، يفتح اليوم الساعة { $time }
hours-opens-tomorrow = مغلق، يفتح غدًا الساعة { $time }
hours-opens-day = مغلق، يفتح يوم { $day } الساعة { $time }
hours-opens-date = مغلق، يفتح في { $date }
hours-always = مفتوح ليلًا ونهارًا
hours-by-appointment = بموعد مسبق
hours-holiday = اليوم عطلة رسمية: الأفضل الاتصال أولًا
hours-there = { $hours } (بتوقيتهم)

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

failed-sorry = شكرًا لإخبارنا. هذا هو الرقم التالي.
failed-last = لا يوجد رقم آخر لهذا. قد تساعد هذه الأرقام.
failed-why = ماذا حدث؟ الجواب ليس ضروريًا.
failed-noted = وصلت الملاحظة، بدون اسمك.
reason-no_answer = لا أحد يرد
reason-wrong_number = الرقم خاطئ
reason-closed = مغلق
reason-my_language = لا يتكلمون لغتي
reason-asked_papers = طلبوا أوراقًا
reason-other = شيء آخر

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
privacy-first = ما نحفظه عنك: لا شيء
privacy-nothing = لا اسم، ولا رقم، ولا كلام، ولا مكان. لا على قرص، ولا في سجل.
privacy-counts = نعدّ كم مرة في اليوم يُطلب كل نوع من المساعدة في منطقة ما. لا يمكن معرفة أي شخص من هذا العدد.
privacy-telegram = يمكن لتيليغرام قراءة هذه المحادثة، مثل كل محادثة مع بوت.
privacy-phone = من يمسك هذا الهاتف يمكنه قراءتها أيضًا.
privacy-silent = نحن لا نبدأ بالكتابة أبدًا.
privacy-not-emergency = هذه ليست خدمة طوارئ. عند الخطر، اتصلوا برقم الطوارئ.
safety-first = استخدام هذه المحادثة بأمان
safety-clear = زر «{ button-clear }» يمحو رسائلنا ورسائلك في آخر 48 ساعة، من الطرفين.
safety-cannot = لا يمكنه محو صورة للشاشة، أو إشعار ظهر من قبل، أو نسخة على جهاز آخر، أو رسائل أقدم كتبتها أنت.
safety-list = يبقى اسم هذه المحادثة في قائمتك. لإزالته: الضغط عليه طويلًا، ثم على «حذف».
safety-suspicious = إذا كان أحد يفتش هذا الهاتف، فقد يلاحظ محادثة فرغت فجأة. أنت أعلم بوضعك.
safety-other-phone = قد تظهر المكالمات في سجل المكالمات وفي الفاتورة. هاتف آخر لا يستخدمه أحد غيرك أكثر أمانًا.

## Notes above a screen

note-only-words = هنا تُقرأ الكلمات والأزرار فقط. ما أرسلته حُذف دون فتحه.
note-not-understood = لم نفهم ذلك. يمكنك الضغط على زر أو كتابة اسم مدينة.
note-position = استخدمنا مكانك مرة واحدة ثم نسيناه.
notice-cleared = تم المسح
notice-kept = محفوظ في الأسفل
mark-practice = للتجربة فقط. لا يوجد هنا أي رقم لمساعدة حقيقية.
mark-practice-draft = للتجربة فقط. رجاءً عدم الاتصال من هنا.

# What parts the items of a list.
list-comma = {"، "}
