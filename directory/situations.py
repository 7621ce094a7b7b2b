"""From what happens to a person to what may help: the table of situations.

Nobody has to name a need, let alone call themselves anything: they press what happens to them. Every need can be
reached from here; a test holds that. The words of a situation are in `translations`, under `situation-<code>`.
Codes are short because they ride in buttons, and stable because old buttons stay valid.
"""

from collections.abc import Mapping
from types import MappingProxyType

from directory.codes import Kind, Need
from directory.model import Wanted

SITUATIONS: Mapping[str, tuple[Wanted, ...]] = MappingProxyType(
    {
        "sleep": (Wanted(Need.SHELTER), Wanted(Need.BASIC_NEEDS), Wanted(Need.HOTLINE)),
        "hurt-me": (Wanted(Need.HOTLINE), Wanted(Need.SHELTER), Wanted(Need.AUTHORITIES)),
        "doctor": (Wanted(Need.MEDICAL), Wanted(Need.HOTLINE)),
        "talk": (Wanted(Need.COUNSELLING), Wanted(Need.HOTLINE)),
        "law": (Wanted(Need.LEGAL), Wanted(Need.HOTLINE)),
        "papers": (
            Wanted(Need.LEGAL, Kind.LEGAL_STATUS),
            Wanted(Need.RETURN_TRAVEL, Kind.TRAVEL_DOCUMENTS),
            Wanted(Need.HOTLINE),
        ),
        "wages": (Wanted(Need.LEGAL, Kind.LEGAL_WAGES), Wanted(Need.AUTHORITIES), Wanted(Need.HOTLINE)),
        "food": (Wanted(Need.BASIC_NEEDS), Wanted(Need.COMMUNITY)),
        "child": (Wanted(Need.CHILD_PROTECTION), Wanted(Need.HOTLINE)),
        "home": (Wanted(Need.RETURN_TRAVEL), Wanted(Need.LEGAL), Wanted(Need.HOTLINE)),
        "work": (Wanted(Need.WORK_TRAINING), Wanted(Need.COMMUNITY)),
        "people": (Wanted(Need.COMMUNITY), Wanted(Need.COUNSELLING)),
        "police": (Wanted(Need.AUTHORITIES), Wanted(Need.LEGAL)),
    }
)
"""What each situation asks for, the most likely first; in the order in which a person sees them."""

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "legal-status": Kind.LEGAL_STATUS,
        "legal-protection": Kind.LEGAL_PROTECTION,
        "legal-criminal": Kind.LEGAL_CRIMINAL,
        "legal-wages": Kind.LEGAL_WAGES,
        "legal-family": Kind.LEGAL_FAMILY,
        "legal-interpreting": Kind.LEGAL_INTERPRETING,
        "line-interpreting": Kind.HOTLINE_INTERPRETING,
        "day-place": Kind.COMMUNITY_DAY_PLACE,
        "peers": Kind.COMMUNITY_PEERS,
        "travel-documents": Kind.TRAVEL_DOCUMENTS,
        "travel-return": Kind.TRAVEL_RETURN,
    }
)
"""The kinds of needs, which people write of and never press, by codes that a button has room for."""

_CODES: Mapping[Kind, str] = MappingProxyType({kind: code for code, kind in KINDS.items()})


def wanted(code: str) -> tuple[Wanted, ...]:
    """The needs behind a situation, or behind the code of a single need or kind of need, the most likely first.

    Raises KeyError for a code that is none of these; a button may carry anything.
    """
    if code in SITUATIONS:
        return SITUATIONS[code]
    if code in KINDS:
        return (Wanted(KINDS[code].need, KINDS[code]),)
    try:
        return (Wanted(Need(code)),)
    except ValueError:
        raise KeyError(code) from None


def code_of(wish: Wanted) -> str:
    """The code of a single need, or of its kind where that is known: what `wanted` makes the same need of again."""
    return _CODES[wish.kind] if wish.kind else wish.need.value
