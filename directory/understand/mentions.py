"""Mentions: the towns, regions and countries that a text names, as people say them in a sentence.

Here belong prepositions, exonyms, namesakes and misspelt names: which of the names that stand in a text are meant.
Which names there are belongs to the gazetteer and to the lists; whether a place is needed at all, to whoever asks.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from directory.model import Place
from directory.understand.fold import fold
from directory.understand.places import BIG, Gazetteer
from directory.understand.reading import WORD, Reading, Span
from directory.understand.stretches import SHORT, SHORTEST, Name, Stretches
from directory.understand.vocabulary import ANY, Vocabulary
from translations.names import country_codes, official_languages

CITY_STATES: Final = frozenset({"HK", "MO", "SG"})
_MIDDLING: Final = 40_000
_SMALL: Final = 10_000
_FAMOUS: Final = 500_000
_SHORTEST_UNMARKED_COUNTRY: Final = 5
_SHORTEST_MISSPELT: Final = 5
_MOST_MISSPELT: Final = 8  # words of a text
_HOME: Final = 6  # how much bigger a town counts where the chat's language is an official one
_NARROWER: Final = 1.0  # how much more a town says than a country elsewhere: the embassy of Senegal in Tunis
_MOST_OFFERED: Final = 4

_BESIDE_NAMES: Final = frozenset({"places", "speaks", "not"})
"""Sections whose patterns reach over the names of places, instead of being something else."""

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


class _Candidate(NamedTuple):
    name: Name
    score: float
    country: str | None = None
    places: tuple[Place, ...] = ()

    def encloses(self, other: "_Candidate") -> bool:
        """Whether a longer name holds the other one: Kuwait City, New Mexico."""
        mine, theirs = self.name, other.name
        within = mine.start <= theirs.start and theirs.end <= mine.end
        return within and mine.end - mine.start > theirs.end - theirs.start

    def apart_from(self, other: "_Candidate") -> bool:
        return self.name.end <= other.name.start or other.name.end <= self.name.start


class Mentioned:
    """Finds the places that texts name."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._vocabulary, self._gazetteer = vocabulary, gazetteer
        self._big: dict[tuple[str, int], str] | None = None  # names, a line each: a hundred thousand would take room
        self._homes = [_countries_of(tag) for tag in vocabulary.languages]
        self._stretches = Stretches(vocabulary, gazetteer)

    def find(self, text: str, reading: Reading, language: str) -> Mentions:
        """Gives the places that a text names, as it was typed and as it was read, in a chat of that language."""
        around = _Around(reading, frozenset().union(*(self._homes[index] for index in reading.languages)))
        names = self._stretches.named(reading)
        countries = sorted(self._countries(names, around), key=_by_score)
        around.befores_of_countries = {country.name.start for country in countries}
        towns = sorted(self._towns(names, around, language), key=_by_score)
        town, country = _chosen(towns, countries)
        if country is not None and (town is None or town.name == country.name):
            abroad = self._written_like(country, around)
            if abroad:
                return Mentions(offered=(*abroad, *self._gazetteer.largest(country.country or "", 1)))
        if town is not None:
            named = country.country if country else None
            inside = tuple(place for place in town.places if place.country == named)
            places = inside or town.places
            return Mentions(places, places[0].country)
        if country is not None:
            return Mentions(self._city_of(country.country), country.country)
        return Mentions(offered=self._misspelt(reading, around), postcode=_POSTCODE.search(text) is not None)

    def _written_like(self, country: _Candidate, around: "_Around") -> tuple[Place, ...]:
        """The famous towns abroad that a list writes like a country: Amman and Oman are one word in Arabic letters."""
        numbers = (number for number, of in self._vocabulary.towns.get(country.name.text, ()) if of in around.languages)
        towns = (town for number in dict.fromkeys(numbers) if (town := self._gazetteer.place(number)))
        return tuple(town for town in towns if town.country != country.country and town.population >= _FAMOUS)

    def _city_of(self, country: str | None) -> tuple[Place, ...]:
        """The city that a country consists of: whoever names the one is in the other."""
        return self._gazetteer.largest(country, 1) if country in CITY_STATES else ()

    def _countries(self, names: Sequence[Name], around: "_Around") -> Iterator[_Candidate]:
        codes = self._vocabulary.countries
        for name in names:
            named = codes.get(name.text)
            code = next((code for code, of in named or () if of == ANY or of in around.languages), None)
            if code is None:
                continue
            introduced = around.introduces(name)
            if not introduced and (around.is_word(name) or (name.cut and len(name.text) < _SHORTEST_UNMARKED_COUNTRY)):
                continue
            yield _Candidate(name, 3.0 + name.words + 1.5 * introduced - 0.7 * name.cut, country=code)

    def _towns(self, names: Sequence[Name], around: "_Around", language: str) -> Iterator[_Candidate]:
        exonyms, spoken = self._vocabulary.towns, around.languages
        for name in names:
            own = [number for number, of in exonyms.get(name.text, ()) if of in spoken]
            rows = self._gazetteer.rows_named(name.text)
            if not rows and not own:
                continue
            exonymous = [place for number in own if (place := self._gazetteer.place(number))]
            known = [self._gazetteer.people(row) * around.nearness(self._gazetteer.country(row)) for row in rows]
            people = max([place.population for place in exonymous] + known, default=0)
            introduced = around.introduces(name)
            if not people or not _may_be_meant(name, people, around, introduced=introduced, exonym=bool(exonymous)):
                continue
            others = _ordered([*map(self._gazetteer.at, rows)], language, name.text)
            places = tuple(dict.fromkeys((*exonymous, *others)))  # what a list calls so goes before namesakes
            size = math.log10(places[0].population + 10) / 2
            score = size + name.words + 1.5 * introduced - 0.7 * name.cut + bool(exonymous)
            yield _Candidate(name, score, places=places)

    def _misspelt(self, reading: Reading, around: "_Around") -> tuple[Place, ...]:
        """The big towns whose names are one letter from a word that stands where a name stands.

        Beside something that is asked for it may stand anywhere, and means a town where its language is spoken.
        """
        asks = any(met.section in ("needs", "situations") for met in reading.met)
        said = {at for met in reading.met for at in range(met.start, met.end, WORD)}
        strange = (
            piece
            for piece in reading.pieces
            if (piece.start in around.befores or (asks and piece.start not in said))
            and piece.start not in reading.known
            and piece.text.isalpha()
            and not piece.unspaced
        )
        for piece in islice(strange, _MOST_MISSPELT):
            for form in (piece.text, *self._stretches.forms(piece.text, reading.languages)):
                near = self._near(form) if len(form) >= _SHORTEST_MISSPELT else ()
                meant = tuple(town for town in near if piece.start in around.befores or town.country in around.home)
                if meant:
                    return meant
        return ()

    def _near(self, text: str) -> tuple[Place, ...]:
        """The big towns one slip away; the first letter is hardly ever the wrong one."""
        if self._big is None:
            names: dict[tuple[str, int], bytearray] = defaultdict(bytearray)
            for spelling in self._gazetteer.spellings_of_big(BIG):
                names[spelling[0], len(spelling)] += f"\n{spelling}".encode()
            self._big = {key: alike.decode().lstrip() for key, alike in names.items()}
        choices = [
            name
            for more in (-1, 0, 1)
            if (alike := self._big.get((text[0], len(text) + more)))
            for name in alike.split("\n")
        ]
        found = process.extract(text, choices, scorer=OSA.distance, score_cutoff=1, limit=None)
        places = {place.number: place for name, _, _ in found for place in self._gazetteer.named(name)[:1]}
        return tuple(sorted(places.values(), key=lambda place: -place.population)[:_MOST_OFFERED])


