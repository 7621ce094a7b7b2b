"""Questions at a terminal: defaults, second chances, and what is kept of what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli.opening_answers import languages
from cli.opening_asking import Asking, NotUnderstoodError, Unfinished
from tests.cli.sitting import Terminal
from translations.catalog import Catalog, Say

words = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20)


def _asking(say: Say, *typed: str, unfinished: Unfinished | None = None) -> tuple[Asking, Terminal]:
    terminal = Terminal(iter(typed))
    return Asking(terminal.ask, terminal.shown.append, say, unfinished or Unfinished()), terminal


@settings(max_examples=25, deadline=None)  # every answer is a file written, on a disk that others use too
@given(
    st.dictionaries(words, st.dictionaries(words, words.filter(bool), min_size=1, max_size=3), min_size=1, max_size=3)
)
def test_what_is_kept_is_read_again_and_what_is_forgotten_is_gone(
    tmp_path_factory: pytest.TempPathFactory, kept: dict[str, dict[str, str]]
) -> None:
    file = tmp_path_factory.mktemp("unfinished") / "opening.json"
    first = Unfinished(file)
    for about, answers in kept.items():
        for name, typed in answers.items():
            first.keep(about, name, typed)
    second = Unfinished(file)
    for about, answers in kept.items():
        assert {name: second.typed(about, name) for name in answers} == answers
        second.forget(about)
        assert not any(Unfinished(file).typed(about, name) for name in answers)
    assert not file.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"listing 1": 2}', b"\xff"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "opening.json"
    file.write_bytes(content)
    unfinished = Unfinished(file)
    assert unfinished.typed("listing 1", "hours") == ""
    unfinished.keep("listing 1", "hours", "24/7")
    assert Unfinished(file).typed("listing 1", "hours") == "24/7"


@pytest.mark.parametrize("typed", ["\x1b[A", "half \ud800", "nul\x00"])
def test_what_no_record_can_keep_is_asked_again(say: Say, typed: str) -> None:
    asking, terminal = _asking(say, typed, "Zoë \u200c")
    assert asking.text("open-admission-how") == "Zoë \u200c"
    assert "That could not be read." in terminal.text


def test_bytes_that_are_no_text_are_asked_again(say: Say) -> None:
    answers: Iterator[bytes] = iter([b"\xff", b"Ada"])
    told: list[str] = []
    asking = Asking(lambda _prompt: next(answers).decode(), told.append, say)
    assert asking.text("open-admission-how") == "Ada"
    assert told == ["That could not be read. Please type it again."]


@pytest.mark.parametrize(
    ("typed", "chosen"), [("1", "a"), ("3", "c"), ("no", "b"), ("NO", "b"), ("not", "c"), ("y", "a"), ("", "c")]
)
def test_a_choice_is_a_number_or_a_beginning(say: Say, typed: str, chosen: str) -> None:
    asking, _ = _asking(say, typed)
    assert asking.choose("open-must-tell", [("a", "yes"), ("b", "no"), ("c", "not known")], default="c") == chosen


@pytest.mark.parametrize("typed", ["0", "4", "n", "x", "-1", "²", "99999999999999999999", "!"])
def test_what_chooses_nothing_is_asked_again(say: Say, typed: str) -> None:
    asking, terminal = _asking(say, typed, "1")
    assert asking.choose("open-must-tell", [("a", "yes"), ("b", "no"), ("c", "not known")], default="c") == "a"
    assert "Please type a number from 1 to 3" in terminal.text


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("en", ("en",)),
        ("en, ar", ("en", "ar")),
        ("en ar en", ("en", "ar")),
        ("English,arabic", ("en", "ar")),
        ("Haitian Creole", ("ht",)),
        ("Haitian Creole, pt-BR", ("ht", "pt-BR")),
        ("", ()),
    ],
)
def test_languages_are_typed_by_name_or_by_code(say: Say, typed: str, tags: tuple[str, ...]) -> None:
    assert languages(say.language)(typed) == tags


def test_languages_have_the_names_of_the_reader() -> None:
    assert languages(Catalog().say("es").language)("inglés, árabe") == ("en", "ar")


def test_a_name_that_varieties_share_means_the_plain_language() -> None:
    assert languages(Catalog().say("ar").language)("الإنجليزية، الفرنسية") == ("en", "fr")
    assert languages(Catalog().say("uk").language)("англійська, німецька") == ("en", "de")


def test_a_language_that_does_not_exist_is_not_understood(say: Say) -> None:
    with pytest.raises(NotUnderstoodError):
        languages(say.language)("en, Klingonese")
