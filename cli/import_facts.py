"""`safelight import`: takes facts in from files, all or nothing, and names every cell that was refused or is doubtful.

Here belongs what the operator sees of an import. How a file is read belongs to `directory.exchange`, what an import may
do to the record to the Editor.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from cli.settings import read_settings
from cli.wiring import open_editor, publish
from directory.codes import EmergencyState
from directory.exchange.emergency import NUMBERS_FILE, SETTLED_FILE, EmergencyRead, countries_without, read_emergency
from directory.exchange.hotlines import HOTLINES_FILE, read_hotlines
from directory.exchange.table import ImportRejected, Problem
from directory.publish.guard import GuardRefused
from directory.record.editor import Editor
from translations.catalog import Say

HELP: Final = "import-help"
BY: Final = "safelight import"
"""Who takes in, as the history tells it: nobody vouches for a file."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Takes what is imported, and from which files; without any, from the copies that come with the house."""
    kinds = parser.add_subparsers(dest="what", metavar="hotlines|emergency", required=True)
    hotlines = kinds.add_parser("hotlines")
    hotlines.add_argument("file", metavar="FILE", type=Path, nargs="?", default=HOTLINES_FILE)
    hotlines.add_argument("--dry-run", action="store_true")
    emergency = kinds.add_parser("emergency")
    emergency.add_argument("numbers", metavar="NUMBERS", type=Path, nargs="?", default=NUMBERS_FILE)
    emergency.add_argument("settled", metavar="SETTLED", type=Path, nargs="?", default=SETTLED_FILE)


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Imports, and says what came of it; 1 where nothing could be taken in."""
    console = Console(highlight=False, markup=False, soft_wrap=True)
    settings = read_settings()
    with open_editor(settings) as editor:
        if arguments.what == "hotlines":
            return import_hotlines(editor, arguments.file, say, console, dry_run=arguments.dry_run)
        publication = partial(publish, settings, editor)
        files = (arguments.numbers, arguments.settled)
        return import_emergency(editor, files, say, console, publication)


def import_hotlines(editor: Editor, file: Path, say: Say, console: Console, *, dry_run: bool = False) -> int:
    """Takes in a file of hotlines as drafts, or says what it would do; the same file again changes nothing."""
    with _progress(console) as progress:
        reading = progress.add_task(say("import-reading"), total=None)
        try:
            read = read_hotlines(file, lambda done, of: progress.update(reading, completed=done, total=of))
        except (ImportRejected, OSError) as refused:
            progress.stop()
            console.print(_refused(refused, file, say))
            return 1
        taking = progress.add_task(say("import-taking-in"), total=len(read.drafts))
        taken = editor.take_in(
            read.drafts, by=BY, dry_run=dry_run, progress=lambda done, _of: progress.update(taking, completed=done)
        )
    _report(read.problems, {file.name: str(file)}, say, console)
    console.print(say("import-rows", rows=read.rows, drafts=len(read.drafts)))
    console.print(
        say(
            "import-would" if dry_run else "import-did",
            added=taken.added,
            unchanged=taken.unchanged,
            changed=len(taken.changed),
            kept=len(taken.kept),
        )
    )
    if taken.kept:
        console.print(say("import-kept", numbers=", ".join(str(number) for number in taken.kept)))
    console.print(say("import-nothing-shown-yet"))
    return 0


def import_emergency(
    editor: Editor, files: tuple[Path, Path], say: Say, console: Console, publication: Callable[[], object]
) -> int:
    """Makes the numbers of the files the emergency numbers, except where staff settled one, and publishes the change.

    `files` are what the public lists say, and what was read on better pages.
    """
    numbers, settled = files
    read = EmergencyRead((), ())
    # First beside our own second file, then both: so it is known which of the two is to blame.
    for file, beside in ((numbers, SETTLED_FILE), (settled, settled)):
        try:
            read = read_emergency(numbers, beside)
        except (ImportRejected, OSError) as refused:
            console.print(_refused(refused, file, say))
            return 1
    changed = editor.load_emergency(read.numbers, by=BY)
    _report(read.problems, {file.name: str(file) for file in files}, say, console)
    states = Counter(one.state for one in read.numbers)
    for state in EmergencyState:
        if states[state]:
            console.print(f"{say(f'open-emergency-{state}')}: {states[state]}")
    console.print(say("import-emergency-did", numbers=len(read.numbers), changed=changed))
    console.print(say("import-emergency-without", countries=", ".join(countries_without(read.numbers))))
    if changed:
        try:
            publication()
        except GuardRefused:
            console.print(say("import-guard"))
            return 1
    return 0


def _progress(console: Console) -> Progress:
    """A bar in a terminal; elsewhere nothing, because a bar makes a mess of a log."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)


def _refused(refused: ImportRejected | OSError, file: Path, say: Say) -> str:
    """One sentence about a file of which nothing was taken in."""
    where = str(file)
    if isinstance(refused, ImportRejected):
        line = f":{refused.line}" if refused.line else ""
        column = f": {refused.column}" if refused.column else ""
        return f"{where}{line}{column}: {say(f'import-problem-{refused.code}')} {say('import-nothing-taken')}"
    if isinstance(refused, FileNotFoundError):
        return say("import-file-missing", file=where)
    if isinstance(refused, IsADirectoryError):
        return say("import-file-folder", file=where)
    return say("import-file-unreadable", file=where)


def _report(problems: Iterable[Problem], paths: dict[str, str], say: Say, console: Console) -> None:
    """A line for every cell that was refused or is doubtful: file:line: column: what, then the cell."""
    for problem in problems:
        place = f"{paths.get(problem.file, problem.file)}:{problem.line}:"
        column = f"{problem.column}:" if problem.column else ""
        shown = f"“{problem.shown}”" if problem.shown else ""
        words = (place, column, say(f"import-{problem.severity}"), say(f"import-problem-{problem.code}"), shown)
        console.print(" ".join(filter(None, words)))
