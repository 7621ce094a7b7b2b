## Buttons that stand on many screens

button-home = 🏠 Эхлэл
button-clear = ✕ Чатыг цэвэрлэх
button-now = 🆘 Яг одоо тусламж хэрэгтэй
button-find = 🔎 Тусламж хайх
button-worried = 👀 Нэг хүнд санаа зовж байна
button-options = 🌐 Хэл · нууцлал
button-back = ← Буцах
button-more = Цааш →
button-failed = Болсонгүй
button-keep = Энэ дугаарыг хадгалах
button-countries = 🌍 Өөр улс
button-whole-country = Улс даяар: { $country }
button-share = 📍 Байгаа газраа илгээх
button-there-now = Би одоо энд байна: { $country }
button-safety = Энд болгоомжтой байх
button-copy = 📋 { $number }
button-something-else = Өөр зүйл →
button-writing = ✍️ Залгаж чадахгүй байна

## Start

home-first = Ойр орчмын дугаар, газрууд · { $country }
home-first-anywhere = Ойр орчмын дугаар, газрууд
home-how = Товч дарна уу, эсвэл хотын нэр бичнэ үү.
home-honest = Telegram энэ чатыг уншиж чадна. «Чатыг цэвэрлэх» товч түүнийг арилгана.
home-where = Та аль улсад байна вэ? Улсаа дарна уу, эсвэл хотын нэр бичнэ үү.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Яг одоо аюултай байвал: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = шалгасан { $date }
emergency-short-official = албан ёсны хуудаснаас
emergency-short-official-dated = албан ёсны хуудаснаас, { $date }
emergency-short-unconfirmed = бид шалгаагүй
emergency-none = { $country }: бид яаралтай тусламжийн дугаарыг нь мэдэхгүй. Ойр байгаа хүнээр залгуулаарай.
emergency-confirmed = Яаралтай тусламжийн дугаарыг шалгасан: { $date }
emergency-official = Яаралтай тусламжийн дугаарыг албан ёсны хуудаснаас авсан.
emergency-official-dated = Яаралтай тусламжийн дугаарыг албан ёсны хуудаснаас авсан: { $date }
emergency-unconfirmed = Яаралтай тусламжийн дугаарыг бид өөрсдөө шалгаагүй.
service-general = Яаралтай тусламж
service-police = Цагдаа
service-ambulance = Түргэн тусламж
service-fire = Гал түймэр

## Need help now

now-first = { $country } · дугаарууд

## I cannot call

writing-first = { $country } · залгахын оронд бичих
writing-none = Бичиж холбогдох газар энд одоогоор алга. Итгэдэг хүн тань таны өмнөөс залгаж болно.

## In the language of the place

phrase-interpreter = Миний ярьдаг хэл: { $language }. Орчуулагч дуудаж өгнө үү.

## What happened

situations-first = Танд юу хэрэгтэй вэ?
situations-first-place = { $place } · танд юу хэрэгтэй вэ?
situation-sleep = Хонох газаргүй
situation-hurt-me = Намайг зовоож байна
situation-doctor = Эмч хэрэгтэй
situation-talk = Ярилцах хүн
situation-law = Бичиг баримт эсвэл хууль
situation-papers = Бичиг баримтыг минь авчихсан
situation-wages = Цалингаа авч чадахгүй байна
situation-food = Хоол эсвэл мөнгө
situation-child = Хүүхдэд тусламж хэрэгтэй
situation-home = Нутаг руугаа буцмаар байна
situation-work = Ажил эсвэл сургалт
situation-people = Над шиг хүмүүс
situation-police = Цагдаа эсвэл төрийн алба

## A place

