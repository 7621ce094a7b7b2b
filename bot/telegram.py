"""The wire to Telegram: only the methods that the bot needs, through the outbox, Telegram's clock read along.

Methods that ask Telegram about a person are not in the list, so that no later handler can call one in passing.
"""

import json
import ssl
from collections.abc import Mapping
from typing import Any, Final, cast

import certifi
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramServerError
from aiogram.methods import EditMessageText, GetUpdates, Response, SendMessage, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message, Update
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from pydantic import PrivateAttr, ValidationError

from bot.clock import TelegramClock
from bot.outbox import FETCHING, Outbox

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
        "getMyCommands",
        "getMyDescription",
        "getMyName",
        "getMyShortDescription",
        "setMyCommands",
        "setMyDescription",
        "setMyName",
        "setMyShortDescription",
        "setWebhook",
    }
)
# pydantic keeps a generic class only as long as somebody holds it, and builds it again after every collection.
KEPT_CLASSES: Final = (Response[Message], Response[bool], Response[Message | bool])
_BARE: Final[Mapping[str, tuple[str, ...]]] = {
    "message": ("message_id", "date", "chat"),
    "edited_message": ("message_id", "date", "edit_date", "chat"),
    "callback_query": ("id", "from", "chat_instance", "data"),
}
"""What is left of an update that aiogram cannot read: enough to answer it."""

_READ_OF_PRESSED: Final = ("message_id", "date", "chat", "reply_markup")
_JSON: Final = {"Content-Type": "application/json"}
_NO_PREVIEW: Final = {"link_preview_options": {"is_disabled": True}}
_ALWAYS: Final = {"sendMessage": _NO_PREVIEW, "editMessageText": _NO_PREVIEW}
"""What a call says besides what it was given: a preview would put a page's name and picture into the chat."""


class SendScreen(SendMessage):
    """A message on its way, which knows whether it may already stand in the chat."""

    entities: Any = None
    reply_markup: Any = None
    _in_doubt: bool = PrivateAttr(default=False)

    @property
    def in_doubt(self) -> bool:
        """Whether a try got no answer: nobody knows if a message of it stands in the chat."""
        return self._in_doubt

    def doubt(self) -> None:
        """Notes that a try got no answer."""
        self._in_doubt = True


class _EditScreen(EditMessageText):
    entities: Any = None
    reply_markup: Any = None


def sending(**parameters: Any) -> SendScreen:
    """Gives sendMessage with entities and keyboard as they go over the wire; `drawing` makes them."""
    return SendScreen(**parameters)


def editing(**parameters: Any) -> TelegramMethod[Message | bool]:
    """Gives editMessageText with entities and keyboard as they go over the wire; `drawing` makes them."""
    return _EditScreen(**parameters)


class MethodNotAllowedError(RuntimeError):
    """A method of the Bot API that this bot has no business calling."""


