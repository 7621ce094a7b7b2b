"""The figures as a page: what was measured, against which goal, on what machine, with which versions."""

import os
import platform
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from benchmarks import answer, finding, process, understanding

RESULTS: Final = Path(__file__).parent / "RESULTS.md"
_VERSIONS: Final = ("aiogram", "aiohttp", "pydantic", "numpy", "rapidfuzz", "fluent.runtime", "tantivy", "psycopg")


def page(
    answers: Sequence[answer.Measured],
    finding_: Sequence[finding.Measured],
    understood: understanding.Measured,
    bot: process.Process,
) -> str:
    """The whole page, in Markdown."""
    lines = [
        "# What was measured",
        "",
        "Written by `safelight bench`. Ratios of one run mean something; times of one machine mean little elsewhere.",
        "",
        f"- {datetime.now(UTC):%Y-%m-%d}, {_machine()}, Python {platform.python_version()}",
        f"- {', '.join(f'{name} {_version(name)}' for name in _VERSIONS)}",
        "",
        "The directory is invented (`benchmarks/invented.py`) and published by the real Publisher.",
        "",
        "## A whole answer: processor time of the bot",
        "",
        "The stock bots are aiogram as its documentation shows it. They get the same updates and make the same calls",
        "with canned texts. *Building* makes its buttons for each answer, as a bot must whose buttons depend on it;",
        "the goal is meant against it. *Canned* is handed its finished buttons too, *echo* sends back what was typed.",
        "After every round the server says what it was asked: all but the echo have said the same.",
        "",
        "| listings | answer | ours, µs | building, µs | ours / building | goal | | ours / canned | ours / echo |",
        "|---:|---|---:|---:|---:|---:|---|---:|---:|",
        *(
            f"| {each.listings:,} | {each.what} | {each.ours_us:.0f} | {each.building_us:.0f} | {each.ratio:.2f} "
            f"| ≤ {answer.GOAL_RATIO} | {_verdict(met=each.ratio <= answer.GOAL_RATIO)} "
            f"| {each.ours_us / each.canned_us:.2f} | {each.ours_us / each.echo_us:.2f} |"
            for each in answers
        ),
        "",
        f"Medians of {answer.ROUNDS} rounds in turns; {answers[0].updates:,} updates for each bot, kind and size.",
        f"They ask {answer.MOST_QUESTIONS} different things over and over, as many people do, so that what ours keeps",
        "worked out without a place is in the figures; under *near* below, nearly every question is new.",
        "",
        "## Finding listings: the time that the caller waits",
        "",
        "The nearest ten public places of a country for a need; the ten most alike by half-remembered, misspelt words",
        "of their names; and both. All engines have the same listings and the same questions, in turns. In brackets:",
        "in how many of the questions the listing that was meant is among the ten. The nearest ten of every engine are",
        "those of a count in 64 bits, ours to the kilometre, within which it sorts by what is open; and our scores by",
        "name are those of comparing every word with every word. A run in which one is wrong writes no page.",
        "",
        "| listings | engine | near, µs | / ours | by name, µs (hits) | / ours | name and near, µs (hits) | / ours |",
        "|---:|---|---:|---:|---:|---:|---:|---:|",
        *_found(finding_),
        "",
        f"Medians of {finding.QUESTIONS} questions of each kind.",
        "",
        *understanding.section(understood),
        "",
        "## The bot process of `serve`",
        "",
        "| figure | measured | goal | |",
        "|---|---:|---:|---|",
        _row("first answer after the start, s", bot.first_answer_s, process.GOAL_FIRST_ANSWER_S, digits=1),
        _row("memory after the first answer, MB", bot.memory_at_start_mb, process.GOAL_MEMORY_MB),
        _row(f"memory after {bot.answers} answers, MB", bot.memory_afterwards_mb, process.GOAL_MEMORY_MB),
        "",
        f"{bot.listings:,} listings; {process.PEOPLE} people in {len(process.LANGUAGES)} languages.",
    ]
    return "\n".join(lines) + "\n"


def _found(measured: Sequence[finding.Measured]) -> Iterator[str]:
    """A row for each engine and size, in terms of ours over as many listings."""
    ours: dict[str, finding.Found] = {}
    for each in measured:
        if isinstance(each.found, str):
            yield f"| {each.listings:,} | {each.engine} | {each.found} | | | | | |"
            continue
        if each.engine == finding.OURS:
            ours = each.found
        cells = []
        for kind, found in each.found.items():
            hits = "" if kind == "near" else f" ({found.hits:.0%})"
            cells.append(f"{found.median_us:.0f}{hits} | {found.median_us / ours[kind].median_us:.1f}")
        yield f"| {each.listings:,} | {each.engine} | {' | '.join(cells)} |"


def _row(what: str, measured: float, goal: float, *, digits: int = 0) -> str:
    return f"| {what} | {measured:.{digits}f} | ≤ {goal:g} | {_verdict(met=measured <= goal)} |"


def _verdict(*, met: bool) -> str:
    return "met" if met else "**missed**"


def _machine() -> str:
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores of {found[1] if found else platform.machine()}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
