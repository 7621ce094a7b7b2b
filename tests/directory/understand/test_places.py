import math
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.distance import distance_km
from directory.model import REGIONS_FROM, Area, Place
from directory.understand.borders import Borders
from directory.understand.fold import fold
from directory.understand.places import GAZETTEER_FILE, Gazetteer, Spread, spread_of
from directory.understand.towns import Towns, region_number

TIRANA = 3183875
COLUMNS = Towns.read(GAZETTEER_FILE)
GAZETTEER = Gazetteer(COLUMNS)
BORDERS = Borders.open()
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
    towns = [place for place in found if not place.is_region]
    assert len(towns) == 22
    assert {place.country for place in found} >= {"CR", "US", "PH"}
    assert [place.population for place in towns] == sorted((place.population for place in towns), reverse=True)
    assert len({(place.country, place.region_name) for place in found}) > 5


def test_a_country_leaves_only_its_own_towns_of_that_name() -> None:
    found = GAZETTEER.named("san jose", country="CR")
    assert [(place.country, place.region_name) for place in found if not place.is_region] == [
        ("CR", "San José"),
        ("CR", "Alajuela Province"),
    ]
    assert GAZETTEER.named("san jose", country="AL") == ()
    assert GAZETTEER.named("san jose", country="??") == ()


def test_every_town_is_found_by_its_own_name_and_number() -> None:
    for place in EVERYWHERE[::50]:
        assert place in GAZETTEER.named(place.name)
        assert GAZETTEER.place(place.number) == place


def test_every_spelling_in_the_file_is_folded_as_today() -> None:
    for spelling in map(COLUMNS.spelling.restore_key, range(0, len(COLUMNS.spelling), 7)):
        assert fold(spelling) == spelling


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
        ((47.59, 7.60), ["DE", "FR"]),
        ((29.53, 35.0), ["JO", "IL", "SA"]),
        ((37.07, 41.22), ["TR", "SY"]),
        ((37.05, 41.23), ["SY", "TR"]),
        ((31.75, -106.48), ["US", "MX"]),
        ((-4.3, 15.28), ["CG", "CD"]),
        ((35.89, -5.32), ["ES", "MA"]),
    ],
)
def test_near_a_border_the_towns_of_both_sides_are_shown(point: Point, countries: list[str]) -> None:
    assert [place.country for place in GAZETTEER.around(*point)] == countries


@given(st.sampled_from(EVERYWHERE), st.floats(-0.5, 0.5), st.floats(-0.5, 0.5))
def test_around_shows_every_country_that_the_map_or_a_near_town_names(town: Place, north: float, east: float) -> None:
    point = (max(-90.0, min(90.0, town.latitude + north)), max(-180.0, min(180.0, town.longitude + east)))
    found = GAZETTEER.around(*point)
    near = [place for place, _ in GAZETTEER.nearest(*point)]
    countries = [place.country for place in found]
    drawn = BORDERS.country_at(*point)
    assert {place.country for place in near} <= set(countries)
    assert drawn is None or drawn in countries or drawn in GAZETTEER.countries_at(near[0]) or not towns_of(drawn)
    assert len(set(countries)) == len(countries)
    assert set(countries) <= {place.country for place in near} | {drawn}


def towns_of(country: str) -> tuple[Place, ...]:
    return GAZETTEER.largest(country, 1)


@pytest.mark.parametrize(
    ("point", "city"),
    [
        ((40.4168, -3.7038), "Madrid"),
        ((40.39, -3.66), "Madrid"),
        ((51.536, -0.103), "London"),
        ((40.783, -73.966), "New York City"),
        ((23.788, 90.374), "Dhaka"),
        ((40.728, -74.078), "Jersey City"),  # of another state than New York
        ((40.305, -3.733), "Getafe"),  # a town of its own beside Madrid
    ],
)
def test_a_quarter_is_called_by_its_city(point: Point, city: str) -> None:
    assert [place.name for place in GAZETTEER.around(*point)] == [city]


@given(st.sampled_from(EVERYWHERE))
def test_where_a_town_is_the_answer_lies_in_its_region_or_across_a_border(town: Place) -> None:
    around = GAZETTEER.around(town.latitude, town.longitude)
    assert (town.country, town.region) in [(place.country, place.region) for place in around]


def test_the_largest_towns_of_a_country_come_first() -> None:
    found = GAZETTEER.largest("AL", 4)
    assert [place.name for place in found][:2] == ["Tirana", "Durrës"]
    assert {place.country for place in found} == {"AL"}
    assert len(found) == 4
    assert GAZETTEER.largest("IO!") == GAZETTEER.largest("") == GAZETTEER.largest("é") == ()


