"""The form of the gazetteer file: the columns of every town and region, and how they are written and read.

Here belongs what the file holds and in which order, and how a region gets its number. Where the towns come from
belongs to `cli.build_places`; the questions asked of them belong to `places`.
"""

import io
import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from marisa_trie import Trie
from numpy.typing import NDArray

from directory.errors import DirectoryError
from directory.model import REGIONS_FROM, Place
from directory.understand.fold import APOSTROPHES, FOLD_VERSION, fold
from directory.understand.lists import Lists

_FORM: Final = 5
_VERSIONS: Final = "versions"
_DEGREE_STEPS: Final = 100_000  # GeoNames gives degrees to five decimals, about a metre
_WITHOUT_APOSTROPHES: Final = str.maketrans("", "", APOSTROPHES)


@dataclass(eq=False)
class GazetteerOutdated(DirectoryError):  # noqa: N818 - named by what happened, as all errors of the directory
    """A gazetteer file has another form, or its names were folded otherwise: it has to be built again.

    `found` and `wanted` are pairs: the form of the file and the version of `fold`.
    """

    file: Path
    found: tuple[int, ...]
    wanted: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """Many short texts in one run of UTF-8, so that a third of a million names are two objects.

    To be indexed and searched like a sequence; an item is the UTF-8 of one text, which runs from its bound to the next.
    """

    run: bytes
    bounds: NDArray[np.uint32]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """Gives the texts in one run, in the order in which they come."""
        items = [text.encode() for text in texts]
        return cls.cut(b"".join(items), np.array([len(item) for item in items], np.uint32))

    @classmethod
    def cut(cls, run: bytes, lengths: NDArray[np.unsignedinteger]) -> Self:
        """Gives the texts that follow each other in a run, from their lengths in bytes."""
        return cls(run, np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32))

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __getitem__(self, index: int) -> bytes:
        return self.run[self.bounds[index] : self.bounds[index + 1]]


