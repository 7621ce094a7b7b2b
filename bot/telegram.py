"""The wire to Telegram: only the methods that the bot needs, Telegram's clock read along, waits obeyed.

Methods that ask Telegram about a person are not in the list, so that no later handler can call one in passing.
"""

import asyncio
import json
import ssl
from collections.abc import Mapping
from typing import Any, Final, cast

import certifi
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import EditMessageText, GetUpdates, Response, SendMessage, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message, Update
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from pydantic import ValidationError

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
_BARE: Final[Mapping[str, tuple[str, ...]]] = {
    "message": ("message_id", "date", "chat"),
    "edited_message": ("message_id", "date", "edit_date", "chat"),
    "callback_query": ("id", "from", "chat_instance", "data"),
}
"""What is left of an update that aiogram cannot read: enough to answer it."""

_JSON: Final = {"Content-Type": "application/json"}
_NO_PREVIEW: Final = {"link_preview_options": {"is_disabled": True}}
_ALWAYS: Final = {"sendMessage": _NO_PREVIEW, "editMessageText": _NO_PREVIEW}
"""What a call says besides what it was given: a preview would put a page's name and picture into the chat."""


class _SendScreen(SendMessage):
    entities: Any = None
    reply_markup: Any = None


class _EditScreen(EditMessageText):
    entities: Any = None
    reply_markup: Any = None


def sending(**parameters: Any) -> TelegramMethod[Message]:
    """Gives sendMessage with entities and keyboard as they go over the wire; `drawing` makes them."""
    return _SendScreen(**parameters)


def editing(**parameters: Any) -> TelegramMethod[Message | bool]:
    """Gives editMessageText with entities and keyboard as they go over the wire; `drawing` makes them."""
    return _EditScreen(**parameters)


class MethodNotAllowedError(RuntimeError):
    """A method of the Bot API that this bot has no business calling."""


class GuardedSession(AiohttpSession):
    """aiogram's session with an allow-list, an eye on Telegram's clock, and one obeyed wait."""

    def __init__(self, api: TelegramAPIServer, clock: TelegramClock) -> None:
        super().__init__(api=api, json_loads=_without_echo)
        self._clock = clock

    async def create_session(self) -> ClientSession:
        """Opens the connection pool; a bot needs no cookies."""
        if self._session is None or self._session.closed:
            connector = TCPConnector(ssl=ssl.create_default_context(cafile=certifi.where()))
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())
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
        patience = ClientTimeout(total=timeout or self.timeout)
        try:
            return await self._call(bot, method, patience)
        except TelegramRetryAfter as wait:
            if wait.retry_after > LONGEST_WAIT_S:
                raise
            await asyncio.sleep(wait.retry_after)
            return await self._call(bot, method, patience)

    async def _call(self, bot: Bot, method: TelegramMethod[TelegramType], patience: ClientTimeout) -> TelegramType:
        """One call as JSON, which costs half of what a form does; no method of ours sends a file.

        The errors say what kind of fault it was and nothing else: the address of a call holds the token.
        """
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        try:
            async with session.post(url, data=_written(method), headers=_JSON, timeout=patience) as answer:
                content = (await answer.read()).decode(errors="replace")
        except TimeoutError:
            raise TelegramNetworkError(method=method, message="timeout") from None
        except ClientError as fault:
            raise TelegramNetworkError(method=method, message=type(fault).__name__) from None
        self._clock.see_header(answer.headers.get("Date"))
        response = self.check_response(bot, method, answer.status, content)
        return cast("TelegramType", response.result)

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Reads an answer. An unreadable one is a fault of the server; its text goes no further.

        One update that aiogram does not understand, such as a kind of forward that is newer than it, would make all
        others that come with it unreadable, and again with every poll. So each is read by itself then.
        """
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError:
            if isinstance(method, GetUpdates) and (updates := self._readable(bot, content)):
                return Response[method.__returning__](ok=True, result=updates)  # type: ignore[name-defined]  # a class
            raise TelegramServerError(method=method, message="unreadable answer") from None

    def _readable(self, bot: Bot, content: str) -> list[Update]:
        try:
            body = self.json_loads(content)
        except ValueError:
            return []
        waiting = body.get("result") if isinstance(body, dict) else None
        return [_readable(bot, raw) for raw in waiting] if isinstance(waiting, list) else []


def _written(method: TelegramMethod[Any]) -> bytes:
    """The parameters of a call that were given, as JSON."""
    given = method.model_dump(warnings=False, exclude_none=True)
    parameters = {name: value for name, value in given.items() if not isinstance(value, Default)}
    return json.dumps(parameters | _ALWAYS.get(method.__api_method__, {})).encode()


def _without_echo(content: str | bytes) -> Any:
    """An answer as it is read from JSON; of a message, which we have just written ourselves, only what is new."""
    answer = json.loads(content)
    result = answer.get("result") if isinstance(answer, dict) else None
    if isinstance(result, dict) and "message_id" in result:
        answer["result"] = {name: result[name] for name in ("message_id", "date", "chat") if name in result}
    return answer


def _readable(bot: Bot, raw: Any) -> Update:
    """An update as it is; else its bare bones; else its number alone, so that it is not fetched again."""
    bare = {"update_id": raw["update_id"]}
    for kind, names in _BARE.items():
        if isinstance(content := raw.get(kind), dict):
            bare[kind] = {name: content[name] for name in names if name in content}
            if isinstance(shown := content.get("message"), dict):
                bare[kind]["message"] = {"chat": shown.get("chat"), "message_id": shown.get("message_id"), "date": 0}
    for form in (raw, bare):
        try:
            return Update.model_validate(form, context={"bot": bot})
        except ValidationError:
            continue
    return Update(update_id=raw["update_id"])
