# Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
# What an operator reads in the terminal: `safelight import`, `safelight open`, `safelight build-places`.
# Amounts stand after a colon or after عددها, so that no plural has to agree with them. A line begins with an Arabic
# word, so that a terminal sets it from right to left. Words of one choice must not begin alike: the beginning of an
# answer may be typed ("لا" must not also begin "لاحقًا").

# `safelight import`

import-help = إدخال معلومات من ملفات: خطوط المساعدة وأرقام الطوارئ. تدخل خطوط المساعدة كمسودات لا يراها أحد.
import-reading = تجري القراءة
import-taking-in = يجري الإدخال
import-refused = لم يؤخذ:
import-doubtful = يحتاج إلى مراجعة:
# Variables: $rows, $drafts (numbers)
import-rows = صفوف مقروءة: { $rows }. مسودات فيها: { $drafts }.
# Variables: $added, $unchanged, $changed, $kept (numbers)
import-did = أُضيف: { $added }. بلا تغيير: { $unchanged }. تغيّر: { $changed }. بقي كما تركه الفريق: { $kept }.
import-would = تجربة فقط، لم يُكتب شيء. سيضاف: { $added }. بلا تغيير: { $unchanged }. سيتغير: { $changed }. سيبقى كما تركه الفريق: { $kept }.
# Variables: $numbers (string): numbers of listings
import-kept = في الملف جديد عن هذه البطاقات، لكن الفريق قرر بشأنها من قبل: { $numbers }
import-nothing-shown-yet = المسودات لا تظهر لأحد. للاتصال بها وفتح بلد:  safelight open COUNTRY
import-nothing-taken = لم يؤخذ شيء.
# Variables: $file (string)
import-file-missing = الملف { $file } غير موجود. لم يؤخذ شيء.
import-file-folder = المسار { $file } مجلد وليس ملفًا. لم يؤخذ شيء.
import-file-unreadable = الملف { $file } لا يمكن قراءته. لم يؤخذ شيء.
# Variables: $numbers, $changed (numbers)
import-emergency-did = أرقام الطوارئ: { $numbers }. تغيّر منها: { $changed }.
# Variables: $countries (string): codes
import-emergency-without = لا يُعرف رقم ولا يظهر رقم لهذه البلدان: { $countries }
import-guard = أُدخلت الأرقام. لا تظهر بعد، لأن تغييرات أخرى تنتظر شخصًا ثانيًا. مع شخصين:  safelight open COUNTRY

# A file that was not taken in at all (ImportRejected.code; line 0 means no line is to blame).

import-problem-empty = لا صفوف في الملف.
import-problem-too-large = الملف أكبر من 5 MiB.
import-problem-encoding = الملف ليس نصًا بترميز UTF-8. المطلوب حفظه من جديد بصيغة “CSV UTF-8”.
import-problem-not-csv = من هذا السطر ليس الملف CSV: علامة اقتباس مفتوحة أو في غير مكانها.
import-problem-column-missing = هذا العمود ناقص.
import-problem-column-twice = هذا العمود موجود مرتين.

# Any file (Problem.code).

import-problem-column-unknown = هذا العمود غير معروف ولم يُقرأ.
import-problem-cells-miscounted = عدد خلايا الصف أكثر أو أقل من اللازم، فلم يؤخذ منه شيء.
import-problem-invisible-characters = حُذفت حروف غير مرئية.
import-problem-country-unknown = هذا ليس رمز بلد نعرفه من حرفين كبيرين.

# Hotlines.

