"""The screens around a search: start, situations, countries, languages, privacy, safety."""

from collections.abc import Sequence
from dataclasses import replace

from directory.model import EmergencyNumber, Place
from directory.situations import SITUATIONS, wanted
from screens.blocks import place_name
from screens.buttons import (
    GOING,
    Countries,
    Going,
    Guide,
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
from screens.cards import FROM_SITUATIONS
from screens.emergency import emergency_lines, no_emergency_line
from screens.frame import Reader, framed
from screens.icons import ICONS
from screens.screen import Line, Link, Press, Row, Screen, Style, in_pairs, shortened
from translations.catalog import Catalog
from translations.languages import Language
from translations.names import country_name, official_languages

SITUATIONS_ON_PAGE = 7
COUNTRIES_ON_PAGE = 12
LANGUAGES_ON_PAGE = 24
UNREAD_NAMED = 3  # languages that no native speaker has read; there are too many to name them all


def home(reader: Reader, emergency: tuple[EmergencyNumber, ...], countries: Sequence[str]) -> Screen:
    """The start. Where no country is known it asks for one, by the `countries` that have the most to offer."""
    say, here = reader.say, reader.here
    if here.country is None:
        return _home_without_country(reader, countries)
    country = country_name(here.country, say.language)
    lines = [Line(say("home-first", country=country))]
    lines += emergency_lines(reader, emergency) or no_emergency_line(reader)
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


def situations(reader: Reader, page: int, place: Place | None) -> Screen:
    """What may have happened, in situations; nobody has to name a need. The last page leads into the guide."""
    say, here = reader.say, reader.here
    name = shortened(place_name(reader, place))
    first = say("situations-first-place", place=name) if place else say("situations-first")
    offered = [*(_situation_button(reader, code) for code in SITUATIONS), *_guide_buttons(reader)]
    page = _existing(page, SITUATIONS_ON_PAGE, len(offered))
    start = page * SITUATIONS_ON_PAGE
    rows: list[Row] = [(button,) for button in offered[start : start + SITUATIONS_ON_PAGE]]
    if start + SITUATIONS_ON_PAGE < len(offered):
        rows.append((Press(say("button-something-else"), Situations(here, page + 1)),))
    rows.append((Press(say("button-now"), Now(here)),))
    back = Situations(here, page - 1) if start else Home(here)
    return framed(reader, [Line(first)], rows, back=back)


def _situation_button(reader: Reader, code: str) -> Press:
    here = reader.here
    label = f"{ICONS[wanted(code)[0].need]} {reader.say(f'situation-{code}')}"
    return Press(label, Results(here, code) if here.country else Countries(here, code))


def _guide_buttons(reader: Reader) -> list[Press]:
    say, here = reader.say, reader.here
    cards = [Press(say(f"button-card-{code}"), Guide(here, code)) for code in FROM_SITUATIONS]
    return [*cards, Press(say("button-going"), Countries(here, GOING))]


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
    label = shortened(country_name(code, reader.say.language))
    if topic == GOING:
        return Press(label, Going(here))
    return Press(label, Results(here, topic) if topic else Home(here))


def moved(here: Here, country: str, place: int | None = None) -> Here:
    """Where the conversation stands after choosing a country: one remembers where the person was before.

    A person who looks for help in another country may not be there yet, and a number may not work from where they are.
    """
    left = here.now or here.country
    return Here(here.language, country, place, None if left == country else left, here.speaks)


def options(reader: Reader, catalog: Catalog, page: int) -> Screen:
    """The languages by their own names, the country, and what we keep."""
    say, here = reader.say, reader.here
    languages = _nearest_first(catalog, here)
    page = _existing(page, LANGUAGES_ON_PAGE, len(languages))
    start = page * LANGUAGES_ON_PAGE
    shown = languages[start : start + LANGUAGES_ON_PAGE]
    rows = list(in_pairs([_language_button(here, language) for language in shown]))
    if start + LANGUAGES_ON_PAGE < len(languages):
        rows.append((Press(say("button-more"), Options(here, page + 1)),))
    rows.append((Press(say("button-countries"), Countries(here)),))
    rows.append((Press(say("button-privacy"), Privacy(here)), Press(say("button-safety"), Safety(here))))
    rows.append((Press(say("button-card-device"), Guide(here, "device")),))
    lines = [Line(say("options-first"))]
    unread = [language.own_name for language in shown if not language.reviewed]
    if unread:
        more = [f"+{len(unread) - UNREAD_NAMED}"] if len(unread) > UNREAD_NAMED else []
        names = say("list-comma").join([*unread[:UNREAD_NAMED], *more])
        lines.append(Line(say("options-review", languages=names), Style.ITALIC))
    return framed(reader, lines, rows)


def _nearest_first(catalog: Catalog, here: Here) -> list[Language]:
    """The languages: the one that is read now, those of the country, then all others in the order of their names."""
    local = [catalog.languages.match(tag) for tag in official_languages(here.country)] if here.country else []
    return list(dict.fromkeys([*(catalog.languages[tag] for tag in (here.language, *local) if tag), *catalog]))


def _language_button(here: Here, language: Language) -> Press:
    return Press(language.own_name, Home(replace(here, language=language.tag)))


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
    rows: list[Row] = [
        (Press(say("button-card-device"), Guide(reader.here, "device")),),
        (Press(say("button-privacy"), Privacy(reader.here)),),
    ]
    return framed(reader, lines, rows, back=Options(reader.here))
