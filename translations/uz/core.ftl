## Buttons that stand on many screens

button-home = 🏠 Boshiga
button-clear = ✕ Suhbatni tozalash
button-now = 🆘 Hozir yordam kerak
button-find = 🔎 Yordam topish
button-worried = 👀 Birovdan xavotirdaman
button-options = 🌐 Til · maxfiylik
button-back = ← Orqaga
button-more = Yana →
button-failed = Boʻlmadi
button-keep = Raqam qolsin
button-countries = 🌍 Boshqa davlat
button-whole-country = Butun davlat: { $country }
button-share = 📍 Turgan joyimni yuborish
button-there-now = Hozir shu yerdaman: { $country }
button-safety = Ehtiyot boʻlish
button-copy = 📋 { $number }
button-something-else = Boshqa narsa →
button-writing = ✍️ Qoʻngʻiroq qila olmayman

## Start

home-first = Yaqiningizdagi raqam va joylar · { $country }
home-first-anywhere = Yaqiningizdagi raqam va joylar
home-how = Tugmani bosing yoki shahar nomini yozing.
home-honest = Telegram bu suhbatni oʻqiy oladi. “Suhbatni tozalash” xabarlarni oʻchiradi.
home-where = Qaysi davlatdasiz? Nomini bosing yoki shaharni yozing.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Hozir xavf boʻlsa: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = tekshirilgan: { $date }
emergency-short-official = rasmiy sahifadan
emergency-short-official-dated = rasmiy sahifadan, { $date }
emergency-short-unconfirmed = biz tasdiqlamaganmiz
emergency-none = { $country }: tezkor raqamni bilmaymiz. Yoningizdagi birovdan siz uchun qoʻngʻiroq qilishni soʻrang.
emergency-confirmed = Tezkor raqam tekshirilgan: { $date }.
emergency-official = Tezkor raqam rasmiy sahifadan olingan.
emergency-official-dated = Tezkor raqam rasmiy sahifadan olingan: { $date }.
emergency-unconfirmed = Tezkor raqamni biz tasdiqlamaganmiz.
service-general = Tezkor xizmat
service-police = Politsiya
service-ambulance = Tez yordam
service-fire = Oʻt oʻchiruvchilar

## Need help now

now-first = { $country } · raqamlar

## I cannot call

writing-first = { $country } · qoʻngʻiroq oʻrniga yozish
writing-none = Bu yerda yozsa boʻladigan xizmatni hozircha bilmaymiz. Ishongan odamingiz siz uchun qoʻngʻiroq qilishi mumkin.

## In the language of the place

phrase-interpreter = Men gapiradigan til: { $language }. Iltimos, tarjimon chaqiring.

## What happened

situations-first = Sizga nima kerak?
situations-first-place = { $place } · sizga nima kerak?
situation-sleep = Tunashga joyim yoʻq
situation-hurt-me = Menga ozor berishyapti
situation-doctor = Shifokor
situation-talk = Gaplashadigan odam
situation-law = Hujjatlar yoki huquq
situation-papers = Hujjatlarimni olib qoʻyishgan
situation-wages = Pulimni berishmayapti
situation-food = Ovqat yoki pul
situation-child = Bolaga yordam kerak
situation-home = Uyga qaytmoqchiman
situation-work = Ish yoki oʻqish
situation-people = Menga oʻxshash odamlar
situation-police = Politsiya yoki idoralar

## A place

place-choose = Qaysi biri?
place-unknown = Bu nom roʻyxatimizda yoʻq. Yaqin atrofdagi kattaroq shaharni yozing yoki davlatni bosing.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Qaysi davlat?
countries-write = Nomini yozsangiz ham boʻladi.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = hozir ochiq
results-facts-free = bepul
results-facts-plain = raqamlar
results-widened = Aynan shu ish boʻyicha bu yerda hozircha hech kim yoʻq. Ular kim yordam berishini bilishi mumkin.
results-none = Bu yerda hozircha raqam yoʻq.
results-none-next = Elchixonangiz, IOM (migrantlar uchun) va UNHCR (qochqinlar uchun) koʻp joyda yordam beradi. Yaqin idorasini soʻrang.
results-children = 18 yoshgacha boʻlganlar uchun. Kattalarga kim yordam berishini bilishlari mumkin.
results-away = Bu raqamlar boshqa davlatda: { $country }.
results-not-from-here = Bu raqam siz turgan joydan ishlamasligi mumkin.
result-not-from-here = siz turgan joydan ishlamasligi mumkin
result-free = bepul
result-must-tell = politsiya yoki migratsiyaga aytishi shart
result-papers-not-needed = hujjat kerak emas
result-distance = taxminan { $km } km
checked-short-by-call = qoʻngʻiroq qilingan: { $date }
checked-short-by-organisation = oʻzlari tasdiqlagan: { $date }
checked-short-on-site = borib koʻrilgan: { $date }
checked-short-one-person = bir kishi tekshirgan: { $date }
checked-short-due = oxirgi tekshiruv: { $date }
checked-short-not = tasdiqlanmagan, hech kim qoʻngʻiroq qilmagan
checked-short-web-page = veb-sahifasidan, { $date }, qoʻngʻiroq qilinmagan

