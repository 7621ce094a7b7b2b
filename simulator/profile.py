"""What a bot says about itself: name, descriptions and commands, per language and scope."""

import re
from typing import Any

from simulator.refused import bad_request

_LANGUAGE = re.compile(r"[a-z]{2}")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256

# How long each text may be, in characters, and Telegram's word for one that is longer.
MAX_LENGTHS = {
    "name": (64, "BOT_TITLE_INVALID"),
    "description": (512, "DESCRIPTION_TOO_LONG"),
    "short_description": (120, "ABOUT_TOO_LONG"),
}
DEFAULT_SCOPE: dict[str, Any] = {"type": "default"}


class Profile:
    """The texts and commands of one bot; the language `""` is for everybody without texts of their own."""

    def __init__(self, name: str) -> None:
        self._own_name = name
        self._texts: dict[tuple[str, str], str] = {}
        self._commands: dict[tuple[str, str], list[dict[str, str]]] = {}

    def set_text(self, which: str, text: str, language_code: str) -> None:
        """Sets `name`, `description` or `short_description`; an empty text takes the language's own away."""
        _check_language(language_code)
        longest, refusal = MAX_LENGTHS[which]
        if len(text) > longest:
            raise bad_request(refusal)
        self._texts.pop((which, language_code), None)
        if text:
            self._texts[which, language_code] = text

    def text(self, which: str, language_code: str) -> str:
        """The text for that language, else for everybody."""
        _check_language(language_code)
        everybodys = self._texts.get((which, ""), self._own_name if which == "name" else "")
        return self._texts.get((which, language_code), everybodys)

    def set_commands(self, commands: list[dict[str, str]], scope: dict[str, Any] | None, language_code: str) -> None:
        """Sets the commands of one scope and language; none takes them away."""
        _check_language(language_code)
        if len(commands) > MAX_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= MAX_COMMAND_DESCRIPTION:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self._commands.pop((_key(scope), language_code), None)
        if commands:
            self._commands[_key(scope), language_code] = [
                {**command, "command": command["command"].removeprefix("/")} for command in commands
            ]

    def commands(self, scope: dict[str, Any] | None, language_code: str) -> list[dict[str, str]]:
        """The commands of exactly that scope and language."""
        _check_language(language_code)
        return self._commands.get((_key(scope), language_code), [])

    def shown_to(self, person_id: int, language_code: str | None) -> list[dict[str, str]]:
        """The commands in a person's menu: the narrowest scope that has some, the person's language first."""
        scopes = ({"type": "chat", "chat_id": person_id}, {"type": "all_private_chats"}, DEFAULT_SCOPE)
        for scope in scopes:
            for language in (_two_letters(language_code), ""):
                if commands := self._commands.get((_key(scope), language)):
                    return commands
        return []

    def on_screen(self, person_id: int, language_code: str | None) -> dict[str, Any]:
        """What a person sees of it."""
        language = _two_letters(language_code)
        texts = {which: self.text(which, language) for which in MAX_LENGTHS}
        return {**texts, "commands": self.shown_to(person_id, language)}


def _two_letters(language_code: str | None) -> str:
    letters = (language_code or "")[:2].lower()
    return letters if _LANGUAGE.fullmatch(letters) else ""


def _check_language(language_code: str) -> None:
    if language_code and not _LANGUAGE.fullmatch(language_code):
        raise bad_request("invalid language code specified")


def _key(scope: dict[str, Any] | None) -> str:
    scope = scope or DEFAULT_SCOPE
    return ":".join(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope)
