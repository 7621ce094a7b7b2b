"""A country's emergency numbers, settled at the terminal."""

from pathlib import Path

import pytest

from directory.codes import EmergencyService, EmergencyState
from directory.model import EmergencyNumber
from directory.record.editor import Editor
from tests.builders import TODAY, an_emergency_number
from tests.cli.sitting import ADA, ADA_AND_BEN, LATER, Service
from translations.catalog import Say

PAGE = "https://www.gov.example/emergency"


@pytest.fixture
def service(editor: Editor, tmp_path: Path, say: Say) -> Service:
    editor.load_emergency([an_emergency_number(), an_emergency_number(service=EmergencyService.POLICE)], by="Ada")
    return Service(editor, tmp_path, say)


def _numbers(service: Service) -> dict[EmergencyService, EmergencyNumber]:
    return {one.service: one for one in service.editor.emergency_numbers("GB")}


def test_the_number_shown_is_confirmed_by_the_page_that_was_read(service: Service) -> None:
    terminal = service.sit(*ADA_AND_BEN, "=", PAGE, "", "", "")
    assert "One number for everything: 112 (public lists agree)" in terminal.text
    assert _numbers(service)[EmergencyService.GENERAL] == an_emergency_number(
        state=EmergencyState.CONFIRMED, sources=(PAGE, "https://example.org/emergency"), checked_on=TODAY
    )
    assert service.snapshot().emergency("GB")[0].state is EmergencyState.CONFIRMED


def test_each_source_is_shown_once(service: Service) -> None:
    terminal = service.sit(*ADA, *LATER)
    assert terminal.text.count("https://example.org/emergency") == 1
    assert "and one source shown above" in terminal.text


def test_another_number_is_typed_again_by_the_second_person(service: Service) -> None:
    terminal = service.sit(*ADA_AND_BEN, "999", "999", PAGE, "", "", "")
    assert "Ben: please look at the page and type the number again [later] " in terminal.shown
    assert _numbers(service)[EmergencyService.GENERAL].number == "999"


def test_a_number_that_was_typed_differently_twice_is_not_recorded(service: Service) -> None:
    terminal = service.sit(*ADA, "999", "998", "", "", "", "")
    assert "That was not the same number." in terminal.text
    assert terminal.code == 0
    assert _numbers(service)[EmergencyService.GENERAL].number == "112"


def test_a_number_outside_the_plan_is_said_to_be_so(service: Service) -> None:
    terminal = service.sit(*ADA, "1234", "1234", PAGE, "", "", "")
    assert "numbering plan does not know this as an emergency number" in terminal.text
    assert _numbers(service)[EmergencyService.GENERAL].number == "1234"


def test_a_service_may_have_no_number_of_its_own(service: Service) -> None:
    service.sit(*ADA, "", "0", PAGE, "", "")
    assert EmergencyService.POLICE not in _numbers(service)
    assert EmergencyService.POLICE not in service.editor.unsettled_emergency("GB")


def test_one_page_may_settle_all_and_then_nothing_is_asked(service: Service) -> None:
    terminal = service.sit(*ADA, "=", PAGE, "=", "", "0", "", "0", "")
    assert service.editor.unsettled_emergency("GB") == ()
    assert all(one.sources[0] == PAGE for one in _numbers(service).values())
    assert "not settled" not in terminal.text
    assert "The emergency numbers of United Kingdom are settled." in service.sit(*ADA).text


def test_without_a_page_nothing_is_settled_and_the_number_is_remembered(service: Service) -> None:
    service.sit(*ADA, "=", "", "", "", "")
    assert len(service.editor.unsettled_emergency("GB")) == 4
    again = service.sit(*ADA, "", PAGE, "", "", "")
    assert "The number on the official page [=] " in again.shown
    assert _numbers(service)[EmergencyService.GENERAL].state is EmergencyState.CONFIRMED


@pytest.mark.parametrize("typed", ["1", "1234567", "one one two", "+112", "١١٢", "11 2"])
def test_what_is_no_emergency_number_is_asked_again(service: Service, typed: str) -> None:
    terminal = service.sit(*ADA, typed, "", "", "", "")
    assert "Two to six digits" in terminal.text
    assert terminal.code == 0


def test_without_a_known_number_there_is_nothing_to_be_the_same_as(service: Service) -> None:
    terminal = service.sit(*ADA, "", "", "=", "", "")
    assert "Ambulance: no number known" in terminal.text
    assert "Two to six digits" in terminal.text
