"""Areas that states disagree about, and whose emergency numbers may work there.

Here belongs the reading of a curated table, `data/places/disputed.toml`. It lists and takes no side: whoever is in
danger there is shown every number that may answer. Which numbers a country has belongs to the snapshot.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from directory.model import Place
from directory.understand.borders import Borders

DISPUTED_FILE: Final = Path(__file__).parents[1] / "data" / "places" / "disputed.toml"


@dataclass(frozen=True, slots=True)
class Box:
    """Everything between two parallels and two meridians, in degrees (WGS 84)."""

    south: float
    west: float
    north: float
    east: float

    def holds(self, place: Place) -> bool:
        """Whether the point of a place lies in it."""
        return self.south <= place.latitude <= self.north and self.west <= place.longitude <= self.east


@dataclass(frozen=True, slots=True)
class DisputedArea:
    """An area and the countries (ISO 3166-1 alpha-2, and XK) whose numbers may work there, in the order to show them.

    It is made of regions ("UA.11", or a whole country, "EH"), of territories by their map code, and of boxes; towns of
    other countries than `drawn_by` are never in it. `sources` say what works; where there is none, nothing was found
    to read and all are listed.
    """

    name: str
    countries: tuple[str, ...]
    drawn_by: frozenset[str]
    regions: frozenset[str]
    territories: frozenset[str]
    boxes: tuple[Box, ...]
    sources: tuple[str, ...]

    def holds(self, place: Place, borders: Borders) -> bool:
        """Whether a place lies in the area; a region does with its biggest town."""
        if place.country not in self.drawn_by:
            return False
        if self.regions & {place.country, f"{place.country}.{place.region}"}:
            return True
        if any(box.holds(place) for box in self.boxes):
            return True
        if not self.territories:
            return False
        return not self.territories.isdisjoint(borders.territories_at(place.latitude, place.longitude))


@dataclass(frozen=True, slots=True)
class Disputed:
    """The table of disputed areas; the first that holds a place is the one that counts."""

    areas: tuple[DisputedArea, ...]

    @classmethod
    def open(cls, file: Path = DISPUTED_FILE) -> Self:
        """Gives the table of a file, or the one that comes with the house."""
        with file.open("rb") as opened:
            return cls(tuple(map(_area, tomllib.load(opened)["area"])))

    def countries_at(self, place: Place, borders: Borders) -> tuple[str, ...]:
        """Gives the countries whose numbers may work at a place: those of its area, else its own."""
        return next((area.countries for area in self.areas if area.holds(place, borders)), (place.country,))


def _area(row: Mapping[str, Any]) -> DisputedArea:
    return DisputedArea(
        name=row["name"],
        countries=tuple(row["countries"]),
        drawn_by=frozenset(row.get("drawn_by", row["countries"])),
        regions=frozenset(row.get("regions", ())),
        territories=frozenset(row.get("territories", ())),
        boxes=tuple(Box(*box) for box in row.get("boxes", ())),
        sources=tuple(row.get("sources", ())),
    )
