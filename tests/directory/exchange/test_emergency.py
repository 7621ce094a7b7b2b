"""The files of emergency numbers become at most one number per country and service, each with its sources."""

from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.codes import EmergencyService, EmergencyState
from directory.exchange.emergency import (
    NUMBERS_FILE,
    SETTLED_FILE,
    WITHHELD_FILE,
    EmergencyRead,
    countries_without,
    read_emergency,
)
from directory.exchange.table import ImportRejected, read_table

NUMBERS = "country,police,ambulance,fire,general,lists_disagree,sources\n"
SETTLED = "country,service,number,source_url,source_kind,source_date,agrees_with_list,notes\n"
WITHHELD = "country,service,number,reason\n"
STATES = {
    EmergencyState.OFFICIAL_PAGE: "official",
    EmergencyState.LISTS_AGREE: "agree",
    EmergencyState.LISTS_DISAGREE: "disagree",
}


@cache
def real() -> EmergencyRead:
    return read_emergency()


def card(country: str, found: EmergencyRead | None = None) -> dict[str, str]:
    numbers = (found or real()).numbers
    return {
        number.service.value: f"{number.number} {STATES[number.state]}"
        for number in numbers
        if number.country == country
    }


def read(
    tmp_path: Path, numbers: str, settled: str = "ZW,police,995,https://example.org,other,undated,no,\n"
) -> EmergencyRead:
    files = (tmp_path / "numbers.csv", tmp_path / "settled.csv", tmp_path / "withheld.csv")
    texts = (NUMBERS + numbers, SETTLED + settled, WITHHELD + "BA,general,121,Not for all.\n")
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    return read_emergency(*files)


# The real files.


def test_no_country_has_two_numbers_for_one_service_and_all_are_digits() -> None:
    seen = Counter((number.country, number.service) for number in real().numbers)
    assert set(seen.values()) == {1}
    assert all(number.number.isdecimal() and number.sources for number in real().numbers)


def test_the_files_are_read_whole() -> None:
    assert [read_table(file, ()).count for file in (NUMBERS_FILE, SETTLED_FILE, WITHHELD_FILE)] == [245, 253, 7]
    bad_cells = {"cells-miscounted", "country-twice", "country-unknown", "emergency-not-digits"}
    assert not bad_cells & {problem.code for problem in real().problems}


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("AE", {"police": "999 official", "ambulance": "998 disagree", "fire": "997 disagree"}),
        ("AL", {"general": "112 disagree", "police": "112 disagree"}),
        (
            "AT",
            {"general": "112 official", "police": "133 official", "ambulance": "144 official", "fire": "122 official"},
        ),
        ("BA", {"police": "122 disagree"}),
        ("BL", {"fire": "18 agree"}),
        ("BT", {"police": "113 agree", "ambulance": "112 agree", "fire": "110 agree"}),
        ("CN", {"police": "110 agree", "ambulance": "120 agree", "fire": "119 agree"}),
        ("ET", {"police": "991 official", "ambulance": "939 official", "fire": "939 official"}),
        ("FR", {"general": "112 official", "police": "17 official", "ambulance": "15 official", "fire": "18 official"}),
        ("IN", dict.fromkeys(("general", "police", "ambulance", "fire"), "112 disagree")),
        ("IQ", {"general": "911 disagree", "ambulance": "122 official"}),
        ("JO", dict.fromkeys(("general", "police", "ambulance", "fire"), "911 disagree")),
        ("MA", {"police": "19 disagree", "fire": "15 disagree"}),
        ("PK", {"police": "15 disagree", "ambulance": "115 disagree", "fire": "16 disagree"}),
        (
            "SA",
            {"general": "911 disagree", "police": "999 official", "ambulance": "997 official", "fire": "998 official"},
        ),
        ("SO", {"police": "888 disagree"}),
        ("TH", {"police": "191 disagree", "ambulance": "1669 disagree"}),
        (
            "UA",
            {"general": "112 disagree", "police": "102 official", "ambulance": "103 official", "fire": "101 official"},
        ),
        ("US", dict.fromkeys(("general", "police", "ambulance", "fire"), "911 agree")),
        ("WF", {"ambulance": "15 agree"}),
    ],
)
def test_the_card_of_a_country_is_this(country: str, expected: dict[str, str]) -> None:
    assert card(country) == expected


