"""A command of ours as a process of its own, as an operator starts it: its environment, its output, its end.

Here belongs what the tests of `serve` and `demo` share. Output goes to files, since a full pipe would stop a process.
"""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cli.settings import child_environment

ROOT: Final = Path(__file__).parents[2]
PATIENCE_S: Final = 45.0
"""For what takes three seconds on a quiet machine; a test that waits so long has failed."""


@dataclass(frozen=True, slots=True)
class Started:
    """A running command."""

    process: subprocess.Popen[bytes]
    folder: Path

    @property
    def out(self) -> str:
        """What it has printed so far."""
        return (self.folder / "out").read_text("utf-8")

    @property
    def errors(self) -> str:
        """What it has written to standard error so far: events, and whatever went wrong."""
        return (self.folder / "errors").read_text("utf-8")

    def until(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds; fails, with all the output, if it never does or the command ends before."""
        give_up_at = time.monotonic() + PATIENCE_S
        while not holds():
            said = f"\n{self.out}\n{self.errors}"
            assert time.monotonic() < give_up_at, f"waited in vain{said}"
            assert self.process.poll() is None, f"ended with {self.process.returncode}{said}"
            time.sleep(0.05)

    def end(self, sign: signal.Signals) -> tuple[int, float]:
        """Tells it to end; gives its exit code and how many seconds that took."""
        began = time.monotonic()
        self.process.send_signal(sign)
        return self.process.wait(PATIENCE_S), time.monotonic() - began

    def children(self) -> dict[str, int]:
        """Its living child processes: the command that each one runs, and its number."""
        number = self.process.pid
        listed = Path(f"/proc/{number}/task/{number}/children").read_text().split()
        words = {int(child): Path(f"/proc/{child}/cmdline").read_text().split("\0") for child in listed}
        return {called[-2]: child for child, called in words.items() if len(called) > 1}


@contextmanager
def started(folder: Path, *arguments: str, **settings: str) -> Iterator[Started]:
    """A command, started with these settings (names without the prefix) and no others; killed if it still runs."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = {name: value for name, value in child_environment().items() if not name.startswith("SAFELIGHT_")}
    environment |= {f"SAFELIGHT_{name}": value for name, value in settings.items()}
    environment["TMPDIR"] = str(folder)
    with (folder / "out").open("wb") as out, (folder / "errors").open("wb") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "cli", *arguments], cwd=ROOT, env=environment, stdout=out, stderr=errors
        )
    try:
        yield Started(process, folder)
    finally:
        process.kill()
        process.wait()


def free_port() -> int:
    """A port of the loopback on which nobody listens at the moment."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
