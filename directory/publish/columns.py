"""The public directory as columns: what the search needs of every listing, a row each, without opening any listing.

Here belong the columns, what they are made of, and the closed vocabularies whose order gives the bits. How they lie in
a file belongs to `snapshot`; what is asked of them, and in which order rows are shown, belongs to `directory.find`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from directory.codes import Audience, ContactKind, Kind, Need, OrganisationKind, ReachedFrom, Standing
from directory.model import Area, ConfidentialSite, Contact, PublicListing, PublicSite
from directory.understand.words import words

NEVER: Final = 0
"""The day in `checked_on` of a listing that nobody confirmed."""

ADULT_AGE: Final = 18
"""A service whose maximum age lies below this is for children only."""

VOCABULARIES: Final[Mapping[str, tuple[StrEnum, ...]]] = MappingProxyType(
    {"needs": tuple(Need), "kinds": tuple(Kind), "audiences": tuple(Audience), "standing": tuple(Standing)}
)
"""Which code each bit (and each number of `standing`) means; a snapshot carries the same table and must agree."""

DTYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "number": "<i8",
        "needs": "<u4",
        "kinds": "<u4",
        "audiences": "<u4",
        "standing": "|u1",
        "checked_on": "<i4",
        "site": "|u1",
        "latitude": "<f8",
        "longitude": "<f8",
        "timetable": "<i4",
        "children_only": "|b1",
        "one_country": "|b1",
        "from_abroad": "|b1",
        "written": "|u1",
    }
)
"""Every column and how its values lie in bytes: little-endian, whatever the machine."""

MESSENGERS: Final = frozenset({ContactKind.SMS, ContactKind.WHATSAPP, ContactKind.TELEGRAM})
"""By what one writes as one writes to a friend."""

_NUMBERS: Final = frozenset({ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP})

Rows = NDArray[np.int32]
"""Row numbers, ascending."""

_NO_ROWS: Final[Rows] = np.empty(0, np.int32)


class SiteColumn(IntEnum):
    """What kind of site a row has; nothing else of it is in a column but the point of a public one."""

    REMOTE = 0
    CONFIDENTIAL = 1
    PUBLIC = 2


class WrittenColumn(IntEnum):
    """By what one can write to a row, the best of its ways."""

    MESSENGER = 0
    PAGE_OR_MAIL = 1
    NOT_AT_ALL = 2


class About(StrEnum):
    """What an index leads from, to the rows it holds for."""

    WHOLE_COUNTRY = "whole_country"  # country → rows whose coverage is all of it
    REGION = "region"  # country.region → rows whose coverage is that region
    SERVES = "serves"  # country → rows that serve any part of it, or stand in it
    SPEAKS = "speaks"  # primary language subtag → rows where it is spoken in any way
    DIALLED_IN = "dialled_in"  # country → rows of `one_country` whose numbers work there
    NAMED = "named"  # folded word → rows that have it in a name, of theirs or of who runs them, in any language


Indexes = Mapping[tuple[About, str], Rows]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """All columns of n listings, by ascending number; read-only arrays of n values.

    `needs`, `kinds` and `audiences` are bits by `VOCABULARIES`; `standing` is a position there. `checked_on` is the
    proleptic day number of `date.toordinal`, or `NEVER`. `latitude` and `longitude` are degrees of public sites, NaN
    for all others. `timetable` is a position in `timetables`, which are pairs of hours and time zone. `one_country`
    marks rows whose every number is known to work in its own country only, `from_abroad` intergovernmental
    organisations that can be reached from abroad. `written` is by what one can write to it.
    """

    number: NDArray[np.int64]
    needs: NDArray[np.uint32]
    kinds: NDArray[np.uint32]
    audiences: NDArray[np.uint32]
    standing: NDArray[np.uint8]
    checked_on: NDArray[np.int32]
    site: NDArray[np.uint8]
    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    timetable: NDArray[np.int32]
    children_only: NDArray[np.bool_]
    one_country: NDArray[np.bool_]
    from_abroad: NDArray[np.bool_]
    written: NDArray[np.uint8]
    timetables: tuple[tuple[str, str], ...]
    indexes: Indexes

    def __len__(self) -> int:
        return len(self.number)

    def rows(self, about: About, key: str) -> Rows:
        """Gives the rows an index holds for a key, ascending; none for a key it does not have."""
        return self.indexes.get((about, key), _NO_ROWS)

    def row(self, number: int) -> int | None:
        """Gives the row of a listing's number, or None for a number that is not here."""
        row = int(np.searchsorted(self.number, number))
        return row if row < len(self.number) and self.number[row] == number else None

    def countries(self) -> tuple[str, ...]:
        """Gives the countries that any listing serves, in alphabetical order."""
        return tuple(sorted(key for about, key in self.indexes if about is About.SERVES))


