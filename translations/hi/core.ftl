# No verb in the first person that would tell a woman from a man.

## Buttons that stand on many screens

button-home = 🏠 शुरुआत
button-clear = ✕ चैट साफ़ करें
button-now = 🆘 अभी मदद चाहिए
button-find = 🔎 मदद ढूँढें
button-worried = 👀 किसी की चिंता है
button-options = 🌐 भाषा · निजता
button-back = ← वापस
button-more = और →
button-failed = काम नहीं हुआ
button-keep = यह नंबर रखें
button-countries = 🌍 दूसरा देश
button-whole-country = पूरा देश: { $country }
button-share = 📍 अपनी जगह भेजें
button-there-now = अभी यहाँ हूँ: { $country }
button-safety = सावधानी से इस्तेमाल
button-copy = 📋 { $number }
button-something-else = कुछ और →
button-writing = ✍️ फ़ोन करना मुश्किल है

## Start

home-first = आपके पास के नंबर और जगहें · { $country }
home-first-anywhere = आपके पास के नंबर और जगहें
home-how = कोई बटन दबाएँ, या शहर का नाम लिखें।
home-honest = टेलीग्राम यह चैट पढ़ सकता है। “चैट साफ़ करें” से संदेश हट जाते हैं।
home-where = आप किस देश में हैं? उसे दबाएँ, या किसी शहर का नाम लिखें।

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = अभी ख़तरा हो तो: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = जाँचा गया: { $date }
emergency-short-official = सरकारी पेज
emergency-short-official-dated = सरकारी पेज, { $date }
emergency-short-unconfirmed = हमने जाँचा नहीं है
emergency-none = { $country }: हमें कोई आपातकालीन नंबर नहीं पता। पास में किसी से कहें कि आपके लिए फ़ोन कर दें।
emergency-confirmed = आपातकालीन नंबर जाँचा गया: { $date }।
emergency-official = आपातकालीन नंबर सरकारी पेज से है।
emergency-official-dated = आपातकालीन नंबर सरकारी पेज से है, { $date }।
emergency-unconfirmed = आपातकालीन नंबर हमने जाँचा नहीं है।
service-general = आपातकाल
service-police = पुलिस
service-ambulance = एम्बुलेंस
service-fire = दमकल

## Need help now

now-first = { $country } · नंबर

## I cannot call

writing-first = { $country } · फ़ोन के बदले लिखें
writing-none = यहाँ अभी कोई ऐसी सेवा नहीं जिसे लिखा जा सके। शायद कोई भरोसे का इंसान आपके लिए फ़ोन कर दे।

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = मेरी भाषा { $language } है। कृपया दुभाषिए को बुलाइए।

## What happened

situations-first = आपको क्या चाहिए?
situations-first-place = { $place } · आपको क्या चाहिए?
situation-sleep = सोने की जगह नहीं है
situation-hurt-me = कोई मुझे चोट पहुँचाता है
situation-doctor = डॉक्टर चाहिए
situation-talk = किसी से बात करनी है
situation-law = काग़ज़ या क़ानून
situation-papers = मेरे काग़ज़ ले लिए गए
situation-wages = मेरे पैसे नहीं दे रहे
situation-food = खाना या पैसे
situation-child = एक बच्चे को मदद चाहिए
situation-home = मुझे घर लौटना है
situation-work = काम या सीखना
situation-people = मेरे जैसे लोग
situation-police = पुलिस या दफ़्तर

## A place

place-choose = कौन-सी जगह?
place-unknown = यह नाम हमारी सूची में नहीं है। पास का कोई बड़ा शहर लिखें, या कोई देश दबाएँ।
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = कौन-सा देश?
countries-write = आप उसका नाम भी लिख सकते हैं।

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = अभी खुला
results-facts-free = मुफ़्त
results-facts-plain = नंबर
results-widened = ठीक इसके लिए यहाँ अभी कुछ नहीं है। शायद इन्हें पता हो कि कौन मदद करता है।
results-none = यहाँ अभी कोई नंबर नहीं है।
results-none-next = आपका दूतावास, IOM (प्रवासियों के लिए) और UNHCR (शरणार्थियों के लिए) कई जगह मदद करते हैं। पास के दफ़्तर के बारे में पूछें।
results-children = 18 साल से कम उम्र वालों के लिए। शायद इन्हें पता हो कि बड़ों की मदद कौन करता है।
results-away = ये नंबर इस देश के हैं: { $country }।
results-not-from-here = आप जहाँ हैं, वहाँ से यह नंबर शायद न लगे।
result-not-from-here = आपकी जगह से शायद न लगे
result-free = मुफ़्त
result-must-tell = पुलिस या इमिग्रेशन को बताना इनके लिए ज़रूरी है
result-papers-not-needed = काग़ज़ ज़रूरी नहीं
result-distance = लगभग { $km } किमी
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = फ़ोन करके जाँचा: { $date }
checked-short-by-organisation = संस्था ने बताया कि सही है, { $date }
checked-short-on-site = वहाँ जाकर देखा: { $date }
checked-short-one-person = एक व्यक्ति ने जाँचा, { $date }
checked-short-due = पिछली जाँच: { $date }
checked-short-not = जाँचा नहीं गया, किसी ने फ़ोन नहीं किया
checked-short-web-page = इनके वेब पेज से, { $date }, फ़ोन नहीं किया

