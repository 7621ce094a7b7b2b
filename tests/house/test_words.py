"""Every word that a person reads lives in Fluent, and none in code."""

import ast
import importlib
import re

import pytest

from cli.__main__ import COMMANDS
from tests.house.code import calls, named, python_files
from translations.catalog import Catalog

SHOWN = {"Line", "Press", "Copy", "Link", "Reply", "Screen", "noted", "with_line", "KeyboardButton", "send_message"}
SHOWN |= {
    "InlineKeyboardButton",
    "edit_message_text",
    "answer_callback_query",
    "print",
    "input",
    "add_argument",
    "prompt",
}
KEYWORDS = {"text", "label", "notice", "help", "description", "title"}
_WORDS = re.compile(r"[^\W\d_]{2,}[^\w]*\s[^\w]*[^\W\d_]{2,}")  # two words of letters beside each other


def spoken(source: str) -> list[str]:
    """The literals that reach a person: arguments of what shows something, and of its telling keywords."""
    found: list[str] = []
    for name, call in calls(source):
        if name not in SHOWN:
            continue
        given = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg in KEYWORDS)]
        for argument in given:
            found += _literals(argument)
    return [text for text in found if _WORDS.search(text)]


def _literals(argument: ast.expr) -> list[str]:
    """The text of a literal, of an f-string, or of literals that are put together."""
    match argument:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join(text for part in parts for text in _literals(part))]
        case ast.BinOp(left=left, right=right):
            return [*_literals(left), *_literals(right)]
        case ast.List(elts=inner) | ast.Tuple(elts=inner):
            return [text for each in inner for text in _literals(each)]
        case ast.Starred(value=inside):
            return _literals(inside)
        case _:
            return []


@pytest.mark.parametrize(
    "breach",
    [
        'Line("You are safe")',
        'Line(f"You are {word} safe here")',
        'lines = [Line(say("x")), Line("Call " + "this number")]',
        'Press("Get help", Home(here))',
        'InlineKeyboardButton(text="Get help", callback_data=data)',
        'print(f"{count} listings were read")',
        'parser.add_argument("--port", help="Which port to use")',
        'Line("أنت بأمان")',
    ],
)
def test_a_sentence_in_code_is_noticed(breach: str) -> None:
    assert spoken(breach)


@pytest.mark.parametrize(
    "fine", ['Line("")', 'Line(say("home-first"))', 'Line(f"{name} · {town}")', 'print(say("done"))']
)
def test_words_from_fluent_are_fine(fine: str) -> None:
    assert not spoken(fine)


def test_no_words_outside_fluent() -> None:
    files = python_files("admin", "bot", "cli", "directory", "screens")
    assert len(files) > 50
    assert {named(path): found for path in files if (found := spoken(path.read_text("utf-8")))} == {}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_in_fluent_what_it_is_for(command: str) -> None:
    module = importlib.import_module(COMMANDS[command])
    sentence = Catalog(strict=True).say("en")(module.HELP)
    assert sentence.endswith(".")
