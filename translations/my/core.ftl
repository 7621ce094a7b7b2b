## Buttons that stand on many screens

button-home = 🏠 အစ
button-clear = ✕ ချက်ကို ရှင်းရန်
button-now = 🆘 အခု အကူလိုသည်
button-find = 🔎 အကူအညီ ရှာရန်
button-worried = 👀 တစ်ယောက်ယောက်ကို စိတ်ပူ
button-options = 🌐 ဘာသာ · လုံခြုံရေး
button-back = ← နောက်သို့
button-more = နောက်ထပ် →
button-failed = အဆင်မပြေပါ
button-keep = ဒီနံပါတ် သိမ်းထားရန်
button-countries = 🌍 အခြားနိုင်ငံ
button-whole-country = တစ်နိုင်ငံလုံး: { $country }
button-share = 📍 ကျွန်ုပ်ရှိရာ ပို့ရန်
button-there-now = အခု { $country } မှာ ရှိသည်
button-safety = ဘေးကင်းစွာ သုံးရန်
button-copy = 📋 { $number }
button-something-else = အခြားအရာ →
button-writing = ✍️ ဖုန်းမခေါ်နိုင်ပါ

## Start

home-first = သင့်အနီးက နံပါတ်နှင့် နေရာများ · { $country }
home-first-anywhere = သင့်အနီးက နံပါတ်နှင့် နေရာများ
home-how = ခလုတ်ကို နှိပ်ပါ၊ သို့မဟုတ် မြို့နာမည် ရေးပါ။
home-honest = Telegram က ဒီချက်ကို ဖတ်နိုင်သည်။ ရှင်းလျှင် ပျက်သွားမည်။
home-where = ဘယ်နိုင်ငံမှာ ရှိပါသလဲ။ နှိပ်ပါ၊ သို့မဟုတ် မြို့နာမည် ရေးပါ။

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = အခု အန္တရာယ်ရှိလျှင်: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = စစ်ပြီး { $date }
emergency-short-official = တရားဝင်စာမျက်နှာ
emergency-short-official-dated = တရားဝင်စာမျက်နှာ၊ { $date }
emergency-short-unconfirmed = အတည်မပြုရသေးပါ
emergency-none = { $country } အတွက် အရေးပေါ်နံပါတ် မသိပါ။ အနီးရှိသူကို ဖုန်းခေါ်ပေးရန် ပြောပါ။
emergency-confirmed = အရေးပေါ်နံပါတ်ကို { $date } တွင် စစ်ပြီး။
emergency-official = တရားဝင်စာမျက်နှာမှ အရေးပေါ်နံပါတ်။
emergency-official-dated = တရားဝင်စာမျက်နှာမှ အရေးပေါ်နံပါတ်၊ { $date }။
emergency-unconfirmed = အရေးပေါ်နံပါတ်ကို ကျွန်ုပ်တို့ အတည်မပြုရသေးပါ။
service-general = အရေးပေါ်
service-police = ရဲ
service-ambulance = လူနာတင်ယာဉ်
service-fire = မီးသတ်

## Need help now

now-first = { $country } · နံပါတ်များ

## I cannot call

writing-first = { $country } · ဖုန်းအစား စာရေးရန်
writing-none = ဒီမှာ စာရေးနိုင်သည့်လိုင်း မရှိသေးပါ။ ယုံကြည်ရသူက ဖုန်းခေါ်ပေးနိုင်သည်။

## In the language of the place

phrase-interpreter = { $language } စကား ပြောပါတယ်။ စကားပြန် ခေါ်ပေးပါ။

## What happened

situations-first = ဘာလိုအပ်ပါသလဲ။
situations-first-place = { $place } · ဘာလိုအပ်ပါသလဲ။
situation-sleep = အိပ်စရာနေရာ မရှိ
situation-hurt-me = တစ်ယောက်က နာကျင်စေသည်
situation-doctor = ဆရာဝန်
situation-talk = စကားပြောဖော်
situation-law = စာရွက်စာတမ်း၊ ဥပဒေ
situation-papers = စာရွက်စာတမ်း ယူထားသည်
situation-wages = လုပ်ခ မပေးပါ
situation-food = အစားအစာ၊ ငွေ
situation-child = ကလေးတစ်ဦး အကူလိုသည်
situation-home = အိမ်ပြန်ချင်သည်
situation-work = အလုပ်၊ သင်ယူမှု
situation-people = ကျွန်ုပ်လို လူများ
situation-police = ရဲ၊ ရုံးများ

