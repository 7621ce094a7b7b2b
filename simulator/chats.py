"""Chats and the messages that stand in them, and who looks at them.

What may be written, edited or deleted is decided in `methods` and `person`; here it is only kept, in RAM, and
told to the open pages.
"""

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Any, TypeAlias

JSON: TypeAlias = dict[str, Any]
Event: TypeAlias = tuple[str, JSON]

MAX_MESSAGES = 1_000
MAX_NOTICES = 100
MAX_UNREAD_EVENTS = 1_000


@dataclass(slots=True)
class Message:
    """One message: as the bot sees it, and the reply keyboard that only the person sees."""

    json: JSON
    keyboard: JSON | None = None

    @property
    def id(self) -> int:
        """Its number, rising through all chats of one bot."""
        number: int = self.json["message_id"]
        return number

    @property
    def is_bots(self) -> bool:
        """Whether the bot wrote it."""
        return self.json["from"].get("is_bot") is True

    def on_screen(self) -> JSON:
        """The message as the person's page gets it: with the reply keyboard, and `mine`."""
        keyboard = {"reply_markup": self.keyboard} if self.keyboard else {}
        return {**self.json, **keyboard, "mine": not self.is_bots}


class Chat:
    """One chat of one bot: a person's private chat, or a group that an update named."""

    def __init__(self, json: JSON, *, started: bool = True, language_code: str | None = None) -> None:
        self.json = json
        self.messages: dict[int, Message] = {}
        self.started = started
        self.blocked = False
        self.language_code = language_code
        self.reply_keyboard: JSON | None = None
        self.notices: deque[JSON] = deque(maxlen=MAX_NOTICES)
        self._listeners: set[asyncio.Queue[Event | None]] = set()

    @property
    def id(self) -> int:
        """The chat's number; a private chat has the number of its person."""
        number: int = self.json["id"]
        return number

    @property
    def is_private(self) -> bool:
        """Whether this is a chat with one person."""
        return self.json.get("type") == "private"

    def add(self, message: Message) -> None:
        """Puts a message at the bottom; beyond a thousand the oldest goes."""
        self.messages[message.id] = message
        while len(self.messages) > MAX_MESSAGES:
            del self.messages[next(iter(self.messages))]
        if message.keyboard is not None and "keyboard" in message.keyboard:
            self.reply_keyboard = {"message_id": message.id, "reply_markup": message.keyboard}
        elif message.keyboard is not None and "remove_keyboard" in message.keyboard:
            self.reply_keyboard = None
        self.tell("message", message.on_screen())

    def edited(self, message: Message) -> None:
        """Shows what became of a message that stands here."""
        self.tell("edited", message.on_screen())

    def delete(self, ids: list[int]) -> None:
        """Takes away what stands here of `ids`; a reply keyboard goes with the message that brought it."""
        gone = [number for number in ids if self.messages.pop(number, None) is not None]
        if self.reply_keyboard is not None and self.reply_keyboard["message_id"] in gone:
            self.reply_keyboard = None
        if gone:
            self.tell("deleted", {"ids": gone})

    def notice(self, notice: JSON) -> None:
        """Shows the answer to a press, which stands in no message."""
        self.notices.append(notice)
        self.tell("notice", notice)

    def listen(self) -> asyncio.Queue[Event | None]:
        """A queue of what happens here from now on; `None` in it means that nothing more will come."""
        listener: asyncio.Queue[Event | None] = asyncio.Queue(MAX_UNREAD_EVENTS + 1)
        self._listeners.add(listener)
        return listener

    def leave(self, listener: asyncio.Queue[Event | None]) -> None:
        """Stops filling a queue that `listen` gave."""
        self._listeners.discard(listener)

    def tell(self, event: str, data: JSON) -> None:
        """Tells every listener; one that has long stopped reading is let go, and begins anew when it comes back."""
        for listener in list(self._listeners):
            listener.put_nowait((event, data))
            if listener.qsize() >= MAX_UNREAD_EVENTS:
                self._let_go(listener)

    def hang_up(self) -> None:
        """Lets all listeners go."""
        for listener in list(self._listeners):
            self._let_go(listener)

    def _let_go(self, listener: asyncio.Queue[Event | None]) -> None:
        self._listeners.discard(listener)
        listener.put_nowait(None)
