"""A listing as any messenger can show it: text on one line, and only contacts that can be dialled, written or opened.

Staff's record is checked where it is written; this is the last look before a person. A screen that Telegram refuses is
silence, so what cannot be shown is left out, and a name that cannot be read becomes that of the organisation.
"""

import re
import unicodedata
from dataclasses import replace
from urllib.parse import urlsplit

from directory.codes import ContactKind
from directory.model import Contact, Facts, PublicListing, PublicSite, Spoken, Text
from screens.screen import shortened

NUMBERS = (ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP)
LONGEST_TEXT = 300  # characters; a screen stays readable at one glance, and Fluent refuses values over 1,000
LONGEST_NUMBER = 40  # characters; no number that can be dialled is longer, however it is grouped
LONGEST_EMAIL = 254  # characters; RFC 5321, §4.5.3.1.3, without its two brackets
REMEMBERED = 1024  # listings; as many as a snapshot keeps in memory, so that each is looked over once
LONGEST_LINK = 2000  # characters; far beyond any page that a person is meant to open

# Line and paragraph separators are spaces to `split`; overrides and isolates could turn a number around, halves of
# surrogate pairs cannot be sent, and the last two are characters that nobody can see though they count as signs.
_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\u2800\ufffc]")
_seen: dict[int, tuple[PublicListing, PublicListing]] = {}
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}")


def legible(listing: PublicListing) -> PublicListing:
    """The same listing with all that can be shown of it; its name is never empty."""
    seen = _seen.get(id(listing))
    # The listing is kept beside, so that no other one can come to have its identity meanwhile.
    if seen is None or seen[0] is not listing:
        if len(_seen) >= REMEMBERED:
            _seen.clear()
        seen = _seen[id(listing)] = (listing, _looked_over(listing))
    return seen[1]


def _looked_over(listing: PublicListing) -> PublicListing:
    organisation = _prose(listing.organisation)
    name = organisation or f"#{listing.number}"
    texts = tuple(_text(text, name) for text in listing.facts.texts) or (Text("en", name),)
    return replace(listing, organisation=organisation, facts=_facts(listing.facts, texts))


def one_line(text: str) -> str:
    """The text on one line without characters that no one can see; "" where nothing is left to see."""
    line = " ".join(_UNWANTED.sub(" ", text).split())
    return line if any(unicodedata.category(character)[0] in "LNPS" for character in line) else ""


def _facts(facts: Facts, texts: tuple[Text, ...]) -> Facts:
    site = facts.site
    if isinstance(site, PublicSite):
        site = replace(site, address=_prose(site.address))
    contacts = (_contact(contact) for contact in facts.contacts)
    return replace(facts, site=site, texts=texts, contacts=tuple(each for each in contacts if _usable(each)))


def _text(text: Text, name: str) -> Text:
    return replace(
        text,
        name=_prose(text.name) or name,
        summary=_prose(text.summary),
        how_to_reach=_prose(text.how_to_reach),
    )


def _prose(text: str) -> str:
    return shortened(one_line(text), LONGEST_TEXT)


def _contact(contact: Contact) -> Contact:
    shown, keyword = one_line(contact.shown), one_line(contact.keyword)
    return replace(
        contact,
        value=one_line(contact.value),
        shown=shown if len(shown) <= LONGEST_NUMBER or contact.kind not in NUMBERS else "",
        keyword=keyword if len(keyword) <= LONGEST_NUMBER else "",
        languages=tuple(each for each in contact.languages if _spoken(each)),
    )


def _spoken(spoken: Spoken) -> bool:
    return _TAG.fullmatch(spoken.language) is not None


def _usable(contact: Contact) -> bool:
    """Whether a device can do anything with the contact."""
    value = contact.value
    match contact.kind:
        case ContactKind.WEB | ContactKind.TELEGRAM:
            return is_link(value)
        case ContactKind.EMAIL:
            return "@" in value and max(len(value), len(contact.shown)) <= LONGEST_EMAIL
        case ContactKind.WHATSAPP:
            return re.fullmatch(r"\+?[0-9]{5,15}", value) is not None
        case ContactKind.PHONE | ContactKind.SHORT | ContactKind.SMS:
            return re.search("[0-9]", value) is not None and len(value) <= LONGEST_NUMBER


def is_link(url: str) -> bool:
    """Whether a button may open the address: http or https, a host, and no name or password before it."""
    if len(url) > LONGEST_LINK or any(character.isspace() for character in url):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False
