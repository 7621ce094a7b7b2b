"""A CSV file as rows that remember their line and whatever is wrong with them.

Here belongs what every file of facts has in common: its size, its encoding, its header, its lines, invisible
characters. What a cell means belongs to the module that reads that kind of file.
"""

import csv
import io
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TextIO

from directory.errors import DirectoryError

MAXIMUM_BYTES: Final = 5 * 2**20
SHOWN_CHARACTERS: Final = 80

Severity = Literal["refused", "doubtful"]

# Characters without width, and those that change the order in which a line is read: with them one number can look
# like another.
_REORDERING: Final = frozenset("\u200b\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")


@dataclass(eq=False)
class ImportRejected(DirectoryError):  # noqa: N818 - named by what happened, as all errors of the directory
    """A file that cannot be read at all, so nothing was taken in from it.

    `line` counts from 1, and is 0 where no line is to blame; `column` is the name in the header, or "".
    """

    code: str
    line: int = 0
    column: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell that was left out (`refused`) or taken with a doubt, to be looked at by somebody.

    `line` counts from 1, the header being 1; a cell may hold line breaks, and then it is the line where its row begins.
    `column` is the name in the header. `shown` is the beginning of the cell without anything invisible. `file` is set
    where several files are read together.
    """

    line: int
    column: str
    code: str
    severity: Severity
    shown: str
    file: str = ""


@dataclass(slots=True)
class Row:
    """One row of a file, to be read cell by cell; what is found wrong gathers in `problems`."""

    line: int
    cells: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)
    file: str = ""

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def parts(self, column: str) -> tuple[str, ...]:
        """The values of a cell that holds several, parted by semicolons."""
        return tuple(part.strip() for part in self.cells[column].split(";") if part.strip())

    def refuse(self, column: str, code: str, shown: str | None = None) -> None:
        """Notes that a cell, or the part of it given in `shown`, was left out."""
        self._note(column, code, "refused", shown)

    def doubt(self, column: str, code: str, shown: str | None = None) -> None:
        """Notes that a cell, or the part of it given in `shown`, was taken and should be looked at."""
        self._note(column, code, "doubtful", shown)

    def _note(self, column: str, code: str, severity: Severity, shown: str | None) -> None:
        text = self.cells.get(column, "") if shown is None else shown
        self.problems.append(Problem(self.line, column, code, severity, text[:SHOWN_CHARACTERS], self.file))


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file, those with too few or too many cells left out, and the problems of the file itself.

    `count` is how many rows there were, with those left out.
    """

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    count: int


def read_table(file: Path | TextIO, columns: Collection[str]) -> Table:
    """Reads a CSV file (RFC 4180, UTF-8, with or without byte order mark) that has at least these columns.

    Spaces around a cell and runs of spaces in it are tidied, invisible characters are taken out and noted. A blank line
    is no row. Raises `ImportRejected` for a file that is empty, larger than `MAXIMUM_BYTES`, not UTF-8, not CSV, or
    that lacks a column or has one twice.
    """
    name = file.name if isinstance(file, Path) else ""
    records = _records(_text(file))
    if not records:
        raise ImportRejected("empty")
    header = [cell.strip() for cell in records[0][1]]
    for column in header:
        if column and header.count(column) > 1:
            raise ImportRejected("column-twice", 1, column)
    for column in columns:
        if column not in header:
            raise ImportRejected("column-missing", 1, column)
    if len(records) == 1:
        raise ImportRejected("empty", 1)
    problems = [
        Problem(1, _shown(column), "column-unknown", "doubtful", _shown(column), name)
        for column in header
        if column not in columns
    ]
    rows = []
    for line, cells in records[1:]:
        if len(cells) != len(header):
            # A cell too many or too few means that a number may stand under the wrong name: nothing of it is safe.
            problems.append(Problem(line, "", "cells-miscounted", "refused", _shown(cells[0]), name))
            continue
        row = Row(line, {}, file=name)
        row.cells = {column: _tidy(row, column, cell) for column, cell in zip(header, cells, strict=True)}
        rows.append(row)
    return Table(tuple(rows), tuple(problems), len(records) - 1)


def _text(file: Path | TextIO) -> str:
    """The whole text, with its size and encoding checked."""
    if isinstance(file, Path):
        with file.open("rb") as stream:
            raw = stream.read(MAXIMUM_BYTES + 1)
    else:
        try:
            raw = file.read(MAXIMUM_BYTES + 1).encode()
        except UnicodeError:  # a byte that is no text, or half a character that no encoding knows
            raise ImportRejected("encoding") from None
    if len(raw) > MAXIMUM_BYTES:
        raise ImportRejected("too-large")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRejected("encoding", raw.count(b"\n", 0, error.start) + 1) from None


def _records(text: str) -> list[tuple[int, list[str]]]:
    """Every record that is not blank, with the line where it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    records = []
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                records.append((line, cells))
            line = reader.line_num + 1
    except csv.Error:
        raise ImportRejected("not-csv", line) from None
    return records


def _tidy(row: Row, column: str, cell: str) -> str:
    visible = _visible(cell)
    if visible != " ".join(cell.split()):
        row.problems.append(Problem(row.line, column, "invisible-characters", "doubtful", _shown(visible), row.file))
    return visible


def _shown(text: str) -> str:
    return _visible(text)[:SHOWN_CHARACTERS]


def _visible(text: str) -> str:
    """The text without control and reordering characters, and with single spaces."""
    kept = (character for character in text if character.isspace() or _is_visible(character))
    return " ".join("".join(kept).split())


def _is_visible(character: str) -> bool:
    return character not in _REORDERING and unicodedata.category(character) not in {"Cc", "Cs"}
