"""What holds for every screen, whatever the directory says: Telegram takes it, and it keeps what must be kept."""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.drawing import entities_of
from directory.codes import ContactKind, Cost, Known, OrganisationKind, Promise, Reason, Standing
from directory.find.answer import Answer, Found
from directory.model import ConfidentialSite, Contact, EmergencyNumber, Place, PublicListing, Spoken, Text
from screens import cards, details, local, now, results, start
from screens.blocks import main_contact, number_shown
from screens.buttons import LONGEST_DATA, Clear, Details, Failed, Home, Local, from_data, to_data
from screens.emergency import emergency_in_one_line
from screens.frame import Reader
from screens.legible import legible, one_line
from screens.screen import Copy, Link, Press, Screen
from screens.understood import parts
from simulator.text import check_link, formatted
from tests.builders import a_contact, a_public_site
from tests.screens.arbitrary import COUNTRIES, TOPICS, answers, emergencies, founds, listings, places, readers, saids
from tests.screens.showing import SPAIN, a_house, a_line, a_reader, an_answer, catalog, found, say, towns

many = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
topics = st.sampled_from(TOPICS)
pages = st.integers(0, 99)
reasons = st.sampled_from(["", *(reason for reason in Reason if reason is not Reason.UNSAID)])

WITHOUT_A_NUMBER = {f"card {code}" for code, about in cards.CARDS.items() if not about.topic}
UNKNOWN_WORDS = ("known", "papers", "must tell", "have to tell", "free", "cost", "closed", "calls", "bill", "\nages:")


def _of_an_answer(reader: Reader, topic: str, answer: Answer, reason: str = "") -> Iterator[tuple[str, Screen]]:
    """Every view of an answer, by its name."""
    yield "results", results.results(reader, topic, answer, () if answer.place else towns())
    yield "now", now.now(reader, answer)
    yield "worried", now.worried(reader, answer)
    yield "failed", results.failed(reader, Failed(reader.here, topic, 999_999_999, reason), answer)
    yield "noted", results.results(reader, topic, answer, (), reader.say("place-unknown"))
    yield "writing", now.writing(reader, answer)
    if reader.here.country:
        yield "going", now.going(reader, answer, answer if reader.here.now else None)
    for code in cards.CARDS:
        yield f"card {code}", cards.card(reader, code, answer if cards.CARDS[code].topic else None)


def _of_a_listing(reader: Reader, topic: str, each: Found, page: int = 0) -> Iterator[tuple[str, Screen]]:
    """Every view of a single listing, by its name."""
    yield "details", details.details(reader, each, Details(reader.here, topic, page, each.listing.number))
    yield "kept", details.kept(reader, each)
    asked = Local(reader.here, topic, page, each.listing.number)
    yield "local", local.local(reader, each, asked, tuple(map(say, ("ar", "es", "en"))))


def _check(name: str, screen: Screen, *, practice: bool) -> None:
    """What Telegram takes, and what no screen may lack."""
    text = screen.text
    assert text.strip()
    assert len(text.encode("utf-16-le")) // 2 <= 900
    assert len(screen.lines) <= 12
    assert one_line(text)
    assert all("\n" not in line.text for line in screen.lines)
    formatted(text, entities_of(screen), too_long="message is too long")
    buttons = [button for row in screen.rows for button in row]
    assert len(buttons) <= 100
    assert all(1 <= len(row) <= 8 for row in screen.rows)
    for button in buttons:
        assert 1 <= len(button.label) <= 64
        assert one_line(button.label)
        match button:
            case Press(_, meaning):
                assert len(to_data(meaning).encode()) <= LONGEST_DATA
                assert from_data(to_data(meaning)) == meaning
            case Copy(_, copied):
                assert 1 <= len(copied) <= 256
                # CLDR's dates and countries hold spaces that do not break.
                assert all(one_line(line) == " ".join(line.split()) for line in copied.split("\n"))
            case Link(_, url):
                assert urlsplit(url).scheme in {"http", "https"}
                assert urlsplit(url).hostname
                check_link(url, of="inline keyboard button")
    meanings = [button.meaning for button in buttons if isinstance(button, Press)]
    assert Clear() in meanings
    if name not in {"home", "kept"}:
        assert any(isinstance(meaning, Home) for meaning in meanings)
    marks = {say(tag)(key) for tag in catalog().languages for key in ("mark-practice", "mark-practice-draft")}
    assert (screen.lines[-1].text in marks) is practice


@many
@given(readers(), topics, answers(), reasons)
def test_every_view_of_an_answer_is_a_message_that_telegram_takes(
    reader: Reader, topic: str, answer: Answer, reason: str
) -> None:
    for name, screen in _of_an_answer(reader, topic, answer, reason):
        _check(name, screen, practice=reader.practice)