place-choose = Аль нь вэ?
place-unknown = Энэ нэр манай жагсаалтад алга. Ойролцоох том хотын нэр бичих эсвэл улс сонгоно уу.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Аль улс вэ?
countries-write = Нэрийг нь бичиж ч болно.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = одоо ажиллаж байна
results-facts-free = үнэгүй
results-facts-plain = дугаарууд
results-widened = Яг үүнд зориулсан газар энд одоогоор алга. Хэн тусалдгийг эдгээр газар мэдэж магадгүй.
results-none = Энд одоогоор нэг ч дугаар алга.
results-none-next = Улсынхаа Элчин сайдын яам, IOM (цагаачдад), UNHCR (дүрвэгсдэд) олон газар тусалдаг. Ойр байгаа салбарыг нь асуугаарай.
results-children = 18 нас хүрээгүй хүмүүст зориулсан. Насанд хүрэгчдэд хэн тусалдгийг мэдэж магадгүй.
results-away = Эдгээр дугаарын улс: { $country }
results-not-from-here = Таны байгаа газраас энэ дугаар руу залгахад болохгүй байж магадгүй.
result-not-from-here = таны байгаа газраас холбогдохгүй байж магадгүй
result-free = үнэгүй
result-must-tell = цагдаа эсвэл цагаачлалын албанд мэдэгдэх үүрэгтэй
result-papers-not-needed = бичиг баримт хэрэггүй
result-distance = ойролцоогоор { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = залгаж шалгасан { $date }
checked-short-by-organisation = байгууллага нь өөрөө баталсан, { $date }
checked-short-on-site = газар дээр нь очсон { $date }
checked-short-one-person = нэг хүн шалгасан, { $date }
checked-short-due = хамгийн сүүлд шалгасан { $date }
checked-short-not = батлагдаагүй, хэн ч залгаж үзээгүй
checked-short-web-page = вэб хуудаснаас нь авсан, { $date }, залгаж үзээгүй

## Hours

# Parts of a line.
hours-open = одоо ажиллаж байна
hours-open-until = { $time } хүртэл ажиллана
hours-closed = одоо хаалттай
hours-opens-today = хаалттай, өнөөдөр нээх цаг: { $time }
hours-opens-tomorrow = хаалттай, маргааш нээх цаг: { $time }
hours-opens-day = хаалттай, нээх цаг: { $day } { $time }
hours-always = өдөр шөнөгүй ажиллана
hours-by-appointment = урьдчилж цаг авна
hours-holiday = өнөөдөр амралтын өдөр: эхлээд залгана уу
hours-there = { $hours } (тэндхийн цагаар)

## It did not work

failed-sorry = Хэлсэнд баярлалаа. Дараагийнх нь энэ байна.
failed-last = Үүнд өөр дугаар алга. Эдгээр нь тусалж магадгүй.

## Keep this number

kept-only-clear = Үүнийг зөвхөн «{ button-clear }» товч арилгана.

## Worried about someone

worried-first = Юуны өмнө: өөрийгөө ч, тэр хүнийг ч хамгаалаарай
worried-danger = Хэн нэгэн яг одоо аюулд байвал: { $numbers }
worried-never = Хэнтэй ч бүү маргалд. Бүү мөшги, бүү бичлэг хий. Хэнийг ч өөрөө суллах гэж бүү оролд.
worried-ask = Эдгээр газар танд ч зөвлөнө. Өөрийгөө хэн гэдгээ хэлэх шаардлагагүй:

## Language, country, privacy

options-first = Хэл
options-review = Эх хэлтэй хүн хараахан уншиж шалгаагүй: { $languages }.
safety-first = Энд болгоомжтой байх
safety-clear = «{ button-clear }» товч сүүлийн 48 цагийн бидний болон таны бичсэнийг хоёр талаас арилгана.
safety-cannot = Дэлгэцийн зураг, аль хэдийн гарсан мэдэгдэл, өөр төхөөрөмж дэх хуулбар, таны хуучин бичсэнийг арилгаж чадахгүй.
safety-list = Энэ чатын нэр жагсаалтад тань үлдэнэ. Арилгах бол нэрэн дээр нь удаан дараад «Устгах»-ыг сонгоно уу.
safety-suspicious = Утсыг тань шалгадаг хүн байвал чат гэнэт хоосорсныг анзаарч магадгүй. Яавал дээрийг та өөрөө мэднэ.
safety-other-phone = Залгасан нь дуудлагын жагсаалт, төлбөрт харагдаж болно. Зөвхөн таны хэрэглэдэг өөр утас найдвартай.

## Notes above a screen

note-only-words = Энд зөвхөн үг, товчийг уншдаг. Таны илгээснийг нээлгүйгээр устгасан.
note-not-understood = Үүнийг ойлгосонгүй. Товч дарах эсвэл хотын нэр бичиж болно.
notice-cleared = Цэвэрлэсэн
notice-kept = Доор хадгалсан
mark-practice = Зөвхөн дадлага. Энд байгаа нэг ч дугаар жинхэнэ тусламж биш.
mark-practice-draft = Зөвхөн дадлага. Эндээс бүү залгаарай.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Утсаар ярих газар
need-shelter = Аюулгүй газар
need-legal = Хуулийн тусламж
need-medical = Эмч
need-counselling = Ярилцах хүн
need-basic_needs = Хоол эсвэл мөнгө
need-work_training = Ажил эсвэл сургалт
need-child_protection = Хүүхдэд тусламж
need-authorities = Цагдаа эсвэл төрийн алба
need-community = Над шиг хүмүүс
need-return_travel = Нутаг буцах зам
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Энэ нэр манай жагсаалтад алга. Эдгээрийн аль нэг нь үү?
place-postcode = Шуудангийн кодыг энд уншдаггүй. Хотынхоо нэрийг бичнэ үү.
note-hello = Сайн байна уу. Юу хэрэгтэйгээ өөрийн үгээр бичнэ үү, эсвэл товч дарна уу.
mark-partly = Зарим хэсэг нь одоогоор англи хэл дээр байна.
