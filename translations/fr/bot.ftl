# French. Not yet read by a native speaker from outside the team.
# What the bot says. One idea a line, the number near the top, no blame, no labels, no promises.
# Read in France, Belgium, Africa and by people who learnt it at school: "vous", everyday words, no endings that guess
# whether a woman or a man reads ("une personne", "qui", nouns), and none of the signs that mark both.
# A country's name takes an article that its value lacks ("au Maroc", "en France"); so it stands after a colon.
# "sans papiers" would mean people without a right to stay; hence "aucun papier demandé".
# Before : ; ? and inside « » stands U+00A0: every phone has it, and the narrow U+202F is a box on some old ones.
# The first 40 characters of a message that is sent must look harmless on a locked screen.

## Buttons that stand on many screens

button-privacy = Ce que nous gardons
button-source = Comment c’est fait
button-going = ✈️ Aller dans un autre pays
button-local = 🗣️ Dans la langue du pays
# "Plus de numéros" could be read as "no more numbers".
button-more-numbers = D’autres numéros →
button-copy-language = 📋 { $language }
button-copy-card = 📋 Copier ce texte

## I cannot call

writing-trace = Ce que vous écrivez reste dans l’application, et une page web reste dans le navigateur. Pensez à effacer là aussi.

## Going to another country

going-first = Des numéros pour le voyage
going-copy = Copiez-les avant de partir. Chaque numéro marche dans son propre pays.

## In the language of the place

local-first = { $country } · à montrer ou à copier
local-means = Les mots en gras veulent dire : je parle { $language }, appelez un interprète s’il vous plaît.

## A card to hand on

# It is copied into other apps: no sign that asks for U+00A0.
hand-neutral = Quelqu’un à qui parler, quand vous voulez.

## A place

place-position-first = Envoyer votre position
place-position-exact = Telegram nous envoie l’endroit exact. Il sert une fois, à trouver la ville la plus proche. Puis nous l’oublions.
place-position-town = Vous pouvez écrire le nom d’une ville à la place.

## Results

checked-by-call = Vérifié par téléphone le { $date }.
checked-by-organisation = Confirmé par l’organisation le { $date }.
checked-on-site = Vérifié sur place le { $date }.
checked-one-person = Vérifié par une seule personne le { $date }.
checked-due = Dernière vérification : { $date }. Si ça ne marche pas, appuyez sur « { button-failed } ».
checked-web-page = Lu sur sa page web le { $date }. Nous n’avons pas appelé.
checked-not = Non confirmé. Personne n’a appelé ce numéro pour vérifier.

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

hours-open-until-day = ouvert jusqu’à { $day } { $time }
hours-opens-date = fermé, ouvre le { $date }
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

failed-why = Que s’est-il passé ? Vous pouvez ne pas répondre.
failed-noted = C’est noté, sans votre nom.
reason-no_answer = Pas de réponse
reason-wrong_number = Mauvais numéro
reason-closed = Fermé
reason-my_language = Pas ma langue
reason-asked_papers = On m’a demandé des papiers
reason-other = Autre chose

## Language, country, privacy

privacy-first = Ce que nous gardons sur vous : rien
privacy-nothing = Ni nom, ni numéro, ni mots, ni lieu. Ni sur un disque, ni dans un journal technique.
privacy-counts = Nous comptons combien de fois par jour chaque type d’aide est demandé dans une région. Cela ne permet de retrouver personne.
privacy-telegram = Telegram peut lire cette discussion, comme toute discussion avec un bot.
privacy-phone = Toute personne qui tient ce téléphone peut la lire aussi.
privacy-silent = Nous écrivons seulement pour vous répondre.
privacy-not-emergency = Ceci n’est pas un service d’urgence. En cas de danger, appelez.

## Notes above a screen

note-position = Votre position a servi une fois, puis elle a été oubliée.
