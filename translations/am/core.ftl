## Buttons that stand on many screens

button-home = 🏠 መጀመሪያ
button-clear = ✕ ውይይቱን አጽዳ
button-now = 🆘 አሁን እርዳታ እፈልጋለሁ
button-find = 🔎 እርዳታ ፈልግ
button-worried = 👀 ስለ ሌላ ሰው አሳስቦኛል
button-options = 🌐 ቋንቋ · ምስጢራዊነት
button-back = ← ተመለስ
button-more = ተጨማሪ →
button-failed = አልሠራም
button-keep = ይህን ቁጥር አስቀምጥ
button-countries = 🌍 ሌላ አገር
button-whole-country = መላው አገር: { $country }
button-share = 📍 ያለሁበትን ቦታ ላክ
button-there-now = አሁን ያለሁት እዚህ ነው: { $country }
button-safety = እዚህ ጥንቃቄ ማድረግ
button-copy = 📋 { $number }
button-something-else = ሌላ ነገር →
button-writing = ✍️ መደወል አልችልም

## Start

home-first = በአቅራቢያዎ ያሉ ቁጥሮችና ቦታዎች · { $country }
home-first-anywhere = በአቅራቢያዎ ያሉ ቁጥሮችና ቦታዎች
home-how = አንድ ቁልፍ ይጫኑ ወይም የከተማ ስም ይጻፉ።
home-honest = ቴሌግራም ይህን ውይይት ማንበብ ይችላል። «ውይይቱን አጽዳ» መልእክቶቹን ያጠፋል።
home-where = አሁን በየትኛው አገር ነው ያሉት? አገሩን ይጫኑ ወይም የከተማ ስም ይጻፉ።

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = አሁን አደጋ ላይ ከሆኑ: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = የተረጋገጠው { $date }
emergency-short-official = ከመንግሥት ገጽ
emergency-short-official-dated = ከመንግሥት ገጽ፣ { $date }
emergency-short-unconfirmed = እኛ አላረጋገጥነውም
emergency-none = { $country }: የድንገተኛ ጊዜ ቁጥር አናውቅም። በአቅራቢያዎ ያለ ሰው እንዲደውልልዎ ይጠይቁ።
emergency-confirmed = የድንገተኛ ጊዜ ቁጥሩ የተረጋገጠው: { $date }
emergency-official = የድንገተኛ ጊዜ ቁጥሩ ከመንግሥት ገጽ የተወሰደ ነው።
emergency-official-dated = የድንገተኛ ጊዜ ቁጥሩ ከመንግሥት ገጽ የተወሰደ ነው: { $date }
emergency-unconfirmed = የድንገተኛ ጊዜ ቁጥሩን እኛ አላረጋገጥነውም።
service-general = ድንገተኛ እርዳታ
service-police = ፖሊስ
service-ambulance = አምቡላንስ
service-fire = እሳት አደጋ

## Need help now

now-first = { $country } · ቁጥሮች

## I cannot call

writing-first = { $country } · በመደወል ፈንታ መጻፍ
writing-none = በጽሑፍ የሚገኝ አገልግሎት እዚህ ገና የለም። የሚያምኑት ሰው ሊደውልልዎ ይችላል።

## In the language of the place

phrase-interpreter = የምናገረው ቋንቋ { $language } ነው። እባክዎ አስተርጓሚ ይጥሩልኝ።

## What happened

situations-first = ምን ያስፈልግዎታል?
situations-first-place = { $place } · ምን ያስፈልግዎታል?
situation-sleep = የማድርበት ቦታ የለኝም
situation-hurt-me = የሚጎዳኝ ሰው አለ
situation-doctor = ሐኪም
situation-talk = የማነጋግረው ሰው
situation-law = ወረቀት ወይም የሕግ ጉዳይ
situation-papers = ሰነዶቼን ወሰዱብኝ
situation-wages = ደመወዜን አይከፍሉኝም
situation-food = ምግብ ወይም ገንዘብ
situation-child = እርዳታ የሚፈልግ ልጅ አለ
situation-home = ወደ አገሬ መመለስ እፈልጋለሁ
situation-work = ሥራ ወይም ትምህርት
situation-people = እንደ እኔ ያሉ ሰዎች
situation-police = ፖሊስ ወይም የመንግሥት ቢሮ

