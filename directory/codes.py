"""The closed vocabularies of the directory: needs, kinds of contact, ways of confirming, and their stable codes.

Codes are stable: they stand in snapshots, in exports and in the buttons of messages that were sent long ago. The words
that a person reads for a code are in `translations`; what is described with these codes is in `model`.
"""

from enum import StrEnum


class Need(StrEnum):
    """What a person can ask for; the order is the order in which staff see them."""

    HOTLINE = "hotline"
    SHELTER = "shelter"
    LEGAL = "legal"
    MEDICAL = "medical"
    COUNSELLING = "counselling"
    BASIC_NEEDS = "basic_needs"
    WORK_TRAINING = "work_training"
    CHILD_PROTECTION = "child_protection"
    AUTHORITIES = "authorities"
    COMMUNITY = "community"
    RETURN_TRAVEL = "return_travel"


class Kind(StrEnum):
    """A finer kind inside a need; the part before the dot is the need it belongs to."""

    LEGAL_STATUS = "legal.status"
    LEGAL_PROTECTION = "legal.protection"
    LEGAL_CRIMINAL = "legal.criminal"
    LEGAL_WAGES = "legal.wages"
    LEGAL_FAMILY = "legal.family"
    LEGAL_INTERPRETING = "legal.interpreting"
    HOTLINE_INTERPRETING = "hotline.interpreting"
    COMMUNITY_DAY_PLACE = "community.day_place"
    COMMUNITY_PEERS = "community.peers"
    TRAVEL_DOCUMENTS = "return_travel.documents"
    TRAVEL_RETURN = "return_travel.return"

    @property
    def need(self) -> Need:
        """The need that this kind belongs to."""
        return Need(self.value.partition(".")[0])


class Audience(StrEnum):
    """Whom a service is there for. A listing without any serves everybody."""

    CHILDREN = "children"
    WOMEN = "women"
    MEN = "men"
    FAMILIES = "families"
    LGBTIQ = "lgbtiq"
    MIGRANTS = "migrants"


class Topic(StrEnum):
    """What a service has experience with."""

    TRAFFICKING = "trafficking"
    DOMESTIC_VIOLENCE = "domestic_violence"
    SEXUAL_VIOLENCE = "sexual_violence"
    LABOUR_EXPLOITATION = "labour_exploitation"
    CRIME = "crime"


class Known(StrEnum):
    """A fact that may honestly be unknown. Unknown is never printed as if it were a no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Promise(StrEnum):
    """How surely a language is spoken on a line."""

    ALWAYS = "always"
    SOME_HOURS = "some_hours"
    INTERPRETER = "interpreter"
    ON_REQUEST = "on_request"
    UNKNOWN = "unknown"


class ReachedFrom(StrEnum):
    """From where a contact works."""

    THIS_COUNTRY = "this_country"
    ABROAD_TOO = "abroad_too"
    UNKNOWN = "unknown"


class ContactKind(StrEnum):
    """By what one reaches a service. Only `PHONE` is a number that `phonenumbers` may parse."""

    PHONE = "phone"
    SHORT = "short"
    SMS = "sms"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    EMAIL = "email"
    WEB = "web"


class Cost(StrEnum):
    """What using a service costs."""

    FREE = "free"
    STANDARD = "standard"
    UNKNOWN = "unknown"


class OrganisationKind(StrEnum):
    """Who stands behind a listing."""

    NGO = "ngo"
    STATE = "state"
    POLICE = "police"
    INTERGOVERNMENTAL = "intergovernmental"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Where a listing stands in its life."""

    DRAFT = "draft"
    PUBLISHED = "published"
    PAUSED = "paused"
    CLOSED = "closed"
    REFUSED = "refused"  # asked not to be listed; kept so that nobody adds it again


class FactGroup(StrEnum):
    """Facts that are confirmed together, with the days after which they are due again."""

    CONTACTS = "contacts"
    HOURS = "hours"
    ELIGIBILITY = "eligibility"
    DESCRIPTION = "description"

    @property
    def due_after_days(self) -> int:
        """Days after a confirmation when the group is due to be asked again (the design, §3)."""
        return {"contacts": 90, "hours": 90, "eligibility": 180, "description": 365}[self.value]


class How(StrEnum):
    """How a fact was confirmed: always something that somebody did."""

    BY_ORGANISATION = "by_organisation"
    BY_CALL = "by_call"
    ON_SITE = "on_site"


class Standing(StrEnum):
    """What may be said about the contacts of a public listing; better standings come first."""

    CONFIRMED = "confirmed"
    FROM_WEB_PAGE = "from_web_page"  # read there by a reviewer; nobody called
    NOT_CONFIRMED = "not_confirmed"  # a draft; exists in practice snapshots only


class EmergencyService(StrEnum):
    """What an emergency number reaches; `GENERAL` is the one number for all."""

    GENERAL = "general"
    POLICE = "police"
    AMBULANCE = "ambulance"
    FIRE = "fire"


class EmergencyState(StrEnum):
    """How well an emergency number is known; better states come first."""

    CONFIRMED = "confirmed"
    OFFICIAL_PAGE = "official_page"
    LISTS_AGREE = "lists_agree"
    LISTS_DISAGREE = "lists_disagree"


class Reason(StrEnum):
    """Why a listing did not work, as far as the person said."""

    UNSAID = "unsaid"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    CLOSED = "closed"
    MY_LANGUAGE = "my_language"
    ASKED_PAPERS = "asked_papers"
    OTHER = "other"
