import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.distance import EARTH_RADIUS_KM, directions, distance_km, distances_km

HALF_WAY_ROUND_KM = math.pi * EARTH_RADIUS_KM
A_MILLIMETRE_KM = 1e-6

points = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
Point = tuple[float, float]


@given(points)
def test_a_point_is_no_distance_from_itself(point: Point) -> None:
    assert distance_km(*point, *point) == 0


@given(points, points)
def test_there_and_back_is_equally_far(here: Point, there: Point) -> None:
    assert distance_km(*here, *there) == distance_km(*there, *here)


@given(points, points, points)
def test_a_detour_is_never_shorter(here: Point, between: Point, there: Point) -> None:
    detour = distance_km(*here, *between) + distance_km(*between, *there)
    assert distance_km(*here, *there) <= detour + A_MILLIMETRE_KM


@given(points, points)
def test_nothing_is_further_than_the_other_side_of_the_earth(here: Point, there: Point) -> None:
    assert 0 <= distance_km(*here, *there) <= HALF_WAY_ROUND_KM + A_MILLIMETRE_KM


@given(points)
def test_the_antipode_is_half_way_round(point: Point) -> None:
    latitude, longitude = point
    opposite = longitude - 180 if longitude > 0 else longitude + 180
    assert distance_km(latitude, longitude, -latitude, opposite) == pytest.approx(
        HALF_WAY_ROUND_KM, abs=A_MILLIMETRE_KM
    )


@given(st.floats(-90, 90), st.floats(-180, 180), st.floats(-180, 180))
def test_every_longitude_of_a_pole_is_the_pole(latitude: float, longitude: float, another: float) -> None:
    for pole in (90, -90):
        from_here = distance_km(latitude, 0, pole, longitude)
        assert from_here == pytest.approx(distance_km(latitude, 0, pole, another), abs=A_MILLIMETRE_KM)
        assert from_here == pytest.approx(math.radians(abs(pole - latitude)) * EARTH_RADIUS_KM, abs=A_MILLIMETRE_KM)


@given(points)
def test_the_180th_meridian_is_one_line_with_two_names(point: Point) -> None:
    latitude, _ = point
    assert distance_km(latitude, 180, latitude, -180) == pytest.approx(0, abs=A_MILLIMETRE_KM)
    east, west = distance_km(*point, latitude, 180), distance_km(*point, latitude, -180)
    assert east == pytest.approx(west, abs=A_MILLIMETRE_KM)


@pytest.mark.parametrize("metres", [1, 0.1, 10, 1000])
@pytest.mark.parametrize("latitude", [0, 41.3, 89.9])
def test_neighbours_a_metre_apart_are_a_metre_apart(latitude: float, metres: float) -> None:
    north = math.degrees(metres / 1000 / EARTH_RADIUS_KM)
    assert distance_km(latitude, 19.8, latitude + north, 19.8) * 1000 == pytest.approx(metres, rel=1e-6)


@given(points, st.lists(points, min_size=1, max_size=20))
def test_a_column_of_points_is_as_far_as_each_of_them(here: Point, column: list[Point]) -> None:
    latitudes, longitudes = np.array(column).T
    found = distances_km(*here, directions(latitudes, longitudes))
    assert found.shape == (len(column),)
    for distance, there in zip(found, column, strict=True):
        assert distance == pytest.approx(distance_km(*here, *there), abs=A_MILLIMETRE_KM)


def test_an_empty_column_has_no_distances() -> None:
    assert distances_km(0, 0, directions([], [])).size == 0
