import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.understand.fold import APOSTROPHES, fold

EVERY_CHARACTER = " ".join(map(chr, range(0x110000)))


@pytest.mark.parametrize(
    ("typed", "also_typed"),
    [
        ("Tiranë", "TIRANE"),
        ("İstanbul", "ISTANBUL"),
        ("ıstanbul", "istanbul"),
        ("Iğdır", "igdir"),
        ("Straße", "STRASSE"),
        ("Ærøskøbing", "aeroskobing"),
        ("Đà Nẵng", "da nang"),
        ("Łódź", "lodz"),
        ("Gəncə", "gence"),
        ("Ὀδυσσεύς", "οδυσσευς"),
        ("ΘΕΣΣΑΛΟΝΊΚΗ", "θεσσαλονικη"),
        ("Орёл", "орел"),
        ("Қарағанды", "караганды"),
        ("كابول", "کابول"),
        ("مَكَّة", "مکه"),
        ("أإآٱ", "اااا"),
        ("مؤسسة", "موسسه"),
        ("هيئة", "هییه"),
        ("صنعاء", "صنعا"),
        ("علـــي", "على"),
        ("هەولێر", "ههولیر"),
        ("ﻻ", "لا"),
        ("مى\u200cخواهم", "میخواهم"),
        ("שָׁלוֹם", "שלום"),
        ("ሐዋሳ", "ሀዋሳ"),
        ("ዓዲስ ኣበባ", "አዲስ አበባ"),
        ("ሠላም", "ሰላም"),
        ("ፀሐይ", "ጸሀይ"),
        ("Ｔｏｋｙｏ", "tokyo"),
        ("ﾄｳｷｮｳ", "トウキョウ"),
        ("۱۲۳ ٤٥٦ ७८९", "123 456 789"),
        ("Port-au-Prince", "port au prince"),
        ("N’Djamena", "n'djamena"),
        ("Sana\u02bda", "sana`a"),
        ("  Bir\u200b\tel\u2067-Seb\u2069a\u0301 ! ", "bir el seba"),
        ("Madrid 🙏\ufe0f", "madrid"),
    ],
)
def test_two_ways_to_type_a_word_fold_alike(typed: str, also_typed: str) -> None:
    assert fold(typed) == fold(also_typed) != ""


@pytest.mark.parametrize(
    ("word", "another_word"),
    [
        ("कल", "काल"),
        ("ทา", "ท่า"),
        ("กบ", "กับ"),
        ("ខែ", "ខ"),
        ("မာ", "မ"),
        ("ঘর", "ঘোর"),
        ("か", "が"),
        ("дом", "дим"),
        ("كلب", "قلب"),
    ],
)
def test_a_mark_or_letter_that_carries_meaning_keeps_words_apart(word: str, another_word: str) -> None:
    assert fold(word) != fold(another_word)


def test_what_comes_out_is_plain() -> None:
    assert fold("¡Necesito ayuda, por favor!\n(urgente)") == "necesito ayuda por favor urgente"


@pytest.mark.parametrize("nothing", ["", " ", "\ud83d", "\u200f\u202e", "ـ", "…!?", "\x00\x1f", "👍🏽"])
def test_where_nothing_was_written_nothing_is_left(nothing: str) -> None:
    assert fold(nothing) == ""


def test_no_character_there_is_changes_when_folded_twice() -> None:
    folded = fold(EVERY_CHARACTER)
    assert fold(folded) == folded


def test_no_character_there_is_leaves_anything_invisible_or_unwritable() -> None:
    left = set(fold(EVERY_CHARACTER)) - {" "}
    assert len(left) > 100_000
    assert {letter for letter in left if unicodedata.category(letter)[0] in "PSZ"} == set()
    assert {letter for letter in left if unicodedata.category(letter) in {"Cc", "Cf", "Cs"}} == set()


@given(st.text(st.characters(), max_size=80))
def test_folding_is_total_idempotent_and_tidy(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert folded == " ".join(folded.split())
    assert folded.encode().decode() == folded


@given(st.text(max_size=40), st.sampled_from("\u200b\u200c\u200d\u2066\u2069\ufeff\u00adـ"))
def test_what_nobody_sees_changes_nothing(text: str, invisible: str) -> None:
    assert fold(invisible.join(text)) == fold(text)


@given(st.text(string.ascii_letters + string.digits + " ", max_size=40))
def test_plain_english_only_loses_its_capitals(text: str) -> None:
    assert fold(text.upper()) == fold(text) == " ".join(text.lower().split())


def test_every_apostrophe_parts_words() -> None:
    assert {fold(f"d{apostrophe}un") for apostrophe in APOSTROPHES} == {"d un"}
