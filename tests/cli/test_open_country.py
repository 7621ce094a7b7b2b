"""A whole sitting: from drafts to what people see."""

import stat
from pathlib import Path

import pytest

from cli.open_country import country_of
from directory.codes import (
    Audience,
    ContactKind,
    FactGroup,
    How,
    Known,
    OrganisationKind,
    ReachedFrom,
    Standing,
    Status,
)
from directory.exchange.emergency import read_emergency
from directory.exchange.hotlines import HOTLINES_FILE, read_hotlines
from directory.model import Admission, Spoken
from directory.record.editor import Editor
from tests.builders import TODAY, a_contact, a_listing, an_emergency_number, an_organisation
from tests.cli.sitting import ADA, ADA_AND_BEN, ADMIT, LATER, Service, ctrl_c
from tests.directory.record.steps import a_confirmed_listing, a_stored_draft, admit, take_in
from translations.catalog import Say

AS_SHOWN = ("1", "", "", "", "", "")
"""They answered: hours, languages, audience, reached from abroad, duty to tell are as shown."""


@pytest.fixture
def service(editor: Editor, tmp_path: Path, say: Say) -> Service:
    return Service(editor, tmp_path, say)


def test_two_people_open_a_country_in_one_sitting(service: Service) -> None:
    take_in(service.editor, a_listing())
    service.editor.load_emergency([an_emergency_number()], by="Ada")
    emergency = ("=", "www.gov.example/112", "", "", "")
    call = ("1", "Mo-Fr 09:00-17:00", "English, Arabic", "2", "yes", "no")
    terminal = service.sit(*ADA_AND_BEN, *emergency, *call, *ADMIT)
    assert terminal.code == 0

    (shown,) = service.shown()
    assert (shown.standing, shown.checked_on, shown.checked_by) == (Standing.CONFIRMED, TODAY, 2)
    assert (shown.checked_how, shown.must_tell) == (How.BY_CALL, Known.NO)
    assert (shown.facts.hours, shown.facts.audiences) == ("Mo-Fr 09:00-17:00", (Audience.WOMEN,))
    (contact,) = shown.facts.contacts
    assert [spoken.language for spoken in contact.languages] == ["en", "ar"]
    assert contact.languages[0] == a_listing().facts.contacts[0].languages[0]
    assert contact.reached_from is ReachedFrom.ABROAD_TOO
    (stored,) = service.editor.listings()
    assert {act.group for act in stored.confirmations} == {FactGroup.CONTACTS, FactGroup.HOURS, FactGroup.ELIGIBILITY}
    assert stored.organisation.admission == Admission(
        "register of charities",
        "Example network",
        number_found_independently=True,
        called=True,
        safeguarding_policy=Known.YES,
        by="Ada",
        on=TODAY,
    )
    (number,) = service.snapshot().emergency("GB")
    assert number.sources[0] == "https://www.gov.example/112"
    assert "United Kingdom: 1 confirmed, 0 from a web page, 0 drafts left" in terminal.text
    assert "Covered: someone to call 1" in terminal.text
    assert "Missing: shelter" in terminal.text
    assert not service.unfinished.exists()


def test_with_one_person_every_listing_says_so(service: Service) -> None:
    a_stored_draft(service.editor)
    terminal = service.sit(*ADA, *LATER, *AS_SHOWN)
    assert "checked by one person" in terminal.text
    assert service.shown()[0].checked_by == 1


def test_one_person_under_two_spellings_is_one(service: Service) -> None:
    terminal = service.sit("Ada", "ada ", *LATER)
    assert "One person." in terminal.text


def test_nobody_is_asked_again_for_a_name(service: Service) -> None:
    terminal = service.sit("", "...", "Ada", "", *LATER)
    assert terminal.text.count("Somebody has to answer for this.") == 2
    assert terminal.code == 0


def test_everything_is_shown_before_the_call(service: Service) -> None:
    a_stored_draft(service.editor)
    shown = service.sit(*ADA, *LATER, "").text
    for part in (
        "Example helpline",
        "Example Aid (NGO)",
        "someone to call",
        "being held or used",
        "24/7",
        "English",
        "020 7946 0018 · Phone · +44 20 7946 0018",
        "https://example.org/helplines",
        "2026-05",
        "Read for an example.",
        "1. Are you this service?",
        "6. Must you tell the police or immigration what you hear?",
    ):
        assert part in shown


