"""The one gate of all calls to Telegram: their pace, the waits that Telegram asks for, and who goes first.

Here belongs when a call may go, and when it is tried again or given up. What is called is `chat`'s matter, and how it
goes over the wire is `telegram`'s. All of it lives in memory; a chat is known by a keyed hash, for seconds.
"""

import hashlib
import math
import secrets
from asyncio import sleep
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from time import monotonic
from typing import Any, Final, TypeVar

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import TelegramMethod

LONGEST_WAIT_S: Final = 30.0  # from the moment a call is handed in; a later answer would be a late one
ONE_TRY_S: Final = 10.0  # how long one try may take; Telegram mostly answers within a second
PAUSES_S: Final = (0.5, 1.0, 2.0, 4.0, 8.0)  # before a call that broke on the way is tried again
HEAD_START_S: Final = 0.05  # what each lane leaves to the one before it when a wait is over
MEANS_ALL: Final = 5  # so many chats in a row were asked to wait: it is the whole bot that is too fast
FORGOTTEN_AFTER_S: Final = 60.0
FETCHING: Final = "getUpdates"  # waits for Telegram, not for us; whoever fetches tries again
PATIENCE_S: Final = {FETCHING: math.inf, "answerCallbackQuery": 5.0}
"""How long another method may wait; the spinner on a button holds nobody up for long."""
COST: Final = {
    "editMessageReplyMarkup": 0.25,
    "editMessageText": 0.25,
    "sendDocument": 1.0,
    "sendMessage": 1.0,
    "sendPhoto": 1.0,
    "sendVenue": 1.0,
}
"""What a call takes from the pace. Telegram counts messages; what is not here has no known limit but `retry_after`."""

T = TypeVar("T")


class Lane(IntEnum):
    """Who goes first where not all can go at once."""

    CLEAR = 0
    ANSWER = 1
    EXTRA = 2


LANES: Final = {
    "deleteMessages": Lane.CLEAR,
    "sendChatAction": Lane.EXTRA,
    "sendDocument": Lane.EXTRA,
    "sendPhoto": Lane.EXTRA,
    "sendVenue": Lane.EXTRA,
}
"""The lane of a method; one that is not here answers somebody."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a bot may write: messages a second and at once, to one chat and to all.

    About one and about thirty a second are what Telegram's support names (telegra.ph/Hitting-limits-bot-FAQ).
    `kept_for_answers` of the messages at once are left to answers by whatever is an extra.
    """

    chat_per_s: float = 1.0
    chat_at_once: float = 5.0
    all_per_s: float = 30.0
    all_at_once: float = 30.0
    kept_for_answers: float = 10.0


class Bucket:
    """So many messages at once, and so many more with every second; also when no call may go at all."""

    __slots__ = ("_at_once", "_left", "_per_s", "held_until", "used_at")

    def __init__(self, per_s: float, at_once: float, now: float) -> None:
        self._per_s = per_s
        self._at_once = self._left = at_once
        self.used_at = now
        self.held_until = 0.0

    def wait_s(self, cost: float, now: float, spare: float = 0.0) -> float:
        """How long until so much can be taken and `spare` is left then; not positive when it can be taken now."""
        left = min(self._at_once, self._left + (now - self.used_at) * self._per_s)
        return (cost + spare - left) / self._per_s

    def take(self, cost: float, now: float) -> None:
        """Takes so much, also what is not there yet: whoever comes later waits the longer."""
        self._left = min(self._at_once, self._left + (now - self.used_at) * self._per_s) - cost
        self.used_at = now


