"""The list of languages, when there are many."""

import shutil
from itertools import chain

import pytest
from babel import Locale

from screens.buttons import Here, Home
from screens.frame import MOST_CHARACTERS, Reader
from screens.screen import Press, Screen, utf16_units
from screens.start import LANGUAGES_ON_PAGE, options
from tests.builders import NOW
from translations.catalog import FOLDER, Catalog

_SPOKEN = (
    "am ar az bg bn bs cs da de el en es fa fi fr gu ha he hi hr hu hy id ig it ja ka kk km ko ku ln lo lt lv mg mk ml "
    "mn mr ms my nb ne nl pa pl ps pt ro ru rw si so sq sr sv sw ta te th ti tr uk ur uz vi yo"
)
TAGS = _SPOKEN.split()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The words of English, and all the languages that there may be one day."""
    folder = tmp_path_factory.mktemp("many")
    shutil.copytree(FOLDER / "en", folder / "en")
    for tag in TAGS:
        (folder / tag).mkdir(exist_ok=True)
        name = Locale.parse(tag).get_language_name()
        (folder / tag / "about.toml").write_text(f'own_name = "{name}"\nreviewed = false\n', "utf-8")
    return Catalog(folder)


def shown(catalog: Catalog, here: Here, page: int = 0) -> Screen:
    return options(Reader(catalog.say(here.language).anew(), here, NOW, practice=True), catalog, page)


def languages(screen: Screen) -> list[str]:
    """The languages that are offered, in reading order."""
    buttons = (button for row in screen.rows[:-1] for button in row if isinstance(button, Press))
    return [button.meaning.here.language for button in buttons if isinstance(button.meaning, Home)]


def test_the_language_that_is_read_comes_first_and_then_those_of_the_country(many: Catalog) -> None:
    assert languages(shown(many, Here("uk", "CH")))[:4] == ["uk", "de", "fr", "it"]
    assert languages(shown(many, Here("uk")))[:2] == ["uk", "en"]


def test_every_language_stands_on_one_page(many: Catalog) -> None:
    pages = -(-len(TAGS) // LANGUAGES_ON_PAGE)
    listed = list(chain.from_iterable(languages(shown(many, Here("ti", "ET"), page)) for page in range(pages)))
    assert sorted(listed) == sorted(TAGS)


@pytest.mark.parametrize("page", range(3))
def test_the_line_of_those_that_nobody_has_read_stays_short(many: Catalog, page: int) -> None:
    screen = shown(many, Here("my", "MM"), page)
    unread = screen.lines[1].text
    assert f"+{min(LANGUAGES_ON_PAGE, len(TAGS) - page * LANGUAGES_ON_PAGE) - 3}" in unread
    assert unread.count(",") == 3
    assert sum(utf16_units(line.text) + 1 for line in screen.lines) <= MOST_CHARACTERS


def test_a_language_that_is_chosen_keeps_everything_else(many: Catalog) -> None:
    here = Here("en", "ES", 3117735, "PT", "ar")
    button = next(
        button
        for row in shown(many, here).rows
        for button in row
        if isinstance(button, Press) and button.label == "español"
    )
    assert button.meaning == Home(Here("es", "ES", 3117735, "PT", "ar"))
