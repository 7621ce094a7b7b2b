"""Steps that several tests of the record take: a draft stored, an organisation admitted, a listing confirmed."""

from typing import Any

from directory.codes import FactGroup, How, Known, OrganisationKind
from directory.model import Listing
from directory.record.editor import Editor
from tests.builders import TODAY, a_listing, an_admission


def take_in(editor: Editor, *drafts: Listing) -> tuple[Listing, ...]:
    """Takes the drafts in and gives them as they are stored, in the order of their origins' first coming."""
    editor.take_in(drafts, by="Ada")
    origins = {draft.origin for draft in drafts}
    return tuple(one for one in editor.listings() if one.origin in origins)


def admit(editor: Editor, listing: Listing, **changes: Any) -> None:
    """Admits the organisation of the listing."""
    editor.admit(
        listing.organisation.name,
        listing.country,
        an_admission(**changes),
        kind=OrganisationKind.NGO,
        must_tell=Known.NO,
    )


def confirm(editor: Editor, number: int, **changes: Any) -> Listing:
    """Confirms the contacts of a listing by a call of two people."""
    act: dict[str, Any] = {
        "facts": None,
        "how": How.BY_CALL,
        "on": TODAY,
        "role": "reviewer",
        "by": ("Ada", "Ben"),
        "groups": (FactGroup.CONTACTS,),
    }
    return editor.confirm(number, **(act | changes))


def a_stored_draft(editor: Editor, **changes: Any) -> Listing:
    """A draft in the record, of an organisation that was admitted."""
    (draft,) = take_in(editor, a_listing(**changes))
    admit(editor, draft)
    return editor.listing(draft.number)


def a_confirmed_listing(editor: Editor, **changes: Any) -> Listing:
    """A listing that a person may be shown."""
    return confirm(editor, a_stored_draft(editor, **changes).number)
