import tomllib
from pathlib import Path

import pytest

from directory.model import Area
from directory.understand.borders import Borders
from directory.understand.disputed import DISPUTED_FILE, Disputed
from tests.directory.find.asking import gazetteer
from translations.names import is_country

TABLE = Disputed.open()
KEYS = {"name", "countries", "drawn_by", "regions", "territories", "boxes", "sources", "note"}


@pytest.mark.parametrize(
    ("name", "country", "shown"),
    [
        ("Simferopol", "UA", ("RU", "UA")),
        ("Crimea", "UA", ("RU", "UA")),
        ("Kyiv", "UA", ("UA",)),
        ("Kyrenia", "CY", ("CY", "TR")),
        ("Limassol", "CY", ("CY",)),
        ("East Jerusalem", "PS", ("PS", "IL")),
        ("Gaza", "PS", ("PS", "IL")),
        ("Tel Aviv", "IL", ("IL",)),
        ("Majdal Shams", "SY", ("IL", "SY")),
        ("Laayoune", "EH", ("MA", "EH")),
        ("Tskhinvali", "GE", ("GE", "RU")),
        ("Gori", "GE", ("GE",)),
        ("Pristina", "XK", ("XK",)),
        ("Leposaviq", "XK", ("XK", "RS")),
        ("Madrid", "ES", ("ES",)),
    ],
)
def test_every_country_whose_numbers_may_work_is_named(name: str, country: str, shown: tuple[str, ...]) -> None:
    assert gazetteer().countries_at(gazetteer().named(name, country=country)[0]) == shown


def test_the_table_names_countries_regions_and_territories_that_there_are() -> None:
    territories = set(Borders.open().codes)
    drawn = {country for area in TABLE.areas for country in area.drawn_by}
    known = {f"{town.country}.{town.region}" for country in drawn for town in gazetteer().towns_in(Area(country))}
    for area in TABLE.areas:
        assert all(map(is_country, area.countries)), area.name
        assert all(region in known for region in area.regions if "." in region), area.name
        assert area.territories <= territories, area.name
        assert area.regions or area.territories or area.boxes, area.name


def test_every_area_says_where_its_order_was_read_or_that_it_was_not() -> None:
    with DISPUTED_FILE.open("rb") as opened:
        for area in tomllib.load(opened)["area"]:
            assert {"name", "countries", "sources"} <= area.keys()
            assert area.keys() <= KEYS
            assert all(source.startswith("https://") for source in area["sources"])


def test_a_table_without_areas_knows_every_place_by_its_own_country(tmp_path: Path) -> None:
    file = tmp_path / "disputed.toml"
    file.write_text("area = []")
    simferopol = gazetteer().named("Simferopol")[0]
    assert Disputed.open(file).countries_at(simferopol, Borders.open()) == ("UA",)
