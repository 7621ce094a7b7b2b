"""The cells of numbers and addresses as contacts, each with its kind.

Here belongs the reading of what a page prints: which digits are a telephone number, which are a short code, which two
cells name the same line. Nothing is invented: what cannot be read is refused, what can be read in two ways is noted.
Whom a service is there for, and when, belongs to `hotlines`.
"""

import re
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, ValidationResult

from directory.codes import ContactKind, Cost, Known, ReachedFrom
from directory.exchange.table import Row
from directory.model import Contact, Spoken

SHORT_DIGITS: Final = 6
"""A number of so few digits is dialled as it stands, inside its country; `phonenumbers` would make another of it."""

LOCAL_DIGITS: Final = 8
"""A number of so few digits that fits no numbering plan is kept as it is printed, for its country only."""

# No stroke and no comma: between two short codes they would make one wrong number of them.
_NUMBER: Final = re.compile(r"(\+|\()?\d[\d ().\-]*")
_STARRED: Final = re.compile(r"[*#][0-9*#]{1,5}")
_VANITY: Final = re.compile(r"[0-9+][0-9 -]*[A-Z][0-9A-Z-]*")
_EMAIL: Final = re.compile(r"[\w.%+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_WORD_TO_NUMBER: Final = re.compile(r"(?P<keyword>\w+) to (?P<number>[0-9][0-9 -]*)")
_NUMBER_WITH_WORDS: Final = re.compile(r"(?P<number>[0-9+][0-9 -]*?)(?: *\((?P<words>[^()]*)\))?")
_KEYWORDS: Final = re.compile(r"(?:text )?(?P<first>\w+)(?P<others>(?: or \w+)*)")

_ANSWERED: Final = (ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP)


@dataclass(frozen=True, slots=True)
class Reached:
    """The contacts of one row, and the words about them that are no contact and belong to its notes."""

    contacts: tuple[Contact, ...]
    remarks: tuple[str, ...]


def read_contacts(row: Row, country: str, *, languages: tuple[Spoken, ...], cost: Cost) -> Reached:
    """Gives the contacts of a row: numbers in the order of its cells, then other ways, then the web page.

    `country` (ISO 3166-1, two letters) is where numbers without a country code are dialled. The languages are put to
    the contacts that somebody answers in words, or to all where there is none of those. Reads the columns
    `phone_local`, `phone_international`, `other_contact` and `website`; notes in the row what is refused or doubtful.
    """
    found = _numbers(row, country, cost)
    remarks: list[str] = []
    found += [contact for part in row.parts("other_contact") if (contact := _other(row, part, country, remarks))]
    if row["website"] and (page := _web(row, "website", row["website"], country)):
        found.append(page)
    once: dict[tuple[ContactKind, str], Contact] = {}
    for contact in found:
        once.setdefault((contact.kind, _compared(contact)), contact)
    spoken_on = {contact.kind for contact in once.values()}
    spoken_on = spoken_on.intersection(_ANSWERED) or spoken_on
    return Reached(
        tuple(
            replace(contact, languages=languages) if contact.kind in spoken_on else contact for contact in once.values()
        ),
        tuple(remarks),
    )


def _numbers(row: Row, country: str, cost: Cost) -> list[Contact]:
    """The numbers to call: a number printed for home and for abroad is one contact, in the form for home."""
    abroad: dict[str, str] = {}
    for part in row.parts("phone_international"):
        number = _parsed(row, "phone_international", part, None)
        if number:
            abroad.setdefault(_e164(number), part)
    found = [contact for part in row.parts("phone_local") if (contact := _local(row, part, country, cost, abroad))]
    listed = {contact.value for contact in found}
    found += [_phone(value, part, country, cost) for value, part in abroad.items() if value not in listed]
    return found


def _local(row: Row, part: str, country: str, cost: Cost, abroad: dict[str, str]) -> Contact | None:
    """One part of the cell for calls from inside the country; `abroad` has what the row gives for calls to it."""
    column = "phone_local"
    if _STARRED.fullmatch(part):
        return _short(part, part, country, cost)
    digits = _digits(part)
    if not (_NUMBER.fullmatch(part) or _VANITY.fullmatch(part)):
        row.refuse(column, "phone-unreadable", part)
        return None
    if len(digits) <= SHORT_DIGITS and not part.startswith("+"):
        if "(" in part or "-" in part:
            row.doubt(column, "short-with-area", part)
        return _short(digits, part, country, cost)
    number = _parse(part, country)
    if number and phonenumbers.is_valid_number(number):
        return _phone(_e164(number), part, country, cost)
    national = digits.lstrip("0")
    for value in abroad:
        # The plan does not know the short form for home, yet the row itself gives the whole number.
        if len(national) > SHORT_DIGITS and value.endswith(national):
            return _phone(value, part, country, cost)
    if number and _is_whole(number):
        row.doubt(column, "phone-not-in-plan", part)
        return _phone(_e164(number), part, country, cost)
    if len(digits) <= LOCAL_DIGITS and not part.startswith("+"):
        row.doubt(column, "phone-local-only", part)
        return _short(digits, part, country, cost)
    row.refuse(column, "phone-not-possible", part)
    return None


def _parsed(row: Row, column: str, part: str, country: str | None) -> PhoneNumber | None:
    """A number that has to be whole: with its country code, or as it is dialled in the country."""
    number = _parse(part, country) if _NUMBER.fullmatch(part) or _VANITY.fullmatch(part) else None
    if number is None:
        row.refuse(column, "phone-unreadable", part)
    elif not _is_whole(number):
        row.refuse(column, "phone-not-possible", part)
        return None
    elif not phonenumbers.is_valid_number(number):
        row.doubt(column, "phone-not-in-plan", part)
    return number


def _parse(part: str, country: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(part, country)
    except phonenumbers.NumberParseException:
        return None


def _is_whole(number: PhoneNumber) -> bool:
    """Whether it is long enough to be dialled from anywhere, unlike a number that works inside one town only."""
    return phonenumbers.is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE


def _e164(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _digits(part: str) -> str:
    """What is pressed on the keypad: digits of any script as ASCII, letters as the digits that they stand on."""
    pressed = phonenumbers.convert_alpha_characters_in_number(part)
    return phonenumbers.normalize_digits_only(pressed)


def _short(value: str, shown: str, country: str, cost: Cost) -> Contact:
    return Contact(
        ContactKind.SHORT, value, shown, country, reached_from=ReachedFrom.THIS_COUNTRY, free=_free(cost, known=True)
    )


def _phone(value: str, shown: str, country: str, cost: Cost) -> Contact:
    # Beside a free number a row often gives an ordinary one, which is charged: only the plan tells which is which.
    toll_free = phonenumbers.number_type(phonenumbers.parse(value)) == PhoneNumberType.TOLL_FREE
    return Contact(ContactKind.PHONE, value, shown, country, free=_free(cost, known=toll_free))


def _free(cost: Cost, *, known: bool) -> Known:
    if cost is Cost.STANDARD:
        return Known.NO
    return Known.YES if cost is Cost.FREE and known else Known.UNKNOWN


def _other(row: Row, part: str, country: str, remarks: list[str]) -> Contact | None:
    """A part that says itself what it is ("sms:686868"); what is no contact goes to the remarks."""
    kind, _, said = (piece.strip() for piece in part.partition(":"))
    match kind.lower():
        case "note" | "tty":
            remarks.append(part)
        case "sms":
            return _sms(row, said, country, remarks)
        case "whatsapp":
            return _whatsapp(row, said, country)
        case "telegram":
            return _telegram(row, said, country)
        case "email":
            return _email(row, said, country)
        case "web" | "chat":
            return _web(row, "other_contact", said, country)
        case _:
            row.refuse("other_contact", "contact-unknown", part)
    return None


def _sms(row: Row, said: str, country: str, remarks: list[str]) -> Contact | None:
    """A number to text, with the word to send where the page names one: "VOICE to 20121", "20767 (text Support)"."""
    if match := _WORD_TO_NUMBER.fullmatch(said):
        keyword, words = match["keyword"], ""
    elif match := _NUMBER_WITH_WORDS.fullmatch(said):
        keyword, words = "", match["words"] or ""
    else:
        row.refuse("other_contact", "sms-unreadable", said)
        return None
    if words:
        named = _KEYWORDS.fullmatch(words)
        keyword = named["first"] if named else ""
        if not named or named["others"]:
            row.doubt("other_contact", "sms-keyword", said)
            remarks.append(f"sms: {said}")
    number = match["number"]
    digits = _digits(number)
    if number.startswith("+"):
        parsed = _parsed(row, "other_contact", number, None)
        if not parsed:
            return None
        digits = _e164(parsed).removeprefix("+")
    short = len(digits) <= SHORT_DIGITS
    reached_from = ReachedFrom.THIS_COUNTRY if short else ReachedFrom.UNKNOWN
    return Contact(ContactKind.SMS, digits, number, country, keyword=keyword, reached_from=reached_from)


def _whatsapp(row: Row, said: str, country: str) -> Contact | None:
    number = _parsed(row, "other_contact", said, country)
    return Contact(ContactKind.WHATSAPP, _e164(number), said, country) if number else None


def _telegram(row: Row, said: str, country: str) -> Contact | None:
    link = f"https://t.me/{said[1:]}" if re.fullmatch(r"@\w{4,32}", said, re.ASCII) else said
    if not re.fullmatch(r"https://t\.me/\w{4,32}", link, re.ASCII):
        row.refuse("other_contact", "telegram-unreadable", said)
        return None
    return Contact(ContactKind.TELEGRAM, link, said, country)


def _email(row: Row, said: str, country: str) -> Contact | None:
    if not _EMAIL.fullmatch(said):
        row.refuse("other_contact", "email-unreadable", said)
        return None
    return Contact(ContactKind.EMAIL, said, said, country)


def _web(row: Row, column: str, said: str, country: str) -> Contact | None:
    """A web page; a host without a scheme gets https, which nobody has tried, so it is noted."""
    link = said if "://" in said else f"https://{said}"
    try:
        address = urlsplit(link)
        good = address.scheme in {"http", "https"} and "." in (address.hostname or "") and "@" not in address.netloc
    except ValueError:  # a broken address of the newer internet protocol
        good = False
    if not good or any(character.isspace() or character in '<>"{}|\\^`' for character in link):
        row.refuse(column, "web-unreadable", said)
        return None
    if link != said:
        row.doubt(column, "web-without-scheme", said)
    return Contact(ContactKind.WEB, link, said, country)


def _compared(contact: Contact) -> str:
    """By what two contacts of one kind are the same: a page with and without the stroke at its end is one page."""
    if contact.kind is not ContactKind.WEB:
        return contact.value
    return contact.value.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
