# ສິ່ງທີ່ທຸກພາສາທີ່ມີບັນຊີຄຳຕ້ອງເວົ້າໄດ້: ໜ້າທຳອິດ ຄວາມຊ່ວຍເຫຼືອດຽວນີ້ ຄຳຕອບ ເບີສຸກເສີນ ຄວາມປອດໄພ ການລຶບ.
# ໜຶ່ງແຖວໜຶ່ງຄວາມຄິດ ເບີຢູ່ທາງເທິງ ບໍ່ຕຳນິ ບໍ່ໃສ່ປ້າຍ ບໍ່ສັນຍາ.
# ສີ່ສິບຕົວອັກສອນທຳອິດຂອງຂໍ້ຄວາມທີ່ສົ່ງ ຕ້ອງເບິ່ງທຳມະດາຢູ່ໜ້າຈໍທີ່ລັອກ.

## ປຸ່ມທີ່ຢູ່ຫຼາຍໜ້າຈໍ

button-home = 🏠 ໜ້າທຳອິດ
button-clear = ✕ ລ້າງແຊັດ
button-now = 🆘 ຕ້ອງການໃຫ້ຊ່ວຍດຽວນີ້
button-find = 🔎 ຊອກຫາຄວາມຊ່ວຍເຫຼືອ
button-worried = 👀 ເປັນຫ່ວງຄົນອື່ນ
button-options = 🌐 ພາສາ · ຄວາມເປັນສ່ວນຕົວ
button-back = ← ກັບຄືນ
button-more = ເພີ່ມເຕີມ →
button-failed = ບໍ່ໄດ້ຜົນ
button-keep = ເກັບເບີນີ້ໄວ້
button-countries = 🌍 ປະເທດອື່ນ
button-whole-country = ທົ່ວປະເທດ: { $country }
button-share = 📍 ສົ່ງບ່ອນທີ່ຂ້ອຍຢູ່
button-there-now = ຕອນນີ້ຂ້ອຍຢູ່{ $country }
button-safety = ໃຊ້ບ່ອນນີ້ໃຫ້ປອດໄພ
button-copy = 📋 { $number }
button-something-else = ເລື່ອງອື່ນ →
button-writing = ✍️ ຂ້ອຍໂທບໍ່ໄດ້

## ໜ້າທຳອິດ

home-first = ເບີໂທ ແລະ ສະຖານທີ່ໃກ້ເຈົ້າ · { $country }
home-first-anywhere = ເບີໂທ ແລະ ສະຖານທີ່ໃກ້ເຈົ້າ
home-how = ກົດປຸ່ມ ຫຼື ຂຽນຊື່ເມືອງ.
home-honest = Telegram ສາມາດອ່ານແຊັດນີ້ໄດ້. ກົດລ້າງແລ້ວມັນຈະຖືກລຶບ.
home-where = ເຈົ້າຢູ່ປະເທດໃດ? ກົດເລືອກ ຫຼື ຂຽນຊື່ເມືອງ.

## ເບີສຸກເສີນ

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = ຖ້າຕອນນີ້ມີອັນຕະລາຍ: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = ກວດແລ້ວ { $date }
emergency-short-official = ຈາກເວັບທາງການ
emergency-short-official-dated = ຈາກເວັບທາງການ { $date }
emergency-short-unconfirmed = ພວກເຮົາຍັງບໍ່ໄດ້ຢືນຢັນ
emergency-none = ພວກເຮົາບໍ່ຮູ້ເບີສຸກເສີນຂອງ{ $country }. ຂໍໃຫ້ຄົນໃກ້ຕົວຊ່ວຍໂທແທນ.
emergency-confirmed = ເບີສຸກເສີນນີ້ກວດແລ້ວເມື່ອ { $date }.
emergency-official = ເບີສຸກເສີນນີ້ມາຈາກເວັບທາງການ.
emergency-official-dated = ເບີສຸກເສີນນີ້ມາຈາກເວັບທາງການ ວັນທີ { $date }.
emergency-unconfirmed = ເບີສຸກເສີນນີ້ ພວກເຮົາຍັງບໍ່ໄດ້ຢືນຢັນ.
service-general = ສຸກເສີນ
service-police = ຕຳຫຼວດ
service-ambulance = ລົດສຸກເສີນ
service-fire = ດັບເພີງ

