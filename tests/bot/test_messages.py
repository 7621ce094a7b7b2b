"""What is done about whatever a person sends: the answer at the bottom, then what stood before it goes."""

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import TelegramForbiddenError, TelegramNetworkError
from aiogram.methods import DeleteMessages, LeaveChat, SendMessage, TelegramMethod

from bot.clock import TEXT_IS_LATE_AFTER_S
from bot.events import Event
from bot.receive import MOST_WAITING
from screens.buttons import Clear, Here, Home, Trace, from_data
from tests.bot.desk import AT, CHAT, Desk, a_message


def names(methods: list[TelegramMethod[Any]]) -> list[str]:
    """The methods by their names, in order."""
    return [method.__api_method__ for method in methods]


async def test_an_answer_is_sent_before_the_words_are_deleted(desk: Desk) -> None:
    sent, deleted = await desk.say("Madrid")
    assert isinstance(sent, SendMessage)
    assert sent.disable_notification
    assert sent.parse_mode is None or not isinstance(sent.parse_mode, str)
    assert isinstance(deleted, DeleteMessages)
    assert (deleted.chat_id, deleted.message_ids) == (CHAT, [60])


async def test_the_screen_before_goes_with_the_words(desk: Desk) -> None:
    await desk.say("Madrid")
    _, deleted = await desk.say("London", message_id=70)
    assert isinstance(deleted, DeleteMessages)
    assert deleted.message_ids == [70, 1000]


async def test_what_could_not_be_deleted_is_left_to_clear(desk: Desk) -> None:
    desk.session.faults["deleteMessages"] = [lambda method: TelegramNetworkError(method, "gone")]
    await desk.say("Madrid")
    sent, *_ = await desk.say("London", message_id=70)
    assert isinstance(sent, SendMessage)
    data = sent.model_dump()["reply_markup"]["inline_keyboard"][-1][-1]["callback_data"]
    meaning = from_data(data)
    assert isinstance(meaning, Clear)
    assert Trace(60, ours=False) in meaning.traces


async def test_when_the_answer_fails_the_words_stay(desk: Desk) -> None:
    desk.session.faults["sendMessage"] = [lambda method: TelegramNetworkError(method, "gone")]
    assert names(await desk.say("Madrid")) == ["sendMessage"]
    assert Event.TELEGRAM_REFUSED in desk.told


async def test_whoever_sends_too_much_at_once_is_answered_for_the_first_and_all_of_it_goes(desk: Desk) -> None:
    turn = desk.receiver._turn(desk.receiver._chat(desk.bot, CHAT))
    await turn.acquire()  # an answer that takes its time
    numbers = range(60, 60 + 2 * MOST_WAITING)
    said = [asyncio.create_task(desk.say("Madrid", message_id=number)) for number in numbers]
    await asyncio.sleep(0.05)
    turn.release()
    await asyncio.gather(*said)
    gone = [method.message_ids for method in desk.session.methods if isinstance(method, DeleteMessages)]
    assert set(numbers) <= {number for numbers in gone for number in numbers}
    assert names(desk.session.methods).count("sendMessage") == MOST_WAITING
    assert desk.told.count(Event.FLOOD_DROPPED) == MOST_WAITING


async def test_what_waited_too_long_for_its_turn_is_taken_away_and_not_answered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.receive.LONGEST_WAIT_S", -1.0)
    assert names(await desk.say("Madrid")) == ["deleteMessages"]
    assert names(await desk.press(Home(Here("en", "ES")))) == []
    assert desk.told.count(Event.TOO_LATE) == 2


async def test_whoever_has_blocked_the_bot_is_not_tried_again(desk: Desk) -> None:
    desk.session.faults["sendMessage"] = [lambda method: TelegramForbiddenError(method, "blocked by the user")]
    assert names(await desk.say("Madrid")) == ["sendMessage"]
    assert desk.told[-1] == Event.BLOCKED