class _Around:
    """What stands around names in one text: prepositions, and the words that mean something else."""

    def __init__(self, reading: Reading, home: frozenset[str]) -> None:
        self.home = home
        self.befores_of_countries: set[int] = set()  # where the name of a country begins: a town may end there
        places = [met for met in reading.met if met.section == "places"]
        self.befores = {met.end for met in places if met.key == "before"}
        self._afters = {met.start for met in places if met.key == "after"}
        self.languages = reading.languages
        self._end = reading.pieces[-1].end if reading.pieces else 0
        meaning = [met for met in reading.met if met.section not in _BESIDE_NAMES]
        self._meaning = {(met.start, met.end) for met in meaning}
        greetings = {(met.start, met.end) for met in meaning if met.section == "greetings"}
        starts = [piece.start for piece in reading.pieces]
        ordinary = {start: start + WORD for start in reading.known}
        for start in reversed(starts):  # everyday words that follow each other are one stretch of them
            if start in ordinary:
                ordinary[start] = ordinary.get(ordinary[start], ordinary[start])
        self._known_in_runs = reading.known_in_runs
        self._known = _reaches(starts, {*greetings, *ordinary.items()})
        self._said = _reaches(starts, {(met.start, met.end) for met in meaning if not met.looseness})

    def introduces(self, name: Name) -> bool:
        """Whether a preposition stands right before a name, or a postposition right behind it."""
        start, end = name.start, name.end
        return name.prefixed or start in self.befores or end in self._afters or end in self.befores_of_countries

    def nearness(self, country: str) -> int:
        """How much bigger a town of a country counts: where the text's language is an official one, one means it."""
        return _HOME if country in self.home else 1

    def is_whole(self, name: Name) -> bool:
        """Whether a name is the whole text."""
        return name.start == 0 and name.end >= self._end

    def ends_at(self, name: Name) -> bool:
        """Whether a text begins or ends with a name, as one types who adds where they are."""
        return name.start == 0 or name.end >= self._end

    def is_word(self, name: Name) -> bool:
        """Whether a name is an everyday word of the text's language, or part of what the text says."""
        if name.unspaced:
            return self.is_known(name) or any(start < name.end and name.start < end for start, end in self._meaning)
        return name.end <= self._said[name.start] or name.end <= self._known[name.start]

    def is_known(self, name: Name) -> bool:
        """Whether a name consists of everyday words, as they stand in a list, or greets: Salé is "salam" in Arabic."""
        if name.unspaced:
            return any(start <= name.start and name.end <= end for start, end in self._known_in_runs)
        return name.end <= self._known[name.start]


