"""A Finder over time: newer snapshots, hidden listings, broken files, practice."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from directory.codes import Need
from directory.find.finder import Finder, Happened, PracticeSnapshot
from directory.publish.denied import write_denied
from directory.publish.manifest import Refusal
from directory.publish.snapshot import NoSnapshot, file_of, manifest_of
from tests.builders import NOW
from tests.directory.find.asking import a_question, finder_of, gazetteer, numbers, publish
from tests.directory.publish.publishable import KEY, publishable

Told = list[tuple[Happened, int, Refusal | None]]


def test_a_newer_snapshot_is_taken(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1))
    assert not finder.refresh()
    publish(tmp_path, publishable(2))
    assert numbers(finder.answer(a_question(Need.HOTLINE), at=NOW)) == [1]
    assert finder.refresh()
    assert numbers(finder.answer(a_question(Need.HOTLINE), at=NOW)) == [2]


def test_a_hidden_listing_is_never_found(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1), publishable(2))
    write_denied(tmp_path, KEY, [1, 77])
    assert finder.refresh()
    assert numbers(finder.answer(a_question(Need.HOTLINE), at=NOW)) == [2]
    assert finder.listing(1) is None
    assert finder.listing(2) is not None
    assert finder.listing(77) is None
    publish(tmp_path, publishable(1), publishable(2))
    finder.refresh()
    assert finder.listing(1) is None, "a snapshot does not bring it back"
    write_denied(tmp_path, KEY, [])
    finder.refresh()
    assert finder.listing(1) is not None


def test_a_country_whose_listings_are_all_hidden_is_no_country(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1))
    write_denied(tmp_path, KEY, [1])
    finder.refresh()
    assert finder.countries() == ()
    assert finder.needs_covered("GB") == ()


def test_a_deny_list_that_cannot_be_read_hides_everything_but_the_emergency_numbers(tmp_path: Path) -> None:
    publish(tmp_path, publishable(1))
    (tmp_path / "denied.json").write_bytes(b"?")
    told: Told = []
    finder = Finder(
        tmp_path, KEY.verify_key, gazetteer(), accept_practice=False, on_event=lambda *event: told.append(event)
    )
    assert finder.answer(a_question(Need.HOTLINE), at=NOW).found == ()
    assert finder.listing(1) is None
    assert (Happened.DENIED_REFUSED, 0, Refusal.MALFORMED) in told
    write_denied(tmp_path, KEY, [])
    finder.refresh()
    assert finder.listing(1) is not None


def test_a_broken_newer_snapshot_is_told_of_once_and_taken_when_it_is_whole(tmp_path: Path) -> None:
    publish(tmp_path, publishable(1))
    told: Told = []
    finder = Finder(
        tmp_path, KEY.verify_key, gazetteer(), accept_practice=False, on_event=lambda *event: told.append(event)
    )
    publish(tmp_path, publishable(2))
    whole = file_of(tmp_path, 2).read_bytes()
    file_of(tmp_path, 2).write_bytes(whole[:-1])
    assert not finder.refresh()
    assert not finder.refresh()
    file_of(tmp_path, 2).write_bytes(whole)
    assert finder.refresh()
    assert told == [
        (Happened.DENIED_TAKEN, 0, None),
        (Happened.SNAPSHOT_TAKEN, 1, None),
        (Happened.SNAPSHOT_REFUSED, 2, Refusal.DIGEST),
        (Happened.SNAPSHOT_TAKEN, 2, None),
    ]


def test_an_older_snapshot_is_never_taken_back(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1))
    publish(tmp_path, publishable(2))
    finder.refresh()
    manifest_of(tmp_path, 2).unlink()
    assert not finder.refresh()
    assert finder.listing(2) is not None


def test_it_answers_when_the_folder_is_gone(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1))
    for file in tmp_path.iterdir():
        file.unlink()
    assert not finder.refresh()
    assert numbers(finder.answer(a_question(Need.HOTLINE), at=NOW)) == [1]


def test_practice_is_refused_where_people_look_for_help(tmp_path: Path) -> None:
    publish(tmp_path, publishable(1, fictional=True), practice=True)
    with pytest.raises(PracticeSnapshot) as practice:
        Finder(tmp_path, KEY.verify_key, gazetteer(), accept_practice=False)
    assert practice.value.version == 1
    assert Finder(tmp_path, KEY.verify_key, gazetteer(), accept_practice=True).practice


def test_practice_never_takes_the_place_of_what_is_real(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1))
    publish(tmp_path, publishable(2, fictional=True), practice=True)
    assert not finder.refresh()
    assert not finder.practice
    assert finder.listing(2) is None


def test_without_any_snapshot_it_says_why(tmp_path: Path) -> None:
    with pytest.raises(NoSnapshot):
        Finder(tmp_path, KEY.verify_key, gazetteer(), accept_practice=False)
    publish(tmp_path, publishable(1))
    file_of(tmp_path, 1).unlink()
    with pytest.raises(NoSnapshot) as none:
        Finder(tmp_path, KEY.verify_key, gazetteer(), accept_practice=False)
    assert none.value.refused == ((1, Refusal.UNREADABLE),)


def test_a_damaged_listing_is_left_out_and_told_of(tmp_path: Path) -> None:
    publish(tmp_path, publishable(1), publishable(2))
    told: Told = []
    finder = Finder(
        tmp_path, KEY.verify_key, gazetteer(), accept_practice=False, on_event=lambda *event: told.append(event)
    )
    file = file_of(tmp_path, 1)
    file.write_bytes(file.read_bytes().replace(b'{"number":1,', b'{"number":9,'))
    assert numbers(finder.answer(a_question(Need.HOTLINE), at=NOW)) == [2]
    assert told[-1] == (Happened.LISTING_DAMAGED, 1, None)


@contextmanager
def _publishing(folder: Path) -> Iterator[Thread]:
    """Publishes ten times beside the test: each time as many listings as the version has units, all of one age."""

    def write() -> None:
        for version in range(2, 12):
            publish(folder, *(publishable(number, maximum_age=version) for number in range(version)[1:]))

    thread = Thread(target=write)
    thread.start()
    yield thread
    thread.join()


def test_an_answer_never_mixes_two_snapshots(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1, minimum_age=1))
    ages: set[int | None] = set()

    def ask() -> None:
        while writer.is_alive():
            answer = finder.answer(a_question(Need.CHILD_PROTECTION, Need.HOTLINE), at=NOW)
            of_one = {found.listing.facts.maximum_age for found in answer.found}
            assert len(of_one) == 1
            ages.update(of_one)

    with _publishing(tmp_path) as writer:
        asking = Thread(target=ask)
        asking.start()
        while writer.is_alive():
            finder.refresh()
        asking.join()
    finder.refresh()
    assert len(ages) > 1
