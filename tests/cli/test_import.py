"""Taking facts in from files, as the operator sees it."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from cli.__main__ import main
from cli.import_facts import import_emergency, import_hotlines
from directory.codes import EmergencyService, EmergencyState, Status
from directory.exchange.emergency import NUMBERS_FILE, SETTLED_FILE
from directory.exchange.hotlines import COLUMNS, HOTLINES_FILE
from directory.publish.guard import Change, GuardCode, GuardRefused
from directory.record.editor import Editor
from tests.builders import TODAY
from translations.catalog import Say

Import = Callable[..., tuple[int, str]]


@pytest.fixture
def hotlines(editor: Editor, say: Say) -> Import:
    """Imports a file of hotlines, and gives the exit code and what was printed."""

    def run(file: Path, *, dry_run: bool = False, terminal: bool = False) -> tuple[int, str]:
        console = _console(terminal=terminal)
        return import_hotlines(editor, file, say, console, dry_run=dry_run), _printed(console)

    return run


@pytest.fixture
def emergency(editor: Editor, say: Say) -> Import:
    """Imports files of emergency numbers, and gives the exit code and what was printed."""

    def run(
        numbers: Path = NUMBERS_FILE, settled: Path = SETTLED_FILE, publication: Callable[[], object] = lambda: None
    ) -> tuple[int, str]:
        console = _console()
        return import_emergency(editor, (numbers, settled), say, console, publication), _printed(console)

    return run


def _console(*, terminal: bool = False) -> Console:
    return Console(file=StringIO(), force_terminal=terminal, highlight=False, markup=False, soft_wrap=True, width=80)


def _printed(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def _a_file(folder: Path, *rows: str) -> Path:
    file = folder / "lines.csv"
    file.write_text("\n".join((",".join(COLUMNS), *rows)) + "\n", "utf-8")
    return file


def test_all_rows_come_in_and_a_second_time_changes_nothing(hotlines: Import, editor: Editor) -> None:
    code, printed = hotlines(HOTLINES_FILE)
    assert code == 0
    assert "382 rows read, 382 drafts in them." in printed
    assert "Added: 382. Unchanged: 0. Changed: 0. Kept as staff left them: 0." in printed
    before = editor.listings()
    assert {one.status for one in before} == {Status.DRAFT}
    code, printed = hotlines(HOTLINES_FILE)
    assert code == 0
    assert "Added: 0. Unchanged: 382. Changed: 0. Kept as staff left them: 0." in printed
    assert editor.listings() == before


def test_a_dry_run_writes_nothing_and_says_what_would_be(hotlines: Import, editor: Editor) -> None:
    code, printed = hotlines(HOTLINES_FILE, dry_run=True)
    assert code == 0
    assert "Would be added: 382." in printed
    assert editor.listings() == ()


def test_every_odd_cell_is_named_by_file_line_and_column(hotlines: Import, tmp_path: Path) -> None:
    file = _a_file(
        tmp_path,
        "GB,Aid,,Line,hotline,everybody,020 7946 0018,,,,Mo-Fr 9-17,en,free,https://example.org/,2026,",
        "Britain,Aid,,Line,hotline,,020 7946 0018,,,,,en,free,https://example.org/,2026,",
        "GB,too few",
    )
    code, printed = hotlines(file)
    assert code == 0
    lines = printed.splitlines()
    assert f"{file}:2: serves: left out: This is not a group or a subject that we know. “everybody”" in lines
    assert any(line.startswith(f"{file}:2: hours: left out: These opening hours cannot be read.") for line in lines)
    assert any(line.startswith(f"{file}:3: country: left out: ") and "“Britain”" in line for line in lines)
    assert any(line.startswith(f"{file}:4: left out: The row has too many or too few cells") for line in lines)
    assert "3 rows read, one draft in them." in printed


def test_words_in_brackets_are_printed_as_they_are(hotlines: Import, tmp_path: Path) -> None:
    file = _a_file(tmp_path, "GB,Aid,,Line,[red]hot[/red],,020 7946 0018,,,,,en,free,https://example.org/,2026,")
    assert "“[red]hot[/red]”" in hotlines(file)[1]


def test_what_staff_decided_is_kept_and_named(hotlines: Import, editor: Editor, tmp_path: Path) -> None:
    row = "GB,Aid,,Line,hotline,,020 7946 0018,,,,{hours},en,free,https://example.org/,2026,"
    hotlines(_a_file(tmp_path, row.format(hours="24/7")))
    editor.close(1, by="Ada")
    code, printed = hotlines(_a_file(tmp_path, row.format(hours="Mo 09:00-10:00")))
    assert code == 0
    assert "Kept as staff left them: 1." in printed
    assert "staff have decided about them: 1" in printed
    assert editor.listing(1).status is Status.CLOSED


def test_a_file_that_cannot_be_read_is_one_sentence_and_nothing_is_taken(
    hotlines: Import, editor: Editor, tmp_path: Path
) -> None:
    missing, folder, empty, other = (tmp_path / name for name in ("missing.csv", "folder", "empty.csv", "other.csv"))
    folder.mkdir()
    empty.touch()
    other.write_bytes(b"country\n\xff\n")
    for file, said in (
        (missing, f"There is no file {missing}. Nothing was taken in."),
        (folder, f"{folder} is a folder, not a file. Nothing was taken in."),
        (tmp_path / ("x" * 300), "cannot be read. Nothing was taken in."),
        (empty, f"{empty}: The file has no rows. Nothing was taken in."),
        (other, f"{other}:2: The file is not UTF-8 text."),
        (SETTLED_FILE, f"{SETTLED_FILE}:1: organization_name: This column is missing. Nothing was taken in."),
    ):
        code, printed = hotlines(file)
        assert code == 1
        assert said in printed
        assert printed.count("\n") == 1
    assert editor.listings() == ()


def test_a_terminal_sees_how_far_it_is_and_a_log_sees_plain_lines(hotlines: Import) -> None:
    _, log = hotlines(HOTLINES_FILE, dry_run=True)
    assert "\x1b" not in log
    assert "\r" not in log
    _, seen = hotlines(HOTLINES_FILE, terminal=True)
    assert "Taking in" in seen
    assert "382/382" in seen


def test_the_house_knows_emergency_numbers_with_their_states(emergency: Import, editor: Editor) -> None:
    published: list[str] = []
    code, printed = emergency(publication=lambda: published.append("once"))
    assert code == 0
    assert "Emergency numbers: 709. Changed: 709." in printed
    assert "public lists disagree: 265" in printed
    assert f"{NUMBERS_FILE}:2: ambulance: left out: " in printed
    assert "“AD ambulance 116”" in printed
    assert len(editor.emergency_numbers()) == 709
    assert "Changed: 0." in emergency(publication=lambda: published.append("twice"))[1]
    assert published == ["once"]


def test_what_staff_settled_stands_over_a_file(emergency: Import, editor: Editor) -> None:
    editor.settle_emergency(
        "GB", EmergencyService.GENERAL, "112", source_url="https://gov.example/", on=TODAY, by=("Ada",)
    )
    emergency()
    (number,) = (one for one in editor.emergency_numbers("GB") if one.service is EmergencyService.GENERAL)
    assert (number.number, number.state) == ("112", EmergencyState.CONFIRMED)


def test_the_file_that_is_to_blame_is_named(emergency: Import, editor: Editor, tmp_path: Path) -> None:
    code, printed = emergency(settled=HOTLINES_FILE)
    assert code == 1
    assert printed.startswith(f"{HOTLINES_FILE}:1: service: This column is missing.")
    code, printed = emergency(numbers=HOTLINES_FILE)
    assert code == 1
    assert printed.startswith(f"{HOTLINES_FILE}:1: general: This column is missing.")
    assert emergency(numbers=tmp_path / "none")[0] == 1
    assert editor.emergency_numbers() == ()


def test_numbers_that_wait_for_a_second_person_say_so(emergency: Import, editor: Editor) -> None:
    def refused() -> None:
        raise GuardRefused(GuardCode.VANISHING, Change(30, 20, 0))

    code, printed = emergency(publication=refused)
    assert code == 1
    assert "They are not shown yet" in printed
    assert len(editor.emergency_numbers()) == 709


def test_the_command_takes_the_copies_of_the_house(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("SAFELIGHT_DATA", str(tmp_path))
    assert main(["import", "hotlines", "--dry-run"]) == 0
    assert "Would be added: 382." in capsys.readouterr().out
    assert main(["import", "emergency"]) == 0
    assert "Emergency numbers: 709." in capsys.readouterr().out
    assert main(["import", "hotlines", str(tmp_path / "none.csv")]) == 1
