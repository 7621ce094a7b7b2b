"""What else one would find listings with, each as its documentation suggests, over the same listings.

Every engine does three things, and gives the numbers of listings, the best first, at most ten:

- `near`: the confirmed public places of a town's country that meet a need, the nearest to the town;
- `text`: what is called something like a text, with slips of the finger;
- `text_near`: the same, what is near before what is far. Every engine gets its own measure of likeness, and the same
  discount: half at fifty kilometres.

Tuning by the experts of each would narrow the gaps; what is measured here is what a bot's author would write. An engine
that is not installed raises `Skipped` with what is missing.
"""

import math
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process

from benchmarks.postgres import connect
from benchmarks.skipped import Skipped
from directory.codes import Need
from directory.distance import directions, distances_km
from directory.find.names import edits_allowed
from directory.model import Place
from directory.publish.columns import bit
from directory.understand.words import words

MOST: Final = 10
_HALF_KM: Final = 50.0
_EARTH_KM_A_DEGREE: Final = 111.195
_FIRST_RADIUS: Final = 0.2
"""Degrees; a search by bounding box begins with so much and doubles until it has enough."""
_LIKE_ENOUGH: Final = 1000
"""So many of the most alike are weighed by distance where an engine cannot do both at once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One listing as an engine needs it; `point` in degrees, None for all that is no confirmed public place."""

    number: int
    country: str
    needs: int
    point: tuple[float, float] | None
    names: str


class Engine(Protocol):
    """One way of finding; `near_tolerance` is by what share its distances may differ from those on the sphere."""

    name: str
    near_tolerance: float

    def near(self, place: Place, need: Need) -> list[int]: ...
    def text(self, text: str) -> list[int]: ...
    def text_near(self, text: str, latitude: float, longitude: float) -> list[int]: ...
    def close(self) -> None: ...


def _degrees_east(latitude: float, radius: float, longitude: float) -> float:
    """Half the width of a box that holds a circle; all the way around near the poles and the 180th meridian."""
    if abs(latitude) + radius > 85:
        return 360.0
    width = radius / math.cos(math.radians(abs(latitude) + radius))
    return width if abs(longitude) + width <= 180 else 360.0


class _Boxes:
    """Searching for the nearest by ever larger boxes, for engines that know ranges only; exact."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        at = [entry.point or (math.nan, math.nan) for entry in entries]
        self._towards = directions([latitude for latitude, _ in at], [longitude for _, longitude in at])

    def distances(self, numbers: Sequence[int], latitude: float, longitude: float) -> NDArray[np.float64]:
        """The distances to listings in kilometres, NaN where there is none."""
        return distances_km(latitude, longitude, self._towards[:, np.asarray(numbers, np.int64) - 1])

    def nearest(self, latitude: float, longitude: float, within: Callable[[float, float], Sequence[int]]) -> list[int]:
        """The nearest of what `within` gives for half a height and half a width in degrees."""
        radius = _FIRST_RADIUS
        while True:
            numbers = within(radius, _degrees_east(latitude, radius, longitude))
            if len(numbers) >= MOST or radius > 180:
                apart = self.distances(numbers, latitude, longitude)
                order = np.argsort(apart)[:MOST]
                if radius > 180 or apart[order[-1]] <= radius * _EARTH_KM_A_DEGREE:
                    return [numbers[each] for each in order.tolist()]
            radius *= 2

    def weighed(self, found: Sequence[tuple[int, float]], latitude: float, longitude: float) -> list[int]:
        """What was found with its likeness, weighed by distance; what has no point counts half."""
        if not found:
            return []
        apart = np.nan_to_num(self.distances([number for number, _ in found], latitude, longitude), nan=_HALF_KM)
        weight = np.array([likeness for _, likeness in found]) / (1 + apart / _HALF_KM)
        return [found[each][0] for each in np.argsort(-weight, kind="stable")[:MOST].tolist()]


class Sqlite:
    """SQLite's own: an FTS5 index of trigrams, and an R*Tree of the points."""

    name = "SQLite FTS5 + R*Tree"
    near_tolerance = 0.0

    def __init__(self, entries: Sequence[Entry], _folder: Path) -> None:
        self._boxes = _Boxes(entries)
        self._file = sqlite3.connect(":memory:")
        self._file.execute("CREATE VIRTUAL TABLE place USING rtree(id, south, north, west, east, +country, +needs)")
        self._file.execute("CREATE VIRTUAL TABLE name USING fts5(names, content='', tokenize='trigram')")
        points = [(each, each.point) for each in entries if each.point]
        self._file.executemany(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(each.number, at[0], at[0], at[1], at[1], each.country, each.needs) for each, at in points],
        )
        self._file.executemany(
            "INSERT INTO name (rowid, names) VALUES (?, ?)", [(each.number, each.names) for each in entries]
        )
        self._file.execute("INSERT INTO name (name) VALUES ('optimize')")

    def near(self, place: Place, need: Need) -> list[int]:
        def within(north: float, east: float) -> list[int]:
            box = (
                place.latitude - north,
                place.latitude + north,
                place.longitude - east,
                place.longitude + east,
            )
            query = "SELECT id FROM place WHERE south >= ? AND north <= ? AND west >= ? AND east <= ?"
            rows = self._file.execute(f"{query} AND country = ? AND needs & ?", (*box, place.country, bit(need)))
            return [number for (number,) in rows]

        return self._boxes.nearest(place.latitude, place.longitude, within)

    def text(self, text: str) -> list[int]:
        return [number for number, _ in self._alike(text, MOST)]

    def text_near(self, text: str, latitude: float, longitude: float) -> list[int]:
        return self._boxes.weighed(self._alike(text, _LIKE_ENOUGH), latitude, longitude)

    def _alike(self, text: str, most: int) -> list[tuple[int, float]]:
        threes = dict.fromkeys(f'"{word[at : at + 3]}"' for word in words(text) for at in range(len(word) - 2))
        if not threes:
            return []
        query = "SELECT rowid, -rank FROM name WHERE names MATCH ? ORDER BY rank LIMIT ?"
        return self._file.execute(query, (" OR ".join(threes), most)).fetchall()

    def close(self) -> None:
        self._file.close()


