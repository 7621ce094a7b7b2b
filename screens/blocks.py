"""Pieces of several screens: a contact, a listing as few lines, the words for its freshness.

The order inside a listing is the design's: the number alone, then the name and when it is open, then what decides
(languages, cost, duties) and when it was checked. What is unknown is not printed.
"""

from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

from directory.codes import (
    ContactKind,
    Cost,
    FactGroup,
    How,
    Known,
    ReachedFrom,
    Standing,
)
from directory.find.answer import Answer, Found
from directory.model import ConfidentialSite, Contact, Place, PublicListing
from screens.buttons import Details, Here
from screens.frame import Reader, Room
from screens.hours import hours_words
from screens.legible import legible
from screens.screen import Button, Copy, Line, Link, Press, Row, Style, shortened, utf16_units
from translations.names import country_name, format_date, language_name

DOT = " · "
LANGUAGES_SHOWN = 3
LONGEST_LINE = 120  # characters of a name; imported names can be of any length
LONGEST_NAME = 60  # characters of a name among others
LONGEST_NUMBER = 60  # characters; only a mail address is longer, and its button copies all of it
LEAST_LINES, MOST_LINES = 2, 3  # of one listing among others
DIALLED_INSIDE = (ContactKind.SHORT, ContactKind.SMS)  # their digits mean nothing in another country
CALLED = (ContactKind.PHONE, ContactKind.SHORT)
WRITTEN = (ContactKind.SMS, ContactKind.WHATSAPP, ContactKind.TELEGRAM)


def place_name(reader: Reader, place: Place | None) -> str:
    """The town with its country, or the country alone, in the reader's words; "" where neither is known."""
    language = reader.say.language
    if place is not None:
        return reader.say("results-place", town=place.name, country=country_name(place.country, language))
    return country_name(reader.here.country, language) if reader.here.country else ""


def main_contact(listing: PublicListing, here: Here, *, writing: bool = False) -> Contact | None:
    """The contact to try first: a call, then a written message, then whatever there is; `writing` leaves calls out.

    Whoever is in another country gets a number that can be dialled from there before one that is known not to.
    """

    def rank(contact: Contact) -> int:
        inside_only = contact.kind in DIALLED_INSIDE or contact.reached_from is ReachedFrom.THIS_COUNTRY
        if inside_only and contact.kind in (*CALLED, *WRITTEN) and not _at_home(contact, here):
            return len(ContactKind)
        for position, kinds in enumerate((CALLED, WRITTEN)):
            if contact.kind in kinds:
                return position
        return len(ContactKind) - 1

    contacts = listing.facts.contacts
    if writing:
        contacts = tuple(contact for contact in contacts if contact.kind not in CALLED) or contacts
    return min(contacts, key=rank, default=None)


def _at_home(contact: Contact, here: Here) -> bool:
    """Whether the person is in the country where the contact's local form works; not where that is unknown."""
    return contact.country == (here.now or here.country)


def number_shown(contact: Contact, here: Here) -> str:
    """A contact as it is dialled from where the person is: the local form at home, the international one abroad."""
    if contact.kind is ContactKind.WEB:
        return host(contact.value)
    if contact.kind is ContactKind.PHONE and not _at_home(contact, here):
        return contact.value
    return contact.shown or contact.value


def number_country(reader: Reader, listing: PublicListing) -> str:
    """The name of the country that the listing's number belongs to, without which no number stands."""
    contact = main_contact(listing, reader.here)
    code = (contact.country if contact else "") or listing.country or reader.here.country
    return country_name(code, reader.say.language) if code else ""


def name_of(reader: Reader, listing: PublicListing) -> str:
    """The listing's name in the reader's language; who runs it, where the name is no more than the number."""
    name = listing.text(reader.say.language.tag).name
    bare = name.replace(" ", "")
    is_number = _digits(bare) == bare and any(_digits(contact.shown) == bare for contact in listing.facts.contacts)
    return listing.organisation or name if is_number else name


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def host(url: str) -> str:
    """The part of an address that a person recognises."""
    return urlsplit(url).netloc.removeprefix("www.") or url


