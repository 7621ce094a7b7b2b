"""Slips of the finger: the words of the lists that lie one letter from what was typed.

A letter too many, too few, another one, or two swapped. A word and its slip have a form in common that lacks one letter
of either; these forms are looked up, and rapidfuzz has the last word.
"""

from collections.abc import Iterator, Sequence
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from directory.understand.literals import Fit, Literal
from directory.understand.vocabulary import Vocabulary

SHORTEST_FORGIVEN: Final = 5
"""Letters of the shortest word in which a slip is forgiven; in shorter ones it makes another word."""
SHORTEST_OF_SYLLABLES: Final = 5
"""The same for scripts whose letters carry vowels along, and for alphabets with more letters than ours."""

_Forms = tuple[NDArray[np.uint32], NDArray[np.uint32]]


class Slips:
    """The words of each language with one letter left out; of a language when its first slip comes."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._literals, self._spoken_in = vocabulary.literals, vocabulary.spoken_in
        self._forms: dict[int, _Forms] = {}

    def meant(self, word: str, languages: Sequence[int]) -> tuple[int, ...]:
        """Gives the literals of these languages that a word may be a slip of, by number."""
        if len(word) < _shortest(word) or (word.isascii() and not word.isalpha()):
            return ()
        asked = np.fromiter({crc32(form.encode()) for form in _asked(word)}, np.uint32)
        found: set[int] = set()
        for language in languages:
            forms, numbers = self._forms_of(language)
            first, after = forms.searchsorted(asked), forms.searchsorted(asked, side="right")
            for index in np.flatnonzero(first < after).tolist():
                found.update(numbers[first[index] : after[index]].tolist())
        return tuple(sorted(number for number in found if _is_slip(word, self._literals[number])))

    def _forms_of(self, language: int) -> _Forms:
        known = self._forms.get(language)
        if known is None:
            rows = [
                (crc32(form.encode()), number)
                for number in (*self._literals.numbers(Fit.WHOLE), *self._literals.numbers(Fit.START))
                if self._spoken_in[number] >> language & 1
                and len(text := self._literals[number].text) >= _shortest(text)
                for form in _forms(text)
            ]
            table = np.array(sorted(rows), np.uint32).reshape(-1, 2)
            known = self._forms[language] = (table[:, 0].copy(), table[:, 1].copy())
        return known


def _is_slip(word: str, literal: Literal) -> bool:
    text = literal.text
    cuts = (word,) if literal.fit is Fit.WHOLE else (word[: len(text) + more] for more in (-1, 0, 1))
    return any(OSA.distance(cut, text, score_cutoff=1) <= 1 for cut in cuts)


def _shortest(word: str) -> int:
    return SHORTEST_FORGIVEN if word.isascii() else SHORTEST_OF_SYLLABLES


def _forms(word: str) -> Iterator[str]:
    """A word, and the word without each of its letters."""
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


def _asked(word: str) -> Iterator[str]:
    """The forms to look up: of the word, and of each beginning of it that a stem may be a slip of."""
    for end in range(_shortest(word) - 1, len(word) + 1):
        yield from _forms(word[:end])
