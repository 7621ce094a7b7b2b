"""The log: one typed function that speaks, and a net under everything else that would.

An event is a code with counts and codes of the program: never a person, a word, a place, never the text of an error,
since errors quote what they were given. Records of libraries are reduced to logger, level, class of the error, file and
line. One JSON object a line, on standard error.
"""

import asyncio
import json
import logging
import sys
import threading
import traceback
import warnings
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO

SHOWN_FRAMES: Final = 5
_out: list[TextIO] = []


def event(what: str, *, error: BaseException | None = None, **fields: float | str) -> None:
    """Writes one event. Fields are counts and closed codes; of an error its class and where it arose are written."""
    line: dict[str, Any] = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "event": str(what), **fields}
    if error is not None:
        line["error"] = type(error).__name__
        line["where"] = _where(error.__traceback__)
    print(json.dumps(line), file=_out[0] if _out else sys.stderr, flush=True)


def install(out: TextIO | None = None) -> None:
    """Catches everything else that would be written: records, warnings, and errors that nobody handles."""
    _out[:] = [out] if out else []
    root = logging.getLogger()  # noqa: TID251  the one place that may: it is the net under everybody else
    root.handlers[:] = [_Reduced()]
    root.setLevel(logging.WARNING)
    logging.captureWarnings(True)
    warnings.simplefilter("default")
    sys.excepthook = _uncaught
    sys.unraisablehook = lambda args: event("unraisable", error=args.exc_value)
    threading.excepthook = lambda args: event("thread_failed", error=args.exc_value)


def quiet_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Makes an event loop report what nobody awaited as an event."""

    def handler(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        event("task_failed", error=context.get("exception"))

    loop.set_exception_handler(handler)


class _Reduced(logging.Handler):
    """Writes of a record who spoke and where, and nothing of what was said."""

    def emit(self, record: logging.LogRecord) -> None:
        """Reduces the record to an event."""
        error = record.exc_info[1] if record.exc_info else None
        place = f"{Path(record.pathname).name}:{record.lineno}"
        event("record", error=error, logger=record.name, level=record.levelname, line=place)


def _uncaught(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    event("failed", error=error)


def _where(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)[-SHOWN_FRAMES:]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
