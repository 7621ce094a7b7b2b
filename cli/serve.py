"""`safelight serve`: bot and admin as two processes over one data folder, kept alive.

A fresh folder is made ready first: record migrated, emergency facts loaded, a snapshot published. Then it says what the
service can and cannot answer yet, and starts the two.
"""

import argparse
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from types import FrameType
from typing import Final

from cli import log
from cli.data_folder import DataFolder
from cli.run_bot import WRONG_TOKEN
from cli.settings import Settings, read_settings
from cli.wiring import open_editor, publish
from translations.catalog import Say

HELP: Final = "serve-help"
CHILDREN: Final = ("bot", "admin")
LOOK_EVERY_S: Final = 0.3
LONGEST_PAUSE_S: Final = 60.0
SETTLED_AFTER_S: Final = 120.0  # a process that lived so long starts again at once when it ends
PATIENCE_S: Final = 10.0  # for an end in good order


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes none: everything comes from the settings."""


def run(_arguments: argparse.Namespace, say: Say) -> int:
    """Serves until told to end."""
    log.install()
    settings = read_settings(needs_token=True)
    for line in prepare(settings, say):
        print(line, flush=True)
    told = threading.Event()

    def end(_sign: int, _frame: FrameType | None) -> None:
        told.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    children = [Child(name) for name in CHILDREN]
    try:
        return _watch(children, told)
    finally:
        _end(children)


def prepare(settings: Settings, say: Say) -> list[str]:
    """Makes the folder ready, and gives the lines that say what the service has and lacks."""
    from cli.overview import overview  # these load the database, which the children must not
    from directory.exchange.emergency import read_emergency
    from directory.publish.guard import GuardRefused
    from directory.publish.snapshot import versions

    with open_editor(settings) as editor:
        loaded = editor.load_emergency(read_emergency().numbers, by="safelight")
        if loaded or not versions(DataFolder.opened(settings.data).snapshots):
            try:
                publish(settings, editor)
            except GuardRefused:
                return [*overview(editor, say, country=settings.country), say("serve-guard-refused")]
        return overview(editor, say, country=settings.country)


@dataclass(slots=True)
class Child:
    """One of the two processes: started, watched, started again after a growing pause."""

    name: str
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    starts_at: float = 0.0
    pause_s: float = field(default=0.5)

    def look(self, at: float) -> int | None:
        """Starts it where it is time to, and gives its exit code at the moment when it ended."""
        if self.process is None:
            if at >= self.starts_at:
                self.process = subprocess.Popen([sys.executable, "-m", "cli", self.name])  # noqa: S603  our own
                self.started_at = at
            return None
        code = self.process.poll()
        if code is None:
            return None
        self.process = None
        self.pause_s = 0.5 if at - self.started_at > SETTLED_AFTER_S else min(self.pause_s * 2, LONGEST_PAUSE_S)
        self.starts_at = at + self.pause_s
        return code


def _watch(children: list[Child], told: threading.Event) -> int:
    while not told.is_set():
        for child in children:
            code = child.look(time.monotonic())
            if code == WRONG_TOKEN:
                return 1
            if code is not None:
                log.event("child_ended", name=child.name, code=code)
        told.wait(LOOK_EVERY_S)
    return 0


def _end(children: list[Child]) -> None:
    running = [child.process for child in children if child.process]
    for process in running:
        process.terminate()
    for process in running:
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
