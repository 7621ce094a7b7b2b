"""One bot: its token, what it is called, its chats, and what waits for it."""

import re
import secrets
from dataclasses import dataclass
from typing import Any

from simulator.chats import JSON, Chat, Message
from simulator.clock import Clock
from simulator.faults import Faults
from simulator.profile import Profile
from simulator.refused import Refused, bad_request
from simulator.updates import Updates
from simulator.webhook import Respond, Target, Webhook

PRESS_KEPT_S = 150
USERNAME = "practice_bot"

_TOKEN = re.compile(r"([1-9][0-9]{0,15}):[A-Za-z0-9_-]{3,64}")


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button that waits for `answerCallbackQuery`."""

    id: str
    chat: Chat
    pressed_at: float


def bot_id_of(token: str) -> int | None:
    """The bot's number in a token of the right form, else none."""
    match = _TOKEN.fullmatch(token)
    return int(match[1]) if match else None


class Account:
    """A bot as Telegram knows it."""

    def __init__(self, token: str, bot_id: int, clock: Clock, faults: Faults, respond: Respond) -> None:
        self.token = token
        self.id = bot_id
        self.clock = clock
        self.profile = Profile(USERNAME)
        self.updates = Updates(clock, faults)
        self.webhook: Webhook | None = None
        self.chats: dict[int, Chat] = {}
        self.logged_out = False
        self._respond = respond
        self._next_message_id = 1
        self._presses: dict[str, Press] = {}

    @property
    def user(self) -> JSON:
        """The bot as the writer of a message."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.profile.text("name", ""),
            "username": USERNAME,
        }

    @property
    def me(self) -> JSON:
        """The bot as `getMe` shows it."""
        return {
            **self.user,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def must_be_logged_in(self) -> None:
        """Refuses everything after `logOut`."""
        if self.logged_out:
            raise Refused(400, "Logged out")

    def set_webhook(self, target: Target | None) -> None:
        """Sends updates there from now on, or nowhere; a waiting poll ends."""
        if self.webhook is not None:
            self.webhook.stop()
        self.webhook = Webhook(target, self.updates, self.clock, self._respond) if target else None
        self.updates.hang_up()

    def hang_up(self) -> None:
        """Ends the waiting poll, every open page's stream and the posting, for a server that is stopping."""
        self.set_webhook(None)
        for chat in self.chats.values():
            chat.hang_up()

    def message(self, chat: Chat, writer: JSON, content: JSON) -> JSON:
        """A message of this moment with the next number."""
        number, self._next_message_id = self._next_message_id, self._next_message_id + 1
        date = int(self.clock.now())
        return {"message_id": number, "from": writer, "chat": chat.json, "date": date, **content}

    def seen_message_id(self, number: int) -> None:
        """Keeps numbers rising after an update that brought its own."""
        self._next_message_id = max(self._next_message_id, number + 1)

    def find_chat(self, chat_id: int | str) -> Chat:
        """The chat with that number, or a refusal."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def find_message(self, chat_id: int | str, message_id: int, *, to: str) -> tuple[Chat, Message]:
        """The message and its chat, or Telegram's refusal `message to edit not found`."""
        chat = self.find_chat(chat_id)
        message = chat.messages.get(message_id)
        if message is None:
            raise bad_request(f"message to {to} not found")
        return chat, message

    def press(self, chat: Chat, press_id: str | None = None) -> str:
        """Notes a press, so that it can be answered once within 150 seconds; gives its id."""
        now = self.clock.now()
        self._presses = {
            known: press for known, press in self._presses.items() if now - press.pressed_at <= PRESS_KEPT_S
        }
        press_id = press_id or str(secrets.randbits(62))
        self._presses[press_id] = Press(press_id, chat, now)
        return press_id

    def take_press(self, press_id: str) -> Press:
        """The press that is being answered, or a refusal if it is unknown, answered or too old."""
        press = self._presses.pop(press_id, None)
        if press is None or self.clock.now() - press.pressed_at > PRESS_KEPT_S:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return press

    def on_screen(self, chat: Chat) -> JSON:
        """What the person of a chat sees of the bot: name, username, descriptions, commands in their language."""
        return {"username": USERNAME, **self.profile.on_screen(chat.id, chat.language_code)}

    def tell_profile(self) -> None:
        """Shows everybody what the bot now says about itself."""
        for chat in self.chats.values():
            chat.tell("bot", self.on_screen(chat))

    def tell_all(self, event: str, data: dict[str, Any]) -> None:
        """Tells everybody who looks at a chat with this bot."""
        for chat in self.chats.values():
            chat.tell(event, data)
