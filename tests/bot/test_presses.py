"""What is done about a press: the pressed message shows the next screen, or a new one does."""

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
    TelegramMethod,
)

from bot.events import Event
from bot.receive import MOST_WAITING
from bot.sessions import Session
from screens.buttons import Clear, Here, Home, Keep, SharePosition, Trace, from_data, to_data
from tests.bot.desk import CHAT, Desk, a_hidden_message, a_screen
from tests.bot.test_messages import names

SPAIN = Here("en", "ES")


def of(kind: type[Any], methods: list[TelegramMethod[Any]]) -> Any:
    """The only method of that kind."""
    [found] = [method for method in methods if isinstance(method, kind)]
    return found


def clear_of(method: Any) -> tuple[Trace, ...]:
    """What the Clear button of a shown screen would remove."""
    meaning = from_data(method.model_dump()["reply_markup"]["inline_keyboard"][-1][-1]["callback_data"])
    assert isinstance(meaning, Clear)
    return meaning.traces


def not_modified(method: TelegramMethod[Any]) -> TelegramBadRequest:
    return TelegramBadRequest(method, "Bad Request: message is not modified: specified new message content ...")


def not_found(method: TelegramMethod[Any]) -> TelegramBadRequest:
    return TelegramBadRequest(method, "Bad Request: message to edit not found")


async def test_a_press_changes_the_pressed_message_and_ends_the_waiting(desk: Desk) -> None:
    methods = await desk.press(Home(SPAIN))
    edited = of(EditMessageText, methods)
    assert (edited.chat_id, edited.message_id) == (CHAT, 50)
    assert of(AnswerCallbackQuery, methods).text is None
    assert len(methods) == 2


@pytest.mark.parametrize("data", ["", "h1", "q7.en.ES", "h1.en.ES.9", "☎", "x1!", "x" * 300, "r1.en.ES.nonsense.0"])
async def test_a_button_that_cannot_be_read_leads_to_the_start(desk: Desk, data: str) -> None:
    edited = of(EditMessageText, await desk.press(data))
    assert edited.text.startswith(desk.words("home-first", country="Spain"))


async def test_a_screen_that_shows_it_already_is_answered(desk: Desk) -> None:
    desk.session.faults["editMessageText"] = [not_modified]
    methods = await desk.press(Home(SPAIN))
    assert sorted(names(methods)) == ["answerCallbackQuery", "editMessageText"]
    assert desk.told == []


async def test_a_message_that_cannot_be_changed_is_followed_by_a_new_screen(desk: Desk) -> None:
    desk.session.faults["editMessageText"] = [not_found]
    screen = a_screen()
    screen["reply_markup"]["inline_keyboard"].append(
        [{"text": "Clear", "callback_data": to_data(Clear((Trace(44, ours=True),)))}]
    )
    sent = of(SendMessage, await desk.press(Home(SPAIN), message=screen))
    assert sent.text.startswith(desk.words("home-first", country="Spain"))
    assert Trace(44, ours=True) in clear_of(sent)


async def test_a_message_that_telegram_hides_is_followed_by_a_new_screen_that_knows_of_it(desk: Desk) -> None:
    methods = await desk.press(Home(SPAIN), message=a_hidden_message())
    sent = of(SendMessage, methods)
    assert sent.text.startswith(desk.words("home-first", country="Spain"))
    assert clear_of(sent) == (Trace(50, ours=True),)
    assert of(AnswerCallbackQuery, methods)


async def test_a_press_that_is_too_old_to_be_ended_is_answered_all_the_same(desk: Desk) -> None:
    desk.session.faults["answerCallbackQuery"] = [lambda method: TelegramBadRequest(method, "query is too old")]
    assert of(EditMessageText, await desk.press(Home(SPAIN)))


async def test_a_press_in_a_group_is_not_answered(desk: Desk) -> None:
    assert await desk.press(Home(SPAIN), message=a_screen(chat={"id": -100, "type": "group", "title": "x"})) == []


async def test_a_number_is_kept_in_a_message_of_its_own_that_both_clears_know(desk: Desk) -> None:
    [number] = [each for each in range(1, 500) if desk.service.finder.listing(each)][:1]
    methods = await desk.press(
        Keep(SPAIN, number),
        message=a_screen(reply_markup={"inline_keyboard": [[{"text": "✕", "callback_data": "x1"}]]}),
    )
    assert clear_of(of(SendMessage, methods)) == (Trace(50, ours=True),)
    assert clear_of(of(EditMessageReplyMarkup, methods)) == (Trace(1000, ours=True),)
    assert of(AnswerCallbackQuery, methods).text == desk.words("notice-kept")


async def test_a_number_is_kept_also_where_telegram_hides_the_screen(desk: Desk) -> None:
    [number] = [each for each in range(1, 500) if desk.service.finder.listing(each)][:1]
    methods = await desk.press(Keep(SPAIN, number), message=a_hidden_message())
    assert clear_of(of(SendMessage, methods)) == (Trace(50, ours=True),)
    assert of(AnswerCallbackQuery, methods).text == desk.words("notice-kept")


async def test_a_number_that_was_kept_is_cleared_though_the_network_broke_in_between(desk: Desk) -> None:
    [number] = [each for each in range(1, 500) if desk.service.finder.listing(each)][:1]
    desk.session.faults["editMessageReplyMarkup"] = [lambda method: TelegramNetworkError(method, "gone")]
    screen = a_screen(reply_markup={"inline_keyboard": [[{"text": "✕", "callback_data": "x1"}]]})
    await desk.press(Keep(SPAIN, number), message=screen)
    assert 1000 in of(DeleteMessages, await desk.press(Clear(), message=screen)).message_ids


