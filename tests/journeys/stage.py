"""A stage for whole stories: the practice directory, the real bot, and the stand-in that it speaks to over HTTP.

Here belongs what every journey needs: starting and ending all of it, waiting until everything is answered, and the
rules that hold after each step. What a person does is each journey's own; what must not leak is `canaries`.
"""

import asyncio
import atexit
import io
import json
import shutil
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

from bot.app import run_polling, run_webhook
from bot.chat import CARRIER, DOT
from bot.outbox import Pace
from bot.talk import Service
from bot.webhook import Webhook
from cli import log
from cli.data_folder import DataFolder
from cli.demo import fill
from cli.wiring import open_service
from simulator import PRACTICE_TOKEN, BotApi, Call, Person
from tests.cli.started import free_port
from tests.journeys.canaries import Canaries
from tests.stand_in import serving

PATIENCE_S: Final = 20.0
REFUSALS_ALLOWED: Final = ("message is not modified", "message to edit not found", "query is too old")
"""What Telegram may refuse without anybody missing anything."""

AT_START: Final = ("deleteWebhook", "getMe", "setWebhook")
HURRIED: Final = Pace(chat_per_s=1e6, chat_at_once=1e6, all_per_s=1e6, all_at_once=1e6)
"""A script presses faster than any person."""
OF_ITSELF: Final = ("Commands", "Description", "Name", "ShortDescription")
INTRODUCTION: Final = tuple(f"{verb}My{what}" for verb in ("get", "set") for what in OF_ITSELF)
"""What the bot asks and says of itself: once, when it starts, and never while it is at work."""

FAULTS: Final = (
    "failed",
    "handler_failed",
    "profile_refused",
    "record",
    "task_failed",
    "telegram_refused",
    "thread_failed",
    "unraisable",
)
"""Events that no journey may cause, unless it says so."""


