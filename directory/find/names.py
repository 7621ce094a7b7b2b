"""Finding listings by the words of their names, in any language and script, with slips of the finger forgiven.

Here belongs which listings are called something like what was typed, and how much so, on the columns of a snapshot: no
listing is opened. Nothing that was typed is kept, not for the next call either. What a sentence may mean besides a name
belongs to whoever asks.

A typed word is compared with the few thousand different words that names have, and never with every name. Two words
are alike when one becomes the other by few edits: a letter left out, put in, changed, or two neighbours swapped.
"""

import math
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from directory.distance import distances_km
from directory.find.candidates import Shelf
from directory.publish.columns import About, Rows, SiteColumn
from directory.understand.words import words

ENOUGH: Final = 0.5
"""The share of what was typed that a listing has to be called; what is alike in less is another name."""

CLOSENESS: Final = (1.0, 0.75, 0.55)
"""What a word is worth after so many edits."""

_ONE_EDIT_FROM: Final = 4
_TWO_EDITS_FROM: Final = 8
_LONGEST_WORD: Final = 48
"""Letters of a typed word that are looked at; no word of a name is longer, and comparing takes their square."""
_MOST_WORDS: Final = 12
_SLOTS: Final = 32
_HALF_KM: Final = 50.0
"""At this distance a public place counts half; whatever has no point that may be known counts half everywhere."""

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """The rows that are called something like what was typed, the best first, each with its score from 0 to 1."""

    rows: Rows
    score: Scores


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """All words of the names of a shelf, and the rows that have them; `rows_of[i]` are those of `vocabulary[i]`.

    `rarity` is the worth of a word, the larger the fewer names have it. `letters` are its letters as bits and `length`
    their number, by which most words are ruled out before any is compared. `brevity` is for each row the larger the
    fewer words its names have.
    """

    shelf: Shelf
    vocabulary: tuple[str, ...]
    rows_of: tuple[Rows, ...]
    rarity: Scores
    letters: NDArray[np.uint64]
    length: NDArray[np.int64]
    brevity: Scores

    @classmethod
    def of(cls, shelf: Shelf) -> Self:
        """Gives the names of a shelf."""
        indexes = shelf.columns.indexes
        vocabulary = tuple(word for about, word in indexes if about is About.NAMED)
        rows_of = tuple(shelf.columns.rows(About.NAMED, word) for word in vocabulary)
        held = np.array([len(rows) for rows in rows_of], np.float64)
        every = np.concatenate([*rows_of, np.empty(0, np.int32)])
        return cls(
            shelf=shelf,
            vocabulary=vocabulary,
            rows_of=rows_of,
            rarity=np.log1p(len(shelf.columns) / held),
            letters=np.array([_letters(word) for word in vocabulary], np.uint64),
            length=np.array([len(word) for word in vocabulary], np.int64),
            brevity=1 / (1 + np.sqrt(np.bincount(every, minlength=len(shelf.columns)))),
        )

    def matching(self, text: str, *, at: tuple[float, float] | None = None, most: int = 10) -> Named:
        """Gives the rows that are called something like a text, best first, at most so many.

        With `at` (degrees) near public places come before far ones. Nothing else has a distance: a line or a
        confidential place has the same score wherever somebody says to be. There may be none.
        """
        worth, possible = np.zeros(len(self.shelf.columns)), 0.0
        for word in list(dict.fromkeys(words(text)))[:_MOST_WORDS]:
            alike = self._alike(word[:_LONGEST_WORD])
            # The closest says how rare the word is: a rare slip must not outweigh the common word itself.
            rarity = float(self.rarity[alike[0][2]]) if alike else math.log1p(len(worth))
            possible += rarity
            closest = np.zeros(len(worth))
            for edits, _, position in reversed(alike):  # what is closest comes last, and stays
                closest[self.rows_of[position]] = rarity * CLOSENESS[edits]
            worth += closest
        worth[self.shelf.hidden] = 0
        rows = np.flatnonzero(worth >= max(ENOUGH * possible, np.finfo(np.float64).tiny)).astype(np.int32)
        score = worth[rows] / possible * self.brevity[rows] if rows.size else np.empty(0)
        if at is not None:
            score *= self._nearness(rows, *at)
        best_first = _largest(score, most)
        return Named(rows[best_first], score[best_first])

    def _alike(self, word: str) -> list[tuple[int, float, int]]:
        """The words of names that may be meant by a typed one: its edits, rarity and position; the closest first."""
        edits = edits_allowed(word)
        near = np.bitwise_count(self.letters ^ np.uint64(_letters(word))) <= 2 * edits
        near &= np.abs(self.length - len(word)) <= edits
        alike = []
        for position in np.flatnonzero(near).tolist():
            apart = OSA.distance(word, self.vocabulary[position], score_cutoff=edits)
            if apart <= edits:
                alike.append((apart, float(self.rarity[position]), position))
        return sorted(alike)

    def _nearness(self, rows: Rows, latitude: float, longitude: float) -> Scores:
        nearness = np.full(len(rows), 0.5)
        public = self.shelf.columns.site[rows] == SiteColumn.PUBLIC
        distance_km = distances_km(latitude, longitude, self.shelf.towards[:, rows[public]])
        nearness[public] = 1 / (1 + distance_km / _HALF_KM)
        return nearness


def edits_allowed(word: str) -> int:
    """Gives how many slips a word may have: none in a short one, where each makes another word of it."""
    return (len(word) >= _ONE_EDIT_FROM) + (len(word) >= _TWO_EDITS_FROM)


def _letters(word: str) -> int:
    """The letters of a word as 64 bits: which of 32 kinds occur, and which of them twice.

    One edit changes two bits at most, so that words which differ in more cannot be alike, in whatever script: letters
    that share a kind only make the test less sharp.
    """
    once = twice = 0
    for letter in word:
        kind = 1 << (ord(letter) % _SLOTS)
        twice |= once & kind
        once |= kind
    return once | twice << _SLOTS


def _largest(score: Scores, most: int) -> NDArray[np.intp]:
    """The positions of the largest scores, the largest first; of equal ones the first."""
    if len(score) > most:
        limit = np.partition(score, len(score) - most)[len(score) - most]
        positions = np.flatnonzero(score >= limit)
    else:
        positions = np.arange(len(score))
    return positions[np.argsort(-score[positions], kind="stable")][:most]
