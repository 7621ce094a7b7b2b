## Buttons that stand on many screens

button-home = 🏠 මුල
button-clear = ✕ චැට් එක මකන්න
button-now = 🆘 දැන්ම උදව් ඕනෑ
button-find = 🔎 උදව් සොයන්න
button-worried = 👀 කෙනෙක් ගැන බයයි
button-options = 🌐 භාෂාව · පෞද්ගලිකත්වය
button-back = ← ආපසු
button-more = තවත් →
button-failed = හරි ගියේ නෑ
button-keep = මේ අංකය තියාගන්න
button-countries = 🌍 වෙනත් රටක්
button-whole-country = මුළු රට: { $country }
button-share = 📍 මම ඉන්න තැන යවන්න
button-there-now = දැන් ඉන්නේ { $country }
button-safety = මෙතන ආරක්ෂිතව ඉන්න
button-copy = 📋 { $number }
button-something-else = වෙන දෙයක් →
button-writing = ✍️ මට කතා කරන්න බෑ

## Start

home-first = ඔබ අසල අංක සහ තැන් · { $country }
home-first-anywhere = ඔබ අසල අංක සහ තැන්
home-how = බොත්තමක් ඔබන්න, නැත්නම් නගරයක නම ලියන්න.
home-honest = ටෙලිග්‍රෑම් එකට මේ චැට් එක කියවන්න පුළුවන්. “මකන්න” එය අයින් කරයි.
home-where = ඔබ ඉන්නේ මොන රටේද? එය ඔබන්න, නැත්නම් නගරයක නම ලියන්න.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = දැන් අනතුරක නම්: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = පරීක්ෂා කළේ { $date }
emergency-short-official = රාජ්‍ය පිටුවෙන්
emergency-short-official-dated = රාජ්‍ය පිටුවෙන්, { $date }
emergency-short-unconfirmed = අපි තහවුරු කර නැත
emergency-none = { $country }: හදිසි අංකයක් අපි දන්නේ නැත. ළඟ ඉන්න කෙනෙකුට ඔබ වෙනුවෙන් කතා කරන්න කියන්න.
emergency-confirmed = හදිසි අංකය පරීක්ෂා කළේ { $date }.
emergency-official = හදිසි අංකය රාජ්‍ය පිටුවකින්.
emergency-official-dated = හදිසි අංකය රාජ්‍ය පිටුවකින්, { $date }.
emergency-unconfirmed = හදිසි අංකය අපි තහවුරු කර නැත.
service-general = හදිසි
service-police = පොලිසිය
service-ambulance = ගිලන් රථය
service-fire = ගිනි නිවීම

## Need help now

now-first = { $country } · අංක

## I cannot call

writing-first = { $country } · කතා කරනවා වෙනුවට ලියන්න
writing-none = ලිවිය හැකි අංකයක් මෙතන තවම නැත. ඔබ විශ්වාස කරන කෙනෙකුට ඔබ වෙනුවෙන් කතා කරන්න පුළුවන්.

## In the language of the place

phrase-interpreter = මම කතා කරන්නේ { $language }. කරුණාකර භාෂා පරිවර්තකයෙකුට කතා කරන්න.

## What happened

situations-first = ඔබට මොනවද අවශ්‍ය?
situations-first-place = { $place } · ඔබට මොනවද අවශ්‍ය?
situation-sleep = නිදාගන්න තැනක් නැහැ
situation-hurt-me = මට රිදවනවා
situation-doctor = දොස්තර කෙනෙක්
situation-talk = කතා කරන්න කෙනෙක්
situation-law = ලියකියවිලි හෝ නීතිය
situation-papers = මගේ ලියකියවිලි ගත්තා
situation-wages = මට පඩි දෙන්නේ නැහැ
situation-food = කෑම හෝ සල්ලි
situation-child = දරුවෙකුට උදව් ඕනෑ
situation-home = මට ගෙදර යන්න ඕනෑ
situation-work = රස්සාවක් හෝ ඉගෙනීම
situation-people = මං වගේ අය
situation-police = පොලිසිය හෝ කාර්යාල

## A place

place-choose = කොයි එකද?
place-unknown = මේ නම අපේ ලැයිස්තුවේ නැත. ළඟ ඇති ලොකු නගරයක් ලියන්න, නැත්නම් රටක් ඔබන්න.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = මොන රටද?
countries-write = රටේ නම ලියන්නත් පුළුවන්.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = දැන් විවෘතයි
results-facts-free = නොමිලේ
results-facts-plain = අංක
results-widened = හරියටම මේකට මෙතන තවම කිසිවක් නැත. කවුරු උදව් කරයිද කියා මේ අය දන්නවා ඇති.
results-none = මෙතන තවම අංකයක් නැත.
results-none-next = ඔබේ තානාපති කාර්යාලය, IOM (සංක්‍රමණිකයන්ට), UNHCR (සරණාගතයන්ට) බොහෝ තැන්වල උදව් කරයි. ළඟම කාර්යාලය අහන්න.
results-children = වයස 18ට අඩු අයට. වැඩිහිටියන්ට උදව් කරන්නේ කවුද කියාත් දන්නවා ඇති.
results-away = මේ අංක තියෙන්නේ { $country } රටේ.
results-not-from-here = ඔබ ඉන්න තැන සිට මේ අංකය වැඩ නොකරන්න පුළුවන්.
result-not-from-here = ඔබ ඉන්න තැන සිට වැඩ නොකරන්න පුළුවන්
result-free = නොමිලේ
result-must-tell = පොලිසියට හෝ ආගමන විගමනයට කියන්නම ඕනෑ අය
result-papers-not-needed = ලියකියවිලි ඕනෑ නැත
result-distance = කි.මී. { $km } ක් පමණ
checked-short-by-call = කතා කර බැලුවේ { $date }
checked-short-by-organisation = ඔවුන් තහවුරු කළා, { $date }
checked-short-on-site = ගිහින් බැලුවේ { $date }
checked-short-one-person = එක් අයෙක් පරීක්ෂා කළා, { $date }
checked-short-due = අන්තිමට පරීක්ෂා කළේ { $date }
checked-short-not = තහවුරු කර නැත, කවුරුත් කතා කර බලා නැත
checked-short-web-page = එහි වෙබ් පිටුවෙන්, { $date }, කතා කර බලා නැත

