import math
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.distance import distance_km
from directory.model import Area, Place
from directory.understand.fold import fold
from directory.understand.places import BORDER_KM, GAZETTEER_FILE, Gazetteer, Spread, spread_of
from directory.understand.towns import Towns

TIRANA = 3183875
COLUMNS = Towns.read(GAZETTEER_FILE)
GAZETTEER = Gazetteer(COLUMNS)
EVERYWHERE = tuple(COLUMNS.place(row) for row in range(len(GAZETTEER)))

points = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
Point = tuple[float, float]


def by_brute_force(latitude: float, longitude: float) -> list[tuple[float, Place]]:
    """Every town with its distance, worked out one by one, the nearest first."""
    distances = [(distance_km(latitude, longitude, place.latitude, place.longitude), place) for place in EVERYWHERE]
    return sorted(distances, key=lambda found: found[0])


@pytest.mark.parametrize(
    ("typed", "town", "country"),
    [
        ("Tirana", "Tirana", "AL"),
        ("TIRANË", "Tirana", "AL"),
        ("Тирана", "Tirana", "AL"),
        ("طهران", "Tehran", "IR"),
        ("تهران", "Tehran", "IR"),
        ("Saigon", "Ho Chi Minh City", "VN"),
        ("Sài Gòn", "Ho Chi Minh City", "VN"),
        ("北京", "Beijing", "CN"),
        ("አዲስ አበባ", "Addis Ababa", "ET"),
        ("ዓዲስ ኣበባ", "Addis Ababa", "ET"),
        ("كابول", "Kabul", "AF"),
        ("کابل", "Kabul", "AF"),
        ("ঢাকা", "Dhaka", "BD"),
        ("กรุงเทพ", "Bangkok", "TH"),
        ("ភ្នំពេញ", "Phnom Penh", "KH"),
        ("ရန်ကုန်", "Yangon", "MM"),
        ("ວຽງຈັນ", "Vientiane", "LA"),
        ("თბილისი", "Tbilisi", "GE"),
        ("Երևան", "Yerevan", "AM"),
        ("서울", "Seoul", "KR"),
        ("東京", "Tokyo", "JP"),
        ("Київ", "Kyiv", "UA"),
        ("Киев", "Kyiv", "UA"),
        ("Приштина", "Pristina", "XK"),
        ("هەولێر", "Erbil", "IQ"),
        ("ئۈرۈمچى", "Ürümqi", "CN"),
        ("Pòtoprens", "Port-au-Prince", "HT"),
        ("ıstanbul", "Istanbul", "TR"),
        ("İSTANBUL", "Istanbul", "TR"),
        ("sanaa", "Sanaa", "YE"),
        ("Sana'a", "Sanaa", "YE"),
        ("صنعاء", "Sanaa", "YE"),
        ("xian", "Xi’an", "CN"),
        ("ndjamena", "N'Djamena", "TD"),
        ("الخرطوم", "Khartoum", "SD"),
        ("قاهرة", "Cairo", "EG"),
    ],
)
def test_a_town_is_found_by_the_name_that_people_type(typed: str, town: str, country: str) -> None:
    place = GAZETTEER.named(typed)[0]
    assert (place.name, place.country) == (town, country)


@pytest.mark.parametrize("typed", ["", " ", "xyzzy", "112", "٩١١", "Tirana, Albania", "\ud83d", "Tiran" * 1000])
def test_what_is_no_town_finds_none(typed: str) -> None:
    assert GAZETTEER.named(typed) == ()


def test_a_name_of_many_towns_gives_them_all_and_the_biggest_first() -> None:
    found = GAZETTEER.named("San José")
    assert len(found) == 9
    assert {place.country for place in found} >= {"CR", "US", "PH"}
    assert [place.population for place in found] == sorted((place.population for place in found), reverse=True)
    assert len({(place.country, place.region_name) for place in found}) > 5


def test_a_country_leaves_only_its_own_towns_of_that_name() -> None:
    found = GAZETTEER.named("san jose", country="CR")
    assert [(place.country, place.region_name) for place in found] == [("CR", "San José"), ("CR", "Alajuela Province")]
    assert GAZETTEER.named("san jose", country="AL") == ()
    assert GAZETTEER.named("san jose", country="??") == ()


def test_every_town_is_found_by_its_own_name_and_number() -> None:
    for place in EVERYWHERE[::50]:
        assert place in GAZETTEER.named(place.name)
        assert GAZETTEER.place(place.number) == place


def test_every_spelling_in_the_file_is_folded_as_today() -> None:
    spellings = COLUMNS.spelling.run.decode()
    assert fold(spellings) == spellings
    for spelling in map(COLUMNS.spelling.__getitem__, range(0, len(COLUMNS.spelling), 7)):
        assert fold(spelling.decode()).encode() == spelling


def test_a_town_says_where_it_is() -> None:
    assert GAZETTEER.place(TIRANA) == Place(
        number=TIRANA,
        name="Tirana",
        region="50",
        region_name="Tirana",
        country="AL",
        latitude=41.32744,
        longitude=19.81866,
        population=418495,
        time_zone="Europe/Tirane",
    )


