"""What is asked of the directory, and what it answers: the words between the Finder and whoever shows its answer."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from directory.codes import Audience
from directory.model import EmergencyNumber, Place, PublicListing, Wanted


class Circle(StrEnum):
    """How far a result lies from the person; smaller circles come first (the design, rule 4 and §4)."""

    AREA = "area"  # a line or a confidential place whose coverage holds the town
    NEAR = "near"  # a public place within reach of the town
    COUNTRY = "country"  # elsewhere in the country, or for the whole of it
    ABROAD = "abroad"  # takes calls from abroad


class OpenState(StrEnum):
    """Whether a service is normally open at the moment that was asked about."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Opening:
    """When a service is normally open, seen from one moment; whatever is not sure is left out.

    `always` is round the clock on every day. `by_appointment` is that nobody may just come, now or when it opens next.
    `holiday` is a public holiday there today, on which hours that are not round the clock may be others; it is never
    OPEN then. `closes_at` belongs to OPEN and `opens_at`, never on a holiday, to CLOSED; both are aware, on the clock
    of the place. `today` is the date there, None where its zone is not known; `country` is the country of the place.
    """

    state: OpenState = OpenState.UNKNOWN
    always: bool = False
    by_appointment: bool = False
    holiday: bool = False
    closes_at: datetime | None = None
    opens_at: datetime | None = None
    today: date | None = None
    country: str = ""

    @property
    def days_ahead(self) -> int:
        """How many midnights lie, there, between the moment and when it closes or opens."""
        changes_at = self.closes_at or self.opens_at
        return (changes_at.date() - self.today).days if changes_at and self.today else 0


@dataclass(frozen=True, slots=True)
class Question:
    """What a person wants to find.

    `country` is where help is wanted (ISO 3166-1 alpha-2, and XK), `place` a gazetteer number in it, `now` the country
    where the person is when that is another one. `language` (BCP 47) is what they wish to speak.
    `writing` asks for what one can write to: messages first, then pages and mail; nothing that can only be called.
    """

    wanted: tuple[Wanted, ...]
    country: str | None
    place: int | None = None
    now: str | None = None
    language: str | None = None
    audience: Audience | None = None
    writing: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A listing as part of an answer.

    `distance_km` is given for public places near a town only, never for a confidential one, and never from a region.
    `works_from_here` is False only where the number is known not to work from where the person is.
    """

    listing: PublicListing
    circle: Circle
    distance_km: float | None
    opening: Opening
    works_from_here: bool
    for_children: bool

    @property
    def open_state(self) -> OpenState:
        """Whether it is normally open at the moment of the question."""
        return self.opening.state


@dataclass(frozen=True, slots=True)
class Answer:
    """One page of an answer, in the order in which it is shown.

    `emergency` belongs to the country where the person is, or to several one after the other, where states disagree
    about the area and any of them may answer. `found` is the page; `for_children` are lines for under-18s that may
    know who helps adults, shown apart. `place` is the town or region that was understood, `page` counts from 0.
    `widened` says that nothing fits the needs and these are the lines that may know who does.
    """

    emergency: tuple[EmergencyNumber, ...]
    found: tuple[Found, ...]
    for_children: tuple[Found, ...]
    place: Place | None
    page: int
    pages: int
    widened: bool
