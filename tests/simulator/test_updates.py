"""What waits for a bot and how it fetches it: offsets, waiting, kinds, the second poller, and the clock."""

import asyncio
import time
from typing import Any

import pytest

from simulator import BotApi, Clock, Person, Refused
from tests.simulator.calling import call, refusal

DAY_S = 24 * 3600


async def fetch(api: BotApi, **parameters: Any) -> list[dict[str, Any]]:
    updates = await call(api, "getUpdates", **parameters)
    assert isinstance(updates, list)
    return updates


def words(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def polling(api: BotApi, **parameters: Any) -> asyncio.Task[list[dict[str, Any]]]:
    """A poll that has begun to wait."""
    poll = asyncio.create_task(fetch(api, timeout=30, **parameters))
    for _ in range(3):
        await asyncio.sleep(0)
    assert not poll.done()
    return poll


async def test_updates_come_oldest_first_until_a_later_offset_confirms_them(api: BotApi, person: Person) -> None:
    person.say("second")
    person.say("third")
    first, second, third = await fetch(api)
    assert words([first, second, third]) == ["/start", "second", "third"]
    assert first["update_id"] < second["update_id"] < third["update_id"]
    assert len(await fetch(api)) == 3
    assert words(await fetch(api, offset=second["update_id"])) == ["second", "third"]
    assert await fetch(api, offset=third["update_id"] + 1) == []
    assert await fetch(api, offset=0) == []


async def test_a_negative_offset_forgets_all_but_the_last_ones(api: BotApi, person: Person) -> None:
    for text in ("second", "third", "fourth"):
        person.say(text)
    assert words(await fetch(api, offset=-2)) == ["third", "fourth"]
    assert words(await fetch(api)) == ["third", "fourth"]
    assert words(await fetch(api, offset=-9)) == ["third", "fourth"]


async def test_a_negative_offset_finds_nothing_where_nothing_waits(api: BotApi) -> None:
    assert await fetch(api, offset=-1) == []


@pytest.mark.parametrize(("limit", "given"), [(1, 1), (2, 2), (100, 100), (500, 100), (0, 1), (-5, 1)])
async def test_at_most_a_hundred_come_at_once(api: BotApi, person: Person, limit: int, given: int) -> None:
    for number in range(110):
        person.say(str(number))
    assert len(await fetch(api, limit=limit)) == given


async def test_a_poll_waits_for_an_update_and_gives_it_at_once(api: BotApi, person: Person) -> None:
    [start] = await fetch(api)
    poll = await polling(api, offset=start["update_id"] + 1)
    person.say("here I am")
    assert words(await asyncio.wait_for(poll, 1)) == ["here I am"]


async def test_a_poll_without_an_update_ends_empty_after_its_timeout(api: BotApi) -> None:
    began = time.perf_counter()
    assert await fetch(api, timeout=1) == []
    assert 0.9 <= time.perf_counter() - began < 3


async def test_a_poll_that_finds_something_does_not_wait(api: BotApi, person: Person) -> None:
    assert person.messages
    assert words(await asyncio.wait_for(fetch(api, timeout=30), 1)) == ["/start"]


async def test_a_second_poller_ends_the_first_with_a_conflict(api: BotApi, person: Person) -> None:
    [start] = await fetch(api)
    offset = start["update_id"] + 1
    first = await polling(api, offset=offset)
    second = await polling(api, offset=offset)
    with pytest.raises(Refused) as caught:
        await asyncio.wait_for(first, 1)
    assert caught.value.code == 409
    assert caught.value.description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    person.say("for the second")
    assert words(await asyncio.wait_for(second, 1)) == ["for the second"]


async def test_pollers_of_two_bots_leave_each_other_alone(api: BotApi) -> None:
    poll = await polling(api)
    assert await api.call("43:another", "getUpdates", {}) == []
    assert not poll.done()
    api.hang_up()
    assert await poll == []


async def test_a_bot_gets_only_the_kinds_it_asked_for_and_the_choice_stays(api: BotApi) -> None:
    await fetch(api, allowed_updates=["callback_query"])
    person = api.person()
    person.say("/start")
    sent = await call(
        api,
        "sendMessage",
        chat_id=person.id,
        text="choose",
        reply_markup={"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]},
    )
    person.press(sent["message_id"], "x")
    assert [set(update) - {"update_id"} for update in await fetch(api)] == [{"callback_query"}]
    await fetch(api, allowed_updates="[]")
    person.say("again")
    assert len(await fetch(api)) == 2


async def test_reactions_and_members_come_only_if_asked_for(api: BotApi, person: Person) -> None:
    before = len(await fetch(api))
    assert person.deliver({"message_reaction": {}}) is None
    assert person.deliver({"my_chat_member": {}}) is not None
    assert len(await fetch(api, allowed_updates=["message_reaction"])) == before + 1
    assert person.deliver({"message_reaction": {}}) is not None


async def test_updates_older_than_24_hours_are_dropped(api: BotApi, person: Person) -> None:
    api.clock.advance(DAY_S - 60)
    person.say("a day later")
    assert words(await fetch(api)) == ["/start", "a day later"]
    api.clock.advance(120)
    assert (await call(api, "getWebhookInfo"))["pending_update_count"] == 1
    assert words(await fetch(api)) == ["a day later"]
    api.clock.advance(DAY_S)
    assert await fetch(api) == []


async def test_what_waits_can_be_dropped_with_the_webhook(api: BotApi, person: Person) -> None:
    assert person.messages
    assert await call(api, "deleteWebhook") is True
    assert len(await fetch(api)) == 1
    assert await call(api, "deleteWebhook", drop_pending_updates=True) is True
    assert await fetch(api) == []
    assert await call(api, "getWebhookInfo") == {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 0,
    }


async def test_an_offset_that_is_no_number_is_refused(api: BotApi) -> None:
    assert await refusal(api, "getUpdates", offset="last") == (
        400,
        'Bad Request: field "offset" must be of type Integer',
    )


async def test_a_negative_timeout_does_not_wait(api: BotApi) -> None:
    assert await asyncio.wait_for(fetch(api, timeout=-1), 1) == []


def test_the_clock_runs_with_real_time_from_wherever_it_is_put() -> None:
    clock = Clock()
    assert abs(clock.now() - time.time()) < 1
    clock.set(1_000_000)
    assert 1_000_000 <= clock.now() < 1_000_001
    clock.advance(500)
    clock.advance(-200)
    assert 1_000_300 <= clock.now() < 1_000_301
