"""Asking a Finder over listings of a test, in towns of the real gazetteer."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from directory.codes import Need
from directory.find.answer import Answer, Question
from directory.find.finder import Finder
from directory.model import EmergencyNumber, Listing, Place, Wanted
from directory.publish.publisher import Publisher
from directory.understand.places import Gazetteer
from tests.builders import NOW
from tests.directory.publish.publishable import KEY


@cache
def gazetteer() -> Gazetteer:
    """Gives the real gazetteer, opened once for all tests."""
    return Gazetteer.open()


def town(name: str, country: str = "GB") -> Place:
    """Gives the biggest town of this name."""
    return gazetteer().named(name, country=country)[0]


def publish(
    folder: Path, *listings: Listing, emergency: Iterable[EmergencyNumber] = (), practice: bool = False
) -> None:
    """Publishes listings as the admin would, with a second pair of eyes."""
    Publisher(folder, KEY).publish(listings, emergency, practice=practice, reviewed=True)


def finder_of(
    folder: Path, *listings: Listing, emergency: Iterable[EmergencyNumber] = (), practice: bool = False
) -> Finder:
    """Gives a Finder over exactly these listings."""
    publish(folder, *listings, emergency=emergency, practice=practice)
    return Finder(folder, KEY.verify_key, gazetteer(), accept_practice=practice)


def a_question(*needs: Need, **changes: Any) -> Question:
    """Gives a question for these needs, in Great Britain as a whole unless the test says otherwise."""
    return Question(**{"wanted": tuple(map(Wanted, needs)), "country": "GB", **changes})


def pages(finder: Finder, question: Question) -> list[Answer]:
    """Gives all pages of an answer."""
    first = finder.answer(question, at=NOW)
    return [first, *(finder.answer(question, at=NOW, page=page) for page in range(1, first.pages))]


def numbers(answer: Answer) -> list[int]:
    """Gives the numbers of the listings that a page shows, those for under-18s left out."""
    return [found.listing.number for found in answer.found]
