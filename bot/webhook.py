"""The bot's door for Telegram's webhook: who may come in, and how much at once.

Here belongs the HTTP of it. What an update means is `receive`'s matter. Nothing of a request is logged. An update is
taken (200) before it is answered, so that Telegram does not wait for us; what cannot be read is taken too and dropped,
since Telegram would send it again for a day and keep the rest of that chat waiting.
"""

import asyncio
import hmac
import json
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from aiohttp import web

from bot.events import Event, Report
from bot.telegram import readable

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of a header
MOST_BYTES: Final = 2**20
MOST_WAITING: Final = 1_000  # updates that were taken and are not answered yet
COME_AGAIN_S: Final = 2
HEALTH: Final = "/health"


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram is told to post (`url`, whose path is ours too), with which secret, and where we listen."""

    url: str = field(repr=False)
    secret: str = field(repr=False)
    host: str
    port: int


class ListeningError(Exception):
    """Nobody can listen there: the port is taken, or the address is not this machine's."""


class Door:
    """Takes updates from whoever knows the secret, and has them answered."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, webhook: Webhook, report: Report) -> None:
        if not webhook.secret:
            raise ValueError("a webhook without a secret would answer everybody")
        self._bot = bot
        self._dispatcher = dispatcher
        self._path = urlsplit(webhook.url).path or "/"
        self._secret = webhook.secret.encode()
        self._report = report
        self.under_way: set[asyncio.Task[None]] = set()

    def app(self) -> web.Application:
        """The application: the webhook's own path, and one that tells a watching machine on this host that we live."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_get(HEALTH, _health)
        app.router.add_post(self._path, self._deliver)
        return app

    async def _deliver(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        if len(self.under_way) >= MOST_WAITING:
            self._report(Event.QUEUE_FULL, count=len(self.under_way))
            return web.Response(status=503, headers={"Retry-After": str(COME_AGAIN_S)})
        try:
            update = readable(self._bot, json.loads(await request.read()))
        except (web.HTTPRequestEntityTooLarge, ValueError, TypeError, LookupError, RecursionError) as fault:
            self._report(Event.UNREADABLE_UPDATE, error=fault)
            return web.Response()
        answering = asyncio.get_running_loop().create_task(self._answer(update))
        self.under_way.add(answering)
        answering.add_done_callback(self.under_way.discard)
        return web.Response()

    async def _answer(self, update: Update) -> None:
        try:
            await self._dispatcher.feed_update(self._bot, update)
        except Exception as fault:  # noqa: BLE001  the outer edge: one update must not end the others
            self._report(Event.HANDLER_FAILED, error=fault)


async def _health(request: web.Request) -> web.Response:
    """Tells this host, and nobody else, that the process answers."""
    if not ip_address(request.remote or "::").is_loopback:
        return web.Response(status=404)
    return web.json_response({"ok": True})