@pytest.mark.parametrize("number", [0, -1, 1, 3183876, 2**31 - 1, 2**31, 10**30])
def test_a_number_of_no_town_is_no_town(number: int) -> None:
    assert GAZETTEER.place(number) is None


@pytest.mark.parametrize(
    "point",
    [
        (41.33, 19.82),
        (-17.0, 179.99),
        (-17.0, -179.99),
        (65.0, 180.0),
        (65.0, -180.0),
        (90.0, 0.0),
        (90.0, 123.4),
        (-90.0, 0.0),
        (-89.99, -45.0),
        (0.0, 0.0),
        (-48.9, -123.4),
    ],
)
def test_the_nearest_towns_are_those_of_brute_force(point: Point) -> None:
    expected = by_brute_force(*point)[:5]
    found = GAZETTEER.nearest(*point, count=5)
    assert [distance for _, distance in found] == pytest.approx([distance for distance, _ in expected], abs=1e-6)
    assert [place.number for place, _ in found] == [place.number for _, place in expected]


@given(points)
def test_the_nearest_towns_come_in_order_and_not_twice(point: Point) -> None:
    found = GAZETTEER.nearest(*point, count=10)
    distances = [distance for _, distance in found]
    assert distances == sorted(distances)
    assert len({place.number for place, _ in found}) == 10
    place, distance = found[0]
    assert distance == pytest.approx(distance_km(*point, place.latitude, place.longitude), abs=1e-6)


def test_more_towns_than_there_are_gives_all() -> None:
    few = Gazetteer(Towns.of([(place, ()) for place in EVERYWHERE[:2]]))
    assert len(few.nearest(0, 0)) == len(few) == 2


@pytest.mark.parametrize("point", [(math.nan, 0), (0, math.nan), (math.inf, 0), (0, -math.inf), (91, 0), (0, 181)])
def test_a_point_that_is_not_on_the_earth_is_near_nothing(point: Point) -> None:
    assert GAZETTEER.nearest(*point) == ()
    assert GAZETTEER.around(*point) == ()


@pytest.mark.parametrize(
    ("point", "countries"),
    [
        ((41.33, 19.82), ["AL"]),
        ((47.56, 7.59), ["CH", "FR", "DE"]),
        ((29.53, 35.0), ["JO", "IL", "SA"]),
        ((37.07, 41.22), ["TR", "SY"]),
        ((37.05, 41.23), ["SY", "TR"]),
        ((31.76, -106.48), ["US", "MX"]),
        ((-4.3, 15.28), ["CG", "CD"]),
    ],
)
def test_near_a_border_the_towns_of_both_sides_are_shown(point: Point, countries: list[str]) -> None:
    assert [place.country for place in GAZETTEER.around(*point)] == countries


@given(st.sampled_from(EVERYWHERE), st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))
def test_around_shows_the_nearest_town_of_every_country_near(town: Place, north: float, east: float) -> None:
    point = (max(-90.0, min(90.0, town.latitude + north)), max(-180.0, min(180.0, town.longitude + east)))
    found = GAZETTEER.around(*point)
    nearest = GAZETTEER.nearest(*point, count=500)
    reached = [place for rank, (place, distance) in enumerate(nearest) if rank < 3 or distance <= BORDER_KM]
    first_of_country: dict[str, Place] = {}
    for place in reached:
        first_of_country.setdefault(place.country, place)
    assert found == tuple(first_of_country.values())


def test_the_largest_towns_of_a_country_come_first() -> None:
    found = GAZETTEER.largest("AL", 4)
    assert [place.name for place in found][:2] == ["Tirana", "Durrës"]
    assert {place.country for place in found} == {"AL"}
    assert len(found) == 4
    assert GAZETTEER.largest("TK") == GAZETTEER.largest("") == GAZETTEER.largest("é") == ()


def test_an_area_holds_the_towns_that_it_says_it_holds() -> None:
    country, region = Area("AL"), Area("AL", "50")
    assert set(GAZETTEER.towns_in(country)) == {place for place in EVERYWHERE if country.holds(place)}
    assert set(GAZETTEER.towns_in(region)) == {place for place in EVERYWHERE if region.holds(place)}
    assert GAZETTEER.towns_in(Area("AL", "é")) == ()


def test_the_spread_of_an_area_is_its_people_and_its_widest_span() -> None:
    towns = GAZETTEER.towns_in(Area("AL"))
    widest = max(
        distance_km(one.latitude, one.longitude, other.latitude, other.longitude) for one in towns for other in towns
    )
    spread = spread_of(towns)
    assert spread.population == sum(place.population for place in towns)
    assert spread.width_km == pytest.approx(widest)
    assert spread_of(towns[:1]) == Spread(towns[0].population, 0)
    assert spread_of(()) == Spread(0, 0)


def test_no_town_of_a_country_that_is_no_more() -> None:
    countries = {place.country for place in EVERYWHERE}
    assert not countries & {"AN", "CS"}
    assert len(countries) > 230
    assert all(len(country) == 2 and country.isupper() for country in countries)


def test_the_gazetteer_is_small_in_memory() -> None:
    tracemalloc.start()
    try:
        opened = Gazetteer.open()
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(opened) == len(EVERYWHERE)
    assert held < 25_000_000
