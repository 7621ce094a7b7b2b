### The practice chat in the browser (simulator/page): the page itself, not what the bot says.
### Read by people who try the bot without a Telegram account, and by translators who look at their work.
### No message here has variables.

## That this is practice

# The mark in the bar and in every dialog, also the title of the tab. One word.
practice-mark = Practice
# The line under the bar, always visible. Somebody in need may open this page by accident.
practice-strip = This is practice, not Telegram. Do not rely on it for real help.
# In the settings, beside the phone.
practice-about = A chat for trying the bot, without a Telegram account. Nothing you write here reaches Telegram, and nobody is called.

## The chat

practice-log = Messages
# Read by screen readers before a message: who wrote it.
practice-you = You:
practice-bot = Bot
practice-what-can = What can this bot do?
practice-start = Start
# The placeholder and name of the line where one writes.
practice-text = Message
practice-send = Send
practice-commands = Commands
# The bot's own keyboard below the line of text.
practice-keys = The bot’s keyboard
# The buttons under a message, as a group.
practice-buttons = Buttons
practice-to-newest = To the newest message
# Read by screen readers after the name of a link button.
practice-new-tab = (opens a new tab)
# Name of a hidden passage in a message; a tap shows it.
practice-spoiler = Hidden text. Tap to show it.
# Read by screen readers after something that a tap copies.
practice-copy-hint = Tap to copy.
practice-copied = Copied
practice-copy-failed = Copying did not work here. Select the text and copy it yourself.
# In place of a photo, a voice message, a sticker.
practice-other-kind = A message of a kind that this practice chat does not show
practice-lost = Connection lost. Trying again …
practice-not-sent = Not sent: no connection. Please try again.
practice-refused = That did not work. Please try again.

## Sharing a position

practice-position = Share a position
practice-position-town = Choose a town
practice-position-no-town = No town like that in this list.
practice-position-coordinates = Or type coordinates: latitude, longitude
practice-position-unreadable = These do not look like coordinates. Write two numbers with a comma between them, such as 41.33, 19.82
practice-position-latitude = The first number is the latitude. It lies between -90 and 90.
practice-position-longitude = The second number is the longitude. It lies between -180 and 180.

## Settings beside the phone

practice-settings = Settings
practice-language = Language
practice-language-about = As the language of a phone, which Telegram tells the bot. The messages that are already here stay as they are.
# In the list of languages: Telegram tells the bot no language at all.
practice-language-none = Not told
practice-language-other = Another language code
practice-language-unreadable = Please write a language code such as pt-br
practice-use = Use
practice-theme = Colours
practice-theme-device = As device
practice-theme-light = Light
practice-theme-dark = Dark
practice-new-person = New person
practice-new-person-about = Starts again as somebody else
practice-inspector = What the bot does
practice-inspector-about = Its last calls to Telegram’s interface
practice-calls-filter = Show only calls with
practice-calls-none = No calls to show yet.
# Whether a call of the bot was answered or refused; each one short word.
practice-call-ok = ok
practice-call-refused = refused
practice-call-parameters = Parameters
practice-copy = Copy
practice-close = Close
practice-ok = OK
