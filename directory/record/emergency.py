"""Emergency numbers: what lists say until staff have settled it.

Here belongs loading what was read elsewhere and settling it by an official page. What staff confirmed stands over
anything that a file says later.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from directory.codes import EmergencyService, EmergencyState
from directory.errors import NotDigits, OnlyStaffConfirm
from directory.model import EmergencyNumber
from directory.record.acts import Act
from directory.record.desk import Desk
from directory.record.tables import emergency_number

_Key = tuple[str, EmergencyService]


class EmergencyNumbers(Desk):
    """The part of the `Editor` that keeps emergency numbers."""

    def load_emergency(self, numbers: Iterable[EmergencyNumber], *, by: str) -> int:
        """Makes these the emergency numbers, except where staff confirmed one; gives how many rows changed.

        Numbers that are no longer among them go; a service that staff found to have no number of its own stays
        without. Of two rows for one service the last counts. Raises `OnlyStaffConfirm` and `NotDigits`.
        """
        wanted: dict[_Key, EmergencyNumber] = {}
        for one in numbers:
            if one.state is EmergencyState.CONFIRMED:
                raise OnlyStaffConfirm(one.country, one.service)
            _digits_only(one.country, one.service, one.number)
            wanted[one.country, one.service] = one
        with self._deciding(by) as decision:
            stored = _stored(decision.connection)
            settled = {key for key, one in stored.items() if one.state is EmergencyState.CONFIRMED}
            keys = (stored.keys() | wanted.keys()) - settled
            changed = sorted(key for key in keys if stored.get(key) != wanted.get(key))
            for key in changed:
                _put(decision.connection, key, wanted.get(key))
            for country in sorted({country for country, _ in changed}):
                fields = {key[1].value: _mute(wanted.get(key)) for key in changed if key[0] == country}
                decision.tell(Act.EMERGENCY_LOADED, f"emergency {country}", fields)
        return len(changed)

    def settle_emergency(
        self,
        country: str,
        service: EmergencyService,
        number: str | None,
        *,
        source_url: str,
        on: date,
        by: tuple[str, ...],
    ) -> EmergencyNumber | None:
        """Records what an official page says of one service: its number, or None for no number of its own.

        The page becomes the first source, before those that the row had. Gives the number as it now stands. Raises
        `NotDigits`, `NotYet` and `NobodyNamed`.
        """
        if number is not None:
            _digits_only(country, service, number)
        with self._deciding(*by) as decision:
            decision.not_yet(on)
            former = _stored(decision.connection).get((country, service))
            others = tuple(url for url in former.sources if url != source_url) if former else ()
            settled = EmergencyNumber(
                country, service, number or "", EmergencyState.CONFIRMED, (source_url, *others), checked_on=on
            )
            _put(decision.connection, (country, service), settled)
            decision.tell(Act.EMERGENCY_SETTLED, f"emergency {country}", {service.value: _mute(settled)})
        return settled if number is not None else None

    def unsettled_emergency(self, country: str) -> tuple[EmergencyService, ...]:
        """The services of a country about which staff have not decided, in the order of `EmergencyService`."""
        with self._store.reading() as connection:
            stored = _stored(connection, country)
        settled = {service for (_, service), one in stored.items() if one.state is EmergencyState.CONFIRMED}
        return tuple(service for service in EmergencyService if service not in settled)

    def emergency_numbers(self, country: str | None = None) -> tuple[EmergencyNumber, ...]:
        """The emergency numbers of a country, or of all, by country and then in the order of `EmergencyService`."""
        with self._store.reading() as connection:
            stored = _stored(connection, country)
        order = {service: position for position, service in enumerate(EmergencyService)}
        present = (one for one in stored.values() if one.number)
        return tuple(sorted(present, key=lambda one: (one.country, order[one.service])))


def _digits_only(country: str, service: EmergencyService, number: str) -> None:
    if not (number.isascii() and number.isdigit()):
        raise NotDigits(country, service)


def _mute(one: EmergencyNumber | None) -> object:
    """What the history digests of a number."""
    return asdict(one) if one else None


def _stored(connection: Connection, country: str | None = None) -> dict[_Key, EmergencyNumber]:
    """The rows by country and service; a service that has no number of its own has "" in its place."""
    table = emergency_number.c
    chosen = select(emergency_number) if country is None else select(emergency_number).where(table.country == country)
    return {
        (row.country, row.service): EmergencyNumber(
            row.country, row.service, row.number or "", row.state, tuple(row.sources), row.checked_on
        )
        for row in connection.execute(chosen)
    }


def _put(connection: Connection, key: _Key, one: EmergencyNumber | None) -> None:
    """Makes this the only row of its country and service; None leaves none."""
    country, service = key
    table = emergency_number.c
    connection.execute(delete(emergency_number).where(table.country == country, table.service == service))
    if one is not None:
        row = asdict(one) | {"number": one.number or None, "sources": list(one.sources)}
        connection.execute(insert(emergency_number), row)
