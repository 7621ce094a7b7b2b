"""The stand-in over HTTP: the Bot API under `/bot<token>/<method>`, the practice chat beside it.

What the script of faults breaks is broken here: pages of HTML, silence, connections that end.
"""

import asyncio
from collections.abc import Mapping
from email.utils import formatdate
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from simulator.api import BotApi
from simulator.faults import Broken
from simulator.json_text import from_json
from simulator.practice import practice_routes
from simulator.refused import Refused, bad_request
from simulator.words import Words

LOOK_EVERY_S = 0.05  # whether a caller who gets no answer is still there


def build_app(*, api: BotApi, words: Words) -> web.Application:
    """One application with the Bot API and the practice page; it ends open polls and streams when it shuts down."""
    app = web.Application()
    stopping = asyncio.Event()

    async def hang_up(_: web.Application) -> None:
        stopping.set()
        api.hang_up()

    async def call(request: web.Request) -> web.Response:
        return await _answer(api, request, stopping)

    app.on_shutdown.append(hang_up)
    app.router.add_route("GET", "/bot{token}/{method}", call)
    app.router.add_route("POST", "/bot{token}/{method}", call)
    app.add_routes(practice_routes(api, words))
    return app


async def _answer(api: BotApi, request: web.Request, stopping: asyncio.Event) -> web.Response:
    try:
        given = await _parameters(request)
        result = await api.call(request.match_info["token"], request.match_info["method"], given)
        status, body = 200, {"ok": True, "result": result}
    except Refused as refused:
        status, body = refused.code, _refusal(refused)
    except web.HTTPRequestEntityTooLarge as too_large:
        status, body = too_large.status, _refusal(Refused(too_large.status, "Request Entity Too Large"))
    except Broken as broken:
        return await _broken(api, request, broken, stopping)
    # A bot may read Telegram's clock from this header, so it has to be the stand-in's.
    return web.json_response(body, status=status, headers={"Date": formatdate(api.clock.now(), usegmt=True)})


async def _broken(api: BotApi, request: web.Request, broken: Broken, stopping: asyncio.Event) -> web.Response:
    """A page such as a proxy gives, or, after the wait, nothing: the connection ends."""
    if broken.status is not None:
        page = f"<html><title>{broken.status}</title><h1>{broken.status}</h1></html>"
        return web.Response(status=broken.status, text=page, content_type="text/html")
    ends_at = api.clock.now() + broken.wait_s
    while api.clock.now() < ends_at and request.transport is not None and not stopping.is_set():  # noqa: ASYNC110 - of one of the three, nobody tells
        await asyncio.sleep(LOOK_EVERY_S)
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _refusal(refused: Refused) -> dict[str, Any]:
    body: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
    return body | ({"parameters": dict(refused.parameters)} if refused.parameters else {})


async def _parameters(request: web.Request) -> Mapping[str, Any]:
    """The parameters of a call from query and body: urlencoded, multipart or JSON."""
    given: dict[str, Any] = dict(request.query)
    if not request.can_read_body:
        return given
    if request.content_type == "application/json":
        try:
            body = from_json(await request.read())
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("object expected as the body")
        return given | body
    if request.content_type not in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        raise bad_request(f"unsupported content type {request.content_type}")
    try:
        form = await request.post()
    except (ValueError, LookupError, BadHttpMessage):  # a charset that nobody knows, headers that are none
        raise bad_request("can't parse the form") from None
    for name, value in form.items():
        if not isinstance(value, str):
            raise bad_request(f'"{name}" is a file, and this stand-in takes none')
        given[name] = value
    return given
