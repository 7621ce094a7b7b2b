"""The Editor: everything that staff may do with the record, and everything that may be read of it.

Here belongs the sum of the parts, and plain reading. Each public method is one transaction and one decision; it gives
frozen dataclasses, never rows, and raises the errors of `directory.errors`. A decision takes effect together with its
line of history, or not at all.
"""

from sqlalchemy import select

from directory.codes import Status
from directory.errors import ListingNotFound
from directory.model import Listing
from directory.record import history
from directory.record.confidential import Confidentiality
from directory.record.desk import subject_of
from directory.record.emergency import EmergencyNumbers
from directory.record.history import Head, Recorded
from directory.record.intake import Intake
from directory.record.openings import Openings
from directory.record.organisations import Organisations
from directory.record.rows import read_listings
from directory.record.safety import Safety
from directory.record.tables import listing


class Editor(Intake, Openings, Organisations, EmergencyNumbers, Confidentiality, Safety):
    """Writes the record, and reads it as staff do. It is made of a `Store` and a clock that tells aware moments."""

    def listings(self, *, country: str | None = None, status: Status | None = None) -> tuple[Listing, ...]:
        """The listings of a country and of a status, or of any, by number."""
        conditions = []
        if country is not None:
            conditions.append(listing.c.country == country)
        if status is not None:
            conditions.append(listing.c.status == status)
        with self._store.reading() as connection:
            return read_listings(connection, *conditions)

    def listing(self, number: int) -> Listing:
        """The listing with this number; raises `ListingNotFound`."""
        with self._store.reading() as connection:
            for found in read_listings(connection, listing.c.number == number):
                return found
        raise ListingNotFound(number)

    def countries(self) -> tuple[str, ...]:
        """The countries that have any listing, drafts included, by code."""
        with self._store.reading() as connection:
            return tuple(connection.execute(select(listing.c.country).distinct().order_by(listing.c.country)).scalars())

    def history_of(self, number: int) -> tuple[Recorded, ...]:
        """What was done with a listing, oldest first: who, when, which fields; never what stood in them."""
        with self._store.reading() as connection:
            return history.told_of(connection, subject_of(number))

    def history_head(self) -> Head:
        """The end of the history, to be noted somewhere else."""
        with self._store.reading() as connection:
            return history.head(connection)

    def verify_history(self, *known: Head) -> Head:
        """Walks the whole history and gives its end; raises `HistoryBroken` at the first row that is not as it was.

        `known` are ends that were noted before; each must still lie in the history.
        """
        with self._store.reading() as connection:
            return history.verify(connection, known)
