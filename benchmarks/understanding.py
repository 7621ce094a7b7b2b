"""Understanding what people type: the time for a query, against comparing it with every word of the same lists.

The queries are those that `tests/directory/understand/queries` holds for every language. `python -m
benchmarks.understanding` measures this alone.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rapidfuzz import fuzz, process

from directory.understand.fold import fold
from directory.understand.places import Gazetteer
from directory.understand.understanding import LONGEST_TEXT, Understanding
from directory.understand.vocabulary import Vocabulary
from translations.catalog import FOLDER
from translations.languages import FALLBACK, Languages

QUERIES: Final = Path(__file__).parents[1] / "tests" / "directory" / "understand" / "queries"
GOAL_MEDIAN_US: Final = 150.0
GOAL_P99_US: Final = 1_500.0
GOAL_LOAD_S: Final = 0.5
GOAL_MEMORY_MB: Final = 120.0
GOAL_WORST_MS: Final = 50.0
_PASSES: Final = 3
_COMPARED: Final = 40  # queries that are compared with every word: it takes so long
_OFFERED: Final = 5  # what a naive search gives its caller to choose from

_LOAD: Final = """
import time
from directory.understand.places import Gazetteer
from directory.understand.understanding import Understanding
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
empty, began = resident(), time.perf_counter()
understanding = Understanding.open(Gazetteer.open())
understanding.of("shelter in ozkqrt", "en")
print(time.perf_counter() - began, resident() - empty, empty)
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured; `naive_us` is the median of comparing a query with every word by `rapidfuzz.process.extract`.

    `memory_mb` (10^6 bytes) is what the word lists and the gazetteer add to a process that has imported what it needs,
    which holds `empty_mb`.
    """

    queries: int
    words: int
    languages: int
    median_us: float
    p99_us: float
    naive_us: float
    worst_ms: float
    worst: str
    load_s: float
    memory_mb: float
    empty_mb: float


def measure() -> Measured:
    """Measures in this process, and the loading in one of its own."""
    gazetteer, vocabulary = Gazetteer.open(), Vocabulary.open()
    words = [vocabulary.literals[number].text for number in range(len(vocabulary.literals))]
    understanding = Understanding(vocabulary, gazetteer)
    queries = _queries()
    for text, language in queries:
        understanding.of(text, language)
    times = sorted(min(_time(understanding, text, language) for _ in range(_PASSES)) for text, language in queries)
    compared = [_compare(text, words) for text, _ in queries[:: max(len(queries) // _COMPARED, 1)]]
    worst, worst_s = max(
        ((name, _time(understanding, text, FALLBACK)) for name, text in _worst(words).items()),
        key=lambda pair: pair[1],
    )
    loaded = subprocess.run([sys.executable, "-c", _LOAD], check=True, capture_output=True, text=True)
    load_s, memory_mb, empty_mb = map(float, loaded.stdout.split())
    return Measured(
        queries=len(queries),
        words=len(words),
        languages=len(vocabulary.languages),
        median_us=statistics.median(times) * 1e6,
        p99_us=times[int(len(times) * 0.99)] * 1e6,
        naive_us=statistics.median(compared) * 1e6,
        worst_ms=worst_s * 1e3,
        worst=worst,
        load_s=load_s,
        memory_mb=memory_mb,
        empty_mb=empty_mb,
    )


def _queries() -> list[tuple[str, str]]:
    languages = Languages.found_in(FOLDER)
    lines = (line for file in sorted(QUERIES.glob("*/*.jsonl")) for line in file.read_text("utf-8").splitlines())
    queries = map(json.loads, lines)
    return [(query["text"], languages.match(query["locale"]) or FALLBACK) for query in queries]


def _time(understanding: Understanding, text: str, language: str) -> float:
    began = time.perf_counter()
    understanding.of(text, language)
    return time.perf_counter() - began


def _compare(text: str, words: Sequence[str]) -> float:
    """The time of what one would do first: the words most alike to each word of the query."""
    began = time.perf_counter()
    for word in fold(text).split():
        process.extract(word, words, scorer=fuzz.ratio, limit=_OFFERED)
    return time.perf_counter() - began


def _worst(words: Sequence[str]) -> dict[str, str]:
    """The longest texts that a message can hold, of the kinds that might take long."""
    texts = {
        "one letter": "a" * LONGEST_TEXT,
        "one-letter words": "a " * LONGEST_TEXT,
        "one word over and over": "lawyer in london " * LONGEST_TEXT,
        "words of the lists": " ".join(words[:: len(words) // 900]),
        "slips": " ".join(f"{word[:-1]}q" for word in words if len(word) == 8),
        "Chinese": "我要找律师在上海" * LONGEST_TEXT,
        "Thai": "ช่วยด้วยกรุงเทพ" * LONGEST_TEXT,
        "Burmese in Zawgyi": "ေဆာက္လုပ္ေရးမွာ ျပဳတ္က်တာ " * LONGEST_TEXT,
        "all of Unicode": "".join(map(chr, range(0x20, 0xD800, 13))),
    }
    return {name: text[:LONGEST_TEXT] for name, text in texts.items()}


def figures(measured: Measured) -> tuple[tuple[str, float, float, int], ...]:
    """What there is a goal for: what it is, the measure, the goal, and digits behind the point to show."""
    return (
        ("understanding a query, median, µs", measured.median_us, GOAL_MEDIAN_US, 0),
        ("understanding a query, 99th percentile, µs", measured.p99_us, GOAL_P99_US, 0),
        (
            f"the worst message of {LONGEST_TEXT:,} characters ({measured.worst}), ms",
            measured.worst_ms,
            GOAL_WORST_MS,
            0,
        ),
        ("loading word lists and gazetteer, s", measured.load_s, GOAL_LOAD_S, 2),
        (
            f"word lists and gazetteer in memory, MB (beside {measured.empty_mb:.0f} of Python and libraries)",
            measured.memory_mb,
            GOAL_MEMORY_MB,
            0,
        ),
    )


def section(measured: Measured) -> list[str]:
    """The lines of the page of results."""
    return [
        "## Understanding what people type",
        "",
        f"{measured.queries:,} queries; {measured.words:,} words of {measured.languages} languages.",
        "",
        "| figure | measured | goal | |",
        "|---|---:|---:|---|",
        *(
            f"| {what} | {value:,.{digits}f} | ≤ {goal:g} | {'met' if value <= goal else '**missed**'} |"
            for what, value, goal, digits in figures(measured)
        ),
        "",
        "Comparing each word of a query with every word of the same lists (`rapidfuzz.process.extract`), which gives",
        f"words and not yet what they mean, takes {measured.naive_us:,.0f} µs in the median:",
        f"{measured.naive_us / measured.median_us:,.0f} times as long.",
    ]


if __name__ == "__main__":
    print("\n".join(section(measure())))
