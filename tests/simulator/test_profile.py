"""What a bot says about itself: its name, its descriptions and its commands, per language and scope."""

from typing import Any

import pytest

from simulator import BotApi
from tests.simulator.calling import call, refusal

START = [{"command": "start", "description": "Begin"}]
EMPEZAR = [{"command": "start", "description": "Empezar"}]


@pytest.mark.parametrize(
    ("which", "field", "longest", "words"),
    [
        ("Name", "name", 64, "BOT_TITLE_INVALID"),
        ("Description", "description", 512, "DESCRIPTION_TOO_LONG"),
        ("ShortDescription", "short_description", 120, "ABOUT_TOO_LONG"),
    ],
)
async def test_a_text_is_kept_per_language_and_has_a_longest_length(
    api: BotApi, which: str, field: str, longest: int, words: str
) -> None:
    await call(api, f"setMy{which}", **{field: "for all"})
    await call(api, f"setMy{which}", **{field: "x" * longest}, language_code="es")
    assert await call(api, f"getMy{which}", language_code="es") == {field: "x" * longest}
    assert await call(api, f"getMy{which}", language_code="ar") == {field: "for all"}
    refused = await refusal(api, f"setMy{which}", **{field: "x" * (longest + 1)})
    assert refused == (400, f"Bad Request: {words}")
    await call(api, f"setMy{which}", **{field: ""}, language_code="es")
    assert await call(api, f"getMy{which}", language_code="es") == {field: "for all"}


async def test_the_name_is_the_bots_first_name(api: BotApi) -> None:
    await call(api, "setMyName", name="Echo")
    assert (await call(api, "getMe"))["first_name"] == "Echo"


@pytest.mark.parametrize("language_code", ["spa", "ES", "e", "1a"])
async def test_a_language_has_two_small_letters(api: BotApi, language_code: str) -> None:
    for method, content in (("setMyName", {"name": "x"}), ("setMyCommands", {"commands": START}), ("getMyName", {})):
        refused = await refusal(api, method, **content, language_code=language_code)
        assert refused == (400, "Bad Request: invalid language code specified")


@pytest.mark.parametrize(
    ("commands", "words"),
    [
        ([{"command": "Start", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "x" * 33, "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "start", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "start", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        (START * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_bad_commands_are_refused(api: BotApi, commands: list[dict[str, Any]], words: str) -> None:
    assert await refusal(api, "setMyCommands", commands=commands) == (400, f"Bad Request: {words}")
    assert await call(api, "getMyCommands") == []


async def test_a_persons_menu_has_the_narrowest_scope_and_their_language(api: BotApi) -> None:
    person = api.person(language_code="es-MX")

    def menu() -> Any:
        return person.state()["bot"]["commands"]

    await call(api, "setMyCommands", commands=START)
    assert menu() == START
    await call(api, "setMyCommands", commands=EMPEZAR, language_code="es")
    assert menu() == EMPEZAR
    private = [{"command": "private", "description": "Only here"}]
    await call(api, "setMyCommands", commands=private, scope={"type": "all_private_chats"})
    assert menu() == private
    own = [{"command": "own", "description": "Only yours"}]
    scope = {"type": "chat", "chat_id": person.id}
    await call(api, "setMyCommands", commands=own, scope=scope)
    assert menu() == own
    assert await call(api, "getMyCommands", scope=scope) == own
    assert await call(api, "deleteMyCommands", scope=scope) is True
    assert menu() == private
