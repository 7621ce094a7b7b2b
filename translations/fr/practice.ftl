### French. Not yet read by a native speaker from outside the team.
### The practice chat in the browser (simulator/page): the page itself, not what the bot says.
### Read by people who try the bot without a Telegram account, and by translators who look at their work.
### No message here has variables. "Essai" in each of them: "pratique" would not say that this is not real.

## That this is practice

practice-mark = Essai
practice-strip = Ceci est un essai, ce n’est pas Telegram. N’en attendez pas une vraie aide.
practice-about = Une discussion pour essayer le bot, sans compte Telegram. Rien de ce que vous écrivez ici n’arrive à Telegram, et personne n’est appelé.

## The chat

practice-log = Messages
practice-you = Vous :
practice-bot = Bot
practice-what-can = Que peut faire ce bot ?
practice-start = Démarrer
practice-text = Message
practice-send = Envoyer
practice-commands = Commandes
practice-keys = Clavier du bot
practice-buttons = Boutons
practice-to-newest = Aller au dernier message
practice-new-tab = (s’ouvre dans un nouvel onglet)
practice-spoiler = Texte caché. Appuyez pour l’afficher.
practice-copy-hint = Appuyez pour copier.
practice-copied = Copié
practice-copy-failed = La copie n’a pas marché ici. Sélectionnez le texte et copiez-le à la main.
practice-other-kind = Un type de message que cette discussion d’essai n’affiche pas
practice-lost = Connexion perdue. Nouvel essai…
practice-not-sent = Non envoyé : pas de connexion. Veuillez réessayer.
practice-refused = Cela n’a pas marché. Veuillez réessayer.

## Sharing a position

practice-position = Partager une position
practice-position-town = Choisir une ville
practice-position-no-town = Aucune ville de ce nom dans cette liste.
practice-position-coordinates = Ou saisissez des coordonnées : latitude, longitude
practice-position-unreadable = Cela ne ressemble pas à des coordonnées. Écrivez deux nombres séparés par une virgule, par exemple 41.33, 19.82
practice-position-latitude = Le premier nombre est la latitude. Elle est comprise entre -90 et 90.
practice-position-longitude = Le second nombre est la longitude. Elle est comprise entre -180 et 180.

## Settings beside the phone

practice-settings = Réglages
practice-language = Langue
practice-language-about = Comme la langue d’un téléphone, que Telegram indique au bot. Les messages déjà présents ne changent pas.
practice-language-none = Non indiquée
practice-language-other = Un autre code de langue
practice-language-unreadable = Écrivez un code de langue, par exemple pt-br
practice-use = Utiliser
practice-theme = Couleurs
practice-theme-device = Comme l’appareil
practice-theme-light = Claires
practice-theme-dark = Sombres
practice-new-person = Nouvelle personne
practice-new-person-about = Recommence comme une autre personne
practice-inspector = Ce que fait le bot
practice-inspector-about = Ses derniers appels à l’interface de Telegram
practice-calls-filter = Afficher seulement les appels avec
practice-calls-none = Aucun appel pour l’instant.
practice-call-ok = réussi
practice-call-refused = refusé
practice-call-parameters = Paramètres
practice-copy = Copier
practice-close = Fermer
practice-ok = OK
