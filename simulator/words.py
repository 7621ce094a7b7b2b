"""The words that the practice page shows, handed in by whoever starts it: the stand-in has none of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """A town whose position can be shared from the practice page; coordinates in degrees."""

    name: str
    country: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says: per language tag its texts by key and its direction (`ltr` or `rtl`), and the towns.

    The first language is the one used for whoever has none of these.
    """

    languages: Mapping[str, Mapping[str, str]]
    directions: Mapping[str, str]
    towns: Sequence[Town]
