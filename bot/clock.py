"""Telegram's own clock, by which lateness is judged: a server whose clock is wrong must silence nobody."""

import time
from email.utils import parsedate_to_datetime

TEXT_IS_LATE_AFTER_S = 600  # a text that waited longer is not answered: who holds the phone by now?
DELETABLE_FOR_S = 48 * 3600  # Telegram lets a bot delete messages of a private chat for this long


class TelegramClock:
    """The newest moment that Telegram has shown us, moved on by our own monotonic clock."""

    def __init__(self) -> None:
        self._seen = 0.0
        self._seen_at = time.monotonic()

    def see(self, unix_s: float) -> None:
        """Takes note of a date that Telegram sent."""
        if unix_s > self.now():
            self._seen = unix_s
            self._seen_at = time.monotonic()

    def see_header(self, date: str | None) -> None:
        """Takes note of the Date of an HTTP answer; a missing or odd one is ignored."""
        if not date:
            return
        try:
            self.see(parsedate_to_datetime(date).timestamp())
        except ValueError:
            return

    def now(self) -> float:
        """Telegram's time as far as we know it, in seconds since 1970; 0.0 before it has shown any."""
        return self._seen + (time.monotonic() - self._seen_at) if self._seen else 0.0

    def age_s(self, unix_s: float) -> float:
        """How long ago something was dated, never negative."""
        return max(self.now() - unix_s, 0.0)
