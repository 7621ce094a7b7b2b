# French. Not yet read by a native speaker from outside the team.
# What an operator reads in the terminal: `safelight import`, `safelight open`, `safelight build-places`.
# Zero takes the singular in French ("0 ligne lue"), so each number is shown, never the word "une" in its place.
# No word of a choice may be the beginning of another one: the beginning of an answer may be typed.

# `safelight import`

import-help = Reprendre des données de fichiers : lignes d’aide, numéros d’urgence. Les lignes d’aide arrivent comme brouillons que personne ne voit.
import-reading = Lecture
import-taking-in = Reprise
import-refused = laissé de côté :
import-doubtful = à vérifier :
# Variables: $rows, $drafts (numbers)
import-rows =
    { $rows ->
        [one] { $rows } ligne lue,
       *[other] { $rows } lignes lues,
    } { $drafts ->
        [one] dont { $drafts } brouillon.
       *[other] dont { $drafts } brouillons.
    }
# Variables: $added, $unchanged, $changed, $kept (numbers)
import-did = Ajoutés : { $added }. Inchangés : { $unchanged }. Modifiés : { $changed }. Conservés tels que l’équipe les a laissés : { $kept }.
import-would = Simulation, rien n’a été écrit. Seraient ajoutés : { $added }. Inchangés : { $unchanged }. Seraient modifiés : { $changed }. Conservés tels que l’équipe les a laissés : { $kept }.
# Variables: $numbers (string): numbers of listings
import-kept = Le fichier dit du nouveau sur ces fiches, mais l’équipe a déjà décidé à leur sujet : { $numbers }
import-nothing-shown-yet = Les brouillons ne sont montrés à personne. Pour les appeler et ouvrir un pays :  safelight open PAYS
import-nothing-taken = Rien n’a été repris.
# Variables: $file (string)
import-file-missing = Le fichier { $file } n’existe pas. Rien n’a été repris.
import-file-folder = { $file } est un dossier, pas un fichier. Rien n’a été repris.
import-file-unreadable = Le fichier { $file } ne peut pas être lu. Rien n’a été repris.
# Variables: $numbers, $changed (numbers)
import-emergency-did = Numéros d’urgence : { $numbers }. Modifiés : { $changed }.
# Variables: $countries (string): codes
import-emergency-without = Aucun numéro n’est connu, et aucun n’est affiché, pour : { $countries }
import-guard = Les numéros ont été repris. Ils ne sont pas encore affichés, car d’autres modifications attendent une deuxième personne. À deux :  safelight open PAYS

# A file that was not taken in at all (ImportRejected.code; line 0 means no line is to blame).

import-problem-empty = Le fichier n’a aucune ligne.
import-problem-too-large = Le fichier dépasse 5 Mio.
import-problem-encoding = Le fichier n’est pas du texte UTF-8. Enregistrez-le de nouveau comme « CSV UTF-8 ».
import-problem-not-csv = À partir de cette ligne, le fichier n’est pas du CSV : un guillemet est resté ouvert ou est mal placé.
import-problem-column-missing = Cette colonne manque.
import-problem-column-twice = Cette colonne figure deux fois.

# Any file (Problem.code).

import-problem-column-unknown = Cette colonne n’est pas connue et n’a pas été lue.
import-problem-cells-miscounted = La ligne a trop ou trop peu de cellules ; rien n’en a été repris.
import-problem-invisible-characters = Des caractères invisibles ont été retirés.
import-problem-country-unknown = Ce n’est pas un code de pays connu, de deux lettres majuscules.

# Hotlines.

