# Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
# What `safelight doctor` tells an operator: one sentence of what it found, one of what to do.
# Amounts stand after a colon, so that no plural has to agree with them. A line begins with an Arabic word.

doctor-help = فحص الخدمة: هل هي قائمة، وما العمل حيث لا تعمل. لا يتغير شيء.
doctor-state-ok = سليم
doctor-state-look = للمراجعة
doctor-state-broken = معطّل
# Variables: $broken, $look (numbers)
doctor-verdict-0 = الخدمة تستطيع الرد. للمراجعة: { $look }.
doctor-verdict-1 = الخدمة ترد، لكن فيها ما هو معطّل: { $broken }. للمراجعة: { $look }.
doctor-verdict-2 = لا يمكن الرد على أحد. معطّل: { $broken }. البداية من الأعلى.

doctor-settings-ok = كل الإعدادات مقروءة، ورمز البوت محدد.
doctor-token-none = لا يوجد رمز للبوت. المطلوب أخذه من BotFather وذكر ملفه في SAFELIGHT_BOT_TOKEN_FILE

# Variables: $folder, $paths (strings), $gigabytes, $megabytes (numbers)
doctor-folder-ok = مجلد البيانات { $folder } لصاحبه وحده. المساحة الحرة: { $gigabytes } GiB.
doctor-folder-missing = مجلد البيانات { $folder } غير موجود بعد. ينشئه `safelight serve`؛ أو تُراجع SAFELIGHT_DATA
doctor-folder-practice = المجلد { $folder } للتجربة فقط. لا يُرد منه على أشخاص حقيقيين أبدًا. المطلوب اختيار مجلد آخر.
doctor-folder-closed = لا يستطيع هذا المستخدم القراءة والكتابة في مجلد البيانات { $folder }. المطلوب التشغيل باسم مستخدم الخدمة.
doctor-folder-open = يستطيع آخرون على هذا الجهاز الوصول إلى هذه. لإغلاقها:  chmod go-rwx { $paths }
doctor-space-little = المساحة الحرة حيث البيانات: { $megabytes } MiB. المطلوب توفير مساحة قريبًا.
doctor-space-none = المساحة الحرة حيث البيانات: { $megabytes } MiB. لم يعد ممكنًا كتابة شيء. المطلوب توفير مساحة.

doctor-keys-ok = المفتاحان موجودان ومتوافقان. يجب حفظ نسخة من keys/ في مكان آخر.
doctor-keys-missing = لا يوجد مفتاح لفحص النسخ المنشورة. في مجلد جديد ينشئه `safelight serve`؛ وإلا فالمطلوب استعادة keys/ من نسخة احتياطية.
doctor-keys-no-signing = لا يوجد مفتاح للتوقيع: البوت يرد، لكن لا يمكن نشر جديد من هنا. المطلوب استعادة keys/ من نسخة احتياطية.
doctor-keys-unreadable = مفتاح التوقيع لا يمكن قراءته. المطلوب استعادة keys/ من نسخة احتياطية.
doctor-keys-differ = المفتاحان غير متوافقين، فكل ما يُنشر يُرفض. المطلوب استعادة keys/ من نسخة احتياطية.

# Variables: $version, $date, $refused, $reason, $number (strings), $listings, $numbers (numbers)
doctor-snapshot-ok = أحدث نسخة منشورة كاملة: الإصدار { $version } بتاريخ { $date }، البطاقات: { $listings }، أرقام الطوارئ: { $numbers }.
doctor-snapshot-old = أحدث نسخة منشورة بتاريخ { $date } (الإصدار { $version }، البطاقات: { $listings }، أرقام الطوارئ: { $numbers }). هل ما زال أحد يتصل بالأرقام؟
doctor-snapshot-none = لا توجد نسخة منشورة بعد. ينشر `safelight serve` أول نسخة.
doctor-snapshot-all-refused = لا يمكن استخدام أي نسخة منشورة؛ المرفوض: { $refused }. المطلوب استعادة snapshots/ و keys/ من نسخة احتياطية واحدة.
doctor-snapshot-unreadable = لا يستطيع هذا المستخدم قراءة النسخ المنشورة. المطلوب التشغيل باسم مستخدم الخدمة.
doctor-snapshot-practice = أحدث نسخة منشورة (الإصدار { $version } بتاريخ { $date }) للتجربة. لا يُرد منها على أشخاص حقيقيين أبدًا.
doctor-snapshot-refused = أحدث نسخة منشورة، { $refused }، مرفوضة ({ $reason }). يُستخدم مكانها الإصدار { $version } بتاريخ { $date }. للنشر من جديد:  safelight open COUNTRY
doctor-snapshot-damaged = ملف أحدث نسخة منشورة لم يعد يحوي البطاقة { $number } كما وُقّعت. المطلوب فحص القرص والنشر من جديد:  safelight open COUNTRY

