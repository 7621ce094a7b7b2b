"""`python -m benchmarks`: measures everything, prints the page and writes it to `RESULTS.md`."""

from benchmarks import answer, finding, process, report


def main() -> int:
    """Measures, prints and writes; 1 where a goal was missed."""
    answers, found, bot = answer.measure(), finding.measure(), process.measure()
    page = report.page(answers, found, bot)
    print(page)
    report.RESULTS.write_text(page, "utf-8")
    met = all(each.ratio <= answer.GOAL_RATIO for each in answers)
    met = met and bot.first_answer_s <= process.GOAL_FIRST_ANSWER_S
    return 0 if met and bot.memory_afterwards_mb <= process.GOAL_MEMORY_MB else 1


if __name__ == "__main__":
    raise SystemExit(main())
