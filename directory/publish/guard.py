"""The guard before a publication: a change too large to be an everyday one waits for somebody to look at it.

Here belongs what counts as too large. The guard protects against a slip and against a taken-over account, and it never
holds back a hiding: what has to vanish at once goes on the deny-list (`denied`), which knows no guard.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from directory.codes import ContactKind, Need
from directory.errors import DirectoryError
from directory.model import PublicListing

VANISHING_SHARE: Final = 0.2
"""The share of all listings that may vanish with one publication (the design, §2; research on security, §5)."""

HOTLINE_NUMBERS: Final = 10
"""How many numbers of hotlines may change with one publication (the same sources)."""

SMALL: Final = 20
"""Below so many listings a share says nothing."""

_CALLED: Final = frozenset({ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP})


class GuardCode(StrEnum):
    """What the guard stops at."""

    VANISHING = "vanishing"
    HOTLINES = "hotlines"


@dataclass(frozen=True, slots=True)
class Change:
    """How one publication differs from the one before: counts of listings, and of numbers of hotlines."""

    listings_before: int
    vanished: int
    hotline_numbers: int


@dataclass(eq=False)
class GuardRefused(DirectoryError):  # noqa: N818 - an error is named by what happened
    """The change is too large to go out unseen; nothing was published. A second look is the way through."""

    code: GuardCode
    change: Change


def change(before: Iterable[PublicListing], after: Iterable[PublicListing]) -> Change:
    """Gives how two publications differ.

    A hotline number counts as changed if it is dialled after and was not before, or the other way round, in a hotline
    that both have: a vanished hotline counts among the vanished listings.
    """
    old = {listing.number: listing for listing in before}
    new = {listing.number: listing for listing in after}
    both = old.keys() & new.keys()
    return Change(
        listings_before=len(old),
        vanished=len(old.keys() - new.keys()),
        hotline_numbers=sum(_changed_numbers(old[number], new[number]) for number in both),
    )


def guard(difference: Change) -> None:
    """Lets an everyday change pass; raises `GuardRefused` for any other."""
    most = difference.listings_before * VANISHING_SHARE
    if difference.listings_before >= SMALL and difference.vanished > most:
        raise GuardRefused(GuardCode.VANISHING, difference)
    if difference.hotline_numbers > HOTLINE_NUMBERS:
        raise GuardRefused(GuardCode.HOTLINES, difference)


def _changed_numbers(old: PublicListing, new: PublicListing) -> int:
    """How many numbers differ; a number that took another's place is one change, not two."""
    if Need.HOTLINE not in (*old.facts.needs, *new.facts.needs):
        return 0
    gone, come = _numbers(old) - _numbers(new), _numbers(new) - _numbers(old)
    return max(len(gone), len(come))


def _numbers(listing: PublicListing) -> frozenset[tuple[str, str]]:
    return frozenset((contact.country, contact.value) for contact in listing.facts.contacts if contact.kind in _CALLED)
