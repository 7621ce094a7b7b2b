"""Which messages the code uses, read from its syntax; nothing is run.

A key is a literal, or an f-string that begins with a fixed prefix ending in "-": `f"situation-{code}"` uses every
message of that prefix. A literal counts as used wherever it stands, since keys also lie in tables; as asked for only in
a call of `say`, since not every text with a hyphen is a key.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOMS = ("admin", "bot", "cli", "screens")
"""The packages that say something."""


@dataclass(frozen=True, slots=True)
class Used:
    """What code asks for, with the file that asks, and what it names anywhere."""

    asked: Mapping[str, str]
    asked_prefixes: Mapping[str, str]
    named: frozenset[str]
    prefixes: tuple[str, ...]


def used_in(root: Path) -> Used | None:
    """What the packages under a folder use; None where there is none of them."""
    files = [file for room in ROOMS for file in sorted((root / room).rglob("*.py"))]
    if not files:
        return None
    asked: dict[str, str] = {}
    asked_prefixes: dict[str, str] = {}
    named: set[str] = set()
    prefixes: set[str] = set()
    for file in files:
        path = file.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            named |= _literal(node)
            prefixes |= _prefix(node)
            for key in _keys(node):
                asked |= dict.fromkeys((text for text in _literal(key) if "-" in text), path)
                asked_prefixes |= dict.fromkeys(_prefix(key), path)
    return Used(asked, asked_prefixes, frozenset(named), tuple(sorted(prefixes)))


def _keys(node: ast.AST) -> Iterator[ast.expr]:
    """The keys that a call of `say` may get; both sides of a choice."""
    if not isinstance(node, ast.Call) or not node.args:
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name == "say":
        key = node.args[0]
        yield from (key.body, key.orelse) if isinstance(key, ast.IfExp) else (key,)


def _literal(node: ast.AST) -> set[str]:
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def _prefix(node: ast.AST) -> set[str]:
    """The fixed beginning of an f-string that is a key in part."""
    if not isinstance(node, ast.JoinedStr) or not node.values:
        return set()
    return {text for text in _literal(node.values[0]) if text.endswith("-") and text.strip("-") and " " not in text}