@dataclass(frozen=True, slots=True)
class Towns:
    """The columns of the gazetteer: a row each, first the towns, then the regions, and every spelling of each.

    Among towns, and among regions, the biggest comes first. Coordinates are steps of a hundred-thousandth of a degree.
    `region` is the GeoNames code; `region_name` and `time_zone` count into `region_names` and `time_zones`. Folded
    spelling i of the trie is one of the rows `spelled[i]`, which are in their order.
    """

    number: NDArray[np.int32]
    latitude: NDArray[np.int32]
    longitude: NDArray[np.int32]
    population: NDArray[np.int32]
    country: NDArray[np.bytes_]
    region: NDArray[np.bytes_]
    region_name: NDArray[np.uint16]
    time_zone: NDArray[np.uint16]
    name: Texts
    region_names: Texts
    time_zones: Texts
    spelling: Trie
    spelled: Lists

    @classmethod
    def of(cls, towns: Iterable[tuple[Place, Sequence[str]]]) -> Self:
        """Gives the columns of towns and regions that come with their other names, in any order."""
        ordered = sorted(towns, key=lambda town: (town[0].is_region, -town[0].population, town[0].number))
        places = [place for place, _ in ordered]
        region_names = sorted({place.region_name for place in places})
        time_zones = sorted({place.time_zone for place in places})
        rows: defaultdict[str, list[int]] = defaultdict(list)
        for row, (place, other_names) in enumerate(ordered):
            for spelling in _spellings((place.name, *other_names)):
                rows[spelling].append(row)
        spellings = Trie(rows)
        return cls(
            number=np.array([place.number for place in places], np.int32),
            latitude=_steps([place.latitude for place in places]),
            longitude=_steps([place.longitude for place in places]),
            population=np.array([place.population for place in places], np.int32),
            country=np.array([place.country.encode() for place in places]),
            region=np.array([place.region.encode() for place in places]),
            region_name=_positions([place.region_name for place in places], region_names),
            time_zone=_positions([place.time_zone for place in places], time_zones),
            name=Texts.of(place.name for place in places),
            region_names=Texts.of(region_names),
            time_zones=Texts.of(time_zones),
            spelling=spellings,
            spelled=Lists.of(rows[spellings.restore_key(index)] for index in range(len(spellings))),
        )

    @classmethod
    def read(cls, file: Path) -> Self:
        """Gives the columns of a gazetteer file; raises `GazetteerOutdated` for one of another version."""
        with np.load(file, allow_pickle=False) as stored:
            found, wanted = tuple(stored[_VERSIONS].tolist()), (_FORM, FOLD_VERSION)
            if found != wanted:
                raise GazetteerOutdated(file=file, found=found, wanted=wanted)
            columns = {field.name: _column(field.type, field.name, stored) for field in fields(cls)}
        return cls(**columns)

    def write(self) -> bytes:
        """Gives the gazetteer file of these columns: the same columns give the same bytes."""
        arrays: dict[str, NDArray[Any]] = {_VERSIONS: np.array([_FORM, FOLD_VERSION], np.int32)}
        for field in fields(self):
            column = getattr(self, field.name)
            if isinstance(column, Texts):
                arrays[field.name] = np.frombuffer(column.run, np.uint8)
                arrays[_lengths(field.name)] = np.diff(column.bounds).astype(np.uint16)
            elif isinstance(column, Lists):
                arrays[field.name] = column.numbers
                arrays[_lengths(field.name)] = np.diff(column.bounds).astype(np.uint16)
            elif isinstance(column, Trie):
                arrays[field.name] = np.frombuffer(column.tobytes(), np.uint8)
            else:
                arrays[field.name] = column
        file = io.BytesIO()
        np.savez_compressed(file, allow_pickle=False, **arrays)
        return file.getvalue()

    @property
    def count(self) -> int:
        """How many of the rows are towns; the rows from there on are regions."""
        return int(np.count_nonzero(self.number < REGIONS_FROM))

    def place(self, row: int) -> Place:
        """Gives the town or region of a row."""
        return Place(
            number=int(self.number[row]),
            name=self.name[row].decode(),
            region=self.region[row].decode(),
            region_name=self.region_names[self.region_name[row]].decode(),
            country=self.country[row].decode(),
            latitude=int(self.latitude[row]) / _DEGREE_STEPS,
            longitude=int(self.longitude[row]) / _DEGREE_STEPS,
            population=int(self.population[row]),
            time_zone=self.time_zones[self.time_zone[row]].decode(),
        )

    def degrees(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Gives the columns of latitudes and longitudes in degrees."""
        return self.latitude / _DEGREE_STEPS, self.longitude / _DEGREE_STEPS


def region_number(country: str, region: str) -> int:
    """Gives the number of a region, from `REGIONS_FROM` on: always the same, whatever else is in the gazetteer.

    It stands in buttons that are pressed months later. It fits into 31 bits; `Towns.of` is never given two regions of
    one number, which the making of the file sees to.
    """
    return REGIONS_FROM | zlib.crc32(f"{country}.{region}".encode()) % REGIONS_FROM


def _column(kind: Any, name: str, stored: Mapping[str, NDArray[Any]]) -> Any:
    if kind is Texts:
        return Texts.cut(stored[name].tobytes(), stored[_lengths(name)])
    if kind is Lists:
        return Lists.cut(stored[name], stored[_lengths(name)])
    return Trie().frombytes(stored[name].tobytes()) if kind is Trie else stored[name]


def _spellings(names: Iterable[str]) -> set[str]:
    """Every folded way to type one of the names; what has no letter in it, such as a code of digits, is no name."""
    ways = {fold(way) for name in names for way in (name, name.translate(_WITHOUT_APOSTROPHES))}
    return {way for way in ways if any(map(str.isalpha, way))}


def _steps(degrees: Iterable[float]) -> NDArray[np.int32]:
    return np.array([round(degree * _DEGREE_STEPS) for degree in degrees], np.int32)


def _positions(values: Iterable[str], among: Sequence[str]) -> NDArray[np.uint16]:
    position = {value: index for index, value in enumerate(among)}
    return np.array([position[value] for value in values], np.uint16)


def _lengths(column: str) -> str:
    return f"{column}_lengths"
