# French. Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# Read in France, Belgium, Africa and by people who learnt it at school: "vous", everyday words, no endings that guess
# whether a woman or a man reads ("une personne", "qui", nouns), and none of the signs that mark both.
# A country's name takes an article that its value lacks ("au Maroc", "en France"); so it stands after a colon.
# "sans papiers" would mean people without a right to stay; hence "aucun papier demandé".
# Before : ; ? and inside « » stands U+00A0: every phone has it, and the narrow U+202F is a box on some old ones.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

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
button-privacy = Ce que nous gardons
button-safety = Utiliser avec prudence
button-source = Comment c’est fait
button-copy = 📋 { $number }
button-something-else = Autre chose →
button-writing = ✍️ Je ne peux pas appeler
button-going = ✈️ Aller dans un autre pays
button-local = 🗣️ Dans la langue du pays
# "Plus de numéros" could be read as "no more numbers".
button-more-numbers = D’autres numéros →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Copier ce texte

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
writing-trace = Ce que vous écrivez reste dans l’application, et une page web reste dans le navigateur. Pensez à effacer là aussi.
writing-none = Ici, nous ne connaissons pas encore de service à qui écrire. Une personne de confiance peut appeler pour vous.

## Going to another country

going-first = Des numéros pour le voyage
going-copy = Copiez-les avant de partir. Chaque numéro marche dans son propre pays.

## In the language of the place

local-first = { $country } · à montrer ou à copier
local-means = Les mots en gras veulent dire : je parle { $language }, appelez un interprète s’il vous plaît.
# Said to whoever answers, in this language; { $language } is the language that the person speaks. Without an article,
# which would differ from name to name ("le peul", "l’arabe"). Copied too: no sign that asks for U+00A0.
phrase-interpreter = Bonjour. Je parle { $language }. Appelez un interprète, s’il vous plaît.

## A card to hand on

# It is copied into other apps: no sign that asks for U+00A0.
hand-neutral = Quelqu’un à qui parler, quand vous voulez.

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
place-position-first = Envoyer votre position
place-position-exact = Telegram nous envoie l’endroit exact. Il sert une fois, à trouver la ville la plus proche. Puis nous l’oublions.
place-position-town = Vous pouvez écrire le nom d’une ville à la place.
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

checked-by-call = Vérifié par téléphone le { $date }.
checked-by-organisation = Confirmé par l’organisation le { $date }.
checked-on-site = Vérifié sur place le { $date }.
checked-one-person = Vérifié par une seule personne le { $date }.
checked-due = Dernière vérification : { $date }. Si ça ne marche pas, appuyez sur « { button-failed } ».
checked-web-page = Lu sur sa page web le { $date }. Nous n’avons pas appelé.
checked-not = Non confirmé. Personne n’a appelé ce numéro pour vérifier.
# The same for one listing among others: how it was checked, and when. "appelé" alone, on a card that is handed on,
# could be read as if the person who holds it had called.
checked-short-by-call = vérifié par téléphone le { $date }
checked-short-by-organisation = confirmé par l’organisation, { $date }
checked-short-on-site = vu sur place le { $date }
checked-short-one-person = vérifié par une seule personne, { $date }
checked-short-due = dernière vérification le { $date }
checked-short-not = non confirmé, personne n’a appelé pour vérifier
checked-short-web-page = lu sur sa page web le { $date }, pas vérifié par téléphone

## One result

details-for = Pour : { $audiences }.
details-ages = Âge : { $ages }.
details-ages-from = { $from } ans et plus
details-ages-to = jusqu’à { $to } ans
details-ages-between = de { $from } à { $to } ans
details-topics = S’occupe de : { $topics }.
details-languages = Langues : { $languages }.
details-cost-free = C’est gratuit.
details-cost-standard = Prix d’un appel normal.
details-papers-yes = On y demande des papiers.
details-papers-no = Aucun papier n’est demandé.
details-run-by = Géré par { $organisation } ({ $kind }).
details-run = Géré par { $organisation }.
details-must-tell-yes = Ce service doit répéter à la police ou à l’immigration ce qu’on lui dit.
details-must-tell-no = Ce service n’est pas obligé de prévenir la police ni l’immigration.
details-address = Adresse : { $address }.
details-address-private = L’adresse n’est pas publique. Appelez ou écrivez : on vous dira comment venir.
details-contact = { $kind } : { $value }
details-contact-abroad = { $kind } : { $value } (depuis l’étranger : { $abroad })
details-contact-keyword = { $kind } : envoyez { $keyword } au { $value }
details-contact-country = { $kind } : { $value } (marche dans ce pays : { $country })
details-in-call-list = Se voit dans la liste des appels.
details-not-in-call-list = Ne se voit pas dans la liste des appels.
details-on-bill = Se voit sur la facture du téléphone.
details-not-on-bill = Ne se voit pas sur la facture du téléphone.
details-without-credit = Marche sans crédit.
details-web-trace = Ouvrir un lien laisse une trace dans votre navigateur.
details-gone = Cette fiche n’est plus affichée. Voici ce qu’il y a d’autre.

contact-phone = Téléphone
contact-short = Téléphone
contact-sms = SMS
contact-whatsapp = WhatsApp
contact-telegram = Telegram
contact-email = E-mail
contact-web = Site web
contact-open-whatsapp = Ouvrir WhatsApp
contact-open-telegram = Ouvrir Telegram
contact-open-web = Ouvrir { $host }

