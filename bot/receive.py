"""Where an update arrives, and where everything that identifies a person ends.

Only this file reads who wrote. It turns an update into a `Deed`, lets the handlers answer it, and gives the answer to
`Chat`. Updates of one chat are answered one after the other. Nothing raises from here: a fault becomes an event with
the class of the error, and a start screen for the person.
"""

import asyncio
import hashlib
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal
from weakref import WeakValueDictionary

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import CallbackQuery, ChatMemberUpdated, InlineKeyboardMarkup, Message

from bot.chat import Chat
from bot.clock import TEXT_IS_LATE_AFTER_S, TelegramClock
from bot.deeds import Commanded, Deed, Pressed, Shared, Started, Typed, Unopened
from bot.drawing import clear_traces, here_of
from bot.events import Event, Report
from bot.handlers import answer
from bot.outbox import LONGEST_WAIT_S
from bot.sessions import Sessions
from bot.talk import Reply, Service, Talk
from screens.buttons import Clear, Here, Home, Meaning, UnreadableError, from_data

PRIVATE = "private"
MOST_WAITING = 8  # updates of one chat that wait for their turn; whoever sends more at once is answered for these
_COMMAND = re.compile(r"/([a-z_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_PAYLOAD = re.compile(r"(?:([a-z]{2,3}(?:-[A-Z][a-z]{3})?))?[-_]?([A-Z]{2})?")


class Turn(asyncio.Lock):
    """The turns of one chat, first come, first served; and the messages that came when too many waited."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 0
        self.clearing = 0
        self.unanswered: list[int] = []

    async def acquire(self) -> Literal[True]:
        """Waits for a turn."""
        self.waiting += 1
        try:
            return await super().acquire()
        finally:
            self.waiting -= 1

    @property
    def is_long(self) -> bool:
        """Whether so many wait already that no more is answered."""
        return self.waiting >= MOST_WAITING


class Receiver:
    """Answers updates of private chats; leaves every other chat."""

    def __init__(
        self,
        service: Service,
        clock: TelegramClock,
        report: Report,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._service = service
        self._clock = clock
        self._report = report
        self._now = now
        self._sessions = Sessions()
        self._turns: WeakValueDictionary[bytes, Turn] = WeakValueDictionary()

    async def message(self, message: Message, bot: Bot) -> None:
        """Answers what was sent: words, a command, a position, or something that is not opened."""
        if message.chat.type != PRIVATE:
            await self._leave(bot, message.chat.id)
            return
        sent_at = message.edit_date or message.date.timestamp()
        self._clock.see(sent_at)
        came_at = time.monotonic()
        chat = self._chat(bot, message.chat.id)
        turn = self._turn(chat)
        if turn.is_long:
            self._report(Event.FLOOD_DROPPED, count=1)
            turn.unanswered.append(message.message_id)
            return
        async with turn:
            chat = self._chat(bot, message.chat.id)
            theirs = (message.message_id, *turn.unanswered)
            turn.unanswered.clear()
            if self._clock.age_s(sent_at) > TEXT_IS_LATE_AFTER_S or self._is_too_late(came_at):
                # Who holds the phone after so long? The words go, nothing comes.
                self._report(Event.LATE_TEXT_DROPPED, count=1)
                await chat.remove(theirs)
                return
            replied = message.reply_to_message
            shown = replied.reply_markup if replied and isinstance(replied.reply_markup, InlineKeyboardMarkup) else None
            language = message.from_user.language_code if message.from_user else None
            talk = self._talk(chat, here_of(shown), language)
            deed = _deed_of(message)
            reply = self._answer(talk, deed)
            chosen = talk.chosen or (isinstance(deed, Started) and deed.language is not None)
            await self._deliver(chat.send(reply.screen, reply.here, reply.topic, theirs, chosen=chosen))

    async def press(self, press: CallbackQuery, bot: Bot) -> None:
        """Answers a press; one that cannot be read leads to the start."""
        if press.message is None or press.message.chat.type != PRIVATE:
            return
        chat = self._chat(bot, press.from_user.id)
        meaning = _meaning_of(press.data)
        if isinstance(meaning, Clear):
            await self._clear(press, bot, meaning)
            return
        came_at = time.monotonic()
        turn = self._turn(chat)
        if turn.is_long:
            self._report(Event.FLOOD_DROPPED, count=1)
            return
        async with turn:
            if self._is_too_late(came_at):
                return
            chat = self._chat(bot, press.from_user.id)
            markup = press.message.reply_markup if isinstance(press.message, Message) else None
            talk = self._talk(chat, here_of(markup), press.from_user.language_code)
            if meaning is None:
                self._report(Event.UNREADABLE_BUTTON, count=1)
                meaning = Home(talk.here)
            reply = self._answer(talk, Pressed(meaning))
            if reply.keep:
                say = self._service.catalog.say(talk.here.language)
                await self._deliver(chat.keep(press, reply.screen, reply.here, say("notice-kept")))
            else:
                await self._deliver(chat.edit(press, reply.screen, reply.here, reply.topic))

    async def _clear(self, press: CallbackQuery, bot: Bot, meaning: Clear) -> None:
        """Clears at once, ahead of any answer under way, and then what such an answer has shown meanwhile."""
        chat = self._chat(bot, press.from_user.id)
        markup = press.message.reply_markup if isinstance(press.message, Message) else None
        talk = self._talk(chat, here_of(markup), press.from_user.language_code)
        notice = self._service.catalog.say(talk.here.language)("notice-cleared")
        turn = self._turn(chat)
        if turn.clearing >= MOST_WAITING:
            self._report(Event.FLOOD_DROPPED, count=1)
            return
        turn.clearing += 1
        # In line now: after what came before this press, before whatever comes after it.
        our_turn = asyncio.ensure_future(turn.acquire())
        try:
            await self._deliver(chat.clear(press, {*meaning.traces, *clear_traces(markup)}, notice))
            await our_turn
            await self._deliver(self._chat(bot, press.from_user.id).clear_rest())
        finally:
            turn.clearing -= 1
            if our_turn.done() and not our_turn.cancelled():
                turn.release()
            else:
                our_turn.cancel()

    async def membership(self, change: ChatMemberUpdated, bot: Bot) -> None:
        """Leaves every chat that is not a private one."""
        if change.chat.type != PRIVATE and change.new_chat_member.status in {"member", "administrator", "restricted"}:
            await self._leave(bot, change.chat.id)

    def _chat(self, bot: Bot, chat: int) -> Chat:
        return Chat(bot, chat, self._sessions, self._clock, self._report)

    def _turn(self, chat: Chat) -> Turn:
        turn = self._turns.get(chat.key)
        if turn is None:
            turn = self._turns[chat.key] = Turn()
        return turn

    def _is_too_late(self, came_at: float) -> bool:
        """Whether an update has waited so long for its turn that its answer would be a late one."""
        if time.monotonic() - came_at <= LONGEST_WAIT_S:
            return False
        self._report(Event.TOO_LATE, count=1)
        return True

    def _talk(self, chat: Chat, in_button: Here | None, language_code: str | None) -> Talk:
        """Where the conversation stands: by the buttons at hand, else the session, else the phone's language."""
        session = chat.session
        match = self._service.catalog.languages.match
        here = in_button or (session.here if session else None)
        chosen = in_button is not None or (session is not None and session.chosen)
        if here is None:
            here = Here(match(language_code) or "en", self._service.country)
        once = hashlib.blake2b(chat.key, digest_size=16).digest()
        return Talk(here, session.topic if session else "", self._now(), once, chosen)

    def _answer(self, talk: Talk, deed: Deed) -> Reply:
        """The handlers' answer; the start screen where one of them has a fault, since silence is worse."""
        try:
            return answer(self._service, talk, deed)
        except Exception as fault:  # noqa: BLE001  the outer edge: a person must not be left without an answer
            self._report(Event.HANDLER_FAILED, error=fault)
            return answer(self._service, talk, Pressed(Home(Here(talk.here.language, self._service.country))))

    async def _deliver(self, sending: "asyncio.Future[None] | object") -> None:
        try:
            await sending  # type: ignore[misc]  # a coroutine of Chat
        except TelegramForbiddenError:
            self._report(Event.BLOCKED, count=1)
        except TelegramRetryAfter:
            self._report(Event.TOO_LATE, count=1)
        except TelegramAPIError as refused:
            self._report(Event.TELEGRAM_REFUSED, error=refused)

    async def _leave(self, bot: Bot, chat: int) -> None:
        try:
            await bot.leave_chat(chat)
        except TelegramAPIError:
            return
        self._report(Event.GROUP_LEFT, count=1)


def _meaning_of(data: str | None) -> Meaning | None:
    """What a button means; None for one that is not ours, or no longer."""
    try:
        return from_data(data or "")
    except UnreadableError:
        return None


def _deed_of(message: Message) -> Deed:
    """What the message does, without anything that says who sent it."""
    if message.edit_date is not None:
        return Unopened()
    if message.location is not None and message.venue is None:
        return Shared(message.location.latitude, message.location.longitude)
    if not message.text:
        return Unopened()
    command = _COMMAND.fullmatch(message.text)
    if command is None:
        return Typed(message.text)
    name, payload = command.groups()
    if name != "start":
        return Commanded(name)
    parts = _PAYLOAD.fullmatch((payload or "").strip())
    return Started(*parts.groups()) if parts else Started(None, None)
