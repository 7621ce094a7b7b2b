# শব্দের তালিকা আছে এমন প্রতিটি ভাষায় যা বলা হয়: শুরু, এখনই সাহায্য, উত্তর, জরুরি নম্বর, নিরাপত্তা, মুছে ফেলা।
# এক লাইনে একটি কথা; দোষ নয়, তকমা নয়, প্রতিশ্রুতি নয়।
# পাঠানো লেখার প্রথম ৪০টি অক্ষর বন্ধ স্ক্রিনে নির্দোষ দেখাতে হবে।

## Buttons that stand on many screens

button-home = 🏠 শুরু
button-clear = ✕ চ্যাট মুছুন
button-now = 🆘 এখনই সাহায্য দরকার
button-find = 🔎 সাহায্য খুঁজুন
button-worried = 👀 কারও জন্য চিন্তা হচ্ছে
button-options = 🌐 ভাষা · গোপনীয়তা
button-back = ← পেছনে
button-more = আরও →
button-failed = কাজ হয়নি
button-keep = এই নম্বরটি রাখুন
button-countries = 🌍 অন্য দেশ
button-whole-country = পুরো দেশ: { $country }
button-share = 📍 আমি কোথায় আছি পাঠাই
button-there-now = আমি এখন { $country }-এ আছি
button-safety = এখানে নিরাপদ থাকা
button-copy = 📋 { $number }
button-something-else = অন্য কিছু →
button-writing = ✍️ ফোন করতে পারছি না

## Start

home-first = কাছাকাছি নম্বর ও ঠিকানা · { $country }
home-first-anywhere = কাছাকাছি নম্বর ও ঠিকানা
home-how = একটি বোতাম চাপুন, অথবা শহরের নাম লিখুন।
home-honest = টেলিগ্রাম এই চ্যাট পড়তে পারে। মুছুন চাপলে এটি সরে যায়।
home-where = আপনি কোন দেশে আছেন? দেশটি চাপুন, অথবা শহরের নাম লিখুন।

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = এখন বিপদ হলে: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = { $date } যাচাই করা
emergency-short-official = সরকারি পাতা থেকে
emergency-short-official-dated = সরকারি পাতা, { $date }
emergency-short-unconfirmed = আমরা যাচাই করিনি
emergency-none = { $country }-এর জরুরি নম্বর আমাদের জানা নেই। কাছের কাউকে আপনার হয়ে ফোন করতে বলুন।
emergency-confirmed = জরুরি নম্বরটি { $date } যাচাই করা হয়েছে।
emergency-official = জরুরি নম্বরটি সরকারি পাতা থেকে নেওয়া।
emergency-official-dated = জরুরি নম্বরটি { $date } তারিখের সরকারি পাতা থেকে নেওয়া।
emergency-unconfirmed = জরুরি নম্বরটি আমরা এখনো যাচাই করিনি।
service-general = জরুরি
service-police = পুলিশ
service-ambulance = অ্যাম্বুলেন্স
service-fire = দমকল

## Need help now

now-first = { $country } · নম্বর

## I cannot call

writing-first = { $country } · ফোনের বদলে লেখা
writing-none = এখানে এখনো এমন কোনো লাইন নেই যেখানে লেখা যায়। আপনার বিশ্বাসের কেউ আপনার হয়ে ফোন করতে পারেন।

## In the language of the place

phrase-interpreter = আমি { $language } ভাষায় কথা বলি। দয়া করে একজন দোভাষী ডাকুন।

## What happened

situations-first = আপনার কী দরকার?
situations-first-place = { $place } · আপনার কী দরকার?
situation-sleep = রাতে থাকার জায়গা নেই
situation-hurt-me = কেউ আমাকে কষ্ট দেয়
situation-doctor = ডাক্তার
situation-talk = কথা বলার মতো কেউ
situation-law = কাগজপত্র বা আইন
situation-papers = আমার কাগজ নিয়ে নিয়েছে
situation-wages = আমাকে টাকা দেয় না
situation-food = খাবার বা টাকা
situation-child = একটি শিশুর সাহায্য দরকার
situation-home = আমি বাড়ি ফিরতে চাই
situation-work = কাজ বা শেখা
situation-people = আমার মতো মানুষ
situation-police = পুলিশ বা সরকারি অফিস

## A place

place-choose = কোনটি?
place-unknown = এই নামটি আমাদের তালিকায় নেই। কাছের বড় শহরের নাম লিখুন, অথবা একটি দেশ চাপুন।
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = কোন দেশ?
countries-write = দেশের নাম লিখতেও পারেন।

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = এখন খোলা
results-facts-free = বিনামূল্যে
results-facts-plain = নম্বর
results-widened = ঠিক এর জন্য এখানে এখনো কিছু নেই। এরা হয়তো জানেন কে সাহায্য করে।
results-none = এখানে এখনো কোনো নম্বর নেই।
results-none-next = আপনার দূতাবাস, IOM (অভিবাসীদের জন্য) ও UNHCR (শরণার্থীদের জন্য) অনেক জায়গায় সাহায্য করে। কাছের অফিস কোথায় জেনে নিন।
results-children = ১৮ বছরের কম বয়সীদের জন্য। বড়দের কে সাহায্য করে, এরা হয়তো জানেন।
results-away = এই নম্বরগুলো { $country }-এর।
results-not-from-here = আপনি যেখানে আছেন, সেখান থেকে এই নম্বরে ফোন না-ও যেতে পারে।
result-not-from-here = আপনার জায়গা থেকে ফোন না-ও যেতে পারে
result-free = বিনামূল্যে
result-must-tell = পুলিশ বা ইমিগ্রেশনকে জানাতে বাধ্য
result-papers-not-needed = কাগজপত্র লাগে না
result-distance = প্রায় { $km } কিমি
checked-short-by-call = ফোন করে যাচাই, { $date }
checked-short-by-organisation = সংস্থাটি নিশ্চিত করেছে, { $date }
checked-short-on-site = গিয়ে দেখা হয়েছে, { $date }
checked-short-one-person = একজন যাচাই করেছেন, { $date }
checked-short-due = শেষ যাচাই { $date }
checked-short-not = যাচাই হয়নি, এখনো কেউ ফোন করেনি
checked-short-web-page = ওয়েবসাইট থেকে, { $date }, ফোন করা হয়নি

