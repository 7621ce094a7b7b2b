# The cards of the guide: one fact, one right, one number a card. The numbers come from the directory.
# Where each fact was read: docs/facts.md. "Countries that joined" is never all of them: do not make it sound so.
# -first is shown on a locked screen at worst: harmless words only. -text has a line for each idea, at most five.

## Buttons that lead to a card

button-card-minor = 🧒 I am under 18
button-card-after = 🩺 After sexual violence
button-card-left = 🚪 I already left
button-card-me = 🤔 Is this about me?
button-card-abroad = 🧳 A job abroad: is it safe?
button-card-me-papers = They keep my papers
button-card-me-debt = A debt that grows
button-card-me-pay = My pay is kept back
button-card-me-out = I cannot go out alone
button-card-me-partner = I am afraid at home
button-card-me-threat = Someone threatens me
button-card-me-married = A marriage I do not want
button-card-left-papers = New papers
button-card-left-money = Money I am owed
button-card-left-home = Going home
button-card-left-children = My children
button-card-left-police = I had to break a law
button-card-abroad-more = More to ask
button-card-abroad-ask = Whom to ask
button-card-device = 📱 Is this phone safe?
button-card-device-no = Nobody else reads it
button-card-device-perhaps = Perhaps somebody does
button-card-device-yes = Somebody does
button-card-know = I know them
button-card-saw = I saw something
button-card-kid = A child
button-card-offer = A job offer
button-card-signs = Signs to look at
button-card-signs-more = More signs
button-card-law = What the law says
button-card-report = What to tell a line
button-card-hand = A card to hand on

## Under 18

card-minor-first = You can ask for help yourself
card-minor-text =
    These lines are for people under 18. You need not give your name.
    If you are in danger, they may have to tell someone who can protect you.
    You can ask them first: what do you keep to yourselves?

## After sexual violence

card-after-first = Care for your body, in time
card-after-text =
    Medicine against HIV has to begin within 72 hours, best within 24.
    Pills to prevent a pregnancy can work for 5 days. Sooner is better.
    Later is not too late: a doctor can still help. You decide what you tell.
    Source: World Health Organization.

## Is this about me?

card-me-first = Read what fits. There is no test.
card-me-text =
    Nobody has to give it a name to ask for help.
    Choose what fits. Each card has one fact, one right and one number.

card-me-papers-first = Your papers
card-me-papers-text =
    Some people keep another’s passport so that leaving is hard.
    Your right: no employer may keep or destroy your papers.
    (UN convention on migrant workers, article 21; countries that joined.)

card-me-debt-first = A debt
card-me-debt-text =
    A debt that never gets smaller can hold a person like a lock.
    Your right: a debt gives nobody your work without end.
    (UN convention of 1956, article 1; countries that joined.)

card-me-pay-first = Your pay
card-me-pay-text =
    Pay that is late, cut or “saved for you” is often a way to make people stay.
    Your right: work that you did must be paid, even without papers.
    (UN convention on migrant workers, article 25; countries that joined.)

card-me-out-first = Going out
card-me-out-text =
    If somebody always watches you or locks the door, that is not normal work and not care.
    Your right: nobody may make you work by threats.
    (ILO convention 29, article 2; nearly all countries joined.)

card-me-partner-first = At home
card-me-partner-text =
    Being afraid of a partner or of family is reason enough to ask somebody.
    Your right: what happens at home is not only a private matter. The state has to protect you.
    (Istanbul Convention, article 3, and UN women’s rights committee, 2017.)

card-me-threat-first = When someone puts pressure on you
card-me-threat-text =
    Threats against you or your family are meant to keep you silent.
    Your right: nobody may be held or made to work by threats.
    (Civil rights covenant of the UN, article 8; countries that joined.)

card-me-married-first = Marriage
card-me-married-text =
    Saying yes out of fear is not a free yes.
    Your right: nobody may be married without saying yes freely.
    (Universal Declaration of Human Rights, article 16.)

## I already left

card-left-first = After leaving: step by step
card-left-text =
    Nothing has to be settled at once. Choose what matters most now.
    In 48 countries, most in Europe, you can get at least 30 days to rest and decide.
    In those countries help may not depend on your being a witness.
    (Council of Europe convention of 2005, articles 12 and 13.)

card-left-papers-first = New papers
card-left-papers-text =
    Your embassy or consulate can give you papers for travelling.
    If you are afraid of your own country, ask a lawyer or UNHCR before you go there.
    UNHCR never takes money. Whoever asks for money in its name is lying.

card-left-money-first = Money you are owed
card-left-money-text =
    Write down the days and hours you worked, and who saw it.
    Your right: being sent away does not cancel the pay you are owed.
    (UN convention on migrant workers, article 22; countries that joined.)
    Before you travel home, ask someone in writing to claim it for you.

