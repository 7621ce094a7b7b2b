"""Who may be listed: admitting organisations and suspending them.

Here belongs the record of vetting. An organisation is known by its name in one country: a ministry or a network of the
same name in another country is another organisation, and is vetted there.
"""

from sqlalchemy import update

from directory.codes import Known, OrganisationKind
from directory.errors import OrganisationNotFound
from directory.model import Admission, Organisation
from directory.record.acts import Act
from directory.record.desk import Decision, Desk
from directory.record.organisation_rows import read_organisation, replace_admission
from directory.record.tables import organisation


class Organisations(Desk):
    """The part of the `Editor` that decides about organisations."""

    def organisation(self, name: str, country: str) -> Organisation:
        """Gives the organisation of this name in this country; raises `OrganisationNotFound`."""
        with self._store.reading() as connection:
            found = read_organisation(connection, name, country)
        if found is None:
            raise OrganisationNotFound(name, country)
        return found[1]

    def admit(
        self, name: str, country: str, admission: Admission, *, kind: OrganisationKind, must_tell: Known
    ) -> Organisation:
        """Admits an organisation, so that its confirmed listings may be shown.

        `admission.by` answers for it and has to be somebody outside the organisation, which the caller sees to. A new
        admission takes the place of the one before, and lifts a suspension: it is the vetting that was missing.

        Raises `OrganisationNotFound`, `NobodyNamed` and `NotYet`.
        """
        with self._deciding(admission.by) as decision:
            decision.not_yet(admission.on)
            number, _ = _known(decision, name, country)
            replace_admission(decision.connection, number, admission)
            columns = {"kind": kind, "must_tell": must_tell, "suspended": False}
            decision.connection.execute(update(organisation).where(organisation.c.number == number).values(columns))
            decision.tell(Act.ADMITTED, f"organisation {number}", columns | {"admission": admission.how_checked})
            return _known(decision, name, country)[1]

    def suspend(self, name: str, country: str, *, by: str) -> Organisation:
        """Takes an organisation and all its listings out of sight at once; raises `OrganisationNotFound`."""
        with self._deciding(by) as decision:
            number, _ = _known(decision, name, country)
            decision.connection.execute(
                update(organisation).where(organisation.c.number == number).values(suspended=True)
            )
            decision.tell(Act.SUSPENDED, f"organisation {number}", {"suspended": True})
            return _known(decision, name, country)[1]


def _known(decision: Decision, name: str, country: str) -> tuple[int, Organisation]:
    found = read_organisation(decision.connection, name, country)
    if found is None:
        raise OrganisationNotFound(name, country)
    return found
