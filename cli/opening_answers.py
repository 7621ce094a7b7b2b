"""What an operator types, read into the directory's words: dates, addresses, hours, languages, numbers.

Here belongs the reading of one answer; whatever is not understood raises `NotUnderstoodError` with the sentence that
says what is expected. Which questions are asked belongs to the other modules of opening.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Final
from urllib.parse import urlsplit

import opening_hours
from babel import Locale

from cli.opening_asking import NotUnderstoodError
from directory.codes import ContactKind, Cost
from directory.exchange.contacts import read_contacts
from directory.exchange.table import Problem, Row
from directory.model import Contact
from directory.record.openings import WEB_PAGE_COUNTS_FOR
from directory.understand.fold import fold
from translations.languages import Language
from translations.names import language_name

ANSWERED: Final = (ContactKind.PHONE, ContactKind.SHORT, ContactKind.SMS, ContactKind.WHATSAPP)
"""Contacts on which somebody answers in words, and to which languages belong."""

CALLED: Final = (ContactKind.PHONE, ContactKind.SHORT, ContactKind.WHATSAPP)
"""Contacts that ring."""

_WRITTEN_KINDS: Final = ("sms:", "whatsapp:", "telegram:", "email:", "web:", "chat:")


def page_address(typed: str) -> str:
    """An address of a page, with https before it where that was left out."""
    link = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:  # a broken address of the newer internet protocol
        raise NotUnderstoodError("open-page-wrong") from None
    if parts.scheme not in {"http", "https"} or "." not in host.strip(".") or "@" in parts.netloc or " " in link:
        raise NotUnderstoodError("open-page-wrong")
    return link


def read_on(today: date) -> Callable[[str], date]:
    """Reads the day on which a page was read: today for Enter, and never older than a release allows."""

    def read(typed: str) -> date:
        try:
            day = date.fromisoformat(typed) if typed else today
        except ValueError:
            raise NotUnderstoodError("open-date-wrong") from None
        if day > today:
            raise NotUnderstoodError("open-date-future")
        if day < today - WEB_PAGE_COUNTS_FOR:
            raise NotUnderstoodError("open-date-old")
        return day

    return read


def hours(typed: str) -> str:
    """Opening hours in OSM grammar without words of their own; "" and "-" and "0" as they are."""
    if typed in {"", "-", "0"}:
        return typed
    if '"' in typed or not opening_hours.validate(typed):
        raise NotUnderstoodError("open-hours-wrong")
    return typed


def languages(reader: Language) -> Callable[[str], tuple[str, ...]]:
    """Reads languages, parted by commas or spaces, by tag or by the name that the reader's language has for them."""

    def read(typed: str) -> tuple[str, ...]:
        if not typed:
            return ()
        typed = typed.replace("،", ",")
        parts = typed.split(",") if "," in typed else [typed] if _tag(typed, reader) else typed.split()
        tags = []
        for part in parts:
            tag = _tag(part, reader)
            if tag is None:
                raise NotUnderstoodError("open-languages-wrong")
            tags.append(tag)
        return tuple(dict.fromkeys(tags))

    return read


def _tag(typed: str, reader: Language) -> str | None:
    return _tags_by_name(reader).get(fold(typed))


@cache
def _tags_by_name(reader: Language) -> Mapping[str, str]:
    """The languages of CLDR by folded tag and by folded name; a name that a variety shares means the plain language."""
    # Not every language names American English: there `en-US` is called as `en` is, and the last of a name stays.
    tags = sorted((str(code).replace("_", "-") for code in Locale("en").languages), key=len, reverse=True)
    return {fold(language_name(tag, reader)): tag for tag in tags} | {fold(tag): tag for tag in tags}


def contact(typed: str, country: str) -> tuple[Contact, tuple[Problem, ...]]:
    """Reads one contact as the import does, and gives it with the doubts about it.

    Digits are a number as it is dialled in the country, or with "+"; an address with @ is e-mail, one that begins with
    http is a page, anything else says what it is ("sms: 20121").
    """
    cells = dict.fromkeys(("phone_local", "phone_international", "other_contact", "website"), "")
    if typed.lower().startswith(_WRITTEN_KINDS):
        cells["other_contact"] = typed
    elif typed.lower().startswith(("http://", "https://", "www.")):
        cells["website"] = typed
    elif "@" in typed:
        cells["other_contact"] = f"email:{typed}"
    else:
        cells["phone_local"] = typed
    row = Row(0, cells)
    found = read_contacts(row, country, languages=(), cost=Cost.UNKNOWN).contacts
    refused = [problem for problem in row.problems if problem.severity == "refused"]
    if refused:
        raise NotUnderstoodError(f"import-problem-{refused[0].code}")
    if len(found) != 1:
        raise NotUnderstoodError("open-contact-wrong")
    return found[0], tuple(row.problems)