## A place

place-choose = ဘယ်ဟာလဲ။
place-unknown = ဒီနာမည် စာရင်းထဲ မရှိပါ။ အနီးက မြို့ကြီးကို ရေးပါ၊ သို့မဟုတ် နိုင်ငံကို နှိပ်ပါ။
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = ဘယ်နိုင်ငံလဲ။
countries-write = နာမည်ကိုလည်း ရေးနိုင်သည်။

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = အခု ဖွင့်သည်
results-facts-free = အခမဲ့
results-facts-plain = နံပါတ်များ
results-widened = ဒီမှာ ဒီကိစ္စအတွက် စာရင်း မရှိသေးပါ။ ဘယ်သူကူညီမလဲ သူတို့ သိနိုင်သည်။
results-none = ဒီမှာ နံပါတ် မရှိသေးပါ။
results-none-next = သံရုံး၊ IOM (ရွှေ့ပြောင်းသူ)၊ UNHCR (ဒုက္ခသည်) တို့ ကူညီတတ်သည်။ အနီးက ရုံးကို မေးပါ။
results-children = ၁၈ နှစ်အောက်အတွက်။ လူကြီးကို ဘယ်သူကူညီမလဲ သူတို့ သိနိုင်သည်။
results-away = ဒီနံပါတ်များ { $country } မှာ ရှိသည်။
results-not-from-here = ဒီနံပါတ်ကို သင့်နေရာမှ ခေါ်မရနိုင်ပါ။
result-not-from-here = သင့်နေရာမှ ခေါ်မရနိုင်
result-free = အခမဲ့
result-must-tell = ရဲ သို့မဟုတ် လဝကကို ပြောရသည်
result-papers-not-needed = စာရွက်စာတမ်း မလို
result-distance = { $km } km ခန့်
checked-short-by-call = ဖုန်းခေါ်ပြီး { $date }
checked-short-by-organisation = သူတို့ အတည်ပြု၊ { $date }
checked-short-on-site = သွားကြည့်ပြီး { $date }
checked-short-one-person = တစ်ဦးစစ်ပြီး၊ { $date }
checked-short-due = နောက်ဆုံး စစ်ချိန် { $date }
checked-short-not = အတည်မပြုရသေး၊ မည်သူမျှ မခေါ်ရသေး
checked-short-web-page = ဝဘ်စာမျက်နှာမှ၊ { $date }၊ ဖုန်းမခေါ်ရသေး

## Hours

hours-open = အခု ဖွင့်သည်
hours-open-until = { $time } အထိ ဖွင့်သည်
hours-closed = အခု ပိတ်သည်
hours-opens-today = ပိတ်သည်၊ ဒီနေ့ { $time } ဖွင့်မည်
hours-opens-tomorrow = ပိတ်သည်၊ မနက်ဖြန် { $time } ဖွင့်မည်
hours-opens-day = ပိတ်သည်၊ { $day } { $time } ဖွင့်မည်
hours-always = နေ့ရောညပါ ဖွင့်သည်
hours-by-appointment = ချိန်းဆိုရသည်
hours-holiday = ဒီနေ့ ရုံးပိတ်: အရင် ဖုန်းခေါ်ပါ
hours-there = { $hours } (သူတို့အချိန်)

## It did not work

failed-sorry = ပြောပြသည့်အတွက် ကျေးဇူးတင်ပါသည်။ နောက်တစ်ခု ဤမှာပါ။
failed-last = ဒီကိစ္စအတွက် အခြား မရှိတော့ပါ။ ဒါတွေက ကူညီနိုင်သည်။

## Keep this number

kept-only-clear = “{ button-clear }” ကသာ ဒါကို ဖျက်သည်။

## Worried about someone

