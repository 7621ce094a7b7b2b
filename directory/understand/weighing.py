"""Weighing: what the concepts that a text holds amount to.

Here belong the rules between concepts: what is asked for by name goes before what happened, what is negated does not
count. Whether it presses, and on whom, belongs to `danger`; the words belong to the lists.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from directory.codes import Audience, Need
from directory.model import Wanted
from directory.understand.danger import STORY, is_concern, is_urgent
from directory.understand.plights import PLIGHTS, TALK, WEAK, need_of
from directory.understand.reading import GAP, WORD, Met

_ASKED: Final = 10.0
_STRENGTH_OF_WEAK: Final = 0.2
_EARLIER: Final = 0.002  # what a need loses with each step into the text, so that of equal ones the first comes first
_SUFFERED: Final = 0.3  # how much what happened counts beside what is asked for
_LONGER: Final = 0.4  # what each further component adds to the weight of a pattern
_LOOSER: Final = 0.15  # what each word between the components takes away again
_PROMISED: Final = frozenset({Need.LEGAL, Need.WORK_TRAINING, Need.RETURN_TRAVEL})
"""What an offer of work speaks of: a contract, a visa, a ticket."""
_OF_OTHERS: Final = frozenset({Need.WORK_TRAINING, Need.COMMUNITY, Need.RETURN_TRAVEL, Need.BASIC_NEEDS})
"""What is told of others more than asked for them: where they work, whom they may not meet, what they wish for."""
_COMFORT: Final = frozenset({Need.COUNSELLING, Need.HOTLINE})
"""What whoever wants to die is answered with."""
_FELT: Final = frozenset({"sad", "lonely"})
"""What is told of others as a sign: the neighbour's child who cries is not to be talked with, but seen after."""
_CAPTIVE: Final = frozenset({"held", "forced_work", "forced_sex", "beaten"})
"""Who is kept speaks of home, of tickets and of going back; it is the keeping that has to end first."""
_BOARDED: Final = frozenset({"papers_taken", "job_offer", "unpaid", "injured", "debt", "held", "forced_work"})
"""Where one tells of this, a room, a bed or a hotel is where it happens or what was promised."""
_FOR_WHOEVER_SEES_IT: Final = frozenset({Need.CHILD_PROTECTION, Need.COUNSELLING})
"""What helps a child, or somebody who wants to die, is there for those who worry about them too."""
_LINE: Final = Wanted(Need.HOTLINE)
_A_LINE: Final = 3.0
"""How much less somebody to talk to counts than a service that is asked for with it: "the number of the embassy"."""
_ORDER: Final = {need: index for index, need in enumerate(Need)}  # of equal ones the house's first: who can talk now
_LATER: Final = (1.0, 0.5, 0.3)  # how much the first, second and third need of a plight weigh


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a text asks for, the most likely first, for whom, in which languages, whether urgent, whether for others.

    `idle` is that it asks for nothing, and that no place in it is one to help at: who won, what is for sale.
    """

    wanted: tuple[Wanted, ...]
    speaks: tuple[str, ...]
    audience: Audience | None
    urgent: bool
    concern: bool
    greeting: bool
    idle: bool = False


_IDLE: Final = Weighed((), (), None, urgent=False, concern=False, greeting=False, idle=True)


def weigh(met: Sequence[Met], length: int = 0) -> Weighed:
    """Gives what the concepts of a text of that length, counted like their places, amount to."""
    by_section: dict[str, list[Met]] = defaultdict(list)
    for concept in met:
        if not (concept.slip and _needs_certainty(concept)):
            by_section[concept.section].append(concept)
    said = (*by_section["situations"], *by_section["needs"])
    needs = _uncovered(_not_negated(by_section["needs"], by_section["not"]), said, overlapping=True)
    plights = _not_put_out(_uncovered(by_section["situations"], by_section["situations"]))
    if by_section["idle"] and not _is_firm(plights, by_section["concern"]):
        selves = any(concept.key == "self" for concept in by_section["concern"])
        sells = any(concept.key == "advert" for concept in by_section["idle"]) and not selves
        needs = [concept for concept in needs if not sells and concept.key not in WEAK]
        plights = []
        if not needs and (sells or not any(concept.key == "always" for concept in by_section["urgent"])):
            return _IDLE
    if not plights and _only_thanks(needs, by_section):
        needs = []
    asked = {concept.key for concept in needs}
    concern = is_concern(plights, by_section, asked, length)
    urgent = is_urgent(plights, by_section, asked, concern=concern)
    if concern:
        plights = [concept for concept in plights if concept.key not in _FELT]
    tells = (
        length >= STORY and not by_section["greetings"] and any(each.key == "self" for each in by_section["concern"])
    )
    speaks = _speaks(by_section["speaks"], by_section["language"])
    return Weighed(
        # Whoever is in danger, or worried, tells of themselves, or asks for a language, and names no need that we know:
        # somebody to call.
        wanted=_ranked(
            _asked_for(needs, plights, concern=concern), plights, in_a_language=bool(speaks), concern=concern
        )
        or ((_LINE,) if urgent or concern or tells or speaks else ()),
        speaks=speaks,
        audience=next((Audience(concept.key) for concept in by_section["for"]), None),
        urgent=urgent,
        concern=concern,
        greeting=bool(by_section["greetings"]),
    )


def _ranked(needs: Sequence[Met], plights: Sequence[Met], *, in_a_language: bool, concern: bool) -> tuple[Wanted, ...]:
    """The needs in their order: those asked for by name before those of what happened, the stronger words first.

    To talk to somebody `in_a_language` that is wished for is to phone, unless it weighs on one's heart.
    """
    felt = any(concept.key in _FELT or concept.key == "suicide" for concept in plights)
    asked: dict[Need, float] = {}
    kinds: dict[Need, tuple[float, Wanted]] = {}
    for concept in needs:
        key = "hotline" if concept.key == TALK and in_a_language and not felt else concept.key
        wanted = WEAK[key] if key in WEAK else need_of(key)
        strength = _STRENGTH_OF_WEAK if concept.key in WEAK else _ASKED + _LONGER * (concept.components - 1)
        if concept.key in {"hotline", TALK}:
            strength -= _A_LINE
        strength -= _LOOSER * concept.looseness
        strength -= concept.start * _EARLIER
        asked[wanted.need] = max(asked.get(wanted.need, 0.0), strength)
        if wanted.kind:
            kinds[wanted.need] = max(
                kinds.get(wanted.need, (0.0, wanted)), (strength, wanted), key=lambda pair: pair[0]
            )
    suffered: dict[Need, float] = defaultdict(float)
    strongest: dict[str, float] = {}
    for concept in plights:
        strength = PLIGHTS[concept.key].weight + _LONGER * (concept.components - 1) - _LOOSER * concept.looseness
        strongest[concept.key] = max(strongest.get(concept.key, 0.0), strength)
    for key, strength in strongest.items():
        for wanted, share in zip(_may_help(key, concern=concern), _LATER, strict=False):
            suffered[wanted.need] += strength * share
            if wanted.kind:
                kinds.setdefault(wanted.need, (strength, wanted))
    scores = {
        need: asked.get(need, 0.0) + min(suffered.get(need, 0.0), _ASKED / 2) * _SUFFERED
        for need in {**asked, **suffered}
    }
    order = sorted(scores, key=lambda need: (-scores[need], -suffered.get(need, 0.0), _ORDER[need]))
    return tuple(kinds[need][1] if need in kinds else Wanted(need) for need in order)


def _may_help(plight: str, *, concern: bool) -> tuple[Wanted, ...]:
    """What may help in a plight, the most likely first; whoever sees it in others first needs somebody to ask."""
    wanted = PLIGHTS[plight].wanted
    if not concern or wanted[0].need in _FOR_WHOEVER_SEES_IT:
        return wanted
    return (_LINE, *(each for each in wanted if each != _LINE))


def _not_negated(needs: Sequence[Met], nots: Iterable[Met]) -> list[Met]:
    """The needs beside which nothing says that they are not wanted: "no police, a lawyer please" wants the lawyer."""
    unwanted: set[Met] = set()
    for concept in nots:
        if concept.key == "before":
            near = [need for need in needs if 0 <= need.start - concept.end <= GAP // 2]
            nearest = min((need.start for need in near), default=0)
            unwanted.update(need for need in near if need.start == nearest)
        elif concept.key == "after":
            near = [need for need in needs if 0 <= concept.start - need.end <= GAP // 2]
            nearest = max((need.end for need in near), default=0)
            unwanted.update(need for need in near if need.end == nearest)
    return [need for need in needs if need not in unwanted]


def _uncovered(concepts: Iterable[Met], others: Sequence[Met], *, overlapping: bool = False) -> list[Met]:
    """The concepts that do not lie inside a longer one that says something else, or, `overlapping`, partly in it."""
    long = [other for other in others if other.components > 1]

    def covers(other: Met, concept: Met) -> bool:
        if other.key == concept.key or other.components < concept.components or concept.key == "suicide":
            return False
        if overlapping and other.section != concept.section:
            return other.start < concept.end and concept.start < other.end
        inside = other.start <= concept.start and concept.end <= other.end
        return inside and (other.end - other.start) > (concept.end - concept.start)

    return [concept for concept in concepts if not any(covers(other, concept) for other in long)]


def _asked_for(needs: Sequence[Met], plights: Sequence[Met], *, concern: bool) -> list[Met]:
    """The needs that the writer asks for, and does not just mention: what is offered to them, what others do or lack.

    Whoever wants to die is answered with somebody to talk to, whatever else they name: pills are no wish for a doctor.
    """
    keys = {plight.key for plight in plights}
    mentioned: set[Need] = {*Need} - _COMFORT if "suicide" in keys else set()
    if "job_offer" in keys:
        mentioned |= _PROMISED
    if concern:
        mentioned |= _OF_OTHERS
    if any(plight.key in _CAPTIVE and plight.components > 1 for plight in plights):
        mentioned.add(Need.RETURN_TRAVEL)
    in_one_word = {Need.MEDICAL} if concern else set()  # who tells of a patient, or of a nurse
    if keys & _BOARDED:
        in_one_word.add(Need.SHELTER)

    def is_asked(concept: Met) -> bool:
        need = need_of(concept.key).need
        return need not in mentioned and (concept.components > 1 or need not in in_one_word)

    return [concept for concept in needs if concept.key in WEAK or is_asked(concept)]


def _only_thanks(needs: Sequence[Met], by_section: Mapping[str, Sequence[Met]]) -> bool:
    """Whether the help that is spoken of was given: "thank you for your help", by nobody who says "me".

    Not right behind a word of thanks, though, since some of them also say yes: "ok please help".
    """
    thanks = [concept.start for concept in by_section["greetings"] if concept.key == "thanks"]
    me = any(concept.key == "self" for concept in by_section["concern"])
    far = min(thanks, default=0) + 3 * WORD
    return bool(thanks) and not me and all(each.key == "help" and each.start >= far for each in needs)


def _needs_certainty(concept: Met) -> bool:
    """Whether a slip of the finger may not mean it: what is urgent by a single word, what takes all meaning away."""
    if concept.section == "situations":
        return concept.components == 1 and PLIGHTS[concept.key].urgent
    return concept.section == "idle" or (concept.section, concept.key) == ("urgent", "always")


def _is_firm(plights: Sequence[Met], concern: Sequence[Met]) -> bool:
    """Whether harm is meant though the text speaks of football or sells something: a single word of it may say less."""
    if any(concept.key == "suicide" for concept in plights) or any(concept.key == "always" for concept in concern):
        return True
    harm = [concept for concept in plights if not PLIGHTS[concept.key].lot]
    return len({concept.key for concept in harm}) > 1 or any(concept.components > 1 for concept in harm)


def _not_put_out(plights: Sequence[Met]) -> list[Met]:
    """Without those put out of the house in the same words that say that they are not let out."""
    held = [concept for concept in plights if concept.key == "held"]
    return [
        concept
        for concept in plights
        if concept.key != "put_out" or not any(each.start < concept.end and concept.start < each.end for each in held)
    ]


def _speaks(speaks: Iterable[Met], languages: Sequence[Met]) -> tuple[str, ...]:
    """The languages that are wished for, and those beside one that is: "who speaks Turkish or Kurdish"."""
    unwished = [concept for concept in speaks if concept.key == "unwished"]
    named = [each for each in languages if not any(_holds(no, each) for no in unwished)]
    wished = [each for each in named if any(_holds(wish, each) for wish in speaks if wish.key == "wish")]
    for each in wished:  # grows as it is walked
        wished += [
            other
            for other in named
            if other not in wished and max(other.start - each.end, each.start - other.end) <= WORD
        ]
    # A slip that may mean a language counts for nothing where another is named without one.
    sure = [each for each in wished if not each.slip]
    return tuple(dict.fromkeys(each.key for each in sure or wished))


def _holds(concept: Met, other: Met) -> bool:
    return concept.start <= other.start and other.end <= concept.end
