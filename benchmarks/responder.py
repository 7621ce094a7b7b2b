"""The smallest server of the Bot API that a bot can speak with, in a process of its own.

It keeps nothing but a count of what was asked, so that the bot's processor time is measured and not the server's. It is
no stand-in: it refuses nothing. `simulator/` is the strict one.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from email.utils import formatdate
from typing import Any, ClassVar, Final
from urllib.parse import parse_qs, urlsplit

_BOT: Final = {"id": 42, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
CALLS_PATH: Final = "/calls"
"""Gives what was called since the last time somebody asked: pairs of `[method, text]` and how often."""


class Responder(asyncio.Protocol):
    """One connection: reads requests to their end, answers each, keeps the connection open."""

    calls: ClassVar[Counter[tuple[str, str]]] = Counter()
    last: ClassVar[dict[str, dict[str, str]]] = {}
    message_id: ClassVar = 1_000_000

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begins a connection."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        """Answers every request that is complete."""
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end].decode("latin-1")
            length = _content_length(head)
            if len(self._read) < end + 4 + length:
                return
            body, self._read = self._read[end + 4 : end + 4 + length], self._read[end + 4 + length :]
            path = urlsplit(head.split(" ", 2)[1]).path
            self._transport.write(_response(self._answer(path, body)))

    def _answer(self, path: str, body: bytes) -> Any:
        cls = type(self)
        if path == CALLS_PATH:
            told = [[method, text, count] for (method, text), count in cls.calls.items()]
            cls.calls.clear()
            return {"calls": told, "last": cls.last}
        method = path.rpartition("/")[2]
        given = _given(body)
        cls.calls[method, given.get("text", "")] += 1
        cls.last[method] = given
        if method not in {"sendMessage", "editMessageText"}:
            return {"ok": True, "result": True}
        cls.message_id += 1
        return {"ok": True, "result": _message(given, cls.message_id)}


def _content_length(head: str) -> int:
    for line in head.split("\r\n")[1:]:
        name, _, value = line.partition(":")
        if name.lower() == "content-length":
            return int(value)
    return 0


def _given(body: bytes) -> dict[str, str]:
    """The parameters of a call, from a form or from JSON; what is not a text stands as JSON in a form."""
    if not body.startswith(b"{"):
        return {name: values[0] for name, values in parse_qs(body.decode()).items()}
    given = json.loads(body)
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}


def _message(given: dict[str, str], number: int) -> dict[str, Any]:
    """The message as Telegram gives it back: with its text, its entities and its buttons."""
    chat = int(given["chat_id"])
    message: dict[str, Any] = {
        "message_id": int(given.get("message_id", number)),
        "date": int(time.time()),
        "chat": {"id": chat, "type": "private", "first_name": "Somebody"},
        "from": _BOT,
        "text": given["text"],
    }
    for name in ("entities", "reply_markup"):
        if name in given:
            message[name] = json.loads(given[name])
    return message


def _response(content: Any) -> bytes:
    body = json.dumps(content).encode()
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n"
        f"Date: {formatdate(usegmt=True)}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(Responder, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    try:
        await server.serve_forever()
    except asyncio.CancelledError:
        sys.exit(0)


if __name__ == "__main__":
    asyncio.run(_serve())
