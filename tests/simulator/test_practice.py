"""The person's side over HTTP: what the practice page asks, hears and is served."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from simulator import PRACTICE_TOKEN, BotApi, Person
from simulator.practice import _FILES, _PAGE
from tests.simulator.calling import call, keyboard
from tests.stand_in import WORDS, serving

MENU = keyboard({"text": "more", "callback_data": "more"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Page:
    """What the practice page can do: fetch, post, and hear the events of one person."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def post(self, path: str, body: Any) -> tuple[int, Any]:
        async with self._session.post(path, json=body) as response:
            return response.status, await response.json()

    async def act(self, person: Person, what: str, **body: Any) -> Any:
        """Does something that is possible; gives the answer."""
        status, answer = await self.post(f"/chat/people/{person.id}/{what}", body)
        assert status == 200, answer
        return answer

    @asynccontextmanager
    async def events(self, person: Person) -> AsyncIterator["Events"]:
        async with self._session.get(f"/chat/people/{person.id}/events") as response:
            assert response.content_type == "text/event-stream"
            yield Events(response)


class Events:
    """An open stream of server-sent events."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def next(self) -> tuple[str, Any]:
        """The next event's name and data; fails if none comes."""
        async with asyncio.timeout(5):
            name, data, end = [(await self._response.content.readline()).decode() for _ in range(3)]
        assert end == "\n"
        return name.removeprefix("event: ").strip(), json.loads(data.removeprefix("data: "))

    async def hear(self, *names: str) -> list[Any]:
        """The data of the next events, which must have these names."""
        heard = [await self.next() for _ in names]
        assert tuple(name for name, _ in heard) == names
        return [data for _, data in heard]

    async def end(self) -> bytes:
        """What still comes until the server ends the stream."""
        async with asyncio.timeout(5):
            return await self._response.content.read()


@asynccontextmanager
async def opened(api: BotApi) -> AsyncIterator[Page]:
    async with serving(api) as url, aiohttp.ClientSession(url) as session:
        yield Page(session)


async def test_the_page_is_served_under_a_strict_policy(api: BotApi) -> None:
    async with serving(api) as url, aiohttp.ClientSession(url) as session:
        for path in ("/", *(f"/{name}" for name in _FILES)):
            async with session.get(path) as response:
                assert response.status == 200, path
                assert response.headers["Content-Security-Policy"] == POLICY
                assert response.headers["X-Content-Type-Options"] == "nosniff"
                assert response.headers["Referrer-Policy"] == "no-referrer"
                assert response.content_type in {"text/html", "text/css", "text/javascript"}
                assert response.charset == "utf-8"


def test_every_file_of_the_page_is_served_and_no_other() -> None:
    assert sorted(_FILES) == sorted(file.name for file in _PAGE.iterdir())


@pytest.mark.parametrize("path", ["/practice.py", "/page/", "/..%2fpractice.py", "/data/bot_api.json", "/chat/people"])
async def test_nothing_but_the_page_is_served(api: BotApi, path: str) -> None:
    async with serving(api) as url, aiohttp.ClientSession(url) as session, session.get(path) as response:
        assert response.status in {404, 405}


async def test_the_words_are_those_that_were_handed_in(api: BotApi) -> None:
    async with serving(api) as url, aiohttp.ClientSession(url) as session, session.get("/chat/words") as response:
        words = await response.json()
    assert words["languages"] == WORDS.languages
    assert words["directions"] == {"en": "ltr", "ar": "rtl"}
    assert words["towns"][0] == {"name": "Tirana", "country": "AL", "latitude": 41.33, "longitude": 19.82}