card-left-home-first = Going home
card-left-home-text =
    IOM can help you go home, if you want to. Where it runs, it costs you nothing.
    You can change your mind until the day you leave.
    If you are afraid to go back, ask about protection as a refugee first.

card-left-children-first = Your children
card-left-children-text =
    Every child has the right to school. Nearly all countries have agreed to that.
    (UN convention on the rights of the child, article 28.)
    A line for children also answers parents.

card-left-police-first = If you had to break a law
card-left-police-text =
    Many countries have a rule for not punishing what a person was made to do.
    It is not certain, so talk to a lawyer or a line before anybody else.
    (Council of Europe convention of 2005; ILO protocol 29, article 4.)

## A job abroad

card-abroad-first = Before you travel for a job: ask
card-abroad-text =
    Do they want money for the job? You should not have to pay to be hired.
    Is there a contract in a language you read, signed before you travel?
    Does it name the employer, the address, the pay and the hours?
    Do they push you to decide now, or to tell nobody? Then stop and ask someone.
    Sources: ILO, IOM.

card-abroad-more-first = Before you travel: keep safe
card-abroad-more-text =
    Your passport stays with you. Only border guards and police may look at it.
    Does someone you trust have a copy of it, and your address there?
    Do you have the number of your embassy there?
    Do you have a ticket home, or money for one?
    Have you agreed a day and an hour to call home?

card-abroad-ask-first = Whom to ask before you travel
card-abroad-ask-text =
    The labour or employment office at home: is this agency on its list?
    Your embassy, or a line for people who go abroad. They may also read the contract.

## Is this phone safe?

card-device-first = Could someone else read this phone?
card-device-text =
    You can leave this out. Every number works without it.
    If they know too much about what you do, trust that feeling.

card-device-no-first = Good to know
card-device-no-text =
    “✕ Clear chat” stands under every message, in case that changes.
    A lock code that only you know helps too.

card-device-perhaps-first = If someone may look
card-device-perhaps-text =
    Read here only what you need, then press “✕ Clear chat”.
    A chat that is suddenly empty can be noticed. Not every trace can be wiped.
    Do not change everything at once. Ask a line for advice first.
    Source: NNEDV Safety Net.

card-device-yes-first = Use another phone
card-device-yes-text =
    Use a phone they never had: a friend’s, or a computer in a library.
    Removing a spying app can make the person angrier. Ask for advice first.
    Source: NNEDV Safety Net.

## I know them

card-know-first = A quiet moment, only you two
card-know-text =
    Choose a place where nobody can hear. Listen, and do not press.
    Promise nothing you cannot keep. Say it when you do not know.
    Tell them where help is. What they do is their choice.
    Keep it to yourself unless they agree.
    Source: IASC pocket guide.

## I saw something

card-saw-first = What you saw, and what it may mean
card-saw-text =
    What was it, how often, since when, and roughly where?
    How somebody looks or speaks, or where they are from, says nothing.
    Do not talk to them about it there, and do not go looking for more.
    You need not be sure, and need not give your name. The line weighs it.

## A child

card-kid-first = If it is about a child
card-kid-text =
    Ask a line for children, or the office that protects them, what to do.
    Do not question the child. Say that you are there, and that it is not their fault.
    Promise nothing you cannot keep.

## A job offer

card-offer-first = A job offer that looks wrong
card-offer-text =
    Very good pay for easy work, and no questions? Check it twice.
    Do they want money, or the passport? Do they push to decide now?
    Ask together: is there a contract, and is the agency on the official list?
    Source: IOM.

## Signs

card-signs-first = Signs to look at
card-signs-text =
    1. Someone uses that they have no papers, no money, nowhere to go.
    2. The work or the pay is not what was promised.
    3. They cannot go out freely. 4. They are kept away from others.
    5. They are hurt. 6. They or their family are threatened.
    Source: International Labour Organization. Its list has 11.

card-signs-more-first = More signs
card-signs-more-text =
    7. Someone keeps their passport. 8. Their pay is held back.
    9. They work for a debt that never gets smaller.
    10. Where they work or sleep is dirty, crowded or unsafe. 11. Far too long hours.
    A sign alone proves nothing, and not every sign is there each time.
    Sources: International Labour Organization; UNODC.

card-law-first = What the law of most countries says
card-law-text =
    It is a crime to move, hire or keep a person by force, lies or pressure, to use them.
    Having said yes does not count against them then.
    For anyone under 18 it counts even without force or lies.
    It can happen without crossing any border.
    Source: Palermo Protocol of the UN, article 3.

## What to tell a line

card-report-first = What helps when you tell someone
card-report-text =
    What you saw or heard, when, how often, and roughly where.
    How you know it, and whether someone is in danger now.
    Leave out guesses from looks, faith or where someone is from.
    Here in the chat, leave names, photos and number plates out.

## A card to hand on

card-hand-first = A card to hand on
card-hand-text = These lines say nothing about why. Copy them, or write them down.
