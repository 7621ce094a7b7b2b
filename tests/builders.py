"""Builders: each gives one valid example of the directory's words, and takes what a test wants to be different.

Here belongs what several test folders build. Everything in it is invented; the numbers are from the range that the
British numbering plan keeps for drama (Ofcom), so that no test can ever name a real line. A builder is no factory: it
stores nothing, counts nothing and has no state.
"""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any, Final

from directory.codes import (
    ContactKind,
    Cost,
    EmergencyService,
    EmergencyState,
    FactGroup,
    How,
    Known,
    Need,
    OrganisationKind,
    Promise,
    Standing,
    Topic,
)
from directory.model import (
    Admission,
    Area,
    Confirmation,
    Contact,
    EmergencyNumber,
    Facts,
    Listing,
    Organisation,
    Place,
    PublicListing,
    PublicSite,
    Source,
    Spoken,
    Text,
)

TODAY: Final = date(2026, 11, 23)
"""The day on which every example happens, unless a test says otherwise."""

NOW: Final = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
"""Noon of that day."""

_OF_FACTS: Final = frozenset(field.name for field in fields(Facts))


def a_contact(**changes: Any) -> Contact:
    """A London telephone number that can never be a real one."""
    number = Contact(
        ContactKind.PHONE,
        value="+442079460018",
        shown="020 7946 0018",
        country="GB",
        languages=(Spoken("en", Promise.ALWAYS),),
        free=Known.NO,
    )
    return replace(number, **changes)


def some_facts(**changes: Any) -> Facts:
    """A hotline of the whole of the United Kingdom, round the clock."""
    facts = Facts(
        needs=(Need.HOTLINE,),
        topics=(Topic.TRAFFICKING,),
        cost=Cost.FREE,
        hours="24/7",
        time_zone="Europe/London",
        contacts=(a_contact(),),
        coverage=(Area("GB"),),
        texts=(Text("en", "Example helpline", "Somebody answers at any hour."),),
    )
    return replace(facts, **changes)


def an_admission(**changes: Any) -> Admission:
    """The record of somebody outside the organisation who looked at it."""
    admission = Admission(
        how_checked="Register of charities, and a call",
        vouched_by="Example network",
        number_found_independently=True,
        called=True,
        safeguarding_policy=Known.YES,
        by="Ada",
        on=TODAY,
    )
    return replace(admission, **changes)


def an_organisation(**changes: Any) -> Organisation:
    """An organisation that nobody has admitted yet."""
    return replace(Organisation("Example Aid", kind=OrganisationKind.NGO, must_tell=Known.NO), **changes)


def a_listing(**changes: Any) -> Listing:
    """A draft as an import gives it; what is a field of `Facts` changes its facts."""
    listing = Listing(
        organisation=an_organisation(),
        facts=some_facts(**{name: value for name, value in changes.items() if name in _OF_FACTS}),
        country="GB",
        origin="example:1",
        source=Source("https://example.org/helplines", "2026-05", "Read for an example."),
    )
    return replace(listing, **{name: value for name, value in changes.items() if name not in _OF_FACTS})


def a_confirmation(**changes: Any) -> Confirmation:
    """That the contacts were confirmed by a call."""
    return replace(Confirmation(FactGroup.CONTACTS, How.BY_CALL, on=TODAY, role="reviewer"), **changes)


def a_public_listing(**changes: Any) -> PublicListing:
    """The same hotline as a stranger may see it; what is a field of `Facts` changes its facts."""
    listing = PublicListing(
        number=1,
        organisation="Example Aid",
        organisation_kind=OrganisationKind.NGO,
        must_tell=Known.NO,
        facts=some_facts(**{name: value for name, value in changes.items() if name in _OF_FACTS}),
        country="GB",
        standing=Standing.CONFIRMED,
        checked_on=TODAY,
        checked_how=How.BY_CALL,
        checked_by=2,
        fictional=False,
    )
    return replace(listing, **{name: value for name, value in changes.items() if name not in _OF_FACTS})


def a_public_site(**changes: Any) -> PublicSite:
    """A door that anybody may know."""
    return replace(PublicSite("1 Example Street", place=1, latitude=51.5, longitude=-0.1), **changes)


def a_place(**changes: Any) -> Place:
    """An invented town in the south of Great Britain."""
    town = Place(
        number=1,
        name="Exampleton",
        region="ENG",
        region_name="England",
        country="GB",
        latitude=51.5,
        longitude=-0.1,
        population=90_000,
        time_zone="Europe/London",
    )
    return replace(town, **changes)


def an_emergency_number(**changes: Any) -> EmergencyNumber:
    """A number for all services that public lists agree upon."""
    number = EmergencyNumber(
        "GB",
        EmergencyService.GENERAL,
        "112",
        EmergencyState.LISTS_AGREE,
        sources=("https://example.org/emergency",),
    )
    return replace(number, **changes)
