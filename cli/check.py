"""`safelight check`: what a translator or an operator can have looked at; so far, the translations."""

import argparse
from typing import Final

from translations.catalog import FOLDER, Say
from translations.check import check

HELP: Final = "check-help"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Takes what is to be checked."""
    parser.add_argument("what", choices=["translations"])


def run(_arguments: argparse.Namespace, say: Say) -> int:
    """Names everything that is wrong with the translations; 1 where anything is."""
    findings = check(FOLDER)
    for finding in findings:
        print(f"{finding.language}/{finding.file}: {finding.message}: {finding.fault}: {finding.detail}")
    print(say("check-found", count=len(findings)))
    return 1 if findings else 0
