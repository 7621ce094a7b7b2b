"""Names and dates in a reader's language, and that no language leaks into another one."""

import json
import subprocess
import sys
from datetime import date, time
from pathlib import Path

import pytest
from babel.dates import get_day_names

from tests.translations.rendering import TAGS, a_language, rendered
from translations.catalog import FOLDER
from translations.languages import Languages
from translations.names import (
    country_codes,
    country_name,
    day_name,
    format_date,
    format_time,
    language_name,
    own_language_name,
)

ROOT = Path(__file__).parents[2]
ENGLISH, SPANISH, ARABIC = (Languages.found_in(FOLDER)[tag] for tag in ("en", "es", "ar"))


def test_a_country_has_its_name_in_the_language_of_the_reader() -> None:
    names = [country_name("ES", language) for language in (ENGLISH, SPANISH, ARABIC)]
    assert names == ["Spain", "España", "إسبانيا"]


def test_kosovo_and_taiwan_are_countries_that_a_person_can_choose() -> None:
    assert {"XK", "TW", "PS"} <= set(country_codes())


def test_what_is_no_country_cannot_be_chosen() -> None:
    codes = country_codes()
    assert not {"EU", "UN", "ZZ", "AQ1", "001"} & set(codes)
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert len(codes) > 240


def test_an_unknown_country_stays_its_code() -> None:
    assert country_name("Q!", SPANISH) == "Q!"


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("ar", "Arabic"),
        ("zh-Hant", "Traditional Chinese"),
        ("pt-BR", "Brazilian Portuguese"),
        ("kmr", "Kurdish"),
        ("prs", "Dari"),
    ],
)
def test_a_language_has_its_name_in_the_language_of_the_reader(tag: str, name: str) -> None:
    assert language_name(tag, ENGLISH) == name


def test_a_dialect_without_a_name_goes_by_its_language_and_an_unknown_one_by_its_tag() -> None:
    assert language_name("es-XX", ENGLISH) == "Spanish"
    assert language_name("qqq", ENGLISH) == "qqq"


def test_a_language_is_called_as_its_speakers_call_it() -> None:
    assert [own_language_name(tag) for tag in ("en", "es", "ar")] == ["English", "español", "العربية"]


def test_a_date_is_written_as_readers_of_the_language_write_it() -> None:
    day = date(2026, 11, 3)
    assert format_date(day, ENGLISH) == "3 Nov 2026"
    assert format_date(day, SPANISH) == "3 nov 2026"
    assert "2026" in format_date(day, ARABIC)


def test_a_day_has_its_name_in_the_language_of_the_reader() -> None:
    assert [day_name(0, language) for language in (ENGLISH, SPANISH, ARABIC)] == ["Monday", "lunes", "الاثنين"]
    assert [day_name(6, language, short=True) for language in (ENGLISH, SPANISH, ARABIC)] == ["Sun", "dom", "الأحد"]


def test_a_time_counts_24_hours_from_midnight() -> None:
    assert [format_time(clock) for clock in (time(), time(9), time(17, 30))] == ["00:00", "09:00", "17:30"]


def test_a_language_that_cldr_does_not_know_falls_back_to_english() -> None:
    assert country_name("ES", a_language("xx")) == "Spain"
    assert format_date(date(2026, 11, 3), a_language("xx")) == format_date(date(2026, 11, 3), a_language("en"))


def test_no_language_leaks_into_another_one_of_the_same_process() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.translations.rendering", *TAGS],
        check=True,
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    alone: dict[str, list[str]] = dict(json.loads(line) for line in done.stdout.splitlines())
    assert list(alone) == list(TAGS)
    # What Babel is known to leak, asked for on purpose first: what we use must not care.
    for tag in ("sw", "vi", "ps"):
        get_day_names("wide", "stand-alone", locale=tag)
    for tag in (*reversed(TAGS), *TAGS):
        assert rendered(tag) == alone[tag]
