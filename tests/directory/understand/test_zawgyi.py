"""Burmese that an older phone wrote, turned into what everybody else writes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.understand.zawgyi import in_unicode


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("အလုပ္ရွင္", "အလုပ်ရှင်"),  # employer
        ("ျပန္မေပးဘူး", "ပြန်မပေးဘူး"),  # does not give back
        ("ေဆးရံု", "ဆေးရုံ"),  # hospital
        ("help ကေလး 1", "help ကလေး 1"),  # a child, between other letters
    ],
)
def test_zawgyi_is_read_as_unicode(typed: str, meant: str) -> None:
    assert in_unicode(typed) == meant


@pytest.mark.parametrize("text", ["အလုပ်ရှင်", "ပြန်မပေးဘူး", "ကူညီပါ", "ဆေးရုံ", "ကလေး", "တႆး", "shelter", "", "🙏"])
def test_unicode_stays_as_it_is(text: str) -> None:
    assert in_unicode(text) == text


@given(st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x109F) | st.characters()))
@settings(deadline=None)
def test_any_text_comes_back(text: str) -> None:
    assert isinstance(in_unicode(text), str)
