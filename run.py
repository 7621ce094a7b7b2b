"""The one file to start with: sets up what a command needs, once, and hands over to `safelight`.

    python3 run.py demo         a practice chat in the browser, no account needed
    python3 run.py test         everything that must never break
    python3 run.py ANYTHING     passed on to the console script `safelight`

Standard library only, since it runs before anything is installed. It makes `.venv` beside itself, installs the locked
requirements by hash, and remembers what it installed, so that the second start is immediate.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "installed.json"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds all of RUN_LOCK at the same versions; a test says so
BENCH_LOCK = ROOT / "requirements-bench.lock"
OLDEST_PYTHON = (3, 11)
NEEDS_DEV_LOCK = frozenset({"test", "bench"})
NO_NETWORK = ("NewConnectionError", "name resolution", "ProxyError", "ConnectTimeoutError", "No route to host")

CHECKS: tuple[tuple[str, Sequence[str]], ...] = (
    ("style", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("contracts", ("lint-imports", "--no-cache")),
    ("translations", ("safelight", "check", "translations")),
)
"""What `test` runs before the tests: the name that is printed, and the command in the environment."""

SYSTEM: tuple[tuple[str, Callable[[], bool]], ...] = (
    ("postgresql", lambda: any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))),
    ("chromium", lambda: shutil.which("chromium") is not None),
    ("fonts-noto-core", lambda: any(Path("/usr/share/fonts").glob("**/NotoSansArabic*"))),
    ("fonts-noto-cjk", lambda: any(Path("/usr/share/fonts").glob("**/NotoSansCJK*"))),
    ("fonts-noto-color-emoji", lambda: any(Path("/usr/share/fonts").glob("**/NotoColorEmoji*"))),
)
"""Debian packages that the tests use, and how to see that each is there."""


PEERS: tuple[tuple[str, Callable[[], bool]], ...] = (
    SYSTEM[0],
    ("postgresql-postgis", lambda: any(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))),
)
"""Debian packages of what `bench` measures beside us."""


def main(arguments: Sequence[str]) -> int:
    """Sets up what the command needs and runs it; gives its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        return stop(f"Safelight needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    command = arguments[0] if arguments else "--help"
    lock = DEV_LOCK if command in NEEDS_DEV_LOCK else RUN_LOCK
    set_up = install(lock)
    if set_up:
        return set_up
    if command == "test":
        return test(arguments[1:])
    if command == "bench":
        install_peers()
    if os.name != "nt":
        # The process is replaced, so that Ctrl-C and SIGTERM reach safelight itself and nothing stands in between.
        os.execv(BIN / "safelight", [str(BIN / "safelight"), *arguments])
    return subprocess.call([BIN / "safelight", *arguments])


def install(lock: Path) -> int:
    """Makes the environment hold the requirements of `lock`; does nothing when it already does."""
    wanted = fingerprint(lock)
    if remembered().get(lock.name) == wanted and (BIN / "safelight").exists():
        return 0
    if not (BIN / "pip").exists():
        if importlib.util.find_spec("ensurepip") is None and not apt_get(["python3-venv"]):
            return stop("Python's venv module is missing. Run this, then try again:  apt-get install python3-venv")
        say("Making the environment .venv")
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", VENV], check=False, capture_output=True, text=True
        )
        if made.returncode:
            return stop("The environment could not be made: " + last_line(made.stdout + made.stderr))
    failed = pip_install(lock)
    if failed:
        return failed
    here: list[str | Path] = [
        BIN / "pip",
        "install",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "-e",
        ROOT,
    ]
    linked = subprocess.run(here, check=False, capture_output=True, text=True)
    if linked.returncode:
        return stop("Safelight itself could not be installed: " + last_line(linked.stderr))
    installed = {lock.name: wanted}
    if lock == DEV_LOCK:
        installed[RUN_LOCK.name] = fingerprint(RUN_LOCK)
    STAMP.write_text(json.dumps(installed))
    return 0


def install_peers() -> None:
    """Installs what finding is measured beside, as far as that can be done here; what is missing, `bench` skips."""
    pip_install(BENCH_LOCK)
    missing = [package for package, is_there in PEERS if not is_there()]
    if missing:
        apt_get(missing)


def pip_install(lock: Path) -> int:
    """Installs the lock by hash, with a line that counts along."""
    total = sum(1 for line in lock.read_text().splitlines() if line and line[0].isalnum())
    options = ["--require-hashes", "--no-input", "--disable-pip-version-check", "--retries", "2", "--timeout", "20"]
    command: list[str | Path] = [BIN / "pip", "install", *options, "-r", lock]
    output: list[str] = []
    done = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            output.append(line)
            if line.startswith(("Collecting ", "Requirement already satisfied: ")):
                done += 1
                progress(f"Fetching {done} of {total}: {line.split()[1 if line[0] == 'C' else 3].split('==')[0]}")
            elif line.startswith("Installing collected packages"):
                progress(f"Installing {total} packages")
    progress("")
    if process.returncode == 0:
        return 0
    text = "".join(output)
    if any(sign in text for sign in NO_NETWORK):
        return stop("There is no network, and the first start needs it to fetch the locked packages. Try again later.")
    return stop("The locked packages could not be installed: " + last_line(text))


def test(arguments: Sequence[str]) -> int:
    """Runs every check and every test; extra arguments go to pytest."""
    missing = [package for package, is_there in SYSTEM if not is_there()]
    if missing and not apt_get(missing):
        return stop(
            "The tests need more from the system. Run this, then try again:  apt-get install " + " ".join(missing)
        )
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    failed = []
    for name, command in () if arguments else CHECKS:
        say(f"--- {name}")
        if subprocess.call([BIN / command[0], *command[1:]], cwd=ROOT, env=environment):
            failed.append(name)
    say("--- tests")
    if subprocess.call([BIN / "pytest", *(arguments or ["-q", "-n", "auto"])], cwd=ROOT, env=environment):
        failed.append("tests")
    if failed:
        return stop("Not right: " + ", ".join(failed))
    say("Everything is right.")
    return 0


def apt_get(packages: Sequence[str]) -> bool:
    """Installs Debian packages where this may be done, saying so; whether it was."""
    if shutil.which("apt-get") is None or os.name == "nt" or os.geteuid() != 0:
        return False
    say("Installing from Debian, once: " + " ".join(packages))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        ran = subprocess.run(["apt-get", "-q", *command], env=quiet, check=False, capture_output=True, text=True)
        if ran.returncode:
            say(last_line(ran.stdout + ran.stderr))
            return False
    return True


def fingerprint(lock: Path) -> str:
    """What decides whether an installation is still good: the lock, our own metadata, the interpreter, the folder."""
    parts = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode() + bytes(ROOT)
    return hashlib.sha256(parts).hexdigest()


def remembered() -> dict[str, str]:
    """What was installed before, by lock; empty when nothing or when the note is unreadable."""
    try:
        note = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def progress(text: str) -> None:
    """Shows a line that the next one overwrites; on something that is not a terminal, nothing."""
    if sys.stdout.isatty():
        print(f"\r\x1b[K{text}", end="", flush=True)


def say(text: str) -> None:
    """Tells the person at the terminal what is happening."""
    print(text, flush=True)


def stop(sentence: str) -> int:
    """Says why it ends here, in one sentence, and gives the exit code for it."""
    print(sentence, file=sys.stderr, flush=True)
    return 1


def last_line(text: str) -> str:
    """The last line that says anything."""
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "no reason was given")


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