## ຕ້ອງການໃຫ້ຊ່ວຍດຽວນີ້

now-first = { $country } · ເບີໂທ

## ໂທບໍ່ໄດ້

writing-first = { $country } · ຂຽນແທນການໂທ
writing-none = ບ່ອນນີ້ຍັງບໍ່ມີສາຍທີ່ຂຽນຫາໄດ້. ຄົນທີ່ເຈົ້າໄວ້ໃຈອາດໂທແທນເຈົ້າໄດ້.

## ໃນພາສາຂອງບ່ອນນັ້ນ

phrase-interpreter = ຂ້ອຍເວົ້າ{ $language }. ກະລຸນາເອີ້ນນາຍພາສາໃຫ້ແດ່.

## ເກີດຫຍັງຂຶ້ນ

situations-first = ເຈົ້າຕ້ອງການຫຍັງ?
situations-first-place = { $place } · ເຈົ້າຕ້ອງການຫຍັງ?
situation-sleep = ບໍ່ມີບ່ອນນອນ
situation-hurt-me = ມີຄົນທຳຮ້າຍຂ້ອຍ
situation-doctor = ໝໍ
situation-talk = ຢາກລົມກັບໃຜຜູ້ໜຶ່ງ
situation-law = ເອກະສານ ຫຼື ກົດໝາຍ
situation-papers = ມີຄົນເອົາເອກະສານຂ້ອຍ
situation-wages = ບໍ່ໄດ້ຄ່າແຮງ
situation-food = ອາຫານ ຫຼື ເງິນ
situation-child = ເດັກຕ້ອງການຄວາມຊ່ວຍເຫຼືອ
situation-home = ຂ້ອຍຢາກກັບບ້ານ
situation-work = ວຽກ ຫຼື ການຮຽນ
situation-people = ຄົນທີ່ພົບຄືກັນກັບຂ້ອຍ
situation-police = ຕຳຫຼວດ ຫຼື ຫ້ອງການລັດ

## ສະຖານທີ່

place-choose = ບ່ອນໃດ?
place-unknown = ຊື່ນີ້ບໍ່ມີໃນບັນຊີຂອງພວກເຮົາ. ລອງເມືອງໃຫຍ່ທີ່ຢູ່ໃກ້ ຫຼື ກົດເລືອກປະເທດ.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = ປະເທດໃດ?
countries-write = ເຈົ້າຂຽນຊື່ປະເທດກໍໄດ້.

