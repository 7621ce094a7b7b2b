"""A server that stops ends what waits on it, at once and cleanly."""

import asyncio
import time
from typing import Any

import aiohttp

from simulator import PRACTICE_TOKEN, BotApi, Person
from tests.stand_in import serving

AT_ONCE_S = 2.0


async def fetch(session: aiohttp.ClientSession, url: str, *, timeout_s: int = 50) -> Any:
    poll = {"timeout": str(timeout_s)}
    async with session.post(f"{url}/bot{PRACTICE_TOKEN}/getUpdates", data=poll) as response:
        return await response.json()


async def test_a_waiting_poll_ends_empty_when_the_server_stops(api: BotApi) -> None:
    async with aiohttp.ClientSession() as session:
        async with serving(api) as url:
            poll = asyncio.create_task(fetch(session, url))
            await asyncio.sleep(0.1)
            assert not poll.done()
            began = time.perf_counter()
        assert await poll == {"ok": True, "result": []}
        assert time.perf_counter() - began < AT_ONCE_S


async def test_an_open_page_ends_its_stream_when_the_server_stops(api: BotApi, person: Person) -> None:
    async with aiohttp.ClientSession() as session:
        async with serving(api) as url:
            response = await session.get(f"{url}/chat/people/{person.id}/events")
            assert await response.content.readline() == b"event: state\n"
            began = time.perf_counter()
        rest = await response.content.read()
        assert rest.endswith(b"\n\n")
        assert response.content.at_eof()
        assert time.perf_counter() - began < AT_ONCE_S


async def test_a_page_that_was_closed_leaves_no_listener_behind(api: BotApi, person: Person) -> None:
    async with serving(api) as url:
        async with aiohttp.ClientSession() as session, session.get(f"{url}/chat/people/{person.id}/events") as response:
            assert await response.content.readline() == b"event: state\n"
            assert len(person.chat._listeners) == 1
        # The next words find nobody at the other end, at the latest after the first of them.
        async with asyncio.timeout(5):
            while person.chat._listeners:
                person.say("is anybody there?")
                await asyncio.sleep(0.02)


async def test_what_was_said_stays_when_the_server_is_started_anew(api: BotApi, person: Person) -> None:
    for _ in range(2):
        async with serving(api) as url, aiohttp.ClientSession() as session:
            [update] = (await fetch(session, url, timeout_s=0))["result"]
            assert update["message"]["text"] == person.messages[0]["text"]
