"""What of an answer stands on which page.

Here belongs the choice of the first page: few, different, and one that can be reached on foot. All pages together hold
every row once. The order the rows come in is decided in `order`.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from directory.find.order import Ordered, Ring

PAGE: Final = 3
"""Results on a page, a line for under-18s among them: what one can take in, and what fits a small screen."""

Positions = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page: positions in the order, those for under-18s apart; `number` counts from 0."""

    found: Positions
    for_children: Positions
    number: int
    pages: int


def page_of(order: Ordered, number: int, *, hotline_only: NDArray[np.bool_] | None, child_first: bool = False) -> Page:
    """Gives a page of an answer, or the nearest there is: an old button may ask for one that is no more.

    `hotline_only` marks, in the order, lines of which the first page shows no second one as long as there is anything
    else as good; None where hotlines are what is asked for. `child_first` keeps one of the places for a line for
    under-18s; else it has what the others leave.
    """
    adults = len(order.rows) - order.children
    kept = 1 if child_first and order.children else 0
    first = _first(order, adults, hotline_only, PAGE - kept)
    first_child = np.arange(adults, min(adults + 1, len(order.rows), adults + PAGE - len(first)))
    later = np.ones(len(order.rows), np.bool_)
    later[first] = later[first_child] = False
    rest = np.flatnonzero(later)
    pages = 1 + -(-len(rest) // PAGE)
    number = min(max(number, 0), pages - 1)
    if number == 0:
        return Page(first, first_child, number, pages)
    shown = rest[(number - 1) * PAGE : number * PAGE]
    return Page(shown[shown < adults], shown[shown >= adults], number, pages)


def _first(order: Ordered, adults: int, hotline_only: NDArray[np.bool_] | None, most: int) -> Positions:
    """The first ones, at most one of them a hotline and nothing else, at least one of them near.

    Only rows of one tier change places: what the first ones have of better tiers stays.
    """
    if adults <= most:
        return np.arange(adults)
    tier = order.tier[:adults]
    start, stop = (int(np.searchsorted(tier, tier[most - 1], side)) for side in ("left", "right"))
    fixed, choice = np.arange(start), np.arange(start, stop)
    if hotline_only is not None:
        lines = choice[hotline_only[choice]]
        allowed = 0 if hotline_only[fixed].any() else 1
        # What comes after the one line is everything else; the further lines fill the page where that is too little.
        others = np.concatenate([lines[:allowed], choice[~hotline_only[choice]]])
        choice = np.concatenate([np.sort(others), lines[allowed:]])
    near = order.ring == Ring.NEAR
    picked = np.concatenate([fixed, choice[: most - start]])
    if not near[picked].any() and near[choice].any():
        picked[-1] = choice[near[choice]][0]
    return np.sort(picked)
