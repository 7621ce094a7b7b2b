"""What is stored comes back as it was, whatever it is."""

import itertools
from dataclasses import replace
from datetime import date
from types import EllipsisType
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.codes import Status
from directory.errors import NotStorable
from directory.model import (
    Admission,
    Area,
    ConfidentialSite,
    Confirmation,
    Contact,
    Facts,
    Listing,
    Organisation,
    PublicSite,
    Remote,
    Source,
    Spoken,
    Text,
)
from directory.record.editor import Editor
from tests.builders import a_listing

# Everything that both databases keep: PostgreSQL no NUL, and neither half a surrogate pair.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
AGES = st.none() | st.integers(0, 120)


def any_of(kind: type, **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any object of a dataclass; what is not said here follows from its annotations."""
    plain: dict[Any, st.SearchStrategy[Any]] = {str: TEXTS, date: DAYS, str | None: st.none() | TEXTS}
    fields: dict[str, st.SearchStrategy[Any] | EllipsisType] = {
        name: known.get(name, plain.get(of, ...)) for name, of in get_type_hints(kind).items()
    }
    return st.builds(kind, **fields)


def few(values: st.SearchStrategy[Any], **rules: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """A short tuple of such values."""
    return st.lists(values, max_size=3, **rules).map(tuple)


FACTS = any_of(
    Facts,
    minimum_age=AGES,
    maximum_age=AGES,
    contacts=few(any_of(Contact, languages=few(any_of(Spoken)))),
    coverage=few(any_of(Area)),
    site=st.one_of(
        st.just(Remote()),
        any_of(ConfidentialSite, area=any_of(Area)),
        any_of(
            PublicSite,
            place=st.integers(1, 2**31 - 1),
            latitude=st.floats(-90, 90),
            longitude=st.floats(-180, 180),
        ),
    ),
    texts=few(any_of(Text), unique_by=lambda text: text.language),
)
# Fictional, because only those come in as they stand; the organisation's name is made unique where they are stored.
LISTINGS = any_of(
    Listing,
    organisation=any_of(Organisation, admission=st.none() | any_of(Admission)),
    facts=FACTS,
    number=st.just(0),
    source=any_of(Source),
    confirmations=few(any_of(Confirmation)),
    web_read_on=st.none() | DAYS,
    checked_by=st.integers(0, 9),
    fictional=st.just(True),
)
_nth = itertools.count()


# The store outlives an example on purpose: each adds a listing of its own, and finds that one again.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(one=LISTINGS)
def test_any_listing_comes_back_as_it_was_stored(editor: Editor, one: Listing) -> None:
    nth = next(_nth)
    stored = replace(
        one, origin=f"{nth}", organisation=replace(one.organisation, name=f"{nth} {one.organisation.name}")
    )
    assert editor.take_in([stored], by="Ada").added == 1
    found = editor.listings()[-1]
    assert found == replace(stored, number=found.number)
    assert editor.take_in([stored], by="Ada").unchanged == 1


def test_many_listings_keep_their_own_parts(editor: Editor) -> None:
    drafts = [a_listing(origin=f"{nth}", hours=f"{nth}", minimum_age=nth) for nth in range(60)]
    editor.take_in(drafts, by="Ada")
    assert [replace(found, number=0) for found in editor.listings()] == drafts


@pytest.mark.parametrize("text", ["a\0b", "half a pair: \ud800"])
def test_a_text_that_no_database_keeps_is_refused_before_anything_is_written(editor: Editor, text: str) -> None:
    drafts = [a_listing(origin="1"), a_listing(origin="2", hours=text)]
    with pytest.raises(NotStorable):
        editor.take_in(drafts, by="Ada")
    assert editor.listings() == ()


def test_listings_are_told_apart_by_country_and_status(editor: Editor) -> None:
    editor.take_in([a_listing(origin="1"), a_listing(origin="2", country="FR")], by="Ada")
    (french,) = editor.listings(country="FR")
    editor.close(french.number, by="Ada")
    assert [one.origin for one in editor.listings(status=Status.DRAFT)] == ["1"]
    assert [one.origin for one in editor.listings(country="FR", status=Status.CLOSED)] == ["2"]
    assert editor.listings(country="DE") == ()
    assert editor.countries() == ("FR", "GB")
