"""The words of the directory: what a listing, a contact, a place and a confirmation are.

Frozen dataclasses, and nothing else: no storage, no search, no words that a person reads. Every other room of the house
speaks in these terms. Their closed vocabularies are in `codes`.

Two families stand side by side on purpose. `Listing` is the staff's record, with sources and notes. `PublicListing`
is what a stranger may see; it has no field for anything else, so nothing else can leave.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    EmergencyService,
    EmergencyState,
    FactGroup,
    How,
    Kind,
    Known,
    Need,
    OrganisationKind,
    Promise,
    ReachedFrom,
    Standing,
    Status,
    Topic,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One need that a person has, with its kind where it is known."""

    need: Need
    kind: Kind | None = None


REGIONS_FROM: Final = 1 << 30
"""From here on a gazetteer number is that of a region; GeoNames ids lie far below."""


@dataclass(frozen=True, slots=True)
class Place:
    """A town of the gazetteer, or a whole region.

    `number` is its GeoNames id, `region` the GeoNames first-order division code within the country ("" where there
    is none), coordinates are degrees (WGS 84), `time_zone` is an IANA name, `population` people.

    A region (`is_region`) has a number from `REGIONS_FROM` on; its point and time zone are those of its biggest town,
    its population that of all its towns. It is no point that anything could be so many kilometres from.
    """

    number: int
    name: str
    region: str
    region_name: str
    country: str
    latitude: float
    longitude: float
    population: int
    time_zone: str

    @property
    def is_region(self) -> bool:
        """Whether this is a whole region, which no distance may be given for."""
        return self.number >= REGIONS_FROM


@dataclass(frozen=True, slots=True)
class Area:
    """A whole country (`region` is None) or one of its first-order divisions, by GeoNames code."""

    country: str
    region: str | None = None

    def holds(self, place: Place) -> bool:
        """Whether the town lies in this area."""
        return self.country == place.country and self.region in (None, place.region)


@dataclass(frozen=True, slots=True)
class PublicSite:
    """A place that anybody may know; `place` is the gazetteer number of its town."""

    address: str
    place: int
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class ConfidentialSite:
    """A place whose whereabouts are nobody's business: only the area is known, here and anywhere."""

    area: Area


@dataclass(frozen=True, slots=True)
class Remote:
    """No place at all: a line, a chat, a page."""


Site = PublicSite | ConfidentialSite | Remote


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language (BCP 47) and how surely it is spoken."""

    language: str
    promise: Promise = Promise.UNKNOWN


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach a service.

    `value` is what a device needs: E.164 for `PHONE` and `WHATSAPP`, the bare digits for `SHORT` and `SMS`, an address
    for `EMAIL`, an https link for `WEB` and `TELEGRAM`. `shown` is the form people of that country write, in digits and
    spaces. `country` is where a `SHORT` or local number works; `keyword` is what an SMS must say.
    """

    kind: ContactKind
    value: str
    shown: str
    country: str
    keyword: str = ""
    languages: tuple[Spoken, ...] = ()
    reached_from: ReachedFrom = ReachedFrom.UNKNOWN
    free: Known = Known.UNKNOWN
    on_bill: Known = Known.UNKNOWN
    in_call_list: Known = Known.UNKNOWN
    without_credit: Known = Known.UNKNOWN


@dataclass(frozen=True, slots=True)
class Text:
    """What a listing says of itself in one language (BCP 47); `provenance` is human, machine or none."""

    language: str
    name: str
    summary: str = ""
    how_to_reach: str = ""
    provenance: str = "human"
    source_hash: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read: the page, its own date as printed there ("2013", "2022-05-12", ""), and remarks."""

    url: str
    dated: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That somebody confirmed a group of facts: an act, never a state."""

    group: FactGroup
    how: How
    on: date
    role: str


@dataclass(frozen=True, slots=True)
class Admission:
    """Why an organisation may be listed, recorded by somebody outside it (the design, §3)."""

    how_checked: str
    vouched_by: str
    number_found_independently: bool
    called: bool
    safeguarding_policy: Known
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who answers; `must_tell` is whether it must tell police or immigration what it hears."""

    name: str
    local_name: str = ""
    kind: OrganisationKind = OrganisationKind.UNKNOWN
    must_tell: Known = Known.UNKNOWN
    admission: Admission | None = None
    suspended: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one thing that a person can use; the part that staff's record and the public share.

    `hours` is OSM opening-hours grammar in the local time of `time_zone` (IANA; "" where unknown).
    """

    needs: tuple[Need, ...]
    kinds: tuple[Kind, ...] = ()
    audiences: tuple[Audience, ...] = ()
    topics: tuple[Topic, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    papers_needed: Known = Known.UNKNOWN
    cost: Cost = Cost.UNKNOWN
    hours: str = ""
    time_zone: str = ""
    contacts: tuple[Contact, ...] = ()
    coverage: tuple[Area, ...] = ()
    site: Site = field(default_factory=Remote)
    texts: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The staff's record of one listing.

    `number` is small, public and never used again; 0 until it is stored. `origin` names the import row that it came
    from ("" when written by hand), so that a second import finds it again. `web_read_on` is when a reviewer read its
    contacts on its own or an official page and released it without a call. `checked_by` counts the people who looked.
    """

    organisation: Organisation
    facts: Facts
    country: str
    number: int = 0
    origin: str = ""
    source: Source = field(default_factory=lambda: Source(""))
    status: Status = Status.DRAFT
    confirmations: tuple[Confirmation, ...] = ()
    web_read_on: date | None = None
    checked_by: int = 0
    fictional: bool = False


@dataclass(frozen=True, slots=True)
class PublicListing:
    """What anybody may see of a listing.

    `checked_on` is when its contacts were confirmed, or, from a web page, read; None for what nobody confirmed.
    """

    number: int
    organisation: str
    organisation_kind: OrganisationKind
    must_tell: Known
    facts: Facts
    country: str
    standing: Standing
    checked_on: date | None
    checked_how: How | None
    checked_by: int
    fictional: bool

    def text(self, *languages: str) -> Text:
        """The text in the first of these languages that it has, else English, else the first there is."""
        by_language: Mapping[str, Text] = {text.language: text for text in self.facts.texts}
        for language in (*languages, "en"):
            if language in by_language:
                return by_language[language]
        return self.facts.texts[0] if self.facts.texts else Text("en", self.organisation)


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """One emergency number of one country and service; digits only. `checked_on` is when staff or a page was read."""

    country: str
    service: EmergencyService
    number: str
    state: EmergencyState
    sources: tuple[str, ...] = ()
    checked_on: date | None = None
