"""What a screen is: lines of text and rows of buttons, before any messenger.

Nothing here knows what a screen says (the views do) or how it travels (the bot does). `str()` of a screen is its
plain-text form, the one that snapshots keep and that anybody can read in a diff.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import zip_longest

from screens.buttons import Meaning, to_data

MOST_BUTTONS_IN_ROW = 8  # Telegram's limit; a view stays well below it
LONGEST_LABEL = 40  # characters; a phone cuts a longer label in the middle of a word
LONGEST_COPY = 256  # characters that a button may put into the clipboard; Telegram's limit


_ISOLATES = re.compile("[\u2066-\u2069]")  # they keep a Latin name apart in Arabic text, and would be copied along


class Style(Enum):
    """How a piece of text is set."""

    PLAIN = "plain"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in one style; an empty line parts what does not belong together.

    A line that `stays` stands even on a screen that is too full for the lines before it.
    """

    text: str
    style: Style = Style.PLAIN
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """A button that leads to another screen."""

    label: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Copy:
    """A button that puts a text, such as a number, into the reader's clipboard."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an address; it leaves a trace in the app or browser that opens it."""

    label: str
    url: str


Button = Press | Copy | Link
Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person sees at once. `asks_position` offers the one-time button that sends where the phone is."""

    lines: tuple[Line, ...]
    rows: tuple[Row, ...]
    asks_position: str = ""

    @property
    def text(self) -> str:
        """All lines as one text."""
        return "\n".join(line.text for line in self.lines)

    def with_line(self, line: Line) -> "Screen":
        """The same screen with one more line at its end."""
        return replace(self, lines=(*self.lines, line))

    def __str__(self) -> str:
        drawn = [self.text]
        drawn += [" ".join(_drawn(button) for button in row) for row in self.rows]
        if self.asks_position:
            drawn.append(f"[{self.asks_position} -> where the phone is]")
        return "\n".join(drawn) + "\n"


def _drawn(button: Button) -> str:
    match button:
        case Press(label, meaning):
            return f"[{label} -> {to_data(meaning)}]"
        case Copy(label, text):
            return f"[{label} -> copy {text}]"
        case Link(label, url):
            return f"[{label} -> {url}]"


def utf16_units(text: str) -> int:
    """How long Telegram takes a text to be."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def copyable(lines: Sequence[str]) -> str:
    """Lines as a button may put them into the clipboard: without marks that nobody sees, and as many as fit."""
    return _ISOLATES.sub("", "\n".join(line for line in lines if line))[:LONGEST_COPY].strip()


def in_pairs(buttons: list[Button]) -> tuple[Row, ...]:
    """The buttons two and two, in reading order; for short labels."""
    return tuple(
        tuple(button for button in pair if button) for pair in zip_longest(buttons[::2], buttons[1::2], fillvalue=None)
    )


def shortened(label: str, most: int = LONGEST_LABEL) -> str:
    """A label that fits on a button, cut with an ellipsis where it is longer."""
    return label if len(label) <= most else label[: most - 1].rstrip() + "…"
