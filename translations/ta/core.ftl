## Buttons that stand on many screens

button-home = 🏠 தொடக்கம்
button-clear = ✕ சாட்டை அழி
button-now = 🆘 இப்போதே உதவி வேண்டும்
button-find = 🔎 உதவி தேடு
button-worried = 👀 ஒருவரைப் பற்றிக் கவலை
button-options = 🌐 மொழி · தனியுரிமை
button-back = ← பின்னால்
button-more = மேலும் →
button-failed = பலன் இல்லை
button-keep = இந்த எண்ணை வைத்திரு
button-countries = 🌍 வேறு நாடு
button-whole-country = முழு நாடு: { $country }
button-share = 📍 நான் இருக்கும் இடம்
button-there-now = இப்போது { $country } இல்
button-safety = இங்கே பாதுகாப்பாக இருக்க
button-copy = 📋 { $number }
button-something-else = வேறு ஏதாவது →
button-writing = ✍️ என்னால் பேச முடியாது

## Start

home-first = உங்கள் அருகில் எண்களும் இடங்களும் · { $country }
home-first-anywhere = உங்கள் அருகில் எண்களும் இடங்களும்
home-how = ஒரு பொத்தானை அழுத்துங்கள், அல்லது ஊரின் பெயரை எழுதுங்கள்.
home-honest = டெலிகிராம் இந்த உரையாடலைப் படிக்க முடியும். “அழி” அதை நீக்கும்.
home-where = எந்த நாட்டில் இருக்கிறீர்கள்? அதை அழுத்துங்கள், அல்லது ஊரின் பெயரை எழுதுங்கள்.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = இப்போது ஆபத்து என்றால்: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = சரிபார்த்தது { $date }
emergency-short-official = அரசுப் பக்கம்
emergency-short-official-dated = அரசுப் பக்கம், { $date }
emergency-short-unconfirmed = நாங்கள் உறுதி செய்யவில்லை
emergency-none = { $country }: அவசர எண் எங்களுக்குத் தெரியவில்லை. அருகில் இருப்பவரை உங்களுக்காக அழைக்கச் சொல்லுங்கள்.
emergency-confirmed = அவசர எண் சரிபார்த்த நாள்: { $date }.
emergency-official = அவசர எண் அரசுப் பக்கத்திலிருந்து.
emergency-official-dated = அவசர எண் அரசுப் பக்கத்திலிருந்து, { $date }.
emergency-unconfirmed = அவசர எண்ணை நாங்கள் உறுதி செய்யவில்லை.
service-general = அவசரம்
service-police = போலீஸ்
service-ambulance = ஆம்புலன்ஸ்
service-fire = தீயணைப்பு

## Need help now

now-first = { $country } · எண்கள்

## I cannot call

writing-first = { $country } · அழைக்காமல் எழுதலாம்
writing-none = எழுதக்கூடிய எண் இங்கே இன்னும் இல்லை. நீங்கள் நம்பும் ஒருவர் உங்களுக்காக அழைக்கலாம்.

## In the language of the place

phrase-interpreter = நான் { $language } பேசுவேன். தயவுசெய்து ஒரு மொழிபெயர்ப்பாளரை அழையுங்கள்.

## What happened

situations-first = உங்களுக்கு என்ன வேண்டும்?
situations-first-place = { $place } · உங்களுக்கு என்ன வேண்டும்?
situation-sleep = தூங்க இடம் இல்லை
situation-hurt-me = என்னைத் துன்புறுத்துகிறார்கள்
situation-doctor = மருத்துவர்
situation-talk = பேச ஒருவர் வேண்டும்
situation-law = ஆவணம் அல்லது சட்டம்
situation-papers = ஆவணங்களை எடுத்துக்கொண்டனர்
situation-wages = சம்பளம் தருவதில்லை
situation-food = உணவு அல்லது பணம்
situation-child = குழந்தைக்கு உதவி வேண்டும்
situation-home = ஊருக்குத் திரும்ப வேண்டும்
situation-work = வேலை அல்லது பயிற்சி
situation-people = என்னைப் போன்றவர்கள்
situation-police = போலீஸ் அல்லது அலுவலகம்

