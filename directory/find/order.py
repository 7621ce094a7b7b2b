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

import numpy as np
from numpy.typing import NDArray

from directory.codes import FactGroup, Need, Standing
from directory.distance import distances_km
from directory.find.answer import Circle, OpenState, Question
from directory.find.candidates import RANKS, Candidates, Mask, Ranks, Shelf, candidates
from directory.find.hours import open_state
from directory.model import Place
from directory.publish.columns import About, Columns, Rows, SiteColumn, bit, region_key

NEAR_KM: Final = 100
"""How far a public place may lie from the town and still be near."""

_TIERS: Final = 2 * len(Standing) * 3
_KM_OR_NEEDS: Final = 1 << 15  # more than half way around the earth in kilometres, and more than there are needs
_STEPS: Final = 1 << 30  # of the last rule: what lies within a kilometre, or the shuffle; all rules fill 63 bits
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


def ordered(shelf: Shelf, question: Question, place: Place | None, at: datetime) -> Ordered:
    """Gives all that answers a question at an aware moment, in order; `place` is its town or region, in its country."""
    columns, found = shelf.columns, candidates(shelf, question)
    rows = found.rows
    distance_km = _distances(shelf, found, place)
    ring = _rings(shelf, found, question.country, place, distance_km)
    tier = _tiers(columns, found)
    near = ring == Ring.NEAR
    public = np.isfinite(distance_km)
    third, fourth, fifth = found.need.copy(), np.zeros(len(rows), np.int64), found.need.copy()
    third[public] = distance_km[public].astype(np.int64)
    fourth[near] = _open_ranks(columns, rows[near], at)
    line = ~public
    due, shuffled = _of_day(columns, at.astimezone(UTC).date().toordinal())
    fourth[line] = due[rows[line]]
    fifth[line] = _not_spoken(shelf, rows[line], question.language)
    last = shuffled[rows]
    last[public] = (distance_km[public] % 1) * _STEPS
    # One number for all rules: sorting by seven keys costs more than all the rest.
    rank = found.children.astype(np.int64)
    rules = ((_TIERS, tier), (len(Ring), ring), (_KM_OR_NEEDS, third), (3, fourth), (RANKS, fifth))
    for most, values in (*rules, (_STEPS, last)):
        rank = rank * most + values
    order = np.argsort(rank, kind="stable")
    return Ordered(
        rows=rows[order],
        tier=tier[order],
        ring=ring[order],
        distance_km=distance_km[order],
        measured=place is not None and not place.is_region,
        works=found.works[order],
        children=int(found.children.sum()),
        widened=found.widened,
    )


def _distances(shelf: Shelf, found: Candidates, place: Place | None) -> NDArray[np.float64]:
    """Kilometres to the public places of the country; infinite for all that has no distance and may have none."""
    distance_km = np.full(len(found.rows), np.inf)
    if place is not None:
        public = (shelf.columns.site[found.rows] == SiteColumn.PUBLIC) & ~found.abroad
        towards = shelf.towards.take(found.rows[public], axis=1)
        distance_km[public] = distances_km(place.latitude, place.longitude, towards)
    return distance_km


def _rings(
    shelf: Shelf, found: Candidates, country: str | None, place: Place | None, distance_km: NDArray[np.float64]
) -> Ranks:
    columns = shelf.columns
    held = [columns.rows(About.WHOLE_COUNTRY, country or "")]
    if place is not None:
        held.append(columns.rows(About.REGION, region_key(place.country, place.region)))
    public = columns.site[found.rows] == SiteColumn.PUBLIC
    ring = np.where(shelf.marked(*held)[found.rows] & ~public, Ring.AREA, Ring.COUNTRY)
    ring[np.isfinite(distance_km)] = Ring.FURTHER
    ring[distance_km <= NEAR_KM] = Ring.NEAR
    if place is not None and place.is_region:  # whoever named the whole of it may be beside any door in it
        ring[np.isfinite(distance_km) & shelf.marked(held[-1])[found.rows]] = Ring.NEAR
    ring[found.abroad] = Ring.ABROAD
    return ring


def _tiers(columns: Columns, found: Candidates) -> Ranks:
    standing = columns.standing[found.rows].astype(np.int64)
    later = np.zeros(len(found.rows), np.int64)
    if found.widened:
        later[(columns.needs[found.rows] & bit(Need.HOTLINE)) == 0] = 1
        later[found.abroad] = 2
    return (~found.works * len(Standing) + standing) * 3 + later


def _open_ranks(columns: Columns, rows: Rows, at: datetime) -> list[int]:
    """Open before unknown before closed, asked once for each timetable that there is."""
    timetables: list[int] = columns.timetable[rows].tolist()
    ranks = {which: _OPEN_FIRST[open_state(*columns.timetables[which], at)] for which in {*timetables}}
    return [ranks[which] for which in timetables]


def _not_spoken(shelf: Shelf, rows: Rows, language: str | None) -> Mask:
    if language is None:
        return np.zeros(len(rows), np.bool_)
    return ~shelf.spoken(language)[rows]


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
