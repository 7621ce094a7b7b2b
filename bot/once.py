"""That no update is answered twice: Telegram sends one again when it did not hear that it was taken.

The numbers of the last updates are remembered, in memory; they count updates and say nothing of a person.
"""

from collections import OrderedDict
from typing import Final

REMEMBERED: Final = 20_000


class Once:
    """Knows the updates that came."""

    def __init__(self) -> None:
        self._seen: OrderedDict[int, None] = OrderedDict()

    def is_new(self, update: int) -> bool:
        """Whether an update with this number comes for the first time; from now on it does not."""
        if update in self._seen:
            return False
        self._seen[update] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return True
