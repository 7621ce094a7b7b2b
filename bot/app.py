"""The bot put together: a receiver behind aiogram's dispatcher, fed by long polling."""

import asyncio
import gc

from aiogram import Bot, Dispatcher
from aiogram.client.telegram import TelegramAPIServer

from bot.clock import TelegramClock
from bot.events import Event, Report
from bot.receive import Receiver
from bot.talk import Service
from bot.telegram import KEPT_CLASSES, GuardedSession

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
MOST_AT_ONCE = 100  # updates answered side by side
FINISH_WITHIN_S = 8  # for answers under way when told to end; `serve` waits ten seconds before it kills


def build_bot(token: str, api_base: str, clock: TelegramClock) -> Bot:
    """A bot that speaks to Telegram, or to any server of the Bot API at `api_base`."""
    return Bot(token, session=GuardedSession(TelegramAPIServer.from_base(api_base), clock))


def build_dispatcher(receiver: Receiver) -> Dispatcher:
    """A dispatcher that hands every update to the receiver, and keeps nothing itself."""
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.message.register(receiver.message)
    dispatcher.edited_message.register(receiver.message)
    dispatcher.callback_query.register(receiver.press)
    dispatcher.my_chat_member.register(receiver.membership)
    return dispatcher


async def run_polling(token: str, api_base: str, service: Service, report: Report) -> None:
    """Answers until it is cancelled or the process is told to end; unfinished answers are finished first."""
    clock = TelegramClock()
    bot = build_bot(token, api_base, clock)
    dispatcher = build_dispatcher(Receiver(service, clock, report))
    assert KEPT_CLASSES
    # Everything that was imported stays for good; the collector need not walk it again between two answers.
    gc.collect()
    gc.freeze()
    report(Event.STARTED, count=1)
    polling = asyncio.create_task(_poll(bot, dispatcher))
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
        under_way = {*dispatcher._handle_update_tasks}  # noqa: SLF001  aiogram has no public way to wait for them
        if under_way:
            await asyncio.wait(under_way, timeout=FINISH_WITHIN_S)
        await bot.session.close()
        report(Event.STOPPED, count=1)


async def _poll(bot: Bot, dispatcher: Dispatcher) -> None:
    await bot.delete_webhook()
    await dispatcher.start_polling(
        bot,
        allowed_updates=UPDATES,
        handle_signals=False,
        close_bot_session=False,  # answers under way still need it
        tasks_concurrency_limit=MOST_AT_ONCE,
    )
