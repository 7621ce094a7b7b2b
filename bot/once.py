"""That no update is answered twice: Telegram sends one again when it did not hear that it was taken.

The numbers of the last updates are remembered, in memory; they count updates and say nothing of a person.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update

REMEMBERED: Final = 20_000


class Once(BaseMiddleware):
    """Lets every update through the first time it comes."""

    def __init__(self) -> None:
        self._seen: OrderedDict[int, None] = OrderedDict()

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Hands the update on, or nothing."""
        assert isinstance(event, Update)
        if event.update_id in self._seen:
            return None
        self._seen[event.update_id] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return await handler(event, data)
