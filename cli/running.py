"""Running until one is told to end: signals, the tasks beside the bot, and what they do every so often."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Final

from cli.log import event

if TYPE_CHECKING:
    from bot.talk import Service

REFRESH_S: Final = 1.0  # a hidden listing is gone within two seconds
FLUSH_S: Final = 600.0  # what a crash may lose of the counts


async def until_told_to_end(*work: Coroutine[None, None, None]) -> None:
    """Runs the work side by side until one of it ends, or the process is told to; the rest is then cancelled."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, told.set)
    tasks = [loop.create_task(one) for one in work]
    waiting = loop.create_task(told.wait())
    try:
        await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    finally:
        ended = [task for task in tasks if task.done()]
        for task in (waiting, *tasks):
            task.cancel()
        await asyncio.gather(waiting, *tasks, return_exceptions=True)
    for task in ended:
        task.result()


async def keep_fresh(service: Service) -> None:
    """Takes new snapshots and hidden listings as they come, and writes the counts down now and then."""
    waited = 0.0
    while True:
        await asyncio.sleep(REFRESH_S)
        try:
            await asyncio.to_thread(service.finder.refresh)
            waited += REFRESH_S
            if waited >= FLUSH_S:
                waited = 0.0
                await asyncio.to_thread(service.tally.flush)
        except OSError as fault:
            # A full or lost disk must not end the bot: it goes on answering from what it holds.
            event("refresh_failed", error=fault)
