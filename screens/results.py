"""The screens of an answer: results, a choice of towns, and the next one when it did not work."""

from collections.abc import Sequence

from directory.codes import Cost, Reason
from directory.find.answer import Answer, OpenState
from directory.model import Place
from screens.blocks import (
    DOT,
    emergency_line,
    emergency_state,
    listing_lines,
    listing_row,
    place_name,
)
from screens.buttons import (
    Countries,
    Failed,
    Here,
    Home,
    Results,
    SharePosition,
    Situations,
)
from screens.frame import Reader, framed
from screens.screen import Line, Press, Row, Screen, in_pairs, shortened
from screens.start import moved
from translations.names import country_name

TOWNS_ON_PAGE = 8


def results(reader: Reader, topic: str, answer: Answer, towns: Sequence[Place]) -> Screen:
    """One page of an answer; without a place, the `towns` of the country are offered under it."""
    say, here = reader.say, reader.here
    lines = [Line(say("results-first", place=place_name(reader, answer.place), facts=_useful_facts(reader, answer)))]
    lines += _listings(reader, answer)
    if answer.widened and answer.found:
        lines.append(Line(say("results-widened")))
    if not answer.found and not answer.for_children:
        lines += [Line(say("results-none")), Line(say("results-none-next"))]
    rows: list[Row] = [
        listing_row(reader, found, topic, answer.page) for found in (*answer.found, *answer.for_children)
    ]
    if here.now and here.country:
        country = country_name(here.country, say.language)
        # Before the emergency number, which belongs to where the person is.
        lines.append(Line(say("results-away", country=country)))
        there = Here(here.language, here.country, here.place)
        rows.append((Press(shortened(say("button-there-now", country=country)), Results(there, topic)),))
    lines += _danger(reader, answer)
    if answer.page + 1 < answer.pages:
        rows.append((Press(say("button-more"), Results(here, topic, answer.page + 1)),))
    rows += _places(reader, topic, answer, towns)
    if not answer.place and towns:
        lines.append(Line(say("place-towns")))
    back = Results(here, topic, answer.page - 1) if answer.page else Situations(here)
    return framed(reader, lines, rows, back=back, shown=(*answer.found, *answer.for_children))


def _useful_facts(reader: Reader, answer: Answer) -> str:
    """What is true of the first result and useful on a locked screen: that it is open, that it is free."""
    say = reader.say
    facts = []
    if answer.found:
        first = answer.found[0]
        if first.open_state is OpenState.OPEN:
            facts.append(say("results-facts-open"))
        if first.listing.facts.cost is Cost.FREE:
            facts.append(say("results-facts-free"))
    return DOT.join(facts) or say("results-facts-plain")


def _listings(reader: Reader, answer: Answer) -> list[Line]:
    lines: list[Line] = []
    for found in answer.found:
        lines += [*listing_lines(reader, found), Line("")]
    for found in answer.for_children:
        lines += [Line(reader.say("results-children")), *listing_lines(reader, found), Line("")]
    return lines


def _danger(reader: Reader, answer: Answer) -> list[Line]:
    if not answer.emergency:
        return []
    line = reader.say("emergency-danger", line=emergency_line(reader, answer.emergency))
    return [Line(line), Line(emergency_state(reader, answer.emergency))]


def _places(reader: Reader, topic: str, answer: Answer, towns: Sequence[Place]) -> list[Row]:
    say, here = reader.say, reader.here
    elsewhere = Press(say("button-countries"), Countries(here, topic))
    if answer.place and here.country:
        country = Here(here.language, here.country, None, here.now)
        label = say("button-whole-country", country=country_name(here.country, say.language))
        return [(Press(shortened(label), Results(country, topic)), elsewhere)]
    rows = list(in_pairs([_town_button(reader, town, topic, town.name) for town in towns]))
    rows.append((Press(say("button-share"), SharePosition(here, topic)), elsewhere))
    return rows


def _town_button(reader: Reader, town: Place, topic: str, label: str) -> Press:
    here = moved(reader.here, town.country, town.number)
    return Press(shortened(label), Results(here, topic) if topic else Situations(here))


def towns(reader: Reader, topic: str, choices: Sequence[Place], country: str | None = None) -> Screen:
    """Which of several towns of one name, or of towns on both sides of a border, is meant: with region and country.

    `country` is a country of the same name, offered first.
    """
    say = reader.say
    rows: list[Row] = []
    if country:
        here = moved(reader.here, country)
        label = country_name(country, say.language)
        rows.append((Press(shortened(label), Results(here, topic) if topic else Home(here)),))
    for town in choices[:TOWNS_ON_PAGE]:
        name = country_name(town.country, say.language)
        if town.region_name and town.region_name != town.name:
            label = say("place-option", town=town.name, region=town.region_name, country=name)
        else:
            label = say("place-option-short", town=town.name, country=name)
        rows.append((_town_button(reader, town, topic, label),))
    rows.append((Press(say("button-countries"), Countries(reader.here, topic)),))
    return framed(reader, [Line(say("place-choose"))], rows, back=Home(reader.here))


def position(reader: Reader, topic: str) -> Screen:
    """Before a position is sent: what Telegram will see, and the way without it."""
    say, here = reader.say, reader.here
    keys = ("place-position-first", "place-position-exact", "place-position-town")
    back = Results(here, topic) if topic and here.country else Home(here)
    return framed(reader, [Line(say(key)) for key in keys], [], back=back, asks_position=say("button-share"))


def failed(reader: Reader, asked: Failed, answer: Answer) -> Screen:
    """The next best at once; why the first one failed may be said, or left out."""
    say, here = reader.say, reader.here
    shown = (*answer.found, *answer.for_children)
    first = say("results-first", place=place_name(reader, answer.place), facts=_useful_facts(reader, answer))
    lines = [Line(first)]
    if answer.found:
        lines += [Line(say("failed-last" if answer.widened else "failed-sorry")), *_listings(reader, answer)]
    else:
        lines += [Line(say("results-none")), Line(say("results-none-next"))]
    lines += _danger(reader, answer)
    rows: list[Row] = [listing_row(reader, found, asked.topic, 0) for found in shown]
    if asked.reason:
        lines.append(Line(say("failed-noted")))
    else:
        lines.append(Line(say("failed-why")))
        reasons = [
            Press(say(f"reason-{reason}"), Failed(here, asked.topic, asked.listing, reason))
            for reason in Reason
            if reason is not Reason.UNSAID
        ]
        rows += in_pairs(list(reasons))
    return framed(reader, lines, rows, back=Results(here, asked.topic), shown=shown)
