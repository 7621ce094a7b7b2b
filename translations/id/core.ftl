## Buttons that stand on many screens

button-home = 🏠 Awal
button-clear = ✕ Bersihkan obrolan
button-now = 🆘 Perlu bantuan sekarang
button-find = 🔎 Cari bantuan
button-worried = 👀 Khawatir pada seseorang
button-options = 🌐 Bahasa · privasi
button-back = ← Kembali
button-more = Lagi →
button-failed = Tidak berhasil
button-keep = Simpan nomor ini
button-countries = 🌍 Negara lain
button-whole-country = Seluruh negara: { $country }
button-share = 📍 Kirim lokasi saya
button-there-now = Saya sekarang di { $country }
button-safety = Pakai dengan aman
button-copy = 📋 { $number }
button-something-else = Hal lain →
button-writing = ✍️ Saya tidak bisa menelepon

## Start

home-first = Nomor dan tempat di dekat Anda · { $country }
home-first-anywhere = Nomor dan tempat di dekat Anda
home-how = Tekan tombol, atau tulis nama kota.
home-honest = Telegram dapat membaca obrolan ini. “Bersihkan obrolan” menghapusnya.
home-where = Anda di negara mana? Tekan namanya, atau tulis nama kota.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Jika sedang dalam bahaya: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = diperiksa { $date }
emergency-short-official = halaman resmi
emergency-short-official-dated = halaman resmi, { $date }
emergency-short-unconfirmed = belum kami pastikan
emergency-none = Kami tidak tahu nomor darurat di { $country }. Minta orang di dekat Anda menelepon untuk Anda.
emergency-confirmed = Nomor darurat diperiksa { $date }.
emergency-official = Nomor darurat dari halaman resmi.
emergency-official-dated = Nomor darurat dari halaman resmi, { $date }.
emergency-unconfirmed = Nomor darurat ini belum kami pastikan.
service-general = Darurat
service-police = Polisi
service-ambulance = Ambulans
service-fire = Pemadam

## Need help now

now-first = { $country } · nomor telepon

## I cannot call

writing-first = { $country } · menulis, bukan menelepon
writing-none = Di sini belum ada layanan yang bisa dihubungi lewat tulisan. Orang yang Anda percaya bisa menelepon untuk Anda.

## In the language of the place

phrase-interpreter = Saya berbicara { $language }. Tolong panggilkan juru bahasa.

## What happened

situations-first = Apa yang Anda perlukan?
situations-first-place = { $place } · apa yang Anda perlukan?
situation-sleep = Tidak ada tempat tidur
situation-hurt-me = Seseorang menyakiti saya
situation-doctor = Dokter
situation-talk = Teman bicara
situation-law = Dokumen atau hukum
situation-papers = Dokumen saya diambil
situation-wages = Gaji saya tidak dibayar
situation-food = Makanan atau uang
situation-child = Seorang anak perlu bantuan
situation-home = Saya ingin pulang
situation-work = Kerja atau belajar
situation-people = Orang seperti saya
situation-police = Polisi atau kantor resmi

## A place

place-choose = Yang mana?
place-unknown = Nama ini tidak ada di daftar kami. Coba kota yang lebih besar di dekatnya, atau tekan negara.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Negara mana?
countries-write = Anda juga bisa menulis namanya.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = buka sekarang
results-facts-free = gratis
results-facts-plain = nomor telepon
results-widened = Belum ada yang tepat untuk ini di sini. Mereka mungkin tahu siapa yang membantu.
results-none = Belum ada nomor di sini.
results-none-next = Kedutaan Anda, IOM (untuk migran) dan UNHCR (untuk pengungsi) membantu di banyak tempat. Tanyakan kantor terdekat.
results-children = Untuk usia di bawah 18. Mereka mungkin tahu siapa yang membantu orang dewasa.
results-away = Nomor ini ada di { $country }.
results-not-from-here = Nomor ini mungkin tidak bisa dihubungi dari tempat Anda.
result-not-from-here = mungkin tidak bisa dari tempat Anda
result-free = gratis
result-must-tell = wajib melapor ke polisi atau imigrasi
result-papers-not-needed = tanpa dokumen
result-distance = sekitar { $km } km
checked-short-by-call = ditelepon { $date }
checked-short-by-organisation = dipastikan oleh mereka, { $date }
checked-short-on-site = didatangi { $date }
checked-short-one-person = diperiksa satu orang, { $date }
checked-short-due = terakhir diperiksa { $date }
checked-short-not = belum dipastikan, belum ada yang menelepon
checked-short-web-page = dari situs mereka, { $date }, belum ditelepon

