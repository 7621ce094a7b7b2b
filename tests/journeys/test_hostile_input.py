"""Whatever is sent or forged: it is answered, it raises nothing, and nothing of it is kept.

The corpora are those of the house's threat model: odd texts, things that are not words, malformed updates, buttons that
no screen of ours carries.
"""

import secrets
from typing import Any, Final

from screens.buttons import LONGEST_DATA
from tests.journeys.stage import Phone, Stage

RIGHT_TO_LEFT_OVERRIDE = "\u202e"
TEXTS: Final = {
    "as long as a message can be": "x" * 4096,
    "long in units, short in characters": "🏠" * 2048,
    "long in one line": "Madrid, " * 512,
    "turned around": f"{RIGHT_TO_LEFT_OVERRIDE}dirdaM",
    "not to be seen": "\u200b\u200d\u2060\ufeff",
    "stacked": "M" + "\u0300\u0332" * 1000,
    "joined": "👩\u200d👩\u200d👧\u200d👦" * 100,
    "with a zero": "Mad\0rid",
    "half a character": "Madrid \ud83d",
    "control characters": "".join(map(chr, range(1, 32))),
    "only commas": "," * 4096,
    "only a slash": "/",
    "a command that is none": "/" + "a" * 4095,
    "a command for another bot": "/start@another_bot",
    "a start with junk": "/start " + "%00../" * 12,
    "a start with a country that is none": "/start en-ZZ",
    "a start with a language that is none": "/start zz-ES",
    "a start with both": "/start xx-Latn-XX",
    "a start in the wrong case": "/START",
    "something to run": "'; DROP TABLE listing; --",
    "something to fill in": "{0.__class__} %s ${jndi:ldap://example.org} {{7*7}}",
    "a formula": '=HYPERLINK("https://example.org")',
    "numbers of Arabic script": "٠٢٠٧٩٤٦٠٠١٨",
    "twenty digits": "1234 5678 9012 3456 7890",
}

_FILE: Final = {"file_id": "f", "file_unique_id": "f"}
_SOMEBODY: Final = {"id": 7, "is_bot": False, "first_name": "Somebody"}
THINGS: Final[dict[str, dict[str, Any]]] = {
    "a sticker": {
        "sticker": {**_FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
    },
    "a voice": {"voice": {**_FILE, "duration": 1}},
    "a round video": {"video_note": {**_FILE, "length": 1, "duration": 1}},
    "a picture with words": {"photo": [{**_FILE, "width": 1, "height": 1}], "caption": "Madrid"},
    "a file": {"document": {**_FILE, "file_name": "../../etc/passwd"}},
    "a contact": {"contact": {"phone_number": "+442079460018", "first_name": "Somebody", "user_id": 7}},
    "a venue": {
        "venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "Home", "address": "Here"},
        "location": {"latitude": 1.0, "longitude": 1.0},
    },
    "a die": {"dice": {"emoji": "🎲", "value": 3}},
    "a poll": {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        }
    },
    "forwarded words": {"text": "Hi", "forward_origin": {"type": "user", "date": 1, "sender_user": _SOMEBODY}},
    "words by way of a bot": {"text": "Hi", "via_bot": {**_SOMEBODY, "is_bot": True}},
    "a forward of a kind that is not known yet": {"text": "Hi", "forward_origin": {"type": "hologram", "date": 1}},
    "a thing that is not known yet": {"hologram": {"depth": 3}},
    "words with an entity that is not known yet": {"text": "Hi", "entities": [{"type": "smell", "offset": 0}]},
    "a live position": {"location": {"latitude": 40.4, "longitude": -3.7, "live_period": 60}},
    "a position that is nowhere": {"location": {"latitude": 91.0, "longitude": 181.0}},
    "a position that is far too far": {"location": {"latitude": 1e308, "longitude": -1e308}},
    "a position that is no number": {"location": {"latitude": float("nan"), "longitude": float("inf")}},
    "a position of words": {"location": {"latitude": "here", "longitude": "there"}},
    "nothing at all": {},
    "words that are a number": {"text": 7},
    "words from nobody": {"text": "Hi", "from": None},
    "words from something that is nobody": {"text": "Hi", "from": "Somebody"},
    "words with a language of odd form": {"text": "Hi", "from": {**_SOMEBODY, "language_code": "\u202e" * 60}},
    "words of the future": {"text": "Hi", "date": 2**31 - 1},
}

FORGED: Final = (
    "",
    " ",
    ".",
    "h1",
    "h1.en",
    "h1.en.ES.0",
    "h1.zz.ES",
    "h1.en.ZZ",
    "h1.en.ES-ZZ",
    "h1.en.ESzzzzzz",
    "h1.en.ES" + "z" * 50,
    "h9.en.ES",
    "n1.en.ZZ",
    "n1.en.",
    "s1.en.ES.99",
    "s1.en.ES.999999999",
    "s1.en.ES.-1",
    "c1.en.ES.nonsense.99",
    "c1.en..sleep.0",
    "r1.en.ES.nonsense.0",
    "r1.en.ES.sleep.99",
    "r1.en.ZZ.sleep.0",
    "r1.en..sleep.0",
    "r1.en.ES1-ES.sleep.0",
    "d1.en.ES.sleep.0.0",
    "d1.en.ES.sleep.0.999999999",
    "d1.en.ES.nonsense.7.1",
    "d1.en..sleep.0.1",
    "f1.en.ES.sleep.1.nonsense",
    "f1.en.ES.sleep.999999999.closed",
    "f1.en..sleep.1.",
    "k1.en.ES.0",
    "k1.en.ES.999999999",
    "g1.en.ES.nonsense",
    "g1.en..",
    "o1.en.ES.99",
    "a1.en.",
    "a1.en.ZZ",
    "p1.en.",
    "y1.zz.",
    "receipt",
    "x2AAAA",
    "x1!",
    "x1" + "_" * 62,
    "x1AA",
    "\0",
    RIGHT_TO_LEFT_OVERRIDE,
    "🏠" * 16,
    "🏠" * 17,
    "x" * LONGEST_DATA,
    "x" * (LONGEST_DATA + 1),
    "x" * 100_000,
    "\ud83d",
)


