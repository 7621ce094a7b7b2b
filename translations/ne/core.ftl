## Buttons that stand on many screens

button-home = 🏠 सुरु
button-clear = ✕ च्याट खाली गर्नुहोस्
button-now = 🆘 अहिले नै मद्दत चाहियो
button-find = 🔎 मद्दत खोज्नुहोस्
button-worried = 👀 कसैको चिन्ता लाग्छ
button-options = 🌐 भाषा · गोपनीयता
button-back = ← पछाडि
button-more = थप →
button-failed = काम भएन
button-keep = यो नम्बर राख्नुहोस्
button-countries = 🌍 अर्को देश
button-whole-country = पूरै देश: { $country }
button-share = 📍 म भएको ठाउँ पठाउनुहोस्
button-there-now = अहिले म { $country } मा छु
button-safety = यहाँ सुरक्षित रहन
button-copy = 📋 { $number }
button-something-else = अरू केही →
button-writing = ✍️ म फोन गर्न सक्दिनँ

## Start

home-first = तपाईं नजिकका नम्बर र ठाउँहरू · { $country }
home-first-anywhere = तपाईं नजिकका नम्बर र ठाउँहरू
home-how = एउटा बटन थिच्नुहोस्, वा सहरको नाम लेख्नुहोस्।
home-honest = टेलिग्रामले यो च्याट पढ्न सक्छ। “खाली गर्नुहोस्” ले यसलाई हटाउँछ।
home-where = तपाईं कुन देशमा हुनुहुन्छ? थिच्नुहोस्, वा सहरको नाम लेख्नुहोस्।

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = अहिले खतरा छ भने: { $line }
emergency-short = { $line } ({ $state })
emergency-short-confirmed = { $date } मा जाँचिएको
emergency-short-official = सरकारी पेजबाट
emergency-short-official-dated = सरकारी पेजबाट, { $date }
emergency-short-unconfirmed = हामीले पक्का गरेका छैनौँ
emergency-none = { $country }: आपत्कालीन नम्बर हामीलाई थाहा छैन। नजिकको कसैलाई तपाईंका लागि फोन गरिदिन भन्नुहोस्।
emergency-confirmed = आपत्कालीन नम्बर { $date } मा जाँचिएको हो।
emergency-official = आपत्कालीन नम्बर सरकारी पेजबाट लिइएको हो।
emergency-official-dated = आपत्कालीन नम्बर { $date } को सरकारी पेजबाट लिइएको हो।
emergency-unconfirmed = आपत्कालीन नम्बर हामीले पक्का गरेका छैनौँ।
service-general = आपत्कालीन
service-police = प्रहरी
service-ambulance = एम्बुलेन्स
service-fire = दमकल

## Need help now

now-first = { $country } · नम्बरहरू

## I cannot call

writing-first = { $country } · फोनको सट्टा लेख्नुहोस्
writing-none = लेखेर सम्पर्क गर्न मिल्ने नम्बर यहाँ अहिले छैन। तपाईंले भरोसा गर्ने कसैले फोन गरिदिन सक्छन्।

## In the language of the place

phrase-interpreter = म { $language } बोल्छु। कृपया दोभासेलाई बोलाइदिनुहोस्।

## What happened

situations-first = तपाईंलाई के चाहिएको छ?
situations-first-place = { $place } · तपाईंलाई के चाहिएको छ?
situation-sleep = सुत्ने ठाउँ छैन
situation-hurt-me = मलाई कसैले दुःख दिन्छ
situation-doctor = डाक्टर
situation-talk = कुरा गर्ने कोही
situation-law = कागजपत्र वा कानून
situation-papers = मेरा कागजपत्र खोसियो
situation-wages = मलाई तलब दिँदैनन्
situation-food = खाना वा पैसा
situation-child = बच्चालाई मद्दत चाहियो
situation-home = म घर जान चाहन्छु
situation-work = काम वा सिकाइ
situation-people = मजस्तै मानिसहरू
situation-police = प्रहरी वा कार्यालय

## A place

place-choose = कुन चाहिँ?
place-unknown = यो नाम हाम्रो सूचीमा छैन। नजिकको ठूलो सहर लेख्नुहोस्, वा देश थिच्नुहोस्।
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = कुन देश?
countries-write = देशको नाम लेख्न पनि सकिन्छ।

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = अहिले खुला
results-facts-free = निःशुल्क
results-facts-plain = नम्बरहरू
results-widened = ठ्याक्कै यसका लागि यहाँ अहिले केही छैन। कसले मद्दत गर्छ भनेर यिनीहरूलाई थाहा हुन सक्छ।
results-none = यहाँ अहिले कुनै नम्बर छैन।
results-none-next = तपाईंको दूतावास, IOM (आप्रवासी) र UNHCR (शरणार्थी) ले धेरै ठाउँमा मद्दत गर्छन्। नजिकको कार्यालय सोध्नुहोस्।
results-children = १८ वर्षमुनिका लागि। ठूला मानिसलाई कसले मद्दत गर्छ भनेर पनि थाहा हुन सक्छ।
results-away = यी नम्बर { $country } का हुन्।
results-not-from-here = तपाईं भएको ठाउँबाट यो नम्बर नलाग्न सक्छ।
result-not-from-here = तपाईं भएको ठाउँबाट नलाग्न सक्छ
result-free = निःशुल्क
result-must-tell = प्रहरी वा अध्यागमनलाई भन्नै पर्छ
result-papers-not-needed = कागजपत्र चाहिँदैन
result-distance = करिब { $km } कि.मि.
checked-short-by-call = { $date } मा फोन गरिएको
checked-short-by-organisation = उनीहरूले पक्का गरेका, { $date }
checked-short-on-site = { $date } मा गएर हेरिएको
checked-short-one-person = एक जनाले जाँचेको, { $date }
checked-short-due = पछिल्लो पटक { $date } मा जाँचिएको
checked-short-not = पक्का छैन, कसैले फोन गरेको छैन
checked-short-web-page = वेब पेजबाट, { $date }, फोन गरिएको छैन

