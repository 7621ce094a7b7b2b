"""Looks the translations over for what a reader must never meet: a broken, missing, cold or treacherous message.

Here belongs what can be said of Fluent files without a reader: that they parse, agree with English, fit their buttons,
and that code and words know each other. Whether a sentence is good, native speakers say. The command that prints the
findings is in `cli`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from translations.languages import FALLBACK, Language, Languages
from translations.used import Used, used_in

LONGEST_LABEL: Final = 30
"""Characters of a button besides its values; more is cut on a narrow phone with two buttons in a row."""
LONGEST_LINE: Final = 120
"""Characters of an English line that the bot says besides its values; one idea, read at one glance."""
LONGEST_OTHER_LINE: Final = 150
"""The same for every other language: most need up to a quarter more room than English for the same idea."""
CORE_FILE: Final = "core.ftl"
"""What no language may lack: the start, help now, an answer, emergency numbers, safety, clearing."""
BOT_FILES: Final = (CORE_FILE, "bot.ftl", "guide.ftl")
"""What the bot says to people, as against what an operator or a visitor of the practice page reads."""
PROFILE_FILE: Final = "profile.ftl"
LONGEST_IN_PROFILE: Final = {"profile-about": 120, "profile-description": 512, "profile-command-": 256}
"""Telegram's own limits on what a bot says of itself, in UTF-16 units, by how the message begins."""
PRACTICE: Final = "practice-"
"""What the practice page says; its own script uses it, so no Python code names it."""
CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
COUNTED: Final = range(1001)
"""The numbers that decide which plural categories are needed; Spanish has one for whole millions only."""

