"""Where a word ends, in scripts with spaces and in those without."""

import pytest

from directory.understand.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Frauenhaus  St. Pölten", ["frauenhaus", "st", "polten"]),
        ("مركز المرأة", ["مرکز", "المراه"]),
        ("妇女救助", ["妇女", "女救", "救助"]),
        ("中", ["中"]),
        ("SOS女性", ["sos", "女性"]),
        ("", []),
        ("—", []),
    ],
)
def test_words_are_parted_and_folded(text: str, expected: list[str]) -> None:
    assert words(text) == expected
