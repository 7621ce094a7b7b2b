"""What a page prints as a way to reach somebody becomes a contact of the right kind, or is refused by name."""

import pytest

from directory.codes import ContactKind, Cost, Known, ReachedFrom
from directory.exchange.contacts import read_contacts
from directory.exchange.table import Row
from directory.model import Contact

COLUMNS = ("phone_local", "phone_international", "other_contact", "website")


def a_row(**cells: str) -> Row:
    return Row(2, dict.fromkeys(COLUMNS, "") | cells)


def found(country: str, *, cost: Cost = Cost.UNKNOWN, **cells: str) -> tuple[Contact, ...]:
    return read_contacts(a_row(**cells), country, languages=(), cost=cost).contacts


def contacts(country: str, **cells: str) -> list[tuple[str, str, str]]:
    reached = read_contacts(a_row(**cells), country, languages=(), cost=Cost.UNKNOWN)
    return [(contact.kind.value, contact.value, contact.shown) for contact in reached.contacts]


def problems(country: str, **cells: str) -> list[tuple[str, str, str, str]]:
    row = a_row(**cells)
    read_contacts(row, country, languages=(), cost=Cost.UNKNOWN)
    return [(problem.column, problem.code, problem.severity, problem.shown) for problem in row.problems]


# Numbers.


def test_a_number_printed_for_home_and_for_abroad_is_one_contact_shown_as_at_home() -> None:
    assert contacts("AL", phone_local="+355 44 500 388", phone_international="+355 44 500 388") == [
        ("phone", "+35544500388", "+355 44 500 388")
    ]
    assert contacts("AT", phone_local="0677 61 34 34 34", phone_international="+43 677 61343434") == [
        ("phone", "+4367761343434", "0677 61 34 34 34")
    ]


def test_several_numbers_in_a_cell_are_several_contacts() -> None:
    assert contacts(
        "SI", phone_local="031 770 120;031 546 098", phone_international="+386 31 770 120;+386 31 546 098"
    ) == [("phone", "+38631770120", "031 770 120"), ("phone", "+38631546098", "031 546 098")]


def test_a_number_for_abroad_that_is_another_is_kept_beside_the_one_for_home() -> None:
    assert contacts("UA", phone_local="1547", phone_international="+380 44 284 1915") == [
        ("short", "1547", "1547"),
        ("phone", "+380442841915", "+380 44 284 1915"),
    ]


def test_a_short_code_is_never_made_a_telephone_number() -> None:
    (contact,) = found("AL", phone_local="116 117")
    assert (contact.kind, contact.value, contact.shown, contact.country) == (
        ContactKind.SHORT,
        "116117",
        "116 117",
        "AL",
    )
    assert contact.reached_from is ReachedFrom.THIS_COUNTRY


def test_a_starred_code_is_kept_as_it_is_dialled() -> None:
    assert contacts("UY", phone_local="0800 4141;*4141", phone_international="+598 800 4141") == [
        ("phone", "+5988004141", "0800 4141"),
        ("short", "*4141", "*4141"),
    ]


def test_a_vanity_number_is_shown_as_printed() -> None:
    assert contacts("US", phone_local="1-800-4-A-CHILD", phone_international="+1 800-422-4453") == [
        ("phone", "+18004224453", "1-800-4-A-CHILD")
    ]


def test_a_vanity_number_with_a_letter_too_many_is_refused() -> None:
    cells = {"phone_local": "888-SAFE-SPOT", "other_contact": "whatsapp:+18764395199"}
    assert contacts("JM", **cells) == [("whatsapp", "+18764395199", "+18764395199")]
    assert problems("JM", **cells) == [("phone_local", "phone-not-possible", "refused", "888-SAFE-SPOT")]


def test_a_number_without_its_area_is_the_one_that_the_row_gives_whole() -> None:
    assert contacts("TT", phone_local="131;800-4321", phone_international="+1 868-800-4321") == [
        ("short", "131", "131"),
        ("phone", "+18688004321", "800-4321"),
    ]


@pytest.mark.parametrize(
    ("country", "printed", "kept", "code"),
    [
        ("PH", "(02) 1343", "021343", "short-with-area"),
        ("ID", "021-129", "021129", "short-with-area"),
        ("RU", "8 495 051", "8495051", "phone-local-only"),
        ("LV", "800 2012", "8002012", "phone-local-only"),
    ],
)
def test_a_number_that_is_not_whole_is_kept_for_its_country_with_a_doubt(
    country: str, printed: str, kept: str, code: str
) -> None:
    assert contacts(country, phone_local=printed) == [("short", kept, printed)]
    assert ("phone_local", code, "doubtful", printed) in problems(country, phone_local=printed)