class GuardedSession(AiohttpSession):
    """aiogram's session with an allow-list, the outbox before it, and an eye on Telegram's clock."""

    def __init__(self, api: TelegramAPIServer, clock: TelegramClock, outbox: Outbox) -> None:
        super().__init__(api=api, json_loads=_without_echo)
        self._clock = clock
        self._outbox = outbox

    async def create_session(self) -> ClientSession:
        """Opens the connection pool; a bot needs no cookies.

        Only updates under way limit the connections, so that Clear never waits for one that hangs.
        """
        if self._session is None or self._session.closed:
            connector = TCPConnector(limit=0, ssl=ssl.create_default_context(cafile=certifi.where()))
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())
        return self._session

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's own signature
    ) -> TelegramType:
        """Calls an allowed method when the outbox lets it go."""
        if method.__api_method__ not in ALLOWED_METHODS:
            raise MethodNotAllowedError(method.__api_method__)

        async def call(patience_s: float) -> TelegramType:
            fetching = method.__api_method__ == FETCHING
            return await self._call(bot, method, (timeout or self.timeout) if fetching else patience_s)

        return await self._outbox.carry(method, call)

    async def _call(self, bot: Bot, method: TelegramMethod[TelegramType], patience_s: float) -> TelegramType:
        """One call as JSON, which costs half of what a form does; no method of ours sends a file.

        The errors say what kind of fault it was and nothing else: the address of a call holds the token.
        """
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        patience = ClientTimeout(total=patience_s)
        try:
            async with session.post(url, data=_written(method), headers=_JSON, timeout=patience) as answer:
                content = (await answer.read()).decode(errors="replace")
            self._clock.see_header(answer.headers.get("Date"))
            response = self.check_response(bot, method, answer.status, content)
        except (TimeoutError, ClientError, TelegramServerError) as fault:
            if isinstance(method, SendScreen):
                method.doubt()
            if isinstance(fault, TelegramServerError):
                raise
            raise TelegramNetworkError(method=method, message=type(fault).__name__) from None
        return cast("TelegramType", response.result)

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Reads an answer. An unreadable one is a fault of the server; its text goes no further.

        One update that aiogram does not understand, such as a kind of forward that is newer than it, would make all
        others that come with it unreadable, and again with every poll. So each is read by itself then.
        """
        try:
            response = super().check_response(bot, method, status_code, content)
        except ClientDecodeError:
            if not isinstance(method, GetUpdates) or not (updates := self._readable(bot, content)):
                raise TelegramServerError(method=method, message="unreadable answer") from None
            response = Response[method.__returning__](ok=True, result=updates)  # type: ignore[name-defined]  # a class
        if isinstance(method, GetUpdates) and isinstance(response.result, list):
            # Whatever their order on the way: they are answered, and confirmed, as they were sent.
            response.result.sort(key=lambda update: update.update_id)
        return response

    def _readable(self, bot: Bot, content: str) -> list[Update]:
        try:
            body = self.json_loads(content)
        except ValueError:
            return []
        waiting = body.get("result") if isinstance(body, dict) else None
        return [readable(bot, raw) for raw in waiting] if isinstance(waiting, list) else []


def _written(method: TelegramMethod[Any]) -> bytes:
    """The parameters of a call that were given, as JSON."""
    given = method.model_dump(warnings=False, exclude_none=True)
    parameters = {name: value for name, value in given.items() if not isinstance(value, Default)}
    return json.dumps(parameters | _ALWAYS.get(method.__api_method__, {})).encode()


def _without_echo(content: str | bytes) -> Any:
    """An answer as it is read from JSON, without what we have written ourselves or never look at."""
    answer = json.loads(content)
    result = answer.get("result") if isinstance(answer, dict) else None
    if isinstance(result, dict) and "message_id" in result:
        answer["result"] = {name: result[name] for name in ("message_id", "date", "chat") if name in result}
    elif isinstance(result, list):
        answer["result"] = [without_unread(each) for each in result]
    return answer


def without_unread(update: Any) -> Any:
    """An update without the text, the styles and the sender of the message that was pressed.

    Half of an update is what we said before; nothing of it but its buttons says where the conversation stands.
    """
    press = update.get("callback_query") if isinstance(update, dict) else None
    if not isinstance(press, dict) or not isinstance(shown := press.get("message"), dict):
        return update
    pressed = {name: shown[name] for name in _READ_OF_PRESSED if name in shown}
    return {**update, "callback_query": {**press, "message": pressed}}


def readable(bot: Bot, raw: Any) -> Update:
    """An update as it is; else its bare bones; else its number alone, so that it is not fetched again."""
    bare = {"update_id": raw["update_id"]}
    for kind, names in _BARE.items():
        if isinstance(content := raw.get(kind), dict):
            bare[kind] = {name: content[name] for name in names if name in content}
            if isinstance(shown := content.get("message"), dict):
                bare[kind]["message"] = {"chat": shown.get("chat"), "message_id": shown.get("message_id"), "date": 0}
    for form in (without_unread(raw), bare):
        try:
            return Update.model_validate(form, context={"bot": bot})
        except ValidationError:
            continue
    return Update(update_id=raw["update_id"])
