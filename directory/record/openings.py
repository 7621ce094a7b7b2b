"""Opening a country: how drafts become listings that a person may be shown.

Here belongs confirming, releasing from a web page, and the calls that confirmed nothing; every way by which a listing
becomes public goes through this file. Taking something out of sight is in `safety`.
"""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection, insert, select

from directory.codes import FactGroup, How, Need, Status
from directory.errors import (
    ContactsNotConfirmed,
    NoContacts,
    NoLongerListed,
    NotAdmitted,
    NotADraft,
    OrganisationSuspended,
    SiteIsConfidential,
    TooOld,
)
from directory.model import ConfidentialSite, Confirmation, Facts, Listing, PublicSite
from directory.record.acts import Act, Outcome
from directory.record.confidential import ERASED, erase_whereabouts
from directory.record.desk import Decision, Desk, differing, subject_of
from directory.record.rows import add_confirmations, next_position, read_listings, replace_facts
from directory.record.tables import call_attempt, listing, revision

WEB_PAGE_COUNTS_FOR: Final = timedelta(days=365)
"""How long after it was read a page may still be released from: the "within 12 months" of opening a country."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A call that confirmed nothing."""

    listing: int
    outcome: Outcome
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class Left:
    """A draft that is still to be called, and the last call that confirmed nothing."""

    listing: Listing
    last_attempt: Attempt | None


@dataclass(frozen=True, slots=True)
class Opening:
    """How far a country is opened.

    `left` are its drafts, first those that nobody called, then by the day of the last call, oldest first. `confirmed`
    and `from_web_page` are what a person may be shown, by number; `needs_covered` are the needs of both, in the order
    of `Need`.
    """

    country: str
    left: tuple[Left, ...]
    confirmed: tuple[Listing, ...]
    from_web_page: tuple[Listing, ...]
    needs_covered: tuple[Need, ...]

    @property
    def needs_missing(self) -> tuple[Need, ...]:
        """The needs for which nothing can be shown yet."""
        return tuple(need for need in Need if need not in self.needs_covered)


