## Buttons that stand on many screens

button-home = 🏠 Bilow
button-clear = ✕ Tirtir wada-sheekaysiga
button-now = 🆘 Hadda caawimo baan rabaa
button-find = 🔎 Raadi caawimo
button-worried = 👀 Qof baan u walwalsanahay
button-options = 🌐 Luqad · asturnaan
button-back = ← Dib u noqo
button-more = Wax badan →
button-failed = Ma shaqayn
button-keep = Hay lambarkan
button-countries = 🌍 Waddan kale
button-whole-country = Waddanka oo dhan: { $country }
button-share = 📍 Dir halka aan joogo
button-there-now = Hadda waxaan joogaa { $country }
button-safety = Ammaan ku ahaanshaha halkan
button-copy = 📋 { $number }
button-something-else = Wax kale →
button-writing = ✍️ Ma wici karo

## Start

home-first = Lambarro iyo meelo kuu dhow · { $country }
home-first-anywhere = Lambarro iyo meelo kuu dhow
home-how = Riix badhan, ama qor magaca magaalada.
home-honest = Telegram wuu akhrin karaa sheekadan. Badhanka tirtirka ayaa ka saaraya.
home-where = Waddankee joogtaa? Riix, ama qor magaalo.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Haddii aad hadda khatar ku jirto: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = la hubiyay { $date }
emergency-short-official = bog rasmi ah
emergency-short-official-dated = bog rasmi ah, { $date }
emergency-short-unconfirmed = annagu ma xaqiijin
emergency-none = Ma naqaan lambarka degdegga ee { $country }. Weydiiso qof kuu dhow inuu kuu waco.
emergency-confirmed = Lambarka degdegga la hubiyay { $date }.
emergency-official = Lambarka degdegga wuxuu ka yimid bog rasmi ah.
emergency-official-dated = Lambarka degdegga wuxuu ka yimid bog rasmi ah oo { $date }.
emergency-unconfirmed = Lambarka degdegga annagu ma xaqiijin.
service-general = Gargaarka degdegga
service-police = Boliiska
service-ambulance = Ambalaas
service-fire = Dab-damiska

## Need help now

now-first = { $country } · lambarro

## I cannot call

writing-first = { $country } · qor halkii aad ka wici lahayd
writing-none = Weli ma jiro adeeg halkan ah oo wax loo qoro. Qof aad ku kalsoon tahay ayaa kuu wici kara.

## In the language of the place

phrase-interpreter = Waxaan ku hadlaa { $language }. Fadlan u yeer turjubaan.

## What happened

situations-first = Maxaad u baahan tahay?
situations-first-place = { $place } · maxaad u baahan tahay?
situation-sleep = Meel aan seexdo ma haysto
situation-hurt-me = Qof baa i dhibaya
situation-doctor = Dhakhtar
situation-talk = Qof aan la hadlo
situation-law = Sharci ama dukumenti
situation-papers = Warqadihii waa la iga qaatay
situation-wages = Mushahar la ima siiyo
situation-food = Cunto ama lacag
situation-child = Ilmo ayaa caawimo u baahan
situation-home = Waxaan rabaa inaan guriga tago
situation-work = Shaqo ama waxbarasho
situation-people = Dad ila mid ah
situation-police = Boliis ama xafiisyo

## A place

place-choose = Kee waaye?
place-unknown = Magacan liiskayaga kuma jiro. Isku day magaalo weyn oo dhow, ama riix waddan.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Waddankee?
countries-write = Magaciisa waad qori kartaa sidoo kale.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = hadda furan
results-facts-free = bilaash
results-facts-plain = lambarro
results-widened = Weli wax sidan ah oo gaar ah halkan kuma qorna. Kuwan ayaa laga yaabaa inay yaqaanaan cidda caawisa.
results-none = Weli lambar halkan kuma qorna.
results-none-next = Safaaraddaada, IOM (muhaajiriinta) iyo UNHCR (qaxootiga) meelo badan bay ka caawiyaan. Weydii xafiiska kuu dhow.
results-children = Waa da'da 18 ka yar. Waxaa laga yaabaa inay yaqaanaan cidda dadka waaweyn caawisa.
results-away = Lambarradani waxay ku yaalliin { $country }.
results-not-from-here = Lambarkani waxaa laga yaabaa inuusan ka shaqayn halka aad joogto.
result-not-from-here = waxaa laga yaabaa inuusan ka shaqayn halka aad joogto
result-free = bilaash
result-must-tell = waa inay u sheegaan boliiska ama socdaalka
result-papers-not-needed = dukumenti looma baahna
result-distance = qiyaastii { $km } km
checked-short-by-call = la wacay { $date }
checked-short-by-organisation = iyagaa xaqiijiyay, { $date }
checked-short-on-site = la booqday { $date }
checked-short-one-person = hal qof ayaa hubiyay, { $date }
checked-short-due = markii ugu dambaysay la hubiyay { $date }
checked-short-not = lama xaqiijin, cidna ma wicin
checked-short-web-page = bogga internetkooda, { $date }, lama wicin