worried-first = အရင်ဆုံး နှစ်ဦးလုံး ဘေးကင်းပါစေ
worried-danger = တစ်ဦးဦး အခု အန္တရာယ်ရှိလျှင်: { $numbers }
worried-never = ဘယ်သူနှင့်မျှ မရင်ဆိုင်ပါနှင့်။ နောက်မလိုက်၊ ဗီဒီယိုမရိုက်ပါနှင့်။ ကိုယ်တိုင် ခေါ်မထုတ်ပါနှင့်။
worried-ask = ဒီလိုင်းများက သင့်ကိုလည်း အကြံပေးသည်။ ဘယ်သူဖြစ်ကြောင်း ပြောစရာမလိုပါ:

## Language, country, privacy

options-first = ဘာသာစကား
options-review = မိခင်ဘာသာပြောသူ မဖတ်ရသေး: { $languages }။
safety-first = ဒီမှာ ဘေးကင်းစွာ သုံးရန်
safety-clear = “{ button-clear }” က ကျွန်ုပ်တို့စာနှင့် ၄၈ နာရီအတွင်း သင့်စာကို နှစ်ဖက်လုံးမှ ဖျက်သည်။
safety-cannot = ဖန်သားပြင်ပုံ၊ ပြပြီးသား အသိပေးချက်၊ အခြားစက်ရှိ မိတ္တူ၊ စာအဟောင်းကို မဖျက်နိုင်ပါ။
safety-list = ဒီချက်နာမည် စာရင်းထဲ ကျန်နေမည်။ ဖိထားပြီး Delete ကို နှိပ်ပါ။
safety-suspicious = ဒီဖုန်းကို စစ်ကြည့်သူက ရုတ်တရက် ဗလာဖြစ်သည့် ချက်ကို သတိထားမိနိုင်သည်။ သင် အသိဆုံးပါ။
safety-other-phone = ဖုန်းခေါ်ထားသည်ကို စာရင်းနှင့် ဘေလ်တွင် မြင်နိုင်သည်။ သင်တစ်ဦးတည်း သုံးသည့်ဖုန်းက ပိုကောင်းသည်။

## Notes above a screen

note-only-words = ဒီမှာ စာနှင့် ခလုတ်သာ ဖတ်နိုင်သည်။ သင်ပို့တာကို မဖွင့်ဘဲ ဖျက်လိုက်သည်။
note-not-understood = နားမလည်ပါ။ ခလုတ်နှိပ်ပါ၊ သို့မဟုတ် မြို့နာမည် ရေးပါ။
notice-cleared = ရှင်းပြီး
notice-kept = အောက်မှာ သိမ်းထားသည်
mark-practice = လေ့ကျင့်ရန်သာ။ ဒီက နံပါတ်များ အကူအညီအစစ် မဟုတ်ပါ။
mark-practice-draft = လေ့ကျင့်ရန်သာ။ ဒီကနေ ဖုန်းမခေါ်ပါနှင့်။
list-comma = {", "}

## What was understood

need-hotline = ဖုန်းခေါ်ရန်
need-shelter = ဘေးကင်းသောနေရာ
need-legal = ဥပဒေ အကူအညီ
need-medical = ဆရာဝန်
need-counselling = စကားပြောဖော်
need-basic_needs = အစားအစာ၊ ငွေ
need-work_training = အလုပ်၊ သင်ယူမှု
need-child_protection = ကလေးအတွက် အကူအညီ
need-authorities = ရဲ၊ ရုံးများ
need-community = ကျွန်ုပ်လို လူများ
need-return_travel = အိမ်ပြန်လမ်း
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ဒီနာမည် စာရင်းထဲ မရှိပါ။ ဒါတွေထဲက တစ်ခုလား။
place-postcode = စာတိုက်ကုဒ် မဖတ်နိုင်ပါ။ မြို့နာမည် ရေးပါ။
note-hello = မင်္ဂလာပါ။ လိုအပ်တာကို ကိုယ့်စကားနဲ့ ရေးပါ၊ သို့မဟုတ် ခလုတ်နှိပ်ပါ။
mark-partly = တစ်ချို့ကို အင်္ဂလိပ်လိုသာ ရသေးသည်။
