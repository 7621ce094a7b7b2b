"""The vocabulary: the word lists of all languages in one table, and its file.

Here belongs what the table holds, and how it is written and read. How its words are found belongs to `literals` and
`lookup`, what a whole text says to `reading`; the making of the file to `compiling` and `cli.build_words`.
"""

import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from itertools import count, takewhile
from pathlib import Path
from typing import Any, Final, Self, get_type_hints

import numpy as np
from marisa_trie import Trie
from numpy.typing import NDArray

from directory.errors import DirectoryError
from directory.understand.fold import FOLD_VERSION
from directory.understand.lists import Lists
from directory.understand.literals import Literals
from directory.understand.lookup import Sounds

VOCABULARY_FILE: Final = Path(__file__).parents[1] / "data" / "words" / "words.npz"

ANY: Final = -1
"""In place of a language: whatever language the text is in."""
_FORM: Final = 6
_TABLES: Final = "tables"


@dataclass(eq=False)
class VocabularyOutdated(DirectoryError):  # noqa: N818 - named by what happened, as all errors of the directory
    """A vocabulary file has another form, or its words were folded otherwise: it has to be built again."""

    file: Path


Texts = tuple[str, ...]
Masks = tuple[int, ...]
"""Of languages, a bit each."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words of all languages, compiled.

    `languages` are the tags (BCP 47), which everything else counts into. Literal i is spoken in the languages whose
    bits are set in `spoken_in[i]` and an everyday word of those in `ordinary_in[i]`; `sounds` are the sounds of those
    that are typed in Latin letters too. A literal that is a whole word holds the literals `held[i]`, itself among them,
    and says for each language the row `evidence_row[i]` of `evidence`.

    `concepts` are (section, key) of the word lists; saying i is one of them, `saying_concept[i]`, in a language,
    `saying_language[i]`. Literal i by itself says `said_by[i]`, and is one way to say each of the components
    `component_of[i]`; component i is of the language `component_language[i]`. Term i is several literals that follow
    each other, `term_close[i]` (a word apart at most) or not so close, and one way to say each of `term_components[i]`.
    Pattern i is components that a text has to hold to mean `pattern_concept[i]`: in this order, `close` or not, or
    `anywhere`.

    `countries` leads from folded names to codes and `towns` to numbers of the gazetteer, each with the language that
    calls it so, `ANY` where the name says enough by itself. `endings` and `prefixes` are of each language.
    """

    languages: Texts
    literals: Literals
    spoken_in: Masks
    ordinary_in: Masks
    sounds: Sounds
    held: Lists
    evidence_row: NDArray[np.uint32]
    evidence: NDArray[np.float32]
    concepts: tuple[tuple[str, str], ...]
    saying_concept: NDArray[np.uint16]
    saying_language: NDArray[np.uint8]
    said_by: Lists
    component_of: Lists
    component_language: NDArray[np.uint8]
    term_literals: Lists
    term_components: Lists
    term_close: NDArray[np.bool_]
    pattern_concept: NDArray[np.uint16]
    pattern_components: Lists
    pattern_anywhere: NDArray[np.bool_]
    pattern_close: NDArray[np.bool_]
    countries: Mapping[str, tuple[tuple[str, int], ...]]
    towns: Mapping[str, tuple[tuple[int, int], ...]]
    endings: tuple[tuple[tuple[str, str], ...], ...]
    prefixes: tuple[Texts, ...]

    @classmethod
    def open(cls, file: Path | None = None) -> Self:
        """Gives the vocabulary of a file, or the one that comes with the house.

        Raises `VocabularyOutdated` for a file that has to be built again.
        """
        file = file or VOCABULARY_FILE
        with np.load(file, allow_pickle=False) as stored:
            tables = json.loads(stored[_TABLES].tobytes())
            if tables.pop("versions") != [_FORM, FOLD_VERSION]:
                raise VocabularyOutdated(file)
            masks = [*map(int, tables.pop("masks"))]
            columns: dict[str, Any] = {name: _frozen(table) for name, table in tables.items()}
            for name, kind in get_type_hints(cls).items():
                if kind is Literals:
                    columns[name] = Literals(_tries(stored, name))
                elif kind is Sounds:
                    columns[name] = Sounds(_tries(stored, name), _lists(stored, name))
                elif kind is Lists:
                    columns[name] = _lists(stored, name)
                elif kind == Masks:
                    columns[name] = tuple(map(masks.__getitem__, stored[name].tolist()))
                elif name not in columns:
                    columns[name] = stored[name]
        return cls(**columns)

    def write(self) -> bytes:
        """Gives the file of this vocabulary: the same vocabulary gives the same bytes."""
        file = io.BytesIO()
        np.savez_compressed(file, allow_pickle=False, **self.columns())
        return file.getvalue()

    def columns(self) -> dict[str, NDArray[Any]]:
        """Gives all that there is to write, as arrays by name."""
        masks = sorted({*self.spoken_in, *self.ordinary_in})
        position = {mask: index for index, mask in enumerate(masks)}
        tables: dict[str, Any] = {"versions": [_FORM, FOLD_VERSION], "masks": [*map(str, masks)]}
        arrays: dict[str, NDArray[Any]] = {}
        for field in fields(self):
            column = getattr(self, field.name)
            if isinstance(column, Literals):
                arrays |= _trie_arrays(field.name, column.tries)
            elif isinstance(column, Sounds):
                arrays |= _trie_arrays(field.name, column.tries) | _list_arrays(field.name, column.literals)
            elif isinstance(column, Lists):
                arrays |= _list_arrays(field.name, column)
            elif field.type == Masks:
                arrays[field.name] = np.array([position[mask] for mask in column], np.uint32)
            elif isinstance(column, np.ndarray):
                arrays[field.name] = column
            else:
                tables[field.name] = column
        return arrays | {_TABLES: _bytes(json.dumps(tables, ensure_ascii=False))}


def _frozen(table: Any) -> Any:
    """A table as it was before JSON, which knows lists only."""
    if isinstance(table, list):
        return tuple(map(_frozen, table))
    return {name: _frozen(rows) for name, rows in table.items()} if isinstance(table, dict) else table


def _bytes(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode(), np.uint8)


def _list_arrays(column: str, lists: Lists) -> dict[str, NDArray[Any]]:
    return {column: lists.numbers, _bounds(column): lists.bounds}


def _lists(stored: Mapping[str, NDArray[Any]], column: str) -> Lists:
    return Lists(stored[column], stored[_bounds(column)])


def _bounds(column: str) -> str:
    return f"{column}_bounds"


def _trie_arrays(column: str, tries: Iterable[Trie]) -> dict[str, NDArray[Any]]:
    return {_trie(column, at): np.frombuffer(trie.tobytes(), np.uint8) for at, trie in enumerate(tries)}


def _tries(stored: Mapping[str, NDArray[Any]], column: str) -> list[Trie]:
    names = (_trie(column, at) for at in count())
    return [Trie().frombytes(stored[name].tobytes()) for name in takewhile(stored.__contains__, names)]


def _trie(column: str, at: int) -> str:
    return f"{column}_trie_{at}"
