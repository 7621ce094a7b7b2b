"""The screens that put a number before everything else: need help now, writing instead, worried, going elsewhere."""

from dataclasses import replace

from directory.codes import Need
from directory.find.answer import Answer
from screens.blocks import few, listing_row, listings, place_name
from screens.buttons import GOING, Countries, Guide, Here, Now, Results, Situations, Worried, Writing
from screens.cards import FROM_WORRIED
from screens.emergency import danger_line, emergency_in_one_line, no_emergency_line, whom_to_call
from screens.frame import Reader, Room, framed, room
from screens.screen import Line, Press, Row, Screen, Style, in_pairs
from screens.understood import NOTHING_SAID, Said, correcting_rows, parts, understood_line
from translations.names import country_name

HOTLINE = Need.HOTLINE.value
LINES_OF_A_COUNTRY = 4  # beside its emergency numbers, on a card of two countries


def now(reader: Reader, answer: Answer) -> Screen:
    """The numbers that answer at once: emergency, then hotlines. No question."""
    say, here = reader.say, reader.here
    country = place_name(reader, None)
    first = [Line(say("now-first", country=country) if country else say("home-first-anywhere"))]
    first += whom_to_call(reader, answer.emergency)
    shown = (*answer.found, *answer.for_children)
    last = [] if shown else [Line(say("results-none")), Line(say("results-none-next"))]
    lines = [*first, *listings(reader, answer, room(reader, (*first, *last), shown)), *last]
    rows: list[Row] = [listing_row(reader, found, HOTLINE, 0) for found in shown]
    rows += [
        (Press(say("button-writing"), Writing(here)),),
        (Press(say("button-countries"), Countries(here, HOTLINE)), Press(say("button-find"), Situations(here))),
    ]
    return framed(reader, lines, rows, shown=shown)


def writing(reader: Reader, answer: Answer) -> Screen:
    """The lines that one can write to, for whoever cannot speak now; messages before pages and mail."""
    say, here = reader.say, reader.here
    first = [Line(say("writing-first", country=place_name(reader, None)))]
    last = [Line(say("writing-trace" if answer.found or answer.for_children else "writing-none"))]
    last += danger_line(reader, answer.emergency)
    shown = (*answer.found, *answer.for_children)
    lines = [*first, *listings(reader, answer, room(reader, (*first, *last), shown), writing=True), *last]
    rows: list[Row] = [listing_row(reader, found, HOTLINE, 0, writing=True) for found in shown]
    rows.append((Press(say("button-countries"), Countries(here, HOTLINE)), Press(say("button-find"), Situations(here))))
    return framed(reader, lines, rows, back=Now(here), shown=shown)


def worried(reader: Reader, answer: Answer, said: Said = NOTHING_SAID, note: str = "") -> Screen:
    """For somebody who is worried about another person: what protects both, whom to ask, and where to read on.

    `said` is what typed words said that led here, `note` something to know about how this answer came to be.
    """
    say, here = reader.say, reader.here
    understood = parts(reader, said, "", answer.place, Worried(replace(here, speaks=None)))
    danger = emergency_in_one_line(reader, answer.emergency)
    called = [Line(say("worried-danger", numbers=danger), Style.BOLD)] if danger else []
    heard = [*understood_line(understood), *([Line(note)] if note else [])]
    first = [Line(say("worried-first")), *(called + heard if said.urgent else heard + called)]
    first.append(Line(say("worried-never")))
    answer = few(answer, 2)
    shown = (*answer.found, *answer.for_children)
    first.append(Line(say("worried-ask" if shown else "results-none-next")))
    lines = [*first, *listings(reader, answer, room(reader, first, shown))]
    rows: list[Row] = [listing_row(reader, found, HOTLINE, 0) for found in shown]
    rows += correcting_rows(reader, understood, said)
    rows += in_pairs([Press(say(f"button-card-{code}"), Guide(here, code)) for code in FROM_WORRIED])
    rows.append((Press(say("button-countries"), Countries(here)),))
    return framed(reader, lines, rows, shown=shown)


def going(reader: Reader, there: Answer, left: Answer | None) -> Screen:
    """The lines of two countries on one card: where the person goes, and where they are, as dialled inside each."""
    say, here = reader.say, reader.here
    answers = [(Here(here.language, here.country, speaks=here.speaks), few(there, 1))]
    if left is not None:
        answers.append((Here(here.language, here.now, speaks=here.speaks), few(left, 1)))
    lines = [Line(say("going-first"))]
    last = [Line(say("going-copy"))]
    rows: list[Row] = []
    shown = tuple(found for _, answer in answers for found in (*answer.found, *answer.for_children))
    for where, answer in answers:
        inside = replace(reader, here=where)
        numbers = emergency_in_one_line(inside, answer.emergency)
        lines += [Line(numbers, Style.BOLD)] if numbers else no_emergency_line(inside)
        left_over = room(reader, (*lines, *last), shown)
        lines += listings(inside, answer, Room(LINES_OF_A_COUNTRY, left_over.characters // 2))
        for found in (*answer.found, *answer.for_children):
            country = Press(country_name(where.country or "", say.language), Results(where, HOTLINE))
            rows.append((listing_row(inside, found, HOTLINE, 0)[0], country))
    rows.append((Press(say("button-countries"), Countries(here, GOING)),))
    return framed(reader, [*lines, *last], rows, back=Situations(here), shown=shown)
