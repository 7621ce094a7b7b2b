"""What an operator is told about what the service has and lacks."""

from cli.overview import overview
from directory.codes import EmergencyService, Need
from directory.record.editor import Editor
from tests.builders import TODAY, a_listing, an_organisation
from tests.directory.record.steps import a_confirmed_listing, a_stored_draft, take_in
from translations.catalog import Say


def test_a_service_that_shows_nothing_says_so_and_what_to_do(editor: Editor, say: Say) -> None:
    take_in(editor, a_listing(), a_listing(origin="example:2", country="FR"))
    first, second = overview(editor, say)
    assert first == "2 more drafts in 2 countries that are not open."
    assert "No listing is shown yet." in second
    assert "safelight open COUNTRY" in second


def test_an_empty_record_says_only_that(editor: Editor, say: Say) -> None:
    (line,) = overview(editor, say)
    assert "No listing is shown yet." in line


def test_an_open_country_says_what_it_has_and_lacks(editor: Editor, say: Say) -> None:
    a_confirmed_listing(editor)
    read = a_stored_draft(editor, origin="example:2", needs=(Need.LEGAL, Need.HOTLINE))
    editor.release_from_web_page(read.number, read_on=TODAY, url="https://example.org/", by=("Ada",))
    take_in(editor, a_listing(origin="example:3"), a_listing(origin="example:4", country="FR"))
    first, covered, missing, unsettled, others = overview(editor, say)
    assert first == "United Kingdom: 1 confirmed, 1 from a web page, 1 drafts left"
    assert covered == "  Covered: someone to call 2 · legal help 1"
    assert missing.startswith("  Missing: shelter · medical help · ")
    assert unsettled.endswith("safelight open GB")
    assert others == "One more draft in one country that is not open."


def test_the_unsettled_numbers_are_named_until_they_are_settled(editor: Editor, say: Say) -> None:
    a_confirmed_listing(editor)
    for service in EmergencyService:
        assert any("not settled" in line for line in overview(editor, say))
        editor.settle_emergency("GB", service, "999", source_url="https://gov.example/", on=TODAY, by=("Ada",))
    assert not any("not settled" in line for line in overview(editor, say))


def test_the_chosen_country_is_told_even_without_any_listing(editor: Editor, say: Say) -> None:
    lines = overview(editor, say, country="JO")
    assert lines[0] == "Jordan: 0 confirmed, 0 from a web page, 0 drafts left"
    assert "safelight open JO" in lines[2]


def test_a_suspended_organisation_covers_nothing(editor: Editor, say: Say) -> None:
    a_confirmed_listing(editor, organisation=an_organisation(name="Gone"))
    editor.suspend("Gone", "GB", by="Ben")
    (line,) = overview(editor, say)
    assert "No listing is shown yet." in line
