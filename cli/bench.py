"""`safelight bench`: measures the bot beside a stock one, and writes `benchmarks/RESULTS.md`."""

import argparse
from typing import Final

from translations.catalog import Say

HELP: Final = "bench-help"


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes none: a figure that depends on options cannot be compared."""


def run(_arguments: argparse.Namespace, say: Say) -> int:
    """Measures everything; 1 where a goal was missed."""
    try:
        from benchmarks.__main__ import main  # lies beside the packages, and is not installed with them
    except ModuleNotFoundError:
        print(say("bench-missing"))
        return 1
    return main()
