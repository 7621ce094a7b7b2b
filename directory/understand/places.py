"""The gazetteer: which towns there are, what people call them, and which lie near a point.

Here belong the questions asked of the towns. The form of their file belongs to `towns`, its making to
`cli.build_places`; sentences around a town ("in Kyiv", "near Lagos") belong to the reading of sentences, and which
country a point lies in, beyond its nearest towns, to the borders.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from directory.distance import directions, distances_km
from directory.model import Area, Place
from directory.understand.fold import fold
from directory.understand.towns import Towns

GAZETTEER_FILE: Final = Path(__file__).parents[1] / "data" / "places" / "places.npz"

BORDER_KM: Final = 30
"""From this near, a town of another country is shown too: the person may well be on its side of the border."""

_NEIGHBOURS: Final = 3
_ARABIC_ARTICLE: Final = "ال"
_SHORTEST_BARE_NAME: Final = 3


@dataclass(frozen=True, slots=True)
class Spread:
    """How many people live in the towns of an area, and how far its two most distant towns lie apart."""

    population: int
    width_km: float


class Gazetteer:
    """The towns of the world, held as columns; it answers by name, by number and by nearness, always the same way.

    Towns come the biggest first, or the nearest first where that is the question.
    """

    def __init__(self, towns: Towns) -> None:
        self._towns = towns
        self._directions = directions(*towns.degrees())
        self._by_number = np.argsort(towns.number)

    @classmethod
    def open(cls, file: Path | None = None) -> Self:
        """Gives the gazetteer of a file, or the one that comes with the house.

        Raises `GazetteerOutdated` for a file that has to be built again.
        """
        return cls(Towns.read(file or GAZETTEER_FILE))

    def __len__(self) -> int:
        return len(self._towns.number)

    def place(self, number: int) -> Place | None:
        """Gives the town of a GeoNames number, or None where the gazetteer has none (any more)."""
        numbers = self._towns.number
        if not 0 <= number <= np.iinfo(numbers.dtype).max:
            return None
        position = np.searchsorted(numbers, number, sorter=self._by_number)
        if position == len(numbers):
            return None
        row = int(self._by_number[position])
        return self._towns.place(row) if numbers[row] == number else None

    def named(self, text: str, *, country: str | None = None) -> tuple[Place, ...]:
        """Gives every town that somebody may mean by a name, in any script, the biggest first.

        The whole text has to be one of the town's names, however it is typed; a `country` (ISO 3166-1, two letters)
        leaves only the towns there. There may be none, and for San José there are many.
        """
        name = fold(text)
        rows = self._rows_named(name)
        if not rows.size:
            rows = self._rows_named(_with_or_without_article(name))
        if country is not None:
            rows = rows[self._towns.country[rows] == country.encode()]
        return self._places(rows)

    def nearest(
        self, latitude: float, longitude: float, *, count: int = _NEIGHBOURS
    ) -> tuple[tuple[Place, float], ...]:
        """Gives the towns nearest to a point with their distances in kilometres, the nearest first.

        Exact everywhere, at the poles and across the 180th meridian too. A point that is not on the earth (latitude
        beyond 90, longitude beyond 180 degrees, not a number) has no nearest town.
        """
        if not _on_earth(latitude, longitude):
            return ()
        distances = distances_km(latitude, longitude, self._directions)
        rows = _smallest(distances, count).tolist()
        return tuple((self._towns.place(row), float(distances[row])) for row in rows)

    def around(self, latitude: float, longitude: float) -> tuple[Place, ...]:
        """Gives the towns to choose from for a shared position: the nearest, and the nearest across each border near.

        One town for each country that is met among the three nearest towns or within `BORDER_KM`, the nearest first:
        mostly one, near a border two, where three countries meet three. None for a point that is not on the earth.
        """
        if not _on_earth(latitude, longitude):
            return ()
        distances = distances_km(latitude, longitude, self._directions)
        within_reach = int(np.count_nonzero(distances <= BORDER_KM))
        rows = _smallest(distances, max(_NEIGHBOURS, within_reach))
        _, nearest_of_each = np.unique(self._towns.country[rows], return_index=True)
        return self._places(rows[np.sort(nearest_of_each)])

    def largest(self, country: str, count: int = 6) -> tuple[Place, ...]:
        """Gives the biggest towns of a country (ISO 3166-1, two letters); none for a country without towns."""
        return self._places(np.flatnonzero(self._in_country(country))[:count])

    def towns_in(self, area: Area) -> tuple[Place, ...]:
        """Gives all towns of a country, or of one of its regions, the biggest first."""
        inside = self._in_country(area.country)
        if area.region is not None:
            inside &= self._towns.region == area.region.encode()
        return self._places(np.flatnonzero(inside))

    def _rows_named(self, name: str) -> NDArray[np.uint32]:
        spelling = name.encode()
        first = bisect_left(self._towns.spelling, spelling)
        after = bisect_right(self._towns.spelling, spelling, lo=first)
        return self._towns.spelling_row[first:after]

    def _in_country(self, country: str) -> NDArray[np.bool_]:
        return np.equal(self._towns.country, country.encode())

    def _places(self, rows: NDArray[np.integer]) -> tuple[Place, ...]:
        return tuple(map(self._towns.place, rows.tolist()))


def spread_of(places: Sequence[Place]) -> Spread:
    """Gives how large an area is, going by its towns: whoever is somewhere in it is one among so many, so far apart.

    No towns have no people and no width; a single town has no width.
    """
    towards = directions([place.latitude for place in places], [place.longitude for place in places])
    widths = [distances_km(place.latitude, place.longitude, towards).max() for place in places]
    return Spread(sum(place.population for place in places), float(max(widths, default=0)))


def _with_or_without_article(name: str) -> str:
    """GeoNames has some Arabic names with their article and some without: of Khartoum only the shorter form."""
    bare = name.removeprefix(_ARABIC_ARTICLE)
    if len(bare) < _SHORTEST_BARE_NAME:
        return name
    return bare if bare != name else _ARABIC_ARTICLE + name


def _on_earth(latitude: float, longitude: float) -> bool:
    return abs(latitude) <= 90 and abs(longitude) <= 180  # noqa: PLR2004 - the degrees of the globe


def _smallest(distances: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """The rows of the smallest distances, smallest first; of equally distant towns the bigger first."""
    count = min(count, len(distances))
    limit = np.partition(distances, count - 1)[count - 1]
    rows = np.flatnonzero(distances <= limit)
    return rows[np.argsort(distances[rows], kind="stable")][:count]
