## Buttons that stand on many screens

button-home = 🏠 መነሻ
button-clear = ✕ ውይይቱን አጥፋ
button-now = 🆘 አሁን እርዳታ እፈልጋለሁ
button-find = 🔎 እርዳታ ፈልግ
button-worried = 👀 ለሌላ ሰው እጨነቃለሁ
button-options = 🌐 ቋንቋ · ምስጢር
button-back = ← ተመለስ
button-more = ተጨማሪ →
button-failed = አልሠራም
button-keep = ይህን ቁጥር አስቀምጥ
button-countries = 🌍 ሌላ አገር
button-whole-country = መላው አገር፦ { $country }
button-share = 📍 ያለሁበትን ላክ
button-there-now = አሁን { $country } ነኝ
button-safety = እዚህ ደህና መሆን
button-copy = 📋 { $number }
button-something-else = ሌላ ነገር →
button-writing = ✍️ መደወል አልችልም

## Start

home-first = በአቅራቢያዎ ያሉ ቁጥሮችና ቦታዎች · { $country }
home-first-anywhere = በአቅራቢያዎ ያሉ ቁጥሮችና ቦታዎች
home-how = ቁልፍ ይጫኑ፣ ወይም የከተማ ስም ይጻፉ።
home-honest = ቴሌግራም ይህን ውይይት ማንበብ ይችላል። የማጥፊያው ቁልፍ ያስወግደዋል።
home-where = በየትኛው አገር ነዎት? ይጫኑት፣ ወይም ከተማ ይጻፉ።

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = አሁን አደጋ ላይ ከሆኑ፦ { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = { $date } ተረጋግጧል
emergency-short-official = ከኦፊሴላዊ ገጽ
emergency-short-official-dated = ከኦፊሴላዊ ገጽ፣ { $date }
emergency-short-unconfirmed = እኛ አላረጋገጥንም
emergency-none = የ{ $country } የአደጋ ጊዜ ቁጥር አናውቅም። በአቅራቢያዎ ያለ ሰው እንዲደውልልዎ ይጠይቁ።
emergency-confirmed = የአደጋ ጊዜ ቁጥሩ { $date } ተረጋግጧል።
emergency-official = የአደጋ ጊዜ ቁጥሩ ከኦፊሴላዊ ገጽ ነው።
emergency-official-dated = የአደጋ ጊዜ ቁጥሩ ከ{ $date } ኦፊሴላዊ ገጽ ነው።
emergency-unconfirmed = የአደጋ ጊዜ ቁጥሩን እኛ አላረጋገጥንም።
service-general = አስቸኳይ
service-police = ፖሊስ
service-ambulance = አምቡላንስ
service-fire = እሳት አደጋ

## Need help now

now-first = { $country } · ቁጥሮች

## I cannot call

writing-first = { $country } · ከመደወል ይልቅ መጻፍ
writing-none = እዚህ እስካሁን ሊጻፍለት የሚችል መስመር የለም። የሚያምኑት ሰው ሊደውልልዎ ይችላል።

## In the language of the place

phrase-interpreter = የምናገረው { $language } ነው። እባክዎ አስተርጓሚ ይጥሩ።

## What happened

situations-first = ምን ያስፈልግዎታል?
situations-first-place = { $place } · ምን ያስፈልግዎታል?
situation-sleep = የማድርበት የለኝም
situation-hurt-me = ሰው እየጎዳኝ ነው
situation-doctor = ሐኪም
situation-talk = የማናግረው ሰው
situation-law = ወረቀት ወይም ሕግ
situation-papers = ወረቀቶቼን ወሰዱብኝ
situation-wages = ደሞዜን አይከፍሉኝም
situation-food = ምግብ ወይም ገንዘብ
situation-child = ልጅ እርዳታ ይፈልጋል
situation-home = ወደ አገሬ መመለስ እፈልጋለሁ
situation-work = ሥራ ወይም ትምህርት
situation-people = እንደ እኔ ያሉ ሰዎች
situation-police = ፖሊስ ወይም ቢሮ

## A place

place-choose = የትኛው ነው?
place-unknown = ይህ ስም በዝርዝራችን የለም። በአቅራቢያው ያለ ትልቅ ከተማ ይሞክሩ፣ ወይም አገር ይጫኑ።
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = የትኛው አገር?
countries-write = ስሙንም መጻፍ ይችላሉ።

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = አሁን ክፍት
results-facts-free = ነጻ
results-facts-plain = ቁጥሮች
results-widened = በትክክል ለዚህ የሚሆን እዚህ እስካሁን የለም። እነዚህ ማን እንደሚረዳ ሊያውቁ ይችላሉ።
results-none = እዚህ እስካሁን ቁጥር አልተመዘገበም።
results-none-next = ኤምባሲዎ፣ IOM (ለስደተኞች) እና UNHCR (ለጥገኝነት ጠያቂዎች) በብዙ ቦታ ይረዳሉ። በአቅራቢያዎ ያለ ቢሯቸውን ይጠይቁ።
results-children = ከ18 ዓመት በታች ለሆኑ። አዋቂዎችን ማን እንደሚረዳ ሊያውቁ ይችላሉ።
results-away = እነዚህ ቁጥሮች { $country } ውስጥ ናቸው።
results-not-from-here = ይህ ቁጥር ካሉበት ቦታ ላይሠራ ይችላል።
result-not-from-here = ካሉበት ቦታ ላይሠራ ይችላል
result-free = ነጻ
result-must-tell = ለፖሊስ ወይም ለኢሚግሬሽን ማሳወቅ አለባቸው
result-papers-not-needed = ወረቀት አያስፈልግም
result-distance = { $km } ኪ.ሜ ገደማ
checked-short-by-call = { $date } ተደውሎለታል
checked-short-by-organisation = ራሳቸው አረጋግጠዋል፣ { $date }
checked-short-on-site = { $date } ተጎብኝቷል
checked-short-one-person = አንድ ሰው አረጋግጧል፣ { $date }
checked-short-due = መጨረሻ የተረጋገጠው { $date }
checked-short-not = አልተረጋገጠም፣ ማንም አልደወለም
checked-short-web-page = ከድረ ገጹ፣ { $date }፣ አልተደወለም

## Hours

hours-open = አሁን ክፍት
hours-open-until = እስከ { $time } ክፍት
hours-closed = አሁን ዝግ
hours-opens-today = ዝግ፣ ዛሬ { $time } ይከፈታል
hours-opens-tomorrow = ዝግ፣ ነገ { $time } ይከፈታል
hours-opens-day = ዝግ፣ { $day } { $time } ይከፈታል
hours-always = ቀንና ሌሊት ክፍት
hours-by-appointment = በቀጠሮ
hours-holiday = ዛሬ በዓል ነው፦ አስቀድመው ይደውሉ
hours-there = { $hours } (በእነሱ ሰዓት)

## It did not work

failed-sorry = ስለነገሩን እናመሰግናለን። ቀጣዩ ይኸውና።
failed-last = ለዚህ ሌላ የለም። እነዚህ ሊረዱ ይችላሉ።

## Keep this number

kept-only-clear = ይህን የሚያስወግደው “{ button-clear }” ብቻ ነው።

## Worried about someone

worried-first = መጀመሪያ፦ ሁለታችሁም ደህና ሁኑ
worried-danger = አሁን አንድ ሰው አደጋ ላይ ከሆነ፦ { $numbers }
worried-never = ማንንም አይጋፈጡ። አይከተሉ ወይም አይቅረጹ። ማንንም ራስዎ ለማስለቀቅ አይሞክሩ።
worried-ask = እነዚህ ለእርስዎም ምክር ይሰጣሉ። ማን እንደሆኑ መናገር የለብዎትም፦

## Language, country, privacy

options-first = ቋንቋ
options-review = በቋንቋው ተናጋሪ ገና አልተነበበም፦ { $languages }።
safety-first = እዚህ ደህና መሆን
safety-clear = “{ button-clear }” ያለፉትን 48 ሰዓታት የእኛንና የእርስዎን መልእክቶች በሁለቱም በኩል ያጠፋል።
safety-cannot = የስክሪን ፎቶን፣ የታየ ማሳወቂያን፣ በሌላ መሣሪያ ያለ ቅጂን፣ ወይም የድሮ መልእክቶችዎን ማጥፋት አይችልም።
safety-list = የዚህ ውይይት ስም በዝርዝርዎ ይቀራል። እዚያ ተጭነው ይያዙትና Delete በመጫን ያስወግዱት።
safety-suspicious = ይህን ስልክ የሚያይ ካለ፣ በድንገት ባዶ የሆነ ውይይት ሊያስተውል ይችላል። እርስዎ የበለጠ ያውቃሉ።
safety-other-phone = ጥሪዎች በጥሪ ዝርዝርና በሂሳብ ላይ ሊታዩ ይችላሉ። እርስዎ ብቻ የሚጠቀሙበት ሌላ ስልክ ይሻላል።

## Notes above a screen

note-only-words = እዚህ የሚነበቡት ጽሑፍና ቁልፎች ብቻ ናቸው። የላኩት ሳይከፈት ተወግዷል።
note-not-understood = ይህ አልገባንም። ቁልፍ መጫን፣ ወይም የከተማ ስም መጻፍ ይችላሉ።
notice-cleared = ጠፍቷል
notice-kept = ከታች ተቀምጧል
mark-practice = ለልምምድ ብቻ። እዚህ ያለ ቁጥር እውነተኛ እርዳታ አይደለም።
mark-practice-draft = ለልምምድ ብቻ። ከዚህ አይደውሉ።
list-comma = {", "}

## What was understood

need-hotline = የሚደወልለት ሰው
need-shelter = ደህና ቦታ
need-legal = የሕግ እርዳታ
need-medical = ሐኪም
need-counselling = የማናግረው ሰው
need-basic_needs = ምግብ ወይም ገንዘብ
need-work_training = ሥራ ወይም ትምህርት
need-child_protection = ለልጅ እርዳታ
need-authorities = ፖሊስ ወይም ቢሮ
need-community = እንደ እኔ ያሉ ሰዎች
need-return_travel = ወደ አገር መመለሻ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ይህ ስም በዝርዝራችን የለም። ከእነዚህ አንዱን ማለትዎ ነው?
place-postcode = የፖስታ ቁጥር እዚህ አይነበብም። እባክዎ የከተማውን ስም ይጻፉ።
note-hello = ሰላም። የሚያስፈልግዎትን በራስዎ ቃላት ይጻፉ፣ ወይም ቁልፍ ይጫኑ።
mark-partly = የዚህ ከፊል ገና በእንግሊዝኛ ነው።
