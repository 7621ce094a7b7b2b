"""The webhook of one bot: where it wants its updates, and how they are carried there.

As Telegram's own server does it (`WebhookActor.cpp` of tdlib/telegram-bot-api): the updates of one chat one after the
other, at most `max_connections` at once; whatever is not answered with 2xx within fifty seconds comes again, first at
once, then after pauses that double, or after the `Retry-After` that was answered, until the update is a day old.
Telegram posts to HTTPS on the internet; the stand-in posts to the loopback only, also without TLS.
"""

import asyncio
import ipaddress
import json
import re
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar

from simulator.clock import Clock
from simulator.faults import Broken
from simulator.json_text import from_json
from simulator.refused import Refused, bad_request
from simulator.updates import Updates

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
ANSWER_WITHIN_S: Final = 50
LONGEST_PAUSE_S: Final = 60
LONGEST_ASKED_PAUSE_S: Final = 3600
CONNECTIONS: Final = 40
MOST_CONNECTIONS: Final = 100
LONGEST_SECRET: Final = 256
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]+")
_NOT_IN_AN_ANSWER: Final = frozenset({"close", "deletewebhook", "logout", "setwebhook"})

Respond = Callable[[str, Mapping[str, Any]], Awaitable[Any]]
"""Carries out the method that stood in an answer, with its parameters."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where updates go: an address of the loopback, the secret that every request carries, how many at once."""

    url: str
    secret: str = ""
    connections: int = CONNECTIONS

    def __post_init__(self) -> None:
        """Refuses what Telegram refuses, and every address that is not this machine's."""
        if not self.url.isascii() or not _is_loopback(self.url):
            raise bad_request("bad webhook: this stand-in posts to addresses of the loopback only")
        if len(self.secret) > LONGEST_SECRET:
            raise bad_request("secret token is too long")
        if self.secret and not _SECRET.fullmatch(self.secret):
            raise bad_request("secret token contains unallowed characters")


class Webhook:
    """Carries what waits for a bot to its target, until it is stopped."""

    def __init__(self, target: Target, updates: Updates, clock: Clock, respond: Respond) -> None:
        self.target = target
        self.last_error: tuple[int, str] | None = None
        self._updates = updates
        self._clock = clock
        self._respond = respond
        self._lanes: dict[object, deque[dict[str, Any]]] = {}
        self._free = asyncio.Semaphore(target.connections)
        self._running = asyncio.get_running_loop().create_task(self._run())

    def stop(self) -> None:
        """Posts nothing more; what was not taken waits on."""
        self._running.cancel()

    async def _run(self) -> None:
        patience = ClientTimeout(total=ANSWER_WITHIN_S)
        async with ClientSession(timeout=patience, cookie_jar=DummyCookieJar()) as http, asyncio.TaskGroup() as lanes:
            async for updates in self._updates.arriving():
                for update in updates:
                    chat = _chat_of(update)
                    if lane := self._lanes.get(chat):
                        lane.append(update)
                    else:
                        self._lanes[chat] = deque([update])
                        lanes.create_task(self._carry_all(http, chat))

    async def _carry_all(self, http: ClientSession, chat: object) -> None:
        """Carries the updates of one chat, one after the other."""
        lane = self._lanes[chat]
        while lane:
            await self._carry(http, lane[0])
            lane.popleft()
        del self._lanes[chat]

    async def _carry(self, http: ClientSession, update: dict[str, Any]) -> None:
        """Posts one update again and again until it is taken, or too old."""
        pause_s, times = 1.0, 0
        while True:
            async with self._free:
                asked_s = await self._post(http, update)
            if asked_s is None:
                self._updates.forget(update["update_id"])
                return
            if times and not asked_s:
                pause_s = min(pause_s * 2, LONGEST_PAUSE_S)
            times += 1
            await self._clock.wait(asked_s or (pause_s if times > 1 else 0))
            if not self._updates.waits(update["update_id"]):
                return

    async def _post(self, http: ClientSession, update: dict[str, Any]) -> float | None:
        """Posts once: None when it was taken, else how long the bot asks to wait (0 when it does not say)."""
        headers = {"Content-Type": "application/json"}
        if self.target.secret:
            headers[SECRET_HEADER] = self.target.secret
        body = json.dumps(update).encode()
        try:
            async with http.post(self.target.url, data=body, headers=headers, allow_redirects=False) as answer:
                content = await answer.read()
                status, reason, asked = answer.status, answer.reason, answer.headers.get("Retry-After", "")
        except TimeoutError:
            return self._failed("Read timeout expired")
        except ClientError:
            return self._failed("Webhook connection closed")
        if not 200 <= status < 300:  # noqa: PLR2004 - what HTTP calls success
            return self._failed(f"Wrong response from the webhook: {status} {reason}", asked)
        await self._obey(content)
        return None

    def _failed(self, words: str, asked: str = "") -> float:
        self.last_error = (int(self._clock.now()), words)
        return min(int(asked), LONGEST_ASKED_PAUSE_S) if asked.isdecimal() else 0.0

    async def _obey(self, content: bytes) -> None:
        """Carries out the method that an answer may hold; nobody is told how it went."""
        with suppress(ValueError, Refused, Broken):
            given = from_json(content) if content else None
            if not isinstance(given, dict) or not isinstance(method := given.pop("method", None), str):
                return
            if method.lower() not in _NOT_IN_AN_ANSWER and not method.lower().startswith("get"):
                await self._respond(method, given)


def _chat_of(update: dict[str, Any]) -> object:
    """What keeps updates in order: the chat, or else whoever wrote, or else nothing."""
    for content in update.values():
        if isinstance(content, dict):
            shown = content.get("message")
            for holder in (content.get("chat"), shown.get("chat") if isinstance(shown, dict) else None):
                if isinstance(holder, dict):
                    return holder.get("id")
            if isinstance(writer := content.get("from"), dict):
                return writer.get("id")
    return object()


def _is_loopback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in {"http", "https"} and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False