import-problem-row-twice = صف سابق هو الخدمة نفسها بالأرقام نفسها والمصدر نفسه.
import-problem-name-missing = لا يذكر الصف اسم الخدمة ولا اسم المنظمة.
import-problem-no-contact = لا توجد في الصف وسيلة اتصال يمكن استخدامها.
import-problem-organisation-not-named = لا يقول المصدر من يديرها. يجب معرفة ذلك قبل قبول أحد.
import-problem-part-of-country = قد تخدم جزءًا من البلد فقط. سُجّلت للبلد كله.
import-problem-category-unknown = هذه ليست من الحاجات التي نعرفها.
import-problem-serves-unknown = هذه ليست فئة أو موضوعًا نعرفه.
import-problem-children-only = مسجل كخط للأطفال. المطلوب السؤال هل يمكن للكبار الاتصال أيضًا.
import-problem-phone-unreadable = هذا ليس رقم هاتف.
import-problem-phone-not-possible = لا يوجد هناك رقم هاتف بهذا العدد من الخانات.
import-problem-phone-not-in-plan = خطة أرقام البلد لا تعرف هذا الرقم. أُخذ كما هو مطبوع.
import-problem-phone-local-only = هذا ليس رقمًا كاملًا. أُخذ كرقم يُطلب من داخل البلد فقط.
import-problem-short-with-area = رقم قصير مع رمز منطقة. أُخذ كما هو مطبوع، لداخل البلد فقط.
import-problem-contact-unknown = هذا النوع من وسائل الاتصال غير معروف.
import-problem-sms-unreadable = هذا ليس رقمًا تُرسل إليه رسالة نصية.
import-problem-sms-keyword = ليس واضحًا ماذا يُكتب في الرسالة النصية.
import-problem-telegram-unreadable = هذا ليس عنوانًا على تيليغرام.
import-problem-email-unreadable = هذا ليس عنوان بريد إلكتروني.
import-problem-web-unreadable = هذا ليس عنوانًا على الإنترنت.
import-problem-web-without-scheme = كان عنوان الإنترنت يبدأ بدون https وقد أُضيف. لم يجربه أحد.
import-problem-hours-unreadable = لا يمكن قراءة أوقات العمل هذه. المطلوب صيغة OSM، مثل Mo-Fr 09:00-17:00
import-problem-language-unknown = هذا ليس رمز لغة.
import-problem-language-not-named = ليس عندنا اسم نعرضه لهذه اللغة.
import-problem-language-several = هذا الرمز يعني عدة لغات. أُخذت اللغة الأكثر احتمالًا.
import-problem-cost-unknown = يجب أن تكون التكلفة free أو standard أو unknown.
import-problem-source-missing = لا يذكر الصف أين قُرئ هذا.
import-problem-date-unreadable = يجب أن يكون تاريخ المصدر سنة أو شهرًا أو يومًا، مثل 2025-06-30

# Emergency numbers.

import-problem-country-twice = لهذا البلد صف من قبل.
import-problem-emergency-not-digits = رقم الطوارئ من خانتين إلى ست خانات.
import-problem-emergency-service-unknown = يجب أن تكون الخدمة general أو police أو ambulance أو fire.
import-problem-source-kind-unknown = يجب أن يكون نوع المصدر government أو eu أو embassy أو un أو press أو other.
import-problem-emergency-lists-disagree = القوائم العامة مختلفة ولا توجد صفحة تحسم الأمر. لا يظهر أي رقم.
import-problem-emergency-sources-differ = كل مصدر يقول شيئًا آخر. لا يظهر أي رقم.
import-problem-emergency-others-named = مصدر آخر يذكر رقمًا آخر. المطلوب التحقق في صفحة حكومية.
import-problem-emergency-official-pages-differ = الصفحات الرسمية تذكر عدة أرقام. يظهر واحد منها.
import-problem-emergency-official-overtaken = صفحة صحفية أحدث والقوائم تخالف هذه الصفحة الرسمية. أُخذ بها.
import-problem-emergency-general-contradicted = صفحة رسمية تخالف القوائم هنا. لا يظهر كرقم لكل شيء.
import-problem-emergency-general-is-special = القوائم تعطي رقم خدمة واحدة كأنه رقم لكل شيء. لا يظهر كذلك.
import-problem-emergency-withheld = هذا الرقم محجوب؛ السبب مكتوب في withheld.csv
import-problem-emergency-not-in-plan = خطة الأرقام القصيرة في البلد لا تعرف هذا كرقم طوارئ.

# `safelight open`

