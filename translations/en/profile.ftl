# What Telegram shows of the bot before anybody writes: on its page, in an empty chat, in the menu of commands.
# Whoever holds the phone reads it, so no word of triggers.txt may stand here. Telegram's limits: about 120 characters,
# description 512, a command 256.

profile-about = Numbers and places near you, in your language.
profile-description =
    Numbers and places near you: somebody to talk to, a doctor, the law, work, food, a place for the night.

    Press Start, or write the name of a town.

    Telegram can read this chat. We do not keep who you are or what you write.
profile-command-start = Start
profile-command-now = Numbers you can call now
profile-command-language = Language and country
profile-command-privacy = What we keep
profile-command-safety = Using this chat with care
profile-command-clear = How to clear this chat