## Hours

hours-open = දැන් විවෘතයි
hours-open-until = { $time } වෙනකම් විවෘතයි
hours-closed = දැන් වහලා
hours-opens-today = වහලා, අද { $time } ට අරිනවා
hours-opens-tomorrow = වහලා, හෙට { $time } ට අරිනවා
hours-opens-day = වහලා, { $day } { $time } ට අරිනවා
hours-always = දිවා රෑ විවෘතයි
hours-by-appointment = කලින් වෙලාවක් වෙන් කරගෙන
hours-holiday = අද නිවාඩු දවසක්: මුලින් කතා කර බලන්න
hours-there = { $hours } (එහේ වෙලාව)

## It did not work

failed-sorry = කිව්වට ස්තුතියි. මේ ඊළඟ එක.
failed-last = මේකට වෙන අංකයක් නැත. මේවා උදව් වෙයි.

## Keep this number

kept-only-clear = මේක අයින් කරන්නේ “{ button-clear }” විතරයි.

## Worried about someone

worried-first = මුලින්ම: දෙන්නම පරිස්සමෙන් ඉන්න
worried-danger = කෙනෙක් දැන් අනතුරක නම්: { $numbers }
worried-never = කාටවත් විරුද්ධව යන්න එපා. පස්සෙන් යන්න, වීඩියෝ කරන්න එපා. කාවවත් නිදහස් කරන්න හදන්න එපා.
worried-ask = මේ අංකවලින් ඔබටත් උපදෙස් ලැබේ. ඔබ කවුද කියා කියන්න ඕනෑ නැත:

## Language, country, privacy

options-first = භාෂාව
options-review = මව් බස කතා කරන කෙනෙක් තවම කියවා නැති: { $languages }.
safety-first = මෙතන ආරක්ෂිතව ඉන්න
safety-clear = “{ button-clear }” පසුගිය පැය 48 තුළ අපිත් ඔබත් ලියූ දේ දෙපැත්තෙන්ම මකයි.
safety-cannot = තිර රූපයක්, දැනටමත් පෙනුණු දැනුම්දීමක්, වෙන උපාංගයක පිටපතක්, පරණ පණිවිඩ එයින් මැකෙන්නේ නැත.
safety-list = මේ චැට් එකේ නම ලැයිස්තුවේ ඉතුරු වේ. එය ඔබාගෙන ඉඳ, මකන්න යන්න ඔබන්න.
safety-suspicious = කවුරුහරි මේ ෆෝන් එක බැලුවොත්, එකපාරටම හිස් වූ චැට් එකක් පෙනෙන්න පුළුවන්. හොඳින්ම දන්නේ ඔබ.
safety-other-phone = ඇමතුම් ලැයිස්තුවේත් බිලේත් පෙනෙන්න පුළුවන්. ඔබ විතරක් පාවිච්චි කරන වෙන ෆෝන් එකක් වඩා ආරක්ෂිතයි.

## Notes above a screen

note-only-words = මෙතන කියවන්න පුළුවන් වචන සහ බොත්තම් විතරයි. ඔබ එවූ දේ විවෘත නොකර අයින් කළා.
note-not-understood = ඒක තේරුණේ නැත. බොත්තමක් ඔබන්න, නැත්නම් නගරයක නම ලියන්න.
notice-cleared = මැකුවා
notice-kept = පහළින් තියාගත්තා
mark-practice = මේ පුහුණුවක් විතරයි. මෙතන කිසිම අංකයක් ඇත්ත උදව්වක් නොවේ.
mark-practice-draft = මේ පුහුණුවක් විතරයි. මෙතනින් කතා කරන්න එපා.
list-comma = {", "}

## What was understood

need-hotline = කතා කරන්න අංකයක්
need-shelter = ආරක්ෂිත තැනක්
need-legal = නීති උදව්
need-medical = දොස්තර කෙනෙක්
need-counselling = කතා කරන්න කෙනෙක්
need-basic_needs = කෑම හෝ සල්ලි
need-work_training = රස්සාවක් හෝ ඉගෙනීම
need-child_protection = දරුවෙකුට උදව්
need-authorities = පොලිසිය හෝ කාර්යාල
need-community = මං වගේ අය
need-return_travel = ගෙදර යන මඟ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = මේ නම අපේ ලැයිස්තුවේ නැත. මේවායින් එකක්ද?
place-postcode = තැපැල් කේත මෙතන කියවන්න බැහැ. කරුණාකර නගරයේ නම ලියන්න.
note-hello = ආයුබෝවන්. ඔබට අවශ්‍ය දේ ඔබේම වචනවලින් ලියන්න, නැත්නම් බොත්තමක් ඔබන්න.
mark-partly = මෙහි සමහර කොටස් තවම ඉංග්‍රීසියෙන්.
