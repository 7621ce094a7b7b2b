"""A conversation whose updates Telegram posts: the same as one whose updates are fetched."""

import asyncio
from typing import Any

import pytest

from simulator import Fault, Kind
from tests.journeys.stage import Phone, Stage, buttons_of


async def a_whole_conversation(phone: Phone) -> list[Any]:
    """Everything a person may do, and what stood in the chat after each step, without dates and numbers."""
    seen: list[Any] = []

    def look() -> None:
        seen.append([(message["text"], labels(message)) for message in phone.shown])

    await phone.open_chat("en-GB")
    look()
    for step in ("button-find", "situation-sleep", "button-share"):
        await phone.press(step)
        look()
    await phone.share(51.5, -0.12)
    look()
    await phone.say("Manchester")
    look()
    await phone.press("button-home")
    await phone.press("button-now")
    look()
    await phone.press_name("Practice Night Line")
    await phone.press("button-keep")
    look()
    await phone.clear()
    look()
    return seen


def labels(message: dict[str, Any]) -> list[list[str]]:
    return [[button["text"] for button in row] for row in buttons_of(message)]


async def test_a_conversation_by_webhook_is_the_one_by_polling(stage: Stage) -> None:
    fetched = await a_whole_conversation(stage.phone())
    await stage.stop_bot()
    stage.by_webhook = True
    await stage.start_bot()
    assert await a_whole_conversation(stage.phone()) == fetched
    assert fetched[-1] == []
    assert [call.method for call in stage.calls].count("setWebhook") == 1


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_what_comes_twice_is_answered_once(stage: Stage, way: str) -> None:
    await begin(stage, by_webhook=way == "webhook")
    stage.api.faults.lay_out(Fault(Kind.DUPLICATED))
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.say("Madrid")
    assert stage.api.faults.count[Kind.DUPLICATED] >= 3
    methods = [call.method for call in stage.calls]
    assert methods.count("sendMessage") == 2
    assert methods.count("editMessageText") == 1


async def test_what_waits_while_the_bot_is_down_is_posted_when_it_is_back(stage: Stage) -> None:
    await begin(stage, by_webhook=True)
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await stage.stop_bot()
    message, row, column = phone.find(phone.words("button-find"))
    phone.person.press(message, (row, column))
    await stage.start_bot()
    await stage.settle()
    assert phone.words("situations-first") in phone.text


async def test_from_webhook_to_polling_and_back_nothing_is_lost(stage: Stage) -> None:
    phone = stage.phone()
    for times, by_webhook in enumerate((True, False, True), start=1):
        await stage.stop_bot()
        phone.person.say("/start en-ES")
        stage.by_webhook = by_webhook
        await stage.start_bot()
        await stage.settle()
        assert len(phone.shown) == times
    await phone.clear()
    assert phone.shown == []


async def test_a_hundred_people_at_once_are_all_answered(stage: Stage) -> None:
    await begin(stage, by_webhook=True)
    phones = [stage.phone() for _ in range(100)]
    for phone in phones:
        phone.person.say("/start")
    await stage.settle()
    assert all(phone.words("home-where") in phone.text for phone in phones)


async def test_answers_under_way_are_finished_before_the_bot_ends(stage: Stage) -> None:
    await begin(stage, by_webhook=True)
    phones = [stage.phone() for _ in range(20)]
    for phone in phones:
        phone.person.say("/start")
    await stage.until(lambda: not stage.api.bot().updates._waiting)
    await stage.stop_bot()
    await asyncio.sleep(0)
    for phone in phones:
        assert phone.words("home-where") in phone.text
    await stage.start_bot()


async def begin(stage: Stage, *, by_webhook: bool) -> None:
    """The bot started anew, in one way or the other."""
    await stage.stop_bot()
    stage.by_webhook = by_webhook
    await stage.start_bot()
