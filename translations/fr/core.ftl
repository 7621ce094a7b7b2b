## Buttons that stand on many screens

button-home = 🏠 Accueil
# "discussion" is the word of WhatsApp in French; "chat" also means a cat.
button-clear = ✕ Effacer la discussion
button-now = 🆘 Besoin d’aide maintenant
button-find = 🔎 Trouver de l’aide
button-worried = 👀 Je m’inquiète pour quelqu’un
button-options = 🌐 Langue · vie privée
button-back = ← Retour
button-more = Suite →
button-failed = Ça n’a pas marché
button-keep = Garder ce numéro
button-countries = 🌍 Un autre pays
button-whole-country = Tout le pays : { $country }
button-share = 📍 Envoyer ma position
button-there-now = Je suis ici : { $country }
button-safety = Utiliser avec prudence
button-copy = 📋 { $number }
button-something-else = Autre chose →
button-writing = ✍️ Je ne peux pas appeler

## Start

home-first = Numéros et lieux près de vous · { $country }
home-first-anywhere = Numéros et lieux près de vous
home-how = Appuyez sur un bouton, ou écrivez le nom d’une ville.
home-honest = Telegram peut lire cette discussion. « Effacer la discussion » enlève les messages.
home-where = Dans quel pays êtes-vous ? Appuyez sur son nom, ou écrivez le nom d’une ville.

## Emergency numbers

emergency-item = { $service } { $number }
emergency-line = { $country } · { $numbers }
emergency-danger = En danger maintenant : { $line }
# The numbers with how well they are known, as short as it can be said.
emergency-short = { $line } ({ $state })
emergency-short-confirmed = vérifié le { $date }
emergency-short-official = page officielle
emergency-short-official-dated = page officielle, { $date }
emergency-short-unconfirmed = pas confirmé par nous
emergency-none = { $country } : nous ne connaissons aucun numéro d’urgence. Demandez à quelqu’un près de vous d’appeler pour vous.
emergency-confirmed = Numéro d’urgence vérifié le { $date }.
emergency-official = Numéro d’urgence lu sur une page officielle.
emergency-official-dated = Numéro d’urgence lu sur une page officielle du { $date }.
emergency-unconfirmed = Nous n’avons pas confirmé le numéro d’urgence.
service-general = Urgences
service-police = Police
service-ambulance = Ambulance
service-fire = Pompiers

## Need help now

now-first = { $country } · numéros

## I cannot call

writing-first = { $country } · écrire au lieu d’appeler
writing-none = Ici, nous ne connaissons pas encore de service à qui écrire. Une personne de confiance peut appeler pour vous.

## In the language of the place

# Said to whoever answers, in this language; { $language } is the language that the person speaks. Without an article,
# which would differ from name to name ("le peul", "l’arabe"). Copied too: no sign that asks for U+00A0.
phrase-interpreter = Bonjour. Je parle { $language }. Appelez un interprète, s’il vous plaît.

## What happened

situations-first = De quoi avez-vous besoin ?
situations-first-place = { $place } · de quoi avez-vous besoin ?
situation-sleep = Nulle part où dormir
situation-hurt-me = On me fait du mal
situation-doctor = Voir un médecin
situation-talk = Parler à quelqu’un
situation-law = Mes papiers ou mes droits
situation-papers = On m’a pris mes papiers
situation-wages = On ne me paie pas
situation-food = À manger ou de l’argent
situation-child = Un enfant a besoin d’aide
situation-home = Je veux rentrer chez moi
situation-work = Travail ou formation
situation-people = Des gens comme moi
situation-police = Police ou administration

## A place

# Towns, and at times a country of the same name.
place-choose = Quel endroit ?
place-unknown = Ce nom n’est pas dans notre liste. Essayez une ville plus grande à côté, ou choisissez un pays.
place-option = { $town }, { $region }, { $country }
place-option-short = { $town }, { $country }
countries-first = Quel pays ?
countries-write = Vous pouvez aussi écrire son nom.

## Results

