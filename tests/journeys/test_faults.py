"""What Telegram or the network does wrong, and that nobody is left unanswered, answered twice, or not cleared."""

import asyncio
from itertools import pairwise
from typing import Final

import pytest

from bot.outbox import Pace
from screens.buttons import Clear, from_data
from simulator import Fault, Kind
from tests.journeys.stage import HURRIED, REFUSALS_ALLOWED, Phone, Stage, buttons_of

ON_THE_WAY: Final = (*REFUSALS_ALLOWED, "no answer", "Too Many Requests")
"""What a call may come to while faults strike."""


@pytest.fixture
def stage(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A stage on which faults are part of the play, and the bot tries again sooner than it would."""
    monkeypatch.setattr("bot.outbox.PAUSES_S", (0.02, 0.05, 0.1, 0.2))
    stage.refusals_allowed = ON_THE_WAY
    stage.faults_allowed = frozenset({"record"})  # aiogram tells of polls that failed
    return stage


async def steps(phone: Phone) -> None:
    """A few steps that send, edit, keep and delete; every one of them is answered."""
    await phone.open_chat("en-GB")
    await phone.press("button-now")
    await phone.press_name("Practice Night Line")
    await phone.press("button-keep")
    await phone.say("Manchester")
    assert "Manchester" in phone.text


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.TOO_MANY, chance=0.2, count=3, retry_after_s=1),
        Fault(Kind.SERVER_ERROR, chance=0.2, status=500, count=6),
        Fault(Kind.SERVER_ERROR, chance=0.2, status=502, count=6),
        Fault(Kind.RESET, chance=0.2, count=6),
        Fault(Kind.LOST_REPLY, chance=0.2, count=6),
        Fault(Kind.SILENCE, "sendMessage", count=1, wait_s=1),
        Fault(Kind.DUPLICATED),
        Fault(Kind.SHUFFLED),
    ],
    ids=lambda fault: f"{fault.kind} {fault.status}",
)
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_whatever_goes_wrong_the_person_is_answered_and_cleared(stage: Stage, fault: Fault, way: str) -> None:
    await stage.stop_bot()
    stage.by_webhook = way == "webhook"
    await stage.start_bot()
    stage.api.faults.lay_out(fault, seed=7)
    phone = stage.phone()
    await steps(phone)
    await phone.clear()
    assert phone.shown == []
    assert stage.api.faults.count[fault.kind] > 0


async def test_no_call_to_a_chat_goes_before_telegram_lets_it(stage: Stage) -> None:
    stage.api.faults.lay_out(Fault(Kind.TOO_MANY, chance=0.3, retry_after_s=1), seed=3)
    phones = [stage.phone() for _ in range(4)]
    await asyncio.gather(*(phone.open_chat("en-GB") for phone in phones))
    await asyncio.gather(*(phone.press("button-find") for phone in phones))
    calls = [call for call in stage.calls if "chat_id" in call.parameters]
    for struck in stage.api.faults.struck:
        after = [call for call in calls if call.parameters["chat_id"] == struck.chat_id and call.time > struck.time]
        assert all(call.time - struck.time >= struck.fault.retry_after_s for call in after)
    assert stage.api.faults.count[Kind.TOO_MANY] >= 3


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_screen_whose_answer_was_lost_stands_once(stage: Stage, times: int) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    stage.api.faults.lay_out(Fault(Kind.LOST_REPLY, "sendMessage", count=times))
    await phone.say("Manchester")
    assert len(phone.shown) == 1
    stage.api.faults.lay_out(Fault(Kind.LOST_REPLY, "editMessageText", count=times))
    await phone.press("button-home")
    assert len(phone.shown) == 1
    assert stage.api.faults.count[Kind.LOST_REPLY] > times


async def test_a_kept_number_and_the_position_button_stand_once_too(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.press("button-now")
    await phone.press_name("Practice Night Line")
    await phone.press("button-keep")
    stage.api.faults.lay_out(Fault(Kind.LOST_REPLY, "sendMessage", count=1))
    await phone.press("button-keep")
    assert len(phone.shown) == 3
    await phone.press("button-home")
    await phone.press("button-find")
    await phone.press("situation-law")
    stage.api.faults.lay_out(Fault(Kind.LOST_REPLY, "sendMessage", count=1))
    await phone.press("button-share")
    assert [message["text"] for message in phone.shown].count("📍") == 1
    await phone.clear()
    assert phone.shown == []


async def test_an_outage_longer_than_anybody_waits_is_told_and_what_was_asked_in_it_can_be_asked_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT_S", 0.2)
    phone = stage.phone()
    await phone.open_chat("en-GB")
    stage.api.faults.lay_out(Fault(Kind.TOO_MANY, "editMessageText", count=1, retry_after_s=1))
    before = phone.text
    message, row, column = phone.find(phone.words("button-find"))
    phone.person.press(message, (row, column))
    await stage.settle()
    assert phone.text == before
    assert "answer_too_late" in [event["event"] for event in stage.events]
    await asyncio.sleep(1)
    await phone.press("button-find")
    assert phone.words("situations-first") in phone.text


async def test_clear_is_done_when_telegram_is_back_though_the_answers_of_the_outage_never_come(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT_S", 0.2)
    phone = stage.phone()
    await phone.open_chat("en-GB")
    stage.api.faults.lay_out(Fault(Kind.SERVER_ERROR, "deleteMessages", count=4))
    screen = phone.shown[-1]
    rows = buttons_of(screen)
    phone.person.press(screen, (len(rows) - 1, len(rows[-1]) - 1))
    assert isinstance(from_data(rows[-1][-1]["callback_data"]), Clear)
    await stage.settle()
    assert phone.shown != []
    await stage.until(lambda: phone.shown == [])
    stage.calls.uncaused.clear()  # a Clear that is made up for comes without an update


async def test_a_flood_is_answered_in_part_taken_away_whole_and_slows_nobody_else(stage: Stage) -> None:
    await stage.stop_bot()
    stage.pace = Pace(chat_per_s=4, chat_at_once=2, all_per_s=HURRIED.all_per_s, all_at_once=HURRIED.all_at_once)
    await stage.start_bot()
    flood, other = stage.phone(), stage.phone()
    for _ in range(150):
        flood.person.say("Manchester")
    began = stage.api.clock.now()
    other.person.say("/start")
    await stage.until(lambda: any(not message["mine"] for message in other.shown))
    assert stage.api.clock.now() - began < 1.5
    await stage.settle()
    assert len(flood.shown) == 1
    assert not any(message["mine"] for message in flood.shown)
    assert "flood_dropped" in [event["event"] for event in stage.events]


async def test_clear_goes_ahead_of_a_flood_of_answers(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await stage.stop_bot()
    stage.pace = Pace(chat_per_s=2, chat_at_once=1)
    await stage.start_bot()
    screen = phone.shown[-1]
    for town in ("London", "Manchester", "Leeds", "London", "Manchester"):
        phone.person.say(town)
    rows = buttons_of(screen)
    phone.person.press(screen, (len(rows) - 1, len(rows[-1]) - 1))
    began = stage.api.clock.now()
    await stage.until(lambda: screen["message_id"] not in [message["message_id"] for message in phone.shown])
    assert stage.api.clock.now() - began < 1
    await stage.settle()
    assert phone.shown == []


async def test_messages_to_one_chat_keep_their_pace(stage: Stage) -> None:
    await stage.stop_bot()
    stage.pace = Pace(chat_per_s=5, chat_at_once=2)
    await stage.start_bot()
    phone = stage.phone()
    for _ in range(6):
        phone.person.say("Manchester")
    await stage.settle()
    sent = [call.time for call in stage.calls if call.method == "sendMessage"]
    assert len(sent) == 6
    assert all(later - earlier > 0.15 for earlier, later in pairwise(sent[1:]))
