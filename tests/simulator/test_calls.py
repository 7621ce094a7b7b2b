"""What stands before every method: the token, the method's name, its parameters and their types."""

from typing import Any

import pytest

from simulator import PRACTICE_TOKEN, BotApi, Person, Refused
from simulator.extract import METHODS as EXTRACTED
from simulator.facts import specification
from simulator.methods import METHODS
from tests.simulator.calling import call, refusal


@pytest.mark.parametrize("token", ["42", "42:", ":practice", "0:practice", "42:prac tice", "x42:practice", "42:p/q"])
async def test_a_token_of_the_wrong_form_is_unauthorized(api: BotApi, token: str) -> None:
    with pytest.raises(Refused) as caught:
        await api.call(token, "getMe", {})
    assert (caught.value.code, caught.value.description) == (401, "Unauthorized: invalid token specified")


async def test_every_token_of_the_right_form_is_a_bot_of_its_own(api: BotApi) -> None:
    assert (await api.call(PRACTICE_TOKEN, "getMe", {}))["id"] == 42
    assert (await api.call("43:another", "getMe", {}))["id"] == 43
    person = api.person()
    person.say("only for the practice bot")
    assert await api.call("43:another", "getUpdates", {}) == []
    with pytest.raises(Refused, match="chat not found"):
        await api.call("43:another", "sendMessage", {"chat_id": person.id, "text": "hello"})


async def test_an_unknown_method_is_not_found(api: BotApi) -> None:
    assert await refusal(api, "sendPigeon") == (404, "Not Found: method not found")


async def test_a_method_is_found_in_any_case(api: BotApi) -> None:
    assert await call(api, "GETME") == await call(api, "getMe")
    assert [made.method for made in api.calls] == ["getMe", "getMe"]


async def test_after_logging_out_everything_is_refused(api: BotApi) -> None:
    assert await call(api, "logOut") is True
    assert await refusal(api, "getMe") == (400, "Logged out")


async def test_an_unknown_parameter_is_refused_by_name(api: BotApi, person: Person) -> None:
    refused = await refusal(api, "sendMessage", chat_id=person.id, text="hello", colour="red")
    assert refused == (400, 'Bad Request: unknown parameter "colour" of sendMessage')


async def test_a_parameter_that_only_telegram_knows_is_refused_by_name(api: BotApi, person: Person) -> None:
    code, words = await refusal(api, "sendMessage", chat_id=person.id, text="hello", message_thread_id=1)
    assert code == 400
    assert words == 'Bad Request: "message_thread_id" is known to Telegram, but not to this stand-in'


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("sendMessage", {"text": "hello"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": "", "text": "hello"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        ("deleteMessages", {"chat_id": 1}, "message identifiers are not specified"),
        ("editMessageText", {"text": "hello"}, "chat_id is empty"),
        ("editMessageText", {"text": "hello", "chat_id": 1}, "message identifier is not specified"),
        ("sendChatAction", {"chat_id": 1}, "wrong parameter action in request"),
        ("answerCallbackQuery", {}, 'parameter "callback_query_id" is required'),
        ("setMyCommands", {}, 'parameter "commands" is required'),
    ],
)
async def test_a_missing_parameter_is_refused(api: BotApi, method: str, given: dict[str, Any], words: str) -> None:
    assert await refusal(api, method, **given) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("sendMessage", {"chat_id": 1.5, "text": "hello"}, 'field "chat_id" must be of type Integer or String'),
        ("sendMessage", {"chat_id": 1, "text": 5}, 'field "text" must be of type String'),
        ("sendMessage", {"chat_id": True, "text": "hello"}, 'field "chat_id" must be of type Integer or String'),
        (
            "sendMessage",
            {"chat_id": 1, "text": "hello", "protect_content": "yes"},
            'field "protect_content" must be of type Boolean',
        ),
        ("sendMessage", {"chat_id": 1, "text": "hello", "entities": "{"}, "can't parse entities JSON object"),
        ("sendMessage", {"chat_id": 1, "text": "hello", "entities": "[" * 5000}, "can't parse entities JSON object"),
        ("sendMessage", {"chat_id": 1, "text": "hello", "entities": "{}"}, 'field "entities" must be of type Array'),
        ("sendMessage", {"chat_id": 1, "text": "hello", "entities": [5]}, 'field "entities" must be of type Object'),
        ("sendMessage", {"chat_id": 1, "text": "half \ud800"}, "strings must be encoded in UTF-8"),
        ("deleteMessage", {"chat_id": 1, "message_id": "first"}, 'field "message_id" must be of type Integer'),
        ("deleteMessage", {"chat_id": 1, "message_id": "9" * 5000}, 'field "message_id" must be of type Integer'),
        ("deleteMessages", {"chat_id": 1, "message_ids": ["1"]}, 'field "message_ids" must be of type Integer'),
        ("editMessageText", {"text": "hello", "rich_message": {}}, '"rich_message" is known to Telegram, but not to'),
        (
            "setMyCommands",
            {"commands": [{"command": "start"}]},
            "can't parse BotCommand: Can't find field \"description\"",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "hello", "reply_markup": {"keys": []}},
            'field "reply_markup" is none of InlineKeyboardMarkup, ',
        ),
    ],
)
async def test_a_badly_typed_parameter_is_refused(api: BotApi, method: str, given: dict[str, Any], words: str) -> None:
    code, description = await refusal(api, method, **given)
    assert code == 400
    assert description.startswith(f"Bad Request: {words}")


async def test_strings_of_a_form_stand_for_numbers_truths_and_objects(api: BotApi, person: Person) -> None:
    sent = await call(
        api,
        "sendMessage",
        chat_id=str(person.id),
        text="12",
        protect_content="true",
        entities='[{"type": "bold", "offset": 0, "length": 2}]',
    )
    assert sent["text"] == "12"
    assert sent["has_protected_content"] is True
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert api.calls[-1].parameters["chat_id"] == person.id


async def test_every_call_is_recorded_with_its_refusal_and_polls_are_not(api: BotApi, person: Person) -> None:
    await call(api, "getUpdates")
    await call(api, "sendMessage", chat_id=person.id, text="hello")
    await refusal(api, "sendMessage", chat_id=person.id, text="")
    good, bad = api.calls
    assert (good.method, good.ok, good.description, good.error_code) == ("sendMessage", True, None, None)
    assert good.parameters == {"chat_id": person.id, "text": "hello"}
    assert (bad.ok, bad.description, bad.error_code) == (False, "Bad Request: message text is empty", 400)
    assert good.ms >= 0


def test_the_extract_holds_exactly_the_methods_that_are_spoken() -> None:
    spoken = {method.name for method in METHODS.values()}
    assert spoken == set(EXTRACTED) == set(specification()["methods"])


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_a_method_understands_no_parameter_that_telegram_has_not(method: Any) -> None:
    assert method.understands <= specification()["methods"][method.name].keys()
