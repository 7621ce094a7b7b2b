"""What regions are called in many languages, from the Common Locale Data Repository.

Here belongs what is peculiar to CLDR: files of names by ISO 3166-2 code, a language each, and how a region of GeoNames,
which has codes of its own, is found among them. CLDR 41 is the last that had these names; needed by whoever renews the
gazetteer.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from babel.languages import get_official_languages

from directory.understand.fold import fold
from directory.understand.region_words import without_region_words

BIG_LANGUAGES: Final = ("ar", "bn", "de", "en", "es", "fa", "fr", "hi", "pt", "ru", "tr", "uk", "ur", "zh", "zh_Hant")
"""Languages in which a region's name is taken whatever the country; beside them those that are official there."""

_MIXED: Final = frozenset({"MA"})  # Morocco has new regions since 2015; CLDR has old and new ones under one code
_MARKS: Final = re.compile(r"\s*\([^)]*\)|[¹²³⁴]")  # "İmişli (raión)", "Buenos Aires²": what tells namesakes apart
Region = tuple[str, str]
"""A country and the GeoNames code of one of its regions."""
Names = Mapping[str, Mapping[str, str]]
"""ISO 3166-2 code without its hyphen, in lower case → language → name."""


def region_spellings(regions: Mapping[Region, Sequence[str]], folder: Path) -> dict[Region, list[str]]:
    """Gives the names of regions, as far as CLDR has the region: in the big languages and those of the country.

    `regions` have the names by which they are looked for; `folder` is CLDR's, as the Debian package
    `unicode-cldr-core` lays it down.
    """
    names, first_level = _names(folder / "common" / "subdivisions"), _first_level(folder / "common" / "supplemental")
    by_country: dict[str, dict[str, Sequence[str]]] = defaultdict(dict)
    for (country, code), known_as in regions.items():
        by_country[country][code] = known_as
    found: dict[Region, list[str]] = {}
    for country, named in by_country.items():
        if country in _MIXED:
            continue
        inner = {iso: names[iso] for iso in names if iso.startswith(country.lower())}
        outer = {iso: inner.pop(iso) for iso in list(inner) if iso in first_level}
        wanted = {*BIG_LANGUAGES, *map(str, get_official_languages(country, regional=True, de_facto=True))}
        # Some countries have islands or old provinces as their first level there, and have what we know inside of it.
        levels = sorted((outer, inner), key=lambda level: -len(_matched(named, [level])))
        for code, iso in _matched(named, levels).items():
            found[country, code] = sorted({name for language, name in names[iso].items() if language in wanted})
    return found


def _matched(named: Mapping[str, Sequence[str]], levels: Iterable[Names]) -> dict[str, str]:
    """Which ISO code each region has: the first that is called the same, in ever looser senses, and by no other."""
    matched: dict[str, str] = {}
    for names in levels:
        for languages, form in (({"en"}, fold), (None, fold), (None, without_region_words)):
            codes: dict[str, set[str]] = defaultdict(set)
            for iso in names.keys() - matched.values():
                for language, name in names[iso].items():
                    if languages is None or language in languages:
                        codes[form(name)].add(iso)
            for code in sorted(named.keys() - matched.keys()):
                isos: set[str] = set().union(*(codes.get(form(name), ()) for name in named[code]))
                if len(isos) == 1 and not isos & {*matched.values()}:
                    matched[code] = isos.pop()
    return matched


def _names(folder: Path) -> dict[str, dict[str, str]]:
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for file in sorted(folder.glob("*.xml")):
        for entry in ET.parse(file).iter("subdivision"):  # noqa: S314 - files of an operating system's package
            names[entry.attrib["type"]][file.stem] = _MARKS.sub("", entry.text or "")
    return names


def _first_level(folder: Path) -> frozenset[str]:
    groups = ET.parse(folder / "subdivisions.xml").iter("subgroup")  # noqa: S314 - the same
    return frozenset(
        chain.from_iterable(group.attrib["contains"].split() for group in groups if group.attrib["type"].isupper())
    )
