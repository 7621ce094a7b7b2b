"""Builds `data/bot_api.json`, the part of Telegram's Bot API that the stand-in speaks.

`python -m simulator.extract FILE`, where FILE is `api.json` of PaulSonOfLars/telegram-bot-api-spec (MIT). Run it
when that file has a newer version or the stand-in learns another method; nothing else writes the extract.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

EXTRACT = Path(__file__).parent / "data" / "bot_api.json"

METHODS = (
    "answerCallbackQuery",
    "close",
    "deleteMessage",
    "deleteMessages",
    "deleteMyCommands",
    "deleteWebhook",
    "editMessageReplyMarkup",
    "editMessageText",
    "getMe",
    "getMyCommands",
    "getMyDescription",
    "getMyName",
    "getMyShortDescription",
    "getUpdates",
    "getWebhookInfo",
    "leaveChat",
    "logOut",
    "sendChatAction",
    "sendMessage",
    "setMyCommands",
    "setMyDescription",
    "setMyName",
    "setMyShortDescription",
    "setWebhook",
)

# Objects that a bot may send us. A parameter of any other object type keeps its name, and is refused by name.
TYPES = (
    "BotCommand",
    "BotCommandScope",
    "CopyTextButton",
    "ForceReply",
    "InlineKeyboardButton",
    "InlineKeyboardMarkup",
    "KeyboardButton",
    "LinkPreviewOptions",
    "MessageEntity",
    "ReplyKeyboardMarkup",
    "ReplyKeyboardRemove",
    "ReplyParameters",
)

_CONSTANT = re.compile(r'must be [“"]?(\w+)[”"]?$')


def extract(specification: dict[str, Any]) -> dict[str, Any]:
    """The methods and object types above, each as name → field → its types and whether it is required.

    A field that can hold one word only, such as the `type` of a BotCommandScope, carries that word as `is`.
    """
    all_types = specification["types"]
    names = [name for wanted in TYPES for name in (all_types[wanted].get("subtypes") or [wanted])]
    return {
        "version": specification["version"],
        "release_date": specification["release_date"],
        "unions": {name: all_types[name]["subtypes"] for name in TYPES if "subtypes" in all_types[name]},
        "methods": {name: _fields(specification["methods"][name]) for name in METHODS},
        "types": {name: _fields(all_types[name]) for name in names},
        "update_kinds": [field["name"] for field in all_types["Update"]["fields"] if field["name"] != "update_id"],
    }


def _fields(described: dict[str, Any]) -> dict[str, dict[str, Any]]:
    fields: dict[str, dict[str, Any]] = {}
    for field in described.get("fields", []):
        fields[field["name"]] = {"types": field["types"], "required": field["required"]}
        if constant := _CONSTANT.search(field["description"]):
            fields[field["name"]]["is"] = constant[1]
    return fields


def main(path: str) -> None:
    """Reads the specification at `path` and writes the extract."""
    specification = json.loads(Path(path).read_text(encoding="utf-8"))
    text = json.dumps(extract(specification), ensure_ascii=False, indent=1, sort_keys=True)
    EXTRACT.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
