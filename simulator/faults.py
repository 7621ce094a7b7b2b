"""What can go wrong between a bot and Telegram, as a script that a test hands to `BotApi`.

Here belongs what is laid out, in which order it strikes, and the record of what struck. How a fault looks over HTTP is
`web`'s matter. The same script with the same seed strikes the same calls.
"""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from simulator.refused import Refused

TO_EVERY_METHOD: Final = ""


class Kind(StrEnum):
    """A kind of fault."""

    TOO_MANY = "too_many"  # 429 with `retry_after`; nothing is carried out
    SERVER_ERROR = "server_error"  # 5xx with a page of HTML; nothing is carried out
    SILENCE = "silence"  # no answer; the connection ends after `wait_s` of the stand-in's time
    RESET = "reset"  # the connection breaks before anything is carried out
    LOST_REPLY = "lost_reply"  # the call is carried out, and the connection breaks instead of an answer
    DUPLICATED = "duplicated"  # every update of a batch comes twice
    SHUFFLED = "shuffled"  # the updates of a batch come in any order


OF_UPDATES: Final = frozenset({Kind.DUPLICATED, Kind.SHUFFLED})


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of the script.

    It may strike calls of `method` (every method when empty; what is done to updates does not ask for one), by
    `chance`, once `after` such calls were let pass and at most `count` times (None: without end).
    """

    kind: Kind
    method: str = TO_EVERY_METHOD
    count: int | None = None
    chance: float = 1.0
    after: int = 0
    retry_after_s: int = 1
    status: int = 502
    wait_s: float = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Struck:
    """A fault that happened: to which method, when by the stand-in's clock, in which chat if the call named one."""

    fault: Fault
    method: str
    time: float
    chat_id: int | None


class Broken(Exception):  # noqa: N818 - what breaks is the wire; nothing in the stand-in is in error
    """No answer of the Bot API: a page of HTML with `status`, or else a connection that ends after a wait."""

    def __init__(self, status: int | None = None, wait_s: float = 0.0) -> None:
        super().__init__(status)
        self.status = status
        self.wait_s = wait_s


class Faults:
    """A script of faults, played with a seed. The first fault of the script that strikes a call is the only one."""

    def __init__(self, *script: Fault, seed: int = 0) -> None:
        self.struck: list[Struck] = []
        self.lay_out(*script, seed=seed)

    def lay_out(self, *script: Fault, seed: int = 0) -> None:
        """Plays this script from now on; the record of what struck goes on."""
        self._script = script
        self._chance = random.Random(seed)  # noqa: S311 - a test wants the same faults again
        self._passed: Counter[int] = Counter()
        self._times: Counter[int] = Counter()

    @property
    def count(self) -> Counter[Kind]:
        """How often each kind has struck."""
        return Counter(struck.fault.kind for struck in self.struck)

    def before(self, method: str, chat_id: int | None, now: float) -> Fault | None:
        """The fault that strikes a call, noted; raises it at once where nothing is to be carried out."""
        for place, fault in enumerate(self._script):
            if fault.kind in OF_UPDATES or fault.method not in (TO_EVERY_METHOD, method) or not self._strikes(place):
                continue
            self.struck.append(Struck(fault, method, now, chat_id))
            match fault.kind:
                case Kind.TOO_MANY:
                    words = f"Too Many Requests: retry after {fault.retry_after_s}"
                    raise Refused(429, words, {"retry_after": fault.retry_after_s})
                case Kind.SERVER_ERROR:
                    raise Broken(status=fault.status)
                case Kind.SILENCE:
                    raise Broken(wait_s=fault.wait_s)
                case Kind.RESET:
                    raise Broken
                case _:
                    return fault
        return None

    def disturbed(self, updates: Iterable[dict[str, Any]], now: float) -> list[dict[str, Any]]:
        """The updates of a batch as they come: twice, or in any order, if the script says so."""
        given = list(updates)
        for place, fault in enumerate(self._script):
            if not given or fault.kind not in OF_UPDATES or not self._strikes(place):
                continue
            self.struck.append(Struck(fault, "getUpdates", now, None))
            if fault.kind is Kind.DUPLICATED:
                given = [update for update in given for _ in range(2)]
            else:
                self._chance.shuffle(given)
        return given

    def _strikes(self, place: int) -> bool:
        fault = self._script[place]
        self._passed[place] += 1
        if self._passed[place] <= fault.after or (fault.count is not None and self._times[place] >= fault.count):
            return False
        if fault.chance < 1 and self._chance.random() >= fault.chance:
            return False
        self._times[place] += 1
        return True
