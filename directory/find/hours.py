"""When a service is normally open: at a moment, until when, and in a week.

Here belongs the reading of opening hours in OSM grammar against a moment. A wrong "open now" sends somebody through the
night for nothing, so whatever is not sure is unknown. How hours are shown belongs to `screens`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

import holidays
from opening_hours import OpeningHours, ParserError, State  # type: ignore[attr-defined]  # ParserError is not declared

from directory.find.answer import Opening, OpenState

ROUND_THE_CLOCK: Final = "24/7"
BY_APPOINTMENT: Final = "by appointment"
"""The remark, in the quotes of the grammar, of hours at which nobody may just come."""
HOLIDAY_YEARS: Final = range(2001, 2036)
"""For which `holidays` knows the public holidays of every country; beyond, India's movable ones are missing."""

_DAY: Final = timedelta(days=1)
_HORIZON: Final = timedelta(days=366)
"""How far ahead the next change is looked for: what opens for a season opens again within a year."""
_WEEKS: Final = 5
"""Weeks that are alike before one of them may stand for all: "the first Monday of the month" shows within five."""

# Sunrise needs a point of the earth, and holidays a calendar; without them the library guesses a time of day, or
# passes over the rule.
_GUESSED: Final = re.compile(r"\b(?:sunrise|sunset|dawn|dusk)\b", re.IGNORECASE)
# "18:00+" has no end; the library makes one up.
_OPEN_ENDED: Final = re.compile(r":\d\d\+")


def open_state(hours: str, time_zone: str, at: datetime) -> OpenState:
    """Gives whether a service with these hours (OSM grammar, local time of an IANA zone) is open at an aware moment.

    Hours that are missing, that cannot be read or that carry a remark ("by appointment") are UNKNOWN, and so is
    everything but round the clock where the zone is not known. Public holidays are not looked at. Never raises.
    """
    rule = _rule(hours)
    if rule is None:
        return OpenState.UNKNOWN
    zone = _zone(time_zone)
    if zone is None:
        return OpenState.OPEN if str(rule) == ROUND_THE_CLOCK else OpenState.UNKNOWN
    # The wall clock there decides, also on the days when it jumps; so the library need not know of zones at all.
    return _sure(*rule.state(at.astimezone(zone).replace(tzinfo=None)))


def opening(hours: str, time_zone: str, at: datetime, country: str = "") -> Opening:
    """Gives what is sure of these hours (OSM grammar, local time of an IANA zone) at an aware moment.

    Its state is what `open_state` says, but for a public holiday of the country (ISO 3166-1 alpha-2; "" where unknown):
    then it is never open, unless it is round the clock. Rules for holidays in the hours themselves are passed over, and
    holidays of a region are not known. Never raises.
    """
    rule, zone = _rule(hours), _zone(time_zone)
    if rule is None:
        return Opening(country=country)
    if str(rule) == ROUND_THE_CLOCK:
        return Opening(OpenState.OPEN, always=True, country=country)
    if zone is None:
        return Opening(by_appointment=_only_by_appointment(rule, at), country=country)
    now = at.astimezone(zone).replace(tzinfo=None)
    today = now.date()
    ahead = _stretches(rule, now, now + _HORIZON)
    current = next(ahead)
    holiday = _is_holiday(country, today)
    if current.state is OpenState.OPEN and not holiday:
        closes = None if _OPEN_ENDED.search(hours) else next((each.begins for each in ahead if not each.open), None)
        if closes and _is_holiday(country, closes.date()):
            closes = None
        closes_at = _moment(closes, zone, at)
        return Opening(OpenState.OPEN, closes_at=closes_at, today=today, country=country)
    if current.state is OpenState.CLOSED:
        later = (each for each in ahead if each.state is not OpenState.CLOSED)
        upcoming = next((each for each in later if not _is_holiday(country, each.begins.date())), None)
        return Opening(
            OpenState.CLOSED,
            by_appointment=upcoming is not None and upcoming.by_appointment,
            holiday=holiday,
            opens_at=_moment(upcoming.begins, zone, at) if upcoming and upcoming.open else None,
            today=today,
            country=country,
        )
    return Opening(by_appointment=current.by_appointment, holiday=holiday, today=today, country=country)


