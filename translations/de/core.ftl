## Buttons that stand on many screens

button-home = 🏠 Start
button-clear = ✕ Chat leeren
button-now = 🆘 Ich brauche jetzt Hilfe
button-find = 🔎 Hilfe finden
button-worried = 👀 Ich sorge mich um jemanden
button-options = 🌐 Sprache · Privatsphäre
button-back = ← Zurück
button-more = Weiter →
button-failed = Hat nicht geklappt
button-keep = Diese Nummer behalten
button-countries = 🌍 Anderes Land
button-whole-country = Ganzes Land: { $country }
button-share = 📍 Senden, wo ich bin
button-there-now = Ich bin jetzt hier: { $country }
button-safety = Vorsichtig nutzen
button-copy = 📋 { $number }
button-something-else = Etwas anderes →
button-writing = ✍️ Ich kann nicht anrufen

## Start

home-first = Nummern und Orte in deiner Nähe · { $country }
home-first-anywhere = Nummern und Orte in deiner Nähe
home-how = Drücke einen Knopf oder schreibe den Namen einer Stadt.
home-honest = Telegram kann diesen Chat lesen. „Chat leeren“ entfernt die Nachrichten.
home-where = In welchem Land bist du? Drücke darauf oder schreibe eine Stadt.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Bei Gefahr jetzt: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = geprüft: { $date }
emergency-short-official = amtliche Seite
emergency-short-official-dated = amtliche Seite, { $date }
emergency-short-unconfirmed = von uns nicht bestätigt
emergency-none = { $country }: Wir kennen hier keine Notrufnummer. Bitte jemanden in deiner Nähe, für dich anzurufen.
emergency-confirmed = Notrufnummer geprüft: { $date }.
emergency-official = Notrufnummer von einer amtlichen Seite.
emergency-official-dated = Notrufnummer von einer amtlichen Seite, { $date }.
emergency-unconfirmed = Die Notrufnummer ist von uns nicht bestätigt.
service-general = Notruf
service-police = Polizei
service-ambulance = Rettungswagen
service-fire = Feuerwehr

## Need help now

now-first = { $country } · Nummern

## I cannot call

writing-first = { $country } · schreiben statt anrufen
writing-none = Hier kennen wir noch niemanden, dem man schreiben kann. Vielleicht ruft jemand für dich an, dem du vertraust.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Ich spreche { $language }. Bitte holen Sie jemanden zum Dolmetschen.

## What happened

situations-first = Was brauchst du?
situations-first-place = { $place } · Was brauchst du?
situation-sleep = Kein Platz zum Schlafen
situation-hurt-me = Jemand tut mir weh
situation-doctor = Ärztliche Hilfe
situation-talk = Mit jemandem reden
situation-law = Papiere oder Recht
situation-papers = Jemand nahm meine Papiere
situation-wages = Ich bekomme keinen Lohn
situation-food = Essen oder Geld
situation-child = Ein Kind braucht Hilfe
situation-home = Ich will nach Hause
situation-work = Arbeit oder Lernen
situation-people = Menschen wie ich
situation-police = Polizei oder Ämter

## A place

