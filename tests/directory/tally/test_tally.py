"""The tally: right counts of closed values, and nobody in its file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.codes import Need, Reason
from directory.tally import tally as room
from directory.tally.tally import Asked, DidNotWork, Tally
from tests.builders import NOW, TODAY


def noon() -> datetime:
    return NOW


@pytest.fixture
def tally(tmp_path: Path) -> Iterator[Tally]:
    with closing(Tally(tmp_path / "tally.sqlite", noon)) as tally:
        yield tally


def _rows(file: Path, table: str) -> list[Any]:
    with closing(sqlite3.connect(file)) as reader:
        return reader.execute(f"SELECT * FROM {table}").fetchall()


def test_questions_are_counted_by_day_and_kind(tally: Tally) -> None:
    for answered in (True, True, False):
        tally.asked("ES", "29", Need.SHELTER, "ar", answered=answered)
    tally.asked(None, None, Need.LEGAL, "zh-Hant-TW", answered=False)
    assert tally.totals(TODAY).asked == ()
    tally.flush()
    tally.asked("ES", "29", Need.SHELTER, "ar", answered=True)
    tally.flush()
    tally.flush()
    assert dict(tally.totals(TODAY).asked) == {
        Asked("ES", "29", Need.SHELTER, "ar", answered=True): 3,
        Asked("ES", "29", Need.SHELTER, "ar", answered=False): 1,
        Asked("", "", Need.LEGAL, "zh-Hant-TW", answered=False): 1,
    }
    assert tally.totals(TODAY + timedelta(days=1)).asked == ()


@pytest.mark.parametrize("flushed", [True, False])
def test_one_person_counts_once_a_day_with_the_last_reason(tally: Tally, *, flushed: bool) -> None:
    for reason in (Reason.UNSAID, Reason.UNSAID, Reason.NO_ANSWER):
        tally.did_not_work(7, reason, b"a person")
        if flushed:
            tally.flush()
    tally.did_not_work(7, Reason.CLOSED, b"another")
    tally.did_not_work(8, Reason.CLOSED, b"a person")
    tally.flush()
    assert dict(tally.totals(TODAY).did_not_work) == {
        DidNotWork(7, Reason.NO_ANSWER): 1,
        DidNotWork(7, Reason.CLOSED): 1,
        DidNotWork(8, Reason.CLOSED): 1,
    }


def test_a_new_day_counts_anew(tmp_path: Path) -> None:
    now = NOW
    tally = Tally(tmp_path / "tally.sqlite", lambda: now)
    tally.did_not_work(7, Reason.CLOSED, b"a person")
    now += timedelta(days=1)
    tally.did_not_work(7, Reason.CLOSED, b"a person")
    tally.flush()
    tally.flush()
    assert tally.totals(TODAY).did_not_work == ((DidNotWork(7, Reason.CLOSED), 2),)
    assert tally.totals(TODAY + timedelta(days=1)).did_not_work == ((DidNotWork(7, Reason.CLOSED), 1),)
    assert {signal[0] for signal in tally._signals} == {TODAY + timedelta(days=1)}
    tally.close()


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(Reason), st.binary(max_size=1), st.booleans())))
def test_the_totals_are_the_last_reasons_however_often_it_is_written(
    signals: list[tuple[int, Reason, bytes, bool]],
) -> None:
    tally = Tally(None, noon)
    last = {}
    for listing, reason, once, flush in signals:
        tally.did_not_work(listing, reason, once)
        last[listing, once] = reason
        if flush:
            tally.flush()
    tally.flush()
    totals = dict(tally.totals(TODAY).did_not_work)
    assert sum(totals.values()) == len(last)
    for (listing, _), reason in last.items():
        of_this = sum(who[0] == listing and what is reason for who, what in last.items())
        assert totals[DidNotWork(listing, reason)] == of_this
    tally.close()


@pytest.mark.parametrize(
    "values",
    [
        {"country": "Spain"},
        {"country": "es"},
        {"country": "ES "},
        {"region": "Calle Mayor 1"},
        {"region": "29\n"},
        {"region": "madrid"},
        {"country": None, "region": "29"},
        {"language": "Spanish"},
        {"language": ""},
        {"language": "es-ES-x-me"},
        {"need": "help"},
    ],
)
def test_anything_but_codes_is_refused_and_counted_nowhere(tally: Tally, values: dict[str, Any]) -> None:
    valid = {"country": "ES", "region": "29", "need": Need.SHELTER, "language": "es", "answered": True}
    with pytest.raises(ValueError, match=r".") as refused:
        tally.asked(**{**valid, **values})
    assert not any(str(value) in str(refused.value) for name, value in values.items() if name != "need" and value)
    tally.flush()
    assert tally.totals(TODAY).asked == ()


@pytest.mark.parametrize(
    "values", [{"listing": 0}, {"listing": -1}, {"listing": "7"}, {"listing": True}, {"reason": "x"}, {"once": "me"}]
)
def test_a_signal_of_another_form_is_refused(tally: Tally, values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        tally.did_not_work(**{"listing": 1, "reason": Reason.OTHER, "once": b"hash", **values})


def test_what_tells_people_apart_is_never_written(tmp_path: Path, tally: Tally) -> None:
    once = b"0123456789abcdef"
    tally.did_not_work(7, Reason.NO_ANSWER, once)
    tally.flush()
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert once not in content
        assert once.hex().encode() not in content


def test_no_time_finer_than_a_day_is_written(tmp_path: Path) -> None:
    late = datetime(2026, 11, 23, 23, 59, 58, 123456, tzinfo=UTC)
    tally = Tally(tmp_path / "tally.sqlite", lambda: late)
    tally.asked("ES", "29", Need.SHELTER, "ar", answered=True)
    tally.flush()
    ((key, *rest),) = _rows(tmp_path / "tally.sqlite", "asked")
    tally.close()
    assert rest == ["2026-11-23", "ES", "29", "shelter", "ar", 1, 1]
    assert isinstance(key, int)


def test_the_order_in_the_file_is_not_the_order_of_the_day(tmp_path: Path, tally: Tally) -> None:
    for listing in range(1, 41):
        tally.did_not_work(listing, Reason.CLOSED, b"hash")
        tally.flush()
    written = [row[2] for row in _rows(tmp_path / "tally.sqlite", "did_not_work")]
    assert sorted(written) == list(range(1, 41))
    assert written != sorted(written)


@pytest.mark.parametrize("statement", ["DELETE FROM asked", "UPDATE asked SET count = 9"])
def test_the_file_only_grows(tmp_path: Path, tally: Tally, statement: str) -> None:
    tally.asked("ES", None, Need.SHELTER, "ar", answered=True)
    tally.flush()
    other = sqlite3.connect(tmp_path / "tally.sqlite")
    with closing(other), pytest.raises(sqlite3.IntegrityError, match="only grows"):
        other.execute(statement)


def test_what_was_written_is_there_after_a_restart(tmp_path: Path, tally: Tally) -> None:
    tally.asked("ES", None, Need.SHELTER, "ar", answered=True)
    tally.flush()
    tally.close()
    with closing(Tally(tmp_path / "tally.sqlite", noon)) as again:
        assert again.totals(TODAY).asked == ((Asked("ES", "", Need.SHELTER, "ar", answered=True), 1),)


def test_a_file_that_cannot_be_written_loses_no_count(tmp_path: Path, tally: Tally) -> None:
    tally.asked("ES", None, Need.SHELTER, "ar", answered=True)
    tally._file.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(tmp_path / "tally.sqlite")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError):
            tally.flush()
    tally.flush()
    assert [count for _, count in tally.totals(TODAY).asked] == [1]


def test_a_flood_of_signals_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_SIGNALS_A_DAY", 3)
    tally = Tally(None, noon)
    for person in range(10):
        tally.did_not_work(1, Reason.UNSAID, bytes([person]))
    tally.did_not_work(1, Reason.CLOSED, bytes([0]))
    tally.flush()
    assert dict(tally.totals(TODAY).did_not_work) == {DidNotWork(1, Reason.UNSAID): 2, DidNotWork(1, Reason.CLOSED): 1}
    tally.close()


def test_threads_that_count_while_another_writes_lose_nothing(tally: Tally) -> None:
    def count() -> None:
        for _ in range(200):
            tally.asked("ES", None, Need.SHELTER, "ar", answered=True)

    threads = [Thread(target=count) for _ in range(3)]
    for thread in threads:
        thread.start()
    tally.flush()
    for thread in threads:
        thread.join()
    tally.flush()
    assert [total for _, total in tally.totals(TODAY).asked] == [600]
