"""The whole list of methods that the stand-in speaks."""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from simulator import about, facts, messages
from simulator.refused import Refused


@dataclass(frozen=True, slots=True)
class Method:
    """A method by Telegram's name: what it does, and the parameters that it understands."""

    name: str
    run: Callable[..., Awaitable[Any]]
    understands: frozenset[str]

    @classmethod
    def of(cls, name: str, run: Callable[..., Awaitable[Any]]) -> "Method":
        """The method that `run` carries out; its keyword arguments are what it understands."""
        return cls(name, run, frozenset(inspect.signature(run).parameters) - {"bot"})

    def parameters(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """What was given, in the right types; refused if Telegram or the stand-in takes no such thing."""
        parameters = facts.parameters(self.name, given)
        for name in parameters:
            if name not in self.understands:
                raise facts.unspoken(name)
        return parameters


def find_method(name: str) -> Method:
    """The method of that name, in any case as Telegram takes it, or a refusal with 404."""
    method = METHODS.get(name.lower())
    if method is None:
        raise Refused(404, "Not Found: method not found")
    return method


_SPOKEN = (
    Method.of("answerCallbackQuery", messages.answer_callback_query),
    Method.of("close", about.close),
    Method.of("deleteMessage", messages.delete_message),
    Method.of("deleteMessages", messages.delete_messages),
    Method.of("deleteMyCommands", about.delete_my_commands),
    Method.of("deleteWebhook", about.delete_webhook),
    Method.of("editMessageReplyMarkup", messages.edit_message_reply_markup),
    Method.of("editMessageText", messages.edit_message_text),
    Method.of("getMe", about.get_me),
    Method.of("getMyCommands", about.get_my_commands),
    Method.of("getMyDescription", about.get_my_description),
    Method.of("getMyName", about.get_my_name),
    Method.of("getMyShortDescription", about.get_my_short_description),
    Method.of("getUpdates", about.get_updates),
    Method.of("getWebhookInfo", about.get_webhook_info),
    Method.of("leaveChat", messages.leave_chat),
    Method.of("logOut", about.log_out),
    Method.of("sendChatAction", messages.send_chat_action),
    Method.of("sendMessage", messages.send_message),
    Method.of("setMyCommands", about.set_my_commands),
    Method.of("setMyDescription", about.set_my_description),
    Method.of("setMyName", about.set_my_name),
    Method.of("setMyShortDescription", about.set_my_short_description),
    Method.of("setWebhook", about.set_webhook),
)

METHODS: Mapping[str, Method] = MappingProxyType({method.name.lower(): method for method in _SPOKEN})
