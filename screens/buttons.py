"""What a button can mean, and how that is written into at most 64 bytes.

The button is the memory of the conversation: it carries all that the next screen needs, so that nobody's place or need
is kept on the server. A meaning never changes. A changed one gets a new prefix (`r1` becomes `r2`), since buttons of
messages sent long ago are still pressed; whatever cannot be read means home.

A place in a button is a gazetteer number, never a coordinate.
"""

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

LONGEST_DATA = 64  # bytes; Telegram's limit for what a button carries
HIGHEST_PAGE = 99
GOING = "going"
"""In place of a topic: the country is chosen because the person is about to go there."""

_A_TAG = "[a-z]{2,3}(?:-[A-Za-z]{2,4})?"
_TAG = re.compile(_A_TAG)
# Six digits hold every 31-bit number.
_WHERE = re.compile(rf"(?:([A-Z]{{2}})([0-9a-z]{{0,6}})(?:-([A-Z]{{2}}))?)?(?:~({_A_TAG}))?")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_CODE = re.compile(r"[a-z_-]{0,20}")


@dataclass(frozen=True, slots=True)
class Here:
    """Where a conversation stands: what language it is in, and where help is wanted.

    `language` is the BCP 47 tag of a translation; `country` is ISO 3166-1 alpha-2 (and XK), `place` a gazetteer number
    in it, `now` the country where the person is when that is another one. `speaks` is the language (BCP 47) that they
    wish to be spoken to in, where they said one; it need not be one of our translations.
    """

    language: str
    country: str | None = None
    place: int | None = None
    now: str | None = None
    speaks: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """The start screen."""

    here: Here


@dataclass(frozen=True, slots=True)
class Now:
    """The numbers that answer at once."""

    here: Here


@dataclass(frozen=True, slots=True)
class Situations:
    """The list of what may have happened; `page` counts from 0."""

    here: Here
    page: int = 0


@dataclass(frozen=True, slots=True)
class Countries:
    """The list of countries; `topic` is what is looked for there, "" where nothing is yet, or `GOING`."""

    here: Here
    topic: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Namesakes:
    """The choice among the places that are called like the one of `here`, which was understood and not meant."""

    here: Here
    topic: str


@dataclass(frozen=True, slots=True)
class Results:
    """A page of results for a topic (a code of `directory.situations` or of a need) at the place or in the country."""

    here: Here
    topic: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Details:
    """All there is to know of one listing; the topic and page lead back."""

    here: Here
    topic: str
    page: int
    listing: int


@dataclass(frozen=True, slots=True)
class Failed:
    """That a listing did not work, and why (a code of `directory.tally`, "" when not said)."""

    here: Here
    topic: str
    listing: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Keep:
    """A number to be kept in a small message of its own."""

    here: Here
    listing: int


@dataclass(frozen=True, slots=True)
class SharePosition:
    """The wish to send where the phone is, for a topic."""

    here: Here
    topic: str


@dataclass(frozen=True, slots=True)
class Options:
    """Languages, the country, and what we keep; `page` is that of the list of languages."""

    here: Here
    page: int = 0


@dataclass(frozen=True, slots=True)
class Worried:
    """For somebody who is worried about another person."""

    here: Here


@dataclass(frozen=True, slots=True)
class Privacy:
    """What we keep, and who else can read."""

    here: Here


@dataclass(frozen=True, slots=True)
class Safety:
    """What clearing cannot undo, and how to be safer."""

    here: Here


@dataclass(frozen=True, slots=True)
class Writing:
    """The lines that one can write to, for whoever cannot speak now."""

    here: Here


@dataclass(frozen=True, slots=True)
class Going:
    """The lines of two countries on one card: of where the person is (`here.now`) and of where they go."""

    here: Here


@dataclass(frozen=True, slots=True)
class Local:
    """One listing in the language of its place, to be shown or copied; the topic and page lead back."""

    here: Here
    topic: str
    page: int
    listing: int


@dataclass(frozen=True, slots=True)
class Guide:
    """A card of the guide: a few plain facts with a number under them (a code of `screens.cards`)."""

    here: Here
    card: str


@dataclass(frozen=True, slots=True)
class Trace:
    """One message in the chat that Clear has to remove, by its number; ours or the person's."""

    message: int
    ours: bool


@dataclass(frozen=True, slots=True)
class Clear:
    """The removal of the chat. `traces` are the messages to remove besides the one that is pressed, newest first."""

    traces: tuple[Trace, ...] = ()


Meaning = (
    Home
    | Now
    | Situations
    | Countries
    | Namesakes
    | Results
    | Details
    | Failed
    | Keep
    | SharePosition
    | Options
    | Worried
    | Privacy
    | Safety
    | Writing
    | Going
    | Local
    | Guide
    | Clear
)


class UnreadableError(ValueError):
    """Data that no button of ours carries, or none that we still know. It holds nothing of the data."""


