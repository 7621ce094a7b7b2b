"""The project's own files, as the house tests look at them: which there are, and what calls what in them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ("admin", "benchmarks", "bot", "cli", "directory", "screens", "simulator", "translations")


@cache
def project_files() -> tuple[Path, ...]:
    """Every file of the project: what git tracks, and what it would track; without what has been deleted."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return tuple(sorted(ROOT / name for name in set(listed.stdout.split("\0")) if name and (ROOT / name).is_file()))


def python_files(*folders: str) -> list[Path]:
    """The Python files of these folders, or of the whole project."""
    found = [path for path in project_files() if path.suffix == ".py"]
    return [path for path in found if not folders or path.relative_to(ROOT).parts[0] in folders]


def named(path: Path) -> str:
    """The path as it stands in the project."""
    return str(path.relative_to(ROOT))


def calls(source: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a source, with the bare name of what is called: `print(...)`, `self._bot.send_message(...)`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name, node
                case _:
                    pass


def attributes(source: str) -> Iterator[str]:
    """Every attribute that a source reads, with what it is read of: `message.chat.id` is `chat.id` and `message.chat`.

    A chain ends at anything that is not a plain name or attribute.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            match node.value:
                case ast.Name(id=owner) | ast.Attribute(attr=owner):
                    yield f"{owner}.{node.attr}"
                case _:
                    yield f".{node.attr}"