@many
@given(readers(), topics, answers(), st.data())
def test_every_answer_to_typed_words_is_a_message_that_telegram_takes(
    reader: Reader, topic: str, answer: Answer, data: st.DataObject
) -> None:
    said = data.draw(saids(reader.here))
    note = data.draw(st.sampled_from(("", reader.say("place-guess"), reader.say("place-postcode"))))
    screens = {
        "results": results.results(reader, topic, answer, towns(), note, said=said),
        "worried": now.worried(reader, answer, said, note),
        "named": results.named(reader, topic, answer),
    }
    for name, screen in screens.items():
        _check(name, screen, practice=reader.practice)
    danger = emergency_in_one_line(reader, answer.emergency)
    if said.urgent and danger:
        assert danger in screens["results"].lines[1].text
        assert danger in screens["worried"].lines[1].text


@many
@given(readers(), topics, answers(), st.data())
def test_whatever_was_understood_is_said_once_and_can_be_put_right(
    reader: Reader, topic: str, answer: Answer, data: st.DataObject
) -> None:
    said = data.draw(saids(reader.here))
    screen = results.results(reader, topic, answer, towns(), said=said)
    found = parts(reader, said, topic, answer.place, Home(reader.here))
    labels = [button.label for row in screen.rows for button in row]
    if found:
        assert " · ".join(part.words for part in found) in [line.text for line in screen.lines[1:3]]
    for part in found:
        assert any(part.words in label or label.endswith("…") for label in labels)


@many
@given(readers(), topics, founds, pages)
def test_every_view_of_a_listing_is_a_message_that_telegram_takes(
    reader: Reader, topic: str, each: Found, page: int
) -> None:
    for name, screen in _of_a_listing(reader, topic, each, page):
        _check(name, screen, practice=reader.practice)


@many
@given(readers(), st.sampled_from(["", *TOPICS]), pages, emergencies, st.lists(places, max_size=20))
def test_every_other_view_is_a_message_that_telegram_takes(
    reader: Reader, topic: str, page: int, emergency: tuple[EmergencyNumber, ...], choices: list[Place]
) -> None:
    codes = (*COUNTRIES, "FR", "DE", "IT", "PT", "CH", "AT", "BE", "NL", "MX", "AR")
    screens = {
        "home": start.home(reader, emergency, codes),
        "situations": start.situations(reader, page, choices[0] if choices else None),
        "countries": start.countries(reader, codes, topic, page),
        "options": start.options(reader, catalog(), page),
        "privacy": start.privacy(reader, "https://example.org/source"),
        "safety": start.safety(reader),
        "towns": results.towns(reader, topic, choices),
        "position": results.position(reader, topic),
    }
    for name, screen in screens.items():
        _check(name, screen, practice=reader.practice)


@many
@given(readers(), topics, founds)
def test_nothing_tells_how_far_a_confidential_place_is(reader: Reader, topic: str, each: Found) -> None:
    hidden = replace(a_house(fictional=True).facts, contacts=each.listing.facts.contacts)
    # The Finder gives no distance for it; should it ever, the views say none all the same.
    near = replace(each, listing=a_house(facts=hidden), distance_km=1234.0)
    far = replace(near, distance_km=None)
    answer = an_answer(near)

    def shown(answer: Answer, each: Found) -> list[str]:
        fresh = replace(reader, say=reader.say.anew())
        views = (*_of_an_answer(fresh, topic, answer), *_of_a_listing(fresh, topic, each))
        return [screen.text for _, screen in views]

    assert shown(answer, near) == shown(replace(answer, found=(far,)), far)


def test_a_distance_is_told_for_a_public_place() -> None:
    public = found(a_line(), distance_km=1234.0)
    assert "about 1234 km" in results.results(a_reader(), "talk", an_answer(public), ()).text


@many
@given(readers(), topics, founds)
def test_an_unconfirmed_listing_says_so_wherever_its_number_stands(reader: Reader, topic: str, each: Found) -> None:
    facts = replace(each.listing.facts, contacts=(a_contact(), *each.listing.facts.contacts))
    draft = replace(each.listing, facts=facts, standing=Standing.NOT_CONFIRMED)
    each = replace(each, listing=draft)
    contact = main_contact(legible(draft), reader.here)
    assert contact
    number = number_shown(contact, reader.here)
    views = (*_of_an_answer(reader, topic, an_answer(each)), *_of_a_listing(reader, topic, each))
    assert {name for name, _ in views} >= {"results", "now", "worried", "failed", "details", "kept", "card hand"}
    for name, screen in views:
        if name not in WITHOUT_A_NUMBER:
            assert number in screen.text or name in {"writing", "going"}
            assert reader.say("checked-not") in screen.text or reader.say("checked-short-not") in screen.text