## Hours

hours-open = hozir ochiq
hours-open-until = { $time } gacha ochiq
hours-closed = hozir yopiq
hours-opens-today = yopiq, bugun { $time } da ochiladi
hours-opens-tomorrow = yopiq, ertaga { $time } da ochiladi
hours-opens-day = yopiq, ochiladi: { $day } { $time }
hours-always = kechayu kunduz ochiq
hours-by-appointment = oldindan kelishib
hours-holiday = bugun bayram: avval qoʻngʻiroq qiling
hours-there = { $hours } (oʻsha yer vaqti)

## It did not work

failed-sorry = Aytganingiz uchun rahmat. Mana keyingisi.
failed-last = Bu ish boʻyicha boshqasi yoʻq. Ular yordam berishi mumkin.

## Keep this number

kept-only-clear = Buni faqat “{ button-clear }” oʻchiradi.

## Worried about someone

worried-first = Avvalo ehtiyot boʻling, ikkovingiz ham
worried-danger = Birovga hozir xavf boʻlsa: { $numbers }
worried-never = Hech kim bilan tortishmang. Orqasidan ergashmang, suratga olmang. Birovni oʻzingiz olib chiqishga urinmang.
worried-ask = Bu raqamlarda sizga ham maslahat berishadi. Kimligingizni aytish shart emas:

## Language, country, privacy

options-first = Til
options-review = Bu tilda soʻzlashuvchi hali oʻqib chiqmagan: { $languages }.
safety-first = Bu yerda ehtiyot boʻlish
safety-clear = “{ button-clear }” bizning xabarlarni va sizning oxirgi 48 soatdagi xabarlaringizni ikki tomonda ham oʻchiradi.
safety-cannot = U ekran suratini, chiqib boʻlgan bildirishnomani, boshqa qurilmadagi nusxani va eski xabarlaringizni oʻchira olmaydi.
safety-list = Bu suhbat nomi roʻyxatingizda qoladi. Oʻchirish uchun nomini bosib turing va “Oʻchirish”ni bosing.
safety-suspicious = Telefonni birov tekshirsa, birdan boʻshab qolgan suhbatni sezishi mumkin. Oʻzingiz yaxshiroq bilasiz.
safety-other-phone = Qoʻngʻiroqlar roʻyxatda va hisobda koʻrinishi mumkin. Faqat oʻzingiz ishlatadigan boshqa telefon xavfsizroq.

## Notes above a screen

note-only-words = Bu yerda faqat soʻz va tugmalar oʻqiladi. Yuborganingiz ochilmasdan oʻchirildi.
note-not-understood = Bu tushunarsiz boʻldi. Tugmani bosing yoki shahar nomini yozing.
notice-cleared = Tozalandi
notice-kept = Pastda qoldi
mark-practice = Faqat mashq. Bu yerdagi raqamlar haqiqiy yordam emas.
mark-practice-draft = Faqat mashq. Bu yerdan qoʻngʻiroq qilmang.
list-comma = {", "}

## What was understood

need-hotline = Qoʻngʻiroq qilish uchun raqam
need-shelter = Xavfsiz joy
need-legal = Huquqiy yordam
need-medical = Shifokor
need-counselling = Gaplashadigan odam
need-basic_needs = Ovqat yoki pul
need-work_training = Ish yoki oʻqish
need-child_protection = Bola uchun yordam
need-authorities = Politsiya yoki idoralar
need-community = Menga oʻxshash odamlar
need-return_travel = Uyga qaytish yoʻli
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Bu nom roʻyxatimizda yoʻq. Shulardan birimi?
place-postcode = Pochta indeksi bu yerda oʻqilmaydi. Iltimos, shahar nomini yozing.
note-hello = Salom. Nima kerakligini oʻz soʻzingiz bilan yozing yoki tugmani bosing.
mark-partly = Bu yerning bir qismi hali ingliz tilida.
