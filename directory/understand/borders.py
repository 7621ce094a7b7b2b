"""The lines between countries: which country a point lies in, by the map code of an open-source map editor.

Here belong the polygons, the form of their file and the one question asked of them. They are drawn for map editors,
a few hundred metres off in places and by who holds the ground: near a line, and where states disagree about one, the
towns and the table of disputed areas have a say too. The file is made by `cli.build_borders`.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

BORDERS_FILE: Final = Path(__file__).parents[1] / "data" / "borders" / "borders.npz"

NO_COUNTRY: Final = ""
_DEGREE_STEPS: Final = 100_000

Ring = Sequence[Sequence[float]]
"""Points in order, each longitude before latitude, as GeoJSON has them; the last is the first."""


@dataclass(frozen=True, slots=True, eq=False)
class Borders:
    """Territories as rings of points: outer lines and holes alike, since crossing any line changes the side.

    `codes` are the map codes of the territories (a country code, or a Wikidata item where there is none), `countries`
    their countries (ISO 3166-1 alpha-2, and XK; "" for what no country of that list claims). Edge i belongs to
    territory `owner[i]` and runs from one point to the other, in steps of a hundred-thousandth of a degree.
    """

    codes: tuple[str, ...]
    countries: tuple[str, ...]
    owner: NDArray[np.uint16]
    start: NDArray[np.int32]
    end: NDArray[np.int32]

    @classmethod
    def of(cls, territories: Iterable[tuple[str, str, Iterable[Ring]]]) -> Self:
        """Gives the borders of territories: their code, their country and their rings."""
        codes, countries, owners, starts, ends = [], [], [], [], []
        for index, (code, country, rings) in enumerate(territories):
            codes.append(code)
            countries.append(country)
            for ring in rings:
                points = np.round(np.array(ring) * _DEGREE_STEPS).astype(np.int32)
                starts.append(points[:-1])
                ends.append(points[1:])
                owners.append(np.full(len(points) - 1, index, np.uint16))
        return cls(tuple(codes), tuple(countries), np.concatenate(owners), np.concatenate(starts), np.concatenate(ends))

    @classmethod
    def open(cls, file: Path = BORDERS_FILE) -> Self:
        """Gives the borders of a file, or those that come with the house."""
        with np.load(file, allow_pickle=False) as stored:
            codes, countries = (tuple(stored[name].tolist()) for name in ("codes", "countries"))
            return cls(codes, countries, stored["owner"], stored["start"], stored["end"])

    def write(self) -> bytes:
        """Gives the file of these borders: the same borders give the same bytes."""
        file = io.BytesIO()
        np.savez_compressed(
            file,
            allow_pickle=False,
            codes=np.array(self.codes),
            countries=np.array(self.countries),
            owner=self.owner,
            start=self.start,
            end=self.end,
        )
        return file.getvalue()

    def country_at(self, latitude: float, longitude: float) -> str | None:
        """Gives the country that a point lies in; None at sea, and where no country of ISO 3166-1 is drawn."""
        return next(filter(None, (self.countries[index] for index in self._at(latitude, longitude))), None)

    def territories_at(self, latitude: float, longitude: float) -> tuple[str, ...]:
        """Gives the map codes of the territories that a point lies in: mostly one, none at sea."""
        return tuple(self.codes[index] for index in self._at(latitude, longitude))

    def _at(self, latitude: float, longitude: float) -> list[int]:
        """The territories around a point: those whose lines a walk from it to the east crosses an odd number of times.

        An edge counts with its lower end and without its upper one, so that a walk through a corner counts once.
        """
        y = latitude * _DEGREE_STEPS
        level = np.flatnonzero((self.start[:, 1] > y) != (self.end[:, 1] > y))
        (x1, y1), (x2, y2) = self.start[level].T.astype(float), self.end[level].T.astype(float)
        crossed = level[longitude * _DEGREE_STEPS < x1 + (y - y1) * (x2 - x1) / (y2 - y1)]
        times = np.bincount(self.owner[crossed], minlength=len(self.codes))
        return [int(index) for index in np.flatnonzero(times % 2)]
