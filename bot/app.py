"""The bot put together: a receiver behind aiogram's dispatcher, fed by long polling or by a webhook."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any, Final

from aiogram import Bot, Dispatcher
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Update
from aiohttp import web

from bot.clock import TelegramClock
from bot.events import Event, Report
from bot.once import Once
from bot.outbox import Outbox, Pace
from bot.profile import introduce
from bot.receive import Receiver
from bot.talk import Service
from bot.telegram import KEPT_CLASSES, GuardedSession
from bot.webhook import Door, ListeningError, Webhook

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
MOST_AT_ONCE = 1_000  # updates that are taken and not answered yet; of one chat only few wait (`receive`)
FINISH_WITHIN_S = 8  # for answers under way when told to end; `serve` waits ten seconds before it kills
USUAL: Final = Pace()


def build_bot(token: str, api_base: str, clock: TelegramClock, pace: Pace = USUAL) -> Bot:
    """A bot that speaks to Telegram, or to any server of the Bot API at `api_base`."""
    return Bot(token, session=GuardedSession(TelegramAPIServer.from_base(api_base), clock, Outbox(pace)))


class StraightDispatcher(Dispatcher):
    """aiogram's polling, with one receiver at its end; routers, filters and middlewares would only cost time."""

    def __init__(self, receiver: Receiver) -> None:
        super().__init__(disable_fsm=True)
        self._receiver = receiver
        self._once = Once()

    async def feed_update(self, bot: Bot, update: Update, **_workflow: Any) -> None:
        """Hands an update to the receiver the first time it comes; leaves what nobody takes."""
        if not self._once.is_new(update.update_id):
            return
        if update.callback_query:
            await self._receiver.press(update.callback_query, bot)
        elif message := update.message or update.edited_message:
            await self._receiver.message(message, bot)
        elif update.my_chat_member:
            await self._receiver.membership(update.my_chat_member, bot)


def build_dispatcher(receiver: Receiver) -> Dispatcher:
    """A dispatcher that hands every update to the receiver, and keeps nothing itself."""
    return StraightDispatcher(receiver)


async def run_polling(token: str, api_base: str, service: Service, report: Report, *, pace: Pace = USUAL) -> None:
    """Answers what it fetches, until it is cancelled; unfinished answers are finished first."""
    async with _at_work(token, api_base, service, report, pace) as (bot, dispatcher):
        polling = asyncio.create_task(_poll(bot, dispatcher, service, report))
        try:
            await asyncio.shield(polling)
        except asyncio.CancelledError:
            try:
                await dispatcher.stop_polling()
            except RuntimeError:  # it had not begun to poll
                polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)
            raise
        finally:
            await _finished(dispatcher._handle_update_tasks)  # noqa: SLF001  aiogram has no public way to wait for them


async def run_webhook(
    token: str, api_base: str, service: Service, report: Report, webhook: Webhook, *, pace: Pace = USUAL
) -> None:
    """Answers what Telegram posts, until it is cancelled; unfinished answers are finished first.

    Raises ListeningError where nobody can listen there. The webhook stays set: what comes meanwhile waits at Telegram.
    """
    async with _at_work(token, api_base, service, report, pace) as (bot, dispatcher):
        door = Door(bot, dispatcher, webhook, report)
        runner = web.AppRunner(door.app(), access_log=None)
        await runner.setup()
        try:
            try:
                await web.TCPSite(runner, webhook.host, webhook.port).start()
            except OSError:
                raise ListeningError from None
            await bot.set_webhook(webhook.url, secret_token=webhook.secret, allowed_updates=UPDATES)
            async with _introducing(bot, service, report):
                await asyncio.get_running_loop().create_future()
        finally:
            await runner.cleanup()
            await _finished(door.under_way)


@asynccontextmanager
async def _at_work(
    token: str, api_base: str, service: Service, report: Report, pace: Pace
) -> AsyncIterator[tuple[Bot, Dispatcher]]:
    """A bot and its dispatcher, ready to answer."""
    clock = TelegramClock()
    bot = build_bot(token, api_base, clock, pace)
    dispatcher = build_dispatcher(Receiver(service, clock, report))
    assert KEPT_CLASSES
    # Everything that was imported stays for good; the collector need not walk it again between two answers.
    gc.collect()
    gc.freeze()
    report(Event.STARTED, count=1)
    try:
        yield bot, dispatcher
    finally:
        await bot.session.close()
        report(Event.STOPPED, count=1)


async def _finished(answers: Iterable[asyncio.Task[Any]]) -> None:
    """Waits for answers under way, but not for ever."""
    under_way = {*answers}
    if under_way:
        await asyncio.wait(under_way, timeout=FINISH_WITHIN_S)


async def _poll(bot: Bot, dispatcher: Dispatcher, service: Service, report: Report) -> None:
    """Polls; what Telegram shows of the bot is looked after beside that, since no answer has to wait for it."""
    await bot.delete_webhook()
    async with _introducing(bot, service, report):
        await dispatcher.start_polling(
            bot,
            allowed_updates=UPDATES,
            handle_signals=False,
            close_bot_session=False,  # answers under way still need it
            tasks_concurrency_limit=MOST_AT_ONCE,
        )


@asynccontextmanager
async def _introducing(bot: Bot, service: Service, report: Report) -> AsyncIterator[None]:
    """Looks after what Telegram shows of the bot, beside whatever is done meanwhile."""
    introducing = asyncio.create_task(introduce(bot, service, report))
    try:
        yield
    finally:
        introducing.cancel()
        await asyncio.wait({introducing})
