"""Danger: whether a text presses, and whether it is about somebody else.

Here belong the rules by which what happened, and the words around it, make an emergency or a concern. What is asked for
belongs to `weighing`; the words belong to the lists.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from directory.codes import Need
from directory.understand.plights import PLIGHTS, WEAK
from directory.understand.reading import WORD, Met

STORY: Final = 8 * WORD
"""As long as what somebody tells, other than what they call out."""
_TOLD: Final = frozenset({"injured", "put_out"})
"""What presses whom it happened to: others are seen with it, or tell of it, days later."""
_TOLD_UNLESS_NOW: Final = frozenset({"killing"})
"""What was said to others presses only with a word for now: that somebody swore to kill them."""
_QUIETLY: Final = frozenset({"killing", "pregnant", "afraid", "lonely"})
"""What they would do to one who is found out: no present danger beside people alike, or a doctor for the pregnancy."""
_OWN: Final = frozenset({"legal.family", "legal.status"})
"""What people ask for themselves though they speak of others: custody, the asylum of a family."""
_FOR_OTHERS: Final = frozenset({Need.HOTLINE, Need.AUTHORITIES, Need.CHILD_PROTECTION})
"""What people ask for on behalf of somebody else in a few words."""


def is_urgent(
    plights: Sequence[Met], by_section: Mapping[str, Sequence[Met]], needs: set[str], *, concern: bool
) -> bool:
    """Gives whether help is needed now, from what happened, the concepts by section, and the keys asked for.

    What somebody tells of another (`concern`) presses less than what they tell of themselves.
    """
    urgency = {concept.key for concept in by_section["urgent"]}
    now = bool(by_section["groups"])
    happened = {concept.key for concept in plights}
    if concern:
        happened -= _TOLD if now else _TOLD | _TOLD_UNLESS_NOW
    if "suicide" in happened and not (concern and "past" in urgency):  # who lost somebody years ago
        return True
    calls_out = any(concept.key == "always" and concept.components > 1 for concept in by_section["urgent"])
    only_asks = not happened and not calls_out and needs & {"number", "hotline"}
    if "past" in urgency or only_asks:
        return False
    if "always" in urgency:
        return True
    finds_own = Need.COMMUNITY in needs or (Need.MEDICAL in needs and "pregnant" in happened)
    if "killing" in happened and happened <= _QUIETLY and finds_own and not now:
        return False
    if any(PLIGHTS[key].urgent for key in happened):
        return True
    danger = any(PLIGHTS[key].danger and not (concern and key == "held") for key in happened)
    no_bed = "sleep" in happened or "shelter" in needs
    return ((danger or no_bed) and now) or ("held" in happened and "help" in needs)


def is_concern(plights: Sequence[Met], by_section: dict[str, list[Met]], needs: set[str], length: int) -> bool:
    """Gives whether the writer worries about somebody else, in a text of that length, counted like its places."""
    keys = {concept.key for concept in by_section["concern"]}
    if not plights and Need.COMMUNITY in needs:  # who looks for others like themselves speaks of them
        return False
    if "always" in keys and (plights or not _asks_for_itself(needs, length)):
        return True
    if by_section["for"]:  # a shelter "for women" is for the writer
        return False
    people = [concept for concept in by_section["concern"] if concept.key == "people"]
    selves = [concept for concept in by_section["concern"] if concept.key == "self"]
    if people and not selves and Need.AUTHORITIES in needs:
        return True
    asks = by_section["greetings"] or not needs <= WEAK.keys()
    first = not selves or min(concept.start for concept in people or selves) < min(each.start for each in selves)
    if people and first and length >= STORY and not asks:  # who tells of somebody at length and asks for nothing
        return True
    done = [concept for concept in plights if not PLIGHTS[concept.key].lot]
    return any(_happens_to(one, concept, selves) for concept in done for one in people)


def _asks_for_itself(needs: set[str], length: int) -> bool:
    """Whether a service is asked for and little else said: "nappies for the child" is no worry about the child."""
    return bool(needs & _OWN) or (length < STORY and not needs <= WEAK.keys() | _FOR_OTHERS)


def _happens_to(one: Met, plight: Met, selves: Sequence[Met]) -> bool:
    """Whether a plight is that of somebody named, and not of the writer, who would stand between the two or after."""
    if not selves:
        return True
    between = any(one.end <= each.start < plight.end + WORD for each in selves)
    return one.start <= plight.start and not between
