"""Answers out of the directory: the start, results, one listing, the next one when it did not work, lines at once.

What words and positions lead to belongs to `where`, the cards to `guide`.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from rapidfuzz.distance import OSA

from bot.talk import Reply, Service, Talk, countries_of, emergency_of, known, lines_of, question, reader_of
from directory.codes import Need, Reason
from directory.find.answer import Answer, Found, Question
from directory.model import Place
from directory.situations import wanted
from directory.understand.fold import fold
from screens import details, local, now, results, start
from screens.buttons import Details, Failed, Going, Here, Local
from screens.frame import noted
from screens.understood import NOTHING_SAID, Said
from translations.catalog import Say
from translations.languages import FALLBACK
from translations.names import official_languages

TOWNS_OFFERED: Final = 6
COUNTRIES_OFFERED: Final = 12
NEARLY: Final = 0.85
"""How alike a text and a name have to be, from 0 to 1, for the text to be that name and nothing else."""


def home(service: Service, talk: Talk, note: str = "") -> Reply:
    """The start; `note` is the key of something to say under its first line."""
    here = talk.here if talk.here.country else replace(talk.here, country=service.country)
    reader = reader_of(service, replace(talk, here=here))
    screen = start.home(
        reader, emergency_of(service, here), () if here.country else countries_of(service, here)[:COUNTRIES_OFFERED]
    )
    return Reply(noted(screen, reader.say(note)) if note else screen, here)


def results_of(
    service: Service,
    talk: Talk,
    topic: str,
    page: int,
    note: str = "",
    *,
    said: Said = NOTHING_SAID,
    offered: Sequence[Place] = (),
) -> Reply:
    """A page of the answer to a topic; the countries where none is known, the start where the topic is none of ours.

    `note` is the key of something to say with it, `said` what typed words said that it answers, `offered` are towns
    that they may have meant.
    """
    if not known(topic):
        return home(service, talk)
    here, reader, finder = talk.here, reader_of(service, talk), service.finder
    if here.country is None:
        choice = start.countries(reader, countries_of(service, here), topic, 0)
        return Reply(noted(choice, reader.say(note)) if note else choice, here, topic)
    found = finder.answer(question(here, topic), at=talk.at, page=page)
    if page == 0:
        region = found.place.region if found.place else None
        answered = bool(found.found) and not found.widened
        service.tally.asked(here.country, region, wanted(topic)[0].need, here.language, answered=answered)
    towns = () if found.place else offered or finder.gazetteer.largest(here.country, TOWNS_OFFERED)
    screen = results.results(reader, topic, found, towns, reader.say(note) if note else "", said=said)
    return Reply(screen, here, topic)


def details_of(service: Service, talk: Talk, asked: Details) -> Reply:
    """One listing whole; what else there is where it is not shown any more."""
    found = service.finder.found(asked.listing, at=talk.at, now=talk.here.now)
    if found is None:
        return results_of(service, talk, asked.topic, 0, note="details-gone")
    elsewhere = talk.here.language not in official_languages(found.listing.country)
    screen = details.details(reader_of(service, talk), found, asked, elsewhere=elsewhere)
    return Reply(screen, talk.here, known(asked.topic))


def named(service: Service, talk: Talk, text: str, *, whole: bool = False) -> Reply | None:
    """The listing that is called what was typed, or the choice among several; None where nothing is called so.

    `whole` takes only those whose name is the whole text, but for a slip.
    """
    here, name = talk.here, fold(text)
    called = service.finder.named(text, at=talk.at, place=here.place, now=here.now)
    exactly = [found for found in called if any(fold(each.name) == name for each in found.listing.facts.texts)]
    called = tuple(exactly) or (tuple(found for found in called if _is_nearly(found, name)) if whole else called)
    topic = talk.topic or Need.HOTLINE.value
    if not called:
        return None
    if len(called) == 1:
        return details_of(service, talk, Details(here, topic, 0, called[0].listing.number))
    screen = results.named(reader_of(service, talk), topic, _answer_of(service, here, called))
    return Reply(screen, here, topic)


def _is_nearly(found: Found, name: str) -> bool:
    """Whether a listing, or who runs it, is called by this folded name but for a slip."""
    names = (found.listing.organisation, *(text.name for text in found.listing.facts.texts))
    return any(OSA.normalized_similarity(fold(each), name) >= NEARLY for each in names)


def _answer_of(service: Service, here: Here, called: Sequence[Found]) -> Answer:
    """Listings that were asked for by their names, in the form of an answer."""
    return Answer(
        emergency=emergency_of(service, here),
        found=tuple(found for found in called if not found.for_children),
        for_children=tuple(found for found in called if found.for_children),
        place=None,
        page=0,
        pages=1,
        widened=False,
    )


def local_of(service: Service, talk: Talk, asked: Local) -> Reply:
    """One listing in the words of its place; in English where we speak none of its languages."""
    found = service.finder.found(asked.listing, at=talk.at, now=talk.here.now)
    if found is None:
        return results_of(service, talk, asked.topic, 0, note="details-gone")
    match = service.catalog.languages.match
    spoken = dict.fromkeys(
        tag for tag in map(match, official_languages(found.listing.country)) if tag != talk.here.language
    )
    says = [service.catalog.say(tag) for tag in spoken if tag]
    return Reply(
        local.local(reader_of(service, talk), found, asked, tuple(says) or _english(service)),
        talk.here,
        known(asked.topic),
    )


def _english(service: Service) -> tuple[Say, ...]:
    return (service.catalog.say(FALLBACK),)


def failed(service: Service, talk: Talk, asked: Failed) -> Reply:
    """What to try instead of a listing that did not work; that it did not is counted, and nothing else."""
    if not known(asked.topic) or talk.here.country is None:
        return home(service, talk)
    try:
        reason = Reason(asked.reason)
    except ValueError:  # not said, or a button that is not ours
        reason = Reason.UNSAID
    if service.finder.listing(asked.listing) is not None:
        service.tally.did_not_work(asked.listing, reason, talk.once)
    instead = service.finder.instead_of(asked.listing, question(talk.here, asked.topic), at=talk.at)
    return Reply(results.failed(reader_of(service, talk), asked, instead), talk.here, asked.topic)


def worried(service: Service, talk: Talk, said: Said = NOTHING_SAID, note: str = "") -> Reply:
    """What to do for somebody else, and whom to ask; `said` and `note` as for results."""
    reader = reader_of(service, talk)
    screen = now.worried(reader, lines_of(service, talk), said, reader.say(note) if note else "")
    return Reply(screen, talk.here)


def now_of(service: Service, talk: Talk) -> Reply:
    """The numbers that answer at once; the start, which asks for the country, where none is known."""
    if talk.here.country is None:
        return home(service, talk)
    return Reply(now.now(reader_of(service, talk), lines_of(service, talk)), talk.here)


def writing(service: Service, talk: Talk) -> Reply:
    """The lines that one can write to."""
    if talk.here.country is None:
        return home(service, talk)
    asked = replace(question(talk.here, Need.HOTLINE), writing=True)
    return Reply(now.writing(reader_of(service, talk), service.finder.answer(asked, at=talk.at)), talk.here)


def going(service: Service, talk: Talk, asked: Going) -> Reply:
    """The lines of the country where a person goes and of the one where they are, on one card."""
    here, finder = asked.here, service.finder
    if here.country is None:
        return home(service, talk)

    def lines(country: str) -> Question:
        return Question(wanted(Need.HOTLINE), country, language=here.language)

    left = finder.answer(lines(here.now), at=talk.at) if here.now else None
    there = finder.answer(lines(here.country), at=talk.at)
    # Whoever reads on is still where they were.
    return Reply(now.going(reader_of(service, talk), there, left), Here(here.language, here.now or here.country))
