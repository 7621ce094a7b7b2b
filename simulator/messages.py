"""The methods with which a bot writes: messages, edits, deletions, answers to presses.

One function per method. Its keyword arguments are the parameters that it understands, already of the right types
(see `facts`); what Telegram knows beyond them is refused by name, never ignored.
"""

from simulator.account import Account
from simulator.chats import JSON, Chat, Message
from simulator.markup import inline_keyboard, reply_keyboard
from simulator.refused import Refused, bad_request
from simulator.text import formatted, utf16_length

DELETABLE_S = 48 * 3600
MAX_DELETED_AT_ONCE = 100
MAX_NOTICE_UNITS = 200
MAX_CACHE_S = 2**31 - 1

CHAT_ACTIONS = frozenset(
    {
        "choose_sticker",
        "find_location",
        "record_video",
        "record_video_note",
        "record_voice",
        "typing",
        "upload_document",
        "upload_photo",
        "upload_video",
        "upload_video_note",
        "upload_voice",
    }
)

_TEXT_FIELDS = ("text", "entities", "link_preview_options")


async def send_message(
    bot: Account,
    *,
    chat_id: int | str,
    text: str,
    parse_mode: str = "",
    entities: list[JSON] | None = None,
    link_preview_options: JSON | None = None,
    disable_notification: bool = False,  # noqa: ARG001 - nothing in a Message shows it
    protect_content: bool = False,
    reply_parameters: JSON | None = None,
    reply_markup: JSON | None = None,
) -> JSON:
    """Puts a message at the bottom of a chat; gives it as the bot sees it."""
    chat = _writable(bot.find_chat(chat_id))
    _check_parse_mode(parse_mode)
    kept_text, kept_entities = formatted(text, entities or [], too_long="message is too long")
    content: JSON = _replied_to(chat, reply_parameters) | _text(kept_text, kept_entities, link_preview_options)
    keyboard: JSON | None = None
    if reply_markup is not None and "inline_keyboard" in reply_markup:
        content |= _keyboard(inline_keyboard(reply_markup))
    elif reply_markup is not None:
        keyboard = reply_keyboard(reply_markup)
    if protect_content:
        content["has_protected_content"] = True
    message = Message(bot.message(chat, bot.user, content), keyboard)
    chat.add(message)
    return message.json


async def edit_message_text(
    bot: Account,
    *,
    text: str = "",
    chat_id: int | str = "",
    message_id: int = 0,
    parse_mode: str = "",
    entities: list[JSON] | None = None,
    link_preview_options: JSON | None = None,
    reply_markup: JSON | None = None,
) -> JSON:
    """Replaces text, entities and inline keyboard of one of the bot's messages."""
    chat, message = _editable(bot, chat_id, message_id)
    _check_parse_mode(parse_mode)
    kept_text, kept_entities = formatted(text, entities or [], too_long="MESSAGE_TOO_LONG")
    content = _text(kept_text, kept_entities, link_preview_options)
    content |= _keyboard(inline_keyboard(reply_markup) if reply_markup else None)
    return _edit(bot, chat, message, content)


async def edit_message_reply_markup(
    bot: Account, *, chat_id: int | str = "", message_id: int = 0, reply_markup: JSON | None = None
) -> JSON:
    """Replaces the inline keyboard of one of the bot's messages; without one, takes it away."""
    chat, message = _editable(bot, chat_id, message_id)
    unchanged = {name: message.json[name] for name in _TEXT_FIELDS if name in message.json}
    return _edit(bot, chat, message, unchanged | _keyboard(inline_keyboard(reply_markup) if reply_markup else None))


async def delete_message(bot: Account, *, chat_id: int | str, message_id: int) -> bool:
    """Deletes one message of at most 48 hours, the bot's or the person's."""
    chat, message = bot.find_message(chat_id, message_id, to="delete")
    if not chat.is_private and not message.is_bots:
        raise bad_request("message can't be deleted")
    if _is_too_old(bot, message):
        raise bad_request("message can't be deleted for everyone")
    chat.delete([message_id])
    return True


