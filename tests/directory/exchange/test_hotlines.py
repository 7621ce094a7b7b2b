"""Rows of hotlines become drafts: what is printed is kept, what is doubtful is named, and nothing is invented."""

import csv
import io
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.codes import Audience, ContactKind, Cost, Need, ReachedFrom, Status, Topic
from directory.exchange.hotlines import COLUMNS, HOTLINES_FILE, HotlinesRead, read_hotlines
from directory.exchange.table import ImportRejected
from directory.model import Area, Contact, Listing, Organisation, Remote, Spoken, Text

PLAIN = {
    "country": "AL",
    "organization_name": "Counselling Line for Women and Girls",
    "service_name": "National helpline 116 117",
    "category": "hotline",
    "serves": "domestic_violence;sexual_violence",
    "phone_local": "116 117",
    "source_url": "https://example.org/helplines",
}


def as_csv(*rows: dict[str, str]) -> io.StringIO:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    writer.writerows(rows)
    text.seek(0)
    return text


def read(**cells: str) -> HotlinesRead:
    return read_hotlines(as_csv(PLAIN | cells))


def draft(**cells: str) -> Listing:
    (only,) = read(**cells).drafts
    return only


def contacts(**cells: str) -> list[tuple[str, str, str]]:
    return [(contact.kind.value, contact.value, contact.shown) for contact in draft(**cells).facts.contacts]


def problems(**cells: str) -> list[tuple[str, str, str, str]]:
    return [(found.column, found.code, found.severity, found.shown) for found in read(**cells).problems]


@cache
def real() -> HotlinesRead:
    return read_hotlines(HOTLINES_FILE)


def real_contacts(name: str) -> tuple[Contact, ...]:
    (listing,) = (listing for listing in real().drafts if listing.facts.texts[0].name == name)
    return listing.facts.contacts


# The real file.


def test_every_row_of_the_real_file_is_a_draft_that_can_be_reached() -> None:
    assert real().rows == len(real().drafts) == len({listing.origin for listing in real().drafts}) == 382
    assert len({listing.country for listing in real().drafts}) == 153
    for listing in real().drafts:
        assert listing.status is Status.DRAFT
        assert listing.facts.contacts
        assert listing.facts.needs
        assert listing.source.url
        assert listing.facts.coverage == (Area(listing.country),)
        assert listing.facts.site == Remote()


def test_reading_the_real_file_twice_gives_the_same() -> None:
    assert read_hotlines(HOTLINES_FILE) == real()


def test_the_refused_cells_of_the_real_file_are_these_two() -> None:
    refused = [(found.line, found.column, found.shown) for found in real().problems if found.severity == "refused"]
    assert refused == [(178, "phone_local", "888-SAFE-SPOT"), (255, "phone_local", "+234 1 453 5717")]


def test_every_telephone_number_of_the_real_file_is_one_that_can_be_dialled_from_anywhere() -> None:
    for listing in real().drafts:
        for contact in listing.facts.contacts:
            if contact.kind in (ContactKind.PHONE, ContactKind.WHATSAPP):
                assert contact.value.startswith("+")
                assert 8 <= len(contact.value) - 1 <= 15  # E.164
            if contact.kind is ContactKind.SHORT:
                assert contact.reached_from is ReachedFrom.THIS_COUNTRY


def test_the_lines_without_a_named_operator_are_not_one_organisation() -> None:
    lines = {found.line for found in real().problems if found.code == "organisation-not-named"}
    assert lines == {81, 83, 123, 163, 300, 319}
    assert not any(listing.organisation.name.startswith("Not stated") for listing in real().drafts)


def test_a_line_of_one_city_is_noted_as_such() -> None:
    lines = {found.line for found in real().problems if found.code == "part-of-country"}
    # Sharjah, Dubai, Buenos Aires, Ticino, Kurdistan, Moscow, Somaliland, Taipei
    assert {2, 3, 12, 63, 172, 302, 322, 342} <= lines


# What can be reached, and what is only said about it.


def test_a_row_without_any_contact_is_still_a_draft_and_says_so() -> None:
    assert draft(phone_local="").facts.contacts == ()
    assert ("phone_local", "no-contact", "refused", "") in problems(phone_local="")


