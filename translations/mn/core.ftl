# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Эхлэл
button-clear = ✕ Чатыг цэвэрлэх
button-now = 🆘 Яг одоо тусламж хэрэгтэй
button-find = 🔎 Тусламж хайх
button-worried = 👀 Хүний төлөө санаа зовж байна
button-options = 🌐 Хэл · нууцлал
button-back = ← Буцах
button-more = Цааш →
button-failed = Болсонгүй
button-keep = Энэ дугаарыг хадгалах
button-countries = 🌍 Өөр улс
button-whole-country = Улс даяар: { $country }
button-share = 📍 Хаана байгаагаа илгээх
button-there-now = Би одоо энд байна: { $country }
button-safety = Чатад болгоомжтой байх
button-copy = 📋 { $number }
button-something-else = Өөр зүйл →
button-writing = ✍️ Залгаж чадахгүй

## Start

home-first = Ойролцоох дугаар, газрууд · { $country }
home-first-anywhere = Ойролцоох дугаар, газрууд
home-how = Товч дарна уу, эсвэл хотын нэр бичнэ үү.
home-honest = Telegram энэ чатыг уншиж чадна. «Чатыг цэвэрлэх» нь арилгана.
home-where = Та одоо аль улсад байна вэ? Түүнийг дарна уу, эсвэл хотын нэр бичнэ үү.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Яг одоо аюултай бол: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = шалгасан { $date }
emergency-short-official = албан ёсны хуудаснаас
emergency-short-official-dated = албан ёсны хуудаснаас, { $date }
emergency-short-unconfirmed = бид шалгаагүй
emergency-none = { $country }: яаралтай тусламжийн дугаарыг мэдэхгүй байна. Хажуугийн хүнээс таны өмнөөс залгахыг гуйгаарай.
emergency-confirmed = Яаралтай дугаарыг шалгасан: { $date }.
emergency-official = Яаралтай дугаарыг албан ёсны хуудаснаас авсан.
emergency-official-dated = Яаралтай дугаарыг албан ёсны хуудаснаас авсан: { $date }.
emergency-unconfirmed = Яаралтай дугаарыг бид өөрсдөө шалгаагүй.
service-general = Яаралтай тусламж
service-police = Цагдаа
service-ambulance = Түргэн тусламж
service-fire = Гал унтраах

## Need help now

now-first = { $country } · дугаарууд

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · залгахын оронд бичих
writing-none = Энд бичиж болох газар одоогоор алга. Итгэдэг хүн тань таны өмнөөс залгаж болно.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Миний хэл: { $language }. Орчуулагч дуудаж өгнө үү.

## What happened

situations-first = Танд юу хэрэгтэй вэ?
situations-first-place = { $place } · танд юу хэрэгтэй вэ?
situation-sleep = Хонох газаргүй
situation-hurt-me = Намайг зовоож байна
situation-doctor = Эмч
situation-talk = Хүнтэй ярилцах
situation-law = Бичиг баримт, хууль
situation-papers = Бичиг баримтыг минь авсан
situation-wages = Цалин өгөхгүй байна
situation-food = Хоол эсвэл мөнгө
situation-child = Хүүхдэд тусламж хэрэгтэй
situation-home = Гэртээ харимаар байна
situation-work = Ажил эсвэл сургалт
situation-people = Над шиг хүмүүс
situation-police = Цагдаа эсвэл байгууллага

## A place

place-choose = Аль нь вэ?
place-unknown = Энэ нэр манай жагсаалтад алга. Ойролцоох том хотыг бичнэ үү, эсвэл улсаа дарна уу.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Аль улс вэ?
countries-write = Нэрийг нь бичиж ч болно.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = одоо нээлттэй
results-facts-free = үнэгүй
results-facts-plain = дугаарууд
results-widened = Яг үүнд зориулсан зүйл энд одоогоор алга. Хэн тусалдгийг эдгээр нь мэдэж магадгүй.
results-none = Энд одоогоор дугаар алга.
results-none-next = Олон газарт танай элчин сайдын яам, IOM (цагаачдад), UNHCR (дүрвэгсдэд) тусалдаг. Ойролцоох салбарыг нь асуугаарай.
results-children = 18 нас хүрээгүй хүмүүст. Насанд хүрэгчдэд хэн тусалдгийг мэдэж магадгүй.
results-away = Эдгээр дугаар өөр улсынх: { $country }.
results-not-from-here = Таны байгаа газраас энэ дугаар холбогдохгүй байж магадгүй.
result-not-from-here = таны байгаа газраас холбогдохгүй байж магадгүй
result-free = үнэгүй
result-must-tell = цагдаа эсвэл цагаачлалын албанд мэдэгдэх үүрэгтэй
result-papers-not-needed = бичиг баримт шаардахгүй
result-distance = ойролцоогоор { $km } км
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = утсаар шалгасан { $date }
checked-short-by-organisation = тэд өөрсдөө баталсан { $date }
checked-short-on-site = газар дээр нь шалгасан { $date }
checked-short-one-person = нэг хүн шалгасан { $date }
checked-short-due = сүүлд шалгасан { $date }
checked-short-not = батлаагүй, хэн ч залгаж үзээгүй
checked-short-web-page = вэб хуудаснаас нь, { $date }, залгаж үзээгүй

