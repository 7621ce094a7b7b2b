"""When a place becomes confidential, nothing that the record keeps tells where it is."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import select, text

from directory.model import Area, ConfidentialSite
from directory.record.editor import Editor
from directory.record.history import digest
from directory.record.store import Store
from directory.record.tables import history, history_salt, listing, metadata
from tests.builders import NOW, a_public_site
from tests.directory.record.steps import a_confirmed_listing, confirm

ADDRESS = "4711 Canary Row"
HIDDEN = ConfidentialSite(Area("GB", "ENG"))


def everything_in(store: Store) -> str:
    """All rows of all tables, as one text."""
    with store.reading() as connection:
        return repr([connection.execute(select(table)).all() for table in metadata.sorted_tables])


def all_bytes_below(folder: Path) -> bytes:
    """The content of every file of a database."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def tables_on_disk(store: Store) -> bytes:
    """The files of a PostgreSQL database after everything was written to them."""
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("CHECKPOINT"))
        folder = connection.execute(text("SHOW data_directory")).scalar_one()
        number = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar_one()
    return all_bytes_below(Path(folder, "base", str(number)))


def a_corrected_listing(editor: Editor) -> int:
    """A public listing with an address, and a past."""
    shown = a_confirmed_listing(editor, site=a_public_site(address=ADDRESS, latitude=51.48151623))
    confirm(editor, shown.number, facts=replace(shown.facts, hours="Mo 10:00-12:00"))
    return shown.number


def test_the_address_is_in_no_table_any_more(store: Store, editor: Editor) -> None:
    number = a_corrected_listing(editor)
    assert ADDRESS in everything_in(store)
    hidden = editor.make_confidential(number, HIDDEN.area, by="Cy")
    assert hidden.facts.site == HIDDEN
    left = everything_in(store)
    assert ADDRESS not in left
    assert "51.48151623" not in left
    assert "Mo 10:00-12:00" in left


def test_nobody_can_prove_the_address_by_its_digest_any_more(store: Store, editor: Editor) -> None:
    number = a_corrected_listing(editor)
    site = {"address": ADDRESS, "place": 1, "latitude": 51.48151623, "longitude": -0.1}

    def provable() -> bool:
        with store.reading() as connection:
            rows = connection.execute(select(history_salt.c.salt, history.c.digests).join(history)).all()
        return any(digest(bytes.fromhex(salt), "site", site) in digests for salt, digests in rows)

    assert provable()
    editor.make_confidential(number, HIDDEN.area, by="Cy")
    assert not provable()
    editor.verify_history()
    with store.reading() as connection:
        assert connection.execute(select(listing.c.origin_digest)).scalar_one() == ""


def test_a_correction_that_hides_a_place_erases_as_much(store: Store, editor: Editor) -> None:
    number = a_corrected_listing(editor)
    hidden = confirm(editor, number, facts=replace(editor.listing(number).facts, site=HIDDEN))
    assert hidden.facts.site == HIDDEN
    assert ADDRESS not in everything_in(store)


def test_sqlite_keeps_no_byte_of_the_address(sqlite_store: Store, tmp_path: Path) -> None:
    editor = Editor(sqlite_store, lambda: NOW)
    number = a_corrected_listing(editor)
    assert ADDRESS.encode() in all_bytes_below(tmp_path)
    editor.make_confidential(number, HIDDEN.area, by="Cy")
    assert ADDRESS.encode() not in all_bytes_below(tmp_path)


def test_postgresql_keeps_no_byte_of_the_address_in_its_tables(postgres_store: Store) -> None:
    editor = Editor(postgres_store, lambda: NOW)
    number = a_corrected_listing(editor)
    assert ADDRESS.encode() in tables_on_disk(postgres_store)
    editor.make_confidential(number, HIDDEN.area, by="Cy")
    assert ADDRESS.encode() not in tables_on_disk(postgres_store)


def test_a_confidential_place_is_found_through_its_area_when_it_covered_nothing(editor: Editor) -> None:
    shown = a_confirmed_listing(editor, site=a_public_site(), coverage=())
    assert editor.make_confidential(shown.number, HIDDEN.area, by="Cy").facts.coverage == (HIDDEN.area,)


def test_another_area_may_be_chosen_later(editor: Editor) -> None:
    shown = a_confirmed_listing(editor, site=a_public_site())
    editor.make_confidential(shown.number, HIDDEN.area, by="Cy")
    again = editor.make_confidential(shown.number, Area("GB"), by="Cy")
    assert again.facts.site == ConfidentialSite(Area("GB"))
    assert again.facts.coverage == shown.facts.coverage
