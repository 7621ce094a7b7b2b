# French. Not yet read by a native speaker from outside the team.
# What the console script `safelight` says to an operator: its commands, its settings, how a start went.

terminal-about = Safelight : de l’aide à proximité, sans laisser de trace. Choisissez une commande ; COMMANDE --help l’explique.
demo-help = Essayer toute la conversation dans un navigateur. Aucun compte n’est nécessaire ; rien de réel n’est touché.
demo-open = La discussion d’essai est ouverte à l’adresse { $address }
demo-end = Ctrl-C pour y mettre fin.
demo-port-taken = Le port { $port } est déjà utilisé par un autre programme. Choisissez-en un autre :  --port NUMÉRO
serve-help = Faire tourner le service : le bot et l’écran de l’équipe, en deux processus.
serve-guard-refused = Les dernières modifications dépassent ce qu’une seule personne peut publier. Les précédentes restent en service. Demandez à une deuxième personne de les examiner.
bot-help = Faire tourner le bot seul, à partir des instantanés du dossier de données.
bot-wrong-token = Telegram ne connaît pas ce jeton de bot. Vérifiez SAFELIGHT_BOT_TOKEN.
# Variables: $address (string)
bot-port-taken = Le bot ne peut pas écouter à l’adresse { $address } : elle est déjà utilisée, ou n’est pas de cette machine. Vérifiez SAFELIGHT_WEBHOOK_LISTEN.
admin-help = Faire tourner l’écran de l’équipe seul.
admin-port-taken = L’adresse { $address } est déjà utilisée par un autre programme. Vérifiez SAFELIGHT_ADMIN_LISTEN.
check-help = Examiner les traductions : ce qui manque, ce qui est cassé, ce qui est trop long.
check-found =
    { $count ->
        [0] Les traductions sont en ordre.
        [one] { $count } problème trouvé.
       *[other] { $count } problèmes trouvés.
    }
settings-missing = { $name } n’est pas défini, et cette commande en a besoin.
settings-not-a-token = { $name } ne ressemble pas à un jeton de bot.
settings-not-an-address = { $name } doit être une adresse qui commence par http:// ou https://.
settings-not-host-and-port = { $name } doit être un hôte et un port, par exemple 127.0.0.1:8080.
settings-not-a-webhook = { $name } doit être une adresse https:// que Telegram peut joindre : port 443, 80, 88 ou 8443, et un chemin de lettres et de chiffres.
settings-not-a-webhook-secret = { $name } doit compter de 16 à 256 caractères : lettres de A à Z et de a à z, chiffres, _ et -.
settings-not-a-country = { $name } doit être un code de pays à deux lettres, par exemple ES.
settings-too-long = { $name } dépasse 64 caractères, ce que Telegram n’accepte pas.
settings-unreadable-file = { $name } désigne un fichier qui ne peut pas être lu.
settings-unknown = { $name } n’est pas un réglage de Safelight. Est-ce une faute de frappe ?
folder-is-practice = { $folder } est un dossier d’essai. Il ne doit jamais servir à répondre à de vraies personnes. Choisissez un autre dossier.
folder-is-real = { $folder } contient de vraies données. Les essais ont besoin d’un dossier à part.
bench-help = Mesurer le bot à côté d’un bot ordinaire, et noter les chiffres.
bench-missing = Les mesures ne sont pas installées avec Safelight. Lancez cette commande là où se trouve son dépôt.
ask-help = Poser une question avec ses propres mots, et voir ce qui a été compris et la réponse. Répond à partir du répertoire d’essai, sauf si --data en désigne un autre.
ask-no-folder = Il n’y a pas de dossier de données à { $folder }.
ask-no-file = { $file } ne peut pas être lu comme des lignes en UTF-8.
evaluate-help = Mesurer ce qui est compris des mots écrits, avec des questions dont la réponse est connue.
evaluate-wrong = { $where } n’est pas une question : il faut id, text et locale, en un objet JSON.
evaluate-language = langue
evaluate-need = besoin
evaluate-top-three = parmi 3
evaluate-place = lieu
evaluate-country = pays
evaluate-urgent-found = urgence trouvée
evaluate-urgent-right = urgence juste
evaluate-concern-found = inquiétude trouvée
evaluate-concern-right = inquiétude juste
evaluate-wish = souhait
evaluate-nothing = rien
build-words-help = Faire le fichier de vocabulaire à partir des listes de mots de toutes les langues.
build-words-wrong = Une liste de mots ne peut pas être lue : { $what }
build-words-done = { $file } contient { $words } mots de { $languages } langues.
