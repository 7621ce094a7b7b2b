"""Reading: which concepts of the word lists a text holds, in which of its languages, and where.

Here belongs the search of the vocabulary in a text. What the concepts amount to belongs to `weighing`, towns and
countries to `mentions`. Nothing of a text is kept: what is built here depends on the vocabulary alone.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from directory.understand.literals import LONGEST
from directory.understand.lookup import HEARD, Lookup, add_evidence
from directory.understand.places import BIG, Gazetteer
from directory.understand.slips import Slips
from directory.understand.vocabulary import Vocabulary
from directory.understand.words import is_unspaced, runs

WORD: Final = 4
"""How wide a word is counted, in letters of a script that does not part its words."""
GAP: Final = 3 * WORD
"""How much may stand between two pieces of a pattern: three words, or twelve letters where words are not parted."""
MOST_PIECES: Final = 1000
_ALSO_SPOKEN: Final = 0.75  # a language with so much of the best one's words is spoken too
_CHAT: Final = 1.4  # the language of the chat counts for so much more
_TELLING: Final = 0.8  # less than a word and a bit of evidence says nothing against the language of the chat
_SPOKEN_IF_CHAT: Final = 0.3
_PAIR: Final = 2
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
    """A concept that a text holds: its section and key, where, and by how many components.

    `slip` is that a word of it was forgiven a slip of the finger.
    """

    section: str
    key: str
    start: int
    end: int
    components: int
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
        self._lookup = Lookup(vocabulary.literals, vocabulary.sounds, vocabulary.spoken_in)
        self._terms, self._next_literal = vocabulary.term_literals.by_rarest(len(vocabulary.literals))
        components = len(vocabulary.component_language)
        self._patterns, self._next_component = vocabulary.pattern_components.by_rarest(components)
        # Views give single numbers several times faster than arrays do.
        self._concept_of_saying = vocabulary.saying_concept.data
        self._language_of_saying = vocabulary.saying_language.data
        self._language_of_component = vocabulary.component_language.data
        self._concept_of_pattern = vocabulary.pattern_concept.data
        self._evidence_row = vocabulary.evidence_row.data
        self._slips = Slips(vocabulary)
        self._by_tag = {tag: index for index, tag in enumerate(vocabulary.languages)}

    def read(self, folded: str, language: str) -> Reading:
        """Gives what a folded text holds, typed in a chat of that language (BCP 47)."""
        pieces = tuple(_pieces(folded))
        words, hits, heard = self._look_up(pieces)
        languages = _spoken(heard, self._by_tag.get(language))
        mask = sum(1 << index for index in languages)
        spoken_in, ordinary_in = self._vocabulary.spoken_in, self._vocabulary.ordinary_in
        hits = {number: spans[:_MOST_SPANS] for number, spans in hits.items() if spoken_in[number] & mask}
        forgiven = self._forgive(pieces, hits, languages)
        met = self._concepts(hits, mask)
        met = [concept for concept in met if not self._is_country(concept, pieces, mask)]
        if forgiven:
            met = [
                concept._replace(slip=any(concept.start <= start < concept.end for start in forgiven))
                for concept in met
            ]
        return Reading(
            pieces,
            languages,
            tuple(met),
            known=frozenset(start for start, word in words if ordinary_in[word] & mask),
            known_in_runs=frozenset(
                span
                for number, spans in (hits.items() if any(piece.unspaced for piece in pieces) else ())
                if ordinary_in[number] & mask
                for span in spans
            ),
        )

    def _look_up(self, pieces: Sequence[Piece]) -> tuple[list[tuple[int, int]], dict[int, Spans], list[float]]:
        """Where whole words of the lists stand, the literals in all pieces, and what speaks for each language."""
        vocabulary, lookup = self._vocabulary, self._lookup
        whole, held, row_of = vocabulary.literals.whole, vocabulary.held, self._evidence_row
        words: list[tuple[int, int]] = []
        hits: dict[int, Spans] = {}
        said: list[tuple[int, float]] = []
        for text, start, end, unspaced in pieces:
            if unspaced:
                found = [*vocabulary.literals.inside(text, shortest=1)]
                for number, first, last in found:
                    hits.setdefault(number, []).append((start + first, start + last))
                said.append((lookup.spoken(number for number, _, _ in found), len(found)))
                continue
            word = whole(text)
            if word is None:
                met = lookup.in_word(text[:LONGEST])
                numbers = [*met.sure, *met.faint, *met.heard]
                said += (lookup.spoken(met.sure), 1.0), (lookup.spoken(met.heard), HEARD)
            else:
                numbers = held[word]
                words.append((start, word))
            for number in numbers:
                hits.setdefault(number, []).append((start, end))
        heard = vocabulary.evidence[[row_of[word] for _, word in words]].sum(axis=0).tolist()
        for languages, weight in said:
            add_evidence(heard, languages, weight)
        return words, hits, heard

    def _is_country(self, concept: Met, pieces: Sequence[Piece], mask: int) -> bool:
        """Whether the stem of a language only met the name of its country: "deutsch*" in Deutschland.

        What a spoken language has as a word is no such thing: "Somali" is a country elsewhere only.
        """
        if concept.section != LANGUAGE:
            return False
        text = " ".join(piece.text for piece in pieces if concept.start <= piece.start and piece.end <= concept.end)
        whole = self._vocabulary.literals.whole(text)
        is_word = whole is not None and self._vocabulary.spoken_in[whole] & mask
        return not is_word and text in self._vocabulary.countries

    def _forgive(self, pieces: Sequence[Piece], hits: dict[int, Spans], languages: Sequence[int]) -> set[int]:
        """Adds the words that a piece is a slip of, where it is no word of these languages; gives where those stand."""
        met = {span[0] for spans in hits.values() for span in spans}
        strange = [piece for piece in pieces if not piece.unspaced and piece.start not in met][:_MOST_SLIPS]
        forgiven = set()
        for piece in strange:
            if any(self._gazetteer.people(row) >= BIG for row in self._gazetteer.rows_named(piece.text)):
                continue  # the name of a town, which needs no forgiving
            for number in self._slips.meant(piece.text[:LONGEST], languages):
                hits.setdefault(number, []).append((piece.start, piece.end))
                forgiven.add(piece.start)
        for spans in hits.values():
            spans.sort()
        return forgiven

    def _concepts(self, hits: Mapping[int, Spans], mask: int) -> list[Met]:
        """The concepts whose words are met, in their order; where that says nothing, in any order."""
        vocabulary = self._vocabulary
        said_by, concepts = vocabulary.said_by, vocabulary.concepts
        met = [
            Met(*concepts[self._concept_of_saying[saying]], start, end, 1)
            for number, spans in hits.items()
            for saying in said_by[number]
            if mask >> self._language_of_saying[saying] & 1
            for start, end in spans
        ]
        components = self._components(hits, mask)
        met += self._sequences(components)
        if not any(concept.section in _SAYING for concept in met):
            met += self._sequences(components, in_any_order=_SAYING)
        return [*dict.fromkeys(met)]

    def _sequences(self, components: Mapping[int, Spans], in_any_order: Container[str] = frozenset()) -> Iterator[Met]:
        """The concepts of several words; in the sections `in_any_order`, wherever in the text each word stands."""
        vocabulary = self._vocabulary
        bounds, rows, others = (
            self._patterns.bounds_view,
            self._patterns.numbers_view,
            self._next_component.numbers_view,
        )
        for component in components:
            for at in range(bounds[component], bounds[component + 1]):
                if others[at] not in components:
                    continue
                row = rows[at]
                parts = vocabulary.pattern_components[row]
                if len(parts) > _PAIR and not all(map(components.__contains__, parts)):
                    continue
                section, key = vocabulary.concepts[self._concept_of_pattern[row]]
                pieces = [components[number] for number in parts]
                if vocabulary.pattern_anywhere[row] or section in in_any_order:
                    found = _anywhere(pieces)
                else:
                    found = _chained(pieces, WORD if vocabulary.pattern_close[row] else GAP)
                for start, end in found:
                    yield Met(section, key, start, end, len(parts))

    def _components(self, hits: Mapping[int, Spans], mask: int) -> dict[int, Spans]:
        """Where the components of patterns are met, of the languages that are spoken."""
        vocabulary, language_of = self._vocabulary, self._language_of_component
        said = [(hits[literal], vocabulary.component_of[literal]) for literal in hits]
        said += [(spans, vocabulary.term_components[term]) for term, spans in self._terms_met(hits)]
        components: dict[int, Spans] = {}
        again = set()
        for spans, numbers in said:
            for number in numbers:
                if mask >> language_of[number] & 1:
                    known = components.get(number)
                    if known is None:
                        components[number] = spans
                    else:
                        components[number] = known + spans
                        again.add(number)
        for number in again:
            components[number].sort()
        return components

    def _terms_met(self, hits: Mapping[int, Spans]) -> Iterator[tuple[int, Spans]]:
        """The terms of several literals that are met, and where."""
        bounds, rows = self._terms.bounds_view, self._terms.numbers_view
        others = self._next_literal.numbers_view
        for literal in hits:
            for at in range(bounds[literal], bounds[literal + 1]):
                if others[at] in hits:
                    literals = self._vocabulary.term_literals[rows[at]]
                    if all(map(hits.__contains__, literals)):
                        # A name is one thing: "Vietnamese in Taichung" is no Chinese, though Trung is.
                        gap = WORD if self._vocabulary.term_close[rows[at]] else GAP
                        found = _chained([hits[each] for each in literals], gap)
                        if found:
                            yield rows[at], found


def _pieces(folded: str) -> Iterator[Piece]:
    position = 0
    for text in runs(folded)[:MOST_PIECES]:
        unspaced = is_unspaced(text)
        width = len(text) if unspaced else WORD
        yield Piece(text, position, position + width, unspaced)
        position += width


def _spoken(heard: Sequence[float], chat: int | None) -> tuple[int, ...]:
    """The languages that a text is in, the best first."""
    weighed = [*heard]
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
