"""What the tests of the terminal share: an Editor whose clock stands still, and the English words, strictly."""

import pytest

from directory.record.editor import Editor
from directory.record.store import Store
from tests.builders import NOW
from translations.catalog import Catalog, Say


@pytest.fixture
def editor(store: Store) -> Editor:
    """An Editor of an empty record, once on each database."""
    return Editor(store, lambda: NOW)


@pytest.fixture(scope="session")
def say() -> Say:
    """The English words; a broken or missing message is an error."""
    return Catalog(strict=True).say("en")
