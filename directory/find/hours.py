"""Whether a service is normally open at a moment.

Here belongs the reading of opening hours in OSM grammar against a moment. A wrong "open now" sends somebody through the
night for nothing, so whatever is not sure is unknown. How hours are shown belongs to `screens`.
"""

import re
from datetime import datetime, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, ParserError, State  # type: ignore[attr-defined]  # ParserError is not declared

from directory.find.answer import OpenState

ROUND_THE_CLOCK: Final = "24/7"

# Sunrise needs a point of the earth, and holidays a calendar; without them the library guesses a time of day, or
# passes over the rule.
_GUESSED: Final = re.compile(r"\b(?:sunrise|sunset|dawn|dusk)\b", re.IGNORECASE)


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
    state, remark = rule.state(at.astimezone(zone).replace(tzinfo=None))
    if state == State.CLOSED:
        return OpenState.CLOSED
    return OpenState.OPEN if state == State.OPEN and not remark else OpenState.UNKNOWN


@lru_cache(4096)
def _rule(hours: str) -> OpeningHours | None:
    if not hours.strip() or _GUESSED.search(hours):
        return None
    try:
        return OpeningHours(hours).normalize()
    except ParserError:
        return None


@lru_cache(512)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
