"""Where the rooms are put together: settings become an Editor, a Publisher, and what the bot is handed.

Heavy rooms are imported where they are needed: the bot never loads the database, the staff's side never aiogram.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from cli.data_folder import DataFolder
from cli.log import event
from cli.settings import Settings
from directory.find.finder import Finder
from directory.publish.publisher import Publisher
from directory.tally.tally import Tally
from directory.understand.countries import CountryNames
from directory.understand.places import Gazetteer
from directory.understand.understanding import Understanding
from directory.understand.vocabulary import Vocabulary
from translations.catalog import BrokenMessageError, Catalog

if TYPE_CHECKING:
    from bot.talk import Service
    from directory.publish.manifest import Manifest
    from directory.record.editor import Editor


def now() -> datetime:
    """Gives this moment, aware."""
    return datetime.now(UTC)


def open_catalog() -> Catalog:
    """All words, forgiving; a broken message is an event with its key."""

    def broken(message: BrokenMessageError) -> None:
        event("broken_message", key=message.key, language=message.language)

    return Catalog(on_broken=broken)


@contextmanager
def open_editor(settings: Settings) -> Iterator[Editor]:
    """The record, brought to the form of this version; refuses a practice folder."""
    from directory.record.editor import Editor  # the bot must not load the database
    from directory.record.store import open_store

    DataFolder.opened(settings.data)
    store = open_store(settings.database_url)
    try:
        store.migrate()
        yield Editor(store, now)
    finally:
        store.close()


def publish(settings: Settings, editor: Editor, *, reviewed: bool = False) -> Manifest:
    """Makes what may be seen of the record the newest snapshot."""
    folder = DataFolder.opened(settings.data)
    publisher = Publisher(folder.snapshots, folder.signing_key(), clock=now)
    return publisher.publish(editor.listings(), editor.emergency_numbers(), practice=False, reviewed=reviewed)


def open_service(
    folder: DataFolder, *, country: str | None, source_url: str, practice: bool, bot_name: str = ""
) -> Service:
    """What the bot answers from: a Finder, a tally, words, and nothing that could write."""
    from bot.talk import Service  # the staff's side must not load aiogram

    def told(what: str, number: int, reason: str | None) -> None:
        event(what, number=number, reason=reason or "")

    gazetteer, countries, understanding = _reading()
    finder = Finder(folder.snapshots, folder.verify_key(), gazetteer, accept_practice=practice, on_event=told)
    return Service(
        finder=finder,
        tally=Tally(folder.tally, now),
        catalog=open_catalog(),
        countries=countries,
        understanding=understanding,
        country=country,
        source_url=source_url,
        bot_name=bot_name,
    )


@cache
def _reading() -> tuple[Gazetteer, CountryNames, Understanding]:
    """What typed words are read by. Opened once in a process, since it never changes while that runs."""
    gazetteer, vocabulary = Gazetteer.open(), Vocabulary.open()
    return gazetteer, CountryNames(vocabulary), Understanding(vocabulary, gazetteer)
