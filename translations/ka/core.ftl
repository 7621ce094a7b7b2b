## Buttons that stand on many screens

button-home = 🏠 დასაწყისი
button-clear = ✕ ჩატის გასუფთავება
button-now = 🆘 დახმარება ახლა მჭირდება
button-find = 🔎 დახმარების პოვნა
button-worried = 👀 სხვის გამო ვღელავ
button-options = 🌐 ენა · პირადულობა
button-back = ← უკან
button-more = მეტი →
button-failed = არ გამოვიდა
button-keep = ამ ნომრის შენახვა
button-countries = 🌍 სხვა ქვეყანა
button-whole-country = მთელი ქვეყანა: { $country }
button-share = 📍 გავაგზავნო, სად ვარ
button-there-now = ახლა აქ ვარ: { $country }
button-safety = უსაფრთხოდ ამ ჩატში
button-copy = 📋 { $number }
button-something-else = სხვა რამე →
button-writing = ✍️ ვერ ვრეკავ

## Start

home-first = ნომრები და ადგილები ახლოს · { $country }
home-first-anywhere = ნომრები და ადგილები თქვენთან ახლოს
home-how = დააჭირეთ ღილაკს ან დაწერეთ ქალაქის სახელი.
home-honest = Telegram-ს ამ ჩატის წაკითხვა შეუძლია. „ჩატის გასუფთავება“ მას შლის.
home-where = რომელ ქვეყანაში ხართ? აირჩიეთ ან დაწერეთ ქალაქი.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = თუ ახლა საფრთხეა: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = შემოწმდა: { $date }
emergency-short-official = ოფიციალური გვერდიდან
emergency-short-official-dated = ოფიციალური გვერდი, { $date }
emergency-short-unconfirmed = ჩვენ არ შეგვიმოწმებია
emergency-none = { $country }: გადაუდებელი დახმარების ნომერი არ ვიცით. სთხოვეთ ვინმეს ახლოს, რომ თქვენთვის დარეკოს.
emergency-confirmed = გადაუდებელი დახმარების ნომერი შემოწმდა: { $date }.
emergency-official = გადაუდებელი დახმარების ნომერი ოფიციალური გვერდიდანაა.
emergency-official-dated = გადაუდებელი დახმარების ნომერი ოფიციალური გვერდიდანაა: { $date }.
emergency-unconfirmed = გადაუდებელი დახმარების ნომერი ჩვენ არ შეგვიმოწმებია.
service-general = გადაუდებელი დახმარება
service-police = პოლიცია
service-ambulance = სასწრაფო
service-fire = სახანძრო

## Need help now

now-first = { $country } · ნომრები

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · დარეკვის ნაცვლად მიწერა
writing-none = აქ ჯერ არ არის ხაზი, რომელსაც მიწერთ. შეიძლება დარეკოს ვინმემ, ვისაც ენდობით.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = ჩემი ენაა { $language }. გთხოვთ, დაურეკოთ თარჯიმანს.

## What happened

situations-first = რა გჭირდებათ?
situations-first-place = { $place } · რა გჭირდებათ?
situation-sleep = ღამის გასათევი არ მაქვს
situation-hurt-me = ვიღაც მაყენებს ტკივილს
situation-doctor = ექიმი
situation-talk = ვინმესთან საუბარი
situation-law = საბუთები ან კანონი
situation-papers = საბუთები წამართვეს
situation-wages = არ მიხდიან
situation-food = საჭმელი ან ფული
situation-child = ბავშვს სჭირდება დახმარება
situation-home = სახლში დაბრუნება მინდა
situation-work = სამუშაო ან სწავლა
situation-people = ჩემნაირი ადამიანები
situation-police = პოლიცია ან უწყებები

## A place

place-choose = რომელი?
place-unknown = ეს სახელი ჩვენს სიაში არ არის. სცადეთ უფრო დიდი ქალაქი ახლოს ან აირჩიეთ ქვეყანა.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = რომელი ქვეყანა?
countries-write = შეგიძლიათ სახელიც დაწეროთ.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = ახლა ღიაა
results-facts-free = უფასო
results-facts-plain = ნომრები
results-widened = ზუსტად ამაზე აქ ჯერ არაფერია. შეიძლება ამათ იცოდნენ, ვინ ეხმარება.
results-none = აქ ჯერ ნომერი არ არის.
results-none-next = ბევრგან ეხმარებიან: თქვენი საელჩო, IOM (მიგრანტებს), UNHCR (ლტოლვილებს). იკითხეთ მათი ოფისი ახლოს.
results-children = 18 წლამდე. შეიძლება იცოდნენ, ვინ ეხმარება უფროსებს.
results-away = ეს ნომრები აქაა: { $country }.
results-not-from-here = შეიძლება ამ ნომერზე იქიდან, სადაც ხართ, ვერ დარეკოთ.
result-not-from-here = შეიძლება თქვენთან არ მუშაობდეს
result-free = უფასო
result-must-tell = ვალდებულია, შეატყობინოს პოლიციას ან მიგრაციის სამსახურს
result-papers-not-needed = საბუთები არ არის საჭირო
result-distance = დაახლოებით { $km } კმ
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = დავრეკეთ: { $date }
checked-short-by-organisation = თავად დაგვიდასტურეს, { $date }
checked-short-on-site = ადგილზე ვიყავით: { $date }
checked-short-one-person = ერთმა ადამიანმა შეამოწმა, { $date }
checked-short-due = ბოლოს შემოწმდა: { $date }
checked-short-not = დაუდასტურებელია, არავის დაურეკავს
checked-short-web-page = მათი ვებგვერდიდან, { $date }, არ დაგვირეკავს