def _reaches(starts: Sequence[int], spans: AbstractSet[Span]) -> dict[int, int]:
    """How far the spans reach that hold each of these starts, which are in their order; to 0 where none does."""
    reach, reaches, ahead = 0, {}, sorted(spans, reverse=True)
    for start in starts:
        while ahead and ahead[-1][0] <= start:
            reach = max(reach, ahead.pop()[1])
        reaches[start] = reach if reach > start else 0
    return reaches


def _chosen(
    towns: Sequence[_Candidate], countries: Sequence[_Candidate]
) -> tuple[_Candidate | None, _Candidate | None]:
    """The town and the country that are meant: a town of the named country before others, and apart from its name."""
    if not countries:
        return _narrowed(towns), None
    longer = next((town for town in towns if town.encloses(countries[0])), None)
    if longer is not None:
        return longer, countries[0]
    for country in countries:
        for town in towns:
            if town.apart_from(country) and any(place.country == country.country for place in town.places):
                return town, country
    country = countries[0]
    elsewhere = (town for town in towns if town.apart_from(country) and town.score + _NARROWER > country.score)
    return next(elsewhere, None), country


def _narrowed(towns: Sequence[_Candidate]) -> _Candidate | None:
    """The best town; of its namesakes the one in a region that is named beside it: London, Ontario."""
    for region in (place for other in towns for place in other.places if place.is_region):
        for town in towns:
            inside = [
                place for place in town.places if (place.country, place.region) == (region.country, region.region)
            ]
            if inside and not inside[0].is_region and not any(place.is_region for place in town.places[:1]):
                named = next(other for other in towns if region in other.places)
                if town.apart_from(named):
                    return town._replace(places=(*inside, *(place for place in town.places if place not in inside)))
    return towns[0] if towns else None


def _may_be_meant(name: Name, people: int, around: _Around, *, introduced: bool, exonym: bool) -> bool:
    """Whether a name can be that of a town with so many people: the less says so, the bigger it has to be."""
    if exonym and name.words > 1:
        return True
    if around.is_whole(name) and (people >= BIG or not around.is_word(name)):
        return not around.is_known(name)
    if around.is_word(name):
        return introduced and people >= _FAMOUS and not around.is_known(name)
    if exonym:
        return True
    if len(name.text) < (SHORTEST + name.cut) and not name.unspaced:
        return False
    if introduced:
        return people >= (_MIDDLING if name.cut or len(name.text) <= SHORT else _SMALL)
    if around.ends_at(name):
        return people >= (BIG if name.cut or len(name.text) <= SHORT else _MIDDLING)
    return people >= (_FAMOUS if name.cut or len(name.text) <= SHORT else BIG)


def _ordered(places: Sequence[Place], language: str, typed: str) -> tuple[Place, ...]:
    """The places of one name: towns before regions, the biggest first; at home a town counts for more.

    But not by a name that it hardly goes by: Lomé is no Rome of those who speak French.
    """

    def likely(place: Place) -> tuple[bool, int]:
        at_home = language.partition("-")[0] in official_languages(place.country) and fold(place.name) == typed
        return place.is_region, -place.population * (_HOME if at_home else 1)

    if len(places) == 1:
        return tuple(places)
    return tuple(sorted(dict.fromkeys(places), key=likely))


def _countries_of(tag: str) -> frozenset[str]:
    """The countries where a language is an official one."""
    language = tag.partition("-")[0]
    return frozenset(code for code in country_codes() if language in official_languages(code))


def _by_score(candidate: _Candidate) -> float:
    return -candidate.score