open-help = فتح بلد: حسم أرقام الطوارئ فيه، والاتصال بمسوداته، وإظهار ما تأكد.
open-country-unknown = هذا ليس بلدًا نعرفه. المطلوب رمزه، مثل ES، أو اسمه.
# Variables: $country (string)
open-welcome = فتح { $country }. علامة “?” تشرح السؤال، وزر Enter يأخذ ما بين [ ]، و Ctrl-C للخروج. لا يضيع شيء مما كُتب.
# Variables: $code (string): country code
open-interrupted = تم الخروج. كل ما أُنجز محفوظ؛ وما لم يُنشر بعد لا يظهر. للمتابعة:  safelight open { $code }
open-more = بقي شيء ليوم آخر. للمتابعة:  safelight open { $code }

# Answers

open-yes = نعم
open-no = لا
open-unknown = غير معروف
open-later = فيما بعد
open-back = رجوع
open-enter-later = ليس الآن
open-everybody = الجميع
open-undated = بدون تاريخ
open-unreadable = لم نتمكن من قراءة هذا. المطلوب كتابته من جديد.
# Variables: $count (number)
open-choice-wrong = المطلوب رقم من 1 إلى { $count }، أو بداية الكلمات.
open-recorded = تم التسجيل.
# Variables: $reason (string): what the record said, in English
open-not-recorded = لم يقبل السجل هذا ({ $reason }). ما كُتب محفوظ.
open-decided-meanwhile = قرر شخص آخر بشأن هذه البطاقة في هذه الأثناء. لم يتغير شيء.

# Who is here

open-name = الاسم
open-name-help = يبقى الاسم في تاريخ كل قرار يُتخذ الآن. لا يظهر أبدًا لمن يبحثون عن مساعدة.
open-name-needed = ضروري
open-name-wrong = لا بد أن يكون أحد مسؤولًا عن هذا. المطلوب كتابة اسم.
open-second-name = اسم شخص ثانٍ موجود هنا وينظر أيضًا
open-second-name-help = شخصان يريان أكثر من واحد. مع شخص واحد، تقول كل بطاقة: «تحقق منه شخص واحد».
open-nobody-else = لا أحد غيري
open-one-person = شخص واحد. ستقول كل بطاقة: «تحقق منه شخص واحد».
open-two-people = شخصان. ينظر كلاهما إلى كل رقم.

# Emergency numbers

# Variables: $country (string)
open-emergency-settled = أرقام الطوارئ في { $country } محسومة.
open-emergency = أولًا أرقام الطوارئ في { $country }. المطلوب فتح صفحة للحكومة أو الشرطة. يُمنع الاتصال للتحقق.
# Variables: $service, $number, $state (strings)
open-emergency-known = { $service }: { $number } ({ $state })
open-emergency-unknown = { $service }: لا يُعرف رقم
# Variables: $count (number)
open-emergency-sources-above = ومصادر معروضة أعلاه، عددها: { $count }
open-emergency-confirmed = أكده الفريق
open-emergency-official_page = قُرئ في صفحة رسمية
open-emergency-lists_agree = القوائم العامة متفقة
open-emergency-lists_disagree = القوائم العامة مختلفة
open-service-general = رقم واحد لكل شيء
open-service-police = الشرطة
open-service-ambulance = الإسعاف
open-service-fire = الإطفاء
open-emergency-number = الرقم في الصفحة الرسمية
open-emergency-number-help = المطلوب كتابة الرقم الذي تذكره الصفحة. علامة “=” إذا كان هو الرقم المعروض. “0” إذا لم يكن لهذه الخدمة رقم خاص بها. زر Enter: فيما بعد؛ وحتى ذلك الوقت نقول إننا لم نتأكد منه.
open-emergency-number-wrong = من خانتين إلى ست خانات، أو “=” للرقم المعروض، أو “0” إذا لم يكن لها رقم خاص، أو Enter لما بعد.
open-emergency-differs = هذا ليس الرقم المعروض أعلاه. خانة واحدة خاطئة قد تكلف حياة.
open-emergency-not-in-plan = خطة أرقام البلد لا تعرف هذا كرقم طوارئ. خانة واحدة خاطئة قد تكلف حياة.
open-emergency-again = المطلوب النظر إلى الصفحة وكتابة الرقم مرة أخرى
open-emergency-again-help = سيطلبه شخص في خطر. لذلك يُقرأ ويُكتب مرتين، من شخصين إن وُجدا.
open-emergency-again-differs = لم يكن الرقم نفسه. لم يُسجّل شيء؛ المطلوب البدء بهذه الخدمة من جديد.
open-emergency-page = عنوان تلك الصفحة
open-emergency-page-help = عنوان الصفحة الرسمية المفتوحة الآن، مثل https://www.example.org/emergency وسيُحفظ كمصدر.