def test_every_question_explains_itself(service: Service) -> None:
    two_ways = (a_contact(), a_contact(kind=ContactKind.WEB, value="https://example.org/", shown="example.org"))
    take_in(service.editor, a_listing(contacts=two_ways), a_listing(origin="example:2", contacts=two_ways))
    emergency = ("999", "999", "gov.example", "", "", "")
    corrected = ("6", "1", "12345678", "no")
    refused = ("5", "4")
    terminal = service.sit(
        *(*ADA_AND_BEN, *emergency, *corrected, *refused, "4", "*", "example.org/contact", "", *ADMIT),
        *("1", "*", "", "", "", "", ""),
        curious=True,
    )
    assert terminal.code == 0
    assert terminal.text.count("explains") == 1  # an explanation never refers to itself
    assert len(service.shown()) == 2


def test_a_wrong_answer_says_what_is_expected_and_loses_nothing(service: Service) -> None:
    a_stored_draft(service.editor)
    call = ("9", "They", "Mo-Fr 9-17", '"by appointment"', "Mo 09:00-10:00", "Klingonese", "fr", "7", "", "", "")
    terminal = service.sit(*ADA, *LATER, *call)
    assert "Please type a number from 1 to 8" in terminal.text
    assert terminal.text.count("These hours cannot be read.") == 2
    assert "One of these languages is not known." in terminal.text
    assert "Please type a number from 1 to 6" in terminal.text
    (shown,) = service.shown()
    assert shown.facts.hours == "Mo 09:00-10:00"
    assert [spoken.language for spoken in shown.facts.contacts[0].languages] == ["fr"]


def test_the_words_of_a_choice_do_as_well_as_its_number(service: Service) -> None:
    a_stored_draft(service.editor)
    service.sit(*ADA, *LATER, "They answered", "", "", "", "no", "not")
    (shown,) = service.shown()
    assert shown.facts.contacts[0].reached_from is ReachedFrom.THIS_COUNTRY
    assert shown.must_tell is Known.UNKNOWN


def test_what_nobody_asked_counts_as_nothing(service: Service) -> None:
    a_stored_draft(service.editor)
    service.sit(*ADA, *LATER, "1", "-", "", "-", "", "")
    (stored,) = service.editor.listings()
    assert [act.group for act in stored.confirmations] == [FactGroup.CONTACTS]
    assert stored.facts == a_listing().facts


def test_wrong_hours_without_right_ones_are_taken_away(service: Service) -> None:
    a_stored_draft(service.editor)
    service.sit(*ADA, *LATER, "1", "0", "", "0", "", "")
    (stored,) = service.editor.listings()
    assert stored.facts.hours == ""
    assert FactGroup.HOURS not in {act.group for act in stored.confirmations}


def test_ctrl_c_keeps_what_was_recorded_and_what_was_typed(service: Service) -> None:
    take_in(service.editor, a_listing())
    left = service.sit(*ADA_AND_BEN, "0", "gov.example", "", "", "", "1", "Mo 09:00-10:00", "ar", ctrl_c)
    assert left.code == 130
    assert left.shown[-1].endswith("safelight open GB")
    assert len(service.editor.unsettled_emergency("GB")) == 3
    assert service.editor.listings()[0].status is Status.DRAFT
    assert stat.S_IMODE(service.unfinished.stat().st_mode) == 0o600

    resumed = service.sit(*ADA_AND_BEN, "", "", "", "1", "", "", "", "", "", *ADMIT[:3], ctrl_c)
    assert "Hours [Mo 09:00-10:00] " in resumed.text
    finished = service.sit(*ADA_AND_BEN, "", "", "", "1", "", "", "", "", "", "", "", "", *ADMIT[3:])
    assert finished.code == 0
    (shown,) = service.shown()
    assert shown.facts.hours == "Mo 09:00-10:00"
    assert [spoken.language for spoken in shown.facts.contacts[0].languages] == ["ar"]
    assert not service.unfinished.exists()


