"""Making the vocabulary out of the word lists, the gazetteer and the names in CLDR.

Here belongs what a list becomes. It runs in `cli.build_words` and in tests, never while answering: it reads what the
bot never needs (the lists, Babel's names, `anyascii`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from babel import Locale

from directory.understand.countries import EVERYDAY_NAMES
from directory.understand.fold import fold
from directory.understand.places import Gazetteer
from directory.understand.reading import LANGUAGE
from directory.understand.sound import SHORTEST, is_latin, sound
from directory.understand.vocabulary import ANY, Lists, Vocabulary
from directory.understand.words import is_unspaced
from directory.understand.written import (
    LANGUAGE_NAME,
    Component,
    Fit,
    Literal,
    Pattern,
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

    language: int
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
        self._terms: dict[tuple[int, tuple[int, ...]], set[int]] = defaultdict(set)
        self._patterns: dict[_Sequenced, None] = {}
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
        sounds = sorted(set(self._sounds()))
        patterns = [*self._patterns]
        return Vocabulary(
            languages=tuple(words.tag for words in self._lists),
            literals=tuple(literal.text for literal in self._literals),
            literal_fit=np.array([literal.fit for literal in self._literals], np.uint8),
            ordinary_in=tuple(self._ordinary.get(number, 0) for number in range(len(self._literals))),
            spoken_in=tuple(self._spoken_in[number] for number in range(len(self._literals))),
            sounds=tuple(key for key, _, _ in sounds),
            sound_fit=np.array([fit for _, fit, _ in sounds], np.uint8),
            sound_literal=np.array([number for _, _, number in sounds], np.uint32),
            term_language=np.array([language for language, _ in self._terms], np.uint8),
            term_literals=Lists.of(literals for _, literals in self._terms),
            term_components=Lists.of(map(sorted, self._terms.values())),
            pattern_language=np.array([pattern.language for pattern in patterns], np.uint8),
            pattern_components=Lists.of(pattern.components for pattern in patterns),
            pattern_anywhere=np.array([pattern.anywhere for pattern in patterns], np.bool_),
            pattern_close=np.array([pattern.close for pattern in patterns], np.bool_),
            pattern_concept=np.array([pattern.concept for pattern in patterns], np.uint16),
            concepts=tuple(self._concepts),
            countries=self._countries(),
            towns=self._towns(),
            endings=tuple(words.endings for words in self._lists),
            prefixes=tuple(words.prefixes for words in self._lists),
        )

    def _add(self, language: int, pattern: Pattern, section: str, key: str) -> None:
        components = tuple(self._component(language, component) for component in pattern.components)
        concept = self._concepts.setdefault((section, key), len(self._concepts))
        close = section == "speaks"  # a language a few words off belongs to something else
        self._patterns[_Sequenced(language, components, pattern.anywhere, close, concept)] = None

    def _component(self, language: int, component: Component) -> int:
        known = self._components.get((language, component))
        if known is not None:
            return known
        number = self._components[language, component] = len(self._components)
        for term in sorted(component) if component != _ANY_LANGUAGE else ():
            self._terms[language, self._term(language, term)].add(number)
        return number

    def _add_name(self, language: int, name: str, tag: str) -> None:
        term = tuple(literal for piece in name.split() for literal in literals(piece))
        if not term:
            return
        self._add(language, Pattern((frozenset({term}),)), LANGUAGE, tag)
        self._terms[language, self._term(language, term)].add(self._component(language, _ANY_LANGUAGE))

    def _term(self, language: int, term: Sequence[Literal]) -> tuple[int, ...]:
        return tuple(self._literal(language, literal) for literal in term)

    def _literal(self, language: int, literal: Literal) -> int:
        number = self._literals.setdefault(literal, len(self._literals))
        self._spoken_in[number] |= 1 << language
        return number

    def _sounds(self) -> Iterator[tuple[str, int, int]]:
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
                yield key, int(literal.fit), number

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


def _is_latin_script(language: Language) -> bool:
    return is_latin(fold(language.own_name).split()[0])


def _is_vowelled(text: str) -> bool:
    import unicodedata

    return unicodedata.name(text[0], "").startswith(_VOWELLED) and not is_unspaced(text)
