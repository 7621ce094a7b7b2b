# What `safelight doctor` tells an operator: one sentence of what it found, one of what to do.

doctor-help = Say whether the service stands, and what to do where it does not. Nothing is changed.
doctor-state-ok = ok
doctor-state-look = look at this
doctor-state-broken = broken
# Variables: $broken, $look (numbers)
doctor-verdict-0 = The service can answer. To look at: { $look }.
doctor-verdict-1 = The service answers, but something is broken: { $broken }. To look at: { $look }.
doctor-verdict-2 = Nobody can be answered. Broken: { $broken }. Begin at the top.

doctor-settings-ok = All settings can be read, and a bot token is set.
doctor-token-none = No bot token is set. Get one from BotFather and name its file in SAFELIGHT_BOT_TOKEN_FILE.

# Variables: $folder, $paths (strings), $gigabytes, $megabytes (numbers)
doctor-folder-ok = The data folder { $folder } is its owner's alone. Free space: { $gigabytes } GiB.
doctor-folder-missing = The data folder { $folder } is not there yet. `safelight serve` makes it; or look at SAFELIGHT_DATA.
doctor-folder-practice = { $folder } is a practice folder. Real people are never answered from it. Choose another one.
doctor-folder-closed = The data folder { $folder } cannot be read and written by this user. Run this as the user of the service.
doctor-folder-open = Others on this machine can get at these. Close them:  chmod go-rwx { $paths }
doctor-space-little = Free space where the data lies: { $megabytes } MiB. Make room soon.
doctor-space-none = Free space where the data lies: { $megabytes } MiB. Nothing more can be written. Make room.

doctor-keys-ok = The two keys are there and belong together. Keep a copy of keys/ somewhere else.
doctor-keys-missing = There is no key to check snapshots with. `safelight serve` draws one in a fresh folder; otherwise bring keys/ back from a backup.
doctor-keys-no-signing = There is no key to sign with: the bot answers, but nothing new can be published here. Bring keys/ back from a backup.
doctor-keys-unreadable = The key that signs cannot be read. Bring keys/ back from a backup.
doctor-keys-differ = The two keys do not belong together: what is published is refused. Bring keys/ back from a backup.

# Variables: $version, $date, $refused, $reason, $number (strings), $listings, $numbers (numbers)
doctor-snapshot-ok = The newest snapshot is whole: version { $version } of { $date }, listings { $listings }, emergency numbers { $numbers }.
doctor-snapshot-old = The newest snapshot is of { $date } (version { $version }, listings { $listings }, emergency numbers { $numbers }). Does anybody still call the numbers?
doctor-snapshot-none = There is no snapshot yet. `safelight serve` publishes a first one.
doctor-snapshot-all-refused = No snapshot can be taken; refused: { $refused }. Bring snapshots/ and keys/ back from one and the same backup.
doctor-snapshot-unreadable = The snapshots cannot be read by this user. Run this as the user of the service.
doctor-snapshot-practice = The newest snapshot (version { $version } of { $date }) is for practice. Real people are never answered from it.
doctor-snapshot-refused = The newest snapshot, { $refused }, is refused ({ $reason }). Version { $version } of { $date } stands in. Publish again:  safelight open COUNTRY
doctor-snapshot-damaged = The file of the newest snapshot no longer holds entry { $number } as it was signed. Look at the disk, and publish again:  safelight open COUNTRY

# Variables: $count (number)
doctor-denied-ok = The list of what is hidden at once can be read. Hidden: { $count }.
doctor-denied-broken = The list of what is hidden at once cannot be read, so a bot that starts now shows no entry. Hide or release something in the record, or bring the file back from a backup.

# Variables: $database (string)
doctor-record-ok = The record ({ $database }) can be reached and has the form of this version.
doctor-record-missing = There is no record yet. `safelight serve` makes it. The bot answers without it.
doctor-record-address = SAFELIGHT_DATABASE_URL names no database that this installation can open. For PostgreSQL install the extra “postgres”.
doctor-record-form = The record has the form of another version. Make a backup, then run `safelight serve` of the newest version.
doctor-record-damaged = The file of the record is damaged. Stop the service and bring the record back from a backup.
doctor-record-history = The history of the record was altered, or rows of it are lost. Keep this file for whoever looks into it, and compare with a backup.
doctor-record-unreachable = The record cannot be reached. The bot goes on answering from its snapshot; staff can change nothing. Look at the database.

# Variables: $country, $numbers, $code, $countries, $have, $lack (strings)
doctor-country-none = SAFELIGHT_COUNTRY is not set, so the bot asks everybody for the country first.
doctor-emergency-known = Emergency numbers in { $country }: { $numbers }
doctor-emergency-weak = Emergency numbers that are missing or that nobody has read on an official page: { $countries }. Settle them:  safelight open COUNTRY
doctor-lines-ok = Confirmed in { $country }: { $have }
doctor-lines-some = Confirmed in { $country }: { $have }. Nothing for: { $lack }. To go on:  safelight open { $code }
doctor-lines-none = Nothing is confirmed in { $country } yet; the bot shows emergency numbers and what to do next. To begin:  safelight open { $code }

# Variables: $waiting, $seconds (numbers)
doctor-telegram-ok = Telegram answers and knows the bot.
doctor-telegram-token = Telegram does not know this bot token. Look at SAFELIGHT_BOT_TOKEN, or ask BotFather for a new one.
doctor-telegram-unreachable = Telegram cannot be reached from here. Look at the network and at SAFELIGHT_TELEGRAM_API.
doctor-telegram-webhook = Telegram sends what is written to another address (waiting: { $waiting }). A bot that polls takes that away when it starts.
# Variables: $today, $date (strings)
doctor-clock-ok = The clock agrees with Telegram's.
doctor-clock-wrong = The clock is { $seconds } seconds off from Telegram's. Switch time synchronisation on.
doctor-clock-behind = The clock says { $today }, but the newest snapshot is of { $date } (version { $version }). Set the clock.

# Variables: $address, $languages (strings), $count (number)
doctor-admin-ok = The staff screen answers at { $address }.
doctor-admin-no = The staff screen does not answer at { $address }. Does `safelight serve` run?
doctor-core-off = A crash writes no memory to the disk.
doctor-core-on = A crash could write memory to the disk. Switch core dumps off for the service:  ulimit -c 0
doctor-files-ok = Enough files may be open at once.
doctor-files-few = Only { $count } files may be open at once. Raise it for the service:  ulimit -n 4096
doctor-languages-ok = Complete languages: { $languages }
doctor-languages-faults = Something is wrong with the words; findings: { $count }. See them:  safelight check translations
