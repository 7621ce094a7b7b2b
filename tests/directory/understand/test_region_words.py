import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.understand.fold import fold
from directory.understand.region_words import without_region_words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kherson Oblast", "kherson"),
        ("Херсонская область", "херсонская"),
        ("Comunidad de Madrid", "madrid"),
        ("Province of Kabul", "kabul"),
        ("محافظة إربد", "اربد"),
        ("广东省", "广东"),
        ("ខេត្តតាកែវ", fold("តាកែវ")),
        ("Maryland", "maryland"),
        ("region", ""),
        ("", ""),
    ],
)
def test_what_a_region_is_is_no_part_of_its_name(text: str, name: str) -> None:
    assert without_region_words(text) == name


@given(st.text())
def test_nothing_is_added_to_a_name(text: str) -> None:
    assert without_region_words(text) in fold(text) or set(without_region_words(text).split()) <= {*fold(text).split()}
