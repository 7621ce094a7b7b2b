"""What the practice directory must hold to be of use and to harm nobody: numbers, names, places, words."""

import re
from collections import Counter
from datetime import date, timedelta
from functools import cache
from typing import Final
from urllib.parse import urlsplit

import opening_hours
import phonenumbers
import pytest

from directory.codes import Audience, ContactKind, How, Known, Need, Promise, Standing, Status
from directory.distance import distance_km
from directory.exchange.practice import PRACTICE, practice_listings
from directory.model import Area, ConfidentialSite, Contact, Listing, PublicListing, PublicSite, Remote, Text
from directory.publish.public import public
from directory.situations import SITUATIONS
from directory.understand.places import Gazetteer, spread_of

TODAY: Final = date(2026, 11, 24)
LISTINGS: Final = practice_listings(TODAY)
TOWNS: Final = {"GB": 2643743, "US": 5128581, "ES": 3117735, "JO": 250441}
MARKS: Final = {"en": "practice", "es": "práctica", "ar": "تدريب"}

# Numbers that a numbering plan keeps for fiction; where that can be read is told beside the data.
FICTION: Final = re.compile(r"\+44(2079460|8081570|7700900)\d{3}|\+121255501\d{2}")

WITH_NUMBERS: Final = (ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP)


@cache
def the_gazetteer() -> Gazetteer:
    return Gazetteer.open()


def contacts(*kinds: ContactKind) -> list[Contact]:
    return [contact for listing in LISTINGS for contact in listing.facts.contacts if contact.kind in kinds]


def texts() -> list[Text]:
    return [text for listing in LISTINGS for text in listing.facts.texts]


def needs_in(*countries: str) -> set[Need]:
    return {need for listing in LISTINGS if listing.country in countries for need in listing.facts.needs}


def shown_in_practice() -> list[PublicListing]:
    seen = [public(listing, practice=True) for listing in LISTINGS]
    return [listing for listing in seen if listing is not None]


def by_origin(origin: str) -> Listing:
    return next(listing for listing in LISTINGS if listing.origin == origin)


def test_there_are_five_listings_in_each_of_four_towns() -> None:
    assert Counter(listing.country for listing in LISTINGS) == dict.fromkeys(TOWNS, 5)
    assert len({listing.origin for listing in LISTINGS}) == len(LISTINGS)


def test_every_listing_is_marked_as_invented_and_can_be_shown() -> None:
    assert all(listing.fictional and listing.status is Status.PUBLISHED for listing in LISTINGS)
    assert len(shown_in_practice()) == len(LISTINGS)


def test_whoever_vouched_for_what_is_invented_is_called_practice() -> None:
    assert {act.role for listing in LISTINGS for act in listing.confirmations} == {PRACTICE}
    for listing in LISTINGS:
        admission = listing.organisation.admission
        assert admission
        assert (admission.how_checked, admission.vouched_by, admission.by) == (PRACTICE,) * 3
        assert admission.called == any(act.how is How.BY_CALL for act in listing.confirmations)


@pytest.mark.parametrize("contact", contacts(*WITH_NUMBERS), ids=lambda contact: contact.shown)
def test_every_number_is_kept_for_fiction_and_is_possible(contact: Contact) -> None:
    number = f"+{contact.value.removeprefix('+')}"
    assert FICTION.fullmatch(number)
    assert phonenumbers.is_possible_number(phonenumbers.parse(number))
    assert phonenumbers.parse(contact.shown, contact.country) == phonenumbers.parse(number)
    assert contact.value.startswith("+") == (contact.kind is not ContactKind.SMS)


def test_no_two_listings_share_a_contact() -> None:
    values = [contact.value for listing in LISTINGS for contact in listing.facts.contacts]
    assert len(set(values)) == len(values)


def test_where_no_number_is_kept_for_fiction_there_is_none() -> None:
    assert {contact.country for contact in contacts(*WITH_NUMBERS)} == {"GB", "US"}


def test_every_address_on_the_web_is_kept_for_examples() -> None:
    for contact in contacts(ContactKind.WEB):
        assert urlsplit(contact.value)[:2] == ("https", "example.org")
    for contact in contacts(ContactKind.EMAIL):
        assert contact.value.partition("@")[2] == "example.org"
    assert not contacts(ContactKind.TELEGRAM)  # no user name of Telegram is kept for examples


def test_every_name_says_practice_in_its_language() -> None:
    assert all(MARKS[text.language] in text.name.casefold() for text in texts())
    assert all("Practice" in listing.organisation.name for listing in LISTINGS)


def test_every_listing_speaks_three_languages_briefly() -> None:
    for listing in LISTINGS:
        assert [text.language for text in listing.facts.texts] == list(MARKS)
    for text in texts():
        assert 0 < len(text.summary) <= 120
        assert text.how_to_reach


