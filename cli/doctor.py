"""`safelight doctor`: one screen that tells an operator whether the service stands, and what to do where it does not.

It changes nothing. What it looks at is in `examining` and `surroundings`; here belongs the order, and saying it.
"""

import argparse
import json
from typing import Final

from cli import examining, surroundings
from cli.data_folder import DataFolder
from cli.examining import Finding, State
from cli.settings import Settings, look_over
from cli.wiring import now
from directory.publish.snapshot import ListingDamaged
from translations.catalog import Say

HELP: Final = "doctor-help"
BROKEN: Final = 1
NOBODY_ANSWERED: Final = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--quick` asks nobody and reads no more than it must; `--json` is for machines."""
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Says what it found; 0 where nothing is broken, 1 where something is, 2 where nobody is answered because of it."""
    settings, problems = look_over()
    found = examine(settings, problems, say, quick=arguments.quick)
    code = verdict(found)
    if arguments.json:
        print(json.dumps({"code": code, "found": [_plain(finding, say) for finding in found]}, ensure_ascii=False))
        return code
    marks = {state: say(f"doctor-state-{state}") for state in State}
    width = max(map(len, marks.values()))
    for finding in found:
        print(f"{marks[finding.state]:{width}}  {say(finding.key, **finding.values)}")
    counts = {state: sum(finding.state is state for finding in found) for state in State}
    print(say(f"doctor-verdict-{code}", broken=counts[State.BROKEN], look=counts[State.LOOK]))
    return code


def examine(
    settings: Settings, problems: tuple[tuple[str, str], ...], say: Say, *, quick: bool = False
) -> list[Finding]:
    """Looks at everything, in the order in which an operator would mend it."""
    data = DataFolder(settings.data)
    found = [*surroundings.of_settings(settings, problems), *examining.folder(data.path)]
    if data.path.is_dir():
        found += _inside(settings, data, say)
    found.append(examining.record(settings, thoroughly=not quick))
    if settings.bot_token and not quick:
        found += surroundings.telegram(settings)
    return [
        *found,
        surroundings.staff_screen(settings),
        *surroundings.machine(),
        surroundings.words(thoroughly=not quick),
    ]


def verdict(found: list[Finding]) -> int:
    """The exit code of what was found."""
    if any(finding.stops for finding in found):
        return NOBODY_ANSWERED
    return BROKEN if any(finding.state is State.BROKEN for finding in found) else 0


def _inside(settings: Settings, data: DataFolder, say: Say) -> list[Finding]:
    """What lies in the data folder, as far as each thing can be read that the next one needs."""
    key, found = examining.keys(data)
    if key is None:
        return found
    snapshot, of_snapshot = examining.published(data, key, now().date())
    found += of_snapshot
    if snapshot:
        try:
            found += examining.emergency(snapshot, settings, say)
            if settings.country:
                found.append(examining.lines(snapshot, settings.country, say))
        except ListingDamaged as damaged:
            found.append(examining.broken("snapshot", "doctor-snapshot-damaged", number=str(damaged.number)))
    return found


def _plain(finding: Finding, say: Say) -> dict[str, str]:
    return {"about": finding.about, "state": finding.state, "says": say(finding.key, **finding.values)}
