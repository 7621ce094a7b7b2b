"""From what a person did to the screen that answers it: one domain call, one view.

Nothing here knows Telegram or who wrote. A handler gets a `Deed` and what is known of the conversation, and gives a
`Reply`. Answers out of the directory are in `finding`, what words and positions lead to in `where`, cards in `guide`.
"""

from dataclasses import replace

from bot import finding, guide, where, words
from bot.deeds import Commanded, Deed, Pressed, Shared, Started, Typed, Unopened
from bot.talk import Reply, Service, Talk, countries_of, known, place_of, reader_of
from screens import details, results, start
from screens.buttons import (
    GOING,
    Clear,
    Countries,
    Details,
    Failed,
    Going,
    Guide,
    Here,
    Keep,
    Local,
    Namesakes,
    Now,
    Options,
    Privacy,
    Results,
    Safety,
    SharePosition,
    Situations,
    Worried,
    Writing,
)
from translations.names import is_country


def answer(service: Service, talk: Talk, deed: Deed) -> Reply:
    """The answer to what a person did."""
    talk = replace(talk, here=_spoken(service, talk.here))
    match deed:
        case Pressed(meaning):
            return _pressed(service, talk, meaning)
        case Typed(text):
            return words.typed(service, talk, text)
        case Shared(latitude, longitude):
            return where.shared(service, talk, latitude, longitude)
        case Started(language, country):
            tag = service.catalog.languages.match(language) or talk.here.language
            here = Here(tag, country if is_country(country) else talk.here.country)
            return finding.home(service, replace(talk, here=here))
        case Commanded(name):
            return _commanded(service, talk, name)
        case Unopened():
            return finding.home(service, talk, note="note-only-words")


def _spoken(service: Service, here: Here) -> Here:
    """The same place in a conversation, in a language that we speak and a country that there is."""
    tag = service.catalog.languages.match(here.language) or "en"
    now = here.now if is_country(here.now) else None
    if here.country and not is_country(here.country):
        return Here(tag)
    return here if (tag, now) == (here.language, here.now) else replace(here, language=tag, now=now)


def _pressed(service: Service, talk: Talk, meaning: object) -> Reply:  # noqa: C901, PLR0912  one line per button
    if isinstance(meaning, Clear):
        return finding.home(service, talk)
    here = _spoken(service, meaning.here)  # type: ignore[attr-defined]  # every other meaning has it
    talk = replace(talk, here=here)
    reader = reader_of(service, talk)
    match meaning:
        case Now():
            return finding.now_of(service, talk)
        case Writing():
            return finding.writing(service, talk)
        case Going():
            return finding.going(service, talk, replace(meaning, here=here))
        case Situations(page=page):
            return Reply(start.situations(reader, page, place_of(service, here)), here)
        case Countries(topic=topic, page=page):
            wish = topic if topic == GOING else known(topic)
            return Reply(start.countries(reader, countries_of(service, here), wish, page), here, known(topic))
        case Namesakes(topic=topic):
            return where.namesakes(service, replace(talk, topic=known(topic)))
        case Results(topic=topic, page=page):
            return finding.results_of(service, talk, topic, page)
        case Details():
            return finding.details_of(service, talk, meaning)
        case Local():
            return finding.local_of(service, talk, meaning)
        case Failed():
            return finding.failed(service, talk, meaning)
        case Keep(listing=listing):
            found = service.finder.found(listing, at=talk.at, now=here.now)
            kept = details.kept(reader, found) if found else None
            return Reply(kept, here, talk.topic, keep=True) if kept else finding.home(service, talk)
        case SharePosition(topic=topic):
            return Reply(results.position(reader, known(topic)), here, known(topic))
        case Options(page=page):
            return Reply(start.options(reader, service.catalog, page), here, talk.topic)
        case Worried():
            return finding.worried(service, talk)
        case Guide():
            return guide.card(service, talk, meaning)
        case Privacy():
            return Reply(start.privacy(reader, service.source_url), here)
        case Safety():
            return Reply(start.safety(reader), here)
        case _:
            return finding.home(service, talk)


def _commanded(service: Service, talk: Talk, name: str) -> Reply:
    reader = reader_of(service, talk)
    match name:
        case "privacy":
            return Reply(start.privacy(reader, service.source_url), talk.here)
        case "language":
            return Reply(start.options(reader, service.catalog, 0), talk.here, talk.topic)
        case "now":
            return finding.now_of(service, talk)
        case "safety" | "stop" | "clear":
            return Reply(start.safety(reader), talk.here)
        case _:
            return finding.home(service, talk)