# Drafts

# Variables: $country (string)
open-no-drafts = لا توجد مسودات لـ { $country }. لإدخال ما يأتي مع Safelight:  safelight import hotlines
# Variables: $position, $count (numbers), $number (string): number of the listing
open-draft = ── المسودة { $position } من { $count } · البطاقة { $number } ──
# Variables: $names, $kind (strings)
open-draft-organisation = الجهة المسؤولة: { $names } ({ $kind })
open-draft-needs = من أجل: { $needs }
open-draft-topics = يعرفون عن: { $topics }
open-draft-audiences = من يمكنه الاتصال: { $audiences }
open-draft-hours = أوقات العمل: { $hours }
open-draft-languages = اللغات: { $languages }
open-draft-cost-free = المكالمة لا تكلّف شيئًا.
open-draft-cost-standard = بسعر المكالمة العادية.
open-draft-contacts = الأرقام والعناوين، كما تُستخدم في { $country }:
open-draft-no-contact = لا شيء
open-draft-source = أين قُرئ هذا ({ $dated }):
# Variables: $outcome, $date (strings)
open-draft-last = آخر مكالمة: { $outcome }، { $date }
open-attempt-no_answer = لا أحد يرد
open-attempt-wrong_number = الرقم خاطئ
open-organisation-ngo = منظمة غير حكومية
open-organisation-state = الدولة
open-organisation-police = الشرطة
open-organisation-intergovernmental = منظمة دولية
open-organisation-unknown = غير معروف من هذا
open-need-hotline = جهة يُتصل بها
open-need-shelter = مأوى
open-need-legal = مساعدة قانونية
open-need-medical = مساعدة طبية
open-need-counselling = دعم نفسي
open-need-basic_needs = طعام، ملابس، مال
open-need-work_training = عمل وتدريب
open-need-child_protection = حماية الأطفال
open-need-authorities = الشرطة والجهات الرسمية
open-need-community = ناس وأماكن في النهار
open-need-return_travel = الأوراق والعودة إلى البلد

# The call

open-script = الآن الاتصال، والتعريف بالنفس، وهذه الأسئلة:
open-script-service = هل أنتم هذه الخدمة؟
open-script-hours = في أي أيام وأي أوقات تردون؟
open-script-languages = أي لغات تتكلمون؟
open-script-audience = من يمكنه الاتصال بكم؟
open-script-abroad = هل يمكن الاتصال بكم من بلد آخر؟
open-script-duty = هل يجب عليكم إبلاغ الشرطة أو سلطات الهجرة بما تسمعونه؟

# How it went

