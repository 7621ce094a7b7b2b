"""A small scripted bot behind the real stand-in, and how a person begins to talk with it on the page.

The words handed in are their own keys, so that the tests hold for every wording.
"""

import asyncio
import json
import re
import threading
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from playwright.sync_api import Page, expect

from simulator import PRACTICE_TOKEN, BotApi, Clock, Town, Words, build_app

Call = Callable[..., Awaitable[Any]]

PAGE_FOLDER = Path(__file__).parents[3] / "simulator" / "page"

_KEYS = {key for file in PAGE_FOLDER.iterdir() for key in re.findall(r"practice-[a-z-]*[a-z]", file.read_text("utf-8"))}
_WORDS = Words(
    languages={"en": {key: key for key in _KEYS}, "ar": {key: f"ع {key}" for key in _KEYS}},
    directions={"en": "ltr", "ar": "rtl"},
    towns=[
        Town("Tirana", "AL", 41.33, 19.82),
        Town("São Paulo", "BR", -23.55, -46.63),
        Town("Durrës", "AL", 41.32, 19.45),
    ],
)

_MENU = {
    "inline_keyboard": [
        [{"text": "notice", "callback_data": "notice"}, {"text": "alert", "callback_data": "alert"}],
        [{"text": "edit", "callback_data": "edit"}, {"text": "delete", "callback_data": "delete"}],
        [{"text": "silent", "callback_data": "silent"}, {"text": "copy", "copy_text": {"text": "+34 600 000 000"}}],
        [{"text": "web", "url": "https://example.org/"}],
    ]
}
_KEYBOARD = {"keyboard": [[{"text": "here", "request_location": True}, {"text": "a key"}]], "one_time_keyboard": True}
# The emoji takes two UTF-16 units: whoever counts characters marks the wrong ones.
_MARKED = "🙂 bold call <b>&amp; hidden link"
_MARKS = [
    {"type": "bold", "offset": 3, "length": 4},
    {"type": "code", "offset": 8, "length": 4},
    {"type": "spoiler", "offset": 22, "length": 6},
    {"type": "text_link", "offset": 29, "length": 4, "url": "https://example.org/there"},
    {"type": "italic", "offset": 29, "length": 2},
]


async def _answer(call: Call, update: dict[str, Any]) -> None:
    """What the scripted bot does with an update."""
    if query := update.get("callback_query"):
        await _answer_press(call, query)
        return
    message = update["message"]
    chat, text = message["chat"]["id"], message.get("text", "")
    if text == "/start":
        await call("sendMessage", chat_id=chat, text="menu", reply_markup=_MENU)
    elif text == "marked":
        await call("sendMessage", chat_id=chat, text=_MARKED, entities=_MARKS)
    elif text == "keyboard":
        await call("sendMessage", chat_id=chat, text="keyboard", reply_markup=_KEYBOARD)
    elif text == "refused":
        await call("sendMessage", chat_id=chat, text="")
    elif place := message.get("location"):
        await call("sendMessage", chat_id=chat, text=f"at {place['latitude']} {place['longitude']}")
    elif text == "language":
        await call("sendMessage", chat_id=chat, text=f"told {message['from'].get('language_code')}")
    else:
        await call("sendMessage", chat_id=chat, text=f"heard {text}")


async def _answer_press(call: Call, query: dict[str, Any]) -> None:
    place = {"chat_id": query["message"]["chat"]["id"], "message_id": query["message"]["message_id"]}
    notices: dict[str, dict[str, Any]] = {
        "notice": {"text": "a notice"},
        "alert": {"text": "an alert", "show_alert": True},
    }
    if query["data"] == "silent":
        return
    await call("answerCallbackQuery", callback_query_id=query["id"], **notices.get(query["data"], {}))
    if query["data"] == "edit":
        await call("editMessageText", **place, text="edited", reply_markup=_MENU)
    if query["data"] == "delete":
        await call("deleteMessage", **place)


class Stand:
    """The stand-in and the bot on an event loop of their own, to be started, stopped and started anew."""

    def __init__(self) -> None:
        self.url = ""
        self._port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def start(self) -> None:
        self._run(self._start())

    def stop(self) -> None:
        self._run(self._stop())

    def close(self) -> None:
        self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, task: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(task, self._loop).result(20)

    async def _start(self) -> None:
        self._runner = web.AppRunner(build_app(api=BotApi(clock=Clock()), words=_WORDS), shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}"
        ready = asyncio.Event()
        self._bot = asyncio.create_task(self._poll(ready))
        await ready.wait()

    async def _stop(self) -> None:
        self._bot.cancel()
        await asyncio.wait([self._bot])
        await self._runner.cleanup()

    async def _poll(self, ready: asyncio.Event) -> None:
        async with aiohttp.ClientSession() as session:

            async def call(method: str, **parameters: Any) -> Any:
                form = {
                    name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()
                }
                async with session.post(f"{self.url}/bot{PRACTICE_TOKEN}/{method}", data=form) as response:
                    return (await response.json()).get("result")

            await call("setMyName", name="Echo")
            await call("setMyDescription", description="It says what it heard.")
            commands = [{"command": "start", "description": "begin"}, {"command": "help", "description": "need help"}]
            await call("setMyCommands", commands=commands)
            ready.set()
            offset = 0
            while True:
                for update in await call("getUpdates", offset=offset, timeout=20):
                    offset = update["update_id"] + 1
                    await _answer(call, update)


def begin(page: Page) -> None:
    """Presses Start and waits for the bot's menu."""
    page.locator("#start").click()
    expect(page.get_by_role("button", name="notice")).to_be_visible()


def say(page: Page, text: str) -> None:
    """Types and sends."""
    page.get_by_role("textbox", name="practice-text").fill(text)
    page.keyboard.press("Enter")
