"""Opening a country, first step: its emergency numbers, each settled by an official page that somebody reads now.

Here belongs what is asked about one service of one country. An emergency line is never called to check it.
"""

from typing import Final

import phonenumbers

from cli.opening_answers import page_address
from cli.opening_asking import NotUnderstoodError
from cli.opening_sitting import Sitting
from directory.codes import EmergencyService
from directory.model import EmergencyNumber

_SHORTEST, _LONGEST = 2, 6  # digits, as the import takes them
_SAME: Final = "="
_NONE: Final = "0"

_LATER: Final = ""


def settle_emergency(sitting: Sitting) -> None:
    """Asks about each service of the country that staff have not settled, and records what the page says."""
    asking = sitting.asking
    services = sitting.editor.unsettled_emergency(sitting.country)
    asking.tell("")
    if not services:
        asking.say_line("open-emergency-settled", country=sitting.country_name())
        return
    asking.say_line("open-emergency", country=sitting.country_name())
    known = {one.service: one for one in sitting.editor.emergency_numbers(sitting.country)}
    page, told = "", set[str]()
    for service in services:
        _show(sitting, service, known.get(service), told)
        page = _settle(sitting, service, known.get(service), page) or page


def _settle(sitting: Sitting, service: EmergencyService, known: EmergencyNumber | None, page_before: str) -> str:
    """Asks about one service; gives the page that was read, or "" when it was put off."""
    asking, about = sitting.asking, f"emergency {sitting.country} {service}"
    while True:
        given = asking.answer(
            "open-emergency-number", lambda typed: _number(typed, known), shown=sitting.say("open-later"), about=about
        )
        if given == _LATER:
            return ""
        if given == _NONE or _typed_again(sitting, given, known):
            break
        asking.unfinished.forget(about)
    page = asking.answer(
        "open-emergency-page",
        lambda typed: page_address(typed) if typed else page_before,
        shown=page_before or sitting.say("open-later"),
        about=about,
    )
    if not page:
        return ""
    number = None if given == _NONE else given
    sitting.editor.settle_emergency(
        sitting.country, service, number, source_url=page, on=sitting.today, by=sitting.people
    )
    asking.unfinished.forget(about)
    asking.say_line("open-recorded")
    return page


def _show(sitting: Sitting, service: EmergencyService, known: EmergencyNumber | None, told: set[str]) -> None:
    """Shows what is known of a service, each source once; those in `told` were shown with a service before."""
    tell, say = sitting.asking.tell, sitting.say
    tell("")
    name = say(f"open-service-{service}")
    if known is None:
        tell(say("open-emergency-unknown", service=name))
        return
    state = say(f"open-emergency-{known.state}")
    tell(say("open-emergency-known", service=name, number=known.number, state=state))
    for url in known.sources:
        if url not in told:
            tell(f"    {url}")
    if above := told.intersection(known.sources):
        tell(f"    {say('open-emergency-sources-above', count=len(above))}")
    told.update(known.sources)


def _number(typed: str, known: EmergencyNumber | None) -> str:
    """The digits that were meant, or one of the two signs that mean something else."""
    if typed in {_LATER, _NONE}:
        return typed
    if typed == _SAME and known:
        return known.number
    if typed.isascii() and typed.isdigit() and _SHORTEST <= len(typed) <= _LONGEST:
        return typed
    raise NotUnderstoodError("open-emergency-number-wrong")


def _typed_again(sitting: Sitting, number: str, known: EmergencyNumber | None) -> bool:
    """Whether a number that nobody expected was typed a second time, by the second person where there is one."""
    if known and known.number == number:
        return True
    asking = sitting.asking
    in_plan = phonenumbers.is_emergency_number(number, sitting.country)
    asking.say_line("open-emergency-differs" if in_plan else "open-emergency-not-in-plan")
    question = f"{sitting.people[-1]}: {sitting.say('open-emergency-again')}"
    again = asking.answer("open-emergency-again", str, shown=sitting.say("open-later"), question=question)
    if again != number:
        asking.say_line("open-emergency-again-differs")
    return again == number
