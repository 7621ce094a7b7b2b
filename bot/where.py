"""Where help is wanted: what a typed name, or a shared position, leads to.

Words and positions end here: they become a town, a region or a country of the gazetteer, and are forgotten.
"""

from dataclasses import replace
from typing import Final

from bot.finding import home, results_of
from bot.talk import Reply, Service, Talk, place_of, reader_of
from directory.model import EmergencyNumber, Place
from screens import results, start
from screens.buttons import Here
from screens.frame import noted

KNOWN_TO_ALL: Final = 100_000
"""People; a smaller town of another country is offered, never assumed."""

FAR_BIGGER: Final = 50
"""Times as many people: who writes Paris means the one in France, who writes London may mean another."""


def typed(service: Service, talk: Talk, text: str) -> Reply:
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
            return _which(service, talk, namesakes, country=country)
        return _at(service, talk, start.moved(talk.here, country))
    town, _, tail = text.rpartition(",")
    tail_country = service.countries.named(tail) if town else None
    named = service.finder.gazetteer.named
    if tail_country:
        return _one_of(service, talk, named(town, country=tail_country))
    here_named = named(text, country=talk.here.country) if talk.here.country else ()
    return _one_of(service, talk, here_named or named(text))


def shared(service: Service, talk: Talk, latitude: float, longitude: float) -> Reply:
    """The nearest town, or one in each country that it may lie in; the position itself ends here."""
    towns = service.finder.gazetteer.around(latitude, longitude)
    if len(towns) > 1:
        return _which(service, talk, towns, is_there=True)
    if not towns:
        return _one_of(service, talk, ())
    here = Here(talk.here.language, towns[0].country, towns[0].number)
    return _at(service, talk, here, note="note-position")


def _one_of(service: Service, talk: Talk, towns: tuple[Place, ...]) -> Reply:
    """Goes on with the one town that can be meant, or asks which; says so when there is none."""
    if not towns:
        if talk.topic and talk.here.country:
            return results_of(service, talk, talk.topic, 0, note="place-unknown")
        return home(service, talk, note="note-not-understood")
    meant = _meant(talk, towns)
    if meant is None:
        return _which(service, talk, towns)
    return _at(service, talk, start.moved(talk.here, meant.country, meant.number))


def _which(
    service: Service, talk: Talk, towns: tuple[Place, ...], country: str | None = None, *, is_there: bool = False
) -> Reply:
    """Asks which one is meant; the emergency numbers stand before the question."""
    screen = results.towns(
        reader_of(service, talk),
        talk.topic,
        towns,
        country,
        _emergency(service, talk, towns, is_there=is_there),
        is_there=is_there,
    )
    return Reply(screen, talk.here, talk.topic)


def _emergency(
    service: Service, talk: Talk, towns: tuple[Place, ...], *, is_there: bool
) -> tuple[EmergencyNumber, ...]:
    """Of where the person is: of each country at whose border they stand, else of the one they said."""
    emergency, here = service.finder.emergency, talk.here
    if is_there:
        numbers = [number for town in towns for number in emergency(town.country, town.number)]
    else:
        numbers = list(emergency(here.now or here.country or "", None if here.now else here.place))
    return tuple(dict.fromkeys(numbers))


def _meant(talk: Talk, towns: tuple[Place, ...]) -> Place | None:
    """The one of these namesakes, the biggest first, that can be taken without asking; None where none can.

    It lies here, or everybody knows it, and no other of its name comes near it. Many a word is also the name of some
    small town far away, "police" is one in Poland, or of a region: in Arabic Sabah is the morning.
    """
    # A region is only offered, beside the town that is named like it.
    biggest, *others = [town for town in towns if not town.is_region] or towns
    if others and biggest.population < FAR_BIGGER * others[0].population:
        return None
    known = biggest.population >= KNOWN_TO_ALL and not biggest.is_region
    return biggest if known or (biggest.country == talk.here.country and not others) else None


def _at(service: Service, talk: Talk, here: Here, note: str = "") -> Reply:
    """What a person sees who has said where: results for what they wanted, else what they may want."""
    talk = replace(talk, here=here)
    if talk.topic:
        return results_of(service, talk, talk.topic, 0, note)
    if here.place is None:
        return home(service, talk)
    screen = start.situations(reader_of(service, talk), 0, place_of(service, here))
    return Reply(noted(screen, service.catalog.say(here.language)(note)) if note else screen, here)
