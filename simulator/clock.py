"""The time that the stand-in believes in.

Every date and every deadline of the stand-in (48 hours, 150 seconds, 24 hours) is read from here, so a test or
the practice page can let days pass at once. How long a poll may wait is not: that is the caller's real patience.
"""

import time


class Clock:
    """Real time plus an offset that can be moved."""

    def __init__(self) -> None:
        self._offset_s = 0.0

    def now(self) -> float:
        """The stand-in's time, in seconds since 1970."""
        return time.time() + self._offset_s

    def set(self, now: float) -> None:
        """Makes it `now` (seconds since 1970); time runs on from there."""
        self._offset_s = now - time.time()

    def advance(self, seconds: float) -> None:
        """Lets `seconds` pass at once; a negative number goes back."""
        self._offset_s += seconds