@pytest.mark.parametrize(
    "thing",
    [
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
        {"photo": [], "caption": "Madrid"},
        {"contact": {"phone_number": "1", "first_name": "x"}},
        {"text": ""},
        {},
    ],
    ids=["voice", "picture with words", "contact", "no words", "nothing"],
)
async def test_what_is_not_words_is_deleted_unopened_and_answered_with_the_start(
    desk: Desk, thing: dict[str, Any]
) -> None:
    sent, deleted = await desk.say(**thing)
    assert isinstance(sent, SendMessage)
    assert desk.words("note-only-words") in sent.text
    assert isinstance(deleted, DeleteMessages)
    assert deleted.message_ids == [60]


async def test_a_changed_message_is_not_read(desk: Desk) -> None:
    sent, deleted = await desk.feed(edited_message=a_message(text="Madrid", edit_date=AT + 5))
    assert isinstance(sent, SendMessage)
    assert desk.words("note-only-words") in sent.text
    assert isinstance(deleted, DeleteMessages)


async def test_a_message_that_was_changed_just_now_is_not_late_however_old_it_is(desk: Desk) -> None:
    desk.clock.see(AT)
    changed = a_message(text="Madrid", date=AT - 2 * TEXT_IS_LATE_AFTER_S, edit_date=AT)
    assert names(await desk.feed(edited_message=changed)) == ["sendMessage", "deleteMessages"]


async def test_late_words_are_deleted_and_not_answered(desk: Desk) -> None:
    desk.clock.see(AT)
    [deleted] = await desk.say("Madrid", date=AT - TEXT_IS_LATE_AFTER_S - 60)
    assert isinstance(deleted, DeleteMessages)
    assert deleted.message_ids == [60]
    assert desk.told == [Event.LATE_TEXT_DROPPED]


async def test_words_of_nine_minutes_ago_are_answered(desk: Desk) -> None:
    desk.clock.see(AT)
    assert names(await desk.say("Madrid", date=AT - TEXT_IS_LATE_AFTER_S + 60)) == ["sendMessage", "deleteMessages"]


@pytest.mark.parametrize("wrong_s", [-86_400, 86_400, -10 * 365 * 86_400])
async def test_a_server_whose_clock_is_wrong_silences_nobody(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, wrong_s: int
) -> None:
    monkeypatch.setattr("time.time", lambda: AT + wrong_s)
    for moment in range(3):
        assert "sendMessage" in names(await desk.say("Madrid", date=AT + moment))


async def test_one_date_of_the_far_future_silences_nobody(desk: Desk) -> None:
    desk.clock.see_header("Mon, 23 Nov 2026 12:00:00 GMT")
    assert "sendMessage" in names(await desk.say("Madrid", date=2**31 - 1))
    assert "sendMessage" in names(await desk.say("Madrid", date=AT))


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_groups_are_left(desk: Desk, kind: str) -> None:
    [left] = await desk.say("/start", chat={"id": -100, "type": kind, "title": "x"})
    assert isinstance(left, LeaveChat)
    assert desk.told == [Event.GROUP_LEFT]


async def test_whoever_adds_the_bot_to_a_group_loses_it_at_once(desk: Desk) -> None:
    bot = {"id": 42, "is_bot": True, "first_name": "b"}
    change = {
        "chat": {"id": -100, "type": "group", "title": "x"},
        "from": a_message()["from"],
        "date": AT,
        "old_chat_member": {"user": bot, "status": "left"},
        "new_chat_member": {"user": bot, "status": "member"},
    }
    assert names(await desk.feed(my_chat_member=change)) == ["leaveChat"]


async def test_a_fault_of_ours_is_answered_with_the_start_and_told_without_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise LookupError("Qanarytext")

    monkeypatch.setattr("bot.words.typed", broken)
    await desk.press(Home(Here("es", "ES")))
    sent, _ = await desk.say("Madrid")
    assert isinstance(sent, SendMessage)
    assert desk.words("home-first-anywhere", "es") in sent.text
    [(_, fields)] = [each for each in desk.events if each[0] is Event.HANDLER_FAILED]
    assert fields.keys() == {"error"}


async def test_updates_of_one_chat_are_answered_one_after_the_other(desk: Desk) -> None:
    import asyncio

    await asyncio.gather(*(desk.say("Madrid", message_id=number) for number in range(60, 70)))
    assert names(desk.session.methods) == ["sendMessage", "deleteMessages"] * 10
