"""The wire to Telegram, against a real server on the loopback that says what a test lays out for it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter, TelegramServerError
from aiogram.methods import GetChat, GetMe, GetUserProfilePhotos
from aiohttp import web

from bot.app import build_bot
from bot.clock import TelegramClock
from bot.outbox import LONGEST_WAIT_S, PAUSES_S
from bot.telegram import ALLOWED_METHODS, MethodNotAllowedError, sending
from tests.bot.desk import AT, CHAT
from tests.bot.hurry import Hurry

ME = {"id": 42, "is_bot": True, "first_name": "b"}


class Server:
    """A Bot API that gives the laid out answers one after the other: a JSON body with its status, or a bare text."""

    def __init__(self, *answers: tuple[int, Mapping[str, Any] | str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.clock = TelegramClock()

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Bot]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        bot = build_bot("42:wire", f"http://127.0.0.1:{runner.addresses[0][1]}", self.clock)
        try:
            yield bot
        finally:
            await bot.session.close()
            await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path.rpartition("/")[2])
        # The last answer is given again to whoever tries again.
        status, body = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        headers = {"Date": "Mon, 23 Nov 2026 12:00:00 GMT"}
        if isinstance(body, str):
            return web.Response(body=body.encode("latin-1"), status=status, headers=headers)
        return web.json_response(body, status=status, headers=headers)


def too_many(seconds: int) -> tuple[int, dict[str, Any]]:
    description = f"Too Many Requests: retry after {seconds}"
    parameters = {"retry_after": seconds}
    return 429, {"ok": False, "error_code": 429, "description": description, "parameters": parameters}


def well(result: Any) -> tuple[int, dict[str, Any]]:
    return 200, {"ok": True, "result": result}


@pytest.mark.parametrize("method", [GetChat(chat_id=CHAT), GetUserProfilePhotos(user_id=CHAT)])
async def test_nothing_is_ever_asked_about_a_person(method: Any) -> None:
    server = Server()
    async with server.bot() as bot:
        with pytest.raises(MethodNotAllowedError):
            await bot(method)
    assert server.asked == []


def test_the_list_of_what_may_be_called_is_short_and_known() -> None:
    assert sorted(ALLOWED_METHODS) == [
        "answerCallbackQuery",
        "deleteMessages",
        "deleteWebhook",
        "editMessageReplyMarkup",
        "editMessageText",
        "getMe",
        "getMyCommands",
        "getMyDescription",
        "getMyName",
        "getMyShortDescription",
        "getUpdates",
        "leaveChat",
        "sendMessage",
        "setMyCommands",
        "setMyDescription",
        "setMyName",
        "setMyShortDescription",
        "setWebhook",
    ]


async def test_a_short_wait_is_waited(hurry: Hurry) -> None:
    server = Server(too_many(7), well(ME))
    async with server.bot() as bot:
        assert (await bot.get_me()).id == 42
    assert 7 <= hurry.now < 8
    assert server.asked == ["getMe", "getMe"]


async def test_what_broke_on_the_way_is_tried_again(hurry: Hurry) -> None:
    server = Server((502, "<html>Bad Gateway</html>"), (200, "{"), well(ME))
    async with server.bot() as bot:
        assert (await bot.get_me()).id == 42
    assert hurry.now == sum(PAUSES_S[:2])


async def test_a_poll_that_broke_on_the_way_is_left_to_the_poller(hurry: Hurry) -> None:
    server = Server((502, "<html>Bad Gateway</html>"))
    async with server.bot() as bot:
        with pytest.raises(TelegramServerError):
            await bot.get_updates()
    assert server.asked == ["getUpdates"]


async def test_a_message_knows_whether_it_may_have_come_through(hurry: Hurry) -> None:
    sent = {"message_id": 1, "date": AT, "chat": {"id": CHAT, "type": "private"}}
    server = Server(too_many(1), well(sent), (502, "<html>"), well(sent))
    async with server.bot() as bot:
        waited, broken = (sending(chat_id=CHAT, text=text) for text in ("one", "two"))
        await bot(waited)
        await bot(broken)
    assert (waited.in_doubt, broken.in_doubt) == (False, True)


async def test_updates_are_read_in_the_order_in_which_they_were_sent() -> None:
    server = Server(well([{"update_id": 3}, {"update_id": 1}, {"update_id": 2}]))
    async with server.bot() as bot:
        assert [update.update_id for update in await bot.get_updates()] == [1, 2, 3]


async def test_a_long_wait_is_not_waited_since_the_answer_would_be_late() -> None:
    server = Server(too_many(int(LONGEST_WAIT_S) + 1))
    async with server.bot() as bot:
        with pytest.raises(TelegramRetryAfter):
            await bot.get_me()
    assert server.asked == ["getMe"]


async def test_the_date_of_every_answer_is_seen() -> None:
    server = Server(well(ME))
    async with server.bot() as bot:
        await bot.get_me()
    assert 0 <= server.clock.now() - AT < 5


@pytest.mark.parametrize(
    "answer",
    [(502, "<html>Bad Gateway</html>"), (502, "Gateway überlastet"), (200, "{"), (200, {"ok": True, "result": "?"})],
)
async def test_a_page_instead_of_an_answer_is_a_fault_of_the_server_and_is_not_quoted(
    answer: tuple[int, str | dict[str, Any]], hurry: Hurry
) -> None:
    server = Server(answer)
    async with server.bot() as bot:
        with pytest.raises(TelegramServerError) as caught:
            await bot(GetMe())
    assert "Gateway" not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_an_update_that_cannot_be_read_is_left_as_bare_bones_and_the_others_whole() -> None:
    chat = {"id": CHAT, "type": "private"}
    words = {"message_id": 1, "date": AT, "chat": chat, "text": "Madrid"}
    somebody = {"id": CHAT, "is_bot": False, "first_name": "x"}
    press = {"id": "1", "from": somebody, "chat_instance": "1", "data": "h1.en.ES"}
    updates = [
        {"update_id": 1, "message": words},
        {"update_id": 2, "message": {**words, "forward_origin": {"type": "hologram", "date": 1}}},
        {"update_id": 3, "callback_query": {**press, "message": {**words, "text": 7}}},
        {"update_id": 4, "message": 7},
        {"update_id": 5, "edited_message": {**words, "edit_date": AT + 1, "text": 7}},
    ]
    server = Server(well(updates))
    async with server.bot() as bot:
        whole, bare, pressed, nothing, changed = await bot.get_updates()
    assert whole.message is not None
    assert whole.message.text == "Madrid"
    assert bare.message is not None
    assert bare.message.chat.id == CHAT
    assert bare.message.text is None
    assert pressed.callback_query is not None
    assert pressed.callback_query.data == "h1.en.ES"
    assert pressed.callback_query.message is not None
    assert pressed.callback_query.message.message_id == 1
    assert nothing.update_id == 4
    assert nothing.message is None
    assert changed.edited_message is not None
    assert changed.edited_message.edit_date == AT + 1
