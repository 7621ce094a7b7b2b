"""Finding listings: our Finder beside what one would use instead, over the same listings, and checked on the way.

Three questions, each put to every engine in turn, in an order that changes, in one process: the nearest ten (`near`),
the ten most alike by name (`text`), and both at once (`text_near`). `peers` says what exactly. Each engine gives the
numbers of listings and opens none. Measured is the time that the caller waits, driver and server included.

Ours does more for `near` than it is asked for: it puts everything that serves the country in order, lines and
confidential places too, by what is open now and within a kilometre by need.

Nobody is believed. The nearest ten are compared with all distances worked out in 64 bits: whoever is off fails the run.
For names there is no such truth between different measures of likeness, so the share of questions is told in which the
listing that was meant, or one of the same names, is among the ten; and our own scores have to be those of comparing
each typed word with each word there is.
"""

import math
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Final

import numpy as np
from nacl.signing import SigningKey
from rapidfuzz.distance import OSA

from benchmarks import invented
from benchmarks.invented import SEED
from benchmarks.peers import MOST, PEERS, Engine, Entry
from benchmarks.skipped import Skipped
from cli.wiring import now
from directory.codes import Audience, Need, Standing
from directory.distance import distance_km
from directory.find.answer import Question
from directory.find.candidates import Shelf
from directory.find.names import CLOSENESS, ENOUGH, Names, edits_allowed
from directory.find.order import ordered
from directory.model import Place, PublicListing, PublicSite, Wanted
from directory.publish.columns import Rows, bit, bits
from directory.publish.snapshot import open_latest
from directory.understand.places import Gazetteer
from directory.understand.words import words

SIZES: Final = (1_000, 20_000)
QUESTIONS: Final = 100
CHECKED: Final = 20
"""Of so many questions by name our scores are compared with those of the plain definition."""
KINDS: Final = ("near", "text", "text_near")
WARM_UP: Final = 5
OURS: Final = "ours"
_SLACK_KM: Final = 0.001


class WrongError(RuntimeError):
    """An engine gave something else than what is right: nothing that was measured means anything."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of each kind; `meant` are the numbers of the listings that `text` was drawn from."""

    place: Place
    need: Need
    text: str
    point: tuple[float, float]
    meant: frozenset[int]


@dataclass(frozen=True, slots=True)
class Found:
    """The median of one engine and kind in µs, and the share of questions in which the listing meant was found."""

    median_us: float
    hits: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What one engine gave over so many listings; a text says why it was skipped."""

    engine: str
    listings: int
    found: dict[str, Found] | str


class Ours:
    """The Finder's own parts, on a snapshot as the Publisher wrote it."""

    name = OURS
    near_tolerance = 0.0

    def __init__(self, shelf: Shelf, at: datetime) -> None:
        self._shelf, self._at = shelf, at
        self._names = Names.of(shelf)

    def near(self, place: Place, need: Need) -> list[int]:
        order = ordered(self._shelf, Question((Wanted(need),), place.country, place.number), place, self._at)
        if order.widened:  # nothing meets the need; whoever asks us sees what else there is
            return []
        best = (order.tier == 0) & np.isfinite(order.distance_km)
        best[len(best) - order.children :] = False
        return self._numbers(order.rows[best][:MOST])

    def text(self, text: str) -> list[int]:
        return self._numbers(self._names.matching(text, most=MOST).rows)

    def text_near(self, text: str, latitude: float, longitude: float) -> list[int]:
        return self._numbers(self._names.matching(text, at=(latitude, longitude), most=MOST).rows)

    def close(self) -> None:
        """Has nothing to close."""

    def _numbers(self, rows: Rows) -> list[int]:
        numbers: list[int] = self._shelf.columns.number[rows].tolist()
        return numbers

    def check_text(self, text: str) -> None:
        """Compares the best ten scores with those of comparing each typed word with each word; raises WrongError."""
        names = self._names
        worth, possible = np.zeros(len(self._shelf.columns)), 0.0
        for typed in dict.fromkeys(words(text)):
            apart = [OSA.distance(typed, word) for word in names.vocabulary]
            alike = [(edits, names.rarity[at], at) for at, edits in enumerate(apart) if edits <= edits_allowed(typed)]
            rarity = min(alike)[1] if alike else math.log1p(len(worth))
            possible += rarity
            its = np.zeros(len(worth))
            for edits, _, at in alike:
                rows = names.rows_of[at]
                its[rows] = np.maximum(its[rows], rarity * CLOSENESS[edits])
            worth += its
        plain = np.where(worth >= ENOUGH * possible, worth / possible * names.brevity, 0)
        score = names.matching(text, most=MOST).score
        if not np.allclose(score, np.sort(plain[plain > 0])[::-1][:MOST]):
            raise WrongError(self.name, "text")


def measure(sizes: Sequence[int] = SIZES) -> list[Measured]:
    """Measures every engine at every size; raises WrongError where one of them is wrong."""
    return [measured for size in sizes for measured in _measure(size)]


