"""What was understood of typed words, above an answer: one line of it, and a button to correct each part of it.

Here belongs how it is said and put right. Understanding is `directory.understand`'s, and what it leads to the bot's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from directory.model import Place
from directory.situations import wanted
from screens.blocks import DOT
from screens.buttons import Countries, Meaning, Results, Situations
from screens.frame import Reader
from screens.icons import ICONS
from screens.screen import Line, Press, Row, in_pairs, shortened
from translations.names import country_name, language_name

LONGEST_PART: Final = 30  # characters of a place in the line


@dataclass(frozen=True, slots=True)
class Said:
    """What a text said: the parts that a person may want to correct, and what it may ask for besides.

    `topic` is the need that it asks for, "" for none. `other_place` leads to what to choose from instead of the place
    that it names, None where it names none. `others` are further topics, the most likely first. `urgent` is that
    whoever wrote may be in danger now.
    """

    topic: str = ""
    other_place: Meaning | None = None
    others: tuple[str, ...] = ()
    urgent: bool = False


NOTHING_SAID: Final = Said()
"""Of a screen that a button led to; a wish for a language stands there all the same, as long as it holds."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was understood, in words, and the button that corrects it: its message, and where it leads."""

    words: str
    button: str
    corrected: Meaning


def parts(reader: Reader, said: Said, topic: str, place: Place | None, unwished: Meaning) -> list[Part]:
    """The need, the place and the wished language, as far as they were said.

    `topic` is what the screen answers, `place` where; beside a wish the need always stands, for the wish alone says
    little. `unwished` leads to the same screen without the wish.
    """
    say, here = reader.say, reader.here
    found = []
    need = said.topic or (topic if here.speaks else "")
    if need:
        found.append(Part(say(f"need-{wanted(need)[0].need}"), "button-change", Situations(here)))
    if said.other_place:
        name = place.name if place else country_name(here.country, say.language) if here.country else ""
        found.append(Part(shortened(name, LONGEST_PART), "button-change", said.other_place))
    if here.speaks:
        found.append(Part(language_name(here.speaks, say.language), "button-without", unwished))
    return found


def understood_line(found: Sequence[Part]) -> list[Line]:
    """What was understood, in one line; none where nothing was."""
    return [Line(DOT.join(part.words for part in found))] if found else []


def correcting_rows(reader: Reader, found: Sequence[Part], said: Said) -> list[Row]:
    """A button for each part to put it right, and one for each further need."""
    say, here = reader.say, reader.here
    corrections = [Press(shortened(say(part.button, part=part.words)), part.corrected) for part in found]
    others = [
        Press(need_words(reader, other), Results(here, other) if here.country else Countries(here, other))
        for other in said.others
    ]
    return [*in_pairs(list(corrections)), *in_pairs(list(others))]


def need_words(reader: Reader, topic: str) -> str:
    """The need behind a topic, with its picture."""
    need = wanted(topic)[0].need
    return f"{ICONS[need]} {reader.say(f'need-{need}')}"
