"""Hours in words: true at the place, plain in every language, and silent where nothing is sure."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from directory.find.answer import Found, OpenState
from directory.find.hours import opening
from screens.buttons import Here
from screens.frame import Reader
from screens.hours import LONGEST_WEEK, hours_lines, hours_words, timetable_lines
from tests.builders import a_public_listing
from tests.screens.arbitrary import founds, readers
from tests.screens.showing import SPAIN, a_reader, catalog, found, say
from tests.translations.rendering import a_language
from translations.catalog import Say

MADRID_TIME = ZoneInfo("Europe/Madrid")
MONDAY = "2026-11-23T12:30"
OFFICE = "Mo-Fr 09:00-17:00; Sa 10:00-14:00"


def _reads(language: str, at: str, here: Here = SPAIN) -> Reader:
    moment = datetime.fromisoformat(at).replace(tzinfo=MADRID_TIME)
    return a_reader(replace(here, language=language), say=say(language), at=moment)


def _seen(reader: Reader, hours: str, country: str = "ES") -> Found:
    listing = a_public_listing(country=country, hours=hours, time_zone="Europe/Madrid")
    return found(listing, opening=opening(hours, "Europe/Madrid", reader.at, country))


def _plain(text: str) -> str:
    """Text without the marks that keep a number in Arabic in its place."""
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("hours", "at", "en", "es", "ar"),
    [
        ("24/7", MONDAY, "open day and night", "abierto día y noche", "مفتوح ليلًا ونهارًا"),
        (OFFICE, MONDAY, "open until 17:00", "abierto hasta las 17:00", "مفتوح حتى الساعة 17:00"),
        (
            OFFICE,
            "2026-11-23T08:00",
            "closed, opens today 09:00",
            "cerrado, abre hoy a las 09:00",
            "مغلق، يفتح اليوم الساعة 09:00",
        ),
        (
            OFFICE,
            "2026-11-23T18:00",
            "closed, opens tomorrow 09:00",
            "cerrado, abre mañana a las 09:00",
            "مغلق، يفتح غدًا الساعة 09:00",
        ),
        (
            OFFICE,
            "2026-11-28T15:00",
            "closed, opens Monday 09:00",
            "cerrado, abre el lunes a las 09:00",
            "مغلق، يفتح يوم الاثنين الساعة 09:00",
        ),
        (
            "Jun-Sep 09:00-17:00",
            MONDAY,
            "closed, opens 1 Jun 2027",
            "cerrado, abre el 1 jun 2027",
            "مغلق، يفتح في 01\u200f/06\u200f/2027",
        ),
        ("off", MONDAY, "closed now", "cerrado ahora", "مغلق الآن"),
        ("Mo-Fr 09:00+", MONDAY, "open now", "abierto ahora", "مفتوح الآن"),
        ("Mo-Su 08:00-24:00", MONDAY, "open until 24:00", "abierto hasta las 24:00", "مفتوح حتى الساعة 24:00"),
        (
            "Mo-Fr",
            MONDAY,
            "open until Friday 24:00",
            "abierto hasta el viernes a las 24:00",
            "مفتوح حتى يوم الجمعة الساعة 24:00",
        ),
        ('unknown "by appointment"', MONDAY, "by appointment", "con cita previa", "بموعد مسبق"),
        (
            OFFICE,
            "2026-12-08T12:00",  # a holiday in the whole of Spain
            "holiday today: call first",
            "hoy es festivo: llama antes",
            "اليوم عطلة رسمية: الأفضل الاتصال أولًا",
        ),
        ("", MONDAY, "", "", ""),
        ("nine to five", MONDAY, "", "", ""),
    ],
)
def test_hours_are_a_few_words_beside_a_result(hours: str, at: str, en: str, es: str, ar: str) -> None:
    for language, expected in (("en", en), ("es", es), ("ar", ar)):
        reader = _reads(language, at)
        assert _plain(hours_words(reader, _seen(reader, hours).opening)) == expected


def test_the_night_after_is_no_other_day() -> None:
    reader = _reads("en", "2026-11-23T23:00")
    assert hours_words(reader, _seen(reader, "Mo-Su 22:00-06:00").opening) == "open until 06:00"


@pytest.mark.parametrize(
    ("hours", "week"),
    [
        (OFFICE, "Mon–Fri 09:00–17:00; Sat 10:00–14:00"),
        ("Mo-Su 09:00-21:00", "every day 09:00–21:00"),
        ("Mo-Fr 10:00-14:00,16:00-19:00", "Mon–Fri 10:00–14:00, 16:00–19:00"),
        ("Mo,We,Fr 09:00-12:00; Tu 14:00-18:00", "Mon, Wed, Fri 09:00–12:00; Tue 14:00–18:00"),
        ("Sa-Su 22:00-06:00", "Sat, Sun 22:00–06:00"),
        ("Mo-We 20:00-24:00", "Mon–Wed 20:00–24:00"),
        ("Mo-Fr", "Mon–Fri day and night"),
        ('Mo-Fr 09:00-17:00 unknown "by appointment"', "Mon–Fri 09:00–17:00 by appointment"),
    ],
)
def test_a_week_puts_days_of_the_same_hours_together(hours: str, week: str) -> None:
    reader = _reads("en", MONDAY)
    assert timetable_lines(reader, _seen(reader, hours).listing) == [f"Hours: {week}."]


def test_a_week_speaks_the_language_of_the_reader() -> None:
    lines = [timetable_lines(reader, _seen(reader, OFFICE).listing) for reader in map(_monday, ("es", "ar"))]
    assert lines[0] == ["Horario: lun–vie 09:00–17:00; sáb 10:00–14:00."]
    assert [_plain(line) for line in lines[1]] == [
        "أوقات العمل: الاثنين إلى الجمعة من 09:00 إلى 17:00؛ السبت من 10:00 إلى 14:00."
    ]


def _monday(language: str) -> Reader:
    return _reads(language, MONDAY)


def test_a_week_that_is_not_like_the_next_says_which_days_it_means() -> None:
    reader = _reads("en", "2026-12-03T12:00")
    assert timetable_lines(reader, _seen(reader, "Mo[1] 10:00-12:00").listing) == [
        "In the next 7 days: Mon 10:00–12:00."
    ]


def test_a_week_that_is_too_long_to_be_read_is_left_out() -> None:
    reader = _reads("en", MONDAY)
    hours = "; ".join(
        f"{day} " + ",".join(f"{hour:02}:0{minute}-{hour:02}:30" for hour in range(8, 16))
        for minute, day in enumerate(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"))
    )
    assert hours_lines(reader, _seen(reader, hours)) == ["Normally closed, opens today 13:00."]


@pytest.mark.parametrize(
    ("hours", "at", "lines"),
    [
        ("24/7", MONDAY, ["Open day and night."]),
        (OFFICE, MONDAY, ["Normally open until 17:00.", "Hours: Mon–Fri 09:00–17:00; Sat 10:00–14:00."]),
        (
            OFFICE,
            "2026-12-08T12:00",
            ["A public holiday today. Call first.", "Hours: Mon–Fri 09:00–17:00; Sat 10:00–14:00."],
        ),
        ('unknown "by appointment"', MONDAY, ["By appointment. Contact them first."]),
        ("off", MONDAY, ["Normally closed now."]),
        ("", MONDAY, ["Hours not known."]),
        ("nine to five", MONDAY, ["Hours not known."]),
    ],
)
def test_details_say_all_that_is_known_of_the_hours(hours: str, at: str, lines: list[str]) -> None:
    reader = _reads("en", at)
    assert hours_lines(reader, _seen(reader, hours)) == lines


def test_hours_whose_zone_is_not_known_are_told_without_now() -> None:
    reader = _reads("en", MONDAY)
    listing = a_public_listing(country="ES", hours="Mo-Fr 09:00-17:00", time_zone="")
    assert hours_lines(reader, found(listing)) == ["Hours: Mon–Fri 09:00–17:00."]


@pytest.mark.parametrize("here", [Here("en", "ES", None, "PT"), Here("en", "PT")])
def test_whoever_is_in_another_country_reads_whose_time_it_is(here: Here) -> None:
    reader = _reads("en", MONDAY, here)
    seen = _seen(reader, OFFICE)
    assert hours_words(reader, seen.opening) == "open until 17:00 (their time)"
    assert timetable_lines(reader, seen.listing)[1:] == ["These are times in Spain."]
    assert hours_words(reader, _seen(reader, "24/7").opening) == "open day and night"


def test_nobody_who_is_at_home_or_may_be_is_told_whose_time_it_is() -> None:
    for here in (SPAIN, Here("en")):
        reader = _reads("en", MONDAY, here)
        assert hours_words(reader, _seen(reader, OFFICE).opening) == "open until 17:00"


CLOCK = "Times count from midnight, not from sunrise: 09:00 is 3 in the morning on the Ethiopian clock."


@pytest.mark.parametrize("tag", ["am", "ti", "om", "so", "so-SO"])
def test_readers_who_may_count_from_sunrise_are_told_how_hours_are_counted(tag: str) -> None:
    reader = replace(_reads("en", MONDAY), say=Say(replace(a_language(tag), locale="en-GB"), catalog()))
    assert timetable_lines(reader, _seen(reader, OFFICE).listing)[1:] == [CLOCK]


@pytest.mark.parametrize("country", ["ET", "ER"])
def test_so_is_everybody_where_hours_are_counted_from_sunrise(country: str) -> None:
    reader = _reads("en", MONDAY, Here("en", country))
    assert timetable_lines(reader, _seen(reader, OFFICE, country).listing)[1:] == [CLOCK]


@given(readers(), founds)
def test_hours_fit_their_place_whatever_the_directory_says(reader: Reader, each: Found) -> None:
    words, lines, week = (
        hours_words(reader, each.opening),
        hours_lines(reader, each),
        timetable_lines(reader, each.listing),
    )
    assert lines
    assert len(week) <= 3
    assert all(len(line) <= LONGEST_WEEK + 30 for line in [words, *lines])
    assert "\n" not in "".join([words, *lines])
    if each.opening.state is not OpenState.OPEN and not each.opening.always:
        for key in ("hours-open", "hours-always"):
            assert reader.say(key) not in words
