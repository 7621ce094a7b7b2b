"""How it may go with one draft, and what is then recorded of it and of its organisation."""

from pathlib import Path

import pytest

from directory.codes import ContactKind, How, Known, OrganisationKind, Standing, Status
from directory.errors import OrganisationNotFound
from directory.record.acts import Outcome, Refusal
from directory.record.editor import Editor
from tests.builders import TODAY, a_contact, a_listing, an_admission, an_organisation
from tests.cli.sitting import ADA, ADA_AND_BEN, ADMIT, LATER, Service
from tests.directory.record.steps import a_confirmed_listing, a_stored_draft, admit, take_in
from translations.catalog import Say

AS_SHOWN = ("1", "", "", "", "", "")
MAIL = a_contact(kind=ContactKind.EMAIL, value="help@example.org", shown="help@example.org", languages=())
PAGE = a_contact(kind=ContactKind.WEB, value="https://example.org/", shown="https://example.org/", languages=())


@pytest.fixture
def service(editor: Editor, tmp_path: Path, say: Say) -> Service:
    return Service(editor, tmp_path, say)


@pytest.mark.parametrize(("typed", "outcome"), [("2", Outcome.NO_ANSWER), ("3", Outcome.WRONG_NUMBER)])
def test_a_call_without_result_is_noted_and_comes_again_last(service: Service, typed: str, outcome: Outcome) -> None:
    take_in(service.editor, a_listing(), a_listing(origin="example:2"))
    service.sit(*ADA, *LATER, typed, "")
    (attempt,) = service.editor.attempts("GB")
    assert (attempt.listing, attempt.outcome, attempt.on, attempt.by) == (1, outcome, TODAY, "Ada")
    again = service.sit(*ADA, *LATER, "", "")
    assert again.text.index("listing 2") < again.text.index("listing 1") < again.text.index("Last call:")


def test_only_what_somebody_looked_at_is_shown(service: Service) -> None:
    a_stored_draft(service.editor, contacts=(a_contact(), MAIL, PAGE))
    service.sit(*ADA, *LATER, "1", "1 3", "", "", "", "", "")
    assert service.shown()[0].facts.contacts == (a_contact(), PAGE)


def test_of_several_ways_only_the_first_is_taken_for_granted(service: Service) -> None:
    a_stored_draft(service.editor, contacts=(a_contact(), MAIL))
    service.sit(*ADA, *LATER, "1", "", "", "", "", "", "")
    assert service.shown()[0].facts.contacts == (a_contact(),)


def test_a_line_that_nobody_can_reach_is_not_confirmed(service: Service) -> None:
    a_stored_draft(service.editor, contacts=(a_contact(), MAIL))
    terminal = service.sit(*ADA, *LATER, "1", "0", "")
    assert "Nothing is left to reach them." in terminal.text
    assert service.shown() == ()


def test_what_does_not_ring_was_not_called(service: Service) -> None:
    a_stored_draft(service.editor, contacts=(MAIL,))
    service.sit(*ADA, *LATER, "1", "", "", "", "")
    assert service.shown()[0].checked_how is How.BY_ORGANISATION


def test_a_number_is_corrected_by_typing_it(service: Service) -> None:
    a_stored_draft(service.editor)
    terminal = service.sit(*ADA, *LATER, "6", "1", "0808 157 0001", "yes", *AS_SHOWN)
    assert "1  0808 157 0001 · Phone · +44 808 157 0001" in terminal.text
    (contact,) = service.shown()[0].facts.contacts
    assert (contact.value, contact.languages) == ("+448081570001", a_contact().languages)


def test_what_was_corrected_before_the_line_was_cut_is_still_there(service: Service) -> None:
    a_stored_draft(service.editor)
    service.sit(*ADA, *LATER, "6", "1", "0808 157 0001", "yes")
    service.sit(*ADA, *LATER, *AS_SHOWN)
    assert service.shown()[0].facts.contacts[0].value == "+448081570001"


def test_another_number_is_added_and_none_stands_twice(service: Service) -> None:
    a_stored_draft(service.editor)
    same = ("6", "2", "020 7946 0018", "yes")
    more = ("6", "2", "help@example.org", "6", "3", "https://example.org/")
    service.sit(*ADA, *LATER, *same, *more, "1", "*", "", "", "", "", "")
    assert [contact.value for contact in service.shown()[0].facts.contacts] == [
        "+442079460018",
        "help@example.org",
        "https://example.org/",
    ]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("no number", "This is not a telephone number."),
        ("020 7946 0018; 0808 157 0001", "Please type one number or one address."),
        (";", "Please type one number or one address."),
        ("+44 20", "No telephone number has this many digits there."),
        ("sms:many words", "This is not a number to text."),
        ("http://", "This is not a web address."),
        ("a@b", "This is not an e-mail address."),
        ("sms:", "This is not a number to text."),
    ],
)
def test_a_number_that_cannot_be_one_is_asked_again(service: Service, typed: str, said: str) -> None:
    a_stored_draft(service.editor)
    terminal = service.sit(*ADA, *LATER, "6", "1", typed, "", "")
    assert said in terminal.text
    assert terminal.code == 0


def test_an_odd_number_is_taken_only_if_it_is_really_meant(service: Service) -> None:
    a_stored_draft(service.editor)
    terminal = service.sit(*ADA, *LATER, "6", "1", "12345678", "", *AS_SHOWN)
    assert "Is it really like this?" in terminal.text
    assert service.shown()[0].facts.contacts == (a_contact(),)


