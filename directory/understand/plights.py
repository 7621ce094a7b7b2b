"""From what happens to a person, as they write it, to what may help: the table of plights.

It is finer than the situations that are pressed (`directory.situations`), since words say more than buttons do. The
words for each are in the lists, `translations/*/words.toml`, under `[situations]`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from directory.codes import Kind, Need
from directory.model import Wanted

_HOTLINE, _SHELTER, _LEGAL = Wanted(Need.HOTLINE), Wanted(Need.SHELTER), Wanted(Need.LEGAL)
_MEDICAL, _TALK, _BASIC = Wanted(Need.MEDICAL), Wanted(Need.COUNSELLING), Wanted(Need.BASIC_NEEDS)
_WORK, _CHILD, _POLICE = Wanted(Need.WORK_TRAINING), Wanted(Need.CHILD_PROTECTION), Wanted(Need.AUTHORITIES)
_PEOPLE, _HOME = Wanted(Need.COMMUNITY), Wanted(Need.RETURN_TRAVEL)
_PAPERS, _STATUS = Wanted(Need.RETURN_TRAVEL, Kind.TRAVEL_DOCUMENTS), Wanted(Need.LEGAL, Kind.LEGAL_STATUS)
_WAGES, _ORDER = Wanted(Need.LEGAL, Kind.LEGAL_WAGES), Wanted(Need.LEGAL, Kind.LEGAL_PROTECTION)


@dataclass(frozen=True, slots=True)
class Plight:
    """What may help, the most likely first; how much it weighs beside others that are met in the same text.

    `danger` turns urgent with a word that says now, or with a plea; `urgent` is urgent by itself. `lot` is a hard lot
    and nothing that others do to one: that it meets somebody is no concern about them.
    """

    wanted: tuple[Wanted, ...]
    weight: float = 1.0
    danger: bool = False
    urgent: bool = False
    lot: bool = False


PLIGHTS: Final[Mapping[str, Plight]] = MappingProxyType(
    {
        "sleep": Plight((_SHELTER, _BASIC, _HOTLINE), 1.6),
        "put_out": Plight((_SHELTER, _HOTLINE), 1.5, urgent=True),
        "beaten": Plight((_HOTLINE, _SHELTER, _POLICE), 1.3, danger=True),
        "raped": Plight((_MEDICAL, _HOTLINE, _TALK), 3.0, danger=True),
        "harassed": Plight((_HOTLINE, _TALK, _LEGAL), 1.2),
        "threatened": Plight((_HOTLINE, _POLICE, _SHELTER), 1.2, danger=True),
        "killing": Plight((_HOTLINE, _POLICE, _SHELTER), 1.4, urgent=True),
        "stalked": Plight((_HOTLINE, _POLICE, _ORDER), 1.1),
        "afraid": Plight((_HOTLINE, _SHELTER, _TALK), 0.8, danger=True),
        "held": Plight((_HOTLINE, _POLICE, _SHELTER), 1.5, danger=True),
        "forced_work": Plight((_HOTLINE, _POLICE, _LEGAL), 1.3),
        "forced_sex": Plight((_HOTLINE, _SHELTER, _POLICE), 1.4),
        "sold": Plight((_HOTLINE, _POLICE, _SHELTER), 1.3),
        "job_offer": Plight((_HOTLINE, _POLICE), 1.5, lot=True),
        "debt": Plight((_LEGAL, _HOTLINE), 0.7, lot=True),
        "papers_taken": Plight((_LEGAL, _PAPERS, _HOTLINE), 1.4),
        "no_papers": Plight((_STATUS, _HOTLINE), 1.1),
        "unpaid": Plight((_WAGES, _POLICE, _HOTLINE), 1.3),
        "forced_marriage": Plight((_HOTLINE, _SHELTER, _LEGAL), 1.4),
        "cut": Plight((_MEDICAL, _HOTLINE), 1.2),
        "images": Plight((_HOTLINE, _POLICE, _LEGAL), 1.3),
        "hungry": Plight((_BASIC, _HOTLINE), 1.2, lot=True),
        "no_money": Plight((_BASIC, _HOTLINE), 0.9, lot=True),
        "ill": Plight((_MEDICAL, _HOTLINE), 1.2, lot=True),
        "injured": Plight((_MEDICAL, _HOTLINE), 1.4, urgent=True),
        "pregnant": Plight((_MEDICAL, _TALK), 1.3, lot=True),
        "sad": Plight((_TALK, _HOTLINE), 1.1),
        "suicide": Plight((_TALK, _HOTLINE, _MEDICAL), 2.0, urgent=True),
        "child_hurt": Plight((_CHILD, _HOTLINE, _POLICE), 1.6, danger=True),
        "child_alone": Plight((_CHILD, _HOTLINE), 1.5),
        "lonely": Plight((_PEOPLE, _TALK), 1.0, lot=True),
        "no_work": Plight((_WORK, _PEOPLE), 1.1, lot=True),
        "police_fear": Plight((_LEGAL, _HOTLINE), 0.8),
    }
)
"""What each plight may need. The house's order: whoever can talk now first, unless the words ask for something."""

WEAK: Final[Mapping[str, Wanted]] = MappingProxyType({"number": _HOTLINE, "help": _HOTLINE})
"""Words under `[needs]` that ask for something only where nothing else is said."""

TALK: Final = "talk"
"""The key under `[needs]` of somebody to talk to, who is no more than that: no psychologist, no lawyer."""


@cache
def need_of(key: str) -> Wanted:
    """The need, or the kind of a need, that a key of `[needs]` stands for; raises ValueError for another key."""
    if key == TALK:
        return _TALK
    if "." in key:
        kind = Kind(key)
        return Wanted(kind.need, kind)
    return Wanted(Need(key))
