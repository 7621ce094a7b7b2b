"""The Bot API over loopback HTTP: every way to pass parameters, and bodies that are refused."""

import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime

import pytest
from aiohttp import ClientSession, FormData, web

from simulator import BotApi, Person, Words, build_app
from tests.simulator.calling import keyboard

MENU = keyboard({"text": "more", "callback_data": "more"}, {"text": "copy", "copy_text": {"text": "112"}})


@asynccontextmanager
async def served(api: BotApi) -> AsyncIterator[ClientSession]:
    """A client of the stand-in, which listens on a port of its own."""
    runner = web.AppRunner(build_app(api=api, words=Words({}, {}, [])))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with ClientSession(f"http://127.0.0.1:{runner.addresses[0][1]}") as client:
            yield client
    finally:
        await runner.cleanup()


def method(api: BotApi, name: str) -> str:
    return f"/bot{api.token}/{name}"


async def test_parameters_come_by_form_multipart_json_and_query(api: BotApi, person: Person) -> None:
    sending = method(api, "sendMessage")
    as_strings = {"chat_id": str(person.id), "text": "hello", "reply_markup": json.dumps(MENU)}
    parts = FormData(as_strings, default_to_multipart=True)
    async with served(api) as client:
        answers = [
            await client.post(sending, data=as_strings),
            await client.post(sending, data=parts),
            await client.post(sending, json={"chat_id": person.id, "text": "hello", "reply_markup": MENU}),
            await client.get(sending, params=as_strings),
        ]
        for answer in answers:
            body = await answer.json()
            assert (answer.status, body["ok"]) == (200, True)
            assert body["result"]["reply_markup"] == MENU
    assert len(person.messages) == 1 + len(answers)


async def test_a_refusal_carries_its_code_as_status_and_in_the_body(api: BotApi) -> None:
    async with served(api) as client:
        for path, code, words in [
            ("/botnobody/getMe", 401, "Unauthorized: invalid token specified"),
            (method(api, "sendPigeon"), 404, "Not Found: method not found"),
            (method(api, "sendMessage"), 400, "Bad Request: chat_id is empty"),
        ]:
            answer = await client.post(path)
            assert answer.status == code
            assert await answer.json() == {"ok": False, "error_code": code, "description": words}


@pytest.mark.parametrize(
    ("body", "content_type", "words"),
    [
        (b"{", "application/json", "can't parse JSON object"),
        (b"[]", "application/json", "object expected as the body"),
        (b"[" * 5000 + b"]" * 5000, "application/json", "can't parse JSON object"),
        (b"text=hello", "text/plain", "unsupported content type text/plain"),
    ],
)
async def test_a_body_that_cannot_be_read_is_refused(api: BotApi, body: bytes, content_type: str, words: str) -> None:
    async with served(api) as client:
        answer = await client.post(method(api, "sendMessage"), data=body, headers={"Content-Type": content_type})
        assert (answer.status, (await answer.json())["description"]) == (400, f"Bad Request: {words}")


async def test_a_file_is_refused(api: BotApi, person: Person) -> None:
    form = FormData({"chat_id": str(person.id)})
    form.add_field("text", b"hello", filename="text.txt")
    async with served(api) as client:
        answer = await client.post(method(api, "sendMessage"), data=form)
        assert (await answer.json())["description"] == 'Bad Request: "text" is a file, and this stand-in takes none'


async def test_a_body_beyond_a_mebibyte_is_refused(api: BotApi) -> None:
    async with served(api) as client:
        too_large = io.BytesIO(b"text=" + b"x" * 2**20)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = await client.post(method(api, "sendMessage"), data=too_large, headers=form)
        assert (answer.status, (await answer.json())["error_code"]) == (413, 413)


async def test_the_date_header_is_the_stand_ins_clock(api: BotApi) -> None:
    api.clock.set(1_900_000_000)
    async with served(api) as client:
        answer = await client.get(method(api, "getMe"))
        assert abs(parsedate_to_datetime(answer.headers["Date"]).timestamp() - 1_900_000_000) < 60
