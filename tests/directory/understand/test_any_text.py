"""Whatever comes in is answered, with bounded work, and nothing of it is in the answer or kept."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.understand.places import Gazetteer
from directory.understand.reading import MOST_PIECES
from directory.understand.slips import Slips
from directory.understand.stretches import MOST_IN_RUNS, MOST_STRETCHES
from directory.understand.understanding import LONGEST_TEXT, Understanding, Understood
from directory.understand.vocabulary import Vocabulary
from translations.catalog import FOLDER
from translations.languages import Languages

LANGUAGES = sorted(Languages.found_in(FOLDER))
MOST_SLIPS = 12
MOST_OFFERED = 4


class Counting(Gazetteer):
    """The gazetteer, which counts for how many names it is asked."""

    asked: int = 0

    def rows_named(self, name: str) -> list[int]:
        self.asked += 1
        return super().rows_named(name)

    def names_beginning(self, text: str) -> list[str]:
        self.asked += 1
        return super().names_beginning(text)


GAZETTEER = Counting.open()
UNDERSTANDING = Understanding(Vocabulary.open(), GAZETTEER)

WORDS = (
    "shelter",
    "abogado",
    "помогите",
    "محامی",
    "律师",
    "ที่พัก",
    "Berlin",
    "في",
    "東京",
    "no",
    "in",
    "10115",
    "İ",
    "ß",
    "ﷺ",
)
ODD = (" ", "🙏", "\u200d", "\u202e", "\ud800", "\x00", "a\u0301")
words = st.sampled_from(WORDS + ODD)
texts = st.one_of(
    st.text(),
    st.text(st.characters(categories=("Lo", "Mn", "Cs", "Cf", "Nd"))),
    st.lists(words).map(" ".join),
    st.lists(words).map("".join),
)
LONG = (
    "a",
    "a ",
    "中",
    "ที่",
    "ab",
    "berlin ",
    "שלום ",
    "1",
    "\u0301",
    "🙏",
    "\ud800",
    "ক্ষ",
    "shelter in ",
    "lawyer qwzrt xanthe ",
    "*()|@+",
)


@pytest.fixture
def slips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words for which slips were sought."""
    sought: list[str] = []
    meant = Slips.meant

    def counted(self: Slips, word: str, languages: Sequence[int]) -> tuple[int, ...]:
        sought.append(word)
        return meant(self, word, languages)

    monkeypatch.setattr(Slips, "meant", counted)
    return sought


def leaves(understood: Understood) -> Iterator[str]:
    """All strings of an answer that are not the names of towns."""
    yield from understood.speaks
    yield from understood.languages
    yield understood.country or ""


@given(text=texts, language=st.sampled_from([*LANGUAGES, "", "xx", "tlh"]))
@settings(deadline=None)
def test_any_text_is_answered(text: str, language: str) -> None:
    understood = UNDERSTANDING.of(text, language)
    assert len(understood.offered) <= MOST_OFFERED
    assert not (understood.places and understood.offered)
    assert all(place.country == understood.country for place in understood.places[:1])
    assert {*understood.languages} <= {*LANGUAGES}
    assert len({wanted.need for wanted in understood.wanted}) == len(understood.wanted)


@given(text=texts, language=st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_the_same_text_is_always_understood_alike(text: str, language: str) -> None:
    assert UNDERSTANDING.of(text, language) == UNDERSTANDING.of(text, language)


@given(text=st.text(min_size=6), language=st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_nothing_of_a_text_is_in_what_is_kept_of_it(text: str, language: str) -> None:
    canary = "qexamplecanary"
    understood = UNDERSTANDING.of(f"{canary} {text} {canary}", language)
    assert canary not in repr(understood)
    assert all(len(leaf) <= len("zh-Hans") for leaf in leaves(understood))


@pytest.mark.parametrize("piece", LONG, ids=ascii)
def test_a_message_full_of_anything_is_answered_with_bounded_work(piece: str, slips: list[str]) -> None:
    for text in (piece * LONGEST_TEXT, "in " + piece * LONGEST_TEXT):
        GAZETTEER.asked = 0
        slips.clear()
        UNDERSTANDING.of(text, "en")
        assert GAZETTEER.asked <= MOST_STRETCHES + MOST_SLIPS + MOST_PIECES + MOST_IN_RUNS
        assert len(slips) <= MOST_SLIPS


def test_nothing_is_read_beyond_what_a_message_holds() -> None:
    assert UNDERSTANDING.of(" " * LONGEST_TEXT + "shelter in Berlin", "en").nothing
    assert not UNDERSTANDING.of(" " * (LONGEST_TEXT - 20) + "shelter in Berlin", "en").nothing


@given(texts)
@settings(deadline=None, max_examples=50)
def test_a_reader_learns_nothing_from_what_was_read(text: str) -> None:
    before = UNDERSTANDING.of("lawyer in Berlin", "en")
    UNDERSTANDING.of(text, "en")
    assert UNDERSTANDING.of("lawyer in Berlin", "en") == before
