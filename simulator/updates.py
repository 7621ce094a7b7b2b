"""What waits for one bot, and the two ways to it: the long poll that fetches, and what a webhook is sent."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

from simulator.clock import Clock
from simulator.facts import specification
from simulator.faults import Faults
from simulator.refused import Refused

KEPT_S = 24 * 3600
MAX_WAITING = 10_000
MAX_AT_ONCE = 100
MAX_TIMEOUT_S = 50
ONLY_IF_ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    """The queue of one bot: kept for 24 hours, forgotten when a later offset confirms."""

    def __init__(self, clock: Clock, faults: Faults) -> None:
        self._clock = clock
        self._faults = faults
        self._waiting: deque[tuple[float, dict[str, Any]]] = deque(maxlen=MAX_WAITING)
        self._next_id = 1
        self._poll: asyncio.Future[None] | None = None
        self._arrived = asyncio.Event()
        self.wanted: tuple[str, ...] = ()
        self.allowed = frozenset[str]()
        self.allow([])

    def allow(self, kinds: list[str]) -> None:
        """Which kinds the bot wants from now on; none means the default: all but the three below."""
        self.wanted = tuple(kinds)
        self.allowed = frozenset(kinds) or frozenset(specification()["update_kinds"]) - ONLY_IF_ASKED_FOR

    def put(self, update: dict[str, Any]) -> int | None:
        """Queues an update, numbered unless it has a number; gives that, or none if the bot wants no such kind."""
        kinds = update.keys() & set(specification()["update_kinds"])
        if kinds and not kinds & self.allowed:
            return None
        numbered = {"update_id": update.get("update_id", self._next_id), **update}
        update_id: int = numbered["update_id"]
        self._next_id = max(self._next_id, update_id) + 1
        self._waiting.append((self._clock.now(), numbered))
        self._arrived.set()
        self.hang_up()
        return update_id

    async def get(self, *, offset: int, limit: int, timeout_s: int) -> list[dict[str, Any]]:
        """The oldest updates from `offset` on, waiting up to `timeout_s` for the first.

        A positive offset forgets all before it, a negative one all but the last so many. A later call while this
        one waits ends this one with 409.
        """
        if self._poll is not None and not self._poll.done():
            words = "terminated by other getUpdates request; make sure that only one bot instance is running"
            self._poll.set_exception(Refused(409, f"Conflict: {words}"))
        self._forget_old()
        if offset < 0:
            offset = self._waiting[max(len(self._waiting) + offset, 0)][1]["update_id"] if self._waiting else 0
        while self._waiting and self._waiting[0][1]["update_id"] < offset:
            self._waiting.popleft()
        if not self._waiting and timeout_s > 0:
            await self._wait(min(timeout_s, MAX_TIMEOUT_S))
        fetched = [update for _, update in list(self._waiting)[: min(max(limit, 1), MAX_AT_ONCE)]]
        return self._faults.disturbed(fetched, self._clock.now())

    async def arriving(self) -> AsyncIterator[list[dict[str, Any]]]:
        """What waits, oldest first, and then whatever comes; each is given once and waits on until `forget`."""
        given: set[int] = set()
        while True:
            self._arrived.clear()
            self._forget_old()
            fresh = [update for _, update in self._waiting if update["update_id"] not in given]
            given = {update["update_id"] for _, update in self._waiting}
            if fresh:
                yield self._faults.disturbed(fresh, self._clock.now())
            await self._arrived.wait()

    def forget(self, update_id: int) -> None:
        """Forgets one update: it was taken, or never will be."""
        self._waiting = deque((one for one in self._waiting if one[1]["update_id"] != update_id), maxlen=MAX_WAITING)

    def waits(self, update_id: int) -> bool:
        """Whether that update is still there: neither taken nor too old."""
        self._forget_old()
        return any(update["update_id"] == update_id for _, update in self._waiting)

    def hang_up(self) -> None:
        """Ends a waiting poll with whatever is there now."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def clear(self) -> None:
        """Forgets everything that waits."""
        self._waiting.clear()

    def __len__(self) -> int:
        self._forget_old()
        return len(self._waiting)

    async def _wait(self, timeout_s: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(poll, timeout_s)
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None

    def _forget_old(self) -> None:
        horizon = self._clock.now() - KEPT_S
        while self._waiting and self._waiting[0][0] < horizon:
            self._waiting.popleft()
