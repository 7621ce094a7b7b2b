"""What an operator has to know stands where they look: every command, every setting."""

import re

import pytest

from cli.__main__ import COMMANDS
from cli.settings import DEFAULTS, PREFIX
from screens.cards import CARDS
from tests.house.code import ROOT

OPERATING = ROOT / "docs" / "operating.md"
EXAMPLE = ROOT / ".env.example"


def names_whole(text: str, word: str) -> bool:
    """Whether a text names a word as a whole, and not as a part of a longer one."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_row_in_the_manual(command: str) -> None:
    assert re.search(rf"^\| `{re.escape(command)}[ `].*\| .+ \|$", OPERATING.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("setting", DEFAULTS)
def test_every_setting_is_documented_and_in_the_example(setting: str) -> None:
    for file in (OPERATING, EXAMPLE):
        assert names_whole(file.read_text("utf-8"), PREFIX + setting), file.name


def test_the_documents_name_no_setting_that_does_not_exist() -> None:
    known = {PREFIX + name + ending for name in DEFAULTS for ending in ("", "_FILE")}
    for file in (OPERATING, EXAMPLE):
        named = set(re.findall(rf"\b{PREFIX}[A-Z_]*[A-Z]", file.read_text("utf-8")))
        assert named - known == set(), file.name


def test_every_fact_of_the_guide_says_where_it_was_read() -> None:
    rows = (ROOT / "docs" / "facts.md").read_text("utf-8")
    named = set(re.findall(r"`([a-z-]+)\*?`", rows))
    without_a_fact = {"me", "hand", "device-no", "device-perhaps", "device-yes"}
    assert set(CARDS) - without_a_fact <= named
