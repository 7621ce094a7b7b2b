"""Random walks: whatever somebody did before, Clear leaves nothing, and nothing on the way was a dead end.

A walk is drawn from a seed, so that a failure can be walked again; it says every step it took.
"""

import random
from collections.abc import Awaitable, Callable
from typing import Final

import pytest

from screens.buttons import Clear, UnreadableError, from_data
from tests.journeys.stage import Phone, Stage, buttons_of

WALKS: Final = 50
MOST_STEPS: Final = 25
WORDS: Final = (
    "Madrid",
    "عمان",
    "Springfield",
    "London, United Kingdom",
    "Київ",
    "Jordan",
    "ayuda",
    "/start es-ES",
    "/now",
)
PLACES: Final = ((40.4168, -3.7038), (31.95, 35.93), (41.9, 12.45), (-17.71, 178.06), (0.0, 0.0))
THINGS: Final = (
    {
        "sticker": {
            "file_id": "s",
            "file_unique_id": "s",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        }
    },
    {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}},
    {"contact": {"phone_number": "+442079460018", "first_name": "Somebody"}},
)


class Walk:
    """One person who does anything that the chat lets them do."""

    def __init__(self, phone: Phone, chance: random.Random, monkeypatch: pytest.MonkeyPatch) -> None:
        self.phone, self.chance, self.monkeypatch = phone, chance, monkeypatch
        self.taken: list[str] = []
        self.was_forgotten = False

    async def go(self) -> None:
        """Takes up to as many steps as a walk has, and clears."""
        try:
            await self.phone.open_chat()
            for _ in range(self.chance.randint(1, MOST_STEPS)):
                await self.step()
            await self.clear()
        except BaseException as fault:
            fault.add_note(" → ".join(self.taken))
            raise

    async def step(self) -> None:
        """Does one thing; sometimes after the bot has forgotten the conversation."""
        forgotten = self.chance.random() < 0.1
        steps: list[Callable[[], Awaitable[None]]] = [self.press] * 12
        steps += [self.say, self.say, self.reply, self.share, self.send_thing, self.delete]
        step = self.chance.choice(steps)
        self.taken.append(("forgotten, " if forgotten else "") + step.__name__)
        with self.monkeypatch.context() as patched:
            if forgotten:
                self.was_forgotten = True
                patched.setattr("bot.sessions.IDLE_S", -1.0)
            await step()

    async def press(self) -> None:
        choices = [
            (message, row, column)
            for message in self.phone.shown
            for row, buttons in enumerate(buttons_of(message))
            for column, button in enumerate(buttons)
            if "callback_data" in button and not _is_clear(button["callback_data"])
        ]
        if not choices:
            await self.say()
            return
        message, row, column = self.chance.choice(choices)
        self.taken.append(f"[#{message['message_id']} {buttons_of(message)[row][column]['callback_data']}]")
        await self.phone.press_at(message, row, column)

    async def say(self) -> None:
        await self.phone.say(self.chance.choice((*WORDS, self.phone.stage.canaries.word())))

    async def reply(self) -> None:
        shown = self.phone.shown
        await self.phone.say(
            self.chance.choice(WORDS), reply_to=self.chance.choice(shown)["message_id"] if shown else None
        )

    async def share(self) -> None:
        await self.phone.share(*self.chance.choice(PLACES))

    async def send_thing(self) -> None:
        await self.phone.deliver(**self.chance.choice(THINGS))

    async def delete(self) -> None:
        """Deletes a message by hand, which no bot is told."""
        if self.phone.shown:
            self.phone.person.delete([self.chance.choice(self.phone.shown)["message_id"]])

    async def clear(self) -> None:
        """Presses some Clear; a bot that has forgotten the conversation may only be asked by the newest one."""
        clears = [
            (message, row, column)
            for message in self.phone.shown
            for row, buttons in enumerate(buttons_of(message))
            for column, button in enumerate(buttons)
            if _is_clear(button.get("callback_data", ""))
        ]
        if not clears:
            return  # everything was deleted by hand
        chosen = clears[-1] if self.was_forgotten else self.chance.choice(clears)
        self.taken.append(f"clear #{chosen[0]['message_id']}")
        await self.phone.press_at(*chosen)
        assert self.phone.shown == [], f"left after Clear:\n{self.phone}"


def _is_clear(data: str) -> bool:
    try:
        return isinstance(from_data(data), Clear)
    except UnreadableError:
        return False


@pytest.mark.parametrize("seed", range(4))
async def test_after_any_walk_clear_leaves_nothing(stage: Stage, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(WALKS):
        phone = stage.phone(random.Random(number).choice(["en", "es", "ar", None]))
        await Walk(phone, random.Random(f"{seed} {number}"), monkeypatch).go()
