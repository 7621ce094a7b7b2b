"""Asking an operator questions in a terminal: one at a time, each with a default, an explanation, and a second chance.

Here belongs how a question is put and how what was typed is kept until it is recorded. What is asked, and what follows
from an answer, belongs to the other modules of opening.
"""

import json
import os
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from directory.understand.fold import fold
from translations.catalog import Say

T = TypeVar("T")

_HELP: Final = ("?", "؟")  # the second is on an Arabic keyboard
_ONE_LINE: Final = 80  # characters of choices that stand together on one line


class NotUnderstoodError(Exception):
    """An answer that is not what was asked for; `key` is the sentence that says what is expected."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key, self.values = key, values


class Unfinished:
    """What was typed and is not recorded yet, so that a closed terminal loses nothing of it.

    It is kept by what it is about ("listing 12") and the question's name, in a file for its owner only. Once an answer
    is recorded, `forget` erases it here. Without a file it is kept as long as the process runs.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._typed: dict[str, dict[str, str]] = _read(file) if file else {}

    def typed(self, about: str, name: str) -> str:
        """What was typed for this question and not recorded since; "" where there is nothing."""
        return self._typed.get(about, {}).get(name, "")

    def keep(self, about: str, name: str, typed: str) -> None:
        """Keeps what was typed, in place of what was typed before; "" is nothing."""
        answers = self._typed.setdefault(about, {})
        if answers.get(name, "") != typed:
            answers[name] = typed
            self._write()

    def forget(self, about: str) -> None:
        """Erases all that was typed about this."""
        if self._typed.pop(about, None) is not None:
            self._write()

    def _write(self) -> None:
        if self._file is None:
            return
        if not any(self._typed.values()):
            self._file.unlink(missing_ok=True)
            return
        part = self._file.with_suffix(".part")
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            json.dump(self._typed, stream, ensure_ascii=False)
        part.replace(self._file)


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        kept = json.loads(file.read_text("utf-8"))
        return {str(about): {str(name): str(typed) for name, typed in named.items()} for about, named in kept.items()}
    except (OSError, ValueError, AttributeError):  # none yet, or not ours: questions are asked anew
        return {}


@dataclass(frozen=True, slots=True)
class Asking:
    """Puts questions: `ask` shows a prompt and gives what was typed, `tell` shows a line.

    `ask` may raise `EOFError` or `KeyboardInterrupt`; they pass through, and nothing that was typed before is lost.
    """

    ask: Callable[[str], str]
    tell: Callable[[str], None]
    say: Say
    unfinished: Unfinished = field(default_factory=Unfinished)

    def say_line(self, key: str, **values: str | int) -> None:
        """Shows a sentence."""
        self.tell(self.say(key, **values))

    def answer(self, key: str, read: Callable[[str], T], *, shown: str, about: str = "", question: str = "") -> T:
        """Asks until `read` understands, and gives what it made of the answer.

        `key` is the question; `key-help` explains it to whoever types "?". `read` is given "" for Enter and raises
        `NotUnderstoodError`; `shown` says what Enter means. With `about`, what is typed is kept until that is
        forgotten, and stands in the place of `shown` when the question is asked again. `question` takes the place of
        the words of `key`.
        """
        name = question or key
        earlier = self.unfinished.typed(about, name) if about else ""
        prompt = f"{question or self.say(key)} [{earlier or shown}] "
        while True:
            typed = self._typed(prompt)
            if typed in _HELP:
                self.say_line(f"{key}-help")
                continue
            try:
                understood = read(typed or earlier)
            except NotUnderstoodError as wrong:
                self.say_line(wrong.key, **wrong.values)
                continue
            if about and typed:
                self.unfinished.keep(about, name, typed)
            return understood

    def choose(
        self,
        key: str,
        options: Sequence[tuple[T, str]],
        *,
        default: T,
        about: str = "",
        question: str = "",
    ) -> T:
        """Asks for one of the options, by its number or the beginning of its words; Enter means the default."""
        self._list(options)
        labels = [label for _, label in options]
        shown = next(label for value, label in options if value == default)

        def read(typed: str) -> T:
            return options[_position(typed, labels)][0] if typed else default

        return self.answer(key, read, shown=shown, about=about, question=question)

    def choose_several(
        self,
        key: str,
        options: Sequence[tuple[T, str]],
        *,
        shown: str,
        enter: tuple[T, ...] | None,
        about: str = "",
    ) -> tuple[T, ...] | None:
        """Asks for any of the options: their numbers, "*" for all, "0" for none of them, "-" (None) for not asked.

        Enter means `enter`.
        """
        self._list(options)
        labels = [label for _, label in options]

        def read(typed: str) -> tuple[T, ...] | None:
            match typed:
                case "":
                    return enter
                case "-":
                    return None
                case "0":
                    return ()
                case "*":
                    return tuple(value for value, _ in options)
                case _:
                    words = typed.replace(",", " ").replace("،", " ").split()
                    return tuple(options[at][0] for at in sorted({_position(word, labels) for word in words}))

        return self.answer(key, read, shown=shown, about=about)

    def yes(self, key: str, *, default: bool, about: str = "") -> bool:
        """Asks for a yes or a no."""
        options = ((True, self.say("open-yes")), (False, self.say("open-no")))
        return self.choose(key, options, default=default, about=about)

    def text(self, key: str, *, about: str = "", shown: str = "") -> str:
        """Asks for words; "" where Enter was pressed."""
        return self.answer(key, str, shown=shown or self.say("open-enter-later"), about=about)

    def _list(self, options: Sequence[tuple[T, str]]) -> None:
        lines = [f"{number} {label}" for number, (_, label) in enumerate(options, start=1)]
        together = " · ".join(lines)
        for line in [together] if len(together) <= _ONE_LINE else lines:
            self.tell(f"  {line}")

    def _typed(self, prompt: str) -> str:
        """What was typed, once it is text that can be kept: no control characters, nothing the terminal garbled."""
        while True:
            try:
                typed = " ".join(self.ask(prompt).split())
            except UnicodeDecodeError:
                self.say_line("open-unreadable")
                continue
            if any(unicodedata.category(character) in {"Cc", "Cs"} for character in typed):
                self.say_line("open-unreadable")
                continue
            return typed


def _position(typed: str, labels: Sequence[str]) -> int:
    """Which option was meant: its number, or words with which it alone begins."""
    if typed.isascii() and typed.isdigit():
        if 1 <= int(typed[:4]) <= len(labels):
            return int(typed[:4]) - 1
    elif folded := fold(typed):
        beginnings = [fold(label) for label in labels]
        if folded in beginnings:  # "no" is an answer, although "not known" begins with it
            return beginnings.index(folded)
        meant = [position for position, label in enumerate(beginnings) if label.startswith(folded)]
        if len(meant) == 1:
            return meant[0]
    raise NotUnderstoodError("open-choice-wrong", count=len(labels))
