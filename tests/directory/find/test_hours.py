"""Open now, until when, and in a week: right by the wall clock of the place, and unknown wherever it is not sure."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.find.answer import Opening, OpenState
from directory.find.hours import HOLIDAY_YEARS, Span, open_state, opening, week
from translations.names import country_codes

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
        ("\ud800", "\ud800", OpenState.UNKNOWN),
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


def _there(moment: datetime | None) -> str:
    return f"{moment:%a %d %b %H:%M}" if moment else ""


@pytest.mark.parametrize(
    ("hours", "at", "expected"),
    [
        ("Mo-Fr 09:00-17:00", "2026-11-23T15:30", "open until Mon 23 Nov 17:00"),
        ("Mo-Fr 09:00-12:00,12:00-17:00", "2026-11-23T11:30", "open until Mon 23 Nov 17:00"),
        ("Mo-Fr 09:00-17:00", "2026-11-23T08:59", "closed until Mon 23 Nov 09:00"),
        ("Mo-Fr 09:00-17:00", "2026-11-23T17:00", "closed until Tue 24 Nov 09:00"),
        ("Mo-Fr 09:00-17:00", "2026-11-27T18:00", "closed until Mon 30 Nov 09:00"),
        ("Mo-Fr 22:00-06:00", "2026-11-23T23:00", "open until Tue 24 Nov 06:00"),
        ("Mo-Fr 22:00-06:00", "2026-11-28T05:00", "open until Sat 28 Nov 06:00"),
        ("Mo-Fr 22:00-06:00", "2026-11-28T06:00", "closed until Mon 30 Nov 22:00"),
        ("Mo-Fr 00:00-24:00", "2026-11-23T15:30", "open until Sat 28 Nov 00:00"),
        ("Jun-Sep Mo-Su 10:00-18:00", "2026-11-23T15:30", "closed until Tue 01 Jun 10:00"),
        ("Jun-Sep Mo-Su 10:00-18:00", "2026-07-01T15:30", "open until Wed 01 Jul 18:00"),
        ("Mo[1] 10:00-12:00", "2026-11-23T15:30", "closed until Mon 07 Dec 10:00"),
        # What has no end has no hour at which it closes, and what is closed for good none at which it opens.
        ("Mo-Fr 09:00+", "2026-11-23T15:30", "open until "),
        ("off", "2026-11-23T15:30", "closed until "),
        ("2020 Mo-Su 09:00-17:00", "2026-11-23T15:30", "closed until "),
        ("24/7; PH off", "2026-11-23T15:30", "open until "),
    ],
)
def test_a_service_says_when_it_closes_or_opens(hours: str, at: str, expected: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Europe/London"))
    seen = opening(hours, "Europe/London", moment)
    assert f"{seen.state} until {_there(seen.closes_at or seen.opens_at)}" == expected
    assert not seen.always


@pytest.mark.parametrize(
    ("hours", "at", "days"),
    [
        ("Mo-Fr 09:00-17:00", "2026-11-23T15:30", 0),
        ("Mo-Su 22:00-06:00", "2026-11-23T23:30", 1),
        ("Mo-Fr 09:00-17:00", "2026-11-27T18:00", 3),
        ("off", "2026-11-23T15:30", 0),
    ],
)
def test_the_days_ahead_are_counted_in_midnights_of_the_place(hours: str, at: str, days: int) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Asia/Kathmandu"))
    assert opening(hours, "Asia/Kathmandu", moment.astimezone(UTC)).days_ahead == days


def test_round_the_clock_needs_no_zone_and_knows_no_holiday() -> None:
    christmas = datetime(2026, 12, 25, 12, tzinfo=UTC)
    for hours in ("24/7", "Mo-Su 00:00-24:00"):
        for zone in ("", "Europe/Madrid"):
            assert opening(hours, zone, christmas, "ES") == Opening(OpenState.OPEN, always=True, country="ES")


@pytest.mark.parametrize(
    ("hours", "zone", "by_appointment"),
    [
        ('unknown "by appointment"', "Europe/London", True),
        ('unknown "by appointment"', "", True),
        ('"By appointment"', "Europe/London", True),
        ('Mo-Fr 09:00-17:00 unknown "by appointment"', "Europe/London", True),
        ('Mo-Fr 09:00-17:00 unknown "by appointment"', "", False),
        ('Mo-Fr 09:00-12:00; Mo-Fr 12:00-17:00 unknown "by appointment"', "Europe/London", True),
        ('unknown "ring twice"', "Europe/London", False),
        ('Mo-Fr 09:00-17:00 "not by appointment"', "Europe/London", False),
        ("by appointment", "Europe/London", False),
        ("", "", False),
    ],
)
def test_by_appointment_is_never_open_and_says_so(hours: str, zone: str, *, by_appointment: bool) -> None:
    seen = opening(hours, zone, MONDAY)
    assert seen.state is OpenState.UNKNOWN
    assert seen.by_appointment is by_appointment


def test_who_sees_people_by_appointment_says_so_while_closed_and_promises_no_hour() -> None:
    sunday = datetime(2026, 11, 22, 12, tzinfo=UTC)
    seen = opening('Mo-Fr 09:00-17:00 unknown "by appointment"', "Europe/London", sunday)
    assert (seen.state, seen.by_appointment, seen.opens_at) == (OpenState.CLOSED, True, None)


@pytest.mark.parametrize("hours", ["Mo-Su 09:00-17:00", "Mo-Su 09:00-17:00; PH off", "24/7; PH off"])
@pytest.mark.parametrize(
    ("country", "zone", "day"),
    [
        ("ES", "Europe/Madrid", date(2026, 10, 12)),
        ("TR", "Europe/Istanbul", date(2026, 3, 20)),  # the feast of breaking the fast
        ("ET", "Africa/Addis_Ababa", date(2026, 9, 11)),  # new year
        ("AF", "Asia/Kabul", date(2026, 8, 19)),  # independence
        ("XK", "Europe/Belgrade", date(2026, 2, 17)),  # independence
    ],
)
def test_nothing_but_round_the_clock_is_open_on_a_public_holiday(
    hours: str, country: str, zone: str, day: date
) -> None:
    noon = datetime.combine(day, time(12), ZoneInfo(zone))
    seen = opening(hours, zone, noon, country)
    assert (seen.state, seen.holiday, seen.closes_at) == (OpenState.UNKNOWN, True, None)
    assert opening(hours, zone, noon + timedelta(days=5), country).state is OpenState.OPEN


def test_a_holiday_is_no_day_on_which_something_is_said_to_open() -> None:
    # Tuesday, 8 December 2026, is a holiday in the whole of Spain.
    monday_evening = datetime(2026, 12, 7, 18, tzinfo=ZoneInfo("Europe/Madrid"))
    seen = opening("Mo-Fr 09:00-17:00", "Europe/Madrid", monday_evening, "ES")
    assert _there(seen.opens_at) == "Wed 09 Dec 09:00"
    assert not seen.holiday
    assert _there(opening("Mo-Fr 09:00-17:00", "Europe/Madrid", monday_evening).opens_at) == "Tue 08 Dec 09:00"


def test_what_would_close_on_a_holiday_does_not_say_when() -> None:
    eve = datetime(2026, 12, 7, 23, tzinfo=ZoneInfo("Europe/Madrid"))
    seen = opening("Mo-Su 22:00-06:00", "Europe/Madrid", eve, "ES")
    assert (seen.state, seen.closes_at) == (OpenState.OPEN, None)


def test_an_hour_over_which_the_clock_is_put_forward_is_not_named() -> None:
    # On 29 March 2026 clocks in London go from 01:00 to 02:00, so there is no 01:30.
    seen = opening("Mo-Su 00:00-01:30", "Europe/London", datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
    assert (seen.state, seen.closes_at) == (OpenState.OPEN, None)


def test_an_hour_that_comes_twice_is_named_by_the_one_that_comes_next() -> None:
    # On 25 October 2026 clocks in London go from 02:00 back to 01:00.
    first, second = (
        opening("Mo-Su 00:00-01:30", "Europe/London", datetime(2026, 10, 25, hour, 10, tzinfo=UTC)).closes_at
        for hour in (0, 1)
    )
    assert first is not None
    assert second is not None
    assert (first.astimezone(UTC).hour, second.astimezone(UTC).hour) == (0, 1)


def test_the_holidays_of_every_country_are_known_without_a_warning() -> None:
    # Warnings are errors here; a version of the library that knows fewer years has to show.
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    for country in country_codes():
        for year in (HOLIDAY_YEARS[0], 2026, 2027, HOLIDAY_YEARS[-1]):
            assert opening("Mo-Su 09:00-17:00", "UTC", at.replace(year=year), country).state in OpenState


@given(
    hours=GRAMMAR | st.sampled_from(("Mo-Fr 09:00-17:00", "Sa 22:00-04:00; PH off", "Mo-Fr", "Su[1] 10:00-12:00")),
    zone=st.text() | st.sampled_from(ZONES),
    at=MOMENTS,
    country=st.text() | st.sampled_from(("", "ES", "ET", "IR", "IN", "XK")),
)
def test_what_is_said_of_an_opening_is_so(hours: str, zone: str, at: datetime, country: str) -> None:
    seen, state = opening(hours, zone, at, country), open_state(hours, zone, at)
    assert seen.state is (OpenState.UNKNOWN if seen.holiday and state is OpenState.OPEN else state)
    assert not (seen.always and state is not OpenState.OPEN)
    assert seen.closes_at is None or (seen.state is OpenState.OPEN and seen.closes_at > at)
    assert seen.opens_at is None or (seen.state is OpenState.CLOSED and seen.opens_at > at)
    changes_at = seen.closes_at or seen.opens_at
    if changes_at:
        assert seen.days_ahead >= 0
        assert (open_state(hours, zone, changes_at) is OpenState.OPEN) is (seen.state is OpenState.CLOSED)


@given(opens=MINUTES, closes=MINUTES, zone=st.sampled_from(ZONES), at=MOMENTS)
def test_daily_hours_change_at_an_hour_of_their_own(opens: int, closes: int, zone: str, at: datetime) -> None:
    begin, end = _clock(opens), _clock(closes)
    seen = opening(f"Mo-Su {begin:%H:%M}-{end:%H:%M}", zone, at)
    if seen.closes_at:
        assert seen.closes_at.time() == end
    if seen.opens_at:
        assert seen.opens_at.time() == begin
    if not seen.always:
        assert seen.days_ahead <= 2


NINE_TO_FIVE = Span(time(9), time(17))
WHOLE_DAY = Span(time(), time())


@pytest.mark.parametrize(
    ("hours", "days"),
    [
        ("Mo-Fr 09:00-17:00", [[NINE_TO_FIVE]] * 5 + [[], []]),
        ("Su 22:00-06:00", [[]] * 6 + [[Span(time(22), time(6))]]),
        ("Mo,We 09:00-24:00", [[Span(time(9), time())], [], [Span(time(9), time())], [], [], [], []]),
        ("Sa-Su", [[]] * 5 + [[WHOLE_DAY], [WHOLE_DAY]]),
        ("24/7", [[WHOLE_DAY]] * 7),
        ("Mo 10:00-12:00,14:00-16:00", [[Span(time(10), time(12)), Span(time(14), time(16))]] + [[]] * 6),
        ('Mo 09:00-17:00 unknown "by appointment"', [[Span(time(9), time(17), by_appointment=True)]] + [[]] * 6),
        ("Mo 09:00-17:00 unknown", [[]] * 7),
        ("9am-5pm", [[]] * 7),
        ("", [[]] * 7),
    ],
)
@pytest.mark.parametrize("days_later", range(7))
def test_a_week_begins_on_monday_whatever_day_it_is(hours: str, days: list[list[Span]], days_later: int) -> None:
    seen = week(hours, "Europe/Madrid", MONDAY + timedelta(days=days_later))
    assert [list(spans) for spans in seen.days] == days
    assert seen.steady


@pytest.mark.parametrize(
    ("hours", "steady"),
    [
        ("Mo[1] 10:00-12:00", False),
        ("week 01-53/2 Mo 10:00-12:00", False),
        ("Nov 20-30 Mo 10:00-12:00", False),
        ("Oct-Apr Mo 10:00-12:00", True),
    ],
)
def test_a_week_that_does_not_stand_for_those_after_it_says_so(hours: str, *, steady: bool) -> None:
    assert week(hours, "Europe/Madrid", MONDAY).steady is steady


@given(hours=st.text() | GRAMMAR, zone=st.text() | st.sampled_from(ZONES), at=MOMENTS)
def test_a_week_has_seven_days_whatever_the_hours(hours: str, zone: str, at: datetime) -> None:
    assert len(week(hours, zone, at).days) == 7
