"""Between rows and dataclasses: how a listing is laid out over the tables, and put together again.

Here belongs reading and writing of whole listings inside a transaction that somebody else opened.
Nothing here decides whether something may be done; that is said where the `Editor`'s methods are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, func, insert, select, update

from directory.model import (
    Area,
    ConfidentialSite,
    Confirmation,
    Contact,
    Facts,
    Listing,
    PublicSite,
    Remote,
    Site,
    Source,
    Spoken,
    Text,
)
from directory.record.organisation_rows import read_organisations
from directory.record.tables import (
    confidential_site,
    confirmation,
    contact,
    contact_language,
    coverage,
    listing,
    listing_text,
    public_site,
)
from directory.understand.fold import fold

_PARTS_OF_FACTS = (contact_language, contact, coverage, listing_text, public_site, confidential_site)
"""The tables that hold a listing's facts beside `listing` itself, in an order in which they may be emptied."""


def read_listings(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[Listing, ...]:
    """Gives the listings for which all conditions on the table `listing` hold, by number."""
    chosen = select(listing.c.number).where(*conditions)
    organisations = dict(read_organisations(connection, select(listing.c.organisation).where(*conditions)))

    def parts(table: Table) -> dict[int, list[Row[Any]]]:
        rows = connection.execute(select(table).where(table.c.listing.in_(chosen)).order_by(*table.primary_key))
        return {number: list(own) for number, own in groupby(rows, key=lambda row: int(row.listing))}

    contacts, spoken, areas, texts = (parts(table) for table in (contact, contact_language, coverage, listing_text))
    public, confidential, acts = (parts(table) for table in (public_site, confidential_site, confirmation))
    return tuple(
        Listing(
            organisation=organisations[row.organisation],
            facts=Facts(
                needs=row.needs,
                kinds=row.kinds,
                audiences=row.audiences,
                topics=row.topics,
                minimum_age=row.minimum_age,
                maximum_age=row.maximum_age,
                papers_needed=row.papers_needed,
                cost=row.cost,
                hours=row.hours,
                time_zone=row.time_zone,
                contacts=_contacts(contacts.get(row.number, ()), spoken.get(row.number, ())),
                coverage=tuple(Area(area.country, area.region) for area in areas.get(row.number, ())),
                site=_site(public.get(row.number, ()), confidential.get(row.number, ())),
                texts=tuple(map(_text, texts.get(row.number, ()))),
            ),
            country=row.country,
            number=row.number,
            origin=row.origin or "",
            source=Source(row.source_url, row.source_dated, row.source_notes),
            status=row.status,
            confirmations=tuple(
                Confirmation(act.fact_group, act.how, act.confirmed_on, act.role) for act in acts.get(row.number, ())
            ),
            web_read_on=row.web_read_on,
            checked_by=row.checked_by,
            fictional=row.fictional,
        )
        for row in connection.execute(select(listing).where(*conditions).order_by(listing.c.number))
    )


def insert_listings(connection: Connection, drafts: Sequence[tuple[Listing, int, str]]) -> tuple[int, ...]:
    """Adds listings, each with its organisation's number and the digest of its origin; gives their new numbers."""
    if not drafts:
        return ()
    numbers = connection.execute(
        insert(listing).returning(listing.c.number, sort_by_parameter_order=True),
        [
            _own_columns(draft) | {"organisation": organisation_number, "origin_digest": digest}
            for draft, organisation_number, digest in drafts
        ],
    ).scalars()
    added = tuple(int(number) for number in numbers)
    _insert_parts(connection, ((number, draft.facts) for number, (draft, _, _) in zip(added, drafts, strict=True)))
    for number, (draft, _, _) in zip(added, drafts, strict=True):
        if draft.confirmations:
            add_confirmations(connection, number, draft.confirmations)
    return added


def replace_facts(connection: Connection, number: int, facts: Facts) -> None:
    """Puts these facts in the place of those that the listing had."""
    connection.execute(update(listing).where(listing.c.number == number).values(_columns_of_facts(facts)))
    for table in _PARTS_OF_FACTS:
        connection.execute(delete(table).where(table.c.listing == number))
    _insert_parts(connection, [(number, facts)])


def replace_draft(connection: Connection, number: int, draft: Listing, organisation_number: int, digest: str) -> None:
    """Puts a draft in the place of an older draft of the same origin."""
    values = _own_columns(draft) | {"organisation": organisation_number, "origin_digest": digest}
    connection.execute(update(listing).where(listing.c.number == number).values(values))
    replace_facts(connection, number, draft.facts)


def add_confirmations(connection: Connection, number: int, acts: Iterable[Confirmation]) -> None:
    """Adds confirmations after those that the listing has."""
    rows = [
        {"listing": number, "position": position, "how": act.how, "role": act.role}
        | {"fact_group": act.group, "confirmed_on": act.on}
        for position, act in enumerate(acts, start=next_position(connection, confirmation, number))
    ]
    if rows:
        connection.execute(insert(confirmation), rows)


def next_position(connection: Connection, table: Table, number: int) -> int:
    """The position after the last that the listing's rows have in this table."""
    last = connection.execute(select(func.max(table.c.position)).where(table.c.listing == number)).scalar()
    return 0 if last is None else int(last) + 1


def _contacts(contacts: Iterable[Row[Any]], spoken: Iterable[Row[Any]]) -> tuple[Contact, ...]:
    languages: dict[int, list[Spoken]] = defaultdict(list)
    for row in spoken:
        languages[row.contact].append(Spoken(row.language, row.promise))
    return tuple(
        Contact(
            row.kind,
            row.value,
            row.shown,
            row.country,
            row.keyword,
            tuple(languages[row.position]),
            row.reached_from,
            row.free,
            row.on_bill,
            row.in_call_list,
            row.without_credit,
        )
        for row in contacts
    )


def _site(public: Iterable[Row[Any]], confidential: Iterable[Row[Any]]) -> Site:
    # A confidential row wins: should both ever stand there, the address stays unread.
    for row in confidential:
        return ConfidentialSite(Area(row.country, row.region))
    for row in public:
        return PublicSite(row.address, row.place, row.latitude, row.longitude)
    return Remote()


def _text(row: Row[Any]) -> Text:
    return Text(row.language, row.name, row.summary, row.how_to_reach, row.provenance, row.source_hash)


def _own_columns(one: Listing) -> dict[str, object]:
    return _columns_of_facts(one.facts) | {
        "country": one.country,
        "status": one.status,
        "origin": one.origin or None,
        "source_url": one.source.url,
        "source_dated": one.source.dated,
        "source_notes": one.source.notes,
        "web_read_on": one.web_read_on,
        "checked_by": one.checked_by,
        "fictional": one.fictional,
    }


def _columns_of_facts(facts: Facts) -> dict[str, object]:
    return {
        "needs": facts.needs,
        "kinds": facts.kinds,
        "audiences": facts.audiences,
        "topics": facts.topics,
        "minimum_age": facts.minimum_age,
        "maximum_age": facts.maximum_age,
        "papers_needed": facts.papers_needed,
        "cost": facts.cost,
        "hours": facts.hours,
        "time_zone": facts.time_zone,
    }


def _insert_parts(connection: Connection, several: Iterable[tuple[int, Facts]]) -> None:
    rows: dict[Table, list[dict[str, object]]] = defaultdict(list)
    for number, facts in several:
        for table, row in _parts(facts):
            rows[table].append({"listing": number} | row)
    for table in reversed(_PARTS_OF_FACTS):
        if rows[table]:
            connection.execute(insert(table), rows[table])


def _parts(facts: Facts) -> Iterator[tuple[Table, dict[str, object]]]:
    for position, one in enumerate(facts.contacts):
        row = asdict(one)
        del row["languages"]
        yield contact, {"position": position} | row
        for nth, spoken in enumerate(one.languages):
            yield contact_language, {"contact": position, "position": nth} | asdict(spoken)
    for position, area in enumerate(facts.coverage):
        yield coverage, {"position": position} | asdict(area)
    for position, text in enumerate(facts.texts):
        yield listing_text, {"position": position, "folded_name": fold(text.name)} | asdict(text)
    match facts.site:
        case PublicSite():
            yield public_site, asdict(facts.site)
        case ConfidentialSite(area):
            yield confidential_site, asdict(area)
        case Remote():
            pass