def test_the_end_of_the_input_leaves_everything_and_says_how_to_go_on(service: Service) -> None:
    a_stored_draft(service.editor)
    left = service.sit(*ADA, *LATER)
    assert left.code == 1
    assert left.shown[-1].endswith("safelight open GB")
    assert service.sit(*ADA, *LATER, *AS_SHOWN).code == 0
    assert len(service.shown()) == 1


def test_a_sitting_that_was_cut_off_after_recording_is_published_by_the_next(service: Service) -> None:
    take_in(service.editor, a_listing(), a_listing(origin="example:2"))
    admit(service.editor, a_listing())
    service.sit(*ADA, *LATER, *AS_SHOWN, ctrl_c)
    service.sit(*ADA, *LATER, "stop")
    assert [shown.number for shown in service.shown()] == [1]


def test_stopping_publishes_what_is_done(service: Service) -> None:
    drafts = take_in(service.editor, *(a_listing(origin=f"example:{n}") for n in range(3)))
    admit(service.editor, drafts[0])
    terminal = service.sit(*ADA, *LATER, *AS_SHOWN, "8")
    assert terminal.code == 0
    assert "1 confirmed, 0 from a web page, 2 drafts left" in terminal.text
    assert "Something is left for another day." in terminal.text
    assert len(service.shown()) == 1


def test_a_country_without_drafts_says_how_to_take_them_in(service: Service) -> None:
    terminal = service.sit(*ADA, *LATER)
    assert "safelight import hotlines" in terminal.text
    assert terminal.code == 0


def test_what_somebody_else_decided_during_a_call_stands(service: Service) -> None:
    a_stored_draft(service.editor)

    def closed_meanwhile() -> str:
        service.editor.close(1, by="Ben")
        return "1"

    terminal = service.sit(*ADA, *LATER, closed_meanwhile, *AS_SHOWN[1:])
    assert "Somebody else has decided about this one" in terminal.text
    assert service.editor.listing(1).status is Status.CLOSED


def test_a_draft_that_is_none_any_more_is_passed_over(service: Service) -> None:
    take_in(service.editor, a_listing(), a_listing(origin="example:2"))

    def closed_meanwhile() -> str:
        service.editor.close(2, by="Ben")
        return ""

    terminal = service.sit(*ADA, *LATER, closed_meanwhile)
    assert terminal.code == 0
    assert "Somebody else has decided about this one" in terminal.text


def test_the_guard_waits_for_two_people(service: Service) -> None:
    for n in range(25):
        a_confirmed_listing(service.editor, origin=f"example:{n}", organisation=an_organisation(name=f"Aid {n}"))
    service.publish()
    for number in range(1, 11):
        service.editor.close(number, by="Ada")
    alone = service.sit(*ADA, *LATER)
    assert "10 listings would vanish" in alone.text
    assert "a second person has to look" in alone.text
    assert len(service.shown()) == 25
    unsure = service.sit(*ADA_AND_BEN, *LATER, "")
    assert "Not published." in unsure.text
    assert len(service.shown()) == 25
    service.sit(*ADA_AND_BEN, *LATER, "yes")
    assert len(service.shown()) == 15


def test_spain_opens_with_the_facts_of_the_house(service: Service) -> None:
    service.editor.take_in(read_hotlines(HOTLINES_FILE).drafts, by="Ada")
    service.editor.load_emergency(read_emergency().numbers, by="Ada")
    drafts = service.editor.listings(country="ES")
    first = ("1", "1 2", "", "es", "", "", "")
    terminal = service.sit(*ADA_AND_BEN, *LATER, *first, *ADMIT, *([""] * (len(drafts) - 1)), country="ES")
    assert terminal.code == 0
    (shown,) = service.shown()
    assert shown.organisation_kind is OrganisationKind.NGO
    assert [contact.languages for contact in shown.facts.contacts] == [(Spoken("es"),), ()]
    assert [one.service for one in service.snapshot().emergency("ES")] == [
        one.service for one in read_emergency().numbers if one.country == "ES"
    ]


@pytest.mark.parametrize(
    ("typed", "code"), [("es", "ES"), (" ES ", "ES"), ("Spain", "ES"), ("uk", "GB"), ("Atlantis", None), ("", None)]
)
def test_a_country_is_known_by_code_and_by_name(typed: str, code: str | None) -> None:
    assert country_of(typed) == code