def contact_button(reader: Reader, contact: Contact) -> Button:
    """A button that copies a number or opens a page."""
    shown = shortened(number_shown(contact, reader.here))
    match contact.kind:
        case ContactKind.WEB:
            return Link(reader.say("contact-open-web", host=shown), contact.value)
        case ContactKind.TELEGRAM:
            return Link(reader.say("contact-open-telegram"), contact.value)
        case ContactKind.WHATSAPP:
            return Link(reader.say("contact-open-whatsapp"), "https://wa.me/" + contact.value.removeprefix("+"))
        case ContactKind.PHONE | ContactKind.SHORT | ContactKind.SMS | ContactKind.EMAIL:
            return Copy(reader.say("button-copy", number=shown), number_shown(contact, reader.here))


def few(answer: Answer, most: int) -> Answer:
    """The same answer with its first listings only; with the line for under-18s only where there is no other."""
    return replace(answer, found=answer.found[:most], for_children=() if answer.found else answer.for_children)


def listings(reader: Reader, answer: Answer, room: Room, *, writing: bool = False) -> list[Line]:
    """The listings of an answer in the room that a screen has left, those for under-18s under a line that says so."""
    shown = (*answer.found, *answer.for_children)
    if not shown:
        return []
    heading = [Line(reader.say("results-children"))] if answer.for_children else []
    lines_left = room.lines - len(heading)
    characters = (room.characters - sum(utf16_units(line.text) + 1 for line in heading)) // len(shown)
    lines: list[Line] = []
    for position, found in enumerate(shown):
        if position == len(answer.found):
            lines += heading
        # The first have three lines as long as two are left for each of those after them.
        height = min(max(lines_left - LEAST_LINES * (len(shown) - position - 1), LEAST_LINES), MOST_LINES)
        lines += listing_lines(reader, found, Room(height, characters), writing=writing)
        lines_left -= height
    return lines


def listing_lines(reader: Reader, found: Found, room: Room, *, writing: bool = False) -> list[Line]:
    """A listing in two or three lines, the number first and alone.

    What a person could miss without harm is left out where there is no room for it: first languages after the first,
    then what it costs, where and when; at last the name is cut. Duties, and how well the number is known, always stand.
    """
    listing = legible(found.listing)
    contact = main_contact(listing, reader.here, writing=writing)
    number = [Line(shortened(number_shown(contact, reader.here), LONGEST_NUMBER), Style.BOLD)] if contact else []
    name = shortened(name_of(reader, listing), LONGEST_NAME)
    must = _must_be_known(reader, found, listing)
    left = room.characters - sum(utf16_units(text) + len(DOT) for text in (*(line.text for line in number), *must))
    name = shortened(name, max(left - 2, 8)) if utf16_units(name) + 2 > left else name
    left -= utf16_units(name) + 2
    beside: list[str] = []
    below: list[str] = []
    for about, texts in ((beside, _when_and_where(reader, found, listing)), (below, _deciding_facts(reader, listing))):
        for text in texts:
            if utf16_units(text) + len(DOT) <= left:
                left -= utf16_units(text) + len(DOT)
                about.append(text)
    first, second = [name, *beside], [*below, *must]
    if room.lines < MOST_LINES:
        return [*number, Line(DOT.join([*first, *second]))]
    return [*number, Line(DOT.join(first)), Line(DOT.join(second))]


def listing_row(reader: Reader, found: Found, topic: str, page: int, *, writing: bool = False) -> Row:
    """The buttons that belong to a listing: its number, and all there is to know of it."""
    listing = legible(found.listing)
    contact = main_contact(listing, reader.here, writing=writing)
    details = Press(shortened(name_of(reader, listing)), Details(reader.here, topic, page, listing.number))
    return (contact_button(reader, contact), details) if contact else (details,)


