"""What a handler works with: the service, the conversation at one moment, and the reply; and what all handlers ask.

Nothing here knows Telegram or who wrote.
"""

from dataclasses import dataclass
from datetime import datetime

from directory.codes import Need
from directory.find.answer import Answer, Question
from directory.find.finder import Finder
from directory.model import EmergencyNumber, Place
from directory.situations import wanted
from directory.tally.tally import Tally
from directory.understand.countries import CountryNames
from directory.understand.understanding import Understanding
from screens.buttons import Here
from screens.frame import Reader
from screens.screen import Screen
from translations.catalog import Catalog
from translations.names import country_codes, country_name


@dataclass(frozen=True, slots=True)
class Service:
    """All that answering needs; the same for every chat. `bot_name` is "" where the operator leaves it to BotFather."""

    finder: Finder
    tally: Tally
    catalog: Catalog
    countries: CountryNames
    understanding: Understanding
    country: str | None
    source_url: str
    bot_name: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """What is known of one conversation at one moment. `once` tells two people apart in the tally, for a day.

    `chosen` says that its language is more than that of the phone: a button was pressed that speaks it.
    """

    here: Here
    topic: str
    at: datetime
    once: bytes
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Reply:
    """The screen that answers, and where the conversation stands then. `keep` is a number for a message of its own."""

    screen: Screen
    here: Here
    topic: str = ""
    keep: bool = False


def reader_of(service: Service, talk: Talk) -> Reader:
    """Who a screen of this conversation is for."""
    return Reader(service.catalog.say(talk.here.language).anew(), talk.here, talk.at, service.finder.practice)


def known(topic: str) -> str:
    """The topic, if it is one; a button may carry anything."""
    try:
        wanted(topic)
    except KeyError:
        return ""
    return topic


def countries_of(service: Service, here: Here) -> tuple[str, ...]:
    """All countries: first those with the most listings, then every other by its name, for its emergency numbers."""
    language = service.catalog.languages[here.language]
    listed = service.finder.countries()
    others = sorted({*country_codes()} - {*listed}, key=lambda code: country_name(code, language))
    return (*listed, *others)


def place_of(service: Service, here: Here) -> Place | None:
    """The town or region where help is wanted, where one is known."""
    return service.finder.gazetteer.place(here.place) if here.place else None


def emergency_of(service: Service, here: Here) -> tuple[EmergencyNumber, ...]:
    """The emergency numbers of where the person is; none where no country is known."""
    return service.finder.emergency(here.now or here.country or "", None if here.now else here.place)


def question(here: Here, topic: str) -> Question:
    """What is asked for a topic, where the conversation stands."""
    return Question(wanted(topic), here.country, here.place, here.now, here.speaks or here.language)


def lines_of(service: Service, talk: Talk) -> Answer:
    """The lines that answer at once for the country, or from anywhere."""
    return service.finder.answer(question(talk.here, Need.HOTLINE), at=talk.at)
