## Buttons that stand on many screens

button-home = 🏠 መጀመርታ
button-clear = ✕ ዕላል ደምስስ
button-now = 🆘 ሕጂ ሓገዝ የድልየኒ
button-find = 🔎 ሓገዝ ድለ
button-worried = 👀 ብዛዕባ ሰብ ይጭነቕ ኣለኹ
button-options = 🌐 ቋንቋ · ብሕትውና
button-back = ← ተመለስ
button-more = ተወሳኺ →
button-failed = ኣይሰርሐን
button-keep = ነዚ ቁጽሪ ሓዞ
button-countries = 🌍 ካልእ ሃገር
button-whole-country = ምልእቲ ሃገር፦ { $country }
button-share = 📍 ዘለኹዎ ስደድ
button-there-now = ሕጂ ኣብ { $country } ኣለኹ
button-safety = ኣብዚ ብድሕንነት ምዃን
button-copy = 📋 { $number }
button-something-else = ካልእ ነገር →
button-writing = ✍️ ክድውል ኣይክእልን

## Start

home-first = ኣብ ቀረባኹም ዘለዉ ቁጽርታትን ቦታታትን · { $country }
home-first-anywhere = ኣብ ቀረባኹም ዘለዉ ቁጽርታትን ቦታታትን
home-how = መልጎም ጠውቑ፣ ወይ ስም ከተማ ጽሓፉ።
home-honest = ቴለግራም ነዚ ዕላል ከንብቦ ይኽእል። መልጎም ምድምሳስ የውግዶ።
home-where = ኣብ ኣየናይ ሃገር ኢኹም? ጠውቕዎ፣ ወይ ከተማ ጽሓፉ።

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = ሕጂ ኣብ ሓደጋ እንተሃሊኹም፦ { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = { $date } ተረጋጊጹ
emergency-short-official = ካብ ወግዓዊ ገጽ
emergency-short-official-dated = ካብ ወግዓዊ ገጽ፣ { $date }
emergency-short-unconfirmed = ንሕና ኣየረጋገጽናዮን
emergency-none = ናይ { $country } ቁጽሪ ህጹጽ ኩነታት ኣይንፈልጥን። ኣብ ጥቓኹም ንዘሎ ሰብ ክድውለልኩም ሕተቱ።
emergency-confirmed = ቁጽሪ ህጹጽ ኩነታት { $date } ተረጋጊጹ።
emergency-official = ቁጽሪ ህጹጽ ኩነታት ካብ ወግዓዊ ገጽ እዩ።
emergency-official-dated = ቁጽሪ ህጹጽ ኩነታት ካብ ወግዓዊ ገጽ ናይ { $date } እዩ።
emergency-unconfirmed = ቁጽሪ ህጹጽ ኩነታት ንሕና ኣየረጋገጽናዮን።
service-general = ህጹጽ
service-police = ፖሊስ
service-ambulance = ኣምቡላንስ
service-fire = መጥፋእቲ ሓዊ

## Need help now

now-first = { $country } · ቁጽርታት

## I cannot call

writing-first = { $country } · ኣብ ክንዲ ምድዋል ምጽሓፍ
writing-none = ክሳብ ሕጂ ኣብዚ ክጽሓፈሉ ዝኽእል የለን። እትኣምንዎ ሰብ ክድውለልኩም ይኽእል።

## In the language of the place

phrase-interpreter = ኣነ { $language } እየ ዝዛረብ። በጃኹም ተርጓሚ ጸውዑ።

## What happened

situations-first = እንታይ የድልየኩም?
situations-first-place = { $place } · እንታይ የድልየኩም?
situation-sleep = ዝሓድረሉ የብለይን
situation-hurt-me = ሰብ ይጎድኣኒ ኣሎ
situation-doctor = ሓኪም
situation-talk = ዘዛርቦ ሰብ
situation-law = ወረቐት ወይ ሕጊ
situation-papers = ወረቓቕተይ ወሲዶምለይ
situation-wages = ደሞዘይ ኣይከፍሉንን
situation-food = መግቢ ወይ ገንዘብ
situation-child = ቆልዓ ሓገዝ የድልዮ
situation-home = ናብ ዓደይ ክምለስ ይደሊ
situation-work = ስራሕ ወይ ትምህርቲ
situation-people = ከማይ ዝኣመሰሉ ሰባት
situation-police = ፖሊስ ወይ ቤት ጽሕፈት

## A place

place-choose = ኣየናይ እዩ?
place-unknown = እዚ ስም ኣብ ዝርዝርና የለን። ኣብ ቀረባ ዘላ ዓባይ ከተማ ፈትኑ፣ ወይ ሃገር ጠውቑ።
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = ኣየናይ ሃገር?
countries-write = ስማ እውን ክትጽሕፉ ትኽእሉ።

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = ሕጂ ክፉት
results-facts-free = ነጻ
results-facts-plain = ቁጽርታት
results-widened = ንኸምዚ ብትኽክል ዝኸውን ገና ኣብዚ የለን። እዚኣቶም መን ከም ዝሕግዝ ክፈልጡ ይኽእሉ።
results-none = ገና ኣብዚ ቁጽሪ ኣይተመዝገበን።
results-none-next = ኤምባሲኹም፣ IOM (ንተጓዓዝቲ) ን UNHCR (ንስደተኛታት) ኣብ ብዙሕ ቦታ ይሕግዙ። ኣብ ቀረባኹም ዘሎ ቤት ጽሕፈቶም ሕተቱ።
results-children = ንትሕቲ 18 ዓመት። ንዓበይቲ መን ከም ዝሕግዝ ክፈልጡ ይኽእሉ።
results-away = እዞም ቁጽርታት ኣብ { $country } እዮም።
results-not-from-here = እዚ ቁጽሪ ካብ ዘለኹምዎ ቦታ ከይሰርሕ ይኽእል።
result-not-from-here = ካብ ዘለኹምዎ ቦታ ከይሰርሕ ይኽእል
result-free = ነጻ
result-must-tell = ንፖሊስ ወይ ንኢምግሬሽን ክነግሩ ኣለዎም
result-papers-not-needed = ወረቐት ኣየድልን
result-distance = ኣስታት { $km } ኪ.ሜ
checked-short-by-call = { $date } ተደዊሉ
checked-short-by-organisation = ባዕሎም ኣረጋጊጾምዎ፣ { $date }
checked-short-on-site = { $date } ተበጺሑ
checked-short-one-person = ሓደ ሰብ ኣረጋጊጽዎ፣ { $date }
checked-short-due = ንመወዳእታ ዝተረጋገጸ { $date }
checked-short-not = ኣይተረጋገጸን፣ ማንም ኣይደወለን
checked-short-web-page = ካብ መርበብ ሓበሬታኦም፣ { $date }፣ ኣይተደወለን

## Hours

hours-open = ሕጂ ክፉት
hours-open-until = ክሳብ { $time } ክፉት
hours-closed = ሕጂ ዕጹው
hours-opens-today = ዕጹው፣ ሎሚ { $time } ይኽፈት
hours-opens-tomorrow = ዕጹው፣ ጽባሕ { $time } ይኽፈት
hours-opens-day = ዕጹው፣ { $day } { $time } ይኽፈት
hours-always = ለይትን መዓልትን ክፉት
hours-by-appointment = ብቆጸራ
hours-holiday = ሎሚ በዓል እዩ፦ ቅድም ደውሉ
hours-there = { $hours } (ብሰዓቶም)

## It did not work

failed-sorry = ስለ ዝነገርኩምና ነመስግን። እቲ ቀጺሉ ዘሎ እዚ እዩ።
failed-last = ንኸምዚ ካልእ የለን። እዚኦም ክሕግዙ ይኽእሉ።

## Keep this number

kept-only-clear = ነዚ ዘውግድ “{ button-clear }” ጥራይ እዩ።

## Worried about someone

worried-first = መጀመርታ፦ ክልቴኹም ብድሕንነት ኩኑ
worried-danger = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ እንተሃልዩ፦ { $numbers }
worried-never = ንማንም ኣይትግጠሙ። ኣይትከተሉ ወይ ኣይትቕድሑ። ንማንም ባዕልኹም ናጻ ከተውጽኡ ኣይትፈትኑ።
worried-ask = እዚኦም ንዓኹም እውን ይምዕዱ። መን ምዃንኩም ክትነግሩ ኣየድልን፦

## Language, country, privacy

options-first = ቋንቋ
options-review = ብተዛራቢ እቲ ቋንቋ ገና ዘይተነበበ፦ { $languages }።
safety-first = ኣብዚ ብድሕንነት ምዃን
safety-clear = “{ button-clear }” ናትናን ናትኩምን መልእኽትታት ናይ ዝሓለፈ 48 ሰዓት ኣብ ክልቲኡ ወገን ይድምስስ።
safety-cannot = ስእሊ ስክሪን፣ ዝተራእየ መፍለጢ፣ ኣብ ካልእ መሳርሒ ዘሎ ቅዳሕ፣ ወይ ናይ ቀደም መልእኽትታትኩም ክድምስስ ኣይክእልን።
safety-list = ስም እዚ ዕላል ኣብ ዝርዝርኩም ይተርፍ። ኣብኡ ጠዊቕኩም ሒዝኩም Delete ብምጥዋቕ ኣውግድዎ።
safety-suspicious = ነዚ ስልኪ ዝርኢ ሰብ እንተሃልዩ፣ ብሃንደበት ባዶ ዝኾነ ዕላል ከስተብህል ይኽእል። ንስኹም ትፈልጡ።
safety-other-phone = ዝደወልኩምዎ ኣብ ዝርዝርን ሕሳብን ክረአ ይኽእል። ንስኹም ጥራይ እትጥቀሙሉ ካልእ ስልኪ ይሓይሽ።

## Notes above a screen

note-only-words = ኣብዚ ጽሑፍን መልጎማትን ጥራይ እዩ ዝንበብ። ዝለኣኽኩምዎ ከይተኸፍተ ተወጊዱ።
note-not-understood = እዚ ኣይተረድኣናን። መልጎም ክትጥውቑ፣ ወይ ስም ከተማ ክትጽሕፉ ትኽእሉ።
notice-cleared = ተደምሲሱ
notice-kept = ኣብ ታሕቲ ተቐሚጡ
mark-practice = ንልምምድ ጥራይ። ኣብዚ ዘሎ ቁጽሪ ናይ ሓቂ ሓገዝ ኣይኮነን።
mark-practice-draft = ንልምምድ ጥራይ። ካብዚ ኣይትደውሉ።
list-comma = {", "}

## What was understood

need-hotline = ዝድወለሉ ሰብ
need-shelter = ውሑስ ቦታ
need-legal = ሓገዝ ሕጊ
need-medical = ሓኪም
need-counselling = ዘዛርቦ ሰብ
need-basic_needs = መግቢ ወይ ገንዘብ
need-work_training = ስራሕ ወይ ትምህርቲ
need-child_protection = ሓገዝ ንቆልዓ
need-authorities = ፖሊስ ወይ ቤት ጽሕፈት
need-community = ከማይ ዝኣመሰሉ ሰባት
need-return_travel = መገዲ ናብ ዓዲ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = እዚ ስም ኣብ ዝርዝርና የለን። ሓደ ካብዚኦም ማለትኩም ድዩ?
place-postcode = ቁጽሪ ፖስታ ኣብዚ ኣይንበብን። በጃኹም ስም ናይታ ከተማ ጽሓፉ።
note-hello = ሰላም። ዘድልየኩም ብናይ ገዛእ ርእስኹም ቃላት ጽሓፉ፣ ወይ መልጎም ጠውቑ።
mark-partly = ገለ ክፋል ናይዚ ገና ብእንግሊዝኛ እዩ።