def test_a_number_read_on_an_official_page_names_that_page_first_and_its_day() -> None:
    (police,) = (n for n in real().numbers if (n.country, n.service) == ("AE", EmergencyService.POLICE))
    assert police.sources[0].startswith("https://wsb.ln.gov.cn/")
    assert police.checked_on == date(2019, 5, 6)


def test_only_official_pages_count_as_a_check() -> None:
    assert all(
        number.state is EmergencyState.OFFICIAL_PAGE for number in real().numbers if number.checked_on is not None
    )


def test_the_countries_without_any_number_are_these() -> None:
    without = ("AC", "EH", "GQ", "GW", "IM", "IO", "NU", "PM", "SC", "TA", "TK", "TM")
    assert countries_without(real().numbers) == without


def test_reading_twice_gives_the_same() -> None:
    assert read_emergency() == real()


# Files of one's own.


def test_a_page_without_a_full_date_gives_no_day(tmp_path: Path) -> None:
    for printed in ("undated", "2021", "2021-02", "2021-02-30"):
        found = read(
            tmp_path,
            "AT,133,,,,no,https://example.org/list\n",
            f"AT,police,133,https://a.gv,government,{printed},yes,\n",
        )
        assert [(number.checked_on, number.sources) for number in found.numbers] == [
            (None, ("https://a.gv", "https://example.org/list"))
        ]


def test_a_country_of_which_only_a_page_speaks_is_read_too(tmp_path: Path) -> None:
    found = read(tmp_path, "AT,133,,,,no,x\n", "LY,police,1515,https://e.ly,embassy,2022-05-11,no,\n")
    assert card("LY", found) == {"police": "1515 official"}


def test_anything_but_a_clear_no_is_read_as_a_disagreement(tmp_path: Path) -> None:
    for said in ("yes", "", "NO", "?"):
        assert card("AT", read(tmp_path, f"AT,133,144,,,{said},x\n")) == {"police": "133 disagree"}


@pytest.mark.parametrize(
    ("numbers", "settled", "problem"),
    [
        ("AT,133,,,,no,x\nAT,144,,,,no,x\n", "", ("numbers.csv", 3, "country", "country-twice")),
        ("at,133,,,,no,x\n", "", ("numbers.csv", 2, "country", "country-unknown")),
        ("AT,call 133,,,,no,x\n", "", ("numbers.csv", 2, "police", "emergency-not-digits")),
        ("", "AT,navy,1,u,government,2020,no,\n", ("settled.csv", 2, "service", "emergency-service-unknown")),
        ("", "AT,police,1,u,government,2020,no,\n", ("settled.csv", 2, "number", "emergency-not-digits")),
        ("", "AT,police,133,u,rumour,2020,no,\n", ("settled.csv", 2, "source_kind", "source-kind-unknown")),
    ],
)
def test_a_bad_cell_is_refused_by_file_line_and_column(
    tmp_path: Path, numbers: str, settled: str, problem: tuple[str, int, str, str]
) -> None:
    found = read(tmp_path, numbers or "DE,110,,,,no,x\n", settled or "DE,police,110,u,press,2020,yes,\n")
    refused = [(p.file, p.line, p.column, p.code) for p in found.problems if p.severity == "refused"]
    assert problem in refused


def test_a_number_that_the_short_number_plan_does_not_know_is_shown_and_named(tmp_path: Path) -> None:
    found = read(tmp_path, "AT,133,,,,no,x\n", "AT,police,199,https://a.gv,government,2020-01-01,no,\n")
    assert card("AT", found) == {"police": "199 official"}
    assert [(p.line, p.code, p.shown) for p in found.problems] == [(2, "emergency-not-in-plan", "AT police 199")]


@given(st.text(), st.text())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_the_files_nothing_but_a_rejection_is_raised(
    tmp_path: Path, numbers: str, settled: str
) -> None:
    try:
        found = read(tmp_path, numbers, settled)
    except ImportRejected:
        return
    assert all(number.number.isdecimal() for number in found.numbers)
