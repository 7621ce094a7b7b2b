"""What the record's tests share: an Editor whose clock stands still."""

import pytest

from directory.record.editor import Editor
from directory.record.store import Store
from tests.builders import NOW


@pytest.fixture
def editor(store: Store) -> Editor:
    """An Editor of an empty record, once on each database."""
    return Editor(store, lambda: NOW)