async def test_a_new_person_is_of_the_language_and_bot_asked_for(api: BotApi) -> None:
    async with opened(api) as page:
        _, first = await page.post("/chat/people", {"language_code": "ar"})
        _, second = await page.post("/chat/people", {"language_code": None, "token": "43:another"})
        status, refused = await page.post("/chat/people", {"token": "nonsense"})
    one, other = api.find_person(int(first["person"])), api.find_person(int(second["person"]))
    assert one is not None
    assert other is not None
    assert (one.language_code, one.bot.token) == ("ar", PRACTICE_TOKEN)
    assert (other.language_code, other.bot.token) == (None, "43:another")
    assert (status, refused) == (401, {"error": "Unauthorized: invalid token specified"})


async def test_the_first_event_is_all_that_the_screen_shows(api: BotApi, person: Person) -> None:
    await call(api, "setMyName", name="Echo")
    await call(api, "setMyCommands", commands=[{"command": "start", "description": "Begin"}])
    async with opened(api) as page, page.events(person) as events:
        [state] = await events.hear("state")
    assert state["messages"] == person.messages
    assert state["bot"] == {
        "name": "Echo",
        "username": "practice_bot",
        "description": "",
        "short_description": "",
        "commands": [{"command": "start", "description": "Begin"}],
    }
    assert (state["language_code"], state["started"], state["blocked"]) == ("es", True, False)


async def test_the_stream_tells_of_messages_edits_deletions_and_calls(api: BotApi, person: Person) -> None:
    async with opened(api) as page, page.events(person) as events:
        await events.hear("state")
        sent = await call(api, "sendMessage", chat_id=person.id, text="hello")
        place = {"chat_id": person.id, "message_id": sent["message_id"]}
        message, told = await events.hear("message", "call")
        assert message == {**sent, "mine": False}
        assert (told["method"], told["parameters"]) == ("sendMessage", {"chat_id": person.id, "text": "hello"})
        assert set(told) == {"method", "parameters", "ok", "description", "error_code", "time", "ms"}
        await call(api, "editMessageText", **place, text="goodbye")
        edited, _ = await events.hear("edited", "call")
        assert edited["text"] == "goodbye"
        await call(api, "deleteMessage", **place)
        gone, _ = await events.hear("deleted", "call")
        assert gone == {"ids": [sent["message_id"]]}
        await call(api, "getUpdates")
        await call(api, "setMyName", name="Echo")
        profile, _ = await events.hear("bot", "call")
        assert profile["name"] == "Echo"


async def test_words_are_said_and_heard(api: BotApi, person: Person) -> None:
    async with opened(api) as page, page.events(person) as events:
        await events.hear("state")
        answer = await page.act(person, "text", text="hello", reply_to=person.messages[0]["message_id"])
        [message] = await events.hear("message")
        assert (message["message_id"], message["text"], message["mine"]) == (answer["message_id"], "hello", True)
        assert message["reply_to_message"]["text"] == "/start"


async def test_a_press_ends_with_a_notice(api: BotApi, person: Person) -> None:
    sent = await call(api, "sendMessage", chat_id=person.id, text="choose", reply_markup=MENU)
    async with opened(api) as page, page.events(person) as events:
        await events.hear("state")
        answer = await page.act(person, "press", message_id=sent["message_id"], row=0, column=0)
        await call(api, "answerCallbackQuery", callback_query_id=answer["press"])
        [notice, _] = await events.hear("notice", "call")
        assert notice == {"text": None, "alert": False, "press": answer["press"]}


async def test_a_position_a_language_a_deletion_and_a_block_reach_the_bot(api: BotApi, person: Person) -> None:
    async with opened(api) as page:
        await page.act(person, "position", latitude=41.33, longitude=19)
        assert person.messages[-1]["location"] == {"latitude": 41.33, "longitude": 19}
        assert await page.act(person, "language", language_code="ar") == {"language_code": "ar"}
        await page.act(person, "text", text="مرحبا")
        assert person.messages[-1]["from"]["language_code"] == "ar"
        await page.act(person, "language", language_code=None)
        assert person.language_code is None
        await page.act(person, "delete", ids=[message["message_id"] for message in person.messages])
        assert person.messages == []
        assert await page.act(person, "block", blocked=True) == {"blocked": True}
        assert person.chat.blocked is True
        status, refused = await page.post(f"/chat/people/{person.id}/text", {"text": "hello"})
        assert (status, refused) == (409, {"error": "The bot is blocked; unblock it first."})


