"""The whole list of methods that the stand-in speaks."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from simulator import about, messages


@dataclass(frozen=True, slots=True)
class Method:
    """A method that the stand-in speaks: Telegram's name, what it does, the parameters it understands."""

    name: str
    run: Callable[..., Awaitable[Any]]
    understands: frozenset[str]


def _method(name: str, run: Callable[..., Awaitable[Any]]) -> tuple[str, Method]:
    understands = frozenset(inspect.signature(run).parameters) - {"bot"}
    # Telegram takes method names in any case.
    return name.lower(), Method(name, run, understands)


METHODS: Mapping[str, Method] = MappingProxyType(
    dict(
        (
            _method("answerCallbackQuery", messages.answer_callback_query),
            _method("close", about.close),
            _method("deleteMessage", messages.delete_message),
            _method("deleteMessages", messages.delete_messages),
            _method("deleteMyCommands", about.delete_my_commands),
            _method("deleteWebhook", about.delete_webhook),
            _method("editMessageReplyMarkup", messages.edit_message_reply_markup),
            _method("editMessageText", messages.edit_message_text),
            _method("getMe", about.get_me),
            _method("getMyCommands", about.get_my_commands),
            _method("getMyDescription", about.get_my_description),
            _method("getMyName", about.get_my_name),
            _method("getMyShortDescription", about.get_my_short_description),
            _method("getUpdates", about.get_updates),
            _method("getWebhookInfo", about.get_webhook_info),
            _method("leaveChat", messages.leave_chat),
            _method("logOut", about.log_out),
            _method("sendChatAction", messages.send_chat_action),
            _method("sendMessage", messages.send_message),
            _method("setMyCommands", about.set_my_commands),
            _method("setMyDescription", about.set_my_description),
            _method("setMyName", about.set_my_name),
            _method("setMyShortDescription", about.set_my_short_description),
        )
    )
)