import-problem-row-twice = Une ligne précédente est le même service, avec les mêmes numéros et la même source.
import-problem-name-missing = La ligne ne nomme ni service ni organisation.
import-problem-no-contact = La ligne n’a aucun contact utilisable.
import-problem-organisation-not-named = La source ne dit pas qui gère ce service. Cherchez-le avant d’admettre qui que ce soit.
import-problem-part-of-country = Ce service ne couvre peut-être qu’une partie du pays. Il a été placé pour tout le pays.
import-problem-category-unknown = Ce n’est pas un de nos besoins.
import-problem-serves-unknown = Ce n’est pas un groupe ni un sujet que nous connaissons.
import-problem-children-only = Indiqué comme ligne pour enfants. Demandez si les adultes peuvent aussi appeler.
import-problem-phone-unreadable = Ce n’est pas un numéro de téléphone.
import-problem-phone-not-possible = Aucun numéro de téléphone n’a ce nombre de chiffres dans ce pays.
import-problem-phone-not-in-plan = Le plan de numérotation du pays ne connaît pas ce numéro. Il a été repris tel qu’il est imprimé.
import-problem-phone-local-only = Ce n’est pas un numéro complet. Il a été repris comme numéro à composer dans le pays seulement.
import-problem-short-with-area = Un numéro court avec un indicatif régional. Il a été repris tel qu’il est imprimé, pour l’intérieur du pays seulement.
import-problem-contact-unknown = Ce type de contact n’est pas connu.
import-problem-sms-unreadable = Ce n’est pas un numéro auquel envoyer un SMS.
import-problem-sms-keyword = Le texte à envoyer par SMS n’est pas clair.
import-problem-telegram-unreadable = Ce n’est pas une adresse sur Telegram.
import-problem-email-unreadable = Ce n’est pas une adresse e-mail.
import-problem-web-unreadable = Ce n’est pas une adresse web.
import-problem-web-without-scheme = L’adresse web commençait sans https. Il a été ajouté ; personne ne l’a essayée.
import-problem-hours-unreadable = Ces horaires ne peuvent pas être lus. Utilisez la grammaire OSM, par exemple Mo-Fr 09:00-17:00.
import-problem-language-unknown = Ce n’est pas un code de langue.
import-problem-language-not-named = Nous n’avons pas de nom à afficher pour cette langue.
import-problem-language-several = Ce code désigne plusieurs langues. La plus probable a été retenue.
import-problem-cost-unknown = Le coût doit être free, standard ou unknown.
import-problem-source-missing = La ligne ne dit pas où cela a été lu.
import-problem-date-unreadable = La date de la source doit être une année, un mois ou un jour, par exemple 2025-06-30.

# Emergency numbers.

import-problem-country-twice = Ce pays a déjà une ligne.
import-problem-emergency-not-digits = Un numéro d’urgence a de deux à six chiffres.
import-problem-emergency-service-unknown = Le service doit être general, police, ambulance ou fire.
import-problem-source-kind-unknown = Le type de source doit être government, eu, embassy, un, press ou other.
import-problem-emergency-lists-disagree = Les listes publiques se contredisent et aucune page ne tranche. Aucun numéro n’est affiché.
import-problem-emergency-sources-differ = Chaque source dit autre chose. Aucun numéro n’est affiché.
import-problem-emergency-others-named = Une autre source donne un autre numéro. Vérifiez sur une page du gouvernement.
import-problem-emergency-official-pages-differ = Des pages officielles donnent plusieurs numéros. L’un d’eux est affiché.
import-problem-emergency-official-overtaken = Une page de presse plus récente et les listes contredisent cette page officielle. Ce sont elles qui ont été suivies.
import-problem-emergency-general-contradicted = Ici, une page officielle contredit les listes. Ce numéro n’est pas affiché comme numéro pour tout.
import-problem-emergency-general-is-special = Les listes donnent le numéro d’un seul service comme numéro pour tout. Il n’est pas affiché ainsi.
import-problem-emergency-withheld = Ce numéro n’est pas diffusé ; la raison figure dans withheld.csv.
import-problem-emergency-not-in-plan = Le plan des numéros courts du pays ne connaît pas celui-ci comme numéro d’urgence.

# `safelight open`

