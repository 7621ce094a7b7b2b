# French. Not yet read by a native speaker from outside the team.
# What `safelight doctor` tells an operator: one sentence of what it found, one of what to do.

doctor-help = Dire si le service tient debout, et que faire là où ce n’est pas le cas. Rien n’est modifié.
doctor-state-ok = en ordre
doctor-state-look = à voir
doctor-state-broken = en panne
# Variables: $broken, $look (numbers)
doctor-verdict-0 = Le service peut répondre. À voir : { $look }.
doctor-verdict-1 = Le service répond, mais quelque chose est en panne : { $broken }. À voir : { $look }.
doctor-verdict-2 = Il est impossible de répondre à qui que ce soit. En panne : { $broken }. Commencez par le haut.

doctor-settings-ok = Tous les réglages sont lisibles, et un jeton de bot est défini.
doctor-token-none = Aucun jeton de bot n’est défini. Demandez-en un à BotFather et indiquez son fichier dans SAFELIGHT_BOT_TOKEN_FILE.

# Variables: $folder, $paths (strings), $gigabytes, $megabytes (numbers)
doctor-folder-ok = Le dossier de données { $folder } n’est accessible qu’à son propriétaire. Espace libre : { $gigabytes } GiB.
doctor-folder-missing = Le dossier de données { $folder } n’existe pas encore. `safelight serve` le crée ; sinon, vérifiez SAFELIGHT_DATA.
doctor-folder-practice = { $folder } est un dossier d’essai. Il ne sert jamais à répondre à de vraies personnes. Choisissez-en un autre.
doctor-folder-closed = Cet utilisateur ne peut pas lire et écrire dans le dossier de données { $folder }. Lancez cette commande sous l’utilisateur du service.
doctor-folder-open = D’autres utilisateurs de cette machine peuvent accéder à ceci. Fermez l’accès :  chmod go-rwx { $paths }
doctor-space-little = Espace libre là où se trouvent les données : { $megabytes } MiB. Faites bientôt de la place.
doctor-space-none = Espace libre là où se trouvent les données : { $megabytes } MiB. Plus rien ne peut être écrit. Faites de la place.

doctor-keys-ok = Les deux clés sont là et vont ensemble. Gardez une copie de keys/ ailleurs.
doctor-keys-missing = Il n’y a pas de clé pour vérifier les instantanés. Dans un dossier neuf, `safelight serve` en crée une ; sinon, restaurez keys/ depuis une sauvegarde.
doctor-keys-no-signing = Il n’y a pas de clé pour signer : le bot répond, mais rien de nouveau ne peut être publié ici. Restaurez keys/ depuis une sauvegarde.
doctor-keys-unreadable = La clé qui signe ne peut pas être lue. Restaurez keys/ depuis une sauvegarde.
doctor-keys-differ = Les deux clés ne vont pas ensemble : ce qui est publié est refusé. Restaurez keys/ depuis une sauvegarde.

# Variables: $version, $date, $refused, $reason, $number (strings), $listings, $numbers (numbers)
doctor-snapshot-ok = Le dernier instantané est intact : version { $version } du { $date }, fiches : { $listings }, numéros d’urgence : { $numbers }.
doctor-snapshot-old = Le dernier instantané est du { $date } (version { $version }, fiches : { $listings }, numéros d’urgence : { $numbers }). Quelqu’un appelle-t-il encore ces numéros pour les vérifier ?
doctor-snapshot-none = Il n’y a pas encore d’instantané. `safelight serve` publie le premier.
doctor-snapshot-all-refused = Aucun instantané n’est utilisable ; refusés : { $refused }. Restaurez snapshots/ et keys/ depuis une seule et même sauvegarde.
doctor-snapshot-unreadable = Cet utilisateur ne peut pas lire les instantanés. Lancez cette commande sous l’utilisateur du service.
doctor-snapshot-practice = Le dernier instantané (version { $version } du { $date }) est un instantané d’essai. Il ne sert jamais à répondre à de vraies personnes.
doctor-snapshot-refused = Le dernier instantané, { $refused }, est refusé ({ $reason }). La version { $version } du { $date } le remplace. Publiez de nouveau :  safelight open PAYS
doctor-snapshot-damaged = Le fichier du dernier instantané ne contient plus la fiche { $number } telle qu’elle a été signée. Vérifiez le disque, puis publiez de nouveau :  safelight open PAYS

