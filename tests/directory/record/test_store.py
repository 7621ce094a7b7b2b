"""The two databases do the same, and keep to themselves what they are told."""

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import delete, insert, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from directory.codes import Known, OrganisationKind
from directory.record.editor import Editor
from directory.record.history import Head
from directory.record.store import Store
from directory.record.tables import contact, history, listing, organisation
from tests.builders import NOW, a_listing
from tests.directory.record.steps import take_in

A_ROW = {
    "sequence": 1,
    "people": [],
    "act": "paused",
    "subject": "",
    "fields": [],
    "digests": [],
    "previous": "",
    "hash": "",
}


def test_a_moment_comes_back_aware_and_in_utc(store: Store) -> None:
    noon_in_oslo = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=1)))
    with store.writing() as connection:
        connection.execute(insert(history), A_ROW | {"happened_at": noon_in_oslo})
        found = connection.execute(select(history.c.happened_at)).scalar_one()
    assert found == noon_in_oslo
    assert found.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(StatementError), store.writing() as connection:
        connection.execute(insert(history), A_ROW | {"happened_at": NOW.replace(tzinfo=None)})


def test_a_row_of_no_listing_is_refused_also_after_migrating(store: Store) -> None:
    store.migrate()
    with pytest.raises(IntegrityError), store.writing() as connection:
        connection.exec_driver_sql("INSERT INTO coverage (listing, position, country) VALUES (99, 0, 'GB')")


def test_the_text_of_an_error_holds_no_value(sqlite_store: Store) -> None:
    one: dict[str, object] = {"country": "GB", "name": "A quiet name", "folded_name": "", "local_name": ""}
    one |= {"kind": OrganisationKind.NGO, "must_tell": Known.NO, "suspended": False}
    with pytest.raises(IntegrityError) as caught, sqlite_store.writing() as connection:
        connection.execute(insert(organisation), [one | {"number": 1}, one | {"number": 2}])
    assert "A quiet name" not in str(caught.value)


def test_a_number_is_never_given_again(store: Store) -> None:
    editor = Editor(store, lambda: NOW)
    (first,) = take_in(editor, a_listing(origin="1", contacts=(), coverage=(), texts=()))
    with store.writing() as connection:
        connection.execute(delete(listing).where(listing.c.number == first.number))
    (second,) = take_in(editor, a_listing(origin="2"))
    assert second.number > first.number


def test_a_failed_decision_leaves_nothing_behind(store: Store) -> None:
    def fail_halfway() -> None:
        with store.writing() as connection:
            connection.execute(insert(history), A_ROW | {"happened_at": NOW})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert Editor(store, lambda: NOW).history_head() == Head(0, "")


def test_a_reader_cannot_write(postgres_store: Store) -> None:
    with pytest.raises(Exception, match="read-only"), postgres_store.reading() as connection:
        connection.execute(delete(contact))


def test_a_reader_sees_one_state_while_others_write(store: Store) -> None:
    editor = Editor(store, lambda: NOW)
    with store.reading() as connection:
        before = connection.execute(select(listing)).all()
        take_in(editor, a_listing())
        assert connection.execute(select(listing)).all() == before
    assert len(editor.listings()) == 1


def test_writers_take_turns_and_the_history_stays_whole(store: Store) -> None:
    editor = Editor(store, lambda: NOW)
    (draft,) = take_in(editor, a_listing())

    def attempt_ten_times() -> None:
        for _ in range(10):
            editor.make_confidential(draft.number, draft.facts.coverage[0], by="Ben")

    writers = [threading.Thread(target=attempt_ten_times) for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert editor.verify_history().sequence == 31


def test_the_clock_of_the_history_is_the_editor_s(store: Store) -> None:
    editor = Editor(store, lambda: NOW)
    (draft,) = take_in(editor, a_listing())
    (told,) = editor.history_of(draft.number)
    assert told.at == NOW
    assert told.at.tzinfo is UTC


def test_sqlite_reads_beside_a_writer_and_overwrites_what_is_deleted(sqlite_store: Store) -> None:
    with sqlite_store.reading() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA secure_delete")).scalar_one() == 1
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
