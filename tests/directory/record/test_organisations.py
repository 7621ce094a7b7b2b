"""An organisation is listed when somebody vetted it, and out of sight when one person says so."""

from datetime import timedelta

import pytest

from directory.codes import Known, OrganisationKind, Status
from directory.errors import NobodyNamed, NotYet, OrganisationNotFound
from directory.record.acts import Act, Refusal
from directory.record.editor import Editor
from tests.builders import TODAY, a_listing, an_admission
from tests.directory.record.steps import a_confirmed_listing, admit, take_in


def test_an_admission_is_kept_with_all_that_it_says(editor: Editor) -> None:
    take_in(editor, a_listing())
    admission = an_admission(called=False, number_found_independently=False, safeguarding_policy=Known.UNKNOWN)
    admitted = editor.admit("Example Aid", "GB", admission, kind=OrganisationKind.POLICE, must_tell=Known.YES)
    assert admitted.admission == admission
    assert (admitted.kind, admitted.must_tell) == (OrganisationKind.POLICE, Known.YES)
    assert editor.organisation("Example Aid", "GB") == admitted


def test_a_suspension_stands_until_a_new_admission(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    assert editor.suspend("Example Aid", "GB", by="Ben").suspended
    assert editor.listing(shown.number).organisation.suspended
    admit(editor, shown, how_checked="Looked again")
    organisation = editor.listing(shown.number).organisation
    assert not organisation.suspended
    assert organisation.admission == an_admission(how_checked="Looked again")


def test_an_organisation_is_known_in_its_country_only(editor: Editor) -> None:
    take_in(editor, a_listing())
    with pytest.raises(OrganisationNotFound) as caught:
        editor.organisation("Example Aid", "FR")
    assert (caught.value.name, caught.value.country) == ("Example Aid", "FR")
    with pytest.raises(OrganisationNotFound):
        editor.suspend("Somebody else", "GB", by="Ada")


def test_an_admission_needs_somebody_and_a_day_that_has_come(editor: Editor) -> None:
    (draft,) = take_in(editor, a_listing())
    with pytest.raises(NobodyNamed):
        admit(editor, draft, by=" ")
    with pytest.raises(NotYet):
        admit(editor, draft, on=TODAY + timedelta(days=2))
    assert editor.organisation("Example Aid", "GB").admission is None


def test_pausing_hides_what_is_public_and_nothing_else(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    assert editor.pause(shown.number, by="Cy").status is Status.PAUSED
    assert editor.pause(shown.number, by="Cy").status is Status.PAUSED
    (draft,) = take_in(editor, a_listing(origin="2"))
    assert editor.pause(draft.number, by="Cy") == draft


def test_what_was_refused_stays_refused_and_says_why(editor: Editor) -> None:
    (draft,) = take_in(editor, a_listing())
    assert editor.refuse(draft.number, Refusal.ASKED, by="Ada").status is Status.REFUSED
    assert editor.close(draft.number, by="Ada").status is Status.REFUSED
    told = editor.history_of(draft.number)[-1]
    assert (told.act, told.refusal) == (Act.REFUSED, Refusal.ASKED)
