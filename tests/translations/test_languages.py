"""Which language a phone's setting means."""

import pytest

from translations.catalog import FOLDER
from translations.languages import ALIASES, Language, Languages

TAGS = ("en", "es", "ar", "pt", "zh-Hans", "zh-Hant", "prs", "fa", "kmr", "nb", "fil", "id", "he", "sr")
LANGUAGES = Languages([Language(tag, tag.upper(), right_to_left=False, reviewed=False, locale=tag) for tag in TAGS])


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en-US", "en"),
        ("pt-br", "pt"),
        ("pt_BR", "pt"),
        ("es-419", "es"),
        ("ar-EG-x-private", "ar"),
        ("zh", "zh-Hans"),
        ("zh-cn", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-hk", "zh-Hant"),
        ("zh-hant", "zh-Hant"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-hans-sg", "zh-Hans"),
        ("fa-AF", "prs"),
        ("fa", "fa"),
        ("ku", "kmr"),
        ("no", "nb"),
        ("tl", "fil"),
        ("iw", "he"),
        ("in", "id"),
        ("sr-Latn-RS", "sr"),
        ("xx", None),
        ("xx-ES", None),
        ("english", None),
        ("-", None),
        ("", None),
        (None, None),
    ],
)
def test_a_code_means_a_language_or_none(code: str | None, tag: str | None) -> None:
    assert LANGUAGES.match(code) == tag


def test_an_alias_of_a_language_that_we_do_not_speak_means_none() -> None:
    without_hebrew = Languages([LANGUAGES[tag] for tag in LANGUAGES if tag != "he"])
    assert LANGUAGES.match("iw") == "he"
    assert without_hebrew.match("iw") is None


def test_no_alias_stands_for_another_alias() -> None:
    assert not set(ALIASES.values()) & set(ALIASES)


def test_english_comes_first_and_the_others_by_their_own_names() -> None:
    languages = Languages.found_in(FOLDER)
    names = [languages[tag].own_name for tag in languages]
    assert next(iter(languages)) == "en"
    assert names[1:] == sorted(names[1:], key=str.casefold)


def test_a_language_tells_its_direction_and_whether_it_is_whole() -> None:
    arabic = Languages.found_in(FOLDER)["ar"]
    assert (arabic.right_to_left, arabic.complete, arabic.own_name) == (True, True, "العربية")


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("zh-Hans", "zh"),
        ("zh-Hant", None),
        ("fil", "tl"),
        ("kmr", "ku"),
        ("prs", None),
        ("nb", "nb"),
        ("he", "he"),
        ("id", "id"),
    ],
)
def test_a_language_is_known_to_telegram_by_two_letters_that_lead_back_to_it(tag: str, code: str | None) -> None:
    assert LANGUAGES.code_of(tag) == code
    assert code is None or LANGUAGES.match(code) == tag
