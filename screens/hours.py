"""The hours of a service in words: short beside a result, and as a week among its details.

Times are those of the place's own clock, in 24 hours. What the hours are, and what is sure of them, is found in
`directory.find.hours`.
"""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final

from directory.find.answer import Found, Opening, OpenState
from directory.find.hours import Span, week
from directory.model import PublicListing
from screens.frame import Reader
from translations.names import country_name, day_name, format_date, format_time

LONGEST_WEEK: Final = 270
"""Characters, which with their label fit a line of details; a longer week is left out, since a cut one hides a day."""
SUNRISE_LANGUAGES: Final = frozenset({"am", "ti", "om", "so"})
SUNRISE_COUNTRIES: Final = frozenset({"ET", "ER"})
"""Where many count the hours from six in the morning (en.wikipedia.org/wiki/Time_in_Ethiopia)."""

_DAYS = 7
_RANGE = 3  # days in a row, from which on the first and the last say them all
_WHOLE_DAY = (Span(time(), time()),)
_WHOLE_DAY_BY_APPOINTMENT = (Span(time(), time(), by_appointment=True),)


def hours_words(reader: Reader, opening: Opening) -> str:
    """Whether it is open and until when, as part of a line ("open until 17:00"); "" where that is not known.

    To whoever is in another country than the service it says whose time that is.
    """
    words = _words(reader, opening)
    timed = _changes_at(opening) is not None
    return reader.say("hours-there", hours=words) if timed and _is_abroad(reader, opening.country) else words


def hours_lines(reader: Reader, found: Found) -> list[str]:
    """All there is to say of the hours, in whole lines: now, then the week; that they are not known, where so."""
    say, opening = reader.say, found.opening
    if opening.always:
        return [say("hours-now-always")]
    lines = timetable_lines(reader, found.listing)
    if opening.by_appointment:
        return [say("hours-now-by-appointment"), *lines]
    if opening.holiday:
        return [say("hours-now-holiday"), *lines]
    if opening.state is OpenState.UNKNOWN:
        return lines or [say("hours-not-known")]
    return [say("hours-now", hours=_words(reader, opening)), *lines]


def timetable_lines(reader: Reader, listing: PublicListing) -> list[str]:
    """The week of a service in at most three lines, equal days together, with what one must know to read its times.

    None where the hours are not known, or do not depend on the day.
    """
    say, facts = reader.say, listing.facts
    seven = week(facts.hours, facts.time_zone, reader.at)
    if not any(seven.days) or set(seven.days) in ({_WHOLE_DAY}, {_WHOLE_DAY_BY_APPOINTMENT}):
        return []
    days = _week(reader, seven.days)
    if len(days) > LONGEST_WEEK:
        return []
    lines = [say("hours-week" if seven.steady else "hours-next-days", week=days)]
    if _is_abroad(reader, listing.country):
        lines.append(say("hours-week-there", country=country_name(listing.country, say.language)))
    if listing.country in SUNRISE_COUNTRIES or say.language.tag.partition("-")[0] in SUNRISE_LANGUAGES:
        lines.append(say("hours-from-midnight"))
    return lines


def _words(reader: Reader, opening: Opening) -> str:
    say, changes_at = reader.say, _changes_at(opening)
    if opening.always:
        return say("hours-always")
    if opening.by_appointment:
        return say("hours-by-appointment")
    if opening.holiday:
        return say("hours-holiday")
    match opening.state:
        case OpenState.OPEN:
            return _closes(reader, changes_at) if changes_at else say("hours-open")
        case OpenState.CLOSED:
            return _opens(reader, changes_at, opening.days_ahead) if changes_at else say("hours-closed")
        case OpenState.UNKNOWN:
            return ""


def _changes_at(opening: Opening) -> datetime | None:
    """The time that is to be said, if any is."""
    if opening.always or opening.by_appointment or opening.holiday:
        return None
    return {OpenState.OPEN: opening.closes_at, OpenState.CLOSED: opening.opens_at}.get(opening.state)


def _closes(reader: Reader, closes_at: datetime) -> str:
    say, ahead = reader.say, closes_at - reader.at
    if ahead < timedelta(days=1):
        return say("hours-open-until", time=_end(closes_at.time()))
    if ahead >= timedelta(days=_DAYS - 1):
        return say("hours-open")
    last = closes_at - timedelta(minutes=1)  # midnight is the end of a day
    return say("hours-open-until-day", day=day_name(last.weekday(), say.language), time=_end(closes_at.time()))


def _opens(reader: Reader, opens_at: datetime, days_ahead: int) -> str:
    say, clock = reader.say, format_time(opens_at.time())
    if days_ahead == 0:
        return say("hours-opens-today", time=clock)
    if days_ahead == 1:
        return say("hours-opens-tomorrow", time=clock)
    if days_ahead < _DAYS:
        return say("hours-opens-day", day=day_name(opens_at.weekday(), say.language), time=clock)
    return say("hours-opens-date", date=format_date(opens_at.date(), say.language))


def _is_abroad(reader: Reader, country: str) -> bool:
    """Whether the reader is known to be in another country than this one."""
    now = reader.here.now or reader.here.country
    return bool(country and now) and now != country


def _week(reader: Reader, days: Sequence[tuple[Span, ...]]) -> str:
    """The hours of seven days, Monday first, those with equal hours together; closed days are left out."""
    say = reader.say
    equal: dict[tuple[Span, ...], list[int]] = {}
    for weekday, spans in enumerate(days):
        if spans:
            equal.setdefault(spans, []).append(weekday)
    return say("hours-semicolon").join(
        say(
            "hours-on",
            days=_days(reader, weekdays),
            hours=say("list-comma").join(_span(reader, span) for span in spans),
        )
        for spans, weekdays in equal.items()
    )


def _days(reader: Reader, weekdays: Sequence[int]) -> str:
    """Days in few words."""
    say = reader.say
    if len(weekdays) == _DAYS:
        return say("hours-every-day")
    rows: list[list[int]] = []
    for weekday in weekdays:
        if rows and rows[-1][-1] == weekday - 1:
            rows[-1].append(weekday)
        else:
            rows.append([weekday])
    parts: list[str] = []
    for row in rows:
        names = [day_name(weekday, say.language, short=True) for weekday in row]
        parts += names if len(row) < _RANGE else [say("hours-days", first=names[0], last=names[-1])]
    return say("list-comma").join(parts)


def _span(reader: Reader, span: Span) -> str:
    say = reader.say
    if span.begins == span.ends == time():
        words = say("hours-whole-day")
    else:
        words = say("hours-span", **{"from": format_time(span.begins), "to": _end(span.ends)})
    return say("hours-span-by-appointment", hours=words) if span.by_appointment else words


def _end(clock: time) -> str:
    """A time at which something ends; midnight is the end of the day that it ends."""
    return format_time(clock) if clock != time() else "24:00"