open-help = Ouvrir un pays : établir ses numéros d’urgence, appeler ses brouillons, montrer ce qui a été confirmé.
open-country-unknown = Ce n’est pas un pays que nous connaissons. Donnez son code, par exemple ES, ou son nom.
# Variables: $country (string)
open-welcome = Ouverture : { $country }. « ? » explique une question, Entrée accepte ce qui est entre [ ], Ctrl-C quitte. Rien de ce qui est tapé n’est perdu.
# Variables: $code (string): country code
open-interrupted = Séance quittée. Tout ce qui a été fait est conservé ; ce qui n’est pas encore publié n’est pas affiché. Pour continuer :  safelight open { $code }
open-more = Il reste quelque chose pour un autre jour. Pour continuer :  safelight open { $code }

# Answers

open-yes = oui
open-no = non
open-unknown = inconnu
open-later = plus tard
open-back = retour
open-enter-later = pas maintenant
open-everybody = tout le monde
open-undated = sans date
open-unreadable = Cela n’a pas pu être lu. Tapez-le de nouveau.
# Variables: $count (number)
open-choice-wrong = Tapez un nombre de 1 à { $count }, ou le début des mots.
open-recorded = Enregistré.
# Variables: $reason (string): what the record said, in English
open-not-recorded = Le registre ne l’a pas accepté ({ $reason }). Ce que vous avez tapé est conservé.
open-decided-meanwhile = Une autre personne a décidé au sujet de cette fiche entre-temps. Rien n’a été modifié.

# Who is here

open-name = Votre nom
open-name-help = Le nom figure dans l’historique de chaque décision prise maintenant. Il n’est jamais montré aux personnes qui cherchent de l’aide.
open-name-needed = nécessaire
open-name-wrong = Quelqu’un doit en répondre. Tapez un nom.
open-second-name = Le nom d’une deuxième personne, présente ici et qui regarde aussi
open-second-name-help = Deux personnes voient plus qu’une. Avec une seule, chaque fiche dit « vérifié par une seule personne ».
open-nobody-else = personne d’autre
open-one-person = Une personne. Chaque fiche dira « vérifié par une seule personne ».
open-two-people = Deux personnes. Toutes deux regardent chaque numéro.

# Emergency numbers

# Variables: $country (string)
open-emergency-settled = { $country } : les numéros d’urgence sont établis.
open-emergency = { $country } : d’abord les numéros d’urgence. Ouvrez une page du gouvernement ou de la police. N’appelez jamais pour vérifier.
# Variables: $service, $number, $state (strings)
open-emergency-known = { $service } : { $number } ({ $state })
open-emergency-unknown = { $service } : aucun numéro connu
# Variables: $count (number)
open-emergency-sources-above =
    { $count ->
        [one] et { $count } source affichée plus haut
       *[other] et { $count } sources affichées plus haut
    }
open-emergency-confirmed = confirmé par l’équipe
open-emergency-official_page = lu sur une page officielle
open-emergency-lists_agree = les listes publiques concordent
open-emergency-lists_disagree = les listes publiques se contredisent
open-service-general = Un seul numéro pour tout
open-service-police = Police
open-service-ambulance = Ambulance
open-service-fire = Pompiers
open-emergency-number = Le numéro sur la page officielle
open-emergency-number-help = Tapez le numéro que donne la page. « = » si c’est celui affiché. « 0 » si ce service n’a pas de numéro à lui. Entrée : plus tard ; d’ici là, nous disons que nous ne l’avons pas confirmé.
open-emergency-number-wrong = De deux à six chiffres, « = » pour celui affiché, « 0 » si le service n’en a pas, ou Entrée pour plus tard.
open-emergency-differs = Ce n’est pas le numéro affiché plus haut. Un seul chiffre faux peut coûter une vie.
open-emergency-not-in-plan = Le plan de numérotation du pays ne connaît pas ce numéro comme numéro d’urgence. Un seul chiffre faux peut coûter une vie.
open-emergency-again = regardez la page et tapez le numéro encore une fois
open-emergency-again-help = Quelqu’un composera ce numéro en danger. Il est donc lu et tapé deux fois, par deux personnes si elles sont deux.
open-emergency-again-differs = Ce n’était pas le même numéro. Rien n’a été enregistré ; reprenez ce service depuis le début.
open-emergency-page = L’adresse de cette page
open-emergency-page-help = L’adresse de la page officielle que vous avez ouverte, par exemple https://www.example.org/emergency. Elle est conservée comme source.