@dataclass(frozen=True, slots=True)
class Span:
    """Hours of one day, local time; `ends` at midnight where it is 00:00, on the next day where it is not after."""

    begins: time
    ends: time
    by_appointment: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """The hours of seven days from one day on, Monday first; `steady` says that the weeks after it are the same."""

    days: tuple[tuple[Span, ...], ...]
    steady: bool


def week(hours: str, time_zone: str, at: datetime) -> Week:
    """Gives the hours of today and the six days after it, as far as they are sure; public holidays are not looked at.

    Hours over midnight belong to the day on which they begin; what goes on for a day and longer is parted at midnight.
    Never raises.
    """
    rule = _rule(hours)
    today = at.astimezone(_zone(time_zone) or UTC).date()
    spans: defaultdict[date, list[Span]] = defaultdict(list)
    if rule is not None:
        start = datetime.combine(today, time())
        # From the day before, so that what began there is not taken for something that begins at midnight.
        for each in _stretches(rule, start - _DAY, start + (7 * _WEEKS + 1) * _DAY):
            if each.open or each.by_appointment:
                for day, span in _by_day(each):
                    spans[day].append(span)
    weeks = [[tuple(spans[today + (7 * number + day) * _DAY]) for day in range(7)] for number in range(_WEEKS)]
    monday = -today.weekday() % 7
    return Week(tuple(weeks[0][monday:] + weeks[0][:monday]), all(each == weeks[0] for each in weeks))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A time of one state, on the wall clock of the place; the last of a search ends where the search does."""

    begins: datetime
    ends: datetime
    state: OpenState
    remark: str

    @property
    def open(self) -> bool:
        return self.state is OpenState.OPEN

    @property
    def by_appointment(self) -> bool:
        return self.remark.strip().casefold() == BY_APPOINTMENT


def _stretches(rule: OpeningHours, start: datetime, end: datetime) -> Iterator[_Stretch]:
    for begins, ends, state, remark in rule.intervals(start, end):
        yield _Stretch(begins, ends, _sure(state, remark), remark)


def _sure(state: State, remark: str) -> OpenState:
    if state == State.CLOSED:
        return OpenState.CLOSED
    return OpenState.OPEN if state == State.OPEN and not remark else OpenState.UNKNOWN


def _only_by_appointment(rule: OpeningHours, at: datetime) -> bool:
    """Whether there is nothing else in the hours, so that the time of day does not matter."""
    start = at.astimezone(UTC).replace(tzinfo=None)
    return all(each.by_appointment for each in _stretches(rule, start, start + _HORIZON))


def _by_day(stretch: _Stretch) -> Iterator[tuple[date, Span]]:
    if stretch.ends - stretch.begins < _DAY:
        yield stretch.begins.date(), Span(stretch.begins.time(), stretch.ends.time(), stretch.by_appointment)
        return
    begins = stretch.begins
    while begins < stretch.ends:
        ends = min(datetime.combine(begins + _DAY, time()), stretch.ends)
        yield begins.date(), Span(begins.time(), ends.time(), stretch.by_appointment)
        begins = ends


def _moment(wall: datetime | None, zone: tzinfo, after: datetime) -> datetime | None:
    """The first moment after another at which the clock shows a time; None where it is put forward over that time."""
    if wall is None:
        return None
    for fold in (0, 1):
        moment = wall.replace(tzinfo=zone, fold=fold)
        if moment.astimezone(UTC) > after and moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall:
            return moment
    return None


def _is_holiday(country: str, day: date) -> bool:
    return day in _holidays(country, day.year)


@lru_cache(1024)
def _holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a whole country in a year, some of them estimated; none where they are not known."""
    if not country or year not in HOLIDAY_YEARS:
        return frozenset()
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:  # no such country
        return frozenset()


@lru_cache(4096)
def _rule(hours: str) -> OpeningHours | None:
    if not hours.strip() or _GUESSED.search(hours):
        return None
    try:
        return OpeningHours(hours).normalize()
    except (ParserError, UnicodeEncodeError):  # the latter for half a character
        return None


@lru_cache(512)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
