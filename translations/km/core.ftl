# អ្វីដែលគ្រប់ភាសាដែលមានបញ្ជីពាក្យត្រូវនិយាយបាន៖ ទំព័រដើម ជំនួយឥឡូវ ចម្លើយ លេខបន្ទាន់ សុវត្ថិភាព ការលុប។
# មួយបន្ទាត់មួយគំនិត លេខនៅខាងលើ មិនបន្ទោស មិនដាក់ឈ្មោះ មិនសន្យា។
# សែសិបអក្សរដំបូងនៃសារដែលផ្ញើ ត្រូវមើលទៅធម្មតានៅលើអេក្រង់ចាក់សោ។

## ប៊ូតុងដែលនៅលើអេក្រង់ច្រើន

button-home = 🏠 ទំព័រដើម
button-clear = ✕ សម្អាតការជជែក
button-now = 🆘 ត្រូវការជំនួយឥឡូវ
button-find = 🔎 រកជំនួយ
button-worried = 👀 បារម្ភពីអ្នកដទៃ
button-options = 🌐 ភាសា · ឯកជនភាព
button-back = ← ត្រឡប់
button-more = ច្រើនទៀត →
button-failed = មិនបានផល
button-keep = ទុកលេខនេះ
button-countries = 🌍 ប្រទេសផ្សេង
button-whole-country = ទូទាំងប្រទេស៖ { $country }
button-share = 📍 ផ្ញើទីតាំងខ្ញុំ
button-there-now = ឥឡូវខ្ញុំនៅ{ $country }
button-safety = ប្រើទីនេះឱ្យមានសុវត្ថិភាព
button-copy = 📋 { $number }
button-something-else = រឿងផ្សេង →
button-writing = ✍️ ខ្ញុំទូរសព្ទមិនបាន

## ទំព័រដើម

home-first = លេខទូរសព្ទ និងកន្លែងនៅជិតអ្នក · { $country }
home-first-anywhere = លេខទូរសព្ទ និងកន្លែងនៅជិតអ្នក
home-how = ចុចប៊ូតុងមួយ ឬសរសេរឈ្មោះទីក្រុង។
home-honest = Telegram អាចអានការជជែកនេះ។ ការសម្អាតលុបវាចេញ។
home-where = អ្នកនៅប្រទេសណា? ចុចលើវា ឬសរសេរឈ្មោះទីក្រុង។

