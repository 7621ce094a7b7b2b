"""Literals: that each is found where it has to stand in a word, under one number, and comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.understand.literals import LONGEST, Fit, Literal, Literals

LITERALS = Literals.of(
    [
        Literal("law", Fit.START),
        Literal("lawyer", Fit.WHOLE),
        Literal("l", Fit.START),
        Literal("yer", Fit.END),
        Literal("wy", Fit.INSIDE),
        Literal("家", Fit.INSIDE),
        Literal("家人", Fit.INSIDE),
    ]
)


def texts(numbers: list[int]) -> list[str]:
    return [LITERALS[number].text for number in numbers]


def test_a_literal_is_found_where_it_has_to_stand() -> None:
    whole = LITERALS.whole("lawyer")
    assert whole is not None
    assert texts([whole]) == ["lawyer"]
    assert LITERALS.whole("lawyers") is None
    assert texts(LITERALS.ending("sawyer")) == ["yer"]
    assert texts(LITERALS.ending("yers")) == []
    assert [(LITERALS[number].text, start, end) for number, start, end in LITERALS.inside("lawyer")] == [("wy", 2, 4)]


def test_a_beginning_has_two_letters_at_least() -> None:
    assert [(LITERALS[number].text, length) for number, length in LITERALS.beginning("lawful")] == [("law", 3)]
    assert LITERALS.beginning("lake") == []


def test_one_letter_is_a_word_in_a_run_only() -> None:
    assert texts([number for number, _, _ in LITERALS.inside("我家人", shortest=1)]) == ["家", "家人"]
    assert texts([number for number, _, _ in LITERALS.inside("我家人")]) == ["家人"]


def test_no_number_beyond_the_last_is_a_literal() -> None:
    assert LITERALS[len(LITERALS) - 1].fit is Fit.INSIDE
    with pytest.raises(IndexError):
        LITERALS[len(LITERALS)]


@given(
    st.sets(
        st.builds(
            Literal,
            st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=LONGEST),
            st.sampled_from(Fit),
        )
    )
)
def test_every_literal_has_one_number_and_comes_back(literals: set[Literal]) -> None:
    made = Literals.of(literals)
    assert {made[number] for number in range(len(made))} == literals
    assert all(made[made.number(literal)] == literal for literal in literals)
    assert sum(len(made.numbers(fit)) for fit in Fit) == len(literals)
