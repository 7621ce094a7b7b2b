"""How it went with one draft: confirmed on the telephone, read on its page, no answer, refused, or later.

Here belongs what is asked for each of these and what is recorded. What the draft looks like belongs to
`opening_draft`, who may be listed to `opening_admission`.
"""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from cli.opening_admission import is_admitted, known
from cli.opening_answers import ANSWERED, CALLED, hours, languages, page_address, read_on
from cli.opening_draft import Draft
from cli.opening_sitting import Sitting, StopHere
from directory.codes import Audience, ContactKind, FactGroup, How, Known, ReachedFrom, Status
from directory.errors import DirectoryError, NoLongerListed, NotADraft
from directory.model import Contact, Facts, Spoken
from directory.record.acts import Outcome, Refusal
from directory.record.openings import Attempt

ROLE: Final = "operator"
"""In which role somebody confirms who opens a country."""

_REACHED: Final = {
    Known.YES: ReachedFrom.ABROAD_TOO,
    Known.NO: ReachedFrom.THIS_COUNTRY,
    Known.UNKNOWN: ReachedFrom.UNKNOWN,
}
_REACHED_KNOWN: Final = {reached: said for said, reached in _REACHED.items()}


class Ended(StrEnum):
    """What an operator says about a draft, in the order of the menu."""

    CONFIRMED = "confirmed"
    NO_ANSWER = "no-answer"
    WRONG_NUMBER = "wrong-number"
    PAGE = "page"
    REFUSED = "refused"
    CORRECT = "correct"
    LATER = "later"
    STOP = "stop"


def attend(sitting: Sitting, number: int, last: Attempt | None) -> None:
    """Leads through one draft until something is recorded about it or it is put off; raises `StopHere`."""
    draft = Draft(sitting, sitting.editor.listing(number))
    if draft.listing.status is not Status.DRAFT:
        _decided_meanwhile(draft)
        return
    draft.show(last)
    options = [(ended, sitting.say(f"open-ended-{ended}")) for ended in Ended]
    done = False
    while not done:
        ended = sitting.asking.choose("open-ended", options, default=Ended.LATER)
        try:
            done = _follow(draft, ended)
        except (NoLongerListed, NotADraft):
            _decided_meanwhile(draft)
            done = True
        except DirectoryError as refused:
            sitting.asking.say_line("open-not-recorded", reason=type(refused).__name__)


def _follow(draft: Draft, ended: Ended) -> bool:
    """Does what was chosen; False where the menu is to be shown again."""
    match ended:
        case Ended.CONFIRMED:
            return _confirm(draft)
        case Ended.PAGE:
            return _release(draft)
        case Ended.NO_ANSWER:
            return _attempt(draft, Outcome.NO_ANSWER)
        case Ended.WRONG_NUMBER:
            return _attempt(draft, Outcome.WRONG_NUMBER)
        case Ended.REFUSED:
            return _refuse(draft)
        case Ended.CORRECT:
            draft.correct()
            return False
        case Ended.STOP:
            raise StopHere
        case Ended.LATER:
            return True


def _confirm(draft: Draft) -> bool:
    """Asks for the answers of the call script, sees to the admission, and records both."""
    sitting, listing = draft.sitting, draft.listing
    contacts = _right_contacts(draft, "open-ways")
    if not contacts:
        return False
    facts = replace(listing.facts, contacts=contacts)
    called = any(one.kind in CALLED for one in contacts)
    how = How.BY_CALL if called else How.BY_ORGANISATION
    groups = [FactGroup.CONTACTS]
    facts = _ask_hours(draft, facts, groups)
    facts = _ask_languages(draft, facts)
    facts = _ask_audiences(draft, facts, groups)
    facts = _ask_abroad(draft, facts)
    organisation = sitting.editor.organisation(listing.organisation.name, listing.country)
    must_tell = sitting.asking.choose(
        "open-must-tell", known(sitting), default=organisation.must_tell, about=draft.about
    )
    if not is_admitted(sitting, listing, must_tell=must_tell, called=called):
        return False
    _still_a_draft(draft)
    sitting.editor.confirm(
        listing.number,
        facts=facts if facts != listing.facts else None,
        how=how,
        on=sitting.today,
        role=ROLE,
        by=sitting.people,
        groups=tuple(groups),
    )
    return _recorded(draft)