_LABEL = re.compile(r"(?:button|situation|need|reason|contact-open)-")
_FIRST_LINE = re.compile(r".*-first(?:-.*)?|results-facts-.*|place-choose")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Fault(StrEnum):
    """What can be wrong with a message."""

    JUNK = "junk"
    TWICE = "twice"
    MISSING = "missing"
    SURPLUS = "surplus"
    VARIABLES = "variables"
    REFERENCE = "reference"
    PLURAL = "plural"
    LONG_LABEL = "long_label"
    LONG_LINE = "long_line"
    LONG_PROFILE = "long_profile"
    BIDI = "bidi"
    TRIGGER = "trigger"
    UNDEFINED = "undefined"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault: the language, the file under the folder of translations (or of code), the message, and what it is.

    `detail` names the variables, words or numbers in question; "" where the fault says it all.
    """

    language: str
    file: str
    message: str
    fault: Fault
    detail: str = ""


def check(folder: Path) -> tuple[Finding, ...]:
    """Every fault in a folder of languages, by language, file and message; none when all is well.

    The code that uses the words is looked for beside the folder; without any, nothing is said about use. A message
    that a language lacks is a fault where its `about.toml` says `complete = true`, and anywhere in the core.
    """
    languages = Languages.found_in(folder)
    said = {tag: _Said.of(folder, language) for tag, language in languages.items()}
    english = said[FALLBACK]
    findings: list[Finding] = []
    for each in said.values():
        findings += [*each.faults, *_alone(each), *_triggers(each, folder)]
        if each is not english:
            findings += _beside(each, english)
    used = used_in(folder.parent)
    if used is not None:
        findings += _use(english, used)
    return tuple(sorted(set(findings)))


class _Facts(Visitor):
    """What a message consists of: its variables, references, selections, and its text without values."""

    def __init__(self, entry: ast.Message | ast.Term) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.selections: list[ast.SelectExpression] = []
        self.visit(entry)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor asks for it
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add("-" + node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.selections.append(node)
        self.generic_visit(node)


@dataclass(frozen=True, slots=True)
class _Message:
    file: str
    entry: ast.Message | ast.Term
    facts: _Facts

    @property
    def lines(self) -> list[str]:
        """The text of every variant without its values, by line."""
        return [line for text in _texts(self.entry.value) for line in text.splitlines()]


@dataclass(frozen=True, slots=True)
class _Said:
    """What one language says, by the id of the message, and what could not be read at all."""

    language: Language
    messages: Mapping[str, _Message]
    faults: tuple[Finding, ...]

    @classmethod
    def of(cls, folder: Path, language: Language) -> "_Said":
        messages: dict[str, _Message] = {}
        faults = []
        for path in sorted((folder / language.tag).glob("*.ftl")):
            file = f"{language.tag}/{path.name}"
            for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
                if isinstance(entry, ast.Junk):
                    start = (entry.content or "").strip().split("\n")[0]
                    faults.append(Finding(language.tag, file, start.partition("=")[0].strip(), Fault.JUNK, start))
                if not isinstance(entry, ast.Message | ast.Term):
                    continue
                key = entry.id.name if isinstance(entry, ast.Message) else "-" + entry.id.name
                if key in messages:
                    faults.append(Finding(language.tag, file, key, Fault.TWICE, messages[key].file))
                messages[key] = _Message(file, entry, _Facts(entry))
        return cls(language, messages, tuple(faults))

    def finding(self, key: str, fault: Fault, detail: str = "") -> Finding:
        return Finding(self.language.tag, self.messages[key].file, key, fault, detail)


def _texts(pattern: ast.Pattern | None) -> list[str]:
    """The texts that a pattern can become, without its values."""
    texts = [""]
    for element in pattern.elements if pattern else ():
        if isinstance(element, ast.TextElement):
            texts = [text + element.value for text in texts]
        elif isinstance(element.expression, ast.SelectExpression):
            variants = [end for variant in element.expression.variants for end in _texts(variant.value)]
            texts = [text + end for text in texts for end in variants]
    return texts


def _alone(said: _Said) -> Iterator[Finding]:
    """What is wrong with a language whatever the others say."""
    for key, message in said.messages.items():
        for reference in sorted(message.facts.references - said.messages.keys()):
            yield said.finding(key, Fault.REFERENCE, reference)
        for selection in message.facts.selections:
            wrong = _plural_faults(selection, said.language)
            if wrong:
                yield said.finding(key, Fault.PLURAL, ", ".join(wrong))
        longest = max(map(len, message.lines), default=0)
        room = LONGEST_LINE if said.language.tag == FALLBACK else LONGEST_OTHER_LINE
        if _LABEL.match(key) and longest > LONGEST_LABEL:
            yield said.finding(key, Fault.LONG_LABEL, str(longest))
        elif message.file.rpartition("/")[2] in BOT_FILES and longest > room:
            yield said.finding(key, Fault.LONG_LINE, str(longest))
        if message.file.endswith("/" + PROFILE_FILE):
            yield from _too_long_for_telegram(said, key)
        if any(_BIDI.search(line) for line in message.lines):
            yield said.finding(key, Fault.BIDI)


def _too_long_for_telegram(said: _Said, key: str) -> Iterator[Finding]:
    """Telegram would refuse it, and the language would be left with the English profile."""
    for text in _texts(said.messages[key].entry.value):
        units = len(text.encode("utf-16-le")) // 2
        if any(key.startswith(part) and units > most for part, most in LONGEST_IN_PROFILE.items()):
            yield said.finding(key, Fault.LONG_PROFILE, str(units))


def _plural_faults(selection: ast.SelectExpression, language: Language) -> list[str]:
    """The plural categories that a choice by number lacks in this language, and those that it never uses."""
    keys = [variant.key for variant in selection.variants]
    named = {key.name for key in keys if isinstance(key, ast.Identifier)}
    if not named <= CATEGORIES:
        return []
    plural_form = Locale.parse(language.locale, sep="-").plural_form
    met = [plural_form(number) for number in COUNTED]
    numbers = {float(key.value) for key in keys if isinstance(key, ast.NumberLiteral)}
    # An exact number stands for its category where nothing else belongs to that: in Arabic [0] is as good as [zero].
    alone = {category for category, times in Counter(met).items() if times == 1 and met.index(category) in numbers}
    return sorted((set(met) - named - alone) | (named - {"other"} - set(plural_form.tags)))


def _triggers(said: _Said, folder: Path) -> Iterator[Finding]:
    """First lines show on a locked screen, the profile to whoever holds the phone: no word there may tell them."""
    file = folder / said.language.tag / "triggers.txt"
    if not file.exists():
        return
    rows = [row.strip() for row in file.read_text("utf-8").splitlines()]
    words = [row.casefold() for row in rows if row and not row.startswith("#")]
    for key, message in said.messages.items():
        if not _FIRST_LINE.fullmatch(key) and not message.file.endswith("/" + PROFILE_FILE):
            continue
        text = "\n".join(message.lines).casefold()
        for word in words:
            # A star means that the word may also stand inside another one, as after an Arabic article.
            if re.search(re.escape(word[1:]) if word.startswith("*") else rf"(?<!\w){re.escape(word)}", text):
                yield said.finding(key, Fault.TRIGGER, word)


def _beside(said: _Said, english: _Said) -> Iterator[Finding]:
    """Where a language differs from English in what it says or needs."""
    tag = said.language.tag
    for key, message in english.messages.items():
        other = said.messages.get(key)
        if other is None:
            if said.language.complete or message.file.endswith("/" + CORE_FILE):
                file = f"{tag}/{message.file.partition('/')[2]}"
                yield Finding(tag, file, key, Fault.MISSING)
        elif other.facts.variables != message.facts.variables:
            differing = sorted(other.facts.variables ^ message.facts.variables)
            yield said.finding(key, Fault.VARIABLES, ", ".join(differing))
    for key in said.messages.keys() - english.messages.keys():
        yield said.finding(key, Fault.SURPLUS)


def _use(english: _Said, used: Used) -> Iterator[Finding]:
    """What code asks for and nobody wrote, and what was written and nobody asks for."""
    keys = english.messages.keys()
    for key, file in used.asked.items():
        if key not in keys:
            yield Finding(FALLBACK, file, key, Fault.UNDEFINED)
    for prefix, file in used.asked_prefixes.items():
        if not any(key.startswith(prefix) for key in keys):
            yield Finding(FALLBACK, file, prefix + "…", Fault.UNDEFINED)
    referred = {reference for message in english.messages.values() for reference in message.facts.references}
    for key in keys - referred - used.named:
        if not key.startswith((PRACTICE, *used.prefixes)):
            yield english.finding(key, Fault.UNUSED)
