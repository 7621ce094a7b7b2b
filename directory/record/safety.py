"""Taking out of sight: pausing, closing and refusing, which one person does at once.

Here belongs what makes a listing no longer public. How soon the bot knows is the deny-list's work, in `publish`.
"""

from directory.codes import Status
from directory.model import Listing
from directory.record.acts import Act, Refusal
from directory.record.desk import Desk, subject_of


class Safety(Desk):
    """The part of the `Editor` that takes listings out of sight."""

    def pause(self, number: int, *, by: str) -> Listing:
        """Hides a public listing until its contacts are confirmed again; one that is not public stays as it is."""
        return self._leave(number, Status.PAUSED, Act.PAUSED, by, only_from=(Status.PUBLISHED,))

    def close(self, number: int, *, by: str) -> Listing:
        """Records that the service no longer exists; one that was refused stays refused."""
        open_ones = (Status.DRAFT, Status.PUBLISHED, Status.PAUSED)
        return self._leave(number, Status.CLOSED, Act.CLOSED, by, only_from=open_ones)

    def refuse(self, number: int, reason: Refusal, *, by: str) -> Listing:
        """Records that this is not to be listed; it is kept so that no import brings it back."""
        return self._leave(number, Status.REFUSED, Act.REFUSED, by, only_from=tuple(Status), reason=reason)

    def _leave(
        self,
        number: int,
        status: Status,
        act: Act,
        by: str,
        *,
        only_from: tuple[Status, ...],
        reason: Refusal | None = None,
    ) -> Listing:
        with self._deciding(by) as decision:
            if decision.listing(number).status in only_from:
                decision.set(number, status=status)
                decision.tell(act, subject_of(number), {"status": status}, reason)
            return decision.listing(number)
