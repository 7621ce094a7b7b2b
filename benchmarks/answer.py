"""A whole answer against the least that any bot would do: processor time of the bot, per update.

Three bots get the same updates and make the same calls with the same texts and buttons. Ours understands, searches,
words and draws each answer, out of an invented directory that its Publisher published. The stock ones, aiogram as its
documentation shows it, repeat what was canned beforehand: one the finished objects, the other the text, while it builds
its buttons for each answer as every bot must whose buttons say something about the answer. A fourth, the echo of
aiogram's first page, sends back what was typed: one call, no buttons, and nothing to find. All run in one process, in
turns; the server is another process. After each round the server tells what it was asked, and the first three have to
have said the same.
"""

import asyncio
import gc
import itertools
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from statistics import median
from typing import Any, Final
from urllib.request import urlopen

from aiogram import Bot, Dispatcher, types
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
)

from benchmarks import invented
from benchmarks.responder import CALLS_PATH
from bot.app import build_bot, build_dispatcher
from bot.clock import TelegramClock
from bot.drawing import entities_of, keyboard_of
from bot.outbox import Pace
from bot.receive import Receiver
from bot.talk import Service
from bot.telegram import readable
from cli import log
from cli.data_folder import DataFolder
from cli.wiring import now, open_service
from directory.find.answer import Question
from directory.situations import SITUATIONS, wanted
from screens.buttons import Here, Results, to_data
from screens.frame import Reader
from screens.start import situations

SIZES: Final = (1_000, 20_000)
"""How many listings there are."""

GOAL_RATIO: Final = 1.3
"""What a whole answer of ours may cost, in answers of the stock bot that builds its buttons."""

PRESSED: Final = "press → three listings (editMessageText, answerCallbackQuery)"
TYPED: Final = "typed town → three listings (sendMessage, deleteMessages)"
SIDE_BY_SIDE: Final = 8
ROUNDS: Final = 15
UPDATES_A_ROUND: Final = 400
MOST_QUESTIONS: Final = 40
FIRST_CHAT: Final = 5_000
SHOWN: Final = 3
_TOKEN: Final = "42:benchmark-benchmark-benchmark-benchmark"

UNHURRIED: Final = Pace(chat_per_s=1e9, chat_at_once=1e9, all_per_s=1e9, all_at_once=1e9)
"""Telegram lets a bot write thirty messages a second; what one answer costs shows only without that pace."""

Update = dict[str, Any]
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: a chat of its own, the town's name as it is typed, and the screen on which a press asks it."""

    chat: int
    town: str
    data: str
    shown: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Canned:
    """An answer that was taken down, for the bots that only repeat."""

    text: str
    entities: list[MessageEntity]
    markup: InlineKeyboardMarkup

    def built_anew(self) -> "Canned":
        """The same text with its styles and buttons made from plain values, as one writes it in a handler."""
        entities = [MessageEntity(type=each.type, offset=each.offset, length=each.length) for each in self.entities]
        rows = [[_built_anew(button) for button in row] for row in self.markup.inline_keyboard]
        return Canned(self.text, entities, InlineKeyboardMarkup(inline_keyboard=rows))


def _built_anew(button: InlineKeyboardButton) -> InlineKeyboardButton:
    if button.copy_text:
        return InlineKeyboardButton(text=button.text, copy_text=CopyTextButton(text=button.copy_text.text))
    if button.url:
        return InlineKeyboardButton(text=button.text, url=button.url)
    return InlineKeyboardButton(text=button.text, callback_data=button.callback_data)


@dataclass(frozen=True, slots=True)
class Measured:
    """The medians of one kind of answer, in µs of processor time per update, and how many updates that were."""

    what: str
    listings: int
    updates: int
    ours_us: float
    building_us: float
    canned_us: float
    echo_us: float

    @property
    def ratio(self) -> float:
        """Ours in terms of the stock bot that builds its buttons."""
        return self.ours_us / self.building_us


