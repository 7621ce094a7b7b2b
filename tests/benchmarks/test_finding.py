"""The benchmarks measure something only where everybody is right: what is invented, and how it is checked."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from benchmarks import finding, invented
from benchmarks.finding import Ours, WrongError
from benchmarks.peers import Entry, Naive, Sqlite
from directory.codes import ContactKind, Need
from directory.find.candidates import Shelf
from directory.model import Place
from directory.publish.snapshot import Snapshot, open_latest
from tests.builders import NOW, TODAY

COUNT = 400


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A snapshot of the first invented listings, as the Publisher wrote it."""
    folder, key = tmp_path_factory.mktemp("invented"), SigningKey(bytes(32))
    invented.publish(COUNT, folder, key, TODAY)
    return open_latest(folder, key.verify_key)


@pytest.fixture(scope="module")
def entries(snapshot: Snapshot) -> list[Entry]:
    """What engines get of them."""
    return [finding._entry(listing) for listing in snapshot.listings()]


def test_everybody_gets_the_same_listings() -> None:
    assert list(invented.listings(30, TODAY)) == list(islice(invented.listings(30, TODAY), 30))


def test_no_invented_number_is_a_real_one() -> None:
    for listing in invented.listings(200, TODAY):
        assert listing.fictional
        for contact in listing.facts.contacts:
            if contact.kind in (ContactKind.PHONE, ContactKind.WHATSAPP):
                assert contact.value.startswith(("+442079460", "+447700900"))
            else:
                assert "example.org" in contact.value


@pytest.mark.parametrize("engine", [Sqlite, Naive])
def test_ours_and_the_others_find_the_nearest(
    snapshot: Snapshot, entries: list[Entry], tmp_path: Path, engine: type[Sqlite | Naive]
) -> None:
    ours = Ours(Shelf.of(snapshot.columns, frozenset()), NOW)
    other = engine(entries, tmp_path)
    for question in finding._questions(list(snapshot.listings())):
        truth = finding._truth(entries, question)
        for each in (ours, other):
            finding._check_near(each, each.near(question.place, question.need), entries, question, truth)
        ours.check_text(question.text)
    other.close()


class Last(Naive):
    """An engine that gives the farthest for the nearest."""

    def near(self, place: Place, need: Need) -> list[int]:
        return super().near(place, need)[::-1]


def test_an_engine_that_is_wrong_fails_the_run(snapshot: Snapshot, entries: Sequence[Entry], tmp_path: Path) -> None:
    questions = list(finding._questions(list(snapshot.listings())))
    with pytest.raises(WrongError):
        finding._ask([Last(entries, tmp_path)], questions, entries, COUNT)
