"""The English screens, each as it is kept in `tests/screens/en/`."""

from dataclasses import replace
from datetime import timedelta

import pytest

from directory.codes import ContactKind, Need, OrganisationKind, Standing
from directory.find.answer import Circle, Opening
from directory.model import Text
from screens import cards, details, local, now, results, start
from screens.buttons import Countries, Details, Failed, Here, Local, Namesakes
from screens.frame import noted
from screens.screen import Screen
from screens.understood import Said
from tests.builders import NOW, a_contact, a_place, an_emergency_number
from tests.screens.conftest import FOLDER, Same
from tests.screens.showing import (
    FROM_PORTUGAL,
    IN_MADRID,
    LONDON,
    MADRID,
    NOWHERE,
    SPAIN,
    a_clinic,
    a_house,
    a_line,
    a_reader,
    an_answer,
    few_languages,
    found,
    say,
    spains_numbers,
    towns,
)

COUNTRIES = ("ES", "GB", "FR", "DE", "IT", "PT", "US", "JO", "CH", "BE", "AT", "NL", "MX", "AR", "CO", "PE")
CHILDREN = found(
    a_line(number=10, facts=replace(a_line().facts, texts=(Text("en", "Practice Children's Line"),))),
    for_children=True,
)
NEAR = found(
    a_house(
        number=11,
        country="ES",
        facts=replace(
            a_clinic().facts,
            contacts=a_house().facts.contacts,
            hours="Tu-Th 10:00-14:00,16:00-19:00; Sa 10:00-14:00",
            time_zone="Europe/Madrid",
            texts=(Text("en", "Practice Centre"),),
        ),
    ),
    circle=Circle.NEAR,
    distance_km=2.4,
)
DRAFT = found(
    a_line(
        number=12,
        organisation="Example organisation",
        organisation_kind=OrganisationKind.UNKNOWN,
        standing=Standing.NOT_CONFIRMED,
        checked_on=None,
        checked_how=None,
        checked_by=0,
    ),
    opening=Opening(),
)
BY_SMS = a_line(
    facts=replace(
        a_line().facts,
        contacts=(
            a_contact(kind=ContactKind.SMS, value="000", shown="", keyword="HELP", country="ES"),
            a_contact(kind=ContactKind.WHATSAPP, value="+447700900123", shown="", country="GB"),
        ),
    )
)
PORTUGALS = (an_emergency_number(country="PT"),)
LONG_AGO = a_reader(at=NOW + timedelta(days=91))
IN_FRANCE = a_reader(Here("en", "FR"))


def _about(number: int, topic: str = "sleep") -> Details:
    return Details(SPAIN, topic, 0, number)


