"""A person and their phone, as tests and the practice page move them."""

import asyncio
from typing import Any

import pytest

from simulator import BotApi, NotPossible, Person
from simulator.api import MAX_PEOPLE
from tests.simulator.calling import call, keyboard

MENU = keyboard({"text": "more", "callback_data": "more"}, {"text": "web", "url": "https://example.org/"})


async def last(api: BotApi, kind: str = "message") -> Any:
    """What the bot's newest update holds."""
    [update] = await call(api, "getUpdates", offset=-1)
    return update[kind]


async def menu(api: BotApi, person: Person) -> dict[str, Any]:
    await call(api, "sendMessage", chat_id=person.id, text="choose", reply_markup=MENU)
    return person.messages[-1]


async def test_what_a_person_says_reaches_the_bot_as_telegram_would_send_it(api: BotApi) -> None:
    api.clock.set(1_800_000_000)
    person = api.person(language_code="ar")
    shown = person.say("  السلام عليكم ")
    message = await last(api)
    assert message == {
        "message_id": 1,
        "from": {
            "id": person.id,
            "is_bot": False,
            "first_name": "Practice",
            "last_name": "Person",
            "language_code": "ar",
        },
        "chat": {"id": person.id, "type": "private", "first_name": "Practice", "last_name": "Person"},
        "date": 1_800_000_000,
        "text": "السلام عليكم",
    }
    assert shown == {**message, "mine": True}


async def test_a_command_is_marked_where_telegram_counts_it(api: BotApi, person: Person) -> None:
    person.say("🏠 /help@practice_bot and/or /start")
    assert (await last(api))["entities"] == [
        {"type": "bot_command", "offset": 3, "length": 18},
        {"type": "bot_command", "offset": 29, "length": 6},
    ]


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "x" * 4097, "🏠" * 2049, "half \ud83c"])
async def test_what_no_phone_would_send_is_not_possible(api: BotApi, person: Person, text: str) -> None:
    with pytest.raises(NotPossible) as caught:
        person.say(text)
    assert caught.value.status == 400
    assert (await last(api))["text"] == "/start"


async def test_a_reply_carries_what_it_answers(api: BotApi, person: Person) -> None:
    question = await menu(api, person)
    person.say("this", reply_to=question["message_id"])
    assert (await last(api))["reply_to_message"]["text"] == "choose"
    with pytest.raises(NotPossible, match="no message 99"):
        person.say("that", reply_to=99)


async def test_a_shared_position_reaches_the_bot(api: BotApi, person: Person) -> None:
    person.share(-23.55, -46.63)
    assert (await last(api))["location"] == {"latitude": -23.55, "longitude": -46.63}
    for latitude, longitude in ((91, 0), (0, -181), (float("nan"), 0)):
        with pytest.raises(NotPossible, match="no such place"):
            person.share(latitude, longitude)


async def test_a_press_reaches_the_bot_with_the_message_as_it_stands_now(api: BotApi, person: Person) -> None:
    shown = await menu(api, person)
    press = person.press(shown, "more")
    query = await last(api, "callback_query")
    assert (query["id"], query["data"], query["from"]["id"]) == (press, "more", person.id)
    assert query["message"]["reply_markup"] == MENU
    assert "mine" not in query["message"]
    assert person.press(shown["message_id"], (0, 0)) != press


async def test_a_button_of_a_deleted_message_can_still_be_pressed_on_a_slow_phone(api: BotApi, person: Person) -> None:
    shown = await menu(api, person)
    await call(api, "deleteMessage", chat_id=person.id, message_id=shown["message_id"])
    with pytest.raises(NotPossible, match="no message"):
        person.press(shown["message_id"], "more")
    person.press(shown, "more")
    message = (await last(api, "callback_query"))["message"]
    assert message == {"chat": person.chat.json, "message_id": shown["message_id"], "date": 0}


@pytest.mark.parametrize("button", ["less", (0, 2), (1, 0), (-1, 0), (0, -1)])
async def test_only_a_button_that_is_there_can_be_pressed(
    api: BotApi, person: Person, button: str | tuple[int, int]
) -> None:
    shown = await menu(api, person)
    with pytest.raises(NotPossible, match="no button") as caught:
        person.press(shown, button)
    assert caught.value.status == 404


async def test_a_link_button_sends_the_bot_nothing(api: BotApi, person: Person) -> None:
    with pytest.raises(NotPossible, match="callback_data"):
        person.press(await menu(api, person), "web")


