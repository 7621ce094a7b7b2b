"""Which parameters and fields a method takes, and of which types, from the extract of Telegram's specification.

Telegram itself ignores what it does not know. The stand-in refuses it, so that a misspelt or outdated parameter
is seen in a test and not in service. What a value may be beyond its type is the methods' matter.
"""

import functools
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from simulator.json_text import from_json
from simulator.refused import Refused, bad_request
from simulator.text import is_encodable

Fields: TypeAlias = Mapping[str, Mapping[str, Any]]

_EXTRACT = Path(__file__).parent / "data" / "bot_api.json"
_ARRAY_OF = "Array of "
_INTEGER = re.compile(r"-?[0-9]{1,19}")
_SIMPLE = {"Boolean": bool, "Float": float, "Integer": int, "String": str}
_TRUE_OR_FALSE = {"true": True, "True": True, "1": True, "false": False, "False": False, "0": False}

# Telegram's words where a required parameter is missing.
_MISSING = {
    "action": "wrong parameter action in request",
    "chat_id": "chat_id is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "text": "message text is empty",
}
_CANNOT_PARSE = {
    "BotCommand": "can't parse BotCommand: ",
    "InlineKeyboardButton": "can't parse inline keyboard button: ",
    "KeyboardButton": "can't parse keyboard button: ",
    "MessageEntity": "can't parse MessageEntity: ",
}


@functools.cache
def specification() -> Mapping[str, Any]:
    """The extract: `methods`, `types`, `unions` and `update_kinds`, read once."""
    return json.loads(_EXTRACT.read_text(encoding="utf-8"))  # type: ignore[no-any-return] # our own file


def parameters(method: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """What was given to `method`, with every value in the type that the specification names.

    `given` holds strings where it came in a form or query, JSON values where it came as JSON. Refuses unknown and
    missing parameters, and values of another type.
    """
    fields: Fields = specification()["methods"][method]
    for name in given:
        if name not in fields:
            raise bad_request(f'unknown parameter "{name}" of {method}')
    typed = {
        name: _conform(_decoded(name, value, fields[name]["types"]), fields[name]["types"], name)
        for name, value in given.items()
        if value is not None
    }
    for name, field in fields.items():
        if field["required"] and typed.get(name, "") == "":
            raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
    return typed


def _decoded(name: str, value: Any, types: list[str]) -> Any:
    """A string of a form or query as the JSON value it stands for; anything else unchanged."""
    if not isinstance(value, str) or types == ["String"]:
        return value
    if "Integer" in types:
        return int(value) if _INTEGER.fullmatch(value) else value
    if types == ["Boolean"]:
        return _TRUE_OR_FALSE.get(value, value)
    try:
        return from_json(value)
    except ValueError:
        raise bad_request(f"can't parse {name} JSON object") from None


def _conform(value: Any, types: list[str], name: str) -> Any:
    """`value`, if it is of one of `types`; otherwise a refusal that names the field."""
    if isinstance(value, dict) and (candidates := _objects(types)):
        return _object(value, candidates, name)
    for kind in types:
        if kind.startswith(_ARRAY_OF) and isinstance(value, list):
            return [_conform(item, [kind.removeprefix(_ARRAY_OF)], name) for item in value]
        if kind in _SIMPLE and _is_simple(value, _SIMPLE[kind]):
            return value
    wanted = ["Array" if kind.startswith(_ARRAY_OF) else kind if kind in _SIMPLE else "Object" for kind in types]
    raise bad_request(f'field "{name}" must be of type {" or ".join(dict.fromkeys(wanted))}')


def _is_simple(value: Any, kind: type) -> bool:
    if kind is str and isinstance(value, str):
        if not is_encodable(value):
            raise bad_request("strings must be encoded in UTF-8")
        return True
    # A bool is an int to Python, and an int is a number to JSON.
    return isinstance(value, (int, float) if kind is float else kind) and isinstance(value, bool) == (kind is bool)


def _objects(types: list[str]) -> list[str]:
    """The object types among `types`, a union such as BotCommandScope in its parts."""
    unions: Mapping[str, list[str]] = specification()["unions"]
    simple = [kind for kind in types if kind in _SIMPLE or kind.startswith(_ARRAY_OF)]
    return [part for kind in types if kind not in simple for part in unions.get(kind, [kind])]


def _object(value: dict[str, Any], candidates: list[str], name: str) -> dict[str, Any]:
    known: Mapping[str, Fields] = specification()["types"]
    spoken = [candidate for candidate in candidates if candidate in known]
    if not spoken:
        raise unspoken(name)
    kind = _matching(value, spoken)
    if kind is None:
        raise bad_request(f'field "{name}" is none of {", ".join(spoken)}')
    fields = known[kind]
    for inner in value:
        if inner not in fields:
            raise _cannot_parse(kind, f'Unknown field "{inner}"')
    for inner, field in fields.items():
        if field["required"] and inner not in value:
            raise _cannot_parse(kind, f'Can\'t find field "{inner}"')
    typed: dict[str, Any] = {}
    for inner, content in value.items():
        try:
            typed[inner] = _conform(content, fields[inner]["types"], inner)
        except Refused as refused:
            raise _within(kind, refused) from None
    return typed


def _matching(value: dict[str, Any], candidates: list[str]) -> str | None:
    """The only candidate, or the one whose required and constant fields `value` has."""
    if len(candidates) == 1:
        return candidates[0]
    known: Mapping[str, Fields] = specification()["types"]
    for candidate in candidates:
        if all(
            (inner in value or not field["required"]) and ("is" not in field or value.get(inner) == field["is"])
            for inner, field in known[candidate].items()
        ):
            return candidate
    return None


def unspoken(name: str) -> Refused:
    """The refusal of something that Telegram has and the stand-in has not."""
    return bad_request(f'"{name}" is known to Telegram, but not to this stand-in')


def _cannot_parse(kind: str, why: str) -> Refused:
    prefix = _CANNOT_PARSE.get(kind)
    return bad_request(prefix + why if prefix else why[0].lower() + why[1:])


def _within(kind: str, refused: Refused) -> Refused:
    """The refusal of a field, said as Telegram says it of a field inside an object of this kind."""
    words = refused.description.removeprefix("Bad Request: ")
    if kind in _CANNOT_PARSE and words.startswith("field "):
        return bad_request(_CANNOT_PARSE[kind] + words[0].upper() + words[1:])
    return refused
