"""`safelight evaluate`: how well typed words are understood, by language and kind, over queries with known answers.

A file holds one JSON object a line: `id`, `text`, `locale`, and what is right: `needs` (any of them may come first;
none where nothing is asked for), `place` (GeoNames' name, or null), `country`, `speaks`, `urgent`, `concern`.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from directory.distance import directions, distances_km
from directory.understand.compiling import spoken_as
from directory.understand.places import Gazetteer
from directory.understand.understanding import Understanding, Understood
from translations.catalog import FOLDER, Say
from translations.languages import FALLBACK, Languages

HELP: Final = "evaluate-help"
SAME_PLACE_KM: Final = 25
"""Two names of one place may lie so far apart in the gazetteer: a city and its quarter, a town and its district."""
KINDS: Final = (
    "need",
    "top-three",
    "place",
    "country",
    "urgent-found",
    "urgent-right",
    "concern-found",
    "concern-right",
    "wish",
    "nothing",
)
"""What is counted, in the order of the columns; `found` is recall, `right` is precision."""
ALL: Final = "all"


@dataclass(slots=True)
class Share:
    """How many of how many were right."""

    right: int = 0
    of: int = 0

    def count(self, *, right: bool) -> None:
        """Takes one more."""
        self.right += right
        self.of += 1

    def __str__(self) -> str:
        return f"{100 * self.right / self.of:.0f}" if self.of else "–"


Shares = dict[str, dict[str, Share]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Takes the files or folders of queries; `--misses` names every query that was not understood."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--misses", action="store_true")


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Prints the shares in percent, a row for each language; 1 where a file has a line that is no query."""
    gazetteer = Gazetteer.open()
    evaluation = Evaluation(gazetteer, Understanding.open(gazetteer), Languages.found_in(FOLDER))
    try:
        for query in _queries(arguments.files):
            missed = evaluation.take(query)
            if missed and arguments.misses:
                print(query["id"], query["text"], "|", *missed)
    except QueryError as wrong:
        print(say("evaluate-wrong", where=wrong.where))
        return 1
    table = Table(*[say("evaluate-language"), *(say(f"evaluate-{kind}") for kind in KINDS)], box=None)
    for tag in (*sorted(evaluation.shares.keys() - {ALL}), ALL):
        table.add_row(tag, *(str(evaluation.shares[tag][kind]) for kind in KINDS))
    Console().print(table)
    return 0


class QueryError(ValueError):
    """A line of a file that is no query with its answers."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def _queries(files: Sequence[Path]) -> Iterator[dict[str, Any]]:
    paths = [path for file in files for path in (sorted(file.glob("*.jsonl")) if file.is_dir() else [file])]
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            try:
                query = json.loads(line)
                text, language = query["text"], str(query["id"]).rpartition("-")[0]
            except (ValueError, KeyError, TypeError):
                raise QueryError(f"{path.name}:{number}") from None
            yield query | {"text": str(text), "language": language}


class Evaluation:
    """The shares of what was understood, by language and kind."""

    def __init__(self, gazetteer: Gazetteer, understanding: Understanding, languages: Languages) -> None:
        self._gazetteer, self._understanding, self._languages = gazetteer, understanding, languages
        self.shares: Shares = defaultdict(lambda: defaultdict(Share))

    def take(self, query: dict[str, Any]) -> list[str]:
        """Counts one query, and gives the kinds in which it was not understood."""
        understood = self._understanding.of(query["text"], self._languages.match(query["locale"]) or FALLBACK)
        missed = []
        for kind, right in self._verdicts(query, understood):
            for tag in (query["language"], ALL):
                self.shares[tag][kind].count(right=right)
            if not right:
                missed.append(kind)
        return missed

    def _verdicts(self, query: dict[str, Any], understood: Understood) -> Iterator[tuple[str, bool]]:
        needs = list(dict.fromkeys(wanted.need.value for wanted in understood.wanted))
        if query["needs"]:
            yield "need", needs[:1] != [] and needs[0] in query["needs"]
            yield "top-three", bool({*needs[:3]} & {*query["needs"]})
        elif not query["country"]:
            yield "nothing", understood.nothing
        if query["place"]:
            yield "place", self._is_there(query, understood)
        elif query["country"]:
            yield "country", understood.country == query["country"] and not understood.places
        elif query["needs"]:
            yield "place", understood.country is None
        for flag in ("urgent", "concern"):
            found = getattr(understood, flag)
            if query[flag]:
                yield f"{flag}-found", found
            if found:
                yield f"{flag}-right", query[flag]
        if query["speaks"] or understood.speaks:
            yield "wish", {*understood.speaks} == {*map(spoken_as, query["speaks"])}

    def _is_there(self, query: dict[str, Any], understood: Understood) -> bool:
        """Whether the place that was understood, or one that is offered, is the one that was meant."""
        meant = self._gazetteer.named(query["place"], country=query["country"])
        for place in (*understood.places[:1], *understood.offered):
            if place.name == query["place"] and place.country == query["country"]:
                return True
            if meant:
                towards = directions([each.latitude for each in meant], [each.longitude for each in meant])
                if distances_km(place.latitude, place.longitude, towards).min() <= SAME_PLACE_KM:
                    return True
        return False
