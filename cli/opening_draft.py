"""A draft as an operator sees and corrects it before calling: its facts, its ways of being reached, the call script.

Here belongs showing one draft and correcting its numbers. How the call ended belongs to `opening_outcome`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import phonenumbers
from phonenumbers import PhoneNumberFormat

from cli.opening_answers import contact as read_contact
from cli.opening_asking import NotUnderstoodError
from cli.opening_sitting import Sitting
from directory.codes import ContactKind, Cost
from directory.exchange.table import Problem
from directory.model import Contact, Listing
from directory.record.openings import Attempt

SCRIPT = ("service", "hours", "languages", "audience", "abroad", "duty")
"""The six lines of the call script, in their order."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft on the table."""

    sitting: Sitting
    listing: Listing

    @property
    def about(self) -> str:
        """Under what its answers are kept until they are recorded."""
        return f"listing {self.listing.number}"

    def contacts(self) -> tuple[Contact, ...]:
        """Its contacts with what was corrected and added in this sitting or one before it."""
        return tuple(found for _, found in self._ways())

    def show(self, last: Attempt | None) -> None:
        """Shows all that is known of it, and the six lines to ask."""
        sitting, say, tell = self.sitting, self.sitting.say, self.sitting.asking.tell
        facts, organisation = self.listing.facts, self.listing.organisation
        tell(" / ".join(dict.fromkeys(text.name for text in facts.texts)))
        kind = say(f"open-organisation-{organisation.kind}")
        names = " / ".join(filter(None, (organisation.name, organisation.local_name)))
        tell(say("open-draft-organisation", names=names, kind=kind))
        needs = " · ".join(say(f"open-need-{need}") for need in facts.needs)
        tell(say("open-draft-needs", needs=needs or say("open-unknown")))
        if facts.topics:
            tell(say("open-draft-topics", topics=", ".join(say(f"topic-{topic}") for topic in facts.topics)))
        tell(say("open-draft-audiences", audiences=self.audience_names()))
        tell(say("open-draft-hours", hours=facts.hours or say("open-unknown")))
        tell(say("open-draft-languages", languages=self.language_names()))
        if facts.cost is not Cost.UNKNOWN:
            tell(say(f"open-draft-cost-{facts.cost}"))
        self.show_contacts()
        source = self.listing.source
        tell(say("open-draft-source", dated=source.dated or say("open-undated")))
        tell(f"    {source.url or say('open-unknown')}")
        for line in source.notes.splitlines():
            tell(f"    {line}")
        if last:
            outcome = say(f"open-attempt-{last.outcome}")
            tell(say("open-draft-last", outcome=outcome, date=sitting.date(last.on)))
        tell(say("open-script"))
        for number, line in enumerate(SCRIPT, start=1):
            tell(f"  {number}. {say(f'open-script-{line}')}")

    def show_contacts(self) -> None:
        """Shows its numbers and addresses, numbered from 1, as they are dialled in the country."""
        say, tell = self.sitting.say, self.sitting.asking.tell
        tell(say("open-draft-contacts", country=self.sitting.country_name()))
        for number, one in enumerate(self.contacts(), start=1):
            tell(f"  {number}  {self.in_words(one)}")
        if not self.contacts():
            tell(f"  {say('open-draft-no-contact')}")

    def in_words(self, one: Contact) -> str:
        """A contact in one line: what is dialled, what it is, and how it is dialled from elsewhere."""
        parts = [one.shown, self.sitting.say(f"contact-{one.kind}")]
        if one.keyword:
            parts.append(f"“{one.keyword}”")
        if one.kind in (ContactKind.PHONE, ContactKind.WHATSAPP):
            parts.append(phonenumbers.format_number(phonenumbers.parse(one.value), PhoneNumberFormat.INTERNATIONAL))
        return " · ".join(dict.fromkeys(parts))

    def audience_names(self) -> str:
        """Whom it is there for, in one line."""
        say = self.sitting.say
        names = [say(f"audience-{audience}") for audience in self.listing.facts.audiences]
        return ", ".join(names) or say("open-everybody")

    def language_names(self) -> str:
        """The languages that it speaks, in one line."""
        tags = dict.fromkeys(spoken.language for one in self.contacts() for spoken in one.languages)
        return self.sitting.language_names(tags) or self.sitting.say("open-unknown")

    def correct(self) -> None:
        """Asks for a number or address in the place of one that is wrong, or for another one."""
        asking, say = self.sitting.asking, self.sitting.say
        ways = list(self._ways())
        options = [(key, self.in_words(found)) for key, found in ways]
        added = f"added {sum(key.startswith('added ') for key, _ in self._all_ways())}"
        options += [(added, say("open-correct-other")), ("", say("open-back"))]
        key = asking.choose("open-correct-which", options, default="")
        if not key:
            return
        typed = asking.answer("open-correct", self._checked, shown=say("open-back"))
        if typed and self._agreed(read_contact(typed, self.listing.country)[1]):
            asking.unfinished.keep(self.about, key, typed)
        self.show_contacts()

    def _checked(self, typed: str) -> str:
        if typed:
            read_contact(typed, self.listing.country)
        return typed

    def _agreed(self, doubts: tuple[Problem, ...]) -> bool:
        """Whether the operator wants what was typed although something about it is odd."""
        for doubt in doubts:
            self.sitting.asking.say_line(f"import-problem-{doubt.code}")
        return not doubts or self.sitting.asking.yes("open-correct-sure", default=False)

    def _ways(self) -> Iterator[tuple[str, Contact]]:
        """The contacts, each after the name under which its correction is kept; none twice."""
        seen = set()
        for key, found in self._all_ways():
            if (found.kind, found.value) not in seen:
                seen.add((found.kind, found.value))
                yield key, found

    def _all_ways(self) -> Iterator[tuple[str, Contact]]:
        typed = self.sitting.asking.unfinished.typed
        languages = next((one.languages for one in self.listing.facts.contacts if one.languages), ())
        for one in self.listing.facts.contacts:
            key = f"contact {one.kind} {one.value}"
            corrected = self._read(typed(self.about, key))
            yield key, replace(corrected, languages=one.languages) if corrected else one
        position = 0
        while (key := f"added {position}") and (further := self._read(typed(self.about, key))):
            yield key, replace(further, languages=languages)
            position += 1

    def _read(self, typed: str) -> Contact | None:
        try:
            return read_contact(typed, self.listing.country)[0] if typed else None
        except NotUnderstoodError:  # kept by a version that read it differently
            return None