def to_data(meaning: Meaning) -> str:
    """Writes a meaning as the data of a button: at most 64 bytes of ASCII."""
    if isinstance(meaning, Clear):
        return "x1" + _pack(meaning.traces)
    prefix = _PREFIXES[type(meaning)]
    fields = [_FIELD_WRITERS[name](getattr(meaning, name)) for name in _FIELDS[type(meaning)]]
    return ".".join([prefix, meaning.here.language, _write_where(meaning.here), *fields])


def from_data(data: str) -> Meaning:
    """Reads what a button means. Raises UnreadableError for anything that `to_data` did not write."""
    if len(data.encode(errors="replace")) > LONGEST_DATA:
        raise UnreadableError
    if data.startswith("x1"):
        return Clear(_unpack(data[2:]))
    prefix, *rest = data.split(".")
    kind = _KINDS.get(prefix)
    if kind is None or len(rest) != len(_FIELDS[kind]) + 2:
        raise UnreadableError
    here = _read_where(rest[0], rest[1])
    fields = {name: _FIELD_READERS[name](text) for name, text in zip(_FIELDS[kind], rest[2:], strict=True)}
    return kind(here=here, **fields)


def room_for(traces: tuple[Trace, ...]) -> int:
    """How many of the traces, from the first on, fit into one Clear button."""
    fitting = len(traces)
    while len(to_data(Clear(traces[:fitting]))) > LONGEST_DATA:
        fitting -= 1
    return fitting


def _write_where(here: Here) -> str:
    speaks = f"~{here.speaks}" if here.speaks else ""
    if here.country is None:
        return speaks
    place = "" if here.place is None else _base36(here.place)
    return f"{here.country}{place}" + (f"-{here.now}" if here.now else "") + speaks


def _read_where(language: str, where: str) -> Here:
    found = _WHERE.fullmatch(where)
    if not found or not _TAG.fullmatch(language):
        raise UnreadableError
    country, place, now, speaks = found.groups()
    return Here(language, country, int(place, 36) if place else None, now, speaks)


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, last = divmod(number, 36)
        digits = _DIGITS[last] + digits
        if not number:
            return digits


def _read_code(text: str) -> str:
    if not _CODE.fullmatch(text):
        raise UnreadableError
    return text


def _read_number(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise UnreadableError
    return int(text)


def _read_page(text: str) -> int:
    return min(_read_number(text), HIGHEST_PAGE)


def _pack(traces: tuple[Trace, ...]) -> str:
    """Message numbers as gaps, each shifted by the bit that says whose it is, in base-128 bytes, in base64."""
    packed = bytearray()
    before: int | None = None
    for trace in traces:
        # The first number stands whole, every later one as how far it lies below the one before.
        gap = trace.message if before is None else before - trace.message
        if gap < 0:
            raise ValueError("traces go from the newest to the oldest")
        rest = gap << 1 | trace.ours
        while rest > 0x7F:  # noqa: PLR2004  seven bits a byte, the eighth says that more follow
            packed.append(rest & 0x7F | 0x80)
            rest >>= 7
        packed.append(rest)
        before = trace.message
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def _unpack(text: str) -> tuple[Trace, ...]:
    if not re.fullmatch(r"[A-Za-z0-9_-]*", text):
        raise UnreadableError
    try:
        packed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        raise UnreadableError from None
    traces: list[Trace] = []
    number = shift = 0
    for byte in packed:
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte & 0x80:
            continue
        gap, ours = number >> 1, bool(number & 1)
        message = gap if not traces else traces[-1].message - gap
        if message <= 0:
            raise UnreadableError
        traces.append(Trace(message, ours))
        number = shift = 0
    if shift:
        raise UnreadableError
    return tuple(traces)


_KINDS: Mapping[str, Callable[..., Meaning]] = MappingProxyType(
    {
        "h1": Home,
        "n1": Now,
        "s1": Situations,
        "c1": Countries,
        "e1": Namesakes,
        "r1": Results,
        "d1": Details,
        "f1": Failed,
        "k1": Keep,
        "g1": SharePosition,
        "o1": Options,
        "a1": Worried,
        "p1": Privacy,
        "y1": Safety,
        "w1": Writing,
        "m1": Going,
        "l1": Local,
        "t1": Guide,
    }
)
_PREFIXES = {kind: prefix for prefix, kind in _KINDS.items()}
_FIELDS: Mapping[Callable[..., Meaning], tuple[str, ...]] = {
    kind: tuple(name for name in kind.__dataclass_fields__ if name != "here")  # type: ignore[attr-defined]  # dataclasses all
    for kind in _KINDS.values()
}
_FIELD_WRITERS: Mapping[str, Callable[..., str]] = {
    "topic": str,
    "reason": str,
    "card": str,
    "page": str,
    "listing": str,
}
_FIELD_READERS: Mapping[str, Callable[[str], str | int]] = {
    "topic": _read_code,
    "reason": _read_code,
    "card": _read_code,
    "page": _read_page,
    "listing": _read_number,
}