class Tantivy:
    """tantivy: fuzzy terms of as many slips as we forgive, and ranges of its number columns."""

    name = "tantivy"
    near_tolerance = 0.0

    def __init__(self, entries: Sequence[Entry], _folder: Path) -> None:
        try:
            import tantivy
        except ModuleNotFoundError:
            raise Skipped("tantivy is not installed") from None
        self._tantivy, self._boxes = tantivy, _Boxes(entries)
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("names", tokenizer_name="whitespace", index_option="freq")
        schema.add_integer_field("number", stored=True, fast=True)
        schema.add_text_field("country", tokenizer_name="raw", index_option="basic")
        schema.add_integer_field("need", indexed=True)
        for degrees in ("latitude", "longitude"):
            schema.add_float_field(degrees, indexed=True, fast=True)
        self._schema = schema.build()
        index = tantivy.Index(self._schema)
        writer = index.writer(num_threads=1)
        for each in entries:
            point = dict(zip(("latitude", "longitude"), each.point, strict=True)) if each.point else {}
            needs = [1 << bit for bit in range(each.needs.bit_length()) if each.needs >> bit & 1]
            writer.add_document(
                tantivy.Document(names=each.names, number=each.number, country=each.country, need=needs, **point)
            )
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def near(self, place: Place, need: Need) -> list[int]:
        query, must = self._tantivy.Query, self._tantivy.Occur.Must
        fixed = [
            (must, query.term_query(self._schema, "country", place.country)),
            (must, query.term_query(self._schema, "need", bit(need))),
        ]

        def within(north: float, east: float) -> list[int]:
            box = [
                (
                    must,
                    query.range_query(self._schema, field, self._tantivy.FieldType.Float, middle - half, middle + half),
                )
                for field, middle, half in (("latitude", place.latitude, north), ("longitude", place.longitude, east))
            ]
            asked = query.boolean_query([*fixed, *box])
            count = self._searcher.search(asked, 1, count=True).count
            return [number for number, _ in self._hits(asked, count)] if count >= MOST or north > 180 else []

        return self._boxes.nearest(place.latitude, place.longitude, within)

    def text(self, text: str) -> list[int]:
        return [number for number, _ in self._hits(self._asked(text), MOST)]

    def text_near(self, text: str, latitude: float, longitude: float) -> list[int]:
        return self._boxes.weighed(self._hits(self._asked(text), _LIKE_ENOUGH), latitude, longitude)

    def _asked(self, text: str) -> Any:
        query, should = self._tantivy.Query, self._tantivy.Occur.Should
        parts = []
        for word in words(text):
            parts.append((should, query.boost_query(query.term_query(self._schema, "names", word), 2.0)))
            if edits := edits_allowed(word):
                fuzzy = query.fuzzy_term_query(self._schema, "names", word, distance=edits)
                parts.append((should, fuzzy))
        return query.boolean_query(parts)

    def _hits(self, query: Any, most: int) -> list[tuple[int, float]]:
        hits = self._searcher.search(query, max(most, 1)).hits
        return [(self._searcher.doc(address)["number"][0], score) for score, address in hits]

    def close(self) -> None:
        """Has nothing to close."""


