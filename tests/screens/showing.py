"""What the tests of screens show: readers, answers, and listings in an invented Madrid."""

from dataclasses import replace
from functools import cache
from typing import Any

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    EmergencyService,
    EmergencyState,
    Known,
    Need,
    OrganisationKind,
    Promise,
    Topic,
)
from directory.find.answer import Answer, Circle, Found
from directory.find.hours import opening
from directory.model import Area, ConfidentialSite, EmergencyNumber, Place, PublicListing, Spoken, Text
from screens.buttons import Here
from screens.frame import Reader
from tests.builders import (
    NOW,
    TODAY,
    a_contact,
    a_place,
    a_public_listing,
    a_public_site,
    an_emergency_number,
)
from translations.catalog import Catalog, Say
from translations.languages import Languages

MADRID = a_place(
    number=3117735, name="Madrid", region="29", region_name="Madrid", country="ES", time_zone="Europe/Madrid"
)
LONDON = a_place(number=2643743, name="London", region_name="England")
SPAIN = Here("en", "ES")
IN_MADRID = Here("en", "ES", MADRID.number)
NOWHERE = Here("en")
FROM_PORTUGAL = Here("en", "ES", None, "PT")


@cache
def catalog() -> Catalog:
    """The real words, where a broken message is an error."""
    return Catalog(strict=True)


@cache
def few_languages() -> Catalog:
    """The real words in a few languages, whatever others come: what is kept of a screen need not change for them."""
    few = Catalog(strict=True)
    few.languages = Languages([few.languages[tag] for tag in ("en", "es", "ar", "fr", "uk")])
    return few


def say(language: str = "en") -> Say:
    """The messages of one language."""
    return catalog().say(language)


def a_reader(here: Here = SPAIN, **changes: Any) -> Reader:
    """Somebody who reads in the language of where they stand; not practice unless a test says so."""
    return replace(Reader(say(here.language), here, NOW, practice=False), **changes)


def spains_numbers() -> tuple[EmergencyNumber, ...]:
    """One number for all services, and another one for the police."""
    official = an_emergency_number(country="ES", state=EmergencyState.OFFICIAL_PAGE, checked_on=TODAY)
    return (official, replace(official, service=EmergencyService.POLICE, number="091"))


def a_line(**changes: Any) -> PublicListing:
    """A hotline with everything known; its digits are invented and too few to be dialled in Spain."""
    contact = a_contact(
        kind=ContactKind.SHORT,
        value="000",
        shown="000",
        country="ES",
        languages=(Spoken("es", Promise.ALWAYS), Spoken("en", Promise.INTERPRETER)),
        on_bill=Known.NO,
        in_call_list=Known.YES,
    )
    listing = a_public_listing(
        number=7,
        organisation="Practice Council",
        organisation_kind=OrganisationKind.STATE,
        country="ES",
        contacts=(contact,),
        coverage=(Area("ES"),),
        texts=(Text("en", "Practice Line", "Somebody answers at any hour.", "Call, and say nothing you do not want."),),
    )
    return replace(listing, **changes)


def a_house(**changes: Any) -> PublicListing:
    """A shelter whose address is nobody's business."""
    listing = a_public_listing(
        number=8,
        organisation="Practice Shelters",
        country="ES",
        needs=(Need.SHELTER,),
        audiences=(Audience.WOMEN, Audience.CHILDREN),
        topics=(Topic.DOMESTIC_VIOLENCE, Topic.TRAFFICKING),
        minimum_age=18,
        papers_needed=Known.NO,
        hours="Mo-Su 09:00-21:00",
        time_zone="Europe/Madrid",
        site=ConfidentialSite(Area("ES", "29")),
        contacts=(
            a_contact(kind=ContactKind.WEB, value="https://example.org/quiet", shown="", country="ES"),
            a_contact(kind=ContactKind.EMAIL, value="quiet@example.org", shown="", country="ES", languages=()),
        ),
        texts=(Text("en", "Practice Quiet House", "A calm place to stay."),),
    )
    return replace(listing, **changes)


def a_clinic(**changes: Any) -> PublicListing:
    """A door that anybody may know, in London, with a number to call."""
    listing = a_public_listing(
        number=9,
        organisation="Practice Health",
        needs=(Need.MEDICAL,),
        cost=Cost.STANDARD,
        papers_needed=Known.YES,
        must_tell=Known.YES,
        minimum_age=16,
        maximum_age=25,
        hours="Mo-Fr 09:00-17:00",
        site=a_public_site(),
        texts=(Text("en", "Practice Clinic", "Nurses and a doctor.", "Ring at the blue door."),),
    )
    return replace(listing, **changes)


def found(listing: PublicListing, **changes: Any) -> Found:
    """A listing as part of an answer, reachable, and open as its hours say for Monday at noon in London."""
    hours = opening(listing.facts.hours, listing.facts.time_zone, NOW, listing.country)
    part = Found(listing, Circle.AREA, None, hours, works_from_here=True, for_children=False)
    return replace(part, **changes)


def an_answer(*listings: Found, **changes: Any) -> Answer:
    """One page that is the whole answer."""
    answer = Answer(spains_numbers(), listings, (), None, page=0, pages=1, widened=False)
    return replace(answer, **changes)


def towns() -> tuple[Place, ...]:
    """Towns of Spain to choose from."""
    names = ("Madrid", "Barcelona", "València", "Sevilla", "Zaragoza", "Málaga")
    return tuple(replace(MADRID, number=MADRID.number + index, name=name) for index, name in enumerate(names))
