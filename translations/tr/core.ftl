## Buttons that stand on many screens

button-home = 🏠 Başlangıç
button-clear = ✕ Sohbeti temizle
button-now = 🆘 Şimdi yardım lazım
button-find = 🔎 Yardım bul
button-worried = 👀 Biri için endişeliyim
button-options = 🌐 Dil · gizlilik
button-back = ← Geri
button-more = Devamı →
button-failed = Olmadı
button-keep = Bu numara kalsın
button-countries = 🌍 Başka bir ülke
button-whole-country = Tüm ülke: { $country }
button-share = 📍 Konumumu gönder
button-there-now = Şu an buradayım: { $country }
button-safety = Güvenli kullanım
button-copy = 📋 { $number }
button-something-else = Başka bir şey →
button-writing = ✍️ Arayamıyorum

## Start

home-first = Yakınınızdaki numaralar ve yerler · { $country }
home-first-anywhere = Yakınınızdaki numaralar ve yerler
home-how = Bir düğmeye basın ya da bir şehrin adını yazın.
home-honest = Telegram bu sohbeti okuyabilir. “Sohbeti temizle” mesajları siler.
home-where = Hangi ülkedesiniz? Adına basın ya da bir şehir yazın.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Şu an tehlikedeyseniz: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = kontrol edildi: { $date }
emergency-short-official = resmî sayfadan
emergency-short-official-dated = resmî sayfadan, { $date }
emergency-short-unconfirmed = biz doğrulamadık
emergency-none = { $country }: bildiğimiz bir acil numara yok. Yakınınızdaki birinden sizin için aramasını isteyin.
emergency-confirmed = Acil numara kontrol edildi: { $date }.
emergency-official = Acil numara resmî bir sayfadan alındı.
emergency-official-dated = Acil numara resmî bir sayfadan alındı: { $date }.
emergency-unconfirmed = Acil numarayı biz doğrulamadık.
service-general = Acil
service-police = Polis
service-ambulance = Ambulans
service-fire = İtfaiye

## Need help now

now-first = { $country } · numaralar

## I cannot call

writing-first = { $country } · aramak yerine yazmak
writing-none = Burada yazışılabilen bir hat henüz bilmiyoruz. Güvendiğiniz biri sizin için arayabilir.

## In the language of the place

phrase-interpreter = Konuştuğum dil: { $language }. Lütfen bir tercüman çağırın.

## What happened

situations-first = Neye ihtiyacınız var?
situations-first-place = { $place } · neye ihtiyacınız var?
situation-sleep = Uyuyacak yerim yok
situation-hurt-me = Biri bana zarar veriyor
situation-doctor = Doktor
situation-talk = Konuşacak biri
situation-law = Belgeler ya da hukuk
situation-papers = Belgelerimi aldılar
situation-wages = Paramı vermiyorlar
situation-food = Yiyecek ya da para
situation-child = Bir çocuğa yardım lazım
situation-home = Memleketime dönmek istiyorum
situation-work = İş ya da eğitim
situation-people = Benim gibi insanlar
situation-police = Polis ya da resmî daireler

## A place

place-choose = Hangisi?
place-unknown = Bu ad listemizde yok. Yakındaki daha büyük bir şehri deneyin ya da bir ülkeye basın.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Hangi ülke?
countries-write = Adını yazabilirsiniz de.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = şu an açık
results-facts-free = ücretsiz
results-facts-plain = numaralar
results-widened = Tam olarak bunun için burada henüz kayıt yok. Bunlar kimin yardım ettiğini biliyor olabilir.
results-none = Burada henüz kayıtlı bir numara yok.
results-none-next = Elçiliğiniz, IOM (göçmenler için) ve UNHCR (mülteciler için) birçok yerde yardım eder. Yakınınızdaki bürolarını sorun.
results-children = 18 yaşından küçükler için. Yetişkinlere kimin yardım ettiğini biliyor olabilirler.
results-away = Bu numaralar şu ülkede: { $country }.
results-not-from-here = Bu numara bulunduğunuz yerden çalışmayabilir.
result-not-from-here = bulunduğunuz yerden çalışmayabilir
result-free = ücretsiz
result-must-tell = polise ya da göç idaresine bildirmek zorunda
result-papers-not-needed = belge gerekmez
result-distance = yaklaşık { $km } km
checked-short-by-call = arandı: { $date }
checked-short-by-organisation = kendileri doğruladı: { $date }
checked-short-on-site = yerinde görüldü: { $date }
checked-short-one-person = bir kişi kontrol etti: { $date }
checked-short-due = son kontrol: { $date }
checked-short-not = doğrulanmadı, kimse aramadı
checked-short-web-page = web sayfasından, { $date }, aranmadı

