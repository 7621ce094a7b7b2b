"""Admitting an organisation while a country is opened: the questions of its vetting, once, before its first listing.

Here belongs what is asked about an organisation. Who may be admitted, and that nobody is listed without it, is decided
by the record.
"""

from dataclasses import replace

from cli.opening_sitting import Sitting
from directory.codes import Known, OrganisationKind
from directory.model import Admission, Listing, Organisation


def is_admitted(sitting: Sitting, listing: Listing, *, must_tell: Known | None, called: bool) -> bool:
    """Sees to it that the organisation of a listing is admitted, asking what is missing; False for "not now".

    `must_tell` is what was said on the telephone, None where nobody asked; `called` is whether somebody just called.
    """
    organisation = sitting.editor.organisation(listing.organisation.name, listing.country)
    must_tell = organisation.must_tell if must_tell is None else must_tell
    if organisation.admission is None or organisation.suspended:
        return _admit(sitting, organisation, must_tell, called=called)
    if must_tell is not organisation.must_tell:
        # The duty to tell is kept with the organisation, and only an admission writes there.
        renewed = replace(organisation.admission, by=sitting.people[0], on=sitting.today)
        _record(sitting, organisation, renewed, organisation.kind, must_tell)
    return True


def _admit(sitting: Sitting, organisation: Organisation, must_tell: Known, *, called: bool) -> bool:
    asking, say, about = sitting.asking, sitting.say, f"organisation {sitting.country} {organisation.name}"
    asking.tell("")
    asking.say_line("open-admission", organisation=organisation.name)
    if organisation.suspended:
        asking.say_line("open-admission-suspended")
    how_checked = asking.text("open-admission-how", about=about)
    if not how_checked:
        return _not_now(sitting)
    vouched_by = asking.text("open-admission-vouched", about=about)
    if not vouched_by:
        return _not_now(sitting)
    if not asking.yes("open-admission-independent", default=False, about=about):
        asking.say_line("open-admission-independent-first")
        return _not_now(sitting)
    was_called = asking.yes("open-admission-called", default=called, about=about)
    policy = asking.choose("open-admission-policy", known(sitting), default=Known.UNKNOWN, about=about)
    kinds = [(kind, say(f"open-organisation-{kind}")) for kind in OrganisationKind]
    kind = asking.choose("open-admission-kind", kinds, default=organisation.kind, about=about)
    people = [*((person, person) for person in sitting.people), ("", say("open-admission-nobody"))]
    by = asking.choose("open-admission-by", people, default="")
    if not by:
        return _not_now(sitting)
    admission = Admission(
        how_checked=how_checked,
        vouched_by=vouched_by,
        number_found_independently=True,
        called=was_called,
        safeguarding_policy=policy,
        by=by,
        on=sitting.today,
    )
    _record(sitting, organisation, admission, kind, must_tell)
    asking.unfinished.forget(about)
    asking.say_line("open-admission-recorded")
    return True


def _record(
    sitting: Sitting, organisation: Organisation, admission: Admission, kind: OrganisationKind, must_tell: Known
) -> None:
    sitting.editor.admit(organisation.name, sitting.country, admission, kind=kind, must_tell=must_tell)


def _not_now(sitting: Sitting) -> bool:
    sitting.asking.say_line("open-admission-not-now")
    return False


def known(sitting: Sitting) -> list[tuple[Known, str]]:
    """The answers yes, no and not known, with their words."""
    return [(one, sitting.say(f"open-{one}")) for one in Known]