# Variables: $count (number)
doctor-denied-ok = La liste de ce qui est masqué immédiatement est lisible. Masqué : { $count }.
doctor-denied-broken = La liste de ce qui est masqué immédiatement ne peut pas être lue ; un bot qui démarre maintenant n’affiche donc aucune fiche. Masquez ou réaffichez une fiche dans le registre, ou restaurez le fichier depuis une sauvegarde.

# Variables: $database (string)
doctor-record-ok = Le registre ({ $database }) est joignable et a la forme de cette version.
doctor-record-missing = Il n’y a pas encore de registre. `safelight serve` le crée. Le bot répond sans lui.
doctor-record-address = SAFELIGHT_DATABASE_URL ne désigne aucune base de données que cette installation puisse ouvrir. Pour PostgreSQL, installez l’extra « postgres ».
doctor-record-form = Le registre a la forme d’une autre version. Faites une sauvegarde, puis lancez `safelight serve` de la version la plus récente.
doctor-record-damaged = Le fichier du registre est endommagé. Arrêtez le service et restaurez le registre depuis une sauvegarde.
doctor-record-history = L’historique du registre a été altéré, ou des lignes en sont perdues. Gardez ce fichier pour qui l’examinera, et comparez-le à une sauvegarde.
doctor-record-unreachable = Le registre n’est pas joignable. Le bot continue de répondre à partir de son instantané ; l’équipe ne peut rien modifier. Vérifiez la base de données.

# Variables: $country, $numbers, $code, $countries, $have, $lack (strings)
doctor-country-none = SAFELIGHT_COUNTRY n’est pas défini : le bot demande donc d’abord le pays à tout le monde.
doctor-emergency-known = Numéros d’urgence, { $country } : { $numbers }
doctor-emergency-weak = Numéros d’urgence qui manquent ou que personne n’a lus sur une page officielle : { $countries }. Pour les régler :  safelight open PAYS
doctor-lines-ok = Confirmé, { $country } : { $have }
doctor-lines-some = Confirmé, { $country } : { $have }. Rien pour : { $lack }. Pour continuer :  safelight open { $code }
doctor-lines-none = { $country } : rien n’est encore confirmé ; le bot affiche les numéros d’urgence et que faire ensuite. Pour commencer :  safelight open { $code }

# Variables: $waiting, $seconds (numbers)
doctor-telegram-ok = Telegram répond et connaît le bot.
doctor-telegram-token = Telegram ne connaît pas ce jeton de bot. Vérifiez SAFELIGHT_BOT_TOKEN, ou demandez-en un nouveau à BotFather.
doctor-telegram-unreachable = Telegram n’est pas joignable d’ici. Vérifiez le réseau et SAFELIGHT_TELEGRAM_API.
doctor-telegram-webhook = Telegram envoie ce qui est écrit à une autre adresse (en attente : { $waiting }). Un bot qui interroge lui-même Telegram la retire à son démarrage.
# Variables: $today, $date (strings)
doctor-clock-ok = L’horloge est d’accord avec celle de Telegram.
doctor-clock-wrong = Écart entre l’horloge et celle de Telegram, en secondes : { $seconds }. Activez la synchronisation de l’heure.
doctor-clock-behind = L’horloge indique { $today }, mais le dernier instantané est du { $date } (version { $version }). Mettez l’horloge à l’heure.

# Variables: $address, $languages (strings), $count (number)
doctor-admin-ok = L’écran de l’équipe répond à l’adresse { $address }.
doctor-admin-no = L’écran de l’équipe ne répond pas à l’adresse { $address }. `safelight serve` est-il en marche ?
doctor-core-off = Un plantage n’écrit pas le contenu de la mémoire sur le disque.
doctor-core-on = Un plantage pourrait écrire le contenu de la mémoire sur le disque. Désactivez les vidages mémoire pour le service :  ulimit -c 0
doctor-files-ok = Assez de fichiers peuvent être ouverts à la fois.
doctor-files-few = Nombre de fichiers qui peuvent être ouverts à la fois : seulement { $count }. Augmentez-le pour le service :  ulimit -n 4096
doctor-languages-ok = Langues complètes : { $languages }
doctor-languages-faults = Quelque chose ne va pas dans les textes ; problèmes : { $count }. Pour les voir :  safelight check translations