class DiffersError(RuntimeError):
    """The bots did not say the same: nothing that was measured means anything."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the bots; `read` is how it takes an update from what was fetched."""

    bot: Bot
    dispatcher: Dispatcher
    read: Callable[[Bot, Update], types.Update]

    async def answer(self, updates: Sequence[Update]) -> float:
        """Answers all updates, some side by side, and gives the processor time of each in µs."""

        async def every(first: int) -> None:
            for update in updates[first::SIDE_BY_SIDE]:
                # A number of its own, or it would be taken for one that came twice.
                await self.dispatcher.feed_update(
                    self.bot, self.read(self.bot, {**update, "update_id": next(_numbers)})
                )

        began = time.process_time()
        await asyncio.gather(*(every(first) for first in range(SIDE_BY_SIDE)))
        return (time.process_time() - began) / len(updates) * 1e6


def as_it_is(bot: Bot, raw: Update) -> types.Update:
    """An update as aiogram takes it from what was fetched."""
    return types.Update.model_validate(raw, context={"bot": bot})


def measure(sizes: Sequence[int] = SIZES, *, rounds: int = ROUNDS, updates: int = UPDATES_A_ROUND) -> list[Measured]:
    """Measures both kinds of answers; raises DiffersError where the bots did not make the same calls."""
    return [measured for size in sizes for measured in _measure_over(size, rounds, updates)]


def _measure_over(listings: int, rounds: int, updates: int) -> list[Measured]:
    with (
        tempfile.TemporaryDirectory(prefix="safelight-") as path,
        responder() as base,
        Path(os.devnull).open("w") as out,
    ):
        log.install(out)  # the events of each answer are written, as in service
        folder = DataFolder.opened(Path(path), practice=True)
        invented.publish(listings, folder.snapshots, folder.signing_key(), now().date())
        service = open_service(folder, country=None, source_url="", practice=True)
        try:
            measured = asyncio.run(_measure(service, base, rounds, updates))
        finally:
            service.tally.close()
    return [Measured(what, listings, rounds * updates, *spent) for what, spent in measured.items()]


@contextmanager
def responder() -> Iterator[str]:
    """The responder in a process of its own, for as long as the block lasts; gives its base address."""
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.responder"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


async def _measure(service: Service, base: str, rounds: int, count: int) -> dict[str, list[float]]:
    clock = TelegramClock()
    ours = Side(
        build_bot(_TOKEN, base, clock, UNHURRIED), build_dispatcher(Receiver(service, clock, log.event)), readable
    )
    questions = _questions(service)
    canned = {question.chat: canned for question in questions if (canned := await _taken_down(ours, question, base))}
    questions = [question for question in questions if question.chat in canned]
    stock = Bot(_TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(base)))
    finished = Side(stock, stock_dispatcher(canned.__getitem__), as_it_is)
    building = Side(stock, stock_dispatcher(lambda chat: canned[chat].built_anew()), as_it_is)
    echo = Side(stock, echo_dispatcher(), as_it_is)
    gc.collect()
    gc.freeze()  # ours does so when it starts; in one process the others gain from it too
    measured = {}
    try:
        for what, update in ((PRESSED, _press), (TYPED, _typed)):
            batch, typed = (
                [each(questions[number % len(questions)], number) for number in range(count)]
                for each in (update, _typed)
            )
            turns = ((ours, batch), (building, batch), (finished, batch), (echo, typed))
            measured[what] = await _in_turns(turns, rounds, partial(_calls, base))
    finally:
        gc.unfreeze()
        await ours.bot.session.close()
        await stock.session.close()
    return measured


async def _in_turns(
    turns: Sequence[tuple[Side, Sequence[Update]]], rounds: int, calls: Callable[[], Any]
) -> list[float]:
    """The median of each side; every round begins with another one, and compares what all but the last have called."""
    spent: list[list[float]] = [[] for _ in turns]
    for turn in range(rounds + 1):
        called = {}
        for place in range(len(turns)):
            which = (turn + place) % len(turns)
            side, batch = turns[which]
            calls()
            spent[which].append(await side.answer(batch))
            called[which] = sorted(calls()["calls"])
        if any(called[which] != called[0] for which in range(len(turns) - 1)):
            raise DiffersError
    return [median(of_side[1:]) for of_side in spent]  # the first round warms all of them up


