"""Asking on the terminal: the answer in words, the answer for a program, and a file of questions line by line."""

import io
import json
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from cli.__main__ import main
from cli.data_folder import DataFolder
from cli.demo import fill

FIELDS = {"needs", "place", "country", "offered", "speaks", "urgent", "concern", "results"}


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled practice folder."""
    folder = tmp_path_factory.mktemp("practice")
    fill(DataFolder.opened(folder, practice=True))
    return folder


def answered(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> list[dict[str, Any]]:
    """What a run printed, line by line."""
    assert main(["ask", "--data", str(folder), *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_question_is_answered_for_a_program(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (answer,) = answered(capsys, practice, "--json", "I need a lawyer in Addis Ababa")
    assert set(answer) == FIELDS
    assert answer["needs"][0] == "legal"
    assert answer["place"]["name"] == "Addis Ababa"
    assert answer["place"]["country"] == answer["country"] == "ET"
    assert answer["results"]
    for result in answer["results"]:
        assert set(result) == {"id", "name", "needs", "distance_km"}
        assert result["needs"] == sorted(result["needs"])


def test_a_country_alone_has_no_place(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (answer,) = answered(capsys, practice, "--json", "lawyer in Kenya")
    assert (answer["place"], answer["country"]) == (None, "KE")


def test_a_misspelt_town_is_offered(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (answer,) = answered(capsys, practice, "--json", "a lawyer in Hamburgg")
    assert answer["place"] is None
    assert "Hamburg" in [place["name"] for place in answer["offered"]]


def test_where_somebody_is_decides_where_nothing_is_named(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here,) = answered(capsys, practice, "--json", "--at", "9.03,38.74", "shelter")
    (named,) = answered(capsys, practice, "--json", "shelter in Addis Ababa")
    (elsewhere,) = answered(capsys, practice, "--json", "--at", "9.03,38.74", "shelter in Kenya")
    assert here["country"] is None
    assert here["results"][0] == named["results"][0]
    assert elsewhere["country"] == "KE"
    assert elsewhere["results"] != here["results"]


@pytest.mark.parametrize("position", ["9.03", "9.03,38.74,1", "here", "9.03;38.74", ""])
def test_what_is_no_position_is_refused(position: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["ask", "--at", position, "shelter"])
    assert refused.value.code == 2
    assert "--at" in capsys.readouterr().err


def test_the_answer_is_printed_as_a_person_would_see_it(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--data", str(practice), "shelter in Addis Ababa"]) == 0
    printed = capsys.readouterr().out
    assert "Practice only. No number here is real help." in printed
    assert "Ethiopia" in printed
    assert "{" not in printed


def test_what_was_understood_stands_with_the_answer(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--data", str(practice), "lawyer in Addis Ababa who speaks Arabic"]) == 0
    assert "Legal help · Addis Ababa · Arabic" in capsys.readouterr().out


def test_without_a_place_the_country_is_asked_for(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--data", str(practice), "my boss took my passport"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Legal help\n")
    assert "Which country?" in printed


def test_a_reader_who_has_enough_is_no_error(practice: Path) -> None:
    command = [sys.executable, "-m", "cli", "ask", "--data", str(practice), "--json-lines", "-"]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True) as asking:
        assert asking.stdin
        assert asking.stdout
        assert asking.stderr
        asking.stdout.close()
        asking.stdin.write('{"id": 1, "text": "lawyer"}\n' * 100)
        asking.stdin.close()
        assert asking.stderr.read() == ""
    assert asking.returncode == 0


def test_it_is_answered_in_the_language_of_the_chat(practice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--data", str(practice), "--language", "es-MX", "albergue en Addis Ababa"]) == 0
    printed = capsys.readouterr().out
    assert "Etiopía" in printed
    assert "Practice only" not in printed


@pytest.mark.parametrize("text", ["", "hello", "🙏", "\u202e"])
def test_what_asks_for_nothing_is_answered_with_the_first_screen(
    text: str, practice: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", "--data", str(practice), text]) == 0
    assert "Which country are you in?" in capsys.readouterr().out
    (answer,) = answered(capsys, practice, "--json", text)
    assert (answer["needs"], answer["place"], answer["country"], answer["results"]) == ([], None, None, [])


def test_lines_are_answered_in_their_order_and_a_bad_one_stops_nothing(
    practice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "questions.jsonl"
    lines = [
        '{"id": 1, "text": "lawyer in Kenya"}',
        "nonsense",
        "",
        "[]",
        '{"id": "b", "text": 5}',
        '{"id": "c"}',
        '{"id": 3, "text": "lawyer", "locale": 4}',
        '{"text": "lawyer", "locale": null}',
        '{"id": "d", "text": "necesito un abogado en Nairobi", "locale": "es-MX"}',
    ]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    answers = answered(capsys, practice, "--json-lines", str(file))
    assert [answer["id"] for answer in answers] == [1, None, None, "b", "c", 3, None, "d"]
    wrong = [answer for answer in answers if "error" in answer]
    assert [answer["error"] for answer in wrong] == [
        "not JSON",
        "not an object",
        "text: not a string",
        "text: not a string",
        "locale: not a string",
    ]
    assert all(set(answer) == {"id", "error"} for answer in wrong)
    assert all(set(answer) == FIELDS | {"id"} for answer in answers if "error" not in answer)
    assert answers[-1]["needs"][0] == "legal"
    assert answers[-1]["country"] == "KE"


def test_lines_come_from_standard_input_too(
    practice: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"id": 1, "text": "lawyer"}\n\n{"id": 2, "text": "shelter"}'))
    answers = answered(capsys, practice, "--json-lines", "-")
    assert [(answer["id"], answer["needs"][0]) for answer in answers] == [(1, "legal"), (2, "shelter")]


def test_without_a_folder_the_practice_directory_answers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "shelter in Addis Ababa"]) == 0
    assert "Practice only. No number here is real help." in capsys.readouterr().out


def test_a_folder_or_file_that_is_missing_is_named(
    practice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing"
    assert main(["ask", "--data", str(missing), "shelter"]) == 1
    assert str(missing) in capsys.readouterr().err
    assert not missing.exists()
    assert main(["ask", "--data", str(practice), "--json-lines", str(missing)]) == 1
    assert str(missing) in capsys.readouterr().err


def test_lines_that_no_program_should_write_stop_nothing(
    practice: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "questions.jsonl"
    lines = [
        b'{"id": 1, "text": "lawyer \xff"}',
        b"[" * 200_000,
        b'{"id": "\\ud800", "text": "lawyer"}',
        b'{"id": 4, "text": "shelter"}',
    ]
    file.write_bytes(b"\n".join(lines))
    answers = answered(capsys, practice, "--json-lines", str(file))
    assert [answer["id"] for answer in answers] == [1, None, "\ud800", 4]
    assert answers[1] == {"id": None, "error": "not JSON"}
    assert [answer["needs"][0] for answer in answers if "error" not in answer] == ["legal", "legal", "shelter"]


@pytest.mark.parametrize("arguments", [[], ["text", "--json-lines", "file"]])
def test_a_text_or_a_file_is_asked_for_and_not_both(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["ask", *arguments])
    assert refused.value.code == 2
    assert "--json-lines" in capsys.readouterr().err
