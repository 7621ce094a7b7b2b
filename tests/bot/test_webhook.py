"""The door for Telegram's webhook over real HTTP: who comes in, what is taken, and what a full house says."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import pytest
from aiohttp import ClientSession, web

from bot.events import Event
from bot.webhook import HEALTH, MOST_BYTES, MOST_WAITING, SECRET_HEADER, Door, Webhook
from tests.bot.desk import CHAT, Desk, a_message
from tests.bot.test_messages import names

SECRET: Final = "a-secret_of_more-than-16"
PATH: Final = "/updates/of-the-bot"


class House:
    """A desk behind a door, and a client at the door."""

    def __init__(self, desk: Desk, client: ClientSession, door: Door, port: int) -> None:
        self.desk, self.client, self.door, self.port = desk, client, door, port

    async def post(self, body: bytes, *, secret: str | None = SECRET, path: str = PATH) -> tuple[int, bytes]:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        async with self.client.post(path, data=io.BytesIO(body), headers=headers) as answer:
            return answer.status, await answer.read()

    async def answered(self) -> list[str]:
        """What the bot did, once everything that was taken is answered."""
        while self.door.under_way:
            await asyncio.wait({*self.door.under_way})
        return names(self.desk.session.methods)


@asynccontextmanager
async def house(desk: Desk) -> AsyncIterator[House]:
    webhook = Webhook(f"https://example.org{PATH}", SECRET, "127.0.0.1", 0)
    door = Door(desk.bot, desk.dispatcher, webhook, desk.report)
    runner = web.AppRunner(door.app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, webhook.host, 0).start()
    port = runner.addresses[0][1]
    try:
        async with ClientSession(f"http://127.0.0.1:{port}") as client:
            yield House(desk, client, door, port)
    finally:
        await runner.cleanup()


def an_update(number: int = 1, **fields: Any) -> bytes:
    return json.dumps({"update_id": number, "message": a_message(text="/start", **fields)}).encode()


async def test_an_update_with_the_secret_is_taken_and_answered(desk: Desk) -> None:
    async with house(desk) as here:
        assert await here.post(an_update()) == (200, b"")
        assert "sendMessage" in await here.answered()


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "şifre", "🔑" * 8, "x" * 7000])
async def test_without_the_very_secret_nobody_comes_in_and_nothing_is_said(desk: Desk, secret: str | None) -> None:
    async with house(desk) as here:
        assert await here.post(an_update(), secret=secret) == (401, b"")
        assert await here.answered() == []
    assert desk.events == []


async def test_bytes_that_are_no_text_at_all_are_a_wrong_secret(desk: Desk) -> None:
    async with house(desk) as here:
        reader, writer = await asyncio.open_connection("127.0.0.1", here.port)
        head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n".encode()
        writer.write(head + SECRET_HEADER.encode() + b": \xff\xfe\xc3(\r\n\r\n{}")
        answer = await reader.read()
        writer.close()
        assert answer.startswith(b"HTTP/1.1 401 ")


async def test_a_stranger_who_sends_much_is_sent_away_before_it_is_read(desk: Desk) -> None:
    async with house(desk) as here:
        reader, writer = await asyncio.open_connection("127.0.0.1", here.port)
        writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: {10 * MOST_BYTES}\r\n\r\n".encode())
        assert (await asyncio.wait_for(reader.readline(), 2)).startswith(b"HTTP/1.1 401 ")
        writer.close()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"7",
        b"null",
        b'{"message": {}}',
        b'{"update_id": "first"}',
        b"[" * 100_000,
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b'{"update_id": 1, "x": "' + b"x" * MOST_BYTES + b'"}',
    ],
    ids=["empty", "open", "no text", "list", "number", "null", "no number", "word", "deep", "huge number", "too large"],
)
async def test_what_cannot_be_read_is_taken_and_dropped_so_that_it_does_not_come_again(desk: Desk, body: bytes) -> None:
    async with house(desk) as here:
        assert await here.post(body) == (200, b"")
        assert await here.answered() == []
    assert desk.told == [Event.UNREADABLE_UPDATE]


async def test_the_bare_bones_of_an_update_that_aiogram_does_not_know_are_answered(desk: Desk) -> None:
    async with house(desk) as here:
        await here.post(an_update(forward_origin={"type": "hologram", "date": 1}))
        assert "sendMessage" in await here.answered()


async def test_an_update_that_comes_twice_is_answered_once(desk: Desk) -> None:
    async with house(desk) as here:
        for number in (1, 2, 1):
            assert (await here.post(an_update(number)))[0] == 200
        assert (await here.answered()).count("sendMessage") == 2


async def test_a_full_house_asks_to_come_again(desk: Desk) -> None:
    async with house(desk) as here:
        resting = [asyncio.create_task(asyncio.sleep(30)) for _ in range(MOST_WAITING)]
        here.door.under_way.update(resting)
        async with here.client.post(PATH, data=an_update(), headers={SECRET_HEADER: SECRET}) as answer:
            assert (answer.status, answer.headers["Retry-After"]) == (503, "2")
        here.door.under_way.clear()
        for task in resting:
            task.cancel()
        assert (await here.post(an_update()))[0] == 200
        assert "sendMessage" in await here.answered()
    assert Event.QUEUE_FULL in desk.told


async def test_only_posts_to_the_path_are_heard(desk: Desk) -> None:
    async with house(desk) as here:
        assert (await here.post(an_update(), path="/"))[0] == 404
        async with here.client.get(PATH, headers={SECRET_HEADER: SECRET}) as answer:
            assert answer.status == 405
        assert await here.answered() == []


async def test_a_watching_machine_on_this_host_hears_that_the_bot_lives(desk: Desk) -> None:
    async with house(desk) as here, here.client.get(HEALTH) as answer:
        assert (answer.status, await answer.json()) == (200, {"ok": True})


async def test_a_fault_in_one_answer_ends_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: Any) -> None:
        raise RuntimeError(str(CHAT))

    async with house(desk) as here:
        with monkeypatch.context() as patched:
            patched.setattr(desk.dispatcher, "feed_update", broken)
            assert (await here.post(an_update()))[0] == 200
            await here.answered()
        await here.post(an_update(2))
        assert "sendMessage" in await here.answered()
    assert desk.told[0] == Event.HANDLER_FAILED


def test_a_door_without_a_secret_cannot_be_built(desk: Desk) -> None:
    with pytest.raises(ValueError, match="without a secret"):
        Door(desk.bot, desk.dispatcher, Webhook("https://example.org/", "", "127.0.0.1", 0), desk.report)


def test_neither_address_nor_secret_show_themselves() -> None:
    assert repr(Webhook("https://example.org/hidden", SECRET, "127.0.0.1", 8081)) == (
        "Webhook(host='127.0.0.1', port=8081)"
    )
