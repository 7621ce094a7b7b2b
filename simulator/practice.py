"""The person's side over HTTP: the practice page, its stream of events, and what a person does.

Every refusal here is `{"error": "<sentence>"}` with a status of 4xx.
"""

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import ClientConnectionResetError, web

from simulator.api import BotApi
from simulator.chats import JSON
from simulator.json_text import from_json
from simulator.person import Person
from simulator.refused import NotPossible, Refused
from simulator.words import Words

HEARTBEAT_S = 15
LAST_DATE = 2**31  # A date of the Bot API is a signed number of 32 bits.

_PERSON = re.compile(r"[0-9]{1,16}")
_PAGE = Path(__file__).parent / "page"
# Every file that the page consists of; the page itself is at `/`. Nothing else of the folder is served.
_FILES = (
    "page.html",
    "page.css",
    "chat.css",
    "panels.css",
    "page.js",
    "chat.js",
    "composer.js",
    "desk.js",
    "element.js",
    "inspector.js",
    "link.js",
    "message.js",
    "position.js",
    "toast.js",
    "words.js",
)
_CONTENT_TYPES = {".css": "text/css", ".html": "text/html", ".js": "text/javascript"}
_PAGE_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
T = TypeVar("T")


def practice_routes(api: BotApi, words: Words) -> list[web.RouteDef]:
    """Every route of the practice chat."""

    def acting(act: Callable[[Person, JSON], JSON]) -> Handler:
        """A handler for something that one person does, told by a JSON object."""

        async def handle(request: web.Request) -> web.StreamResponse:
            return web.json_response(act(_person(api, request), await _body(request)))

        return _refusing(handle)

    async def shown_words(_: web.Request) -> web.StreamResponse:
        return web.json_response(
            {
                "languages": {tag: dict(texts) for tag, texts in words.languages.items()},
                "directions": dict(words.directions),
                "towns": [asdict(town) for town in words.towns],
            }
        )

    async def new_person(request: web.Request) -> web.StreamResponse:
        body = await _body(request)
        person = api.person(_field(body, "language_code", str, None), _field(body, "token", str, None))
        return web.json_response({"person": str(person.id)})

    async def events(request: web.Request) -> web.StreamResponse:
        return await _stream(request, _person(api, request))

    async def set_clock(request: web.Request) -> web.StreamResponse:
        body = await _body(request)
        now: float = _field(body, "set", float) if "set" in body else api.clock.now() + _field(body, "advance", float)
        if not 0 <= now < LAST_DATE:
            raise NotPossible(400, "Telegram knows no such date.")
        api.clock.set(now)
        return web.json_response({"now": api.clock.now()})

    one = "/chat/people/{person}"
    return [
        web.get("/", _file("page.html")),
        *(web.get(f"/{name}", _file(name)) for name in _FILES),
        web.get("/chat/words", shown_words),
        web.post("/chat/people", _refusing(new_person)),
        web.get(f"{one}/events", _refusing(events)),
        web.post(f"{one}/text", acting(_say)),
        web.post(f"{one}/press", acting(_press)),
        web.post(f"{one}/position", acting(_share)),
        web.post(f"{one}/language", acting(_change_language)),
        web.post(f"{one}/delete", acting(_delete)),
        web.post(f"{one}/block", acting(_block)),
        web.post(f"{one}/raw", acting(_deliver)),
        web.post("/chat/clock", _refusing(set_clock)),
    ]


def _say(person: Person, body: JSON) -> JSON:
    message = person.say(_field(body, "text", str), reply_to=_field(body, "reply_to", int, None))
    return {"message_id": message["message_id"]}


def _press(person: Person, body: JSON) -> JSON:
    button = (_field(body, "row", int), _field(body, "column", int))
    return {"press": person.press(_field(body, "message_id", int), button)}


def _share(person: Person, body: JSON) -> JSON:
    message = person.share(_field(body, "latitude", float), _field(body, "longitude", float))
    return {"message_id": message["message_id"]}


def _change_language(person: Person, body: JSON) -> JSON:
    person.language_code = _field(body, "language_code", str, None)
    return {"language_code": person.language_code}


def _delete(person: Person, body: JSON) -> JSON:
    ids = _field(body, "ids", list)
    person.delete([number for number in ids if isinstance(number, int)])
    return {}


def _block(person: Person, body: JSON) -> JSON:
    person.block(blocked=_field(body, "blocked", bool))
    return {"blocked": person.chat.blocked}


def _deliver(person: Person, body: JSON) -> JSON:
    return {"update_id": person.deliver(_field(body, "update", dict))}


async def _stream(request: web.Request, person: Person) -> web.StreamResponse:
    """The person's events until they or the server leave."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    listener = person.listen()
    try:
        await response.write(_event("state", person.state()))
        async for chunk in _chunks(listener):
            await response.write(chunk)
        await response.write_eof()
    except ClientConnectionResetError:
        pass  # The page was closed.
    finally:
        person.leave(listener)
    return response


async def _chunks(listener: asyncio.Queue[tuple[str, JSON] | None]) -> AsyncIterator[bytes]:
    while True:
        try:
            event = await asyncio.wait_for(listener.get(), HEARTBEAT_S)
        except TimeoutError:
            yield b": heartbeat\n\n"
            continue
        if event is None:
            return
        yield _event(*event)


def _event(name: str, data: JSON) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n".encode()


def _file(name: str) -> Handler:
    path = _PAGE / name
    content_type = _CONTENT_TYPES[path.suffix]

    async def serve(_: web.Request) -> web.StreamResponse:
        if not path.is_file():
            raise web.HTTPNotFound
        return web.Response(body=path.read_bytes(), content_type=content_type, charset="utf-8", headers=_PAGE_HEADERS)

    return serve


def _refusing(handle: Handler) -> Handler:
    """The handler, with what is not possible said as JSON."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await handle(request)
        except NotPossible as refused:
            return web.json_response({"error": refused.sentence}, status=refused.status)
        except Refused as refused:
            return web.json_response({"error": refused.description}, status=refused.code)

    return answer


def _person(api: BotApi, request: web.Request) -> Person:
    number = request.match_info["person"]
    person = api.find_person(int(number)) if _PERSON.fullmatch(number) else None
    if person is None:
        raise NotPossible(404, "There is no such person; they may have been forgotten at a restart.")
    return person


async def _body(request: web.Request) -> JSON:
    try:
        body = from_json(await request.read())
    except ValueError:
        raise NotPossible(400, "The body is not JSON.") from None
    except web.HTTPRequestEntityTooLarge as too_large:
        raise NotPossible(too_large.status, "The body is too large.") from None
    if not isinstance(body, dict):
        raise NotPossible(400, "The body is not a JSON object.")
    return body


_REQUIRED: Any = object()


def _field(body: JSON, name: str, kind: type[T], default: Any = _REQUIRED) -> Any:
    """The field of that type, or `default` where it is absent or null."""
    value = body.get(name)
    if value is None and default is not _REQUIRED:
        return default
    right = isinstance(value, (int, float) if kind is float else kind)
    # A JSON number has no largest; one beyond a float is nothing that can be reckoned with.
    beyond = isinstance(value, int) and kind is float and abs(value) > sys.float_info.max
    if not right or beyond or isinstance(value, bool) != (kind is bool):
        raise NotPossible(400, f"{name} must be of type {kind.__name__}.")
    return value