def _measure(size: int) -> list[Measured]:
    today = now()
    with tempfile.TemporaryDirectory(prefix="safelight-") as path, ExitStack() as open_engines:
        folder = Path(path)
        key = SigningKey.generate()
        invented.publish(size, folder / "snapshots", key, today.date())
        snapshot = open_latest(folder / "snapshots", key.verify_key)
        listings = list(snapshot.listings())
        entries = [_entry(listing) for listing in listings]
        ours = Ours(Shelf.of(snapshot.columns, frozenset()), today)
        engines: list[Engine] = [ours]
        skipped = []
        for peer in PEERS:
            try:
                engine = peer(entries, folder)
            except Skipped as reason:
                skipped.append(Measured(peer.name, size, f"skipped: {reason}"))
                continue
            engines.append(engine)
            open_engines.callback(engine.close)
        questions = list(_questions(listings))
        for question in questions[:CHECKED]:
            ours.check_text(question.text)
        return [*_ask(engines, questions, entries, size), *skipped]


def _entry(listing: PublicListing) -> Entry:
    site, facts = listing.facts.site, listing.facts
    near = isinstance(site, PublicSite) and listing.standing is Standing.CONFIRMED
    of_all = near and set(facts.audiences) != {Audience.CHILDREN}
    return Entry(
        number=listing.number,
        country=listing.country,
        needs=bits(facts.needs),
        point=(site.latitude, site.longitude) if isinstance(site, PublicSite) and of_all else None,
        names=" ".join(_words_of(listing)),
    )


def _words_of(listing: PublicListing) -> dict[str, None]:
    names = (listing.organisation, *(text.name for text in listing.facts.texts))
    return dict.fromkeys(word for name in names for word in words(name))


def _questions(listings: Sequence[PublicListing]) -> Iterator[Asked]:
    """Questions about listings that somebody half remembers, and about towns where there is one."""
    draw = random.Random(SEED)
    gazetteer = Gazetteer.open()
    public = [each for each in listings if isinstance(each.facts.site, PublicSite)]
    alike: dict[frozenset[str], set[int]] = {}
    for each in listings:
        alike.setdefault(frozenset(_words_of(each)), set()).add(each.number)
    for listing in draw.sample(public, QUESTIONS):
        site = listing.facts.site
        assert isinstance(site, PublicSite)
        place = gazetteer.place(site.place)
        assert place is not None
        typed = [word for word in words(draw.choice(listing.facts.texts).name) if len(word) > 2]
        draw.shuffle(typed)
        text = " ".join(_slipped(word, draw) if draw.random() < 0.5 else word for word in typed[:3])
        point = (site.latitude + draw.gauss(0, 0.1), site.longitude + draw.gauss(0, 0.1))
        meant = frozenset(alike[frozenset(_words_of(listing))])
        yield Asked(place, listing.facts.needs[0], text, point, meant)


def _slipped(word: str, draw: random.Random) -> str:
    """The word with one slip of the finger, never in its first or last letter; short words as they are."""
    if len(word) < 4:
        return word
    at = draw.randrange(1, len(word) - 1)
    letter = draw.choice(word)
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    return draw.choice(slips)


def _ask(engines: Sequence[Engine], questions: Sequence[Asked], entries: Sequence[Entry], size: int) -> list[Measured]:
    spent: dict[tuple[str, str], list[float]] = {}
    hits: Counter[tuple[str, str]] = Counter()
    draw = random.Random(SEED)
    for number, question in enumerate((*questions[:WARM_UP], *questions)):
        truth = _truth(entries, question)
        for engine in draw.sample(engines, len(engines)):
            for kind in KINDS:
                began = time.perf_counter()
                found = _put(engine, kind, question)
                took = time.perf_counter() - began
                if kind == "near":
                    _check_near(engine, found, entries, question, truth)
                if number >= WARM_UP:
                    spent.setdefault((engine.name, kind), []).append(took)
                    hits[engine.name, kind] += not question.meant.isdisjoint(found)
    return [
        Measured(
            engine.name,
            size,
            {
                kind: Found(median(spent[engine.name, kind]) * 1e6, hits[engine.name, kind] / len(questions))
                for kind in KINDS
            },
        )
        for engine in engines
    ]


def _put(engine: Engine, kind: str, question: Asked) -> list[int]:
    match kind:
        case "near":
            return engine.near(question.place, question.need)
        case "text":
            return engine.text(question.text)
        case _:
            return engine.text_near(question.text, *question.point)


def _truth(entries: Sequence[Entry], question: Asked) -> list[float]:
    """The distances of the nearest ten, each worked out by itself."""
    place, wanted = question.place, bit(question.need)
    fits = [each.point for each in entries if each.point and each.country == place.country and each.needs & wanted]
    return sorted(distance_km(place.latitude, place.longitude, *point) for point in fits)[:MOST]


def _check_near(
    engine: Engine, found: Sequence[int], entries: Sequence[Entry], question: Asked, truth: Sequence[float]
) -> None:
    """Raises WrongError unless these are the nearest; ours sorts by other things within a whole kilometre."""
    points = [entries[number - 1].point for number in found]
    place = question.place
    apart = [distance_km(place.latitude, place.longitude, *point) for point in points if point]
    if engine.name == Ours.name:
        right = [int(each) for each in apart] == [int(each) for each in truth]
    else:
        right = len(apart) == len(truth) and np.allclose(apart, truth, rtol=engine.near_tolerance, atol=_SLACK_KM)
    if not right or len(apart) != len(found):
        raise WrongError(engine.name, "near")
