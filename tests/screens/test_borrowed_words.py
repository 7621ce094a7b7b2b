"""A language that is not whole yet: English words stand where its own are missing, and the screen says so."""

import shutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from screens import details, results, start
from screens.buttons import Details, Here
from screens.frame import MOST_CHARACTERS, MOST_LINES, Reader
from screens.screen import Screen, Style, utf16_units
from tests.builders import NOW
from tests.screens.showing import a_clinic, a_house, a_line, an_answer, found, spains_numbers, towns
from translations.catalog import FOLDER, Catalog

GERMAN = Here("de", "ES")
MARK = "Ein Teil ist noch auf Englisch."

Read = Callable[..., Reader]


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """English, and a German that says the core in English letters but for its mark."""
    folder = tmp_path_factory.mktemp("words")
    shutil.copytree(FOLDER / "en", folder / "en")
    (folder / "de").mkdir()
    (folder / "de" / "about.toml").write_text('own_name = "Deutsch"\nreviewed = false\n', "utf-8")
    core = (folder / "en" / "core.ftl").read_text("utf-8")
    changed = core.replace("mark-partly = Parts of this are still in English.", f"mark-partly = {MARK}")
    assert changed != core
    (folder / "de" / "core.ftl").write_text(changed, "utf-8")
    return Catalog(folder, strict=True)


@pytest.fixture
def reads(words: Catalog) -> Read:
    """Somebody for one more screen."""
    return lambda here=GERMAN, practice=False: Reader(words.say(here.language).anew(), here, NOW, practice)


def marks(screen: Screen) -> list[int]:
    """On which lines the mark stands."""
    return [number for number, line in enumerate(screen.lines) if (line.text, line.style) == (MARK, Style.ITALIC)]


def test_a_screen_with_borrowed_words_says_so_once_at_its_end(reads: Read) -> None:
    assert marks(start.privacy(reads(), "")) == [len(start.privacy(reads(), "").lines) - 1]


def test_the_mark_of_practice_comes_last(reads: Read) -> None:
    screen = start.privacy(reads(practice=True), "")
    assert marks(screen) == [len(screen.lines) - 2]


def test_a_screen_in_words_of_its_own_says_nothing(reads: Read) -> None:
    assert not marks(start.home(reads(), spains_numbers(), ()))
    assert not marks(results.results(reads(), "law", an_answer(found(a_line())), towns()))


def test_a_borrowed_button_is_borrowed_words_too(reads: Read) -> None:
    assert marks(start.situations(reads(), 2, None))


def test_what_one_screen_borrows_is_not_said_of_the_next(reads: Read) -> None:
    assert marks(start.privacy(reads(), ""))
    assert not marks(start.home(reads(), spains_numbers(), ()))
    assert marks(start.privacy(reads(), "")), "not even where all was rendered before"


def test_a_whole_language_never_says_so(reads: Read) -> None:
    assert not marks(start.privacy(reads(replace(GERMAN, language="en")), ""))


def test_the_mark_has_its_place_on_a_full_screen(reads: Read) -> None:
    long = replace(a_house().facts, texts=(replace(a_house().facts.texts[0], summary="word " * 60),))
    screen = details.details(reads(practice=True), found(a_house(facts=long)), Details(GERMAN, "sleep", 0, 8))
    assert marks(screen) == [len(screen.lines) - 2]
    assert len(screen.lines) <= MOST_LINES
    assert sum(utf16_units(line.text) + 1 for line in screen.lines) <= MOST_CHARACTERS


def test_nothing_of_an_answer_is_lost_to_a_mark_that_does_not_come(reads: Read) -> None:
    answer = an_answer(found(a_line()), found(a_house()), found(a_clinic()))
    assert len(results.results(reads(), "sleep", answer, ()).lines) >= MOST_LINES - 2
