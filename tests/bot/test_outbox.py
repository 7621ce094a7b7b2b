"""When a call may go: pace, the waits Telegram asks for, lanes, tries again; in the outbox's own time."""

import asyncio
from typing import Any, Final

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessages,
    EditMessageText,
    GetUpdates,
    SendMessage,
    SendVenue,
    TelegramMethod,
)

from bot.outbox import LONGEST_WAIT_S, MEANS_ALL, PAUSES_S, Outbox, Pace
from tests.bot.desk import CHAT
from tests.bot.hurry import Hurry

PACE: Final = Pace()


class Telegram:
    """What lets every call through, notes when each one came, and raises what a test laid out for it."""

    def __init__(self, hurry: Hurry, pace: Pace = PACE) -> None:
        self.outbox = Outbox(pace)
        self.came: list[tuple[float, str, int]] = []
        self.faults: list[Exception] = []
        self._hurry = hurry

    async def call(self, method: TelegramMethod[Any]) -> bool:
        async def once(patience_s: float) -> bool:
            assert patience_s > 0
            self.came.append((self._hurry.now, method.__api_method__, getattr(method, "chat_id", 0)))
            if self.faults:
                raise self.faults.pop(0)
            return True

        return await self.outbox.carry(method, once)

    def times(self, chat: int = CHAT) -> list[float]:
        return [at for at, _, of in self.came if of == chat]


def send(chat: int = CHAT) -> SendMessage:
    return SendMessage(chat_id=chat, text="?")


def edit(chat: int = CHAT) -> EditMessageText:
    return EditMessageText(chat_id=chat, message_id=1, text="?")


def delete(chat: int = CHAT) -> DeleteMessages:
    return DeleteMessages(chat_id=chat, message_ids=[1])


def venue(chat: int = CHAT) -> SendVenue:
    return SendVenue(chat_id=chat, latitude=1, longitude=1, title="?", address="?")


def asked(seconds: int) -> TelegramRetryAfter:
    return TelegramRetryAfter(send(), "Too Many Requests", seconds)


def broken() -> TelegramNetworkError:
    return TelegramNetworkError(send(), "gone")