def echo_dispatcher() -> Dispatcher:
    """The bot of aiogram's first page."""
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    return dispatcher


def stock_dispatcher(answer_in: Callable[[int], Canned]) -> Dispatcher:
    """A bot as aiogram's documentation shows it, which repeats what was canned for each chat."""
    dispatcher = Dispatcher()

    @dispatcher.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        answer = answer_in(query.message.chat.id)
        await query.message.edit_text(answer.text, entities=answer.entities, reply_markup=answer.markup)
        await query.answer()

    @dispatcher.message()
    async def typed(message: Message, bot: Bot) -> None:
        answer = answer_in(message.chat.id)
        await message.answer(
            answer.text,
            entities=answer.entities,
            reply_markup=answer.markup,
            disable_notification=True,
        )
        await bot.delete_messages(message.chat.id, [message.message_id, message.message_id - 1])

    return dispatcher


def _questions(service: Service) -> list[Asked]:
    """Questions about towns and situations, in every language, whose first page shows three listings."""
    asked: list[Asked] = []
    finder, tags = service.finder, [language.tag for language in service.catalog]
    for country, topic in product(finder.countries(), SITUATIONS):
        for town in finder.gazetteer.largest(country, 1):
            language = tags[len(asked) % len(tags)]
            here = Here(language, country, town.number)
            question = Question(wanted(topic), country, town.number, None, language)
            answer = finder.answer(question, at=now())
            if len(asked) < MOST_QUESTIONS and len(answer.found) + len(answer.for_children) == SHOWN:
                chat = FIRST_CHAT + len(asked)
                reader = Reader(service.catalog.say(language), here, now(), finder.practice)
                screen = situations(reader, 0, town)
                shown = {
                    "message_id": 700,
                    "date": int(time.time()),
                    "chat": _chat(chat),
                    "from": {"id": 42, "is_bot": True, "first_name": "Bench"},
                    "text": screen.text,
                    "entities": entities_of(screen),
                    "reply_markup": keyboard_of(screen, ()),
                }
                asked.append(Asked(chat, town.name, to_data(Results(here, topic)), shown))
    return asked


async def _taken_down(ours: Side, question: Asked, base: str) -> Canned | None:
    """Our answer to the press, if the typed town leads to the same one."""
    await ours.answer([_press(question, 0)])
    pressed = _calls(base)["last"]["editMessageText"]
    await ours.answer([_typed(question, 0)])
    typed = _calls(base)["last"].get("sendMessage")
    if typed is None or typed["text"] != pressed["text"]:
        return None
    entities = [MessageEntity.model_validate(entity) for entity in json.loads(pressed.get("entities", "[]"))]
    return Canned(pressed["text"], entities, InlineKeyboardMarkup.model_validate_json(pressed["reply_markup"]))


def _calls(base: str) -> Any:
    with urlopen(f"{base}{CALLS_PATH}") as response:
        return json.load(response)


def _chat(number: int) -> dict[str, Any]:
    return {"id": number, "type": "private", "first_name": "Somebody", "last_name": "Else", "username": "somebody"}


def _person(number: int) -> dict[str, Any]:
    return {**_chat(number), "type": None, "is_bot": False, "language_code": "en"}


def _press(question: Asked, number: int) -> Update:
    query = {
        "id": str(number + 1),
        "from": _person(question.chat),
        "chat_instance": "1",
        "message": question.shown,
        "data": question.data,
    }
    return {"update_id": number + 1, "callback_query": query}


def _typed(question: Asked, number: int) -> Update:
    message = {
        "message_id": 1_000 + number,
        "date": int(time.time()),
        "chat": _chat(question.chat),
        "from": _person(question.chat),
        "text": question.town,
    }
    return {"update_id": number + 1, "message": message}
