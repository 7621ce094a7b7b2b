"""JSON as it comes from outside: read strictly, so that nothing odd in it can reach further in."""

import json
from typing import Any, NoReturn

MAX_DEPTH = 100


def from_json(text: str | bytes) -> Any:
    """The value that `text` stands for; `ValueError` where it is no JSON, is nested too deep or holds a NaN."""
    try:
        value = json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deep") from None
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return value
    raise ValueError("nested too deep")


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