## A place

place-choose = የትኛው ነው?
place-unknown = ይህ ስም በዝርዝራችን ውስጥ የለም። በአቅራቢያ ያለ ትልቅ ከተማ ይጻፉ ወይም አገር ይጫኑ።
place-option = { $town }፣ { $region }፣ { $country }
place-option-short = { $town }፣ { $country }
countries-first = የትኛው አገር?
countries-write = ስሙን መጻፍም ይችላሉ።

## Results

results-first = { $place } · { $facts }
results-place = { $town }፣ { $country }
results-facts-open = አሁን ክፍት
results-facts-free = ነጻ
results-facts-plain = ቁጥሮች
results-widened = በትክክል ለዚህ የሚሆን ገና አልተመዘገበም። እነዚህ ማን እንደሚረዳ ሊያውቁ ይችላሉ።
results-none = እዚህ ገና ምንም ቁጥር አልተመዘገበም።
results-none-next = ኤምባሲዎ፣ IOM (ለስደተኛ ሠራተኞች) እና UNHCR (ለስደተኞች) በብዙ ቦታ ይረዳሉ። በአቅራቢያ ያለ ቢሯቸውን ይጠይቁ።
results-children = ዕድሜያቸው ከ18 በታች ለሆኑ። ለአዋቂዎች ማን እንደሚረዳ ሊያውቁ ይችላሉ።
results-away = የእነዚህ ቁጥሮች አገር: { $country }
results-not-from-here = ይህ ቁጥር አሁን ካሉበት ቦታ ላይሠራ ይችላል።
result-not-from-here = ካሉበት ቦታ ላይሠራ ይችላል
result-free = ነጻ
result-must-tell = ለፖሊስ ወይም ለኢሚግሬሽን የመናገር ግዴታ አለባቸው
result-papers-not-needed = ሰነድ አያስፈልግም
result-distance = ወደ { $km } ኪ.ሜ.
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = ተደውሎ የተረጋገጠ { $date }
checked-short-by-organisation = ድርጅቱ ራሱ ያረጋገጠው፣ { $date }
checked-short-on-site = በቦታው ተገኝተን ያየነው { $date }
checked-short-one-person = አንድ ሰው ያረጋገጠው፣ { $date }
checked-short-due = ለመጨረሻ ጊዜ የተረጋገጠው { $date }
checked-short-not = አልተረጋገጠም፣ ማንም አልደወለበትም
checked-short-web-page = ከድረ ገጹ የተወሰደ፣ { $date }፣ አልተደወለበትም

## Hours

# Parts of a line.
hours-open = አሁን ክፍት
hours-open-until = እስከ { $time } ክፍት
hours-closed = አሁን ዝግ
hours-opens-today = ዝግ፣ ዛሬ { $time } ይከፈታል
hours-opens-tomorrow = ዝግ፣ ነገ { $time } ይከፈታል
hours-opens-day = ዝግ፣ { $day } { $time } ይከፈታል
hours-always = ቀንና ሌሊት ክፍት
hours-by-appointment = በቀጠሮ
hours-holiday = ዛሬ በዓል ነው: አስቀድመው ይደውሉ
hours-there = { $hours } (በእነሱ ሰዓት)

## It did not work

failed-sorry = ስለነገሩን እናመሰግናለን። ቀጣዩ ይኸውና።
failed-last = ለዚህ ሌላ ቁጥር የለም። እነዚህ ሊረዱ ይችላሉ።

## Keep this number

