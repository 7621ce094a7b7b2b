"""What keeps the practice directory from harming anybody: its numbers, names, places and words.

Whether everything that may be asked is answered there is looked at in `test_practice_whole`.
"""

import re
from collections import Counter
from datetime import date, timedelta
from functools import cache
from typing import Final
from urllib.parse import urlsplit

import opening_hours
import phonenumbers
import pytest

from directory.codes import ContactKind, How, Need, Standing, Status
from directory.distance import distance_km
from directory.exchange.practice import PRACTICE, practice_listings
from directory.model import Area, ConfidentialSite, Contact, Listing, PublicListing, PublicSite, Text
from directory.publish.public import public
from directory.understand.places import Gazetteer, spread_of

TODAY: Final = date(2026, 11, 24)
LISTINGS: Final = practice_listings(TODAY)
TOWNS: Final = {
    "GB": 2643743,
    "US": 5128581,
    "ES": 3117735,
    "JO": 250441,
    "UA": 703448,
    "FR": 2988507,
    "ET": 344979,
    "BD": 1185241,
    "TH": 1609350,
    "CO": 3688689,
}
MARKS: Final = {
    "en": "practice",
    "es": "práctica",
    "ar": "تدريب",
    "fr": "exercice",
    "uk": "навчальн",
    "am": "ልምምድ",
    "bn": "অনুশীলন",
    "th": "ฝึกซ้อม",
}
INVENTED: Final = re.compile("Invented Practice|Inventada de Práctica|Inventée de l'Exercice|Вигадана Навчальна")

# Numbers that a numbering plan keeps for fiction; where that can be read is told beside the data.
FICTION: Final = re.compile(r"\+44(2079460|8081570|7700900)\d{3}|\+121255501\d{2}|\+33(19900|63998)\d{4}")

WITH_NUMBERS: Final = (ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP)


@cache
def the_gazetteer() -> Gazetteer:
    return Gazetteer.open()


def contacts(*kinds: ContactKind) -> list[Contact]:
    return [contact for listing in LISTINGS for contact in listing.facts.contacts if contact.kind in kinds]


def texts() -> list[Text]:
    return [text for listing in LISTINGS for text in listing.facts.texts]


def shown_in_practice() -> list[PublicListing]:
    seen = [public(listing, practice=True) for listing in LISTINGS]
    return [listing for listing in seen if listing is not None]


def by_origin(origin: str) -> Listing:
    return next(listing for listing in LISTINGS if listing.origin == origin)


def test_there_are_six_listings_in_each_of_ten_towns() -> None:
    assert Counter(listing.country for listing in LISTINGS) == dict.fromkeys(TOWNS, 6)
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
    assert {contact.country for contact in contacts(*WITH_NUMBERS)} == {"GB", "US", "FR"}


def test_every_address_on_the_web_is_kept_for_examples() -> None:
    for contact in contacts(ContactKind.WEB):
        assert urlsplit(contact.value)[:2] == ("https", "example.org")
    for contact in contacts(ContactKind.EMAIL):
        assert contact.value.partition("@")[2] == "example.org"
    every = [contact.kind for listing in LISTINGS for contact in listing.facts.contacts]
    assert set(every) <= {*WITH_NUMBERS, ContactKind.WEB, ContactKind.EMAIL}


def test_every_name_says_practice_in_its_language() -> None:
    assert all(MARKS[text.language] in text.name.casefold() for text in texts())
    assert all("Practice" in listing.organisation.name for listing in LISTINGS)


def test_no_text_says_what_belongs_into_contacts() -> None:
    assert not [text for text in texts() if re.search(r"[\d@]|https?:|www", f"{text.summary} {text.how_to_reach}")]


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
    for region, origin in (("16", "amman"), ("44", "addis_ababa"), ("34", "bogota")):
        house = by_origin(f"practice:{origin}:house")
        assert house.facts.site == ConfidentialSite(Area(house.country))
        assert spread_of(the_gazetteer().towns_in(Area(house.country, region))).width_km < 25


def test_a_public_place_lies_within_eight_kilometres_of_its_town_in_an_invented_street() -> None:
    sites = [listing.facts.site for listing in LISTINGS if isinstance(listing.facts.site, PublicSite)]
    assert {site.place for site in sites} == set(TOWNS.values())
    assert len({(site.latitude, site.longitude) for site in sites}) == len(sites)
    for site in sites:
        town = the_gazetteer().place(site.place)
        assert town
        assert distance_km(site.latitude, site.longitude, town.latitude, town.longitude) <= 8
        assert INVENTED.search(site.address)


def test_the_files_name_the_country_and_clock_of_their_town() -> None:
    for listing in LISTINGS:
        town = the_gazetteer().place(TOWNS[listing.country])
        assert town
        assert (listing.country, listing.facts.time_zone) == (town.country, town.time_zone)


def test_some_contacts_are_due_and_some_were_only_read() -> None:
    seen = shown_in_practice()
    assert {one.standing for one in seen} == {Standing.CONFIRMED, Standing.FROM_WEB_PAGE}  # drafts are never invented
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