class Openings(Desk):
    """The part of the `Editor` that makes listings public."""

    def confirm(
        self,
        number: int,
        *,
        facts: Facts | None,
        how: How,
        on: date,
        role: str,
        by: tuple[str, ...],
        groups: tuple[FactGroup, ...],
    ) -> Listing:
        """Records that these groups of facts were confirmed, corrected where `facts` is given, and publishes.

        A listing becomes public, and a paused one public again, when its contacts are among the groups; `checked_by`
        then counts the people behind `by`. Former facts of a listing that was public become a revision.

        Raises `NotAdmitted`, `OrganisationSuspended`, `NoLongerListed` (closed or refused), `NoContacts`,
        `ContactsNotConfirmed` (never confirmed, or corrected without being confirmed), `SiteIsConfidential` (a
        correction would make the place public) and `NotYet`.
        """
        with self._deciding(*by) as decision:
            before = decision.listing(number)
            after = before.facts if facts is None else facts
            decision.not_yet(on)
            if before.status in (Status.CLOSED, Status.REFUSED):
                raise NoLongerListed(number, before.status)
            _may_be_shown(before, after)
            changed = _correct(decision, before, after)
            add_confirmations(decision.connection, number, (Confirmation(group, how, on, role) for group in groups))
            if FactGroup.CONTACTS in groups:
                looked = len(decision.people)
                decision.set(number, status=Status.PUBLISHED, checked_by=looked, web_read_on=None)
            elif before.status is not Status.PUBLISHED or "contacts" in changed:
                raise ContactsNotConfirmed(number)
            acts = {f"confirmed {group}": [how, on, role] for group in groups}
            decision.tell(Act.CONFIRMED, subject_of(number), changed | acts)
            confirmed = decision.listing(number)
        if _becomes_confidential(before, after):
            self._store.scrub(*ERASED)
        return confirmed

    def release_from_web_page(
        self, number: int, *, read_on: date, url: str, by: tuple[str, ...], facts: Facts | None = None
    ) -> Listing:
        """Publishes a draft whose contacts were read on its own or an official page, and called by nobody.

        `url` is the page and becomes the source; `facts` are what it says, where that corrects the draft. A listing
        whose contacts were ever confirmed is not released again in this way.

        Raises `TooOld` (read more than 12 months ago), `NotYet`, `NotADraft`, and what `confirm` raises.
        """
        with self._deciding(*by) as decision:
            before = decision.listing(number)
            after = before.facts if facts is None else facts
            decision.not_yet(read_on)
            oldest = decision.at.date() - WEB_PAGE_COUNTS_FOR
            if read_on < oldest:
                raise TooOld(read_on, oldest)
            if before.status is not Status.DRAFT and (
                before.web_read_on is None or before.status in (Status.CLOSED, Status.REFUSED)
            ):
                raise NotADraft(number, before.status)
            _may_be_shown(before, after)
            changed = _correct(decision, before, after)
            dated = before.source.dated if before.source.url == url else ""
            read = {"web_read_on": read_on, "source_url": url, "source_dated": dated}
            decision.set(number, status=Status.PUBLISHED, checked_by=len(decision.people), **read)
            decision.tell(Act.READ_ON_WEB_PAGE, subject_of(number), changed | read)
            released = decision.listing(number)
        if _becomes_confidential(before, after):
            self._store.scrub(*ERASED)
        return released

    def attempt(self, number: int, outcome: Outcome, *, on: date, by: str) -> Attempt:
        """Records a call that confirmed nothing, so that an interrupted opening resumes; nothing else changes."""
        with self._deciding(by) as decision:
            decision.listing(number)
            decision.not_yet(on)
            (caller,) = decision.people
            position = next_position(decision.connection, call_attempt, number)
            row = {"outcome": outcome, "attempted_on": on, "attempted_by": caller}
            decision.connection.execute(insert(call_attempt), {"listing": number, "position": position} | row)
            decision.tell(Act.ATTEMPTED, subject_of(number))
        return Attempt(number, outcome, on, caller)

    def attempts(self, country: str) -> tuple[Attempt, ...]:
        """The calls of a country that confirmed nothing, by listing, in the order in which they were made."""
        with self._store.reading() as connection:
            return _attempts(connection, country)

    def opening(self, country: str) -> Opening:
        """How far the country is opened: what is left, what a person may be shown, which needs that covers."""
        with self._store.reading() as connection:
            listings = read_listings(connection, listing.c.country == country)
            last = {attempt.listing: attempt for attempt in _attempts(connection, country)}
        left = [Left(one, last.get(one.number)) for one in listings if one.status is Status.DRAFT]
        shown = [one for one in listings if one.status is Status.PUBLISHED and not one.organisation.suspended]
        covered = {need for one in shown for need in one.facts.needs}
        return Opening(
            country,
            tuple(sorted(left, key=lambda one: one.last_attempt.on if one.last_attempt else date.min)),
            confirmed=tuple(one for one in shown if one.web_read_on is None),
            from_web_page=tuple(one for one in shown if one.web_read_on is not None),
            needs_covered=tuple(need for need in Need if need in covered),
        )


def _may_be_shown(before: Listing, after: Facts) -> None:
    """Raises what keeps the listing from being public, whoever confirmed it."""
    organisation = before.organisation
    if organisation.admission is None:
        raise NotAdmitted(organisation.name, before.country)
    if organisation.suspended:
        raise OrganisationSuspended(organisation.name, before.country)
    if isinstance(before.facts.site, ConfidentialSite) and not isinstance(after.site, ConfidentialSite):
        raise SiteIsConfidential(before.number)
    if not after.contacts and not isinstance(after.site, PublicSite):
        raise NoContacts(before.number)


def _becomes_confidential(before: Listing, after: Facts) -> bool:
    return isinstance(after.site, ConfidentialSite) and not isinstance(before.facts.site, ConfidentialSite)


def _correct(decision: Decision, before: Listing, after: Facts) -> dict[str, object]:
    """Puts the corrected facts in place and gives the fields that changed, by name."""
    changed = differing(before.facts, after)
    if not changed:
        return changed
    if before.status in (Status.PUBLISHED, Status.PAUSED):
        former = asdict(before.facts)
        del former["site"]  # a place is never restored from its past
        decision.connection.execute(
            insert(revision),
            {
                "listing": before.number,
                "position": next_position(decision.connection, revision, before.number),
                "replaced_at": decision.at,
                "facts": former,
            },
        )
    replace_facts(decision.connection, before.number, after)
    if _becomes_confidential(before, after):
        erase_whereabouts(decision, before.number)
    return changed


def _attempts(connection: Connection, country: str) -> tuple[Attempt, ...]:
    rows = connection.execute(
        select(call_attempt)
        .join(listing)
        .where(listing.c.country == country)
        .order_by(call_attempt.c.listing, call_attempt.c.position)
    )
    return tuple(Attempt(row.listing, row.outcome, row.attempted_on, row.attempted_by) for row in rows)
