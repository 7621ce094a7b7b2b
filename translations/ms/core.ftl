## Buttons that stand on many screens

button-home = 🏠 Mula
button-clear = ✕ Kosongkan sembang
button-now = 🆘 Perlu bantuan sekarang
button-find = 🔎 Cari bantuan
button-worried = 👀 Risau tentang seseorang
button-options = 🌐 Bahasa · privasi
button-back = ← Kembali
button-more = Lagi →
button-failed = Tidak berjaya
button-keep = Simpan nombor ini
button-countries = 🌍 Negara lain
button-whole-country = Seluruh negara: { $country }
button-share = 📍 Hantar lokasi saya
button-there-now = Saya di { $country } sekarang
button-safety = Guna dengan selamat
button-copy = 📋 { $number }
button-something-else = Perkara lain →
button-writing = ✍️ Saya tak boleh telefon

## Start

home-first = Nombor dan tempat dekat anda · { $country }
home-first-anywhere = Nombor dan tempat dekat anda
home-how = Tekan butang, atau tulis nama bandar.
home-honest = Telegram boleh membaca sembang ini. “Kosongkan sembang” memadamkannya.
home-where = Anda di negara mana? Tekan namanya, atau tulis nama bandar.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Jika dalam bahaya sekarang: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = disemak { $date }
emergency-short-official = laman rasmi
emergency-short-official-dated = laman rasmi, { $date }
emergency-short-unconfirmed = belum kami sahkan
emergency-none = Kami tidak tahu nombor kecemasan di { $country }. Minta orang berdekatan menelefon untuk anda.
emergency-confirmed = Nombor kecemasan disemak { $date }.
emergency-official = Nombor kecemasan daripada laman rasmi.
emergency-official-dated = Nombor kecemasan daripada laman rasmi, { $date }.
emergency-unconfirmed = Nombor kecemasan ini belum kami sahkan.
service-general = Kecemasan
service-police = Polis
service-ambulance = Ambulans
service-fire = Bomba

## Need help now

now-first = { $country } · nombor telefon

## I cannot call

writing-first = { $country } · menulis, bukan menelefon
writing-none = Di sini belum ada talian yang boleh ditulis. Orang yang anda percaya boleh menelefon untuk anda.

## In the language of the place

phrase-interpreter = Saya bercakap { $language }. Tolong panggil jurubahasa.

## What happened

situations-first = Apa yang anda perlukan?
situations-first-place = { $place } · apa yang anda perlukan?
situation-sleep = Tiada tempat tidur
situation-hurt-me = Seseorang menyakiti saya
situation-doctor = Doktor
situation-talk = Teman untuk bercakap
situation-law = Dokumen atau undang-undang
situation-papers = Dokumen saya diambil
situation-wages = Gaji saya tidak dibayar
situation-food = Makanan atau wang
situation-child = Seorang anak perlu bantuan
situation-home = Saya mahu pulang
situation-work = Kerja atau belajar
situation-people = Orang seperti saya
situation-police = Polis atau pejabat

## A place

place-choose = Yang mana satu?
place-unknown = Nama ini tiada dalam senarai kami. Cuba bandar lebih besar berdekatan, atau tekan negara.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Negara mana?
countries-write = Anda juga boleh menulis namanya.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = buka sekarang
results-facts-free = percuma
results-facts-plain = nombor telefon
results-widened = Belum ada yang tepat untuk ini di sini. Mereka mungkin tahu siapa yang membantu.
results-none = Belum ada nombor di sini.
results-none-next = Kedutaan anda, IOM (untuk migran) dan UNHCR (untuk pelarian) membantu di banyak tempat. Tanya pejabat berdekatan.
results-children = Untuk bawah 18 tahun. Mereka mungkin tahu siapa yang membantu orang dewasa.
results-away = Nombor ini di { $country }.
results-not-from-here = Nombor ini mungkin tidak dapat dihubungi dari tempat anda.
result-not-from-here = mungkin tidak dapat dari tempat anda
result-free = percuma
result-must-tell = wajib memberitahu polis atau imigresen
result-papers-not-needed = tanpa dokumen
result-distance = kira-kira { $km } km
checked-short-by-call = ditelefon { $date }
checked-short-by-organisation = disahkan oleh mereka, { $date }
checked-short-on-site = dilawati { $date }
checked-short-one-person = disemak seorang, { $date }
checked-short-due = kali terakhir disemak { $date }
checked-short-not = belum disahkan, belum ada yang menelefon
checked-short-web-page = dari laman webnya, { $date }, belum ditelefon

