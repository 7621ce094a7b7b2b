"""One chat during one update: the only place that sends, edits or deletes, and the only one that knows where to.

A press edits the message that was pressed. Whatever a person sends is answered by a new screen at the bottom; only when
that was delivered are the screen before it and the person's message deleted. Clear is carried out here too. Nothing
is ever sent that is not the direct answer to the update at hand.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from bot.clock import DELETABLE_FOR_S, TelegramClock
from bot.drawing import clear_traces, entities_of, keyboard_of, position_keyboard, with_traces
from bot.events import Event, Report
from bot.sessions import Session, Sessions
from screens.buttons import Here, Trace, room_for
from screens.screen import Screen

DOT = "·"  # what an old message of ours becomes when Telegram no longer lets it be deleted
MOST_DELETED_AT_ONCE = 100  # Telegram's limit for one call
CARRIER = "📍"  # the text of the message that holds the one-time position button
CLEAR_RETRY_S = (1, 5, 30, 120, 600)  # then every ten minutes until Telegram no longer deletes


class Chat:
    """The chat of one update, with what is remembered of it. It shows nothing of itself."""

    def __init__(self, bot: Bot, chat: int, sessions: Sessions, clock: TelegramClock, report: Report) -> None:
        self._bot = bot
        self._chat = chat
        self._sessions = sessions
        self._clock = clock
        self._report = report
        self.key = sessions.key(chat)
        self.session = sessions.get(self.key)

    def __repr__(self) -> str:
        return "<chat>"

    async def edit(self, press: CallbackQuery, screen: Screen, here: Here, topic: str, notice: str = "") -> None:
        """Shows a screen in the message that was pressed, and ends the press."""
        pressed = press.message
        if not isinstance(pressed, Message):
            # Telegram no longer shows us the message: the screen comes anew at the bottom.
            await asyncio.gather(self._end(press, notice), self.send(screen, here, topic))
            return
        old = self._before(pressed.message_id, clear_traces(pressed.reply_markup))
        traces, spare = self._fitting(old)
        markup = keyboard_of(screen, traces)
        changed, _ = await asyncio.gather(self._edit(pressed.message_id, screen, markup), self._end(press, notice))
        if not changed:
            await self.send(screen, here, topic)
            return
        await self._settle(Session(here, pressed.message_id, traces, None, topic), spare)
        await self._offer_position(screen)

    async def send(self, screen: Screen, here: Here, topic: str, theirs: int | None = None) -> None:
        """Shows a screen at the bottom; once it is there, the one before it and the person's message go."""
        before = self.session
        gone = [Trace(theirs, ours=False)] if theirs else []
        if before and before.screen:
            gone.append(Trace(before.screen, ours=True))
        kept = before.traces if before else ()
        traces, spare = self._fitting(_newest_first((*gone, *kept)))
        sent = await self._bot.send_message(
            self._chat,
            screen.text,
            entities=entities_of(screen),
            reply_markup=keyboard_of(screen, traces),
            disable_notification=True,
        )
        left = traces if not await self._delete(gone) else tuple(trace for trace in traces if trace not in gone)
        await self._settle(Session(here, sent.message_id, left, None, topic), spare)
        await self._offer_position(screen)

    async def keep(self, press: CallbackQuery, screen: Screen, here: Here, notice: str) -> None:
        """Sends a small message of its own that stays until Clear, and tells the pressed screen's Clear of it."""
        pressed = press.message
        if not isinstance(pressed, Message):
            await self._end(press, notice)
            return
        others = self._before(pressed.message_id, clear_traces(pressed.reply_markup))
        known = _newest_first((Trace(pressed.message_id, ours=True), *others))
        sent = await self._bot.send_message(
            self._chat,
            screen.text,
            entities=entities_of(screen),
            reply_markup=keyboard_of(screen, self._fitting(known)[0]),
            disable_notification=True,
        )
        traces, spare = self._fitting(_newest_first((Trace(sent.message_id, ours=True), *others)))
        if pressed.reply_markup:
            await self._edit_markup(pressed, traces)
        await self._end(press, notice)
        topic = self.session.topic if self.session else ""
        await self._settle(Session(here, pressed.message_id, traces, None, topic), spare)

    async def clear(self, press: CallbackQuery, traces: Iterable[Trace], notice: str) -> None:
        """Removes everything that can be removed, and says so only in the notice of the press."""
        pressed = press.message
        assert pressed is not None
        known = {Trace(pressed.message_id, ours=True), *traces}
        if self.session:
            known |= {*self.session.traces}
            known |= {Trace(each, ours=True) for each in (self.session.screen, self.session.carrier) if each}
        self._sessions.forget(self.key)
        too_old = isinstance(pressed, Message) and self._clock.age_s(pressed.date.timestamp()) > DELETABLE_FOR_S
        numbers = sorted((trace.message for trace in known), reverse=True)
        # What lies before the oldest that we know may be ours too, from before a restart; nothing else can be hit.
        sweep = range(numbers[-1] - 1, max(numbers[-1] - 1 - (MOST_DELETED_AT_ONCE - len(numbers)), 0), -1)
        removed, _ = await asyncio.gather(self._clear([*numbers, *sweep]), self._end(press, notice))
        if too_old or not removed:
            await self._dot(trace.message for trace in known if trace.ours)
        self._report(Event.CLEARED, count=len(known))

    async def remove(self, message: int) -> None:
        """Deletes one message of the person's and answers nothing."""
        await self._delete([Trace(message, ours=False)])

    def _before(self, pressed: int, in_button: tuple[Trace, ...]) -> tuple[Trace, ...]:
        """All messages that Clear has to know of besides the one that is pressed, newest first."""
        known = {*in_button}
        if self.session:
            known |= {*self.session.traces}
            known |= {Trace(each, ours=True) for each in (self.session.screen,) if each}
        return _newest_first(trace for trace in known if trace.message != pressed)

    def _fitting(self, traces: tuple[Trace, ...]) -> tuple[tuple[Trace, ...], tuple[Trace, ...]]:
        """What fits into the Clear button, and what does not and is deleted at once instead."""
        room = room_for(traces)
        return traces[:room], traces[room:]

    async def _settle(self, session: Session, spare: Iterable[Trace]) -> None:
        """Remembers where the chat stands, and deletes what is no longer needed."""
        gone = list(spare)
        if self.session and self.session.carrier:
            gone.append(Trace(self.session.carrier, ours=True))
        self.session = session
        self._sessions.put(self.key, session)
        await self._delete(gone)

    async def _offer_position(self, screen: Screen) -> None:
        """Sends the one-time position button where the screen asks for it; the next answer deletes it again."""
        if not screen.asks_position or self.session is None:
            return
        keyboard = position_keyboard(screen.asks_position)
        sent = await self._bot.send_message(self._chat, CARRIER, reply_markup=keyboard, disable_notification=True)
        self.session = replace(self.session, carrier=sent.message_id)
        self._sessions.put(self.key, self.session)

    async def _edit(self, message: int, screen: Screen, markup: InlineKeyboardMarkup) -> bool:
        """Whether the message shows the screen now; a message that already did counts."""
        try:
            await self._bot.edit_message_text(
                screen.text,
                chat_id=self._chat,
                message_id=message,
                entities=entities_of(screen),
                reply_markup=markup,
            )
        except TelegramBadRequest as refused:
            if "not modified" in refused.message:
                return True
            self._report(Event.TELEGRAM_REFUSED, count=1)
            return False
        return True

    async def _edit_markup(self, pressed: Message, traces: tuple[Trace, ...]) -> None:
        markup = pressed.reply_markup
        assert markup is not None
        try:
            await self._bot.edit_message_reply_markup(
                chat_id=self._chat,
                message_id=pressed.message_id,
                reply_markup=with_traces(markup, traces),
            )
        except TelegramBadRequest:
            self._report(Event.TELEGRAM_REFUSED, count=1)

    async def _end(self, press: CallbackQuery, notice: str) -> None:
        """Ends the spinner on the button; a press that is too old for that is answered all the same."""
        try:
            await self._bot.answer_callback_query(press.id, text=notice or None)
        except TelegramBadRequest:
            return

    async def _delete(self, traces: Iterable[Trace]) -> bool:
        """Deletes messages; what is too old or gone is skipped by Telegram. Whether the call went through."""
        numbers = [trace.message for trace in traces]
        if not numbers:
            return True
        try:
            await self._bot.delete_messages(self._chat, numbers[:MOST_DELETED_AT_ONCE])
        except TelegramAPIError:
            self._report(Event.TELEGRAM_REFUSED, count=len(numbers))
            return False
        return True

    async def _clear(self, numbers: list[int]) -> bool:
        """Deletes at once, or keeps trying as long as Telegram would still let it; False when refused outright."""
        try:
            for start in range(0, len(numbers), MOST_DELETED_AT_ONCE):
                await self._bot.delete_messages(self._chat, numbers[start : start + MOST_DELETED_AT_ONCE])
        except (TelegramBadRequest, TelegramForbiddenError):
            return False
        except TelegramAPIError:
            _RETRIES.add(retry := asyncio.get_running_loop().create_task(self._keep_clearing(numbers)))
            retry.add_done_callback(_RETRIES.discard)
        return True

    async def _keep_clearing(self, numbers: list[int]) -> None:
        """Tries again, in memory only, until it works or Telegram would no longer delete."""
        waited = 0
        for turn in range(10**6):
            pause = CLEAR_RETRY_S[min(turn, len(CLEAR_RETRY_S) - 1)]
            waited += pause
            if waited > DELETABLE_FOR_S:
                return
            await asyncio.sleep(pause)
            try:
                await self._bot.delete_messages(self._chat, numbers[:MOST_DELETED_AT_ONCE])
            except (TelegramBadRequest, TelegramForbiddenError):
                return
            except TelegramAPIError:
                self._report(Event.CLEAR_RETRIED, count=turn)
            else:
                return

    async def _dot(self, messages: Iterable[int]) -> None:
        """Turns our messages that can no longer be deleted into a dot without buttons."""
        for message in messages:
            try:
                await self._bot.edit_message_text(DOT, chat_id=self._chat, message_id=message)
            except TelegramAPIError:
                continue


_RETRIES: set[asyncio.Task[None]] = set()


def _newest_first(traces: Iterable[Trace]) -> tuple[Trace, ...]:
    return tuple(sorted(set(traces), key=lambda trace: trace.message, reverse=True))
