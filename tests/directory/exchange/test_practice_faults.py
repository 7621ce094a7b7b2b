"""How strictly the practice directory is read: whatever is not wholly understood is refused, and said where."""

from datetime import date
from pathlib import Path
from typing import Final

import pytest

from directory.codes import Known, Need, Promise, ReachedFrom, Status
from directory.exchange.practice import PracticeEntryWrong, practice_listings
from directory.model import Area, Organisation, Remote, Source, Spoken

TODAY: Final = date(2026, 11, 24)

WHOLE: Final = """
country = "GB"
place = 1
time_zone = "Europe/London"
provenance = "none"
source = { url = "https://example.org/numbers", notes = "Read for a test." }

[[listing]]
code = "line"
organisation = { name = "Practice Line", kind = "ngo", must_tell = "no" }
needs = ["hotline"]
coverage = ["GB", "GB.ENG"]
site = { type = "remote" }
confirmed = { how = "by_call", days_before = { contacts = 2, hours = 9 } }
checked_by = 2
text.en = { name = "Practice Line", summary = "Call.", how_to_reach = "Call." }

[[listing.contact]]
kind = "web"
value = "https://example.org/line"
languages = { en = "always" }
"""


def read(folder: Path, text: str) -> PracticeEntryWrong:
    """What is found wrong with one file of this text."""
    (folder / "town.toml").write_text(text, encoding="utf-8")
    with pytest.raises(PracticeEntryWrong) as caught:
        practice_listings(TODAY, folder)
    return caught.value


def test_an_entry_says_what_is_in_it_and_leaves_the_rest_unknown(tmp_path: Path) -> None:
    (tmp_path / "town.toml").write_text(WHOLE, encoding="utf-8")
    (listing,) = practice_listings(TODAY, tmp_path)
    assert (listing.origin, listing.number, listing.status) == ("practice:town:line", 0, Status.PUBLISHED)
    assert listing.source == Source("https://example.org/numbers", "", "Read for a test.")
    assert isinstance(listing.organisation, Organisation)
    assert listing.organisation.must_tell is Known.NO
    assert listing.facts.needs == (Need.HOTLINE,)
    assert listing.facts.coverage == (Area("GB"), Area("GB", "ENG"))
    assert listing.facts.site == Remote()
    assert (listing.facts.hours, listing.facts.papers_needed) == ("", Known.UNKNOWN)
    (contact,) = listing.facts.contacts
    assert (contact.shown, contact.reached_from) == (contact.value, ReachedFrom.UNKNOWN)
    assert contact.languages == (Spoken("en", Promise.ALWAYS),)
    assert [act.on for act in listing.confirmations] == [date(2026, 11, 15), date(2026, 11, 22)]


@pytest.mark.parametrize(
    ("was", "becomes", "key", "fault"),
    [
        ("checked_by = 2", "checked_by = 2\nhuors = '24/7'", "huors", "unknown-key"),
        ("checked_by = 2", "", "checked_by", "missing"),
        ("checked_by = 2", "checked_by = true", "checked_by", "wrong-type"),
        ('"hotline"', '"hotlin"', "needs", "not-a-code"),
        ('"hotline"', "7", "needs", "not-a-code"),
        ('"hotline"', '"hotline", "hotline"', "needs", "repeated"),
        ('"GB.ENG"', "1", "coverage", "wrong-type"),
        ('kind = "ngo"', 'kind = "charity"', "organisation.kind", "not-a-code"),
        ('type = "remote"', 'type = "secret"', "site.type", "not-a-code"),
        ('type = "remote"', 'type = "remote", address = "1 Practice Street"', "site.address", "unknown-key"),
        ('type = "remote"', 'type = "confidential", area = "GB", latitude = 1.0', "site.latitude", "unknown-key"),
        ('type = "remote"', 'type = "public", latitude = 51', "site.latitude", "wrong-type"),
        ('how = "by_call"', 'how = "by_post"', "confirmed.how", "not-a-code"),
        ("hours = 9", "ours = 9", "confirmed.days_before.ours", "unknown-key"),
        ('kind = "web"', 'kind = "fax"', "contact.1.kind", "not-a-code"),
        ('kind = "web"', 'kind = "web"\nfee = "no"', "contact.1.fee", "unknown-key"),
        ('en = "always"', 'en = "mostly"', "contact.1.languages.en", "not-a-code"),
        ('summary = "Call."', "", "text.en", "not-toml"),
        (', summary = "Call."', "", "text.en.summary", "missing"),
        ('{ en = "always" }', '"en"', "contact.1.languages", "wrong-type"),
    ],
)
def test_whatever_is_not_understood_is_refused_and_named(
    tmp_path: Path, was: str, becomes: str, key: str, fault: str
) -> None:
    assert WHOLE.count(was) == 1
    wrong = read(tmp_path, WHOLE.replace(was, becomes))
    entry = "" if fault == "not-toml" else "line"
    assert (wrong.file, wrong.entry, wrong.fault) == ("town.toml", entry, fault)
    assert wrong.key == ("" if fault == "not-toml" else key)


def test_the_head_of_a_file_is_read_as_strictly(tmp_path: Path) -> None:
    wrong = read(tmp_path, f"contry = 'GB'\n{WHOLE}")
    assert (wrong.entry, wrong.key, wrong.fault, wrong.value) == ("", "contry", "unknown-key", "GB")


def test_two_entries_of_one_code_are_refused(tmp_path: Path) -> None:
    again = WHOLE[WHOLE.index("[[listing]]") :]
    wrong = read(tmp_path, WHOLE + again)
    assert (wrong.entry, wrong.key, wrong.fault) == ("line", "code", "repeated")


def test_an_entry_without_a_code_is_found_by_its_place(tmp_path: Path) -> None:
    wrong = read(tmp_path, WHOLE.replace('code = "line"', ""))
    assert (wrong.entry, wrong.key, wrong.fault) == ("", "listing.1.code", "missing")
    wrong = read(tmp_path, "listing = [7]\n" + WHOLE[: WHOLE.index("[[listing]]")])
    assert (wrong.key, wrong.fault) == ("listing.1", "wrong-type")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "town.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(PracticeEntryWrong) as caught:
        practice_listings(TODAY, tmp_path)
    assert (caught.value.file, caught.value.fault) == ("town.toml", "not-toml")
