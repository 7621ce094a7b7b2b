"""The time that the stand-in believes in.

Every date and every deadline of the stand-in (48 hours, 150 seconds, 24 hours) is read from here, so a test or
the practice page can let days pass at once; what waits by `wait` wakes then. How long a poll may wait is not read from
here: that is the caller's real patience.
"""

import asyncio
import time
from contextlib import suppress


class Clock:
    """Real time plus an offset that can be moved."""

    def __init__(self) -> None:
        self._offset_s = 0.0
        self._moved = asyncio.Event()

    def now(self) -> float:
        """The stand-in's time, in seconds since 1970."""
        return time.time() + self._offset_s

    def set(self, now: float) -> None:
        """Makes it `now` (seconds since 1970); time runs on from there."""
        self._offset_s = now - time.time()
        self._wake()

    def advance(self, seconds: float) -> None:
        """Lets `seconds` pass at once; a negative number goes back."""
        self._offset_s += seconds
        self._wake()

    async def wait(self, seconds: float) -> None:
        """Waits until so much of this clock's time has passed."""
        until = self.now() + seconds
        while (left_s := until - self.now()) > 0:
            moved = self._moved
            with suppress(TimeoutError):
                await asyncio.wait_for(moved.wait(), left_s)

    def _wake(self) -> None:
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()
