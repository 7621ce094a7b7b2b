"""`safelight build-words`: makes the vocabulary file out of the word lists of all languages.

Here belongs the command; what a list becomes belongs to `directory.understand.compiling`. It needs `anyascii`, which is
in the extra `dev`; nobody needs it to run the bot.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Final

from directory.understand.compiling import compiled
from directory.understand.places import Gazetteer
from directory.understand.vocabulary import VOCABULARY_FILE, Vocabulary
from directory.understand.written import WordListError, read
from translations.catalog import FOLDER
from translations.languages import Languages

HELP: Final = "build-words-help"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Says what the command takes: the folder of languages, and the file to write."""
    parser.add_argument("--translations", type=Path, default=FOLDER, metavar="FOLDER")
    parser.add_argument("out", type=Path, nargs="?", default=VOCABULARY_FILE, metavar="OUT")


def run(arguments: argparse.Namespace, say: Callable[..., str]) -> int:
    """Writes the vocabulary file and says how much is in it; 1 where a list cannot be read, naming the line."""
    try:
        vocabulary = vocabulary_of(arguments.translations)
    except WordListError as wrong:
        print(say("build-words-wrong", what=str(wrong)))
        return 1
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_bytes(vocabulary.write())
    count = len(vocabulary.literals)
    print(say("build-words-done", languages=len(vocabulary.languages), words=count, file=str(arguments.out)))
    return 0


def vocabulary_of(folder: Path) -> Vocabulary:
    """The vocabulary of all lists under a folder of languages; raises `WordListError`."""
    lists = [read(file) for file in sorted(folder.glob("*/words.toml"))]
    return compiled(lists, Languages.found_in(folder), Gazetteer.open())
