"""The console script `safelight`: a table of commands, each imported only when it is chosen."""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import Protocol, cast

from cli.data_folder import PracticeFolderError
from cli.settings import SettingsError, read_settings
from translations.catalog import Catalog, Say

COMMANDS = {
    "demo": "cli.demo",
    "serve": "cli.serve",
    "bot": "cli.run_bot",
    "admin": "cli.run_admin",
    "import": "cli.import_facts",
    "open": "cli.open_country",
    "doctor": "cli.doctor",
    "ask": "cli.ask",
    "evaluate": "cli.evaluate",
    "check": "cli.check",
    "bench": "cli.bench",
    "build-places": "cli.build_places",
    "build-borders": "cli.build_borders",
    "build-words": "cli.build_words",
}
"""Each command and the module that is it."""


class Command(Protocol):
    """What a command's module offers; `HELP` is the key of one sentence in `terminal.ftl`."""

    HELP: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Say], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command: 0 when done, 1 when something is wrong, 2 when it was not understood."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    catalog = Catalog(isolates=False)
    try:
        settings_language = read_settings().language
    except SettingsError:
        settings_language = "en"
    say = catalog.say(catalog.languages.match(settings_language) or "en")
    parser = argparse.ArgumentParser(prog="safelight", description=say("terminal-about"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    chosen = next((word for word in given if word in COMMANDS), None)
    for name, module in COMMANDS.items():
        if chosen in (None, name):
            command = cast("Command", importlib.import_module(module))
            each = commands.add_parser(name, help=say(command.HELP), description=say(command.HELP))
            command.add_arguments(each)
            each.set_defaults(run=command.run)
    options = parser.parse_args(given)
    return run_reported(lambda: options.run(options, say), say)


def run_reported(run: Callable[[], int], say: Say) -> int:
    """Runs a command and turns what every command may meet into a sentence."""
    try:
        done = run()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read has enough, as in `safelight evaluate FOLDER | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SettingsError as wrong:
        for name, code in wrong.problems:
            print(say(f"settings-{code}", name=name), file=sys.stderr)
    except PracticeFolderError as wrong:
        key = "folder-is-practice" if wrong.is_practice else "folder-is-real"
        print(say(key, folder=str(wrong.folder)), file=sys.stderr)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    else:
        return done
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
