"""What every journey asks for: a stage, and that nothing of the people on it was kept when it is over."""

import asyncio
import inspect
import io
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli import log
from tests.journeys.stage import Stage, practice_service

FIRST_NAME, LAST_NAME = "Qanaryfirst", "Qanarylast"


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs a journey on its stage; leaves any other test to the next in line."""
    stage = pyfuncitem.funcargs.get("stage")
    if not isinstance(stage, Stage):
        return None
    given = {name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.obj).parameters}

    async def play() -> None:
        async with stage.open():
            await pyfuncitem.obj(**given)

    asyncio.run(play())
    return True


@pytest.fixture
def country(request: pytest.FixtureRequest) -> str | None:
    """The country that the operator set: none, unless a journey is parametrized with one."""
    country: str | None = getattr(request, "param", None)
    return country


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything that the process would write to its log, caught as in service."""
    root = logging.getLogger()  # noqa: TID251  to put back what the log takes over
    before = (root.handlers[:], root.level, sys.excepthook, sys.unraisablehook, threading.excepthook)
    out = io.StringIO()
    log.install(out)
    yield out
    log._out[:] = []
    root.handlers[:], sys.excepthook, sys.unraisablehook, threading.excepthook = before[0], *before[2:]
    root.setLevel(before[1])
    logging.captureWarnings(capture=False)


@pytest.fixture
def stage(
    tmp_path: Path,
    written: io.StringIO,
    country: str | None,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Iterator[Stage]:
    """The bot over its own practice folder. After the journey no canary is in the log, on the terminal or on disk."""
    monkeypatch.setattr("simulator.person.FIRST_NAME", FIRST_NAME)
    monkeypatch.setattr("simulator.person.LAST_NAME", LAST_NAME)
    folder = tmp_path / "data"
    with practice_service(folder, country) as service:
        stage = Stage(folder, service, written)
        for name in (FIRST_NAME, LAST_NAME):
            stage.canaries.add_text(name)
        yield stage
    printed = "".join(capfd.readouterr())
    assert stage.canaries.found_in(written.getvalue().encode()) == set()
    assert stage.canaries.found_in(printed.encode()) == set()
    assert stage.canaries.found_under(folder) == set()