SCREENS: dict[str, Screen] = {
    "home": start.home(a_reader(), spains_numbers(), COUNTRIES),
    "home-without-emergency-number": start.home(a_reader(), (), COUNTRIES),
    "home-without-country": start.home(a_reader(NOWHERE), (), COUNTRIES),
    "home-in-practice": start.home(a_reader(practice=True), spains_numbers(), COUNTRIES),
    "home-with-a-note": noted(start.home(a_reader(), spains_numbers(), COUNTRIES), say()("note-not-understood")),
    "now": now.now(a_reader(), an_answer(found(a_line()), DRAFT, for_children=(CHILDREN,))),
    "now-without-country": now.now(a_reader(NOWHERE), an_answer(found(a_clinic()), emergency=())),
    "now-with-nothing": now.now(a_reader(), an_answer(emergency=())),
    "worried": now.worried(a_reader(), an_answer(found(a_line()))),
    "situations": start.situations(a_reader(), 0, None),
    "situations-in-a-town": start.situations(a_reader(IN_MADRID), 0, MADRID),
    "situations-second-page": start.situations(a_reader(), 1, None),
    "situations-third-page": start.situations(a_reader(), 2, None),
    "writing": now.writing(a_reader(), an_answer(found(BY_SMS), found(a_house()))),
    "writing-with-nothing": now.writing(a_reader(), an_answer()),
    "going": now.going(
        a_reader(Here("en", "GB", None, "ES")),
        an_answer(found(a_clinic()), emergency=(an_emergency_number(country="GB", number="999"),)),
        an_answer(found(a_line())),
    ),
    "going-from-nowhere": now.going(a_reader(Here("en", "GB")), an_answer(emergency=()), None),
    "countries": start.countries(a_reader(NOWHERE), COUNTRIES, "", 0),
    "countries-second-page": start.countries(a_reader(), COUNTRIES, "sleep", 1),
    "options": start.options(a_reader(), few_languages(), 0),
    "privacy": start.privacy(a_reader(), "https://example.org/source"),
    "safety": start.safety(a_reader()),
    "results-in-a-town": results.results(
        a_reader(IN_MADRID), "sleep", an_answer(found(a_line()), found(a_house()), NEAR, place=MADRID, pages=3), ()
    ),
    "results-without-a-town": results.results(a_reader(), "sleep", an_answer(found(a_line()), pages=2), towns()),
    "results-understood": results.results(
        a_reader(replace(IN_MADRID, speaks="ar")),
        "legal-wages",
        an_answer(found(a_line()), found(a_house()), place=MADRID, pages=2),
        (),
        said=Said("legal-wages", Namesakes(replace(IN_MADRID, speaks="ar"), "legal-wages"), ("authorities", "hotline")),
    ),
    "results-understood-second-page": results.results(
        a_reader(replace(IN_MADRID, speaks="ar")),
        "legal-wages",
        an_answer(found(a_house()), place=MADRID, page=1, pages=2),
        (),
    ),
    "results-urgent": results.results(
        a_reader(),
        "hotline",
        an_answer(found(a_line())),
        towns(),
        said=Said("hotline", None, ("shelter",), urgent=True),
    ),
    "results-urgent-without-emergency-number": results.results(
        a_reader(), "hotline", an_answer(found(a_line()), emergency=()), towns(), said=Said("hotline", urgent=True)
    ),
    "results-for-a-misspelt-town": results.results(
        a_reader(),
        "legal",
        an_answer(found(a_line())),
        (MADRID, replace(LONDON, name="Madras")),
        say()("place-guess"),
        said=Said("legal"),
    ),
    "named": results.named(a_reader(), "hotline", an_answer(found(a_line()), found(a_house()))),
    "worried-understood": now.worried(
        a_reader(IN_MADRID),
        an_answer(found(a_line()), place=MADRID),
        Said("hotline", Countries(SPAIN, "hotline"), ("shelter", "authorities")),
    ),
    "worried-urgent": now.worried(a_reader(), an_answer(found(a_line())), Said("hotline", urgent=True)),
    "results-second-page": results.results(a_reader(), "sleep", an_answer(found(a_house()), page=1, pages=2), towns()),
    "results-widened": results.results(a_reader(), "law", an_answer(found(a_line()), widened=True), ()),
    "results-none": results.results(a_reader(), "law", an_answer(), ()),
    "results-away": results.results(
        a_reader(FROM_PORTUGAL), "talk", an_answer(found(a_line(), works_from_here=False), emergency=PORTUGALS), ()
    ),
    "results-of-another-country": results.results(
        IN_FRANCE, "talk", an_answer(found(a_clinic(), circle=Circle.ABROAD), emergency=()), ()
    ),
    "results-with-children": results.results(a_reader(), "sleep", an_answer(for_children=(CHILDREN,)), ()),
    "results-long-ago": results.results(LONG_AGO, "talk", an_answer(found(a_line())), ()),
    "results-in-practice": results.results(
        a_reader(practice=True), "talk", an_answer(found(a_line(fictional=True))), ()
    ),
    "towns": results.towns(
        a_reader(), "sleep", (LONDON, replace(LONDON, number=6058560, region_name="Ontario", country="CA"))
    ),
    "towns-for-a-misspelt-name": results.towns(a_reader(NOWHERE), "legal", (MADRID,), is_guess=True),
    "towns-at-a-border": results.towns(
        a_reader(),
        "",
        (MADRID, LONDON),
        emergency=(*spains_numbers(), an_emergency_number(country="GB", number="999")),
        is_there=True,
    ),
    "towns-or-a-country": results.towns(
        a_reader(), "", (a_place(name="Luxembourg", country="LU", region_name=""),), "LU"
    ),
    "position": results.position(a_reader(), "sleep"),
    "details-line": details.details(a_reader(), found(a_line()), _about(7)),
    "details-confidential": details.details(a_reader(), found(a_house()), _about(8)),
    "details-public": details.details(a_reader(Here("en", "GB")), found(a_clinic()), _about(9, "doctor")),
    "details-public-from-abroad": details.details(a_reader(), found(a_clinic()), _about(9, "doctor")),
    "details-web-only": details.details(
        a_reader(),
        found(a_house(facts=replace(a_house().facts, contacts=a_house().facts.contacts[:1]))),
        _about(8),
    ),
    "details-by-sms": details.details(a_reader(), found(BY_SMS), _about(7)),
    "local": local.local(a_reader(Here("ar", "ES")), found(a_line()), Local(SPAIN, "talk", 0, 7), (say("es"),)),
    "local-in-english": local.local(a_reader(), found(a_house()), Local(SPAIN, "sleep", 0, 8), (say("en"),)),
    "details-practice-draft": details.details(a_reader(practice=True), DRAFT, _about(12)),
    "failed": results.failed(a_reader(), Failed(SPAIN, "sleep", 7), an_answer(found(a_house()))),
    "failed-for-a-reason": results.failed(
        a_reader(), Failed(SPAIN, "sleep", 7, "no_answer"), an_answer(found(a_house()))
    ),
    "failed-last": results.failed(a_reader(), Failed(SPAIN, Need.LEGAL, 7), an_answer(found(a_line()), widened=True)),
    "kept": details.kept(a_reader(), found(a_line())),
    "kept-practice-draft": details.kept(a_reader(practice=True), DRAFT),
    **{
        f"card-{code}": cards.card(a_reader(), code, an_answer(found(a_line())) if about.topic else None)
        for code, about in cards.CARDS.items()
    },
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_looks_as_it_is_kept(name: str, looks_as_kept: Same) -> None:
    looks_as_kept(name, SCREENS[name])


def test_no_kept_screen_is_left_from_something_that_is_gone() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SCREENS)
