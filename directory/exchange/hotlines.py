"""A file of hotlines as drafts: one row, one listing that staff have yet to call.

Here belongs what the cells say about the service: whom it is there for, when, in which languages, how sure that is.
How a number is read belongs to `contacts`, how a file is read to `table`. Every row is a draft: who may see it, and
after what, is decided by the record and the publisher.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, TextIO

import opening_hours
import phonenumbers
from babel import Locale

from directory.codes import Audience, Cost, Need, Topic
from directory.exchange.contacts import read_contacts
from directory.exchange.table import Problem, Row, read_table
from directory.model import Area, Facts, Listing, Organisation, Remote, Source, Spoken, Text
from directory.understand.fold import fold
from directory.understand.places import Gazetteer

HOTLINES_FILE: Final = Path(__file__).parents[1] / "data" / "hotlines" / "hotlines.csv"
"""The hotlines that come with the house."""

COLUMNS: Final = (
    "country",
    "organization_name",
    "organization_name_local",
    "service_name",
    "category",
    "serves",
    "phone_local",
    "phone_international",
    "other_contact",
    "website",
    "hours",
    "languages",
    "cost",
    "source_url",
    "source_date",
    "notes",
)
_ORIGIN: Final = ("country", "organization_name", "service_name", "source_url", "phone_local", "phone_international")
_LARGEST_TOWNS: Final = 50
_PART_OF_A_COUNTRY: Final = re.compile(r"\b(?:regions?|regional|provinces?|provincia)\b|^(?!children)\w+ only\b")
_SHORTEST_TELLING_NAME: Final = 4  # shorter names of towns are words of some language too
_WORDS_TOO: Final = frozenset({"centre", "central", "north", "south", "east", "west"})  # regions of some country
_LANGUAGE_TAG: Final = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
_DATE: Final = re.compile(r"(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?")

_AUDIENCES: Final[Mapping[str, Audience]] = {
    "children": Audience.CHILDREN,
    "migrants": Audience.MIGRANTS,
    "lgbtiq": Audience.LGBTIQ,
}
_TOPICS: Final[Mapping[str, Topic]] = {
    "trafficking": Topic.TRAFFICKING,
    "domestic_violence": Topic.DOMESTIC_VIOLENCE,
    "sexual_violence": Topic.SEXUAL_VIOLENCE,
    "labour_exploitation": Topic.LABOUR_EXPLOITATION,
    "crime_victims": Topic.CRIME,
}
# Replacements of the language aliases of CLDR, so that one language has one tag.
_PREFERRED_TAGS: Final[Mapping[str, str]] = {"cnr": "sr-ME", "no": "nb", "tl": "fil"}


@dataclass(frozen=True, slots=True)
class HotlinesRead:
    """What a file of hotlines gave: drafts and problems in the order of its lines, and how many rows it had."""

    drafts: tuple[Listing, ...]
    problems: tuple[Problem, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class _Land:
    """What the gazetteer knows of a country: its time zone where there is one only, and folded names of its parts."""

    time_zone: str
    names: frozenset[str]


def read_hotlines(file: Path | TextIO, progress: Callable[[int, int], None] | None = None) -> HotlinesRead:
    """Reads a CSV file of hotlines into drafts; the same file gives the same drafts, by `origin`.

    A row whose contacts or needs cannot be read is still a draft, with a problem. No draft comes of a row without
    country or name, with cells too many or too few, or that says of its origin what an earlier row said. `progress` is
    told how many rows are done, and of how many. Raises `ImportRejected` for a file that cannot be read at all.
    """
    table = read_table(file, COLUMNS)
    gazetteer = Gazetteer.open()

    @cache
    def land_of(country: str) -> _Land:
        return _land(gazetteer, country)

    drafts: dict[str, Listing] = {}
    problems = list(table.problems)
    for done, row in enumerate(table.rows, start=1):
        draft = _draft(row, land_of)
        if draft and draft.origin in drafts:
            row.refuse("", "row-twice", row["service_name"] or row["organization_name"])
        elif draft:
            drafts[draft.origin] = draft
        problems += row.problems
        if progress:
            progress(done, len(table.rows))
    return HotlinesRead(tuple(drafts.values()), tuple(sorted(problems, key=lambda problem: problem.line)), table.count)


def _draft(row: Row, land_of: Callable[[str], _Land]) -> Listing | None:
    country = row["country"]
    name = row["service_name"] or row["organization_name"]
    if country not in phonenumbers.SUPPORTED_REGIONS:
        row.refuse("country", "country-unknown")
        return None
    if not name:
        row.refuse("service_name", "name-missing")
        return None
    land = land_of(country)
    _doubt_coverage(row, land)
    cost = _cost(row)
    reached = read_contacts(row, country, languages=_languages(row, country), cost=cost)
    if not reached.contacts:
        row.refuse("phone_local", "no-contact")
    audiences, topics = _serves(row)
    facts = Facts(
        needs=_needs(row),
        audiences=audiences,
        topics=topics,
        cost=cost,
        hours=_hours(row),
        time_zone=land.time_zone,
        contacts=reached.contacts,
        coverage=(Area(country),),
        site=Remote(),
        texts=(Text("en", name),),
    )
    return Listing(
        organisation=_organisation(row, name),
        facts=facts,
        country=country,
        origin=_origin(row),
        source=_source(row, reached.remarks),
    )


def _origin(row: Row) -> str:
    """The name of a row for good: what says which line it is, and nothing that is corrected now and then."""
    said = "\x1f".join(row[column] for column in _ORIGIN)  # no cell can hold the separator
    return f"hotlines:{hashlib.sha256(said.encode()).hexdigest()[:12]}"


def _organisation(row: Row, service_name: str) -> Organisation:
    name = row["organization_name"]
    if name and not name.lower().startswith("not stated"):
        return Organisation(name, row["organization_name_local"])
    # Lines of which the page names no operator must not become one organisation, to be admitted together.
    row.doubt("organization_name", "organisation-not-named")
    return Organisation(service_name)


def _needs(row: Row) -> tuple[Need, ...]:
    try:
        return (Need(row["category"]),)
    except ValueError:
        row.refuse("category", "category-unknown")
        return ()


def _serves(row: Row) -> tuple[tuple[Audience, ...], tuple[Topic, ...]]:
    """Whom the service is there for, and what it knows.

    A line that serves children among others serves everybody, and an audience would hide it from them: only where
    child protection is its purpose are children its audience.
    """
    said = dict.fromkeys(row.parts("serves"))
    for part in said:
        if part not in _AUDIENCES and part not in _TOPICS:
            row.refuse("serves", "serves-unknown", part)
    topics = tuple(_TOPICS[part] for part in said if part in _TOPICS)
    if row["category"] == Need.CHILD_PROTECTION:
        if topics:
            row.doubt("serves", "children-only")
    elif "children" in said:
        return (), topics
    return tuple(_AUDIENCES[part] for part in said if part in _AUDIENCES), topics


def _hours(row: Row) -> str:
    """Opening hours, if they are in OSM grammar and without words of their own (quoted words count as always open)."""
    hours = row["hours"]
    if not hours:
        return ""
    if '"' in hours or not opening_hours.validate(hours):
        row.refuse("hours", "hours-unreadable")
        return ""
    return hours


def _cost(row: Row) -> Cost:
    try:
        return Cost(row["cost"] or Cost.UNKNOWN)
    except ValueError:
        row.refuse("cost", "cost-unknown")
        return Cost.UNKNOWN


def _languages(row: Row, country: str) -> tuple[Spoken, ...]:
    spoken: dict[str, Spoken] = {}
    for part in row.parts("languages"):
        tag = _PREFERRED_TAGS.get(part, part)
        if part == "ku":
            # Kurdish is several languages, and Kurdish of Iraq is mostly Sorani (ckb), elsewhere mostly Kurmanji (kmr).
            tag = "ckb" if country in {"IQ", "IR"} else "kmr"
            row.doubt("languages", "language-several", part)
        elif not _LANGUAGE_TAG.fullmatch(tag):
            row.refuse("languages", "language-unknown", part)
            continue
        elif tag.partition("-")[0] not in _named_languages():
            row.doubt("languages", "language-not-named", part)
        spoken.setdefault(tag, Spoken(tag))
    return tuple(spoken.values())


@cache
def _named_languages() -> frozenset[str]:
    return frozenset(Locale("en").languages)


def _source(row: Row, remarks: tuple[str, ...]) -> Source:
    if not row["source_url"].startswith(("https://", "http://")):
        row.doubt("source_url", "source-missing")
    dated = row["source_date"]
    if not _DATE.fullmatch(dated):
        row.refuse("source_date", "date-unreadable")
        dated = ""
    return Source(row["source_url"], dated, "\n".join((row["notes"], *remarks)).strip())


def _doubt_coverage(row: Row, land: _Land) -> None:
    """Notes a row that speaks of a part of its country: the line may not serve the rest, to which it is put."""
    for column in ("service_name", "organization_name"):
        said = f" {fold(row[column])} "
        if _PART_OF_A_COUNTRY.search(said) or any(f" {name} " in said for name in land.names):
            row.doubt(column, "part-of-country")
            return
    if _PART_OF_A_COUNTRY.search(row["notes"].lower()):
        row.doubt("notes", "part-of-country")


def _land(gazetteer: Gazetteer, country: str) -> _Land:
    towns = gazetteer.largest(country, _LARGEST_TOWNS)
    zones = {town.time_zone for town in towns}
    own = fold(Locale("en").territories.get(country, ""))
    names = {fold(name) for town in towns for name in (town.name, town.region_name)}
    return _Land(
        zones.pop() if len(zones) == 1 else "",
        frozenset(name for name in names if len(name) >= _SHORTEST_TELLING_NAME and name not in own) - _WORDS_TOO,
    )