def test_a_page_read_within_a_year_is_shown_after_confirmed_ones_and_says_so(service: Service) -> None:
    take_in(service.editor, a_listing(contacts=(a_contact(), PAGE)))
    dates = ("yesterday", "2026-11-24", "2025-11-22", "2026-11-01")
    terminal = service.sit(*ADA_AND_BEN, *LATER, "4", "*", "", *dates, *ADMIT)
    assert "Please type year, month and day" in terminal.text
    assert "This day has not come yet." in terminal.text
    assert "more than 12 months ago" in terminal.text
    (shown,) = service.shown()
    assert (shown.standing, shown.checked_on) == (Standing.FROM_WEB_PAGE, TODAY.replace(day=1))
    (stored,) = service.editor.listings()
    assert stored.source.url == "https://example.org/"
    assert stored.organisation.admission is not None
    assert not stored.organisation.admission.called
    assert "0 confirmed, 1 from a web page" in terminal.text


@pytest.mark.parametrize("typed", ["", "two words", "ftp://example.org", "me@example.org", "localhost", "http://[1"])
def test_without_the_address_of_a_page_nothing_is_released(service: Service, typed: str) -> None:
    a_stored_draft(service.editor)
    terminal = service.sit(*ADA, *LATER, "4", typed, "", "")
    assert ("Please type the address of a page" in terminal.text) is bool(typed)
    assert service.editor.listing(1).status is Status.DRAFT


@pytest.mark.parametrize(("typed", "reason"), [("1", Refusal.ASKED), ("2", Refusal.WRONG), ("3", Refusal.UNSAFE)])
def test_what_must_not_be_listed_never_comes_back(service: Service, typed: str, reason: Refusal) -> None:
    draft = a_stored_draft(service.editor)
    service.sit(*ADA, *LATER, "5", typed)
    assert service.editor.listing(draft.number).status is Status.REFUSED
    assert service.editor.history_of(draft.number)[-1].refusal is reason
    service.editor.take_in([a_listing()], by="Ada")
    assert "There are no drafts" in service.sit(*ADA, *LATER).text


def test_an_organisation_is_vetted_once_for_all_its_listings(service: Service) -> None:
    take_in(service.editor, a_listing(), a_listing(origin="example:2"))
    terminal = service.sit(*ADA, *LATER, *AS_SHOWN, *ADMIT, *AS_SHOWN)
    assert terminal.text.count("is new here.") == 1
    assert len(service.shown()) == 2


def test_nothing_is_shown_of_an_organisation_that_nobody_vetted(service: Service) -> None:
    take_in(service.editor, a_listing())
    for unanswered in (("",), (*ADMIT[:1], ""), (*ADMIT[:2], "no"), (*ADMIT[:6], "")):
        terminal = service.sit(*ADA, *LATER, *AS_SHOWN, *unanswered, "")
        assert "Not admitted yet" in terminal.text
        service.unfinished.unlink(missing_ok=True)
    assert service.shown() == ()
    assert service.editor.organisation("Example Aid", "GB").admission is None


def test_vetting_that_was_put_off_goes_on_where_it_was(service: Service) -> None:
    take_in(service.editor, a_listing())
    service.sit(*ADA, *LATER, *AS_SHOWN, *ADMIT[:1], "", "")
    service.sit(*ADA, *LATER, *AS_SHOWN, "", *ADMIT[1:])
    admission = service.editor.organisation("Example Aid", "GB").admission
    assert admission is not None
    assert admission.how_checked == ADMIT[0]


def test_a_suspended_organisation_is_vetted_anew_or_stays_out(service: Service) -> None:
    a_stored_draft(service.editor)
    service.editor.suspend("Example Aid", "GB", by="Ben")
    terminal = service.sit(*ADA, *LATER, *AS_SHOWN, "", "")
    assert "It was suspended." in terminal.text
    assert service.shown() == ()
    service.sit(*ADA, *LATER, *AS_SHOWN, *ADMIT)
    assert len(service.shown()) == 1


def test_a_duty_to_tell_that_is_heard_later_is_kept_with_the_organisation(service: Service) -> None:
    a_stored_draft(service.editor)
    service.sit("Eve", "", *LATER, "1", "", "", "", "", "yes")
    organisation = service.editor.organisation("Example Aid", "GB")
    assert (organisation.must_tell, organisation.kind) == (Known.YES, OrganisationKind.NGO)
    assert organisation.admission == an_admission(by="Eve")
    assert service.shown()[0].must_tell is Known.YES


def test_lines_of_other_countries_are_left_alone(service: Service) -> None:
    foreign = a_listing(origin="example:2", country="FR", organisation=an_organisation(name="Autre"))
    take_in(service.editor, a_listing(), foreign)
    admit(service.editor, a_listing())
    service.sit(*ADA, *LATER, *AS_SHOWN)
    assert [one.status for one in service.editor.listings(country="FR")] == [Status.DRAFT]
    with pytest.raises(OrganisationNotFound):
        service.editor.organisation("Autre", "GB")


def test_confirmed_lines_are_not_asked_again(service: Service) -> None:
    a_confirmed_listing(service.editor)
    terminal = service.sit(*ADA, *LATER)
    assert "There are no drafts" in terminal.text
    assert len(service.shown()) == 1
