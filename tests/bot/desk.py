"""The bot's desk: a dispatcher that is handed updates, and a session that writes down what would go to Telegram.

Here belongs the putting together, and updates as Telegram words them. What is sent to a real server is `test_wire`'s.
"""

import itertools
from collections.abc import AsyncGenerator, Callable
from typing import Any, Final, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message, Update

from bot.app import build_dispatcher
from bot.clock import TelegramClock
from bot.events import Event
from bot.receive import Receiver
from bot.talk import Service
from screens.buttons import Here, Home, Meaning, to_data
from tests.builders import NOW

CHAT: Final = 4_503_599_627_370_001
NAME: Final = "Qanaryname"
AT: Final = int(NOW.timestamp())

Fault = Callable[[TelegramMethod[Any]], TelegramAPIError]


class Written(BaseSession):
    """A session that reaches nobody: it keeps every method, and answers as Telegram would."""

    def __init__(self) -> None:
        super().__init__()
        self.methods: list[TelegramMethod[Any]] = []
        self.faults: dict[str, list[Fault]] = {}
        self._numbers = itertools.count(1000)

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109  aiogram's own signature
    ) -> TelegramType:
        """Writes the method down; raises the next fault that was laid out for it."""
        self.methods.append(method)
        if faults := self.faults.get(method.__api_method__):
            raise faults.pop(0)(method)
        if isinstance(method, SendMessage):
            sent = {"message_id": next(self._numbers), "date": AT, "chat": {"id": method.chat_id, "type": "private"}}
            return cast("TelegramType", Message.model_validate(sent, context={"bot": bot}))
        return cast("TelegramType", True)

    async def close(self) -> None:
        """Has nothing to close."""

    async def stream_content(self, *arguments: Any, **named: Any) -> AsyncGenerator[bytes, None]:
        """Is never asked for a file."""
        raise NotImplementedError
        yield b""


class Desk:
    """A bot that was just started, and what it was told and said."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.session = Written()
        self.clock = TelegramClock()
        self.events: list[tuple[Event, dict[str, Any]]] = []
        self.bot = Bot("42:desk", session=self.session)
        self.restart()
        self._updates = itertools.count(1)

    def restart(self) -> None:
        """A new receiver, which remembers nobody."""
        self.receiver = Receiver(self.service, self.clock, self.report, now=lambda: NOW)
        self.dispatcher = build_dispatcher(self.receiver)

    def report(self, event: Event, **fields: Any) -> None:
        self.events.append((event, fields))

    async def feed(self, **update: Any) -> list[TelegramMethod[Any]]:
        """Hands over one update and gives what the bot did about it."""
        before = len(self.session.methods)
        whole = {"update_id": next(self._updates), **update}
        await self.dispatcher.feed_update(self.bot, Update.model_validate(whole, context={"bot": self.bot}))
        return self.session.methods[before:]

    async def say(self, text: str = "", **fields: Any) -> list[TelegramMethod[Any]]:
        """A message of the person's."""
        return await self.feed(message=a_message(**({"text": text} if text else {}), **fields))

    async def press(self, pressed: Meaning | str, **fields: Any) -> list[TelegramMethod[Any]]:
        """A press on a button of message 50, which shows the start unless `message` says what else."""
        data = pressed if isinstance(pressed, str) else to_data(pressed)
        query = {"id": "1", "from": somebody(), "chat_instance": "1", "data": data, "message": a_screen(), **fields}
        return await self.feed(callback_query=query)

    @property
    def told(self) -> list[Event]:
        """Which events were told, in order."""
        return [event for event, _ in self.events]

    def words(self, key: str, language: str = "en", **variables: Any) -> str:
        """What a key says."""
        return self.service.catalog.say(language)(key, **variables)


def somebody(**fields: Any) -> dict[str, Any]:
    return {"id": CHAT, "is_bot": False, "first_name": NAME, "username": NAME, **fields}


def a_message(**fields: Any) -> dict[str, Any]:
    chat = {"id": CHAT, "type": "private", "first_name": NAME}
    return {"message_id": 60, "date": AT, "chat": chat, "from": somebody(language_code="en"), **fields}


def a_screen(here: Here = Here("en", "ES"), **fields: Any) -> dict[str, Any]:  # noqa: B008  frozen
    """A message of the bot's with a button that says where the conversation stands."""
    keyboard = {"inline_keyboard": [[{"text": "Start", "callback_data": to_data(Home(here))}]]}
    return a_message(
        **{"message_id": 50, "from": {"id": 42, "is_bot": True, "first_name": "b"}, "text": "?"} | fields
    ) | {"reply_markup": fields.get("reply_markup", keyboard)}


def a_hidden_message() -> dict[str, Any]:
    """A message that Telegram no longer shows to bots."""
    return {"message_id": 50, "date": 0, "chat": {"id": CHAT, "type": "private"}}
