# What the console script `safelight` says to an operator: its commands, its settings, how a start went.

terminal-about = Safelight: help nearby, without leaving a trace. Choose a command; COMMAND --help explains it.
demo-help = Try the whole conversation in a browser. No account is needed; nothing real is touched.
demo-open = The practice chat is open at { $address }
demo-end = Press Ctrl-C to end it.
demo-port-taken = Port { $port } is in use by something else. Choose another one:  --port NUMBER
serve-help = Run the service: the bot and the staff screen, as two processes.
serve-guard-refused = The newest changes are larger than one person may publish. The former ones stay in service. Have a second person look.
bot-help = Run only the bot, from the snapshots in the data folder.
bot-wrong-token = Telegram does not know this bot token. Look at SAFELIGHT_BOT_TOKEN.
# Variables: $address (string)
bot-port-taken = The bot cannot listen at { $address }: it is in use, or not of this machine. Look at SAFELIGHT_WEBHOOK_LISTEN.
admin-help = Run only the staff screen.
admin-port-taken = The address { $address } is in use by something else. Look at SAFELIGHT_ADMIN_LISTEN.
check-help = Look the translations over for what is missing, broken or too long.
check-found =
    { $count ->
        [0] The translations are in order.
        [one] One finding.
       *[other] { $count } findings.
    }
settings-missing = { $name } is not set, and this command needs it.
settings-not-a-token = { $name } does not look like a bot token.
settings-not-an-address = { $name } must be an address that begins with http:// or https://.
settings-not-host-and-port = { $name } must be a host and a port, such as 127.0.0.1:8080.
settings-not-a-webhook = { $name } must be an https:// address that Telegram can reach: port 443, 80, 88 or 8443, and a path of letters and digits.
settings-not-a-webhook-secret = { $name } must be 16 to 256 characters long: letters A to Z, a to z, digits, _ and -.
settings-not-a-country = { $name } must be a country code of two letters, such as ES.
settings-too-long = { $name } is longer than 64 characters, which Telegram does not take.
settings-unreadable-file = { $name } names a file that cannot be read.
settings-unknown = { $name } is not a setting of Safelight. Is it a slip of the pen?
folder-is-practice = { $folder } is a practice folder. Real people must never be answered from it. Choose another folder.
folder-is-real = { $folder } holds real data. Practice needs a folder of its own.
bench-help = Measure the bot beside a stock one, and write the figures down.
bench-missing = The benchmarks are not installed with Safelight. Run this where its repository lies.
ask-help = Ask in your own words and see what was understood and the answer. Answers from the practice directory unless --data names another.
ask-no-folder = There is no data folder at { $folder }.
ask-no-file = { $file } cannot be read as lines of UTF-8.
evaluate-help = Measure how well typed words are understood, over queries with known answers.
evaluate-wrong = { $where } is no query: it needs id, text and locale, as one JSON object.
evaluate-language = language
evaluate-need = need
evaluate-top-three = in 3
evaluate-place = place
evaluate-country = country
evaluate-urgent-found = urgent found
evaluate-urgent-right = urgent right
evaluate-concern-found = concern found
evaluate-concern-right = concern right
evaluate-wish = wish
evaluate-nothing = nothing
build-words-help = Make the vocabulary file out of the word lists of all languages.
build-words-wrong = A word list cannot be read: { $what }
build-words-done = { $words } words of { $languages } languages are in { $file }.
