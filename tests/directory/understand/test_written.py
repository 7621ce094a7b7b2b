"""The grammar of `translations/words.md`: what each way of writing a line becomes, and what is said of a bad one."""

from pathlib import Path

import pytest

from directory.understand.literals import Fit, Literal
from directory.understand.written import Pattern, WordListError, _with_and_without_options, read
from tests.directory.understand.lists import a_list
from translations.catalog import FOLDER

FITS = {Fit.WHOLE: "{}", Fit.START: "{}*", Fit.END: "*{}", Fit.INSIDE: "*{}*"}
Shown = list[list[str]]


def shown(pattern: Pattern) -> Shown:
    """A pattern as its components, each as its ways in words and stars."""
    return [sorted(" ".join(map(_shown, term)) for term in component) for component in pattern.components]


def _shown(literal: Literal) -> str:
    return FITS[literal.fit].format(literal.text)


def patterns(folder: Path, line: str) -> list[Pattern]:
    """What a line of `[needs]` becomes, beside two groups."""
    groups = '[groups]\npartner = ["husband", "my man"]\nhit = ["hit*", "bat(e|io)"]'
    words = a_list(folder, f"{groups}\n[needs]\nshelter = ['{line}']")
    return list(words.patterns["needs"]["shelter"])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("lawyer", [[["lawyer"]]]),
        ("divorc*", [[["divorc*"]]]),
        ("*pig*", [[["*pig*"]]]),
        ("*hilfe", [[["*hilfe"]]]),
        ("place to stay", [[["place"], ["to"], ["stay"]]]),
        ("(husband|boyfriend*) hits", [[["boyfriend*", "husband"], ["hits"]]]),
        ("viol(o|aron)", [[["violaron", "violo"]]]),
        ("(de )?casa", [[["de"], ["casa"]], [["casa"]]]),
        ("@partner @hit", [[["husband", "my man"], ["bate", "batio", "hit*"]]]),
        ("(@partner|boss) hits", [[["boss", "husband", "my man"], ["hits"]]]),
        ("(no place|nowhere) sleep", [[["no place", "nowhere"], ["sleep"]]]),
    ],
)
def test_a_line_becomes_what_the_table_says(tmp_path: Path, line: str, expected: list[Shown]) -> None:
    found = patterns(tmp_path, line)
    assert [shown(pattern) for pattern in found] == expected
    assert not any(pattern.anywhere for pattern in found)


def test_a_plus_takes_words_wherever_they_stand(tmp_path: Path) -> None:
    (pattern,) = patterns(tmp_path, "street + @partner")
    assert pattern.anywhere
    assert shown(pattern) == [["street"], ["husband", "my man"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Straße", [["strasse"]]),
        ("ЁЛКА", [["елка"]]),
        ("كلمة", [["کلمه"]]),
        ("24-7", [["24"], ["7"]]),
        ("safe-house*", [["safe"], ["house*"]]),
        ("*haus-frau", [["*haus"], ["frau"]]),
        ("避难所", [["*避难所*"]]),
        ("ที่พัก", [["*ที่พัก*"]]),
    ],
)
def test_words_are_folded_and_unspaced_ones_may_stand_anywhere(tmp_path: Path, line: str, expected: Shown) -> None:
    (pattern,) = patterns(tmp_path, line)
    assert shown(pattern) == expected


@pytest.mark.parametrize(("line", "why"), [("@nobody hits", "no group @nobody"), ("?!", "nothing to look for")])
def test_a_bad_line_is_named_by_file_section_and_line(tmp_path: Path, line: str, why: str) -> None:
    with pytest.raises(WordListError) as wrong:
        patterns(tmp_path, line)
    for part in ("en/words.toml", "needs.shelter", line, why):
        assert part in str(wrong.value)


def test_a_file_that_is_no_toml_is_named_with_the_line(tmp_path: Path) -> None:
    file = tmp_path / "en" / "words.toml"
    file.parent.mkdir()
    file.write_text("[needs]\nshelter = [\n", "utf-8")
    with pytest.raises(WordListError, match=r"^en/words\.toml: .*(line 2|end of document)"):
        read(file)


def test_a_group_may_not_hold_one_that_is_not_above_it(tmp_path: Path) -> None:
    with pytest.raises(WordListError, match="no group @hit"):
        a_list(tmp_path, '[groups]\nbeaten = ["@hit me"]\nhit = ["hits"]')


def test_tables_that_are_no_patterns_come_folded(tmp_path: Path) -> None:
    words = a_list(
        tmp_path,
        '[places]\nendings = [["ÍE", "A"]]\nprefixes = ["ב", "-"]\ncountries = {RU = ["Rossiya"]}\n'
        '[speaks]\nnames = {ti = ["tigrinya*"]}\n[ordinary]\nwords = ["casa"]',
        "pl",
    )
    assert words.tag == "pl"
    assert words.endings == (("ie", "a"),)
    assert words.prefixes == ("ב",)
    assert words.countries == {"RU": ("Rossiya",)}
    assert words.language_names == {"ti": ("tigrinya*",)}
    assert words.ordinary == ("casa",)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*/words.toml")), ids=lambda file: file.parent.name)
def test_every_list_of_the_house_can_be_read(file: Path) -> None:
    words = read(file)
    assert words.patterns["needs"]
    assert words.patterns["situations"]


def test_what_may_be_left_out_may_be_one_of_several() -> None:
    assert [*_with_and_without_options("(my |our )?boss")] == ["my boss", "our boss", "boss"]
