"""In which language typed words are answered: that of the words, until somebody has chosen another."""

from dataclasses import replace
from typing import Any

import pytest
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod

from bot.talk import Service
from directory.understand.compiling import compiled
from directory.understand.understanding import Understanding
from directory.understand.written import read
from screens.buttons import Here, Home, Meaning, Results, UnreadableError, Worried, from_data
from tests.bot.desk import Desk, a_screen, somebody
from translations.catalog import FOLDER

SPANISH = """
[needs]
legal = ["abogad*"]
[situations]
beaten = ["me pega*", "le pega*"]
[concern]
always = ["mi vecina"]
[places]
before = ["en"]
[speaks]
wish = ["habl* {}"]
[greetings]
words = ["buenos dias"]
[ordinary]
words = ["necesito", "un", "que", "mi", "vecina", "marido", "quiero"]
"""
IN_SPANISH = "necesito un abogado en Kiev"
KYIV = 703448
OURS = {"language_code": "en"}


@pytest.fixture(scope="module")
def bilingual(service: Service, tmp_path_factory: pytest.TempPathFactory) -> Service:
    """A service that understands English, and a few words of Spanish."""
    file = tmp_path_factory.mktemp("lists") / "es" / "words.toml"
    file.parent.mkdir()
    file.write_text(SPANISH, "utf-8")
    gazetteer = service.finder.gazetteer
    lists = [read(FOLDER / "en" / "words.toml"), read(file)]
    return replace(
        service, understanding=Understanding(compiled(lists, service.catalog.languages, gazetteer), gazetteer)
    )


@pytest.fixture
def desk(bilingual: Service) -> Desk:
    """A bot that was just started."""
    return Desk(bilingual)


def shown(methods: list[TelegramMethod[Any]]) -> dict[str, Any]:
    """The screen that was shown."""
    [screen] = [method.model_dump() for method in methods if isinstance(method, SendMessage | EditMessageText)]
    return screen


def offered(screen: dict[str, Any], label: str) -> Meaning | None:
    """What a button means, None where there is none that says this."""
    for row in screen["reply_markup"]["inline_keyboard"]:
        for button in row:
            if button["text"] == label:
                try:
                    return from_data(button["callback_data"])
                except UnreadableError:
                    return None
    return None


async def test_words_are_answered_in_their_own_language_with_the_phone_s_one_press_away(desk: Desk) -> None:
    screen = shown(await desk.say(IN_SPANISH, **{"from": somebody(**OURS)}))
    assert desk.words("need-legal", "es") in screen["text"]
    back = offered(screen, "English")
    assert back == Results(Here("en", "UA", KYIV), "legal")
    assert desk.words("need-legal", "es") not in shown(await desk.press(back))["text"]


async def test_the_start_chooses_no_language(desk: Desk) -> None:
    await desk.say("/start", **{"from": somebody(**OURS)})
    screen = shown(await desk.say(IN_SPANISH, **{"from": somebody(**OURS)}))
    assert desk.words("need-legal", "es") in screen["text"]


async def test_a_link_with_a_language_chooses_it(desk: Desk) -> None:
    await desk.say("/start en-ES")
    screen = shown(await desk.say(IN_SPANISH))
    assert desk.words("need-legal") in screen["text"]


async def test_a_language_that_was_chosen_stays_with_that_of_the_words_one_press_away(desk: Desk) -> None:
    await desk.press(Home(Here("en", "ES")))
    screen = shown(await desk.say(IN_SPANISH))
    assert desk.words("need-legal") in screen["text"]
    assert offered(screen, "Español") == Results(Here("es", "UA", KYIV, "ES"), "legal")


async def test_the_screen_replied_to_chooses_its_language(desk: Desk) -> None:
    screen = shown(await desk.say(IN_SPANISH, reply_to_message=a_screen(Here("ar", "ES"))))
    assert desk.words("need-legal", "ar") in screen["text"]
    assert offered(screen, "Español")


async def test_the_language_goes_on_from_words_to_words(desk: Desk) -> None:
    await desk.say(IN_SPANISH, **{"from": somebody(**OURS)})
    screen = shown(await desk.say("Amman", message_id=61, **{"from": somebody(**OURS)}))
    assert screen["text"].startswith("Amman, Jordania")
    assert offered(screen, "English") is None


async def test_words_in_the_language_of_the_talk_offer_no_other(desk: Desk) -> None:
    screen = shown(await desk.say("I need a lawyer in Madrid, Spain", **{"from": somebody(**OURS)}))
    assert offered(screen, "Español") is None


async def test_a_name_alone_says_nothing_about_a_language(desk: Desk) -> None:
    screen = shown(await desk.say("Київ", **{"from": somebody(**OURS)}))
    assert desk.words("situations-first-place", place="Kyiv, Ukraine") in screen["text"]


async def test_a_concern_stays_one_in_the_other_language(desk: Desk) -> None:
    screen = shown(await desk.say("mi vecina, su marido le pega", **{"from": somebody(**OURS)}))
    assert screen["text"].startswith(desk.words("worried-first", "es"))
    assert isinstance(offered(screen, "English"), Worried)


async def test_a_greeting_is_returned_in_its_language(desk: Desk) -> None:
    screen = shown(await desk.say("buenos dias", **{"from": somebody(**OURS)}))
    assert desk.words("note-hello", "es") in screen["text"]
    assert offered(screen, "English") == Home(Here("en"))
