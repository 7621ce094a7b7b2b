# What every language says that has a list of words: the start, help now, an answer, emergency numbers, safety, clearing.
# One idea a line, the number near the top, no blame, no labels, no promises.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-home = 🏠 Początek
button-clear = ✕ Wyczyść czat
button-now = 🆘 Potrzebna pomoc teraz
button-find = 🔎 Znajdź pomoc
button-worried = 👀 Martwię się o kogoś
button-options = 🌐 Język · prywatność
button-back = ← Wstecz
button-more = Więcej →
button-failed = Nie udało się
button-keep = Zachowaj ten numer
button-countries = 🌍 Inny kraj
button-whole-country = Cały kraj: { $country }
button-share = 📍 Wyślij, gdzie jestem
button-there-now = Jestem teraz tutaj: { $country }
button-safety = Bezpiecznie w tym czacie
button-copy = 📋 { $number }
button-something-else = Coś innego →
button-writing = ✍️ Nie mogę dzwonić

## Start

home-first = Numery i miejsca w pobliżu · { $country }
home-first-anywhere = Numery i miejsca w pobliżu
home-how = Naciśnij przycisk albo napisz nazwę miasta.
home-honest = Telegram może czytać ten czat. „Wyczyść czat” usuwa jego treść.
home-where = W jakim kraju teraz jesteś? Naciśnij go albo napisz nazwę miasta.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = Jeśli teraz jest niebezpiecznie: { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = sprawdzone { $date }
emergency-short-official = z oficjalnej strony
emergency-short-official-dated = z oficjalnej strony, { $date }
emergency-short-unconfirmed = niesprawdzone przez nas
emergency-none = { $country }: nie znamy numeru alarmowego. Poproś kogokolwiek obok, żeby zadzwonił za ciebie.
emergency-confirmed = Numer alarmowy sprawdzony: { $date }.
emergency-official = Numer alarmowy z oficjalnej strony.
emergency-official-dated = Numer alarmowy z oficjalnej strony: { $date }.
emergency-unconfirmed = Numer alarmowy niesprawdzony przez nas.
service-general = Numer alarmowy
service-police = Policja
service-ambulance = Pogotowie
service-fire = Straż pożarna

## Need help now

now-first = { $country } · numery

## I cannot call

# { $country } is a country: "Spain · write instead of calling".
writing-first = { $country } · pisanie zamiast dzwonienia
writing-none = Tu jeszcze nie ma linii, do której można napisać. Może zadzwonić za ciebie ktoś, komu ufasz.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks.
phrase-interpreter = Mój język: { $language }. Proszę wezwać tłumacza.

## What happened

situations-first = Czego potrzebujesz?
situations-first-place = { $place } · czego potrzebujesz?
situation-sleep = Nie mam gdzie spać
situation-hurt-me = Ktoś mnie krzywdzi
situation-doctor = Lekarz
situation-talk = Rozmowa z kimś
situation-law = Dokumenty albo prawnik
situation-papers = Zabrano mi dokumenty
situation-wages = Nie płacą mi
situation-food = Jedzenie albo pieniądze
situation-child = Dziecko potrzebuje pomocy
situation-home = Chcę wrócić do domu
situation-work = Praca albo nauka
situation-people = Ludzie tacy jak ja
situation-police = Policja albo urzędy

## A place

place-choose = Które miejsce?
place-unknown = Tej nazwy nie ma na naszej liście. Napisz nazwę większego miasta w pobliżu albo wybierz kraj.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Jaki kraj?
countries-write = Możesz też napisać jego nazwę.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = teraz czynne
results-facts-free = bezpłatnie
results-facts-plain = numery
results-widened = Dokładnie w tej sprawie nic tu jeszcze nie ma. Te miejsca mogą wiedzieć, kto pomaga.
results-none = Nie ma tu jeszcze żadnego numeru.
results-none-next = W wielu miejscach pomagają: twoja ambasada, IOM (migrantom) i UNHCR (uchodźcom). Zapytaj o ich biuro w pobliżu.
results-children = Dla osób poniżej 18 lat. Mogą wiedzieć, kto pomaga dorosłym.
results-away = Te numery są w innym kraju: { $country }.
results-not-from-here = Stąd, gdzie jesteś, ten numer może nie działać.
result-not-from-here = może stąd nie działać
result-free = bezpłatnie
result-must-tell = muszą zawiadomić policję albo urząd imigracyjny
result-papers-not-needed = dokumenty niepotrzebne
result-distance = około { $km } km
# The same for one listing among others: how it was checked, and when.
checked-short-by-call = sprawdzone telefonicznie { $date }
checked-short-by-organisation = potwierdzone przez nich { $date }
checked-short-on-site = sprawdzone na miejscu { $date }
checked-short-one-person = sprawdziła jedna osoba { $date }
checked-short-due = ostatnio sprawdzone { $date }
checked-short-not = niepotwierdzone, nikt tam nie dzwonił
checked-short-web-page = z ich strony, { $date }, nikt tam nie dzwonił

## Hours

# Parts of a line.
hours-open = teraz czynne
hours-open-until = czynne do { $time }
hours-closed = teraz zamknięte
hours-opens-today = zamknięte, dziś czynne od { $time }
hours-opens-tomorrow = zamknięte, jutro czynne od { $time }
hours-opens-day = zamknięte, otwarcie: { $day } { $time }
hours-always = czynne całą dobę
hours-by-appointment = po umówieniu się
hours-holiday = dziś święto: najpierw zadzwoń
hours-there = { $hours } (ich czasu)

## It did not work

failed-sorry = Dziękujemy, że to mówisz. Oto następny numer.
failed-last = Innego numeru do tego nie ma. Może pomogą te.

## Keep this number

kept-only-clear = To usuwa tylko „{ button-clear }”.

## Worried about someone

worried-first = Najpierw: zadbajcie o siebie oboje
worried-danger = Jeśli ktoś jest teraz w niebezpieczeństwie: { $numbers }
worried-never = Nie konfrontuj się z nikim. Nie śledź i nie nagrywaj. Nie próbuj nikogo uwalniać.
worried-ask = Te linie doradzają też tobie. Nie musisz mówić, kim jesteś:

## Language, country, privacy

options-first = Język
options-review = Jeszcze nieprzeczytane przez rodzimego użytkownika języka: { $languages }.
safety-first = Jak bezpiecznie korzystać z czatu
safety-clear = „{ button-clear }” usuwa nasze i twoje wiadomości z ostatnich 48 godzin, po obu stronach.
safety-cannot = Nie usunie zrzutu ekranu, pokazanego powiadomienia, kopii na innym urządzeniu ani starszych wiadomości.
safety-list = Nazwa tego czatu zostaje na liście. Żeby ją usunąć, przytrzymaj ją palcem i naciśnij „Usuń”.
safety-suspicious = Jeśli ktoś sprawdza ten telefon, może zauważyć, że czat nagle jest pusty. Ty wiesz najlepiej.
safety-other-phone = Rozmowy mogą być widoczne na liście połączeń i na rachunku. Bezpieczniejszy jest inny telefon, tylko twój.

## Notes above a screen

note-only-words = Ten czat rozumie tylko słowa i przyciski. To, co tu przyszło, zostało usunięte bez otwierania.
note-not-understood = Nie zrozumieliśmy tego. Możesz nacisnąć przycisk albo napisać nazwę miasta.
notice-cleared = Wyczyszczono
notice-kept = Zachowano poniżej
mark-practice = To tylko ćwiczenie. Żaden numer tutaj nie jest prawdziwą pomocą.
mark-practice-draft = To tylko ćwiczenie. Nie dzwoń stąd.
# What parts the items of a list.
list-comma = {", "}

## What was understood

need-hotline = Ktoś, do kogo zadzwonić
need-shelter = Bezpieczne miejsce
need-legal = Pomoc prawna
need-medical = Lekarz
need-counselling = Ktoś do rozmowy
need-basic_needs = Jedzenie albo pieniądze
need-work_training = Praca albo nauka
need-child_protection = Pomoc dla dziecka
need-authorities = Policja albo urzędy
need-community = Ludzie tacy jak ja
need-return_travel = Droga do domu
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Tej nazwy nie ma na naszej liście. Czy chodzi o jedno z tych miejsc?
place-postcode = Kody pocztowe nie są tu czytane. Napisz nazwę miasta.
note-hello = Dzień dobry. Napisz własnymi słowami, czego potrzebujesz, albo naciśnij przycisk.
mark-partly = Część jest tu jeszcze po angielsku.
