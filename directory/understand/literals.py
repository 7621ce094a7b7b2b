"""The literals of the word lists: the words, and pieces of words, that are looked for in a text.

Here belongs how they are numbered, stored and found in a word. What they mean belongs to the vocabulary. They lie in
tries (the library marisa), which hold a fifth of a million of them in a megabyte, where a dict would take forty.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import Final, Self

from marisa_trie import Trie

LONGEST: Final = 32
"""Letters of a word that are looked at, and of the longest literal that may stand inside one."""
_SHORTEST_START: Final = 2
_HEAD: Final = 2  # letters of the shortest literal that may stand inside a word of a script that parts its words


class Fit(IntEnum):
    """Where in a word a literal has to stand."""

    WHOLE = 0
    START = 1
    END = 2
    INSIDE = 3


@dataclass(frozen=True, slots=True, order=True)
class Literal:
    """A folded piece of text and where in a word it has to stand."""

    text: str
    fit: Fit


class Literals:
    """All literals, numbered: first those that are whole words, then beginnings, ends, and what stands anywhere."""

    def __init__(self, tries: Sequence[Trie]) -> None:
        self.tries = tuple(tries)
        """One for each `Fit`, in its order; that of the ends has them from the last letter to the first."""
        self._first = (0, *accumulate(map(len, tries)))
        self._whole, self._starts, self._ends, self._inside = tries
        # With which letters the literals inside begin: most stretches of a word begin none.
        self._heads = {text[:_HEAD] for text in self._inside}

    @classmethod
    def of(cls, literals: Iterable[Literal]) -> Self:
        """Gives the literals, each once, under numbers of their own choosing."""
        texts: list[list[str]] = [[], [], [], []]
        for literal in sorted(literals):
            texts[literal.fit].append(literal.text[::-1] if literal.fit is Fit.END else literal.text)
        return cls([*map(Trie, texts)])

    def __len__(self) -> int:
        """How many there are."""
        return self._first[-1]

    def __getitem__(self, number: int) -> Literal:
        """The literal of a number; raises IndexError where there is none."""
        fit = next((fit for fit in Fit if self._first[fit] <= number < self._first[fit + 1]), None)
        if fit is None:
            raise IndexError(number)
        text = self.tries[fit].restore_key(number - self._first[fit])
        return Literal(text[::-1] if fit is Fit.END else text, fit)

    def number(self, literal: Literal) -> int:
        """Gives the number of a literal; raises KeyError where it is none."""
        text = literal.text[::-1] if literal.fit is Fit.END else literal.text
        return self._first[literal.fit] + int(self.tries[literal.fit].key_id(text))

    def numbers(self, fit: Fit) -> range:
        """Gives the numbers of all literals of a fit."""
        return range(self._first[fit], self._first[fit + 1])

    def whole(self, word: str) -> int | None:
        """Gives the number of a word that is a literal as it stands."""
        number: int | None = self._whole.get(word)
        return number

    def beginning(self, word: str) -> list[tuple[int, int]]:
        """Gives the literals of two letters or more with which a word begins, and how long each is."""
        first = self._first[Fit.START]
        found = self._starts.iter_prefixes_with_ids(word)
        return [(first + number, len(text)) for text, number in found if len(text) >= _SHORTEST_START]

    def ending(self, word: str) -> list[int]:
        """Gives the literals with which a word ends."""
        first = self._first[Fit.END]
        return [first + number for _, number in self._ends.iter_prefixes_with_ids(word[::-1])]

    def inside(self, text: str, shortest: int = _HEAD) -> Iterator[tuple[int, int, int]]:
        """Gives the literals of so many letters at least that stand anywhere in a word or run: from where to where.

        In a run of a script that does not part its words one letter may be a word, and `shortest` is 1.
        """
        first, heads = self._first[Fit.INSIDE], self._heads
        for start in range(len(text) - shortest + 1):
            if text[start : start + _HEAD] not in heads and (shortest == _HEAD or text[start] not in heads):
                continue
            for found, number in self._inside.iter_prefixes_with_ids(text[start : start + LONGEST]):
                if len(found) >= shortest:
                    yield first + number, start, start + len(found)
