# Ukrainian. Not yet read by a native speaker from outside the team.
# What Telegram shows of the bot before anybody writes: on its page, in an empty chat, in the menu of commands.
# Whoever holds the phone reads it, so no word of triggers.txt may stand here. Telegram's limits: about 120 characters,
# description 512, a command 256.

profile-about = Номери й місця поруч, вашою мовою.
profile-description =
    Номери й місця поруч: з ким поговорити, лікар, право, робота, їжа, де переночувати.

    Натисніть «Почати» або напишіть назву міста.

    Telegram може читати цей чат. Ми не зберігаємо, хто ви і що пишете.
profile-command-start = Почати
profile-command-now = Номери, за якими можна подзвонити зараз
profile-command-language = Мова і країна
profile-command-privacy = Що ми зберігаємо
profile-command-safety = Як обережно користуватися цим чатом
profile-command-clear = Як очистити цей чат
