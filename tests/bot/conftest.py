"""A desk over the practice directory."""

from collections.abc import Iterator

import pytest

from bot.talk import Service
from tests.bot.desk import Desk
from tests.bot.hurry import Hurry
from tests.journeys.stage import practice_service


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """What the bot answers from: the practice directory, and no country set by the operator."""
    with practice_service(tmp_path_factory.mktemp("data")) as service:
        yield service


@pytest.fixture
def desk(service: Service) -> Desk:
    """A bot that was just started."""
    return Desk(service)


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> Hurry:
    """Pauses of the outbox that take no time."""
    return Hurry(monkeypatch)
