"""What a person is shown: example by example, as the design says it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from directory.codes import (
    Audience,
    ContactKind,
    Kind,
    Need,
    OrganisationKind,
    ReachedFrom,
    Standing,
)
from directory.find.answer import Circle, OpenState, Question
from directory.model import Area, ConfidentialSite, Contact, Listing, PublicSite, Spoken, Wanted
from directory.publish.denied import write_denied
from tests.builders import (
    NOW,
    TODAY,
    a_confirmation,
    a_contact,
    a_listing,
    an_admission,
    an_emergency_number,
    an_organisation,
)
from tests.directory.find.asking import a_question, finder_of, gazetteer, numbers, pages, town
from tests.directory.publish.publishable import KEY, publishable

LONDON = town("London")
EDINBURGH = town("Edinburgh")


def a_place_at(number: int, km_north: float, **changes: Any) -> Listing:
    """A public shelter so far north of the middle of London."""
    site = PublicSite("1 Example Street", LONDON.number, LONDON.latitude + km_north / 111.2, LONDON.longitude)
    return publishable(number, **{"needs": (Need.SHELTER,), "site": site, "coverage": (), **changes})


def test_a_hidden_place_is_found_for_its_area_and_without_a_distance(tmp_path: Path) -> None:
    shelter = publishable(1, needs=(Need.SHELTER,), coverage=(), site=ConfidentialSite(Area("GB", LONDON.region)))
    answer = finder_of(tmp_path, shelter).answer(a_question(Need.SHELTER, place=LONDON.number), at=NOW)
    (found,) = answer.found
    assert (found.circle, found.distance_km) == (Circle.AREA, None)


def test_public_places_come_by_distance_and_a_far_one_is_elsewhere_in_the_country(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, a_place_at(1, 120), a_place_at(2, 30), a_place_at(3, 5), a_place_at(4, 300))
    shown = [found for page in pages(finder, a_question(Need.SHELTER, place=LONDON.number)) for found in page.found]
    assert [found.listing.number for found in shown] == [3, 2, 1, 4]
    assert [found.circle for found in shown] == [Circle.NEAR, Circle.NEAR, Circle.COUNTRY, Circle.COUNTRY]
    assert shown[0].distance_km == pytest.approx(5, abs=0.05)
    assert shown[2].distance_km is None


def test_within_a_kilometre_what_is_open_comes_first(tmp_path: Path) -> None:
    closed, unknown, is_open = ("Mo-Su 01:00-02:00", "", "24/7")
    finder = finder_of(
        tmp_path,
        a_place_at(1, 2.1, hours=closed),
        a_place_at(2, 2.4, hours=unknown),
        a_place_at(3, 2.8, hours=is_open),
        a_place_at(4, 3.2, hours=is_open),
    )
    shown = [found for page in pages(finder, a_question(Need.SHELTER, place=LONDON.number)) for found in page.found]
    assert [found.listing.number for found in shown] == [3, 2, 1, 4]
    assert [found.open_state for found in shown[:3]] == [OpenState.OPEN, OpenState.UNKNOWN, OpenState.CLOSED]


def test_a_line_of_the_region_comes_before_one_of_another_region(tmp_path: Path) -> None:
    elsewhere = publishable(1, coverage=(Area("GB", EDINBURGH.region),))
    here = publishable(2, coverage=(Area("GB", LONDON.region),))
    everywhere = publishable(3, coverage=(Area("GB"),))
    finder = finder_of(tmp_path, elsewhere, here, everywhere)
    at_place = finder.answer(a_question(Need.HOTLINE, place=LONDON.number), at=NOW)
    assert [found.circle for found in at_place.found] == [Circle.AREA, Circle.AREA, Circle.COUNTRY]
    assert numbers(at_place)[2] == 1
    in_country = finder.answer(a_question(Need.HOTLINE), at=NOW)
    assert numbers(in_country)[0] == 3
    assert [found.circle for found in in_country.found] == [Circle.AREA, Circle.COUNTRY, Circle.COUNTRY]


def test_the_need_asked_for_first_comes_first_and_its_kind_before_the_rest(tmp_path: Path) -> None:
    finder = finder_of(
        tmp_path,
        publishable(1, needs=(Need.AUTHORITIES,)),
        publishable(2, needs=(Need.LEGAL,)),
        publishable(3, needs=(Need.LEGAL,), kinds=(Kind.LEGAL_WAGES,)),
        publishable(4, needs=(Need.MEDICAL,)),
    )
    wages = a_question(Need.AUTHORITIES, wanted=(Wanted(Need.LEGAL, Kind.LEGAL_WAGES), Wanted(Need.AUTHORITIES)))
    assert numbers(finder.answer(wages, at=NOW)) == [3, 2, 1]


def test_what_is_due_comes_after_what_is_fresh(tmp_path: Path) -> None:
    due = publishable(1, confirmations=(a_confirmation(on=TODAY - timedelta(days=91)),))
    fresh = publishable(2, confirmations=(a_confirmation(on=TODAY - timedelta(days=90)),))
    assert numbers(finder_of(tmp_path, due, fresh).answer(a_question(Need.HOTLINE), at=NOW)) == [2, 1]


def test_the_wished_language_comes_first_among_equals(tmp_path: Path) -> None:
    listings = [
        publishable(number, contacts=(a_contact(languages=(Spoken(language),)),))
        for number, language in enumerate(["en", "pt-PT", "ar"], start=1)
    ]
    finder = finder_of(tmp_path, *listings)
    assert numbers(finder.answer(a_question(Need.HOTLINE, language="pt-BR"), at=NOW))[0] == 2
    assert numbers(finder.answer(a_question(Need.HOTLINE, language="ar"), at=NOW))[0] == 3


def test_no_listing_is_the_first_on_every_day(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, *(publishable(number) for number in range(1, 5)))
    question = a_question(Need.HOTLINE)
    firsts = {numbers(finder.answer(question, at=NOW + timedelta(days=day)))[0] for day in range(60)}
    assert firsts == {1, 2, 3, 4}
    assert finder.answer(question, at=NOW) == finder.answer(question, at=NOW + timedelta(hours=11))


def test_confirmed_comes_before_read_before_not_confirmed(tmp_path: Path) -> None:
    finder = finder_of(
        tmp_path,
        a_listing(number=1),
        publishable(2, confirmations=(), web_read_on=TODAY),
        a_place_at(3, 1, needs=(Need.HOTLINE,), confirmations=(a_confirmation(on=TODAY - timedelta(days=800)),)),
        practice=True,
    )
    answer = finder.answer(a_question(Need.HOTLINE, place=LONDON.number), at=NOW)
    assert [found.listing.standing for found in answer.found] == list(Standing)


def only_here(country: str = "GB") -> dict[str, tuple[Contact, ...]]:
    short = a_contact(kind=ContactKind.SHORT, value="116123", country=country, reached_from=ReachedFrom.THIS_COUNTRY)
    page = a_contact(kind=ContactKind.WEB, value="https://example.org/", country=country)
    return {"contacts": (short, page)}


def test_a_number_that_does_not_work_from_there_goes_last_and_says_so(tmp_path: Path) -> None:
    finder = finder_of(
        tmp_path,
        publishable(1, **only_here()),
        publishable(2, confirmations=(), web_read_on=TODAY),
        publishable(3, contacts=(*publishable().facts.contacts, *only_here()["contacts"])),
    )
    here = finder.answer(a_question(Need.HOTLINE), at=NOW)
    assert all(found.works_from_here for found in here.found)
    away = finder.answer(a_question(Need.HOTLINE, now="FR"), at=NOW)
    assert numbers(away) == [3, 2, 1]
    assert [found.works_from_here for found in away.found] == [True, True, False]


def an_iom_line(number: int) -> Listing:
    """A line of an intergovernmental organisation in Switzerland that can be called from abroad."""
    organisation = an_organisation(kind=OrganisationKind.INTERGOVERNMENTAL, admission=an_admission())
    contact = a_contact(reached_from=ReachedFrom.ABROAD_TOO)
    return publishable(number, organisation=organisation, country="CH", coverage=(Area("CH"),), contacts=(contact,))


def test_where_nothing_works_from_there_who_answers_from_abroad_comes_first(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1, **only_here()), an_iom_line(2))
    assert numbers(finder.answer(a_question(Need.HOTLINE), at=NOW)) == [1]
    away = finder.answer(a_question(Need.HOTLINE, now="FR"), at=NOW)
    assert numbers(away) == [2, 1]
    assert away.found[0].circle is Circle.ABROAD


def test_where_nothing_fits_come_the_hotlines_then_the_rest_then_abroad(tmp_path: Path) -> None:
    finder = finder_of(
        tmp_path,
        publishable(1, needs=(Need.WORK_TRAINING,)),
        publishable(2, needs=(Need.HOTLINE,)),
        an_iom_line(3),
        publishable(4, needs=(Need.MEDICAL,), country="ES", coverage=(Area("ES"),)),
    )
    answer = finder.answer(a_question(Need.MEDICAL), at=NOW)
    assert answer.widened
    assert numbers(answer) == [2, 1, 3]


def test_who_answers_from_abroad_is_not_shown_when_hidden_or_for_children_only(tmp_path: Path) -> None:
    for_children = an_iom_line(2)
    for_children = replace(for_children, facts=replace(for_children.facts, maximum_age=17))
    finder = finder_of(tmp_path, an_iom_line(1), for_children, an_iom_line(3))
    write_denied(tmp_path, KEY, [3])
    finder.refresh()
    answer = finder.answer(a_question(Need.HOTLINE), at=NOW)
    assert (numbers(answer), answer.for_children) == ([1], ())


def test_a_country_without_anything_gets_who_answers_from_abroad(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, an_iom_line(1), publishable(2), emergency=[an_emergency_number()])
    for country in ("XK", None):
        answer = finder.answer(a_question(Need.HOTLINE, country=country), at=NOW)
        assert numbers(answer) == [1]
        assert (answer.emergency, answer.widened) == ((), False)
    assert finder.answer(a_question(Need.SHELTER, country="XK"), at=NOW).widened


def test_a_place_for_others_is_shown_before_nothing_is(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1, audiences=(Audience.WOMEN,)), publishable(2, audiences=(Audience.MEN,)))
    assert sorted(numbers(finder.answer(a_question(Need.HOTLINE), at=NOW))) == [1, 2]
    men = finder.answer(a_question(Need.HOTLINE, audience=Audience.MEN), at=NOW)
    assert (numbers(men), men.widened) == ([2], False)
    others = finder.answer(a_question(Need.HOTLINE, audience=Audience.LGBTIQ), at=NOW)
    assert (sorted(numbers(others)), others.widened) == ([1, 2], True)
    open_to_all = finder_of(tmp_path, publishable(1, audiences=(Audience.WOMEN,)), publishable(3, needs=(Need.LEGAL,)))
    assert numbers(open_to_all.answer(a_question(Need.HOTLINE, audience=Audience.MEN), at=NOW)) == [3]


def test_lines_for_children_stand_apart(tmp_path: Path) -> None:
    children = [publishable(number, audiences=(Audience.CHILDREN,)) for number in (1, 2, 3)]
    by_age = publishable(4, maximum_age=17)
    finder = finder_of(tmp_path, *children, by_age, *(publishable(number) for number in (5, 6, 7, 8)))
    shown = pages(finder, a_question(Need.HOTLINE))
    assert [(len(page.found), len(page.for_children)) for page in shown] == [(2, 1), (2, 1), (0, 2)]
    apart = [found for page in shown for found in page.for_children]
    assert sorted(found.listing.number for found in apart) == [1, 2, 3, 4]
    assert all(found.for_children for found in apart)


def test_who_cannot_call_gets_messengers_before_pages_and_no_bare_number(tmp_path: Path) -> None:
    page = a_contact(kind=ContactKind.WEB, value="https://example.org/chat", shown="")
    message = a_contact(kind=ContactKind.WHATSAPP, value="+447700900123", shown="")
    finder = finder_of(
        tmp_path,
        publishable(1),
        publishable(2, contacts=(a_contact(), page)),
        publishable(3, contacts=(a_contact(), message)),
    )
    answer = finder.answer(a_question(Need.HOTLINE, writing=True), at=NOW)
    assert numbers(answer) == [3, 2]
    assert not answer.widened
    other = finder.answer(a_question(Need.LEGAL, writing=True), at=NOW)
    assert sorted(numbers(other)) == [2, 3]
    assert other.widened


def test_where_nobody_can_be_written_to_there_is_no_number_to_call_in_its_place(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1))
    assert finder.answer(a_question(Need.HOTLINE, writing=True), at=NOW).found == ()


@pytest.mark.parametrize(
    "question",
    [a_question(Need.HOTLINE, audience=Audience.CHILDREN), a_question(Need.CHILD_PROTECTION, Need.HOTLINE)],
)
def test_who_asks_for_a_child_finds_them_among_the_others(tmp_path: Path, question: Question) -> None:
    needs = (Need.CHILD_PROTECTION, Need.HOTLINE)
    finder = finder_of(
        tmp_path, publishable(1, audiences=(Audience.CHILDREN,), needs=needs), publishable(2, needs=needs)
    )
    answer = finder.answer(question, at=NOW)
    assert sorted(numbers(answer)) == [1, 2]
    assert answer.for_children == ()


def test_only_lines_for_children_are_better_than_nothing(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1, audiences=(Audience.CHILDREN,)))
    answer = finder.answer(a_question(Need.LEGAL), at=NOW)
    assert answer.found == ()
    assert [found.listing.number for found in answer.for_children] == [1]
    assert answer.widened


def test_the_first_page_holds_one_hotline_and_one_near_place(tmp_path: Path) -> None:
    hotlines = [publishable(number) for number in (1, 2, 3)]
    legal = [publishable(number, needs=(Need.LEGAL,)) for number in (4, 5, 6)]
    near = a_place_at(7, 5, needs=(Need.LEGAL,))
    finder = finder_of(tmp_path, *hotlines, *legal, near)
    first = finder.answer(
        a_question(Need.HOTLINE, place=LONDON.number, wanted=(Wanted(Need.LEGAL), Wanted(Need.HOTLINE))), at=NOW
    )
    assert numbers(first)[2] == 7
    by_hotline = finder.answer(a_question(Need.HOTLINE, Need.LEGAL, place=LONDON.number), at=NOW)
    assert sum(number in {1, 2, 3} for number in numbers(by_hotline)) == 2
    other = finder_of(tmp_path, *hotlines, publishable(4, needs=(Need.LEGAL,)), near)
    mixed = other.answer(a_question(Need.MEDICAL, Need.HOTLINE, Need.LEGAL, place=LONDON.number), at=NOW)
    assert sum(number in {1, 2, 3} for number in numbers(mixed)) == 1


def test_a_hotline_of_a_better_standing_counts_as_the_one(tmp_path: Path) -> None:
    read: dict[str, Any] = {"confirmations": (), "web_read_on": TODAY}
    lines = [publishable(1), *(publishable(number, **read) for number in (2, 3))]
    legal = [publishable(number, needs=(Need.LEGAL,), **read) for number in (4, 5)]
    answer = finder_of(tmp_path, *lines, *legal).answer(a_question(Need.MEDICAL, Need.HOTLINE, Need.LEGAL), at=NOW)
    assert (numbers(answer)[0], sorted(numbers(answer)[1:])) == (1, [4, 5])


def test_hotlines_fill_the_first_page_where_there_is_nothing_else(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, *(publishable(number) for number in range(1, 6)))
    assert len(finder.answer(a_question(Need.LEGAL, Need.HOTLINE), at=NOW).found) == 3


def test_a_near_place_that_nobody_confirmed_passes_no_confirmed_line(tmp_path: Path) -> None:
    lines = [publishable(number) for number in (1, 2, 3)]
    near = a_place_at(4, 1, needs=(Need.HOTLINE,), confirmations=(), web_read_on=TODAY)
    finder = finder_of(tmp_path, *lines, near)
    first, second = pages(finder, a_question(Need.HOTLINE, place=LONDON.number))
    assert (sorted(numbers(first)), numbers(second)) == ([1, 2, 3], [4])


@pytest.mark.parametrize(("asked", "given"), [(-1, 0), (0, 0), (1, 1), (2, 1), (10**9, 1)])
def test_a_page_that_is_not_there_is_the_nearest_that_is(tmp_path: Path, asked: int, given: int) -> None:
    finder = finder_of(tmp_path, *(publishable(number) for number in range(1, 6)))
    answer = finder.answer(a_question(Need.HOTLINE), at=NOW, page=asked)
    assert (answer.page, answer.pages) == (given, 2)


def test_the_emergency_number_is_that_of_where_the_person_is(tmp_path: Path) -> None:
    french = an_emergency_number(country="FR")
    finder = finder_of(tmp_path, publishable(), emergency=[an_emergency_number(), french])
    assert finder.answer(a_question(Need.HOTLINE), at=NOW).emergency == finder.emergency("GB")
    assert finder.answer(a_question(Need.HOTLINE, now="FR"), at=NOW).emergency == (french,)
    assert finder.answer(a_question(Need.HOTLINE, country=None, now="FR"), at=NOW).emergency == (french,)


def test_where_states_disagree_the_numbers_of_each_are_given(tmp_path: Path) -> None:
    russian, ukrainian = an_emergency_number(country="RU"), an_emergency_number(country="UA")
    simferopol, crimea = gazetteer().named("Simferopol")[0], gazetteer().named("Crimea", country="UA")[-1]
    finder = finder_of(tmp_path, publishable(), emergency=[russian, ukrainian, an_emergency_number()])
    for place in (simferopol, crimea):
        question = a_question(Need.HOTLINE, country="UA", place=place.number)
        assert finder.answer(question, at=NOW).emergency == (russian, ukrainian)
        assert finder.answer(replace(question, now="GB"), at=NOW).emergency == (an_emergency_number(),)
        assert finder.emergency("UA", place.number) == (russian, ukrainian)
    assert finder.answer(a_question(Need.HOTLINE, country="UA"), at=NOW).emergency == (ukrainian,)
    assert finder.emergency("GB", simferopol.number) == (an_emergency_number(),)


def test_an_answer_for_a_region_has_its_lines_and_places_and_no_distance(tmp_path: Path) -> None:
    (england,) = gazetteer().named("England", country="GB")
    line = publishable(1, coverage=(Area("GB", "ENG"),))
    scottish = publishable(2, coverage=(Area("GB", "SCT"),))
    near, far = (a_place_at(number, north, needs=(Need.HOTLINE,)) for number, north in ((3, 5), (4, 400)))
    english = a_place_at(5, 400, needs=(Need.HOTLINE,), coverage=(Area("GB", "ENG"),))
    finder = finder_of(tmp_path, line, scottish, near, far, english)
    answers = pages(finder, a_question(Need.HOTLINE, place=england.number))
    found = {one.listing.number: one for answer in answers for one in answer.found}
    assert answers[0].place == england
    assert found[1].circle is Circle.AREA
    assert found[2].circle is Circle.COUNTRY
    assert [found[number].circle for number in (3, 4, 5)] == [Circle.NEAR, Circle.COUNTRY, Circle.NEAR]
    assert {one.distance_km for one in found.values()} == {None}


@pytest.mark.parametrize("place", [0, -1, 2**70, town("Madrid", "ES").number])
def test_a_town_of_nowhere_or_of_another_country_is_left_out(tmp_path: Path, place: int) -> None:
    answer = finder_of(tmp_path, publishable()).answer(a_question(Need.HOTLINE, place=place), at=NOW)
    assert (answer.place, numbers(answer)) == (None, [1])


def test_countries_come_by_how_many_listings_serve_them(tmp_path: Path) -> None:
    spanish = publishable(1, coverage=(Area("ES"), Area("PT")), needs=(Need.LEGAL, Need.SHELTER))
    finder = finder_of(tmp_path, spanish, publishable(2, coverage=(Area("ES", "29"),)), publishable(3))
    assert finder.countries() == ("ES", "GB", "PT")
    assert finder.needs_covered("PT") == (Need.SHELTER, Need.LEGAL)
    assert finder.needs_covered("XK") == ()


def test_an_empty_directory_still_answers(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, emergency=[an_emergency_number()])
    answer = finder.answer(a_question(Need.HOTLINE, place=LONDON.number), at=NOW)
    assert (answer.found, answer.for_children, answer.pages) == ((), (), 1)
    assert answer.emergency == (an_emergency_number(),)
    assert finder.countries() == ()


def test_a_question_without_a_need_is_answered_too(tmp_path: Path) -> None:
    finder = finder_of(tmp_path, publishable(1), replace(publishable(2), country="ES"))
    answer = finder.answer(a_question(), at=NOW)
    assert answer.widened
    assert 1 in numbers(answer)
