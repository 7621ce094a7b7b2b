"""The screens of an answer: results, a choice of towns, and the next one when it did not work."""

from collections.abc import Sequence
from dataclasses import replace

from directory.codes import Cost, Reason
from directory.find.answer import Answer, OpenState
from directory.model import EmergencyNumber, Place
from screens.blocks import DOT, listing_row, listings, place_name
from screens.buttons import Countries, Failed, Here, Home, Results, SharePosition, Situations
from screens.emergency import danger_line, emergency_lines, whom_to_call
from screens.frame import Reader, framed, room
from screens.screen import Line, Press, Row, Screen, in_pairs, shortened
from screens.start import moved
from screens.understood import NOTHING_SAID, Said, correcting_rows, parts, understood_line
from translations.names import country_name

TOWNS_ON_PAGE = 8
LONGEST_PLACE = 60  # characters of a town with its country, in the first line


def results(
    reader: Reader,
    topic: str,
    answer: Answer,
    towns: Sequence[Place],
    note: str = "",
    *,
    said: Said = NOTHING_SAID,
) -> Screen:
    """One page of an answer; without a place, the `towns` of the country are offered as buttons under it.

    `note` is something to know about how this answer came to be, such as that a name was not found. `said` is what
    typed words said that led here.
    """
    say, here = reader.say, reader.here
    shown = (*answer.found, *answer.for_children)
    understood = parts(reader, said, topic, answer.place, Results(replace(here, speaks=None), topic))
    notes = [note] if note else []
    if answer.widened and answer.found:
        notes.append(say("results-widened"))
    rows: list[Row] = [listing_row(reader, found, topic, answer.page) for found in shown]
    if here.now and here.country:
        country = country_name(here.country, say.language)
        there = replace(here, now=None)
        rows.append((Press(shortened(say("button-there-now", country=country)), Results(there, topic)),))
    rows += correcting_rows(reader, understood, said)
    if answer.page + 1 < answer.pages:
        rows.append((Press(say("button-more"), Results(here, topic, answer.page + 1)),))
    rows += _places(reader, topic, answer, towns)
    back = Results(here, topic, answer.page - 1) if answer.page else Situations(here)
    lines = _answered(reader, answer, notes, understood_line(understood), urgent=said.urgent)
    return framed(reader, lines, rows, back=back, shown=shown)


def _answered(
    reader: Reader, answer: Answer, notes: Sequence[str], before: Sequence[Line] = (), *, urgent: bool = False
) -> list[Line]:
    """What is true of the answer, its listings, what is to be known about them, and whom to call in danger.

    Whom to call stands last, as on every such screen; where it is `urgent`, right under the first line.
    """
    say = reader.say
    shown = (*answer.found, *answer.for_children)
    place = shortened(place_name(reader, answer.place), LONGEST_PLACE)
    first = [Line(say("results-first", place=place, facts=_useful_facts(reader, answer)))]
    if urgent:
        first += whom_to_call(reader, answer.emergency)
    first += before
    last = [Line(" ".join(notes))] if notes else []
    if not shown:
        last = [*last, Line(say("results-none")), Line(say("results-none-next"))]
    # Where the numbers are comes before the emergency number, which belongs to where the person is.
    about = [*_away(reader), *(line.text for line in danger_line(reader, answer.emergency) if not urgent)]
    last += [Line(" ".join(about), stays=True)] if about else []
    return [*first, *listings(reader, answer, room(reader, (*first, *last), shown)), *last]


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


def _away(reader: Reader) -> list[str]:
    """In which country the listed numbers are, for somebody who is elsewhere."""
    here = reader.here
    if not here.now or not here.country:
        return []
    return [reader.say("results-away", country=country_name(here.country, reader.say.language))]


def _places(reader: Reader, topic: str, answer: Answer, towns: Sequence[Place]) -> list[Row]:
    say, here = reader.say, reader.here
    elsewhere = Press(say("button-countries"), Countries(here, topic))
    if answer.place and here.country:
        country = replace(here, place=None)
        label = say("button-whole-country", country=country_name(here.country, say.language))
        return [(Press(shortened(label), Results(country, topic)), elsewhere)]
    rows = list(in_pairs([_town_button(reader, town, topic, _name_from_here(reader, town)) for town in towns]))
    rows.append((Press(say("button-share"), SharePosition(here, topic)), elsewhere))
    return rows


def _name_from_here(reader: Reader, town: Place) -> str:
    """The town, with its country where that is another one."""
    if town.country == reader.here.country:
        return town.name
    country = country_name(town.country, reader.say.language)
    return reader.say("place-option-short", town=town.name, country=country)


def _town_button(reader: Reader, town: Place, topic: str, label: str, *, is_there: bool = False) -> Press:
    here = Here(reader.here.language, speaks=reader.here.speaks) if is_there else reader.here
    here = moved(here, town.country, town.number)
    return Press(shortened(label), Results(here, topic) if topic else Situations(here))


def towns(
    reader: Reader,
    topic: str,
    choices: Sequence[Place],
    country: str | None = None,
    emergency: tuple[EmergencyNumber, ...] = (),
    *,
    is_there: bool = False,
    is_guess: bool = False,
) -> Screen:
    """Which of several towns of one name, or of towns on both sides of a border, is meant: with region and country.

    `country` is a country of the same name, offered first. `emergency` are the numbers that may be needed before
    anybody answers a question. `is_there` says that the person is in the town they will choose, `is_guess` that what
    they wrote is no town's name and only looks like these.
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
        rows.append((_town_button(reader, town, topic, label, is_there=is_there),))
    rows.append((Press(say("button-countries"), Countries(reader.here, topic)),))
    lines = [Line(say("place-guess" if is_guess else "place-choose")), *emergency_lines(reader, emergency)]
    return framed(reader, lines, rows, back=Home(reader.here))


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
    sorry = [Line(say("failed-last" if answer.widened else "failed-sorry"))] if answer.found else []
    why = [say("failed-noted" if asked.reason else "failed-why")]
    rows: list[Row] = [listing_row(reader, found, asked.topic, 0) for found in shown]
    if not asked.reason:
        unwishing = replace(here, speaks=None)  # a button has no room for the wished language beside a reason
        reasons = [
            Press(say(f"reason-{reason}"), Failed(unwishing, asked.topic, asked.listing, reason))
            for reason in Reason
            if reason is not Reason.UNSAID
        ]
        rows += in_pairs(list(reasons))
    return framed(reader, _answered(reader, answer, why, sorry), rows, back=Results(here, asked.topic), shown=shown)


def named(reader: Reader, topic: str, answer: Answer) -> Screen:
    """The listings that are called what was typed, where several are; `topic` is what their buttons lead back to."""
    first = [Line(reader.say("place-choose"))]
    last = danger_line(reader, answer.emergency)
    shown = (*answer.found, *answer.for_children)
    lines = [*first, *listings(reader, answer, room(reader, (*first, *last), shown)), *last]
    rows = [listing_row(reader, found, topic, 0) for found in shown]
    rows.append((Press(reader.say("button-find"), Situations(reader.here)),))
    return framed(reader, lines, rows, shown=shown)