def test_the_largest_towns_are_cities_and_not_their_quarters() -> None:
    names = [place.name for place in GAZETTEER.largest("US", 4)]
    assert names == ["New York City", "Los Angeles", "Chicago", "Houston"]
    assert "Latina" not in [place.name for place in GAZETTEER.largest("ES", 20)]
    assert GAZETTEER.largest("US", 4) == GAZETTEER.largest("US", 6)[:4]


def test_an_area_holds_the_towns_that_it_says_it_holds() -> None:
    country, region = Area("AL"), Area("AL", "50")
    assert set(GAZETTEER.towns_in(country)) == {place for place in EVERYWHERE if country.holds(place)}
    assert set(GAZETTEER.towns_in(region)) == {place for place in EVERYWHERE if region.holds(place)}
    assert GAZETTEER.towns_in(Area("AL", "é")) == ()


def test_the_spread_of_an_area_is_its_people_and_its_widest_span() -> None:
    towns = GAZETTEER.towns_in(Area("AL", "51"))
    widest = max(
        distance_km(one.latitude, one.longitude, other.latitude, other.longitude) for one in towns for other in towns
    )
    spread = spread_of(towns)
    assert spread.population == sum(place.population for place in towns)
    assert spread.width_km == pytest.approx(widest)
    assert spread_of(towns[:1]) == Spread(towns[0].population, 0)
    assert spread_of(()) == Spread(0, 0)


def test_nobody_is_counted_in_a_city_and_in_its_quarter() -> None:
    madrid, latina = (GAZETTEER.named(name, country="ES")[0] for name in ("Madrid", "Latina"))
    far = GAZETTEER.named("Barcelona", country="ES")[0]
    assert spread_of([latina, madrid, far]).population == madrid.population + far.population


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


REGIONS = tuple(region for country in {place.country for place in EVERYWHERE} for region in GAZETTEER.regions(country))


@pytest.mark.parametrize(
    ("typed", "name", "country"),
    [
        ("Catalonia", "Catalonia", "ES"),
        ("Cataluña", "Catalonia", "ES"),
        ("Catalunya", "Catalonia", "ES"),
        ("Comunidad de Madrid", "Madrid", "ES"),
        ("Kherson oblast", "Kherson", "UA"),
        ("Херсонська область", "Kherson", "UA"),
        ("Scotland", "Scotland", "GB"),
        ("Bayern", "Bavaria", "DE"),
        ("Île-de-France", "Île-de-France", "FR"),
        ("महाराष्ट्र", "Maharashtra", "IN"),
        ("محافظة العاصمة", "Amman", "JO"),
        ("加利福尼亚州", "California", "US"),
        ("ኦሮሚያ", "Oromiya", "ET"),
        ("ສະຫວັນນະເຂດ", "Savannakhet", "LA"),
        ("西贡", "Ho Chi Minh City", "VN"),
        ("አዳማ", "Nazrēt", "ET"),
    ],
)
def test_a_region_and_what_only_our_overlay_names_are_found(typed: str, name: str, country: str) -> None:
    place = GAZETTEER.named(typed)[0]
    assert (place.name, place.country) == (name, country)


def test_a_town_comes_before_the_region_of_its_name() -> None:
    town, region = GAZETTEER.named("Amman", country="JO")
    assert (town.is_region, region.is_region) == (False, True)
    assert (region.latitude, region.longitude) == (town.latitude, town.longitude)


def test_a_region_is_all_its_towns_and_lies_where_the_biggest_is() -> None:
    (catalonia,) = GAZETTEER.named("Catalonia", country="ES")
    inside = GAZETTEER.towns_in(Area("ES", catalonia.region))
    assert catalonia in GAZETTEER.regions("ES")
    assert catalonia.is_region
    assert catalonia.population == sum(town.population for town in inside)
    assert (catalonia.latitude, catalonia.time_zone) == (inside[0].latitude, inside[0].time_zone)
    assert Area("ES", catalonia.region).holds(catalonia)
    assert GAZETTEER.regions("TK!") == GAZETTEER.regions("é") == ()


def test_a_region_is_found_by_its_number_and_no_two_have_the_same() -> None:
    assert len({region.number for region in REGIONS}) == len(REGIONS) > 3_500
    for region in REGIONS:
        assert REGIONS_FROM <= region.number < 2**31
        assert region.number == region_number(region.country, region.region)
        assert GAZETTEER.place(region.number) == region
    assert max(town.number for town in EVERYWHERE) < REGIONS_FROM


@given(points)
def test_a_position_is_a_town_and_never_a_region(point: Point) -> None:
    assert not any(place.is_region for place in GAZETTEER.around(*point))
