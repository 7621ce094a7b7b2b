"""A person and their phone: what they write, press, share and see.

A person is a Telegram user and their private chat with one bot. Names are invented. Everything a person does
becomes an update for the bot, as Telegram would send it.
"""

import asyncio
import contextlib
import copy
import secrets
from collections.abc import Callable
from typing import Any

from simulator.account import Account
from simulator.chats import JSON, Chat, Event, Message
from simulator.refused import NotPossible
from simulator.text import MAX_UNITS, bot_commands, is_blank, is_encodable, tidy, utf16_length

FIRST_NAME, LAST_NAME = "Practice", "Person"
_ID_BITS = 52


class Person:
    """Somebody who talks with a bot."""

    def __init__(self, bot: Account, language_code: str | None = None) -> None:
        self.bot = bot
        self.id = secrets.randbits(_ID_BITS - 1) + 1
        names = {"first_name": FIRST_NAME, "last_name": LAST_NAME}
        self.chat = Chat({"id": self.id, "type": "private", **names}, started=False, language_code=language_code)
        self._chat_instance = str(secrets.randbits(63))
        bot.chats[self.id] = self.chat

    @property
    def user(self) -> JSON:
        """The person as the writer of a message; the language is the one they have now."""
        language = {"language_code": self.language_code} if self.language_code else {}
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": FIRST_NAME,
            "last_name": LAST_NAME,
            **language,
        }

    @property
    def language_code(self) -> str | None:
        """The language of their Telegram, which only later updates carry."""
        return self.chat.language_code

    @language_code.setter
    def language_code(self, language_code: str | None) -> None:
        self.chat.language_code = language_code
        self.chat.tell("bot", self.bot.on_screen(self.chat))

    @property
    def messages(self) -> list[JSON]:
        """What is on their screen now, oldest first."""
        return [message.on_screen() for message in self.chat.messages.values()]

    @property
    def notices(self) -> list[JSON]:
        """The last answers to their presses, oldest first: `text`, `alert`, `press`."""
        return list(self.chat.notices)

    def state(self) -> JSON:
        """All that their screen shows, for a page that has just been opened."""
        return {
            "messages": self.messages,
            "reply_keyboard": self.chat.reply_keyboard,
            "bot": self.bot.on_screen(self.chat),
            "language_code": self.language_code,
            "started": self.chat.started,
            "blocked": self.chat.blocked,
        }

    def say(self, text: str, *, reply_to: int | None = None) -> JSON:
        """Sends words or a command; the first message starts the chat. Gives the message."""
        if not is_encodable(text):
            raise NotPossible(400, "No phone sends half of a character.")
        text = tidy(text)
        if is_blank(text):
            raise NotPossible(400, "There is nothing to send.")
        if utf16_length(text) > MAX_UNITS:
            raise NotPossible(400, f"A message has at most {MAX_UNITS} UTF-16 units.")
        content: JSON = {"text": text}
        if entities := bot_commands(text):
            content["entities"] = entities
        if reply_to is not None:
            original = self._standing(reply_to).json
            content["reply_to_message"] = {
                name: value for name, value in original.items() if name != "reply_to_message"
            }
        return self._send(content)

    def share(self, latitude: float, longitude: float) -> JSON:
        """Sends a position, in degrees. Gives the message."""
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - the globe
            raise NotPossible(400, "There is no such place on the globe.")
        return self._send({"location": {"latitude": latitude, "longitude": longitude}})

    def press(self, message: JSON | int, button: str | tuple[int, int]) -> str:
        """Presses an inline button by its label or by row and column; gives the press's id.

        `message` is a message of the screen or its number. One that has been deleted meanwhile can still be
        pressed if it is given whole: a slow phone shows it a moment longer.
        """
        shown = self._standing(message).json if isinstance(message, int) else message
        pressed = _button(shown, button)
        if "callback_data" not in pressed:
            raise NotPossible(400, "Only a button with callback_data sends anything to the bot.")
        standing = self.chat.messages.get(shown["message_id"])
        gone = {"chat": self.chat.json, "message_id": shown["message_id"], "date": 0}
        return self._press({"message": standing.json if standing else gone, "data": pressed["callback_data"]})

    def delete(self, ids: list[int]) -> None:
        """Deletes messages for both sides; the bot is not told."""
        self.chat.delete(ids)

    def block(self, *, blocked: bool) -> None:
        """Blocks or unblocks the bot, of which Telegram tells it."""
        if blocked == self.chat.blocked:
            return
        self.chat.blocked = blocked
        member, gone = {"status": "member"}, {"status": "kicked", "until_date": 0}
        old, new = (member, gone) if blocked else (gone, member)
        change = {
            "chat": self.chat.json,
            "from": self.user,
            "date": int(self.bot.clock.now()),
            "old_chat_member": {"user": self.bot.user, **old},
            "new_chat_member": {"user": self.bot.user, **new},
        }
        self.bot.updates.put({"my_chat_member": change})

    def deliver(self, update: JSON) -> int | None:
        """Sends the bot any update, with writer, chat, date and numbers filled in where absent.

        A `message` of another chat makes that chat known, so that the bot can write to it or leave it. Gives the
        update's number, or none if the bot asked for no such updates.
        """
        if not isinstance(update.get("update_id", 0), int):
            raise NotPossible(400, "update_id must be a number; everything else may be wrong.")
        filled_in = {
            kind: self._filled_in(kind, copy.deepcopy(content)) if isinstance(content, dict) else content
            for kind, content in update.items()
        }
        return self.bot.updates.put(filled_in)

    def listen(self) -> asyncio.Queue[Event | None]:
        """A queue of what happens on their screen from now on; give it back with `leave`."""
        return self.chat.listen()

    def leave(self, listener: asyncio.Queue[Event | None]) -> None:
        """Stops filling a queue that `listen` gave."""
        self.chat.leave(listener)

    async def until(self, holds: Callable[[], Any], *, timeout_s: float = 5.0) -> None:
        """Waits until `holds()` is true, asking again whenever something happens; `TimeoutError` after that."""
        listener = self.listen()
        try:
            async with asyncio.timeout(timeout_s):
                while not holds():
                    await listener.get()
        finally:
            self.leave(listener)

    def _send(self, content: JSON) -> JSON:
        if self.chat.blocked:
            raise NotPossible(409, "The bot is blocked; unblock it first.")
        self.chat.started = True
        message = Message(self.bot.message(self.chat, self.user, content))
        self.chat.add(message)
        self.bot.updates.put({"message": message.json})
        return message.on_screen()

    def _press(self, content: JSON) -> str:
        if self.chat.blocked:
            raise NotPossible(409, "The bot is blocked; unblock it first.")
        press_id = self.bot.press(self.chat)
        query = {"id": press_id, "from": self.user, "chat_instance": self._chat_instance, **content}
        self.bot.updates.put({"callback_query": query})
        return press_id

    def _filled_in(self, kind: str, content: JSON) -> JSON:
        content = {name: value for name, value in content.items() if name != "mine"}
        match kind:
            case "message":
                chat = self._chat_of(content)
                chat.started = True
                message = {**self.bot.message(chat, self.user, {}), **content}
                if _can_stand_in(chat, message):
                    self.bot.seen_message_id(message["message_id"])
                    chat.add(Message(message))
                return message
            case "edited_message":
                return self._edited(content)
            case "callback_query":
                given_id = content.get("id")
                press_id = self.bot.press(self.chat, given_id if isinstance(given_id, str) else None)
                query = {"id": press_id, "from": self.user, "chat_instance": self._chat_instance, **content}
                if isinstance(query.get("message"), dict):
                    query["message"].pop("mine", None)
                return query
            case _:
                return content

    def _edited(self, content: JSON) -> JSON:
        chat, number = self._chat_of(content), content.get("message_id")
        standing = chat.messages.get(number) if isinstance(number, int) else None
        before = standing.json if standing else self.bot.message(chat, self.user, {})
        edited = {**before, "edit_date": int(self.bot.clock.now()), **content}
        if standing and _can_stand_in(chat, edited):
            standing.json = edited
            chat.edited(standing)
        return edited

    def _chat_of(self, content: JSON) -> Chat:
        named = content.get("chat")
        if not isinstance(named, dict) or not isinstance(named.get("id"), int):
            return self.chat
        return self.bot.chats.setdefault(named["id"], Chat(named))

    def _standing(self, message_id: int) -> Message:
        message = self.chat.messages.get(message_id)
        if message is None:
            raise NotPossible(404, f"There is no message {message_id} on the screen.")
        return message


def _can_stand_in(chat: Chat, message: JSON) -> bool:
    """Whether a message that was given from outside is whole enough to stand in that chat."""
    kinds = {"message_id": int, "date": int, "chat": dict, "from": dict}
    whole = all(isinstance(message[name], kind) for name, kind in kinds.items())
    return whole and message["chat"].get("id") == chat.id


def _button(message: JSON, button: str | tuple[int, int]) -> JSON:
    """The inline button with that label, or at that row and column."""
    rows: list[list[JSON]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    if isinstance(button, tuple):
        row, column = button
        with contextlib.suppress(IndexError):
            if row >= 0 and column >= 0:
                return rows[row][column]
        raise NotPossible(404, f"There is no button at row {row}, column {column}.")
    for found in (found for row_of_buttons in rows for found in row_of_buttons):
        if found["text"] == button:
            return found
    raise NotPossible(404, "There is no button with that label.")
