"""Each line of the table in `weighing`, by the country that it was written for."""

from datetime import date

import pytest

from directory.codes import EmergencyService as Service
from directory.codes import EmergencyState as State
from directory.exchange.weighing import Lists, Page, PageKind, Weighed, weigh

GENERAL, POLICE, AMBULANCE, FIRE = Service.GENERAL, Service.POLICE, Service.AMBULANCE, Service.FIRE


def lists(police: str = "", ambulance: str = "", fire: str = "", general: str = "", *, agree: bool = False) -> Lists:
    cells = {POLICE: police, AMBULANCE: ambulance, FIRE: fire, GENERAL: general}
    return Lists({service: tuple(cell.split()) for service, cell in cells.items()}, agree)


def page(number: str, kind: str, dated: str = "") -> Page:
    return Page(number, PageKind(kind), dated=date.fromisoformat(dated) if dated else None)


def shown(weighed: Weighed) -> dict[Service, tuple[str, State]]:
    return {service: (verdict.number, verdict.state) for service, verdict in weighed.verdicts.items()}


def codes(weighed: Weighed) -> list[tuple[Service, str]]:
    return [(doubt.service, doubt.code) for doubt in weighed.doubts]


# 1 and 2: official pages.


@pytest.mark.parametrize("kind", ["government", "eu", "embassy", "un"])
def test_an_official_page_wins_over_the_lists(kind: str) -> None:
    weighed = weigh(lists(police="101", agree=True), {POLICE: [page("100", kind)]})
    assert shown(weighed) == {POLICE: ("100", State.OFFICIAL_PAGE)}


def test_an_official_page_wins_over_the_press() -> None:
    pages = {AMBULANCE: [page("122", "press", "2025-12-24"), page("125", "government")]}
    assert shown(weigh(lists(), pages)) == {AMBULANCE: ("125", State.OFFICIAL_PAGE)}


def test_the_newest_of_several_official_pages_wins_and_is_doubted() -> None:
    pages = {POLICE: [page("1", "government", "2020-01-01"), page("2", "un", "2024-01-01"), page("3", "embassy")]}
    weighed = weigh(lists(police="1"), pages)
    assert shown(weighed) == {POLICE: ("2", State.OFFICIAL_PAGE)}
    assert codes(weighed) == [(POLICE, "emergency-official-pages-differ")]


def test_of_official_pages_without_a_day_the_one_that_the_lists_bear_out_wins() -> None:
    pages = {POLICE: [page("111", "government"), page("112", "government")]}
    assert shown(weigh(lists(police="112", general="112"), pages))[POLICE] == ("112", State.OFFICIAL_PAGE)


def test_of_official_pages_that_are_equal_in_all_the_first_wins() -> None:
    pages = {FIRE: [page("122", "government"), page("123", "government")]}
    assert shown(weigh(lists(), pages)) == {FIRE: ("122", State.OFFICIAL_PAGE)}


def test_newer_press_and_the_lists_together_win_over_an_older_official_page() -> None:
    pages = {AMBULANCE: [page("911", "press", "2024-06-19"), page("193", "government", "2018-11-13")]}
    weighed = weigh(lists(ambulance="911"), pages)
    assert shown(weighed) == {AMBULANCE: ("911", State.LISTS_DISAGREE)}
    assert (AMBULANCE, "emergency-official-overtaken") in codes(weighed)


@pytest.mark.parametrize(
    ("press_day", "official_day"), [("2018-01-01", "2020-01-01"), ("", "2020-01-01"), ("2021-01-01", "")]
)
def test_press_that_is_not_surely_newer_does_not_win_over_an_official_page(press_day: str, official_day: str) -> None:
    pages = {AMBULANCE: [page("911", "press", press_day), page("193", "government", official_day)]}
    assert shown(weigh(lists(ambulance="911"), pages)) == {AMBULANCE: ("193", State.OFFICIAL_PAGE)}


def test_newer_press_alone_does_not_win_over_an_official_page() -> None:
    pages = {AMBULANCE: [page("122", "press", "2025-12-24"), page("125", "government", "2021-01-01")]}
    assert shown(weigh(lists(), pages)) == {AMBULANCE: ("125", State.OFFICIAL_PAGE)}


# 3: the general number.


