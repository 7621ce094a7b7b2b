"""One listing by itself, and what comes instead of one that did not work."""

from dataclasses import replace
from pathlib import Path

import pytest

from directory.codes import Audience, ContactKind, Need, ReachedFrom
from directory.model import Listing
from tests.builders import NOW, a_contact
from tests.directory.find.asking import a_question, finder_of, pages
from tests.directory.publish.publishable import publishable


def listings(count: int, *needs: Need) -> list[Listing]:
    return [publishable(number=number, needs=needs) for number in range(1, count + 1)]


def test_what_did_not_work_is_followed_by_the_next_and_never_by_itself(tmp_path: Path) -> None:
    question = a_question(Need.LEGAL)
    finder = finder_of(tmp_path, *listings(5, Need.LEGAL))
    order = [found.listing.number for page in pages(finder, question) for found in page.found]
    for position, number in enumerate(order):
        instead = [found.listing.number for found in finder.instead_of(number, question, at=NOW).found]
        assert instead == (order[position + 1 :] + order[:position])[:3]


def test_the_only_one_is_followed_by_a_line_that_may_know_who_helps(tmp_path: Path) -> None:
    only, line = publishable(number=1, needs=(Need.LEGAL,)), publishable(number=2, needs=(Need.HOTLINE,))
    instead = finder_of(tmp_path, only, line).instead_of(1, a_question(Need.LEGAL), at=NOW)
    assert [found.listing.number for found in instead.found] == [2]
    assert instead.widened


def test_a_line_for_children_stays_apart_when_it_comes_instead(tmp_path: Path) -> None:
    child = publishable(number=2, needs=(Need.LEGAL,), audiences=(Audience.CHILDREN,))
    finder = finder_of(tmp_path, publishable(number=1, needs=(Need.LEGAL,)), child)
    instead = finder.instead_of(1, a_question(Need.LEGAL), at=NOW)
    assert instead.found == ()
    assert [found.listing.number for found in instead.for_children] == [2]


@pytest.mark.parametrize(("now", "works"), [(None, True), ("GB", True), ("FR", False)])
def test_details_know_whether_the_number_works_from_where_the_person_is(
    tmp_path: Path, now: str | None, *, works: bool
) -> None:
    short = a_contact(
        kind=ContactKind.SHORT, value="116", shown="116", country="GB", reached_from=ReachedFrom.THIS_COUNTRY
    )
    finder = finder_of(tmp_path, publishable(number=1, contacts=(short,)))
    found = finder.found(1, at=NOW, now=now)
    assert found is not None
    assert found.works_from_here is works


def test_a_listing_that_is_not_there_is_none(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, replace(publishable(number=1)))
    assert finder.found(99, at=NOW) is None
