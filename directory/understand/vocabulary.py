"""The vocabulary: the word lists of all languages in one table, and its file.

Here belongs what the table holds, how it is written and read, and the lookups of single words. What a whole text says
belongs to `reading`; the making of the file to `compiling` and `cli.build_words`.
"""

import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Self, get_type_hints

import numpy as np
from numpy.typing import NDArray

from directory.errors import DirectoryError
from directory.understand.fold import FOLD_VERSION

VOCABULARY_FILE: Final = Path(__file__).parents[1] / "data" / "words" / "words.npz"

ANY: Final = -1
"""In place of a language: whatever language the text is in."""
_FORM: Final = 4
_TABLES: Final = "tables"


@dataclass(eq=False)
class VocabularyOutdated(DirectoryError):  # noqa: N818 - named by what happened, as all errors of the directory
    """A vocabulary file has another form, or its words were folded otherwise: it has to be built again."""

    file: Path


class Lists:
    """Many short lists of numbers in one long one, so that a hundred thousand lists are two objects.

    List i runs from its bound to the next. Both are 32 bits without a sign.
    """

    __slots__ = ("_bounds", "_numbers", "bounds", "numbers")

    def __init__(self, numbers: NDArray[np.uint32], bounds: NDArray[np.uint32]) -> None:
        self.numbers, self.bounds = numbers, bounds
        # A view gives single numbers and short lists several times faster than an array does.
        self._numbers, self._bounds = numbers.data, bounds.data

    @classmethod
    def of(cls, lists: Iterable[Iterable[int]]) -> Self:
        """Gives the lists in the order in which they come."""
        rows = [[*each] for each in lists]
        bounds = np.cumsum([0, *map(len, rows)])
        return cls(np.array([number for row in rows for number in row], np.uint32), bounds.astype(np.uint32))

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __getitem__(self, index: int) -> list[int]:
        return self._numbers[self._bounds[index] : self._bounds[index + 1]].tolist()

    def are_single(self) -> bytes:
        """Gives for each list a byte: one where it has a single number, else zero."""
        return bytes(np.diff(self.bounds) == 1)

    def by_rarest(self, count: int) -> "Lists":
        """Gives for each number below `count` the lists in which no number is rarer: each list once, under one number.

        Whoever has met some numbers finds by it all lists that may be met, and few that are not.
        """
        uses = np.bincount(self.numbers, minlength=count)
        owner = np.repeat(np.arange(len(self)), np.diff(self.bounds))
        order = np.lexsort((uses[self.numbers], owner))
        rarest = self.numbers[order[self.bounds[:-1]]]
        bounds = np.concatenate(([0], np.cumsum(np.bincount(rarest, minlength=count))))
        return Lists(np.argsort(rarest, kind="stable").astype(np.uint32), bounds.astype(np.uint32))


Texts = tuple[str, ...]
Masks = tuple[int, ...]
"""Of languages, a bit each."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words of all languages, compiled.

    `languages` are the tags (BCP 47), which everything else counts into. Literal i is `literals[i]` with its
    `literal_fit`, spoken in the languages whose bits are set in `spoken_in[i]` and an everyday word of those in
    `ordinary_in[i]`; `sounds` are keys of the sounds of
    literals that are typed in Latin letters too. Term i is literals that follow each other, and one way to say each of
    its components. Pattern i is components that a text has to hold to mean the concept: in this order, `close`
    together (a word apart at most) or not so close, or `anywhere`. `concepts` are (section, key) of the word lists.
    `countries` leads from folded names to codes and `towns` to numbers of the gazetteer, each with the language that
    calls it so, `ANY` where the name says enough by itself. `endings` and `prefixes` are of each language.
    """

    languages: Texts
    literals: Texts
    literal_fit: NDArray[np.uint8]
    spoken_in: Masks
    ordinary_in: Masks
    sounds: Texts
    sound_fit: NDArray[np.uint8]
    sound_literal: NDArray[np.uint32]
    term_language: NDArray[np.uint8]
    term_literals: Lists
    term_components: Lists
    pattern_language: NDArray[np.uint8]
    pattern_components: Lists
    pattern_anywhere: NDArray[np.bool_]
    pattern_close: NDArray[np.bool_]
    pattern_concept: NDArray[np.uint16]
    concepts: tuple[tuple[str, str], ...]
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
                if kind == Texts:
                    text = stored[name].tobytes().decode()
                    columns[name] = tuple(text.split("\n")) if text else ()
                elif kind is Lists:
                    columns[name] = Lists(stored[name], stored[_bounds(name)])
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
            if field.type == Texts:
                arrays[field.name] = _bytes("\n".join(column))
            elif isinstance(column, Lists):
                arrays |= {field.name: column.numbers, _bounds(field.name): column.bounds}
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


def _bounds(column: str) -> str:
    return f"{column}_bounds"