open-ended = كيف كانت النتيجة؟
open-ended-help = الاتصال أولًا، ثم ذكر النتيجة. 1 يُظهر الخط للناس، و 4 يُظهره بعد كل الخطوط المؤكدة ويقول إن أحدًا لم يتصل. 7 يسأل مرة أخرى لاحقًا. 8 ينشر ما أُنجز.
open-ended-confirmed = ردّوا، وهم الخدمة نفسها
open-ended-no-answer = لا أحد يرد
open-ended-wrong-number = الرقم خاطئ
open-ended-page = بدون اتصال؛ قُرئ في صفحتهم أو في صفحة رسمية
open-ended-refused = يجب ألا يظهر
open-ended-correct = تصحيح رقم أو إضافة رقم
open-ended-later = فيما بعد
open-ended-stop = التوقف هنا والنشر
open-attempted = تم تسجيل ذلك. تبقى مسودة وتعود مرة أخرى.
open-refusal = لماذا لا؟
open-refusal-help = لن يظهر أبدًا، ولن يعيده أي إدخال لاحق.
open-refusal-asked = لا يريدون الظهور في القائمة
open-refusal-wrong = غير موجود، أو هو شيء آخر
open-refusal-unsafe = قد يؤذي من يجب أن يساعدهم
open-correct-which = أي واحد؟
open-correct-which-help = المطلوب اختيار الرقم أو العنوان الخاطئ، أو إضافة غيره. إذا كان خاطئًا ولا يُعرف الصحيح: يُترك هنا، ولا يُختار عند التأكيد.
open-correct-other = رقم آخر أو عنوان آخر
open-correct = كما يُطلب من داخل البلد
open-correct-help = رقم مع رمز البلد أو بدونه؛ أو عنوان؛ أو مثل هذا: sms: 20121, whatsapp: +34 600 000 000, telegram: @name
open-contact-wrong = المطلوب رقم واحد أو عنوان واحد.
open-correct-sure = هل هو هكذا حقًا؟
open-correct-sure-help = نعم: يؤخذ كما كُتب. لا: يبقى كل شيء كما كان.
open-ways = أي منها جُرّب، أو قيل إنه صحيح؟
open-ways-help = أرقامها في القائمة، مثل 1 3؛ والعلامة * لكلها. لن يظهر غير هذه؛ وتُزال الباقية لأن أحدًا لم ينظر فيها.
open-ways-none = لم تبق وسيلة للوصول إليهم. المطلوب أولًا تصحيح رقم أو إضافة رقم.
open-page-ways = أي منها موجود في الصفحة؟
open-page-ways-help = أرقامها في القائمة، مثل 1 3؛ والعلامة * لكلها. لن يظهر غير هذه؛ وتُزال الباقية.
open-page = عنوان الصفحة المقروءة
open-page-help = صفحتهم، أو صفحة للدولة تذكرهم. قائمة أعدّها غيرهم لا تكفي.
open-page-wrong = المطلوب عنوان صفحة، مثل https://www.example.org/contact
open-page-date = اليوم الذي قُرئت فيه
open-page-date-help = سنة، شهر، يوم، مثل 2026-03-31 وليس قبل أكثر من 12 شهرًا.
open-date-wrong = المطلوب سنة وشهر ويوم، مثل 2026-03-31
open-date-future = هذا اليوم لم يأتِ بعد.
open-date-old = مضى على هذا أكثر من 12 شهرًا. المطلوب قراءة الصفحة من جديد اليوم.
open-hours = أوقات العمل
open-hours-help = مثل 24/7 أو Mo-Fr 09:00-17:00; Sa 10:00-12:00 (الأيام: Mo Tu We Th Fr Sa Su). زر Enter: ما هو معروض صحيح. “-”: لم يُسأل عنه. “0”: ما هو معروض خاطئ، والأوقات الصحيحة غير معروفة.
open-hours-wrong = لا يمكن قراءة هذه الأوقات. مثل 24/7 أو Mo-Fr 09:00-17:00; Sa 10:00-12:00 أو Enter أو “-” أو “0”. علامة “?” تشرح ذلك.
open-languages = اللغات
open-languages-help = أسماء أو رموز بينها الفاصلة “,” مثل ar, en. زر Enter: ما هو معروض صحيح.
open-languages-wrong = إحدى هذه اللغات غير معروفة. المطلوب أسماء أو رموز بينها الفاصلة “,” مثل ar, en
open-audiences = من يمكنه الاتصال؟
open-audiences-help = الأرقام في القائمة، مثل 2 4. “0”: الجميع. “-”: لم يُسأل عنه. زر Enter: ما هو معروض صحيح.
# Variables: $number (string): telephone number
open-abroad = هل يمكن الاتصال بالرقم { $number } من بلد آخر؟
open-abroad-help = كما قالوا. كثير من الأرقام المجانية تعمل في بلدها فقط.
open-must-tell = هل يجب عليهم إبلاغ الشرطة أو سلطات الهجرة بما يسمعونه؟
open-must-tell-help = كما قالوا. من يخاف من ذلك يعرفه قبل أن يتصل.

# Admission of an organisation