## Hours

hours-open = এখন খোলা
hours-open-until = { $time } পর্যন্ত খোলা
hours-closed = এখন বন্ধ
hours-opens-today = বন্ধ, আজ { $time }-এ খুলবে
hours-opens-tomorrow = বন্ধ, কাল { $time }-এ খুলবে
hours-opens-day = বন্ধ, { $day } { $time }-এ খুলবে
hours-always = দিনরাত খোলা
hours-by-appointment = আগে সময় নিয়ে যেতে হয়
hours-holiday = আজ ছুটির দিন: আগে ফোন করুন
hours-there = { $hours } (সেখানকার সময়)

## It did not work

failed-sorry = জানানোর জন্য ধন্যবাদ। এটি পরেরটি।
failed-last = এর জন্য আর কোনোটি নেই। এরা হয়তো সাহায্য করতে পারে।

## Keep this number

kept-only-clear = শুধু “{ button-clear }” চাপলেই এটি মুছবে।

## Worried about someone

worried-first = আগে: আপনারা দুজনই ভালো থাকুন
worried-danger = কেউ এখন বিপদে থাকলে: { $numbers }
worried-never = কারও মুখোমুখি হবেন না। পিছু নেবেন না, ভিডিও করবেন না। নিজে কাউকে বের করে আনতে যাবেন না।
worried-ask = এই লাইনগুলো আপনাকেও পরামর্শ দেয়। আপনি কে, তা বলতে হবে না:

## Language, country, privacy

options-first = ভাষা
options-review = যেসব ভাষা এখনো ওই ভাষার কেউ পড়ে দেখেননি: { $languages }।
safety-first = এখানে নিরাপদ থাকা
safety-clear = “{ button-clear }” গত ৪৮ ঘণ্টার আমাদের ও আপনার বার্তা দুই দিক থেকেই মুছে দেয়।
safety-cannot = স্ক্রিনশট, আগে দেখানো নোটিফিকেশন, অন্য ফোনে থাকা কপি বা আপনার পুরোনো বার্তা এটি মুছতে পারে না।
safety-list = এই চ্যাটের নাম আপনার তালিকায় থেকে যায়। নামটি চেপে ধরে “মুছুন” চাপলে সরে যাবে।
safety-suspicious = কেউ এই ফোন দেখলে, হঠাৎ খালি চ্যাট তার চোখে পড়তে পারে। আপনিই সবচেয়ে ভালো বোঝেন।
safety-other-phone = কল তালিকায় ও বিলে ফোনের কথা দেখা যেতে পারে। শুধু আপনি ব্যবহার করেন এমন অন্য ফোন বেশি নিরাপদ।

## Notes above a screen

note-only-words = এখানে শুধু লেখা ও বোতাম পড়া যায়। আপনি যা পাঠিয়েছেন, তা না খুলেই মুছে ফেলা হয়েছে।
note-not-understood = বোঝা গেল না। একটি বোতাম চাপুন, অথবা শহরের নাম লিখুন।
notice-cleared = মুছে ফেলা হয়েছে
notice-kept = নিচে রাখা হলো
mark-practice = শুধু অনুশীলন। এখানকার কোনো নম্বর আসল সাহায্য নয়।
mark-practice-draft = শুধু অনুশীলন। এখান থেকে ফোন করবেন না।
list-comma = {", "}

## What was understood

need-hotline = ফোন করার মতো কেউ
need-shelter = নিরাপদ জায়গা
need-legal = আইনি সাহায্য
need-medical = ডাক্তার
need-counselling = কথা বলার মতো কেউ
need-basic_needs = খাবার বা টাকা
need-work_training = কাজ বা শেখা
need-child_protection = শিশুর জন্য সাহায্য
need-authorities = পুলিশ বা সরকারি অফিস
need-community = আমার মতো মানুষ
need-return_travel = বাড়ি ফেরার পথ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = এই নামটি আমাদের তালিকায় নেই। এগুলোর কোনো একটি কি?
place-postcode = পোস্টকোড এখানে পড়া যায় না। শহরের নাম লিখুন।
note-hello = স্বাগতম। আপনার যা দরকার নিজের ভাষায় লিখুন, অথবা একটি বোতাম চাপুন।
mark-partly = এর কিছু অংশ এখনো ইংরেজিতে আছে।
