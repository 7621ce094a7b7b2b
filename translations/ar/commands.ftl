# Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
# What the console script `safelight` says to an operator: its commands, its settings, how a start went.
# A line begins with an Arabic word, so that a terminal sets it from right to left.

terminal-about = هذا Safelight: مساعدة قريبة دون ترك أثر. المطلوب اختيار أمر؛ يشرحه COMMAND --help.
demo-help = تجربة المحادثة كلها في المتصفح. لا حاجة إلى حساب، ولا يُمسّ شيء حقيقي.
demo-open = محادثة التجربة مفتوحة على { $address }
demo-end = للإنهاء: الضغط على Ctrl-C
demo-port-taken = المنفذ { $port } يستخدمه برنامج آخر. يمكن اختيار منفذ غيره:  --port NUMBER
serve-help = تشغيل الخدمة: البوت وشاشة الفريق، في عمليتين.
serve-guard-refused = آخر التغييرات أكبر مما يُسمح لشخص واحد بنشره. تبقى التغييرات السابقة في الخدمة. المطلوب أن يراجعها شخص ثانٍ.
bot-help = تشغيل البوت فقط، من النسخ المنشورة في مجلد البيانات.
bot-wrong-token = لا يعرف تيليغرام رمز البوت هذا. يُرجى مراجعة SAFELIGHT_BOT_TOKEN
# Variables: $address (string)
bot-port-taken = لا يستطيع البوت الاستماع على { $address }: يستخدمه برنامج آخر، أو ليس من عناوين هذا الجهاز. يُرجى مراجعة SAFELIGHT_WEBHOOK_LISTEN
admin-help = تشغيل شاشة الفريق فقط.
admin-port-taken = العنوان { $address } يستخدمه برنامج آخر. يُرجى مراجعة SAFELIGHT_ADMIN_LISTEN
check-help = فحص الترجمات: ما هو ناقص أو معطوب أو أطول من اللازم.
check-found =
    { $count ->
        [zero] الترجمات سليمة.
        [one] ملاحظة واحدة.
        [two] ملاحظتان.
        [few] { $count } ملاحظات.
        [many] { $count } ملاحظة.
       *[other] { $count } ملاحظة.
    }
settings-missing = الإعداد { $name } غير محدد، وهذا الأمر يحتاج إليه.
settings-not-a-token = الإعداد { $name } لا يبدو رمز بوت.
settings-not-an-address = الإعداد { $name } يجب أن يكون عنوانًا يبدأ بـ http:// أو https://
settings-not-host-and-port = الإعداد { $name } يجب أن يكون مضيفًا ومنفذًا، مثل 127.0.0.1:8080
settings-not-a-webhook = الإعداد { $name } يجب أن يكون عنوانًا يبدأ بـ https:// ويصل إليه تيليغرام: المنفذ 443 أو 80 أو 88 أو 8443، ومسار من حروف لاتينية وأرقام.
settings-not-a-webhook-secret = الإعداد { $name } يجب أن يكون من 16 إلى 256 رمزًا: حروف لاتينية كبيرة أو صغيرة وأرقام والرمزان _ و -
settings-not-a-country = الإعداد { $name } يجب أن يكون رمز بلد من حرفين، مثل ES
settings-too-long = الإعداد { $name } أطول من 64 حرفًا، ولا يقبله تيليغرام.
settings-unreadable-file = الإعداد { $name } يشير إلى ملف لا يمكن قراءته.
settings-unknown = الاسم { $name } ليس من إعدادات Safelight. هل فيه خطأ في الكتابة؟
folder-is-practice = المجلد { $folder } للتجربة فقط. لا يجوز الرد منه على أشخاص حقيقيين أبدًا. المطلوب اختيار مجلد آخر.
folder-is-real = المجلد { $folder } فيه بيانات حقيقية. التجربة تحتاج إلى مجلد خاص بها.
bench-help = قياس البوت إلى جانب بوت عادي، وكتابة الأرقام.
bench-missing = القياسات لا تُثبّت مع Safelight. يجب تشغيل هذا حيث يوجد مستودعه.
ask-help = طرح سؤال بكلمات عادية، ورؤية ما فُهم والجواب. الجواب من دليل التجربة، إلا إذا ذُكر غيره بعد --data
ask-no-folder = لا يوجد مجلد بيانات في { $folder }
ask-no-file = لا يمكن قراءة الملف { $file } كأسطر بترميز UTF-8
evaluate-help = قياس مدى فهم الكلام المكتوب، بأسئلة معروفة الأجوبة.
evaluate-wrong = ما في { $where } ليس سؤالًا: يلزم id و text و locale في كائن JSON واحد.
evaluate-language = اللغة
evaluate-need = الحاجة
evaluate-top-three = ضمن 3
evaluate-place = المكان
evaluate-country = البلد
evaluate-urgent-found = عاجل وُجد
evaluate-urgent-right = عاجل صحيح
evaluate-concern-found = قلق على غيره وُجد
evaluate-concern-right = قلق على غيره صحيح
evaluate-wish = الرغبة
evaluate-nothing = لا شيء
build-words-help = إعداد ملف المفردات من قوائم كلمات كل اللغات.
build-words-wrong = لا يمكن قراءة قائمة كلمات: { $what }
build-words-done = في الملف { $file } عدد الكلمات { $words } وعدد اللغات { $languages }
