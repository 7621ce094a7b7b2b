"""What typed words lead to: the answer to what they say, in the language they are in.

The name of a country or a town, a need, a listing, a greeting: whatever is understood is answered at once, with what
was understood above it and a button to put each part right; it is never asked for first. Words end here: they become
codes and numbers, and are forgotten. Understanding them is `directory.understand`'s; what a place leads to, `where`'s.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot import finding, where
from bot.talk import Reply, Service, Talk
from directory.codes import Need
from directory.model import Place, Wanted
from directory.situations import code_of
from directory.understand.understanding import Understood
from directory.understand.words import words
from directory.understand.zawgyi import in_unicode
from screens.buttons import Countries, Here, Home, Meaning, Namesakes, Results, Situations, Worried
from screens.frame import offering
from screens.screen import Press
from screens.start import moved
from screens.understood import Said
from translations.names import country_name

OTHER_NEEDS: Final = 2
"""Further needs of a text that are offered beside the first: one press reaches the second meaning."""

NAME: Final = 3
"""Words from which on the name of a listing is hardly a plea as well."""

_LINES: Final = Need.HOTLINE.value


def typed(service: Service, talk: Talk, text: str) -> Reply:
    """The answer to words.

    In the language that they are in, where nobody has chosen another; the other one of the two is one press away.
    """
    text = in_unicode(text)
    understood = service.understanding.of(text, talk.here.language)
    by_name = _by_name(service, talk, text, understood)
    if by_name:
        return by_name
    heard = next(iter(understood.languages), talk.here.language)
    if heard == talk.here.language or heard not in service.catalog.languages:
        return _answer(service, talk, text, understood)
    spoken = talk if talk.chosen else replace(talk, here=replace(talk.here, language=heard))
    reply = _answer(service, spoken, text, understood)
    other = heard if talk.chosen else talk.here.language
    again = _again(reply, replace(reply.here, language=other), concern=understood.concern)
    return replace(reply, screen=offering(reply.screen, Press(service.catalog.languages[other].own_name, again)))


def _by_name(service: Service, talk: Talk, text: str, understood: Understood) -> Reply | None:
    """The answer to a text that is a name as a whole, of a place or a listing; None for any other.

    A name says nothing about a language, and it may hold the words of another: Springfield begins like the election
    office of Malaysia, and the name of a house in Bangkok ends in a blow.
    """
    by_place = where.named(service, talk, text, says_more=bool(understood.wanted or understood.greeting))
    if by_place or understood.urgent or len(words(text)) < NAME:
        return by_place
    return None if understood.nothing else finding.named(service, talk, text, whole=True)


def _again(reply: Reply, here: Here, *, concern: bool) -> Meaning:
    """What shows the same answer, or what comes nearest to it, where somebody stands who reads another language."""
    if concern:
        return Worried(here)
    if reply.topic:
        return Results(here, reply.topic) if here.country else Countries(here, reply.topic)
    return Situations(here) if here.place else Home(here)


def _answer(service: Service, talk: Talk, text: str, understood: Understood) -> Reply:
    """The answer in the language of the talk to what the words say."""
    if (understood.wanted or understood.greeting) and service.finder.gazetteer.named(text):
        # The town that is called like the word was not meant.
        understood = replace(understood, places=(), country=None)
    if not understood.nothing:
        return _asked(service, talk, understood)
    if understood.postcode:
        return _postcode(service, talk)
    if understood.greeting:
        return finding.home(service, talk, note="note-hello")
    return finding.named(service, talk, text) or where.unknown(service, talk)


def _postcode(service: Service, talk: Talk) -> Reply:
    note = "place-postcode"
    if talk.topic and talk.here.country:
        return finding.results_of(service, talk, talk.topic, 0, note)
    return finding.home(service, talk, note)


def _asked(service: Service, talk: Talk, understood: Understood) -> Reply:
    """The answer to what was understood; only where one name may be several places, which of them."""
    topics = _topics(understood.wanted)
    here = replace(talk.here, country=talk.here.country or service.country)
    if understood.speaks:
        here = replace(here, speaks=understood.speaks[0])
    says_need = bool(topics or understood.speaks or understood.urgent or understood.concern)
    before = replace(talk, here=here, topic=next(iter(topics), talk.topic) or (_LINES if says_need else ""))
    placed = _placed(service, before, understood)
    if isinstance(placed, Reply):
        return placed
    talk = replace(before, here=placed)
    note = "place-postcode" if understood.postcode else ""
    said = Said(
        topic=next(iter(topics), ""),
        other_place=_other_place(service, before, placed) if understood.country else None,
        others=topics[1 : 1 + OTHER_NEEDS],
        urgent=understood.urgent,
    )
    if understood.urgent and placed.country is None:
        return replace(finding.home(service, talk, note), topic=talk.topic)
    if understood.concern:
        others = tuple(topic for topic in topics if topic != _LINES)
        reply = finding.worried(service, talk, replace(said, others=others[:OTHER_NEEDS]), note)
        return replace(reply, topic=talk.topic)
    if understood.urgent and not topics:
        return replace(finding.now_of(service, talk), topic=talk.topic)
    if understood.offered:
        return _offered(service, talk, understood.offered, said)
    if not says_need:
        return where.at(service, talk, placed, note)
    return finding.results_of(service, talk, talk.topic, 0, note, said=said)


def _topics(wanted: Iterable[Wanted]) -> tuple[str, ...]:
    """The codes of what is wanted, the most likely first; of one need only its likeliest kind."""
    likeliest: dict[Need, str] = {}
    for wish in wanted:
        likeliest.setdefault(wish.need, code_of(wish))
    return tuple(likeliest.values())


def _placed(service: Service, talk: Talk, understood: Understood) -> Here | Reply:
    """Where a text says that help is wanted, else where it was wanted before; a question where that is left open."""
    here, country = talk.here, understood.country
    if understood.places:
        return _in_town(service, talk, understood.places, sure=bool(talk.topic))
    if country is None:
        return here
    if country == here.country:
        return replace(here, place=None)
    spoken = next((tag for tag in understood.languages if tag in service.catalog.languages), here.language)
    name = country_name(country, service.catalog.languages[spoken])
    namesakes = service.finder.gazetteer.named(name, country=here.country) if here.country else ()
    if any(town.population >= where.KNOWN_TO_ALL for town in namesakes):  # Granada, of somebody in Spain
        return _in_town(service, talk, namesakes, sure=True)
    return where.which_country(service, talk, country, name) or moved(here, country)


def _in_town(service: Service, talk: Talk, places: tuple[Place, ...], *, sure: bool) -> Here | Reply:
    """The place that is meant by a name in a sentence; the question which, where several may be.

    Where nothing else of the sentence was understood it is not `sure` that this is a name: then one of another country
    is only offered. In Russian “I can” is also a town in India.
    """
    here, towns = talk.here, _towns(talk.here, places)
    town = where.meant(here, towns)
    if town is None or not (sure or town.country == here.country):
        return where.which(service, talk, towns)
    return moved(here, town.country, town.number)


def _towns(here: Here, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of the country where help is looked for, where there are any; towns before regions, the biggest first."""
    inside = [place for place in places if place.country == here.country]
    return tuple(sorted(inside or places, key=lambda place: (place.is_region, -place.population)))


def _other_place(service: Service, before: Talk, here: Here) -> Meaning:
    """Where somebody says that another place was meant: its namesakes, else the countries."""
    gazetteer = service.finder.gazetteer
    place = gazetteer.place(here.place) if here.place else None
    if place and len({namesake.number for namesake in gazetteer.named(place.name)}) > 1:
        # The button says where they were before, as whoever chooses another one has not been in this one either.
        return Namesakes(replace(here, now=before.here.now or before.here.country), before.topic)
    return Countries(before.here, before.topic)


def _offered(service: Service, talk: Talk, towns: tuple[Place, ...], said: Said) -> Reply:
    """A name that is nearly that of some towns: never assumed, and no reason to wait for a number either."""
    if talk.here.country is None or not talk.topic:
        return where.which(service, talk, towns, is_guess=True)
    talk = replace(talk, here=replace(talk.here, place=None))
    return finding.results_of(service, talk, talk.topic, 0, "place-guess", said=said, offered=towns)