def test_words_about_a_text_message_that_are_no_keyword_are_kept_in_the_notes() -> None:
    said = "sms:92727 (type 5, then the ID or visa number)"
    listing = draft(country="QA", phone_local="", other_contact=said, notes="Old.")
    assert listing.source.notes == "Old.\nsms: 92727 (type 5, then the ID or visa number)"
    assert ("other_contact", "sms-keyword", "doubtful", said.removeprefix("sms:")) in problems(
        country="QA", phone_local="", other_contact=said
    )


def test_remarks_go_to_the_notes_and_not_to_the_contacts() -> None:
    listing = draft(other_contact="note:USSD please-call-me *120*7867#;tty:711", notes="High.")
    assert len(listing.facts.contacts) == 1
    assert listing.source.notes == "High.\nnote:USSD please-call-me *120*7867#\ntty:711"


# Whom, what, when.


def test_a_line_for_everybody_that_also_serves_children_is_not_a_line_for_children() -> None:
    listing = draft(serves="domestic_violence;sexual_violence;children;lgbtiq")
    assert listing.facts.audiences == ()
    assert listing.facts.topics == (Topic.DOMESTIC_VIOLENCE, Topic.SEXUAL_VIOLENCE)


def test_a_line_of_child_protection_is_for_children_and_doubted_where_it_serves_more() -> None:
    listing = draft(category="child_protection", serves="children;trafficking")
    assert listing.facts.needs == (Need.CHILD_PROTECTION,)
    assert listing.facts.audiences == (Audience.CHILDREN,)
    assert [found[1] for found in problems(category="child_protection", serves="children;trafficking")] == [
        "children-only"
    ]


def test_migrants_are_an_audience_and_crime_is_a_topic() -> None:
    listing = draft(serves="migrants;crime_victims;unicorns")
    assert (listing.facts.audiences, listing.facts.topics) == ((Audience.MIGRANTS,), (Topic.CRIME,))
    assert problems(serves="migrants;crime_victims;unicorns") == [("serves", "serves-unknown", "refused", "unicorns")]


def test_the_cost_is_kept_and_an_empty_cell_is_unknown() -> None:
    assert [draft(cost=cost).facts.cost for cost in ("free", "standard", "")] == [
        Cost.FREE,
        Cost.STANDARD,
        Cost.UNKNOWN,
    ]


@pytest.mark.parametrize("hours", ["24/7", "Mo-Fr 07:00-02:00; Sa-Su 11:00-24:00", "Mo,We,Fr 11:00-19:00; PH off"])
def test_hours_in_osm_grammar_are_kept(hours: str) -> None:
    assert draft(hours=hours).facts.hours == hours


@pytest.mark.parametrize("hours", ["9-5", "9am-5pm", "by appointment", '"by appointment"', "always"])
def test_hours_that_cannot_be_computed_are_refused(hours: str) -> None:
    assert draft(hours=hours).facts.hours == ""
    assert problems(hours=hours) == [("hours", "hours-unreadable", "refused", hours)]


def test_a_country_with_one_time_zone_has_it_and_others_have_none() -> None:
    assert draft(country="AL").facts.time_zone == "Europe/Tirane"
    assert draft(country="BR", phone_local="180").facts.time_zone == ""


def test_languages_stand_at_what_somebody_answers_under_one_tag_each() -> None:
    number, page = draft(languages="no;tl;cnr;ku;toi;english", website="https://example.org").facts.contacts
    assert number.languages == tuple(Spoken(tag) for tag in ("nb", "fil", "sr-ME", "kmr", "toi"))
    assert page.languages == ()
    assert [found[1:] for found in problems(languages="no;tl;cnr;ku;toi;english")] == [
        ("language-several", "doubtful", "ku"),
        ("language-not-named", "doubtful", "toi"),
        ("language-unknown", "refused", "english"),
    ]


def test_kurdish_of_iraq_is_taken_as_sorani() -> None:
    (contact,) = draft(country="IQ", phone_local="116", languages="ar;ku").facts.contacts
    assert contact.languages == (Spoken("ar"), Spoken("ckb"))


