"""Files of emergency numbers as one number per country and service, with how well it is known.

Here belongs the reading of the three files: what public lists say (`numbers`), what was read on better pages
(`settled`), and what is not to be shown since somebody read the remarks about it (`withheld`). Which of them is
believed belongs to `weighing`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import phonenumbers

from directory.codes import EmergencyService, EmergencyState
from directory.exchange.table import Problem, Row, read_table
from directory.exchange.weighing import Lists, Page, PageKind, Verdict, weigh
from directory.model import EmergencyNumber

_FOLDER: Final = Path(__file__).parents[1] / "data" / "emergency"
NUMBERS_FILE: Final = _FOLDER / "numbers.csv"
SETTLED_FILE: Final = _FOLDER / "settled.csv"
WITHHELD_FILE: Final = _FOLDER / "withheld.csv"

_NUMBERS_COLUMNS: Final = (*(service.value for service in EmergencyService), "country", "lists_disagree", "sources")
_SETTLED_COLUMNS: Final = (
    "country",
    "service",
    "number",
    "source_url",
    "source_kind",
    "source_date",
    "agrees_with_list",
    "notes",
)
_WITHHELD_COLUMNS: Final = ("country", "service", "number", "reason")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_NUMBER: Final = re.compile(r"[0-9]{2,6}")
_FULL_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_Pages = Mapping[str, Mapping[EmergencyService, list[Page]]]


@dataclass(frozen=True, slots=True)
class EmergencyRead:
    """At most one number for each country and service, by country; and what was refused or is doubtful.

    A problem names its file; of a decision, it names the country's line among the public lists (0 where they have none)
    and shows country, service and number.
    """

    numbers: tuple[EmergencyNumber, ...]
    problems: tuple[Problem, ...]


def read_emergency(
    numbers: Path | None = None, settled: Path | None = None, withheld: Path | None = None
) -> EmergencyRead:
    """Reads the files of emergency numbers, each as it comes with the house unless another is given.

    Raises `ImportRejected` for a file that cannot be read at all.
    """
    problems: list[Problem] = []
    listed = _listed(numbers or NUMBERS_FILE, problems)
    pages = _pages(settled or SETTLED_FILE, problems)
    hidden = _withheld(withheld or WITHHELD_FILE, problems)
    found: list[EmergencyNumber] = []
    for country in sorted({*listed, *pages}):
        row, lists = listed.get(country) or (Row(0, {}, file=(numbers or NUMBERS_FILE).name), Lists({}, agree=False))
        weighed = weigh(lists, pages.get(country, {}), hidden.get(country, ()))
        for doubt in weighed.doubts:
            note = row.refuse if doubt.dropped else row.doubt
            note(doubt.service.value, doubt.code, f"{country} {doubt.service} {doubt.number}")
        for service, verdict in weighed.verdicts.items():
            if not phonenumbers.is_emergency_number(verdict.number, country):
                row.doubt(service.value, "emergency-not-in-plan", f"{country} {service} {verdict.number}")
            found.append(_number(country, service, verdict, lists, pages.get(country, {}).get(service, [])))
        problems += row.problems
    return EmergencyRead(tuple(found), tuple(problems))


def countries_without(numbers: Iterable[EmergencyNumber]) -> tuple[str, ...]:
    """Gives the countries and territories, by ISO 3166-1 code, that have a numbering plan and no emergency number here.

    What may be shown there are confirmed lines, then embassies, IOM and UNHCR; never a guess.
    """
    return tuple(sorted(set(phonenumbers.SUPPORTED_REGIONS) - {number.country for number in numbers}))


def _number(
    country: str, service: EmergencyService, verdict: Verdict, lists: Lists, pages: Iterable[Page]
) -> EmergencyNumber:
    """The number with its sources: the page that decided, other pages that name it, then the lists that hold it."""
    decided = [verdict.page] if verdict.page else []
    agreeing = sorted((page for page in pages if page.number == verdict.number), key=_weight)
    sources = [page.url for page in (*decided, *agreeing)]
    if verdict.number in lists.held.get(service, ()):
        sources += lists.sources
    official = verdict.state is EmergencyState.OFFICIAL_PAGE
    return EmergencyNumber(
        country,
        service,
        verdict.number,
        verdict.state,
        sources=tuple(dict.fromkeys(sources)),
        checked_on=verdict.page.dated if official and verdict.page else None,
    )


def _weight(page: Page) -> int:
    return 0 if page.kind.official else 1 if page.kind is PageKind.PRESS else 2


def _listed(file: Path, problems: list[Problem]) -> dict[str, tuple[Row, Lists]]:
    table = read_table(file, _NUMBERS_COLUMNS)
    problems += table.problems
    listed: dict[str, tuple[Row, Lists]] = {}
    for row in table.rows:
        if not _country_of(row):
            problems += row.problems
            continue
        if row["country"] in listed:
            row.refuse("country", "country-twice")
            problems += row.problems
            continue
        held = {service: _held(row, service) for service in EmergencyService}
        # Anything but a clear "no" is read as a disagreement, which shows less and says so.
        lists = Lists(held, agree=row["lists_disagree"] == "no", sources=row.parts("sources"))
        listed[row["country"]] = (row, lists)
    return listed


def _held(row: Row, service: EmergencyService) -> tuple[str, ...]:
    held = []
    for part in row.parts(service):
        if _NUMBER.fullmatch(part):
            held.append(part)
        else:
            row.refuse(service, "emergency-not-digits", part)
    return tuple(dict.fromkeys(held))


def _pages(file: Path, problems: list[Problem]) -> _Pages:
    table = read_table(file, _SETTLED_COLUMNS)
    problems += table.problems
    pages: dict[str, dict[EmergencyService, list[Page]]] = defaultdict(lambda: defaultdict(list))
    for row in table.rows:
        service = _service_of(row)
        kind = _kind_of(row)
        if _country_of(row) and service and kind and _is_number(row):
            page = Page(row["number"], kind, row["source_url"], _full_date(row["source_date"]))
            pages[row["country"]][service].append(page)
        problems += row.problems
    return pages


def _withheld(file: Path, problems: list[Problem]) -> Mapping[str, list[tuple[EmergencyService, str]]]:
    table = read_table(file, _WITHHELD_COLUMNS)
    problems += table.problems
    withheld: dict[str, list[tuple[EmergencyService, str]]] = defaultdict(list)
    for row in table.rows:
        service = _service_of(row)
        if _country_of(row) and service and _is_number(row):
            withheld[row["country"]].append((service, row["number"]))
        problems += row.problems
    return withheld


def _country_of(row: Row) -> str:
    if _COUNTRY.fullmatch(row["country"]):
        return row["country"]
    row.refuse("country", "country-unknown")
    return ""


def _service_of(row: Row) -> EmergencyService | None:
    try:
        return EmergencyService(row["service"])
    except ValueError:
        row.refuse("service", "emergency-service-unknown")
        return None


def _kind_of(row: Row) -> PageKind | None:
    try:
        return PageKind(row["source_kind"])
    except ValueError:
        row.refuse("source_kind", "source-kind-unknown")
        return None


def _is_number(row: Row) -> bool:
    if _NUMBER.fullmatch(row["number"]):
        return True
    row.refuse("number", "emergency-not-digits")
    return False


def _full_date(printed: str) -> date | None:
    """The day that a page bears; months, years and "undated" are no day."""
    try:
        return date.fromisoformat(printed) if _FULL_DATE.fullmatch(printed) else None
    except ValueError:
        return None
