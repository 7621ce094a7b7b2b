"""Pieces of several screens: the emergency line, a contact, a listing as few lines, the words for its freshness.

The order inside a listing is the design's: the number alone, then the name, then what decides (languages, cost,
duties), then when it was checked. What is unknown is not printed.
"""

from datetime import timedelta
from urllib.parse import urlsplit

from directory.codes import (
    ContactKind,
    Cost,
    EmergencyService,
    EmergencyState,
    FactGroup,
    How,
    Known,
    ReachedFrom,
    Standing,
)
from directory.find.answer import Found
from directory.model import ConfidentialSite, Contact, EmergencyNumber, Place, PublicListing
from screens.buttons import Details, Here
from screens.frame import Reader
from screens.hours import hours_words
from screens.legible import legible
from screens.screen import Button, Copy, Line, Link, Press, Row, Style, shortened
from translations.names import country_name, format_date, language_name

DOT = " · "
LANGUAGES_SHOWN = 3
LONGEST_LINE = 120  # characters of a name; imported names can be of any length
UNCONFIRMED = (EmergencyState.LISTS_AGREE, EmergencyState.LISTS_DISAGREE)
DIALLED_INSIDE = (ContactKind.SHORT, ContactKind.SMS)  # their digits mean nothing in another country
CALLED = (ContactKind.PHONE, ContactKind.SHORT)
WRITTEN = (ContactKind.SMS, ContactKind.WHATSAPP, ContactKind.TELEGRAM)


def place_name(reader: Reader, place: Place | None) -> str:
    """The town with its country, or the country alone, in the reader's words; "" where neither is known."""
    language = reader.say.language
    if place is not None:
        return reader.say("results-place", town=place.name, country=country_name(place.country, language))
    return country_name(reader.here.country, language) if reader.here.country else ""


def _shown(numbers: tuple[EmergencyNumber, ...]) -> list[EmergencyNumber]:
    """The numbers to print: the general one, and the services that have another one."""
    by_service = {number.service: number for number in numbers}
    general = by_service.get(EmergencyService.GENERAL)
    return [
        by_service[service]
        for service in EmergencyService
        if service in by_service
        and (service is EmergencyService.GENERAL or general is None or by_service[service].number != general.number)
    ]


def emergency_numbers(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> str:
    """The numbers of one country as one phrase: "Emergency 112", or "Police 110 · Ambulance 120"."""
    say = reader.say
    return DOT.join(
        say("emergency-item", service=say(f"service-{each.service}"), number=each.number) for each in _shown(numbers)
    )


def emergency_line(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> str:
    """The emergency numbers with their country, which they never stand without; "" when there are none."""
    if not numbers:
        return ""
    country = country_name(numbers[0].country, reader.say.language)
    return reader.say("emergency-line", country=country, numbers=emergency_numbers(reader, numbers))


def emergency_state(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> str:
    """How well the printed numbers are known, by the one that is known worst; "" when there are none."""
    shown, say = _shown(numbers), reader.say
    if not shown:
        return ""
    if any(number.state in UNCONFIRMED for number in shown):
        return say("emergency-unconfirmed")
    oldest = min((number.checked_on for number in shown if number.checked_on), default=None)
    confirmed = all(number.state is EmergencyState.CONFIRMED for number in shown)
    if oldest is None or any(number.checked_on is None for number in shown):
        return say("emergency-official")
    date = format_date(oldest, say.language)
    return say("emergency-confirmed" if confirmed else "emergency-official-dated", date=date)


def main_contact(listing: PublicListing, here: Here) -> Contact | None:
    """The contact to try first: a call, then a written message, then whatever there is.

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

    return min(listing.facts.contacts, key=rank, default=None)


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


def listing_lines(reader: Reader, found: Found) -> list[Line]:
    """A listing in at most four lines, the number first and alone."""
    listing = legible(found.listing)
    contact = main_contact(listing, reader.here)
    lines = [Line(number_shown(contact, reader.here), Style.BOLD)] if contact else []
    lines.append(Line(shortened(name_of(reader, listing), LONGEST_LINE)))
    facts = _deciding_facts(reader, found, listing)
    if facts:
        lines.append(Line(DOT.join(facts)))
    warning = [] if found.works_from_here else [reader.say("results-not-from-here")]
    lines.append(Line(" ".join([checked(reader, listing), *warning])))
    return lines


def listing_row(reader: Reader, found: Found, topic: str, page: int) -> Row:
    """The buttons that belong to a listing: its number, and all there is to know of it."""
    listing = legible(found.listing)
    contact = main_contact(listing, reader.here)
    details = Press(shortened(name_of(reader, listing)), Details(reader.here, topic, page, listing.number))
    return (contact_button(reader, contact), details) if contact else (details,)


def _deciding_facts(reader: Reader, found: Found, listing: PublicListing) -> list[str]:
    say, facts = reader.say, listing.facts
    country = number_country(reader, listing)
    parts = [country] if country != place_name(reader, None) else []
    hours = hours_words(reader, found.opening)
    if hours:
        parts.append(hours)
    if found.distance_km is not None and not isinstance(facts.site, ConfidentialSite):
        parts.append(say("result-distance", km=f"{max(found.distance_km, 1):.0f}"))
    languages = spoken(listing)[:LANGUAGES_SHOWN]
    if languages:
        parts.append(say("list-comma").join(language_name(tag, say.language) for tag in languages))
    if facts.cost is Cost.FREE:
        parts.append(say("result-free"))
    if facts.papers_needed is Known.NO:
        parts.append(say("result-papers-not-needed"))
    if listing.must_tell is Known.YES:
        parts.append(say("result-must-tell"))
    return parts


def spoken(listing: PublicListing) -> list[str]:
    """The languages of all its contacts, each once, in their order."""
    return list(dict.fromkeys(each.language for contact in listing.facts.contacts for each in contact.languages))


def checked(reader: Reader, listing: PublicListing) -> str:
    """When and how the contacts were last confirmed, in words; an old confirmation says that it is old."""
    fresh_for = timedelta(days=FactGroup.CONTACTS.due_after_days)
    day = listing.checked_on
    if listing.standing is Standing.CONFIRMED and day and reader.at.date() - day > fresh_for:
        return reader.say("checked-due", date=format_date(day, reader.say.language))
    return confirmed_how(reader, listing)


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
