"""Anything that could reach a screen, for Hypothesis: listings with hostile text, answers, and where people stand."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    EmergencyService,
    EmergencyState,
    How,
    Known,
    Need,
    OrganisationKind,
    Promise,
    Standing,
    Topic,
)
from directory.find.answer import Answer, Circle, Found, Opening, OpenState
from directory.model import (
    Area,
    ConfidentialSite,
    Contact,
    EmergencyNumber,
    Facts,
    Place,
    PublicListing,
    PublicSite,
    Remote,
    Spoken,
    Text,
)
from directory.situations import KINDS, SITUATIONS
from screens.buttons import HIGHEST_PAGE, Countries, Here, Namesakes, Trace
from screens.frame import Reader
from screens.understood import Said
from tests.builders import NOW, TODAY, a_place
from tests.screens.showing import catalog

LANGUAGES = tuple(language.tag for language in catalog())
COUNTRIES = ("ES", "GB", "US", "JO", "XK", "GS")
TOPICS = (*SITUATIONS, *Need, *KINDS)
LARGEST_PLACE = 2**31 - 1  # no GeoNames number is near it

_NASTY = (
    "",
    " ",
    "\n",
    "\x00\x1f",
    "\u200b",
    "\u2800",
    "\u202e112",
    "\u2066",
    "\ud800",
    "*_`<b>&lt;[x](tg://user?id=1)",
    "𝕏" * 1500,
    "word " * 400,
    "خط تدريبي",
    "/start",
    "@name",
)
texts = st.sampled_from(_NASTY) | st.text(max_size=60)
_links = st.sampled_from(
    (
        "https://example.org/quiet",
        "http://example.org",
        "https://",
        "javascript:alert(1)",
        "tg://user?id=1",
        "http://[",
        "https://user:secret@example.org",
        "https://example.org/ a",
        "https://example.org/" + "x" * 3000,
        "example.org",
        "https://www.",
    )
)
_numbers = st.sampled_from(("+442079460018", "020 7946 0018", "000", "*00#", "+", "0" * 300, "1" * 40))
_values = texts | _links | _numbers | st.just("quiet@example.org") | st.just("x" * 400 + "@example.org")
_known = st.sampled_from(Known)
_spoken = st.builds(
    Spoken, st.sampled_from(("en", "ar", "zh-Hant", "xx", "", "English, of course", "q" * 99)), st.sampled_from(Promise)
)
_contacts = st.builds(
    Contact,
    kind=st.sampled_from(ContactKind),
    value=_values,
    shown=_values,
    country=st.sampled_from((*COUNTRIES, "")),
    keyword=st.just("") | texts,
    languages=st.lists(_spoken, max_size=4).map(tuple),
    on_bill=_known,
    in_call_list=_known,
    without_credit=_known,
)
_sites = st.one_of(
    st.just(Remote()),
    st.builds(ConfidentialSite, st.builds(Area, st.sampled_from(COUNTRIES), st.none() | st.just("29"))),
    st.builds(PublicSite, texts, st.just(1), st.floats(-90, 90), st.floats(-180, 180)),
)
_facts = st.builds(
    Facts,
    needs=st.lists(st.sampled_from(Need), unique=True).map(tuple),
    audiences=st.lists(st.sampled_from(Audience), unique=True).map(tuple),
    topics=st.lists(st.sampled_from(Topic), unique=True).map(tuple),
    minimum_age=st.none() | st.integers(0, 99),
    maximum_age=st.none() | st.integers(0, 99),
    papers_needed=_known,
    cost=st.sampled_from(Cost),
    hours=st.sampled_from(("", "24/7", "Mo-Fr 09:00-17:00", "Mo 08:00-12:00,22:00-04:00; Sa unknown")) | texts,
    time_zone=st.sampled_from(("", "Europe/Madrid", "Nowhere")),
    contacts=st.lists(_contacts, max_size=8).map(tuple),
    site=_sites,
    texts=st.lists(
        st.builds(Text, st.sampled_from(LANGUAGES), texts, texts, texts),
        max_size=3,
        unique_by=lambda text: text.language,
    ).map(tuple),
)
listings = st.builds(
    PublicListing,
    number=st.integers(1, 999_999_999),
    organisation=texts,
    organisation_kind=st.sampled_from(OrganisationKind),
    must_tell=_known,
    facts=_facts,
    country=st.sampled_from((*COUNTRIES, "")),
    standing=st.sampled_from(Standing),
    checked_on=st.none() | st.dates(TODAY - timedelta(days=1000), TODAY),
    checked_how=st.none() | st.sampled_from(How),
    checked_by=st.integers(0, 3),
    fictional=st.booleans(),
)
_moments = st.none() | st.datetimes(NOW.replace(tzinfo=None), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - zone beside it
openings = st.builds(
    Opening,
    state=st.sampled_from(OpenState),
    always=st.booleans(),
    by_appointment=st.booleans(),
    holiday=st.booleans(),
    closes_at=_moments,
    opens_at=_moments,
    today=st.none() | st.just(TODAY),
    country=st.sampled_from((*COUNTRIES, "")),
)
founds = st.builds(
    Found,
    listing=listings,
    circle=st.sampled_from(Circle),
    distance_km=st.none() | st.floats(0, 20_000),
    opening=openings,
    works_from_here=st.booleans(),
    for_children=st.booleans(),
)
emergencies = st.lists(
    st.builds(
        EmergencyNumber,
        country=st.just("ES"),
        service=st.sampled_from(EmergencyService),
        number=st.from_regex(r"[0-9]{2,6}", fullmatch=True),
        state=st.sampled_from(EmergencyState),
        checked_on=st.none() | st.just(TODAY),
    ),
    max_size=5,
).map(tuple)
places = st.builds(
    lambda number, country, region: a_place(number=number, country=country, region_name=region),
    number=st.integers(1, LARGEST_PLACE),
    country=st.sampled_from(COUNTRIES),
    region=st.sampled_from(("", "England")),
)


@st.composite
def answers(draw: st.DrawFn, place: st.SearchStrategy[Place | None] = st.none() | places) -> Answer:  # noqa: B008  a strategy is immutable
    """A page of an answer as the Finder could give it."""
    pages = draw(st.integers(1, HIGHEST_PAGE + 1))
    return Answer(
        emergency=draw(emergencies),
        found=tuple(draw(st.lists(founds, max_size=3))),
        for_children=tuple(draw(st.lists(founds, max_size=1))),
        place=draw(place),
        page=draw(st.integers(0, pages - 1)),
        pages=pages,
        widened=draw(st.booleans()),
    )


@st.composite
def heres(draw: st.DrawFn) -> Here:
    """Where a conversation stands; without a country there is no place in it."""
    language = draw(st.sampled_from(LANGUAGES))
    country = draw(st.none() | st.sampled_from(COUNTRIES))
    speaks = draw(st.none() | st.sampled_from((*LANGUAGES, "zh-Hant", "xx")))
    if country is None:
        return Here(language, speaks=speaks)
    place = draw(st.none() | st.integers(1, LARGEST_PLACE))
    return Here(language, country, place, draw(st.none() | st.sampled_from(COUNTRIES)), speaks)


@st.composite
def readers(draw: st.DrawFn) -> Reader:
    """Somebody in any of our languages, in earnest or in practice."""
    here = draw(heres())
    return Reader(catalog().say(here.language), here, NOW, draw(st.booleans()))


@st.composite
def saids(draw: st.DrawFn, here: Here) -> Said:
    """What a text may have said, where a conversation stands there."""
    topic = draw(st.sampled_from(("", *TOPICS)))
    other_places = (None, Namesakes(here, topic), Countries(here, topic)) if here.country else (None,)
    others = draw(st.lists(st.sampled_from(TOPICS), max_size=2, unique=True))
    return Said(topic, draw(st.sampled_from(other_places)), tuple(others), draw(st.booleans()))


traces = st.lists(
    st.builds(Trace, st.integers(1, 2**31 - 1), st.booleans()), max_size=40, unique_by=lambda trace: trace.message
).map(lambda some: tuple(sorted(some, key=lambda trace: -trace.message)))
