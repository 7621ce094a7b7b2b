"""From where the language and the country of an answer come, the nearest source first."""

from dataclasses import replace
from typing import Any

import pytest
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod

from bot.talk import Service
from screens.buttons import Here, Home, Options, Privacy, Situations
from tests.bot.desk import Desk, a_screen, somebody


def shown(methods: list[TelegramMethod[Any]]) -> str:
    """The text of the screen that was shown."""
    [text] = [method.text for method in methods if isinstance(method, SendMessage | EditMessageText)]
    return str(text)


async def test_a_button_speaks_its_own_language_whatever_was_spoken_before(desk: Desk) -> None:
    await desk.press(Home(Here("en", "ES")))
    assert desk.words("privacy-nothing", "ar") in shown(await desk.press(Privacy(Here("ar", "ES"))))


async def test_words_are_answered_in_the_language_of_the_screen_they_reply_to(desk: Desk) -> None:
    await desk.press(Home(Here("en", "ES")))
    replied = a_screen(Here("es", "GB"))
    assert desk.words("note-not-understood", "es") in shown(await desk.say("zzz", reply_to_message=replied))


async def test_words_are_else_answered_in_the_language_of_the_talk(desk: Desk) -> None:
    await desk.press(Home(Here("es", "ES")))
    assert desk.words("note-not-understood", "es") in shown(await desk.say("zzz"))


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("ar", "ar"),
        ("ar-EG", "ar"),
        ("es-MX", "es"),
        ("fr-CM", "fr"),
        ("de", "de"),
        ("kl", "en"),
        ("", "en"),
        (None, "en"),
        ("?", "en"),
    ],
)
async def test_a_talk_begins_in_the_language_of_the_phone(desk: Desk, code: str | None, tag: str) -> None:
    writer = somebody(**({} if code is None else {"language_code": code}))
    assert desk.words("home-where", tag) in shown(await desk.say("/start", **{"from": writer}))


async def test_a_forgotten_talk_goes_on_in_the_language_of_the_button(desk: Desk) -> None:
    await desk.press(Home(Here("es", "ES")))
    desk.restart()
    screen = a_screen(Here("es", "ES"))
    assert desk.words("note-not-understood", "es") in shown(await desk.say("zzz", reply_to_message=screen))


async def test_a_link_may_name_language_and_country(desk: Desk) -> None:
    text = shown(await desk.say("/start es-GB"))
    assert text.startswith(desk.words("home-first", "es", country="Reino Unido"))


@pytest.mark.parametrize("payload", ["", "zz", "en-ZZ", "EN-gb", "abuse-report-17", "../../", "x" * 64])
async def test_a_link_that_names_something_else_is_a_plain_start(desk: Desk, payload: str) -> None:
    assert desk.words("home-where") in shown(await desk.say(f"/start {payload}".strip()))


async def test_the_country_of_a_button_goes_before_that_of_the_talk(desk: Desk) -> None:
    await desk.press(Home(Here("en", "ES")))
    assert "United Kingdom" in shown(await desk.press(Home(Here("en", "GB")))).split("\n")[0]


async def test_the_country_of_the_talk_goes_before_the_one_that_is_set(service: Service) -> None:
    desk = Desk(replace(service, country="JO"))
    await desk.press(Home(Here("en", "ES")))
    assert "Spain" in shown(await desk.say("/start")).split("\n")[0]


async def test_the_country_of_a_link_goes_before_the_one_that_is_set(service: Service) -> None:
    desk = Desk(replace(service, country="JO"))
    assert "Spain" in shown(await desk.say("/start en-ES")).split("\n")[0]


async def test_the_country_that_is_set_holds_where_nobody_named_one(service: Service) -> None:
    desk = Desk(replace(service, country="JO"))
    assert "Jordan" in shown(await desk.say("/start")).split("\n")[0]
    assert "Jordan" in shown(await desk.press(Home(Here("en")))).split("\n")[0]


async def test_the_country_never_follows_from_the_language(desk: Desk) -> None:
    text = shown(await desk.say("/start", **{"from": somebody(language_code="es-ES")}))
    assert desk.words("home-where", "es") in text


async def test_a_typed_town_is_wanted_for_what_was_pressed_before(desk: Desk) -> None:
    await desk.press("r1.en.ES.law.0")
    assert shown(await desk.say("Madrid")).startswith("Madrid, Spain")
    await desk.press(Situations(Here("en", "ES")))
    assert desk.words("situations-first-place", place="Madrid, Spain") in shown(await desk.say("Madrid"))


async def test_looking_at_the_languages_forgets_nothing(desk: Desk) -> None:
    await desk.press("r1.en.ES.law.0")
    await desk.press(Options(Here("en", "ES")))
    assert "Practice Law Office" in shown(await desk.say("Madrid"))


async def test_a_typed_region_of_the_country_is_a_place(desk: Desk) -> None:
    await desk.press(Home(Here("en", "ES")))
    assert desk.words("situations-first-place", place="Catalonia, Spain") in shown(await desk.say("Cataluña"))


async def test_a_town_goes_before_the_region_of_its_name_without_a_question(desk: Desk) -> None:
    await desk.press(Home(Here("en", "JO")))
    assert desk.words("situations-first-place", place="Amman, Jordan") in shown(await desk.say("Amman"))


async def test_a_region_far_away_is_offered_and_never_assumed(desk: Desk) -> None:
    await desk.press(Home(Here("ar", "ES")))  # the word is a spice, and a region of India
    assert desk.words("place-choose", "ar") in shown(await desk.say("بهار"))
