"""Looking up a word: which literals of the lists it holds, and what that says about the language it is in.

Here belongs what can be said of one word alone. What the words of a text say together belongs to `reading`.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from marisa_trie import Trie

from directory.understand.lists import Lists
from directory.understand.literals import Fit, Literals
from directory.understand.sound import SHORTEST, is_latin, sound

HEARD: Final = 0.5
"""How much a word says about the language when only its sound, or a part of it, was met."""


class Sounds:
    """The literals by how they sound (`sound`), for what is typed in Latin letters by ear.

    `tries` hold the sounds of whole words and of beginnings; `literals`, a list for each sound, in the tries' order.
    """

    def __init__(self, tries: Sequence[Trie], literals: Lists) -> None:
        self.tries, self.literals = tuple(tries), literals

    @classmethod
    def of(cls, sounds: Iterable[tuple[str, int]], literals: Literals) -> "Sounds":
        """Gives the sounds of literals: (sound, number) in any order."""
        starts = literals.numbers(Fit.START)
        alike: tuple[dict[str, list[int]], dict[str, list[int]]] = ({}, {})
        for key, number in sorted(sounds):
            alike[number in starts].setdefault(key, []).append(number)
        tries = [*map(Trie, alike)]
        rows = (
            found[trie.restore_key(index)]
            for trie, found in zip(tries, alike, strict=True)
            for index in range(len(trie))
        )
        return cls(tries, Lists.of(rows))

    def alike(self, word: str) -> list[int]:
        """Gives the literals that sound like a word in Latin letters, or like the beginning of it."""
        key = sound(word)
        if len(key) < SHORTEST:
            return []
        whole, starts = self.tries
        same = whole.get(key)
        found = [] if same is None else self.literals[same]
        for _, index in starts.iter_prefixes_with_ids(key):
            found += self.literals[len(whole) + index]
        return found


class Held(NamedTuple):
    """The literals that a word holds: those that are surely meant, beginnings of less than half of it, and the rest."""

    sure: list[int]
    faint: list[int]
    heard: list[int]


class Lookup:
    """Looks words up, letter by letter."""

    def __init__(self, literals: Literals, sounds: Sounds, spoken_in: Sequence[int]) -> None:
        self._literals, self._sounds, self._spoken_in = literals, sounds, spoken_in

    def in_word(self, word: str) -> Held:
        """Gives the literals that a folded word holds."""
        whole, length = self._literals.whole(word), len(word)
        begun = self._literals.beginning(word)
        # Less than half of a word says nothing about its language: many have one that begins so.
        sure = [number for number, end in begun if end * 2 >= length]
        faint = [number for number, end in begun if end * 2 < length]
        heard = self._literals.ending(word)
        heard += [number for number, _, _ in self._literals.inside(word)]
        if whole is not None:
            sure.insert(0, whole)
        elif is_latin(word):  # what a list has as it is typed was not spelled by sound
            heard += self._sounds.alike(word)
        return Held(sure, faint, heard)

    def spoken(self, numbers: Iterable[int]) -> int:
        """Gives the languages that have one of these literals, as a mask."""
        languages = 0
        for number in numbers:
            languages |= self._spoken_in[number]
        return languages


def add_evidence(heard: list[float], languages: int, weight: float) -> None:
    """Adds a word to what speaks for each language that has it, by their mask; the fewer have it, the more it says."""
    if not languages:
        return
    share = weight / languages.bit_count() ** 0.5
    while languages:
        lowest = languages & -languages
        heard[lowest.bit_length() - 1] += share
        languages ^= lowest