# Variables: $count (number)
doctor-denied-ok = قائمة ما يُخفى فورًا مقروءة. المخفي: { $count }.
doctor-denied-broken = قائمة ما يُخفى فورًا لا يمكن قراءتها، فلا يعرض بوت يبدأ الآن أي بطاقة. المطلوب إخفاء شيء أو إظهاره في السجل، أو استعادة الملف من نسخة احتياطية.

# Variables: $database (string)
doctor-record-ok = السجل ({ $database }) متاح وله شكل هذا الإصدار.
doctor-record-missing = لا يوجد سجل بعد. ينشئه `safelight serve`. البوت يرد بدونه.
doctor-record-address = الإعداد SAFELIGHT_DATABASE_URL لا يسمي قاعدة بيانات يمكن فتحها هنا. من أجل PostgreSQL تُثبّت الإضافة “postgres”.
doctor-record-form = السجل له شكل إصدار آخر. المطلوب نسخة احتياطية، ثم تشغيل `safelight serve` من أحدث إصدار.
doctor-record-damaged = ملف السجل تالف. المطلوب إيقاف الخدمة واستعادة السجل من نسخة احتياطية.
doctor-record-history = تغيّر تاريخ السجل أو ضاعت منه صفوف. المطلوب حفظ هذا الملف لمن يبحث في الأمر، ومقارنته بنسخة احتياطية.
doctor-record-unreachable = لا يمكن الوصول إلى السجل. البوت يرد من نسخته المنشورة؛ ولا يستطيع الفريق تغيير شيء. المطلوب فحص قاعدة البيانات.

# Variables: $country, $numbers, $code, $countries, $have, $lack (strings)
doctor-country-none = الإعداد SAFELIGHT_COUNTRY غير محدد، فيسأل البوت الجميع عن البلد أولًا.
doctor-emergency-known = أرقام الطوارئ في { $country }: { $numbers }
doctor-emergency-weak = أرقام طوارئ ناقصة أو لم يقرأها أحد في صفحة رسمية: { $countries }. لحسمها:  safelight open COUNTRY
doctor-lines-ok = المؤكد في { $country }: { $have }
doctor-lines-some = المؤكد في { $country }: { $have }. لا شيء من أجل: { $lack }. للمتابعة:  safelight open { $code }
doctor-lines-none = لا شيء مؤكد في { $country } بعد؛ يعرض البوت أرقام الطوارئ وما يمكن فعله بعدها. للبدء:  safelight open { $code }

# Variables: $waiting, $seconds (numbers)
doctor-telegram-ok = تيليغرام يرد ويعرف البوت.
doctor-telegram-token = تيليغرام لا يعرف رمز البوت هذا. تُراجع SAFELIGHT_BOT_TOKEN أو يُطلب رمز جديد من BotFather
doctor-telegram-unreachable = لا يمكن الوصول إلى تيليغرام من هنا. تُراجع الشبكة و SAFELIGHT_TELEGRAM_API
doctor-telegram-webhook = يرسل تيليغرام ما يُكتب إلى عنوان آخر (في الانتظار: { $waiting }). البوت الذي يسأل بنفسه يلغي ذلك عندما يبدأ.
# Variables: $today, $date (strings)
doctor-clock-ok = الساعة تتفق مع ساعة تيليغرام.
doctor-clock-wrong = الساعة تختلف عن ساعة تيليغرام بعدد من الثواني: { $seconds }. المطلوب تشغيل مزامنة الوقت.
doctor-clock-behind = الساعة تقول { $today }، لكن أحدث نسخة منشورة بتاريخ { $date } (الإصدار { $version }). المطلوب ضبط الساعة.

# Variables: $address, $languages (strings), $count (number)
doctor-admin-ok = شاشة الفريق ترد على { $address }.
doctor-admin-no = شاشة الفريق لا ترد على { $address }. هل يعمل `safelight serve`؟
doctor-core-off = إذا انهار البرنامج فلا تُكتب الذاكرة على القرص.
doctor-core-on = إذا انهار البرنامج فقد تُكتب الذاكرة على القرص. لإيقاف ذلك للخدمة:  ulimit -c 0
doctor-files-ok = عدد الملفات التي يمكن فتحها معًا كافٍ.
doctor-files-few = عدد الملفات التي يمكن فتحها معًا قليل: { $count }. لرفعه للخدمة:  ulimit -n 4096
doctor-languages-ok = اللغات الكاملة: { $languages }
doctor-languages-faults = في الكلمات ما هو خطأ؛ الملاحظات: { $count }. لعرضها:  safelight check translations
