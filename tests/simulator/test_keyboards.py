"""Keyboards under messages: every refusal, and what a person sees of those that are taken."""

from typing import Any

import pytest

from simulator import BotApi, Person
from tests.simulator.calling import call, refusal

_TEXT_BUTTON = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
_PRESSED = {"text": "a", "callback_data": "b"}


def _inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}


async def send(api: BotApi, person: Person, text: str = "hello", **parameters: Any) -> Any:
    """Sends the person a message; gives it as the bot gets it."""
    return await call(api, "sendMessage", chat_id=person.id, text=text, **parameters)


async def refused(api: BotApi, person: Person, text: str = "hello", **parameters: Any) -> str:
    """Why a message to the person is refused, with 400."""
    code, words = await refusal(api, "sendMessage", chat_id=person.id, text=text, **parameters)
    assert code == 400
    return words


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "a", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": "ш" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": ""}, _TEXT_BUTTON),
        ({"text": "a"}, _TEXT_BUTTON),
        (
            {"text": "a", "callback_data": "b", "url": "https://example.org"},
            "can't parse inline keyboard button: more than one action: callback_data, url",
        ),
        ({"text": "a", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "a", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        (
            {"text": "a", "url": "ftp://example.org"},
            "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
        ),
        ({"text": "a", "url": "not-a-url"}, "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"),
        ({"text": "a", "url": "https://"}, "inline keyboard button URL 'https://' is invalid: URL host is empty"),
        (
            {"text": "a", "url": "https://a b.org"},
            "inline keyboard button URL 'https://a b.org' is invalid: Wrong HTTP URL",
        ),
        ({"text": "", "callback_data": "b"}, "inline keyboard button text must be non-empty"),
        ({"text": "  ", "callback_data": "b"}, "inline keyboard button text must be non-empty"),
        ({"callback_data": "b"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": "a", "data": "b"}, 'can\'t parse inline keyboard button: Unknown field "data"'),
        ({"text": "a", "pay": True}, "BUTTON_TYPE_INVALID"),
        ({"text": "a", "callback_data": "b", "style": "pink"}, "inline keyboard button has an unsupported style"),
    ],
)
async def test_a_bad_inline_button_is_refused(api: BotApi, person: Person, button: dict[str, Any], why: str) -> None:
    assert await refused(api, person, reply_markup=_inline(button)) == f"Bad Request: {why}"


@pytest.mark.parametrize(
    "button",
    [
        {"text": "a", "callback_data": "x" * 64},
        {"text": "a", "callback_data": "ш" * 32},
        {"text": "a", "copy_text": {"text": "x" * 256}},
        {"text": "a", "url": "tg://resolve?domain=example"},
        {"text": "a", "url": "https://example.org/a?b#c"},
    ],
)
async def test_a_good_inline_button_is_sent_as_it_is(api: BotApi, person: Person, button: dict[str, Any]) -> None:
    assert (await send(api, person, reply_markup=_inline(button)))["reply_markup"] == _inline(button)


async def test_a_hundred_buttons_are_sent_and_one_more_is_refused(api: BotApi, person: Person) -> None:
    assert (
        len((await send(api, person, reply_markup=_inline(*[_PRESSED] * 100)))["reply_markup"]["inline_keyboard"])
        == 100
    )
    assert (
        await refused(api, person, reply_markup=_inline(*[_PRESSED] * 101)) == "Bad Request: reply markup is too long"
    )


async def test_eight_buttons_in_a_row_are_sent_and_a_ninth_is_refused(api: BotApi, person: Person) -> None:
    assert (
        len(
            (await send(api, person, reply_markup={"inline_keyboard": [[_PRESSED] * 8]}))["reply_markup"][
                "inline_keyboard"
            ][0]
        )
        == 8
    )
    words = await refused(api, person, reply_markup={"inline_keyboard": [[_PRESSED] * 9]})
    assert words == "Bad Request: reply markup is too long"


async def test_an_inline_keyboard_without_buttons_is_no_keyboard(api: BotApi, person: Person) -> None:
    assert "reply_markup" not in await send(api, person, reply_markup={"inline_keyboard": [[], []]})


async def test_a_keyboard_of_no_known_kind_is_refused(api: BotApi, person: Person) -> None:
    assert 'field "reply_markup" is none of' in await refused(api, person, reply_markup={"buttons": []})


async def test_a_position_keyboard_is_shown_to_the_person_and_not_to_the_bot(api: BotApi, person: Person) -> None:
    keyboard = {"keyboard": [[{"text": "Here", "request_location": True}]], "one_time_keyboard": True}
    assert "reply_markup" not in await send(api, person, reply_markup=keyboard)
    assert person.messages[-1]["reply_markup"] == keyboard


async def test_a_keyboard_stays_until_it_is_taken_away(api: BotApi, person: Person) -> None:
    with_keyboard = await send(api, person, reply_markup={"keyboard": [[{"text": "Here"}]]})
    await send(api, person)
    assert person.state()["reply_keyboard"]["message_id"] == with_keyboard["message_id"]
    await send(api, person, reply_markup={"remove_keyboard": True})
    assert person.state()["reply_keyboard"] is None


async def test_a_keyboard_goes_with_the_message_that_brought_it(api: BotApi, person: Person) -> None:
    with_keyboard = await send(api, person, reply_markup={"keyboard": [[{"text": "Here"}]]})
    await call(api, "deleteMessage", chat_id=person.id, message_id=with_keyboard["message_id"])
    assert person.state()["reply_keyboard"] is None


@pytest.mark.parametrize(
    ("keyboard", "why"),
    [
        ({"keyboard": [[]]}, "reply keyboard must have at least one button"),
        ({"keyboard": [[{"text": " "}]]}, "keyboard button text must be non-empty"),
        (
            {"keyboard": [[{"text": "a", "request_location": True, "request_contact": True}]]},
            "can't parse keyboard button: more than one action: request_contact, request_location",
        ),
        ({"keyboard": [["a"]]}, 'field "keyboard" must be of type Object'),
        ({"keyboard": [[{"text": "a"}]], "selective": "yes"}, 'field "selective" must be of type Boolean'),
    ],
)
async def test_a_bad_reply_keyboard_is_refused(api: BotApi, person: Person, keyboard: dict[str, Any], why: str) -> None:
    assert await refused(api, person, reply_markup=keyboard) == f"Bad Request: {why}"