async def test_a_few_messages_go_at_once_and_then_one_a_second(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    for _ in range(8):
        await telegram.call(send())
    assert telegram.times() == pytest.approx([0, 0, 0, 0, 0, 1, 2, 3])


async def test_a_person_who_presses_three_times_a_second_is_never_slowed(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    for number in range(60):
        hurry.now = number / 3
        await telegram.call(AnswerCallbackQuery(callback_query_id="1"))
        await telegram.call(edit())
    assert telegram.times() == [number / 3 for number in range(60)]


async def test_all_chats_together_get_thirty_messages_a_second_in_their_order(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    await asyncio.gather(*(telegram.call(send(chat)) for chat in range(1, 91)))
    times = [at for at, _, _ in telegram.came]
    assert [chat for _, _, chat in telegram.came] == list(range(1, 91))
    assert times[:30] == [0] * 30
    assert times[30:] == pytest.approx([number / 30 for number in range(1, 61)])


async def test_a_flood_of_one_chat_slows_no_other(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    flood = [asyncio.create_task(telegram.call(send())) for _ in range(30)]
    await asyncio.sleep(0)
    await telegram.call(send(7))
    assert telegram.times(7) == [0]
    await asyncio.gather(*flood)
    assert telegram.times()[-1] == pytest.approx(25)


async def test_no_call_of_a_chat_goes_before_telegram_lets_it(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [asked(7)]
    later = asyncio.create_task(telegram.call(send()))
    await asyncio.sleep(0)
    await asyncio.gather(telegram.call(delete()), telegram.call(edit()), telegram.call(send(7)), later)
    assert telegram.times(7) == [0]
    first, *rest = telegram.times()
    assert first == 0
    assert min(rest) >= 7
    assert [name for _, name, of in telegram.came if of == CHAT][1] == "deleteMessages"


async def test_a_wait_that_grows_meanwhile_is_waited_too(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [asked(3), asked(4)]
    await telegram.call(send())
    assert telegram.times() == pytest.approx([0, 3, 7], abs=0.2)


async def test_when_one_chat_after_another_has_to_wait_the_whole_bot_waits(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [asked(9) for _ in range(MEANS_ALL)]
    await asyncio.gather(*(telegram.call(send(chat)) for chat in range(1, MEANS_ALL + 1)), telegram.call(send(99)))
    assert telegram.times(99)[0] >= 9


async def test_a_chat_that_is_answered_in_between_shows_that_the_bot_is_not_too_fast(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    waiting = []
    for chat in range(1, 3 * MEANS_ALL):
        telegram.faults = [asked(9)]
        waiting.append(asyncio.create_task(telegram.call(send(chat))))
        await asyncio.sleep(0)
        handed_in_at = hurry.now
        await telegram.call(edit(99))
        assert telegram.times(99)[-1] == handed_in_at
    await asyncio.gather(*waiting)


async def test_an_answer_that_would_come_late_is_not_sent_and_costs_nothing(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [asked(int(LONGEST_WAIT_S) + 1)]
    with pytest.raises(TelegramRetryAfter):
        await telegram.call(send())
    with pytest.raises(TelegramRetryAfter) as caught:
        await telegram.call(edit())
    assert caught.value.retry_after >= LONGEST_WAIT_S
    assert telegram.times() == [0]
    hurry.now = LONGEST_WAIT_S + 1
    await telegram.call(edit())
    assert telegram.times() == [0, LONGEST_WAIT_S + 1]


async def test_no_more_than_half_a_minute_of_messages_waits(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    done = await asyncio.gather(*(telegram.call(send()) for _ in range(60)), return_exceptions=True)
    assert sum(result is True for result in done) == 35
    assert all(result is True or isinstance(result, TelegramRetryAfter) for result in done)
    assert max(telegram.times()) <= LONGEST_WAIT_S


async def test_clear_goes_at_once_however_many_answers_wait(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    waiting = [asyncio.create_task(telegram.call(send(chat))) for chat in (*range(1, 60), *[CHAT] * 20)]
    await asyncio.sleep(0)
    await telegram.call(delete())
    assert telegram.came[-1] == (0, "deleteMessages", CHAT)
    await asyncio.gather(*waiting)


async def test_extras_leave_room_for_answers_and_come_when_there_is_room_again(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    extras = [asyncio.create_task(telegram.call(venue(chat))) for chat in range(1, 31)]
    await asyncio.sleep(0)
    await asyncio.gather(*(telegram.call(send(chat)) for chat in range(100, 120)), *extras)
    at_once = [name for at, name, _ in telegram.came if at == 0]
    assert at_once == ["sendVenue"] * 20 + ["sendMessage"] * 10
    answered_at = max(at for at, name, _ in telegram.came if name == "sendMessage")
    assert answered_at == pytest.approx(1 / 3)
    assert all(at > answered_at for at, name, _ in telegram.came[20:] if name == "sendVenue")
    assert len(telegram.came) == 50


async def test_what_broke_is_tried_again_for_half_a_minute(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [broken() for _ in range(100)]
    with pytest.raises(TelegramNetworkError):
        await telegram.call(delete())
    assert telegram.times()[: len(PAUSES_S)] == [sum(PAUSES_S[:tries]) for tries in range(len(PAUSES_S))]
    assert max(telegram.times()) <= LONGEST_WAIT_S
    telegram.faults = [broken()]
    assert await telegram.call(delete())


async def test_what_telegram_refuses_is_not_tried_again(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [TelegramBadRequest(send(), "Bad Request")]
    with pytest.raises(TelegramBadRequest):
        await telegram.call(send())
    assert len(telegram.came) == 1


async def test_the_end_of_a_press_is_not_waited_for_long_and_holds_back_no_other(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [asked(9)]
    with pytest.raises(TelegramRetryAfter):
        await telegram.call(AnswerCallbackQuery(callback_query_id="1"))
    await telegram.call(AnswerCallbackQuery(callback_query_id="2"))
    assert [at for at, *_ in telegram.came] == [0, 0]


async def test_a_poll_waits_as_long_as_telegram_asks(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    telegram.faults = [asked(500)]
    await telegram.call(GetUpdates())
    assert [at >= 500 for at, *_ in telegram.came] == [False, True]


async def test_the_outbox_shows_and_keeps_no_chat(hurry: Hurry) -> None:
    telegram = Telegram(hurry)
    await telegram.call(send())
    held = repr([telegram.outbox, vars(telegram.outbox)])
    assert str(CHAT) not in held
    for minutes in range(1, 4):
        hurry.now = minutes * 100.0
        await telegram.call(send(minutes))
    assert len(telegram.outbox._buckets) < 3
