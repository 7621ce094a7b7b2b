"""Whole stories of somebody who writes what they need in their own words, and is answered at once."""

import pytest

from tests.journeys.stage import Phone, Stage


async def test_somebody_writes_what_they_need_and_has_a_number(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.say(
        stage.canaries.add_text("My boss keeps my passport and I need a lawyer in Madrid who speaks Arabic")
    )
    assert phone.text.startswith("Madrid, Spain")
    legal = phone.words("need-legal")
    assert f"{legal} · Madrid · Arabic" in phone.text.split("\n")
    assert "Practice Law Office" in phone.text

    await phone.press_name(phone.words("button-change", part=legal))
    assert phone.text.startswith(phone.words("situations-first-place", place="Madrid, Spain"))
    await phone.press("situation-sleep")
    assert "Practice Quiet House" in phone.text
    assert phone.text.split("\n")[1] == f"{phone.words('need-shelter')} · Arabic"
    await phone.press_name(phone.words("button-without", part="Arabic"))
    assert phone.words("need-shelter") not in phone.text
    await phone.clear()
    assert phone.shown == []


async def test_a_need_is_written_first_and_the_town_after_it(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await phone.say(stage.canaries.add_text("where can I sleep tonight, I am qzalone"))
    assert phone.words("home-where") in phone.text
    await phone.say("Kyiv")
    assert phone.text.startswith("Kyiv, Ukraine")
    assert "Practice House of Quiet" in phone.text


async def test_a_town_that_was_taken_for_another_is_put_right(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.say("a doctor in London please")
    assert phone.text.startswith("London, United Kingdom")
    await phone.press_name(phone.words("button-change", part="London"))
    assert phone.text.startswith(phone.words("place-choose"))
    assert "United Kingdom · Emergency 999" in phone.text
    await phone.press_name("London, Ontario, Canada")
    assert phone.text.startswith("London, Canada")
    assert phone.words("results-away", country="Canada") in phone.text


async def test_somebody_in_danger_sees_first_whom_to_call(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.say("he is beating me right now")
    assert phone.text.split("\n")[1].startswith("Spain · Emergency 112")
    [shelter] = [label for label in phone.labels if label.endswith(phone.words("need-shelter"))]
    await phone.press_name(shelter)
    assert phone.text.startswith("Spain · ")
    assert "Practice Quiet House" in phone.text


async def test_somebody_who_worries_is_told_what_protects_both(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.say(stage.canaries.add_text("my neighbour qzanna has bruises, her boss locked her in"))
    assert phone.text.startswith(phone.words("worried-first"))
    assert phone.words("worried-never") in phone.text
    assert "0808 157 0011" in phone.text
    await phone.press("button-card-know")
    await phone.press("button-back")
    assert phone.text.startswith(phone.words("worried-first"))


async def test_a_number_is_found_again_by_its_name(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.say("practice nigth line")
    if phone.text.startswith(phone.words("place-choose")):
        await phone.press_name("Practice Night Line")
    assert "0808 157 0011" in phone.text
    await phone.press("button-keep")
    await phone.clear()
    assert phone.shown == []


@pytest.mark.parametrize(
    ("said", "answered"),
    [("hello", "note-hello"), ("28013", "place-postcode"), ("qzqzqz", "note-not-understood")],
)
async def test_what_asks_for_nothing_leads_on_all_the_same(stage: Stage, said: str, answered: str) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.say(said)
    assert phone.text.split("\n")[1] == phone.words(answered)
    await write_and_look(phone)


async def write_and_look(phone: Phone) -> None:
    """From any screen, words are answered."""
    await phone.say("I need a lawyer")
    assert "Practice Law Office" in phone.text


async def test_a_misspelt_town_is_offered_beside_the_answer(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.say("I need a lawyer in Madrd")
    assert phone.words("place-guess") in phone.text
    assert "Practice Law Office" in phone.text
    await phone.press_name("Madrid")
    assert phone.text.startswith("Madrid, Spain")
    assert phone.words("place-guess") not in phone.text
