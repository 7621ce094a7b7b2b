"""The tables come to their form and back on both databases."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from directory.errors import RecordIsNewer
from directory.record import migrations
from directory.record.store import Store
from directory.record.tables import confidential_site, listing, metadata


def test_the_newest_revision_has_the_form_of_the_tables(store: Store) -> None:
    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    assert store.is_current()


def test_every_revision_goes_up_down_and_up_again(store: Store) -> None:
    with store.reshaping() as connection:
        migrations.downgrade(connection)
    assert not store.is_current()
    with store.reading() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    store.migrate()
    store.migrate()
    assert store.is_current()


def test_a_record_of_a_later_version_is_left_alone(store: Store) -> None:
    with store.reshaping() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert not store.is_current()
    with pytest.raises(RecordIsNewer) as caught:
        store.migrate()
    assert caught.value.revision == "9999"


def test_a_confidential_site_has_these_columns_and_never_another(store: Store) -> None:
    with store.reading() as connection:
        columns = {column["name"] for column in inspect(connection).get_columns(confidential_site.name)}
    assert columns == {"listing", "country", "region"}


def test_sqlite_never_gives_a_number_again(sqlite_store: Store) -> None:
    with sqlite_store.reading() as connection:
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (listing.name,)).scalar_one()
    assert "AUTOINCREMENT" in made