def test_of_several_values_that_of_the_general_number_is_shared() -> None:
    weighed = weigh(lists("112 100", "112 102", "112 101", "112"), {POLICE: [page("100", "press", "2026-01-20")]})
    assert shown(weighed) == {
        GENERAL: ("112", State.LISTS_DISAGREE),
        POLICE: ("112", State.LISTS_DISAGREE),
        AMBULANCE: ("112", State.LISTS_DISAGREE),
        FIRE: ("112", State.LISTS_DISAGREE),
    }
    assert (POLICE, "emergency-others-named") in codes(weighed)


def test_lists_that_agree_on_one_number_for_all_keep_it_for_each() -> None:
    weighed = weigh(lists("911", "911", "911", "911", agree=True), {})
    assert shown(weighed) == dict.fromkeys((GENERAL, POLICE, AMBULANCE, FIRE), ("911", State.LISTS_AGREE))
    assert weighed.doubts == ()


def test_an_official_general_number_is_shared_by_cells_that_hold_it_and_says_nothing_of_the_others() -> None:
    weighed = weigh(lists("158", "155", "112", "112"), {GENERAL: [page("112", "eu", "2005-10-11")]})
    assert shown(weighed) == {
        GENERAL: ("112", State.OFFICIAL_PAGE),
        POLICE: ("158", State.LISTS_DISAGREE),
        FIRE: ("112", State.LISTS_DISAGREE),
    }


# 4 and 5: press.


def test_press_lists_and_a_hint_that_all_say_something_else_give_no_number() -> None:
    pages = {AMBULANCE: [page("150", "press"), page("141", "other")]}
    weighed = weigh(lists(ambulance="15"), pages)
    assert shown(weighed) == {}
    assert codes(weighed) == [(AMBULANCE, "emergency-sources-differ")]


def test_press_that_agrees_with_lists_that_agree_changes_nothing() -> None:
    pages = {POLICE: [page("911", "press", "2018-10-19")]}
    assert shown(weigh(lists(police="911", agree=True), pages)) == {POLICE: ("911", State.LISTS_AGREE)}


def test_press_keeps_an_ambulance_where_the_lists_disagree() -> None:
    pages = {AMBULANCE: [page("123", "press", "2025-07-08")]}
    assert shown(weigh(lists(ambulance="123"), pages)) == {AMBULANCE: ("123", State.LISTS_DISAGREE)}


def test_press_decides_between_several_values_of_the_lists() -> None:
    pages = {AMBULANCE: [page("115", "press", "2020-03-02"), page("1122", "press", "2020-03-02")]}
    assert shown(weigh(lists(ambulance="115 16"), pages)) == {AMBULANCE: ("115", State.LISTS_DISAGREE)}


@pytest.mark.parametrize("agree", [True, False])
def test_press_alone_is_shown_before_the_lists_and_never_as_if_they_agreed(*, agree: bool) -> None:
    weighed = weigh(lists(ambulance="191 199", agree=agree), {AMBULANCE: [page("1669", "press", "2024-06-19")]})
    assert shown(weighed) == {AMBULANCE: ("1669", State.LISTS_DISAGREE)}
    assert codes(weighed) == [(AMBULANCE, "emergency-others-named")]


def test_press_fills_a_gap_of_the_lists_and_is_marked() -> None:
    assert shown(weigh(lists(agree=True), {POLICE: [page("117", "press")]})) == {POLICE: ("117", State.LISTS_DISAGREE)}


def test_of_several_press_pages_the_general_number_comes_first_then_the_lists_then_the_newest() -> None:
    old, new = page("129", "press", "2020-05-01"), page("113", "press", "2025-12-22")
    general = page("112", "press")
    assert shown(weigh(lists(police="129", general="112"), {POLICE: [old, new, general]}))[POLICE][0] == "112"
    assert shown(weigh(lists(police="129"), {POLICE: [new, old]}))[POLICE][0] == "129"
    assert shown(weigh(lists(), {POLICE: [old, new]}))[POLICE][0] == "113"


# 6 to 8: the lists alone, with hints.


def test_lists_that_agree_are_believed_for_every_service() -> None:
    weighed = weigh(lists("110", "120", "119", agree=True), {})
    assert shown(weighed) == {
        POLICE: ("110", State.LISTS_AGREE),
        AMBULANCE: ("120", State.LISTS_AGREE),
        FIRE: ("119", State.LISTS_AGREE),
    }


def test_where_the_lists_disagree_only_the_police_is_shown_and_marked() -> None:
    weighed = weigh(lists("192", "194", "193"), {})
    assert shown(weighed) == {POLICE: ("192", State.LISTS_DISAGREE)}
    assert codes(weighed) == [(AMBULANCE, "emergency-lists-disagree"), (FIRE, "emergency-lists-disagree")]
    assert all(doubt.dropped for doubt in weighed.doubts)


