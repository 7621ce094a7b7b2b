"""Word lists of a test's own, small enough to see through, and what is understood by them."""

from pathlib import Path
from typing import Final

from directory.understand.compiling import compiled
from directory.understand.places import Gazetteer
from directory.understand.understanding import Understanding
from directory.understand.vocabulary import Vocabulary
from directory.understand.written import WordList, read
from translations.catalog import FOLDER
from translations.languages import Languages

GAZETTEER: Final = Gazetteer.open()
LANGUAGES: Final = Languages.found_in(FOLDER)
_SECTIONS: Final = ("places", "speaks")


def a_list(folder: Path, written: str, tag: str = "en") -> WordList:
    """The list of a language with these lines; what every list has to have is added where it is missing."""
    file = folder / tag / "words.toml"
    file.parent.mkdir(exist_ok=True)
    missing = [f"[{section}]" for section in _SECTIONS if f"[{section}]" not in written]
    file.write_text("\n".join((written, *missing)), "utf-8")
    return read(file)


def a_vocabulary(folder: Path, **written: str) -> Vocabulary:
    """The vocabulary of lists by the tag of their language, with _ for -."""
    lists = [a_list(folder, text, tag.replace("_", "-")) for tag, text in written.items()]
    return compiled(lists, LANGUAGES, GAZETTEER)


def an_understanding(folder: Path, **written: str) -> Understanding:
    """What is understood by lists by the tag of their language, with _ for -."""
    return Understanding(a_vocabulary(folder, **written), GAZETTEER)
