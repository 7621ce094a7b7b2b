"""Which emergency number to believe, where sources contradict each other.

Here belongs the decision alone, for one country, from what the public lists and the pages say. The files they are read
from belong to `emergency`; what staff confirm later belongs to the record, and wins over all of this.

Pages of a government, of the EU, of an embassy or of the UN are *official*; *press* comes second; *other* is a hint: it
can decide between values of the lists, and never brings one of its own. A cell of the lists *holds* one value or
several. The *general* number, the one for all services, is decided first; then each service, by the first line here
that applies:

| | what speaks for the service | the number | state |
|---|---|---|---|
| 1 | official, yet the lists hold another, and a newer press page names that one | held | lists disagree |
| 2 | official | the official one | official page |
| 3 | the lists hold the general number, alone or among others | the general one | as the lists |
| 4 | press names one number, the lists another, a hint a third | none | |
| 5 | press | the general one, else a held one, else the newest | as the lists |
| 6 | the lists hold one value, and they agree, or it is a police number | held | as the lists |
| 7 | the lists hold a value that a hint names | held | lists disagree |
| 8 | anything else | none | |

*As the lists* is "lists agree" where they are not marked as disagreeing about the country and hold this one value
alone; else it is "lists disagree". Of several official pages the newest full date wins, then what the lists hold, then
the first in the file. By lines 3 and 6 to 8, ambulance and fire, which one of the lists has swapped in many countries,
need a page or a hint, or have to equal the general number, wherever the lists are marked.

The general number itself is decided by lines 1, 2 and 5, else it is what the lists hold; of several values, the one
that all cells of the country share. From the lists alone it is dropped where an official page gives a number unknown
to the lists for a service that they reach by the general one (and no page names that), and where the lists have it for
only the ambulance or only the fire brigade.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from directory.codes import EmergencyService, EmergencyState

SPECIAL: Final = (EmergencyService.POLICE, EmergencyService.AMBULANCE, EmergencyService.FIRE)
_SWAPPED: Final = frozenset({EmergencyService.AMBULANCE, EmergencyService.FIRE})


class PageKind(StrEnum):
    """Who stands behind a page on which a number was read."""

    GOVERNMENT = "government"
    EU = "eu"
    EMBASSY = "embassy"
    UN = "un"
    PRESS = "press"
    OTHER = "other"

    @property
    def official(self) -> bool:
        """Whether the page is the word of an authority."""
        return self not in {PageKind.PRESS, PageKind.OTHER}


@dataclass(frozen=True, slots=True)
class Page:
    """A number that was read on a page; `dated` is None where the page bears no full date."""

    number: str
    kind: PageKind
    url: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Lists:
    """What the public lists say of one country: the values held for each service, and whether they agree."""

    held: Mapping[EmergencyService, tuple[str, ...]]
    agree: bool
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A number that may be shown, how well it is known, and the page that decided, if one did."""

    number: str
    state: EmergencyState
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What somebody should look at: `dropped` says that the number is not shown for it."""

    service: EmergencyService
    code: str
    number: str
    dropped: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """What came out for one country; a service without a verdict has no number that may be shown."""

    verdicts: Mapping[EmergencyService, Verdict]
    doubts: tuple[Doubt, ...]


def weigh(
    lists: Lists,
    pages: Mapping[EmergencyService, Sequence[Page]],
    withheld: Collection[tuple[EmergencyService, str]] = (),
) -> Weighed:
    """Decides which number of a country may be shown for each service, by the table above.

    `withheld` are numbers that are not to be shown whatever the sources say.
    """
    scales = _Scales(lists, pages, withheld)
    general = scales.general()
    verdicts = {EmergencyService.GENERAL: general} if general else {}
    for service in SPECIAL:
        if verdict := scales.special(service, general.number if general else ""):
            verdicts[service] = verdict
    return Weighed(verdicts, tuple(scales.doubts))


class _Scales:
    """The sources of one country while they are weighed."""

    def __init__(
        self,
        lists: Lists,
        pages: Mapping[EmergencyService, Sequence[Page]],
        withheld: Collection[tuple[EmergencyService, str]],
    ) -> None:
        self.lists = lists
        self.pages = pages
        self.withheld = withheld
        self.doubts: list[Doubt] = []

    def general(self) -> Verdict | None:
        """The number for all services."""
        service = EmergencyService.GENERAL
        if verdict := self._by_official(service) or self._by_press(service, ""):
            return self._unless_withheld(service, verdict)
        held = self._held(service)
        number = held[0] if len(held) == 1 else self._shared_by_all_cells(held)
        if not number:
            self._left_out(service, "emergency-lists-disagree")
            return None
        if self._contradicted(number):
            self._doubt(service, "emergency-general-contradicted", number, dropped=True)
            return None
        if self._is_of_one_service(number):
            self._doubt(service, "emergency-general-is-special", number, dropped=True)
            return None
        return self._unless_withheld(service, self._from_lists(service, number))

    def special(self, service: EmergencyService, general: str) -> Verdict | None:
        """The number of one service, where `general` is the one for all, or ""."""
        verdict = self._by_official(service)
        held = self._held(service)
        if not verdict and general in held:
            verdict = self._from_lists(service, general)
            self._compare_with_pages(service, general)
        if not verdict and self._three_ways(service, general):
            self._left_out(service, "emergency-sources-differ")
            return None
        verdict = verdict or self._by_press(service, general) or self._by_lists(service)
        if verdict:
            return self._unless_withheld(service, verdict)
        self._left_out(service, "emergency-lists-disagree")
        return None

    def _by_official(self, service: EmergencyService) -> Verdict | None:
        official = [page for page in self.pages.get(service, ()) if page.kind.official]
        if not official:
            return None
        held = self._held(service)
        best = max(official, key=lambda page: (page.dated or date.min, page.number in held))
        if len({page.number for page in official}) > 1:
            self._doubt(service, "emergency-official-pages-differ", best.number)
        if overtaken := self._newer_press(service, best):
            self._doubt(service, "emergency-official-overtaken", best.number)
            return Verdict(overtaken.number, EmergencyState.LISTS_DISAGREE, overtaken)
        return Verdict(best.number, EmergencyState.OFFICIAL_PAGE, best)

    def _newer_press(self, service: EmergencyService, official: Page) -> Page | None:
        """The press page that bears out the lists against an older official page."""
        held = self._held(service)
        if official.dated is None or official.number in held:
            return None
        for page in self._press(service):
            if page.number in held and page.dated and page.dated > official.dated:
                return page
        return None

    def _by_press(self, service: EmergencyService, general: str) -> Verdict | None:
        if not (press := self._press(service)):
            return None
        held = self._held(service)
        best = max(press, key=lambda page: (page.number == general, page.number in held, page.dated or date.min))
        self._compare_with_pages(service, best.number)
        return Verdict(best.number, self._state(service, best.number), best)

    def _three_ways(self, service: EmergencyService, general: str) -> bool:
        held = set(self._held(service))
        press = {page.number for page in self._press(service)}
        hints = self._hints(service)
        # A press page is borne out by the general number, by the lists, or by a hint; here by nothing.
        return bool(press and held and hints) and not press & (held | hints | {general})

    def _by_lists(self, service: EmergencyService) -> Verdict | None:
        held = self._held(service)
        if len(held) == 1 and (self.lists.agree or service not in _SWAPPED):
            self._compare_with_pages(service, held[0])
            return self._from_lists(service, held[0])
        named = [number for number in held if number in self._hints(service)]
        return Verdict(named[0], EmergencyState.LISTS_DISAGREE) if len(named) == 1 else None

    def _from_lists(self, service: EmergencyService, number: str) -> Verdict:
        return Verdict(number, self._state(service, number))

    def _state(self, service: EmergencyService, number: str) -> EmergencyState:
        alone = self.lists.agree and self._held(service) == (number,)
        return EmergencyState.LISTS_AGREE if alone else EmergencyState.LISTS_DISAGREE

    def _contradicted(self, general: str) -> bool:
        """Whether an official page gives a number unknown to the lists where they have the general one.

        Not if any other page names the general number: then both may work.
        """
        pages = [(service, page) for service in SPECIAL for page in self.pages.get(service, ())]
        if any(page.number == general and page.kind is not PageKind.OTHER for _, page in pages):
            return False
        return any(
            page.kind.official and general in self._held(service) and page.number not in self._held(service)
            for service, page in pages
        )

    def _is_of_one_service(self, general: str) -> bool:
        """Whether only the ambulance or only the fire brigade answers it, and every service has a number."""
        answering = [service for service in SPECIAL if general in self._held(service)]
        return len(answering) == 1 and answering[0] in _SWAPPED and all(self._held(service) for service in SPECIAL)

    def _shared_by_all_cells(self, held: tuple[str, ...]) -> str:
        shared = set(held).intersection(*filter(None, self.lists.held.values()))
        return shared.pop() if len(shared) == 1 else ""

    def _held(self, service: EmergencyService) -> tuple[str, ...]:
        return self.lists.held.get(service, ())

    def _press(self, service: EmergencyService) -> list[Page]:
        return [page for page in self.pages.get(service, ()) if page.kind is PageKind.PRESS]

    def _hints(self, service: EmergencyService) -> set[str]:
        return {page.number for page in self.pages.get(service, ()) if page.kind is PageKind.OTHER}

    def _unless_withheld(self, service: EmergencyService, verdict: Verdict) -> Verdict | None:
        if (service, verdict.number) not in self.withheld:
            return verdict
        self._doubt(service, "emergency-withheld", verdict.number, dropped=True)
        return None

    def _compare_with_pages(self, service: EmergencyService, number: str) -> None:
        """Notes that a page or the lists name another number than the one that is shown."""
        others = {page.number for page in self.pages.get(service, ())} | set(self._held(service))
        if others - {number}:
            self._doubt(service, "emergency-others-named", number)

    def _left_out(self, service: EmergencyService, code: str) -> None:
        if held := self._held(service):
            self._doubt(service, code, ";".join(held), dropped=True)

    def _doubt(self, service: EmergencyService, code: str, number: str, *, dropped: bool = False) -> None:
        self.doubts.append(Doubt(service, code, number, dropped))
