## Buttons that stand on many screens; the arrows point as one reads, back to the right and on to the left

button-home = 🏠 התחלה
button-clear = ✕ ניקוי הצ'אט
button-now = 🆘 צריך עזרה עכשיו
button-find = 🔎 למצוא עזרה
button-worried = 👀 דואגים למישהו
button-options = 🌐 שפה · פרטיות
button-back = → חזרה
button-more = עוד ←
button-failed = לא הצליח
button-keep = לשמור את המספר
button-countries = 🌍 מדינה אחרת
button-whole-country = כל המדינה: { $country }
button-share = 📍 לשלוח איפה אני
button-there-now = אני עכשיו ב: { $country }
button-safety = להיות כאן בבטחה
button-copy = 📋 { $number }
button-something-else = משהו אחר ←
button-writing = ✍️ אי אפשר לי להתקשר

## Start

home-first = מספרים ומקומות לידך · { $country }
home-first-anywhere = מספרים ומקומות לידך
home-how = אפשר ללחוץ על כפתור או לכתוב שם של עיר.
home-honest = טלגרם יכולה לקרוא את הצ'אט הזה. «ניקוי הצ'אט» מוחק אותו.
home-where = באיזו מדינה את או אתה? אפשר ללחוץ עליה או לכתוב שם של עיר.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = אם יש סכנה עכשיו: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = נבדק { $date }
emergency-short-official = דף רשמי
emergency-short-official-dated = דף רשמי, { $date }
emergency-short-unconfirmed = לא אומת אצלנו
emergency-none = אין לנו מספר חירום עבור { $country }. אפשר לבקש ממי שנמצא בסביבה להתקשר בשבילך.
emergency-confirmed = מספר החירום נבדק ב־{ $date }.
emergency-official = מספר החירום מדף רשמי.
emergency-official-dated = מספר החירום מדף רשמי מתאריך { $date }.
emergency-unconfirmed = מספר החירום לא אומת אצלנו.
service-general = חירום
service-police = משטרה
service-ambulance = אמבולנס
service-fire = כיבוי אש

## Need help now

now-first = { $country } · מספרים

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · לכתוב במקום להתקשר
writing-none = עדיין אין כאן קו שאפשר לכתוב אליו. אולי מישהו שסומכים עליו יוכל להתקשר בשבילך.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = השפה שלי היא { $language }. נא להזמין מתורגמן.

## What happened

situations-first = מה צריך?
situations-first-place = { $place } · מה צריך?
situation-sleep = אין לי איפה לישון
situation-hurt-me = מישהו פוגע בי
situation-doctor = רופא או רופאה
situation-talk = מישהו לדבר איתו
situation-law = מסמכים או חוק
situation-papers = לקחו לי את המסמכים
situation-wages = לא משלמים לי
situation-food = אוכל או כסף
situation-child = ילד או ילדה צריכים עזרה
situation-home = רוצים לחזור הביתה
situation-work = עבודה או לימודים
situation-people = אנשים כמוני
situation-police = משטרה או משרדים

## A place

place-choose = איזה מהם?
place-unknown = השם הזה לא ברשימה שלנו. אפשר לנסות עיר גדולה יותר בסביבה או ללחוץ על מדינה.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = איזו מדינה?
countries-write = אפשר גם לכתוב את השם שלה.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = פתוח עכשיו
results-facts-free = חינם
results-facts-plain = מספרים
results-widened = עוד אין ברשימה משהו בדיוק לזה. אולי כאן יודעים מי עוזר.
results-none = עדיין אין כאן מספר ברשימה.
results-none-next = השגרירות של מדינתך, IOM (למהגרים) ו־UNHCR (לפליטים) עוזרים במקומות רבים. כדאי לשאול על המשרד הקרוב.
results-children = לבני פחות מ־18. אולי יודעים שם מי עוזר למבוגרים.
results-away = המספרים האלה הם במדינה: { $country }.
results-not-from-here = ייתכן שהמספר הזה לא יפעל מהמקום שלך.
result-not-from-here = אולי לא יפעל מהמקום שלך
result-free = חינם
result-must-tell = חייבים לדווח למשטרה או להגירה
result-papers-not-needed = לא צריך מסמכים
result-distance = בערך { $km } ק"מ
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = התקשרו לבדוק { $date }
checked-short-by-organisation = הם אישרו, { $date }
checked-short-on-site = ביקרו במקום { $date }
checked-short-one-person = אדם אחד בדק, { $date }
checked-short-due = בדיקה אחרונה { $date }
checked-short-not = לא אומת, אף אחד לא התקשר
checked-short-web-page = מהאתר שלהם, { $date }, בלי שיחה

