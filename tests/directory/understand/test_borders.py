import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.build_borders import territories
from directory.understand.borders import Borders

BORDERS = Borders.open()
SQUARE = [[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]]
HOLE = [[4, 4], [4, 6], [6, 6], [6, 4], [4, 4]]


@pytest.mark.parametrize(
    ("point", "country"),
    [
        ((40.4, -3.7), "ES"),
        ((28.3, -16.5), "ES"),
        ((35.89, -5.3), "ES"),
        ((48.8, 2.3), "FR"),
        ((51.5, -0.1), "GB"),
        ((-29.5, 28), "LS"),
        ((-17, 179.5), "FJ"),
        ((66, -175), "RU"),
        ((42.6, 21), "XK"),
        ((12.2, -68.3), "BQ"),
        ((78.2, 15.6), "SJ"),
        ((0, 0), None),
        ((35.3, 33.5), None),
        ((math.nan, 0), None),
    ],
)
def test_a_point_lies_in_the_country_drawn_around_it(point: tuple[float, float], country: str | None) -> None:
    assert BORDERS.country_at(*point) == country


def test_a_territory_without_a_country_has_its_map_code() -> None:
    assert BORDERS.territories_at(35.3, 33.5) == ("Q23681",)


def test_what_is_cut_out_of_a_country_is_not_in_it() -> None:
    borders = Borders.of([("A", "AA", [SQUARE, HOLE]), ("B", "BB", [HOLE])])
    assert borders.country_at(1, 1) == "AA"
    assert borders.country_at(5, 5) == "BB"
    assert borders.country_at(11, 5) is None


@given(st.integers(-3, 13), st.floats(-1, 11))
def test_a_walk_through_corners_counts_once(latitude: int, longitude: float) -> None:
    steps = [[0, 0], [0, 5], [0, 10], [5, 10], [10, 10], [10, 5], [10, 0], [5, 0], [0, 0]]
    borders = Borders.of([("A", "AA", [steps])])
    if 0 < latitude < 10:
        assert borders.country_at(latitude, longitude) == ("AA" if 0 <= longitude < 10 else None)
    if latitude < 0 or latitude > 10:
        assert borders.country_at(latitude, longitude) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_no_point_lies_in_two_countries(latitude: float, longitude: float) -> None:
    assert len(BORDERS.territories_at(latitude, longitude)) <= 1


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    borders = Borders.of([("A", "AA", [SQUARE, HOLE]), ("Q1", "", [HOLE])])
    file = tmp_path / "borders.npz"
    file.write_bytes(borders.write())
    again = Borders.open(file)
    assert (again.codes, again.countries) == (("A", "Q1"), ("AA", ""))
    assert again.country_at(1, 1) == "AA"
    assert again.territories_at(5, 5) == ("Q1",)


def a_feature(code: str, groups: list[str], *, drawn: bool = True, **properties: str) -> dict[str, object]:
    geometry = {"type": "MultiPolygon", "coordinates": [[SQUARE]]} if drawn else None
    return {"properties": {"id": code, "groups": groups, **properties}, "geometry": geometry}


def test_a_part_of_a_country_takes_the_innermost_code_of_iso_3166() -> None:
    features = [
        a_feature("NO", ["UN"], drawn=False, iso1A2="NO", isoStatus="official"),
        a_feature("SJ", ["NO", "UN"], drawn=False, iso1A2="SJ", isoStatus="official"),
        a_feature("UN", [], drawn=False, iso1A2="UN", isoStatus="excRes"),
        a_feature("Q25231", ["SJ", "NO", "UN"]),
        a_feature("IC", ["NO", "UN"], iso1A2="IC", isoStatus="excRes"),
        a_feature("Q23681", ["145"]),
    ]
    found = [(code, country) for code, country, _ in territories(features)]
    assert found == [("Q25231", "SJ"), ("IC", "NO"), ("Q23681", "")]
