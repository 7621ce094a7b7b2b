"""How the stand-in's tests call it as a bot would: a call that works, and one that is refused."""

from typing import Any

import pytest

from simulator import BotApi, Refused


async def call(api: BotApi, method: str, **parameters: Any) -> Any:
    """Carries out a call of the practice bot and gives its result."""
    return await api.call(api.token, method, parameters)


async def refusal(api: BotApi, method: str, **parameters: Any) -> tuple[int, str]:
    """The code and description with which a call of the practice bot is refused."""
    with pytest.raises(Refused) as caught:
        await call(api, method, **parameters)
    return caught.value.code, caught.value.description


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    """An inline keyboard of one row."""
    return {"inline_keyboard": [list(buttons)]}
