"""What is the same on every screen: the way back, Clear chat, the marks, and how much fits.

A view hands its lines and rows to `framed` and can therefore not forget any of them. Whoever is frightened reads one
small screen: twelve lines, nine hundred characters. A view asks for the `room` that is left and fits into it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from directory.find.answer import Found
from screens.buttons import Clear, Here, Home, Meaning
from screens.screen import Button, Line, Press, Row, Screen, Style, utf16_units
from translations.catalog import Say

MOST_LINES = 12
MOST_CHARACTERS = 900  # UTF-16 units, line ends among them


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a screen is for: their words, where they stand, the moment, and whether this is practice.

    The words are this screen's own (`Say.anew`): it says when some of them had to be borrowed from English.
    """

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
    """A whole screen: the lines and marks, the rows, and last the way back and Clear chat.

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


@dataclass(frozen=True, slots=True)
class Room:
    """How many more lines and characters (UTF-16 units, their line ends among them) a screen takes."""

    lines: int
    characters: int


def room(reader: Reader, lines: Sequence[Line], shown: Sequence[Found]) -> Room:
    """What is left on a screen beside these lines and the marks; words may still have to be borrowed for it."""
    taken = (*lines, *_marks(reader, shown, borrowed=not reader.say.language.complete))
    return Room(MOST_LINES - len(taken), MOST_CHARACTERS - sum(utf16_units(line.text) + 1 for line in taken))


def marked(reader: Reader, lines: Sequence[Line], shown: Sequence[Found]) -> tuple[Line, ...]:
    """The lines, as many as a screen holds, with the mark of borrowed words and that of practice where they belong.

    What stays is sure of its place; of the others the first ones fit.
    """
    left = room(reader, [line for line in lines if line.stays], shown)
    fitting: list[Line] = []
    height, characters = left.lines, left.characters
    for line in lines:
        if not line.stays:
            height, characters = height - 1, characters - utf16_units(line.text) - 1
            if height < 0 or characters < 0:
                height = characters = -1  # nothing of what comes after a line that is left out
                continue
        fitting.append(line)
    return (*fitting, *_marks(reader, shown, borrowed=reader.say.borrowed))


def _marks(reader: Reader, shown: Sequence[Found], *, borrowed: bool) -> list[Line]:
    marks = [Line(reader.say("mark-partly"), Style.ITALIC)] if borrowed else []
    if reader.practice:
        real = any(not found.listing.fictional for found in shown)
        marks.append(Line(reader.say("mark-practice-draft" if real else "mark-practice"), Style.ITALIC))
    return marks


def noted(screen: Screen, note: str) -> Screen:
    """The same screen with a note under its first line, which is the one that a locked phone shows."""
    first, *rest = screen.lines
    return replace(screen, lines=(first, Line(note), *rest))


def offering(screen: Screen, button: Press) -> Screen:
    """The same screen with one more button, above the way back."""
    return replace(screen, rows=(*screen.rows[:-1], (button,), screen.rows[-1]))
