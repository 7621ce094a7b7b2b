"""In which order the listings that answer a question stand.

Here belong the circles around a person and the order inside them (the design, §4), on the columns of a snapshot: no
listing is opened. What answers at all is decided in `candidates`, what stands on which page in `page`.

The order, each rule deciding among what the rules before it leave equal:

1. what works from where the person is, before what is known not to;
2. confirmed, then read on a web page, then not confirmed: always;
3. where nothing fits the needs: hotlines, then anything there, then who answers from abroad;
4. the circle: for the area, near, elsewhere in the country (its public places first), abroad;
5. public places, where a town is known: whole kilometres, open now, the need, the distance;
   everything else: the need, fresh before due, the wished language, and a shuffle that changes with the day.

Where a whole region is asked for, the public places that cover it are near too; the order among them goes by its
biggest town, and no distance is told.

So the order of all that is not a public place is the same for each town of a region, and no number of questions from
invented towns finds a confidential place.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from functools import lru_cache
from typing import Final
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from directory.codes import Audience, FactGroup, Need, Standing
from directory.distance import distances_km
from directory.find.answer import Circle, OpenState, Question
from directory.find.candidates import RANKS, Candidates, Mask, Ranks, Shelf, candidates
from directory.find.hours import open_state
from directory.model import Place, Wanted
from directory.publish.columns import About, Columns, Rows, SiteColumn, bit, primary, region_key

NEAR_KM: Final = 100
"""How far a public place may lie from the town and still be near."""

_TIERS: Final = 2 * len(Standing) * 3
_KM_OR_NEEDS: Final = 1 << 15  # more than half way around the earth in kilometres, and more than there are needs
_STATES: Final = len(OpenState)
_STEPS: Final = 1 << 30  # of the last rule: what lies within a kilometre, or the shuffle
_TAILS: Final = _KM_OR_NEEDS * _STATES * RANKS * _STEPS
"""One number holds all rules, 63 bits in all: sorting by seven keys costs more than everything else."""

_REMEMBERED: Final = 128
"""Questions, without their places, that a shelf keeps worked out for a day; most people ask alike."""

_OPEN_FIRST: Final = {OpenState.OPEN: 0, OpenState.UNKNOWN: 1, OpenState.CLOSED: 2}


class Ring(IntEnum):
    """The circles as they are sorted; `FURTHER` are the public places of the country beyond `NEAR_KM`."""

    AREA = 0
    NEAR = 1
    FURTHER = 2
    COUNTRY = 3
    ABROAD = 4

    @property
    def circle(self) -> Circle:
        """What the ring is called in an answer."""
        return (Circle.AREA, Circle.NEAR, Circle.COUNTRY, Circle.COUNTRY, Circle.ABROAD)[self]


@dataclass(frozen=True, slots=True, eq=False)
class Ordered:
    """The rows that answer a question, the first to be shown first; the arrays are in that order.

    `tier` is what rules 1 to 3 give: nothing may ever be shown before a row of a lower tier. `distance_km` is infinite
    where there is none to speak of; it may be told only where it is `measured` from a town, not from the biggest town
    of a region that may be anywhere in it. The last `children` rows are for under-18s, shown apart and in their own
    order.
    """

    rows: Rows
    tier: Ranks
    ring: Ranks
    distance_km: NDArray[np.float64]
    measured: bool
    works: Mask
    children: int
    widened: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Anywhere:
    """What holds of an answer wherever the person is: all of it but the distances, and what covers their region.

    `ring` and `rank` are as they are where no place is known. `public` are the positions of the public places that have
    a distance, and `towards` their directions. Arrays are not to be changed.
    """

    found: Candidates
    tier: Ranks
    head: Ranks
    ring: Ranks
    tail: Ranks
    public: NDArray[np.intp]
    towards: NDArray[np.float64]


_Alike = tuple[tuple[Wanted, ...], str | None, str | None, str | None, Audience | None, bool, int]
_anywhere_of: Final[WeakKeyDictionary[Shelf, dict[_Alike, _Anywhere]]] = WeakKeyDictionary()


def ordered(shelf: Shelf, question: Question, place: Place | None, at: datetime) -> Ordered:
    """Gives all that answers a question at an aware moment, in order; `place` is its town or region, in its country."""
    alike = _anywhere(shelf, question, at.astimezone(UTC).date().toordinal())
    found, rows, ring, tail = alike.found, alike.found.rows, alike.ring, alike.tail
    distance_km = np.full(len(rows), np.inf)
    if place is not None:
        of_region = shelf.columns.rows(About.REGION, region_key(place.country, place.region))
        here = shelf.marked(of_region)[rows]
        ring = np.where(here & (ring == Ring.COUNTRY), Ring.AREA, ring)
        apart = distances_km(place.latitude, place.longitude, alike.towards)
        near = apart <= NEAR_KM
        if place.is_region:  # whoever named the whole of it may be beside any door in it
            near |= here[alike.public]
        ring[alike.public] = np.where(near, Ring.NEAR, Ring.FURTHER)
        distance_km[alike.public] = apart
        open_ranks = np.zeros(len(apart), np.int64)
        open_ranks[near] = _open_ranks(shelf.columns, rows[alike.public[near]], at)
        tail = tail.copy()
        tail[alike.public] = _by_distance(apart, open_ranks, found.need[alike.public])
    order = np.argsort((alike.head + ring) * _TAILS + tail, kind="stable")
    return Ordered(
        rows=rows[order],
        tier=alike.tier[order],
        ring=ring[order],
        distance_km=distance_km[order],
        measured=place is not None and not place.is_region,
        works=found.works[order],
        children=int(found.children.sum()),
        widened=found.widened,
    )


def _by_distance(distance_km: NDArray[np.float64], open_ranks: Ranks, need: Ranks) -> Ranks:
    """The rank of public places within their ring: whole kilometres, open now, the need, the distance."""
    whole = distance_km.astype(np.int64)
    within = ((distance_km - whole) * _STEPS).astype(np.int64)
    ranks: Ranks = ((whole * _STATES + open_ranks) * RANKS + need) * _STEPS + within
    return ranks


def _anywhere(shelf: Shelf, question: Question, day: int) -> _Anywhere:
    """What was worked out for whoever asked the same of this shelf today, of whatever place; nothing of a person."""
    kept = _anywhere_of.setdefault(shelf, {})
    key = (
        question.wanted,
        question.country,
        question.now,
        question.language,
        question.audience,
        question.writing,
        day,
    )
    known = kept.get(key)
    if known is None:
        if len(kept) >= _REMEMBERED:
            kept.clear()
        known = kept[key] = _worked_out(shelf, question, day)
    return known


def _worked_out(shelf: Shelf, question: Question, day: int) -> _Anywhere:
    columns, found = shelf.columns, candidates(shelf, question)
    rows = found.rows
    has_site = columns.site[rows] == SiteColumn.PUBLIC
    whole_country = shelf.marked(columns.rows(About.WHOLE_COUNTRY, question.country or ""))[rows]
    ring = np.where(whole_country & ~has_site, Ring.AREA, Ring.COUNTRY)
    ring[found.abroad] = Ring.ABROAD
    tier = _tiers(columns, found)
    due, shuffled = _of_day(columns, day)
    tail = (found.need * _STATES + due[rows]) * RANKS + _not_spoken(shelf, rows, question.language)
    public = np.flatnonzero(has_site & ~found.abroad)
    return _Anywhere(
        found=found,
        tier=tier,
        head=(found.children * _TIERS + tier) * len(Ring),
        ring=ring,
        tail=tail * _STEPS + shuffled[rows],
        public=public,
        towards=shelf.towards.take(rows[public], axis=1),
    )


def _tiers(columns: Columns, found: Candidates) -> Ranks:
    standing = columns.standing[found.rows].astype(np.int64)
    later = np.zeros(len(found.rows), np.int64)
    if found.widened:
        later[(columns.needs[found.rows] & bit(Need.HOTLINE)) == 0] = 1
        later[found.abroad] = 2
    return (~found.works * len(Standing) + standing) * 3 + later


def _open_ranks(columns: Columns, rows: Rows, at: datetime) -> list[int]:
    """Open before unknown before closed, asked once for each timetable that there is."""
    minute = at.replace(second=0, microsecond=0)  # hours are written in minutes
    timetables: list[int] = columns.timetable[rows].tolist()
    ranks = {which: _OPEN_FIRST[_open_in(*columns.timetables[which], minute)] for which in {*timetables}}
    return [ranks[which] for which in timetables]


_open_in = lru_cache(8192)(open_state)


def _not_spoken(shelf: Shelf, rows: Rows, language: str | None) -> Mask:
    if language is None:
        return np.zeros(len(rows), np.bool_)
    return ~shelf.marked(shelf.columns.rows(About.SPEAKS, primary(language)))[rows]


@lru_cache(2)
def _of_day(columns: Columns, day: int) -> tuple[Mask, Ranks]:
    """Whether the contacts of each row are due to be asked again, and a shuffle by which none is always the first.

    What nobody ever confirmed is due. The shuffle is a number below `_STEPS` for each listing and day, the same on
    every machine. The mixing is the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
    number generators", 2014), which spreads neighbouring numbers over all 64 bits.
    """
    due: Mask = columns.checked_on + FactGroup.CONTACTS.due_after_days < day
    mixed = columns.number.astype(np.uint64) + np.uint64(day << 32)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return due, (mixed % np.uint64(_STEPS)).astype(np.int64)