## Hours

hours-open = अहिले खुला
hours-open-until = { $time } सम्म खुला
hours-closed = अहिले बन्द
hours-opens-today = बन्द, आज { $time } मा खुल्छ
hours-opens-tomorrow = बन्द, भोलि { $time } मा खुल्छ
hours-opens-day = बन्द, { $day } { $time } मा खुल्छ
hours-always = दिनरात खुला
hours-by-appointment = पहिले समय मिलाएर
hours-holiday = आज बिदा: पहिले फोन गर्नुहोस्
hours-there = { $hours } (त्यहाँको समय)

## It did not work

failed-sorry = भन्नुभएकोमा धन्यवाद। यो अर्को हो।
failed-last = यसका लागि अरू छैन। यिनले मद्दत गर्न सक्छन्।

## Keep this number

kept-only-clear = यसलाई “{ button-clear }” ले मात्र हटाउँछ।

## Worried about someone

worried-first = पहिले: तपाईंहरू दुवै सुरक्षित रहनुहोस्
worried-danger = कोही अहिले खतरामा छन् भने: { $numbers }
worried-never = कसैसँग नभिड्नुहोस्। पछि नलाग्नुहोस्, भिडियो नखिच्नुहोस्। आफैँ कसैलाई निकाल्न नखोज्नुहोस्।
worried-ask = यी नम्बरले तपाईंलाई पनि सल्लाह दिन्छन्। तपाईं को हो भन्नु पर्दैन:

## Language, country, privacy

options-first = भाषा
options-review = मातृभाषीले अझै नपढेका: { $languages }।
safety-first = यहाँ सुरक्षित रहन
safety-clear = “{ button-clear }” ले पछिल्लो ४८ घण्टाका हाम्रा र तपाईंका सन्देश दुवैतिरबाट हटाउँछ।
safety-cannot = स्क्रिनसट, देखिइसकेको सूचना, अर्को उपकरणको प्रति र तपाईंका पुराना सन्देश यसले हटाउन सक्दैन।
safety-list = यो च्याटको नाम सूचीमा रहन्छ। हटाउन त्यसलाई थिचिराखेर “मेट्नुहोस्” थिच्नुहोस्।
safety-suspicious = कसैले यो फोन हेर्छ भने, अचानक खाली भएको च्याट थाहा पाउन सक्छ। तपाईंलाई नै राम्रो थाहा छ।
safety-other-phone = फोन गरेको कुरा सूची र बिलमा देखिन सक्छ। तपाईंले मात्र चलाउने अर्को फोन बढी सुरक्षित हुन्छ।

## Notes above a screen

note-only-words = यहाँ शब्द र बटन मात्र पढ्न सकिन्छ। तपाईंले पठाएको कुरा नखोली हटाइयो।
note-not-understood = त्यो बुझिएन। बटन थिच्न सक्नुहुन्छ, वा सहरको नाम लेख्नुहोस्।
notice-cleared = खाली गरियो
notice-kept = तल राखियो
mark-practice = यो अभ्यास मात्र हो। यहाँको कुनै नम्बर साँचो मद्दत होइन।
mark-practice-draft = यो अभ्यास मात्र हो। यहाँबाट फोन नगर्नुहोस्।
list-comma = {", "}

## What was understood

need-hotline = फोनमा कुरा गर्ने कोही
need-shelter = सुरक्षित ठाउँ
need-legal = कानुनी मद्दत
need-medical = डाक्टर
need-counselling = कुरा गर्ने कोही
need-basic_needs = खाना वा पैसा
need-work_training = काम वा सिकाइ
need-child_protection = बच्चालाई मद्दत
need-authorities = प्रहरी वा कार्यालय
need-community = मजस्तै मानिसहरू
need-return_travel = घर फर्कने बाटो
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = यो नाम हाम्रो सूचीमा छैन। यीमध्ये कुनै हो?
place-postcode = हुलाक कोड यहाँ पढ्न सकिँदैन। कृपया सहरको नाम लेख्नुहोस्।
note-hello = नमस्ते। तपाईंलाई के चाहियो, आफ्नै शब्दमा लेख्नुहोस्, वा बटन थिच्नुहोस्।
mark-partly = यसका केही भाग अझै अङ्ग्रेजीमा छन्।