## Hours

# Parts of a line.
hours-open = ახლა ღიაა
hours-open-until = ღიაა, იკეტება: { $time }
hours-closed = ახლა დაკეტილია
hours-opens-today = დაკეტილია, იღება დღეს: { $time }
hours-opens-tomorrow = დაკეტილია, იღება ხვალ: { $time }
hours-opens-day = დაკეტილია, იღება: { $day } { $time }
hours-always = ღიაა დღე და ღამე
hours-by-appointment = წინასწარ შეთანხმებით
hours-holiday = დღეს უქმეა: ჯერ დარეკეთ
hours-there = { $hours } (იქაური დროით)

## It did not work

failed-sorry = გმადლობთ, რომ გვითხარით. აი, შემდეგი.
failed-last = ამისთვის სხვა აღარ არის. შეიძლება ესენი დაგეხმარონ.

## Keep this number

kept-only-clear = ამას მხოლოდ „{ button-clear }“ შლის.

## Worried about someone

worried-first = ჯერ თავს გაუფრთხილდით, ორივემ
worried-danger = თუ ვინმე ახლა საფრთხეშია: { $numbers }
worried-never = ნურავის დაუპირისპირდებით. ნუ გაჰყვებით და ნუ გადაიღებთ. ნუ ეცდებით ვინმეს გამოყვანას.
worried-ask = ეს ხაზები თქვენც გირჩევენ. არ არის საჭირო თქვათ, ვინ ხართ:

## Language, country, privacy

options-first = ენა
options-review = მშობლიურად მოლაპარაკეს ჯერ არ წაუკითხავს: { $languages }.
safety-first = უსაფრთხოდ ამ ჩატში
safety-clear = „{ button-clear }“ შლის ბოლო 48 საათის ჩვენს და თქვენს შეტყობინებებს, ორივე მხარეს.
safety-cannot = ვერ წაშლის ეკრანის ფოტოს, უკვე ნანახ შეტყობინებას, ასლს სხვა მოწყობილობაზე და თქვენს უფრო ძველ ნაწერს.
safety-list = ჩატის სახელი სიაში რჩება. დააჭირეთ მას დიდხანს და აირჩიეთ „წაშლა“.
safety-suspicious = თუ ამ ტელეფონს ვინმე ამოწმებს, უცებ დაცლილი ჩატი შეიძლება შეამჩნიოს. თქვენ უკეთ იცით.
safety-other-phone = ზარი შეიძლება ჩანდეს ზარების სიასა და ანგარიშში. უკეთესია სხვა ტელეფონი, მხოლოდ თქვენი.

## Notes above a screen

note-only-words = აქ მხოლოდ სიტყვები და ღილაკები იკითხება. რაც გამოგზავნეთ, გაუხსნელად წაიშალა.
note-not-understood = ეს ვერ გავიგეთ. დააჭირეთ ღილაკს ან დაწერეთ ქალაქის სახელი.
notice-cleared = გასუფთავდა
notice-kept = შენახულია ქვემოთ
mark-practice = მხოლოდ სავარჯიშოდ. აქ არცერთი ნომერი არ არის ნამდვილი დახმარება.
mark-practice-draft = მხოლოდ სავარჯიშოდ. აქედან ნუ დარეკავთ.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = ვისთანაც დავრეკავ
need-shelter = უსაფრთხო ადგილი
need-legal = იურიდიული დახმარება
need-medical = ექიმი
need-counselling = ვინმესთან საუბარი
need-basic_needs = საჭმელი ან ფული
need-work_training = სამუშაო ან სწავლა
need-child_protection = დახმარება ბავშვისთვის
need-authorities = პოლიცია ან უწყებები
need-community = ჩემნაირი ადამიანები
need-return_travel = გზა სახლისკენ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ეს სახელი ჩვენს სიაში არ არის. იქნებ ერთ-ერთი ამათგანი?
place-postcode = საფოსტო კოდებს ვერ ვკითხულობთ. გთხოვთ, დაწერეთ ქალაქის სახელი.
note-hello = გამარჯობა. დაწერეთ თქვენი სიტყვებით, რა გჭირდებათ, ან დააჭირეთ ღილაკს.
mark-partly = ნაწილი ჯერ კიდევ ინგლისურადაა.
