"""A screen in Telegram's terms: entities instead of markup, inline keyboards, and the Clear button with its traces."""

from typing import Final

from aiogram.types import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
)

from screens.buttons import Clear, Here, Trace, UnreadableError, from_data, to_data
from screens.screen import Button, Copy, Link, Press, Screen, Style

_ENTITIES: Final = {Style.BOLD: "bold", Style.ITALIC: "italic"}


def entities_of(screen: Screen) -> list[MessageEntity]:
    """The styled lines as entities; offsets and lengths count UTF-16 units, as Telegram does."""
    entities = []
    offset = 0
    for line in screen.lines:
        length = _units(line.text)
        kind = _ENTITIES.get(line.style)
        if kind and line.text.strip():
            entities.append(MessageEntity(type=kind, offset=offset, length=length))
        offset += length + 1
    return entities


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def keyboard_of(screen: Screen, traces: tuple[Trace, ...]) -> InlineKeyboardMarkup:
    """The rows of buttons; every Clear button carries what it has to remove."""
    rows = [[_button(button, traces) for button in row] for row in screen.rows]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _button(button: Button, traces: tuple[Trace, ...]) -> InlineKeyboardButton:
    match button:
        case Press(label, Clear()):
            return InlineKeyboardButton(text=label, callback_data=to_data(Clear(traces)))
        case Press(label, meaning):
            return InlineKeyboardButton(text=label, callback_data=to_data(meaning))
        case Copy(label, text):
            return InlineKeyboardButton(text=label, copy_text=CopyTextButton(text=text))
        case Link(label, url):
            return InlineKeyboardButton(text=label, url=url)


def position_keyboard(label: str) -> ReplyKeyboardMarkup:
    """The one-time button that sends where the phone is."""
    button = KeyboardButton(text=label, request_location=True)
    return ReplyKeyboardMarkup(keyboard=[[button]], one_time_keyboard=True, resize_keyboard=True)


def clear_traces(markup: InlineKeyboardMarkup | None) -> tuple[Trace, ...]:
    """What the Clear button of a message carries; nothing where there is none that can be read."""
    for button in _buttons(markup):
        try:
            meaning = from_data(button.callback_data or "")
        except UnreadableError:
            continue
        if isinstance(meaning, Clear):
            return meaning.traces
    return ()


def with_traces(markup: InlineKeyboardMarkup, traces: tuple[Trace, ...]) -> InlineKeyboardMarkup:
    """The same buttons, with other traces in Clear."""
    data = to_data(Clear())
    rows = [
        [
            button.model_copy(update={"callback_data": to_data(Clear(traces))})
            if (button.callback_data or "").startswith(data)
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
