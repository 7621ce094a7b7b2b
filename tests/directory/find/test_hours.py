"""Open now: right by the wall clock of the place, and unknown wherever it is not sure."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.find.answer import OpenState
from directory.find.hours import open_state

# Monday, 23 November 2026, 15:30 in London and 16:30 in Madrid.
MONDAY = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "time_zone", "state"),
    [
        ("24/7", "Europe/London", OpenState.OPEN),
        ("Mo-Fr 09:00-17:00", "Europe/London", OpenState.OPEN),
        ("Mo-Fr 09:00-16:00", "Europe/London", OpenState.OPEN),
        ("Mo-Fr 09:00-16:00", "Europe/Madrid", OpenState.CLOSED),
        ("Sa-Su 09:00-17:00", "Europe/London", OpenState.CLOSED),
        ("24/7", "", OpenState.OPEN),
        ("Mo-Su 00:00-24:00", "", OpenState.OPEN),
        ("Mo-Fr 09:00-17:00", "", OpenState.UNKNOWN),
        ("Mo-Fr 09:00-17:00", "Nowhere/Town", OpenState.UNKNOWN),
        ("24/7", "Europe", OpenState.OPEN),
        ("24/7", "../../etc/passwd", OpenState.OPEN),
        ("", "Europe/London", OpenState.UNKNOWN),
        ("   ", "Europe/London", OpenState.UNKNOWN),
        ("9am-5pm", "Europe/London", OpenState.UNKNOWN),
        ("by appointment", "Europe/London", OpenState.UNKNOWN),
        ('"by appointment"', "Europe/London", OpenState.UNKNOWN),
        ('Mo-Fr 09:00-17:00 unknown "by appointment"', "Europe/London", OpenState.UNKNOWN),
        ('Mo-Fr 09:00-17:00 "by appointment"', "Europe/London", OpenState.UNKNOWN),
        ("sunrise-sunset", "Europe/London", OpenState.UNKNOWN),
        ("off", "Europe/London", OpenState.CLOSED),
    ],
)
def test_a_service_is_open_closed_or_unknown(hours: str, time_zone: str, state: OpenState) -> None:
    assert open_state(hours, time_zone, MONDAY) is state


@pytest.mark.parametrize(
    ("hours", "at", "state"),
    [
        # On 29 March 2026 clocks in London go from 01:00 to 02:00: the hour between does not happen.
        ("Mo-Su 00:00-01:00", "2026-03-29T00:59:59", OpenState.OPEN),
        ("Mo-Su 02:00-03:00", "2026-03-29T01:00:00", OpenState.OPEN),
        ("Mo-Su 01:00-02:00", "2026-03-29T01:00:00", OpenState.CLOSED),
        # On 25 October 2026 they go from 02:00 back to 01:00: the hour happens twice.
        ("Mo-Su 01:00-02:00", "2026-10-25T00:30:00", OpenState.OPEN),
        ("Mo-Su 01:00-02:00", "2026-10-25T01:30:00", OpenState.OPEN),
        ("Mo-Su 02:00-03:00", "2026-10-25T01:59:59", OpenState.CLOSED),
        ("Mo-Su 02:00-03:00", "2026-10-25T02:00:00", OpenState.OPEN),
    ],
)
def test_the_wall_clock_decides_when_clocks_change(hours: str, at: str, state: OpenState) -> None:
    assert open_state(hours, "Europe/London", datetime.fromisoformat(at).replace(tzinfo=UTC)) is state


ZONES = (
    "Europe/London",
    "Asia/Amman",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Pacific/Kiritimati",
    "Australia/Lord_Howe",
)
MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - zone beside it
MINUTES = st.integers(0, 24 * 60 - 1)


@given(
    opens=MINUTES,
    closes=MINUTES,
    zone=st.sampled_from(ZONES),
    at=MOMENTS,
)
def test_daily_hours_hold_across_midnight_and_clock_changes(opens: int, closes: int, zone: str, at: datetime) -> None:
    begin, end = _clock(opens), _clock(closes)
    now = at.astimezone(ZoneInfo(zone)).time()
    is_open = begin <= now < end if begin < end else now >= begin or now < end
    hours = f"Mo-Su {begin:%H:%M}-{end:%H:%M}"
    assert open_state(hours, zone, at) is (OpenState.OPEN if is_open else OpenState.CLOSED)


def _clock(minutes: int) -> time:
    return (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).time()


WORDS = (
    "Mo",
    "Tu",
    "Su",
    "PH",
    "SH",
    "off",
    "open",
    "unknown",
    "24/7",
    "08:00",
    "26:00",
    "Jan",
    "30",
    "week",
    "easter",
)
GRAMMAR = st.lists(st.sampled_from([*WORDS, *'-,;+/[]|" 1'])).map("".join)


@given(hours=st.text() | GRAMMAR, zone=st.text() | st.sampled_from(ZONES), at=MOMENTS)
def test_nothing_makes_it_raise(hours: str, zone: str, at: datetime) -> None:
    assert open_state(hours, zone, at) in OpenState
