"""Finding listings by the words of their names: any script, slips forgiven, and nothing given away by distance."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from directory.distance import distance_km
from directory.find.answer import Circle
from directory.find.candidates import Shelf
from directory.find.finder import Finder
from directory.find.names import CLOSENESS, ENOUGH, Names, edits_allowed
from directory.model import Area, ConfidentialSite, PublicListing, PublicSite, Text
from directory.publish.columns import columns_of
from directory.publish.denied import write_denied
from directory.understand.words import words
from tests.builders import NOW, a_public_listing, a_public_site
from tests.directory.find.asking import finder_of, town
from tests.directory.publish.publishable import KEY, publishable

LONDON, GLASGOW = town("London"), town("Glasgow")


def called(*names: str) -> tuple[Text, ...]:
    """Gives texts of these names, in as many languages."""
    return tuple(Text(f"x{chr(97 + position)}", name) for position, name in enumerate(names))


def numbers(finder: Finder, text: str, *, place: int | None = None) -> list[int]:
    """Gives the numbers of what is found by a name."""
    return [found.listing.number for found in finder.named(text, at=NOW, place=place)]


@pytest.fixture
def finder(tmp_path: Path) -> Finder:
    """A Finder over four names in several scripts."""
    return finder_of(
        tmp_path,
        publishable(1, texts=called("Harbour Women Centre", "مركز المرأة الميناء")),
        publishable(2, texts=called("Женский центр «Веселка»")),
        publishable(3, texts=called("ศูนย์ช่วยเหลือสตรี", "妇女救助中心")),
        publishable(4, texts=called("Schutzhaus"), organisation=replace(publishable().organisation, name="Lindenhof")),
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("harbour", 1),
        ("HARBOUR women", 1),
        ("women harbour", 1),
        ("Harbuor", 1),
        ("harbor", 1),
        ("المراه", 1),
        ("веселка", 2),
        ("вселка", 2),
        ("ช่วยเหลือ", 3),
        ("救助中心", 3),
        ("shutzhaus", 4),
        ("lindenhof", 4),
    ],
)
def test_a_listing_is_found_by_words_of_its_names_in_any_script(finder: Finder, text: str, number: int) -> None:
    assert numbers(finder, text)[:1] == [number]


@pytest.mark.parametrize("text", ["", "?", "xyz", "qwertyuiop", "harbour qwerty asdfgh zxcvbn", "\ud800", "a" * 5000])
def test_what_no_listing_is_called_finds_none(finder: Finder, text: str) -> None:
    assert numbers(finder, text) == []


def test_a_short_word_is_not_stretched(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1, texts=called("Ana")), publishable(2, texts=called("Ada")))
    assert numbers(finder, "ada") == [2]


def test_a_rare_word_weighs_more_than_a_common_one(tmp_path: Path) -> None:
    shelters = [publishable(number, texts=called(f"Shelter {name}")) for number, name in enumerate("abcdefgh", 1)]
    finder = finder_of(tmp_path, *shelters, publishable(9, texts=called("House Willow")))
    assert numbers(finder, "shelter willow") == [9]


def test_a_near_public_place_comes_before_a_far_one(tmp_path: Path) -> None:
    sites = [
        a_public_site(place=each.number, latitude=each.latitude, longitude=each.longitude) for each in (LONDON, GLASGOW)
    ]
    finder = finder_of(
        tmp_path, *(publishable(n, site=site, texts=called("Willow")) for n, site in enumerate(sites, 1))
    )
    assert numbers(finder, "willow", place=LONDON.number) == [1, 2]
    assert numbers(finder, "willow", place=GLASGOW.number) == [2, 1]
    near, far = finder.named("willow", at=NOW, place=GLASGOW.number)
    assert (near.circle, far.circle) == (Circle.NEAR, Circle.COUNTRY)
    assert near.distance_km == pytest.approx(0)
    assert far.distance_km == pytest.approx(555, rel=0.01)
    assert {found.distance_km for found in finder.named("willow", at=NOW)} == {None}


def test_a_hidden_listing_is_not_found_by_its_name(finder: Finder, tmp_path: Path) -> None:
    assert numbers(finder, "harbour") == [1]
    write_denied(tmp_path, KEY, [1])
    finder.refresh()
    assert numbers(finder, "harbour") == []


# --- What holds for any names and any text -----------------------------------------------------------------------

WORDS = st.text("abcdefgh", min_size=1, max_size=9) | st.sampled_from(
    ["central", "centre", "женский", "веселка", "中心"]
)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
SITES = st.just(ConfidentialSite(Area("GB", LONDON.region))) | st.sampled_from([LONDON, GLASGOW]).map(
    lambda at: PublicSite("1 Example Street", at.number, at.latitude, at.longitude)
)
LISTINGS = st.builds(
    a_public_listing,
    organisation=NAMES,
    texts=st.lists(NAMES, max_size=2).map(lambda names: called(*names)),
    site=SITES,
)
DIRECTORIES = st.lists(LISTINGS, max_size=12).map(
    lambda listings: [replace(listing, number=number) for number, listing in enumerate(listings, 1)]
)
POINTS = st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def one_by_one(listings: list[PublicListing], text: str, at: tuple[float, float] | None) -> list[float]:
    """The score of each listing as the plain definition has it, every typed word against every word of every name."""
    named = [set(words(" ".join((each.organisation, *(text.name for text in each.facts.texts))))) for each in listings]
    rarity = {
        word: math.log1p(len(listings) / sum(word in others for others in named)) for words in named for word in words
    }
    worth, possible = [0.0] * len(listings), 0.0
    for typed in dict.fromkeys(words(text)):
        apart = {word: OSA.distance(typed, word) for word in rarity}
        alike = {word: edits for word, edits in apart.items() if edits <= edits_allowed(typed)}
        closest = min(((edits, rarity[word]) for word, edits in alike.items()), default=(0, math.log1p(len(listings))))
        possible += closest[1]
        for row, its in enumerate(named):
            worth[row] += closest[1] * max((CLOSENESS[alike[word]] for word in its & alike.keys()), default=0.0)
    scores = [
        each / possible / (1 + math.sqrt(len(its))) if possible and each >= ENOUGH * possible else 0.0
        for each, its in zip(worth, named, strict=True)
    ]
    if at is None:
        return scores
    return [score * _nearness(each, at) for score, each in zip(scores, listings, strict=True)]


def _nearness(listing: PublicListing, at: tuple[float, float]) -> float:
    site = listing.facts.site
    return 1 / (1 + distance_km(*at, site.latitude, site.longitude) / 50) if isinstance(site, PublicSite) else 0.5


@given(listings=DIRECTORIES, text=NAMES, at=POINTS)
def test_the_scores_are_those_of_comparing_every_word_with_every_name(
    listings: list[PublicListing], text: str, at: tuple[float, float] | None
) -> None:
    found = Names.of(Shelf.of(columns_of(listings), frozenset())).matching(text, at=at, most=len(listings))
    plain = one_by_one(listings, text, at)
    assert dict(zip(found.rows.tolist(), found.score.tolist(), strict=True)) == pytest.approx(
        {row: score for row, score in enumerate(plain) if score > 0}
    )
    assert found.score.tolist() == sorted(found.score.tolist(), reverse=True)


@given(listings=DIRECTORIES, text=NAMES, most=st.integers(1, 5))
def test_the_first_few_are_the_first_of_all(listings: list[PublicListing], text: str, most: int) -> None:
    names = Names.of(Shelf.of(columns_of(listings), frozenset()))
    every = names.matching(text, most=len(listings))
    assert names.matching(text, most=most).rows.tolist() == every.rows[:most].tolist()


@given(listings=DIRECTORIES, text=NAMES, at=st.tuples(POINTS, POINTS))
def test_where_somebody_says_to_be_never_moves_a_confidential_place(
    listings: list[PublicListing], text: str, at: tuple[tuple[float, float] | None, tuple[float, float] | None]
) -> None:
    hidden = [row for row, each in enumerate(listings) if isinstance(each.facts.site, ConfidentialSite)]
    names = Names.of(Shelf.of(columns_of(listings), frozenset()))
    seen = []
    for point in (each or (0.0, 0.0) for each in at):
        found = names.matching(text, at=point, most=len(listings))
        kept = np.isin(found.rows, hidden)
        seen.append((found.rows[kept].tolist(), found.score[kept].tolist()))
    assert seen[0] == seen[1]