promise-always = { $language }
promise-some_hours = { $language } (à certaines heures)
promise-interpreter = { $language } (avec interprète)
promise-on_request = { $language } (à demander)
promise-unknown = { $language }

audience-children = enfants
audience-women = femmes
audience-men = hommes
audience-families = familles
audience-lgbtiq = personnes LGBTIQ+
audience-migrants = personnes migrantes

topic-trafficking = personnes retenues ou exploitées
topic-domestic_violence = violences à la maison
topic-sexual_violence = violences sexuelles
topic-labour_exploitation = travail injuste ou forcé
topic-crime = crimes et délits

organisation-ngo = organisation indépendante
organisation-state = service de l’État
organisation-police = police
organisation-intergovernmental = organisation internationale

## Hours

# Parts of a line.
hours-open = ouvert maintenant
hours-open-until = ouvert jusqu’à { $time }
hours-open-until-day = ouvert jusqu’à { $day } { $time }
hours-closed = fermé maintenant
hours-opens-today = fermé, ouvre aujourd’hui à { $time }
hours-opens-tomorrow = fermé, ouvre demain à { $time }
hours-opens-day = fermé, ouvre { $day } à { $time }
hours-opens-date = fermé, ouvre le { $date }
hours-always = ouvert jour et nuit
hours-by-appointment = sur rendez-vous
hours-holiday = jour férié : appelez d’abord
hours-there = { $hours } (heure de là-bas)

# Whole lines.
hours-now = En principe : { $hours }.
hours-now-always = Ouvert jour et nuit.
hours-now-by-appointment = Sur rendez-vous. Appelez ou écrivez avant de venir.
hours-now-holiday = Aujourd’hui, c’est un jour férié. Appelez d’abord.
hours-not-known = Nous ne connaissons pas les horaires.
hours-week = Horaires : { $week }.
hours-next-days = Ces 7 prochains jours : { $week }.
hours-week-there = C’est l’heure de ce pays : { $country }.
# "3 heures du matin" would be the middle of the night.
hours-from-midnight = On compte les heures depuis minuit, pas depuis le lever du soleil : 09:00, c’est 3 heures, le matin, à l’heure éthiopienne.

# The week: "lun.–ven. 10:00–14:00, 16:00–19:00 ; sam. 10:00–14:00".
hours-on = { $days } { $hours }
hours-days = { $first }–{ $last }
hours-every-day = tous les jours
hours-span = { $from }–{ $to }
hours-span-by-appointment = { $hours } sur rendez-vous
hours-whole-day = jour et nuit
hours-semicolon = {" ; "}

## It did not work

failed-sorry = Merci de l’avoir dit. Voici un autre service.
failed-last = Il n’y a pas d’autre service pour ça. Ceux-ci peuvent peut-être aider.
failed-why = Que s’est-il passé ? Vous pouvez ne pas répondre.
failed-noted = C’est noté, sans votre nom.
reason-no_answer = Pas de réponse
reason-wrong_number = Mauvais numéro
reason-closed = Fermé
reason-my_language = Pas ma langue
reason-asked_papers = On m’a demandé des papiers
reason-other = Autre chose

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
privacy-first = Ce que nous gardons sur vous : rien
privacy-nothing = Ni nom, ni numéro, ni mots, ni lieu. Ni sur un disque, ni dans un journal technique.
privacy-counts = Nous comptons combien de fois par jour chaque type d’aide est demandé dans une région. Cela ne permet de retrouver personne.
privacy-telegram = Telegram peut lire cette discussion, comme toute discussion avec un bot.
privacy-phone = Toute personne qui tient ce téléphone peut la lire aussi.
privacy-silent = Nous écrivons seulement pour vous répondre.
privacy-not-emergency = Ceci n’est pas un service d’urgence. En cas de danger, appelez.
safety-first = Utiliser cette discussion avec prudence
safety-clear = « { button-clear } » enlève nos messages et les vôtres des dernières 48 heures, des deux côtés.
safety-cannot = Ce bouton n’efface pas une capture d’écran, une notification déjà affichée, une copie sur un autre appareil, ni vos messages plus anciens.
safety-list = Le nom de cette discussion reste dans votre liste. Pour l’enlever, gardez le doigt dessus, puis appuyez sur Supprimer.
safety-suspicious = Si quelqu’un regarde dans ce téléphone, une discussion soudain vide peut se remarquer. Vous savez mieux que nous.
safety-other-phone = Un appel peut se voir dans la liste des appels et sur la facture. Un téléphone que personne d’autre n’utilise est plus sûr.

## Notes above a screen

note-only-words = Ici, nous lisons seulement les mots et les boutons. Ce que vous avez envoyé a été enlevé sans être ouvert.
note-not-understood = Nous n’avons pas compris. Vous pouvez appuyer sur un bouton, ou écrire le nom d’une ville.
note-position = Votre position a servi une fois, puis elle a été oubliée.
notice-cleared = Effacé
notice-kept = Gardé ci-dessous
mark-practice = Essai seulement. Aucun numéro d’ici n’apporte une vraie aide.
mark-practice-draft = Essai seulement. N’appelez pas à partir d’ici.

# What parts the items of a list.
list-comma = {", "}