def test_a_number_that_the_plan_does_not_know_is_taken_with_a_doubt() -> None:
    assert contacts("BO", phone_local="800 14 0348") == [("phone", "+591800140348", "800 14 0348")]
    assert problems("BO", phone_local="800 14 0348") == [
        ("phone_local", "phone-not-in-plan", "doubtful", "800 14 0348")
    ]


@pytest.mark.parametrize("words", ["text BEFREE to 233733", "112 / 129", "112, 129", "112 or 129", "see website", "x"])
def test_words_and_two_numbers_are_never_read_as_one_number(words: str) -> None:
    assert contacts("AL", phone_local=words) == []
    assert problems("AL", phone_local=words) == [("phone_local", "phone-unreadable", "refused", words)]


def test_only_numbers_that_are_surely_free_are_called_free() -> None:
    def free(cost: Cost) -> list[Known]:
        numbers = found("NL", cost=cost, phone_local="0800 5151", phone_international="+31 70 333 4444")
        return [contact.free for contact in numbers]

    assert free(Cost.FREE) == [Known.YES, Known.UNKNOWN]
    assert free(Cost.STANDARD) == [Known.NO, Known.NO]
    assert free(Cost.UNKNOWN) == [Known.UNKNOWN, Known.UNKNOWN]


def test_a_number_with_a_country_code_is_not_thereby_reached_from_abroad() -> None:
    (contact,) = found("FI", phone_local="0800 05058", phone_international="+358 800 05058")
    assert contact.reached_from is ReachedFrom.UNKNOWN


# Other contacts.


def other(said: str) -> tuple[Contact, ...]:
    return found("US", other_contact=said)


@pytest.mark.parametrize(
    ("said", "value", "shown", "keyword"),
    [
        ("sms:686868", "686868", "686868", ""),
        ("sms:VOICE to 20121", "20121", "20121", "VOICE"),
        ("sms:20767 (text Support)", "20767", "20767", "Support"),
        ("sms:233733 (HELP or BEFREE)", "233733", "233733", "HELP"),
        ("sms:92727 (type 5, then the ID or visa number)", "92727", "92727", ""),
    ],
)
def test_a_text_message_has_its_number_and_its_word(said: str, value: str, shown: str, keyword: str) -> None:
    (contact,) = other(said)
    assert (contact.kind, contact.value, contact.shown) == (ContactKind.SMS, value, shown)
    assert contact.keyword == keyword
    assert contact.reached_from is ReachedFrom.THIS_COUNTRY


@pytest.mark.parametrize(
    ("said", "kind", "value"),
    [
        ("whatsapp:+56 9 9700 7000", ContactKind.WHATSAPP, "+56997007000"),
        ("telegram:https://t.me/CHL116111", ContactKind.TELEGRAM, "https://t.me/CHL116111"),
        ("telegram:@CHL116111", ContactKind.TELEGRAM, "https://t.me/CHL116111"),
        ("email:info@bris.se", ContactKind.EMAIL, "info@bris.se"),
        ("web:https://080020100.bg", ContactKind.WEB, "https://080020100.bg"),
        ("chat:http://www.nationalrunawaysafeline.org", ContactKind.WEB, "http://www.nationalrunawaysafeline.org"),
        ("web:www.ice.gov/tips", ContactKind.WEB, "https://www.ice.gov/tips"),
    ],
)
def test_each_kind_of_contact_is_told_by_its_word(said: str, kind: ContactKind, value: str) -> None:
    assert [(contact.kind, contact.value) for contact in other(said)] == [(kind, value)]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("fax:+43 1 234", "contact-unknown"),
        ("email:help at example.org", "email-unreadable"),
        ("telegram:https://example.org/x", "telegram-unreadable"),
        ("sms:send a text", "sms-unreadable"),
        ("whatsapp:ask for it", "phone-unreadable"),
        ("web:javascript://alert(1)", "web-unreadable"),
        ("web:https://user@example.org", "web-unreadable"),
        ("web:http://[", "web-unreadable"),
    ],
)
def test_a_contact_that_cannot_be_read_is_refused(said: str, code: str) -> None:
    assert other(said) == ()
    assert [problem[1] for problem in problems("US", other_contact=said)] == [code]


def test_one_web_page_named_twice_is_one_contact() -> None:
    assert contacts("CA", other_contact="chat:https://kidshelpphone.ca", website="https://kidshelpphone.ca/") == [
        ("web", "https://kidshelpphone.ca", "https://kidshelpphone.ca")
    ]
