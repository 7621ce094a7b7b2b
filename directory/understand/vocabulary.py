"""The vocabulary: the word lists of all languages in one table, and its file.

Here belongs what the table holds, how it is written and read, and the lookups of single words. What a whole text says
belongs to `reading`; the making of the file to `compiling` and `cli.build_words`.
"""

import gzip
import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any, Final, Self

from directory.errors import DirectoryError
from directory.understand.fold import FOLD_VERSION

VOCABULARY_FILE: Final = Path(__file__).parents[1] / "data" / "words" / "words.json.gz"

ANY: Final = -1
"""In place of a language: whatever language the text is in."""
_FORM: Final = 1


@dataclass(eq=False)
class VocabularyOutdated(DirectoryError):  # noqa: N818 - named by what happened, as all errors of the directory
    """A vocabulary file has another form, or its words were folded otherwise: it has to be built again."""

    file: Path


@dataclass(frozen=True, slots=True)
class Term:
    """Literals, by number, that follow each other; and the components of its language that it is one way to say."""

    language: int
    literals: tuple[int, ...]
    components: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sequenced:
    """Components, by number, and what it means when a text holds them: the number of a concept.

    They stand in this order, `close` together (a word apart at most) or not so close; or `anywhere`.
    """

    language: int
    components: tuple[int, ...]
    anywhere: bool
    close: bool
    concept: int


@dataclass(frozen=True)
class Vocabulary:
    """The words of all languages, compiled.

    `languages` are the tags (BCP 47), which everything else counts into. `literals` are texts with their `Fit`;
    `sounds` are the same for words typed in Latin letters by the sound, with the literals they stand for. `concepts`
    are (section, key) of the word lists. `countries` leads from folded names to codes and `towns` to numbers of the
    gazetteer, each with the language that calls it so, `ANY` where the name says enough by itself. `endings` and
    `prefixes` are of each language, in the order of `languages`.
    """

    languages: tuple[str, ...]
    literals: tuple[tuple[str, int], ...]
    spoken_in: tuple[int, ...]  # of each literal, the languages that have it: bit i is language i
    sounds: tuple[tuple[str, int, int], ...]  # the key of the sound, its fit, the literal
    terms: tuple[Term, ...]
    patterns: tuple[Sequenced, ...]
    concepts: tuple[tuple[str, str], ...]
    countries: Mapping[str, tuple[tuple[str, int], ...]]
    towns: Mapping[str, tuple[tuple[int, int], ...]]
    endings: tuple[tuple[tuple[str, str], ...], ...]
    prefixes: tuple[tuple[str, ...], ...]

    @classmethod
    def open(cls, file: Path | None = None) -> Self:
        """Gives the vocabulary of a file, or the one that comes with the house.

        Raises `VocabularyOutdated` for a file that has to be built again.
        """
        file = file or VOCABULARY_FILE
        stored = json.loads(gzip.decompress(file.read_bytes()))
        if stored.pop("versions") != [_FORM, FOLD_VERSION]:
            raise VocabularyOutdated(file)
        return cls.of(stored)

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """Gives the vocabulary that was written as JSON, which knows lists only."""
        return cls(
            languages=tuple(stored["languages"]),
            literals=tuple((text, fit) for text, fit in stored["literals"]),
            spoken_in=tuple(stored["spoken_in"]),
            sounds=tuple((key, fit, literal) for key, fit, literal in stored["sounds"]),
            terms=tuple(Term(language, tuple(own), tuple(of)) for language, own, of in stored["terms"]),
            patterns=tuple(
                Sequenced(language, tuple(components), anywhere, close, concept)
                for language, components, anywhere, close, concept in stored["patterns"]
            ),
            concepts=tuple((section, key) for section, key in stored["concepts"]),
            countries={name: tuple((code, of) for code, of in rows) for name, rows in stored["countries"].items()},
            towns={name: tuple((town, of) for town, of in rows) for name, rows in stored["towns"].items()},
            endings=tuple(tuple((typed, name) for typed, name in pairs) for pairs in stored["endings"]),
            prefixes=tuple(map(tuple, stored["prefixes"])),
        )

    def write(self) -> bytes:
        """Gives the file of this vocabulary: the same vocabulary gives the same bytes."""
        rows = {field.name: getattr(self, field.name) for field in fields(self)}
        rows["terms"], rows["patterns"] = [*map(astuple, self.terms)], [*map(astuple, self.patterns)]
        text = json.dumps({"versions": [_FORM, FOLD_VERSION], **rows}, ensure_ascii=False, separators=(",", ":"))
        return gzip.compress(text.encode(), mtime=0)
