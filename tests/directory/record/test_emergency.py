"""An emergency number is what lists say until staff settle it, and what staff settled afterwards."""

import pytest

from directory.codes import EmergencyService, EmergencyState
from directory.errors import NobodyNamed, NotDigits, OnlyStaffConfirm
from directory.model import EmergencyNumber
from directory.record.editor import Editor
from tests.builders import TODAY, an_emergency_number

POLICE, GENERAL = EmergencyService.POLICE, EmergencyService.GENERAL
PAGE = "https://example.org/government"


def settle(editor: Editor, number: str | None, service: EmergencyService = GENERAL) -> EmergencyNumber | None:
    """Two people read the government's page."""
    return editor.settle_emergency("GB", service, number, source_url=PAGE, on=TODAY, by=("Ada", "Ben"))


def test_what_is_loaded_is_found_by_country_and_service(editor: Editor) -> None:
    numbers = [
        an_emergency_number(service=POLICE, state=EmergencyState.LISTS_DISAGREE),
        an_emergency_number(checked_on=TODAY, sources=()),
        an_emergency_number(country="FR"),
    ]
    assert editor.load_emergency(numbers, by="Ada") == 3
    assert editor.load_emergency(numbers, by="Ada") == 0
    assert editor.emergency_numbers("GB") == (numbers[1], numbers[0])
    assert editor.emergency_numbers() == (numbers[2], numbers[1], numbers[0])


def test_a_number_that_vanished_from_the_lists_goes(editor: Editor) -> None:
    editor.load_emergency([an_emergency_number(), an_emergency_number(service=POLICE, number="999")], by="Ada")
    assert editor.load_emergency([an_emergency_number(number="999")], by="Ada") == 2
    assert editor.emergency_numbers() == (an_emergency_number(number="999"),)


def test_what_staff_settled_is_never_overwritten(editor: Editor) -> None:
    editor.load_emergency([an_emergency_number()], by="Ada")
    settled = settle(editor, "999")
    assert settled == an_emergency_number(
        number="999",
        state=EmergencyState.CONFIRMED,
        sources=(PAGE, *an_emergency_number().sources),
        checked_on=TODAY,
    )
    assert editor.load_emergency([an_emergency_number()], by="Ada") == 0
    assert editor.load_emergency([], by="Ada") == 0
    assert editor.emergency_numbers() == (settled,)


def test_a_service_without_a_number_of_its_own_stays_without(editor: Editor) -> None:
    editor.load_emergency([an_emergency_number(service=POLICE)], by="Ada")
    assert settle(editor, None, POLICE) is None
    assert editor.emergency_numbers("GB") == ()
    assert editor.load_emergency([an_emergency_number(service=POLICE)], by="Ada") == 0
    assert editor.emergency_numbers("GB") == ()


def test_a_country_is_settled_when_every_service_is(editor: Editor) -> None:
    editor.load_emergency([an_emergency_number()], by="Ada")
    assert editor.unsettled_emergency("GB") == tuple(EmergencyService)
    settle(editor, "999")
    assert GENERAL not in editor.unsettled_emergency("GB")
    for service in editor.unsettled_emergency("GB"):
        settle(editor, None, service)
    assert editor.unsettled_emergency("GB") == ()
    assert editor.unsettled_emergency("FR") == tuple(EmergencyService)


def test_staff_may_settle_anew(editor: Editor) -> None:
    settle(editor, None)
    settle(editor, "112")
    (found,) = editor.emergency_numbers("GB")
    assert found.number == "112"
    assert found.sources == (PAGE,)


def test_a_list_cannot_claim_that_staff_confirmed(editor: Editor) -> None:
    with pytest.raises(OnlyStaffConfirm):
        editor.load_emergency([an_emergency_number(state=EmergencyState.CONFIRMED)], by="Ada")


@pytest.mark.parametrize("number", ["", "1 1 2", "١١٢", "112 or 999", "+112"])
def test_a_number_is_digits_only(editor: Editor, number: str) -> None:
    with pytest.raises(NotDigits):
        editor.load_emergency([an_emergency_number(number=number)], by="Ada")
    with pytest.raises(NotDigits):
        settle(editor, number)


def test_nobody_cannot_settle(editor: Editor) -> None:
    with pytest.raises(NobodyNamed):
        editor.settle_emergency("GB", GENERAL, "112", source_url=PAGE, on=TODAY, by=("", " "))
