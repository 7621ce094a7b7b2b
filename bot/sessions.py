"""What is remembered between two messages of one chat: codes and numbers, in memory, for fifteen minutes.

The key is an HMAC with a secret that was drawn at start and is replaced every day; neither secret nor chat is ever
written anywhere. Buttons carry what a screen needs, so all of this may be forgotten at any moment.
"""

import hmac
import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass

from screens.buttons import Here, Trace

IDLE_S = 15 * 60
SECRET_LIVES_S = 24 * 3600
MOST_SESSIONS = 50_000


@dataclass(frozen=True, slots=True)
class Session:
    """The little that a typed word needs to be understood.

    `screen` is our newest message, `traces` the other messages that Clear has to remove (newest first), `carrier` the
    message that holds the one-time position button. `topic` is what a typed town is wanted for, "" for nothing yet.
    `is_old` says that Telegram may no longer let the screen be deleted, `chosen` that the language is more than that
    of the phone.
    """

    here: Here
    screen: int | None = None
    traces: tuple[Trace, ...] = ()
    carrier: int | None = None
    topic: str = ""
    is_old: bool = False
    chosen: bool = False


class Sessions:
    """The sessions of all chats, the idle and the oldest forgotten first."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)
        self._drawn_at = time.monotonic()
        self._sessions: OrderedDict[bytes, tuple[float, Session]] = OrderedDict()

    def key(self, chat: int) -> bytes:
        """A name for a chat that nobody can lead back to it once the process has ended."""
        if time.monotonic() - self._drawn_at > SECRET_LIVES_S:
            self._secret = secrets.token_bytes(32)
            self._drawn_at = time.monotonic()
            self._sessions.clear()
        return hmac.digest(self._secret, str(chat).encode(), "sha256")[:16]

    def get(self, key: bytes) -> Session | None:
        """The session, unless it was idle for too long."""
        self._forget_idle()
        kept = self._sessions.get(key)
        return kept[1] if kept else None

    def put(self, key: bytes, session: Session) -> None:
        """Keeps the session for another fifteen minutes."""
        self._sessions[key] = (time.monotonic(), session)
        self._sessions.move_to_end(key)
        if len(self._sessions) > MOST_SESSIONS:
            self._sessions.popitem(last=False)

    def forget(self, key: bytes) -> None:
        """Drops the session."""
        self._sessions.pop(key, None)

    def __len__(self) -> int:
        return len(self._sessions)

    def _forget_idle(self) -> None:
        """Drops whatever is idle; the oldest stand first, so this stops at the first that is not."""
        limit = time.monotonic() - IDLE_S
        while self._sessions:
            key, (used, _) = next(iter(self._sessions.items()))
            if used >= limit:
                return
            del self._sessions[key]
