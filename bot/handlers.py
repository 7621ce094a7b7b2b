"""From what a person did to the screen that answers it: one domain call, one view.

Nothing here knows Telegram or who wrote. A handler gets a `Deed` and what is known of the conversation, and gives a
`Reply`; the words of a person are looked up in the gazetteer and go no further.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.deeds import Commanded, Deed, Pressed, Shared, Started, Typed, Unopened
from directory.codes import Need, Reason
from directory.find.answer import Answer, Question
from directory.find.finder import Finder
from directory.model import Place
from directory.situations import wanted
from directory.tally.tally import Tally
from directory.understand.countries import CountryNames
from screens import details, results, start
from screens.buttons import (
    Clear,
    Countries,
    Details,
    Failed,
    Here,
    Keep,
    Now,
    Options,
    Privacy,
    Results,
    Safety,
    SharePosition,
    Situations,
    Worried,
)
from screens.frame import Reader, noted
from screens.screen import Screen
from translations.catalog import Catalog
from translations.names import country_codes, country_name, is_country

TOWNS_OFFERED = 6
KNOWN_TO_ALL = 100_000  # people; a smaller town of another country is offered, never assumed
COUNTRIES_OFFERED = 12


@dataclass(frozen=True, slots=True)
class Service:
    """All that answering needs; the same for every chat."""

    finder: Finder
    tally: Tally
    catalog: Catalog
    countries: CountryNames
    country: str | None
    source_url: str


@dataclass(frozen=True, slots=True)
class Talk:
    """What is known of one conversation at one moment. `once` tells two people apart in the tally, for a day."""

    here: Here
    topic: str
    at: datetime
    once: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """The screen that answers, and where the conversation stands then. `keep` is a number for a message of its own."""

    screen: Screen
    here: Here
    topic: str = ""
    keep: bool = False


def answer(service: Service, talk: Talk, deed: Deed) -> Reply:
    """The answer to what a person did."""
    talk = replace(talk, here=_spoken(service, talk.here))
    match deed:
        case Pressed(meaning):
            return _pressed(service, talk, meaning)
        case Typed(text):
            return _typed(service, talk, text)
        case Shared(latitude, longitude):
            return _shared(service, talk, latitude, longitude)
        case Started(language, country):
            tag = service.catalog.languages.match(language) or talk.here.language
            here = Here(tag, country if is_country(country) else talk.here.country)
            return _home(service, replace(talk, here=here))
        case Commanded(name):
            return _commanded(service, talk, name)
        case Unopened():
            return _home(service, talk, note="note-only-words")


def _spoken(service: Service, here: Here) -> Here:
    """The same place in a conversation, in a language that we speak and a country that there is."""
    tag = service.catalog.languages.match(here.language) or "en"
    now = here.now if is_country(here.now) else None
    if here.country and not is_country(here.country):
        return Here(tag)
    return here if (tag, now) == (here.language, here.now) else replace(here, language=tag, now=now)


def _reader(service: Service, talk: Talk) -> Reader:
    return Reader(service.catalog.say(talk.here.language), talk.here, talk.at, service.finder.practice)


def _pressed(service: Service, talk: Talk, meaning: object) -> Reply:  # noqa: C901, PLR0912  one line per button
    if isinstance(meaning, Clear):
        return _home(service, talk)
    here = _spoken(service, meaning.here)  # type: ignore[attr-defined]  # every other meaning has it
    talk = replace(talk, here=here)
    reader = _reader(service, talk)
    match meaning:
        case Now() if here.country is None:
            return _home(service, talk)
        case Now():
            return Reply(start.now(reader, _lines(service, talk)), here)
        case Situations(page=page):
            return Reply(start.situations(reader, page, _place(service, here)), here)
        case Countries(topic=topic, page=page):
            return Reply(start.countries(reader, _countries(service, here), _known(topic), page), here, _known(topic))
        case Results(topic=topic, page=page):
            return _results(service, talk, topic, page)
        case Details():
            return _details(service, talk, meaning)
        case Failed():
            return _failed(service, talk, meaning)
        case Keep(listing=listing):
            found = service.finder.found(listing, at=talk.at, now=here.now)
            return Reply(details.kept(reader, found), here, talk.topic, keep=True) if found else _home(service, talk)
        case SharePosition(topic=topic):
            return Reply(results.position(reader, _known(topic)), here, _known(topic))
        case Options(page=page):
            return Reply(start.options(reader, service.catalog, page), here, talk.topic)
        case Worried():
            return Reply(start.worried(reader, _lines(service, talk)), here)
        case Privacy():
            return Reply(start.privacy(reader, service.source_url), here)
        case Safety():
            return Reply(start.safety(reader), here)
        case _:
            return _home(service, talk)


def _home(service: Service, talk: Talk, note: str = "") -> Reply:
    here = talk.here if talk.here.country else replace(talk.here, country=service.country)
    reader = _reader(service, replace(talk, here=here))
    emergency = service.finder.emergency(here.now or here.country or "")
    screen = start.home(reader, emergency, () if here.country else _countries(service, here)[:COUNTRIES_OFFERED])
    return Reply(noted(screen, reader.say(note)) if note else screen, here)


def _known(topic: str) -> str:
    """The topic, if it is one; a button may carry anything."""
    try:
        wanted(topic)
    except KeyError:
        return ""
    return topic


def _countries(service: Service, here: Here) -> tuple[str, ...]:
    """All countries: first those with the most listings, then every other by its name, for its emergency numbers."""
    language = service.catalog.languages[here.language]
    listed = service.finder.countries()
    others = sorted({*country_codes()} - {*listed}, key=lambda code: country_name(code, language))
    return (*listed, *others)


def _place(service: Service, here: Here) -> Place | None:
    return service.finder.gazetteer.place(here.place) if here.place else None


def _question(here: Here, topic: str) -> Question:
    return Question(wanted(topic), here.country, here.place, here.now, here.language)


def _lines(service: Service, talk: Talk) -> Answer:
    """The lines that answer at once for the country, or from anywhere."""
    question = Question(wanted(Need.HOTLINE), talk.here.country, talk.here.place, talk.here.now, talk.here.language)
    return service.finder.answer(question, at=talk.at)


def _results(service: Service, talk: Talk, topic: str, page: int, note: str = "") -> Reply:
    if not _known(topic):
        return _home(service, talk)
    here, reader, finder = talk.here, _reader(service, talk), service.finder
    if here.country is None:
        return Reply(start.countries(reader, _countries(service, here), topic, 0), here, topic)
    found = finder.answer(_question(here, topic), at=talk.at, page=page)
    if page == 0:
        region = found.place.region if found.place else None
        answered = bool(found.found) and not found.widened
        service.tally.asked(here.country, region, wanted(topic)[0].need, here.language, answered=answered)
    towns = () if found.place else finder.gazetteer.largest(here.country, TOWNS_OFFERED)
    screen = results.results(reader, topic, found, towns)
    return Reply(noted(screen, reader.say(note)) if note else screen, here, topic)


def _details(service: Service, talk: Talk, asked: Details) -> Reply:
    found = service.finder.found(asked.listing, at=talk.at, now=talk.here.now)
    if found is None:
        return _results(service, talk, asked.topic, 0, note="details-gone")
    return Reply(details.details(_reader(service, talk), found, asked), talk.here, _known(asked.topic))


def _failed(service: Service, talk: Talk, asked: Failed) -> Reply:
    if not _known(asked.topic) or talk.here.country is None:
        return _home(service, talk)
    try:
        reason = Reason(asked.reason)
    except ValueError:  # not said, or a button that is not ours
        reason = Reason.UNSAID
    if service.finder.listing(asked.listing) is not None:
        service.tally.did_not_work(asked.listing, reason, talk.once)
    instead = service.finder.instead_of(asked.listing, _question(talk.here, asked.topic), at=talk.at)
    return Reply(results.failed(_reader(service, talk), asked, instead), talk.here, asked.topic)


def _commanded(service: Service, talk: Talk, name: str) -> Reply:
    reader = _reader(service, talk)
    match name:
        case "privacy":
            return Reply(start.privacy(reader, service.source_url), talk.here)
        case "language":
            return Reply(start.options(reader, service.catalog, 0), talk.here, talk.topic)
        case "now" if talk.here.country:
            return Reply(start.now(reader, _lines(service, talk)), talk.here)
        case "safety" | "stop" | "clear":
            return Reply(start.safety(reader), talk.here)
        case _:
            return _home(service, talk)


def _typed(service: Service, talk: Talk, text: str) -> Reply:
    """A country or a town by its whole name, in any script; "town, country" too."""
    country = service.countries.named(text)
    if country:
        # One word may be both: in Arabic, Oman and Amman are written alike. Whoever wrote it says which.
        namesakes = tuple(
            town
            for town in service.finder.gazetteer.named(text)
            if town.country != country and town.population >= KNOWN_TO_ALL
        )
        if namesakes:
            screen = results.towns(_reader(service, talk), talk.topic, namesakes, country=country)
            return Reply(screen, talk.here, talk.topic)
        return _at(service, talk, start.moved(talk.here, country))
    town, _, tail = text.rpartition(",")
    tail_country = service.countries.named(tail) if town else None
    named = service.finder.gazetteer.named
    if tail_country:
        return _one_of(service, talk, named(town, country=tail_country))
    here_named = named(text, country=talk.here.country) if talk.here.country else ()
    return _one_of(service, talk, here_named or named(text))


def _shared(service: Service, talk: Talk, latitude: float, longitude: float) -> Reply:
    """The nearest town, or the nearest on each side of a border; the position itself ends here."""
    return _one_of(service, talk, service.finder.gazetteer.around(latitude, longitude), note="note-position")


def _one_of(service: Service, talk: Talk, towns: tuple[Place, ...], note: str = "") -> Reply:
    """Goes on with the one town that can be meant, or asks which; says so when there is none."""
    if not towns:
        if talk.topic and talk.here.country:
            return _results(service, talk, talk.topic, 0, note="place-unknown")
        return _home(service, talk, note="note-not-understood")
    if len(towns) == 1 and (note or _surely_meant(talk, towns[0])):
        return _at(service, talk, start.moved(talk.here, towns[0].country, towns[0].number), note)
    return Reply(results.towns(_reader(service, talk), talk.topic, towns), talk.here, talk.topic)


def _surely_meant(talk: Talk, town: Place) -> bool:
    """Whether a single town of that name can be taken without asking: it lies here, or everybody knows it.

    Many a word is also the name of some small town far away: "police" is one in Poland.
    """
    return town.country == talk.here.country or town.population >= KNOWN_TO_ALL


def _at(service: Service, talk: Talk, here: Here, note: str = "") -> Reply:
    """What a person sees who has said where: results for what they wanted, else what they may want."""
    talk = replace(talk, here=here)
    if talk.topic:
        return _results(service, talk, talk.topic, 0, note)
    if here.place is None:
        return _home(service, talk)
    screen = start.situations(_reader(service, talk), 0, _place(service, here))
    return Reply(noted(screen, service.catalog.say(here.language)(note)) if note else screen, here)
