"""Makes messages out of Fluent files: strict where fluent.runtime forgives.

`fluent.runtime` is the only interpreter. By itself it shows the name of a missing variable to the reader and drops the
error; here a broken message is an error in tests and, in service, the English message instead, reported by its key.
A file named `words.toml` beside the Fluent files belongs to understanding, not to this room.
"""

from collections.abc import Callable, Iterator
from copy import copy
from functools import cache
from pathlib import Path
from typing import cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType
from fluent.syntax.ast import Message

from translations.languages import FALLBACK, Language, Languages

FOLDER = Path(__file__).parent
REMEMBERED = 4096  # rendered messages per language; the arguments are codes, numbers and public facts


class BrokenMessageError(Exception):
    """A message that cannot be shown: missing, not parsable, or short of a value."""

    def __init__(self, language: str, key: str, reason: str) -> None:
        super().__init__(f"{language}: {key}: {reason}")
        self.language, self.key, self.reason = language, key, reason


class Say:
    """The messages of one language.

    Called with a key and its values, it gives the finished text. It remembers what it rendered, so its arguments must
    be closed: codes, numbers, and facts of the directory, never anything that a person typed.

    `borrowed` says whether any message was given in English because the language has none yet; `anew` starts over.
    """

    def __init__(self, language: Language, catalog: "Catalog") -> None:
        self.language = language
        self.borrowed = False
        self._is_whole = language.complete or language.tag == FALLBACK
        self._catalog = catalog
        # Isolates keep a Latin name from disturbing an Arabic line; left-to-right text is better off without them,
        # since they would be copied along with a number.
        self._bundle = FluentBundle([language.locale], use_isolating=language.right_to_left and catalog.isolates)
        for file in sorted((catalog.folder / language.tag).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(file.read_text("utf-8")))
        self._rendered: dict[tuple[str, tuple[tuple[str, str | int], ...]], str] = {}

    def __call__(self, key: str, **values: str | int) -> str:
        """The text of a message.

        Raises BrokenMessageError where the catalog is strict; else falls back to English, at the last to the key.
        """
        call = (key, tuple(sorted(values.items()))) if values else (key, ())
        known = self._rendered.get(call)
        if known is None:
            known = self._render(key, values)
            if len(self._rendered) >= REMEMBERED:
                self._rendered.clear()
            self._rendered[call] = known
        if not self._is_whole and not self._bundle.has_message(key):
            self.borrowed = True
        return known

    def anew(self) -> "Say":
        """The same messages with nothing borrowed yet, for one screen; they remember together what they rendered."""
        if self._is_whole:
            return self
        fresh = copy(self)
        fresh.borrowed = False
        return fresh

    def _render(self, key: str, values: dict[str, str | int]) -> str:
        try:
            return self._format(key, values)
        except BrokenMessageError as broken:
            missing_translation = not self._bundle.has_message(key) and self.language.tag != FALLBACK
            if not missing_translation:
                self._catalog.report(broken)
            if self.language.tag == FALLBACK:
                return key
        borrowed = self._catalog.say(FALLBACK)(key, **values)
        for value in values.values():
            # A Hungarian date ends with a stop of its own, which an English sentence does not expect.
            if isinstance(value, str) and value.endswith("."):
                borrowed = borrowed.replace(f"{value}.", value)
        return borrowed

    def _format(self, key: str, values: dict[str, str | int]) -> str:
        if not self._bundle.has_message(key):
            raise BrokenMessageError(self.language.tag, key, "missing")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise BrokenMessageError(self.language.tag, key, "has no text of its own")
        text, errors = self._bundle.format_pattern(pattern, cast("dict[str, str | FluentType]", values))
        if errors:
            raise BrokenMessageError(self.language.tag, key, str(errors[0]))
        return str(text)


class Catalog:
    """All languages and their messages; a language is read when its first reader comes."""

    def __init__(
        self,
        folder: Path = FOLDER,
        *,
        strict: bool = False,
        isolates: bool = True,
        on_broken: Callable[[BrokenMessageError], None] = lambda _broken: None,
    ) -> None:
        """`strict` raises on a broken message; otherwise `on_broken` hears of it and the reader sees English.

        `isolates` marks values in right-to-left text; a terminal, from which commands are copied, does without.
        """
        self.folder = folder
        self.isolates = isolates
        self.languages = Languages.found_in(folder)
        self._strict = strict
        self._on_broken = on_broken
        self._say = cache(lambda tag: Say(self.languages[tag], self))

    def say(self, tag: str) -> Say:
        """The messages of a language (BCP 47 tag of a folder); KeyError for one that does not exist."""
        return self._say(tag)

    def has(self, file: str, tag: str) -> bool:
        """Whether a language has a Fluent file (its name without the ending) of its own; nothing of it is read."""
        return (self.folder / tag / f"{file}.ftl").exists()

    def texts(self, file: str, tag: str) -> dict[str, str]:
        """All messages of one Fluent file (its name without the ending) in a language; for messages without values."""
        resource = FluentResource((self.folder / FALLBACK / f"{file}.ftl").read_text("utf-8"))
        keys = [entry.id.name for entry in resource.body if isinstance(entry, Message)]
        return {key: self.say(tag)(key) for key in keys}

    def __iter__(self) -> Iterator[Language]:
        """The languages, in the order in which a picker shows them."""
        return iter(self.languages.values())

    def report(self, broken: BrokenMessageError) -> None:
        """Raises in a strict catalog; otherwise passes the finding on."""
        if self._strict:
            raise broken
        self._on_broken(broken)
