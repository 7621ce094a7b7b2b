"""The figures as a page: what was measured, against which goal, on what machine, with which versions."""

import os
import platform
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks import answer, process

RESULTS: Final = Path(__file__).parent / "RESULTS.md"
_VERSIONS: Final = ("aiogram", "aiohttp", "pydantic", "numpy", "fluent.runtime")


def page(answers: Sequence[answer.Measured], bot: process.Process) -> str:
    """The whole page, in Markdown."""
    lines = [
        "# What was measured",
        "",
        "Written by `safelight bench`. Ratios of one run mean something; times of one machine mean little elsewhere.",
        "",
        f"- {datetime.now(UTC):%Y-%m-%d}, {_machine()}, Python {platform.python_version()}",
        f"- {', '.join(f'{name} {version(name)}' for name in _VERSIONS)}",
        "",
        "## A whole answer: processor time of the bot",
        "",
        "The stock bots are aiogram as its documentation shows it. They get the same updates and make the same calls",
        "with canned texts. *Canned* is also handed its finished buttons, and the goal is meant against it; *building*",
        "makes its buttons for each answer, as a bot must whose buttons depend on it. After every round the server",
        "says what it was asked: all have said the same.",
        "",
        "| answer | ours, µs | canned, µs | building, µs | ours / canned | goal | | ours / building |",
        "|---|---:|---:|---:|---:|---:|---|---:|",
        *(
            f"| {each.what} | {each.ours_us:.0f} | {each.canned_us:.0f} | {each.building_us:.0f} "
            f"| {each.ratio:.2f} | ≤ {answer.GOAL_RATIO} | {_verdict(met=each.ratio <= answer.GOAL_RATIO)} "
            f"| {each.ratio_to_building:.2f} |"
            for each in answers
        ),
        "",
        f"Medians of {answer.ROUNDS} rounds in turns; {answers[0].updates} updates for each bot and kind.",
        "",
        "## The bot process of `serve`",
        "",
        "| figure | measured | goal | |",
        "|---|---:|---:|---|",
        _row("first answer after the start, s", bot.first_answer_s, process.GOAL_FIRST_ANSWER_S, digits=1),
        _row("memory after the first answer, MB", bot.memory_at_start_mb, process.GOAL_MEMORY_MB),
        _row(f"memory after {bot.answers} answers, MB", bot.memory_afterwards_mb, process.GOAL_MEMORY_MB),
        "",
        f"{bot.listings} listings; {process.PEOPLE} people in {len(process.LANGUAGES)} languages.",
    ]
    return "\n".join(lines) + "\n"


def _row(what: str, measured: float, goal: float, *, digits: int = 0) -> str:
    return f"| {what} | {measured:.{digits}f} | ≤ {goal:g} | {_verdict(met=measured <= goal)} |"


def _verdict(*, met: bool) -> str:
    return "met" if met else "**missed**"


def _machine() -> str:
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores of {found[1] if found else platform.machine()}"