## Hours

hours-open = hadda furan
hours-open-until = furan ilaa { $time }
hours-closed = hadda xiran
hours-opens-today = xiran, maanta wuxuu furmayaa { $time }
hours-opens-tomorrow = xiran, berri wuxuu furmayaa { $time }
hours-opens-day = xiran, wuxuu furmayaa { $day } { $time }
hours-always = furan habeen iyo maalin
hours-by-appointment = ballan
hours-holiday = maanta waa fasax: marka hore wac
hours-there = { $hours } (saacaddooda)

## It did not work

failed-sorry = Waad ku mahadsan tahay inaad noo sheegtay. Kani waa kan xiga.
failed-last = Mid kale oo arrintan ah ma jiro. Kuwan ayaa laga yaabaa inay caawiyaan.

## Keep this number

kept-only-clear = “{ button-clear }” oo keliya ayaa tan ka saaraya.

## Worried about someone

worried-first = Marka hore: labadiinnuba ammaan noqda
worried-danger = Haddii qof hadda khatar ku jiro: { $numbers }
worried-never = Cidna ha is hor taagin. Ha daba gelin, ha duubin. Ha isku dayin inaad qof adigu soo furato.
worried-ask = Lambarradani adigana way kula talinayaan. Uma baahnid inaad sheegto cidda aad tahay:

## Language, country, privacy

options-first = Luqad
options-review = Weli ma akhrin qof ay afkiisa hooyo tahay: { $languages }.
safety-first = Ammaan ku ahaanshaha halkan
safety-clear = “{ button-clear }” wuxuu labada dhinacba ka saaraa fariimahayaga iyo kuwaagii 48kii saac ee la soo dhaafay.
safety-cannot = Ma tirtiri karo sawir shaashadda laga qaaday, ogeysiis la arkay, nuqul qalab kale ku jira, ama fariimahaagii hore.
safety-list = Magaca sheekadan liiskaaga wuu ku harayaa. Ku hay farta oo riix Delete si aad uga saarto.
safety-suspicious = Haddii qof telefoonkan baaro, sheeko si lama filaan ah u madhan waa la dareemi karaa. Adigaa sida ugu fiican u og.
safety-other-phone = Wicitaannadu waxay ka muuqan karaan liiska iyo biilka. Telefoon kale oo adiga keliya isticmaasho ayaa ammaan badan.

## Notes above a screen

note-only-words = Halkan waxaa lagu akhriyaa qoraal iyo badhamo oo keliya. Wixii aad dirtay waa la tirtiray iyadoo aan la furin.
note-not-understood = Taas lama fahmin. Waxaad riixi kartaa badhan, ama qori kartaa magaca magaalada.
notice-cleared = La tirtiray
notice-kept = Hoos ayaa lagu hayaa
mark-practice = Tababar keliya. Lambar halkan ku yaal ma aha caawimo dhab ah.
mark-practice-draft = Tababar keliya. Halkan ha ka wicin.
list-comma = {", "}

## What was understood

need-hotline = Qof la waco
need-shelter = Meel ammaan ah
need-legal = Caawimo sharci
need-medical = Dhakhtar
need-counselling = Qof lala hadlo
need-basic_needs = Cunto ama lacag
need-work_training = Shaqo ama waxbarasho
need-child_protection = Caawimo ilmo
need-authorities = Boliis ama xafiisyo
need-community = Dad ila mid ah
need-return_travel = Jidka guriga
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Magacan liiskayaga kuma jiro. Ma mid kuwan ka mid ah baad ula jeeddaa?
place-postcode = Lambarka boostada halkan lama akhrin karo. Fadlan qor magaca magaalada.
note-hello = Salaan. Waxaad u baahan tahay ku qor erayadaada, ama riix badhan.
mark-partly = Qaybo ka mid ah weli waa Ingiriisi.
