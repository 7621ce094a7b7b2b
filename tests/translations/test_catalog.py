"""Saying something: strict in tests, never silent in service."""

from datetime import date
from pathlib import Path

import pytest

from translations.catalog import REMEMBERED, BrokenMessageError, Catalog
from translations.names import format_date

WORDS = """
hello = Hello, { $name }
only-here = Only in English
number = { $count ->
    [one] one
   *[other] { $count }
}
attribute =
    .title = Nothing but a title
broken-elsewhere = Fine { $name }
calls-nothing = { $name } { NUMBER($name, wrong: $name) } { missing-message }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for tag, direction, text in (
        ("en", "ltr", WORDS),
        ("ar", "rtl", "hello = مرحبا { $name }\nbroken-elsewhere = { $nmae }\n"),
    ):
        (tmp_path / tag).mkdir()
        about = f'own_name = "{tag}"\ndirection = "{direction}"\nreviewed = false\n'
        (tmp_path / tag / "about.toml").write_text(about, "utf-8")
        (tmp_path / tag / "bot.ftl").write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize("key", ["nowhere", "attribute", "hello", "calls-nothing"])
def test_a_strict_catalog_raises_for_what_cannot_be_said(folder: Path, key: str) -> None:
    with pytest.raises(BrokenMessageError) as broken:
        Catalog(folder, strict=True).say("en")(key)
    assert (broken.value.language, broken.value.key) == ("en", key)


def test_a_language_that_lacks_a_message_says_it_in_english_even_when_strict(folder: Path) -> None:
    assert Catalog(folder, strict=True).say("ar")("only-here") == "Only in English"


def test_in_service_a_broken_message_is_said_in_english_and_reported(folder: Path) -> None:
    heard: list[BrokenMessageError] = []
    say = Catalog(folder, on_broken=heard.append).say("ar")
    assert say("broken-elsewhere", name="Ada") == "Fine Ada"
    assert [(each.language, each.key) for each in heard] == [("ar", "broken-elsewhere")]


def test_in_service_what_is_nowhere_is_said_by_its_key_and_reported(folder: Path) -> None:
    heard: list[BrokenMessageError] = []
    assert Catalog(folder, on_broken=heard.append).say("ar")("nowhere") == "nowhere"
    assert [(each.language, each.key) for each in heard] == [("en", "nowhere")]


def test_isolates_stand_in_right_to_left_text_only(folder: Path) -> None:
    catalog = Catalog(folder, strict=True)
    assert catalog.say("en")("hello", name="112") == "Hello, 112"
    assert catalog.say("ar")("hello", name="112") == "مرحبا \u2068112\u2069"


def test_a_number_chooses_its_plural(folder: Path) -> None:
    say = Catalog(folder, strict=True).say("en")
    assert [say("number", count=count) for count in (0, 1, 2)] == ["0", "one", "2"]


def test_what_is_remembered_stays_within_bounds_and_right(folder: Path) -> None:
    say = Catalog(folder, strict=True).say("en")
    for number in range(REMEMBERED + 10):
        assert say("hello", name=str(number)) == f"Hello, {number}"
        assert len(say._rendered) <= REMEMBERED
    assert say("hello", name="0") == "Hello, 0"


def test_a_value_is_said_as_it_is(folder: Path) -> None:
    say = Catalog(folder, strict=True).say("en")
    assert say("hello", name="{ $name } <b>&") == "Hello, { $name } <b>&"


def test_a_number_and_its_digits_are_told_apart(folder: Path) -> None:
    say = Catalog(folder, strict=True).say("en")
    assert say("number", count=1) == "one"
    assert say("number", count="1") == "1"


def test_a_language_that_does_not_exist_is_a_key_error(folder: Path) -> None:
    with pytest.raises(KeyError):
        Catalog(folder).say("xx")


def test_what_is_shipped_says_home_in_every_language() -> None:
    catalog = Catalog(strict=True)
    firsts = {language.tag: catalog.say(language.tag)("home-first-anywhere") for language in catalog}
    english = firsts.pop("en")
    assert [tag for tag, first in firsts.items() if first == english] == []


def test_ukrainian_counts_one_few_and_many() -> None:
    say = Catalog(strict=True).say("uk")
    counts = {count: say("check-found", count=count).removeprefix("Знайдено ") for count in (1, 3, 5, 11, 21)}
    assert counts == {
        1: "1 недолік.",
        3: "3 недоліки.",
        5: "5 недоліків.",
        11: "11 недоліків.",
        21: "21 недолік.",
    }


@pytest.mark.parametrize(
    "key",
    [
        "emergency-confirmed",
        "emergency-official-dated",
        "checked-by-call",
        "checked-by-organisation",
        "checked-on-site",
        "checked-one-person",
        "checked-due",
        "checked-web-page",
    ],
)
def test_a_date_that_ends_with_a_stop_is_not_given_another(key: str) -> None:
    catalog = Catalog(strict=True)
    for language in catalog:
        said = catalog.say(language.tag)(key, date=format_date(date(2026, 11, 3), language))
        assert ".." not in said, language.tag
