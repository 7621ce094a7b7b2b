"""Making the vocabulary out of the word lists, the gazetteer and the names in CLDR.

Here belongs what a list becomes. It runs in `cli.build_words` and in tests, never while answering: it reads what the
bot never needs (the lists, Babel's names, `anyascii`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

import numpy as np
from babel import Locale
from numpy.typing import NDArray

from directory.understand.countries import EVERYDAY_NAMES
from directory.understand.fold import fold
from directory.understand.lists import Lists
from directory.understand.literals import Fit, Literal, Literals
from directory.understand.lookup import HEARD, Lookup, Sounds, add_evidence
from directory.understand.places import Gazetteer
from directory.understand.reading import LANGUAGE
from directory.understand.sound import SHORTEST, is_latin, sound
from directory.understand.vocabulary import ANY, Vocabulary
from directory.understand.words import is_unspaced
from directory.understand.written import (
    LANGUAGE_NAME,
    Component,
    Pattern,
    Term,
    WordList,
    WordListError,
    literals,
)
from translations.languages import Language, Languages
from translations.names import country_codes, country_name

NOW: Final = "now"
"""The group that is a concept of its own: what says that something happens at this moment."""

_SPOKEN_AS: Final[Mapping[str, str]] = {"zh-Hans": "zh", "zh-Hant": "zh", "ku": "kmr", "tl": "fil", "no": "nb"}

_ANY_LANGUAGE: Final[Component] = frozenset({(Literal(LANGUAGE_NAME, Fit.WHOLE),)})
_LATIN_SCRIPT: Final = "Latn"
_TWO_LETTERS: Final = 2
_TELLING_NAME: Final = 5  # letters from which on the name of a country is hardly a word of another language
# Scripts whose letters stand for vowels too, so that their words can be written in Latin letters by rule.
_VOWELLED: Final = (
    "CYRILLIC",
    "GREEK",
    "GEORGIAN",
    "ARMENIAN",
    "DEVANAGARI",
    "BENGALI",
    "TAMIL",
    "SINHALA",
    "ETHIOPIC",
)


def spoken_as(tag: str) -> str:
    """Gives the tag (BCP 47) under which a language is wished for: what is spoken has no script, and one tag."""
    return _SPOKEN_AS.get(tag, tag)


class _Sequenced(NamedTuple):
    """A pattern by the numbers of its components and of its concept."""

    components: tuple[int, ...]
    anywhere: bool
    close: bool
    concept: int


class Compiler:
    """Puts word lists together, one after the other, into one vocabulary."""

    def __init__(self, languages: Languages, gazetteer: Gazetteer) -> None:
        self._languages, self._gazetteer = languages, gazetteer
        self._lists: list[WordList] = []
        self._literals: dict[Literal, int] = {}
        self._spoken_in: dict[int, int] = defaultdict(int)
        self._ordinary: defaultdict[int, int] = defaultdict(int)
        self._components: dict[tuple[int, Component], int] = {}
        self._component_of: defaultdict[int, set[int]] = defaultdict(set)
        self._terms: defaultdict[tuple[int, ...], set[int]] = defaultdict(set)
        self._names: set[tuple[int, ...]] = set()
        self._patterns: dict[_Sequenced, None] = {}
        self._sayings: dict[tuple[int, int], int] = {}
        self._said_by: defaultdict[int, set[int]] = defaultdict(set)
        self._concepts: dict[tuple[str, str], int] = {}

    def add(self, words: WordList) -> None:
        """Takes the list of one more language; raises `WordListError` for a town that the gazetteer lacks."""
        language = len(self._lists)
        self._lists.append(words)
        for section, keys in words.patterns.items():
            for key, patterns in keys.items():
                if section != "groups" or key == NOW:
                    for pattern in patterns:
                        self._add(language, pattern, section, key)
        for tag, names in self._language_names(words).items():
            for name in sorted(names):
                self._add_name(language, name, tag)
        for word in words.ordinary:
            for literal in literals(word):
                self._ordinary[self._literal(language, literal)] |= 1 << language

    def vocabulary(self) -> Vocabulary:
        """Gives the vocabulary of the lists so far."""
        literals = Literals.of(self._literals)
        ours = [self._literals[literals[number]] for number in range(len(literals))]
        theirs = {own: number for number, own in enumerate(ours)}
        spoken_in = tuple(self._spoken_in[own] for own in ours)
        sounds = Sounds.of(((key, theirs[own]) for key, own in self._sounds()), literals)
        held, evidence_row, rows = _held(Lookup(literals, sounds, spoken_in), literals, len(self._lists))
        patterns = [*self._patterns]
        return Vocabulary(
            languages=tuple(words.tag for words in self._lists),
            literals=literals,
            spoken_in=spoken_in,
            ordinary_in=tuple(self._ordinary.get(own, 0) for own in ours),
            sounds=sounds,
            held=held,
            evidence_row=evidence_row,
            evidence=rows,
            concepts=tuple(self._concepts),
            saying_concept=np.array([concept for concept, _ in self._sayings], np.uint16),
            saying_language=np.array([language for _, language in self._sayings], np.uint8),
            said_by=Lists.of(sorted(self._said_by.get(own, ())) for own in ours),
            component_of=Lists.of(sorted(self._component_of.get(own, ())) for own in ours),
            component_language=np.array([language for language, _ in self._components], np.uint8),
            term_literals=Lists.of(map(theirs.__getitem__, term) for term in self._terms),
            term_components=Lists.of(map(sorted, self._terms.values())),
            term_close=np.array([term in self._names for term in self._terms], np.bool_),
            pattern_concept=np.array([pattern.concept for pattern in patterns], np.uint16),
            pattern_components=Lists.of(pattern.components for pattern in patterns),
            pattern_anywhere=np.array([pattern.anywhere for pattern in patterns], np.bool_),
            pattern_close=np.array([pattern.close for pattern in patterns], np.bool_),
            countries=self._countries(),
            towns=self._towns(),
            endings=tuple(words.endings for words in self._lists),
            prefixes=tuple(words.prefixes for words in self._lists),
        )

    def _add(self, language: int, pattern: Pattern, section: str, key: str) -> None:
        concept = self._concepts.setdefault((section, key), len(self._concepts))
        parts = pattern.components
        if len(parts) == 1 and parts[0] != _ANY_LANGUAGE:
            alone = frozenset(term for term in parts[0] if len(term) == 1)
            for (literal,) in sorted(alone):
                saying = self._sayings.setdefault((concept, language), len(self._sayings))
                self._said_by[self._literal(language, literal)].add(saying)
            parts = (parts[0] - alone,)
            if not parts[0]:
                return
        components = tuple(self._component(language, component) for component in parts)
        close = section == "speaks"  # a language a few words off belongs to something else
        self._patterns[_Sequenced(components, pattern.anywhere, close, concept)] = None

    def _component(self, language: int, component: Component) -> int:
        known = self._components.get((language, component))
        if known is not None:
            return known
        number = self._components[language, component] = len(self._components)
        for term in sorted(component) if component != _ANY_LANGUAGE else ():
            self._say(language, term, number)
        return number

    def _say(self, language: int, term: Term, component: int) -> None:
        """Notes that a term says a component."""
        numbers = tuple(self._literal(language, literal) for literal in term)
        if len(numbers) == 1:
            self._component_of[numbers[0]].add(component)
        else:
            self._terms[numbers].add(component)

    def _add_name(self, language: int, name: str, tag: str) -> None:
        term = tuple(literal for piece in name.split() for literal in literals(piece))
        if not term:
            return
        self._add(language, Pattern((frozenset({term}),)), LANGUAGE, tag)
        self._say(language, term, self._component(language, _ANY_LANGUAGE))
        self._names.add(tuple(self._literal(language, literal) for literal in term))

    def _literal(self, language: int, literal: Literal) -> int:
        number = self._literals.setdefault(literal, len(self._literals))
        self._spoken_in[number] |= 1 << language
        return number

    def _sounds(self) -> Iterator[tuple[str, int]]:
        from anyascii import anyascii  # needed to build only

        foreign = sum(
            1 << index for index, words in enumerate(self._lists) if not _is_latin_script(self._languages[words.tag])
        )
        for literal, number in self._literals.items():
            # A word that a language with Latin letters has too is spelled in one way there.
            if self._spoken_in[number] & ~foreign or literal.fit not in (Fit.WHOLE, Fit.START):
                continue
            if is_latin(literal.text):
                key = sound(literal.text)
            elif _is_vowelled(literal.text):
                key = sound(fold(anyascii(literal.text)).replace(" ", ""))
            else:
                continue
            if len(key) >= SHORTEST:
                yield key, number

    def _language_names(self, words: WordList) -> dict[str, set[str]]:
        locale = Locale.parse(self._languages[words.tag].locale, sep="-")
        names: dict[str, set[str]] = defaultdict(set)
        for code, name in locale.languages.items():
            if "_" not in code and (len(code) == _TWO_LETTERS or code in self._languages):
                names[spoken_as(code)].add(str(name))
        for tag, others in words.language_names.items():
            names[spoken_as(tag)] |= set(others)
        return names

    def _countries(self) -> dict[str, tuple[tuple[str, int], ...]]:
        codes: dict[str, set[tuple[str, int]]] = defaultdict(set)
        for index, words in enumerate(self._lists):
            language = self._languages[words.tag]
            names = [(country_name(code, language), code) for code in country_codes()]
            names += [(name, code) for code, own in words.countries.items() for name in own]
            for name, code in names:
                folded = fold(name)
                codes[folded].add((code, ANY if len(folded) >= _TELLING_NAME else index))
        for name, code in EVERYDAY_NAMES.items():
            codes[name] = {(code, ANY)}
        return {name: tuple(sorted(found)) for name, found in sorted(codes.items()) if name}

    def _towns(self) -> dict[str, tuple[tuple[int, int], ...]]:
        numbers: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for language, words in enumerate(self._lists):
            for town, names in words.towns.items():
                name, _, country = town.rpartition(", ")
                places = self._gazetteer.named(name, country=country)
                if not places:
                    raise WordListError(f"{words.tag}: places.towns: the gazetteer has no {town}")
                for typed in names:
                    numbers[fold(typed)].add((places[0].number, language))
        return {name: tuple(sorted(found)) for name, found in sorted(numbers.items()) if name}


def compiled(lists: Iterable[WordList], languages: Languages, gazetteer: Gazetteer) -> Vocabulary:
    """Gives the vocabulary of word lists; always the same for the same lists."""
    compiler = Compiler(languages, gazetteer)
    for words in lists:
        compiler.add(words)
    return compiler.vocabulary()


def _held(lookup: Lookup, literals: Literals, languages: int) -> tuple[Lists, NDArray[np.uint32], NDArray[np.float32]]:
    """What each literal that is a whole word holds, and what it says about the language: a row of a table for each."""
    held: list[list[int]] = []
    rows: dict[tuple[int, int], int] = {}
    row_of: list[int] = []
    for number in literals.numbers(Fit.WHOLE):
        met = lookup.in_word(literals[number].text)
        held.append([*met.sure, *met.faint, *met.heard])
        row_of.append(rows.setdefault((lookup.spoken(met.sure), lookup.spoken(met.heard)), len(rows)))
    table = np.zeros((len(rows), languages), np.float32)
    for row, (sure, heard) in enumerate(rows):
        said = [0.0] * languages
        add_evidence(said, sure, 1.0)
        add_evidence(said, heard, HEARD)
        table[row] = said
    return Lists.of(held), np.array(row_of, np.uint32), table


def _is_latin_script(language: Language) -> bool:
    return is_latin(fold(language.own_name).split()[0])


def _is_vowelled(text: str) -> bool:
    import unicodedata

    return unicodedata.name(text[0], "").startswith(_VOWELLED) and not is_unspaced(text)
