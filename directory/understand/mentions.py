"""Mentions: the towns, regions and countries that a text names, as people say them in a sentence.

Here belong prepositions, case endings, exonyms, namesakes and misspelt names. Which names there are belongs to the
gazetteer and to the lists; whether a place is needed at all, to whoever asks.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from directory.model import Place
from directory.understand.places import Gazetteer
from directory.understand.reading import WORD, Met, Piece, Reading
from directory.understand.vocabulary import Vocabulary
from translations.names import official_languages

MOST_WORDS: Final = 4  # of a name
LONGEST_RUN: Final = 9  # letters of a name in a script that does not part its words
MOST_NAMES: Final = 4000
BIG: Final = 100_000
"""People of a town that everybody knows: it may be named without a preposition, and a slip in its name is noticed."""
_MIDDLING: Final = 20_000
_SHORTEST: Final = 3
_SHORTEST_CUT: Final = 3
_SHORTEST_MISSPELT: Final = 5
_HOME_COUNTRY: Final = 6  # how much bigger a town counts where the chat's language is an official one
_MOST_OFFERED: Final = 4
_MOST_NAMESAKES: Final = 12

_POSTCODE: Final = re.compile(
    r"(?<![\w+])(?:[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}|\d{5}|\d{6}|\d{4} ?[a-z]{2}|\d{2}-\d{3})(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where a text says it is: what its name may mean, the most likely first, and the country, if one is named.

    `offered` are towns whose names are nearly what was typed, where none was found. `postcode` is that something like
    a postcode stands there.
    """

    places: tuple[Place, ...] = ()
    country: str | None = None
    offered: tuple[Place, ...] = ()
    postcode: bool = False


@dataclass(frozen=True, slots=True)
class _Name:
    """A stretch of a text that may be a name: as typed or, with an ending cut off, in a dictionary's form."""

    text: str
    start: int
    end: int
    first: int  # the index of its first piece
    words: int
    cut: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: _Name
    country: str | None
    places: tuple[Place, ...]
    score: float


