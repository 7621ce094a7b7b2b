"""Texts and their entities: what is refused, what is trimmed, and that entities stay where they belong."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import BotApi, Person, Refused
from simulator.text import ENTITY_TYPES, formatted, utf16_length
from tests.simulator.calling import call, refusal


def _bold(offset: int, length: int) -> dict[str, Any]:
    return {"type": "bold", "offset": offset, "length": length}


async def send(api: BotApi, person: Person, text: str = "hello", **parameters: Any) -> Any:
    """Sends the person a message; gives it as the bot gets it."""
    return await call(api, "sendMessage", chat_id=person.id, text=text, **parameters)


async def refused(api: BotApi, person: Person, text: str = "hello", **parameters: Any) -> str:
    """Why a message to the person is refused, with 400."""
    code, words = await refusal(api, "sendMessage", chat_id=person.id, text=text, **parameters)
    assert code == 400
    return words


async def test_an_empty_text_is_refused(api: BotApi, person: Person) -> None:
    assert await refused(api, person, "") == "Bad Request: message text is empty"


@pytest.mark.parametrize("text", [" ", "\n \n", "\u200b", "\u2800\u3000", "\ufeff", "\r\n"])
async def test_a_text_without_anything_to_see_is_refused(api: BotApi, person: Person, text: str) -> None:
    assert await refused(api, person, text) == "Bad Request: text must be non-empty"


async def test_a_text_of_4096_utf16_units_is_sent_and_one_more_is_refused(api: BotApi, person: Person) -> None:
    assert utf16_length((await send(api, person, "😀" * 2048))["text"]) == 4096
    assert await refused(api, person, "😀" * 2048 + ".") == "Bad Request: message is too long"


async def test_a_long_text_is_measured_after_trimming(api: BotApi, person: Person) -> None:
    assert (await send(api, person, " " * 50 + "x" * 4096 + "\n" * 50))["text"] == "x" * 4096


async def test_a_text_with_half_a_surrogate_pair_is_refused(api: BotApi, person: Person) -> None:
    assert await refused(api, person, "broken \ud83d") == "Bad Request: strings must be encoded in UTF-8"


async def test_trimming_moves_entities_along(api: BotApi, person: Person) -> None:
    message = await send(api, person, "  \n😀 bold  \n", entities=[_bold(6, 4)])
    assert message["text"] == "😀 bold"
    assert message["entities"] == [_bold(3, 4)]


async def test_an_entity_over_trailing_spaces_is_cut(api: BotApi, person: Person) -> None:
    message = await send(api, person, "go now   ", entities=[_bold(3, 6)])
    assert (message["text"], message["entities"]) == ("go now", [_bold(3, 3)])


async def test_an_entity_over_nothing_but_trailing_spaces_is_dropped(api: BotApi, person: Person) -> None:
    assert "entities" not in await send(api, person, "go   ", entities=[_bold(2, 3)])


async def test_the_start_is_trimmed_only_up_to_the_first_entity(api: BotApi, person: Person) -> None:
    message = await send(api, person, "   word", entities=[_bold(1, 6)])
    assert (message["text"], message["entities"]) == ("  word", [_bold(0, 6)])


async def test_removed_characters_move_entities_along(api: BotApi, person: Person) -> None:
    message = await send(api, person, "a\r\u202bb\tc", entities=[_bold(3, 3)])
    assert (message["text"], message["entities"]) == ("ab c", [_bold(1, 3)])


@pytest.mark.parametrize(
    ("entity", "why"),
    [
        (_bold(-1, 1), "receive an entity with incorrect offset -1"),
        (_bold(0, 0), "receive an entity with incorrect length 0"),
        (_bold(0, -2), "receive an entity with incorrect length -2"),
        (_bold(100, 1), "entity begins after the end of the text at UTF-16 offset 100"),
        (_bold(2, 9), "entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 11"),
        (_bold(4, 1), "entity begins in a middle of a UTF-16 symbol at byte offset 7"),
        (_bold(0, 4), "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 7"),
        ({**_bold(0, 1), "type": "blink"}, "can't parse MessageEntity: Unsupported type specified"),
        ({**_bold(0, 1), "type": "text_link"}, "can't parse MessageEntity: Can't find field \"url\""),
        ({**_bold(0, 1), "type": "text_link", "url": "not-a-url"}, "entity URL 'not-a-url' is invalid: Wrong HTTP URL"),
        ({"type": "bold", "offset": 0}, "can't parse MessageEntity: Can't find field \"length\""),
        ({**_bold(0, 1), "colour": "red"}, 'can\'t parse MessageEntity: Unknown field "colour"'),
        (
            {"type": "bold", "offset": "0", "length": 1},
            'can\'t parse MessageEntity: Field "offset" must be of type Integer',
        ),
    ],
)
async def test_a_bad_entity_is_refused(api: BotApi, person: Person, entity: dict[str, Any], why: str) -> None:
    assert await refused(api, person, "abc😀", entities=[entity]) == f"Bad Request: {why}"


async def test_entities_beyond_a_hundred_are_dropped(api: BotApi, person: Person) -> None:
    message = await send(api, person, "x" * 150, entities=[_bold(place, 1) for place in range(150)])
    assert message["entities"] == [_bold(place, 1) for place in range(100)]


async def test_a_parse_mode_is_refused_because_the_stand_in_takes_entities(api: BotApi, person: Person) -> None:
    assert (await refused(api, person, "<b>x</b>", parse_mode="HTML")).startswith("Bad Request: unsupported parse_mode")


# Halves of surrogate pairs are refused before this, with the types of the parameters.
_TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" \n\r\t\u202e😀")), max_size=30)
_ENTITIES = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(sorted(ENTITY_TYPES - {"custom_emoji", "date_time", "text_link", "text_mention"})),
            "offset": st.integers(-2, 40),
            "length": st.integers(-1, 40),
        }
    ),
    max_size=4,
)


@given(_TEXTS, _ENTITIES)
def test_any_text_with_any_entities_is_refused_or_kept_with_every_entity_inside(
    text: str, entities: list[dict[str, Any]]
) -> None:
    try:
        kept_text, kept = formatted(text, entities, too_long="too long")
    except Refused:
        return
    encoded = kept_text.encode("utf-16-le")
    for entity in kept:
        first, last = entity["offset"], entity["offset"] + entity["length"]
        assert 0 <= first < last <= utf16_length(kept_text)
        encoded[first * 2 : last * 2].decode("utf-16-le")  # raises where a pair is split
    assert kept_text == kept_text.rstrip(" \n")


@given(_TEXTS.filter(lambda text: text.strip(" \n")), st.data())
def test_an_entity_inside_a_clean_text_still_covers_the_same_letters(text: str, data: st.DataObject) -> None:
    letters = "".join(character for character in text if character.isalnum() and character <= "\uffff")
    padded = f"  {letters}x\n"
    first = data.draw(st.integers(0, len(letters)))
    last = data.draw(st.integers(first + 1, len(letters) + 1))
    _, [entity] = formatted(padded, [_bold(2 + first, last - first)], too_long="too long")
    kept, _ = formatted(padded, [_bold(2 + first, last - first)], too_long="too long")
    covered = kept.encode("utf-16-le")[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2]
    assert covered.decode("utf-16-le") == f"{letters}x"[first:last]