async def test_a_changed_language_is_on_later_updates_only(api: BotApi, person: Person) -> None:
    person.language_code = "ar"
    person.say("مرحبا")
    first, second = await call(api, "getUpdates")
    assert [update["message"]["from"]["language_code"] for update in (first, second)] == ["es", "ar"]
    person.language_code = None
    person.say("hello")
    assert "language_code" not in (await last(api))["from"]


async def test_what_a_person_deletes_is_gone_and_the_bot_is_not_told(api: BotApi, person: Person) -> None:
    before = await call(api, "getUpdates")
    person.delete([message["message_id"] for message in person.messages])
    assert person.messages == []
    assert await call(api, "getUpdates") == before


async def test_blocking_is_told_to_the_bot_once_and_silences_the_person(api: BotApi, person: Person) -> None:
    shown = await menu(api, person)
    person.block(blocked=True)
    person.block(blocked=True)
    updates = await call(api, "getUpdates")
    assert [set(update) - {"update_id"} for update in updates] == [{"message"}, {"my_chat_member"}]
    assert updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    for act in (lambda: person.say("hello"), lambda: person.share(0, 0), lambda: person.press(shown, "more")):
        with pytest.raises(NotPossible, match="blocked") as caught:
            act()
        assert caught.value.status == 409
    person.block(blocked=False)
    assert (await last(api, "my_chat_member"))["new_chat_member"]["status"] == "member"


async def test_a_delivered_message_is_filled_in_and_stands_in_the_chat(api: BotApi, person: Person) -> None:
    person.deliver({"message": {"photo": [{"file_id": "x"}]}})
    message = await last(api)
    assert message["from"]["id"] == message["chat"]["id"] == person.id
    assert message["message_id"] == 2
    assert person.messages[-1] == {**message, "mine": True}


async def test_a_delivered_number_keeps_later_numbers_rising(api: BotApi, person: Person) -> None:
    assert person.deliver({"update_id": 5000, "message": {"message_id": 700, "text": "x"}}) == 5000
    assert person.say("y")["message_id"] == 701
    assert (await call(api, "getUpdates", offset=-1))[0]["update_id"] == 5001


async def test_a_delivered_edit_changes_the_message_on_the_screen(api: BotApi, person: Person) -> None:
    number = person.messages[0]["message_id"]
    person.deliver({"edited_message": {"message_id": number, "text": "/begin"}})
    edited = await last(api, "edited_message")
    assert (edited["text"], edited["date"]) == ("/begin", person.messages[0]["date"])
    assert person.messages[0]["text"] == "/begin"


async def test_a_forged_press_without_a_message_is_delivered(api: BotApi, person: Person) -> None:
    person.deliver({"callback_query": {"data": "x" * 500}})
    query = await last(api, "callback_query")
    assert query["data"] == "x" * 500
    assert "message" not in query
    assert await call(api, "answerCallbackQuery", callback_query_id=query["id"]) is True


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"message": None},
        {"message": "words"},
        {"message": {"chat": None, "from": 5, "date": "today", "message_id": "first"}},
        {"message": {"chat": {"id": []}}},
        {"edited_message": {"message_id": {}}},
        {"callback_query": {"id": 7, "message": []}},
        {"no_such_kind": {}},
    ],
)
async def test_malformed_updates_are_delivered_as_they_are(api: BotApi, person: Person, update: dict[str, Any]) -> None:
    number = person.deliver(update)
    assert (await call(api, "getUpdates", offset=-1))[0]["update_id"] == number
    assert len(person.messages) == 1


async def test_waiting_ends_as_soon_as_it_holds_and_fails_when_it_never_does(api: BotApi, person: Person) -> None:
    async def answer() -> None:
        await asyncio.sleep(0)
        await menu(api, person)

    answering = asyncio.create_task(answer())
    await person.until(lambda: len(person.messages) == 2)
    await answering
    with pytest.raises(TimeoutError):
        await person.until(lambda: False, timeout_s=0.01)


async def test_beyond_a_thousand_the_person_who_came_first_is_forgotten(api: BotApi) -> None:
    first, second = api.person(), api.person()
    listener = first.listen()
    for _ in range(MAX_PEOPLE - 1):
        api.person()
    assert api.find_person(first.id) is None
    assert api.find_person(second.id) is second
    assert listener.get_nowait() is None