kept-only-clear = ይህን የሚያጠፋው «{ button-clear }» ብቻ ነው።

## Worried about someone

worried-first = ከሁሉ በፊት: ራስዎንም ያንን ሰውም ይጠብቁ
worried-danger = አንድ ሰው አሁን አደጋ ላይ ከሆነ: { $numbers }
worried-never = ከማንም ጋር አይጋጩ። ማንንም አይከተሉ፣ አይቅረጹ። ማንንም ራስዎ ለማስለቀቅ አይሞክሩ።
worried-ask = እነዚህ ለእርስዎም ምክር ይሰጣሉ። ማን እንደሆኑ መናገር አያስፈልግዎትም:

## Language, country, privacy

options-first = ቋንቋ
options-review = የቋንቋው ተናጋሪ ገና ያላነበባቸው: { $languages }
safety-first = እዚህ ጥንቃቄ ማድረግ
safety-clear = «{ button-clear }» ያለፉትን 48 ሰዓታት መልእክቶች፣ የእኛንም የእርስዎንም፣ ከሁለቱም በኩል ያጠፋል።
safety-cannot = የስክሪን ፎቶን፣ አስቀድሞ የታየ ማሳወቂያን፣ በሌላ ስልክ ያለ ቅጂን ወይም የቆዩ መልእክቶችዎን ማጥፋት አይችልም።
safety-list = የዚህ ውይይት ስም በዝርዝርዎ ውስጥ ይቀራል። ለማጥፋት ስሙን ተጭነው ይያዙና Delete የሚለውን ይጫኑ።
safety-suspicious = ይህን ስልክ የሚያይ ሰው ካለ፣ ውይይቱ በድንገት ባዶ መሆኑን ሊያስተውል ይችላል። የሚሻለውን እርስዎ ያውቃሉ።
safety-other-phone = ጥሪዎች በጥሪ ዝርዝርና በሒሳቡ ላይ ሊታዩ ይችላሉ። እርስዎ ብቻ የሚጠቀሙበት ሌላ ስልክ ይሻላል።

## Notes above a screen

note-only-words = እዚህ የሚነበቡት ቃላትና ቁልፎች ብቻ ናቸው። የላኩት ሳይከፈት ጠፍቷል።
note-not-understood = ይህን አልተረዳነውም። ቁልፍ መጫን ወይም የከተማ ስም መጻፍ ይችላሉ።
notice-cleared = ጸድቷል
notice-kept = ከታች ተቀምጧል
mark-practice = ለልምምድ ብቻ። እዚህ ያለ ማንኛውም ቁጥር እውነተኛ እርዳታ አይደለም።
mark-practice-draft = ለልምምድ ብቻ። ከዚህ አይደውሉ።
# What parts the items of a list.
list-comma = {"፣ "}

## What was understood

need-hotline = የምደውልለት ሰው
need-shelter = ደህና ማረፊያ ቦታ
need-legal = የሕግ እርዳታ
need-medical = ሐኪም
need-counselling = የማነጋግረው ሰው
need-basic_needs = ምግብ ወይም ገንዘብ
need-work_training = ሥራ ወይም ትምህርት
need-child_protection = እርዳታ ለልጅ
need-authorities = ፖሊስ ወይም የመንግሥት ቢሮ
need-community = እንደ እኔ ያሉ ሰዎች
need-return_travel = ወደ አገር መመለሻ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ይህ ስም በዝርዝራችን ውስጥ የለም። ከእነዚህ አንዱን ማለትዎ ነው?
place-postcode = የፖስታ ቁጥር እዚህ አይነበብም። እባክዎ የከተማውን ስም ይጻፉ።
note-hello = ሰላም። የሚፈልጉትን በራስዎ አባባል ይጻፉ ወይም ቁልፍ ይጫኑ።
mark-partly = ከዚህ ውስጥ ጥቂቱ ገና በእንግሊዝኛ ነው።
