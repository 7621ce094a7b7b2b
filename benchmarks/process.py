"""What `serve` takes up: the memory of its bot process, and how long a person waits for the first answer.

The real command runs as an operator would run it, against the stand-in in Telegram's place. Its directory is the
invented one, as if it were real, in a folder that is thrown away.
"""

import asyncio
import re
import signal
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from benchmarks import invented
from cli.data_folder import DataFolder
from cli.settings import child_environment, read_settings
from cli.wiring import now, open_editor
from directory.publish.publisher import Publisher
from simulator import BotApi, Person, Words, build_app

GOAL_MEMORY_MB: Final = 330
GOAL_FIRST_ANSWER_S: Final = 5.0
LISTINGS: Final = 20_000
ANSWERS: Final = 2_000
PEOPLE: Final = 20
LANGUAGES: Final = ("en", "es", "ar")
PATIENCE_S: Final = 60.0
_TOKEN: Final = "43:benchmark-benchmark-benchmark-benchmark"
_ADMIN: Final = "127.0.0.1:18473"


@dataclass(frozen=True, slots=True)
class Process:
    """What was measured of the bot process; MB are 10^6 bytes that lie in memory."""

    first_answer_s: float
    memory_at_start_mb: float
    memory_afterwards_mb: float
    answers: int
    listings: int


def measure(*, answers: int = ANSWERS) -> Process:
    """Starts the service, asks until it has answered so often, and ends it."""
    with tempfile.TemporaryDirectory(prefix="safelight-") as path:
        listings = _prepared(Path(path))
        return asyncio.run(_measure(Path(path), answers, listings))


def _prepared(path: Path) -> int:
    """A folder with a large directory; gives how many listings anybody can see."""
    settings = read_settings({"SAFELIGHT_DATA": str(path)})
    from cli.serve import prepare  # loads the database, for this moment only
    from translations.catalog import Catalog

    prepare(settings, Catalog().say("en"))
    folder = DataFolder.opened(path)
    listings = (replace(each, fictional=False) for each in invented.listings(LISTINGS, now().date()))
    with open_editor(settings) as editor:
        publisher = Publisher(folder.snapshots, folder.signing_key(), clock=now)
        return publisher.publish(listings, editor.emergency_numbers(), practice=False, reviewed=True).listings


async def _measure(path: Path, answers: int, listings: int) -> Process:
    api = BotApi(token=_TOKEN)
    async with _serving(api) as base:
        people = [api.person(LANGUAGES[number % len(LANGUAGES)]) for number in range(PEOPLE)]
        people[0].say("/start")
        environment = child_environment(
            BOT_TOKEN=_TOKEN, TELEGRAM_API=base, DATA=str(path), ADMIN_LISTEN=_ADMIN, COUNTRY="GB"
        )
        began = time.monotonic()
        serve = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "cli", "serve", env=environment, stdout=DEVNULL, stderr=DEVNULL
        )
        try:
            await people[0].until(lambda: _last(people[0]), timeout_s=PATIENCE_S)
            first_answer_s = time.monotonic() - began
            bot = _bot_process(serve.pid)
            at_start = _memory_mb(bot)
            given = await asyncio.gather(*(_converse(person, answers // PEOPLE) for person in people))
            return Process(first_answer_s, at_start, _memory_mb(bot), sum(given), listings)
        finally:
            serve.send_signal(signal.SIGTERM)
            await asyncio.wait_for(serve.wait(), PATIENCE_S)


@asynccontextmanager
async def _serving(api: BotApi) -> AsyncIterator[str]:
    """The stand-in on a free port; gives its base address."""
    runner = web.AppRunner(build_app(api=api, words=Words(languages={}, directions={}, towns=())), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _converse(person: Person, answers: int) -> int:
    """Presses one button after another, a different one each time, and starts anew where none leads on."""
    given = 0
    while given < answers:
        shown = _last(person)
        button = None if shown is None else _button(shown, given)
        if button is None or shown is None:
            person.say("/start")
        else:
            person.press(shown["message_id"], button)
        await person.until(partial(_answered, person, shown), timeout_s=PATIENCE_S)
        given += 1
    return given


def _answered(person: Person, before: dict[str, Any] | None) -> bool:
    shown = _last(person)
    return shown is not None and shown != before


def _last(person: Person) -> dict[str, Any] | None:
    """The newest message of the bot with buttons, or none yet."""
    return next((each for each in reversed(person.messages) if not each["mine"] and _buttons(each)), None)


def _buttons(message: dict[str, Any]) -> list[tuple[tuple[int, int], str]]:
    """Where each button stands that sends something to the bot, and what."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [
        ((row, column), button["callback_data"])
        for row, buttons in enumerate(rows)
        for column, button in enumerate(buttons)
        if "callback_data" in button
    ]


def _button(message: dict[str, Any], turn: int) -> tuple[int, int] | None:
    """One that leads to another screen in this very message: neither Clear, nor Keep, nor the position."""
    leading = [where for where, data in _buttons(message) if not re.match("[xkg]1", data)]
    return leading[turn % len(leading)] if leading and turn % 10 else None


def _bot_process(serve: int) -> int:
    """The number of the process that `serve` started as its bot."""
    children = Path(f"/proc/{serve}/task/{serve}/children").read_text().split()
    for child in children:
        if Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")[-2] == b"bot":
            return int(child)
    raise ProcessLookupError


def _memory_mb(process: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    assert found is not None
    return int(found[1]) * 1024 / 1e6