class Postgres:
    """PostgreSQL with pg_trgm and PostGIS, a server of our own on a socket; its processor time is its own."""

    name = "PostgreSQL pg_trgm + PostGIS"
    near_tolerance = 0.006  # PostGIS ranks on the spheroid

    def __init__(self, entries: Sequence[Entry], folder: Path) -> None:
        self._server, self._sql = connect(folder)
        run = self._sql.execute
        run("CREATE TABLE listing (id int PRIMARY KEY, country text, needs int, at geography(point), names text)")
        with self._sql.cursor().copy("COPY listing FROM STDIN") as copy:
            for each in entries:
                point = f"SRID=4326;POINT({each.point[1]} {each.point[0]})" if each.point else None
                copy.write_row((each.number, each.country, each.needs, point, each.names))
        run("CREATE INDEX ON listing USING gist (at)")
        run("CREATE INDEX ON listing USING gin (names gin_trgm_ops)")
        run("ANALYZE listing")
        run("SET jit = off")
        run("SET pg_trgm.word_similarity_threshold = 0.4")

    def near(self, place: Place, need: Need) -> list[int]:
        return self._numbers(
            "SELECT id FROM listing WHERE country = %s AND needs & %s <> 0 AND at IS NOT NULL"
            " ORDER BY at <-> ST_MakePoint(%s, %s)::geography LIMIT 10",
            (place.country, bit(need), place.longitude, place.latitude),
        )

    def text(self, text: str) -> list[int]:
        asked = " ".join(words(text))
        return self._numbers(
            "SELECT id FROM listing WHERE names %%> %s ORDER BY word_similarity(%s, names) DESC LIMIT 10",
            (asked, asked),
        )

    def text_near(self, text: str, latitude: float, longitude: float) -> list[int]:
        asked = " ".join(words(text))
        return self._numbers(
            "SELECT id FROM listing WHERE names %%> %s ORDER BY word_similarity(%s, names) /"
            " (1 + coalesce(ST_Distance(at, ST_MakePoint(%s, %s)::geography, false), 50000) / 50000) DESC LIMIT 10",
            (asked, asked, longitude, latitude),
        )

    def _numbers(self, query: str, values: tuple[Any, ...]) -> list[int]:
        return [number for (number,) in self._sql.execute(query, values, prepare=True).fetchall()]

    def close(self) -> None:
        self._sql.close()
        self._server.close()


class Naive:
    """What most bots do: every name is compared with the text, in `rapidfuzz.process.extract` with its own scorer."""

    name = "rapidfuzz.process.extract"
    near_tolerance = 0.0

    def __init__(self, entries: Sequence[Entry], _folder: Path) -> None:
        self._names = {each.number: each.names for each in entries}
        self._entries, self._boxes = entries, _Boxes(entries)

    def near(self, place: Place, need: Need) -> list[int]:
        wanted = bit(need)
        fits = [
            each.number
            for each in self._entries
            if each.point and each.country == place.country and each.needs & wanted
        ]
        apart = self._boxes.distances(fits, place.latitude, place.longitude)
        return [fits[each] for each in np.argsort(apart)[:MOST].tolist()]

    def text(self, text: str) -> list[int]:
        return [number for _, _, number in self._alike(text, MOST)]

    def text_near(self, text: str, latitude: float, longitude: float) -> list[int]:
        found = [(number, likeness) for _, likeness, number in self._alike(text, _LIKE_ENOUGH)]
        return self._boxes.weighed(found, latitude, longitude)

    def _alike(self, text: str, most: int) -> list[tuple[str, float, int]]:
        return process.extract(" ".join(words(text)), self._names, limit=most)

    def close(self) -> None:
        """Has nothing to close."""


PEERS: Final = (Sqlite, Tantivy, Postgres, Naive)
