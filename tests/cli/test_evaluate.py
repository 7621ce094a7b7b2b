"""Measuring how well typed words are understood: what counts as right, and what is said of a bad file."""

import json
from pathlib import Path
from typing import Any

import pytest

from cli.__main__ import main
from cli.evaluate import ALL, KINDS, Evaluation, Share
from directory.understand.understanding import Understanding
from tests.directory.understand.lists import GAZETTEER, LANGUAGES, an_understanding

ENGLISH = """
[groups]
now = ["now"]
[needs]
legal = ["lawyer"]
shelter = ["shelter"]
[situations]
afraid = ["afraid"]
[concern]
people = ["sister"]
[speaks]
wish = ["speak {}"]
[greetings]
words = ["hello"]
[places]
before = ["in"]
"""
RIGHT: dict[str, Any] = {
    "locale": "en",
    "needs": ["legal"],
    "place": None,
    "country": None,
    "speaks": [],
    "urgent": False,
    "concern": False,
}


@pytest.fixture(scope="module")
def understanding(tmp_path_factory: pytest.TempPathFactory) -> Understanding:
    return an_understanding(tmp_path_factory.mktemp("lists"), en=ENGLISH)


def query(text: str, **right: Any) -> dict[str, Any]:
    return RIGHT | {"id": "en-1", "language": "en", "text": text} | right


def taken(understanding: Understanding, text: str, **right: Any) -> tuple[dict[str, str], list[str]]:
    """The shares that a query is counted in, in percent, and the kinds that were missed."""
    evaluation = Evaluation(GAZETTEER, understanding, LANGUAGES)
    missed = evaluation.take(query(text, **right))
    assert evaluation.shares["en"] == evaluation.shares[ALL]
    return {kind: str(share) for kind, share in evaluation.shares["en"].items()}, missed


@pytest.mark.parametrize(
    ("text", "right", "counted"),
    [
        ("lawyer", {}, {"need": "100", "top-three": "100", "place": "100"}),
        ("lawyer", {"needs": ["shelter", "legal"]}, {"need": "100", "top-three": "100", "place": "100"}),
        ("lawyer shelter", {"needs": ["shelter"]}, {"need": "0", "top-three": "100", "place": "100"}),
        ("lawyer", {"needs": ["shelter"]}, {"need": "0", "top-three": "0", "place": "100"}),
        ("qqq", {}, {"need": "0", "top-three": "0", "place": "100"}),
        ("hello", {"needs": []}, {"nothing": "100"}),
        ("lawyer", {"needs": []}, {"nothing": "0"}),
        ("in Berlin", {"needs": [], "place": "Berlin", "country": "DE"}, {"place": "100"}),
        ("in Berlin", {"needs": [], "place": "Potsdam", "country": "DE"}, {"place": "0"}),
        ("in Hamburgg", {"needs": [], "place": "Hamburg", "country": "DE"}, {"place": "100"}),
        ("in Germany", {"needs": [], "country": "DE"}, {"country": "100"}),
        ("in Berlin", {"needs": [], "country": "DE"}, {"country": "0"}),
        ("in Germany", {"needs": [], "country": "AT"}, {"country": "0"}),
        ("lawyer in Berlin", {}, {"need": "100", "top-three": "100", "place": "0"}),
        ("afraid now", {"needs": [], "urgent": True}, {"nothing": "0", "urgent-found": "100", "urgent-right": "100"}),
        ("afraid", {"needs": [], "urgent": True}, {"nothing": "0", "urgent-found": "0"}),
        ("afraid now", {"needs": []}, {"nothing": "0", "urgent-right": "0"}),
        (
            "sister afraid",
            {"needs": [], "concern": True},
            {"nothing": "0", "concern-found": "100", "concern-right": "100"},
        ),
        ("sister", {"needs": [], "concern": True}, {"nothing": "100", "concern-found": "0"}),
        ("speak french", {"needs": [], "speaks": ["fr"]}, {"nothing": "0", "wish": "100"}),
        ("speak french", {"needs": [], "speaks": ["de"]}, {"nothing": "0", "wish": "0"}),
        ("speak french", {"needs": []}, {"nothing": "0", "wish": "0"}),
    ],
)
def test_a_query_is_counted_by_what_was_right(
    understanding: Understanding, text: str, right: dict[str, Any], counted: dict[str, str]
) -> None:
    shares, missed = taken(understanding, text, **right)
    assert shares == counted
    assert missed == [kind for kind, share in counted.items() if share == "0"]
    assert set(counted) <= set(KINDS)


def test_a_quarter_counts_for_its_city(understanding: Understanding) -> None:
    shares, _ = taken(understanding, "in Berlin", needs=[], place="Kreuzberg", country="DE")
    assert shares == {"place": "100"}


def test_shares_of_nothing_are_no_number() -> None:
    share = Share()
    assert str(share) == "–"
    share.count(right=True)
    share.count(right=False)
    share.count(right=False)
    assert str(share) == "33"


def a_file(folder: Path, name: str, *queries: dict[str, Any]) -> Path:
    file = folder / name
    file.write_text("".join(json.dumps(each) + "\n" for each in queries), "utf-8")
    return file


def rows(printed: str) -> dict[str, list[str]]:
    """The cells of the printed table by the first one of each row."""
    return {cells[0]: cells[1:] for line in printed.splitlines() if (cells := line.split())}


def test_there_is_a_row_for_each_language_and_one_for_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_file(tmp_path, "a.jsonl", query("lawyer", id="en-1"), query("lawyer", id="en-2", needs=["shelter"]))
    a_file(tmp_path, "b.jsonl", query("abogado", id="es-1", locale="es"))
    a_file(tmp_path, "notes.txt", query("lawyer", id="fr-1"))
    assert main(["evaluate", str(tmp_path)]) == 0
    found = rows(capsys.readouterr().out)
    assert [found[tag][0] for tag in ("en", "es", "all")] == ["50", "100", "67"]
    assert "fr" not in found
    assert all(len(found[tag]) == len(KINDS) for tag in ("en", "es", "all"))


def test_what_was_not_understood_is_named_on_demand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path, "a.jsonl", query("lawyer", id="en-1"), query("lawyer", id="en-2", needs=["shelter"]))
    assert main(["evaluate", str(file)]) == 0
    assert "en-2" not in capsys.readouterr().out
    assert main(["evaluate", "--misses", str(file)]) == 0
    printed = capsys.readouterr().out
    assert "en-2 lawyer | need top-three" in printed
    assert "en-1" not in printed


@pytest.mark.parametrize("line", ["nonsense", "[]", "{}", '{"id": "en-1"}', '{"text": "lawyer"}', "5"])
def test_a_line_that_is_no_query_is_named(line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = a_file(tmp_path, "a.jsonl", query("lawyer"))
    file.write_text(file.read_text("utf-8") + line + "\n", "utf-8")
    assert main(["evaluate", str(file)]) == 1
    assert "a.jsonl:2" in capsys.readouterr().out
