"""One listing whole, and its number kept in a message of its own."""

from collections.abc import Sequence

from directory.codes import ContactKind, Cost, Known, OrganisationKind
from directory.find.answer import Found
from directory.model import ConfidentialSite, Contact, PublicListing, PublicSite
from screens.blocks import (
    DOT,
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_NUMBER,
    checked,
    confirmed_how,
    contact_button,
    host,
    main_contact,
    name_of,
    number_country,
    number_shown,
)
from screens.buttons import Clear, Details, Failed, Keep, Local, Results
from screens.frame import Reader, framed, marked
from screens.hours import hours_lines
from screens.legible import legible
from screens.screen import Line, Press, Screen, Style, in_pairs, shortened
from translations.names import country_name, language_name

CONTACTS_SHOWN = 6
LANGUAGES_SHOWN = 6
LONGEST_SUMMARY = 120  # characters
LONGEST_SHOWN_LINK = 60  # characters


def details(reader: Reader, found: Found, asked: Details, *, elsewhere: bool = False) -> Screen:
    """All there is to know of one listing, what matters most first, as far as a screen holds it.

    `elsewhere` says that its place has another language than the reader, so that it can be shown in that one too.
    """
    say, here, listing = reader.say, reader.here, legible(found.listing)
    contact = main_contact(listing, here)
    contacts = sorted(listing.facts.contacts, key=lambda each: each != contact)[:CONTACTS_SHOWN]
    lines = [Line(number_country(reader, listing))]
    if contact:
        lines.append(Line(shortened(number_shown(contact, here), LONGEST_NUMBER), Style.BOLD))
    lines.append(Line(shortened(name_of(reader, listing), LONGEST_NAME)))
    freshness = [checked(reader, listing)]
    if not found.works_from_here:
        freshness.append(say("results-not-from-here"))
    lines.append(Line(" ".join(freshness)))
    lines += [Line(line) for line in _all_facts(reader, found, listing, contacts) if line]
    rows = list(in_pairs([contact_button(reader, each) for each in contacts]))
    if elsewhere:
        rows.append((Press(say("button-local"), Local(here, asked.topic, asked.page, listing.number)),))
    failed = Press(say("button-failed"), Failed(here, asked.topic, listing.number))
    rows.append((failed, Press(say("button-keep"), Keep(here, listing.number))) if contact else (failed,))
    return framed(reader, lines, rows, back=Results(here, asked.topic, asked.page), shown=[found])


def _all_facts(reader: Reader, found: Found, listing: PublicListing, contacts: Sequence[Contact]) -> list[str]:
    """What is known beyond the number, a line for each question that a person has before they call or go."""
    say, text = reader.say, listing.text(reader.say.language.tag)
    must_tell = [] if listing.must_tell is Known.UNKNOWN else [say(f"details-must-tell-{listing.must_tell}")]
    return [
        shortened(text.summary, LONGEST_SUMMARY),
        " ".join([*_run_by(reader, listing), *must_tell]),
        " ".join(hours_lines(reader, found)),
        " ".join(_where(reader, listing, text.how_to_reach)),
        " ".join(_for_whom(reader, listing)),
        *_contact_lines(reader, listing, contacts),
    ]


def _where(reader: Reader, listing: PublicListing, how_to_reach: str) -> list[str]:
    say = reader.say
    match listing.facts.site:
        case PublicSite(address=address) if address:
            where = [say("details-address", address=shortened(address, LONGEST_LINE))]
        case ConfidentialSite():
            where = [say("details-address-private")]
        case _:
            where = []
    return [*where, shortened(how_to_reach, LONGEST_SUMMARY)] if how_to_reach else where


def _run_by(reader: Reader, listing: PublicListing) -> list[str]:
    """Who answers, and of what kind they are; the name alone where the kind is unknown, and not twice."""
    organisation, say = shortened(listing.organisation, LONGEST_NAME), reader.say
    if not organisation:
        return []
    if listing.organisation_kind is OrganisationKind.UNKNOWN:
        return (
            [] if listing.organisation == name_of(reader, listing) else [say("details-run", organisation=organisation)]
        )
    kind = say(f"organisation-{listing.organisation_kind}")
    return [say("details-run-by", organisation=organisation, kind=kind)]


