"""The practice directory: invented listings by which one learns the house without being able to harm anybody.

Here belongs the reading of `directory/data/practice`, strictly: an entry that is not wholly understood is refused, so
that a slip of the pen never turns into a listing that says something else. How the invented numbers and names were
chosen is told beside the data; what a practice snapshot may show belongs to `publish`.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    FactGroup,
    How,
    Kind,
    Known,
    Need,
    OrganisationKind,
    Promise,
    ReachedFrom,
    Status,
    Topic,
)
from directory.errors import DirectoryError
from directory.model import (
    Admission,
    Area,
    ConfidentialSite,
    Confirmation,
    Contact,
    Facts,
    Listing,
    Organisation,
    PublicSite,
    Remote,
    Site,
    Source,
    Spoken,
    Text,
)

PRACTICE_FOLDER: Final = Path(__file__).parents[1] / "data" / "practice"

PRACTICE: Final = "practice"
"""Who confirmed and admitted what is invented: nobody, and this role says so wherever it turns up."""

T = TypeVar("T")
Code = TypeVar("Code", bound=StrEnum)
Fault = Literal["not-toml", "missing", "unknown-key", "wrong-type", "not-a-code", "repeated"]


@dataclass(eq=False)
class PracticeEntryWrong(DirectoryError):  # noqa: N818 - an error is named by what happened
    """An entry of the practice directory that cannot be understood, so nothing of the directory was read.

    `file` is a name without its folder, `entry` the listing's `code` ("" for the head of the file), `key` the path to
    the value within the entry, its parts joined by dots, and `value` what stands there ("" where nothing does).
    """

    file: str
    entry: str
    key: str
    fault: Fault
    value: str = ""


def practice_listings(on: date, folder: Path = PRACTICE_FOLDER) -> tuple[Listing, ...]:
    """Gives the invented listings as they stand on a day, published and ready to be stored, in the order of the files.

    The files tell how many days before `on` something was confirmed, so practice never looks stale. Every listing is
    `fictional`, has the number 0 and an `origin` of the form "practice:<file>:<code>", which no two share. Raises
    `PracticeEntryWrong` at the first value that is missing, unknown or of the wrong type.
    """
    return tuple(listing for file in sorted(folder.glob("*.toml")) for listing in _listings(file, on))


class _Entry:
    """A table of a file, which has to be taken to its last key."""

    def __init__(self, content: Mapping[str, Any], file: str, name: str = "", path: str = "") -> None:
        self._left = dict(content)
        self._inner: list[_Entry] = []
        self._file, self._name, self._path = file, name, path

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def __iter__(self) -> Iterator[str]:
        """The keys that nobody has taken yet, in the order of the file; they may be taken on the way."""
        return iter(tuple(self._left))

    def wrong(self, key: str, fault: Fault, value: object = "") -> PracticeEntryWrong:
        return PracticeEntryWrong(self._file, self._name, f"{self._path}{key}", fault, str(value))

    def take(self, key: str, kind: type[T], default: T | None = None) -> T:
        """Takes a value; without a default it has to be there."""
        if key not in self:
            if default is None:
                raise self.wrong(key, "missing")
            return default
        value = self._left.pop(key)
        if type(value) is not kind:  # isinstance would let True pass for 1
            raise self.wrong(key, "wrong-type", value)
        return value

    def count(self, key: str) -> int | None:
        """Takes a number of years or days that need not be there."""
        return self.take(key, int) if key in self else None

    def code(self, key: str, kind: type[Code], default: Code | None = None) -> Code:
        """Takes one code of a closed vocabulary."""
        if default is not None and key not in self:
            return default
        return self._known(key, kind, self.take(key, str))

    def codes(self, key: str, kind: type[Code]) -> tuple[Code, ...]:
        """Takes the codes of a closed vocabulary, each at most once; there may be none."""
        found = tuple(self._known(key, kind, value) for value in self.take(key, list, []))
        if len(set(found)) < len(found):
            raise self.wrong(key, "repeated", found)
        return found

    def inner(self, key: str) -> "_Entry":
        """Takes a table within this one."""
        return self._within(key, self.take(key, dict))

    def several(self, key: str) -> tuple["_Entry", ...]:
        """Takes a row of tables within this one; there may be none."""
        return tuple(self._within(f"{key}.{n}", table) for n, table in enumerate(self.take(key, list, []), start=1))

    def call(self, name: str) -> None:
        """Names this entry, so that what is wrong in it can be found."""
        self._name, self._path = name, ""

    def close(self) -> None:
        """Raises `PracticeEntryWrong` if a key was left over here or further in: nobody knows what it means."""
        for key, value in self._left.items():
            raise self.wrong(key, "unknown-key", value)
        for entry in self._inner:
            entry.close()

    def _within(self, key: str, table: object) -> "_Entry":
        if not isinstance(table, dict):
            raise self.wrong(key, "wrong-type", table)
        entry = _Entry(table, self._file, self._name, f"{self._path}{key}.")
        self._inner.append(entry)
        return entry

    def _known(self, key: str, kind: type[Code], value: object) -> Code:
        try:
            return kind(str(value))
        except ValueError:
            raise self.wrong(key, "not-a-code", value) from None


@dataclass(frozen=True, slots=True)
class _Town:
    """What all entries of a file have in common, and the day on which they are read."""

    file: str
    on: date
    country: str
    place: int
    time_zone: str
    provenance: str
    source: Source

    def before(self, days: int) -> date:
        return self.on - timedelta(days=days)


def _listings(file: Path, on: date) -> tuple[Listing, ...]:
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:  # not UTF-8, or not TOML
        raise PracticeEntryWrong(file.name, "", "", "not-toml", str(error)) from None
    head = _Entry(content, file.name)
    source = head.inner("source")
    town = _Town(
        file=file.stem,
        on=on,
        country=head.take("country", str),
        place=head.take("place", int),
        time_zone=head.take("time_zone", str),
        provenance=head.take("provenance", str),
        source=Source(source.take("url", str), source.take("dated", str, ""), source.take("notes", str)),
    )
    listings: dict[str, Listing] = {}
    for entry in head.several("listing"):
        code = entry.take("code", str)
        entry.call(code)
        if code in listings:
            raise entry.wrong("code", "repeated", code)
        listings[code] = _listing(entry, code, town)
    head.close()
    return tuple(listings.values())


def _listing(entry: _Entry, code: str, town: _Town) -> Listing:
    confirmations = _confirmations(entry, town)
    read_days_before = entry.count("web_read_days_before")
    return Listing(
        organisation=_organisation(entry.inner("organisation"), confirmations, town),
        facts=_facts(entry, town),
        country=town.country,
        origin=f"{PRACTICE}:{town.file}:{code}",
        source=town.source,
        status=Status.PUBLISHED,
        confirmations=confirmations,
        web_read_on=None if read_days_before is None else town.before(read_days_before),
        checked_by=entry.take("checked_by", int),
        fictional=True,
    )


def _confirmations(entry: _Entry, town: _Town) -> tuple[Confirmation, ...]:
    """What was confirmed, the oldest first; nothing where the contacts were only read on a web page."""
    if "confirmed" not in entry:
        return ()
    confirmed = entry.inner("confirmed")
    how = confirmed.code("how", How)
    ages = confirmed.inner("days_before")
    acts = [
        Confirmation(group, how, town.before(ages.take(group.value, int)), PRACTICE)
        for group in FactGroup
        if group.value in ages
    ]
    return tuple(sorted(acts, key=lambda act: act.on))


def _organisation(entry: _Entry, confirmations: tuple[Confirmation, ...], town: _Town) -> Organisation:
    return Organisation(
        name=entry.take("name", str),
        local_name=entry.take("local_name", str, ""),
        kind=entry.code("kind", OrganisationKind),
        must_tell=entry.code("must_tell", Known),
        admission=Admission(
            how_checked=PRACTICE,
            vouched_by=PRACTICE,
            number_found_independently=True,
            called=any(act.how is How.BY_CALL for act in confirmations),
            safeguarding_policy=Known.UNKNOWN,
            by=PRACTICE,
            # Admitted with the first confirmation; one that nobody confirmed was admitted on the day it is read.
            on=min((act.on for act in confirmations), default=town.on),
        ),
    )


def _facts(entry: _Entry, town: _Town) -> Facts:
    texts = entry.inner("text")
    return Facts(
        needs=entry.codes("needs", Need),
        kinds=entry.codes("kinds", Kind),
        audiences=entry.codes("audiences", Audience),
        topics=entry.codes("topics", Topic),
        minimum_age=entry.count("minimum_age"),
        maximum_age=entry.count("maximum_age"),
        papers_needed=entry.code("papers_needed", Known, Known.UNKNOWN),
        cost=entry.code("cost", Cost, Cost.UNKNOWN),
        hours=entry.take("hours", str, ""),
        time_zone=town.time_zone,
        contacts=tuple(_contact(contact, town) for contact in entry.several("contact")),
        coverage=tuple(_area(entry, "coverage", code) for code in entry.take("coverage", list, [])),
        site=_site(entry.inner("site"), town),
        texts=tuple(_text(texts.inner(language), language, town) for language in texts),
    )


def _contact(entry: _Entry, town: _Town) -> Contact:
    value = entry.take("value", str)
    languages = entry.inner("languages")
    return Contact(
        kind=entry.code("kind", ContactKind),
        value=value,
        shown=entry.take("shown", str, value),
        country=town.country,
        keyword=entry.take("keyword", str, ""),
        languages=tuple(Spoken(language, languages.code(language, Promise)) for language in languages),
        reached_from=entry.code("reached_from", ReachedFrom, ReachedFrom.UNKNOWN),
        free=entry.code("free", Known, Known.UNKNOWN),
        on_bill=entry.code("on_bill", Known, Known.UNKNOWN),
        in_call_list=entry.code("in_call_list", Known, Known.UNKNOWN),
        without_credit=entry.code("without_credit", Known, Known.UNKNOWN),
    )


def _site(entry: _Entry, town: _Town) -> Site:
    match entry.take("type", str):
        case "public":
            latitude, longitude = entry.take("latitude", float), entry.take("longitude", float)
            return PublicSite(entry.take("address", str), town.place, latitude, longitude)
        case "confidential":
            return ConfidentialSite(_area(entry, "area", entry.take("area", str)))
        case "remote":
            return Remote()
        case other:
            raise entry.wrong("type", "not-a-code", other)


def _area(entry: _Entry, key: str, written: object) -> Area:
    """An area as GeoNames writes it: "GB" is the country, "GB.ENG" its first-order division ENG."""
    if not isinstance(written, str):
        raise entry.wrong(key, "wrong-type", written)
    country, _, region = written.partition(".")
    return Area(country, region or None)


def _text(entry: _Entry, language: str, town: _Town) -> Text:
    return Text(
        language=language,
        name=entry.take("name", str),
        summary=entry.take("summary", str),
        how_to_reach=entry.take("how_to_reach", str),
        provenance=town.provenance,
    )