place-choose = Welcher Ort?
place-unknown = Dieser Name steht nicht in unserer Liste. Versuche eine größere Stadt in der Nähe oder drücke auf ein Land.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Welches Land?
countries-write = Du kannst den Namen auch schreiben.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = jetzt offen
results-facts-free = kostenlos
results-facts-plain = Nummern
results-widened = Genau dafür steht hier noch nichts. Diese Stellen wissen vielleicht, wer hilft.
results-none = Hier steht noch keine Nummer.
results-none-next = Deine Botschaft, IOM (Migration) und UNHCR (Geflüchtete) helfen an vielen Orten. Frag nach ihrem Büro in deiner Nähe.
results-children = Für alle unter 18. Hier weiß man vielleicht, wer Erwachsenen hilft.
results-away = Diese Nummern gehören zu: { $country }.
results-not-from-here = Von dort, wo du bist, geht diese Nummer vielleicht nicht.
result-not-from-here = geht von dort, wo du bist, vielleicht nicht
result-free = kostenlos
result-must-tell = muss Polizei oder Ausländerbehörde informieren
result-papers-not-needed = ohne Papiere
result-distance = etwa { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = von uns angerufen: { $date }
checked-short-by-organisation = von der Stelle bestätigt, { $date }
checked-short-on-site = vor Ort besucht: { $date }
checked-short-one-person = von einer Person geprüft, { $date }
checked-short-due = zuletzt geprüft: { $date }
checked-short-not = nicht bestätigt, niemand hat dort angerufen
checked-short-web-page = von der Webseite, { $date }, nicht angerufen

## Hours

# Parts of a line.
hours-open = jetzt offen
hours-open-until = offen bis { $time }
hours-closed = jetzt geschlossen
hours-opens-today = geschlossen, öffnet heute um { $time }
hours-opens-tomorrow = geschlossen, öffnet morgen um { $time }
hours-opens-day = geschlossen, öffnet { $day } um { $time }
hours-always = Tag und Nacht offen
hours-by-appointment = mit Termin
hours-holiday = heute Feiertag: erst anrufen
hours-there = { $hours } (Ortszeit dort)

## It did not work

failed-sorry = Danke, dass du es sagst. Das ist die nächste Stelle.
failed-last = Dafür gibt es keine andere Stelle. Diese hier können vielleicht helfen.

## Keep this number

kept-only-clear = Nur „{ button-clear }“ entfernt das.

## Worried about someone

worried-first = Zuerst: Achtet auf euch beide
worried-danger = Wenn jemand jetzt in Gefahr ist: { $numbers }
worried-never = Stelle niemanden zur Rede. Folge und filme niemanden. Versuche nicht, jemanden zu befreien.
worried-ask = Hier wirst auch du beraten. Du musst nicht sagen, wer du bist:

## Language, country, privacy

options-first = Sprache
options-review = Noch nicht von jemandem mit dieser Muttersprache gelesen: { $languages }.
safety-first = Diesen Chat vorsichtig nutzen
safety-clear = „{ button-clear }“ entfernt unsere und deine Nachrichten der letzten 48 Stunden, auf beiden Seiten.
safety-cannot = Nicht entfernen kann es Bildschirmfotos, schon gezeigte Mitteilungen, Kopien auf anderen Geräten und ältere Nachrichten von dir.
safety-list = Der Name dieses Chats bleibt in deiner Liste. Halte den Finger darauf und drücke Löschen, um ihn zu entfernen.
safety-suspicious = Wenn jemand dieses Telefon ansieht, kann ein plötzlich leerer Chat auffallen. Du weißt es am besten.
safety-other-phone = Anrufe können in der Anrufliste und auf der Rechnung stehen. Sicherer ist ein Telefon, das nur du benutzt.

## Notes above a screen

note-only-words = Hier können nur Worte und Knöpfe gelesen werden. Was du geschickt hast, wurde ungeöffnet entfernt.
note-not-understood = Das haben wir nicht verstanden. Du kannst einen Knopf drücken oder den Namen einer Stadt schreiben.
notice-cleared = Geleert
notice-kept = Unten behalten
mark-practice = Nur zum Üben. Keine Nummer hier bringt echte Hilfe.
mark-practice-draft = Nur zum Üben. Ruf von hier aus nicht an.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Jemand zum Anrufen
need-shelter = Ein sicherer Ort
need-legal = Rechtliche Hilfe
need-medical = Ärztliche Hilfe
need-counselling = Jemand zum Reden
need-basic_needs = Essen oder Geld
need-work_training = Arbeit oder Lernen
need-child_protection = Hilfe für ein Kind
need-authorities = Polizei oder Ämter
need-community = Menschen wie ich
need-return_travel = Der Weg nach Hause
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Dieser Name steht nicht in unserer Liste. Meinst du einen von diesen?
place-postcode = Postleitzahlen können wir hier nicht lesen. Bitte schreibe den Namen der Stadt.
note-hello = Hallo. Schreibe mit deinen eigenen Worten, was du brauchst, oder drücke einen Knopf.
mark-partly = Manches ist hier noch auf Englisch.
