"""Topics: situations, needs and kinds of needs, by the codes that buttons carry."""

import pytest

from directory.codes import Kind, Need
from directory.model import Wanted
from directory.situations import KINDS, SITUATIONS, code_of, wanted


def test_every_need_and_every_kind_of_need_is_a_topic() -> None:
    for wish in (*map(Wanted, Need), *(Wanted(kind.need, kind) for kind in Kind)):
        assert wanted(code_of(wish)) == (wish,)


def test_no_code_stands_for_two_things() -> None:
    assert len({*SITUATIONS, *Need, *KINDS}) == len(SITUATIONS) + len(Need) + len(KINDS)


@pytest.mark.parametrize("code", ["", "legal.wages", "nothing-of-ours", "LEGAL"])
def test_what_is_no_topic_is_refused(code: str) -> None:
    with pytest.raises(KeyError):
        wanted(code)
