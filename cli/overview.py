"""What the service can answer and what it lacks, country by country, in lines for an operator.

Here belongs counting and saying it. `serve` says it at each start, `open` at the end of a sitting.
"""

from collections import Counter

from directory.codes import Need
from directory.record.editor import Editor
from directory.record.openings import Opening
from translations.catalog import Say
from translations.names import country_name


def overview(editor: Editor, say: Say, *, country: str | None = None) -> list[str]:
    """The lines of every country that shows a listing, and of `country`; then one line for those with drafts only."""
    openings = {code: editor.opening(code) for code in {*editor.countries(), *([country] if country else [])}}
    shown = {code for code, opening in openings.items() if opening.confirmed or opening.from_web_page}
    told = shown | ({country} if country else set())
    lines = [line for code in sorted(told) for line in country_lines(editor, say, openings[code])]
    drafts = [len(opening.left) for code, opening in openings.items() if code not in told and opening.left]
    if drafts:
        lines.append(say("open-overview-drafts", drafts=sum(drafts), countries=len(drafts)))
    if not shown:
        lines.append(say("open-overview-nothing"))
    return lines


def country_lines(editor: Editor, say: Say, opening: Opening) -> list[str]:
    """What one country has and lacks: lines, needs, and emergency numbers that nobody settled."""
    name = country_name(opening.country, say.language)
    counts = Counter(need for one in (*opening.confirmed, *opening.from_web_page) for need in one.facts.needs)
    lines = [
        say(
            "open-overview-country",
            country=name,
            confirmed=len(opening.confirmed),
            read=len(opening.from_web_page),
            drafts=len(opening.left),
        )
    ]
    if opening.needs_covered:
        covered = " · ".join(f"{say(f'open-need-{need}')} {counts[need]}" for need in opening.needs_covered)
        lines.append("  " + say("open-overview-covered", needs=covered))
    if opening.needs_missing:
        lines.append("  " + say("open-overview-missing", needs=_names(say, opening.needs_missing)))
    if unsettled := editor.unsettled_emergency(opening.country):
        services = ", ".join(say(f"open-service-{service}") for service in unsettled)
        lines.append("  " + say("open-overview-unsettled", services=services, code=opening.country))
    return lines


def _names(say: Say, needs: tuple[Need, ...]) -> str:
    return " · ".join(say(f"open-need-{need}") for need in needs)