# Drafts

# Variables: $country (string)
open-no-drafts = { $country } : il n’y a aucun brouillon. Pour reprendre ceux qui sont livrés avec Safelight :  safelight import hotlines
# Variables: $position, $count (numbers), $number (string): number of the listing
open-draft = ── Brouillon { $position } sur { $count } · fiche { $number } ──
# Variables: $names, $kind (strings)
open-draft-organisation = Géré par : { $names } ({ $kind })
open-draft-needs = Pour : { $needs }
open-draft-topics = S’occupe de : { $topics }
open-draft-audiences = Qui peut appeler : { $audiences }
open-draft-hours = Horaires : { $hours }
open-draft-languages = Langues : { $languages }
open-draft-cost-free = L’appel est gratuit.
open-draft-cost-standard = Prix d’un appel normal.
open-draft-contacts = Numéros et adresses, tels qu’on les utilise dans le pays ({ $country }) :
open-draft-no-contact = aucun
open-draft-source = Où cela a été lu ({ $dated }) :
# Variables: $outcome, $date (strings)
open-draft-last = Dernier appel : { $outcome }, { $date }
open-attempt-no_answer = pas de réponse
open-attempt-wrong_number = mauvais numéro
open-organisation-ngo = ONG
open-organisation-state = État
open-organisation-police = police
open-organisation-intergovernmental = organisation internationale
open-organisation-unknown = on ne sait pas qui c’est
open-need-hotline = quelqu’un à appeler
open-need-shelter = hébergement
open-need-legal = aide juridique
open-need-medical = aide médicale
open-need-counselling = soutien psychologique
open-need-basic_needs = nourriture, vêtements, argent
open-need-work_training = travail et formation
open-need-child_protection = protection de l’enfance
open-need-authorities = police et administration
open-need-community = rencontres et lieux de jour
open-need-return_travel = papiers et retour au pays

# The call

open-script = Appelez, dites qui vous êtes, et demandez :
open-script-service = Êtes-vous bien ce service ?
open-script-hours = Quels jours et à quelles heures répondez-vous ?
open-script-languages = Quelles langues parlez-vous ?
open-script-audience = Qui peut vous appeler ?
open-script-abroad = Peut-on vous appeler depuis un autre pays ?
open-script-duty = Devez-vous signaler à la police ou à l’immigration ce qu’on vous dit ?

# How it went

