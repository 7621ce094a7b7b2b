"""The check of the translations: it finds each kind of fault, and finds nothing in what is shipped."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from translations.catalog import FOLDER
from translations.check import Fault, Finding, check

ENGLISH = """
button-one = One
situation-sleep = Nowhere to sleep
line = { $name } · { $place }
home-first = Numbers near you
count =
    { $number ->
        [one] One
       *[other] { $number }
    }
refers = Press “{ button-one }”
"""
CODE = """
say("button-one"); say(f"situation-{code}"); say("line", name=1, place=2); say("home-first"); say("refers")
KEY = "count"
"""
# The Arabic of the same, whole: exact numbers stand for the categories that hold nothing else.
ARABIC = (
    ENGLISH.replace("[one] One", "[0] 0\n        [1] 1\n        [two] 2\n        [few] 3\n        [many] 11")
    .replace("Numbers near you", "أرقام قريبة")
    .replace("Nowhere to sleep", "لا مكان للنوم")
)


@dataclass(frozen=True)
class Tree:
    """A small project: two languages and the code that uses them."""

    root: Path

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def found(self) -> tuple[Finding, ...]:
        return check(self.root / "translations")


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    tree = Tree(tmp_path)
    for tag, text in (("en", ENGLISH), ("ar", ARABIC)):
        about = f'own_name = "{tag}"\nreviewed = false\ncomplete = true\n'
        tree.write(f"translations/{tag}/about.toml", about)
        tree.write(f"translations/{tag}/bot.ftl", text)
    tree.write("translations/en/triggers.txt", "# told by a locked screen\nvictim\n*violen\n")
    tree.write("screens/start.py", CODE)
    return tree


def test_words_without_a_fault_give_no_finding(tree: Tree) -> None:
    assert tree.found() == ()


@pytest.mark.parametrize(
    ("language", "old", "new", "finding"),
    [
        ("en", "button-one = One", "button-one = One\nbroken = { $", ("broken", Fault.JUNK, "broken = { $")),
        ("en", "refers =", "refers = Twice\nrefers =", ("refers", Fault.TWICE, "en/bot.ftl")),
        ("ar", "home-first = أرقام قريبة", "", ("home-first", Fault.MISSING, "")),
        ("ar", "button-one = One", "button-one = One\nmore = More", ("more", Fault.SURPLUS, "")),
        ("ar", "{ $name } ·", "{ $nmae } ·", ("line", Fault.VARIABLES, "name, nmae")),
        ("ar", "“{ button-one }”", "“{ button-two }”", ("refers", Fault.REFERENCE, "button-two")),
        ("ar", "[few] 3", "", ("count", Fault.PLURAL, "few")),
        ("en", "[one] One", "", ("count", Fault.PLURAL, "one")),
        ("en", "[one] One", "[one] One\n        [few] Few", ("count", Fault.PLURAL, "few")),
        ("en", "button-one = One", "button-one = " + "x" * 31, ("button-one", Fault.LONG_LABEL, "31")),
        ("en", "{ $name } ·", "x" * 121 + " { $name } ·", ("line", Fault.LONG_LINE, "125")),
        ("ar", "{ $name } ·", "x" * 148 + " { $name } ·", ("line", Fault.LONG_LINE, "152")),
        ("ar", "{ $name } ·", "{ $name }\u200f ·", ("line", Fault.BIDI, "")),
        ("en", "Numbers near you", "Numbers for Victims", ("home-first", Fault.TRIGGER, "victim")),
        ("en", "Numbers near you", "Nonviolent numbers", ("home-first", Fault.TRIGGER, "*violen")),
    ],
)
def test_a_fault_in_the_words_is_found(
    tree: Tree, language: str, old: str, new: str, finding: tuple[str, Fault, str]
) -> None:
    path = f"translations/{language}/bot.ftl"
    text = (tree.root / path).read_text("utf-8")
    assert old in text
    tree.write(path, text.replace(old, new))
    message, fault, detail = finding
    expected = Finding(language, f"{language}/bot.ftl", message, fault, detail)
    # A message that only English has is missing elsewhere, and one that English lost is surplus there.
    assert expected in tree.found()
    assert {each.fault for each in tree.found()} <= {fault, Fault.MISSING, Fault.UNUSED}


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ('say("button-none")', ("button-none", Fault.UNDEFINED)),
        ('say("button-one" if here else "button-none")', ("button-none", Fault.UNDEFINED)),
        ('reader.say(f"topic-{topic}")', ("topic-…", Fault.UNDEFINED)),
    ],
)
def test_a_message_that_code_asks_for_and_nobody_wrote_is_found(
    tree: Tree, code: str, finding: tuple[str, Fault]
) -> None:
    tree.write("bot/handlers.py", code)
    message, fault = finding
    assert tree.found() == (Finding("en", "bot/handlers.py", message, fault),)


def test_a_message_that_nobody_asks_for_is_found(tree: Tree) -> None:
    tree.write("screens/start.py", CODE.replace('say("refers")', ""))
    assert tree.found() == (Finding("en", "en/bot.ftl", "refers", Fault.UNUSED),)


def test_the_words_of_the_practice_page_are_used_by_its_own_script(tree: Tree) -> None:
    for tag in ("en", "ar"):
        tree.write(f"translations/{tag}/practice.ftl", "practice-mark = x\n")
    assert tree.found() == ()


def test_a_language_that_is_not_complete_may_lack_messages(tree: Tree) -> None:
    tree.write("translations/ar/about.toml", 'own_name = "ar"\nreviewed = false\n')
    tree.write("translations/ar/bot.ftl", "button-one = 1\n")
    assert tree.found() == ()


def test_a_word_that_only_begins_like_another_word_gives_nothing_away(tree: Tree) -> None:
    path = "translations/en/bot.ftl"
    tree.write(path, ENGLISH.replace("Numbers near you", "Invictim numbers"))
    assert tree.found() == ()


@pytest.mark.parametrize(
    ("key", "most"), [("profile-about", 120), ("profile-description", 512), ("profile-command-start", 256)]
)
def test_what_telegram_shows_of_the_bot_is_as_long_as_telegram_takes_it(tree: Tree, key: str, most: int) -> None:
    tree.write("bot/profile.py", f'say("{key}")')
    for text, found in (("x" * most, ()), ("x" * (most - 1) + "🌍", ((Fault.LONG_PROFILE, str(most + 1)),))):
        for tag in ("en", "ar"):
            tree.write(f"translations/{tag}/profile.ftl", f"{key} = {text}\n")
        assert {(each.fault, each.detail) for each in tree.found()} == set(found)


def test_what_telegram_shows_of_the_bot_says_nothing_to_a_bystander(tree: Tree) -> None:
    tree.write("bot/profile.py", 'say("profile-about")')
    for tag in ("en", "ar"):
        tree.write(f"translations/{tag}/profile.ftl", "profile-about = Numbers for victims\n")
    assert tree.found() == (Finding("en", "en/profile.ftl", "profile-about", Fault.TRIGGER, "victim"),)


def test_what_is_shipped_has_no_fault() -> None:
    assert check(FOLDER) == ()


@pytest.mark.parametrize("tag", ["en", "es", "ar", "fr", "uk"])
def test_a_language_of_the_first_wave_is_complete_and_knows_its_triggers(tag: str) -> None:
    assert "complete = true" in (FOLDER / tag / "about.toml").read_text("utf-8")
    assert (FOLDER / tag / "triggers.txt").read_text("utf-8").strip()
