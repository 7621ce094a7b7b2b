"""An invented directory of any size, the same for everybody: what is measured has to be as large as what may come.

Here belongs the drawing of listings over the world's towns, by a fixed seed. Their names are in the scripts of their
countries, their needs, hours, areas and contacts have the forms of real ones; every number is from the ranges that the
British plan keeps for drama (Ofcom), every page and mail address at `example.org` (RFC 2606). They are published by the
real Publisher, as practice, so that what is measured runs on what the Publisher writes.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
from nacl.signing import SigningKey

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    FactGroup,
    How,
    Known,
    Need,
    OrganisationKind,
    Promise,
    ReachedFrom,
    Status,
)
from directory.exchange.emergency import read_emergency
from directory.model import (
    Admission,
    Area,
    ConfidentialSite,
    Confirmation,
    Contact,
    Facts,
    Listing,
    Organisation,
    Place,
    PublicSite,
    Remote,
    Site,
    Spoken,
    Text,
)
from directory.publish.publisher import Publisher
from directory.understand.places import GAZETTEER_FILE
from directory.understand.towns import Towns

SEED: Final = 2026
PRACTICE: Final = "practice"

_NEEDS: Final = (
    (Need.HOTLINE, 0.2),
    (Need.SHELTER, 0.2),
    (Need.LEGAL, 0.15),
    (Need.MEDICAL, 0.1),
    (Need.COUNSELLING, 0.15),
    (Need.BASIC_NEEDS, 0.08),
    (Need.WORK_TRAINING, 0.05),
    (Need.COMMUNITY, 0.07),
)
"""The needs that are drawn, in the order of `_WORDS`, and how often each comes first."""

_WORDS: Final = {
    "en": "Helpline|Shelter|Legal Aid|Clinic|Counselling|Food Bank|Training|Women Centre",
    "es": "Línea de ayuda|Albergue|Ayuda legal|Clínica|Apoyo psicológico|Banco de alimentos|Formación|Mujeres",
    "fr": "Ligne d'écoute|Refuge|Aide juridique|Clinique|Soutien psychologique|Banque alimentaire|Formation|Maison",
    "de": "Hilfetelefon|Frauenhaus|Rechtsberatung|Ambulanz|Beratung|Tafel|Ausbildung|Frauenzentrum",
    "tr": "Yardım hattı|Sığınma evi|Hukuki yardım|Klinik|Danışma|Gıda bankası|Eğitim|Kadın merkezi",
    "ru": "Горячая линия|Убежище|Юридическая помощь|Клиника|Психологическая помощь|Фонд еды|Обучение|Женский центр",
    "uk": "Гаряча лінія|Притулок|Правова допомога|Клініка|Психологічна допомога|Банк їжі|Навчання|Жіночий центр",
    "el": "Γραμμή βοήθειας|Καταφύγιο|Νομική βοήθεια|Κλινική|Στήριξη|Τράπεζα τροφίμων|Κατάρτιση|Κέντρο γυναικών",
    "ar": "خط المساعدة|ملجأ|مساعدة قانونية|عيادة|استشارة نفسية|بنك الطعام|تدريب|مركز المرأة",
}
_AT_HOME: Final = {
    "es": "ES MX CO AR PE CL VE EC GT CU BO DO HN PY SV NI CR UY PA",
    "fr": "FR SN CI ML BF NE TG BJ GA CG CM HT",
    "de": "DE AT CH",
    "tr": "TR",
    "ru": "RU BY KZ KG",
    "uk": "UA",
    "el": "GR CY",
    "ar": "SA EG IQ SY MA DZ JO LB TN LY YE SD KW AE OM",
}
_LANGUAGE_OF: Final = {country: tag for tag, countries in _AT_HOME.items() for country in countries.split()}

_SYLLABLES: Final = {
    "latin": "ka to ri ne sha mi lo ve ra du ben kor al is mar ti gol fen hu za pre stan vik or lu ce na dra yo ba",
    "ru": "ка то ри не ша ми ло ве ра ду бен кор ал ис мар ти гол фен ху за пре стан вик ор лу це на дра йо ба",
    "el": "κα το ρι νε σα μι λο βε ρα δου μπεν κορ αλ ισ μαρ τι γκολ φεν χου ζα πρε σταν βικ ορ λου τσε να δρα γιο μπα",
    "ar": "كا تو ري ني شا مي لو في را دو بن كور ال اس مار تي غول فن هو زا بري ستان فيك اور لو سي نا درا يو با",
}
_MOST_SYLLABLES: Final = 4

_HOURS: Final = (
    "24/7",
    "",
    "Mo-Fr 09:00-17:00",
    "Mo-Fr 08:30-16:30; PH off",
    "Mo-Th 10:00-18:00; Fr 10:00-14:00",
    "Mo-Su 08:00-22:00",
    "Su-Th 09:00-15:00",
    'We 14:00-18:00 "by appointment"',
)
_AUDIENCES: Final = ((), (), (), (Audience.WOMEN,), (Audience.WOMEN, Audience.FAMILIES), (Audience.CHILDREN,))
_OTHER_LANGUAGES: Final = ("en", "ar", "uk", "fa", "fr", "es", "ro", "vi", "ti", "so")
_KM_OF_A_DEGREE: Final = 111.0
_DAYS_SINCE: Final = (12, 30, 60, 85, 120)


def publish(count: int, folder: Path, key: SigningKey, on: date) -> None:
    """Publishes that many invented listings, and the real emergency numbers, as a practice snapshot."""
    Publisher(folder, key).publish(listings(count, on), read_emergency().numbers, practice=True, reviewed=True)


def listings(count: int, on: date) -> Iterator[Listing]:
    """Gives the first so many of the invented listings as they stand on a day; the same ones whoever asks."""
    draw = random.Random(SEED)
    towns = Towns.read(GAZETTEER_FILE)
    peopled = towns.population.astype(float) ** 0.8  # services gather in large towns, and not all of them
    rows = np.random.default_rng(SEED).choice(len(peopled), count, p=peopled / peopled.sum())
    for number, row in enumerate(rows.tolist(), 1):
        yield _listing(number, towns.place(row), on, draw)


def _listing(number: int, town: Place, on: date, draw: random.Random) -> Listing:
    (first,) = draw.choices(range(len(_NEEDS)), [weight for _, weight in _NEEDS])
    needs = dict.fromkeys([_NEEDS[first][0], *(draw.choice(_NEEDS)[0] for _ in range(draw.choice((0, 0, 1, 2))))])
    home = _LANGUAGE_OF.get(town.country, "en")
    proper = _proper(draw)
    written = dict.fromkeys([home, *draw.sample(sorted(_WORDS), draw.choice((0, 1, 2)))])
    texts = tuple(Text(tag, _name(tag, first, proper, town, draw), "Somebody listens.") for tag in written)
    days = draw.choice(_DAYS_SINCE)
    site = _site(town, draw)
    facts = Facts(
        needs=tuple(needs),
        audiences=draw.choice(_AUDIENCES),
        papers_needed=draw.choice((Known.NO, Known.UNKNOWN)),
        cost=draw.choice((Cost.FREE, Cost.UNKNOWN)),
        hours=draw.choice(_HOURS),
        time_zone=town.time_zone,
        contacts=_contacts(number, town.country, home, draw),
        coverage=() if isinstance(site, PublicSite | ConfidentialSite) else (_area(town, draw),),
        site=site,
        texts=texts,
    )
    return Listing(
        organisation=_organisation(_word(proper, "latin"), on, draw),
        facts=facts,
        country=town.country,
        number=number,
        status=Status.DRAFT if draw.random() < 0.2 else Status.PUBLISHED,
        confirmations=(Confirmation(FactGroup.CONTACTS, How.BY_CALL, on - timedelta(days=days), PRACTICE),),
        checked_by=draw.choice((1, 2)),
        fictional=True,
    )


def _organisation(name: str, on: date, draw: random.Random) -> Organisation:
    admission = Admission("", "", True, True, Known.UNKNOWN, PRACTICE, on)
    return Organisation(
        f"{name} Foundation", kind=draw.choice((OrganisationKind.NGO, OrganisationKind.STATE)), admission=admission
    )


def _proper(draw: random.Random) -> list[list[int]]:
    """One or two words as syllables; a few words are in many names, most in very few, as in any register."""
    words = []
    for _ in range(draw.choice((1, 1, 2))):
        of_word = random.Random(int(draw.paretovariate(0.7)))
        length = of_word.randint(2, _MOST_SYLLABLES)
        words.append([of_word.randrange(len(_SYLLABLES["latin"].split())) for _ in range(length)])
    return words


def _word(proper: list[list[int]], script: str) -> str:
    syllables = _SYLLABLES[script].split()
    return " ".join("".join(syllables[each] for each in word).capitalize() for word in proper)


def _name(tag: str, need: int, proper: list[list[int]], town: Place, draw: random.Random) -> str:
    script = {"uk": "ru"}.get(tag, tag if tag in _SYLLABLES else "latin")
    kind, own = _WORDS[tag].split("|")[need], _word(proper, script)
    return f"{kind} {own} {town.name}" if draw.random() < 0.6 else f"{own} {kind}"


def _site(town: Place, draw: random.Random) -> Site:
    chance = draw.random()
    if chance < 0.5:
        north, east = draw.gauss(0, 5), draw.gauss(0, 5)
        latitude = max(-89.0, min(89.0, town.latitude + north / _KM_OF_A_DEGREE))
        longitude = town.longitude + east / _KM_OF_A_DEGREE / float(np.cos(np.radians(town.latitude)))
        return PublicSite("1 Invented Practice Street", town.number, latitude, (longitude + 180) % 360 - 180)
    return ConfidentialSite(_area(town, draw)) if chance < 0.65 else Remote()


def _area(town: Place, draw: random.Random) -> Area:
    return Area(town.country, town.region if town.region and draw.random() < 0.6 else None)


def _contacts(number: int, country: str, home: str, draw: random.Random) -> tuple[Contact, ...]:
    languages = dict.fromkeys([home, *draw.sample(_OTHER_LANGUAGES, draw.randint(0, 3))])
    spoken = tuple(Spoken(tag, draw.choice((Promise.ALWAYS, Promise.SOME_HOURS))) for tag in languages)
    digits = f"{number % 1000:03}"
    reached = draw.choice((ReachedFrom.UNKNOWN, ReachedFrom.UNKNOWN, ReachedFrom.THIS_COUNTRY))
    phone = Contact(
        ContactKind.PHONE, f"+442079460{digits}", f"020 7946 0{digits}", country, languages=spoken, reached_from=reached
    )
    more = (
        Contact(ContactKind.WHATSAPP, f"+447700900{digits}", f"07700 900{digits}", country, languages=spoken),
        Contact(ContactKind.EMAIL, f"help{number}@example.org", f"help{number}@example.org", country, languages=spoken),
        Contact(ContactKind.WEB, f"https://example.org/{number}", "", country),
    )
    return (phone, *draw.sample(more, draw.randint(0, len(more))))