## Hours

# Parts of a line.
hours-open = अभी खुला
hours-open-until = { $time } तक खुला
hours-closed = अभी बंद
hours-opens-today = बंद, आज { $time } खुलेगा
hours-opens-tomorrow = बंद, कल { $time } खुलेगा
hours-opens-day = बंद, { $day } को { $time } खुलेगा
hours-always = दिन-रात खुला
hours-by-appointment = समय लेकर जाएँ
hours-holiday = आज छुट्टी है: पहले फ़ोन करें
hours-there = { $hours } (वहाँ का समय)

## It did not work

failed-sorry = बताने के लिए धन्यवाद। यह अगला है।
failed-last = इसके लिए और कोई नहीं है। शायद ये मदद कर सकें।

## Keep this number

kept-only-clear = यह सिर्फ़ “{ button-clear }” से हटेगा।

## Worried about someone

worried-first = पहली बात: आप दोनों ठीक रहें
worried-danger = कोई अभी ख़तरे में हो तो: { $numbers }
worried-never = किसी से भिड़ें नहीं। किसी का पीछा न करें, वीडियो न बनाएँ। किसी को छुड़ाने की कोशिश न करें।
worried-ask = ये आपको भी सलाह देते हैं। अपना नाम बताना ज़रूरी नहीं:

## Language, country, privacy

options-first = भाषा
options-review = इस भाषा को बोलने वाले किसी ने अभी नहीं पढ़ा: { $languages }।
safety-first = इस चैट का सावधानी से इस्तेमाल
safety-clear = “{ button-clear }” पिछले 48 घंटों के हमारे और आपके संदेश दोनों तरफ़ से हटाता है।
safety-cannot = यह स्क्रीनशॉट, दिख चुकी सूचना, दूसरे फ़ोन पर रखी नक़ल या आपके पुराने संदेश नहीं हटा सकता।
safety-list = इस चैट का नाम आपकी सूची में रहता है। हटाने के लिए उसे दबाकर रखें और “हटाएँ” (Delete) दबाएँ।
safety-suspicious = कोई यह फ़ोन देखे, तो अचानक ख़ाली हुई चैट पर ध्यान जा सकता है। आप ही बेहतर जानते हैं।
safety-other-phone = कॉल की सूची और बिल में कॉल दिख सकती है। ऐसा फ़ोन बेहतर है जो सिर्फ़ आपके पास रहता हो।

## Notes above a screen

note-only-words = यहाँ सिर्फ़ शब्द और बटन पढ़े जा सकते हैं। आपने जो भेजा, वह बिना खोले हटा दिया गया।
note-not-understood = यह समझ में नहीं आया। आप कोई बटन दबा सकते हैं, या शहर का नाम लिख सकते हैं।
notice-cleared = साफ़ हो गया
notice-kept = नीचे रखा है
mark-practice = सिर्फ़ अभ्यास। यहाँ के किसी नंबर पर असली मदद नहीं है।
mark-practice-draft = सिर्फ़ अभ्यास। यहाँ से फ़ोन न करें।
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = फ़ोन पर बात के लिए कोई
need-shelter = एक सुरक्षित जगह
need-legal = क़ानूनी मदद
need-medical = डॉक्टर
need-counselling = बात करने के लिए कोई
need-basic_needs = खाना या पैसे
need-work_training = काम या सीखना
need-child_protection = बच्चे के लिए मदद
need-authorities = पुलिस या दफ़्तर
need-community = मेरे जैसे लोग
need-return_travel = घर लौटने का रास्ता
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = यह नाम हमारी सूची में नहीं है। क्या इनमें से कोई है?
place-postcode = यहाँ पिन कोड नहीं पढ़ा जा सकता। कृपया शहर का नाम लिखें।
note-hello = नमस्ते। अपने शब्दों में लिखें कि आपको क्या चाहिए, या कोई बटन दबाएँ।
mark-partly = इसका कुछ हिस्सा अभी अंग्रेज़ी में है।
