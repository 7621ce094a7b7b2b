"""What the stand-in's own tests ask for: a fresh Bot API and somebody who has pressed Start.

Nothing here knows aiogram or HTTP.
"""

import pytest

from simulator import BotApi, Clock, Person


@pytest.fixture
def api() -> BotApi:
    """A Bot API whose clock can be moved."""
    return BotApi(clock=Clock())


@pytest.fixture
def person(api: BotApi) -> Person:
    """Somebody whose Telegram is Spanish and who has pressed Start."""
    person = api.person(language_code="es")
    person.say("/start")
    return person
