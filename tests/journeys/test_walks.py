"""Walks at random through every screen: wherever somebody presses, there is a way on, a way back, and Clear.

The handlers are asked directly, without the stand-in between, so that ten thousand presses take seconds. That a
screen reaches the chat as it is, and that Clear clears, the other journeys hold.
"""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.deeds import Pressed, Shared, Started, Typed, Unopened
from bot.handlers import answer
from bot.talk import Reply, Service, Talk
from screens.buttons import Clear, Guide, Here, Home, Meaning, from_data, to_data
from screens.cards import CARDS
from screens.frame import MOST_CHARACTERS, MOST_LINES
from screens.screen import Press, Screen, utf16_units
from tests.builders import NOW
from tests.journeys.stage import practice_service
from translations.catalog import Catalog
from translations.names import country_name

PRESSES = 10_000
PRESSES_IN_PART = 1_000
"""In a language that borrows all but its core from English, where most screens are the same."""
LANGUAGES = tuple(Catalog())
WHOLE = [language.tag for language in LANGUAGES if language.complete]
IN_PART = [language.tag for language in LANGUAGES if not language.complete]
TYPED = (
    *("Madrid", "Amman", "Springfield", "Cataluña", "Київ", "nothing of ours", "x" * 4096, "Simferopol", "hello"),
    "I need a lawyer in Madrid, Spain, who speaks Arabic",
    "he is beating me right now",
    "my neighbour is beaten in Kyiv",
    "a doctor in Madrd",
    "a doctor in London please",
    "they do not pay me 28013",
    "Practice House",
    "police",
)
SHARED = ((40.4168, -3.7038), (43.339, -1.789), (0.0, -140.0), (44.95, 34.1))
Kind = tuple[str, str]
COUNTRIES = (None, "ES", "GB", "JO", "UA", "FR", "ET", "TV")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """What the bot answers from."""
    folder: Path = tmp_path_factory.mktemp("walks")
    with practice_service(folder / "data") as service:
        yield service


def walk(service: Service, language: str, seed: int, presses: int) -> Counter[Kind]:
    """Walks on from screen to screen; gives how often each kind of button was pressed, and about what."""
    chance = random.Random(seed)
    pressed: Counter[Kind] = Counter()
    here, topic = Here(language, chance.choice(COUNTRIES)), ""
    shown = answer(service, Talk(here, topic, NOW, b"walk"), Started(None, None))
    for _ in range(presses):
        buttons = _presses(shown.screen)
        turn = chance.random()
        if turn < 0.02:
            deed = chance.choice((Typed(chance.choice(TYPED)), Shared(*chance.choice(SHARED)), Unopened()))
            reply = answer(service, Talk(shown.here, shown.topic, NOW, b"walk"), deed)
        else:
            # Every other time to where one has been least: most buttons lead to a country or a language.
            rarest = min(map(_kind, buttons), key=pressed.__getitem__)
            rare = [each for each in buttons if _kind(each) == rarest]
            meaning = chance.choice(rare if turn < 0.5 else buttons)
            pressed[_kind(meaning)] += 1
            talk = Talk(getattr(meaning, "here", shown.here), shown.topic, NOW, b"walk")
            # The data is what a phone sends back, so it is read as the bot reads it.
            reply = answer(service, talk, Pressed(from_data(to_data(meaning))))
        _look(service, reply)
        # A kept number is a message of its own; one goes on from the screen that stands above it.
        shown = shown if reply.keep else reply
    return pressed


def _kind(meaning: Meaning) -> Kind:
    return type(meaning).__name__, str(getattr(meaning, "topic", ""))


def _presses(screen: Screen) -> list[Meaning]:
    return [button.meaning for row in screen.rows for button in row if isinstance(button, Press)]


def _look(service: Service, reply: Reply) -> None:
    """What no screen may lack, and what none may exceed."""
    screen = reply.screen
    meanings = _presses(screen)
    assert Clear() in meanings, f"no Clear:\n{screen}"
    assert reply.keep or len(meanings) > 1, f"a dead end:\n{screen}"
    is_start = screen.lines[0].text in _first_lines(service, reply.here)
    assert reply.keep or is_start or any(isinstance(each, Home) for each in meanings), f"no way back:\n{screen}"
    assert len(screen.lines) <= MOST_LINES, f"too many lines:\n{screen}"
    assert utf16_units(screen.text) <= MOST_CHARACTERS, f"too long:\n{screen}"
    assert screen.lines[0].text.strip()


def _first_lines(service: Service, here: Here) -> set[str]:
    """How the start begins."""
    say = service.catalog.say(here.language)
    named = {say("home-first", country=country_name(here.country, say.language))} if here.country else set()
    return {say("home-first-anywhere"), *named}


@pytest.mark.parametrize("language", WHOLE)
def test_ten_thousand_presses_end_nowhere_without_a_way_back_and_clear(service: Service, language: str) -> None:
    pressed = Counter[Kind]()
    for seed in range(10):
        pressed += walk(service, language, seed, PRESSES // 10)
    assert {kind.__name__ for kind in Meaning.__args__} == {kind for kind, _ in pressed}, (
        "a kind of button that nobody came to"
    )


@pytest.mark.parametrize("language", IN_PART)
def test_a_thousand_presses_end_nowhere_in_a_language_that_borrows_words(service: Service, language: str) -> None:
    assert walk(service, language, len(language), PRESSES_IN_PART)


@pytest.mark.parametrize("language", [language.tag for language in LANGUAGES])
@pytest.mark.parametrize("country", ["GB", "TV", None])
def test_every_card_fits_and_leads_on(service: Service, language: str, country: str | None) -> None:
    say, here = service.catalog.say(language), Here(language, country)
    for card in CARDS:
        reply = answer(service, Talk(here, "", NOW, b"card"), Pressed(Guide(here, card)))
        _look(service, reply)
        lines = [line.text for line in reply.screen.lines]
        assert lines[: 1 + len(say(f"card-{card}-text").splitlines())] == [
            say(f"card-{card}-first"),
            *say(f"card-{card}-text").splitlines(),
        ]
