"""The outbox's own time, in which a pause takes no time at all."""

import asyncio
from typing import Final

import pytest

REALLY_SLEEP: Final = asyncio.sleep


class Hurry:
    """How much time has passed for the outbox since the test began, in seconds; every pause moves it on.

    With several calls under way, the one whose pause ends first goes on first, as in real time.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        self._sleeping: list[float] = []
        monkeypatch.setattr("bot.outbox.sleep", self._sleep)
        monkeypatch.setattr("bot.outbox.monotonic", lambda: self.now)

    async def _sleep(self, seconds: float) -> None:
        ends_at = self.now + seconds
        self._sleeping.append(ends_at)
        while True:
            for _ in range(5):
                await REALLY_SLEEP(0)  # whoever can still do something without waiting does it first
            if min(self._sleeping) == ends_at:
                break
        self._sleeping.remove(ends_at)
        self.now = max(self.now, ends_at)
