"""Which number a person is shown first: one that works from where they are."""

from directory.codes import ContactKind, ReachedFrom
from screens import now
from screens.blocks import main_contact, number_shown
from screens.buttons import Here
from tests.builders import a_contact, a_public_listing, some_facts
from tests.screens.showing import SPAIN, a_line, a_reader, an_answer, found, say

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
