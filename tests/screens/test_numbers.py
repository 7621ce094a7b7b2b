"""Which number a person is shown first: one that works from where they are."""

from directory.codes import ContactKind, ReachedFrom
from screens.blocks import main_contact
from screens.buttons import Here
from tests.builders import a_contact, a_public_listing, some_facts

INSIDE = a_contact(value="+448081570011", shown="0808 157 0011", country="GB", reached_from=ReachedFrom.THIS_COUNTRY)
ABROAD = a_contact(value="+442079460123", shown="020 7946 0123", country="GB", reached_from=ReachedFrom.ABROAD_TOO)
SHORT = a_contact(kind=ContactKind.SHORT, value="116", shown="116", country="GB")
LISTING = a_public_listing(country="GB", facts=some_facts(contacts=(SHORT, INSIDE, ABROAD)))


def test_at_home_the_first_number_that_can_be_called_comes_first() -> None:
    assert main_contact(LISTING, Here("en", "GB")) == SHORT


def test_from_abroad_a_number_that_is_known_not_to_work_there_comes_last() -> None:
    assert main_contact(LISTING, Here("en", "GB", now="ES")) == ABROAD
