"""`safelight bot` as a process of its own, to which the stand-in posts as Telegram would."""

import asyncio
import signal
import socket
from pathlib import Path

from cli.serve import prepare
from cli.settings import read_settings
from simulator import BotApi
from tests.cli.started import free_port, started
from tests.cli.test_serve import TOKEN, health, says
from tests.stand_in import serving
from translations.catalog import Catalog

SECRET = "a-secret-in-a-file_123"


def settings(base: str, data: Path, port: int, secret: Path) -> dict[str, str]:
    """The settings of a bot with a webhook, whose data folder has been made ready."""
    prepare(read_settings({"SAFELIGHT_DATA": str(data)}), Catalog().say("en"))
    return {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API": base,
        "DATA": str(data),
        "COUNTRY": "GB",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}/updates",
        "WEBHOOK_SECRET_FILE": str(secret),
        "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }


def test_a_bot_with_a_webhook_sets_it_answers_what_is_posted_and_keeps_it_when_told_to_end(tmp_path: Path) -> None:
    asyncio.run(_posted(tmp_path))


async def _posted(tmp_path: Path) -> None:
    api, port, data, secret = BotApi(token=TOKEN), free_port(), tmp_path / "data", tmp_path / "secret"
    secret.write_text(f"{SECRET}\n")
    async with serving(api) as base:
        person = api.person("en")
        with started(tmp_path / "bot", "bot", **settings(base, data, port, secret)) as bot:
            assert await says(bot, person, "/start")
            webhook = api.bot().webhook
            assert webhook is not None
            assert (webhook.target.url, webhook.target.secret) == (f"http://127.0.0.1:{port}/updates", SECRET)
            assert health(port) == {"ok": True}
            code, took_s = await asyncio.to_thread(bot.end, signal.SIGTERM)
            assert (code, took_s < 10) == (0, True)
            assert api.bot().webhook is webhook
            assert SECRET not in bot.out + bot.errors
            assert str(person.id) not in bot.errors


def test_a_bot_that_cannot_listen_says_so(tmp_path: Path) -> None:
    asyncio.run(_taken(tmp_path))


async def _taken(tmp_path: Path) -> None:
    api, data, secret = BotApi(token=TOKEN), tmp_path / "data", tmp_path / "secret"
    secret.write_text(SECRET)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with serving(api) as base:
            with started(tmp_path / "bot", "bot", **settings(base, data, port, secret)) as bot:
                assert await asyncio.to_thread(bot.process.wait, 45) == 1
                assert f"127.0.0.1:{port}" in bot.out
    assert api.bot().webhook is None
