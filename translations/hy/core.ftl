## Buttons that stand on many screens

button-home = 🏠 Սկիզբ
button-clear = ✕ Մաքրել չատը
button-now = 🆘 Օգնություն է պետք հիմա
button-find = 🔎 Գտնել օգնություն
button-worried = 👀 Մտահոգ եմ ուրիշի համար
button-options = 🌐 Լեզու · գաղտնիություն
button-back = ← Հետ
button-more = Էլի →
button-failed = Չստացվեց
button-keep = Պահել այս համարը
button-countries = 🌍 Այլ երկիր
button-whole-country = Ամբողջ երկիրը՝ { $country }
button-share = 📍 Ուղարկել, թե որտեղ եմ
button-there-now = Հիմա այստեղ եմ՝ { $country }
button-safety = Անվտանգ այս չատում
button-copy = 📋 { $number }
button-something-else = Այլ բան →
button-writing = ✍️ Չեմ կարող զանգել

## Start

home-first = Համարներ և վայրեր մոտակայքում · { $country }
home-first-anywhere = Համարներ և վայրեր ձեր մոտակայքում
home-how = Սեղմեք կոճակ կամ գրեք քաղաքի անունը։
home-honest = Telegram-ը կարող է կարդալ այս չատը։ «Մաքրել չատը» կոճակը ջնջում է այն։
home-where = Ո՞ր երկրում եք։ Ընտրեք այն կամ գրեք քաղաքի անունը։

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Եթե հիմա վտանգ կա՝ { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = ստուգված է՝ { $date }
emergency-short-official = պաշտոնական էջից
emergency-short-official-dated = պաշտոնական էջից, { $date }
emergency-short-unconfirmed = մենք չենք ստուգել
emergency-none = { $country }. շտապ օգնության համար չգիտենք։ Խնդրեք մոտակա մարդու զանգել ձեր փոխարեն։
emergency-confirmed = Շտապ կանչի համարը ստուգված է՝ { $date }։
emergency-official = Շտապ կանչի համարը պաշտոնական էջից է։
emergency-official-dated = Շտապ կանչի համարը պաշտոնական էջից է՝ { $date }։
emergency-unconfirmed = Շտապ կանչի համարը մենք չենք ստուգել։
service-general = Շտապ կանչ
service-police = Ոստիկանություն
service-ambulance = Շտապօգնություն
service-fire = Հրշեջներ

## Need help now

now-first = { $country } · համարներ

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · գրել զանգելու փոխարեն
writing-none = Այստեղ դեռ չկա ծառայություն, որին կարելի է գրել։ Կարող է զանգել մեկը, ում վստահում եք։

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Իմ լեզուն՝ { $language }։ Խնդրում եմ, թարգմանիչ կանչեք։

## What happened

situations-first = Ի՞նչ է ձեզ պետք։
situations-first-place = { $place } · ի՞նչ է ձեզ պետք։
situation-sleep = Քնելու տեղ չունեմ
situation-hurt-me = Ինձ ցավ են պատճառում
situation-doctor = Բժիշկ
situation-talk = Խոսել մեկի հետ
situation-law = Փաստաթղթեր կամ օրենք
situation-papers = Թղթերս վերցրել են
situation-wages = Ինձ չեն վճարում
situation-food = Ուտելիք կամ գումար
situation-child = Երեխային օգնություն է պետք
situation-home = Ուզում եմ տուն վերադառնալ
situation-work = Աշխատանք կամ ուսում
situation-people = Ինձ նման մարդիկ
situation-police = Ոստիկաններ կամ մարմիններ

## A place

place-choose = Ո՞րը։
place-unknown = Այս անունը մեր ցուցակում չկա։ Փորձեք մոտակա ավելի մեծ քաղաք կամ ընտրեք երկիր։
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Ո՞ր երկիրը։
countries-write = Կարող եք նաև գրել անունը։

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = հիմա բաց է
results-facts-free = անվճար
results-facts-plain = համարներ
results-widened = Հենց սրա համար այստեղ դեռ ոչինչ չկա։ Գուցե սրանք իմանան, թե ով է օգնում։
results-none = Այստեղ դեռ համար չկա։
results-none-next = Շատ տեղերում օգնում են ձեր դեսպանատունը, IOM-ը (միգրանտներին) և UNHCR-ը (փախստականներին)։ Հարցրեք նրանց գրասենյակը։
results-children = Մինչև 18 տարեկանների համար։ Գուցե իմանան, թե ով է օգնում մեծերին։
results-away = Այս համարներն այստեղ են՝ { $country }։
results-not-from-here = Գուցե այս համարը ձեր գտնված տեղից չաշխատի։
result-not-from-here = գուցե ձեր տեղից չաշխատի
result-free = անվճար
result-must-tell = պարտավոր է հայտնել ոստիկանությանը կամ միգրացիոն ծառայությանը
result-papers-not-needed = փաստաթղթեր պետք չեն
result-distance = մոտ { $km } կմ
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = զանգել ենք՝ { $date }
checked-short-by-organisation = իրենք են հաստատել, { $date }
checked-short-on-site = եղել ենք տեղում՝ { $date }
checked-short-one-person = մեկ մարդ է ստուգել, { $date }
checked-short-due = վերջին ստուգումը՝ { $date }
checked-short-not = հաստատված չէ, ոչ ոք չի զանգել
checked-short-web-page = իրենց կայքից, { $date }, չենք զանգել

## Hours

# Parts of a line.
hours-open = հիմա բաց է
hours-open-until = բաց է մինչև { $time }
hours-closed = հիմա փակ է
hours-opens-today = փակ է, բացվում է այսօր՝ { $time }
hours-opens-tomorrow = փակ է, բացվում է վաղը՝ { $time }
hours-opens-day = փակ է, բացվում է՝ { $day } { $time }
hours-always = բաց է օր ու գիշեր
hours-by-appointment = նախապես պայմանավորվելով
hours-holiday = այսօր տոն է. նախ զանգեք
hours-there = { $hours } (տեղի ժամով)

## It did not work

failed-sorry = Շնորհակալություն, որ ասացիք։ Ահա հաջորդը։
failed-last = Սրա համար ուրիշը չկա։ Գուցե սրանք օգնեն։

## Keep this number

kept-only-clear = Սա ջնջում է միայն «{ button-clear }» կոճակը։

## Worried about someone

worried-first = Նախ՝ զգույշ եղեք, երկուսդ էլ
worried-danger = Եթե մեկը հիմա վտանգի մեջ է՝ { $numbers }
worried-never = Ոչ մեկի հետ մի՛ առերեսվեք։ Մի՛ հետևեք և մի՛ նկարեք։ Մի՛ փորձեք որևէ մեկին դուրս բերել։
worried-ask = Այս գծերը խորհուրդ են տալիս նաև ձեզ։ Պետք չէ ասել, թե ով եք՝

## Language, country, privacy

options-first = Լեզու
options-review = Լեզվակիրը դեռ չի կարդացել՝ { $languages }։
safety-first = Անվտանգ այս չատում
safety-clear = «{ button-clear }» կոճակը ջնջում է վերջին 48 ժամվա մեր և ձեր հաղորդագրությունները՝ երկու կողմում։
safety-cannot = Չի ջնջվի էկրանի նկարը, արդեն երևացած ծանուցումը, այլ սարքի պատճենը և ձեր ավելի հին գրածը։
safety-list = Չատի անունը մնում է ձեր ցուցակում։ Երկար սեղմեք վրան և ընտրեք «Ջնջել»։
safety-suspicious = Եթե մեկը ստուգում է այս հեռախոսը, հանկարծ դատարկված չատը կարող է նկատել։ Դուք ավելի լավ գիտեք։
safety-other-phone = Զանգը կարող է երևալ զանգերի ցուցակում և հաշվում։ Ավելի լավ է հեռախոս, որը միայն ձերն է։

## Notes above a screen

note-only-words = Այստեղ կարդացվում են միայն բառեր և կոճակներ։ Ձեր ուղարկածը ջնջվեց՝ առանց բացելու։
note-not-understood = Սա չհասկացանք։ Սեղմեք կոճակ կամ գրեք քաղաքի անունը։
notice-cleared = Մաքրված է
notice-kept = Պահված է ներքևում
mark-practice = Միայն փորձի համար։ Այստեղ ոչ մի համար իրական օգնություն չէ։
mark-practice-draft = Միայն փորձի համար։ Այստեղից մի՛ զանգեք։
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Ում զանգել
need-shelter = Ապահով տեղ
need-legal = Իրավաբանական օգնություն
need-medical = Բժիշկ
need-counselling = Խոսել մեկի հետ
need-basic_needs = Ուտելիք կամ գումար
need-work_training = Աշխատանք կամ ուսում
need-child_protection = Օգնություն երեխայի համար
need-authorities = Ոստիկաններ կամ մարմիններ
need-community = Ինձ նման մարդիկ
need-return_travel = Տունդարձի ճամփա
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Այս անունը մեր ցուցակում չկա։ Գուցե սրանցից մեկը՞։
place-postcode = Փոստային ինդեքսներ չենք կարդում։ Խնդրում ենք գրել քաղաքի անունը։
note-hello = Բարև ձեզ։ Գրեք ձեր բառերով, ինչ է պետք, կամ սեղմեք կոճակ։
mark-partly = Մի մասը դեռ անգլերեն է։
