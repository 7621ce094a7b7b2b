"""The closed vocabularies of what staff do with the record.

Here belong the codes that only the record knows. What a listing itself is described with is in `directory.codes`.
"""

from enum import StrEnum


class Act(StrEnum):
    """What was done, as the history says it."""

    TAKEN_IN = "taken_in"
    ADMITTED = "admitted"
    SUSPENDED = "suspended"
    CONFIRMED = "confirmed"
    READ_ON_WEB_PAGE = "read_on_web_page"
    ATTEMPTED = "attempted"
    REFUSED = "refused"
    PAUSED = "paused"
    CLOSED = "closed"
    MADE_CONFIDENTIAL = "made_confidential"
    EMERGENCY_LOADED = "emergency_loaded"
    EMERGENCY_SETTLED = "emergency_settled"


class Outcome(StrEnum):
    """How a call ended that confirmed nothing."""

    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"


class Refusal(StrEnum):
    """Why a listing is not to be listed, now or after any later import."""

    ASKED = "asked"  # the organisation does not want to be listed
    WRONG = "wrong"  # it does not exist, or is not what its source says
    UNSAFE = "unsafe"  # vetting found that it may harm whom it should help
