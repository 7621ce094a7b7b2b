"""What Clear removes: everything, after restarts, however much there is, and as far as Telegram lets it."""

from typing import Final

from bot.chat import DOT
from screens.buttons import LONGEST_DATA
from simulator.chats import JSON
from tests.journeys.stage import Phone, Stage, buttons_of

TWO_DAYS_S: Final = 48 * 3600
FAR: Final = 1_000_000  # numbers of messages; nothing that far away is found by trying


async def at_a_number(stage: Stage) -> Phone:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.press("button-now")
    await phone.press_name("Practice Night Line")
    return phone


def others_write(stage: Stage) -> None:
    """Lets the numbers of messages rise, as they do in a bot that many people talk with."""
    bot = stage.api.bot()
    bot.seen_message_id(bot._next_message_id + FAR)


async def test_a_kept_number_stays_until_clear(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await phone.press("button-keep")
    kept = phone.shown[-1]
    assert "0808 157 0011" in kept["text"]
    assert buttons_of(kept) == [[{"text": phone.words("button-clear"), "callback_data": clear_data(kept)}]]
    for town in ("London", "Manchester", "Leeds"):
        others_write(stage)
        await phone.say(town)
        await phone.press("button-home")
    assert kept["text"] in [message["text"] for message in phone.shown]
    await phone.clear()
    assert phone.shown == []


async def test_the_clear_of_a_kept_number_removes_everything_too(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await phone.press("button-keep")
    await phone.press_at(phone.shown[-1], 0, 0)
    assert phone.shown == []


async def test_clear_after_a_restart_removes_what_was_kept_before(stage: Stage) -> None:
    phone = await at_a_number(stage)
    for _ in range(3):
        others_write(stage)
        await phone.press("button-keep")
    await stage.restart_bot()
    screen = phone.shown[0]
    await phone.press_at(screen, len(buttons_of(screen)) - 1, len(buttons_of(screen)[-1]) - 1)
    assert phone.shown == []


async def test_clear_after_a_restart_removes_the_position_button(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("situation-law")
    others_write(stage)
    await phone.press("button-share")
    await stage.restart_bot()
    await phone.clear()
    assert phone.shown == []
    assert phone.person.chat.reply_keyboard is None


async def test_a_screen_of_before_a_restart_goes_with_clear_on_the_next_one(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await stage.restart_bot()
    await phone.say("London")
    assert len(phone.shown) == 2
    await phone.clear()
    assert phone.shown == []


async def test_when_no_more_fits_into_clear_the_oldest_goes_at_once(stage: Stage) -> None:
    phone = await at_a_number(stage)
    for _ in range(25):
        others_write(stage)
        await phone.press("button-keep")
        assert all(len(clear_data(message)) <= LONGEST_DATA for message in phone.shown)
    assert 10 < len(phone.shown) < 25
    await stage.restart_bot()
    await phone.clear()
    assert phone.shown == []


async def test_what_is_too_old_to_be_deleted_becomes_a_dot(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await phone.press("button-keep")
    stage.api.clock.advance(TWO_DAYS_S + 60)
    await phone.clear()
    assert [(message["text"], buttons_of(message)) for message in phone.shown] == [(DOT, [])] * 2


async def test_an_old_number_becomes_a_dot_though_the_screen_is_young(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await phone.press("button-keep")
    stage.api.clock.advance(TWO_DAYS_S + 60)
    await stage.restart_bot()
    await phone.press("button-back")
    await phone.say("London")
    screen, kept, _ = phone.shown
    assert (screen["text"], buttons_of(screen)) == (DOT, [])
    assert "0808 157 0011" in kept["text"]
    await stage.restart_bot()
    await phone.clear()
    assert [(message["text"], buttons_of(message)) for message in phone.shown] == [(DOT, [])] * 2


async def test_clear_says_nothing_but_the_notice(stage: Stage) -> None:
    phone = await at_a_number(stage)
    others_write(stage)
    before = len(stage.calls)
    await phone.clear()
    after = list(stage.calls)[before:]
    assert sorted(call.method for call in after) == ["answerCallbackQuery", "deleteMessages"]


async def test_after_clear_the_chat_can_be_begun_anew(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await phone.clear()
    await phone.open_chat()
    assert phone.words("home-where") in phone.text
    assert len(phone.shown) == 1


async def test_a_screen_that_was_deleted_by_hand_comes_back_when_its_button_was_pressed(stage: Stage) -> None:
    phone = await at_a_number(stage)
    await phone.press("button-keep")
    screen = phone.shown[0]
    others_write(stage)
    phone.person.delete([screen["message_id"]])
    await stage.restart_bot()
    await phone.press_at(screen, len(buttons_of(screen)) - 1, 0)
    assert len(phone.shown) == 2
    await phone.clear()
    assert phone.shown[1:] == []


def clear_data(message: JSON) -> str:
    """The data of the last button of a message: Clear."""
    data: str = buttons_of(message)[-1][-1]["callback_data"]
    return data