open-ended = Comment cela s’est-il passé ?
open-ended-help = Appelez maintenant, puis dites comment cela s’est passé. 1 montre la ligne au public ; 4 la montre après toutes celles qui sont confirmées, en disant que personne n’a appelé. 7 repose la question une autre fois. 8 publie ce qui est fait.
open-ended-confirmed = On a répondu, et c’est bien ce service
open-ended-no-answer = Pas de réponse
open-ended-wrong-number = Mauvais numéro
open-ended-page = Sans appel ; lu sur sa propre page ou une page officielle
open-ended-refused = Ne doit pas être affiché
open-ended-correct = Corriger ou ajouter un numéro
open-ended-later = Laisser pour plus tard
open-ended-stop = Arrêter ici et publier
open-attempted = Noté. Cela reste un brouillon, qui reviendra.
open-refusal = Pourquoi non ?
open-refusal-help = Il ne sera jamais affiché, et aucune reprise de fichier ne le ramènera.
open-refusal-asked = Le service ne veut pas être dans la liste
open-refusal-wrong = N’existe pas, ou est autre chose
open-refusal-unsafe = Peut nuire aux personnes à aider
open-correct-which = Lequel ?
open-correct-which-help = Choisissez le numéro ou l’adresse qui est faux, ou ajoutez-en un. S’il est faux et que le bon n’est pas connu : laissez-le ici, et écartez-le au moment de confirmer.
open-correct-other = Un autre numéro ou une autre adresse
open-correct = Tel qu’on le compose dans le pays
open-correct-help = Un numéro avec ou sans l’indicatif du pays ; une adresse ; ou bien : sms: 20121, whatsapp: +34 600 000 000, telegram: @nom
open-contact-wrong = Tapez un seul numéro ou une seule adresse.
open-correct-sure = Est-ce vraiment ainsi ?
open-correct-sure-help = Oui le prend comme vous l’avez tapé. Non laisse tout comme avant.
open-ways = Lesquels avez-vous essayés, ou vous a-t-on confirmés ?
open-ways-help = Leurs numéros d’ordre, par exemple 1 3 ; * pour tous. Seuls ceux-ci seront affichés ; les autres sont retirés, car personne ne les a vérifiés.
open-ways-none = Il ne reste aucun moyen de joindre ce service. Corrigez ou ajoutez d’abord un numéro.
open-page-ways = Lesquels figurent sur la page ?
open-page-ways-help = Leurs numéros d’ordre, par exemple 1 3 ; * pour tous. Seuls ceux-ci seront affichés ; les autres sont retirés.
open-page = L’adresse de la page que vous avez lue
open-page-help = La propre page du service, ou une page de l’État qui le nomme. Une liste faite par quelqu’un d’autre ne suffit pas.
open-page-wrong = Tapez l’adresse d’une page, par exemple https://www.example.org/contact
open-page-date = Le jour où vous l’avez lue
open-page-date-help = Année, mois, jour, par exemple 2026-03-31. Il y a 12 mois au plus.
open-date-wrong = Tapez l’année, le mois et le jour, par exemple 2026-03-31.
open-date-future = Ce jour n’est pas encore venu.
open-date-old = C’était il y a plus de 12 mois. Relisez la page aujourd’hui.
open-hours = Horaires
open-hours-help = Par exemple 24/7, ou Mo-Fr 09:00-17:00; Sa 10:00-12:00 (les jours sont Mo Tu We Th Fr Sa Su). Entrée : ce qui est affiché est juste. « - » : pas demandé. « 0 » : ce qui est affiché est faux, et les bons horaires ne sont pas connus.
open-hours-wrong = Ces horaires ne peuvent pas être lus. Par exemple 24/7, ou Mo-Fr 09:00-17:00; Sa 10:00-12:00. Ou Entrée, « - », « 0 » ; « ? » l’explique.
open-languages = Langues
open-languages-help = Des noms ou des codes séparés par des virgules, par exemple anglais, arabe ou en, ar. Entrée : ce qui est affiché est juste.
open-languages-wrong = L’une de ces langues n’est pas connue. Des noms ou des codes séparés par des virgules, par exemple anglais, arabe ou en, ar.
open-audiences = Qui peut appeler ?
open-audiences-help = Leurs numéros d’ordre, par exemple 2 4. « 0 » : tout le monde. « - » : pas demandé. Entrée : ce qui est affiché est juste.
# Variables: $number (string): telephone number
open-abroad = Peut-on appeler le { $number } depuis un autre pays ?
open-abroad-help = Tel que le service l’a dit. Beaucoup de numéros gratuits ne marchent que dans leur pays.
open-must-tell = Ce service doit-il signaler à la police ou à l’immigration ce qu’on lui dit ?
open-must-tell-help = Tel que le service l’a dit. Les personnes qui le craignent l’apprennent avant d’appeler.

# Admission of an organisation

