"""Listings that may be published, and a key that is the same in every run."""

from typing import Any, Final

from nacl.signing import SigningKey

from directory.codes import Status
from directory.model import Listing
from tests.builders import a_confirmation, a_listing, an_admission, an_organisation

KEY: Final = SigningKey(bytes(range(32)))


def publishable(number: int = 1, **changes: Any) -> Listing:
    """Gives a listing of an admitted organisation whose contacts two people confirmed."""
    ready = {
        "number": number,
        "status": Status.PUBLISHED,
        "organisation": an_organisation(admission=an_admission()),
        "confirmations": (a_confirmation(),),
        "checked_by": 2,
    }
    return a_listing(**{**ready, **changes})