## Hours

hours-open = buka sekarang
hours-open-until = buka sampai { $time }
hours-closed = sedang tutup
hours-opens-today = tutup, buka hari ini { $time }
hours-opens-tomorrow = tutup, buka besok { $time }
hours-opens-day = tutup, buka { $day } { $time }
hours-always = buka siang malam
hours-by-appointment = dengan janji
hours-holiday = hari libur: telepon dulu
hours-there = { $hours } (waktu setempat)

## It did not work

failed-sorry = Terima kasih sudah memberi tahu. Ini yang berikutnya.
failed-last = Tidak ada yang lain untuk ini. Mereka mungkin membantu.

## Keep this number

kept-only-clear = Hanya “{ button-clear }” yang menghapus ini.

## Worried about someone

worried-first = Yang utama: Anda berdua tetap aman
worried-danger = Jika seseorang sedang dalam bahaya: { $numbers }
worried-never = Jangan menghadapi siapa pun. Jangan mengikuti atau merekam. Jangan mencoba membebaskan sendiri.
worried-ask = Layanan ini juga memberi saran. Anda tidak perlu menyebut siapa Anda:

## Language, country, privacy

options-first = Bahasa
options-review = Belum dibaca penutur asli: { $languages }.
safety-first = Memakai ini dengan aman
safety-clear = “{ button-clear }” menghapus pesan kami dan pesan Anda 48 jam terakhir, di kedua sisi.
safety-cannot = Tangkapan layar, pemberitahuan yang sudah muncul, salinan di perangkat lain, dan pesan lama tidak terhapus.
safety-list = Nama obrolan ini tetap ada di daftar Anda. Tekan lama, lalu pilih Hapus.
safety-suspicious = Jika ponsel ini diperiksa, obrolan yang tiba-tiba kosong bisa terlihat aneh. Anda yang paling tahu.
safety-other-phone = Panggilan bisa terlihat di riwayat dan tagihan. Telepon lain yang hanya Anda pakai lebih aman.

## Notes above a screen

note-only-words = Di sini hanya tulisan dan tombol yang terbaca. Kiriman Anda dihapus tanpa dibuka.
note-not-understood = Itu belum dimengerti. Tekan tombol, atau tulis nama kota.
notice-cleared = Sudah bersih
notice-kept = Disimpan di bawah
mark-practice = Hanya latihan. Nomor di sini bukan bantuan nyata.
mark-practice-draft = Hanya latihan. Jangan menelepon dari sini.
list-comma = {", "}

## What was understood

need-hotline = Nomor untuk ditelepon
need-shelter = Tempat yang aman
need-legal = Bantuan hukum
need-medical = Dokter
need-counselling = Teman bicara
need-basic_needs = Makanan atau uang
need-work_training = Kerja atau belajar
need-child_protection = Bantuan untuk anak
need-authorities = Polisi atau kantor resmi
need-community = Orang seperti saya
need-return_travel = Jalan pulang
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Nama ini tidak ada di daftar kami. Apakah salah satu dari ini?
place-postcode = Kode pos tidak bisa dibaca di sini. Tulis nama kotanya.
note-hello = Halo. Tulis apa yang Anda perlukan dengan kata-kata sendiri, atau tekan tombol.
mark-partly = Sebagian di sini masih dalam bahasa Inggris.
