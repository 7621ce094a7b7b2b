"""What becomes of a message's text and entities before Telegram keeps them.

Telegram counts in UTF-16 code units, and so does everything here. Which characters are removed or replaced, what
is trimmed, and the words of each refusal follow TDLib's `MessageEntity.cpp` and `misc.cpp`. Two things are left
out: Telegram also merges and splits overlapping formatting, and finds links and numbers by itself.
"""

import re
from typing import Any

from simulator.refused import Refused, bad_request

MAX_UNITS = 4096
MAX_ENTITIES = 100

ENTITY_TYPES = frozenset(
    {
        "blockquote",
        "bold",
        "bot_command",
        "cashtag",
        "code",
        "custom_emoji",
        "date_time",
        "email",
        "expandable_blockquote",
        "hashtag",
        "italic",
        "mention",
        "phone_number",
        "pre",
        "spoiler",
        "strikethrough",
        "text_link",
        "text_mention",
        "underline",
        "url",
    }
)
_NEEDS = {
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
    "text_link": "url",
    "text_mention": "user",
}

# Control characters become spaces; carriage returns, line and direction separators and three stacking marks go.
_TO_SPACE = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f]")
_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_TRIMMED = " \n"
_NOTHING_TO_SEE = re.compile(
    "[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\U000e0000-\U000e007f]*"
)
_COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_@])")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?://)?(.*)", re.IGNORECASE | re.DOTALL)


def utf16_length(text: str) -> int:
    """How long Telegram takes `text` to be, in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def is_encodable(text: str) -> bool:
    """Whether `text` is without halves of surrogate pairs, which JSON can hold and UTF-8 cannot."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def is_blank(text: str) -> bool:
    """Whether there is nothing to see in `text`."""
    return _NOTHING_TO_SEE.fullmatch(text) is not None


def tidy(text: str) -> str:
    """What Telegram keeps of a text without entities: cleaned, and trimmed on both sides."""
    return _clean(text)[0].strip(_TRIMMED)


def formatted(text: str, entities: list[dict[str, Any]], *, too_long: str) -> tuple[str, list[dict[str, Any]]]:
    """The text and entities as Telegram keeps them: cleaned, trimmed, entities moved along, sorted, at most 100.

    `too_long` is the description of the refusal of more than 4,096 units, which differs between methods. Refuses
    a text without anything to see, and entities outside the text, inside a surrogate pair or of unknown type.
    """
    if not text:
        raise bad_request("message text is empty")
    for entity in entities:
        _check_entity(entity)
    cleaned, moved = _clean(text)
    kept = cleaned.rstrip(_TRIMMED)
    end = utf16_length(kept)
    placed = sorted(
        (_place(entity, text, moved, end) for entity in entities),
        key=lambda entity: (entity["offset"], -entity["length"]),
    )
    placed = [entity for entity in placed if entity["length"] > 0]

    # The start is trimmed only up to the first entity.
    first = placed[0]["offset"] if placed else end
    start = min(len(kept) - len(kept.lstrip(_TRIMMED)), first)
    kept = kept[start:]
    if is_blank(kept):
        raise bad_request("text must be non-empty")
    if utf16_length(kept) > MAX_UNITS:
        raise Refused(400, f"Bad Request: {too_long}")
    return kept, [{**entity, "offset": entity["offset"] - start} for entity in placed[:MAX_ENTITIES]]


def bot_commands(text: str) -> list[dict[str, Any]]:
    """The entities of the commands in what a person wrote, as Telegram finds them."""
    return [
        {
            "type": "bot_command",
            "offset": utf16_length(text[: command.start()]),
            "length": utf16_length(command[0]),
        }
        for command in _COMMAND.finditer(text)
    ]


def check_link(url: str, *, of: str) -> None:
    """Refuses a link that is not `http`, `https` or `tg`; `of` says whose link, as in `entity`."""
    scheme = _SCHEME.fullmatch(url)
    if not url:
        why = "URL host is empty"
    elif scheme is None or scheme[1].lower() not in {"http", "https", "tg"}:
        why = "Unsupported URL protocol" if "://" in url else "Wrong HTTP URL"
    elif not scheme[2]:
        why = "URL host is empty"
    elif any(character.isspace() for character in url):
        why = "Wrong HTTP URL"
    else:
        return
    raise bad_request(f"{of} URL '{url}' is invalid: {why}")


def _check_entity(entity: dict[str, Any]) -> None:
    kind = entity["type"]
    if kind not in ENTITY_TYPES:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    needed = _NEEDS.get(kind)
    if needed is not None and needed not in entity:
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{needed}\"")
    if kind == "text_link":
        check_link(entity["url"], of="entity")
    if entity["offset"] < 0:
        raise bad_request(f"receive an entity with incorrect offset {entity['offset']}")
    # Telegram drops an entity of no length without a word; nobody means to send one.
    if entity["length"] <= 0:
        raise bad_request(f"receive an entity with incorrect length {entity['length']}")


def _clean(text: str) -> tuple[str, list[int | None]]:
    """The cleaned text, and for each UTF-16 offset of `text` the offset it moved to (none inside a pair)."""
    cleaned: list[str] = []
    moved: list[int | None] = []
    units = 0
    for character in text:
        moved += [units] if character <= "\uffff" else [units, None]
        if _REMOVED.match(character):
            continue
        cleaned.append(_TO_SPACE.sub(" ", character))
        units += utf16_length(character)
    return "".join(cleaned), [*moved, units]


def _place(entity: dict[str, Any], text: str, moved: list[int | None], end: int) -> dict[str, Any]:
    """The entity where the cleaning left it, cut at `end`, the length of the text that stays."""
    first, last = entity["offset"], entity["offset"] + entity["length"]
    if first >= len(moved):
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {first}")
    if last >= len(moved):
        raise bad_request(
            f"entity beginning at UTF-16 offset {first} ends after the end of the text at UTF-16 offset {last}"
        )
    begins, ends = moved[first], moved[last]
    if begins is None:
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {_byte_offset(text, first)}")
    if ends is None:
        raise bad_request(
            f"entity beginning at UTF-16 offset {first} ends in a middle of a UTF-16 symbol "
            f"at byte offset {_byte_offset(text, last)}"
        )
    return {**entity, "offset": begins, "length": min(ends, end) - begins}


def _byte_offset(text: str, units: int) -> int:
    """How many bytes of UTF-8 lie before the end of the character that holds the UTF-16 offset `units`."""
    before = text.encode("utf-16-le")[: (units + 1) * 2].decode("utf-16-le", "ignore")
    return len(before.encode())
