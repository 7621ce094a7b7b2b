"""How many presses lie between the start and a number: the budget that nobody may overdraw."""

import pytest

from directory.situations import SITUATIONS
from screens.cards import CARDS, FROM_WORRIED
from tests.journeys.stage import Phone, Stage, buttons_of

in_britain = pytest.mark.parametrize("country", ["GB"], indirect=True)
NIGHT_LINE = "0808 157 0011"
RIGHTS_CENTRE = "020 7946 0234"


async def at_the_start(stage: Stage, language: str = "en") -> Phone:
    phone = stage.phone(language)
    await phone.open_chat()
    return phone


def copied(phone: Phone) -> list[str]:
    """The numbers that the screen puts into the clipboard."""
    return [button["copy_text"]["text"] for row in buttons_of(phone.screen) for button in row if "copy_text" in button]


@in_britain
async def test_the_emergency_number_takes_no_press_at_all(stage: Stage) -> None:
    phone = await at_the_start(stage)
    assert "999" in phone.text
    assert phone.presses == 0


async def test_the_emergency_number_takes_one_press_where_no_country_is_known(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press_name("United Kingdom")
    assert "999" in phone.text
    assert phone.presses == 1


@in_britain
async def test_a_hotline_that_answers_day_and_night_takes_one_press(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press("button-now")
    assert NIGHT_LINE in phone.text.split("\n")
    assert NIGHT_LINE in copied(phone)
    assert phone.presses == 1


@in_britain
async def test_a_service_of_the_whole_country_takes_two_presses(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press("button-find")
    await phone.press("situation-law")
    assert RIGHTS_CENTRE in phone.text.split("\n")
    assert phone.presses == 2


@in_britain
async def test_the_nearest_service_takes_three_presses(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press("button-find")
    await phone.press("situation-law")
    await phone.press_name("London")
    assert phone.text.startswith("London, United Kingdom")
    assert RIGHTS_CENTRE in phone.text.split("\n")
    assert phone.words("result-distance", km="3") in phone.text
    assert phone.presses == 3


@in_britain
async def test_another_language_takes_one_press_from_its_list_and_clear_one_from_anywhere(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press("button-options")
    await phone.press_name("Español")
    assert phone.presses == 2
    phone.language = "es"
    assert phone.words("home-how") in phone.text
    await phone.clear()
    assert phone.presses == 3
    assert phone.shown == []


@in_britain
async def test_a_number_for_somebody_who_is_worried_takes_one_press(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press("button-worried")
    assert NIGHT_LINE in phone.text.split("\n")
    assert "999" in phone.text
    assert phone.presses == 1


@in_britain
async def test_a_line_to_write_to_takes_two_presses(stage: Stage) -> None:
    phone = await at_the_start(stage)
    await phone.press("button-now")
    await phone.press("button-writing")
    assert any("url" in button for row in buttons_of(phone.screen) for button in row)
    assert phone.words("writing-trace") in phone.text
    assert phone.presses == 2


@in_britain
async def test_a_number_for_a_friend_and_one_for_a_child_take_two_presses(stage: Stage) -> None:
    for card in FROM_WORRIED:
        phone = await at_the_start(stage)
        await phone.press("button-worried")
        await phone.press(f"button-card-{card}")
        assert "999" in phone.text or not CARDS[card].topic
        assert phone.presses == 2
        if CARDS[card].topic:
            assert copied(phone), card


@in_britain
async def test_nothing_but_need_and_place_stands_before_a_number(stage: Stage) -> None:
    """Whatever may have happened, two presses after the start there is something to call, write to or open."""
    for situation in SITUATIONS:
        phone = await at_the_start(stage)
        await phone.press("button-find")
        if phone.words(f"situation-{situation}") not in " ".join(phone.labels):
            await phone.press("button-something-else")
        await phone.press(f"situation-{situation}")
        assert any("copy_text" in b or "url" in b for row in buttons_of(phone.screen) for b in row), situation
        assert "999" in phone.text
