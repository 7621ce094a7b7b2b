"""From the staff's record of a listing to what a stranger may see of it.

Here belongs the decision whether a listing may be seen at all, and what may be said about its contacts. Sources, notes
and the admission stay behind because `PublicListing` has no field for them.
"""

from dataclasses import dataclass

from directory.codes import FactGroup, Standing, Status
from directory.errors import DirectoryError
from directory.model import Confirmation, Listing, PublicListing, PublicSite


@dataclass(eq=False)
class FictionalListing(DirectoryError):  # noqa: N818 - an error is named by what happened
    """An invented listing was about to be shown to people who look for help."""

    number: int


def public(listing: Listing, *, practice: bool) -> PublicListing | None:
    """Gives the public form of a listing, or None for one that may not be seen.

    Seen is what is published, of an organisation that was admitted and is not suspended, with contacts that somebody
    confirmed or read on a web page. In practice drafts are seen too, and are said to be not confirmed. Raises
    `FictionalListing` for an invented listing outside of practice, whatever its status.
    """
    if listing.fictional and not practice:
        raise FictionalListing(listing.number)
    standing = _standing(listing, practice=practice)
    if standing is None or not _leads_somewhere(listing):
        return None
    confirmed = _contacts_confirmed(listing) if standing is Standing.CONFIRMED else None
    read_on = listing.web_read_on if standing is Standing.FROM_WEB_PAGE else None
    return PublicListing(
        number=listing.number,
        organisation=listing.organisation.name,
        organisation_kind=listing.organisation.kind,
        must_tell=listing.organisation.must_tell,
        facts=listing.facts,
        country=listing.country,
        standing=standing,
        checked_on=confirmed.on if confirmed else read_on,
        checked_how=confirmed.how if confirmed else None,
        checked_by=listing.checked_by,
        fictional=listing.fictional,
    )


def _standing(listing: Listing, *, practice: bool) -> Standing | None:
    """What may be said about the contacts; None where the listing may not be seen."""
    organisation = listing.organisation
    if organisation.suspended:
        return None
    if listing.status is Status.DRAFT:
        return Standing.NOT_CONFIRMED if practice else None
    if listing.status is not Status.PUBLISHED or organisation.admission is None:
        return None
    if _contacts_confirmed(listing):
        return Standing.CONFIRMED
    return Standing.FROM_WEB_PAGE if listing.web_read_on else None


def _contacts_confirmed(listing: Listing) -> Confirmation | None:
    """The newest confirmation of the contacts; how old it is moves a listing down, and never hides it."""
    of_contacts = (act for act in listing.confirmations if act.group is FactGroup.CONTACTS)
    return max(of_contacts, key=lambda act: act.on, default=None)


def _leads_somewhere(listing: Listing) -> bool:
    """Whether there is anything to call, to open or to go to."""
    return bool(listing.facts.contacts) or isinstance(listing.facts.site, PublicSite)