def test_no_text_says_what_belongs_into_contacts() -> None:
    assert not [text for text in texts() if re.search(r"[\d@]|https?:|www", f"{text.summary} {text.how_to_reach}")]


@pytest.mark.parametrize("countries", [("GB", "US"), ("ES", "JO"), ("GB",)], ids="-".join)
def test_every_need_is_met_in_each_pair_of_towns(countries: tuple[str, ...]) -> None:
    assert needs_in(*countries) == set(Need)


@pytest.mark.parametrize("country", TOWNS)
def test_every_situation_finds_something_in_every_town(country: str) -> None:
    for wanted in SITUATIONS.values():
        assert needs_in(country) & {one.need for one in wanted}


def test_all_that_a_screen_may_have_to_show_is_there() -> None:
    facts = [listing.facts for listing in LISTINGS]
    spoken = [language for one in facts for contact in one.contacts for language in contact.languages]
    assert {type(one.site) for one in facts} == {PublicSite, ConfidentialSite, Remote}
    assert {contact.kind for one in facts for contact in one.contacts} == set(ContactKind) - {
        ContactKind.SHORT,
        ContactKind.TELEGRAM,
    }
    assert {language.promise for language in spoken} == set(Promise)
    wanted = {Audience.CHILDREN, Audience.WOMEN, Audience.FAMILIES, Audience.LGBTIQ, Audience.MIGRANTS}
    assert wanted <= {audience for one in facts for audience in one.audiences}
    assert {"", "24/7"} < {one.hours for one in facts}
    assert {listing.organisation.must_tell for listing in LISTINGS} == set(Known)
    assert any(one.maximum_age == 17 for one in facts)
    assert {listing.checked_by for listing in LISTINGS} == {1, 2}


def test_all_hours_are_understood() -> None:
    for listing in LISTINGS:
        if listing.facts.hours:
            opening_hours.OpeningHours(listing.facts.hours)


def test_a_shelter_is_always_confidential_and_says_no_more_than_whom_it_serves() -> None:
    shelters = [listing.facts for listing in LISTINGS if Need.SHELTER in listing.facts.needs]
    assert len(shelters) == len(TOWNS)
    for facts in shelters:
        assert isinstance(facts.site, ConfidentialSite)
        assert facts.coverage == (facts.site.area,)


def test_a_confidential_place_hides_among_fifty_thousand_people_and_twenty_five_kilometres() -> None:
    for listing in LISTINGS:
        if isinstance(listing.facts.site, ConfidentialSite):
            spread = spread_of(the_gazetteer().towns_in(listing.facts.site.area))
            assert spread.population >= 50_000
            assert spread.width_km >= 25
            town = the_gazetteer().place(TOWNS[listing.country])
            assert town
            assert listing.facts.site.area.holds(town)


def test_a_region_too_narrow_to_hide_in_gives_way_to_its_country() -> None:
    assert spread_of(the_gazetteer().towns_in(Area("JO", "16"))).width_km < 25
    assert by_origin("practice:amman:house").facts.site == ConfidentialSite(Area("JO"))


def test_a_public_place_lies_within_eight_kilometres_of_its_town_in_an_invented_street() -> None:
    sites = [listing.facts.site for listing in LISTINGS if isinstance(listing.facts.site, PublicSite)]
    assert {site.place for site in sites} == set(TOWNS.values())
    assert len({(site.latitude, site.longitude) for site in sites}) == len(sites)
    for site in sites:
        town = the_gazetteer().place(site.place)
        assert town
        assert distance_km(site.latitude, site.longitude, town.latitude, town.longitude) <= 8
        assert re.search("Invented Practice|Inventada de Práctica", site.address)


def test_the_files_name_the_country_and_clock_of_their_town() -> None:
    for listing in LISTINGS:
        town = the_gazetteer().place(TOWNS[listing.country])
        assert town
        assert (listing.country, listing.facts.time_zone) == (town.country, town.time_zone)


def test_some_contacts_are_due_and_some_were_only_read() -> None:
    seen = shown_in_practice()
    assert {one.standing for one in seen} == {Standing.CONFIRMED, Standing.FROM_WEB_PAGE}
    confirmed = [one.checked_on for one in seen if one.standing is Standing.CONFIRMED and one.checked_on]
    assert any(TODAY - on > timedelta(days=90) for on in confirmed)
    assert any(TODAY - on <= timedelta(days=90) for on in confirmed)


@pytest.mark.parametrize("on", [date(2026, 11, 24), date(2031, 3, 1)])
def test_practice_is_as_fresh_on_any_day(on: date) -> None:
    for listing, today in zip(practice_listings(on), LISTINGS, strict=True):
        ages = [on - act.on for act in listing.confirmations]
        assert ages == [TODAY - act.on for act in today.confirmations]
        assert all(age > timedelta() for age in ages)
        if listing.web_read_on:
            assert timedelta() < on - listing.web_read_on <= timedelta(days=365)
