# French. Not yet read by a native speaker from outside the team.
# What Telegram shows of the bot before anybody writes: on its page, in an empty chat, in the menu of commands.
# Whoever holds the phone reads it, so no word of triggers.txt may stand here. Telegram's limits: about 120 characters,
# description 512, a command 256.

profile-about = Des numéros et des lieux près de vous, dans votre langue.
profile-description =
    Des numéros et des lieux près de vous : quelqu’un à qui parler, un médecin, le droit, le travail, de quoi manger, un endroit où dormir.

    Appuyez sur « Démarrer », ou écrivez le nom d’une ville.

    Telegram peut lire cette discussion. Nous ne gardons ni qui vous êtes ni ce que vous écrivez.
profile-command-start = Commencer
profile-command-now = Des numéros à appeler maintenant
profile-command-language = Langue et pays
profile-command-privacy = Ce que nous gardons
profile-command-safety = Utiliser cette discussion avec prudence
profile-command-clear = Comment effacer cette discussion
