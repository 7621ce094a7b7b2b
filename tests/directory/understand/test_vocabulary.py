"""The vocabulary file: that it comes back as it was, is what the lists make now, and is refused when outdated."""

import io
import tomllib
from pathlib import Path

import numpy as np
import pytest

from cli.build_words import vocabulary_of
from directory.understand import vocabulary as form
from directory.understand.lists import Lists
from directory.understand.vocabulary import Vocabulary, VocabularyOutdated
from tests.directory.understand.lists import a_vocabulary
from tests.house.code import ROOT
from translations.catalog import FOLDER

ENGLISH = """
[needs]
shelter = ["shelter*", "place to stay"]
[situations]
beaten = ["husband hits", "street + tonight"]
[places]
before = ["in"]
endings = [["ie", "a"]]
countries = {DE = ["germany"]}
towns = {"Berlin, DE" = ["the capital"]}
[speaks]
wish = ["speak {}"]
"""


def unlike(one: Vocabulary, other: Vocabulary) -> list[str]:
    """The columns in which two vocabularies differ."""
    ours, theirs = one.columns(), other.columns()
    return [
        name
        for name in sorted(ours.keys() | theirs.keys())
        if name not in ours or name not in theirs or not np.array_equal(ours[name], theirs[name])
    ]


def test_a_vocabulary_comes_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    made = a_vocabulary(tmp_path, en=ENGLISH, ru='[needs]\nlegal = ["адвокат*"]')
    file = tmp_path / "words.npz"
    file.write_bytes(made.write())
    opened = Vocabulary.open(file)
    assert unlike(opened, made) == []
    assert opened.languages == ("en", "ru")
    assert (opened.countries, opened.towns, opened.concepts) == (made.countries, made.towns, made.concepts)
    assert (opened.spoken_in, opened.endings, opened.prefixes) == (made.spoken_in, made.endings, made.prefixes)


def test_the_same_lists_give_the_same_file(tmp_path: Path) -> None:
    assert a_vocabulary(tmp_path, en=ENGLISH).write() == a_vocabulary(tmp_path, en=ENGLISH).write()


def test_the_file_that_comes_with_the_house_is_what_its_lists_make_now() -> None:
    assert unlike(Vocabulary.open(), vocabulary_of(FOLDER)) == []


def test_a_file_of_another_form_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "words.npz"
    file.write_bytes(a_vocabulary(tmp_path, en=ENGLISH).write())
    monkeypatch.setattr(form, "_FORM", form._FORM + 1)
    with pytest.raises(VocabularyOutdated) as outdated:
        Vocabulary.open(file)
    assert outdated.value.file == file


def test_a_file_that_would_run_something_is_not_opened(tmp_path: Path) -> None:
    file = io.BytesIO()
    np.savez(file, tables=np.array([object()], dtype=object), allow_pickle=True)
    (tmp_path / "words.npz").write_bytes(file.getvalue())
    with pytest.raises(ValueError, match="pickle"):
        Vocabulary.open(tmp_path / "words.npz")


def test_each_list_is_found_once_by_its_rarest_number() -> None:
    by_rarest, others = Lists.of([[0, 1], [0, 2], [0], [1, 0]]).by_rarest(3)
    assert [by_rarest[number] for number in range(3)] == [[2], [0, 3], [1]]
    assert [others[number] for number in range(3)] == [[0], [0, 0], [0]]


def test_what_builds_the_file_is_in_the_extra_for_development_only() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert any(line.startswith("anyascii") for line in project["optional-dependencies"]["dev"])
    assert not any(line.startswith("anyascii") for line in project["dependencies"])
