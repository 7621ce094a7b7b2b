"""A listing becomes public by a confirmation or a page that was read, and in no other way."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from directory.codes import FactGroup, How, Need, Status
from directory.errors import (
    ContactsNotConfirmed,
    ListingNotFound,
    NobodyNamed,
    NoContacts,
    NoLongerListed,
    NotAdmitted,
    NotADraft,
    NotYet,
    OrganisationSuspended,
    SiteIsConfidential,
    TooOld,
)
from directory.model import Area, ConfidentialSite, Confirmation, Remote, Source
from directory.record.acts import Act, Outcome, Refusal
from directory.record.editor import Editor
from directory.record.openings import Attempt, Left
from directory.record.store import Store
from directory.record.tables import revision
from tests.builders import TODAY, a_contact, a_listing, a_public_site, some_facts
from tests.directory.record.steps import a_confirmed_listing, a_stored_draft, admit, confirm, take_in

PAGE = "https://example.org/contact"
A_YEAR_AGO = TODAY - timedelta(days=365)


def test_a_confirmed_draft_is_public_with_who_looked_and_how(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    groups = (FactGroup.CONTACTS, FactGroup.HOURS)
    shown = confirm(editor, draft.number, groups=groups)
    assert shown.status is Status.PUBLISHED
    assert shown.checked_by == 2
    assert shown.confirmations == tuple(Confirmation(group, How.BY_CALL, TODAY, "reviewer") for group in groups)
    assert shown.facts == draft.facts
    assert editor.listing(draft.number) == shown


@pytest.mark.parametrize("by", [("Ada",), ("Ada", "ada "), ("", "Ada")])
def test_one_person_under_two_spellings_counts_once(editor: Editor, by: tuple[str, ...]) -> None:
    assert confirm(editor, a_stored_draft(editor).number, by=by).checked_by == 1


def test_a_confirmation_corrects_what_was_wrong(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    corrected = some_facts(contacts=(a_contact(shown="020 7946 0019", value="+442079460019"),), hours="Mo 10:00-12:00")
    assert confirm(editor, draft.number, facts=corrected).facts == corrected
    told = editor.history_of(draft.number)[-1]
    assert told.act is Act.CONFIRMED
    assert told.people == ("Ada", "Ben")
    assert told.fields == ("hours", "contacts", "confirmed contacts")


def test_nothing_is_shown_of_an_organisation_that_nobody_admitted(editor: Editor) -> None:
    (draft,) = take_in(editor, a_listing())
    with pytest.raises(NotAdmitted) as caught:
        confirm(editor, draft.number)
    assert (caught.value.organisation, caught.value.country) == ("Example Aid", "GB")
    with pytest.raises(NotAdmitted):
        editor.release_from_web_page(draft.number, read_on=TODAY, url=PAGE, by=("Ada",))
    assert editor.listing(draft.number) == draft


def test_nothing_is_shown_of_a_suspended_organisation(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    editor.suspend("Example Aid", "GB", by="Ben")
    with pytest.raises(OrganisationSuspended):
        confirm(editor, draft.number)


def test_nobody_cannot_confirm(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    with pytest.raises(NobodyNamed):
        confirm(editor, draft.number, by=())


def test_nothing_was_confirmed_tomorrow_but_a_day_ahead_of_utc_counts(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    with pytest.raises(NotYet):
        confirm(editor, draft.number, on=TODAY + timedelta(days=2))
    assert confirm(editor, draft.number, on=TODAY + timedelta(days=1)).status is Status.PUBLISHED


def test_a_listing_that_cannot_be_reached_is_not_shown(editor: Editor) -> None:
    draft = a_stored_draft(editor, contacts=())
    with pytest.raises(NoContacts):
        confirm(editor, draft.number)
    shown = confirm(editor, draft.number, facts=some_facts(contacts=(), site=a_public_site()))
    assert shown.status is Status.PUBLISHED


def test_confirmed_hours_alone_make_nothing_public(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    with pytest.raises(ContactsNotConfirmed):
        confirm(editor, draft.number, groups=(FactGroup.HOURS,))
    assert editor.listing(draft.number) == draft


def test_hours_of_a_public_listing_are_confirmed_without_its_contacts(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    again = confirm(editor, shown.number, groups=(FactGroup.HOURS,), by=("Cy",))
    assert [act.group for act in again.confirmations] == [FactGroup.CONTACTS, FactGroup.HOURS]
    assert again.checked_by == 2
    with pytest.raises(ContactsNotConfirmed):
        confirm(editor, shown.number, groups=(FactGroup.HOURS,), facts=some_facts(contacts=(a_contact(shown="1"),)))


def test_a_paused_listing_is_public_again_when_its_contacts_are_confirmed(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    editor.pause(shown.number, by="Cy")
    with pytest.raises(ContactsNotConfirmed):
        confirm(editor, shown.number, groups=(FactGroup.HOURS,))
    assert confirm(editor, shown.number).status is Status.PUBLISHED


def test_what_was_closed_or_refused_is_not_confirmed_back(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    editor.close(shown.number, by="Ada")
    with pytest.raises(NoLongerListed) as caught:
        confirm(editor, shown.number)
    assert caught.value.status is Status.CLOSED
    editor.refuse(shown.number, Refusal.UNSAFE, by="Ada")
    with pytest.raises(NoLongerListed):
        confirm(editor, shown.number)


def test_a_correction_does_not_make_a_confidential_place_public(editor: Editor) -> None:
    draft = a_stored_draft(editor, site=ConfidentialSite(Area("GB")))
    for site in (a_public_site(), Remote()):
        with pytest.raises(SiteIsConfidential):
            confirm(editor, draft.number, facts=replace(draft.facts, site=site))
    assert editor.listing(draft.number) == draft


def test_former_facts_of_a_public_listing_become_a_revision_without_their_place(store: Store, editor: Editor) -> None:
    shown = a_confirmed_listing(editor, site=a_public_site(), hours="Mo 10:00-12:00")
    confirm(editor, shown.number, facts=replace(shown.facts, hours="Tu 10:00-12:00"))
    with store.reading() as connection:
        (former,) = connection.execute(select(revision.c.facts)).scalars()
    assert former["hours"] == "Mo 10:00-12:00"
    assert "site" not in former


def test_a_draft_is_released_from_its_web_page(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    shown = editor.release_from_web_page(draft.number, read_on=A_YEAR_AGO, url=PAGE, by=("Ada",))
    assert shown.status is Status.PUBLISHED
    assert shown.web_read_on == A_YEAR_AGO
    assert shown.confirmations == ()
    assert shown.source == Source(PAGE, "", draft.source.notes)


def test_a_page_that_was_read_too_long_ago_does_not_count(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    with pytest.raises(TooOld) as caught:
        editor.release_from_web_page(draft.number, read_on=A_YEAR_AGO - timedelta(days=1), url=PAGE, by=("Ada",))
    assert caught.value.oldest == A_YEAR_AGO
    with pytest.raises(NotYet):
        editor.release_from_web_page(draft.number, read_on=TODAY + timedelta(days=2), url=PAGE, by=("Ada",))


def test_a_confirmed_listing_does_not_become_one_from_a_web_page(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    with pytest.raises(NotADraft):
        editor.release_from_web_page(shown.number, read_on=TODAY, url=PAGE, by=("Ada",))


def test_a_call_takes_the_place_of_a_web_page(editor: Editor) -> None:
    draft = a_stored_draft(editor)
    editor.release_from_web_page(draft.number, read_on=A_YEAR_AGO, url=PAGE, by=("Ada",))
    again = editor.release_from_web_page(draft.number, read_on=TODAY, url=PAGE, by=("Ada",))
    assert again.web_read_on == TODAY
    assert confirm(editor, draft.number).web_read_on is None


def test_an_unknown_number_is_said_to_be_unknown(editor: Editor) -> None:
    with pytest.raises(ListingNotFound) as caught:
        confirm(editor, 99)
    assert caught.value.number == 99
    for act in (
        lambda: editor.listing(99),
        lambda: editor.pause(99, by="Ada"),
        lambda: editor.attempt(99, Outcome.NO_ANSWER, on=TODAY, by="Ada"),
        lambda: editor.make_confidential(99, Area("GB"), by="Ada"),
    ):
        with pytest.raises(ListingNotFound):
            act()


def test_an_interrupted_opening_goes_on_with_those_that_nobody_called(editor: Editor) -> None:
    first, second, third = take_in(editor, *(a_listing(origin=f"{nth}") for nth in range(3)))
    editor.attempt(first.number, Outcome.NO_ANSWER, on=TODAY, by="Ada")
    editor.attempt(second.number, Outcome.NO_ANSWER, on=TODAY, by="Ada")
    editor.attempt(second.number, Outcome.WRONG_NUMBER, on=TODAY - timedelta(days=1), by="Ben")
    wrong = Attempt(second.number, Outcome.WRONG_NUMBER, TODAY - timedelta(days=1), "Ben")
    unanswered = Attempt(first.number, Outcome.NO_ANSWER, TODAY, "Ada")
    assert editor.opening("GB").left == (Left(third, None), Left(second, wrong), Left(first, unanswered))
    assert [one.listing for one in editor.attempts("GB")] == [first.number, second.number, second.number]
    assert editor.attempts("FR") == ()


def test_an_opening_counts_what_a_person_may_be_shown(editor: Editor) -> None:
    drafts = take_in(
        editor,
        a_listing(origin="1", needs=(Need.HOTLINE,)),
        a_listing(origin="2", needs=(Need.LEGAL, Need.SHELTER)),
        a_listing(origin="3", needs=(Need.MEDICAL,)),
        a_listing(origin="4", country="FR"),
    )
    admit(editor, drafts[0])
    called = confirm(editor, drafts[0].number)
    read = editor.release_from_web_page(drafts[1].number, read_on=TODAY, url=PAGE, by=("Ada",))
    opening = editor.opening("GB")
    assert opening.left == (Left(editor.listing(drafts[2].number), None),)
    assert opening.confirmed == (called,)
    assert opening.from_web_page == (read,)
    assert opening.needs_covered == (Need.HOTLINE, Need.SHELTER, Need.LEGAL)
    assert Need.MEDICAL in opening.needs_missing
    editor.suspend("Example Aid", "GB", by="Ada")
    assert editor.opening("GB").confirmed == ()
