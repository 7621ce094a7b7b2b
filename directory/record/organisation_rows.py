"""Between rows and dataclasses: how an organisation and its admission are kept, and put together again.

Here belongs reading and writing inside a transaction that somebody else opened. Nothing here decides anything.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select

from directory.model import Admission, Organisation
from directory.record.tables import admission, organisation
from directory.understand.fold import fold


def read_organisations(connection: Connection, chosen: Select[Any]) -> Iterator[tuple[int, Organisation]]:
    """Gives each organisation whose number the query `chosen` selects, after its number."""
    admissions = {
        row.organisation: Admission(
            row.how_checked,
            row.vouched_by,
            row.number_found_independently,
            row.called,
            row.safeguarding_policy,
            row.admitted_by,
            row.admitted_on,
        )
        for row in connection.execute(select(admission).where(admission.c.organisation.in_(chosen)))
    }
    for row in connection.execute(select(organisation).where(organisation.c.number.in_(chosen))):
        admitted = admissions.get(row.number)
        yield row.number, Organisation(row.name, row.local_name, row.kind, row.must_tell, admitted, row.suspended)


def read_organisation(connection: Connection, name: str, country: str) -> tuple[int, Organisation] | None:
    """Gives the organisation of this name in this country with its number in the tables."""
    chosen = select(organisation.c.number).where(organisation.c.name == name, organisation.c.country == country)
    return next(read_organisations(connection, chosen), None)


def organisation_numbers(connection: Connection) -> dict[tuple[str, str], int]:
    """The numbers of all organisations, by country and name."""
    rows = connection.execute(select(organisation.c.country, organisation.c.name, organisation.c.number))
    return {(row.country, row.name): int(row.number) for row in rows}


def insert_organisation(connection: Connection, one: Organisation, country: str) -> int:
    """Adds an organisation with its admission, where it has one; gives its number."""
    values = {
        "country": country,
        "name": one.name,
        "folded_name": fold(one.name),
        "local_name": one.local_name,
        "kind": one.kind,
        "must_tell": one.must_tell,
        "suspended": one.suspended,
    }
    added = connection.execute(insert(organisation).returning(organisation.c.number), values).scalar_one()
    if one.admission is not None:
        replace_admission(connection, int(added), one.admission)
    return int(added)


def replace_admission(connection: Connection, number: int, new: Admission) -> None:
    """Makes this the admission of the organisation with this number."""
    connection.execute(delete(admission).where(admission.c.organisation == number))
    connection.execute(
        insert(admission),
        {
            "organisation": number,
            "how_checked": new.how_checked,
            "vouched_by": new.vouched_by,
            "number_found_independently": new.number_found_independently,
            "called": new.called,
            "safeguarding_policy": new.safeguarding_policy,
            "admitted_by": new.by,
            "admitted_on": new.on,
        },
    )
