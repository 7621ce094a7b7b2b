"""The snapshot's file: what was signed is read, and nothing else ever is."""

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from directory.codes import Audience, EmergencyService, Kind, Need, Standing
from directory.model import Listing, PublicListing
from directory.publish import codec, columns, publisher, snapshot
from directory.publish.manifest import FORM, Refusal, Refused
from directory.publish.public import public
from directory.publish.publisher import Publisher
from directory.publish.snapshot import (
    ListingDamaged,
    NoSnapshot,
    file_of,
    manifest_of,
    open_latest,
    open_snapshot,
    snapshot_bytes,
    versions,
)
from tests.builders import a_public_listing, a_public_site, an_emergency_number
from tests.directory.publish.publishable import KEY, publishable


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two snapshots: version 1 has one listing, version 2 has two."""
    listings = [publishable(1), publishable(2, site=a_public_site())]
    numbers = [an_emergency_number(service=service) for service in reversed(EmergencyService)]
    writer = Publisher(tmp_path, KEY)
    writer.publish(listings[:1], numbers, practice=False)
    writer.publish(listings, numbers, practice=False)
    return tmp_path


def test_the_newest_snapshot_is_opened(folder: Path) -> None:
    opened = open_latest(folder, KEY.verify_key)
    assert (opened.manifest.version, opened.manifest.listings, opened.manifest.emergency_numbers) == (2, 2, 4)
    assert [listing.number for listing in opened.listings()] == [1, 2]


def test_emergency_numbers_come_in_the_order_of_the_services(folder: Path) -> None:
    opened = open_latest(folder, KEY.verify_key)
    assert [number.service for number in opened.emergency("GB")] == list(EmergencyService)
    assert opened.emergency("ES") == ()


def test_columns_come_back_as_they_were_made(folder: Path) -> None:
    opened = open_latest(folder, KEY.verify_key)
    made = columns.columns_of(list(opened.listings()))
    for name in columns.DTYPES:
        np.testing.assert_array_equal(getattr(opened.columns, name), getattr(made, name))
    assert opened.columns.timetables == made.timetables
    assert opened.columns.indexes.keys() == made.indexes.keys()


def test_columns_cannot_be_written_to(folder: Path) -> None:
    with pytest.raises(ValueError, match="read-only"):
        open_latest(folder, KEY.verify_key).columns.number[0] = 7


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_any_changed_bit_of_either_file_is_refused(folder: Path, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from([file_of(folder, 2), manifest_of(folder, 2)]))
    before = file.read_bytes()
    place = data.draw(st.integers(0, 8 * len(before) - 1))
    after = bytearray(before)
    after[place // 8] ^= 1 << place % 8
    file.write_bytes(after)
    try:
        with pytest.raises(Refused):
            open_snapshot(folder, 2, KEY.verify_key)
    finally:
        file.write_bytes(before)


def test_every_bit_of_the_manifest_matters(folder: Path) -> None:
    file = manifest_of(folder, 2)
    before = file.read_bytes()
    for place in range(8 * len(before)):
        after = bytearray(before)
        after[place // 8] ^= 1 << place % 8
        file.write_bytes(after)
        with pytest.raises(Refused):
            snapshot.read_manifest(folder, 2, KEY.verify_key)


@pytest.mark.parametrize("cut", [0, 1, 100])
def test_a_broken_snapshot_gives_way_to_the_one_before(folder: Path, cut: int) -> None:
    file_of(folder, 2).write_bytes(file_of(folder, 2).read_bytes()[:cut])
    refused: list[tuple[int, Refusal]] = []
    opened = open_latest(folder, KEY.verify_key, on_refused=lambda version, reason: refused.append((version, reason)))
    assert opened.manifest.version == 1
    assert refused == [(2, Refusal.DIGEST)]


def test_a_snapshot_of_another_key_is_refused(folder: Path) -> None:
    with pytest.raises(NoSnapshot) as none:
        open_latest(folder, SigningKey(bytes(32)).verify_key)
    assert none.value.refused == ((2, Refusal.SIGNATURE), (1, Refusal.SIGNATURE))


def test_an_old_snapshot_under_a_new_name_is_refused(folder: Path) -> None:
    manifest_of(folder, 9).write_bytes(manifest_of(folder, 1).read_bytes())
    file_of(folder, 9).write_bytes(file_of(folder, 1).read_bytes())
    with pytest.raises(Refused) as refused:
        open_snapshot(folder, 9, KEY.verify_key)
    assert refused.value.reason is Refusal.NAME


def test_a_missing_file_is_refused(folder: Path) -> None:
    file_of(folder, 2).unlink()
    with pytest.raises(Refused) as refused:
        open_snapshot(folder, 2, KEY.verify_key)
    assert refused.value.reason is Refusal.UNREADABLE


def test_a_snapshot_of_a_later_house_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publisher, "FORM", FORM + 1)
    Publisher(folder, KEY).publish([publishable(1)], [], practice=False)
    with pytest.raises(Refused) as refused:
        open_snapshot(folder, 3, KEY.verify_key)
    assert refused.value.reason is Refusal.FORM


def test_a_snapshot_whose_codes_stand_in_another_order_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "VOCABULARIES", {"needs": tuple(reversed(Need))})
    with pytest.raises(Refused) as refused:
        open_snapshot(folder, 2, KEY.verify_key)
    assert refused.value.reason is Refusal.FORM


def test_the_order_of_the_codes_is_the_order_of_this_form() -> None:
    # Bits in snapshots lie in this order: who changes it raises FORM, and then this list.
    assert FORM == 1
    assert " ".join(Need) == (
        "hotline shelter legal medical counselling basic_needs work_training child_protection authorities community"
        " return_travel"
    )
    assert " ".join(Kind) == (
        "legal.status legal.protection legal.criminal legal.wages legal.family legal.interpreting"
        " hotline.interpreting community.day_place community.peers return_travel.documents return_travel.return"
    )
    assert " ".join(Audience) == "children women men families lgbtiq migrants"
    assert " ".join(Standing) == "confirmed from_web_page not_confirmed"


def test_an_empty_folder_and_no_folder_have_no_snapshot(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoSnapshot):
            open_latest(folder, KEY.verify_key)


def test_other_files_in_the_folder_are_no_versions(folder: Path) -> None:
    for name in ("denied.json", "x.json", "٣.json", "-1.json", "3.sqlite", ".000004.json.part"):
        (folder / name).write_text("{}")
    assert versions(folder) == [2, 1]


def test_a_listing_that_was_changed_after_opening_is_not_read(folder: Path) -> None:
    opened = open_latest(folder, KEY.verify_key)
    file = file_of(folder, 2)
    file.write_bytes(file.read_bytes().replace(b"020 7946 0018", b"020 7946 0019"))
    with pytest.raises(ListingDamaged) as damaged:
        opened.at(0)
    assert damaged.value.number == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_whatever_happens_to_an_open_file_a_listing_is_read_as_signed_or_not_at_all(
    folder: Path, data: st.DataObject
) -> None:
    file = file_of(folder, 2)
    before = file.read_bytes()
    opened = open_latest(folder, KEY.verify_key)
    after = bytearray(before)
    for place in data.draw(st.lists(st.integers(0, 8 * len(before) - 1), min_size=1, max_size=200)):
        after[place // 8] ^= 1 << place % 8
    file.write_bytes(after)
    try:
        with suppress(ListingDamaged):
            assert opened.at(0) == public(publishable(1), practice=False)
    finally:
        file.write_bytes(before)


def test_an_open_snapshot_outlives_its_file(folder: Path) -> None:
    opened = open_latest(folder, KEY.verify_key)
    file_of(folder, 2).unlink()
    assert [listing.number for listing in opened.listings()] == [1, 2]


def test_a_snapshot_that_nobody_holds_closes_its_file(folder: Path) -> None:
    opened = open_latest(folder, KEY.verify_key)
    opened.at(0)
    file = opened._file
    del opened
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError):
        file.execute("SELECT 1")


def test_two_listings_of_one_number_are_not_written() -> None:
    with pytest.raises(sqlite3.IntegrityError):
        snapshot_bytes([a_public_listing(), a_public_listing()], [])


def _read_only(folder: Path) -> Iterator[str]:
    with closing(sqlite3.connect(file_of(folder, 2))) as file:
        yield from file.iterdump()


def test_nothing_of_source_notes_or_admission_leaves(folder: Path) -> None:
    private: Listing = publishable(2)
    assert private.organisation.admission is not None
    public = "\n".join(_read_only(folder))
    assert "Example helpline" in public
    for secret in (
        private.source.url,
        private.source.notes,
        private.origin,
        private.organisation.admission.vouched_by,
        private.organisation.admission.how_checked,
        "reviewer",
    ):
        assert secret not in public


def test_a_listing_is_read_as_a_public_one(folder: Path) -> None:
    listing = open_latest(folder, KEY.verify_key).at(1)
    assert isinstance(listing, PublicListing)
    assert codec.from_json(PublicListing, codec.to_json(listing)) == listing
