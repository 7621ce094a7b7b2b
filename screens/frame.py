"""What is the same on every screen: the way back, Clear chat, and the mark of practice.

A view hands its lines and rows to `framed` and can therefore not forget any of the three.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from screens.buttons import Clear, Here, Home, Meaning
from screens.screen import Button, Line, Press, Row, Screen, Style
from translations.catalog import Say


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a screen is for: their words, where they stand, the moment, and whether this is practice."""

    say: Say
    here: Here
    at: datetime
    practice: bool


def framed(
    reader: Reader,
    lines: Sequence[Line],
    rows: Sequence[Row],
    *,
    back: Meaning | None = None,
    start: bool = False,
    asks_position: str = "",
) -> Screen:
    """A whole screen: the lines, the mark of practice, the rows, and last the way back and Clear chat.

    `back` is where a Back button leads. The start screen is one press away, unless this is it (`start`).
    """
    say = reader.say
    marked = [*lines, Line(say("practice-mark"), Style.ITALIC)] if reader.practice else list(lines)
    last: list[Button] = []
    if back is not None:
        last.append(Press(say("button-back"), back))
    if not start:
        last.append(Press(say("button-home"), Home(reader.here)))
    last.append(Press(say("button-clear"), Clear()))
    return Screen(tuple(marked), (*rows, tuple(last)), asks_position)


def noted(screen: Screen, note: str) -> Screen:
    """The same screen with a note under its first line, which is the one that a locked phone shows."""
    first, *rest = screen.lines
    return replace(screen, lines=(first, Line(note), *rest))