# Variables: $organisation (string)
open-admission = { $organisation } : cette organisation est nouvelle ici. Rien n’est affiché sans que l’organisation ait été vérifiée. Une fois pour toutes ses fiches :
open-admission-suspended = Elle a été suspendue. La vérifier de nouveau lève la suspension. Cherchez d’abord pourquoi elle a été suspendue.
open-admission-how = Comment avez-vous vérifié qu’elle existe et qu’elle fait ce qu’elle dit ?
open-admission-how-help = Par exemple : registre des associations ; page du ministère ; nous travaillons avec elle depuis des années.
open-admission-vouched = Qui se porte garant d’elle ?
open-admission-vouched-help = Une personne ou une organisation extérieure qui connaît son travail.
open-admission-independent = Avez-vous trouvé son numéro à un deuxième endroit qui ne dépend pas du premier ?
open-admission-independent-help = Un faux numéro peut figurer dans une liste. Deux sources qui ne se copient pas sont difficiles à falsifier.
open-admission-independent-first = Trouvez d’abord son numéro à un deuxième endroit.
open-admission-called = Lui avez-vous parlé au téléphone ?
open-admission-called-help = Non est possible si vous avez seulement lu sa page. C’est enregistré tel quel.
open-admission-policy = A-t-elle des règles de protection des personnes accueillies ?
open-admission-policy-help = Des règles sur la façon dont elle protège les personnes qui viennent à elle. Demandez, ou regardez sa page.
open-admission-kind = Qu’est-ce que c’est ?
open-admission-kind-help = Le public le voit avant d’appeler.
open-admission-by = Qui d’entre vous en répond, et n’y travaille pas ?
open-admission-by-help = Personne n’admet sa propre organisation.
open-admission-nobody = Personne ; pas maintenant
open-admission-not-now = Elle n’est pas encore admise, donc rien d’elle n’est affiché. Ce que vous avez tapé est conservé.
open-admission-recorded = Admise.

# The end of a sitting

open-published = Publié. Le public le voit en moins d’une minute.
# Variables: $vanished, $numbers (numbers)
open-guard-vanishing = Nombre de fiches qui disparaîtraient ainsi d’un coup : { $vanished }. Est-ce voulu ?
open-guard-hotlines = Nombre de numéros de lignes d’aide qui changeraient ainsi d’un coup : { $numbers }. Est-ce voulu ?
open-guard-second = Non publié : une deuxième personne doit regarder. Tout est conservé.
open-guard-both = Chacune des deux personnes a-t-elle regardé cela ?
open-guard-both-help = Un changement si grand peut être une erreur ou une attaque. Oui le publie.
open-guard-kept = Non publié. Tout est conservé.

# What there is and what is missing

# Variables: $country (string), $confirmed, $read, $drafts (numbers)
open-overview-country = { $country } : fiches confirmées : { $confirmed } ; lues sur une page web : { $read } ; brouillons restants : { $drafts }
# Variables: $needs (string)
open-overview-covered = Couvert : { $needs }
open-overview-missing = Manque : { $needs }
# Variables: $services, $code (strings)
open-overview-unsettled = Numéros d’urgence non établis : { $services }. Pour les établir :  safelight open { $code }
# Variables: $drafts, $countries (numbers)
open-overview-drafts =
    { $drafts ->
        [one] Encore { $drafts } brouillon
       *[other] Encore { $drafts } brouillons
    } dans { $countries ->
        [one] { $countries } pays qui n’est pas ouvert.
       *[other] { $countries } pays qui ne sont pas ouverts.
    }
open-overview-nothing = Aucune fiche n’est encore affichée. Le bot répond avec les numéros d’urgence et ce qu’il faut faire ensuite. Pour ouvrir un pays :  safelight open PAYS

# `safelight build-places`

build-places-help = Refaire le fichier des lieux à partir de GeoNames et de CLDR. Nécessaire seulement pour le renouveler.
# Variables: $package (string): name of the Python package that is not installed
build-places-missing = Le paquet { $package } manque. Ce qu’il faut pour renouveler le fichier des lieux est dit dans directory/data/places/README.md.
# Variables: $towns, $regions, $names, $bytes (numbers)
build-places-done = Écrit : { $towns } villes et { $regions } régions avec { $names } graphies, { $bytes } octets.

# `safelight build-borders`

build-borders-help = Refaire le fichier des frontières à partir du borders.json de country-coder. Nécessaire seulement pour le renouveler.
# Variables: $territories, $bytes (numbers)
build-borders-done = Écrit : { $territories } territoires, { $bytes } octets.
