"""Keyboards under a message: what Telegram takes and what it refuses.

Shapes and types of fields are checked in `facts`; here is what the specification does not say in types.
"""

from typing import Any

from simulator.refused import bad_request
from simulator.text import check_link, utf16_length

MAX_BUTTONS = 100
MAX_IN_A_ROW = 8
MAX_CALLBACK_BYTES = 64
MAX_COPIED_UNITS = 256

_STYLES = frozenset({"danger", "primary", "success"})
_LABELS = frozenset({"icon_custom_emoji_id", "style", "text"})
_SPOKEN_ACTIONS = frozenset({"callback_data", "copy_text", "url"})


def inline_keyboard(markup: dict[str, Any]) -> dict[str, Any] | None:
    """The inline keyboard as Telegram keeps it: without empty rows, none if nothing is left."""
    rows = _rows(markup["inline_keyboard"])
    for button in (button for row in rows for button in row):
        _check_inline_button(button)
    return {"inline_keyboard": rows} if rows else None


def reply_keyboard(markup: dict[str, Any]) -> dict[str, Any]:
    """A keyboard in place of the person's own, its removal, or a forced reply, as Telegram keeps it."""
    if "keyboard" not in markup:
        return markup
    rows = _rows(markup["keyboard"])
    if not rows:
        raise bad_request("reply keyboard must have at least one button")
    for button in (button for row in rows for button in row):
        _check_label(button, "keyboard button")
        actions = sorted(button.keys() - _LABELS)
        if len(actions) > 1:
            raise bad_request(f"can't parse keyboard button: more than one action: {', '.join(actions)}")
    return {**markup, "keyboard": rows}


def _rows(rows: list[list[dict[str, Any]]]) -> list[list[dict[str, Any]]]:
    kept = [row for row in rows if row]
    if sum(map(len, kept)) > MAX_BUTTONS or any(len(row) > MAX_IN_A_ROW for row in kept):
        raise bad_request("reply markup is too long")
    return kept


def _check_label(button: dict[str, Any], which: str) -> None:
    if not button["text"].strip():
        raise bad_request(f"{which} text must be non-empty")
    if button.get("style", "primary") not in _STYLES:
        raise bad_request(f"{which} has an unsupported style")


def _check_inline_button(button: dict[str, Any]) -> None:
    # Telegram takes an empty callback_data or url for no action at all.
    actions = sorted(name for name in button.keys() - _LABELS if button[name] not in ("", None))
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    _check_label(button, "inline keyboard button")
    if len(actions) > 1:
        raise bad_request(f"can't parse inline keyboard button: more than one action: {', '.join(actions)}")
    if actions[0] not in _SPOKEN_ACTIONS:
        raise bad_request("BUTTON_TYPE_INVALID")
    match actions[0]:
        case "callback_data" if len(button["callback_data"].encode()) > MAX_CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        case "copy_text" if not 1 <= utf16_length(button["copy_text"]["text"]) <= MAX_COPIED_UNITS:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        case "url":
            check_link(button["url"], of="inline keyboard button")
        case _:
            pass