## ຜົນ

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = ເປີດຢູ່
results-facts-free = ບໍ່ເສຍເງິນ
results-facts-plain = ເບີໂທ
results-widened = ບ່ອນນີ້ຍັງບໍ່ມີອັນທີ່ຕົງກັບເລື່ອງນີ້. ພວກນີ້ອາດຮູ້ວ່າໃຜຊ່ວຍໄດ້.
results-none = ບ່ອນນີ້ຍັງບໍ່ມີເບີໃນບັນຊີ.
results-none-next = ສະຖານທູດຂອງເຈົ້າ, IOM (ສຳລັບຄົນຍ້າຍຖິ່ນ) ແລະ UNHCR (ສຳລັບຜູ້ອົບພະຍົບ) ຊ່ວຍໃນຫຼາຍບ່ອນ. ລອງຖາມຫາຫ້ອງການໃກ້ເຈົ້າ.
results-children = ສຳລັບຄົນອາຍຸຕ່ຳກວ່າ 18 ປີ. ເຂົາອາດຮູ້ວ່າໃຜຊ່ວຍຜູ້ໃຫຍ່.
results-away = ເບີເຫຼົ່ານີ້ຢູ່{ $country }.
results-not-from-here = ເບີນີ້ອາດໂທບໍ່ຕິດຈາກບ່ອນທີ່ເຈົ້າຢູ່.
result-not-from-here = ອາດໂທບໍ່ຕິດຈາກບ່ອນເຈົ້າ
result-free = ບໍ່ເສຍເງິນ
result-must-tell = ຕ້ອງແຈ້ງຕຳຫຼວດ ຫຼື ກວດຄົນເຂົ້າເມືອງ
result-papers-not-needed = ບໍ່ຕ້ອງມີເອກະສານ
result-distance = ປະມານ { $km } ກມ
checked-short-by-call = ໂທແລ້ວ { $date }
checked-short-by-organisation = ເຂົາຢືນຢັນແລ້ວ { $date }
checked-short-on-site = ໄປເບິ່ງແລ້ວ { $date }
checked-short-one-person = ຄົນດຽວກວດ { $date }
checked-short-due = ກວດຄັ້ງຫຼ້າສຸດ { $date }
checked-short-not = ຍັງບໍ່ຢືນຢັນ ຍັງບໍ່ມີໃຜໂທ
checked-short-web-page = ຈາກໜ້າເວັບຂອງເຂົາ { $date } ຍັງບໍ່ໄດ້ໂທ

## ເວລາ

hours-open = ເປີດຢູ່
hours-open-until = ເປີດຮອດ { $time }
hours-closed = ຕອນນີ້ປິດ
hours-opens-today = ຕອນນີ້ປິດ ເປີດມື້ນີ້ { $time }
hours-opens-tomorrow = ຕອນນີ້ປິດ ເປີດມື້ອື່ນ { $time }
hours-opens-day = ຕອນນີ້ປິດ ເປີດ{ $day } { $time }
hours-always = ເປີດທັງເວັນທັງຄືນ
hours-by-appointment = ຕ້ອງນັດກ່ອນ
hours-holiday = ມື້ນີ້ວັນພັກ: ໂທຖາມກ່ອນ
hours-there = { $hours } (ເວລາຢູ່ບ່ອນນັ້ນ)

## ບໍ່ໄດ້ຜົນ

failed-sorry = ຂອບໃຈທີ່ບອກ. ນີ້ແມ່ນອັນຕໍ່ໄປ.
failed-last = ເລື່ອງນີ້ບໍ່ມີບ່ອນອື່ນແລ້ວ. ພວກນີ້ອາດຊ່ວຍໄດ້.

## ເກັບເບີນີ້ໄວ້

kept-only-clear = ມີແຕ່ “{ button-clear }” ທີ່ລຶບອັນນີ້.

## ເປັນຫ່ວງຄົນອື່ນ

worried-first = ກ່ອນອື່ນ: ຂໍໃຫ້ທັງສອງປອດໄພ
worried-danger = ຖ້າມີໃຜຢູ່ໃນອັນຕະລາຍຕອນນີ້: { $numbers }
worried-never = ຢ່າປະເຊີນໜ້າກັບໃຜ. ຢ່າຕາມ ຫຼື ຖ່າຍຮູບ. ຢ່າພະຍາຍາມພາໃຜອອກມາເອງ.
worried-ask = ສາຍເຫຼົ່ານີ້ໃຫ້ຄຳແນະນຳເຈົ້າໄດ້ຄືກັນ. ເຈົ້າບໍ່ຕ້ອງບອກວ່າເຈົ້າແມ່ນໃຜ:

## ພາສາ ປະເທດ ຄວາມເປັນສ່ວນຕົວ

