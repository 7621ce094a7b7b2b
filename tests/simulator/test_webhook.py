"""The webhook over real HTTP: what is refused, what is posted, in which order, and what comes again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import pytest
from aiohttp import web

from simulator import BotApi, Fault, Kind, Person
from simulator.webhook import SECRET_HEADER
from tests.simulator.calling import call, refusal

SECRET: Final = "a-secret_of-more-than-16"
PATIENCE_S: Final = 5.0
Answer = Callable[[dict[str, Any]], web.Response]


class Receiving:
    """A bot's own server, which answers as `answer` says and keeps what it was posted."""

    def __init__(self) -> None:
        self.url = ""
        self.posted: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answer: Answer = lambda _: web.Response()
        self.pause_s = 0.0
        self.at_once = self.most_at_once = 0

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.posted.append(update)
        self.secrets.append(request.headers.get(SECRET_HEADER))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(self.pause_s)
        self.at_once -= 1
        return self.answer(update)

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():  # noqa: ASYNC110  what is waited for may be anything
                await asyncio.sleep(0.002)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.posted]


@asynccontextmanager
async def receiving(api: BotApi) -> AsyncIterator[Receiving]:
    """A server on a port of its own; when it is left, nothing more is posted."""
    server = Receiving()
    app = web.Application()
    app.router.add_post("/hook", server.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    try:
        yield server
    finally:
        api.hang_up()
        await asyncio.sleep(0)
        await runner.cleanup()


def waiting(api: BotApi) -> int:
    return len(api.bot().updates)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"url": "https://example.org/hook"}, "bad webhook: this stand-in posts to addresses of the loopback only"),
        ({"url": "http://10.0.0.1/hook"}, "bad webhook: this stand-in posts to addresses of the loopback only"),
        ({"url": "file:///etc/passwd"}, "bad webhook: this stand-in posts to addresses of the loopback only"),
        ({"url": "http://[127.0.0.1"}, "bad webhook: this stand-in posts to addresses of the loopback only"),
        ({"url": "http://127.0.0.1/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1/", "secret_token": "schlüssel"}, "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1/", "secret_token": "a" * 257}, "secret token is too long"),
        ({"url": "http://127.0.0.1/", "ip_address": "127.0.0.1"}, '"ip_address" is known to Telegram'),
    ],
)
async def test_what_telegram_or_the_loopback_forbids_is_refused(
    api: BotApi, parameters: dict[str, Any], words: str
) -> None:
    code, description = await refusal(api, "setWebhook", **parameters)
    assert (code, description[: len("Bad Request: ") + len(words)]) == (400, f"Bad Request: {words}")
    assert (await call(api, "getWebhookInfo"))["url"] == ""


async def test_updates_are_posted_with_the_secret_and_then_forgotten(api: BotApi, person: Person) -> None:
    async with receiving(api) as server:
        assert await call(api, "setWebhook", url=server.url, secret_token=SECRET)
        person.say("second")
        await server.until(lambda: waiting(api) == 0)
        assert server.texts == ["/start", "second"]
        assert server.secrets == [SECRET, SECRET]
        info = await call(api, "getWebhookInfo")
        assert (info["url"], info["max_connections"], info["pending_update_count"]) == (server.url, 40, 0)
        assert "last_error_date" not in info


async def test_nobody_polls_while_a_webhook_is_set(api: BotApi) -> None:
    async with receiving(api) as server:
        await call(api, "setWebhook", url=server.url)
        code, words = await refusal(api, "getUpdates")
        assert (code, words[:55]) == (409, "Conflict: can't use getUpdates method while webhook is "[:55])
        await call(api, "deleteWebhook")
        assert await call(api, "getUpdates") == []


async def test_a_waiting_poll_ends_when_a_webhook_is_set(api: BotApi) -> None:
    poll = asyncio.create_task(call(api, "getUpdates", timeout=30))
    await asyncio.sleep(0.01)
    async with receiving(api) as server:
        await call(api, "setWebhook", url=server.url)
        assert await asyncio.wait_for(poll, 1) == []


async def test_what_is_not_taken_comes_again_after_growing_pauses(api: BotApi, person: Person) -> None:
    async with receiving(api) as server:
        server.answer = lambda _: web.Response(status=500)
        await call(api, "setWebhook", url=server.url)
        await server.until(lambda: len(server.posted) == 2)  # the second time at once
        for times, pause_s in enumerate((2, 4, 8), start=2):
            await asyncio.sleep(0.03)
            api.clock.advance(pause_s - 1)
            await asyncio.sleep(0.03)
            assert len(server.posted) == times
            api.clock.advance(1)
            await server.until(lambda times=times: len(server.posted) == times + 1)  # type: ignore[misc]
        info = await call(api, "getWebhookInfo")
        assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
        server.answer = lambda _: web.Response()
        api.clock.advance(16)
        await server.until(lambda: waiting(api) == 0)
        assert set(server.texts) == {"/start"}


