"""What Telegram shows of the bot before anybody writes: set at the start where it differs, and in nobody's way."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from bot.app import build_bot, run_polling
from bot.clock import TelegramClock
from bot.deeds import Commanded, Started
from bot.events import Event
from bot.handlers import answer
from bot.profile import COMMANDS, introduce
from bot.talk import Service, Talk
from screens.buttons import Here
from simulator import PRACTICE_TOKEN, BotApi
from simulator.refused import Refused
from tests.builders import NOW
from tests.stand_in import serving


class Start:
    """Starts of the introduction against the stand-in, and what was told of it."""

    def __init__(self, service: Service, api: BotApi) -> None:
        self.service, self.api = service, api
        self.events: list[tuple[Event, Mapping[str, Any]]] = []

    async def __call__(self, **changed: Any) -> list[str]:
        """Introduces the bot, perhaps with another service; gives the methods that were called."""
        before = len(self.api.calls)
        async with serving(self.api) as base:
            bot = build_bot(PRACTICE_TOKEN, base, TelegramClock())
            try:
                await introduce(bot, replace(self.service, **changed), self.report)
            finally:
                await bot.session.close()
        return [call.method for call in list(self.api.calls)[before:]]

    def report(self, event: Event, **fields: Any) -> None:
        self.events.append((event, fields))


@pytest.fixture
def start(service: Service) -> Start:
    return Start(service, BotApi())


def refusing(api: BotApi, monkeypatch: pytest.MonkeyPatch, method: str, refused: Refused, **given: Any) -> None:
    """Makes the stand-in refuse a method that is called with these parameters, as Telegram might."""
    as_ever = api.call

    async def call(token: str, called: str, parameters: Mapping[str, Any]) -> Any:
        if called == method and given.items() <= parameters.items():
            raise refused
        return await as_ever(token, called, parameters)

    monkeypatch.setattr(api, "call", call)


async def test_everybody_reads_it_in_their_language_and_all_others_in_english(start: Start) -> None:
    await start()
    for phone, tag in (("en", "en"), ("es-MX", "es"), ("ar", "ar"), ("km", "en"), (None, "en")):
        say, shown = start.service.catalog.say(tag), start.api.person(phone).state()["bot"]
        assert shown["short_description"] == say("profile-about")
        assert shown["description"] == say("profile-description")
        assert shown["commands"] == [
            {"command": name, "description": say(f"profile-command-{name}")} for name in COMMANDS
        ]


async def test_what_telegram_has_already_is_asked_for_and_not_set_again(start: Start) -> None:
    first = await start()
    assert "setMyDescription" in first
    assert [(event, fields["count"]) for event, fields in start.events] == [(Event.PROFILE_SET, first_sets(first))]
    again = await start()
    assert {method[:3] for method in again} == {"get"}
    assert len(start.events) == 1


def first_sets(methods: list[str]) -> int:
    return sum(method.startswith("set") for method in methods)


async def test_only_what_differs_is_set(start: Start) -> None:
    await start()
    start.api.bot().profile.set_text("description", "something else", "es")
    assert [method for method in await start() if method.startswith("set")] == ["setMyDescription"]


async def test_the_name_is_botfathers_unless_the_operator_gives_one(start: Start) -> None:
    before = start.api.bot().me["first_name"]
    assert "getMyName" not in await start()
    assert start.api.bot().me["first_name"] == before
    assert (await start(bot_name="Near You"))[-2:] == ["getMyName", "setMyName"]
    assert start.api.bot().me["first_name"] == "Near You"
    assert "setMyName" not in await start(bot_name="Near You")


async def test_a_language_that_telegram_refuses_is_passed_over(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = Refused(400, "Bad Request: invalid language code specified")
    refusing(start.api, monkeypatch, "setMyDescription", refused, language_code="es")
    await start()
    assert [event for event, _ in start.events] == [Event.PROFILE_REFUSED, Event.PROFILE_SET]
    profile = start.api.bot().profile
    assert profile.text("description", "ar") == start.service.catalog.say("ar")("profile-description")
    assert profile.text("description", "es") == start.service.catalog.say("en")("profile-description")


@pytest.mark.parametrize(
    "refused", [Refused(429, "Too Many Requests: retry after 9000", {"retry_after": 9000}), Refused(502, "Bad Gateway")]
)
async def test_a_long_wait_or_a_fault_leaves_the_rest_for_the_next_start(
    start: Start, monkeypatch: pytest.MonkeyPatch, refused: Refused
) -> None:
    with monkeypatch.context() as patched:
        refusing(start.api, patched, "setMyCommands", refused)
        assert "getMyName" not in await start(bot_name="Near You")
    assert [event for event, _ in start.events] == [Event.PROFILE_REFUSED, Event.PROFILE_SET]
    assert "setMyCommands" in await start()


@asynccontextmanager
async def polling(base: str, service: Service) -> AsyncIterator[None]:
    running = asyncio.create_task(run_polling(PRACTICE_TOKEN, base, service, lambda _event, **_fields: None))
    try:
        yield
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_the_first_answers_wait_for_nothing_of_it(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    api, asked = BotApi(), asyncio.Event()
    as_ever = api.call

    async def call(token: str, method: str, given: Mapping[str, Any]) -> Any:
        if method.startswith("getMy"):
            asked.set()
            await asyncio.Event().wait()  # for ever
        return await as_ever(token, method, given)

    monkeypatch.setattr(api, "call", call)
    async with serving(api) as base, asyncio.timeout(20), polling(base, service):
        await asked.wait()
        person = api.person("en")
        person.say("/start")
        while not [message for message in person.messages if not message["mine"]]:  # noqa: ASYNC110  no event to await
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_of_the_menu_is_understood(service: Service, command: str) -> None:
    talk = Talk(Here("en", "GB"), "", NOW, b"once")
    home = answer(service, talk, Started(None, None)).screen
    shown = answer(service, talk, Commanded(command)).screen
    assert (shown == home) == (command == "start")