def _for_whom(reader: Reader, listing: PublicListing) -> list[str]:
    """What it costs and asks for, in which languages, for whom, and what it knows about."""
    say, facts = reader.say, listing.facts
    parts = [say(f"details-papers-{facts.papers_needed}")] if facts.papers_needed is not Known.UNKNOWN else []
    if facts.cost is not Cost.UNKNOWN:
        parts.append(say(f"details-cost-{facts.cost}"))
    comma = say("list-comma")
    languages = _promised(reader, listing)
    if languages:
        parts.append(say("details-languages", languages=comma.join(languages)))
    if facts.audiences:
        parts.append(say("details-for", audiences=comma.join(say(f"audience-{each}") for each in facts.audiences)))
    parts += _ages(reader, listing)
    if facts.topics:
        parts.append(say("details-topics", topics=comma.join(say(f"topic-{each}") for each in facts.topics)))
    return parts


def _ages(reader: Reader, listing: PublicListing) -> list[str]:
    say, youngest, oldest = reader.say, listing.facts.minimum_age, listing.facts.maximum_age
    if youngest is not None and oldest is not None:
        return [say("details-ages", ages=say("details-ages-between", **{"from": youngest, "to": oldest}))]
    if youngest is not None:
        return [say("details-ages", ages=say("details-ages-from", **{"from": youngest}))]
    if oldest is not None:
        return [say("details-ages", ages=say("details-ages-to", to=oldest))]
    return []


def _promised(reader: Reader, listing: PublicListing) -> list[str]:
    """The languages that are spoken and how surely, the reader's own first."""
    say = reader.say
    promises = {each.language: each for contact in listing.facts.contacts for each in contact.languages}
    ordered = sorted(promises.values(), key=lambda each: each.language != say.language.tag)
    return [
        say(f"promise-{each.promise}", language=language_name(each.language, say.language))
        for each in ordered[:LANGUAGES_SHOWN]
    ]


def _contact_lines(reader: Reader, listing: PublicListing, contacts: Sequence[Contact]) -> list[str]:
    """What using the first contact leaves behind, as far as it is known, and which other contacts there are."""
    say = reader.say
    lines = [" ".join(_traces(reader, contacts[0]))] if contacts else []
    others = [_contact_words(reader, contact) for contact in contacts if _says_more(reader, contact, contacts[0])]
    lines.append(DOT.join(others))
    if any(contact.kind is ContactKind.WEB for contact in listing.facts.contacts):
        lines.append(say("details-web-trace"))
    return lines


def _says_more(reader: Reader, contact: Contact, first: Contact) -> bool:
    """Whether a contact says more than the number that already stands on the second line."""
    return contact != first or bool(contact.keyword) or contact.value != number_shown(contact, reader.here)


def _contact_words(reader: Reader, contact: Contact) -> str:
    """How to use one contact."""
    say = reader.say
    kind = say(f"contact-{contact.kind}")
    value = shortened(contact.shown or contact.value, LONGEST_NUMBER)
    if contact.kind in (ContactKind.WEB, ContactKind.TELEGRAM) and len(contact.value) > LONGEST_SHOWN_LINK:
        value = host(contact.value)  # a link that is cut in the middle would lead elsewhere
    if contact.keyword:
        return say("details-contact-keyword", kind=kind, keyword=contact.keyword, value=value)
    if contact.kind in (ContactKind.SHORT, ContactKind.SMS) and contact.country:
        country = country_name(contact.country, say.language)
        return say("details-contact-country", kind=kind, value=value, country=country)
    if contact.kind is ContactKind.PHONE and value != contact.value:
        return say("details-contact-abroad", kind=kind, value=value, abroad=contact.value)
    return say("details-contact", kind=kind, value=value)


def _traces(reader: Reader, contact: Contact) -> list[str]:
    """Where using a contact can be seen afterwards, and what it takes, as far as that is known."""
    return [
        reader.say(key)
        for fact, wanted, key in (
            (contact.in_call_list, Known.YES, "details-in-call-list"),
            (contact.in_call_list, Known.NO, "details-not-in-call-list"),
            (contact.on_bill, Known.YES, "details-on-bill"),
            (contact.on_bill, Known.NO, "details-not-on-bill"),
            (contact.without_credit, Known.YES, "details-without-credit"),
        )
        if fact is wanted
    ]


def kept(reader: Reader, found: Found) -> Screen:
    """A number by itself, in a message that only Clear removes; without a name, since it stays on the phone.

    It says when and how the number was confirmed, since it may be called long after.
    """
    listing = legible(found.listing)
    contact = main_contact(listing, reader.here)
    lines = [Line(number_shown(contact, reader.here), Style.BOLD)] if contact else []
    lines += [
        Line(number_country(reader, listing)),
        Line(confirmed_how(reader, listing)),
        Line(reader.say("kept-only-clear")),
    ]
    return Screen(marked(reader, lines, [found]), ((Press(reader.say("button-clear"), Clear()),),))
