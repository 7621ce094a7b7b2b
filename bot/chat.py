"""One chat during one update: the only place that sends, edits or deletes, and the only one that knows where to.

A press edits the message that was pressed. Whatever a person sends is answered by a new screen at the bottom; only when
that was delivered are the screen before it and the person's message deleted. Clear is carried out here too. Nothing
is ever sent that is not the direct answer to the update at hand.
"""

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import replace
from typing import TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from bot.clock import DELETABLE_FOR_S, TelegramClock
from bot.drawing import clear_traces, entities_of, keyboard_of, position_keyboard, with_traces
from bot.events import Event, Report
from bot.sessions import IDLE_S, Session, Sessions
from bot.telegram import SendScreen, editing, sending
from screens.buttons import Here, Trace, room_for
from screens.screen import Screen

DOT = "·"  # what an old message of ours becomes when Telegram no longer lets it be deleted
MOST_DELETED_AT_ONCE = 100  # Telegram's limit for one call
MOST_SWEPT = 300  # numbers that Clear tries, known or not
CARRIER = "📍"  # the text of the message that holds the one-time position button
CLEAR_RETRY_S = (1, 5, 30, 120, 600)  # then every ten minutes until Telegram no longer deletes

T = TypeVar("T")


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
            unseen = (Trace(pressed.message_id, ours=True),) if pressed else ()
            await self._ending(press, notice, self.send(screen, here, topic, known=unseen))
            return
        known = clear_traces(pressed.reply_markup)
        carrier = await self._offer_position(screen, (Trace(pressed.message_id, ours=True), *self._before(0, known)))
        old = self._before(pressed.message_id, (*carrier, *known))
        traces, spare = self._fitting(old)
        changed = await self._ending(press, notice, self._edit(pressed.message_id, screen, traces))
        if not changed:
            await self.send(replace(screen, asks_position=""), here, topic, known=old)
            return
        session = Session(here, pressed.message_id, traces, _number(carrier), topic, self._is_old(pressed), chosen=True)
        await self._settle(session, spare)

    async def send(
        self,
        screen: Screen,
        here: Here,
        topic: str,
        theirs: Iterable[int] = (),
        known: tuple[Trace, ...] = (),
        *,
        chosen: bool = True,
    ) -> None:
        """Shows a screen at the bottom; once it is there, the one before it and the person's messages go.

        `known` are further messages that its Clear has to remove. `chosen` says that the person chose its language.
        """
        gone = [Trace(message, ours=False) for message in theirs]
        if self.session and self.session.screen:
            gone.append(Trace(self.session.screen, ours=True))
        before = (*gone, *self._before(0, known))
        carrier = await self._offer_position(screen, before)
        traces, spare = self._fitting(_newest_first((*carrier, *before)))
        sent = await self._send(screen, traces)
        left = traces if not await self._delete(gone) else tuple(trace for trace in traces if trace not in gone)
        if self.session and self.session.is_old:
            await self._dot(trace.message for trace in gone if trace.ours)
        await self._settle(Session(here, sent.message_id, left, _number(carrier), topic, chosen=chosen), spare)

    async def keep(self, press: CallbackQuery, screen: Screen, here: Here, notice: str) -> None:
        """Sends a small message of its own that stays until Clear, and tells the pressed screen's Clear of it."""
        pressed = press.message
        assert pressed is not None
        markup = pressed.reply_markup if isinstance(pressed, Message) else None
        others = self._before(pressed.message_id, clear_traces(markup))
        screen_too = Trace(pressed.message_id, ours=True)
        fitting = others
        while fitting and room_for(_newest_first((screen_too, *fitting))) <= len(fitting):
            fitting = fitting[:-1]
        sent = await self._send(screen, _newest_first((screen_too, *fitting)))
        traces, spare = self._fitting(_newest_first((Trace(sent.message_id, ours=True), *fitting)))
        spare = (*spare, *others[len(fitting) :])
        topic = self.session.topic if self.session else ""
        is_old = isinstance(pressed, Message) and self._is_old(pressed)
        await self._settle(Session(here, pressed.message_id, traces, None, topic, is_old, chosen=True), spare)
        await self._ending(press, notice, self._edit_traces(pressed.message_id, markup, traces))

    async def clear(self, press: CallbackQuery, traces: Iterable[Trace], notice: str) -> None:
        """Removes everything that can be removed, and says so only in the notice of the press."""
        pressed = press.message
        assert pressed is not None
        known = {Trace(pressed.message_id, ours=True), *traces}
        if self.session:
            known |= {*self.session.traces}
            known |= {Trace(each, ours=True) for each in (self.session.screen, self.session.carrier) if each}
        self._sessions.forget(self.key)
        young = isinstance(pressed, Message) and not self._is_old(pressed)
        numbers = sorted((trace.message for trace in known), reverse=True)
        removed = await self._ending(press, notice, self._clear(_swept(numbers)))
        # Telegram passes over what is too old and does not say so; only what came after a young one is surely young.
        surely_gone_from = pressed.message_id if young and removed else numbers[0] + 1
        await self._dot(trace.message for trace in known if trace.ours and trace.message < surely_gone_from)
        self._report(Event.CLEARED, count=len(known))

    async def clear_rest(self) -> None:
        """Removes what an answer that was under way when Clear was pressed has shown since."""
        if self.session is None:
            return
        shown = {Trace(each, ours=True) for each in (self.session.screen, self.session.carrier) if each}
        self._sessions.forget(self.key)
        await self._clear(_swept(sorted((trace.message for trace in {*shown, *self.session.traces}), reverse=True)))

    async def remove(self, messages: Iterable[int]) -> None:
        """Deletes messages of the person's and answers nothing."""
        await self._delete([Trace(message, ours=False) for message in messages])

    def _is_old(self, message: Message) -> bool:
        """Whether Telegram may no longer let it be deleted by the time the next screen comes."""
        return self._clock.age_s(message.date.timestamp()) > DELETABLE_FOR_S - IDLE_S

    def _before(self, pressed: int, in_button: tuple[Trace, ...]) -> tuple[Trace, ...]:
        """All messages that Clear has to know of besides the one that is pressed, newest first."""
        known = {*in_button}
        if self.session:
            known |= {*self.session.traces}
            known |= {Trace(each, ours=True) for each in (self.session.screen,) if each}
            # The position button is removed with the next screen.
            known -= {Trace(each, ours=True) for each in (self.session.carrier,) if each}
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
        if not await self._delete(gone):
            # What could not be deleted now is left to the next screen, and to Clear.
            self.session = replace(session, traces=_newest_first((*session.traces, *gone)))
            self._sessions.put(self.key, self.session)

    async def _offer_position(self, screen: Screen, known: Iterable[Trace]) -> tuple[Trace, ...]:
        """Sends the one-time position button where the screen asks for it; the next answer deletes it again.

        It comes before its screen, whose Clear has to know of it.
        """
        if not screen.asks_position:
            return ()
        keyboard = position_keyboard(screen.asks_position)
        carrier = sending(chat_id=self._chat, text=CARRIER, reply_markup=keyboard, disable_notification=True)
        try:
            sent = await self._sent(carrier, known)
        except TelegramAPIError:
            # The screen also says how to go on without it.
            self._report(Event.TELEGRAM_REFUSED, count=1)
            return ()
        return (Trace(sent.message_id, ours=True),)

    async def _send(self, screen: Screen, traces: tuple[Trace, ...]) -> Message:
        message = sending(
            chat_id=self._chat,
            text=screen.text,
            entities=entities_of(screen),
            reply_markup=keyboard_of(screen, traces),
            disable_notification=True,
        )
        return await self._sent(message, traces)

    async def _sent(self, message: SendScreen, known: Iterable[Trace]) -> Message:
        """Sends. A try before may have come through although its answer was lost: what it left goes again.

        That message is newer than everything known of the chat and older than the one that was sent at last.
        """
        sent = await self._bot(message)
        if message.in_doubt:
            newest = max((trace.message for trace in known), default=0)
            first = max(newest + 1, sent.message_id - MOST_DELETED_AT_ONCE, 1)
            await self._delete(Trace(number, ours=True) for number in range(first, sent.message_id))
        return sent

    async def _edit(self, message: int, screen: Screen, traces: tuple[Trace, ...]) -> bool:
        """Whether the message shows the screen now; a message that already did counts."""
        try:
            await self._bot(
                editing(
                    chat_id=self._chat,
                    message_id=message,
                    text=screen.text,
                    entities=entities_of(screen),
                    reply_markup=keyboard_of(screen, traces),
                )
            )
        except TelegramBadRequest as refused:
            if _shows_it_already(refused):
                return True
            self._report(Event.TELEGRAM_REFUSED, count=1)
            return False
        return True

    async def _edit_traces(self, message: int, markup: InlineKeyboardMarkup | None, traces: tuple[Trace, ...]) -> None:
        """Tells the Clear button of a message what it has to remove."""
        if markup is None:
            return
        try:
            await self._bot.edit_message_reply_markup(
                chat_id=self._chat, message_id=message, reply_markup=with_traces(markup, traces)
            )
        except TelegramBadRequest as refused:
            if not _shows_it_already(refused):
                self._report(Event.TELEGRAM_REFUSED, count=1)

    async def _ending(self, press: CallbackQuery, notice: str, answering: Coroutine[None, None, T]) -> T:
        """Answers a press, and ends it meanwhile; both are over then, however the answer went."""
        ending = asyncio.get_running_loop().create_task(self._end(press, notice))
        try:
            return await answering
        finally:
            await ending

    async def _end(self, press: CallbackQuery, notice: str) -> None:
        """Ends the spinner on the button; a press where that fails, being too old perhaps, is answered all the same."""
        try:
            await self._bot.answer_callback_query(press.id, text=notice or None)
        except TelegramAPIError:
            return

    async def _delete(self, traces: Iterable[Trace]) -> bool:
        """Deletes messages; what is too old or gone is skipped by Telegram. Whether the call went through."""
        numbers = [trace.message for trace in traces]
        if not numbers:
            return True
        try:
            await self._delete_all(numbers)
        except TelegramAPIError:
            self._report(Event.TELEGRAM_REFUSED, count=len(numbers))
            return False
        return True

    async def _clear(self, numbers: list[int]) -> bool:
        """Deletes at once, or keeps trying as long as Telegram would still let it; False when refused outright."""
        try:
            await self._delete_all(numbers)
        except (TelegramBadRequest, TelegramForbiddenError):
            return False
        except TelegramAPIError as fault:
            again = self._keep_clearing(numbers, _asked_to_wait_s(fault))
            _RETRIES.add(retry := asyncio.get_running_loop().create_task(again))
            retry.add_done_callback(_RETRIES.discard)
        return True

    async def _delete_all(self, numbers: list[int]) -> None:
        for start in range(0, len(numbers), MOST_DELETED_AT_ONCE):
            await self._bot.delete_messages(self._chat, numbers[start : start + MOST_DELETED_AT_ONCE])

    async def _keep_clearing(self, numbers: list[int], asked_s: int) -> None:
        """Tries again, in memory only, until it works or Telegram would no longer delete; never before `asked_s`."""
        waited = 0
        for turn in range(10**6):
            pause = max(CLEAR_RETRY_S[min(turn, len(CLEAR_RETRY_S) - 1)], asked_s)
            waited += pause
            if waited > DELETABLE_FOR_S:
                return
            await asyncio.sleep(pause)
            try:
                await self._delete_all(numbers)
            except (TelegramBadRequest, TelegramForbiddenError):
                return
            except TelegramAPIError as fault:
                asked_s = _asked_to_wait_s(fault)
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


def _shows_it_already(refused: TelegramBadRequest) -> bool:
    """Whether nothing was to be changed: a press was repeated, or a try before came through."""
    return "not modified" in refused.message


def _asked_to_wait_s(fault: TelegramAPIError) -> int:
    return fault.retry_after if isinstance(fault, TelegramRetryAfter) else 0


def _number(carrier: tuple[Trace, ...]) -> int | None:
    return carrier[0].message if carrier else None


def _swept(known: list[int]) -> list[int]:
    """What Clear deletes, newest first: all that is known, what lies between, and what lies before the oldest.

    There may be messages of before a restart; nothing but this chat can be hit. A busy bot's numbers lie too far apart
    for the gaps to be worth trying.
    """
    before = max(known[-1] - max(MOST_DELETED_AT_ONCE - len(known), 0), 1)
    if known[0] - before < MOST_SWEPT:
        return list(range(known[0], before - 1, -1))
    return [*known, *range(known[-1] - 1, before - 1, -1)]


def _newest_first(traces: Iterable[Trace]) -> tuple[Trace, ...]:
    return tuple(sorted(set(traces), key=lambda trace: trace.message, reverse=True))
