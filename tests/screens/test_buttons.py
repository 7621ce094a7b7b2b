"""What a button means, through the 64 bytes that carry it and back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.codes import Reason
from directory.understand.towns import region_number
from screens.buttons import (
    HIGHEST_PAGE,
    LONGEST_DATA,
    Clear,
    Countries,
    Details,
    Failed,
    Going,
    Guide,
    Here,
    Home,
    Keep,
    Local,
    Meaning,
    Namesakes,
    Now,
    Options,
    Privacy,
    Results,
    Safety,
    SharePosition,
    Situations,
    Trace,
    UnreadableError,
    Worried,
    Writing,
    from_data,
    room_for,
    to_data,
)
from screens.cards import CARDS
from tests.screens.arbitrary import LARGEST_PLACE, TOPICS, heres, traces

LONGEST_TOPIC = max(TOPICS, key=len)
LONGEST_REASON = max(Reason, key=len)
UNWISHING = Here("zh-Hant", "GB", LARGEST_PLACE, "ES")
FULLEST = replace(UNWISHING, speaks="zh-Hans")
HIGHEST_LISTING = 999_999_999
LONGEST: tuple[Meaning, ...] = (
    Home(FULLEST),
    Now(FULLEST),
    Situations(FULLEST, HIGHEST_PAGE),
    Countries(FULLEST, LONGEST_TOPIC, HIGHEST_PAGE),
    Namesakes(FULLEST, LONGEST_TOPIC),
    Results(FULLEST, LONGEST_TOPIC, HIGHEST_PAGE),
    Details(FULLEST, LONGEST_TOPIC, HIGHEST_PAGE, HIGHEST_LISTING),
    Failed(UNWISHING, LONGEST_TOPIC, HIGHEST_LISTING, LONGEST_REASON),
    Keep(FULLEST, HIGHEST_LISTING),
    SharePosition(FULLEST, LONGEST_TOPIC),
    Options(FULLEST, HIGHEST_PAGE),
    Worried(FULLEST),
    Privacy(FULLEST),
    Safety(FULLEST),
    Writing(FULLEST),
    Going(FULLEST),
    Local(FULLEST, LONGEST_TOPIC, HIGHEST_PAGE, HIGHEST_LISTING),
    Guide(FULLEST, max(CARDS, key=len)),
)
KINDS = {kind.__name__ for kind in Meaning.__args__}


@pytest.mark.parametrize("meaning", LONGEST, ids=lambda meaning: type(meaning).__name__)
def test_the_longest_button_of_each_kind_fits(meaning: Meaning) -> None:
    data = to_data(meaning)
    assert data.isascii()
    assert len(data) <= LONGEST_DATA
    assert from_data(data) == meaning


def test_every_kind_of_button_has_its_longest() -> None:
    assert {type(meaning).__name__ for meaning in LONGEST} | {"Clear"} == KINDS


@settings(deadline=None)
@given(heres(), st.sampled_from(TOPICS), st.integers(0, HIGHEST_PAGE), st.integers(1, HIGHEST_LISTING))
def test_a_button_is_read_as_it_was_written(here: Here, topic: str, page: int, listing: int) -> None:
    for meaning in (
        Home(here),
        Results(here, topic, page),
        Namesakes(here, topic),
        Details(here, topic, page, listing),
        Failed(here, topic, listing),
    ):
        assert from_data(to_data(meaning)) == meaning


_likely = st.from_regex(r"[hnscerdfkgoapyxz]1?[.a-zA-Z0-9~-]{0,62}", fullmatch=True)
_nearly = (
    st.sampled_from(LONGEST)
    .map(to_data)
    .flatmap(lambda data: st.tuples(st.just(data), st.integers(0, len(data)), st.text(max_size=3), st.integers(0, 3)))
)


@settings(deadline=None)
@given(st.text(max_size=80) | _likely | _nearly.map(lambda cut: cut[0][: cut[1]] + cut[2] + cut[0][cut[1] + cut[3] :]))
def test_anything_at_all_is_read_or_refused(data: str) -> None:
    try:
        meaning = from_data(data)
    except UnreadableError:
        return
    assert len(to_data(meaning)) <= LONGEST_DATA
    assert from_data(to_data(meaning)) == meaning


@pytest.mark.parametrize(
    "data",
    [
        "",
        ".",
        "h1",
        "h1.en",
        "h1.EN.ES",
        "h1.en.es",
        "h1.en.ES.0",
        "h2.en.ES",
        "r1.en.ES.SLEEP.0",
        "r1.en.ES.sleep.-1",
        "r1.en.ES.sleep.١",
        "r1.en.ES.sleep.0\n",
        "k1.en.ES.9999999999",
        "h1.en.ES" + "z" * 40,
        "h1.en.ES~",
        "h1.en.ES~AR",
        "h1.en.ES~ar~ar",
        "x1*",
        "x1A",
        "x1gA",
        "x1AA",
        "\ud800",
        "h1.en.ES" + " " * 60,
    ],
)
def test_what_no_button_of_ours_carries_is_refused(data: str) -> None:
    with pytest.raises(UnreadableError):
        from_data(data)


def test_a_page_beyond_all_pages_is_the_last() -> None:
    assert from_data("o1.en..123456789") == Options(Here("en"), HIGHEST_PAGE)


@pytest.mark.parametrize(
    ("meaning", "data"),
    [
        # Buttons of messages sent long ago are still pressed: these never change.
        (Home(Here("en")), "h1.en."),
        (Results(Here("zh-Hant", "ES", 3117735, "PT"), "sleep", 2), "r1.zh-Hant.ES1utnr-PT.sleep.2"),
        (Results(Here("en", "ES", speaks="ar"), "legal-wages"), "r1.en.ES~ar.legal-wages.0"),
        (Results(Here("en", speaks="zh-Hans"), "legal"), "r1.en.~zh-Hans.legal.0"),
        (Namesakes(Here("en", "GB", 2643743), "legal"), "e1.en.GB1knxb.legal"),
        (Details(Here("ar", "JO"), "legal", 0, 12), "d1.ar.JO.legal.0.12"),
        (Failed(Here("es", "ES"), "talk", 7, "no_answer"), "f1.es.ES.talk.7.no_answer"),
        (Keep(Here("en", "ES"), 7), "k1.en.ES.7"),
        (Clear((Trace(300, ours=True), Trace(298, ours=False))), "x12QQE"),
    ],
)
def test_a_meaning_never_changes(meaning: Meaning, data: str) -> None:
    assert to_data(meaning) == data
    assert from_data(data) == meaning


@settings(deadline=None)
@given(traces)
def test_clear_carries_as_many_traces_as_there_is_room_for(some: tuple[Trace, ...]) -> None:
    room = room_for(some)
    data = to_data(Clear(some[:room]))
    assert len(data) <= LONGEST_DATA
    assert from_data(data) == Clear(some[:room])
    assert room == len(some) or len(to_data(Clear(some[: room + 1]))) > LONGEST_DATA


def test_a_long_conversation_without_gaps_fits_into_one_clear_button() -> None:
    some = tuple(Trace(2**31 - number, ours=number % 2 == 0) for number in range(1, 100))
    assert room_for(some) >= 40


def test_traces_go_from_the_newest_to_the_oldest() -> None:
    with pytest.raises(ValueError, match="newest"):
        to_data(Clear((Trace(1, ours=True), Trace(2, ours=True))))


@given(st.sampled_from(["ES", "UA", "XK"]), st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=8))
def test_the_number_of_a_region_comes_back_from_a_button(country: str, region: str) -> None:
    here = Here("en", country, region_number(country, region), "DE")
    assert from_data(to_data(Results(here, "nowhere_to_sleep", 99))) == Results(here, "nowhere_to_sleep", 99)
