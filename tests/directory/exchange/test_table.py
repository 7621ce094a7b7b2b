"""Every file of facts is read the same way: all of it or none, and every cell left out is named by line."""

import io
from pathlib import Path

import pytest

from directory.exchange.table import MAXIMUM_BYTES, ImportRejected, Problem, read_table


def rejected(text: str) -> tuple[str, int, str]:
    with pytest.raises(ImportRejected) as refusal:
        read_table(io.StringIO(text), ("a", "b"))
    return refusal.value.code, refusal.value.line, refusal.value.column


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", ("empty", 0, "")),
        ("\n\n", ("empty", 0, "")),
        ("a,b\n", ("empty", 1, "")),
        ("a\n1\n", ("column-missing", 1, "b")),
        ("a,b,a\n1,2,3\n", ("column-twice", 1, "a")),
        ('a,b\n1,2\n3,"4\n', ("not-csv", 3, "")),
        ("a,b\n\ud800,1\n", ("encoding", 0, "")),
        ("a,b\n" + "x" * MAXIMUM_BYTES, ("too-large", 0, "")),
    ],
)
def test_a_file_that_cannot_be_read_is_rejected_by_code_line_and_column(text: str, why: tuple[str, int, str]) -> None:
    assert rejected(text) == why


def test_a_file_that_is_not_utf_8_is_rejected_with_the_line(tmp_path: Path) -> None:
    file = tmp_path / "latin.csv"
    file.write_bytes("a,b\n1,2\n3,é\n".encode("latin-1"))
    with pytest.raises(ImportRejected) as refusal:
        read_table(file, ("a", "b"))
    assert (refusal.value.code, refusal.value.line) == ("encoding", 3)


def test_a_file_on_disk_that_is_too_large_is_rejected(tmp_path: Path) -> None:
    file = tmp_path / "huge.csv"
    file.write_bytes(b"a,b\n" + b"x" * MAXIMUM_BYTES)
    with pytest.raises(ImportRejected, match="too-large"):
        read_table(file, ("a", "b"))


def test_a_byte_order_mark_is_no_part_of_the_header(tmp_path: Path) -> None:
    file = tmp_path / "marked.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8-sig")
    assert read_table(file, ("a", "b")).rows[0].cells == {"a": "1", "b": "2"}


def test_a_row_begins_at_its_own_line_although_cells_before_it_have_line_breaks() -> None:
    table = read_table(io.StringIO('a,b\r\n"1\n1\n1",2\r\n\r\n3,4\r\n'), ("a", "b"))
    assert [(row.line, row["a"]) for row in table.rows] == [(2, "1 1 1"), (6, "3")]


def test_a_row_with_a_cell_too_many_is_left_out_whole_and_still_counted() -> None:
    table = read_table(io.StringIO("a,b\n1,2,3\n4,5\n6\n"), ("a", "b"))
    assert [row.line for row in table.rows] == [3]
    assert table.count == 3
    assert [(problem.line, problem.code, problem.severity) for problem in table.problems] == [
        (2, "cells-miscounted", "refused"),
        (4, "cells-miscounted", "refused"),
    ]


def test_a_column_that_nobody_knows_is_named() -> None:
    table = read_table(io.StringIO("a,b,colour\n1,2,red\n"), ("a", "b"))
    assert table.problems == (Problem(1, "colour", "column-unknown", "doubtful", "colour"),)


def test_characters_that_turn_a_number_around_are_taken_out_and_named() -> None:
    row = read_table(io.StringIO("a,b\n\u202e211\u202c,2\n"), ("a", "b")).rows[0]
    assert row["a"] == "211"
    assert row.problems == [Problem(2, "a", "invisible-characters", "doubtful", "211")]


def test_a_problem_shows_no_more_than_the_beginning_of_a_cell() -> None:
    row = read_table(io.StringIO(f"a,b\n{'x' * 500},2\n"), ("a", "b")).rows[0]
    row.refuse("a", "too-odd")
    assert row.problems[0].shown == "x" * 80
