"""A screen in Telegram's terms: entities instead of markup, inline keyboards, and the Clear button with its traces.

What is sent is plain JSON, not aiogram's models: building those would cost a third of a whole answer, and tell us
nothing. A screen is sound by its own tests, and what Telegram refuses, the stand-in refuses too.
"""

from typing import Any, Final

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from screens.buttons import Clear, Here, Trace, UnreadableError, from_data, to_data
from screens.screen import Button, Copy, Link, Press, Screen, Style, utf16_units

JSON = dict[str, Any]

_CLEAR: Final = to_data(Clear())  # what the data of every Clear button begins with
_ENTITIES: Final = {Style.BOLD: "bold", Style.ITALIC: "italic"}


def entities_of(screen: Screen) -> list[JSON]:
    """The styled lines as entities; offsets and lengths count UTF-16 units, as Telegram does."""
    entities = []
    offset = 0
    for line in screen.lines:
        length = utf16_units(line.text)
        kind = _ENTITIES.get(line.style)
        if kind and line.text.strip():
            entities.append({"type": kind, "offset": offset, "length": length})
        offset += length + 1
    return entities


def keyboard_of(screen: Screen, traces: tuple[Trace, ...]) -> JSON:
    """The rows of buttons; every Clear button carries what it has to remove."""
    return {"inline_keyboard": [[_button(button, traces) for button in row] for row in screen.rows]}


def _button(button: Button, traces: tuple[Trace, ...]) -> JSON:
    match button:
        case Press(label, Clear()):
            return {"text": label, "callback_data": to_data(Clear(traces))}
        case Press(label, meaning):
            return {"text": label, "callback_data": to_data(meaning)}
        case Copy(label, text):
            return {"text": label, "copy_text": {"text": text}}
        case Link(label, url):
            return {"text": label, "url": url}


def position_keyboard(label: str) -> ReplyKeyboardMarkup:
    """The one-time button that sends where the phone is."""
    button = KeyboardButton(text=label, request_location=True)
    return ReplyKeyboardMarkup(keyboard=[[button]], one_time_keyboard=True, resize_keyboard=True)


def clear_traces(markup: InlineKeyboardMarkup | None) -> tuple[Trace, ...]:
    """What the Clear button of a message carries; nothing where there is none that can be read."""
    for button in _buttons(markup):
        data = button.callback_data or ""
        if not data.startswith(_CLEAR):
            continue
        try:
            meaning = from_data(data)
        except UnreadableError:
            continue
        if isinstance(meaning, Clear):
            return meaning.traces
    return ()


def with_traces(markup: InlineKeyboardMarkup, traces: tuple[Trace, ...]) -> InlineKeyboardMarkup:
    """The same buttons, with other traces in Clear."""
    rows = [
        [
            button.model_copy(update={"callback_data": to_data(Clear(traces))})
            if (button.callback_data or "").startswith(_CLEAR)
            else button
            for button in row
        ]
        for row in markup.inline_keyboard
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def here_of(markup: InlineKeyboardMarkup | None) -> Here | None:
    """Where the conversation stood when a message was shown, by the first of its buttons that says so."""
    for button in _buttons(markup):
        try:
            meaning = from_data(button.callback_data or "")
        except UnreadableError:
            continue
        if not isinstance(meaning, Clear):
            return meaning.here
    return None


def _buttons(markup: InlineKeyboardMarkup | None) -> list[InlineKeyboardButton]:
    return [button for row in markup.inline_keyboard for button in row] if markup else []
