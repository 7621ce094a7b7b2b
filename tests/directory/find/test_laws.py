"""What holds for any directory and any question: nothing lost, nothing twice, nothing given away."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from directory.codes import Audience, ContactKind, Need, ReachedFrom, Standing
from directory.find.answer import Question
from directory.find.candidates import Shelf
from directory.find.order import Ordered, Ring, ordered
from directory.find.page import PAGE, page_of
from directory.model import Area, ConfidentialSite, Place, PublicListing, PublicSite, Remote, Wanted
from directory.publish.columns import areas_served, bit, columns_of
from tests.builders import NOW, TODAY, a_contact, a_public_listing
from tests.directory.find.asking import a_question, gazetteer, town

_REGIONS = {region.region: region for region in gazetteer().regions("GB")}
ENGLAND = (_REGIONS["ENG"], *gazetteer().towns_in(Area("GB", town("London").region)))  # as a region, and its towns
SCOTLAND = (_REGIONS["SCT"], *gazetteer().towns_in(Area("GB", town("Edinburgh").region)))
TOWNS = st.sampled_from([*ENGLAND, *SCOTLAND])

AREAS = st.sampled_from([Area("GB"), Area("GB", ENGLAND[0].region), Area("GB", SCOTLAND[0].region), Area("ES")])
NEEDS = st.sampled_from([Need.HOTLINE, Need.SHELTER, Need.LEGAL, Need.CHILD_PROTECTION])
AUDIENCES = st.sampled_from([Audience.CHILDREN, Audience.WOMEN, Audience.MEN])
CONTACTS = st.builds(a_contact, kind=st.sampled_from(ContactKind), reached_from=st.sampled_from(ReachedFrom))
SITES = (
    st.just(Remote())
    | st.builds(ConfidentialSite, AREAS)
    | TOWNS.map(lambda place: PublicSite("1 Example Street", place.number, place.latitude, place.longitude))
)
LISTINGS = st.builds(
    a_public_listing,
    needs=st.lists(NEEDS, min_size=1, unique=True).map(tuple),
    audiences=st.lists(AUDIENCES, max_size=2, unique=True).map(tuple),
    site=SITES,
    coverage=st.lists(AREAS, max_size=2, unique=True).map(tuple),
    contacts=st.lists(CONTACTS, max_size=2).map(tuple),
    standing=st.sampled_from(Standing),
    checked_on=st.sampled_from([None, TODAY, TODAY.replace(year=2020)]),
    hours=st.sampled_from(["24/7", "", "Mo-Fr 01:00-02:00"]),
)
DIRECTORIES = st.lists(LISTINGS, max_size=25).map(
    lambda listings: [replace(listing, number=number) for number, listing in enumerate(listings, start=1)]
)
QUESTIONS = st.builds(
    Question,
    wanted=st.lists(st.builds(Wanted, NEEDS), max_size=3).map(tuple),
    country=st.sampled_from(["GB", "ES", "XK", None]),
    now=st.sampled_from([None, "ES"]),
    language=st.sampled_from([None, "en", "ar"]),
    audience=st.none() | AUDIENCES,
)


def _shelf(listings: list[PublicListing]) -> Shelf:
    return Shelf.of(columns_of(listings), frozenset())


def _in_gb(question: Question, place: Place) -> Place | None:
    return place if question.country == place.country else None


def _pages(shelf: Shelf, order: Ordered, *, capped: bool = True) -> list[list[int]]:
    """The rows of each page, those for under-18s last."""
    lines = shelf.columns.needs[order.rows] == bit(Need.HOTLINE) if capped else None
    first = page_of(order, 0, hotline_only=lines)
    pages = [page_of(order, number, hotline_only=lines) for number in range(first.pages)]
    return [order.rows[np.concatenate([page.found, page.for_children])].tolist() for page in pages]


@given(listings=DIRECTORIES, question=QUESTIONS, place=TOWNS, capped=st.booleans())
def test_all_pages_together_show_everything_once(
    listings: list[PublicListing], question: Question, place: Place, *, capped: bool
) -> None:
    shelf = _shelf(listings)
    order = ordered(shelf, question, _in_gb(question, place), NOW)
    pages = _pages(shelf, order, capped=capped)
    shown = [row for page in pages for row in page]
    assert sorted(shown) == sorted(order.rows.tolist())
    assert all(1 <= len(page) <= PAGE for page in pages[1:])
    assert len(pages[0]) <= PAGE + 1


def _serves(listing: PublicListing, country: str | None) -> bool:
    at_home = isinstance(listing.facts.site, PublicSite) and listing.country == country
    return at_home or any(area.country == country for area in areas_served(listing))


@given(listings=DIRECTORIES, question=QUESTIONS, place=TOWNS)
def test_everything_that_fits_is_shown_and_never_nothing(
    listings: list[PublicListing], question: Question, place: Place
) -> None:
    shelf = _shelf(listings)
    order = ordered(shelf, question, _in_gb(question, place), NOW)
    shown = {int(shelf.columns.number[row]) for row in order.rows}
    serving = [listing for listing in listings if _serves(listing, question.country)]
    asked = {wish.need for wish in question.wanted}
    fitting = {
        listing.number
        for listing in serving
        if asked & set(listing.facts.needs)
        and (not listing.facts.audiences or question.audience in (None, *listing.facts.audiences))
    }
    assert fitting <= shown
    assert bool(shown) >= bool(serving)
    if not order.widened:
        assert all(asked & set(listings[number - 1].facts.needs) for number in shown)


@given(listings=DIRECTORIES, question=QUESTIONS, place=TOWNS)
def test_a_better_standing_is_never_shown_after_a_worse_one(
    listings: list[PublicListing], question: Question, place: Place
) -> None:
    shelf = _shelf(listings)
    order = ordered(shelf, question, _in_gb(question, place), NOW)
    works = dict(zip(order.rows.tolist(), order.works.tolist(), strict=True))
    children = set(order.rows[len(order.rows) - order.children :].tolist())
    shown = [row for page in _pages(shelf, order) for row in page]
    for apart in (False, True):
        ranks = [(not works[row], shelf.columns.standing[row]) for row in shown if (row in children) is apart]
        assert ranks == sorted(ranks)


@given(
    listings=DIRECTORIES,
    question=QUESTIONS,
    places=st.tuples(st.sampled_from([ENGLAND[0], *ENGLAND]), st.sampled_from(ENGLAND))
    | st.tuples(st.just(SCOTLAND[0]), st.sampled_from(SCOTLAND)),
)
def test_what_is_no_public_place_stands_the_same_for_every_town_of_a_region(
    listings: list[PublicListing], question: Question, places: tuple[Place, Place]
) -> None:
    shelf = _shelf(listings)
    seen = []
    for place in places:
        order = ordered(shelf, question, _in_gb(question, place), NOW)
        secret = [isinstance(listings[row].facts.site, ConfidentialSite | Remote) for row in order.rows]
        assert not np.isfinite(order.distance_km[secret]).any()
        seen.append((order.rows[secret].tolist(), order.ring[secret].tolist()))
    assert seen[0] == seen[1]


@given(listings=DIRECTORIES, place=st.sampled_from(ENGLAND), invented=st.sampled_from(ENGLAND))
def test_where_a_hidden_place_lies_is_nowhere_in_the_answer(
    listings: list[PublicListing], place: Place, invented: Place
) -> None:
    # Every hidden place of the region may stand in for every other: all that is known of it is its area.
    area = ConfidentialSite(Area("GB", ENGLAND[0].region))
    hidden = [
        replace(listing, facts=replace(listing.facts, site=area, coverage=()), standing=Standing.CONFIRMED)
        for listing in listings
    ]
    shelf = _shelf(hidden)
    question = a_question(Need.SHELTER, Need.HOTLINE)
    answers = [ordered(shelf, question, town, NOW) for town in (place, invented)]
    assert _pages(shelf, answers[0]) == _pages(shelf, answers[1])
    assert set(answers[0].ring[: len(hidden)].tolist()) <= {Ring.AREA}


@given(listings=DIRECTORIES, place=TOWNS)
def test_a_near_place_is_on_the_first_page_unless_better_ones_fill_it(
    listings: list[PublicListing], place: Place
) -> None:
    shelf = _shelf(listings)
    order = ordered(shelf, a_question(Need.LEGAL, Need.SHELTER), place, NOW)
    adults = len(order.rows) - order.children
    near = order.tier[:adults][order.ring[:adults] == Ring.NEAR]
    if near.size and (adults <= PAGE or near[0] <= order.tier[PAGE - 1]):
        first = page_of(order, 0, hotline_only=None)
        assert (order.ring[first.found] == Ring.NEAR).any()
