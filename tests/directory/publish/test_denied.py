"""The deny-list: hides at once, and never brings anything back by itself."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.publish.denied import DenyList, read_denied, write_denied
from directory.publish.manifest import Refusal, Refused, signed_json
from tests.directory.publish.publishable import KEY


def _list(folder: Path) -> DenyList:
    denied = DenyList(folder, KEY.verify_key)
    denied.refresh()
    return denied


def test_without_a_list_nothing_is_hidden(tmp_path: Path) -> None:
    assert _list(tmp_path).numbers == frozenset()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(numbers=st.frozensets(st.integers(1, 10**6)))
def test_what_was_written_is_read(tmp_path: Path, numbers: frozenset[int]) -> None:
    write_denied(tmp_path, KEY, numbers)
    assert read_denied(tmp_path, KEY.verify_key) == numbers


def test_a_newer_list_takes_the_place_of_the_older(tmp_path: Path) -> None:
    denied = _list(tmp_path)
    write_denied(tmp_path, KEY, [1])
    assert denied.refresh()
    assert not denied.refresh()
    write_denied(tmp_path, KEY, [2])
    assert denied.refresh()
    assert denied.numbers == frozenset({2})


def test_a_broken_list_leaves_the_last_good_one_in_force(tmp_path: Path) -> None:
    write_denied(tmp_path, KEY, [1])
    denied = _list(tmp_path)
    (tmp_path / "denied.json").write_bytes(b'{"numbers": []}')
    with pytest.raises(Refused):
        denied.refresh()
    assert not denied.refresh(), "one broken file is told of once"
    assert denied.numbers == frozenset({1})


def test_a_lost_list_leaves_the_last_good_one_in_force(tmp_path: Path) -> None:
    write_denied(tmp_path, KEY, [1])
    denied = _list(tmp_path)
    (tmp_path / "denied.json").unlink()
    assert not denied.refresh()
    assert denied.numbers == frozenset({1})


def test_a_list_that_was_never_readable_hides_everything(tmp_path: Path) -> None:
    (tmp_path / "denied.json").write_bytes(b"")
    denied = DenyList(tmp_path, KEY.verify_key)
    with pytest.raises(Refused):
        denied.refresh()
    assert denied.numbers is None
    (tmp_path / "denied.json").unlink()
    denied.refresh()
    assert denied.numbers is None
    write_denied(tmp_path, KEY, [4])
    denied.refresh()
    assert denied.numbers == frozenset({4})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"numbers": ["1"]}, Refusal.MALFORMED),
        ({"numbers": [True]}, Refusal.MALFORMED),
        ({"numbers": {}}, Refusal.MALFORMED),
        ({}, Refusal.MALFORMED),
    ],
)
def test_a_signed_list_of_another_form_is_refused(tmp_path: Path, content: dict[str, object], reason: Refusal) -> None:
    (tmp_path / "denied.json").write_bytes(signed_json(content, KEY, about=b"safelight deny-list\n"))
    with pytest.raises(Refused) as refused:
        read_denied(tmp_path, KEY.verify_key)
    assert refused.value.reason is reason


def test_something_else_that_was_signed_is_no_deny_list(tmp_path: Path) -> None:
    (tmp_path / "denied.json").write_bytes(signed_json({"numbers": []}, KEY, about=b"safelight something else\n"))
    with pytest.raises(Refused) as refused:
        read_denied(tmp_path, KEY.verify_key)
    assert refused.value.reason is Refusal.SIGNATURE


def test_every_bit_of_the_list_matters(tmp_path: Path) -> None:
    write_denied(tmp_path, KEY, [1, 23])
    file = tmp_path / "denied.json"
    before = file.read_bytes()
    for place in range(8 * len(before)):
        after = bytearray(before)
        after[place // 8] ^= 1 << place % 8
        file.write_bytes(after)
        with pytest.raises(Refused):
            read_denied(tmp_path, KEY.verify_key)
