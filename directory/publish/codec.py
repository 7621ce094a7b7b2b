"""How a public listing and an emergency number are written as JSON, and read back exactly.

Here belongs the form of one record: every field of the dataclass by its name, nothing left out, nothing beside it.
What is read is as strict as what is written: another key, another type or an unknown code is refused. Files, hashes and
signatures belong to `snapshot` and `manifest`.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, Final, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from directory.model import ConfidentialSite, PublicSite, Remote, Site

_SITE_TYPES: Final = {"public": PublicSite, "confidential": ConfidentialSite, "remote": Remote}
"""The tag that says which of the three kinds of site a record holds."""

_T = TypeVar("_T")


class Malformed(ValueError):  # noqa: N818 - an error is named by what happened
    """A record that is not in the form of this module; nothing of it may be shown."""


class _Form(NamedTuple):
    """How one type is written and read."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def to_json(record: object) -> str:
    """Gives a frozen record of the directory as one line of JSON, which `from_json` reads back as an equal one."""
    kind: Any = type(record)
    return json.dumps(_form(kind).write(record), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def from_json(kind: type[_T], text: str) -> _T:
    """Gives the record that was written with `to_json`.

    Raises `Malformed` for what is no JSON, and for any field, type or code that `to_json` would not have written.
    """
    hashable: Any = kind
    try:
        record: _T = _form(hashable).read(json.loads(text, parse_constant=_no_number))
    except (ValueError, KeyError, TypeError, RecursionError) as wrong:
        raise Malformed(kind.__name__) from wrong
    return record


def _no_number(name: str) -> None:
    """Refuses NaN and the infinities, which Python's JSON would let pass."""
    raise Malformed(name)


@cache
def _form(kind: Any) -> _Form:
    """The form of a type, worked out once from its annotations."""
    if kind == Site:
        return _one_of_the_sites()
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        return _many(_form(arguments[0]))
    if NoneType in arguments:
        (there,) = (argument for argument in arguments if argument is not NoneType)
        return _perhaps(_form(there))
    if is_dataclass(kind):
        return _record(kind)
    if issubclass(kind, StrEnum):
        return _Form(lambda code: code.value, kind)
    if kind is date:
        return _Form(date.isoformat, date.fromisoformat)
    if kind is float:
        # A whole number of degrees is a float here too, so that what is read is of the annotated type.
        return _Form(float, _exactly(float))
    return _Form(_exactly(kind), _exactly(kind))


def _exactly(kind: type) -> Callable[[Any], Any]:
    """Passes a value on if it is of this very type: True is no whole number."""

    def check(value: Any) -> Any:
        if type(value) is not kind:
            raise Malformed(kind.__name__)
        return value

    return check


def _many(one: _Form) -> _Form:
    read_list = _exactly(list)
    return _Form(
        lambda values: [one.write(value) for value in values],
        lambda values: tuple([one.read(value) for value in read_list(values)]),
    )


def _perhaps(there: _Form) -> _Form:
    return _Form(
        lambda value: None if value is None else there.write(value),
        lambda value: None if value is None else there.read(value),
    )


def _record(kind: Any) -> _Form:
    hints = get_type_hints(kind)
    forms = [(field.name, _form(hints[field.name])) for field in fields(kind)]
    names = {name for name, _ in forms}

    def read(value: Any) -> Any:
        if type(value) is not dict or value.keys() != names:
            raise Malformed(kind.__name__)
        return kind(*[form.read(value[name]) for name, form in forms])

    return _Form(lambda record: {name: form.write(getattr(record, name)) for name, form in forms}, read)


def _one_of_the_sites() -> _Form:
    forms = {tag: _form(kind) for tag, kind in _SITE_TYPES.items()}
    tags = {kind: tag for tag, kind in _SITE_TYPES.items()}

    def write(site: Site) -> dict[str, Any]:
        tag = tags[type(site)]
        return {"type": tag, **forms[tag].write(site)}

    def read(value: Any) -> Any:
        plain = dict(value)
        return forms[plain.pop("type")].read(plain)

    return _Form(write, read)
