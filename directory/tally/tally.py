"""The tally: what was asked for in a region, and which listings did not work, per day and without anybody in it.

Here belongs counting of closed values: codes, numbers, yes or no. No text comes in, no time finer than a day goes out,
and what tells two people apart (`once`) stays in memory until the day is over. What staff do with the counts belongs to
the staff's room; a count never hides or moves anything by itself.
"""

import random
import re
import secrets
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from typing import Final

from directory.codes import Need, Reason

MOST_SIGNALS_A_DAY: Final = 100_000
"""Signals of one day that are told apart in memory; further ones are not counted, so that a flood fills nothing."""

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_REGION: Final = re.compile(r"[A-Z0-9]{0,8}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")

# The key of each row is drawn by chance and the file lies in the order of the keys: in which order things happened
# within a day stands nowhere. The triggers make it a file that only grows.
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS asked (
    key INTEGER PRIMARY KEY, day TEXT NOT NULL, country TEXT NOT NULL, region TEXT NOT NULL, need TEXT NOT NULL,
    language TEXT NOT NULL, answered INTEGER NOT NULL, count INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS did_not_work (
    key INTEGER PRIMARY KEY, day TEXT NOT NULL, listing INTEGER NOT NULL, reason TEXT NOT NULL,
    count INTEGER NOT NULL);
"""
_ONLY_GROWS: Final = """
CREATE TRIGGER IF NOT EXISTS {table}_is_never_{past} BEFORE {change} ON {table}
BEGIN SELECT RAISE(ABORT, 'the tally only grows'); END;
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """One kind of question: `country` and `region` are "" where none was given, `answered` whether anything fitted."""

    country: str
    region: str
    need: Need
    language: str
    answered: bool


@dataclass(frozen=True, slots=True)
class DidNotWork:
    """One kind of signal about one listing."""

    listing: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Totals:
    """What was counted over some days, the most frequent first."""

    asked: tuple[tuple[Asked, int], ...]
    did_not_work: tuple[tuple[DidNotWork, int], ...]


class Tally:
    """Counts in memory, and writes the counts of days into a file of its own.

    Any thread may count while another one writes.
    """

    def __init__(self, file: Path | None, clock: Callable[[], datetime]) -> None:
        """Opens the file, or makes it; without a file the counts live as long as this object."""
        self._clock = clock
        self._lock = Lock()
        self._asked: Counter[tuple[date, Asked]] = Counter()
        self._signals: dict[tuple[date, int, bytes], Reason] = {}
        self._written: Counter[tuple[date, DidNotWork]] = Counter()
        self._file = sqlite3.connect(file or ":memory:", check_same_thread=False)
        self._file.execute("PRAGMA secure_delete = ON")
        self._file.executescript(_SCHEMA)
        for table in ("asked", "did_not_work"):
            for change, past in (("UPDATE", "updated"), ("DELETE", "deleted")):
                self._file.executescript(_ONLY_GROWS.format(table=table, change=change, past=past))

    def asked(self, country: str | None, region: str | None, need: Need, language: str, *, answered: bool) -> None:
        """Counts one question: a country's and a region's code, a need, a language tag, and whether anything fitted.

        Raises ValueError for anything that is not of these closed forms, and counts nothing.
        """
        if region and not country:
            raise ValueError("a region without its country")
        question = Asked(
            country=_closed(_COUNTRY, country) if country else "",
            region=_closed(_REGION, region or ""),
            need=Need(need),
            language=_closed(_LANGUAGE, language),
            answered=bool(answered),
        )
        with self._lock:
            self._asked[self._today(), question] += 1

    def did_not_work(self, listing: int, reason: Reason, once: bytes) -> None:
        """Counts that a listing did not work for somebody: one for each `once`, listing and day.

        Said again with another reason, the later reason holds. `once` is a keyed hash that tells people apart while
        the day lasts; it is never written. Raises ValueError for anything that is not of these closed forms.
        """
        if type(listing) is not int or listing <= 0 or type(once) is not bytes:
            raise ValueError("not a listing's number, or not a hash")
        with self._lock:
            signal = self._today(), listing, once
            if signal in self._signals or len(self._signals) < MOST_SIGNALS_A_DAY:
                self._signals[signal] = Reason(reason)

    def flush(self) -> None:
        """Writes what was counted since the last time, in shuffled order, and forgets it; and yesterday's signals.

        Raises `sqlite3.Error` if the file cannot be written, and then has forgotten nothing.
        """
        with self._lock:
            signals = Counter((day, DidNotWork(listing, reason)) for (day, listing, _), reason in self._signals.items())
            # A reason that was replaced after it was written is taken back by a row that counts minus one.
            news = Counter(signals)
            news.subtract(self._written)
            with self._file:
                self._file.executemany(
                    "INSERT INTO asked VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    _shuffled(
                        (_key(), str(day), of.country, of.region, of.need, of.language, of.answered, count)
                        for (day, of), count in self._asked.items()
                    ),
                )
                self._file.executemany(
                    "INSERT INTO did_not_work VALUES (?, ?, ?, ?, ?)",
                    _shuffled(
                        (_key(), str(day), of.listing, of.reason, count) for (day, of), count in news.items() if count
                    ),
                )
            today = self._today()
            self._asked.clear()
            self._signals = {signal: reason for signal, reason in self._signals.items() if signal[0] == today}
            self._written = Counter({entry: count for entry, count in signals.items() if entry[0] == today})

    def totals(self, since: date) -> Totals:
        """Gives what was written for this day and all later ones; what is still in memory is not in it."""
        with self._lock:
            asked = self._file.execute(
                "SELECT country, region, need, language, answered, SUM(count) AS total FROM asked WHERE day >= ?"
                " GROUP BY country, region, need, language, answered ORDER BY total DESC, country, region, need",
                (str(since),),
            ).fetchall()
            signals = self._file.execute(
                "SELECT listing, reason, SUM(count) AS total FROM did_not_work WHERE day >= ?"
                " GROUP BY listing, reason HAVING total > 0 ORDER BY total DESC, listing, reason",
                (str(since),),
            ).fetchall()
        return Totals(
            tuple(
                (Asked(country, region, Need(need), language, bool(answered)), total)
                for country, region, need, language, answered, total in asked
            ),
            tuple((DidNotWork(listing, Reason(reason)), total) for listing, reason, total in signals),
        )

    def close(self) -> None:
        """Closes the file; what was not flushed is lost."""
        self._file.close()

    def _today(self) -> date:
        return self._clock().astimezone(UTC).date()


def _closed(form: re.Pattern[str], code: str) -> str:
    if not form.fullmatch(code):
        # The value itself stays out of the message: it may be what somebody wrote.
        raise ValueError("not a code of this form")
    return code


def _key() -> int:
    return secrets.randbits(63)


def _shuffled(rows: Iterable[tuple[object, ...]]) -> list[tuple[object, ...]]:
    mixed = list(rows)
    random.SystemRandom().shuffle(mixed)
    return mixed
