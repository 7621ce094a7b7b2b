"""The Finder: questions in, answers out, from the newest snapshot that can be trusted, and without any database.

Here belongs what holds the snapshot and the deny-list and turns rows into results. Which rows and in which order is
decided in `candidates`, `order` and `page`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from nacl.signing import VerifyKey

from directory.codes import Need
from directory.distance import distance_km
from directory.errors import DirectoryError
from directory.find.answer import Answer, Circle, Found, Opening, Question
from directory.find.candidates import Shelf, works_from
from directory.find.hours import opening
from directory.find.names import Names
from directory.find.order import NEAR_KM, Ordered, Ring, ordered
from directory.find.page import PAGE, Positions, page_of
from directory.model import EmergencyNumber, Place, PublicListing, PublicSite, Wanted
from directory.publish.columns import bit
from directory.publish.denied import DenyList
from directory.publish.manifest import Refusal, Refused
from directory.publish.snapshot import ListingDamaged, NoSnapshot, Snapshot, open_snapshot, stamp_of, versions
from directory.understand.places import Gazetteer

ANYTHING: Final = (Wanted(Need.HOTLINE),)
"""What is asked for when nothing more fits: whoever answers a line may know who helps."""
OPENINGS_IN_MEMORY: Final = 4096
_LINES_WANTED: Final = frozenset({Need.HOTLINE, Need.SHELTER})
"""First needs for which several hotlines on one page are right: a shelter is mostly reached through one."""


@dataclass(eq=False)
class PracticeSnapshot(DirectoryError):  # noqa: N818 - an error is named by what happened
    """The newest snapshot is for practice, and this is not; its invented numbers must reach nobody."""

    version: int


class Happened(StrEnum):
    """What a Finder tells of itself."""

    SNAPSHOT_TAKEN = "snapshot_taken"
    SNAPSHOT_REFUSED = "snapshot_refused"
    DENIED_TAKEN = "denied_taken"
    DENIED_REFUSED = "denied_refused"
    LISTING_DAMAGED = "listing_damaged"


OnEvent = Callable[[Happened, int, Refusal | None], None]
"""Told what happened, to which version (how many hidden, which listing), and why it was refused."""


@dataclass(frozen=True, eq=False)
class _Held:
    """What is in force at one moment; replaced as a whole, so that an answer never mixes two snapshots."""

    snapshot: Snapshot
    shelf: Shelf

    @cached_property
    def names(self) -> Names:
        """The names, put in order when somebody first asks for one: the start does not wait for that."""
        return Names.of(self.shelf)


class Finder:
    """Answers questions from the newest snapshot of a folder, with the deny-list over it.

    Any number of threads may ask while one of them refreshes.
    """

    def __init__(
        self,
        folder: Path,
        verify_key: VerifyKey,
        gazetteer: Gazetteer,
        *,
        accept_practice: bool,
        on_event: OnEvent = lambda _what, _number, _reason: None,
    ) -> None:
        """Opens the newest snapshot; raises `NoSnapshot` or `PracticeSnapshot`."""
        self.gazetteer = gazetteer
        self._folder = folder
        self._key = verify_key
        self._accept_practice = accept_practice
        self._on_event = on_event
        self._denied = DenyList(folder, verify_key)
        self._refused: dict[int, tuple[object, Refusal]] = {}
        self._refresh_denied()
        snapshot = self._newer_than(0)
        if snapshot is None:
            reasons = {version: reason for version, (_, reason) in self._refused.items()}
            newest = max(reasons, default=0)
            if reasons.get(newest) is Refusal.PRACTICE:
                raise PracticeSnapshot(newest)
            raise NoSnapshot(tuple(sorted(reasons.items(), reverse=True)))
        self._held = self._hold(snapshot)

    @property
    def practice(self) -> bool:
        """Whether what it answers from is for practice, and every screen has to say so."""
        return self._held.snapshot.manifest.practice

    def refresh(self) -> bool:
        """Takes a newer snapshot or deny-list if there is one, and says whether it did; cheap when nothing is new."""
        denied = self._refresh_denied()
        newer = self._newer_than(self._held.snapshot.manifest.version)
        if newer is None and not denied:
            return False
        self._held = self._hold(newer or self._held.snapshot)
        return True

    def answer(self, question: Question, *, at: datetime, page: int = 0) -> Answer:
        """Gives one page of the answer to a question at an aware moment.

        A page beyond the last is the last. Never empty as long as anything serves the country or answers from abroad.
        """
        held = self._held
        place = self._place(question)
        where = question.now or question.country
        order = ordered(held.shelf, question, place, at)
        lines = None
        if question.wanted and question.wanted[0].need not in _LINES_WANTED:
            lines = held.shelf.columns.needs[order.rows] == bit(Need.HOTLINE)
        child_first = question.wanted[:1] == ANYTHING
        shown = page_of(order, page, hotline_only=lines, child_first=child_first)
        return Answer(
            emergency=self._emergency(held, where, None if question.now else place) if where else (),
            found=self._found(held, order, shown.found, at),
            for_children=self._found(held, order, shown.for_children, at),
            place=place,
            page=shown.number,
            pages=shown.pages,
            widened=order.widened,
        )

    def instead_of(self, listing: int, question: Question, *, at: datetime) -> Answer:
        """Gives what to try when a listing did not work: what comes after it in the answer, else what came before.

        Where it was the only one for these needs, the hotlines and whatever else serves the country, `widened`.
        """
        first = self.answer(question, at=at)
        pages = [first, *(self.answer(question, at=at, page=page) for page in range(1, first.pages))]
        every = [found for page in pages for found in (*page.found, *page.for_children)]
        position = next((index for index, found in enumerate(every) if found.listing.number == listing), -1)
        others = every[position + 1 :] + every[: max(position, 0)]
        if others or question.wanted == ANYTHING:
            adults = tuple(found for found in others if not found.for_children)[:PAGE]
            children = tuple(found for found in others if found.for_children)[: min(PAGE - len(adults), 1)]
            return replace(first, found=adults, for_children=children, page=0, pages=1)
        return replace(self.instead_of(listing, replace(question, wanted=ANYTHING), at=at), widened=True)

    def found(self, number: int, *, at: datetime, now: str | None = None) -> Found | None:
        """Gives one listing by itself, as details show it; None for one that is unknown, hidden or damaged.

        `now` is the country where the person is when that is another one than where help is sought.
        """
        held = self._held
        row = held.shelf.columns.row(number)
        return None if row is None or held.shelf.hidden[row] else self._alone(held, row, at, now)

    def named(
        self, text: str, *, at: datetime, place: int | None = None, now: str | None = None, most: int = PAGE
    ) -> tuple[Found, ...]:
        """Gives the listings that are called something like a text, the best match first; there may be none.

        Any word of its names will do, and of the name of who runs it, in whatever script; slips of the finger are
        forgiven. Near a `place` (the gazetteer number of a town or region) public places come before far ones; where a
        confidential one lies has no part in it. `now` is as in `found`. Nothing of the text is kept.
        """
        held = self._held
        near = self.gazetteer.place(place) if place is not None else None
        point = (near.latitude, near.longitude) if near else None
        rows = held.names.matching(text, at=point, most=most).rows.tolist()
        found = [found for row in rows if (found := self._alone(held, row, at, now))]
        return tuple(_seen_from(near, each) for each in found) if near and not near.is_region else tuple(found)

    def listing(self, number: int) -> PublicListing | None:
        """Gives a listing by its number; None for a number that is unknown, hidden or damaged."""
        held = self._held
        row = held.shelf.columns.row(number)
        return None if row is None or held.shelf.hidden[row] else self._at(held, row)

    def emergency(self, country: str, place: int | None = None) -> tuple[EmergencyNumber, ...]:
        """Gives the emergency numbers of a country in the order of the services; none where none is known.

        Those of several countries, one after the other, for a `place` (a gazetteer number) in an area that states
        disagree about.
        """
        return self._emergency(self._held, country, self.gazetteer.place(place) if place is not None else None)

    def countries(self) -> tuple[str, ...]:
        """Gives the countries that at least one listing serves, those with most listings first."""
        shelf = self._held.shelf
        served = {country: len(shelf.serving(country)) for country in shelf.columns.countries()}
        return tuple(sorted((country for country in served if served[country]), key=lambda country: -served[country]))

    def needs_covered(self, country: str) -> tuple[Need, ...]:
        """Gives the needs for which a country has a listing, in the order of the needs."""
        shelf = self._held.shelf
        covered = int(np.bitwise_or.reduce(shelf.columns.needs[shelf.serving(country)]))
        return tuple(need for need in Need if covered & bit(need))

    def _place(self, question: Question) -> Place | None:
        """The question's town or region; none for a number that a button of another country or age brought along."""
        place = self.gazetteer.place(question.place) if question.place is not None else None
        return place if place and place.country == question.country else None

    def _emergency(self, held: _Held, country: str, place: Place | None) -> tuple[EmergencyNumber, ...]:
        countries = self.gazetteer.countries_at(place) if place and place.country == country else (country,)
        return tuple(each for code in countries for each in held.snapshot.emergency(code))

    def _found(self, held: _Held, order: Ordered, positions: Positions, at: datetime) -> tuple[Found, ...]:
        results = (self._result(held, order, position, at) for position in positions.tolist())
        return tuple(result for result in results if result)

    def _alone(self, held: _Held, row: int, at: datetime, now: str | None) -> Found | None:
        """A listing by itself, outside of any answer."""
        listing, shelf = self._at(held, row), held.shelf
        if listing is None:
            return None
        works = bool(works_from(shelf, np.array([row]), now)[0])
        children = bool(shelf.columns.children_only[row])
        return Found(listing, Circle.COUNTRY, None, _opening(listing, at), works, children)

    def _result(self, held: _Held, order: Ordered, position: int, at: datetime) -> Found | None:
        row = int(order.rows[position])
        listing = self._at(held, row)
        if listing is None:
            return None
        ring = Ring(int(order.ring[position]))
        return Found(
            listing=listing,
            circle=ring.circle,
            distance_km=float(order.distance_km[position]) if ring is Ring.NEAR and order.measured else None,
            opening=_opening(listing, at),
            works_from_here=bool(order.works[position]),
            for_children=bool(held.shelf.columns.children_only[row]),
        )

    def _at(self, held: _Held, row: int) -> PublicListing | None:
        try:
            return held.snapshot.at(row)
        except ListingDamaged as damaged:
            self._on_event(Happened.LISTING_DAMAGED, damaged.number, None)
            return None

    def _hold(self, snapshot: Snapshot) -> _Held:
        return _Held(snapshot, Shelf.of(snapshot.columns, self._denied.numbers))

    def _newer_than(self, version: int) -> Snapshot | None:
        """The newest snapshot above a version that may be taken; a refused one is looked at again once it changed."""
        for candidate in versions(self._folder):
            if candidate <= version:
                break
            stamp = stamp_of(self._folder, candidate)
            if candidate in self._refused and self._refused[candidate][0] == stamp:
                continue
            try:
                snapshot = open_snapshot(self._folder, candidate, self._key)
                if snapshot.manifest.practice and not self._accept_practice:
                    raise Refused(Refusal.PRACTICE)  # noqa: TRY301 - refused like any other
            except Refused as refused:
                self._refused[candidate] = (stamp, refused.reason)
                self._on_event(Happened.SNAPSHOT_REFUSED, candidate, refused.reason)
                continue
            self._on_event(Happened.SNAPSHOT_TAKEN, candidate, None)
            return snapshot
        return None

    def _refresh_denied(self) -> bool:
        try:
            changed = self._denied.refresh()
        except Refused as refused:
            self._on_event(Happened.DENIED_REFUSED, 0, refused.reason)
            return False
        if changed:
            self._on_event(Happened.DENIED_TAKEN, len(self._denied.numbers or ()), None)
        return changed


def _opening(listing: PublicListing, at: datetime) -> Opening:
    facts = listing.facts
    return _opening_in(facts.hours, facts.time_zone, at.replace(second=0, microsecond=0), listing.country)


_opening_in = lru_cache(OPENINGS_IN_MEMORY)(opening)  # hours are written in minutes, so nothing changes within one


def _seen_from(town: Place, found: Found) -> Found:
    """The same with how far it is from a town; only a public place is any distance away."""
    site = found.listing.facts.site
    if not isinstance(site, PublicSite):
        return found
    distance = distance_km(town.latitude, town.longitude, site.latitude, site.longitude)
    return replace(found, circle=Circle.NEAR if distance <= NEAR_KM else Circle.COUNTRY, distance_km=distance)
