"""Telegram's own clock, by which lateness is judged: a server whose clock is wrong must silence nobody."""

import time
from email.utils import parsedate_to_datetime

TEXT_IS_LATE_AFTER_S = 600  # a text that waited longer is not answered: who holds the phone by now?
DELETABLE_FOR_S = 48 * 3600  # Telegram lets a bot delete messages of a private chat for this long
AHEAD_S = 600  # a message that is dated further ahead of Telegram's own answers has no believable date


class TelegramClock:
    """The newest moment that Telegram has shown us, moved on by our own monotonic clock."""

    def __init__(self) -> None:
        self._seen = 0.0
        self._seen_at = time.monotonic()
        self._answered = False
        self._header = ""

    def see(self, unix_s: float) -> None:
        """Takes note of the date of a message; one far ahead would make every later message look late."""
        if not self._answered or unix_s <= self.now() + AHEAD_S:
            self._move(unix_s)

    def see_header(self, date: str | None) -> None:
        """Takes note of the Date of an HTTP answer; a missing or odd one is ignored."""
        if not date or date == self._header:
            return
        self._header = date
        try:
            self._move(parsedate_to_datetime(date).timestamp())
        except ValueError:
            return
        self._answered = True

    def now(self) -> float:
        """Telegram's time as far as we know it, in seconds since 1970; 0.0 before it has shown any."""
        return self._seen + (time.monotonic() - self._seen_at) if self._seen else 0.0

    def age_s(self, unix_s: float) -> float:
        """How long ago something was dated, never negative."""
        return max(self.now() - unix_s, 0.0)

    def _move(self, unix_s: float) -> None:
        if unix_s > self.now():
            self._seen = unix_s
            self._seen_at = time.monotonic()
