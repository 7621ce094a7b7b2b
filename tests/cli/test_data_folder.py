import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.data_folder import PRACTICE_MARK, DataFolder, PracticeFolderError


@pytest.fixture(autouse=True)
def _careless_umask() -> Iterator[None]:
    """The least careful machine there is: what must be private has to be so by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_folder_and_keys_are_readable_for_their_owner_only(tmp_path: Path) -> None:
    folder = DataFolder.opened(tmp_path / "data")
    folder.signing_key()
    assert mode_of(folder.path) == 0o700
    assert mode_of(folder.path / "keys") == 0o700
    assert mode_of(folder.path / "keys" / "signing.key") == 0o600


def test_the_key_is_drawn_once_and_its_public_half_checks_what_it_signs(tmp_path: Path) -> None:
    key = DataFolder.opened(tmp_path / "data").signing_key()
    again = DataFolder.opened(tmp_path / "data")
    assert bytes(again.signing_key()) == bytes(key)
    again.verify_key().verify(key.sign(b"what was published"))


def test_the_public_half_is_enough_for_whoever_reads(tmp_path: Path) -> None:
    folder = DataFolder.opened(tmp_path / "data")
    key = folder.signing_key()
    (folder.path / "keys" / "signing.key").unlink()
    assert folder.verify_key() == key.verify_key


def test_a_lost_public_half_is_made_again(tmp_path: Path) -> None:
    folder = DataFolder.opened(tmp_path / "data")
    folder.signing_key()
    (folder.path / "keys" / "verify.key").unlink()
    key = folder.signing_key()
    assert folder.verify_key() == key.verify_key


def test_a_practice_folder_stays_one_and_is_refused_by_everything_real(tmp_path: Path) -> None:
    DataFolder.opened(tmp_path / "data", practice=True)
    assert DataFolder.opened(tmp_path / "data", practice=True).path == tmp_path / "data"
    with pytest.raises(PracticeFolderError) as refused:
        DataFolder.opened(tmp_path / "data")
    assert refused.value.is_practice


def test_a_practice_folder_is_refused_even_if_nothing_but_the_mark_is_left(tmp_path: Path) -> None:
    (tmp_path / PRACTICE_MARK).touch()
    with pytest.raises(PracticeFolderError):
        DataFolder.opened(tmp_path)


def test_a_real_folder_is_never_practised_in(tmp_path: Path) -> None:
    DataFolder.opened(tmp_path / "data")
    with pytest.raises(PracticeFolderError) as refused:
        DataFolder.opened(tmp_path / "data", practice=True)
    assert not refused.value.is_practice
    assert not (tmp_path / "data" / PRACTICE_MARK).exists()


@pytest.mark.parametrize("name", ["record.sqlite", "tally.sqlite"])
def test_what_is_left_of_a_real_folder_is_not_practised_in_either(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(PracticeFolderError):
        DataFolder.opened(tmp_path, practice=True)


@pytest.mark.parametrize("practice", [True, False])
def test_an_empty_folder_may_become_either(tmp_path: Path, *, practice: bool) -> None:
    DataFolder.opened(tmp_path, practice=practice)
    assert (tmp_path / PRACTICE_MARK).exists() is practice