async def test_the_position_button_is_known_to_clear_and_goes_with_the_next_screen(desk: Desk) -> None:
    carrier, *rest = await desk.press(SharePosition(SPAIN, "law"))
    assert isinstance(carrier, SendMessage)
    assert carrier.model_dump()["reply_markup"]["keyboard"][0][0]["request_location"]
    assert clear_of(of(EditMessageText, rest)) == (Trace(1000, ours=True),)
    methods = await desk.press(Home(SPAIN))
    assert of(DeleteMessages, methods).message_ids == [1000]
    assert clear_of(of(EditMessageText, methods)) == ()


async def test_a_position_may_be_asked_for_though_its_button_could_not_be_sent(desk: Desk) -> None:
    desk.session.faults["sendMessage"] = [lambda method: TelegramBadRequest(method, "Bad Request")]
    edited = of(EditMessageText, await desk.press(SharePosition(SPAIN, "law")))
    assert desk.words("place-position-town") in edited.text


async def test_clear_removes_the_pressed_message_and_its_traces_and_says_so_in_the_notice(desk: Desk) -> None:
    methods = await desk.press(Clear((Trace(49, ours=False), Trace(45, ours=True))))
    removed = of(DeleteMessages, methods)
    assert set(range(1, 51)) == set(removed.message_ids)
    assert of(AnswerCallbackQuery, methods).text == desk.words("notice-cleared")
    assert Event.CLEARED in desk.told


async def test_clear_never_asks_for_more_than_a_hundred_at_once(desk: Desk) -> None:
    screen = a_screen(message_id=5_000_000)
    traces = tuple(Trace(5_000_000 - gap * 100_000, ours=True) for gap in range(1, 12))
    methods = await desk.press(Clear(traces), message=screen)
    deleted = [method for method in methods if isinstance(method, DeleteMessages)]
    assert all(len(method.message_ids) <= 100 for method in deleted)
    removed = {number for method in deleted for number in method.message_ids}
    assert {5_000_000, *(trace.message for trace in traces)} <= removed
    assert min(removed) < traces[-1].message


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the bot wanted to wait; it waits no time at all."""
    waited: list[float] = []
    sleep = asyncio.sleep

    async def pause(seconds: float) -> None:
        waited.append(seconds)
        await sleep(0)

    monkeypatch.setattr("bot.chat.asyncio.sleep", pause)
    return waited


async def retried(desk: Desk) -> None:
    """Lets every retry of Clear come to its end."""
    from bot.chat import _RETRIES

    await asyncio.gather(*_RETRIES)


async def test_clear_is_tried_again_until_it_works(desk: Desk, pauses: list[float]) -> None:
    desk.session.faults["deleteMessages"] = [lambda method: TelegramNetworkError(method, "gone")] * 4
    await desk.press(Clear())
    await retried(desk)
    assert pauses == [1, 5, 30, 120]
    assert names(desk.session.methods).count("deleteMessages") == 5


async def test_clear_waits_as_long_as_telegram_asks(desk: Desk, pauses: list[float]) -> None:
    desk.session.faults["deleteMessages"] = [
        lambda method: TelegramRetryAfter(method, "Too Many Requests", 77),
        lambda method: TelegramRetryAfter(method, "Too Many Requests", 3),
    ]
    await desk.press(Clear())
    await retried(desk)
    assert pauses == [77, 5]


async def test_clear_is_given_up_when_telegram_would_no_longer_delete(desk: Desk, pauses: list[float]) -> None:
    desk.session.faults["deleteMessages"] = [lambda method: TelegramNetworkError(method, "gone")] * 10_000
    await desk.press(Clear())
    await retried(desk)
    assert 47 * 3600 < sum(pauses) <= 48 * 3600


@pytest.mark.parametrize("kind", [TelegramBadRequest, TelegramForbiddenError])
async def test_clear_is_not_tried_again_where_telegram_refuses(
    desk: Desk, pauses: list[float], kind: type[TelegramBadRequest | TelegramForbiddenError]
) -> None:
    desk.session.faults["deleteMessages"] = [lambda method: kind(method, "refused")]
    methods = await desk.press(Clear())
    assert pauses == []
    assert [m.text for m in methods if isinstance(m, EditMessageText)] == ["·"]


async def test_whoever_presses_clear_again_and_again_is_not_cleared_for_each(desk: Desk) -> None:
    await asyncio.gather(*(desk.press(Clear()) for _ in range(3 * MOST_WAITING)))
    assert names(desk.session.methods).count("answerCallbackQuery") == MOST_WAITING
    assert desk.told.count(Event.FLOOD_DROPPED) == 2 * MOST_WAITING


async def test_clear_waits_for_no_answer_and_takes_away_what_one_shows_meanwhile(desk: Desk) -> None:
    receiver = desk.receiver
    chat = receiver._chat(desk.bot, CHAT)
    turn = receiver._turn(chat)
    await turn.acquire()
    clearing = asyncio.create_task(desk.press(Clear()))
    for _ in range(100):
        await asyncio.sleep(0)
    assert any(isinstance(method, DeleteMessages) for method in desk.session.methods)
    # An answer that was under way shows its screen only now, and ends its turn.
    receiver._sessions.put(chat.key, Session(SPAIN, screen=77))
    turn.release()
    first, *_, last = [method for method in await clearing if isinstance(method, DeleteMessages)]
    assert 50 in first.message_ids
    assert 77 in last.message_ids
    assert receiver._sessions.get(chat.key) is None
    assert not turn.locked()
