"""One listing whole, and its number kept in a message of its own."""

from directory.codes import ContactKind, Cost, Known
from directory.find.answer import Found, OpenState
from directory.model import ConfidentialSite, Contact, PublicListing, PublicSite
from screens.blocks import checked, contact_button, main_contact, number_shown, place_name
from screens.buttons import Clear, Details, Failed, Keep, Results
from screens.frame import Reader, framed
from screens.screen import Line, Press, Screen, Style, in_pairs, shortened
from translations.names import country_name, language_name

ALWAYS_OPEN = "24/7"  # in the OSM opening-hours grammar
CONTACTS_SHOWN = 6
LONGEST_TEXT = 300  # characters of a summary; a screen stays readable at one glance


def details(reader: Reader, found: Found, asked: Details) -> Screen:
    """All there is to know of one listing."""
    say, here, listing = reader.say, reader.here, found.listing
    text = listing.text(say.language.tag)
    contact = main_contact(listing, here)
    contacts = sorted(listing.facts.contacts, key=lambda each: each != contact)[:CONTACTS_SHOWN]
    lines = [Line(place_name(reader, None))]
    if contact:
        lines.append(Line(number_shown(contact, here), Style.BOLD))
    lines.append(Line(shortened(text.name, LONGEST_TEXT)))
    if text.summary:
        lines.append(Line(shortened(text.summary, LONGEST_TEXT)))
    lines.append(Line(checked(reader, listing)))
    lines += [Line(shortened(line, LONGEST_TEXT)) for line in _all_facts(reader, found)]
    lines += [Line(_contact_line(reader, each)) for each in contacts]
    if any(each.kind is ContactKind.WEB for each in contacts):
        lines.append(Line(say("details-web-trace")))
    rows = list(in_pairs([contact_button(reader, each) for each in contacts]))
    rows.append(
        (
            Press(say("button-failed"), Failed(here, asked.topic, listing.number)),
            Press(say("button-keep"), Keep(here, listing.number)),
        )
    )
    return framed(reader, lines, rows, back=Results(here, asked.topic, asked.page))


def _all_facts(reader: Reader, found: Found) -> list[str]:
    """What is known beyond the number: when, for whom, at what cost, by whom, where, and how one gets there."""
    say, listing, facts = reader.say, found.listing, found.listing.facts
    lines = [_opening(reader, found)]
    if facts.cost is not Cost.UNKNOWN:
        lines.append(say(f"details-cost-{facts.cost}"))
    lines += _for_whom(reader, listing)
    kind = say(f"organisation-{listing.organisation_kind}")
    lines.append(say("details-run-by", organisation=listing.organisation, kind=kind))
    if listing.must_tell is not Known.UNKNOWN:
        lines.append(say(f"details-must-tell-{listing.must_tell}"))
    match facts.site:
        case PublicSite(address=address):
            lines.append(say("details-address", address=address))
        case ConfidentialSite():
            lines.append(say("details-address-private"))
        case _:
            pass
    how_to_reach = listing.text(say.language.tag).how_to_reach
    return [*lines, how_to_reach] if how_to_reach else lines


def _opening(reader: Reader, found: Found) -> str:
    if found.listing.facts.hours == ALWAYS_OPEN:
        return reader.say("details-open-always")
    if found.open_state is OpenState.UNKNOWN:
        return reader.say("details-hours-unknown")
    return reader.say(f"details-{found.open_state}")


def _for_whom(reader: Reader, listing: PublicListing) -> list[str]:
    say, facts = reader.say, listing.facts
    lines = []
    languages = _promised(reader, listing)
    if languages:
        lines.append(say("details-languages", languages=", ".join(languages)))
    if facts.audiences:
        lines.append(say("details-for", audiences=", ".join(say(f"audience-{each}") for each in facts.audiences)))
    lines += _ages(reader, listing)
    if facts.topics:
        lines.append(say("details-topics", topics=", ".join(say(f"topic-{each}") for each in facts.topics)))
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
    say = reader.say
    promises = {each.language: each for contact in listing.facts.contacts for each in contact.languages}
    return [
        say(f"promise-{each.promise}", language=language_name(each.language, say.language))
        for each in promises.values()
    ]


def _contact_line(reader: Reader, contact: Contact) -> str:
    say = reader.say
    kind = say(f"contact-{contact.kind}")
    value = contact.shown or contact.value
    if contact.keyword:
        line = say("details-contact-keyword", kind=kind, keyword=contact.keyword, value=value)
    elif contact.kind in (ContactKind.SHORT, ContactKind.SMS):
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
    if contact.kind is ContactKind.PHONE and contact.shown != contact.value:
        traces.insert(0, say("details-contact-abroad", value=contact.value))
    return " ".join([line, *traces])


def kept(reader: Reader, found: Found) -> Screen:
    """A number by itself, in a message that only Clear removes; without a name, since it stays on the phone."""
    contact = main_contact(found.listing, reader.here)
    number = number_shown(contact, reader.here) if contact else ""
    lines = (Line(number, Style.BOLD), Line(place_name(reader, None)), Line(reader.say("kept-only-clear")))
    return Screen(lines, ((Press(reader.say("button-clear"), Clear()),),))
