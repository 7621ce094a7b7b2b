## Buttons that stand on many screens

button-home = 🏠 Αρχή
button-clear = ✕ Εκκαθάριση συνομιλίας
button-now = 🆘 Θέλω βοήθεια τώρα
button-find = 🔎 Βρείτε βοήθεια
button-worried = 👀 Ανησυχώ για κάποιον
button-options = 🌐 Γλώσσα · απόρρητο
button-back = ← Πίσω
button-more = Περισσότερα →
button-failed = Δεν λειτούργησε
button-keep = Κρατώ αυτόν τον αριθμό
button-countries = 🌍 Άλλη χώρα
button-whole-country = Όλη η χώρα: { $country }
button-share = 📍 Στέλνω πού είμαι
button-there-now = Τώρα είμαι εδώ: { $country }
button-safety = Χρήση με προσοχή
button-copy = 📋 { $number }
button-something-else = Κάτι άλλο →
button-writing = ✍️ Δεν μπορώ να τηλεφωνήσω

## Start

home-first = Αριθμοί και μέρη κοντά σας · { $country }
home-first-anywhere = Αριθμοί και μέρη κοντά σας
home-how = Πατήστε ένα κουμπί ή γράψτε το όνομα μιας πόλης.
home-honest = Το Telegram μπορεί να διαβάσει αυτή τη συνομιλία. Η «Εκκαθάριση συνομιλίας» σβήνει τα μηνύματα.
home-where = Σε ποια χώρα είστε; Πατήστε τη ή γράψτε μια πόλη.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Αν υπάρχει κίνδυνος τώρα: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = έλεγχος: { $date }
emergency-short-official = επίσημη σελίδα
emergency-short-official-dated = επίσημη σελίδα, { $date }
emergency-short-unconfirmed = χωρίς δική μας επιβεβαίωση
emergency-none = { $country }: δεν ξέρουμε αριθμό έκτακτης ανάγκης. Ζητήστε από κάποιον κοντά σας να τηλεφωνήσει για εσάς.
emergency-confirmed = Ο αριθμός έκτακτης ανάγκης ελέγχθηκε: { $date }.
emergency-official = Αριθμός έκτακτης ανάγκης από επίσημη σελίδα.
emergency-official-dated = Αριθμός έκτακτης ανάγκης από επίσημη σελίδα, { $date }.
emergency-unconfirmed = Δεν έχουμε επιβεβαιώσει τον αριθμό έκτακτης ανάγκης.
service-general = Έκτακτη ανάγκη
service-police = Αστυνομία
service-ambulance = Ασθενοφόρο
service-fire = Πυροσβεστική

## Need help now

now-first = { $country } · αριθμοί

## I cannot call

writing-first = { $country } · γράψτε αντί να τηλεφωνήσετε
writing-none = Εδώ δεν υπάρχει ακόμη γραμμή όπου μπορείτε να γράψετε. Ίσως τηλεφωνήσει για εσάς κάποιος που εμπιστεύεστε.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Μιλάω { $language }. Παρακαλώ, φωνάξτε διερμηνέα.

## What happened

situations-first = Τι χρειάζεστε;
situations-first-place = { $place } · τι χρειάζεστε;
situation-sleep = Δεν έχω πού να κοιμηθώ
situation-hurt-me = Κάποιος μου κάνει κακό
situation-doctor = Γιατρός
situation-talk = Να μιλήσω με κάποιον
situation-law = Χαρτιά ή νόμος
situation-papers = Μου πήραν τα χαρτιά
situation-wages = Δεν με πληρώνουν
situation-food = Φαγητό ή χρήματα
situation-child = Ένα παιδί θέλει βοήθεια
situation-home = Θέλω να γυρίσω σπίτι
situation-work = Δουλειά ή μάθηση
situation-people = Άνθρωποι σαν εμένα
situation-police = Αστυνομία ή υπηρεσίες

## A place

place-choose = Ποιο μέρος;
place-unknown = Αυτό το όνομα δεν είναι στη λίστα μας. Δοκιμάστε μια μεγαλύτερη πόλη κοντά ή πατήστε μια χώρα.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Ποια χώρα;
countries-write = Μπορείτε και να γράψετε το όνομά της.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = ανοιχτά τώρα
results-facts-free = δωρεάν
results-facts-plain = αριθμοί
results-widened = Γι’ αυτό ακριβώς δεν έχουμε ακόμη κάτι εδώ. Αυτοί ίσως ξέρουν ποιος βοηθά.
results-none = Εδώ δεν έχουμε ακόμη κανέναν αριθμό.
results-none-next = Η πρεσβεία σας, ο ΔΟΜ (για μετανάστες) και η Ύπατη Αρμοστεία (UNHCR) βοηθούν σε πολλά μέρη. Ρωτήστε για το γραφείο τους κοντά σας.
results-children = Για όσους είναι κάτω των 18. Ίσως ξέρουν ποιος βοηθά ενήλικες.
results-away = Χώρα αυτών των αριθμών: { $country }.
results-not-from-here = Από εκεί που είστε, ίσως δεν λειτουργεί αυτός ο αριθμός.
result-not-from-here = ίσως δεν λειτουργεί από εκεί που είστε
result-free = δωρεάν
result-must-tell = πρέπει να ενημερώσουν αστυνομία ή υπηρεσία μετανάστευσης
result-papers-not-needed = δεν χρειάζονται χαρτιά
result-distance = περίπου { $km } χλμ.
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = τηλεφωνήσαμε: { $date }
checked-short-by-organisation = το επιβεβαίωσαν οι ίδιοι, { $date }
checked-short-on-site = επιτόπια επίσκεψη: { $date }
checked-short-one-person = το έλεγξε ένα άτομο, { $date }
checked-short-due = τελευταίος έλεγχος: { $date }
checked-short-not = χωρίς επιβεβαίωση, κανείς δεν τηλεφώνησε
checked-short-web-page = από τη σελίδα τους, { $date }, κανείς δεν τηλεφώνησε

