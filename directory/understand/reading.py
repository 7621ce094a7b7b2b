"""Reading: which concepts of the word lists a text holds, in which of its languages, and where.

Here belongs the search of the vocabulary in a text. What the concepts amount to belongs to `weighing`, towns and
countries to `mentions`. Nothing of a text is kept: what is built here depends on the vocabulary alone.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from directory.understand.places import BIG, Gazetteer
from directory.understand.slips import Slips
from directory.understand.sound import SHORTEST, is_latin, sound
from directory.understand.vocabulary import Vocabulary
from directory.understand.words import is_unspaced, runs
from directory.understand.written import Fit

WORD: Final = 4
"""How wide a word is counted, in letters of a script that does not part its words."""
GAP: Final = 3 * WORD
"""How much may stand between two pieces of a pattern: three words, or twelve letters where words are not parted."""
MOST_PIECES: Final = 1000
LONGEST_PIECE: Final = 32
_SHORTEST_START: Final = 2
_HEAD: Final = 2  # letters of the shortest literal that may stand inside a word of a script that parts its words
_HEARD: Final = 0.5  # how much a word says about the language when only its sound, or a part of it, was met
_ALSO_SPOKEN: Final = 0.75  # a language with so much of the best one's words is spoken too
_CHAT: Final = 1.4  # the language of the chat counts for so much more
_TELLING: Final = 0.8  # less than a word and a bit of evidence says nothing against the language of the chat
_SPOKEN_IF_CHAT: Final = 0.3
_MOST_SLIPS: Final = 12
_MOST_SPANS: Final = 16  # of a word that is repeated on and on

_SAYING: Final = frozenset({"needs", "situations"})
"""Sections that say what a text is about. Where none of their patterns is met in its order, any order will do."""

LANGUAGE: Final = "language"
"""The section of the concepts that are languages, by tag."""

Span = tuple[int, int]
Spans = list[Span]


class Piece(NamedTuple):
    """A word of a text, or a run of words of a script that does not part them, and where it stands."""

    text: str
    start: int
    end: int
    unspaced: bool


class Met(NamedTuple):
    """A concept that a text holds: its section and key, where, by how many components, and in which language.

    `slip` is that a word of it was forgiven a slip of the finger.
    """

    section: str
    key: str
    start: int
    end: int
    components: int
    language: int
    slip: bool = False

    @property
    def looseness(self) -> float:
        """How many words stand between its components, about."""
        return max((self.end - self.start) / WORD - self.components, 0.0)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was read as: its pieces, the languages it is in (best first), and what it holds.

    `known` is where pieces start that are everyday words of these languages, and `known_in_runs` where such words stand
    in scripts that do not part them.
    """

    pieces: tuple[Piece, ...]
    languages: tuple[int, ...]
    met: tuple[Met, ...]
    known: frozenset[int]
    known_in_runs: frozenset[Span]


