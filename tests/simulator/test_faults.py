"""The script of faults over real HTTP: each kind as a bot sees it, counted, and the same again with the same seed."""

import asyncio
import time
from typing import Any

import aiohttp
import pytest

from simulator import PRACTICE_TOKEN, BotApi, Fault, Faults, Kind, Person
from tests.stand_in import serving


async def answer(url: str, method: str, **parameters: Any) -> tuple[int, str, str]:
    """Status, content type and text of the answer to a call."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/bot{PRACTICE_TOKEN}/{method}", json=parameters) as response,
    ):
        return response.status, response.content_type, await response.text()


def faulty(*script: Fault, seed: int = 0) -> tuple[BotApi, Person]:
    """A Bot API with these faults, and somebody who has pressed Start."""
    api = BotApi(faults=Faults(*script, seed=seed))
    person = api.person()
    person.say("/start")
    return api, person


async def test_too_many_requests_say_how_long_to_wait_and_nothing_is_done() -> None:
    api, person = faulty(Fault(Kind.TOO_MANY, "sendMessage", count=1, retry_after_s=7))
    async with serving(api) as url:
        status, _, text = await answer(url, "sendMessage", chat_id=person.id, text="hello")
        assert status == 429
        assert '"retry_after": 7' in text
        assert len(person.messages) == 1
        assert (await answer(url, "sendMessage", chat_id=person.id, text="hello"))[0] == 200
    [struck] = api.faults.struck
    assert (struck.method, struck.chat_id, struck.time) == ("sendMessage", person.id, api.calls[0].time)
    assert [call.error_code for call in api.calls] == [429, None]


@pytest.mark.parametrize("status", [500, 502])
async def test_an_error_of_the_server_is_a_page_and_nothing_is_done(status: int) -> None:
    api, person = faulty(Fault(Kind.SERVER_ERROR, status=status))
    async with serving(api) as url:
        got, kind, text = await answer(url, "sendMessage", chat_id=person.id, text="hello")
    assert (got, kind, "<html>" in text) == (status, "text/html", True)
    assert len(person.messages) == 1


@pytest.mark.parametrize(("kind", "shown"), [(Kind.RESET, 1), (Kind.LOST_REPLY, 2)])
async def test_a_connection_breaks_before_or_after_the_call_is_carried_out(kind: Kind, shown: int) -> None:
    api, person = faulty(Fault(kind, "sendMessage"))
    async with serving(api) as url:
        with pytest.raises(aiohttp.ClientError):
            await answer(url, "sendMessage", chat_id=person.id, text="hello")
    assert len(person.messages) == shown
    assert api.faults.count == {kind: 1}


async def test_silence_ends_when_the_stand_ins_time_has_passed() -> None:
    api, person = faulty(Fault(Kind.SILENCE, "sendMessage", wait_s=60))
    async with serving(api) as url:
        calling = asyncio.create_task(answer(url, "sendMessage", chat_id=person.id, text="hello"))
        await asyncio.sleep(0.2)
        assert not calling.done()
        api.clock.advance(60)
        with pytest.raises(aiohttp.ClientError):
            await asyncio.wait_for(calling, 2)
    assert len(person.messages) == 1


async def test_a_silence_without_end_does_not_hold_up_a_server_that_stops() -> None:
    api, _ = faulty(Fault(Kind.SILENCE, "getMe"))
    async with serving(api) as url:
        calling = asyncio.create_task(answer(url, "getMe"))
        await asyncio.sleep(0.1)
        began = time.perf_counter()
    assert time.perf_counter() - began < 2
    with pytest.raises(aiohttp.ClientError):
        await calling


async def test_updates_come_twice_or_in_another_order() -> None:
    api, person = faulty(Fault(Kind.DUPLICATED, count=1), Fault(Kind.SHUFFLED, count=1), seed=3)
    for number in range(5):
        person.say(str(number))
    numbers = [update["update_id"] for update in await api.call(api.token, "getUpdates", {})]
    assert sorted(numbers) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]
    assert numbers != sorted(numbers)
    assert [update["update_id"] for update in await api.call(api.token, "getUpdates", {})] == [1, 2, 3, 4, 5, 6]
    assert api.faults.count == {Kind.DUPLICATED: 1, Kind.SHUFFLED: 1}


async def test_a_fault_lets_calls_pass_and_strikes_no_other_method() -> None:
    api, _ = faulty(Fault(Kind.SERVER_ERROR, "getMe", after=2, count=1))
    async with serving(api) as url:
        statuses = [(await answer(url, method))[0] for method in ("getMe", "getMyName", "getMe", "getMe", "getMe")]
    assert statuses == [200, 200, 200, 502, 200]


async def struck_calls(seed: int) -> list[int]:
    api, _ = faulty(Fault(Kind.TOO_MANY, "getMe", chance=0.3), seed=seed)
    async with serving(api) as url:
        return [(await answer(url, "getMe"))[0] for _ in range(30)]


async def test_the_same_seed_strikes_the_same_calls() -> None:
    first = await struck_calls(1)
    assert 429 in first
    assert 200 in first
    assert await struck_calls(1) == first
    assert await struck_calls(2) != first
