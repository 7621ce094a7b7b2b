# Spanish. Not yet read by a native speaker from outside the team.
# What Telegram shows of the bot before anybody writes: on its page, in an empty chat, in the menu of commands.
# Whoever holds the phone reads it, so no word of triggers.txt may stand here. Telegram's limits: about 120 characters,
# description 512, a command 256.

profile-about = Números y lugares cerca de ti, en tu idioma.
profile-description =
    Números y lugares cerca de ti: alguien con quien hablar, médicos, leyes, trabajo, comida, un sitio para dormir.

    Toca “Iniciar” o escribe el nombre de una ciudad.

    Telegram puede leer este chat. No guardamos quién eres ni lo que escribes.
profile-command-start = Inicio
profile-command-now = Números a los que llamar ahora
profile-command-language = Idioma y país
profile-command-privacy = Qué guardamos
profile-command-safety = Usar este chat con cuidado
profile-command-clear = Cómo borrar este chat
