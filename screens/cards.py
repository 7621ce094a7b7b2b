"""The cards of the guide: a few plain facts, one right, one number; and which card leads to which.

Here belongs the table of cards and their one view. What a card says is in `translations/*/guide.ftl`, and where each
fact was read in `docs/facts.md`. A card tells and never asks: there is no score, and no answer is taken down.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from directory.codes import Known
from directory.find.answer import Answer, Found
from screens.blocks import (
    DOT,
    LANGUAGES_SHOWN,
    checked_in_short,
    few,
    listing_row,
    listings,
    main_contact,
    name_of,
    number_country,
    number_shown,
    spoken,
)
from screens.buttons import Countries, Guide, Here, Meaning, Results, Safety, Situations, Worried
from screens.emergency import danger_line
from screens.frame import Reader, framed, room
from screens.legible import legible
from screens.screen import Copy, Line, Press, Row, Screen, Style, copyable, in_pairs
from translations.names import language_name

MOST_IN_A_COLUMN: Final = 4  # buttons; more stand two and two
PAGE_OF_CARDS: Final = 2  # of the list of situations


@dataclass(frozen=True, slots=True)
class Card:
    """One card: whose numbers stand on it, how many of them, and where it leads.

    `topic` is a situation or a need ("" for a card without a number), `ways` are further cards, `topics` situations
    whose results it leads to, `back` is the card that it belongs under ("" for none: then `parent` says which screen).
    """

    topic: str = ""
    shown: int = 1
    ways: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    back: str = ""
    parent: type[Situations] | type[Worried] | type[Safety] = Situations


CARDS: Final[Mapping[str, Card]] = MappingProxyType(
    {
        # For whoever is in it.
        "minor": Card("child", shown=2, ways=("me",)),
        "me": Card(
            "talk", ways=("me-papers", "me-debt", "me-pay", "me-out", "me-partner", "me-threat", "me-married", "law")
        ),
        "me-papers": Card("papers", back="me"),
        "me-debt": Card("wages", back="me"),
        "me-pay": Card("wages", back="me"),
        "me-out": Card("hotline", back="me"),
        "me-partner": Card("hurt-me", back="me"),
        "me-threat": Card("hurt-me", back="me"),
        "me-married": Card("law", back="me"),
        "after": Card("doctor", topics=("talk",)),
        "left": Card(
            "talk",
            ways=("left-papers", "left-money", "left-home", "left-children", "left-police"),
            topics=("doctor", "people", "work"),
        ),
        "left-papers": Card("papers", back="left"),
        "left-money": Card("wages", back="left"),
        "left-home": Card("home", back="left"),
        "left-children": Card("child", back="left"),
        "left-police": Card("law", back="left"),
        "abroad": Card("", ways=("abroad-more", "abroad-ask")),
        "abroad-more": Card("", ways=("abroad-ask",), back="abroad"),
        "abroad-ask": Card("hotline", back="abroad"),
        # Is this phone safe? An offer, never a gate.
        "device": Card("", ways=("device-no", "device-perhaps", "device-yes"), parent=Safety),
        "device-no": Card("", back="device"),
        "device-perhaps": Card("", back="device"),
        "device-yes": Card("hotline", back="device"),
        # For whoever worries about somebody.
        "know": Card("hotline", ways=("hand", "signs"), parent=Worried),
        "saw": Card("hotline", ways=("report", "signs"), parent=Worried),
        "kid": Card("child", shown=2, ways=("report",), parent=Worried),
        "offer": Card("hotline", ways=("abroad", "abroad-more", "hand"), parent=Worried),
        "signs": Card("", ways=("signs-more", "law", "report"), parent=Worried),
        "signs-more": Card("", ways=("law", "report"), back="signs"),
        "law": Card("hotline", ways=("signs",), back="signs"),
        "report": Card("hotline", ways=("signs",), back="saw"),
        "hand": Card("hotline", back="know"),
    }
)
"""Every card by its code, which buttons carry: short, and stable."""

FROM_SITUATIONS: Final = ("minor", "after", "left", "me", "abroad")
FROM_WORRIED: Final = ("know", "saw", "kid", "offer", "signs", "hand")
TO_COPY: Final = "hand"
"""The card whose whole text is made to be handed on."""


def card(reader: Reader, code: str, answer: Answer | None) -> Screen:
    """A card of the table; `answer` is that to its topic, of which the first lines stand on it, or None."""
    say, here, about = reader.say, reader.here, CARDS[code]
    lines = [Line(say(f"card-{code}-first")), *(Line(line) for line in say(f"card-{code}-text").splitlines())]
    rows: list[Row] = []
    shown: tuple[Found, ...] = ()
    if answer:
        answer = few(answer, about.shown)
        shown = (*answer.found, *answer.for_children)
        danger = danger_line(reader, answer.emergency)
        if code == TO_COPY and shown:
            card_to_copy = _to_hand_on(reader, shown[0])
            lines += [Line(text, Style.BOLD) for text in card_to_copy]
            if shown[0].listing.must_tell is Known.YES:
                # For whoever hands it on; on the card itself it would tell whoever finds it what it is about.
                lines.append(Line(say("details-must-tell-yes")))
            rows.append((Copy(say("button-copy-card"), copyable(card_to_copy)),))
        else:
            lines += listings(reader, answer, room(reader, (*lines, *danger), shown))
            rows += [listing_row(reader, found, about.topic, 0) for found in shown]
        lines += danger
    rows += _ways(reader, about)
    return framed(reader, lines, rows, back=_back(here, about), shown=shown)


def _to_hand_on(reader: Reader, found: Found) -> list[str]:
    """A number in words that give nobody away: whoever finds this card learns of somebody to talk to, no more."""
    say, listing = reader.say, legible(found.listing)
    contact = main_contact(listing, reader.here)
    number = number_shown(contact, reader.here) if contact else name_of(reader, listing)
    languages = [language_name(tag, say.language) for tag in spoken(listing)[:LANGUAGES_SHOWN]]
    about = [number_country(reader, listing), say("list-comma").join(languages), checked_in_short(reader, listing)]
    return [say("hand-neutral"), number, DOT.join(part for part in about if part)]


def _ways(reader: Reader, about: Card) -> list[Row]:
    say, here = reader.say, reader.here
    ways = [Press(say(f"button-card-{way}"), Guide(here, way)) for way in about.ways]
    ways += [Press(say(f"situation-{topic}"), _numbers(here, topic)) for topic in about.topics]
    rows: list[Row] = [*in_pairs(list(ways))] if len(ways) > MOST_IN_A_COLUMN else [(way,) for way in ways]
    if about.topic:
        rows.append((Press(say("button-more-numbers"), _numbers(here, about.topic)),))
    return rows


def _numbers(here: Here, topic: str) -> Meaning:
    return Results(here, topic) if here.country else Countries(here, topic)


def _back(here: Here, about: Card) -> Meaning:
    if about.back:
        return Guide(here, about.back)
    if about.parent is Situations:
        return Situations(here, PAGE_OF_CARDS)
    return about.parent(here)
