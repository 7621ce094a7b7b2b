from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from marisa_trie import Trie

from directory.model import Place
from directory.understand.fold import FOLD_VERSION
from directory.understand.lists import Lists
from directory.understand.places import Gazetteer
from directory.understand.towns import GazetteerOutdated, Texts, Towns, region_number

BIG = Place(
    number=7,
    name="N'Big",
    region="50",
    region_name="Vlorë",
    country="AL",
    latitude=-41.32744,
    longitude=179.99999,
    population=90_000,
    time_zone="Europe/Tirane",
)
SMALL = Place(
    number=3,
    name="Ëlbasan",
    region="",
    region_name="",
    country="XK",
    latitude=0.00001,
    longitude=-180.0,
    population=0,
    time_zone="Europe/Belgrade",
)
TOWNS = ((SMALL, ("Big", "11", "", "エルバサン")), (BIG, ("Big", "BIG", "Биг")))


def items(columns: Texts | Lists) -> list[bytes | list[int]]:
    return [columns[index] for index in range(len(columns))]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    written = Towns.of(TOWNS)
    file = tmp_path / "places.npz"
    file.write_bytes(written.write())
    read = Towns.read(file)
    for field in fields(Towns):
        before, after = getattr(written, field.name), getattr(read, field.name)
        if isinstance(before, Texts | Lists):
            assert items(before) == items(after)
        elif isinstance(before, Trie):
            assert before.tobytes() == after.tobytes()
        else:
            assert before.dtype == after.dtype
            assert before.tolist() == after.tolist()
    assert [read.place(0), read.place(1)] == [BIG, SMALL]


def test_the_same_towns_in_any_order_give_the_same_bytes() -> None:
    assert Towns.of(TOWNS).write() == Towns.of(reversed(TOWNS)).write()


def test_regions_come_after_all_towns() -> None:
    region = replace(BIG, number=region_number("AL", "50"), population=10_000_000)
    columns = Towns.of([(region, ("Vlorë",)), *TOWNS])
    assert columns.count == 2
    assert [columns.place(row).is_region for row in range(3)] == [False, False, True]
    assert columns.place(2) == region


def test_each_spelling_leads_to_its_towns_the_biggest_first() -> None:
    towns = Towns.of(TOWNS)
    assert {name: towns.spelled[number] for name, number in towns.spelling.items()} == {
        "big": [0, 1],
        "elbasan": [1],
        "n big": [0],
        "nbig": [0],
        "биг": [0],
        "エルハ\u3099サン": [1],
    }


@pytest.mark.parametrize("versions", [(5, FOLD_VERSION + 1), (4, FOLD_VERSION), (0, 0)])
def test_a_file_of_another_version_is_refused(tmp_path: Path, versions: tuple[int, int]) -> None:
    file = tmp_path / "places.npz"
    file.write_bytes(Towns.of(TOWNS).write())
    with np.load(file) as stored:
        arrays = dict(stored)
    np.savez(file, **(arrays | {"versions": np.array(versions, np.int32)}))
    with pytest.raises(GazetteerOutdated) as refused:
        Gazetteer.open(file)
    assert (refused.value.file, refused.value.found, refused.value.wanted) == (file, versions, (5, FOLD_VERSION))


def test_a_file_that_hides_a_pickle_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "places.npz"
    file.write_bytes(Towns.of(TOWNS).write())
    with np.load(file) as stored:
        arrays = dict(stored)
    np.savez(file, **(arrays | {"number": np.array([print], object)}))
    with pytest.raises(ValueError, match="allow_pickle=False"):
        Towns.read(file)


@given(st.lists(st.text(max_size=20)))
def test_texts_in_one_run_are_the_texts(texts: list[str]) -> None:
    run = Texts.of(texts)
    assert len(run) == len(texts)
    assert items(run) == [text.encode() for text in texts]


@given(st.integers(-9_000_000, 9_000_000), st.integers(-18_000_000, 18_000_000))
def test_coordinates_come_back_to_the_last_digit(north: int, east: int) -> None:
    town = replace(BIG, latitude=north / 100_000, longitude=east / 100_000)
    assert Towns.of([(town, ())]).place(0) == town
