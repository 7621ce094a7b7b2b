### Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
### The practice chat in the browser (simulator/page): the page itself, not what the bot says.
### Read by people who try the bot without a Telegram account, and by translators who look at their work.
### No message here has variables. A minus sign would jump to the wrong side of its number, so it is a word (سالب).

## That this is practice

practice-mark = تجربة
practice-strip = هذه تجربة وليست تيليغرام. لا توجد هنا مساعدة حقيقية.
practice-about = محادثة لتجربة البوت دون حساب على تيليغرام. ما يُكتب هنا لا يصل إلى تيليغرام، ولا يتم الاتصال بأحد.

## The chat

practice-log = الرسائل
practice-you = أنت:
practice-bot = بوت
practice-what-can = ماذا يمكن لهذا البوت أن يفعل؟
practice-start = بدء
practice-text = رسالة
practice-send = إرسال
practice-commands = الأوامر
practice-keys = لوحة مفاتيح البوت
practice-buttons = أزرار
practice-to-newest = إلى أحدث رسالة
practice-new-tab = (يفتح صفحة جديدة)
practice-spoiler = نص مخفي. يظهر باللمس.
practice-copy-hint = اللمس ينسخ.
practice-copied = تم النسخ
practice-copy-failed = لم ينجح النسخ هنا. يمكنك تحديد النص ونسخه باليد.
practice-other-kind = رسالة من نوع لا تعرضه محادثة التجربة هذه
practice-lost = انقطع الاتصال. تجري المحاولة من جديد…
practice-not-sent = لم تُرسل: لا يوجد اتصال. يمكنك المحاولة مرة أخرى.
practice-refused = لم ينجح ذلك. يمكنك المحاولة مرة أخرى.

## Sharing a position

practice-position = مشاركة موقع
practice-position-town = اختيار مدينة
practice-position-no-town = لا توجد مدينة كهذه في هذه القائمة.
practice-position-coordinates = أو كتابة الإحداثيات: خط العرض، خط الطول
practice-position-unreadable = لا تبدو هذه إحداثيات. المطلوب رقمان بينهما فاصلة، مثل 41.33, 19.82
practice-position-latitude = الرقم الأول هو خط العرض. يجب أن يكون بين سالب 90 و90.
practice-position-longitude = الرقم الثاني هو خط الطول. يجب أن يكون بين سالب 180 و180.

## Settings beside the phone

practice-settings = الإعدادات
practice-language = اللغة
practice-language-about = تقوم مقام لغة الهاتف، التي يخبر بها تيليغرام البوت. الرسائل الموجودة هنا تبقى كما هي.
practice-language-none = لا يُخبَر بها
practice-language-other = رمز لغة آخر
practice-language-unreadable = المطلوب رمز لغة، مثل pt-br
practice-use = استخدام
practice-theme = الألوان
practice-theme-device = مثل الجهاز
practice-theme-light = فاتحة
practice-theme-dark = داكنة
practice-new-person = شخص جديد
practice-new-person-about = البدء من جديد كأنه شخص آخر
practice-inspector = ما يفعله البوت
practice-inspector-about = آخر طلباته إلى واجهة تيليغرام
practice-calls-filter = إظهار الطلبات التي فيها
practice-calls-none = لا توجد طلبات بعد.
practice-call-ok = تم
practice-call-refused = رُفض
practice-call-parameters = المعطيات
practice-copy = نسخ
practice-close = إغلاق
practice-ok = حسنًا