async def delete_messages(bot: Account, *, chat_id: int | str, message_ids: list[int]) -> bool:
    """Deletes up to 100 messages; true, whatever was not there or too old."""
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    if len(message_ids) > MAX_DELETED_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    if any(number <= 0 for number in message_ids):
        raise bad_request("invalid message identifier specified")
    chat = bot.find_chat(chat_id)
    found = [chat.messages[number] for number in message_ids if number in chat.messages]
    chat.delete([message.id for message in found if not _is_too_old(bot, message)])
    return True


async def answer_callback_query(
    bot: Account,
    *,
    callback_query_id: str,
    text: str = "",
    show_alert: bool = False,
    cache_time: int = 0,
) -> bool:
    """Ends the spinner of a pressed button, once and within 150 seconds, with a notice if there is text."""
    if utf16_length(text) > MAX_NOTICE_UNITS:
        raise bad_request("MESSAGE_TOO_LONG")
    if not 0 <= cache_time <= MAX_CACHE_S:
        raise bad_request("cache_time is out of range")
    press = bot.take_press(callback_query_id)
    press.chat.notice({"text": text or None, "alert": show_alert, "press": press.id})
    return True


async def send_chat_action(bot: Account, *, chat_id: int | str, action: str) -> bool:
    """Shows for a moment that the bot is busy."""
    if action not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    _writable(bot.find_chat(chat_id))
    return True


async def leave_chat(bot: Account, *, chat_id: int | str) -> bool:
    """Leaves a group."""
    chat = bot.find_chat(chat_id)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    if chat.blocked:
        raise Refused(403, f"Forbidden: bot is not a member of the {chat.json.get('type', 'group')} chat")
    chat.blocked = True
    return True


def _text(text: str, entities: list[JSON], link_preview_options: JSON | None) -> JSON:
    content: JSON = {"text": text}
    if entities:
        content["entities"] = entities
    if link_preview_options:
        content["link_preview_options"] = link_preview_options
    return content


def _keyboard(markup: JSON | None) -> JSON:
    return {"reply_markup": markup} if markup else {}


def _check_parse_mode(parse_mode: str) -> None:
    if parse_mode:
        raise bad_request(f"unsupported parse_mode: this stand-in takes entities, not {parse_mode}")


def _writable(chat: Chat) -> Chat:
    """The chat, if its person or group lets the bot write."""
    if chat.blocked and chat.is_private:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    if chat.blocked:
        raise Refused(403, f"Forbidden: bot is not a member of the {chat.json.get('type', 'group')} chat")
    if not chat.started:
        raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
    return chat


def _editable(bot: Account, chat_id: int | str, message_id: int) -> tuple[Chat, Message]:
    """The message, if it is one the bot may edit: its own, without a reply keyboard."""
    if chat_id == "":
        raise bad_request("chat_id is empty")
    if not message_id:
        raise bad_request("message identifier is not specified")
    chat, message = bot.find_message(chat_id, message_id, to="edit")
    _writable(chat)
    if not message.is_bots or message.keyboard is not None:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(bot: Account, chat: Chat, message: Message, content: JSON) -> JSON:
    changing = (*_TEXT_FIELDS, "reply_markup")
    if all(message.json.get(name) == content.get(name) for name in changing):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    kept = {name: value for name, value in message.json.items() if name not in changing}
    message.json = kept | content | {"edit_date": int(bot.clock.now())}
    chat.edited(message)
    return message.json


def _is_too_old(bot: Account, message: Message) -> bool:
    age_s: float = bot.clock.now() - message.json["date"]
    return age_s >= DELETABLE_S


def _replied_to(chat: Chat, reply_parameters: JSON | None) -> JSON:
    """The `reply_to_message` of a new message, one level deep as Telegram shows it."""
    if reply_parameters is None:
        return {}
    beyond = reply_parameters.keys() - {"message_id", "chat_id", "allow_sending_without_reply"}
    if beyond or reply_parameters.get("chat_id", chat.id) != chat.id:
        raise bad_request("this stand-in replies to a whole message of the same chat only")
    original = chat.messages.get(reply_parameters["message_id"])
    if original is not None:
        return {"reply_to_message": _one_level(original.json)}
    if not reply_parameters.get("allow_sending_without_reply", False):
        raise bad_request("message to be replied not found")
    return {}


def _one_level(message: JSON) -> JSON:
    return {name: value for name, value in message.items() if name != "reply_to_message"}