def _release(draft: Draft) -> bool:
    """Asks for the page and its day, sees to the admission, and releases the draft as read and not called."""
    sitting, listing, asking = draft.sitting, draft.listing, draft.sitting.asking
    contacts = _right_contacts(draft, "open-page-ways")
    if not contacts:
        return False
    own = next((one.value for one in contacts if one.kind is ContactKind.WEB), "")
    page = asking.answer(
        "open-page",
        lambda typed: page_address(typed) if typed else own,
        shown=own or sitting.say("open-back"),
        about=draft.about,
    )
    if not page:
        return False
    day = asking.answer("open-page-date", read_on(sitting.today), shown=sitting.today.isoformat(), about=draft.about)
    if not is_admitted(sitting, listing, must_tell=None, called=False):
        return False
    _still_a_draft(draft)
    facts = replace(listing.facts, contacts=contacts)
    sitting.editor.release_from_web_page(
        listing.number,
        read_on=day,
        url=page,
        by=sitting.people,
        facts=facts if facts != listing.facts else None,
    )
    return _recorded(draft)


def _attempt(draft: Draft, outcome: Outcome) -> bool:
    sitting = draft.sitting
    sitting.editor.attempt(draft.listing.number, outcome, on=sitting.today, by=sitting.people[0])
    sitting.asking.say_line("open-attempted")
    return True


def _refuse(draft: Draft) -> bool:
    sitting = draft.sitting
    reasons = [(reason.value, sitting.say(f"open-refusal-{reason}")) for reason in Refusal]
    chosen = sitting.asking.choose("open-refusal", [*reasons, ("", sitting.say("open-back"))], default="")
    if not chosen:
        return False
    sitting.editor.refuse(draft.listing.number, Refusal(chosen), by=sitting.people[0])
    return _recorded(draft)


def _recorded(draft: Draft) -> bool:
    draft.sitting.asking.unfinished.forget(draft.about)
    draft.sitting.asking.say_line("open-recorded")
    return True


def _decided_meanwhile(draft: Draft) -> None:
    draft.sitting.asking.unfinished.forget(draft.about)  # it can never be recorded any more
    draft.sitting.asking.say_line("open-decided-meanwhile")


def _still_a_draft(draft: Draft) -> None:
    """Raises `NotADraft` where somebody else decided while this operator was on the telephone."""
    status = draft.sitting.editor.listing(draft.listing.number).status
    if status is not Status.DRAFT:
        raise NotADraft(draft.listing.number, status)


def _right_contacts(draft: Draft, key: str) -> tuple[Contact, ...]:
    """Which of the contacts are right: only these may be shown, because nobody looked at the others."""
    asking, contacts = draft.sitting.asking, draft.contacts()
    if len(contacts) > 1:
        options = [(one, draft.in_words(one)) for one in contacts]
        contacts = asking.choose_several(key, options, shown="1", enter=contacts[:1]) or ()
    if not contacts:
        asking.say_line("open-ways-none")
    return contacts


def _ask_hours(draft: Draft, facts: Facts, groups: list[FactGroup]) -> Facts:
    shown = facts.hours or draft.sitting.say("open-unknown")
    said = draft.sitting.asking.answer("open-hours", hours, shown=shown, about=draft.about)
    if said == "-":
        return facts
    told = {"": facts.hours, "0": ""}.get(said, said)
    if told:
        groups.append(FactGroup.HOURS)
    return replace(facts, hours=told)


def _ask_languages(draft: Draft, facts: Facts) -> Facts:
    """Puts the languages to the contacts that somebody answers, or to all where there is none of those."""
    sitting = draft.sitting
    said = sitting.asking.answer(
        "open-languages", languages(sitting.say.language), shown=draft.language_names(), about=draft.about
    )
    if not said:
        return facts
    promised = {spoken.language: spoken for one in facts.contacts for spoken in one.languages}
    spoken = tuple(promised.get(tag, Spoken(tag)) for tag in said)
    answered = {one.kind for one in facts.contacts}.intersection(ANSWERED) or {one.kind for one in facts.contacts}
    contacts = (replace(one, languages=spoken) if one.kind in answered else one for one in facts.contacts)
    return replace(facts, contacts=tuple(contacts))


def _ask_audiences(draft: Draft, facts: Facts, groups: list[FactGroup]) -> Facts:
    sitting = draft.sitting
    options = [(audience, sitting.say(f"audience-{audience}")) for audience in Audience]
    said = sitting.asking.choose_several(
        "open-audiences", options, shown=draft.audience_names(), enter=facts.audiences, about=draft.about
    )
    if said is None:
        return facts
    groups.append(FactGroup.ELIGIBILITY)
    return replace(facts, audiences=said)


def _ask_abroad(draft: Draft, facts: Facts) -> Facts:
    """Asks for each whole number; a short code works in its country only."""
    sitting = draft.sitting
    contacts = []
    for one in facts.contacts:
        if one.kind is ContactKind.PHONE:
            said = sitting.asking.choose(
                "open-abroad",
                known(sitting),
                default=_REACHED_KNOWN[one.reached_from],
                about=draft.about,
                question=sitting.say("open-abroad", number=one.shown),
            )
            contacts.append(replace(one, reached_from=_REACHED[said]))
        else:
            contacts.append(one)
    return replace(facts, contacts=tuple(contacts))
