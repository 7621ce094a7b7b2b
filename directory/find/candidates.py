"""Which listings answer a question at all: by need, by whom they are for, and never none while there is any.

Here belong the widening circles of what fits, on the columns of a snapshot: no listing is opened. In which order they
stand belongs to `order`.
"""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from directory.codes import Audience, Need
from directory.distance import directions
from directory.find.answer import Question
from directory.model import Wanted
from directory.publish.columns import About, Columns, Rows, WrittenColumn, bit, bits

NO_NEED: Final = 1 << 6
"""The rank of a row that meets none of the needs."""

RANKS: Final = (NO_NEED + 1) * len(WrittenColumn)
"""How many ranks there are, those of what one can write to among them."""

Mask = NDArray[np.bool_]
Ranks = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Shelf:
    """What there is to find at one moment: the columns, the rows that are hidden, and where public places lie.

    `towards` holds the directions of all public places, shape (3, rows), NaN for rows that have no public place.
    """

    columns: Columns
    hidden: Mask
    towards: NDArray[np.float64]

    @classmethod
    def of(cls, columns: Columns, denied: frozenset[int] | None) -> Self:
        """Gives a shelf without the listings of these numbers; None hides all of them."""
        if denied is None:
            hidden = np.ones(len(columns), np.bool_)
        else:
            hidden = np.isin(columns.number, np.fromiter(denied, np.int64, len(denied)))
        return cls(columns, hidden, directions(columns.latitude, columns.longitude))

    def serving(self, country: str | None) -> Rows:
        """Gives the rows that serve any part of a country; none for no country."""
        rows = self.columns.rows(About.SERVES, country or "")
        return rows[~self.hidden[rows]]

    def marked(self, *held: Rows) -> Mask:
        """Gives a mask over all rows of the shelf that is set for these."""
        mask = np.zeros(len(self.columns), np.bool_)
        for rows in held:
            mask[rows] = True
        return mask


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """The rows that answer a question, in no order; the arrays have one value for each.

    `need` is the rank of the need that a row meets, the smaller the better, or `NO_NEED`. `works` is False where it is
    known that no number works from where the person is. `children` are for under-18s and shown apart. `abroad` are
    rows that do not serve the country, and answer from abroad. `widened` says that nothing there meets the needs.
    """

    rows: Rows
    need: Ranks
    works: Mask
    children: Mask
    abroad: Mask
    widened: bool


def candidates(shelf: Shelf, question: Question) -> Candidates:
    """Gives what answers a question.

    That is what serves its country, meets one of its needs and is for them; where there is nothing of that kind,
    anything that serves the country. Who answers from abroad joins where the country has nothing for the needs, or
    nothing that works from where the person is.
    """
    columns = shelf.columns
    serving = shelf.serving(question.country)
    fits = (columns.needs[serving] & bits(wish.need for wish in question.wanted)) != 0
    children = columns.children_only[serving] & (not _asks_for_children(question))
    suits = ~children
    if question.audience is not None:
        suits &= _suits(columns, serving, question.audience)
    if question.writing:
        suits &= columns.written[serving] < WrittenColumn.NOT_AT_ALL

    chosen = serving[suits & fits]
    widened = not chosen.size
    if widened:
        # Better a line that is meant for others than none: they may know who helps.
        chosen = serving[suits if suits.any() or question.writing else ~children]
    beside = serving[children if widened else children & fits]

    where = question.now or question.country
    works = works_from(shelf, chosen, where)
    abroad = np.empty(0, np.int32)
    if widened or not works.any():
        abroad = _from_abroad(shelf, serving, question)
    rows = np.concatenate([chosen, beside, abroad])
    need = _need_ranks(columns, rows, question.wanted)
    if not chosen.size:
        widened = not (need[len(beside) :] < NO_NEED).any()
    if question.writing:
        there = len(rows) - len(abroad)
        need[:there] = need[:there] * len(WrittenColumn) + columns.written[rows[:there]]
    return Candidates(
        rows=rows,
        need=need,
        works=np.concatenate([works, works_from(shelf, rows[len(chosen) :], where)]),
        children=_run(rows, start=len(chosen), stop=len(rows) - len(abroad)),
        abroad=_run(rows, start=len(rows) - len(abroad), stop=len(rows)),
        widened=widened,
    )


def _need_ranks(columns: Columns, rows: Rows, wanted: tuple[Wanted, ...]) -> Ranks:
    """The rank of the best need that each row meets: by the order of the wish, and with its kind before without."""
    needs, kinds = columns.needs[rows], columns.kinds[rows]
    ranks = np.full(len(rows), NO_NEED, np.int64)
    for position, wish in reversed(list(enumerate(wanted))):
        meets = (needs & bit(wish.need)) != 0
        ranks[meets] = 2 * position + (wish.kind is not None)
        if wish.kind is not None:
            ranks[meets & ((kinds & bit(wish.kind)) != 0)] = 2 * position
    return ranks


def _asks_for_children(question: Question) -> bool:
    first = question.wanted[0].need if question.wanted else None
    return question.audience is Audience.CHILDREN or first is Need.CHILD_PROTECTION


def _suits(columns: Columns, rows: Rows, audience: Audience | None) -> Mask:
    """Whether a row is for this audience; a row without any is for everybody."""
    if audience is None:
        return np.ones(len(rows), np.bool_)
    audiences = columns.audiences[rows]
    for_them: Mask = (audiences == 0) | ((audiences & bit(audience)) != 0)
    return for_them


def works_from(shelf: Shelf, rows: Rows, where: str | None) -> Mask:
    """Which rows have a number that is not known to fail in a country; every row where none is named."""
    if where is None or not rows.size:
        return np.ones(len(rows), np.bool_)
    dialled_here = shelf.marked(shelf.columns.rows(About.DIALLED_IN, where))
    works: Mask = ~shelf.columns.one_country[rows] | dialled_here[rows]
    return works


def _from_abroad(shelf: Shelf, serving: Rows, question: Question) -> Rows:
    columns = shelf.columns
    there = columns.from_abroad & ~columns.children_only & ~shelf.hidden & ~shelf.marked(serving)
    if question.writing:
        there &= columns.written < WrittenColumn.NOT_AT_ALL
    rows: Rows = np.flatnonzero(there).astype(np.int32)
    return rows[_suits(columns, rows, question.audience)]


def _run(rows: Rows, *, start: int, stop: int) -> Mask:
    mask = np.zeros(len(rows), np.bool_)
    mask[start:stop] = True
    return mask