# Variables: $organisation (string)
open-admission = المنظمة { $organisation } جديدة هنا. لا يظهر أحد قبل التحقق منه. مرة واحدة لكل بطاقاتها:
open-admission-suspended = كانت موقوفة. التحقق منها من جديد يرفع الإيقاف. يجب أولًا معرفة سبب الإيقاف.
open-admission-how = كيف تم التحقق من أنها حقيقية وتفعل ما تقوله؟
open-admission-how-help = مثلًا: سجل الجمعيات؛ صفحة الوزارة؛ نعمل معهم منذ سنوات.
open-admission-vouched = من يشهد لها؟
open-admission-vouched-help = شخص أو منظمة من خارجها يعرف عملها.
open-admission-independent = هل وُجد رقمها في مكان ثانٍ لا يعتمد على الأول؟
open-admission-independent-help = قد يوجد رقم مزوّر في قائمة واحدة. من الصعب تزوير مصدرين لا ينسخ أحدهما الآخر.
open-admission-independent-first = المطلوب أولًا إيجاد رقمها في مكان ثانٍ.
open-admission-called = هل جرى الكلام معها بالهاتف؟
open-admission-called-help = يمكن الجواب بلا إذا قُرئت صفحتها فقط. يُسجّل الأمر كما كان.
open-admission-policy = هل لديها قواعد لحماية من تخدمهم؟
open-admission-policy-help = قواعد تقول كيف تحمي من يأتون إليها. يمكن السؤال، أو النظر في صفحتها.
open-admission-kind = ما نوعها؟
open-admission-kind-help = يرى الناس هذا قبل أن يتصلوا.
open-admission-by = من منكم يتحمل مسؤولية هذا ولا يعمل هناك؟
open-admission-by-help = لا يقبل أحد منظمته هو.
open-admission-nobody = لا أحد؛ ليس الآن
open-admission-not-now = لم تُقبل بعد، فلا يظهر منها شيء. ما كُتب محفوظ.
open-admission-recorded = تم القبول.

# The end of a sitting

open-published = تم النشر. يراه الناس خلال دقيقة.
# Variables: $vanished, $numbers (numbers)
open-guard-vanishing = بهذا تختفي دفعة واحدة بطاقات عددها { $vanished }. هل هذا مقصود؟
open-guard-hotlines = بهذا تتغير دفعة واحدة أرقام خطوط مساعدة عددها { $numbers }. هل هذا مقصود؟
open-guard-second = لم يُنشر: يجب أن ينظر شخص ثانٍ. كل شيء محفوظ.
open-guard-both = هل نظر كلاكما في هذا؟
open-guard-both-help = تغيير بهذا الحجم قد يكون خطأ أو هجومًا. الجواب بنعم ينشره.
open-guard-kept = لم يُنشر. كل شيء محفوظ.

# What there is and what is missing

# Variables: $country (string), $confirmed, $read, $drafts (numbers)
open-overview-country = { $country }: مؤكد: { $confirmed }، من صفحة إنترنت: { $read }، مسودات باقية: { $drafts }
# Variables: $needs (string)
open-overview-covered = متوفر: { $needs }
open-overview-missing = ناقص: { $needs }
# Variables: $services, $code (strings)
open-overview-unsettled = أرقام طوارئ غير محسومة: { $services }. لحسمها:  safelight open { $code }
# Variables: $drafts, $countries (numbers)
open-overview-drafts = مسودات أخرى: { $drafts }، في بلدان غير مفتوحة عددها { $countries }.
open-overview-nothing = لا تظهر أي بطاقة بعد. يجيب البوت بأرقام الطوارئ وبما يمكن فعله بعدها. لفتح بلد:  safelight open COUNTRY

# `safelight build-places`

build-places-help = إعادة صنع ملف الأماكن من GeoNames وCLDR. لا حاجة إليه إلا لتجديده.
# Variables: $package (string): name of the Python package that is not installed
build-places-missing = الحزمة { $package } غير موجودة. ما يلزم لتجديد الأماكن مكتوب في directory/data/places/README.md.
# Variables: $towns, $regions, $names, $bytes (numbers)
build-places-done = تمت الكتابة: مدن عددها { $towns }، ومناطق عددها { $regions }، وأسماء عددها { $names }، وحجم { $bytes } بايت.

# `safelight build-borders`

build-borders-help = إعادة صنع ملف الحدود من الملف borders.json في country-coder. لا حاجة إليه إلا لتجديده.
# Variables: $territories, $bytes (numbers)
build-borders-done = تمت الكتابة: مناطق عددها { $territories }، وحجم { $bytes } بايت.