## A place

place-choose = எந்த ஊர்?
place-unknown = இந்தப் பெயர் எங்கள் பட்டியலில் இல்லை. அருகிலுள்ள பெரிய ஊரை எழுதுங்கள், அல்லது நாட்டை அழுத்துங்கள்.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = எந்த நாடு?
countries-write = நாட்டின் பெயரை எழுதவும் செய்யலாம்.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = இப்போது திறந்துள்ளது
results-facts-free = இலவசம்
results-facts-plain = எண்கள்
results-widened = இதற்கென்று இங்கே இன்னும் எதுவும் இல்லை. யார் உதவுவார் என்று இவர்களுக்குத் தெரிந்திருக்கலாம்.
results-none = இங்கே இன்னும் எந்த எண்ணும் இல்லை.
results-none-next = உங்கள் தூதரகம், IOM (புலம்பெயர்ந்தோர்), UNHCR (அகதிகள்) பல இடங்களில் உதவுகின்றன. அருகில் உள்ளதைக் கேளுங்கள்.
results-children = 18 வயதுக்குக் கீழ் உள்ளவர்களுக்கு. பெரியவர்களுக்கு யார் உதவுவார் என்றும் தெரிந்திருக்கலாம்.
results-away = இந்த எண்கள் { $country } நாட்டில் உள்ளவை.
results-not-from-here = நீங்கள் இருக்கும் இடத்திலிருந்து இந்த எண் வேலை செய்யாமல் போகலாம்.
result-not-from-here = நீங்கள் இருக்கும் இடத்திலிருந்து வேலை செய்யாமல் போகலாம்
result-free = இலவசம்
result-must-tell = போலீஸ் அல்லது குடிவரவுத் துறைக்குச் சொல்ல வேண்டியவர்கள்
result-papers-not-needed = ஆவணங்கள் தேவையில்லை
result-distance = சுமார் { $km } கி.மீ.
checked-short-by-call = அழைத்துப் பார்த்தது { $date }
checked-short-by-organisation = அவர்களே உறுதி செய்தது, { $date }
checked-short-on-site = நேரில் பார்த்தது { $date }
checked-short-one-person = ஒருவர் சரிபார்த்தது, { $date }
checked-short-due = கடைசியாகச் சரிபார்த்தது { $date }
checked-short-not = உறுதி செய்யவில்லை, யாரும் அழைத்துப் பார்க்கவில்லை
checked-short-web-page = அவர்கள் இணையப் பக்கத்திலிருந்து, { $date }, அழைத்துப் பார்க்கவில்லை

## Hours

hours-open = இப்போது திறந்துள்ளது
hours-open-until = { $time } வரை திறந்திருக்கும்
hours-closed = இப்போது மூடியுள்ளது
hours-opens-today = மூடியுள்ளது, இன்று { $time } மணிக்குத் திறக்கும்
hours-opens-tomorrow = மூடியுள்ளது, நாளை { $time } மணிக்குத் திறக்கும்
hours-opens-day = மூடியுள்ளது, { $day } { $time } மணிக்குத் திறக்கும்
hours-always = இரவும் பகலும் திறந்திருக்கும்
hours-by-appointment = முன்பதிவு செய்து
hours-holiday = இன்று விடுமுறை: முதலில் அழையுங்கள்
hours-there = { $hours } (அங்குள்ள நேரம்)

## It did not work

failed-sorry = சொன்னதற்கு நன்றி. இது அடுத்தது.
failed-last = இதற்கு வேறு எண் இல்லை. இவை உதவலாம்.

## Keep this number

kept-only-clear = “{ button-clear }” மட்டுமே இதை நீக்கும்.

