"""That everything one may ask for is answered in the practice directory, in every country and language of it."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    FactGroup,
    How,
    Kind,
    Known,
    Need,
    OrganisationKind,
    Promise,
    ReachedFrom,
    Topic,
)
from directory.exchange.practice import practice_listings
from directory.find.answer import Circle
from directory.find.finder import Finder
from directory.model import ConfidentialSite, Contact, Facts, Listing, PublicSite, Remote, Text
from directory.situations import SITUATIONS
from tests.builders import NOW
from tests.directory.find.asking import a_question, finder_of, pages

LISTINGS: Final = tuple(
    replace(listing, number=number) for number, listing in enumerate(practice_listings(NOW.date()), start=1)
)
FACTS: Final = tuple(listing.facts for listing in LISTINGS)
COUNTRIES: Final = sorted({listing.country for listing in LISTINGS})

LANGUAGES: Final = ("en", "es", "ar", "fr", "uk")
"""What every listing is written in; one language more where the town speaks none of these."""
LOCAL: Final = {"ET": "am", "BD": "bn", "TH": "th"}
SCRIPTS: Final = {"ar": "ARABIC", "uk": "CYRILLIC", "am": "ETHIOPIC", "bn": "BENGALI", "th": "THAI"}
"""How Unicode calls the letters of a language; all others are written in Latin."""

TO_WRITE: Final = (ContactKind.SMS, ContactKind.WHATSAPP, ContactKind.WEB)
NO_KIND_OF_CONTACT: Final = {ContactKind.SHORT, ContactKind.TELEGRAM}
"""What cannot be invented: no short number and no user name of Telegram is known to be kept for fiction."""

LABELS: Final = re.compile("victim|víctim|ضحي|ضحاي|жертв|survivor|superviv|[!¡]", re.IGNORECASE)


def facts_in(country: str) -> list[Facts]:
    return [listing.facts for listing in LISTINGS if listing.country == country]


def contacts(facts: Iterable[Facts]) -> list[Contact]:
    return [contact for one in facts for contact in one.contacts]


def texts_in(language: str) -> list[Text]:
    return [text for one in FACTS for text in one.texts if text.language == language]


@pytest.fixture(scope="module")
def finder(tmp_path_factory: pytest.TempPathFactory) -> Finder:
    folder: Path = tmp_path_factory.mktemp("practice")
    return finder_of(folder, *LISTINGS, practice=True)


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.origin)
def test_every_listing_is_written_in_every_language_and_in_that_of_its_town(listing: Listing) -> None:
    local = (LOCAL[listing.country],) if listing.country in LOCAL else ()
    assert tuple(text.language for text in listing.facts.texts) == LANGUAGES + local
    for text in listing.facts.texts:
        assert text.name
        assert 0 < len(text.summary) <= 120
        assert text.how_to_reach
        assert text.provenance == "machine"


@pytest.mark.parametrize("language", [*LANGUAGES, *LOCAL.values()])
def test_every_language_is_written_in_its_letters(language: str) -> None:
    script = SCRIPTS.get(language, "LATIN")
    for text in texts_in(language):
        written = f"{text.name} {text.summary} {text.how_to_reach}".replace("LGBTIQ", "")
        letters = [letter for letter in written if letter.isalpha()]
        assert all(unicodedata.name(letter).startswith(script) for letter in letters), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_listings_say_the_same(language: str) -> None:
    for said in ("name", "summary", "how_to_reach"):
        every = [getattr(text, said) for text in texts_in(language)]
        assert len(set(every)) == len(every)


def test_nobody_is_labelled_and_nothing_is_shouted() -> None:
    for one in FACTS:
        for text in one.texts:
            assert not LABELS.search(f"{text.name} {text.summary} {text.how_to_reach}")


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("need", Need)
def test_every_country_answers_every_need_with_something_of_its_own(finder: Finder, country: str, need: Need) -> None:
    answers = pages(finder, a_question(need, country=country))
    assert not any(answer.widened for answer in answers)
    found = [one for answer in answers for one in (*answer.found, *answer.for_children)]
    assert any(need in one.listing.facts.needs for one in found)
    assert all(one.listing.country == country and one.circle is not Circle.ABROAD for one in found)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_situation_is_answered_first_by_what_it_asks_for_first(finder: Finder, country: str) -> None:
    for wanted in SITUATIONS.values():
        answer = finder.answer(a_question(country=country, wanted=wanted), at=NOW)
        assert not answer.widened
        assert any(wanted[0].need in one.listing.facts.needs for one in (*answer.found, *answer.for_children))


@pytest.mark.parametrize("kind", [Kind.LEGAL_WAGES, Kind.LEGAL_STATUS, Kind.TRAVEL_DOCUMENTS])
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_helps_with_wages_papers_and_the_way_home(country: str, kind: Kind) -> None:
    assert any(kind in one.kinds for one in facts_in(country))


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_a_line_that_answers_at_any_hour_and_can_be_written_to(country: str) -> None:
    lines = [one for one in facts_in(country) if Need.HOTLINE in one.needs and one.hours == "24/7"]
    assert lines
    assert all(isinstance(line.site, Remote) and country in {area.country for area in line.coverage} for line in lines)
    assert any(contact.kind in TO_WRITE for contact in contacts(lines))


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_a_line_for_children(country: str) -> None:
    lines = [one for one in facts_in(country) if Audience.CHILDREN in one.audiences and isinstance(one.site, Remote)]
    assert any(Need.CHILD_PROTECTION in line.needs for line in lines)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_a_place_to_sleep_that_nobody_can_find_on_a_map(country: str) -> None:
    [house] = [one for one in facts_in(country) if Need.SHELTER in one.needs]
    assert isinstance(house.site, ConfidentialSite)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_speaks_its_own_language_and_english(country: str) -> None:
    own = LOCAL.get(country) or {"ES": "es", "CO": "es", "FR": "fr", "JO": "ar", "UA": "uk"}.get(country, "en")
    spoken = {language.language for contact in contacts(facts_in(country)) for language in contact.languages}
    assert {own, "en"} <= spoken


def test_every_code_of_every_vocabulary_is_used() -> None:
    assert {need for one in FACTS for need in one.needs} == set(Need)
    assert {kind for one in FACTS for kind in one.kinds} == set(Kind)
    assert {audience for one in FACTS for audience in one.audiences} == set(Audience)
    assert {topic for one in FACTS for topic in one.topics} == set(Topic)
    assert {one.cost for one in FACTS} == set(Cost)
    assert {one.papers_needed for one in FACTS} == set(Known)
    assert {type(one.site) for one in FACTS} == {PublicSite, ConfidentialSite, Remote}
    assert {listing.organisation.kind for listing in LISTINGS} == set(OrganisationKind)
    assert {listing.organisation.must_tell for listing in LISTINGS} == set(Known)
    assert {act.how for listing in LISTINGS for act in listing.confirmations} == set(How)
    assert {act.group for listing in LISTINGS for act in listing.confirmations} == set(FactGroup)


def test_every_way_to_reach_somebody_is_used_that_can_be_invented() -> None:
    every = contacts(FACTS)
    assert {contact.kind for contact in every} == set(ContactKind) - NO_KIND_OF_CONTACT
    assert {spoken.promise for contact in every for spoken in contact.languages} == set(Promise)
    assert {contact.reached_from for contact in every} == set(ReachedFrom)
    for fact in ("free", "on_bill", "in_call_list", "without_credit"):
        assert {getattr(contact, fact) for contact in every} >= {Known.UNKNOWN, Known.YES}
    assert any(contact.keyword for contact in every)


def test_a_kind_stands_only_beside_its_need() -> None:
    for one in FACTS:
        assert {kind.need for kind in one.kinds} <= set(one.needs)


@pytest.mark.parametrize(
    "shape",
    [
        r"",  # not known
        r"24/7",
        r"Mo-Fr \d\d:\d\d-\d\d:\d\d",  # office hours, closed at the weekend
        r"Su-Th .*",  # another weekend
        r"Mo-Fr \d\d:\d\d-\d\d:\d\d,.*",  # closed at noon
        r"Mo-Su 1\d:00-0\d:00",  # over midnight
        r'unknown "by appointment"',
        r'Mo-Fr .* unknown "by appointment"',
        r"Nov-Mar .*; Apr-Oct .*",  # by season
    ],
)
def test_every_shape_of_opening_hours_is_there(shape: str) -> None:
    assert any(re.fullmatch(shape, one.hours) for one in FACTS)


def test_every_shape_of_an_age_is_there() -> None:
    ages = {(one.minimum_age is None, one.maximum_age is None) for one in FACTS}
    assert ages == {(True, True), (True, False), (False, True), (False, False)}


def test_something_of_every_standing_is_fresh_and_something_due() -> None:
    due = timedelta(days=FactGroup.CONTACTS.due_after_days)

    def ages(days: Iterable[date | None]) -> list[timedelta]:
        return [NOW.date() - day for day in days if day]

    for how in How:
        confirmed = ages(act.on for listing in LISTINGS for act in listing.confirmations if act.how is how)
        assert min(confirmed) <= due
    assert max(ages(act.on for listing in LISTINGS for act in listing.confirmations)) > due
    read = ages(listing.web_read_on for listing in LISTINGS)
    assert min(read) <= due < max(read)
    assert {listing.checked_by for listing in LISTINGS} == {1, 2}