def test_what_is_unknown_is_not_printed() -> None:
    contact = Contact(a_contact().kind, "+442079460018", "", "GB", languages=(Spoken("en", Promise.UNKNOWN),))
    bare = a_line(organisation_kind=OrganisationKind.UNKNOWN, must_tell=Known.UNKNOWN)
    facts = replace(bare.facts, cost=Cost.UNKNOWN, hours="", audiences=(), topics=(), contacts=(contact,))
    each = found(replace(bare, facts=facts))
    screens = [results.results(a_reader(), "talk", an_answer(each), ())]
    screens += [screen for _, screen in _of_a_listing(a_reader(), "talk", each)]
    for screen in screens:
        # Of hours alone it is said: whoever looks at all details would otherwise take them for round the clock.
        text = screen.text.replace(say()("hours-not-known"), "").lower()
        for word in UNKNOWN_WORDS:
            assert word not in text


@many
@given(listings)
def test_what_is_legible_stays_as_it_is(listing: PublicListing) -> None:
    once = legible(listing)
    assert legible(once) == once
    assert one_line(once.text("en").name)


@pytest.mark.parametrize("tag", catalog().languages)
def test_the_longest_listing_is_cut_at_its_end_and_keeps_number_and_mark(tag: str) -> None:
    long = "𝕏" * 400
    mails = tuple(
        Contact(ContactKind.EMAIL, f"{number}{'x' * 240}@example.org", "", "ES", in_call_list=Known.YES)
        for number in range(6)
    )
    text = Text(tag, long, long, long)
    facts = replace(a_house().facts, site=a_public_site(address=long), contacts=(a_contact(), *mails), texts=(text,))
    reader = a_reader(replace(SPAIN, language=tag), practice=True)
    each = found(a_house(organisation=long, facts=facts))
    screen = details.details(reader, each, Details(reader.here, "sleep", 0, 8))
    _check("details", screen, practice=True)
    assert screen.lines[1].text == "+442079460018"


def test_a_listing_without_a_name_goes_by_its_organisation() -> None:
    facts = replace(a_line().facts, texts=(replace(a_line().facts.texts[0], name=" \u200b\n"),))
    screen = results.results(a_reader(), "talk", an_answer(found(a_line(facts=facts))), ())
    assert "Practice Council" in screen.text


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "tg://user?id=1", "https://", "http://[", "https://a b", "https://a:b@c.org"]
)
def test_a_link_that_cannot_be_opened_is_no_button(url: str) -> None:
    facts = replace(a_house().facts, contacts=(replace(a_house().facts.contacts[0], value=url), a_contact()))
    screen = details.details(a_reader(), found(a_house(facts=facts)), Details(SPAIN, "sleep", 0, 8))
    assert not [button for row in screen.rows for button in row if isinstance(button, Link)]
    assert "+442079460018" in screen.text


def test_a_number_of_another_country_stands_as_it_is_dialled_from_here() -> None:
    screen = results.results(
        a_reader(), "talk", an_answer(found(a_line(facts=replace(a_line().facts, contacts=(a_contact(),))))), ()
    )
    assert screen.lines[1].text == "+442079460018"
    assert "United Kingdom" in screen.text


def test_a_short_number_is_not_the_first_thing_for_whoever_is_elsewhere() -> None:
    short = a_line().facts.contacts[0]
    both = a_line(facts=replace(a_line().facts, contacts=(short, a_contact())))
    away = a_reader(replace(SPAIN, now="PT"))
    assert results.results(a_reader(), "talk", an_answer(found(both)), ()).lines[1].text == "000"
    assert results.results(away, "talk", an_answer(found(both)), ()).lines[1].text == "+442079460018"


def test_a_confidential_place_has_no_field_that_could_be_shown() -> None:
    assert not {"address", "latitude", "longitude", "place"} & set(ConfidentialSite.__dataclass_fields__)


@many
@given(readers(), topics, answers(), reasons)
def test_whom_to_call_in_danger_is_never_cut_off(reader: Reader, topic: str, answer: Answer, reason: str) -> None:
    adults = answer.found[: 3 - len(answer.for_children)]  # a page has three places
    answer = replace(answer, found=adults)
    for name, screen in _of_an_answer(reader, topic, answer, reason):
        if name not in WITHOUT_A_NUMBER | {"going", "going from somewhere"}:
            assert emergency_in_one_line(reader, answer.emergency) in screen.text, name
