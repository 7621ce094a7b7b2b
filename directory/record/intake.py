"""Taking in: how the rows of an import become drafts, once and never twice.

Here belongs what an import may do to the record: add drafts and renew drafts. Reading a file is `exchange`'s work.
A row is known by its `origin`. What staff have published, paused, refused or closed is never touched by an import.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from directory.codes import Status
from directory.errors import NotADraft, OriginMissing, OriginTaken
from directory.model import ConfidentialSite, Listing
from directory.record.acts import Act
from directory.record.desk import Decision, Desk, subject_of
from directory.record.history import canonical
from directory.record.organisation_rows import insert_organisation, organisation_numbers
from directory.record.rows import insert_listings, replace_draft
from directory.record.tables import confidential_site, listing

_AT_ONCE: Final = 500
"""Rows that go to the database together, and after which the progress is told."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import did, or in a dry run would do.

    `changed` are the numbers of drafts that were renewed; `kept` those of listings whose row is no longer the one they
    came from, but which an import may not touch any more.
    """

    added: int
    unchanged: int
    changed: tuple[int, ...]
    kept: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The drafts by what is to be done with each, beside the digest of its row."""

    new: tuple[tuple[Listing, str], ...]
    renewed: tuple[tuple[int, Listing, str], ...]
    kept: tuple[int, ...]
    rows: int

    @property
    def untouched(self) -> int:
        return self.rows - len(self.new) - len(self.renewed)


class Intake(Desk):
    """The part of the `Editor` that takes in imports."""

    def take_in(
        self,
        drafts: Iterable[Listing],
        *,
        by: str,
        dry_run: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> TakenIn:
        """Takes in the drafts of one import, all or none; a second time changes nothing.

        A new origin becomes a draft, a draft whose row changed is renewed, anything that staff decided about is kept
        as it is. Fictional listings come in as they stand, published and confirmed: they can only ever be shown in
        practice. A dry run writes nothing. `progress` is told how many rows are done, of how many.

        Raises `OriginMissing`, `OriginTaken`, `NotADraft` (a real listing that claims to be more) and `NotStorable`.
        """
        rows = tuple((draft, _digest(draft)) for draft in drafts)
        _refuse_untraceable(rows)
        if dry_run:
            with self._store.reading() as connection:
                planned = _sort(connection, rows)
        else:
            with self._deciding(by) as decision:
                planned = _sort(decision.connection, rows)
                for done in _write(decision, planned):
                    if progress:
                        progress(done, planned.rows)
        return TakenIn(
            added=len(planned.new),
            unchanged=planned.untouched - len(planned.kept),
            changed=tuple(number for number, _, _ in planned.renewed),
            kept=planned.kept,
        )


def _digest(draft: Listing) -> str:
    """What a row was, so that a later import can tell whether it changed since; raises `NotStorable`."""
    own = asdict(draft)
    return sha256(canonical([own[name] for name in ("facts", "organisation", "country", "source")])).hexdigest()


def _refuse_untraceable(rows: Sequence[tuple[Listing, str]]) -> None:
    origins = set()
    for draft, _ in rows:
        if not draft.origin:
            raise OriginMissing(draft.organisation.name)
        if draft.origin in origins:
            raise OriginTaken(draft.origin)
        if draft.status is not Status.DRAFT and not draft.fictional:
            raise NotADraft(draft.number, draft.status)
        origins.add(draft.origin)


def _sort(connection: Connection, rows: Sequence[tuple[Listing, str]]) -> _Sorted:
    known = _known(connection)
    new, renewed, kept = [], [], []
    for draft, digest in rows:
        stored = known.get(draft.origin)
        if stored is None:
            new.append((draft, digest))
        elif stored.origin_digest == digest:
            continue
        elif stored.status is Status.DRAFT and _may_renew(stored, draft):
            renewed.append((stored.number, draft, digest))
        else:
            kept.append(stored.number)
    return _Sorted(tuple(new), tuple(renewed), tuple(kept), rows=len(rows))


def _may_renew(stored: Row[Any], draft: Listing) -> bool:
    """Whether a stored draft may take what its row now says: never the way of a confidential place into the public.

    A draft that staff made confidential has no digest any more, and is theirs.
    """
    if not stored.origin_digest:
        return False
    return not stored.confidential or isinstance(draft.facts.site, ConfidentialSite)


def _known(connection: Connection) -> dict[str, Row[Any]]:
    own = listing.c
    confidential = confidential_site.c.listing.is_not(None).label("confidential")
    rows = connection.execute(
        select(own.number, own.origin, own.origin_digest, own.status, confidential)
        .outerjoin_from(listing, confidential_site)
        .where(own.origin.is_not(None))
    )
    return {row.origin: row for row in rows}


def _write(decision: Decision, planned: _Sorted) -> Iterator[int]:
    """Writes the drafts, and gives again and again how many rows are done."""
    connection, done = decision.connection, planned.untouched
    organisations = organisation_numbers(connection)

    def organisation_of(draft: Listing) -> int:
        # An import makes an organisation known and never changes one: what is known of it was vetted.
        key = (draft.country, draft.organisation.name)
        if key not in organisations:
            organisations[key] = insert_organisation(connection, draft.organisation, draft.country)
        return organisations[key]

    yield done
    for start in range(0, len(planned.new), _AT_ONCE):
        some = [(draft, organisation_of(draft), digest) for draft, digest in planned.new[start : start + _AT_ONCE]]
        for number, (draft, _, _) in zip(insert_listings(connection, some), some, strict=True):
            decision.tell(Act.TAKEN_IN, subject_of(number), asdict(draft.facts))
        done += len(some)
        yield done
    for number, draft, digest in planned.renewed:
        replace_draft(connection, number, draft, organisation_of(draft), digest)
        decision.tell(Act.TAKEN_IN, subject_of(number), asdict(draft.facts))
        done += 1
        yield done
