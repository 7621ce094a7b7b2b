"""The staff screen put together. For now it says only that it is there; accounts and lists come on top of it."""

from typing import Final

from aiohttp import web

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}
"""What every page is sent with, errors too."""


def build_app() -> web.Application:
    """The web application of the staff screen."""
    app = web.Application()
    app.on_response_prepare.append(_add_headers)
    app.router.add_get("/health", _health)
    return app


async def _health(_request: web.Request) -> web.Response:
    """Tells a watching machine that the process answers; nothing else."""
    return web.json_response({"ok": True})


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
