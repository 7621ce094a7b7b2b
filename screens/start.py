"""The screens around a search: start, need help now, worried, situations, countries, languages, privacy, safety."""

from collections.abc import Sequence

from directory.codes import Need
from directory.find.answer import Answer
from directory.model import EmergencyNumber, Place
from directory.situations import SITUATIONS, wanted
from screens.blocks import emergency_line, emergency_state, listing_lines, listing_row, place_name
from screens.buttons import (
    Countries,
    Here,
    Home,
    Now,
    Options,
    Privacy,
    Results,
    Safety,
    Situations,
    Worried,
)
from screens.frame import Reader, framed
from screens.icons import ICONS
from screens.screen import Line, Link, Press, Row, Screen, Style, in_pairs, shortened
from translations.catalog import Catalog
from translations.languages import Language
from translations.names import country_name

SITUATIONS_ON_PAGE = 7
COUNTRIES_ON_PAGE = 12
LANGUAGES_ON_PAGE = 24


def home(reader: Reader, emergency: tuple[EmergencyNumber, ...], countries: Sequence[str]) -> Screen:
    """The start. Where no country is known it asks for one, by the `countries` that have the most to offer."""
    say, here = reader.say, reader.here
    if here.country is None:
        return _home_without_country(reader, countries)
    country = country_name(here.country, say.language)
    lines = [Line(say("home-first", country=country)), *_emergency(reader, emergency)]
    lines += [Line(say("home-how")), Line(say("home-honest"))]
    rows: list[Row] = [
        (Press(say("button-now"), Now(here)),),
        (Press(say("button-find"), Situations(here)),),
        (Press(say("button-worried"), Worried(here)),),
        (Press(say("button-options"), Options(here)),),
    ]
    return framed(reader, lines, rows, start=True)


def _home_without_country(reader: Reader, countries: Sequence[str]) -> Screen:
    say, here = reader.say, reader.here
    lines = [Line(say("home-first-anywhere")), Line(say("home-where")), Line(say("home-honest"))]
    rows = [
        *in_pairs([_country_button(reader, code, "") for code in countries[:COUNTRIES_ON_PAGE]]),
        (Press(say("button-countries"), Countries(here)),),
        (Press(say("button-options"), Options(here)),),
    ]
    return framed(reader, lines, rows, start=True)


def _emergency(reader: Reader, emergency: tuple[EmergencyNumber, ...]) -> list[Line]:
    """The emergency line and how well it is known; a country without one says so."""
    if emergency:
        return [Line(emergency_line(reader, emergency), Style.BOLD), Line(emergency_state(reader, emergency))]
    country = reader.here.now or reader.here.country
    if country is None:
        return []
    return [Line(reader.say("emergency-none", country=country_name(country, reader.say.language)))]


def now(reader: Reader, answer: Answer) -> Screen:
    """The numbers that answer at once: emergency, then hotlines. No question."""
    say, here = reader.say, reader.here
    country = place_name(reader, None)
    first = say("now-first", country=country) if country else say("home-first-anywhere")
    lines = [Line(first), *_emergency(reader, answer.emergency)]
    shown = (*answer.found, *answer.for_children)
    lines += _listings(reader, answer)
    if not shown:
        lines += [Line(say("results-none")), Line(say("results-none-next"))]
    topic = Need.HOTLINE.value
    rows: list[Row] = [listing_row(reader, found, topic, 0) for found in shown]
    rows.append((Press(say("button-countries"), Countries(here, topic)), Press(say("button-find"), Situations(here))))
    return framed(reader, lines, rows, shown=shown)


def worried(reader: Reader, answer: Answer) -> Screen:
    """For somebody who is worried about another person: what protects both, and whom to ask."""
    say, here = reader.say, reader.here
    lines = [Line(say("worried-first"))]
    if answer.emergency:
        numbers = emergency_line(reader, answer.emergency)
        lines += [
            Line(say("worried-danger", numbers=numbers), Style.BOLD),
            Line(emergency_state(reader, answer.emergency)),
        ]
    lines.append(Line(say("worried-never")))
    shown = (*answer.found, *answer.for_children)
    lines.append(Line(say("worried-ask" if shown else "results-none-next")))
    lines += _listings(reader, answer)
    rows: list[Row] = [listing_row(reader, found, Need.HOTLINE.value, 0) for found in shown]
    rows.append((Press(say("button-countries"), Countries(here)),))
    return framed(reader, lines, rows, shown=shown)


def _listings(reader: Reader, answer: Answer) -> list[Line]:
    """The lines of an answer, those for under-18s apart: where there is no other, they may know who helps."""
    lines = [line for found in answer.found for line in (Line(""), *listing_lines(reader, found))]
    for found in answer.for_children:
        lines += [Line(""), Line(reader.say("results-children")), *listing_lines(reader, found)]
    return lines