class Outbox:
    """Lets calls through as fast as Telegram likes, and none before it may."""

    def __init__(self, pace: Pace) -> None:
        now = monotonic()
        self._pace = pace
        self._secret = secrets.token_bytes(16)
        self._all = Bucket(pace.all_per_s, pace.all_at_once, now)
        self._buckets: OrderedDict[bytes, Bucket] = OrderedDict()
        self._refused_in_a_row: set[bytes] = set()

    def __repr__(self) -> str:
        return "<outbox>"

    async def carry(self, method: TelegramMethod[Any], call: Callable[[float], Awaitable[T]]) -> T:
        """Carries out a call when it may go, and gives its result; `call` is told how many seconds one try may take.

        One that broke on the way is tried again. Raises TelegramRetryAfter, with the seconds that are left to wait,
        for a call that could only go after more than half a minute; and whatever else the last try has raised.
        """
        name = method.__api_method__
        now = monotonic()
        give_up_at = now + PATIENCE_S.get(name, LONGEST_WAIT_S)
        key = self._key(method)
        tries = 0
        while True:
            if name in COST or self._is_held(key, now):
                await self._wait_for_turn(method, self._bucket(key, now), give_up_at)
            try:
                result = await call(max(min(ONE_TRY_S, give_up_at - monotonic()), 1.0))
            except TelegramRetryAfter as asked:
                self._hold(key, asked.retry_after)
            except (TelegramNetworkError, TelegramServerError):
                pause_s = PAUSES_S[min(tries, len(PAUSES_S) - 1)]
                if name == FETCHING or monotonic() + pause_s > give_up_at:
                    raise
                tries += 1
                await sleep(pause_s)
            else:
                if self._refused_in_a_row:
                    self._refused_in_a_row.clear()
                return result
            now = monotonic()

    async def _wait_for_turn(self, method: TelegramMethod[Any], chat: Bucket, give_up_at: float) -> None:
        """Waits until no wait of Telegram's stands against the call any more, and its pace allows it."""
        name = method.__api_method__
        lane = LANES.get(name, Lane.ANSWER)
        cost = COST.get(name, 0.0)
        spare = self._pace.kept_for_answers if lane is Lane.EXTRA else 0.0
        paced = [chat, self._all] if cost else []
        while True:
            now = monotonic()
            held_s = max(chat.held_until, self._all.held_until) - now
            if held_s > 0:
                wait_s = held_s + lane * HEAD_START_S
            elif paced:
                wait_s = paced[0].wait_s(cost, now, spare if paced[0] is self._all else 0.0)
            else:
                return
            if now + wait_s > give_up_at:
                raise TelegramRetryAfter(method, "too late", math.ceil(wait_s))
            if held_s <= 0 and (wait_s <= 0 or not spare):
                paced.pop(0).take(cost, now)
            if wait_s > 0:
                await sleep(wait_s)

    def _is_held(self, key: bytes, now: float) -> bool:
        bucket = self._buckets.get(key)
        return self._all.held_until > now or (bucket is not None and bucket.held_until > now)

    def _hold(self, key: bytes, seconds: float) -> None:
        """Lets nothing go to that chat for so long; nothing at all where Telegram says so of one chat after another."""
        now = monotonic()
        until = now + seconds
        bucket = self._bucket(key, now)
        bucket.held_until = max(bucket.held_until, until)
        self._refused_in_a_row.add(key)
        if len(self._refused_in_a_row) >= MEANS_ALL:
            self._all.held_until = max(self._all.held_until, until)

    def _key(self, method: TelegramMethod[Any]) -> bytes:
        """What a call is paced by, and held back by: its chat; the press that it ends; else its method."""
        chat = getattr(method, "chat_id", None) or getattr(method, "callback_query_id", None) or method.__api_method__
        return hashlib.blake2b(f"{chat}".encode(), key=self._secret, digest_size=8).digest()

    def _bucket(self, key: bytes, now: float) -> Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            self._forget(now)
            bucket = self._buckets[key] = Bucket(self._pace.chat_per_s, self._pace.chat_at_once, now)
        else:
            self._buckets.move_to_end(key)
        return bucket

    def _forget(self, now: float) -> None:
        """Drops what has been at rest long enough to be as new; the oldest stand first."""
        for key, bucket in [*islice(self._buckets.items(), 2)]:
            if bucket.used_at + FORGOTTEN_AFTER_S < now and bucket.held_until < now:
                del self._buckets[key]
