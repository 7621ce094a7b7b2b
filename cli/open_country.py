"""`safelight open COUNTRY`: from drafts to an open service in one sitting, in the terminal.

Here belongs the order of the sitting: who is here, emergency numbers, each draft, publication, what is still missing.
Every answer that is complete is recorded at once; whatever was typed before that is kept beside the record. So it can
be left at any moment and taken up again.
"""

import argparse
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import Final, Protocol

from cli.opening_asking import Asking, NotUnderstoodError, Unfinished
from cli.opening_emergency import settle_emergency
from cli.opening_outcome import attend
from cli.opening_sitting import Sitting, StopHere
from cli.overview import country_lines
from cli.settings import read_settings
from cli.wiring import open_editor, publish
from directory.exchange.emergency import read_emergency
from directory.publish.guard import GuardRefused
from directory.record.desk import distinct
from directory.record.editor import Editor
from directory.understand.countries import CountryNames
from directory.understand.vocabulary import Vocabulary
from translations.catalog import Say
from translations.names import country_codes, country_name

HELP: Final = "open-help"
UNFINISHED_FILE: Final = "opening.json"
"""In the data folder: what was typed and is not recorded yet. It vanishes with the last of it."""

_LEFT: Final = 1
_INTERRUPTED: Final = 130  # as shells say it of Ctrl-C


class Publish(Protocol):
    """Makes what may be seen public; raises `GuardRefused` unless two people looked (`reviewed`)."""

    def __call__(self, *, reviewed: bool = False) -> object:
        """Publishes."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Takes the country, by code or by name."""
    parser.add_argument("country", metavar="COUNTRY")


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Opens the country at this terminal."""
    country = country_of(arguments.country)
    if country is None:
        print(say("open-country-unknown"))
        return 1
    with suppress(ImportError):
        import readline  # noqa: F401 - arrow keys and corrections, where Python was built with them
    settings = read_settings()
    with open_editor(settings) as editor:
        if not editor.emergency_numbers():
            editor.load_emergency(read_emergency().numbers, by="safelight")
        asking = Asking(input, print, say, Unfinished(settings.data / UNFINISHED_FILE))
        today = datetime.now(UTC).astimezone().date()
        return open_country(editor, partial(publish, settings, editor), asking, country=country, today=today)


def country_of(typed: str) -> str | None:
    """The code of a country that was typed as a code or as a name, in any of our languages."""
    code = typed.strip().upper()
    return code if code in country_codes() else CountryNames(Vocabulary.open()).named(typed)


def open_country(editor: Editor, publish: Publish, asking: Asking, *, country: str, today: date) -> int:
    """Leads through the whole sitting: 0 when it came to its end, else what it is left with.

    Ctrl-C and the end of the input leave everything that was recorded and typed so far, and say how to go on.
    """
    try:
        _sit(editor, publish, asking, country, today)
    except (EOFError, KeyboardInterrupt) as left:
        asking.tell("")
        asking.say_line("open-interrupted", code=country)
        return _INTERRUPTED if isinstance(left, KeyboardInterrupt) else _LEFT
    return 0


def _sit(editor: Editor, publish: Publish, asking: Asking, country: str, today: date) -> None:
    say = asking.say
    asking.say_line("open-welcome", country=country_name(country, say.language))
    sitting = Sitting(editor, asking, country, _people(asking), today)
    try:
        settle_emergency(sitting)
        _drafts(sitting)
    except StopHere:
        pass
    asking.tell("")
    _publish(sitting, publish)
    for line in country_lines(editor, say, editor.opening(country)):
        asking.tell(line)
    if editor.opening(country).left or editor.unsettled_emergency(country):
        asking.say_line("open-more", code=country)


def _people(asking: Asking) -> tuple[str, ...]:
    """Who is here: one or two people, by the names that they type."""

    def somebody(typed: str) -> str:
        if not distinct((typed,)):
            raise NotUnderstoodError("open-name-wrong")
        return typed

    first = asking.answer("open-name", somebody, shown=asking.say("open-name-needed"))
    second = asking.answer("open-second-name", str, shown=asking.say("open-nobody-else"))
    people = distinct((first, second))
    asking.say_line("open-one-person" if len(people) == 1 else "open-two-people")
    return people


def _drafts(sitting: Sitting) -> None:
    """Leads through every draft of the country, first those that nobody called."""
    left = sitting.editor.opening(sitting.country).left
    sitting.asking.tell("")
    if not left:
        sitting.asking.say_line("open-no-drafts", country=sitting.country_name())
    for position, one in enumerate(left, start=1):
        sitting.asking.tell("")
        sitting.asking.say_line("open-draft", position=position, count=len(left), number=str(one.listing.number))
        attend(sitting, one.listing.number, one.last_attempt)


def _publish(sitting: Sitting, publish: Publish) -> None:
    """Publishes what was confirmed; a change too large for one goes out only when two people looked."""
    asking = sitting.asking
    try:
        publish()
    except GuardRefused as refused:
        asking.say_line(
            f"open-guard-{refused.code}", vanished=refused.change.vanished, numbers=refused.change.hotline_numbers
        )
        if len(sitting.people) == 1:
            asking.say_line("open-guard-second")
            return
        if not asking.yes("open-guard-both", default=False):
            asking.say_line("open-guard-kept")
            return
        publish(reviewed=True)
    asking.say_line("open-published")