## Hours

# Parts of a line.
hours-open = одоо нээлттэй
hours-open-until = { $time } хүртэл нээлттэй
hours-closed = одоо хаалттай
hours-opens-today = хаалттай, өнөөдөр нээх цаг: { $time }
hours-opens-tomorrow = хаалттай, маргааш нээх цаг: { $time }
hours-opens-day = хаалттай, нээх цаг: { $day } { $time }
hours-always = өдөр шөнөгүй нээлттэй
hours-by-appointment = урьдчилан цаг авна
hours-holiday = өнөөдөр баярын өдөр: эхлээд залгаарай
hours-there = { $hours } (тэндхийн цагаар)

## It did not work

failed-sorry = Хэлсэнд баярлалаа. Дараагийнх нь энэ байна.
failed-last = Үүнд өөр дугаар алга. Эдгээр нь тусалж магадгүй.

## Keep this number

kept-only-clear = Үүнийг зөвхөн «{ button-clear }» арилгана.

## Worried about someone

worried-first = Эхлээд: та хоёр хоёулаа сэрэмжтэй байгаарай
worried-danger = Хэн нэгэн яг одоо аюулд байвал: { $numbers }
worried-never = Хэнтэй ч бүү маргалд. Бүү дага, бүү бичлэг хий. Хэнийг ч өөрөө чөлөөлөх гэж бүү оролд.
worried-ask = Эдгээр газар танд ч зөвлөнө. Хэн гэдгээ хэлэх албагүй:

## Language, country, privacy

options-first = Хэл
options-review = Төрөлх хэлтэй хүн хараахан уншаагүй: { $languages }.
safety-first = Чатыг болгоомжтой ашиглах
safety-clear = «{ button-clear }» нь сүүлийн 48 цагийн манай болон таны мессежийг хоёр талаас арилгана.
safety-cannot = Дэлгэцийн зураг, харагдсан мэдэгдэл, өөр төхөөрөмж дэх хуулбар, хуучин мессежийг тань арилгаж чадахгүй.
safety-list = Чатын нэр жагсаалтад тань үлдэнэ. Түүн дээр удаан дараад «Устгах» гэснийг дарна уу.
safety-suspicious = Хэн нэгэн энэ утсыг шалгадаг бол чат гэнэт хоосорсныг анзаарч магадгүй. Та өөрөө хамгийн сайн мэднэ.
safety-other-phone = Дуудлага нь жагсаалт болон төлбөрт харагдаж болно. Зөвхөн таны хэрэглэдэг өөр утас найдвартай.

## Notes above a screen

note-only-words = Энд зөвхөн үг, товчийг ойлгоно. Таны илгээснийг нээлгүйгээр устгасан.
note-not-understood = Үүнийг ойлгосонгүй. Товч дарж эсвэл хотын нэр бичиж болно.
notice-cleared = Цэвэрлэсэн
notice-kept = Доор хадгалсан
mark-practice = Энэ бол зөвхөн дадлага. Энд байгаа дугаар бодит тусламж биш.
mark-practice-draft = Энэ бол зөвхөн дадлага. Эндээс бүү залгаарай.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Залгах газар
need-shelter = Аюулгүй газар
need-legal = Хуулийн тусламж
need-medical = Эмч
need-counselling = Хүнтэй ярилцах
need-basic_needs = Хоол эсвэл мөнгө
need-work_training = Ажил эсвэл сургалт
need-child_protection = Хүүхдэд тусламж
need-authorities = Цагдаа эсвэл байгууллага
need-community = Над шиг хүмүүс
need-return_travel = Гэрт харих зам
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Энэ нэр манай жагсаалтад алга. Эдгээрийн аль нэг нь үү?
place-postcode = Шуудангийн кодыг энд уншдаггүй. Хотын нэрийг бичнэ үү.
note-hello = Сайн байна уу. Юу хэрэгтэйгээ өөрийн үгээр бичнэ үү, эсвэл товч дарна уу.
mark-partly = Үүний зарим хэсэг одоогоор англиар байна.
