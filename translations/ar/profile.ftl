# Arabic (Modern Standard). Not yet read by a native speaker from outside the team.
# What Telegram shows of the bot before anybody writes: on its page, in an empty chat, in the menu of commands.
# Whoever holds the phone reads it, so no word of triggers.txt may stand here. Telegram's limits: about 120 characters,
# description 512, a command 256.

profile-about = أرقام وأماكن قريبة منك، بلغتك.
profile-description =
    أرقام وأماكن قريبة منك: من يسمعك، طبيب، القانون، عمل، طعام، مكان للنوم.

    البداية بالضغط على «بدء» أو بكتابة اسم مدينة.

    يمكن لتيليغرام قراءة هذه المحادثة. نحن لا نحفظ اسمك ولا رقمك ولا كلامك.
profile-command-start = البداية
profile-command-now = أرقام يمكن الاتصال بها الآن
profile-command-language = اللغة والبلد
profile-command-privacy = ما نحفظه
profile-command-safety = استخدام هذه المحادثة بحذر
profile-command-clear = كيف تُمسح هذه المحادثة