async def ready(stage: Stage) -> Phone:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    return phone


async def test_every_odd_text_is_answered_and_taken_away(stage: Stage) -> None:
    phone = await ready(stage)
    for what, text in TEXTS.items():
        before = phone.newest_id
        if len(text) > 12 and text.isprintable():
            stage.canaries.add_text(text)
        phone.person.deliver({"message": {"text": text}})
        await stage.settle()
        assert phone.newest_id > before + 1, what
        assert len(phone.shown) == 1, what
        phone.look()
    await phone.press("button-find")
    assert phone.words("situations-first") in phone.text


async def test_everything_that_is_not_words_is_answered_and_taken_away(stage: Stage) -> None:
    phone = await ready(stage)
    for what, thing in THINGS.items():
        before = phone.newest_id
        phone.person.deliver({"message": thing})
        await stage.settle()
        assert phone.newest_id > before + 1, what
        assert len([message for message in phone.shown if not message["mine"]]) == 1, what
    await phone.say("Madrid")
    assert phone.text.startswith("Madrid")


async def test_a_changed_message_is_answered_with_the_start_and_not_read(stage: Stage) -> None:
    phone = await ready(stage)
    before = phone.newest_id
    phone.person.deliver({"edited_message": {"text": stage.canaries.word(), "message_id": before + 1}})
    await stage.settle()
    assert phone.newest_id > before
    assert phone.words("note-only-words") in phone.text


async def test_every_forged_button_leads_to_a_screen(stage: Stage) -> None:
    phone = await ready(stage)
    for data in FORGED:
        press = secrets.token_hex(8)
        phone.person.deliver({"callback_query": {"id": press, "data": data, "message": phone.screen}})
        await stage.settle()
        assert press in [notice["press"] for notice in phone.person.notices], data
        if not phone.shown:
            await phone.open_chat("en-ES")
        assert phone.words("button-clear") in phone.labels, data
        phone.look()
    assert "handler_failed" not in [event["event"] for event in stage.events]


async def test_presses_of_odd_forms_are_answered(stage: Stage) -> None:
    phone = await ready(stage)
    stage.faults_allowed = frozenset({"telegram_refused"})  # to edit what never was
    screen = phone.screen
    forms: dict[str, dict[str, Any]] = {
        "no data": {"message": screen},
        "a game": {"message": screen, "game_short_name": "chess"},
        "a message that is hidden": {"data": "h1.en.ES", "message": {**_bare(screen), "date": 0}},
        "a number that is hidden": {"data": "k1.en.GB.1", "message": {**_bare(screen), "date": 0}},
        "a message that never was": {"data": "h1.en.ES", "message": {**screen, "message_id": 10**6}},
        "buttons of a kind that is not known yet": {
            "data": "h1.en.ES",
            "message": {**screen, "reply_markup": {"inline_keyboard": [[{"smell": "roses"}]]}},
        },
    }
    for what, form in forms.items():
        press = secrets.token_hex(8)
        phone.person.deliver({"callback_query": {"id": press, **form}})
        await stage.settle()
        assert press in [notice["press"] for notice in phone.person.notices], what
        phone.look()
    await phone.clear()
    assert phone.shown == []


async def test_people_with_odd_numbers_are_answered(stage: Stage) -> None:
    phone = await ready(stage)
    for number in (1, 2**31, 2**52 - 1, 2**52, 2**63):
        chat = {"id": number, "type": "private", "first_name": "Qanaryfirst"}
        phone.person.deliver({"message": {"chat": chat, "from": {**_SOMEBODY, "id": number}, "text": "/start en-ES"}})
        await stage.settle()
        [shown] = stage.api.bot().chats[number].messages.values()
        assert phone.words("home-how") in shown.json["text"]


async def test_one_update_that_cannot_be_read_holds_up_no_other(stage: Stage) -> None:
    phone, other = stage.phone(), stage.phone()
    await stage.stop_bot()
    unreadable: list[dict[str, Any]] = [
        {"message": 7},
        {"message": {"chat": 7}},
        {"hologram": {}},
        {"callback_query": {"from": 7}},
    ]
    for broken in unreadable:
        phone.person.deliver(broken)
    other.person.say("/start")
    await stage.start_bot()
    await stage.settle()
    assert other.words("home-where") in other.text
    stage.faults_allowed = frozenset({"record"})  # aiogram says that it knows no such update, and where, not what


async def test_an_update_of_the_far_future_silences_nobody(stage: Stage) -> None:
    phone, other = await ready(stage), await ready(stage)
    await phone.deliver(text="Madrid", date=2**31 - 1)
    await other.say("Madrid")
    assert other.text.startswith("Madrid")


def _bare(message: dict[str, Any]) -> dict[str, Any]:
    return {"chat": message["chat"], "message_id": message["message_id"]}
