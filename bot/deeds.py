"""What a person did, after everything that says who they are has been taken away.

Handlers get one of these and nothing else of an update. What was typed or shared lives for one answer and never shows
in a `repr`, so that no log and no traceback can hold it.
"""

from dataclasses import dataclass, field

from screens.buttons import Meaning


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed."""

    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Typed:
    """Words were sent."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shared:
    """A position was sent, in degrees."""

    latitude: float = field(repr=False)
    longitude: float = field(repr=False)


@dataclass(frozen=True, slots=True)
class Started:
    """The chat was opened, perhaps by a link that names a language and a country."""

    language: str | None
    country: str | None


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command was sent; `name` is without its slash."""

    name: str


@dataclass(frozen=True, slots=True)
class Unopened:
    """Something that nobody opened was sent: a voice, a picture, a file, a changed message."""


Deed = Pressed | Typed | Shared | Started | Commanded | Unopened