## Hours

hours-open = buka sekarang
hours-open-until = buka hingga { $time }
hours-closed = tutup sekarang
hours-opens-today = tutup, buka hari ini { $time }
hours-opens-tomorrow = tutup, buka esok { $time }
hours-opens-day = tutup, buka { $day } { $time }
hours-always = buka siang malam
hours-by-appointment = dengan temu janji
hours-holiday = hari cuti: telefon dahulu
hours-there = { $hours } (waktu di sana)

## It did not work

failed-sorry = Terima kasih kerana memberitahu. Ini yang seterusnya.
failed-last = Tiada lagi yang lain untuk ini. Mereka mungkin membantu.

## Keep this number

kept-only-clear = Hanya “{ button-clear }” yang memadamkan ini.

## Worried about someone

worried-first = Utamakan keselamatan anda berdua
worried-danger = Jika seseorang dalam bahaya sekarang: { $numbers }
worried-never = Jangan bersemuka dengan sesiapa. Jangan ikut atau rakam. Jangan cuba membebaskan sesiapa.
worried-ask = Talian ini juga menasihati anda. Anda tidak perlu beritahu siapa anda:

## Language, country, privacy

options-first = Bahasa
options-review = Belum dibaca oleh penutur asli: { $languages }.
safety-first = Guna di sini dengan selamat
safety-clear = “{ button-clear }” memadam mesej kami dan mesej anda 48 jam terakhir, di kedua-dua pihak.
safety-cannot = Tangkapan skrin, pemberitahuan yang sudah muncul, salinan di peranti lain dan mesej lama anda tidak terpadam.
safety-list = Nama sembang ini kekal dalam senarai anda. Tekan lama, kemudian pilih Padam.
safety-suspicious = Jika telefon ini diperiksa, sembang yang tiba-tiba kosong mungkin disedari. Anda yang paling tahu.
safety-other-phone = Panggilan boleh dilihat dalam senarai dan bil. Telefon lain yang hanya anda guna lebih selamat.

## Notes above a screen

note-only-words = Di sini hanya tulisan dan butang dapat dibaca. Kiriman anda dipadam tanpa dibuka.
note-not-understood = Itu belum difahami. Tekan butang, atau tulis nama bandar.
notice-cleared = Sudah dikosongkan
notice-kept = Disimpan di bawah
mark-practice = Latihan sahaja. Nombor di sini bukan bantuan sebenar.
mark-practice-draft = Latihan sahaja. Jangan telefon dari sini.
list-comma = {", "}

## What was understood

need-hotline = Nombor untuk ditelefon
need-shelter = Tempat yang selamat
need-legal = Bantuan guaman
need-medical = Doktor
need-counselling = Teman untuk bercakap
need-basic_needs = Makanan atau wang
need-work_training = Kerja atau belajar
need-child_protection = Bantuan untuk anak
need-authorities = Polis atau pejabat
need-community = Orang seperti saya
need-return_travel = Jalan pulang
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Nama ini tiada dalam senarai kami. Adakah salah satu daripada ini?
place-postcode = Poskod tidak dapat dibaca di sini. Tulis nama bandarnya.
note-hello = Salam. Tulis apa yang anda perlukan dengan kata-kata sendiri, atau tekan butang.
mark-partly = Sebahagian di sini masih dalam bahasa Inggeris.