class Mentioned:
    """Finds the places that texts name."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._vocabulary, self._gazetteer = vocabulary, gazetteer
        self._big: dict[int, list[str]] | None = None

    def find(self, text: str, reading: Reading, language: str) -> Mentions:
        """Gives the places that a text names, as it was typed and as it was read, in a chat of that language."""
        names = list(dict.fromkeys(self._names(reading)))[:MOST_NAMES]
        candidates = [*self._countries(names, reading), *self._towns(names, reading, language)]
        candidates.sort(key=lambda candidate: -candidate.score)
        country = next((candidate for candidate in candidates if candidate.country), None)
        town = self._best_town(candidates, country)
        postcode = town is None and _POSTCODE.search(text) is not None
        if town is not None:
            places = _in_country(town.places, country.country if country else None)
            return Mentions(places, places[0].country)
        offered = () if country else self._misspelt(reading)
        return Mentions((), country.country if country else None, offered, postcode)

    def _best_town(self, candidates: Sequence[_Candidate], country: _Candidate | None) -> _Candidate | None:
        """The town that is meant: of several the best, and one of the named country before all others."""
        towns = [candidate for candidate in candidates if candidate.places]
        if country is None:
            return towns[0] if towns else None
        apart = [
            town for town in towns if town.name.end <= country.name.start or country.name.end <= town.name.start
        ]
        inside = [town for town in apart if any(place.country == country.country for place in town.places)]
        return next(iter(inside or apart), None)

    def _names(self, reading: Reading) -> Iterator[_Name]:
        endings = [pair for index in reading.languages for pair in self._vocabulary.endings[index]]
        prefixes = [prefix for index in reading.languages for prefix in self._vocabulary.prefixes[index]]
        pieces = reading.pieces
        for first, piece in enumerate(pieces):
            if piece.unspaced:
                yield from _in_run(piece, first)
                continue
            words: list[str] = []
            for last in range(first, min(first + MOST_WORDS, len(pieces))):
                if pieces[last].unspaced:
                    break
                words.append(pieces[last].text)
                text, span = " ".join(words), (piece.start, pieces[last].end, first, last - first + 1)
                yield _Name(text, *span, cut=False)
                cut = [form for form in _dictionary_forms(text, endings)]
                for prefix in prefixes:
                    if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST_CUT:
                        bare = text[len(prefix) :]
                        cut += [bare, *_dictionary_forms(bare, endings)]
                yield from (_Name(form, *span, cut=True) for form in cut)

    def _countries(self, names: Sequence[_Name], reading: Reading) -> Iterator[_Candidate]:
        for name in names:
            code = self._vocabulary.countries.get(name.text)
            if code is None or len(name.text) < 2:
                continue
            introduced = _introduced(name, reading)
            if _is_word(name, reading) and not introduced:
                continue
            if name.cut and not introduced and len(name.text) < 5:
                continue
            score = 3.0 + name.words + 1.5 * introduced - 0.7 * name.cut
            yield _Candidate(name, code, (), score)

    def _towns(self, names: Sequence[_Name], reading: Reading, language: str) -> Iterator[_Candidate]:
        exonyms = self._vocabulary.towns
        found = self._gazetteer.among([name.text for name in names])
        whole = reading.pieces[-1].end if reading.pieces else 0
        for name, places in zip(names, found, strict=True):
            own = [self._gazetteer.place(number) for number in exonyms.get(name.text, ())]
            places = (*filter(None, own), *places)
            if not places or (len(name.text) < _SHORTEST and not own and not reading.pieces[name.first].unspaced):
                continue
            places = _ordered(places, language)
            introduced = _introduced(name, reading)
            alone = name.start == 0 and name.end >= whole
            people = places[0].population
            if not own and not alone:
                if _is_word(name, reading) and not (introduced and people >= BIG):
                    continue
                least = 0 if introduced and not name.cut else _MIDDLING if introduced or not name.cut else BIG
                if people < least:
                    continue
            score = math.log10(people + 10) / 2 + name.words + 1.5 * introduced - 0.7 * name.cut + bool(own)
            yield _Candidate(name, None, places[:_MOST_NAMESAKES], score)

    def _misspelt(self, reading: Reading) -> tuple[Place, ...]:
        """The big towns whose names are one letter from a word that stands where a name stands."""
        befores = {met.end for met in reading.met if met.section == "places" and met.key == "before"}
        for piece in reading.pieces:
            text = piece.text
            strange = piece.start in befores and piece.start not in reading.known and not piece.unspaced
            if not strange or len(text) < _SHORTEST_MISSPELT or not text.isalpha():
                continue
            near = self._near(text)
            if near:
                return near
        return ()

    def _near(self, text: str) -> tuple[Place, ...]:
        if self._big is None:
            self._big = self._gazetteer.spellings_of_big(BIG)
        choices = [name for length in (-1, 0, 1) for name in self._big.get(len(text) + length, ())]
        found = process.extract(text, choices, scorer=OSA.distance, score_cutoff=1, limit=_MOST_OFFERED)
        places = {place.number: place for name, _, _ in found for place in self._gazetteer.named(name)[:1]}
        return tuple(sorted(places.values(), key=lambda place: -place.population))


def _in_run(piece: Piece, first: int) -> Iterator[_Name]:
    text = piece.text
    for start in range(len(text)):
        for end in range(start + 2, min(start + LONGEST_RUN, len(text)) + 1):
            yield _Name(text[start:end], piece.start + start, piece.start + end, first, (end - start) // 2, cut=False)


def _dictionary_forms(text: str, endings: Sequence[tuple[str, str]]) -> Iterator[str]:
    for typed, name in endings:
        if typed and text.endswith(typed) and len(text) - len(typed) >= _SHORTEST_CUT - len(name):
            yield text[: -len(typed)] + name


def _introduced(name: _Name, reading: Reading) -> bool:
    """Whether a preposition stands right before a name, or a postposition right behind it."""
    return any(
        met.section == "places"
        and ((met.key == "before" and met.end == name.start) or (met.key == "after" and met.start == name.end))
        for met in reading.met
    )


def _is_word(name: _Name, reading: Reading) -> bool:
    """Whether a name of one word is an everyday word of the text's language, or belongs to what the text says."""
    if name.words == 1 and name.start in reading.known:
        return True
    return any(
        met.section in ("needs", "situations", "language")
        and met.start <= name.start
        and name.end <= met.end
        and (met.components > 1 or met.end - met.start <= WORD * name.words)
        for met in reading.met
    )


def _ordered(places: Sequence[Place], language: str) -> tuple[Place, ...]:
    def likely(place: Place) -> tuple[bool, float]:
        home = language.partition("-")[0] in official_languages(place.country)
        return place.is_region, -place.population * (_HOME_COUNTRY if home else 1)

    return tuple(sorted(dict.fromkeys(places), key=likely))


def _in_country(places: Sequence[Place], country: str | None) -> tuple[Place, ...]:
    inside = tuple(place for place in places if place.country == country)
    return inside or tuple(places)


__all__ = ["BIG", "Mentioned", "Mentions", "Met"]