@cache
def practice_folder() -> Path:
    """The data folder of the demo, made once for all tests of a process; copied, never changed."""
    folder = Path(mkdtemp(prefix="safelight-practice-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    fill(DataFolder.opened(folder, practice=True))
    return folder


@contextmanager
def practice_service(folder: Path, country: str | None = None) -> Iterator[Service]:
    """What the bot answers from, over a copy of the practice folder at `folder`."""
    shutil.copytree(practice_folder(), folder, dirs_exist_ok=True)
    service = open_service(
        DataFolder.opened(folder, practice=True), country=country, source_url="https://example.org/", practice=True
    )
    yield service
    service.tally.flush()
    service.tally.close()


class Calls(deque[Call]):
    """Every call of the Bot API, where the inspector keeps the last 200 only; and those that no update had caused."""

    def __init__(self) -> None:
        super().__init__()
        self.uncaused: list[Call] = []

    def append(self, call: Call) -> None:
        super().append(call)
        if call.method in AT_START or (call.method in INTRODUCTION and introducing()):
            return
        if call.method in INTRODUCTION or not _at_work():
            self.uncaused.append(call)


class Stage:
    """The bot at work, and the people who talk with it. With `by_webhook` it is posted its updates."""

    def __init__(self, folder: Path, service: Service, written: io.StringIO) -> None:
        self.api = BotApi()
        self.service = service
        self.folder = folder
        self.canaries = Canaries()
        self.calls = Calls()
        self.by_webhook = False
        self.pace = HURRIED
        self.refusals_allowed: tuple[str, ...] = REFUSALS_ALLOWED
        self.faults_allowed: frozenset[str] = frozenset()
        self._written = written
        self._polling: asyncio.Task[None] | None = None
        self._url = ""
        self.in_all_languages = {
            key: frozenset(service.catalog.say(language.tag)(key) for language in service.catalog)
            for key in ("button-clear", "kept-only-clear", "mark-practice", "mark-practice-draft")
        }
        self.api.calls = self.calls

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Serves and answers until left; then everything that was written has been looked through."""
        async with serving(self.api) as self._url:
            log.quiet_loop(asyncio.get_running_loop())
            await self.start_bot()
            try:
                yield
                await self.settle()
            finally:
                await self.stop_bot()
        self.service.tally.flush()
        self.look_through()

    def look_through(self) -> None:
        """That nothing went wrong that nobody saw: no fault in the log, no call refused that may not be."""
        assert [event for event in self.events if event["event"] in set(FAULTS) - self.faults_allowed] == []
        assert self.refusals() == []
        assert self.calls.uncaused == []

    async def start_bot(self) -> None:
        """Starts the bot, which then remembers nobody."""
        bot = (PRACTICE_TOKEN, self._url, self.service, log.event)
        if self.by_webhook:
            port = free_port()
            webhook = Webhook(f"http://127.0.0.1:{port}/updates", "a-secret-of-the-stage", "127.0.0.1", port)
            answering = run_webhook(*bot, webhook, pace=self.pace)
        else:
            answering = run_polling(*bot, pace=self.pace)
        stood_in = self.api.bot()
        # The server may not have seen yet that a former bot has hung up.
        former, told = stood_in.updates._poll, stood_in.webhook
        self._polling = asyncio.get_running_loop().create_task(answering)
        await self.until(
            lambda: (stood_in.updates._poll not in (None, former) or stood_in.webhook is not told) and not introducing()
        )

    async def stop_bot(self) -> None:
        """Ends the bot as a signal would."""
        assert self._polling is not None
        self._polling.cancel()
        await asyncio.gather(self._polling, return_exceptions=True)

    async def restart_bot(self) -> None:
        """Ends the bot and starts it again."""
        await self.stop_bot()
        await self.start_bot()

    async def settle(self) -> None:
        """Waits until everything that was sent has been taken and answered, and the bot polls again."""
        await self.until(lambda: not self.api.bot().updates._waiting and not _at_work())

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds, asking again every millisecond; fails when the bot has failed."""
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                assert self._polling is not None
                if self._polling.done():
                    self._polling.result()
                await asyncio.sleep(0.001)

    def phone(self, language_code: str | None = "en") -> "Phone":
        """Somebody new, who has not opened the chat yet."""
        person = self.api.person(language_code)
        self.canaries.add_person(person.id, self.api.bot().me["id"])
        return Phone(self, person)

    @property
    def events(self) -> list[dict[str, Any]]:
        """Everything that was written to the log."""
        return [json.loads(line) for line in self._written.getvalue().splitlines()]

    def refusals(self) -> list[str]:
        """What Telegram refused although it may not have been asked."""
        refused = [call for call in self.calls if not call.ok]
        return [
            f"{call.method}: {call.description}"
            for call in refused
            if not any(allowed in (call.description or "") for allowed in self.refusals_allowed)
        ]


def _at_work() -> bool:
    """Whether an update is being answered. Each is a task of the dispatcher's or of the door's."""
    names = (getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks())
    return any("_process_with_semaphore" in name or "Door._answer" in name for name in names)


def introducing() -> bool:
    """Whether the bot is still telling Telegram what it is called; it does so in a task of its own, once a start."""
    return any(getattr(task.get_coro(), "__qualname__", "") == "introduce" for task in asyncio.all_tasks())


class Phone:
    """A person with their phone in the hand; after everything they do, what must always hold is looked at."""

    def __init__(self, stage: Stage, person: Person) -> None:
        self.stage = stage
        self.person = person
        self.language = person.language_code or "en"
        self.presses = 0

    async def open_chat(self, payload: str = "") -> None:
        """Presses Start in an empty chat, perhaps by a link."""
        await self.say(f"/start {payload}".strip())

    async def say(self, text: str, *, reply_to: int | None = None) -> None:
        """Writes; the words are answered and taken away."""
        before = self.newest_id
        sent = self.person.say(text, reply_to=reply_to)
        await self.stage.settle()
        self._was_answered(before, sent["message_id"])

    async def share(self, latitude: float, longitude: float) -> None:
        """Sends where the phone is; it is answered and taken away."""
        before = self.newest_id
        sent = self.person.share(latitude, longitude)
        await self.stage.settle()
        self._was_answered(before, sent["message_id"])

    async def deliver(self, **message: Any) -> None:
        """Sends something that `say` and `share` cannot send, with the fields of a Message."""
        before = self.newest_id
        self.person.deliver({"message": message})
        await self.stage.settle()
        self._was_answered(before, None)

    async def press(self, key: str) -> None:
        """Presses the newest button that says what `key` says."""
        await self.press_at(*self.find(self.words(key)))

    async def press_name(self, name: str) -> None:
        """Presses the newest button that says the name of a town, a country, a language, a listing."""
        await self.press_at(*self.find(name))

    async def press_at(self, message: dict[str, Any], row: int, column: int) -> None:
        """Presses the button at that place of a message."""
        self.presses += 1
        press = self.person.press(message, (row, column))
        await self.stage.settle()
        assert press in [notice["press"] for notice in self.person.notices]
        self.look()

    async def clear(self) -> None:
        """Presses Clear on the newest message; nothing may be left then but what is too old."""
        await self.press("button-clear")
        assert self.person.notices[-1]["text"] == self.words("notice-cleared")

    def find(self, label: str) -> tuple[dict[str, Any], int, int]:
        """The newest message with a button that says this, or else has it in it; the button's row and column."""
        found = [
            (button["text"] == label, (message, row, column))
            for message in reversed(self.shown)
            for row, buttons in enumerate(buttons_of(message))
            for column, button in enumerate(buttons)
            if label in button["text"] and "callback_data" in button
        ]
        assert found, f"nobody offers {label!r}:\n{self}"
        return max(found, key=lambda each: each[0])[1]

    def words(self, key: str, **variables: Any) -> str:
        """What a key says in the language of the conversation."""
        return self.stage.service.catalog.say(self.language)(key, **variables)

    @property
    def labels(self) -> list[str]:
        """What the buttons of the screen say, in reading order."""
        return [button["text"] for button in _flat(self.screen)]

    @property
    def shown(self) -> list[dict[str, Any]]:
        """What stands in the chat, oldest first."""
        return self.person.messages

    @property
    def screen(self) -> dict[str, Any]:
        """The newest message of the bot's that offers a way on; a kept number and a position button do not."""
        return [message for message in self.shown if len(_flat(message)) > 1][-1]

    @property
    def text(self) -> str:
        """What the screen says."""
        text: str = self.screen["text"]
        return text

    @property
    def newest_id(self) -> int:
        """The number of the newest message in the chat, 0 in an empty one."""
        return max((message["message_id"] for message in self.shown), default=0)

    def _was_answered(self, before: int, sent: int | None) -> None:
        assert self.newest_id > before, f"left without an answer:\n{self}"
        assert sent not in [message["message_id"] for message in self.shown]
        assert not any(message["mine"] for message in self.shown), f"something of theirs is left:\n{self}"
        self.look()

    def look(self) -> None:
        """What holds in every chat at every moment."""
        known = self.stage.in_all_languages
        for message in self.shown:
            if message["mine"] or message["text"] in (CARRIER, DOT):
                continue
            lines, labels = message["text"].split("\n"), [button["text"] for button in _flat(message)]
            assert not known["button-clear"].isdisjoint(labels), f"a screen without Clear:\n{self}"
            assert len(labels) > 1 or not known["kept-only-clear"].isdisjoint(lines), f"a dead end:\n{self}"
            marks = known["mark-practice"] | known["mark-practice-draft"]
            assert not marks.isdisjoint(lines), f"a screen without the mark of practice:\n{self}"

    def __str__(self) -> str:
        """The chat as a person sees it."""
        return "\n".join(
            f"#{message['message_id']} {message.get('text')}\n"
            + "\n".join(" ".join(f"[{button['text']}]" for button in row) for row in buttons_of(message))
            for message in self.shown
        )


def buttons_of(message: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The rows of inline buttons of a message."""
    rows: list[list[dict[str, Any]]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def _flat(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [button for row in buttons_of(message) for button in row]
