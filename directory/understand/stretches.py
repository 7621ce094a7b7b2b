"""Stretches of a text that name something: a few words, or a few letters of a run, as typed or as a list has them.

Here belong case endings, prepositions that are written together with a name, and names in scripts that part no words.
Whether a name is meant where it stands belongs to `mentions`.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from marisa_trie import Trie

from directory.understand.places import Gazetteer
from directory.understand.reading import WORD, Reading
from directory.understand.vocabulary import Vocabulary

MOST_WORDS: Final = 4  # of a name of which something is cut off
LONGEST_NAME: Final = 100  # letters
LONGEST_RUN: Final = 16  # letters of a name in a script that does not part its words
MOST_STRETCHES: Final = 6000
MOST_IN_RUNS: Final = 400
"""Letters of a text's runs that are searched for names: each begins some fifteen stretches."""
SHORTEST: Final = 3
"""Letters of the shortest name that is left when something is cut off."""
SHORT: Final = 4
_SHORTEST_IN_RUN: Final = 2

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
        self._gazetteer, self._listed = gazetteer, Trie((*vocabulary.towns, *vocabulary.countries))

    def forms(self, word: str, languages: Iterable[int]) -> list[str]:
        """Gives the forms that a typed name may have in a dictionary, by the endings of these languages."""
        forms = (form for index in languages for form in self._endings[index].without(word))
        return [form for form in forms if len(form) >= SHORTEST]

    def named(self, reading: Reading) -> list[Name]:
        """Gives the stretches of a text that name something, as they are or without an ending or a beginning."""
        pieces = reading.pieces
        text, offset = " ".join([piece.text for piece in pieces]), 0
        endings = [each for index in reading.languages if (each := self._endings[index])]
        forms = [[form for each in endings for form in each.without(piece.text)] for piece in pieces] if endings else []
        prefixes = tuple(prefix for index in reading.languages for prefix in self._prefixes[index])
        found: list[Name] = []
        left = MOST_IN_RUNS
        for first, piece in enumerate(pieces):
            if piece.unspaced:
                found += self._in_run(piece.text[:left], piece.start)
                left = max(left - len(piece.text), 0)
            else:
                rest = text[offset : offset + LONGEST_NAME]
                self._add(found, rest, piece.start)
                cut = forms[first : first + MOST_WORDS]
                self._add_cut(found, rest, cut, piece.start)
                for prefix in prefixes:
                    if piece.text.startswith(prefix):
                        bare = rest.removeprefix(prefix)
                        self._add(found, bare, piece.start, prefixed=True)
                        own = [form for each in endings for form in each.without(piece.text.removeprefix(prefix))]
                        self._add_cut(found, bare, [own, *cut[1:]], piece.start, prefixed=True)
            offset += len(piece.text) + 1
        return found[:MOST_STRETCHES]

    def _add(self, found: list[Name], text: str, start: int, *, prefixed: bool = False) -> None:
        """Adds the names with which a text begins."""
        for name in self._names_beginning(text):
            length = len(name)
            if (length == len(text) or text[length] == " ") and not (prefixed and length < SHORTEST):
                count = name.count(" ") + 1
                found.append(Name(name, start, start + count * WORD, count, prefixed, prefixed=prefixed))

    def _add_cut(
        self, found: list[Name], text: str, forms: Sequence[Sequence[str]], start: int, *, prefixed: bool = False
    ) -> None:
        """Adds the names with which a text begins, where the last of their words stands in one of its `forms`."""
        end = 0
        for count, ways in enumerate(forms, 1):
            if count > 1:
                end = text.find(" ", end) + 1
                if not any(forms[count - 1 :]) or not self._is_begun(text[:end]):
                    return
            for way in ways:
                name = text[:end] + way
                if len(name) >= SHORTEST and self._is_name(name):
                    found.append(Name(name, start, start + count * WORD, count, cut=True, prefixed=prefixed))

    def _names_beginning(self, text: str) -> list[str]:
        found, listed = self._gazetteer.names_beginning(text), self._listed.prefixes(text)
        return [*dict.fromkeys((*found, *listed))] if found and listed else found or listed

    def _is_name(self, text: str) -> bool:
        return text in self._listed or self._gazetteer.is_name(text)

    def _is_begun(self, beginning: str) -> bool:
        """Whether a longer name begins so."""
        return self._gazetteer.begins_name(beginning) or next(self._listed.iterkeys(beginning), None) is not None

    def _in_run(self, run: str, start: int) -> Iterator[Name]:
        for first in range(len(run)):
            rest = run[first : first + LONGEST_RUN]
            names = self._names_beginning(rest)
            if "\u4e00" <= rest[0] <= "\u9fff":
                longest = min(SHORT, len(rest))
                cities = (rest[:length] + _CHINESE_CITY for length in range(_SHORTEST_IN_RUN, longest + 1))
                names += filter(self._is_name, cities)
            for name in names:
                length = len(name) if rest.startswith(name) else len(name) - 1
                if length >= _SHORTEST_IN_RUN:
                    yield Name(name, start + first, start + first + length, length // 2, unspaced=True)


class _Endings:
    """The endings of names in one language, by how they are typed."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._names: dict[str, list[str]] = {}
        for typed, name in pairs:
            if typed:
                self._names.setdefault(typed, []).append(name)
        self._lengths = sorted({len(typed) for typed in self._names})

    def __bool__(self) -> bool:
        return bool(self._lengths)

    def without(self, word: str) -> list[str]:
        """Gives the forms that a typed name may have in a dictionary."""
        return [word[:-length] + name for length in self._lengths for name in self._names.get(word[-length:], ())]
