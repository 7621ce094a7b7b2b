"""Who may do what: rules about rooms that an import contract cannot say."""

import ast
import re
import subprocess
import sys

import pytest

from directory.codes import Need
from directory.situations import SITUATIONS
from tests.house.code import PACKAGES, ROOT, attributes, calls, named, project_files, python_files

MOST_LINES = 400
SENDING = {
    "send_message",
    "edit_message_text",
    "edit_message_reply_markup",
    "delete_message",
    "delete_messages",
    "answer_callback_query",
    "edit_text",
    "edit_reply_markup",
    "reply",
    "delete_reply_markup",
}
METHODS = {"SendMessage", "EditMessageText", "EditMessageReplyMarkup", "DeleteMessages", "AnswerCallbackQuery"}
IDENTIFYING = {"chat.id", "from_user.id", "from_user.username", "from_user.first_name", "from_user.full_name"}


def sending(source: str) -> set[str]:
    """Everything in a source that sends, edits or deletes."""
    return {name for name, _ in calls(source) if name in SENDING | METHODS}


def reading_who(source: str) -> set[str]:
    """Everything in a source that reads who wrote, or leaves a chat."""
    read = {name for name in attributes(source) if name in IDENTIFYING or name.endswith(".from_user")}
    return read | {name for name, _ in calls(source) if name in {"leave_chat", "LeaveChat"}}


@pytest.mark.parametrize("breach", ["await bot.send_message(1, text)", "await bot(SendMessage(chat_id=1, text=text))"])
def test_somebody_else_who_sends_is_noticed(breach: str) -> None:
    assert sending(f"async def f():\n    {breach}")


@pytest.mark.parametrize(
    "breach", ["press.from_user.id", "message.from_user", "update.message.chat.id", "bot.leave_chat(1)"]
)
def test_somebody_else_who_reads_who_wrote_is_noticed(breach: str) -> None:
    assert reading_who(breach)


def test_only_the_chat_sends_edits_and_deletes() -> None:
    files = python_files("admin", "bot", "cli", "directory", "screens")
    assert [named(path) for path in files if sending(path.read_text("utf-8"))] == ["bot/chat.py"]


def test_only_the_receiver_reads_who_wrote() -> None:
    files = python_files("admin", "bot", "cli", "directory", "screens")
    assert [named(path) for path in files if reading_who(path.read_text("utf-8"))] == ["bot/receive.py"]


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    long = {
        named(path): lines for path in python_files() if (lines := path.read_text("utf-8").count("\n")) > MOST_LINES
    }
    assert long == {}


def test_every_module_says_what_belongs_into_it() -> None:
    files = python_files(*PACKAGES)
    mute = [named(path) for path in files if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert [path for path in mute if "/migrations/versions/" not in path] == []


def test_every_package_is_a_package() -> None:
    assert [name for name in PACKAGES if not (ROOT / name / "__init__.py").is_file()] == []


def test_every_need_can_be_reached_from_a_situation() -> None:
    assert {wanted.need for needs in SITUATIONS.values() for wanted in needs} == set(Need)


# How the bot and the staff screen begin, up to the moment where they would open something.
PROCESSES = {
    "bot": ("import cli.__main__, cli.run_bot, cli.wiring, bot.app", {"sqlalchemy", "alembic", "psycopg"}),
    "admin": ("import cli.__main__, cli.run_admin, admin.app", {"aiogram", "sqlalchemy", "numpy"}),
    "help": ("import cli.__main__", {"aiogram", "aiohttp", "sqlalchemy", "numpy"}),
    "screens": ("import screens.results, screens.start, screens.details", {"aiogram", "aiohttp", "sqlalchemy"}),
}


def loaded(statement: str) -> set[str]:
    """The packages that a fresh process holds after a statement."""
    program = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("process", PROCESSES)
def test_no_process_loads_what_it_does_not_need(process: str) -> None:
    statement, heavy = PROCESSES[process]
    assert loaded(statement) & heavy == set()


def test_a_process_that_loads_the_database_is_noticed() -> None:
    assert "sqlalchemy" in loaded("import directory.record.tables")


def test_the_bot_answers_without_the_database(tmp_path: str) -> None:
    prepared = subprocess.run(
        [sys.executable, "-c", _PREPARE, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert prepared.returncode == 0, prepared.stderr
    answering = _ANSWER.format(folder=str(tmp_path))
    assert loaded(answering) & PROCESSES["bot"][1] == set()


_PREPARE = """
import sys
from pathlib import Path
from cli.data_folder import DataFolder
from cli.demo import fill
fill(DataFolder.opened(Path(sys.argv[1]), practice=True))
"""
_ANSWER = """
from datetime import UTC, datetime
from pathlib import Path
from cli import log, run_bot
from cli.data_folder import DataFolder
from cli.wiring import open_service
from bot import app
from bot.deeds import Started
from bot.handlers import answer
from bot.talk import Talk
from screens.buttons import Here
folder = DataFolder.opened(Path({folder!r}), practice=True)
service = open_service(folder, country="GB", source_url="", practice=True)
reply = answer(service, Talk(Here("en"), "", datetime.now(UTC), b"once"), Started(None, None))
assert reply.screen.text
"""

_MACHINE = re.compile(r"(?<![\w./])/(?:work|root|home/\w+|Users/\w+)/[\w.-]+")
_TEXTS = {
    ".py",
    ".md",
    ".toml",
    ".ftl",
    ".lock",
    ".txt",
    ".json",
    ".csv",
    ".js",
    ".css",
    ".html",
    ".yml",
    ".service",
    ".example",
    "",
}


def traces_of_a_machine(text: str) -> list[str]:
    """Absolute paths of the machine on which something was made."""
    return _MACHINE.findall(text)


@pytest.mark.parametrize("breach", ["see /" + "work/main/x", '"/' + 'root/.cache"'])
def test_a_trace_of_a_machine_is_noticed(breach: str) -> None:
    assert traces_of_a_machine(breach)


def test_no_file_names_the_machine_on_which_it_was_made() -> None:
    files = [path for path in project_files() if path.suffix in _TEXTS and path != ROOT / named_here()]
    assert len(files) > 100
    found = {named(path): traces for path in files if (traces := traces_of_a_machine(path.read_text("utf-8")))}
    assert found == {}


def named_here() -> str:
    """This very file, which has to name what it looks for."""
    return "tests/house/test_rooms.py"


def pinned(name: str) -> set[tuple[str, str]]:
    """The packages of a lock file with their versions; one may stand there twice, for two versions of Python."""
    text = (ROOT / name).read_text("utf-8")
    return set(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", text, re.MULTILINE))


def test_what_is_tested_is_what_runs() -> None:
    runs, tested = pinned("requirements.lock"), pinned("requirements-dev.lock")
    assert len(runs) > 20
    assert runs - tested == set()


def test_what_is_measured_is_what_is_tested() -> None:
    measured = pinned("requirements-bench.lock")
    assert {name for name, _ in measured - pinned("requirements-dev.lock")} == {"tantivy"}


@pytest.mark.parametrize("name", sorted(path.name for path in ROOT.glob("requirements*.lock")))
def test_a_lock_names_no_host_and_every_package_has_a_hash(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pinned(name))
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
