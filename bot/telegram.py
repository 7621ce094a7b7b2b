"""The wire to Telegram: only the methods that the bot needs, Telegram's clock read along, waits obeyed.

Methods that ask Telegram about a person are not in the list, so that no later handler can call one in passing.
"""

import asyncio
import ssl
from typing import Any, Final

import certifi
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message
from aiohttp import ClientSession, TCPConnector, TraceConfig, TraceRequestEndParams

from bot.clock import TelegramClock

ALLOWED_METHODS: Final = frozenset(
    {
        "getMe",
        "getUpdates",
        "deleteWebhook",
        "sendMessage",
        "editMessageText",
        "editMessageReplyMarkup",
        "deleteMessages",
        "answerCallbackQuery",
        "leaveChat",
    }
)
LONGEST_WAIT_S = 30  # what Telegram may ask us to wait within one answer; a later answer would be a late one
# pydantic keeps a generic class only as long as somebody holds it, and builds it again after every collection.
KEPT_CLASSES: Final = (Response[Message], Response[bool], Response[Message | bool])


class MethodNotAllowedError(RuntimeError):
    """A method of the Bot API that this bot has no business calling."""


class GuardedSession(AiohttpSession):
    """aiogram's session with an allow-list, an eye on Telegram's clock, and one obeyed wait."""

    def __init__(self, api: TelegramAPIServer, clock: TelegramClock) -> None:
        super().__init__(api=api)
        self._clock = clock

    async def create_session(self) -> ClientSession:
        """Opens the connection pool; the Date of every answer is shown to the clock."""
        if self._session is None or self._session.closed:
            trace = TraceConfig()
            trace.on_request_end.append(self._see_date)
            connector = TCPConnector(ssl=ssl.create_default_context(cafile=certifi.where()))
            self._session = ClientSession(connector=connector, trace_configs=[trace])
        return self._session

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's own signature
    ) -> TelegramType:
        """Calls an allowed method; waits once as long as Telegram asks, if that is short."""
        if method.__api_method__ not in ALLOWED_METHODS:
            raise MethodNotAllowedError(method.__api_method__)
        try:
            return await super().make_request(bot, method, timeout)
        except TelegramRetryAfter as wait:
            if wait.retry_after > LONGEST_WAIT_S:
                raise
            await asyncio.sleep(wait.retry_after)
            return await super().make_request(bot, method, timeout)

    async def _see_date(self, _session: ClientSession, _context: Any, end: TraceRequestEndParams) -> None:
        self._clock.see_header(end.response.headers.get("Date"))