## Hours

# Parts of a line.
hours-open = פתוח עכשיו
hours-open-until = פתוח עד { $time }
hours-closed = סגור עכשיו
hours-opens-today = סגור, נפתח היום ב־{ $time }
hours-opens-tomorrow = סגור, נפתח מחר ב־{ $time }
hours-opens-day = סגור, נפתח ב{ $day } ב־{ $time }
hours-always = פתוח יום ולילה
hours-by-appointment = בתיאום מראש
hours-holiday = היום חג: כדאי להתקשר קודם
hours-there = { $hours } (בשעון שלהם)

## It did not work

failed-sorry = תודה שסיפרת. זה המספר הבא.
failed-last = אין מספר אחר לזה. אולי אלה יעזרו.

## Keep this number

kept-only-clear = רק «{ button-clear }» מוחק את זה.

## Worried about someone

worried-first = קודם כול: להישאר בטוחים, שניכם
worried-danger = אם מישהו בסכנה עכשיו: { $numbers }
worried-never = לא להתעמת עם אף אחד. לא לעקוב ולא לצלם. לא לנסות לשחרר אף אחד.
worried-ask = בקווים האלה מייעצים גם לך. לא צריך לומר מי מדבר:

## Language, country, privacy

options-first = שפה
options-review = דוברי השפה עוד לא קראו: { $languages }.
safety-first = להיות כאן בבטחה
safety-clear = «{ button-clear }» מוחק את ההודעות שלנו ושלך מ־48 השעות האחרונות, בשני הצדדים.
safety-cannot = אי אפשר למחוק צילום מסך, התראה שכבר הופיעה, עותק במכשיר אחר או הודעות ישנות יותר שכתבת.
safety-list = שם הצ'אט נשאר ברשימה. כדי להסיר אותו: לחיצה ארוכה עליו ואז «מחיקה».
safety-suspicious = אם מישהו בודק את הטלפון, צ'אט שהתרוקן פתאום עלול לבלוט. לך הכי ברור מה נכון.
safety-other-phone = שיחות יכולות להופיע ביומן השיחות ובחשבון. טלפון אחר שרק בשימושך בטוח יותר.

## Notes above a screen

note-only-words = כאן נקראים רק מילים וכפתורים. מה ששלחת נמחק בלי שנפתח.
note-not-understood = זה לא הובן. אפשר ללחוץ על כפתור או לכתוב שם של עיר.
notice-cleared = נוקה
notice-kept = נשמר למטה
mark-practice = לתרגול בלבד. אף מספר כאן אינו עזרה אמיתית.
mark-practice-draft = לתרגול בלבד. לא להתקשר מכאן.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = מישהו להתקשר אליו
need-shelter = מקום בטוח
need-legal = עזרה משפטית
need-medical = רופא או רופאה
need-counselling = מישהו לדבר איתו
need-basic_needs = אוכל או כסף
need-work_training = עבודה או לימודים
need-child_protection = עזרה לילד או לילדה
need-authorities = משטרה או משרדים
need-community = אנשים כמוני
need-return_travel = הדרך הביתה
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = השם הזה לא ברשימה שלנו. הכוונה לאחד מאלה?
place-postcode = אי אפשר לקרוא כאן מיקוד. נא לכתוב את שם העיר.
note-hello = שלום. אפשר לכתוב במילים שלך מה צריך או ללחוץ על כפתור.
mark-partly = חלק מזה עדיין באנגלית.
