"""What a bot does with messages: sends, edits, deletes, answers presses; and to whom it may write."""

import pytest

from simulator import BotApi, Person
from tests.simulator.calling import call, keyboard, refusal

HOUR_S = 3600
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
MENU = keyboard({"text": "more", "callback_data": "more"})


async def send(api: BotApi, person: Person, text: str = "hello") -> int:
    """Sends a message with a button; gives its number."""
    sent = await call(api, "sendMessage", chat_id=person.id, text=text, reply_markup=MENU)
    number: int = sent["message_id"]
    return number


def texts(person: Person) -> list[str]:
    return [message["text"] for message in person.messages]


async def test_a_sent_message_is_the_bots_and_stands_on_the_screen(api: BotApi, person: Person) -> None:
    api.clock.set(1_800_000_000)
    sent = await call(api, "sendMessage", chat_id=person.id, text="hello")
    assert sent["from"]["is_bot"] is True
    assert sent["chat"] == {"id": person.id, "type": "private", "first_name": "Practice", "last_name": "Person"}
    assert sent["date"] == 1_800_000_000
    assert person.messages[-1] == {**sent, "mine": False}


async def test_message_numbers_rise_through_all_chats_of_a_bot(api: BotApi) -> None:
    one, other = api.person(), api.person()
    numbers = [one.say("first")["message_id"], other.say("second")["message_id"], await send(api, one)]
    assert numbers == [1, 2, 3]
    assert api.person(token="43:another").say("elsewhere")["message_id"] == 1


async def test_a_reply_shows_the_message_it_answers(api: BotApi, person: Person) -> None:
    first = person.messages[0]["message_id"]
    sent = await call(api, "sendMessage", chat_id=person.id, text="yes", reply_parameters={"message_id": first})
    assert sent["reply_to_message"]["text"] == "/start"
    refused = await refusal(api, "sendMessage", chat_id=person.id, text="yes", reply_parameters={"message_id": 99})
    assert refused == (400, "Bad Request: message to be replied not found")