def test_a_service_that_only_writes_keeps_its_languages() -> None:
    (contact,) = draft(phone_local="", other_contact="email:info@bris.se", languages="sv").facts.contacts
    assert contact.languages == (Spoken("sv"),)


def test_the_organisation_and_the_name_are_kept_in_both_languages() -> None:
    listing = draft(organization_name_local="Linja e Këshillimit për Gra dhe Vajza")
    assert listing.organisation == Organisation(
        "Counselling Line for Women and Girls", "Linja e Këshillimit për Gra dhe Vajza"
    )
    assert listing.facts.texts == (Text("en", "National helpline 116 117"),)


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"country": "XX"}, "country", "country-unknown"),
        ({"country": "al"}, "country", "country-unknown"),
        ({"service_name": "", "organization_name": ""}, "service_name", "name-missing"),
    ],
)
def test_a_row_without_country_or_name_gives_no_draft(cells: dict[str, str], column: str, code: str) -> None:
    assert read(**cells).drafts == ()
    assert read(**cells).rows == 1
    assert [(found[0], found[1]) for found in problems(**cells)] == [(column, code)]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"category": "magic"}, "category-unknown"),
        ({"cost": "cheap"}, "cost-unknown"),
        ({"source_url": ""}, "source-missing"),
        ({"source_date": "last year"}, "date-unreadable"),
    ],
)
def test_a_bad_cell_is_named_and_the_rest_of_the_row_is_kept(cells: dict[str, str], code: str) -> None:
    assert len(read(**cells).drafts) == 1
    assert [found[1] for found in problems(**cells)] == [code]


# Twice is the same as once.


def test_a_corrected_row_keeps_its_origin_and_another_number_is_another_row() -> None:
    assert draft().origin == draft(hours="24/7", notes="Read again.", languages="sq").origin
    assert draft().origin != draft(phone_local="116 006").origin
    assert draft().origin.startswith("hotlines:")


def test_a_row_that_stands_twice_is_taken_once_and_named_by_its_line() -> None:
    found = read_hotlines(as_csv(PLAIN, PLAIN | {"hours": "24/7"}))
    assert (len(found.drafts), found.rows) == (1, 2)
    assert [(problem.line, problem.code) for problem in found.problems] == [(3, "row-twice")]


def test_progress_is_told_row_by_row() -> None:
    told: list[tuple[int, int]] = []
    read_hotlines(as_csv(PLAIN, PLAIN | {"country": "DE"}), lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_a_missing_column_rejects_the_file(tmp_path: Path) -> None:
    file = tmp_path / "short.csv"
    file.write_text("country,service_name\nAL,Line\n", encoding="utf-8")
    with pytest.raises(ImportRejected) as refusal:
        read_hotlines(file)
    assert (refusal.value.code, refusal.value.column) == ("column-missing", "organization_name")


cell = st.one_of(
    st.text(max_size=30),
    st.sampled_from([found for row in (PLAIN,) for found in row.values()]),
    st.from_regex(r"(sms|whatsapp|web|email|telegram|chat|note):[ -~]{0,20}", fullmatch=True),
    st.from_regex(r"[+*#(]?[0-9A-Z() .;-]{0,16}", fullmatch=True),
)


@given(st.lists(st.fixed_dictionaries(dict.fromkeys(COLUMNS, cell) | {"country": st.sampled_from(["AL", "US", ""])})))
@settings(deadline=None, max_examples=50)
def test_whatever_stands_in_the_cells_reading_never_raises_and_is_the_same_twice(rows: list[dict[str, str]]) -> None:
    try:
        first = read_hotlines(as_csv(*rows))
    except ImportRejected:
        return
    assert read_hotlines(as_csv(*rows)) == first
    assert len({listing.origin for listing in first.drafts}) == len(first.drafts)


@given(st.text())
@settings(deadline=None, max_examples=50)
def test_whatever_stands_in_the_file_nothing_but_a_rejection_is_raised(text: str) -> None:
    for file in (text, ",".join(COLUMNS) + "\n" + text):
        try:
            found = read_hotlines(io.StringIO(file))
        except ImportRejected:
            continue
        assert len(found.drafts) <= found.rows
