"""What the bot tells of itself: closed events with a count, never a person, a word or a place.

There is no event for an answer that went well: its second in a log could be held against somebody's traffic.
"""

from collections.abc import Callable
from enum import StrEnum


class Event(StrEnum):
    """Something that an operator may want to know."""

    STARTED = "bot_started"
    STOPPED = "bot_stopped"
    HANDLER_FAILED = "handler_failed"
    UNREADABLE_BUTTON = "unreadable_button"
    UNREADABLE_UPDATE = "unreadable_update"
    LATE_TEXT_DROPPED = "late_text_dropped"
    TOO_LATE = "answer_too_late"
    FLOOD_DROPPED = "flood_dropped"
    QUEUE_FULL = "queue_full"
    TELEGRAM_REFUSED = "telegram_refused"
    BLOCKED = "blocked"
    GROUP_LEFT = "group_left"
    CLEARED = "cleared"
    CLEAR_RETRIED = "clear_retried"
    PROFILE_SET = "profile_set"
    PROFILE_REFUSED = "profile_refused"


Report = Callable[..., None]
"""Takes an `Event` and, by name, counts and codes of the program (never values of a person)."""
