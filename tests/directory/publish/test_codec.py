"""Records as JSON: exact, and strict about everything else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.model import Area, ConfidentialSite, EmergencyNumber, Facts, PublicListing, PublicSite, Remote, Site
from directory.publish.codec import Malformed, from_json, to_json
from tests.builders import a_public_listing, a_public_site

DEGREES = st.floats(allow_nan=False, allow_infinity=False)
SITES = st.builds(PublicSite, latitude=DEGREES, longitude=DEGREES) | st.builds(ConfidentialSite) | st.builds(Remote)


@given(st.builds(PublicListing, facts=st.builds(Facts, site=SITES)))
def test_any_listing_comes_back_equal(listing: PublicListing) -> None:
    again = from_json(PublicListing, to_json(listing))
    assert again == listing
    assert type(again.facts.site) is type(listing.facts.site)


@given(st.builds(EmergencyNumber))
def test_any_emergency_number_comes_back_equal(number: EmergencyNumber) -> None:
    assert from_json(EmergencyNumber, to_json(number)) == number


@pytest.mark.parametrize("site", [Remote(), ConfidentialSite(Area("GB", "ENG")), a_public_site()])
def test_a_site_comes_back_as_what_it_was(site: Site) -> None:
    assert from_json(PublicListing, to_json(a_public_listing(site=site))).facts.site == site


def test_a_confidential_site_with_an_address_is_refused() -> None:
    plain = json.loads(to_json(a_public_listing(site=ConfidentialSite(Area("GB", "ENG")))))
    plain["facts"]["site"]["address"] = "1 Example Street"
    with pytest.raises(Malformed):
        from_json(PublicListing, json.dumps(plain))


@pytest.mark.parametrize(
    "change",
    [
        {"number": True},
        {"number": "1"},
        {"number": 1.0},
        {"standing": "certain"},
        {"checked_on": "yesterday"},
        {"checked_on": 20261123},
        {"fictional": 0},
        {"facts": []},
        {"facts": None},
        {"notes": "something more"},
        {"must_tell": None},
    ],
)
def test_a_record_of_another_form_is_refused(change: dict[str, Any]) -> None:
    plain = {**json.loads(to_json(a_public_listing())), **change}
    with pytest.raises(Malformed):
        from_json(PublicListing, json.dumps(plain))


def test_a_missing_field_is_refused() -> None:
    plain = json.loads(to_json(a_public_listing()))
    del plain["must_tell"]
    with pytest.raises(Malformed):
        from_json(PublicListing, json.dumps(plain))


@pytest.mark.parametrize("text", ["", "null", "[]", "NaN", "{", "[" * 100_000, '{"type": "remote"}'])
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        from_json(PublicListing, text)


def test_a_point_that_is_no_number_is_never_written() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json(a_public_listing(site=a_public_site(latitude=float("nan"))))