## Hours

# Parts of a line.
hours-open = ανοιχτά τώρα
hours-open-until = ανοιχτά μέχρι { $time }
hours-closed = κλειστά τώρα
hours-opens-today = κλειστά, ανοίγει σήμερα { $time }
hours-opens-tomorrow = κλειστά, ανοίγει αύριο { $time }
hours-opens-day = κλειστά, ανοίγει { $day } { $time }
hours-always = ανοιχτά μέρα και νύχτα
hours-by-appointment = με ραντεβού
hours-holiday = σήμερα αργία: πρώτα τηλεφωνήστε
hours-there = { $hours } (ώρα εκεί)

## It did not work

failed-sorry = Ευχαριστούμε που το είπατε. Αυτός είναι ο επόμενος.
failed-last = Δεν υπάρχει άλλος γι’ αυτό. Ίσως βοηθήσουν αυτοί.

## Keep this number

kept-only-clear = Μόνο η «{ button-clear }» το σβήνει.

## Worried about someone

worried-first = Πρώτα: να είστε καλά και οι δύο
worried-danger = Αν κάποιος κινδυνεύει τώρα: { $numbers }
worried-never = Μην έρθετε σε αντιπαράθεση. Μην ακολουθείτε, μη βιντεοσκοπείτε. Μην προσπαθήσετε να ελευθερώσετε κανέναν.
worried-ask = Εδώ συμβουλεύουν κι εσάς. Δεν χρειάζεται να πείτε ποιοι είστε:

## Language, country, privacy

options-first = Γλώσσα
options-review = Δεν το έχει διαβάσει ακόμη φυσικός ομιλητής: { $languages }.
safety-first = Χρήση της συνομιλίας με προσοχή
safety-clear = Η «{ button-clear }» σβήνει τα μηνύματά μας και τα δικά σας των τελευταίων 48 ωρών, και στις δύο πλευρές.
safety-cannot = Δεν σβήνει στιγμιότυπο οθόνης, ειδοποίηση που φάνηκε ήδη, αντίγραφο σε άλλη συσκευή ή παλιότερα μηνύματά σας.
safety-list = Το όνομα της συνομιλίας μένει στη λίστα σας. Για να φύγει, κρατήστε το πατημένο και πατήστε Διαγραφή.
safety-suspicious = Αν κάποιος ελέγχει το κινητό, μια συνομιλία που άδειασε ξαφνικά ίσως φανεί. Εσείς ξέρετε καλύτερα.
safety-other-phone = Οι κλήσεις μπορεί να φαίνονται στη λίστα και στον λογαριασμό. Πιο ασφαλές είναι άλλο τηλέφωνο, μόνο δικό σας.

## Notes above a screen

note-only-words = Εδώ διαβάζονται μόνο λέξεις και κουμπιά. Αυτό που στείλατε σβήστηκε χωρίς να ανοιχτεί.
note-not-understood = Δεν το καταλάβαμε. Μπορείτε να πατήσετε ένα κουμπί ή να γράψετε το όνομα μιας πόλης.
notice-cleared = Έγινε εκκαθάριση
notice-kept = Κρατήθηκε πιο κάτω
mark-practice = Μόνο για εξάσκηση. Κανένας αριθμός εδώ δεν δίνει αληθινή βοήθεια.
mark-practice-draft = Μόνο για εξάσκηση. Μην τηλεφωνήσετε από εδώ.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Μια γραμμή για τηλεφώνημα
need-shelter = Ένα ασφαλές μέρος
need-legal = Νομική βοήθεια
need-medical = Γιατρός
need-counselling = Κάποιος για να μιλήσω
need-basic_needs = Φαγητό ή χρήματα
need-work_training = Δουλειά ή μάθηση
need-child_protection = Βοήθεια για ένα παιδί
need-authorities = Αστυνομία ή υπηρεσίες
need-community = Άνθρωποι σαν εμένα
need-return_travel = Ο δρόμος για το σπίτι
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Αυτό το όνομα δεν είναι στη λίστα μας. Μήπως εννοείτε κάποιο από αυτά;
place-postcode = Οι ταχυδρομικοί κώδικες δεν διαβάζονται εδώ. Γράψτε το όνομα της πόλης.
note-hello = Γεια σας. Γράψτε με δικά σας λόγια τι χρειάζεστε ή πατήστε ένα κουμπί.
mark-partly = Ένα μέρος είναι ακόμη στα αγγλικά.
