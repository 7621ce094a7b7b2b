"""The gazetteer: which towns and regions there are, what people call them, and which lie near a point.

Here belong the questions asked of them. The form of their file belongs to `towns`, its making to `cli.build_places`;
sentences around a town ("in Kyiv", "near Lagos") belong to the reading of sentences, the lines between countries to
`borders`, and what is dialled where states disagree about a line to `disputed`.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from directory.distance import directions, distances_km
from directory.model import Area, Place
from directory.understand.borders import Borders
from directory.understand.disputed import Disputed
from directory.understand.fold import fold
from directory.understand.region_words import without_region_words
from directory.understand.towns import Towns

GAZETTEER_FILE: Final = Path(__file__).parents[1] / "data" / "places" / "places.npz"

PEOPLE_PER_KM2: Final = 10_000
"""How densely a city is taken to be built, which says how far it reaches around its centre.

Few cities are as dense, so the reach is rather too short than too long: Madrid 10 km, London 17 km, Amman 6 km.
"""

BIG: Final = 100_000
"""People of a town that everybody knows: in a sentence it may be named without a preposition, and misspelt."""

_NEIGHBOURS: Final = 3
_MOST_NAMESAKES: Final = 24
_ARABIC_ARTICLE: Final = "ال"
_SHORTEST_BARE_NAME: Final = 3


@dataclass(frozen=True, slots=True)
class Spread:
    """How many people live in the towns of an area, and how far its two most distant towns lie apart."""

    population: int
    width_km: float


class Gazetteer:
    """The towns and regions of the world, as columns; it answers by name, by number and by nearness.

    Always the same way: towns before regions, the biggest first, or the nearest first where that is the question.
    """

    def __init__(self, towns: Towns) -> None:
        self._towns = towns
        self._count = towns.count
        self._by_number = np.argsort(towns.number)
        self._largest: dict[tuple[str, int], tuple[Place, ...]] = {}  # asked for with every answer without a town
        self._in_country: dict[str, NDArray[np.intp]] = {}

    @classmethod
    def open(cls, file: Path | None = None) -> Self:
        """Gives the gazetteer of a file, or the one that comes with the house.

        Raises `GazetteerOutdated` for a file that has to be built again.
        """
        return cls(Towns.read(file or GAZETTEER_FILE))

    def __len__(self) -> int:
        """How many towns there are."""
        return self._count

    def place(self, number: int) -> Place | None:
        """Gives the town or region of a number, or None where the gazetteer has none (any more)."""
        numbers = self._towns.number
        if not 0 <= number <= np.iinfo(numbers.dtype).max:
            return None
        # A number of another type would turn the whole column into its type first.
        position = np.searchsorted(numbers, numbers.dtype.type(number), sorter=self._by_number)
        if position == len(numbers):
            return None
        row = int(self._by_number[position])
        return self._towns.place(row) if numbers[row] == number else None

    def named(self, text: str, *, country: str | None = None) -> tuple[Place, ...]:
        """Gives everything that somebody may mean by a name, in any script: towns, the biggest first, then regions.

        The whole text has to be one of its names, however it is typed; a `country` (ISO 3166-1, two letters) leaves
        only what lies there. There may be none, and for San José there are many.
        """
        name = fold(text)
        rows = self._rows_named(name) or self._rows_named(_with_or_without_article(name))
        if not rows:
            rows = [row for row in self._rows_named(without_region_words(text)) if row >= self._count]
        if country is not None:
            rows = [row for row in rows if self.country(row) == country]
        return tuple(map(self._towns.place, rows))

    def is_name(self, name: str) -> bool:
        """Whether something has exactly this folded name."""
        return name in self._towns.spelling

    def begins_name(self, beginning: str) -> bool:
        """Whether the folded name of something begins so."""
        return next(self._towns.spelling.iterkeys(beginning), None) is not None

    def names_beginning(self, text: str) -> list[str]:
        """Gives the folded names with which a folded text begins, the shortest first; they may end within a word."""
        names: list[str] = self._towns.spelling.prefixes(text)
        return names

    def rows_named(self, name: str) -> list[int]:
        """Gives the rows of everything that has exactly this folded name; what a row is, `people` and `at` tell."""
        return self._rows_named(name)[:_MOST_NAMESAKES]

    def people(self, row: int) -> int:
        """Gives how many people live in the town or region of a row."""
        return int(self._towns.population[row])

    def country(self, row: int) -> str:
        """Gives the country of a row (ISO 3166-1 alpha-2, and XK)."""
        return str(self._towns.country[row], "ascii")

    def at(self, row: int) -> Place:
        """Gives the town or region of a row."""
        return self._towns.place(row)

    def spellings_of_big(self, people: int) -> Iterator[str]:
        """Gives every folded spelling of the towns with so many people."""
        towns, lists = self._towns, self._towns.spelled
        big = int(np.count_nonzero(towns.population[: self._count] >= people))
        # The biggest comes first among the rows of a spelling, and all towns come before the regions.
        for number in np.flatnonzero(lists.numbers[lists.bounds[:-1]] < big).tolist():
            yield towns.spelling.restore_key(number)

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
        """Gives the towns to choose from for a shared position, the nearest first.

        One, where the country around the point and those of the three nearest towns are the same; else the nearest
        town of each of these countries. A part of a big city is called by the city. None for a point that is not on
        the earth.
        """
        if not _on_earth(latitude, longitude):
            return ()
        distances = distances_km(latitude, longitude, self._directions)
        nearest = _smallest(distances, _NEIGHBOURS)
        countries = {str(country, "ascii") for country in self._towns.country[nearest].tolist()}
        around = self._borders.country_at(latitude, longitude)
        # Of a disputed area the towns know less than the table: whichever of its countries drew the line, it is one.
        if around is not None and around not in self.countries_at(self._towns.place(int(nearest[0]))):
            countries.add(around)
        firsts = [rows[np.argmin(distances[rows])] for rows in map(self._rows_in, sorted(countries)) if rows.size]
        rows = sorted((int(row) for row in firsts), key=lambda row: (distances[row], row))
        return tuple(self._towns.place(self._city(row)) for row in rows)

    def countries_at(self, place: Place) -> tuple[str, ...]:
        """Gives the countries whose emergency numbers may work at a place, in the order in which to show them.

        Mostly its own alone; in an area that states disagree about, every country of the curated table.
        """
        return self._disputed.countries_at(place, self._borders)

    def largest(self, country: str, count: int = 6) -> tuple[Place, ...]:
        """Gives the biggest towns of a country (ISO 3166-1, two letters), without parts of cities; none without any."""
        if (country, count) not in self._largest:
            cities = (row for row in self._rows_in(country).tolist() if self._city(row) == row)
            self._largest[country, count] = tuple(map(self._towns.place, islice(cities, count)))
        return self._largest[country, count]

    def regions(self, country: str) -> tuple[Place, ...]:
        """Gives the regions of a country (ISO 3166-1, two letters) that have a town, the biggest first."""
        rows = self._count + np.flatnonzero(self._towns.country[self._count :] == country.encode())
        return self._places(rows)

    def towns_in(self, area: Area) -> tuple[Place, ...]:
        """Gives all towns of a country, or of one of its regions, the biggest first."""
        rows = self._rows_in(area.country)
        if area.region is not None:
            rows = rows[self._towns.region[rows] == area.region.encode()]
        return self._places(rows)

    @cached_property
    def _directions(self) -> NDArray[np.float64]:
        latitudes, longitudes = self._towns.degrees()
        return directions(latitudes[: self._count], longitudes[: self._count])

    @cached_property
    def _borders(self) -> Borders:
        return Borders.open()

    @cached_property
    def _disputed(self) -> Disputed:
        return Disputed.open()

    def _city(self, row: int) -> int:
        """The row of the city that a town is a part of, or of the town itself.

        GeoNames counts the quarters of a city among the towns. A town is taken for a quarter where a bigger one of its
        region reaches as far as its centre; of several, the biggest.
        """
        towns, town = self._towns, self._towns.place(row)
        rows = self._rows_in(town.country)
        bigger = rows[: np.searchsorted(rows, row)]
        bigger = bigger[towns.region[bigger] == towns.region[row]]
        distances = distances_km(town.latitude, town.longitude, self._directions[:, bigger])
        reaching = bigger[distances < _reach_km(towns.population[bigger])]
        return int(reaching[0]) if reaching.size else row

    def _rows_named(self, name: str) -> list[int]:
        number = self._towns.spelling.get(name)
        return [] if number is None else self._towns.spelled[number]

    def _rows_in(self, country: str) -> NDArray[np.intp]:
        """The rows of the towns of a country, the biggest first."""
        if country not in self._in_country:
            rows = np.flatnonzero(np.equal(self._towns.country[: self._count], country.encode()))
            self._in_country[country] = rows
        return self._in_country[country]

    def _places(self, rows: NDArray[np.integer]) -> tuple[Place, ...]:
        return tuple(map(self._towns.place, rows.tolist()))


def spread_of(places: Sequence[Place]) -> Spread:
    """Gives how large an area is, going by its towns: whoever is somewhere in it is one among so many, so far apart.

    A part of a city is not counted beside the city: rather too few people than too many, since this says whether a
    place can hide there. No towns have no people and no width; a single town has no width.
    """
    towards = directions([place.latitude for place in places], [place.longitude for place in places])
    population = np.array([place.population for place in places])
    people, width_km = 0, 0.0
    for place in places:
        distances = distances_km(place.latitude, place.longitude, towards)
        width_km = max(width_km, float(distances.max()))
        if not np.any((population > place.population) & (distances < _reach_km(population))):
            people += place.population
    return Spread(people, width_km)


def _reach_km(population: NDArray[np.integer]) -> NDArray[np.float64]:
    """How far a city reaches around its centre, taken as a disc."""
    reach: NDArray[np.float64] = np.sqrt(population / (math.pi * PEOPLE_PER_KM2))
    return reach


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
