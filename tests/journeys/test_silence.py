"""That the bot never writes first: whatever somebody did, once it is answered nothing more comes."""

import asyncio
from typing import Final

from tests.journeys.stage import AT_START, INTRODUCTION, Stage

QUIET_S: Final = 2.0


async def test_once_everything_is_answered_no_call_is_made(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("situation-sleep")
    await phone.press("button-share")
    phone.person.say("Madrid")
    await stage.settle()
    calls = len(stage.calls)
    await asyncio.sleep(QUIET_S)
    assert len(stage.calls) == calls


async def test_a_bot_that_starts_writes_to_nobody(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    before = len(stage.calls)
    await stage.restart_bot()
    await stage.settle()
    at_start = {*AT_START, *(method for method in INTRODUCTION if method.startswith("get"))}
    assert {call.method for call in list(stage.calls)[before:]} == at_start - {"getMyName", "setWebhook"}


async def test_what_the_bot_says_of_itself_is_looked_after_at_the_start_only(stage: Stage) -> None:
    """Whatever comes later from it without a cause is a fault: the stage counts it as uncaused."""
    at_start = [call.method for call in stage.calls if call.method in INTRODUCTION]
    assert "setMyDescription" in at_start
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    assert [call.method for call in stage.calls if call.method in INTRODUCTION] == at_start


async def test_what_was_asked_long_ago_is_taken_away_and_not_answered(stage: Stage) -> None:
    """The words waited while the bot was down: whoever holds the phone now did not ask."""
    phone = stage.phone()
    await phone.open_chat()
    await stage.stop_bot()
    word = phone.person.say(stage.canaries.word())
    stage.api.clock.advance(3600)
    await stage.start_bot()
    await stage.settle()
    assert word["message_id"] not in [message["message_id"] for message in phone.shown]
    assert len(phone.shown) == 1
    assert "late_text_dropped" in [event["event"] for event in stage.events]


async def test_a_press_that_waited_is_answered_in_its_place(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await stage.stop_bot()
    message, row, column = phone.find(phone.words("button-find"))
    phone.person.press(message, (row, column))
    stage.api.clock.advance(3600)
    await stage.start_bot()
    await stage.settle()
    assert phone.words("situations-first") in phone.text
    assert len(phone.shown) == 1


async def test_answers_under_way_are_finished_before_the_bot_ends(stage: Stage) -> None:
    phones = [stage.phone() for _ in range(20)]
    for phone in phones:
        phone.person.say("/start")
    await stage.until(lambda: not stage.api.bot().updates._waiting)
    await stage.stop_bot()
    for phone in phones:
        assert phone.words("home-where") in phone.text
    await stage.start_bot()


async def test_a_group_is_left_without_a_word(stage: Stage) -> None:
    phone = stage.phone()
    group = {"id": -1001234567890, "type": "supergroup", "title": stage.canaries.word()}
    phone.person.deliver({"message": {"chat": group, "text": "/start"}})
    await stage.settle()
    assert [call.method for call in stage.calls if call.method not in (*AT_START, *INTRODUCTION)] == ["leaveChat"]
    assert phone.shown == []


async def test_whoever_blocks_the_bot_is_left_in_peace(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await stage.stop_bot()
    phone.person.say("Madrid")
    phone.person.block(blocked=True)
    stage.refusals_allowed = ("bot was blocked by the user",)
    await stage.start_bot()
    await stage.settle()
    assert "blocked" in [event["event"] for event in stage.events]
