import asyncio
import io
import json
import logging
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from cli import log

CANARY = "Amira asked for a bed in Exampleton"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """Everything that is written while the net is up; the hooks of this process are put back afterwards."""
    root = logging.getLogger()  # noqa: TID251 - a record of a library has to come in as libraries send it
    handlers, level, hooks = root.handlers[:], root.level, (sys.excepthook, sys.unraisablehook)
    thread_hook = threading.excepthook
    written = io.StringIO()
    with warnings.catch_warnings():
        log.install(written)
        yield written
        logging.captureWarnings(False)
    root.handlers[:], root.level = handlers, level
    sys.excepthook, sys.unraisablehook = hooks
    threading.excepthook = thread_hook
    log._out.clear()


def lines(out: io.StringIO) -> list[dict[str, Any]]:
    assert CANARY not in out.getvalue()
    return [json.loads(line) for line in out.getvalue().splitlines()]


def failing() -> None:
    raise ValueError(CANARY)


def a_fault() -> ValueError:
    try:
        failing()
    except ValueError as fault:
        return fault
    raise AssertionError


def test_an_event_is_one_line_with_its_fields(out: io.StringIO) -> None:
    log.event("answered", count=1)
    [line] = lines(out)
    assert {"event": "answered", "count": 1}.items() <= line.items()


def test_of_an_error_its_class_and_where_it_arose_are_written_and_not_what_it_says(out: io.StringIO) -> None:
    log.event("handler_failed", error=a_fault())
    [line] = lines(out)
    assert line["error"] == "ValueError"
    assert line["where"].startswith("test_log.py:")


def test_a_record_of_a_library_loses_its_words(out: io.StringIO) -> None:
    library = logging.getLogger("some.library")  # noqa: TID251 - as a library does it
    library.error("could not answer %s: " + CANARY, CANARY, extra={"text": CANARY})
    [line] = lines(out)
    assert (line["event"], line["logger"], line["level"]) == ("record", "some.library", "ERROR")
    assert line["line"].startswith("test_log.py:")


def test_a_record_with_an_error_loses_its_words_too(out: io.StringIO) -> None:
    library = logging.getLogger("some.library")  # noqa: TID251 - as a library does it
    try:
        failing()
    except ValueError:
        library.exception(CANARY)
    [line] = lines(out)
    assert line["error"] == "ValueError"


def test_what_is_only_of_interest_to_a_library_is_not_written(out: io.StringIO) -> None:
    logging.getLogger("some.library").info(CANARY)  # noqa: TID251 - as a library does it
    assert lines(out) == []


def test_a_warning_loses_its_words(out: io.StringIO) -> None:
    warnings.warn(CANARY, stacklevel=1)
    [line] = lines(out)
    assert line["logger"] == "py.warnings"


def test_a_task_that_nobody_awaited_is_an_event(out: io.StringIO) -> None:
    async def forgetting() -> None:
        loop = asyncio.get_running_loop()
        log.quiet_loop(loop)
        loop.call_soon(failing)
        await asyncio.sleep(0.01)

    asyncio.run(forgetting())
    [line] = lines(out)
    assert (line["event"], line["error"]) == ("task_failed", "ValueError")


ENDINGS = {
    "an error that nobody handled": ("raise ValueError(canary)", "failed", 1),
    "an error in a thread": ("t = threading.Thread(target=fail); t.start(); t.join()", "thread_failed", 0),
    "an error in a finalizer": ("Falling(); gc.collect()", "unraisable", 0),
}


@pytest.mark.parametrize("how", ENDINGS)
def test_nothing_that_ends_a_process_brings_words_out(how: str) -> None:
    statement, event, code = ENDINGS[how]
    program = f"""
import gc, threading
from cli import log
canary = "Amira asked " + "for a bed in Exampleton"
class Falling:
    def __del__(self): raise ValueError(canary)
def fail(): raise ValueError(canary)
log.install()
{statement}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert CANARY not in done.stdout + done.stderr
    [line] = [json.loads(written) for written in done.stderr.splitlines()]
    assert (line["event"], line["error"]) == (event, "ValueError")