def _when_and_where(reader: Reader, found: Found, listing: PublicListing) -> list[str]:
    """The country where it is another one, whether it is open, and how far it is."""
    say = reader.say
    country = number_country(reader, listing)
    parts = [country] if country != place_name(reader, None) else []
    hours = hours_words(reader, found.opening)
    if hours:
        parts.append(hours)
    if found.distance_km is not None and not isinstance(listing.facts.site, ConfidentialSite):
        parts.append(say("result-distance", km=f"{max(found.distance_km, 1):.0f}"))
    return parts


def _deciding_facts(reader: Reader, listing: PublicListing) -> list[str]:
    """The languages, and that it costs nothing and asks for no papers, where that is known."""
    say, facts = reader.say, listing.facts
    parts = [say("list-comma").join(_languages(reader, listing))] if spoken(listing) else []
    if facts.cost is Cost.FREE:
        parts.append(say("result-free"))
    if facts.papers_needed is Known.NO:
        parts.append(say("result-papers-not-needed"))
    return parts


def _languages(reader: Reader, listing: PublicListing) -> list[str]:
    """A few of its languages, the reader's own first."""
    tags = sorted(spoken(listing), key=lambda tag: tag != reader.say.language.tag)
    return [language_name(tag, reader.say.language) for tag in tags[:LANGUAGES_SHOWN]]


def _must_be_known(reader: Reader, found: Found, listing: PublicListing) -> list[str]:
    """What nobody may miss before they call: a duty to tell, how well the number is known, that it may not work."""
    parts = [reader.say("result-must-tell")] if listing.must_tell is Known.YES else []
    parts.append(checked_in_short(reader, listing))
    return parts if found.works_from_here else [*parts, reader.say("result-not-from-here")]


def spoken(listing: PublicListing) -> list[str]:
    """The languages of all its contacts, each once, in their order."""
    return list(dict.fromkeys(each.language for contact in listing.facts.contacts for each in contact.languages))


def checked_in_short(reader: Reader, listing: PublicListing) -> str:
    """The same as `checked` in a few words, for a listing among others."""
    say, day = reader.say, listing.checked_on
    if listing.standing is Standing.NOT_CONFIRMED or day is None:
        return say("checked-short-not")
    date = format_date(day, say.language)
    if listing.standing is Standing.FROM_WEB_PAGE:
        return say("checked-short-web-page", date=date)
    if _is_due(reader, listing):
        return say("checked-short-due", date=date)
    if listing.checked_by == 1:
        return say("checked-short-one-person", date=date)
    match listing.checked_how:
        case How.BY_ORGANISATION:
            return say("checked-short-by-organisation", date=date)
        case How.ON_SITE:
            return say("checked-short-on-site", date=date)
        case How.BY_CALL | None:
            return say("checked-short-by-call", date=date)


def checked(reader: Reader, listing: PublicListing) -> str:
    """When and how the contacts were last confirmed, in words; an old confirmation says that it is old."""
    day = listing.checked_on
    if day and _is_due(reader, listing):
        return reader.say("checked-due", date=format_date(day, reader.say.language))
    return confirmed_how(reader, listing)


def _is_due(reader: Reader, listing: PublicListing) -> bool:
    fresh_for = timedelta(days=FactGroup.CONTACTS.due_after_days)
    day = listing.checked_on
    return listing.standing is Standing.CONFIRMED and day is not None and reader.at.date() - day > fresh_for


def confirmed_how(reader: Reader, listing: PublicListing) -> str:
    """When and how the contacts were last confirmed, however long ago."""
    say = reader.say
    if listing.standing is Standing.NOT_CONFIRMED or listing.checked_on is None:
        return say("checked-not")
    date = format_date(listing.checked_on, say.language)
    if listing.standing is Standing.FROM_WEB_PAGE:
        return say("checked-web-page", date=date)
    if listing.checked_by == 1:
        return say("checked-one-person", date=date)
    match listing.checked_how:
        case How.BY_ORGANISATION:
            return say("checked-by-organisation", date=date)
        case How.ON_SITE:
            return say("checked-on-site", date=date)
        case How.BY_CALL | None:
            return say("checked-by-call", date=date)
