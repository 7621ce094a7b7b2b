"""One listing whole, and its number kept in a message of its own."""

from directory.codes import ContactKind, Cost, Known, OrganisationKind
from directory.find.answer import Found
from directory.model import ConfidentialSite, Contact, PublicListing, PublicSite
from screens.blocks import (
    DOT,
    LONGEST_LINE,
    checked,
    confirmed_how,
    contact_button,
    host,
    main_contact,
    name_of,
    number_country,
    number_shown,
)
from screens.buttons import Clear, Details, Failed, Keep, Results
from screens.frame import Reader, framed, marked
from screens.hours import hours_lines
from screens.legible import LONGEST_TEXT, legible
from screens.screen import Line, Press, Screen, Style, in_pairs, shortened
from translations.names import country_name, language_name

CONTACTS_SHOWN = 6
LANGUAGES_SHOWN = 12
LONGEST_SHOWN_LINK = 80  # characters


def details(reader: Reader, found: Found, asked: Details) -> Screen:
    """All there is to know of one listing."""
    say, here, listing = reader.say, reader.here, legible(found.listing)
    text = listing.text(say.language.tag)
    contact = main_contact(listing, here)
    contacts = sorted(listing.facts.contacts, key=lambda each: each != contact)[:CONTACTS_SHOWN]
    lines = [Line(number_country(reader, listing))]
    if contact:
        lines.append(Line(number_shown(contact, here), Style.BOLD))
    lines.append(Line(name_of(reader, listing)))
    if text.summary:
        lines.append(Line(text.summary))
    lines.append(Line(checked(reader, listing)))
    if not found.works_from_here:
        lines.append(Line(say("results-not-from-here")))
    lines += [Line(shortened(line, LONGEST_TEXT)) for line in _all_facts(reader, found, listing)]
    lines += [Line(line) for each in contacts for line in _contact_lines(reader, each)]
    if any(each.kind is ContactKind.WEB for each in contacts):
        lines.append(Line(say("details-web-trace")))
    rows = list(in_pairs([contact_button(reader, each) for each in contacts]))
    failed = Press(say("button-failed"), Failed(here, asked.topic, listing.number))
    rows.append((failed, Press(say("button-keep"), Keep(here, listing.number))) if contact else (failed,))
    return framed(reader, lines, rows, back=Results(here, asked.topic, asked.page), shown=[found])


def _all_facts(reader: Reader, found: Found, listing: PublicListing) -> list[str]:
    """What is known beyond the number: when, for whom, at what cost, by whom, where, and how one gets there."""
    say, facts = reader.say, listing.facts
    lines = _opening(reader, found)
    if facts.cost is not Cost.UNKNOWN:
        lines.append(say(f"details-cost-{facts.cost}"))
    lines += _for_whom(reader, listing)
    lines += _run_by(reader, listing)
    if listing.must_tell is not Known.UNKNOWN:
        lines.append(say(f"details-must-tell-{listing.must_tell}"))
    match facts.site:
        case PublicSite(address=address) if address:
            lines.append(say("details-address", address=address))
        case ConfidentialSite():
            lines.append(say("details-address-private"))
        case _:
            pass
    how_to_reach = listing.text(say.language.tag).how_to_reach
    return [*lines, how_to_reach] if how_to_reach else lines


def _opening(reader: Reader, found: Found) -> list[str]:
    return hours_lines(reader, found)


def _run_by(reader: Reader, listing: PublicListing) -> list[str]:
    """Who answers, and of what kind they are; the name alone where the kind is unknown, and not twice."""
    organisation, say = listing.organisation, reader.say
    if not organisation:
        return []
    if listing.organisation_kind is OrganisationKind.UNKNOWN:
        return [] if organisation == name_of(reader, listing) else [organisation]
    kind = say(f"organisation-{listing.organisation_kind}")
    return [say("details-run-by", organisation=shortened(organisation, LONGEST_LINE), kind=kind)]


def _for_whom(reader: Reader, listing: PublicListing) -> list[str]:
    say, facts = reader.say, listing.facts
    lines = []
    languages = _promised(reader, listing)
    if languages:
        lines.append(say("details-languages", languages=say("list-comma").join(languages)))
    if facts.audiences:
        lines.append(
            say("details-for", audiences=say("list-comma").join(say(f"audience-{each}") for each in facts.audiences))
        )
    lines += _ages(reader, listing)
    if facts.topics:
        lines.append(
            say("details-topics", topics=say("list-comma").join(say(f"topic-{each}") for each in facts.topics))
        )
    if facts.papers_needed is not Known.UNKNOWN:
        lines.append(say(f"details-papers-{facts.papers_needed}"))
    return lines


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


def _contact_lines(reader: Reader, contact: Contact) -> list[str]:
    """How to use one contact, and under it what using it leaves behind, as far as it is known."""
    say = reader.say
    kind = say(f"contact-{contact.kind}")
    value = contact.shown or contact.value
    if contact.kind in (ContactKind.WEB, ContactKind.TELEGRAM) and len(value) > LONGEST_SHOWN_LINK:
        value = host(contact.value)  # a link that is cut in the middle would lead elsewhere
    if contact.keyword:
        line = say("details-contact-keyword", kind=kind, keyword=contact.keyword, value=value)
    elif contact.kind in (ContactKind.SHORT, ContactKind.SMS) and contact.country:
        country = country_name(contact.country, say.language)
        line = say("details-contact-country", kind=kind, value=value, country=country)
    else:
        line = say("details-contact", kind=kind, value=value)
    traces = [
        say(key)
        for fact, wanted, key in (
            (contact.in_call_list, Known.YES, "details-in-call-list"),
            (contact.in_call_list, Known.NO, "details-not-in-call-list"),
            (contact.on_bill, Known.YES, "details-on-bill"),
            (contact.on_bill, Known.NO, "details-not-on-bill"),
            (contact.without_credit, Known.YES, "details-without-credit"),
        )
        if fact is wanted
    ]
    if contact.kind is ContactKind.PHONE and value != contact.value:
        line += DOT + say("details-contact-abroad", value=contact.value)
    return [line, " ".join(traces)] if traces else [line]


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