results-first = { $place } · { $facts }
results-place = { $town }, { $country }
results-facts-open = ouvert maintenant
results-facts-free = gratuit
results-facts-plain = numéros
results-widened = Pour ce besoin précis, notre liste n’a encore rien ici. Ces services savent peut-être qui peut aider.
results-none = Pas encore de numéro ici dans notre liste.
results-none-next = Votre ambassade, l’OIM (personnes migrantes) et le HCR (personnes réfugiées) aident dans beaucoup de pays. Demandez où est leur bureau le plus proche.
results-children = Pour les moins de 18 ans. Ce service sait peut-être qui aide les adultes.
results-away = Pays de ces numéros : { $country }.
results-not-from-here = De là où vous êtes, ce numéro ne marche peut-être pas.
result-not-from-here = ne marche peut-être pas de là où vous êtes
result-free = gratuit
result-must-tell = doit prévenir la police ou l’immigration
result-papers-not-needed = aucun papier demandé
result-distance = à { $km } km environ
# The same for one listing among others: how it was checked, and when. "appelé" alone, on a card that is handed on,
# could be read as if the person who holds it had called.
checked-short-by-call = vérifié par téléphone le { $date }
checked-short-by-organisation = confirmé par l’organisation, { $date }
checked-short-on-site = vu sur place le { $date }
checked-short-one-person = vérifié par une seule personne, { $date }
checked-short-due = dernière vérification le { $date }
checked-short-not = non confirmé, personne n’a appelé pour vérifier
checked-short-web-page = lu sur sa page web le { $date }, pas vérifié par téléphone

## Hours

# Parts of a line.
hours-open = ouvert maintenant
hours-open-until = ouvert jusqu’à { $time }
hours-closed = fermé maintenant
hours-opens-today = fermé, ouvre aujourd’hui à { $time }
hours-opens-tomorrow = fermé, ouvre demain à { $time }
hours-opens-day = fermé, ouvre { $day } à { $time }
hours-always = ouvert jour et nuit
hours-by-appointment = sur rendez-vous
hours-holiday = jour férié : appelez d’abord
hours-there = { $hours } (heure de là-bas)

## It did not work

failed-sorry = Merci de l’avoir dit. Voici un autre service.
failed-last = Il n’y a pas d’autre service pour ça. Ceux-ci peuvent peut-être aider.

## Keep this number

kept-only-clear = Seul « { button-clear } » enlève ce message.

## Worried about someone

# "sécurité" would tell a bystander more than this does.
worried-first = D’abord : prenez soin de vous deux
worried-danger = Si quelqu’un est en danger maintenant : { $numbers }
worried-never = N’affrontez personne. Ne suivez et ne filmez personne. N’essayez de libérer personne.
worried-ask = Ces services vous conseillent aussi. Vous n’avez pas à dire qui vous êtes :

## Language, country, privacy

options-first = Langue
options-review = Pas encore relu par une personne dont c’est la langue : { $languages }.
safety-first = Utiliser cette discussion avec prudence
safety-clear = « { button-clear } » enlève nos messages et les vôtres des dernières 48 heures, des deux côtés.
safety-cannot = Ce bouton n’efface pas une capture d’écran, une notification déjà affichée, une copie sur un autre appareil, ni vos messages plus anciens.
safety-list = Le nom de cette discussion reste dans votre liste. Pour l’enlever, gardez le doigt dessus, puis appuyez sur Supprimer.
safety-suspicious = Si quelqu’un regarde dans ce téléphone, une discussion soudain vide peut se remarquer. Vous savez mieux que nous.
safety-other-phone = Un appel peut se voir dans la liste des appels et sur la facture. Un téléphone que personne d’autre n’utilise est plus sûr.

## Notes above a screen

note-only-words = Ici, nous lisons seulement les mots et les boutons. Ce que vous avez envoyé a été enlevé sans être ouvert.
note-not-understood = Nous n’avons pas compris. Vous pouvez appuyer sur un bouton, ou écrire le nom d’une ville.
notice-cleared = Effacé
notice-kept = Gardé ci-dessous
mark-practice = Essai seulement. Aucun numéro d’ici n’apporte une vraie aide.
mark-practice-draft = Essai seulement. N’appelez pas à partir d’ici.
# What parts the items of a list.
list-comma = {", "}

need-hotline = Quelqu’un à appeler
need-shelter = Un lieu sûr
need-legal = Aide juridique
need-medical = Un médecin
need-counselling = Quelqu’un à qui parler
need-basic_needs = Manger, argent
need-work_training = Travail ou formation
need-child_protection = Aide pour un enfant
need-authorities = Police ou bureaux
need-community = Des gens comme moi
need-return_travel = Rentrer au pays
button-change = ✎ { $part }
button-without = ✕ { $part }
place-guess = Ce nom n’est pas dans notre liste. Est-ce l’un de ceux-ci ?
place-postcode = Les codes postaux ne sont pas lus ici. Écrivez le nom de la ville.
note-hello = Bonjour. Écrivez avec vos mots ce qu’il vous faut, ou appuyez sur un bouton.
mark-partly = Une partie est encore en anglais.
