"""What can go wrong in the directory: errors that hold values, and no words.

Here belongs every error that a caller of the directory may want to tell apart. The words for them are in
`translations`; bad input in files has its own form in `exchange`.

They are not frozen, because Python writes the traceback into an error that passes through a `with`, and not compared
by value, because an error must stay hashable.
"""
# ruff: noqa: N818 - an error is named by what happened; "ListingNotFound" says it all

from dataclasses import dataclass
from datetime import date

from directory.codes import EmergencyService, Status


class DirectoryError(Exception):
    """Anything that the directory refuses; each kind below says what, and holds the values."""


@dataclass(eq=False)
class ListingNotFound(DirectoryError):
    """No listing has this number."""

    number: int


@dataclass(eq=False)
class OrganisationNotFound(DirectoryError):
    """No organisation of this name is known in this country."""

    name: str
    country: str


@dataclass(eq=False)
class NotAdmitted(DirectoryError):
    """Nobody outside the organisation has vetted it, so nothing of it may be shown."""

    organisation: str
    country: str


@dataclass(eq=False)
class OrganisationSuspended(DirectoryError):
    """The organisation was suspended, so nothing of it may be shown."""

    organisation: str
    country: str


@dataclass(eq=False)
class NotADraft(DirectoryError):
    """What was asked for is done to drafts only; `number` is 0 for a row that is not stored yet."""

    number: int
    status: Status


@dataclass(eq=False)
class NoLongerListed(DirectoryError):
    """The listing was closed or refused, which a confirmation does not undo."""

    number: int
    status: Status


@dataclass(eq=False)
class ContactsNotConfirmed(DirectoryError):
    """The listing would be shown with contacts that nobody confirmed."""

    number: int


@dataclass(eq=False)
class NoContacts(DirectoryError):
    """The listing would be shown without any way to reach it."""

    number: int


@dataclass(eq=False)
class SiteIsConfidential(DirectoryError):
    """A confidential place would become public, which is never done in passing."""

    number: int


@dataclass(eq=False)
class TooOld(DirectoryError):
    """Something was read or done too long ago to count; `oldest` is the first day that would."""

    on: date
    oldest: date


@dataclass(eq=False)
class NotYet(DirectoryError):
    """Something is said to have been done on a day that has not come yet."""

    on: date
    today: date


@dataclass(eq=False)
class OriginMissing(DirectoryError):
    """A draft does not say which row it came from, so a second import could not find it again."""

    organisation: str


@dataclass(eq=False)
class OriginTaken(DirectoryError):
    """Two drafts of one import say that they came from the same row."""

    origin: str


@dataclass(eq=False)
class NobodyNamed(DirectoryError):
    """A decision was made by nobody."""


@dataclass(eq=False)
class NotDigits(DirectoryError):
    """An emergency number is digits only."""

    country: str
    service: EmergencyService


@dataclass(eq=False)
class OnlyStaffConfirm(DirectoryError):
    """A file claims that staff confirmed an emergency number."""

    country: str
    service: EmergencyService


@dataclass(eq=False)
class HistoryBroken(DirectoryError):
    """The chain of the history was altered at this row, or ends before it."""

    sequence: int


@dataclass(eq=False)
class RecordIsNewer(DirectoryError):
    """The database was made by a later version than this one, at this revision."""

    revision: str


@dataclass(eq=False)
class NotStorable(DirectoryError):
    """A text holds what no database keeps: a NUL, or half of a surrogate pair."""
