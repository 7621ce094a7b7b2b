"""`safelight build-borders`: makes the file of country borders out of the polygons of `country-coder`.

Here belongs what is peculiar to that package: one GeoJSON collection whose features are countries, parts of them and
groups of them. Needed by whoever renews the file and by nobody else.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from directory.understand.borders import NO_COUNTRY, Borders, Ring

HELP: Final = "build-borders-help"

_COUNTRY_STATUSES: Final = ("official", "usrAssn")
"""Of ISO 3166-1, and XK. Codes that are only reserved there are parts of countries (FX, IC, EA, TA) or unions (EU)."""

Feature = Mapping[str, Any]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Says what the command takes: the package's `borders.json`, and the file to write."""
    parser.add_argument("source", type=Path, metavar="BORDERS")
    parser.add_argument("out", type=Path, metavar="OUT")


def run(arguments: argparse.Namespace, say: Callable[..., str]) -> int:
    """Writes the file of borders and says how much is in it."""
    with arguments.source.open(encoding="utf-8") as opened:
        borders = Borders.of(territories(json.load(opened)["features"]))
    file = borders.write()
    arguments.out.write_bytes(file)
    print(say("build-borders-done", territories=len(borders.codes), bytes=len(file)))
    return 0


def territories(features: Sequence[Feature]) -> Iterator[tuple[str, str, Iterable[Ring]]]:
    """Gives the code, the country and the rings of every feature that is drawn; groups have no lines of their own.

    The country is the innermost one with a code of its own: Svalbard is SJ, Ceuta is ES, Bonaire is BQ.
    """
    known = {feature["properties"]["id"]: feature["properties"] for feature in features}
    for feature in features:
        if feature["geometry"] is None:
            continue
        properties = feature["properties"]
        around = (properties, *(known[group] for group in properties["groups"] if group in known))
        country = next((str(each["iso1A2"]) for each in around if _is_country(each)), NO_COUNTRY)
        rings = [ring for polygon in feature["geometry"]["coordinates"] for ring in polygon]
        yield properties["id"], country, rings


def _is_country(properties: Feature) -> bool:
    return properties.get("isoStatus") in _COUNTRY_STATUSES
