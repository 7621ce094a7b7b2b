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
        endings = [self._endings[index] for index in reading.languages]
        prefixes = tuple(prefix for index in reading.languages for prefix in self._prefixes[index])
        for text, start, end, words, unspaced in islice(_stretches(reading.pieces), MOST_STRETCHES):
            if unspaced:
                if self._is_listed(text):
                    yield Name(text, start, end, words, unspaced=True)
                continue
            if self._is_listed(text):
                yield Name(text, start, end, words)
            for form in _without_endings(text, endings):
                if self._is_listed(form):
                    yield Name(form, start, end, words, cut=True)
            for bare in _without_prefixes(text, prefixes):
                for form in (bare, *_without_endings(bare, endings)):
                    if len(form) >= SHORTEST and self._is_listed(form):
                        yield Name(form, start, end, words, cut=True, prefixed=True)

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


def _stretches(pieces: Sequence[Piece]) -> Iterator[tuple[str, int, int, int, bool]]:
    """The stretches of a text that may be names, as the first fields of `Name`, and whether of a run of letters."""
    for first, piece in enumerate(pieces):
        if piece.unspaced:
            yield from _in_run(piece)
            continue
        text = ""
        for words, last in enumerate(pieces[first : first + MOST_WORDS], start=1):
            if last.unspaced:
                break
            text = f"{text} {last.text}" if text else last.text
            yield text, piece.start, last.end, words, False


def _in_run(piece: Piece) -> Iterator[tuple[str, int, int, int, bool]]:
    text = piece.text
    for start in range(len(text)):
        for end in range(start + 2, min(start + LONGEST_RUN, len(text)) + 1):
            span = piece.start + start, piece.start + end, (end - start) // 2, True
            yield text[start:end], *span
            if end - start <= SHORT and "\u4e00" <= text[start] <= "\u9fff":
                yield text[start:end] + _CHINESE_CITY, *span


def _without_prefixes(text: str, prefixes: tuple[str, ...]) -> list[str]:
    if not prefixes or not text.startswith(prefixes):
        return []
    return [text.removeprefix(prefix) for prefix in prefixes if text.startswith(prefix)]


def _without_endings(text: str, endings: Sequence[_Endings]) -> list[str]:
    return [form for each in endings for form in each.without(text)]