class Reader:
    """Searches the vocabulary in texts."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._vocabulary, self._gazetteer = vocabulary, gazetteer
        self._fits: tuple[dict[str, int], ...] = ({}, {}, {}, {})
        for number, (text, fit) in enumerate(zip(vocabulary.literals, vocabulary.literal_fit.tolist(), strict=True)):
            self._fits[fit][text] = number
        # How long the literals are that begin, or end, so: most stretches of a word begin no literal.
        self._lengths_inside: dict[str, set[int]] = {}
        for text in self._fits[Fit.INSIDE]:
            self._lengths_inside.setdefault(text[:_HEAD], set()).add(len(text))
        self._lengths_at_end: dict[str, set[int]] = {}
        for text in self._fits[Fit.END]:
            self._lengths_at_end.setdefault(text[-1], set()).add(len(text))
        # Where the literals begin that sound alike: they follow each other in the vocabulary.
        self._sounds: tuple[dict[str, int], ...] = ({}, {})
        for index, (key, fit) in enumerate(zip(vocabulary.sounds, vocabulary.sound_fit.tolist(), strict=True)):
            self._sounds[fit].setdefault(key, index)
        components = int(max(vocabulary.term_components.numbers, default=-1)) + 1
        self._terms = vocabulary.term_literals.by_rarest(len(vocabulary.literals))
        self._patterns = vocabulary.pattern_components.by_rarest(components)
        # Views give single numbers several times faster than arrays do.
        self._language_of_term = vocabulary.term_language.data
        self._language_of_pattern = vocabulary.pattern_language.data
        self._concept_of_pattern = vocabulary.pattern_concept.data
        # Most terms and patterns are of one piece: what was met of it is what was met of them.
        self._is_word = vocabulary.term_literals.are_single()
        self._is_plain = vocabulary.pattern_components.are_single()
        self._slips = Slips(vocabulary)
        self._by_tag = {tag: index for index, tag in enumerate(vocabulary.languages)}

    def read(self, folded: str, language: str) -> Reading:
        """Gives what a folded text holds, typed in a chat of that language (BCP 47)."""
        pieces = tuple(_pieces(folded))
        hits: dict[int, Spans] = {}
        evidence = [0.0] * len(self._vocabulary.languages)
        for piece in pieces:
            for number, span in self._meet(piece, evidence):
                spans = hits.setdefault(number, [])
                if len(spans) < _MOST_SPANS:
                    spans.append(span)
        chat = self._by_tag.get(language)
        languages = _spoken(evidence, chat)
        mask = sum(1 << index for index in languages)
        spoken_in = self._vocabulary.spoken_in
        hits = {number: spans for number, spans in hits.items() if spoken_in[number] & mask}
        forgiven = self._forgive(pieces, hits, languages)
        whole, ordinary_in = self._fits[Fit.WHOLE], self._vocabulary.ordinary_in
        known = frozenset(
            piece.start
            for piece in pieces
            if (literal := whole.get(piece.text)) is not None and ordinary_in[literal] & mask
        )
        known_in_runs = frozenset(
            span
            for number, spans in (hits.items() if any(piece.unspaced for piece in pieces) else ())
            if ordinary_in[number] & mask
            for span in spans
        )
        met = tuple(self._concepts(hits, mask))
        if not any(concept.section in _SAYING for concept in met):
            met = tuple(self._concepts(hits, mask, in_any_order=_SAYING))
        met = tuple(concept for concept in met if not self._is_country(concept, pieces, mask))
        if forgiven:
            met = tuple(
                concept._replace(slip=any(concept.start <= start < concept.end for start in forgiven))
                for concept in met
            )
        return Reading(pieces, languages, met, known, known_in_runs)

    def _is_country(self, concept: Met, pieces: Sequence[Piece], mask: int) -> bool:
        """Whether the stem of a language only met the name of its country: "deutsch*" in Deutschland.

        What a spoken language has as a word is no such thing: "Somali" is a country elsewhere only.
        """
        if concept.section != LANGUAGE:
            return False
        text = " ".join(piece.text for piece in pieces if concept.start <= piece.start and piece.end <= concept.end)
        whole = self._fits[Fit.WHOLE].get(text)
        is_word = whole is not None and self._vocabulary.spoken_in[whole] & mask
        return not is_word and text in self._vocabulary.countries

    def _meet(self, piece: Piece, evidence: list[float]) -> Iterator[tuple[int, Span]]:
        """The literals in a piece, each with its span; adds to the evidence for the languages that have them."""
        text, found = piece.text, []
        if piece.unspaced:
            for inner, start, end in (*self._inside(text), *self._single(text)):
                found.append(inner)
                yield inner, (piece.start + start, piece.start + end)
            self._count(found, evidence, len(found))
            return
        text = text[:LONGEST_PIECE]
        span = (piece.start, piece.end)
        whole, starts, ends, _ = self._fits
        sure = [whole[text]] if text in whole else []
        begun = [
            (number, end)
            for end in range(_SHORTEST_START, len(text) + 1)
            if (number := starts.get(text[:end])) is not None
        ]
        # Less than half of a word says nothing about its language: many have one that begins so.
        sure += [number for number, end in begun if end * 2 >= len(text)]
        faint = [number for number, end in begun if end * 2 < len(text)]
        lengths = self._lengths_at_end.get(text[-1], ())
        found = [ends[text[-length:]] for length in lengths if text[-length:] in ends and length <= len(text)]
        found += [number for number, _, _ in self._inside(text)]
        if text not in whole and is_latin(text):  # what a list has as it is typed was not spelled by sound
            found += self._heard(text)
        self._count(sure, evidence, 1)
        self._count(found, evidence, _HEARD)
        for number in (*sure, *faint, *found):
            yield number, span

    def _inside(self, text: str) -> Iterator[tuple[int, int, int]]:
        """The literals of two letters or more that stand anywhere in a word or run, and where."""
        inside, lengths = self._fits[Fit.INSIDE], self._lengths_inside
        for start in range(len(text) - _HEAD + 1):
            for length in lengths.get(text[start : start + _HEAD], ()):
                number = inside.get(text[start : start + length])
                if number is not None and start + length <= len(text):
                    yield number, start, start + length

    def _single(self, text: str) -> Iterator[tuple[int, int, int]]:
        """The literals of one letter in a run, where a letter may be a word."""
        inside = self._fits[Fit.INSIDE]
        for start, letter in enumerate(text):
            if (number := inside.get(letter)) is not None:
                yield number, start, start + 1

    def _heard(self, text: str) -> list[int]:
        key = sound(text)
        if len(key) < SHORTEST:
            return []
        whole, starts = self._sounds
        found = self._alike(whole.get(key))
        for end in range(SHORTEST, len(key) + 1):
            found += self._alike(starts.get(key[:end]))
        return found

    def _alike(self, index: int | None) -> list[int]:
        """The literals that sound like the one at a place of the vocabulary, and that have its fit."""
        found: list[int] = []
        if index is None:
            return found
        sounds, fits = self._vocabulary.sounds, self._vocabulary.sound_fit
        first = index
        while index < len(sounds) and sounds[index] == sounds[first] and fits[index] == fits[first]:
            found.append(int(self._vocabulary.sound_literal[index]))
            index += 1
        return found

    def _count(self, numbers: Iterable[int], evidence: list[float], weight: float) -> None:
        """Adds a word to the evidence of every language that has it; the fewer have it, the more it says."""
        languages = 0
        for number in numbers:
            languages |= self._vocabulary.spoken_in[number]
        if not languages:
            return
        share = weight / languages.bit_count() ** 0.5
        while languages:
            lowest = languages & -languages
            evidence[lowest.bit_length() - 1] += share
            languages ^= lowest

    def _forgive(self, pieces: Sequence[Piece], hits: dict[int, Spans], languages: Sequence[int]) -> set[int]:
        """Adds the words that a piece is a slip of, where it is no word of these languages; gives where those stand."""
        met = {span[0] for spans in hits.values() for span in spans}
        strange = [piece for piece in pieces if not piece.unspaced and piece.start not in met][:_MOST_SLIPS]
        names = self._gazetteer.rows_among([piece.text for piece in strange]) if strange else {}
        forgiven = set()
        for index, piece in enumerate(strange):
            if any(self._gazetteer.people(row) >= BIG for row in names.get(index, ())):
                continue  # the name of a town, which needs no forgiving
            for number in self._slips.meant(piece.text[:LONGEST_PIECE], languages):
                hits.setdefault(number, []).append((piece.start, piece.end))
                forgiven.add(piece.start)
        for spans in hits.values():
            spans.sort()
        return forgiven

    def _concepts(
        self, hits: Mapping[int, Spans], mask: int, in_any_order: Container[str] = frozenset()
    ) -> Iterator[Met]:
        """The concepts whose words are met; in the sections `in_any_order`, wherever in the text each word stands."""
        vocabulary, components = self._vocabulary, self._components(hits, mask)
        for component, spans in components.items():
            for row in self._patterns[component]:
                section, key = vocabulary.concepts[self._concept_of_pattern[row]]
                if self._is_plain[row]:
                    found, count = spans, 1
                else:
                    parts = vocabulary.pattern_components[row]
                    if not all(map(components.__contains__, parts)):
                        continue
                    pieces, count = [components[number] for number in parts], len(parts)
                    if vocabulary.pattern_anywhere[row] or section in in_any_order:
                        found = _anywhere(pieces)
                    else:
                        found = _chained(pieces, WORD if vocabulary.pattern_close[row] else GAP)
                for start, end in found:
                    yield Met(section, key, start, end, count, self._language_of_pattern[row])

    def _components(self, hits: Mapping[int, Spans], mask: int) -> dict[int, Spans]:
        """Where the components of patterns are met, of the languages that are spoken."""
        vocabulary = self._vocabulary
        components: dict[int, Spans] = {}
        for number, spans in hits.items():
            for row in self._terms[number]:
                if not mask >> self._language_of_term[row] & 1:
                    continue
                if self._is_word[row]:
                    found = spans
                else:
                    literals = vocabulary.term_literals[row]
                    if not all(map(hits.__contains__, literals)):
                        continue
                    found = _chained([hits[each] for each in literals])
                for component in vocabulary.term_components[row] if found else ():
                    components.setdefault(component, []).extend(found)
        for found in components.values():
            found.sort()
        return components


def _pieces(folded: str) -> Iterator[Piece]:
    position = 0
    for text in runs(folded)[:MOST_PIECES]:
        unspaced = is_unspaced(text)
        width = len(text) if unspaced else WORD
        yield Piece(text, position, position + width, unspaced)
        position += width


def _spoken(evidence: Sequence[float], chat: int | None) -> tuple[int, ...]:
    """The languages that a text is in, the best first."""
    weighed = [*evidence]
    if chat is not None:
        weighed[chat] *= _CHAT
    best = max(weighed, default=0.0)
    if best < _TELLING and chat is not None:
        return (chat,)
    if not best:
        return ()
    limit = best * _ALSO_SPOKEN
    spoken = [index for index, share in enumerate(weighed) if share >= limit]
    if chat is not None and limit > weighed[chat] >= best * _SPOKEN_IF_CHAT:
        spoken.append(chat)
    return tuple(sorted(spoken, key=lambda index: -weighed[index]))


def _chained(pieces: Sequence[Sequence[Span]], gap: int = GAP) -> Spans:
    """Where spans of each piece follow each other closely enough; from every first span the nearest ones on."""
    if len(pieces) == 1:
        return list(pieces[0])
    found = []
    for start, end in pieces[0]:
        at = end
        for spans in pieces[1:]:
            index = bisect_left(spans, (at, at))
            if index == len(spans) or spans[index][0] - at > gap:
                break
            at = spans[index][1]
        else:
            found.append((start, at))
    return found


def _anywhere(pieces: Sequence[Sequence[Span]]) -> Spans:
    found: list[Span] = []
    for spans in sorted(pieces, key=len):
        free = next((span for span in spans if all(span[1] <= start or end <= span[0] for start, end in found)), None)
        if free is None:
            return []
        found.append(free)
    return [(min(start for start, _ in found), max(end for _, end in found))]