## Hours

hours-open = şu an açık
hours-open-until = açık, kapanış { $time }
hours-closed = şu an kapalı
hours-opens-today = kapalı, bugün açılış { $time }
hours-opens-tomorrow = kapalı, yarın açılış { $time }
hours-opens-day = kapalı, açılış { $day } { $time }
hours-always = gece gündüz açık
hours-by-appointment = randevuyla
hours-holiday = bugün tatil: önce arayın
hours-there = { $hours } (oranın saatiyle)

## It did not work

failed-sorry = Söylediğiniz için teşekkürler. Sıradaki bu.
failed-last = Bunun için başka kayıt yok. Bunlar yardım edebilir.

## Keep this number

kept-only-clear = Bunu yalnızca “{ button-clear }” siler.

## Worried about someone

worried-first = Önce siz de, o da güvende kalın
worried-danger = Biri şu an tehlikedeyse: { $numbers }
worried-never = Kimseyle yüzleşmeyin. Takip etmeyin, çekim yapmayın. Kimseyi kendiniz çıkarmaya çalışmayın.
worried-ask = Bu hatlar size de yol gösterir. Kim olduğunuzu söylemeniz gerekmez:

## Language, country, privacy

options-first = Dil
options-review = Ana dili bu olan biri henüz okumadı: { $languages }.
safety-first = Burayı güvenli kullanmak
safety-clear = “{ button-clear }” bizim mesajlarımızı ve sizin son 48 saatteki mesajlarınızı iki taraftan da siler.
safety-cannot = Ekran görüntüsünü, görünmüş bir bildirimi, başka cihazdaki kopyayı ve daha eski mesajlarınızı silemez.
safety-list = Bu sohbetin adı listenizde kalır. Silmek için adına basılı tutun, sonra Sil’e basın.
safety-suspicious = Bu telefona bakan biri, birden boşalmış bir sohbeti fark edebilir. En iyisini siz bilirsiniz.
safety-other-phone = Aramalar arama listesinde ve faturada görünebilir. Yalnızca sizin kullandığınız başka bir telefon daha güvenlidir.

## Notes above a screen

note-only-words = Burada yalnızca yazı ve düğmeler okunur. Gönderdiğiniz şey açılmadan silindi.
note-not-understood = Bu anlaşılmadı. Bir düğmeye basabilir ya da bir şehrin adını yazabilirsiniz.
notice-cleared = Temizlendi
notice-kept = Aşağıda kaldı
mark-practice = Yalnızca deneme. Buradaki numaralar gerçek yardım değildir.
mark-practice-draft = Yalnızca deneme. Buradan kimseyi aramayın.
list-comma = {", "}

## What was understood

need-hotline = Aranacak biri
need-shelter = Güvenli bir yer
need-legal = Hukuki yardım
need-medical = Doktor
need-counselling = Konuşacak biri
need-basic_needs = Yiyecek ya da para
need-work_training = İş ya da eğitim
need-child_protection = Bir çocuk için yardım
need-authorities = Polis ya da resmî daireler
need-community = Benim gibi insanlar
need-return_travel = Eve dönüş yolu
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Bu ad listemizde yok. Bunlardan biri mi?
place-postcode = Posta kodları burada okunamıyor. Lütfen şehrin adını yazın.
note-hello = Merhaba. Neye ihtiyacınız olduğunu kendi sözlerinizle yazın ya da bir düğmeye basın.
mark-partly = Buranın bir kısmı hâlâ İngilizce.