options-first = ພາສາ
options-review = ເຈົ້າຂອງພາສາຍັງບໍ່ໄດ້ອ່ານ: { $languages }.
safety-first = ໃຊ້ບ່ອນນີ້ໃຫ້ປອດໄພ
safety-clear = “{ button-clear }” ລຶບຂໍ້ຄວາມຂອງພວກເຮົາ ແລະ ຂອງເຈົ້າ ໃນ 48 ຊົ່ວໂມງທີ່ຜ່ານມາ ທັງສອງຝ່າຍ.
safety-cannot = ມັນລຶບຮູບໜ້າຈໍ, ການແຈ້ງເຕືອນທີ່ຂຶ້ນແລ້ວ, ສຳເນົາໃນເຄື່ອງອື່ນ ຫຼື ຂໍ້ຄວາມເກົ່າກວ່ານັ້ນຂອງເຈົ້າບໍ່ໄດ້.
safety-list = ຊື່ແຊັດນີ້ຍັງຢູ່ໃນລາຍການຂອງເຈົ້າ. ກົດຄ້າງໄວ້ ແລ້ວກົດລຶບ ເພື່ອເອົາອອກ.
safety-suspicious = ຖ້າມີຄົນກວດໂທລະສັບນີ້ ແຊັດທີ່ຫວ່າງໄປທັນທີອາດເຮັດໃຫ້ສົງໄສ. ເຈົ້າຮູ້ດີທີ່ສຸດ.
safety-other-phone = ການໂທອາດຂຶ້ນໃນປະຫວັດການໂທ ແລະ ໃນໃບບິນ. ໂທລະສັບອື່ນທີ່ມີແຕ່ເຈົ້າໃຊ້ປອດໄພກວ່າ.

## ຂໍ້ຄວາມຢູ່ເທິງໜ້າຈໍ

note-only-words = ບ່ອນນີ້ອ່ານໄດ້ແຕ່ໂຕໜັງສື ແລະ ປຸ່ມ. ສິ່ງທີ່ເຈົ້າສົ່ງມາຖືກລຶບແລ້ວ ໂດຍບໍ່ໄດ້ເປີດເບິ່ງ.
note-not-understood = ບໍ່ເຂົ້າໃຈອັນນີ້. ເຈົ້າກົດປຸ່ມ ຫຼື ຂຽນຊື່ເມືອງໄດ້.
notice-cleared = ລ້າງແລ້ວ
notice-kept = ເກັບໄວ້ທາງລຸ່ມແລ້ວ
mark-practice = ສຳລັບຝຶກເທົ່ານັ້ນ. ເບີຢູ່ນີ້ບໍ່ແມ່ນຂອງແທ້.
mark-practice-draft = ສຳລັບຝຶກເທົ່ານັ້ນ. ຢ່າໂທຈາກບ່ອນນີ້.
list-comma = {", "}

## ສິ່ງທີ່ເຂົ້າໃຈ

need-hotline = ຜູ້ທີ່ໂທຫາໄດ້
need-shelter = ບ່ອນປອດໄພ
need-legal = ຄວາມຊ່ວຍເຫຼືອທາງກົດໝາຍ
need-medical = ໝໍ
need-counselling = ຄົນທີ່ລົມນຳໄດ້
need-basic_needs = ອາຫານ ຫຼື ເງິນ
need-work_training = ວຽກ ຫຼື ການຮຽນ
need-child_protection = ຄວາມຊ່ວຍເຫຼືອສຳລັບເດັກ
need-authorities = ຕຳຫຼວດ ຫຼື ຫ້ອງການລັດ
need-community = ຄົນທີ່ພົບຄືກັນກັບຂ້ອຍ
need-return_travel = ທາງກັບບ້ານ
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = ຊື່ນີ້ບໍ່ມີໃນບັນຊີຂອງພວກເຮົາ. ເຈົ້າໝາຍເຖິງບ່ອນໃດໃນນີ້?
place-postcode = ບ່ອນນີ້ອ່ານລະຫັດໄປສະນີບໍ່ໄດ້. ກະລຸນາຂຽນຊື່ເມືອງ.
note-hello = ສະບາຍດີ. ຂຽນສິ່ງທີ່ເຈົ້າຕ້ອງການດ້ວຍຄຳຂອງເຈົ້າເອງ ຫຼື ກົດປຸ່ມ.
mark-partly = ບາງສ່ວນຍັງເປັນພາສາອັງກິດ.
