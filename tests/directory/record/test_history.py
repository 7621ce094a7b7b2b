"""The history tells who did what, and cannot be altered without being found out."""

from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from directory.errors import HistoryBroken
from directory.record.acts import Act
from directory.record.editor import Editor
from directory.record.history import Head
from directory.record.store import Store
from directory.record.tables import history, history_salt
from tests.builders import a_listing
from tests.directory.record.steps import a_confirmed_listing, take_in


def with_a_past(editor: Editor) -> Head:
    """A history of six rows."""
    shown = a_confirmed_listing(editor)
    take_in(editor, a_listing(origin="2"))
    editor.pause(shown.number, by="Cy")
    editor.suspend("Example Aid", "GB", by="Cy")
    return editor.history_head()


def test_a_history_tells_who_did_what_in_order(editor: Editor) -> None:
    shown = a_confirmed_listing(editor)
    editor.pause(shown.number, by="Cy")
    told = editor.history_of(shown.number)
    assert [(one.act, one.people) for one in told] == [
        (Act.TAKEN_IN, ("Ada",)),
        (Act.CONFIRMED, ("Ada", "Ben")),
        (Act.PAUSED, ("Cy",)),
    ]
    assert editor.history_of(99) == ()


def test_a_history_as_it_was_written_verifies(editor: Editor) -> None:
    assert editor.verify_history() == Head(0, "")
    head = with_a_past(editor)
    assert head.sequence == 6
    assert editor.verify_history(head) == head


def test_no_value_is_in_the_history(store: Store, editor: Editor) -> None:
    with_a_past(editor)
    with store.reading() as connection:
        rows = repr(connection.execute(select(history)).all())
    for value in ("020 7946 0018", "Example helpline", "Example Aid", "Europe/London"):
        assert value not in rows


CHANGES = {
    "people": ["Nobody"],
    "act": Act.CLOSED,
    "subject": "listing 7",
    "fields": [],
    "digests": [],
    "previous": "0" * 64,
    "hash": "0" * 64,
}


@pytest.mark.parametrize("column", CHANGES)
def test_any_altered_row_is_found(store: Store, editor: Editor, column: str) -> None:
    with_a_past(editor)
    with store.writing() as connection:
        connection.execute(update(history).where(history.c.sequence == 3).values({column: CHANGES[column]}))
    with pytest.raises(HistoryBroken) as caught:
        editor.verify_history()
    assert caught.value.sequence == 3


def test_a_moved_moment_is_found(store: Store, editor: Editor) -> None:
    with_a_past(editor)
    (first, *_) = editor.history_of(1)
    with store.writing() as connection:
        moved = first.at.replace(microsecond=1)
        connection.execute(update(history).where(history.c.sequence == 1).values(happened_at=moved))
    with pytest.raises(HistoryBroken):
        editor.verify_history()


@pytest.mark.parametrize("sequence", [1, 3, 5])
def test_a_missing_row_is_found(store: Store, editor: Editor, sequence: int) -> None:
    with_a_past(editor)
    with store.writing() as connection:
        connection.execute(delete(history_salt))
        connection.execute(delete(history).where(history.c.sequence == sequence))
    with pytest.raises(HistoryBroken) as caught:
        editor.verify_history()
    assert caught.value.sequence == sequence


def test_a_cut_end_is_found_by_an_end_that_was_noted(store: Store, editor: Editor) -> None:
    head = with_a_past(editor)
    with store.writing() as connection:
        connection.execute(delete(history_salt))
        connection.execute(delete(history).where(history.c.sequence == head.sequence))
    assert editor.verify_history().sequence == head.sequence - 1
    with pytest.raises(HistoryBroken):
        editor.verify_history(head)


def test_a_history_that_was_written_anew_is_found_by_an_end_that_was_noted(editor: Editor) -> None:
    head = with_a_past(editor)
    other = replace(head, hash="0" * 64)
    with pytest.raises(HistoryBroken):
        editor.verify_history(other)
    with pytest.raises(HistoryBroken):
        editor.verify_history(head, replace(other, sequence=2))


def test_a_history_goes_on_after_an_end_was_noted(editor: Editor) -> None:
    head = with_a_past(editor)
    take_in(editor, a_listing(origin="3"))
    assert editor.verify_history(head).sequence == head.sequence + 1
