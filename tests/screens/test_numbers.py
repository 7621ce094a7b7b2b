"""Which number a person is shown first: one that works from where they are."""

from dataclasses import replace

from directory.codes import ContactKind, EmergencyService, EmergencyState, Known, ReachedFrom
from screens import now
from screens.blocks import main_contact, number_shown
from screens.buttons import Here
from screens.cards import card
from screens.emergency import emergency_in_one_line, emergency_lines
from screens.screen import Copy
from tests.builders import TODAY, a_contact, a_public_listing, an_emergency_number, some_facts
from tests.screens.showing import SPAIN, a_line, a_reader, an_answer, found, say
from translations.names import country_name

INSIDE = a_contact(value="+448081570011", shown="0808 157 0011", country="GB", reached_from=ReachedFrom.THIS_COUNTRY)
ABROAD = a_contact(value="+442079460123", shown="020 7946 0123", country="GB", reached_from=ReachedFrom.ABROAD_TOO)
SHORT = a_contact(kind=ContactKind.SHORT, value="116", shown="116", country="GB")
LISTING = a_public_listing(country="GB", facts=some_facts(contacts=(SHORT, INSIDE, ABROAD)))


def test_at_home_the_first_number_that_can_be_called_comes_first() -> None:
    assert main_contact(LISTING, Here("en", "GB")) == SHORT


def test_from_abroad_a_number_that_is_known_not_to_work_there_comes_last() -> None:
    assert main_contact(LISTING, Here("en", "GB", now="ES")) == ABROAD


def test_where_only_a_line_for_children_is_known_it_is_shown_to_whoever_asks_or_worries() -> None:
    child = found(a_line(number=7), for_children=True)
    answer = an_answer(for_children=(child,))
    for screen in (now.worried(a_reader(), answer), now.now(a_reader(), answer)):
        assert say()("results-children") in screen.text
        assert number_shown(child.listing.facts.contacts[0], SPAIN) in screen.text
        assert say()("results-none-next") not in screen.text


def test_numbers_of_several_countries_each_stand_with_their_own() -> None:
    general = an_emergency_number(country="UA", number="112")
    police = an_emergency_number(country="PS", number="100", service=EmergencyService.POLICE)
    same = replace(general, service=EmergencyService.FIRE)  # as the general number, so it is said once
    lines = [line.text for line in emergency_lines(a_reader(), (general, same, police))]
    first, second, _ = lines
    assert (country_name("UA", say().language) in first, "112" in first, "100" in first) == (True, True, False)
    assert (country_name("PS", say().language) in second, "100" in second, "112" in second) == (True, True, False)
    assert " ".join(lines).count("112") == 1
    assert emergency_lines(a_reader(), ()) == []
    assert emergency_in_one_line(a_reader(), ()) == ""
    assert {first, second} <= set(
        emergency_in_one_line(a_reader(), (general, same, police)).split(" (")[0].split(" / ")
    )


def test_numbers_of_several_countries_are_known_as_well_as_the_worst_of_them() -> None:
    sure = an_emergency_number(country="GB", state=EmergencyState.CONFIRMED, checked_on=TODAY)
    doubtful = an_emergency_number(country="ES", state=EmergencyState.LISTS_AGREE)
    assert emergency_lines(a_reader(), (sure, doubtful))[-1].text == say()("emergency-unconfirmed")
    assert emergency_lines(a_reader(), (sure,))[-1].text != say()("emergency-unconfirmed")
    assert say()("emergency-short-unconfirmed") in emergency_in_one_line(a_reader(), (sure, doubtful))
    assert say()("emergency-short-unconfirmed") not in emergency_in_one_line(a_reader(), (sure,))


def test_a_card_to_hand_on_tells_its_giver_of_a_duty_to_tell_and_not_its_finder() -> None:
    answer = an_answer(found(a_line(must_tell=Known.YES)))
    screen = card(a_reader(), "hand", answer)
    [copied] = [button.text for row in screen.rows for button in row if isinstance(button, Copy)]
    assert say()("details-must-tell-yes") in screen.text
    assert say()("details-must-tell-yes") not in copied
    assert say()("details-must-tell-yes") not in card(a_reader(), "hand", an_answer(found(a_line()))).text
