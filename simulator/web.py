"""The stand-in over HTTP: the Bot API under `/bot<token>/<method>`, the practice chat beside it."""

from collections.abc import Mapping
from email.utils import formatdate
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from simulator.api import BotApi
from simulator.json_text import from_json
from simulator.practice import practice_routes
from simulator.refused import Refused, bad_request
from simulator.words import Words


def build_app(*, api: BotApi, words: Words) -> web.Application:
    """One application with the Bot API and the practice page; it ends open polls and streams when it shuts down."""
    app = web.Application()

    async def hang_up(_: web.Application) -> None:
        api.hang_up()

    async def call(request: web.Request) -> web.Response:
        return await _answer(api, request)

    app.on_shutdown.append(hang_up)
    app.router.add_route("GET", "/bot{token}/{method}", call)
    app.router.add_route("POST", "/bot{token}/{method}", call)
    app.add_routes(practice_routes(api, words))
    return app


async def _answer(api: BotApi, request: web.Request) -> web.Response:
    try:
        given = await _parameters(request)
        result = await api.call(request.match_info["token"], request.match_info["method"], given)
        status, body = 200, {"ok": True, "result": result}
    except Refused as refused:
        status, body = refused.code, _refusal(refused)
    except web.HTTPRequestEntityTooLarge as too_large:
        status, body = too_large.status, _refusal(Refused(too_large.status, "Request Entity Too Large"))
    # A bot may read Telegram's clock from this header, so it has to be the stand-in's.
    return web.json_response(body, status=status, headers={"Date": formatdate(api.clock.now(), usegmt=True)})


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
