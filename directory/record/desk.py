"""Where a decision is made: one transaction, with who decides and when, and the history of it at the end.

Here belongs what all decisions share. The decisions themselves are the methods of the `Editor`'s parts.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, update

from directory.errors import ListingNotFound, NobodyNamed, NotYet
from directory.model import Facts, Listing
from directory.record import history
from directory.record.acts import Act, Refusal
from directory.record.history import Entry
from directory.record.rows import read_listings
from directory.record.store import Store
from directory.record.tables import listing
from directory.understand.fold import fold

# Somebody east of Greenwich lives in a day that UTC has not reached.
_AHEAD_OF_UTC: Final = timedelta(days=1)


@dataclass(slots=True)
class Decision:
    """A transaction that is open, the moment of it, and the people who answer for it."""

    connection: Connection
    at: datetime
    people: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)

    def listing(self, number: int) -> Listing:
        """Gives the listing as it stands in this transaction; raises `ListingNotFound`."""
        for found in read_listings(self.connection, listing.c.number == number):
            return found
        raise ListingNotFound(number)

    def set(self, number: int, **columns: object) -> None:
        """Sets columns of the listing's own row."""
        self.connection.execute(update(listing).where(listing.c.number == number).values(columns))

    def tell(
        self, act: Act, subject: str, fields: Mapping[str, object] | None = None, refusal: Refusal | None = None
    ) -> None:
        """Has the history tell of this when the decision is made."""
        self.entries.append(Entry(act, subject, self.people, fields or {}, refusal))

    def not_yet(self, on: date) -> None:
        """Raises `NotYet` for a day that has come nowhere in the world."""
        if on > self.at.date() + _AHEAD_OF_UTC:
            raise NotYet(on, self.at.date())


class Desk:
    """What every part of the `Editor` works at: a store and a clock that tells aware moments."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    @contextmanager
    def _deciding(self, *by: str) -> Iterator[Decision]:
        """Opens a decision of these people and records it; raises `NobodyNamed` if there are none."""
        people = distinct(by)
        if not people:
            raise NobodyNamed
        with self._store.writing() as connection:
            decision = Decision(connection, self._clock(), people)
            yield decision
            history.append(connection, decision.at, decision.entries)


def distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """The people behind these typed names: blanks do not count, and "Ada" and "ada " are one."""
    people: dict[str, str] = {}
    for name in names:
        if folded := fold(name):
            people.setdefault(folded, name.strip())
    return tuple(people.values())


def subject_of(number: int) -> str:
    """How the history calls a listing."""
    return f"listing {number}"


def differing(before: Facts, after: Facts) -> dict[str, object]:
    """The fields of the facts that are no longer the same, with what they now hold in plain parts."""
    former = asdict(before)
    return {name: value for name, value in asdict(after).items() if value != former[name]}
