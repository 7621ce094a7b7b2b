"""Where help is wanted: what the name of a place, or a shared position, leads to.

Names and positions end here: they become a town, a region or a country of the gazetteer, and are forgotten. What else
typed words may say belongs to `words`.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.finding import home, results_of
from bot.talk import Reply, Service, Talk, emergency_of, place_of, reader_of
from directory.model import EmergencyNumber, Place
from directory.understand.fold import fold
from screens import results, start
from screens.buttons import Here
from screens.frame import noted

KNOWN_TO_ALL: Final = 100_000
"""People; a smaller town of another country is offered, never assumed."""

METROPOLIS: Final = 1_000_000
"""People."""

FAR_BIGGER: Final = 50
"""Times as many people: who writes Paris means the one in France, who writes London may mean another."""


def named(service: Service, talk: Talk, text: str, *, says_more: bool) -> Reply | None:
    """What a country or a town leads to by its whole name, in any script, "town, country" too; None for no name.

    `says_more` is that the text is also a word for something else: then only a town that everybody knows by that very
    name is meant, and neither the small town in Poland that is called Police nor the one that is called so abroad. A
    name of several words is meant however it is said: nobody asks for the Comunidad de Madrid by chance.
    """
    country = service.countries.named(text)
    if country:
        return which_country(service, talk, country, text) or at(service, talk, start.moved(talk.here, country))
    town, _, tail = text.rpartition(",")
    tail_country = service.countries.named(tail) if town else None
    gazetteer = service.finder.gazetteer
    if tail_country:
        towns = gazetteer.named(town, country=tail_country)
    else:
        here_named = gazetteer.named(text, country=talk.here.country) if talk.here.country else ()
        towns = here_named or gazetteer.named(text)
    if says_more:
        several = " " in fold(town or text)
        known = (each for each in towns if each.population >= KNOWN_TO_ALL)
        towns = tuple(each for each in known if several or fold(each.name) == fold(text))
    return one_of(service, talk, towns) if towns else None


def one_of(service: Service, talk: Talk, towns: tuple[Place, ...]) -> Reply:
    """Goes on with the one town of these, the biggest first, that can be meant, or asks which."""
    place = meant(talk.here, towns)
    if place is None:
        return which(service, talk, towns)
    return at(service, talk, start.moved(talk.here, place.country, place.number))


def which_country(service: Service, talk: Talk, country: str, name: str) -> Reply | None:
    """Asks whether a country is meant or a town that is called like it; None where no such town may be meant.

    One word may be both: in Arabic, Oman and Amman are written alike. Whoever wrote it says which. Nobody is asked
    about a town that is called so by a byname only, unless it is a metropolis, or lies where help is looked for.
    """
    namesakes = tuple(
        town
        for town in service.finder.gazetteer.named(name)
        if town.country != country
        and town.population >= KNOWN_TO_ALL
        and (fold(town.name) == fold(name) or town.population >= METROPOLIS or town.country == talk.here.country)
    )
    return which(service, talk, namesakes, country=country) if namesakes else None


def shared(service: Service, talk: Talk, latitude: float, longitude: float) -> Reply:
    """The nearest town, or one in each country that it may lie in; the position itself ends here."""
    towns = service.finder.gazetteer.around(latitude, longitude)
    if len(towns) > 1:
        return which(service, talk, towns, is_there=True)
    if not towns:
        return unknown(service, talk)
    here = Here(talk.here.language, towns[0].country, towns[0].number, speaks=talk.here.speaks)
    return at(service, talk, here, note="note-position")


def namesakes(service: Service, talk: Talk) -> Reply:
    """The places that are called like the one where help is looked for, which was not meant.

    `talk.here.now` is the country that was known before, None where none was.
    """
    place = place_of(service, talk.here)
    if place is None:
        return home(service, talk)
    before = replace(talk.here, country=talk.here.now, place=None, now=None)
    return which(service, replace(talk, here=before), service.finder.gazetteer.named(place.name) or (place,))


def unknown(service: Service, talk: Talk) -> Reply:
    """That nothing was understood; with the answer to what was wanted before, where something was."""
    if talk.topic and talk.here.country:
        return results_of(service, talk, talk.topic, 0, note="place-unknown")
    return home(service, talk, note="note-not-understood")


def which(
    service: Service,
    talk: Talk,
    towns: Sequence[Place],
    country: str | None = None,
    *,
    is_there: bool = False,
    is_guess: bool = False,
) -> Reply:
    """Asks which one is meant; the emergency numbers stand before the question."""
    named = {(town.name, town.country) for town in towns if not town.is_region}
    # The region around a town of its name would be called the same.
    towns = [town for town in towns if not town.is_region or (town.name, town.country) not in named]
    screen = results.towns(
        reader_of(service, talk),
        talk.topic,
        towns,
        country,
        _emergency(service, talk, towns, is_there=is_there),
        is_there=is_there,
        is_guess=is_guess,
    )
    return Reply(screen, talk.here, talk.topic)


def _emergency(service: Service, talk: Talk, towns: Sequence[Place], *, is_there: bool) -> tuple[EmergencyNumber, ...]:
    """Of where the person is: of each country at whose border they stand; else of the one they said.

    Where they said none yet, and all these towns lie in one country, of that.
    """
    if is_there:
        around = [number for town in towns for number in service.finder.emergency(town.country, town.number)]
        return tuple(dict.fromkeys(around))
    countries = {town.country for town in towns}
    if talk.here.country is None and len(countries) == 1:
        return service.finder.emergency(countries.pop())
    return emergency_of(service, talk.here)


def meant(here: Here, towns: Sequence[Place]) -> Place | None:
    """The one of these namesakes, the biggest first, that can be taken without asking; None where none can.

    It lies here, or everybody knows it, and no other of its name comes near it. Many a word is also the name of some
    small town far away, "police" is one in Poland, or of a region: in Arabic Sabah is the morning.
    """
    # A region is only offered, beside the town that is named like it.
    biggest, *others = [town for town in towns if not town.is_region] or towns
    if others and biggest.population < FAR_BIGGER * others[0].population:
        return None
    known = biggest.population >= KNOWN_TO_ALL and not biggest.is_region
    return biggest if known or (biggest.country == here.country and not others) else None


def at(service: Service, talk: Talk, here: Here, note: str = "") -> Reply:
    """What a person sees who has said where: results for what they wanted, else what they may want."""
    talk = replace(talk, here=here)
    if talk.topic:
        return results_of(service, talk, talk.topic, 0, note)
    if here.place is None:
        return home(service, talk)
    reader = reader_of(service, talk)
    words = reader.say(note) if note else ""
    screen = start.situations(reader, 0, place_of(service, here))
    return Reply(noted(screen, words) if note else screen, here)
