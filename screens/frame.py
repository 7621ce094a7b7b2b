"""What is the same on every screen: the way back, Clear chat, and the mark of practice.

A view hands its lines and rows to `framed` and can therefore not forget any of the three.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from directory.find.answer import Found
from screens.buttons import Clear, Here, Home, Meaning
from screens.screen import MOST_UNITS, Button, Line, Press, Row, Screen, Style, utf16_units
from translations.catalog import Say

LONGEST_NOTE = 200  # UTF-16 units kept free for what `noted` adds


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
    shown: Sequence[Found] = (),
    asks_position: str = "",
) -> Screen:
    """A whole screen: the lines, the mark of practice, the rows, and last the way back and Clear chat.

    `back` is where a Back button leads. The start screen is one press away, unless this is it (`start`). `shown` are
    the listings on it: in practice, a real one among them must not be called.
    """
    say = reader.say
    last: list[Button] = []
    if back is not None:
        last.append(Press(say("button-back"), back))
    if not start:
        last.append(Press(say("button-home"), Home(reader.here)))
    last.append(Press(say("button-clear"), Clear()))
    return Screen(marked(reader, lines, shown), (*rows, tuple(last)), asks_position)


def marked(reader: Reader, lines: Sequence[Line], shown: Sequence[Found]) -> tuple[Line, ...]:
    """The lines, as many as a message holds, with the mark of practice where this is practice."""
    mark: tuple[Line, ...] = ()
    if reader.practice:
        real = any(not found.listing.fictional for found in shown)
        key = "mark-practice-draft" if real else "mark-practice"
        mark = (Line(reader.say(key), Style.ITALIC),)
    left = MOST_UNITS - LONGEST_NOTE - sum(utf16_units(line.text) + 1 for line in mark)
    fitting: list[Line] = []
    for line in lines:
        left -= utf16_units(line.text) + 1
        if left < 0:
            break
        fitting.append(line)
    return (*fitting, *mark)


def noted(screen: Screen, note: str) -> Screen:
    """The same screen with a note under its first line, which is the one that a locked phone shows."""
    first, *rest = screen.lines
    return replace(screen, lines=(first, Line(note), *rest))
