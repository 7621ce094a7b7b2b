from pathlib import Path

import pytest

from cli.cldr_regions import region_spellings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """CLDR in small: Spain with two regions, one of which has a province of its own name."""
    names = {
        "en": {"esct": "Catalonia", "esmd": "Community of Madrid", "esm": "Madrid"},
        "es": {"esct": "Cataluña", "esmd": "Comunidad de Madrid", "esm": "Madrid²"},
        "ca": {"esct": "Catalunya"},
        "fi": {"esct": "Katalonia"},
    }
    subdivisions = tmp_path / "common" / "subdivisions"
    subdivisions.mkdir(parents=True)
    for language, entries in names.items():
        lines = "".join(f'<subdivision type="{code}">{name}</subdivision>' for code, name in entries.items())
        (subdivisions / f"{language}.xml").write_text(f"<ldml>{lines}</ldml>", encoding="utf-8")
    supplemental = tmp_path / "common" / "supplemental"
    supplemental.mkdir()
    groups = '<subgroup type="ES" contains="esct esmd"/><subgroup type="esmd" contains="esm"/>'
    (supplemental / "subdivisions.xml").write_text(f"<groups>{groups}</groups>", encoding="utf-8")
    return tmp_path


def test_a_region_has_its_names_in_big_languages_and_in_those_of_its_country(folder: Path) -> None:
    found = region_spellings({("ES", "56"): ["Catalonia"]}, folder)
    assert found == {("ES", "56"): ["Catalonia", "Catalunya", "Cataluña"]}


def test_a_region_is_found_by_what_it_is_called_beside_the_word_for_a_region(folder: Path) -> None:
    found = region_spellings({("ES", "29"): ["Madrid"]}, folder)
    assert found == {("ES", "29"): ["Community of Madrid", "Comunidad de Madrid"]}


def test_a_name_of_our_own_finds_a_region_that_geonames_spells_otherwise(folder: Path) -> None:
    assert region_spellings({("ES", "56"): ["Catalogna"]}, folder) == {}
    assert ("ES", "56") in region_spellings({("ES", "56"): ["Catalogna", "Catalonia"]}, folder)


def test_two_regions_never_share_one_code(folder: Path) -> None:
    found = region_spellings({("ES", "1"): ["Catalonia"], ("ES", "2"): ["Region of Catalonia"]}, folder)
    assert list(found) == [("ES", "1")]


def test_where_only_parts_of_a_first_level_are_known_they_are_found_in_it(folder: Path) -> None:
    subdivisions = folder / "common" / "subdivisions" / "id.xml"
    entries = {"idml": "Kepulauan Maluku", "idma": "Maluku", "idac": "Aceh"}
    lines = "".join(f'<subdivision type="{code}">{name}</subdivision>' for code, name in entries.items())
    subdivisions.write_text(f"<ldml>{lines}</ldml>", encoding="utf-8")
    groups = '<subgroup type="ID" contains="idml"/><subgroup type="idml" contains="idma"/>'
    (folder / "common" / "supplemental" / "subdivisions.xml").write_text(f"<g>{groups}</g>", encoding="utf-8")
    found = region_spellings({("ID", "28"): ["Maluku"], ("ID", "01"): ["Aceh"]}, folder)
    assert found == {("ID", "28"): ["Maluku"], ("ID", "01"): ["Aceh"]}


def test_old_and_new_names_under_one_code_are_left_out(folder: Path) -> None:
    (folder / "common" / "subdivisions" / "fr.xml").write_text(
        '<ldml><subdivision type="ma05">Fès-Boulemane</subdivision></ldml>', encoding="utf-8"
    )
    assert region_spellings({("MA", "05"): ["Fès-Boulemane"]}, folder) == {}
