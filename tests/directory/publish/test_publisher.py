"""Publishing: who gets in, and how a publication comes to stand in its folder."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from directory.codes import FactGroup, How, Need, Standing, Status
from directory.model import Listing, Remote
from directory.publish.guard import GuardCode, GuardRefused
from directory.publish.public import FictionalListing, public
from directory.publish.publisher import Publisher
from directory.publish.snapshot import KEPT, manifest_of, open_latest, versions
from tests.builders import NOW, TODAY, a_confirmation, a_contact, a_listing, a_public_site, an_organisation
from tests.directory.publish.publishable import KEY, publishable


def test_a_confirmed_listing_says_when_how_and_by_how_many() -> None:
    older = a_confirmation(on=TODAY - timedelta(days=200), how=How.ON_SITE)
    of_hours = a_confirmation(group=FactGroup.HOURS, on=TODAY + timedelta(days=1))
    seen = public(publishable(confirmations=(older, a_confirmation(), of_hours)), practice=False)
    assert seen is not None
    assert (seen.standing, seen.checked_on, seen.checked_how, seen.checked_by) == (
        Standing.CONFIRMED,
        TODAY,
        How.BY_CALL,
        2,
    )


def test_a_listing_read_on_its_web_page_says_so_and_is_no_confirmation() -> None:
    seen = public(publishable(confirmations=(), web_read_on=TODAY), practice=False)
    assert seen is not None
    assert (seen.standing, seen.checked_on, seen.checked_how) == (Standing.FROM_WEB_PAGE, TODAY, None)


def test_a_confirmation_stands_above_a_later_reading() -> None:
    seen = public(publishable(web_read_on=TODAY + timedelta(days=30)), practice=False)
    assert seen is not None
    assert (seen.standing, seen.checked_on) == (Standing.CONFIRMED, TODAY)


def test_an_old_confirmation_hides_nothing() -> None:
    seen = public(publishable(confirmations=(a_confirmation(on=date(2020, 1, 1)),)), practice=False)
    assert seen is not None
    assert seen.standing is Standing.CONFIRMED


@pytest.mark.parametrize(
    "change",
    [
        {"status": Status.DRAFT},
        {"status": Status.PAUSED},
        {"status": Status.CLOSED},
        {"status": Status.REFUSED},
        {"organisation": an_organisation()},
        {"confirmations": ()},
        {"confirmations": (a_confirmation(group=FactGroup.HOURS),)},
        {"contacts": (), "site": Remote()},
    ],
)
def test_what_may_not_be_seen_is_not_published(change: dict[str, Any]) -> None:
    assert public(publishable(**change), practice=False) is None


@pytest.mark.parametrize("practice", [True, False])
def test_nothing_of_a_suspended_organisation_is_published(*, practice: bool) -> None:
    listing = publishable()
    suspended = replace(listing, organisation=replace(listing.organisation, suspended=True))
    assert public(suspended, practice=practice) is None
    assert public(replace(suspended, status=Status.DRAFT), practice=practice) is None


def test_a_public_place_without_a_number_may_be_seen() -> None:
    assert public(publishable(contacts=(), site=a_public_site()), practice=False)


def test_in_practice_a_draft_is_seen_and_said_to_be_not_confirmed() -> None:
    seen = public(a_listing(number=5), practice=True)
    assert seen is not None
    assert (seen.standing, seen.checked_on, seen.checked_how) == (Standing.NOT_CONFIRMED, None, None)


@pytest.mark.parametrize("status", Status)
def test_a_fictional_listing_outside_of_practice_stops_everything(tmp_path: Path, status: Status) -> None:
    with pytest.raises(FictionalListing) as fictional:
        Publisher(tmp_path, KEY).publish([publishable(3, fictional=True, status=status)], [], practice=False)
    assert fictional.value.number == 3
    assert versions(tmp_path) == []


def test_in_practice_a_fictional_listing_is_seen_as_it_is() -> None:
    seen = public(publishable(fictional=True), practice=True)
    assert seen is not None
    assert (seen.standing, seen.fictional) == (Standing.CONFIRMED, True)


def test_a_publication_says_its_day_its_parent_and_its_counts(tmp_path: Path) -> None:
    writer = Publisher(tmp_path, KEY, clock=lambda: NOW)
    first = writer.publish([publishable(1), a_listing(number=2)], [], practice=False)
    second = writer.publish([], [], practice=False)
    assert (first.version, first.parent, first.listings, first.created_on) == (1, "", 1, TODAY)
    assert (second.version, second.parent) == (2, sha256(manifest_of(tmp_path, 1).read_bytes()).hexdigest())


def test_practice_is_inside_the_signed_bytes(tmp_path: Path) -> None:
    Publisher(tmp_path, KEY).publish([], [], practice=True)
    assert open_latest(tmp_path, KEY.verify_key).manifest.practice
    file = manifest_of(tmp_path, 1)
    file.write_bytes(file.read_bytes().replace(b'"practice": true', b'"practice": false'))
    with pytest.raises(Exception, match="signature"):
        open_latest(tmp_path, KEY.verify_key)


def test_the_last_ten_snapshots_stay_and_nothing_else(tmp_path: Path) -> None:
    writer = Publisher(tmp_path, KEY)
    (tmp_path / "000001.sqlite").touch()  # a publication that broke off
    for _ in range(KEPT + 3):
        writer.publish([], [], practice=False)
    assert versions(tmp_path) == list(range(KEPT + 4, 4, -1))
    assert len(list(tmp_path.iterdir())) == 2 * KEPT


def test_two_publishers_at_once_never_take_the_same_version(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: Publisher(tmp_path, KEY).publish([], [], practice=False), range(8)))
    assert sorted(manifest.version for manifest in made) == list(range(1, 9))
    assert open_latest(tmp_path, KEY.verify_key).manifest.version == 8


def test_a_listing_without_a_number_is_not_published(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="without a number"):
        Publisher(tmp_path, KEY).publish([publishable(0)], [], practice=False)


def _many(count: int, **changes: Any) -> list[Listing]:
    return [publishable(number, **changes) for number in range(1, count + 1)]


def test_the_guard_stops_a_publication_in_which_too_much_vanishes(tmp_path: Path) -> None:
    writer, listings = Publisher(tmp_path, KEY), _many(20)
    writer.publish(listings, [], practice=False)
    with pytest.raises(GuardRefused) as refused:
        writer.publish(listings[5:], [], practice=False)
    assert (refused.value.code, refused.value.change.vanished) == (GuardCode.VANISHING, 5)
    assert versions(tmp_path) == [1]
    writer.publish(listings[4:], [], practice=False)
    assert versions(tmp_path) == [2, 1]


def test_the_guard_lets_pass_what_was_reviewed(tmp_path: Path) -> None:
    writer = Publisher(tmp_path, KEY)
    writer.publish(_many(20), [], practice=False)
    assert writer.publish([], [], practice=False, reviewed=True).listings == 0


def test_the_guard_leaves_a_small_directory_alone(tmp_path: Path) -> None:
    writer = Publisher(tmp_path, KEY)
    writer.publish(_many(19), [], practice=False)
    assert writer.publish([], [], practice=False).version == 2


@pytest.mark.parametrize(("needs", "stopped"), [((Need.HOTLINE,), True), ((Need.SHELTER,), False)])
def test_the_guard_stops_eleven_changed_numbers_of_hotlines(
    tmp_path: Path, needs: tuple[Need, ...], *, stopped: bool
) -> None:
    writer, before = Publisher(tmp_path, KEY), _many(15, needs=needs)
    after = _many(11, needs=needs, contacts=(a_contact(value="+442079460019"),))
    writer.publish(before, [], practice=False)
    writer.publish([*after[:10], *before[10:]], [], practice=False)
    writer.publish(before, [], practice=False)
    if stopped:
        with pytest.raises(GuardRefused) as refused:
            writer.publish([*after, *before[11:]], [], practice=False)
        assert (refused.value.code, refused.value.change.hotline_numbers) == (GuardCode.HOTLINES, 11)
    else:
        assert writer.publish([*after, *before[11:]], [], practice=False).version == 4


def test_another_way_of_writing_a_number_is_no_change(tmp_path: Path) -> None:
    writer = Publisher(tmp_path, KEY)
    writer.publish(_many(15), [], practice=False)
    other = _many(15, contacts=(a_contact(shown="(020) 7946 0018"),))
    assert writer.publish(other, [], practice=False).version == 2