## Worried about someone

worried-first = முதலில்: நீங்கள் இருவரும் பத்திரமாக இருங்கள்
worried-danger = யாராவது இப்போது ஆபத்தில் இருந்தால்: { $numbers }
worried-never = யாரையும் எதிர்க்க வேண்டாம். பின்தொடரவோ படம் எடுக்கவோ வேண்டாம். யாரையும் விடுவிக்க முயல வேண்டாம்.
worried-ask = இந்த எண்கள் உங்களுக்கும் ஆலோசனை தரும். நீங்கள் யார் என்று சொல்ல வேண்டியதில்லை:

## Language, country, privacy

options-first = மொழி
options-review = தாய்மொழியாளர் இன்னும் படித்துப் பார்க்காதவை: { $languages }.
safety-first = இங்கே பாதுகாப்பாக இருக்க
safety-clear = “{ button-clear }” கடந்த 48 மணி நேரத்தில் நாங்களும் நீங்களும் எழுதியதை இரு பக்கமும் நீக்கும்.
safety-cannot = திரைப் படம், ஏற்கெனவே வந்த அறிவிப்பு, வேறு சாதனத்தில் உள்ள நகல், பழைய செய்திகளை இது நீக்காது.
safety-list = இந்த உரையாடலின் பெயர் பட்டியலில் இருக்கும். அதை அழுத்திப் பிடித்து “நீக்கு” என்பதை அழுத்துங்கள்.
safety-suspicious = இந்தப் போனை யாராவது பார்த்தால், திடீரென்று காலியான உரையாடல் கண்ணில் படலாம். உங்களுக்கே நன்றாகத் தெரியும்.
safety-other-phone = அழைப்புகள் பட்டியலிலும் பில்லிலும் தெரியலாம். நீங்கள் மட்டும் பயன்படுத்தும் வேறு போன் பாதுகாப்பானது.

## Notes above a screen

note-only-words = சொற்களையும் பொத்தான்களையும் மட்டுமே இங்கே படிக்க முடியும். நீங்கள் அனுப்பியது திறக்கப்படாமல் நீக்கப்பட்டது.
note-not-understood = அது புரியவில்லை. ஒரு பொத்தானை அழுத்தலாம், அல்லது ஊரின் பெயரை எழுதலாம்.
notice-cleared = அழிக்கப்பட்டது
notice-kept = கீழே வைக்கப்பட்டது
mark-practice = இது பயிற்சி மட்டுமே. இங்குள்ள எந்த எண்ணும் உண்மையான உதவி அல்ல.
mark-practice-draft = இது பயிற்சி மட்டுமே. இங்கிருந்து அழைக்க வேண்டாம்.
list-comma = {", "}

## What was understood

need-hotline = போனில் பேச ஒருவர்
need-shelter = பாதுகாப்பான இடம்
need-legal = சட்ட உதவி
need-medical = மருத்துவர்
need-counselling = பேச ஒருவர்
need-basic_needs = உணவு அல்லது பணம்
need-work_training = வேலை அல்லது பயிற்சி
need-child_protection = குழந்தைக்கு உதவி
need-authorities = போலீஸ் அல்லது அலுவலகம்
need-community = என்னைப் போன்றவர்கள்
need-return_travel = ஊர் திரும்ப
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = இந்தப் பெயர் எங்கள் பட்டியலில் இல்லை. இவற்றில் ஒன்றா?
place-postcode = அஞ்சல் குறியீட்டை இங்கே படிக்க முடியாது. ஊரின் பெயரை எழுதுங்கள்.
note-hello = வணக்கம். உங்களுக்கு வேண்டியதை உங்கள் சொற்களிலேயே எழுதுங்கள், அல்லது ஒரு பொத்தானை அழுத்துங்கள்.
mark-partly = இதில் சில பகுதிகள் இன்னும் ஆங்கிலத்தில் உள்ளன.
