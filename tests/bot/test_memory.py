"""What the bot remembers: little, not long, and nothing that shows itself."""

import asyncio

import pytest

from bot.clock import TelegramClock
from bot.deeds import Shared, Typed
from bot.sessions import IDLE_S, MOST_SESSIONS, SECRET_LIVES_S, Session, Sessions
from screens.buttons import Here, Home
from tests.bot.desk import AT, CHAT, NAME, Desk

SPAIN = Session(Here("en", "ES"))


class Stopwatch:
    """A monotonic clock that a test moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr("time.monotonic", lambda: self.now)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Stopwatch:
    return Stopwatch(monkeypatch)


def test_a_talk_is_remembered_for_a_quarter_of_an_hour(watch: Stopwatch) -> None:
    sessions = Sessions()
    key = sessions.key(CHAT)
    sessions.put(key, SPAIN)
    watch.now += IDLE_S - 1
    assert sessions.get(key) == SPAIN
    watch.now += 2
    assert sessions.get(key) is None
    assert len(sessions) == 0


def test_going_on_talking_keeps_the_talk(watch: Stopwatch) -> None:
    sessions = Sessions()
    key, other = sessions.key(CHAT), sessions.key(CHAT + 1)
    sessions.put(other, SPAIN)
    for _ in range(5):
        watch.now += IDLE_S - 1
        sessions.put(key, SPAIN)
        assert sessions.get(key) == SPAIN
    assert len(sessions) == 1


def test_a_forgotten_talk_is_gone(watch: Stopwatch) -> None:
    sessions = Sessions()
    key = sessions.key(CHAT)
    sessions.put(key, SPAIN)
    sessions.forget(key)
    sessions.forget(key)
    assert sessions.get(key) is None


def test_a_day_later_nobody_can_be_told_to_be_the_same(watch: Stopwatch) -> None:
    sessions = Sessions()
    key = sessions.key(CHAT)
    sessions.put(key, SPAIN)
    assert sessions.key(CHAT) == key
    watch.now += SECRET_LIVES_S + 1
    assert sessions.key(CHAT) != key
    assert len(sessions) == 0


def test_two_bots_know_one_chat_by_different_keys(watch: Stopwatch) -> None:
    assert Sessions().key(CHAT) != Sessions().key(CHAT)


def test_a_flood_of_chats_pushes_out_the_oldest_only(watch: Stopwatch) -> None:
    sessions = Sessions()
    keys = [number.to_bytes(16, "big") for number in range(MOST_SESSIONS + 1)]
    for key in keys:
        sessions.put(key, SPAIN)
    assert len(sessions) == MOST_SESSIONS
    assert sessions.get(keys[0]) is None
    assert sessions.get(keys[1]) == SPAIN


def test_telegram_s_clock_moves_on_by_itself_and_never_back(watch: Stopwatch) -> None:
    clock = TelegramClock()
    assert clock.now() == 0.0
    assert clock.age_s(AT) == 0.0
    clock.see(AT)
    watch.now += 30
    assert clock.now() == AT + 30
    clock.see(AT + 10)
    assert clock.now() == AT + 30
    assert clock.age_s(AT) == 30
    assert clock.age_s(AT + 100) == 0.0


@pytest.mark.parametrize("header", [None, "", "yesterday", "Mon, 99 Foo 2026 12:00:00 GMT", "\0"])
def test_a_date_that_is_none_is_not_seen(watch: Stopwatch, header: str | None) -> None:
    clock = TelegramClock()
    clock.see_header(header)
    assert clock.now() == 0.0


def test_the_date_of_an_answer_is_believed_and_one_far_ahead_of_it_is_not(watch: Stopwatch) -> None:
    clock = TelegramClock()
    clock.see_header("Mon, 23 Nov 2026 12:00:00 GMT")
    assert clock.now() == AT
    clock.see(AT + 86_400)
    assert clock.now() == AT
    clock.see(AT + 5)
    assert clock.now() == AT + 5
    clock.see_header("Tue, 24 Nov 2026 12:00:00 GMT")
    assert clock.now() == AT + 86_400


def test_words_and_positions_do_not_show_themselves() -> None:
    assert NAME not in repr(Typed(NAME))
    assert "40.4" not in repr(Shared(40.4, -3.7))


async def test_neither_the_chat_nor_an_event_shows_who_wrote(desk: Desk) -> None:
    await desk.press(Home(Here("en", "ES")))
    await desk.say(NAME)
    await desk.say("/start")
    assert desk.receiver._chat(desk.bot, CHAT).__repr__() == "<chat>"
    held = repr([vars(desk.receiver), desk.events, desk.receiver._sessions._sessions])
    assert str(CHAT) not in held
    assert NAME not in held


async def test_a_lock_is_held_no_longer_than_an_answer_takes(desk: Desk) -> None:
    await asyncio.gather(*(desk.say("Madrid", message_id=number) for number in range(60, 64)))
    assert len(desk.receiver._turns) == 0