async def test_a_bot_may_say_how_long_to_wait(api: BotApi, person: Person) -> None:
    async with receiving(api) as server:
        server.answer = lambda _: web.Response(status=503, headers={"Retry-After": "7"})
        await call(api, "setWebhook", url=server.url)
        await server.until(lambda: len(server.posted) == 1)
        await asyncio.sleep(0.03)
        api.clock.advance(6)
        await asyncio.sleep(0.03)
        assert len(server.posted) == 1
        api.clock.advance(1)
        await server.until(lambda: len(server.posted) == 2)


async def test_an_update_that_is_a_day_old_is_given_up(api: BotApi, person: Person) -> None:
    async with receiving(api) as server:
        server.answer = lambda _: web.Response(status=500)
        await call(api, "setWebhook", url=server.url)
        await server.until(lambda: len(server.posted) == 2)
        await asyncio.sleep(0.03)
        api.clock.advance(24 * 3600 + 1)
        server.answer = lambda _: web.Response()
        person.say("a day later")
        await server.until(lambda: waiting(api) == 0)
        assert server.texts[2:] == ["a day later"]


async def test_one_chat_waits_for_nobody_but_itself(api: BotApi, person: Person) -> None:
    other = api.person()
    async with receiving(api) as server:
        server.answer = lambda update: web.Response(status=500 if update["message"]["chat"]["id"] == person.id else 200)
        await call(api, "setWebhook", url=server.url)
        person.say("after start")
        other.say("hello")
        await server.until(lambda: waiting(api) == 2)
        assert "after start" not in server.texts
        assert "hello" in server.texts


async def test_no_more_connections_than_allowed_and_each_chat_in_order(api: BotApi) -> None:
    people = [api.person() for _ in range(10)]
    async with receiving(api) as server:
        server.pause_s = 0.005
        await call(api, "setWebhook", url=server.url, max_connections=3)
        for number in range(5):
            for person in people:
                person.say(str(number))
        await server.until(lambda: waiting(api) == 0)
        assert server.most_at_once == 3
        for person in people:
            own = [update for update in server.posted if update["message"]["chat"]["id"] == person.id]
            assert [update["message"]["text"] for update in own] == ["0", "1", "2", "3", "4"]


async def test_a_method_in_the_answer_is_carried_out(api: BotApi, person: Person) -> None:
    async with receiving(api) as server:
        answer = {"method": "sendMessage", "chat_id": person.id, "text": "hello"}
        server.answer = lambda _: web.json_response(answer)
        await call(api, "setWebhook", url=server.url)
        await server.until(lambda: waiting(api) == 0)
        assert [message["text"] for message in person.messages] == ["/start", "hello"]


async def test_a_fault_in_what_an_answer_asks_for_stops_nothing(api: BotApi, person: Person) -> None:
    api.faults.lay_out(Fault(Kind.RESET, "sendMessage", count=1))
    async with receiving(api) as server:
        server.answer = lambda _: web.json_response({"method": "sendMessage", "chat_id": person.id, "text": "hello"})
        await call(api, "setWebhook", url=server.url)
        person.say("again")
        await server.until(lambda: waiting(api) == 0)
        assert [message["text"] for message in person.messages].count("hello") == 1


@pytest.mark.parametrize("answer", [{"method": "deleteWebhook"}, {"method": "getMe"}, {"method": 7}, [], "fine"])
async def test_an_answer_that_holds_no_such_method_is_as_good(api: BotApi, person: Person, answer: Any) -> None:
    async with receiving(api) as server:
        server.answer = lambda _: web.json_response(answer)
        await call(api, "setWebhook", url=server.url)
        await server.until(lambda: waiting(api) == 0)
        assert (await call(api, "getWebhookInfo"))["url"] == server.url
        assert len(person.messages) == 1


async def test_what_waits_is_dropped_and_kinds_are_chosen_with_the_webhook(api: BotApi, person: Person) -> None:
    async with receiving(api) as server:
        await call(
            api, "setWebhook", url=server.url, drop_pending_updates=True, allowed_updates=["message", "callback_query"]
        )
        person.say("the first that is wanted")
        assert person.deliver({"my_chat_member": {}}) is None
        await server.until(lambda: waiting(api) == 0)
        assert server.texts == ["the first that is wanted"]
        assert (await call(api, "getWebhookInfo"))["allowed_updates"] == ["message", "callback_query"]


async def test_duplicated_updates_are_posted_twice(api: BotApi, person: Person) -> None:
    api.faults.lay_out(Fault(Kind.DUPLICATED))
    async with receiving(api) as server:
        await call(api, "setWebhook", url=server.url)
        await server.until(lambda: len(server.posted) == 2)
        assert server.texts == ["/start", "/start"]
        assert api.faults.count[Kind.DUPLICATED] == 1