def situations(reader: Reader, page: int, place: Place | None) -> Screen:
    """What may have happened, in situations; nobody has to name a need."""
    say, here = reader.say, reader.here
    name = place_name(reader, place)
    first = say("situations-first-place", place=name) if place else say("situations-first")
    codes = list(SITUATIONS)
    page = _existing(page, SITUATIONS_ON_PAGE, len(codes))
    start = page * SITUATIONS_ON_PAGE
    rows: list[Row] = []
    for code in codes[start : start + SITUATIONS_ON_PAGE]:
        label = f"{ICONS[wanted(code)[0].need]} {say(f'situation-{code}')}"
        rows.append((Press(label, Results(here, code) if here.country else Countries(here, code)),))
    if start + SITUATIONS_ON_PAGE < len(codes):
        rows.append((Press(say("button-something-else"), Situations(here, page + 1)),))
    rows.append((Press(say("button-now"), Now(here)),))
    back = Situations(here, page - 1) if start else Home(here)
    return framed(reader, [Line(first)], rows, back=back)


def countries(reader: Reader, codes: Sequence[str], topic: str, page: int) -> Screen:
    """The countries, those with the most listings first; a press goes on to the topic, or to the start."""
    say, here = reader.say, reader.here
    page = _existing(page, COUNTRIES_ON_PAGE, len(codes))
    start = page * COUNTRIES_ON_PAGE
    rows = list(in_pairs([_country_button(reader, code, topic) for code in codes[start : start + COUNTRIES_ON_PAGE]]))
    if start + COUNTRIES_ON_PAGE < len(codes):
        rows.append((Press(say("button-more"), Countries(here, topic, page + 1)),))
    back = Countries(here, topic, page - 1) if start else Home(here)
    return framed(reader, [Line(say("countries-first")), Line(say("countries-write"))], rows, back=back)


def _existing(page: int, on_page: int, every: int) -> int:
    """The page, or the first one where an old or forged button asks for one that is not there."""
    return page if page * on_page < every else 0


def _country_button(reader: Reader, code: str, topic: str) -> Press:
    here = moved(reader.here, code)
    return Press(shortened(country_name(code, reader.say.language)), Results(here, topic) if topic else Home(here))


def moved(here: Here, country: str, place: int | None = None) -> Here:
    """Where the conversation stands after choosing a country: one remembers where the person was before.

    A person who looks for help in another country may not be there yet, and a number may not work from where they are.
    """
    left = here.now or here.country
    return Here(here.language, country, place, None if left == country else left)


def options(reader: Reader, catalog: Catalog, page: int) -> Screen:
    """The languages by their own names, the country, and what we keep."""
    say, here = reader.say, reader.here
    languages = list(catalog)
    page = _existing(page, LANGUAGES_ON_PAGE, len(languages))
    start = page * LANGUAGES_ON_PAGE
    shown = languages[start : start + LANGUAGES_ON_PAGE]
    rows = list(in_pairs([_language_button(here, language) for language in shown]))
    if start + LANGUAGES_ON_PAGE < len(languages):
        rows.append((Press(say("button-more"), Options(here, page + 1)),))
    rows.append((Press(say("button-countries"), Countries(here)),))
    rows.append((Press(say("button-privacy"), Privacy(here)), Press(say("button-safety"), Safety(here))))
    lines = [Line(say("options-first"))]
    unread = [language.own_name for language in shown if not language.reviewed]
    if unread:
        lines.append(Line(say("options-review", languages=say("list-comma").join(unread)), Style.ITALIC))
    return framed(reader, lines, rows)


def _language_button(here: Here, language: Language) -> Press:
    return Press(language.own_name, Home(Here(language.tag, here.country, here.place, here.now)))


def privacy(reader: Reader, source_url: str) -> Screen:
    """What we keep (nothing), what we count, and who else can read."""
    say = reader.say
    keys = ("nothing", "counts", "telegram", "phone", "silent", "not-emergency")
    lines = [Line(say("privacy-first")), *(Line(say(f"privacy-{key}")) for key in keys)]
    rows: list[Row] = [(Press(say("button-safety"), Safety(reader.here)),)]
    if source_url:
        rows.append((Link(say("button-source"), source_url),))
    return framed(reader, lines, rows, back=Options(reader.here))


def safety(reader: Reader) -> Screen:
    """What clearing cannot undo, said before it matters."""
    say = reader.say
    keys = ("clear", "cannot", "list", "suspicious", "other-phone")
    lines = [Line(say("safety-first")), *(Line(say(f"safety-{key}")) for key in keys)]
    return framed(reader, lines, [(Press(say("button-privacy"), Privacy(reader.here)),)], back=Options(reader.here))
