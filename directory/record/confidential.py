"""Making a place confidential: its whereabouts leave the record, and what could tell of them.

Here belongs the one way towards confidentiality, which one person may take at once. The way back, towards public,
takes two people and a proposal, and is nowhere in this room.
"""

from typing import Final

from sqlalchemy import delete, insert

from directory.model import Area, Listing
from directory.record import history
from directory.record.acts import Act
from directory.record.desk import Decision, Desk, subject_of
from directory.record.tables import confidential_site, coverage, history_salt, public_site, revision

ERASED: Final = (public_site, revision, history_salt)
"""The tables from which `erase_whereabouts` deletes; whoever calls it scrubs them when the decision is made."""


class Confidentiality(Desk):
    """The part of the `Editor` that makes places confidential."""

    def make_confidential(self, number: int, area: Area, *, by: str) -> Listing:
        """Forgets where a listing is, except for the area; raises `ListingNotFound`.

        Its address, position, revisions and the salts of its history are gone when this returns, as far as the
        database can overwrite them; backups and snapshots that were made before still hold them. `area` has to be
        large enough to hide in (the design, §3), which the caller sees to. A listing without coverage covers the area
        from now on, since nothing else would lead to it.
        """
        with self._deciding(by) as decision:
            before = decision.listing(number)
            erase_whereabouts(decision, number)
            decision.connection.execute(delete(confidential_site).where(confidential_site.c.listing == number))
            row = {"listing": number, "country": area.country, "region": area.region}
            decision.connection.execute(insert(confidential_site), row)
            if not before.facts.coverage:
                decision.connection.execute(insert(coverage), row | {"position": 0})
            decision.tell(Act.MADE_CONFIDENTIAL, subject_of(number), {"site": [area.country, area.region]})
            hidden = decision.listing(number)
        self._store.scrub(*ERASED)
        return hidden


def erase_whereabouts(decision: Decision, number: int) -> None:
    """Deletes the listing's public site and all that could tell what it was: revisions, salts, its origin's digest."""
    for table in (public_site, revision):
        decision.connection.execute(delete(table).where(table.c.listing == number))
    history.forget_salts(decision.connection, subject_of(number))
    decision.set(number, origin_digest="")
