"""`python -m benchmarks`: measures everything, prints the page and writes it to `RESULTS.md`."""

from benchmarks import answer, finding, process, report, understanding


def main() -> int:
    """Measures, prints and writes; 1 where a goal was missed."""
    answers, found = answer.measure(), finding.measure()
    understood, bot = understanding.measure(), process.measure()
    page = report.page(answers, found, understood, bot)
    print(page)
    report.RESULTS.write_text(page, "utf-8")
    met = all(each.ratio <= answer.GOAL_RATIO for each in answers)
    met = met and bot.first_answer_s <= process.GOAL_FIRST_ANSWER_S
    met = met and all(value <= goal for _, value, goal, _ in understanding.figures(understood))
    return 0 if met and bot.memory_afterwards_mb <= process.GOAL_MEMORY_MB else 1


if __name__ == "__main__":
    raise SystemExit(main())
