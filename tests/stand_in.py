"""The stand-in on a real port, for every test that speaks with it over HTTP.

Here belongs starting and ending it. What a bot or a person says is each test's own.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

from simulator import BotApi, Town, Words, build_app

WORDS: Final = Words(
    languages={"en": {"practice-start": "Start"}, "ar": {"practice-start": "ابدأ"}},
    directions={"en": "ltr", "ar": "rtl"},
    towns=(Town("Tirana", "AL", 41.33, 19.82), Town("São Paulo", "BR", -23.55, -46.63)),
)
SHUTDOWN_TIMEOUT_S: Final = 10.0


@asynccontextmanager
async def serving(api: BotApi, *, words: Words = WORDS) -> AsyncIterator[str]:
    """Serves `api` and its practice page on a free port of the loopback; gives the base address, without a slash.

    Leaving ends open polls and streams first; what still hangs after ten seconds is cut off.
    """
    app = build_app(api=api, words=words)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_TIMEOUT_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port: int = runner.addresses[0][1]
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()