def test_a_hint_keeps_what_the_lists_hold() -> None:
    pages = {AMBULANCE: [page("115", "other")], FIRE: [page("16", "other")]}
    assert shown(weigh(lists(ambulance="115", fire="16 115"), pages)) == {
        AMBULANCE: ("115", State.LISTS_DISAGREE),
        FIRE: ("16", State.LISTS_DISAGREE),
    }


def test_a_hint_never_brings_a_number_of_its_own() -> None:
    pages = {AMBULANCE: [page("119", "other")], POLICE: [page("110", "other")]}
    assert shown(weigh(lists(ambulance="113"), pages)) == {}


def test_a_hint_against_the_number_of_the_police_is_noted() -> None:
    weighed = weigh(lists(police="191"), {POLICE: [page("1191", "other")]})
    assert shown(weighed) == {POLICE: ("191", State.LISTS_DISAGREE)}
    assert codes(weighed) == [(POLICE, "emergency-others-named")]


@pytest.mark.parametrize("agree", [True, False])
def test_of_several_values_that_nothing_decides_none_is_shown(*, agree: bool) -> None:
    assert shown(weigh(lists(police="102 105", agree=agree), {})) == {}


def test_a_country_of_which_nothing_is_known_has_nothing_and_no_doubts() -> None:
    assert weigh(lists(), {}) == Weighed({}, ())


# The general number itself.


def test_of_several_general_numbers_the_one_in_every_cell_is_shown_and_marked() -> None:
    weighed = weigh(lists("911", "911", "911", "911 112", agree=True), {})
    assert shown(weighed)[GENERAL] == ("911", State.LISTS_DISAGREE)
    assert shown(weighed)[POLICE] == ("911", State.LISTS_AGREE)


def test_of_several_general_numbers_without_one_in_every_cell_none_is_shown() -> None:
    weighed = weigh(lists("911", general="112 999"), {})
    assert shown(weighed) == {POLICE: ("911", State.LISTS_DISAGREE)}
    assert codes(weighed) == [(GENERAL, "emergency-lists-disagree")]


def test_a_number_of_one_service_is_never_made_general_for_want_of_others() -> None:
    assert GENERAL not in shown(weigh(lists(police="119", fire="119", agree=True), {}))


def test_a_general_number_that_an_official_page_contradicts_is_not_shown_nor_shared() -> None:
    pages = {POLICE: [page("999", "government", "2019-05-06")], FIRE: [page("997", "other")]}
    weighed = weigh(lists("112", "998 112", "997 112", "112"), pages)
    assert shown(weighed) == {POLICE: ("999", State.OFFICIAL_PAGE), FIRE: ("997", State.LISTS_DISAGREE)}
    assert (GENERAL, "emergency-general-contradicted") in codes(weighed)


def test_a_general_number_stays_beside_an_official_one_if_another_page_names_it() -> None:
    pages = {POLICE: [page("999", "government")], FIRE: [page("199", "government")]}
    weighed = weigh(lists("999", "999", "999", "999"), pages)
    assert shown(weighed)[GENERAL] == ("999", State.LISTS_DISAGREE)
    assert shown(weighed)[FIRE] == ("199", State.OFFICIAL_PAGE)


def test_a_general_number_stays_beside_an_official_one_that_the_lists_knew() -> None:
    pages = {FIRE: [page("101", "government")]}
    assert shown(weigh(lists("112", "112", "101 112", "112"), pages))[GENERAL] == ("112", State.LISTS_DISAGREE)


@pytest.mark.parametrize("agree", [True, False])
def test_the_number_of_the_ambulance_alone_is_not_the_general_one(*, agree: bool) -> None:
    weighed = weigh(lists("113", "112", "110", "112", agree=agree), {})
    assert GENERAL not in shown(weighed)
    assert (GENERAL, "emergency-general-is-special") in codes(weighed)


@pytest.mark.parametrize("service", [GENERAL, POLICE])
def test_a_withheld_number_is_shown_for_no_reason(service: Service) -> None:
    pages = {service: [page("121", "government", "2024-04-01")]}
    weighed = weigh(lists("121", general="121", agree=True), pages, [(service, "121")])
    assert service not in shown(weighed)
    assert (service, "emergency-withheld") in codes(weighed)