@lru_cache(typed=True)  # two vocabularies may have an equal code, and enums of text compare as text
def bit(code: StrEnum) -> int:
    """Gives the bit that stands for a need, a kind or an audience in its column."""
    return 1 << list(type(code)).index(code)


def bits(codes: Iterable[StrEnum]) -> int:
    """Gives the bits of several codes of one vocabulary."""
    return sum({bit(code) for code in codes})


def region_key(country: str, region: str) -> str:
    """Gives the key of a region in the index of regions; region codes are unique within a country only."""
    return f"{country}.{region}"


def primary(language: str) -> str:
    """Gives the primary subtag of a language tag: who wishes to speak pt-BR is helped by pt."""
    return language.partition("-")[0].lower()


def columns_of(listings: Sequence[PublicListing]) -> Columns:
    """Gives the columns of listings, which have to come by ascending number."""
    timetables: dict[tuple[str, str], int] = {}
    values: dict[str, list[object]] = {name: [] for name in DTYPES}
    indexes: defaultdict[tuple[About, str], set[int]] = defaultdict(set)
    for row, listing in enumerate(listings):
        facts = listing.facts
        timetable = timetables.setdefault((facts.hours, facts.time_zone), len(timetables))
        for name, value in _row(listing, timetable).items():
            values[name].append(value)
        for entry in _index_entries(listing):
            indexes[entry].add(row)
    return Columns(
        **{name: np.array(values[name], dtype) for name, dtype in DTYPES.items()},
        timetables=tuple(timetables),
        indexes={entry: np.array(sorted(rows), np.int32) for entry, rows in indexes.items()},
    )


def _row(listing: PublicListing, timetable: int) -> dict[str, object]:
    facts, site = listing.facts, listing.facts.site
    public = site if isinstance(site, PublicSite) else None
    by_age = facts.maximum_age is not None and facts.maximum_age < ADULT_AGE
    return {
        "number": listing.number,
        "needs": bits(facts.needs),
        "kinds": bits(facts.kinds),
        "audiences": bits(facts.audiences),
        "standing": list(Standing).index(listing.standing),
        "checked_on": listing.checked_on.toordinal() if listing.checked_on else NEVER,
        "site": _site_column(listing),
        "latitude": public.latitude if public else np.nan,
        "longitude": public.longitude if public else np.nan,
        "timetable": timetable,
        "children_only": by_age or set(facts.audiences) == {Audience.CHILDREN},
        "one_country": bool(_dialled_in(facts.contacts)),
        "from_abroad": listing.organisation_kind is OrganisationKind.INTERGOVERNMENTAL
        and any(contact.reached_from is ReachedFrom.ABROAD_TOO for contact in facts.contacts),
        "written": _written_column(facts.contacts),
    }


def _written_column(contacts: Iterable[Contact]) -> WrittenColumn:
    kinds = {contact.kind for contact in contacts}
    if kinds & MESSENGERS:
        return WrittenColumn.MESSENGER
    return WrittenColumn.PAGE_OR_MAIL if kinds & {ContactKind.WEB, ContactKind.EMAIL} else WrittenColumn.NOT_AT_ALL


def _site_column(listing: PublicListing) -> SiteColumn:
    match listing.facts.site:
        case PublicSite():
            return SiteColumn.PUBLIC
        case ConfidentialSite():
            return SiteColumn.CONFIDENTIAL
        case _:
            return SiteColumn.REMOTE


def _index_entries(listing: PublicListing) -> Iterable[tuple[About, str]]:
    facts = listing.facts
    for area in areas_served(listing):
        yield About.SERVES, area.country
        if area.region is None:
            yield About.WHOLE_COUNTRY, area.country
        else:
            yield About.REGION, region_key(area.country, area.region)
    if isinstance(facts.site, PublicSite):
        yield About.SERVES, listing.country
    for contact in facts.contacts:
        for spoken in contact.languages:
            yield About.SPEAKS, primary(spoken.language)
    for country in _dialled_in(facts.contacts):
        yield About.DIALLED_IN, country
    for name in (listing.organisation, *(text.name for text in facts.texts)):
        for word in words(name):
            yield About.NAMED, word


def areas_served(listing: PublicListing) -> tuple[Area, ...]:
    """Gives the areas for which a listing is there: its coverage, else where it stands, else its country."""
    if listing.facts.coverage:
        return listing.facts.coverage
    if isinstance(listing.facts.site, ConfidentialSite):
        return (listing.facts.site.area,)
    return (Area(listing.country),)


def _dialled_in(contacts: Iterable[Contact]) -> frozenset[str]:
    """The only countries from which a number of it can be dialled; empty where any may work from elsewhere.

    A page or a mail address beside them does not count: it opens anywhere, and still the number does not ring.
    """
    numbers = [contact for contact in contacts if contact.kind in _NUMBERS]
    if all(contact.reached_from is ReachedFrom.THIS_COUNTRY for contact in numbers):
        return frozenset(contact.country for contact in numbers)
    return frozenset()