async def test_any_update_is_delivered_raw(api: BotApi, person: Person) -> None:
    async with opened(api) as page:
        answer = await page.act(person, "raw", update={"message": {"sticker": {"file_id": "x"}}})
    [update] = await call(api, "getUpdates", offset=-1)
    assert update["update_id"] == answer["update_id"]
    assert update["message"]["sticker"] == {"file_id": "x"}


@pytest.mark.parametrize(
    ("what", "body", "status"),
    [
        ("text", {}, 400),
        ("text", {"text": 5}, 400),
        ("text", {"text": " "}, 400),
        ("text", {"text": "x" * 4097}, 400),
        ("text", {"text": "half \ud83c"}, 400),
        ("text", {"text": "x", "reply_to": 99}, 404),
        ("text", ["x"], 400),
        ("press", {"message_id": 99, "row": 0, "column": 0}, 404),
        ("press", {"message_id": 1, "row": 0, "column": 0}, 404),
        ("press", {"message_id": 1, "row": True, "column": 0}, 400),
        ("position", {"latitude": 91, "longitude": 0}, 400),
        ("position", {"latitude": "41", "longitude": 0}, 400),
        ("language", {"language_code": 5}, 400),
        ("delete", {"ids": 1}, 400),
        ("block", {"blocked": 1}, 400),
        ("raw", {"update": []}, 400),
        ("raw", {"update": {"update_id": "first"}}, 400),
    ],
)
async def test_what_is_not_possible_is_said_in_a_sentence(
    api: BotApi, person: Person, what: str, body: Any, status: int
) -> None:
    async with opened(api) as page:
        answered, answer = await page.post(f"/chat/people/{person.id}/{what}", body)
    assert answered == status
    assert list(answer) == ["error"]
    assert answer["error"].endswith(".")


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xff", b"[" * 100_000, b'{"text": NaN}', b" " * 2_000_000])
async def test_a_body_that_is_no_json_is_refused_in_a_sentence(api: BotApi, person: Person, body: bytes) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield body

    async with (
        serving(api) as url,
        aiohttp.ClientSession(url) as session,
        session.post(f"/chat/people/{person.id}/text", data=pieces()) as response,
    ):
        assert response.status in {400, 413}
        assert list(await response.json()) == ["error"]


@pytest.mark.parametrize("who", ["1", "nobody", "-1", "٣", "9" * 5000])
async def test_somebody_unknown_is_not_found(api: BotApi, who: str) -> None:
    async with serving(api) as url, aiohttp.ClientSession(url) as session:
        for method, path in (("GET", "events"), ("POST", "text")):
            async with session.request(method, f"/chat/people/{who}/{path}", json={"text": "x"}) as response:
                assert response.status == 404
                assert "no such person" in (await response.json())["error"]


async def test_the_clock_is_set_and_advanced(api: BotApi) -> None:
    async with opened(api) as page:
        _, answer = await page.post("/chat/clock", {"set": 1_800_000_000})
        assert 1_800_000_000 <= answer["now"] < 1_800_000_005
        _, answer = await page.post("/chat/clock", {"advance": 3600.5})
        assert 1_800_003_600 <= answer["now"] < 1_800_003_606
        assert abs(api.clock.now() - answer["now"]) < 5


@pytest.mark.parametrize(
    "body", [{}, {"set": "now"}, {"set": -1}, {"set": 2**31}, {"advance": 1e300}, {"advance": 10**400}, {"set": True}]
)
async def test_a_time_that_telegram_does_not_know_is_refused(api: BotApi, body: dict[str, Any]) -> None:
    before = api.clock.now()
    async with opened(api) as page:
        status, answer = await page.post("/chat/clock", body)
    assert status == 400
    assert list(answer) == ["error"]
    assert abs(api.clock.now() - before) < 5