## លេខបន្ទាន់

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = បើមានគ្រោះថ្នាក់ឥឡូវ៖ { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = បានពិនិត្យ { $date }
emergency-short-official = ពីទំព័រផ្លូវការ
emergency-short-official-dated = ពីទំព័រផ្លូវការ { $date }
emergency-short-unconfirmed = យើងមិនទាន់បញ្ជាក់
emergency-none = យើងមិនដឹងលេខបន្ទាន់របស់{ $country }ទេ។ សុំអ្នកនៅជិតឱ្យជួយទូរសព្ទជំនួស។
emergency-confirmed = លេខបន្ទាន់នេះបានពិនិត្យនៅ { $date }។
emergency-official = លេខបន្ទាន់នេះបានមកពីទំព័រផ្លូវការ។
emergency-official-dated = លេខបន្ទាន់នេះបានមកពីទំព័រផ្លូវការ ថ្ងៃទី { $date }។
emergency-unconfirmed = លេខបន្ទាន់នេះ យើងមិនទាន់បានបញ្ជាក់ទេ។
service-general = បន្ទាន់
service-police = ប៉ូលិស
service-ambulance = រថយន្តសង្គ្រោះ
service-fire = ពន្លត់អគ្គិភ័យ

## ត្រូវការជំនួយឥឡូវ

now-first = { $country } · លេខទូរសព្ទ

## ទូរសព្ទមិនបាន

writing-first = { $country } · សរសេរជំនួសការទូរសព្ទ
writing-none = ទីនេះមិនទាន់មានខ្សែណាដែលសរសេរទៅបានទេ។ អ្នកដែលអ្នកទុកចិត្តអាចទូរសព្ទជំនួសអ្នក។

## ជាភាសារបស់កន្លែងនោះ

phrase-interpreter = ខ្ញុំនិយាយ{ $language }។ សូមជួយហៅអ្នកបកប្រែម្នាក់។

## មានរឿងអ្វី

situations-first = តើអ្នកត្រូវការអ្វី?
situations-first-place = { $place } · តើអ្នកត្រូវការអ្វី?
situation-sleep = គ្មានកន្លែងគេង
situation-hurt-me = មានគេធ្វើបាបខ្ញុំ
situation-doctor = ពេទ្យ
situation-talk = ចង់និយាយជាមួយនរណាម្នាក់
situation-law = ឯកសារ ឬច្បាប់
situation-papers = គេយកឯកសារខ្ញុំ
situation-wages = គេមិនបើកប្រាក់ឱ្យខ្ញុំ
situation-food = អាហារ ឬលុយ
situation-child = ក្មេងត្រូវការជំនួយ
situation-home = ខ្ញុំចង់ទៅផ្ទះវិញ
situation-work = ការងារ ឬការរៀន
situation-people = អ្នកដែលជួបដូចខ្ញុំ
situation-police = ប៉ូលិស ឬអាជ្ញាធរ

## កន្លែង

place-choose = មួយណា?
place-unknown = ឈ្មោះនេះមិនមានក្នុងបញ្ជីយើងទេ។ សាកទីក្រុងធំនៅជិត ឬចុចលើប្រទេសមួយ។
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = ប្រទេសណា?
countries-write = អ្នកក៏អាចសរសេរឈ្មោះប្រទេសបាន។

## លទ្ធផល

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = កំពុងបើក
results-facts-free = ឥតគិតថ្លៃ
results-facts-plain = លេខទូរសព្ទ
results-widened = ទីនេះមិនទាន់មានអ្វីដែលត្រូវនឹងរឿងនេះទេ។ ពួកគេនេះប្រហែលដឹងថានរណាអាចជួយ។
results-none = ទីនេះមិនទាន់មានលេខក្នុងបញ្ជីទេ។
results-none-next = ស្ថានទូតរបស់អ្នក IOM (សម្រាប់ជនចំណាកស្រុក) និង UNHCR (សម្រាប់ជនភៀសខ្លួន) ជួយនៅកន្លែងជាច្រើន។ សួររកការិយាល័យនៅជិតអ្នក។
results-children = សម្រាប់អ្នកអាយុក្រោម ១៨ ឆ្នាំ។ ពួកគេប្រហែលដឹងថានរណាជួយមនុស្សធំ។
results-away = លេខទាំងនេះនៅ{ $country }។
results-not-from-here = លេខនេះប្រហែលហៅមិនចេញពីកន្លែងដែលអ្នកនៅ។
result-not-from-here = ប្រហែលហៅមិនចេញពីកន្លែងអ្នក
result-free = ឥតគិតថ្លៃ
result-must-tell = ត្រូវប្រាប់ប៉ូលិស ឬអន្តោប្រវេសន៍
result-papers-not-needed = មិនត្រូវការឯកសារ
result-distance = ប្រហែល { $km } គ.ម.
checked-short-by-call = បានទូរសព្ទ { $date }
checked-short-by-organisation = អង្គការបានបញ្ជាក់ { $date }
checked-short-on-site = បានទៅមើល { $date }
checked-short-one-person = មនុស្សម្នាក់បានពិនិត្យ { $date }
checked-short-due = ពិនិត្យចុងក្រោយ { $date }
checked-short-not = មិនទាន់បញ្ជាក់ មិនទាន់មាននរណាទូរសព្ទទេ
checked-short-web-page = ពីទំព័រវេបរបស់គេ { $date } មិនទាន់ទូរសព្ទ

## ម៉ោង

hours-open = កំពុងបើក
hours-open-until = បើកដល់ { $time }
hours-closed = ឥឡូវបិទ
hours-opens-today = ឥឡូវបិទ បើកថ្ងៃនេះ { $time }
hours-opens-tomorrow = ឥឡូវបិទ បើកថ្ងៃស្អែក { $time }
hours-opens-day = ឥឡូវបិទ បើក{ $day } { $time }
hours-always = បើកទាំងថ្ងៃទាំងយប់
hours-by-appointment = ត្រូវណាត់ជាមុន
hours-holiday = ថ្ងៃនេះឈប់សម្រាក៖ សូមទូរសព្ទសួរសិន
hours-there = { $hours } (ម៉ោងនៅទីនោះ)

## មិនបានផល

failed-sorry = អរគុណដែលបានប្រាប់។ នេះជាមួយបន្ទាប់។
failed-last = មិនមានមួយទៀតសម្រាប់រឿងនេះទេ។ ពួកគេនេះប្រហែលអាចជួយ។

## ទុកលេខនេះ

kept-only-clear = មានតែ “{ button-clear }” ទេដែលលុបវា។

## បារម្ភពីអ្នកដទៃ

worried-first = មុនដំបូង៖ សូមឱ្យអ្នកទាំងពីរមានសុវត្ថិភាព
worried-danger = បើមាននរណាមានគ្រោះថ្នាក់ឥឡូវ៖ { $numbers }
worried-never = កុំប្រឈមមុខនឹងនរណា។ កុំតាម ឬថត។ កុំព្យាយាមយកនរណាចេញដោយខ្លួនឯង។
worried-ask = ខ្សែទាំងនេះក៏ផ្តល់យោបល់ដល់អ្នកដែរ។ អ្នកមិនចាំបាច់ប្រាប់ថាអ្នកជានរណាទេ៖

## ភាសា ប្រទេស ឯកជនភាព

options-first = ភាសា
options-review = អ្នកនិយាយភាសាកំណើតមិនទាន់បានអាន៖ { $languages }។
safety-first = ប្រើទីនេះឱ្យមានសុវត្ថិភាព
safety-clear = “{ button-clear }” លុបសាររបស់យើង និងរបស់អ្នកក្នុង ៤៨ ម៉ោងចុងក្រោយ ទាំងសងខាង។
safety-cannot = វាមិនអាចលុបរូបថតអេក្រង់ ការជូនដំណឹងដែលបានបង្ហាញ ច្បាប់ចម្លងលើឧបករណ៍ផ្សេង ឬសារចាស់ជាងនេះទេ។
safety-list = ឈ្មោះការជជែកនេះនៅក្នុងបញ្ជីរបស់អ្នក។ ចុចលើវាឱ្យយូរ រួចចុចលុប ដើម្បីយកវាចេញ។
safety-suspicious = បើមាននរណាពិនិត្យទូរសព្ទនេះ ការជជែកដែលទទេភ្លាមៗអាចធ្វើឱ្យគេសង្ស័យ។ អ្នកដឹងច្បាស់ជាងគេ។
safety-other-phone = ការហៅអាចបង្ហាញក្នុងបញ្ជីហៅ និងក្នុងវិក្កយបត្រ។ ទូរសព្ទផ្សេងដែលមានតែអ្នកប្រើ មានសុវត្ថិភាពជាង។

## កំណត់សម្គាល់ខាងលើអេក្រង់

note-only-words = ទីនេះអានបានតែពាក្យ និងប៊ូតុង។ អ្វីដែលអ្នកផ្ញើបានលុបចោល ដោយមិនបានបើកមើល។
note-not-understood = យើងមិនយល់ពាក្យនេះទេ។ អ្នកអាចចុចប៊ូតុងមួយ ឬសរសេរឈ្មោះទីក្រុង។
notice-cleared = បានសម្អាត
notice-kept = បានទុកខាងក្រោម
mark-practice = សម្រាប់ហាត់ប៉ុណ្ណោះ។ លេខនៅទីនេះមិនមែនជាលេខពិតទេ។
mark-practice-draft = សម្រាប់ហាត់ប៉ុណ្ណោះ។ កុំទូរសព្ទពីទីនេះ។
list-comma = {", "}

## អ្វីដែលបានយល់

need-hotline = នរណាម្នាក់ដែលអាចទូរសព្ទ
need-shelter = កន្លែងមានសុវត្ថិភាព
need-legal = ជំនួយផ្លូវច្បាប់
need-medical = ពេទ្យ
need-counselling = អ្នកដែលអាចនិយាយជាមួយ
need-basic_needs = អាហារ ឬលុយ
need-work_training = ការងារ ឬការរៀន
need-child_protection = ជំនួយសម្រាប់ក្មេង
need-authorities = ប៉ូលិស ឬអាជ្ញាធរ
need-community = អ្នកដែលជួបដូចខ្ញុំ
need-return_travel = ផ្លូវទៅផ្ទះវិញ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ឈ្មោះនេះមិនមានក្នុងបញ្ជីយើងទេ។ តើអ្នកចង់និយាយពីមួយណាក្នុងចំណោមនេះ?
place-postcode = ទីនេះអានលេខកូដប្រៃសណីយ៍មិនបានទេ។ សូមសរសេរឈ្មោះទីក្រុង។
note-hello = សួស្តី។ សរសេរអ្វីដែលអ្នកត្រូវការ ដោយពាក្យរបស់អ្នក ឬចុចប៊ូតុងមួយ។
mark-partly = ផ្នែកខ្លះនៅជាភាសាអង់គ្លេសនៅឡើយ។
