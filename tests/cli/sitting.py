"""An operator at a terminal who types what a test says, and the snapshots that come of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from nacl.signing import SigningKey

from cli.open_country import open_country
from cli.opening_asking import Asking, Unfinished
from directory.model import PublicListing
from directory.publish.manifest import Manifest
from directory.publish.publisher import Publisher
from directory.publish.snapshot import Snapshot, open_latest
from directory.record.editor import Editor
from tests.builders import NOW, TODAY
from translations.catalog import Say

Typed = str | Callable[[], str]
"""What an operator types; a callable does something first, while the question stands there."""


def ctrl_c() -> str:
    """Presses Ctrl-C."""
    raise KeyboardInterrupt


ADA: Final = ("Ada", "")
ADA_AND_BEN: Final = ("Ada", "Ben")
LATER: Final = ("", "", "", "")
"""Puts off all four services of the emergency numbers."""

ADMIT: Final = ("register of charities", "Example network", "yes", "", "yes", "ngo", "Ada")
"""The questions about an organisation, answered: how, who, independent, called, policy, kind, by whom."""


@dataclass(slots=True)
class Terminal:
    """Types the answers one after the other; then the input has come to its end."""

    answers: Iterator[Typed]
    curious: bool = False
    shown: list[str] = field(default_factory=list)
    explained: set[str] = field(default_factory=set)
    code: int | None = None

    def ask(self, prompt: str) -> str:
        self.shown.append(prompt)
        if self.curious and prompt not in self.explained:
            self.explained.add(prompt)
            return "?"
        try:
            typed = next(self.answers)
        except StopIteration:
            raise EOFError from None
        return typed if isinstance(typed, str) else typed()

    @property
    def text(self) -> str:
        """Everything that was shown."""
        return "\n".join(self.shown)


@dataclass(frozen=True, slots=True)
class Service:
    """A record, the folder of its snapshots, and the key that signs them."""

    editor: Editor
    folder: Path
    say: Say
    key: SigningKey = field(default_factory=SigningKey.generate)

    @property
    def unfinished(self) -> Path:
        """The file of what was typed and is not recorded yet."""
        return self.folder / "opening.json"

    def publish(self, *, reviewed: bool = False) -> Manifest:
        publisher = Publisher(self.folder / "snapshots", self.key, clock=lambda: NOW)
        listings, emergency = self.editor.listings(), self.editor.emergency_numbers()
        return publisher.publish(listings, emergency, practice=False, reviewed=reviewed)

    def sit(self, *answers: Typed, country: str = "GB", curious: bool = False) -> Terminal:
        """Opens the country with somebody who types these answers."""
        terminal = Terminal(iter(answers), curious)
        asking = Asking(terminal.ask, terminal.shown.append, self.say, Unfinished(self.unfinished))
        terminal.code = open_country(self.editor, self.publish, asking, country=country, today=TODAY)
        return terminal

    def snapshot(self) -> Snapshot:
        """What the bot would read now."""
        return open_latest(self.folder / "snapshots", self.key.verify_key)

    def shown(self) -> tuple[PublicListing, ...]:
        """The listings that people see now."""
        return tuple(self.snapshot().listings())
