"""A sitting: who is opening which country, today, with which record; what every step of opening is given."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cli.opening_asking import Asking
from directory.record.editor import Editor
from translations.catalog import Say
from translations.names import country_name, format_date, language_name


class StopHere(Exception):  # noqa: N818 - an operator's wish, not a failure
    """The operator wants to publish what is done, and go."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """The people who answer for it are one or two; `today` is the day where they sit."""

    editor: Editor
    asking: Asking
    country: str
    people: tuple[str, ...]
    today: date

    @property
    def say(self) -> Say:
        """The words of the terminal."""
        return self.asking.say

    def country_name(self) -> str:
        """What the reader calls the country."""
        return country_name(self.country, self.say.language)

    def language_names(self, tags: Iterable[str]) -> str:
        """What the reader calls these languages, in one line."""
        return ", ".join(language_name(tag, self.say.language) for tag in tags)

    def date(self, day: date) -> str:
        """A day as the reader writes it."""
        return format_date(day, self.say.language)
