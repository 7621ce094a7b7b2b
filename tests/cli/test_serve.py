import asyncio
import json
import os
import signal
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from cli.data_folder import DataFolder
from simulator import BotApi, Person
from tests.cli.started import PATIENCE_S, Started, free_port, started
from tests.stand_in import serving

TOKEN = "43:for-this-test-for-this-test-for-this-test"
UNKNOWN_TOKEN = "0:nobody-has-this-one-nobody-has-this-one"
CANARY = "Qexample canary town"


def shown(person: Person) -> dict[str, Any] | None:
    """The newest message of the bot, or none yet."""
    return next((message for message in reversed(person.messages) if not message["mine"]), None)


def lives(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


async def until(serve: Started, holds: Callable[[], bool]) -> None:
    """Waits beside the stand-in, which runs on this loop."""
    await asyncio.to_thread(serve.until, holds)


async def says(serve: Started, person: Person, text: str) -> dict[str, Any]:
    """What the bot answers to a message."""
    before = shown(person)
    person.say(text)
    await until(serve, lambda: shown(person) not in (None, before))
    answer = shown(person)
    assert answer is not None
    return answer


def health(port: int) -> Any:
    """What the health page says; None as long as nobody answers."""
    try:
        with urlopen(f"http://127.0.0.1:{port}/health") as page:
            return json.load(page)
    except URLError:
        return None


def test_a_fresh_service_answers_outlives_a_crash_and_ends_when_told(tmp_path: Path) -> None:
    asyncio.run(_one_day(tmp_path))


async def _one_day(tmp_path: Path) -> None:
    api, port, data = BotApi(token=TOKEN), free_port(), tmp_path / "data"
    async with serving(api) as base:
        person = api.person("en")
        with started(
            tmp_path / "serve",
            "serve",
            BOT_TOKEN=TOKEN,
            TELEGRAM_API=base,
            DATA=str(data),
            ADMIN_LISTEN=f"127.0.0.1:{port}",
            COUNTRY="GB",
        ) as serve:
            # Nothing is confirmed yet: the emergency card, and what can be done next, is the least that everybody gets.
            answer = await says(serve, person, "/start")
            assert "999" in answer["text"]
            labels = [button["text"] for row in answer["reply_markup"]["inline_keyboard"] for button in row]
            assert len(labels) > 2
            assert serve.out.strip(), "what the service has and lacks is said before it begins"
            assert await says(serve, person, CANARY)

            await until(serve, lambda: health(port) == {"ok": True})

            killed = serve.children()["bot"]
            os.kill(killed, signal.SIGKILL)
            await until(serve, lambda: serve.children().get("bot") not in (None, killed))
            assert "999" in (await says(serve, api.person("en"), "/start"))["text"]

            children = serve.children()
            code, took_s = await asyncio.to_thread(serve.end, signal.SIGTERM)
            assert code == 0, serve.errors
            assert took_s <= 10
            assert set(children) == {"bot", "admin"}
            assert not [number for number in children.values() if lives(number)]
            assert health(port) is None

            events = [json.loads(line) for line in serve.errors.splitlines()]
            assert [event["code"] for event in events if event["event"] == "child_ended"] == [-signal.SIGKILL]
            assert "Traceback" not in serve.errors
            for told in (CANARY, str(person.id), TOKEN):
                assert told not in serve.out + serve.errors
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    kept = [file for file in data.rglob("*") if file.is_file()]
    assert kept
    for file in kept:
        content = file.read_bytes()
        assert CANARY.encode() not in content, file
        assert str(person.id).encode() not in content, file


def test_wrong_settings_are_all_listed_at_once_and_nothing_is_begun(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with started(tmp_path, "serve", DATA=str(data), COUNTRY="nowhere", ADMIN_LISTEN="here", BOT_TOKN="x") as serve:
        assert serve.process.wait(PATIENCE_S) == 1
    names = ["SAFELIGHT_BOT_TOKN", "SAFELIGHT_BOT_TOKEN", "SAFELIGHT_ADMIN_LISTEN", "SAFELIGHT_COUNTRY"]
    assert [line.split(" ")[0] for line in serve.errors.splitlines()] == names
    assert not data.exists()


def test_a_practice_folder_is_never_served(tmp_path: Path) -> None:
    data = tmp_path / "data"
    DataFolder.opened(data, practice=True)
    with started(tmp_path, "serve", DATA=str(data), BOT_TOKEN=TOKEN) as serve:
        assert serve.process.wait(PATIENCE_S) == 1
    [sentence] = serve.errors.splitlines()
    assert str(data) in sentence
    assert not (data / "record.sqlite").exists()


def test_a_token_that_telegram_does_not_know_ends_the_service_with_one_sentence(tmp_path: Path) -> None:
    asyncio.run(_with_a_wrong_token(tmp_path))


async def _with_a_wrong_token(tmp_path: Path) -> None:
    async with serving(BotApi(token=TOKEN)) as base:
        with started(
            tmp_path / "serve",
            "serve",
            BOT_TOKEN=UNKNOWN_TOKEN,
            TELEGRAM_API=base,
            DATA=str(tmp_path / "data"),
            ADMIN_LISTEN=f"127.0.0.1:{free_port()}",
        ) as serve:
            assert await asyncio.to_thread(serve.process.wait, PATIENCE_S) == 1
    assert serve.out.splitlines()[-1].count("SAFELIGHT_BOT_TOKEN") == 1
    assert "Traceback" not in serve.out + serve.errors
    assert UNKNOWN_TOKEN not in serve.out + serve.errors
