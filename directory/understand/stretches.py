"""Stretches of a text that name something: a few words, or a few letters of a run, as typed or as a list has them.

Here belong case endings, prepositions that are written together with a name, and names in scripts that part no words.
Whether a name is meant where it stands belongs to `mentions`.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from directory.understand.places import Gazetteer
from directory.understand.reading import Piece, Reading
from directory.understand.towns import sieve_bit
from directory.understand.vocabulary import Vocabulary

MOST_WORDS: Final = 4  # of a name
LONGEST_RUN: Final = 16  # letters of a name in a script that does not part its words
MOST_STRETCHES: Final = 6000
MOST_IN_RUNS: Final = 400
"""Letters of a text's runs that are searched for names: each begins some fifteen stretches."""
SHORTEST: Final = 3
"""Letters of the shortest name that is left when something is cut off."""
SHORT: Final = 4

_CHINESE_CITY: Final = "市"
"""What lists put behind the name of a town and people leave out."""


class Name(NamedTuple):
    """A stretch of a text that may be a name: as typed or, with an ending or a beginning `cut` off, as listed."""

    text: str
    start: int
    end: int
    words: int
    cut: bool = False
    unspaced: bool = False
    prefixed: bool = False  # what was cut off before it is a preposition


class Stretches:
    """Finds the stretches of texts that name something."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._prefixes = vocabulary.prefixes
        self._endings = [_Endings(pairs) for pairs in vocabulary.endings]
        self._sieve = gazetteer.sieve((*vocabulary.towns, *vocabulary.countries))

    def forms(self, word: str, languages: Iterable[int]) -> list[str]:
        """Gives the forms that a typed name may have in a dictionary, by the endings of these languages."""
        return [form for index in languages for form in self._endings[index].without(word)]

    def named(self, reading: Reading) -> Iterator[Name]:
        """Gives the stretches of a text that name something, as they are or without an ending or a beginning."""
        return islice(self._named(reading), MOST_STRETCHES)

    def _named(self, reading: Reading) -> Iterator[Name]:
        endings = [self._endings[index] for index in reading.languages]
        prefixes = tuple(prefix for index in reading.languages for prefix in self._prefixes[index])
        left = MOST_IN_RUNS
        for first, piece in enumerate(reading.pieces):
            if piece.unspaced:
                yield from self._in_run(piece.text[:left], piece.start)
                left = max(left - len(piece.text), 0)
            else:
                yield from self._from(reading.pieces[first : first + MOST_WORDS], endings, prefixes)

    def _from(
        self, pieces: Sequence[Piece], endings: Sequence["_Endings"], prefixes: tuple[str, ...]
    ) -> Iterator[Name]:
        """The names that begin with the first of some pieces: its word alone, or with those behind it."""
        text, start = pieces[0].text, pieces[0].start
        for words, piece in enumerate(pieces, 1):
            if words > 1:
                if piece.unspaced or not any(map(self._is_listed, _beginnings(text, prefixes))):
                    return
                text = f"{text} {piece.text}"
            if self._is_listed(text):
                yield Name(text, start, piece.end, words)
            for form in _without_endings(text, endings):
                if self._is_listed(form):
                    yield Name(form, start, piece.end, words, cut=True)
            for bare in _without_prefixes(text, prefixes):
                for form in (bare, *_without_endings(bare, endings)):
                    if len(form) >= SHORTEST and self._is_listed(form):
                        yield Name(form, start, piece.end, words, cut=True, prefixed=True)

    def _in_run(self, run: str, start: int) -> Iterator[Name]:
        for first in range(len(run)):
            for last in range(first + 2, min(first + LONGEST_RUN, len(run)) + 1):
                text, length = run[first:last], last - first
                as_city = length <= SHORT and "\u4e00" <= text[0] <= "\u9fff"
                for name in (text, text + _CHINESE_CITY) if as_city else (text,):
                    if self._is_listed(name):
                        yield Name(name, start + first, start + last, length // 2, unspaced=True)

    def _is_listed(self, text: str) -> bool:
        """Whether something is called so, in all likelihood."""
        bit = sieve_bit(text)
        return bool(self._sieve[bit >> 3] >> (bit & 7) & 1)


class _Endings:
    """The endings of names in one language, by how they are typed."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._names: dict[str, list[str]] = {}
        for typed, name in pairs:
            if typed:
                self._names.setdefault(typed, []).append(name)
        self._lengths = sorted({len(typed) for typed in self._names})

    def without(self, text: str) -> list[str]:
        """Gives the forms that a typed name may have in a dictionary, but for too short ones."""
        return [
            text[:-length] + name
            for length in self._lengths
            for name in self._names.get(text[-length:], ())
            if len(text) - length + len(name) >= SHORTEST
        ]


def _beginnings(text: str, prefixes: tuple[str, ...]) -> Iterator[str]:
    """The words that a longer name may begin with, as a sieve has them."""
    yield f"{text} "
    for bare in _without_prefixes(text, prefixes):
        yield f"{bare} "


def _without_prefixes(text: str, prefixes: tuple[str, ...]) -> list[str]:
    if not prefixes or not text.startswith(prefixes):
        return []
    return [text.removeprefix(prefix) for prefix in prefixes if text.startswith(prefix)]


def _without_endings(text: str, endings: Sequence[_Endings]) -> list[str]:
    return [form for each in endings for form in each.without(text)]