async def test_an_edit_replaces_text_entities_and_buttons(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    api.clock.advance(60)
    edited = await call(api, "editMessageText", chat_id=person.id, message_id=number, text="goodbye")
    assert edited["edit_date"] >= edited["date"] + 60
    assert "reply_markup" not in edited
    assert person.messages[-1] == {**edited, "mine": False}


async def test_an_edit_that_changes_nothing_is_refused(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    place = {"chat_id": person.id, "message_id": number}
    assert await refusal(api, "editMessageText", **place, text="hello", reply_markup=MENU) == (400, NOT_MODIFIED)
    # What is trimmed and cleaned away is no change either.
    assert await refusal(api, "editMessageText", **place, text=" hello\n", reply_markup=MENU) == (400, NOT_MODIFIED)
    assert await refusal(api, "editMessageReplyMarkup", **place, reply_markup=MENU) == (400, NOT_MODIFIED)
    bold = [{"type": "bold", "offset": 0, "length": 5}]
    assert await call(api, "editMessageText", **place, text="hello", entities=bold, reply_markup=MENU)
    assert await call(api, "editMessageText", **place, text="hello", entities=bold)
    assert await refusal(api, "editMessageReplyMarkup", **place) == (400, NOT_MODIFIED)


async def test_buttons_are_edited_without_the_text(api: BotApi, person: Person) -> None:
    place = {"chat_id": person.id, "message_id": await send(api, person)}
    other = keyboard({"text": "less", "callback_data": "less"})
    edited = await call(api, "editMessageReplyMarkup", **place, reply_markup=other)
    assert (edited["text"], edited["reply_markup"]) == ("hello", other)


async def test_a_message_that_is_not_there_cannot_be_edited(api: BotApi, person: Person) -> None:
    for method, content in (("editMessageText", {"text": "new"}), ("editMessageReplyMarkup", {})):
        refused = await refusal(api, method, chat_id=person.id, message_id=99, **content)
        assert refused == (400, "Bad Request: message to edit not found")


async def test_a_message_that_is_not_the_bots_own_cannot_be_edited(api: BotApi, person: Person) -> None:
    theirs = person.say("mine")["message_id"]
    for method, content in (("editMessageText", {"text": "new"}), ("editMessageReplyMarkup", {})):
        refused = await refusal(api, method, chat_id=person.id, message_id=theirs, **content)
        assert refused == (400, "Bad Request: message can't be edited")


async def test_both_sides_messages_are_deleted(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    assert await call(api, "deleteMessage", chat_id=person.id, message_id=number) is True
    assert await call(api, "deleteMessage", chat_id=person.id, message_id=person.messages[0]["message_id"]) is True
    assert person.messages == []


async def test_a_message_that_is_not_there_cannot_be_deleted(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    await call(api, "deleteMessage", chat_id=person.id, message_id=number)
    refused = await refusal(api, "deleteMessage", chat_id=person.id, message_id=number)
    assert refused == (400, "Bad Request: message to delete not found")


async def test_a_message_is_deleted_within_48_hours_only(api: BotApi, person: Person) -> None:
    first, second = await send(api, person), await send(api, person)
    api.clock.advance(48 * HOUR_S - 60)
    assert await call(api, "deleteMessage", chat_id=person.id, message_id=first) is True
    api.clock.advance(60)
    refused = await refusal(api, "deleteMessage", chat_id=person.id, message_id=second)
    assert refused == (400, "Bad Request: message can't be deleted for everyone")
    assert texts(person) == ["/start", "hello"]


async def test_deleting_several_skips_what_is_gone_or_too_old(api: BotApi, person: Person) -> None:
    old = await send(api, person, "old")
    api.clock.advance(48 * HOUR_S)
    new, newer = await send(api, person, "new"), await send(api, person, "newer")
    assert await call(api, "deleteMessages", chat_id=person.id, message_ids=[old, new, 999]) is True
    assert texts(person) == ["/start", "old", "newer"]
    assert await call(api, "deleteMessages", chat_id=person.id, message_ids=[newer]) is True
    assert texts(person) == ["/start", "old"]


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ([], "message identifiers are not specified"),
        (list(range(1, 102)), "too many message identifiers specified"),
        ([0], "invalid message identifier specified"),
    ],
)
async def test_no_or_more_than_a_hundred_deletions_are_refused(
    api: BotApi, person: Person, ids: list[int], words: str
) -> None:
    refused = await refusal(api, "deleteMessages", chat_id=person.id, message_ids=ids)
    assert refused == (400, f"Bad Request: {words}")
    assert texts(person) == ["/start"]
    assert await call(api, "deleteMessages", chat_id=person.id, message_ids=list(range(1, 101))) is True
    assert texts(person) == []


async def test_an_answer_to_a_press_ends_it_with_or_without_words(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    first, second = person.press(number, "more"), person.press(number, "more")
    assert await call(api, "answerCallbackQuery", callback_query_id=first) is True
    assert await call(api, "answerCallbackQuery", callback_query_id=second, text="done", show_alert=True) is True
    assert person.notices == [
        {"text": None, "alert": False, "press": first},
        {"text": "done", "alert": True, "press": second},
    ]


async def test_a_press_is_answered_once(api: BotApi, person: Person) -> None:
    press = person.press(await send(api, person), "more")
    await call(api, "answerCallbackQuery", callback_query_id=press)
    assert await refusal(api, "answerCallbackQuery", callback_query_id=press) == (400, TOO_OLD)


async def test_a_press_that_never_was_cannot_be_answered(api: BotApi) -> None:
    assert await refusal(api, "answerCallbackQuery", callback_query_id="1") == (400, TOO_OLD)


async def test_a_press_is_answered_within_150_seconds(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    press = person.press(number, "more")
    api.clock.advance(149)
    assert await call(api, "answerCallbackQuery", callback_query_id=press) is True
    press = person.press(number, "more")
    api.clock.advance(151)
    assert await refusal(api, "answerCallbackQuery", callback_query_id=press) == (400, TOO_OLD)


async def test_an_answer_to_a_press_has_at_most_200_characters(api: BotApi, person: Person) -> None:
    press = person.press(await send(api, person), "more")
    refused = await refusal(api, "answerCallbackQuery", callback_query_id=press, text="x" * 201)
    assert refused == (400, "Bad Request: MESSAGE_TOO_LONG")
    assert await call(api, "answerCallbackQuery", callback_query_id=press, text="x" * 200) is True


@pytest.mark.parametrize("chat_id", [1, -100, "@somebody"])
async def test_a_chat_that_nobody_opened_is_not_found(api: BotApi, chat_id: int | str) -> None:
    for method, content in (
        ("sendMessage", {"text": "hello"}),
        ("editMessageText", {"text": "hello", "message_id": 1}),
        ("deleteMessage", {"message_id": 1}),
        ("deleteMessages", {"message_ids": [1]}),
        ("sendChatAction", {"action": "typing"}),
    ):
        assert await refusal(api, method, chat_id=chat_id, **content) == (400, "Bad Request: chat not found")


async def test_somebody_who_never_started_the_bot_cannot_be_written_to(api: BotApi) -> None:
    stranger = api.person()
    refused = await refusal(api, "sendMessage", chat_id=stranger.id, text="hello")
    assert refused == (403, "Forbidden: bot can't initiate conversation with a user")
    stranger.deliver({"message": {"sticker": {"file_id": "x"}}})
    assert await send(api, stranger)


async def test_somebody_who_blocked_the_bot_cannot_be_written_to(api: BotApi, person: Person) -> None:
    number = await send(api, person)
    person.block(blocked=True)
    blocked = (403, "Forbidden: bot was blocked by the user")
    assert await refusal(api, "sendMessage", chat_id=person.id, text="hello") == blocked
    assert await refusal(api, "editMessageText", chat_id=person.id, message_id=number, text="new") == blocked
    assert await refusal(api, "sendChatAction", chat_id=person.id, action="typing") == blocked
    person.block(blocked=False)
    assert await send(api, person)


async def test_a_chat_action_has_one_of_telegrams_names(api: BotApi, person: Person) -> None:
    assert await call(api, "sendChatAction", chat_id=person.id, action="typing") is True
    refused = await refusal(api, "sendChatAction", chat_id=person.id, action="dancing")
    assert refused == (400, "Bad Request: wrong parameter action in request")


async def test_a_bot_leaves_a_group_but_no_private_chat(api: BotApi, person: Person) -> None:
    person.deliver({"message": {"chat": {"id": -100, "type": "supergroup", "title": "Group"}, "text": "hello"}})
    sent = await call(api, "sendMessage", chat_id=-100, text="not here")
    assert sent["chat"]["id"] == -100
    assert await call(api, "leaveChat", chat_id=-100) is True
    left = (403, "Forbidden: bot is not a member of the supergroup chat")
    assert await refusal(api, "sendMessage", chat_id=-100, text="hello") == left
    assert await refusal(api, "leaveChat", chat_id=-100) == left
    private = "Bad Request: chat member status can't be changed in private chats"
    assert await refusal(api, "leaveChat", chat_id=person.id) == (400, private)


async def test_in_a_group_others_messages_are_not_the_bots_to_delete(api: BotApi, person: Person) -> None:
    group = {"id": -100, "type": "supergroup", "title": "Group"}
    person.deliver({"message": {"chat": group, "text": "hello", "message_id": 500}})
    refused = await refusal(api, "deleteMessage", chat_id=-100, message_id=500)
    assert refused == (400, "Bad Request: message can't be deleted")


async def test_a_chat_keeps_its_last_thousand_messages(api: BotApi, person: Person) -> None:
    for number in range(1000):
        person.say(str(number))
    assert len(person.messages) == 1000
    assert person.messages[0]["text"] == "0"
