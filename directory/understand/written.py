"""The lines of a word list: how people write what people type.

Here belongs the grammar of `translations/words.md`, from a file of words to sequences of literals. Their search in a
text belongs to `vocabulary` and `reading`. It is needed to compile the lists, never to answer.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product
from pathlib import Path
from typing import Any, Final

from directory.understand.fold import fold
from directory.understand.literals import Fit, Literal
from directory.understand.words import is_unspaced, runs

_SPLIT: Final = re.compile(r"(?:\([^()]*\)|[^\s()])+")
_CHOICE: Final = re.compile(r"\(([^()]*)\)")
_OPTION: Final = re.compile(r"\(([^()]*)\)\?")
LANGUAGE_NAME: Final = "{}"

Term = tuple[Literal, ...]
"""Literals that follow each other, each in a word of its own."""

Component = frozenset[Term]
"""Ways to say one thing; any of them will do."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Components that have to be met: in this order and close together, or `anywhere` in the text."""

    components: tuple[Component, ...]
    anywhere: bool = False


class WordListError(ValueError):
    """A line of a word list that cannot be read; says the file, the line and why."""


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of one language, read from its file: patterns by section and key, and the plain tables."""

    tag: str
    patterns: Mapping[str, Mapping[str, tuple[Pattern, ...]]]
    language_names: Mapping[str, tuple[str, ...]]
    countries: Mapping[str, tuple[str, ...]]
    towns: Mapping[str, tuple[str, ...]]
    endings: tuple[tuple[str, str], ...]
    prefixes: tuple[str, ...]
    ordinary: tuple[str, ...]


PATTERN_SECTIONS: Final = ("needs", "situations", "urgent", "concern", "for", "greetings", "not", "idle", "groups")


def read(file: Path) -> WordList:
    """Gives the words of a language's file; raises `WordListError` for a line that breaks the grammar."""
    try:
        written = tomllib.loads(file.read_text("utf-8"))
        return _Reader(file.parent.name, written).words()
    except (tomllib.TOMLDecodeError, WordListError) as error:
        raise WordListError(f"{file.parent.name}/{file.name}: {error}") from error


class _Reader:
    def __init__(self, tag: str, written: Mapping[str, Any]) -> None:
        self._tag, self._written = tag, written
        self._groups: dict[str, Component] = {}
        for name, lines in written.get("groups", {}).items():
            self._groups[name] = frozenset(term for line in lines for term in self._terms(line))

    def words(self) -> WordList:
        written, places, speaks = self._written, self._written["places"], self._written["speaks"]
        patterns = {
            section: {key: self._patterns(f"{section}.{key}", lines) for key, lines in written.get(section, {}).items()}
            for section in PATTERN_SECTIONS
        }
        for key in ("before", "after", "here"):
            patterns.setdefault("places", {})[key] = self._patterns(f"places.{key}", places.get(key, []))
        for key in ("wish", "unwished"):
            patterns.setdefault("speaks", {})[key] = self._patterns(f"speaks.{key}", speaks.get(key, []))
        return WordList(
            tag=self._tag,
            patterns=patterns,
            language_names={tag: tuple(names) for tag, names in speaks.get("names", {}).items()},
            countries={code: tuple(names) for code, names in places.get("countries", {}).items()},
            towns={town: tuple(names) for town, names in places.get("towns", {}).items()},
            endings=tuple((fold(typed), fold(name)) for typed, name in places.get("endings", [])),
            prefixes=tuple(filter(None, map(fold, places.get("prefixes", [])))),
            ordinary=tuple(written.get("ordinary", {}).get("words", [])),
        )

    def _patterns(self, where: str, lines: Iterable[str]) -> tuple[Pattern, ...]:
        found: list[Pattern] = []
        for line in lines:
            try:
                found += map(self._pattern, _with_and_without_options(line))
            except WordListError as error:
                raise WordListError(f"{where}: {line!r}: {error}") from error
        return tuple(pattern for pattern in found if pattern.components)

    def _pattern(self, line: str) -> Pattern:
        parts = re.split(r"(?<=\s)\+(?=\s)", f" {line} ")
        components = [component for part in parts for component in self._components(part)]
        if not components:
            raise WordListError("nothing to look for is left of it")
        return Pattern(tuple(components), anywhere=len(parts) > 1)

    def _components(self, part: str) -> list[Component]:
        found: list[Component] = []
        for piece in _SPLIT.findall(part):
            if piece == LANGUAGE_NAME:
                found.append(frozenset({(Literal(LANGUAGE_NAME, Fit.WHOLE),)}))
            elif piece[0] == "@" or "(" in piece:
                found.append(frozenset(self._ways(piece)))
            else:
                found.extend(frozenset({(literal,)}) for literal in literals(piece))
        return [component for component in found if component]

    def _terms(self, line: str) -> list[Term]:
        """The ways to say a line: one, or more where it holds alternatives or groups."""
        found: list[Term] = []
        for each in _with_and_without_options(line):
            ways = product(*map(self._ways, _SPLIT.findall(each)))
            found += [term for way in ways if (term := tuple(chain.from_iterable(way)))]
        return found

    def _ways(self, piece: str) -> Sequence[Term]:
        """The ways to say one piece of a line: a word, a group, or alternatives in parentheses."""
        if piece.startswith("(") and piece.find(")") == len(piece) - 1:
            return [term for way in piece[1:-1].split("|") for term in self._terms(way)]
        if "(" in piece:
            return [tuple(literals(word)) for word in _spelled_out(piece)]
        if piece.startswith("@"):
            if piece[1:] not in self._groups:
                raise WordListError(f"there is no group {piece} above")
            return sorted(self._groups[piece[1:]])
        return [tuple(literals(piece))]


def _with_and_without_options(line: str) -> Iterator[str]:
    """A line for every way of taking what stands in parentheses before a question mark, or leaving it out."""
    option = _OPTION.search(line)
    if option is None:
        yield line
        return
    for choice in (*option[1].split("|"), ""):
        yield from _with_and_without_options(line[: option.start()] + choice + line[option.end() :])


def _spelled_out(piece: str) -> Iterator[str]:
    """The words of a piece with alternatives inside a word: viol(o|aron) is violo and violaron."""
    choice = _CHOICE.search(piece)
    if choice is None:
        yield piece
        return
    for way in choice[1].split("|"):
        yield from _spelled_out(piece[: choice.start()] + way + piece[choice.end() :])


def literals(piece: str) -> list[Literal]:
    """The literals of one written word: none where nothing of it is left, several where punctuation parts it."""
    texts = [fold(text) for text in piece.split("*")]
    bare = fold(piece.replace("*", ""))
    if not bare:
        return []
    parts = runs(bare)
    if any(map(is_unspaced, parts)):
        return [Literal(part, Fit.INSIDE if is_unspaced(part) else Fit.WHOLE) for part in parts]
    starts = bool(texts[0])  # what comes before the first star is not empty: the word begins with it
    ends = bool(texts[-1])
    found = [Literal(part, Fit.WHOLE) for part in parts]
    if not starts:
        found[0] = Literal(parts[0], Fit.INSIDE if not ends and len(parts) == 1 else Fit.END)
    if not ends:
        found[-1] = Literal(parts[-1], Fit.INSIDE if not starts and len(parts) == 1 else Fit.START)
    return found
