"""An import comes in once, renews drafts, and never touches what staff decided."""

from dataclasses import replace

import pytest

from directory.codes import OrganisationKind, Status
from directory.errors import NobodyNamed, NotADraft, OriginMissing, OriginTaken
from directory.model import Area, ConfidentialSite
from directory.record.acts import Act, Refusal
from directory.record.editor import Editor
from directory.record.intake import TakenIn
from tests.builders import a_confirmation, a_listing, a_public_site, an_admission, an_organisation
from tests.directory.record.steps import a_confirmed_listing, a_stored_draft, admit, take_in

DRAFTS = tuple(a_listing(origin=f"example:{nth}") for nth in range(3))


def test_twice_is_the_same_as_once(editor: Editor) -> None:
    assert editor.take_in(DRAFTS, by="Ada") == TakenIn(added=3, unchanged=0, changed=(), kept=())
    before, head = editor.listings(), editor.history_head()
    assert editor.take_in(DRAFTS, by="Ada") == TakenIn(added=0, unchanged=3, changed=(), kept=())
    assert editor.listings() == before
    assert editor.history_head() == head


def test_a_draft_is_renewed_when_its_row_changed(editor: Editor) -> None:
    first, *_ = take_in(editor, *DRAFTS)
    moved = a_listing(origin="example:0", hours="Mo-Fr 09:00-17:00", organisation=an_organisation(name="Another"))
    assert editor.take_in([moved, *DRAFTS[1:]], by="Ada") == TakenIn(0, 2, changed=(first.number,), kept=())
    assert editor.listing(first.number) == replace(moved, number=first.number)
    assert [told.act for told in editor.history_of(first.number)] == [Act.TAKEN_IN, Act.TAKEN_IN]


def test_a_published_listing_is_kept_and_said_to_be(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    assert editor.take_in([a_listing(hours="Mo 10:00-12:00")], by="Ada") == TakenIn(0, 0, (), kept=(shown.number,))
    assert editor.listing(shown.number) == shown


def test_an_unchanged_row_of_a_corrected_listing_is_not_said_to_have_changed(editor: Editor) -> None:
    a_confirmed_listing(editor, hours="Mo 10:00-12:00")
    assert editor.take_in([a_listing(hours="Mo 10:00-12:00")], by="Ada").unchanged == 1


def test_what_asked_not_to_be_listed_is_not_brought_back(editor: Editor) -> None:
    (draft,) = take_in(editor, a_listing())
    editor.refuse(draft.number, Refusal.ASKED, by="Ada")
    assert editor.take_in([a_listing(hours="24/7 open")], by="Ada").kept == (draft.number,)
    assert editor.listing(draft.number).status is Status.REFUSED


def test_an_import_never_brings_an_address_back(editor: Editor) -> None:
    (draft,) = take_in(editor, a_listing(site=a_public_site()))
    editor.make_confidential(draft.number, Area("GB"), by="Ada")
    for again in (a_listing(site=a_public_site()), a_listing(site=a_public_site(), hours="Mo 10:00-12:00")):
        assert editor.take_in([again], by="Ada").kept == (draft.number,)
    assert editor.listing(draft.number).facts.site == ConfidentialSite(Area("GB"))


def test_a_row_that_was_confidential_does_not_become_public_by_import(editor: Editor) -> None:
    (draft,) = take_in(editor, a_listing(site=ConfidentialSite(Area("GB", "ENG"))))
    assert editor.take_in([a_listing(site=a_public_site())], by="Ada").kept == (draft.number,)
    wider = a_listing(site=ConfidentialSite(Area("GB")))
    assert editor.take_in([wider], by="Ada").changed == (draft.number,)


def test_listings_of_one_organisation_share_it_within_a_country_only(editor: Editor) -> None:
    one, two, abroad = take_in(editor, *DRAFTS[:2], a_listing(origin="example:9", country="FR"))
    admit(editor, one)
    assert editor.listing(two.number).organisation.admission == an_admission()
    assert editor.listing(abroad.number).organisation.admission is None


def test_an_import_does_not_change_an_organisation(editor: Editor) -> None:
    a_stored_draft(editor)
    editor.take_in([a_listing(origin="2", organisation=an_organisation(kind=OrganisationKind.POLICE))], by="Ada")
    assert {one.organisation.kind for one in editor.listings()} == {OrganisationKind.NGO}


def test_a_dry_run_says_what_it_would_do_and_does_nothing(editor: Editor) -> None:
    assert editor.take_in(DRAFTS, by="Ada", dry_run=True) == TakenIn(3, 0, (), ())
    assert editor.listings() == ()
    first, *_ = take_in(editor, *DRAFTS)
    planned = editor.take_in([a_listing(origin="example:0", hours="24/7 off")], by="Ada", dry_run=True)
    assert planned == TakenIn(0, 0, changed=(first.number,), kept=())
    assert editor.listing(first.number) == first


def test_the_progress_ends_where_the_import_ends(editor: Editor) -> None:
    told: list[tuple[int, int]] = []
    editor.take_in(DRAFTS[:1], by="Ada")
    editor.take_in(DRAFTS, by="Ada", progress=lambda done, of: told.append((done, of)))
    assert told[0] == (1, 3)
    assert told[-1] == (3, 3)
    assert told == sorted(told)


def test_a_fictional_listing_comes_in_as_it_stands(editor: Editor) -> None:
    invented = a_listing(
        fictional=True,
        status=Status.PUBLISHED,
        organisation=an_organisation(admission=an_admission()),
        confirmations=(a_confirmation(),),
        checked_by=2,
    )
    (stored,) = take_in(editor, invented)
    assert stored == replace(invented, number=stored.number)


def test_a_real_listing_never_comes_in_published(editor: Editor) -> None:
    with pytest.raises(NotADraft) as caught:
        editor.take_in([*DRAFTS, a_listing(origin="4", status=Status.PUBLISHED)], by="Ada")
    assert caught.value.status is Status.PUBLISHED
    assert editor.listings() == ()


def test_rows_that_could_not_be_found_again_are_refused(editor: Editor) -> None:
    with pytest.raises(OriginMissing):
        editor.take_in([a_listing(origin="")], by="Ada")
    with pytest.raises(OriginTaken) as caught:
        editor.take_in([*DRAFTS, DRAFTS[1]], by="Ada")
    assert caught.value.origin == "example:1"
    with pytest.raises(NobodyNamed):
        editor.take_in(DRAFTS, by="  ")
    assert editor.listings() == ()
