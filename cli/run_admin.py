"""`safelight admin`: the staff screen by itself."""

import argparse
import asyncio
from typing import Final

from cli import log
from cli.running import until_told_to_end
from cli.settings import Settings, read_settings
from translations.catalog import Say

HELP: Final = "admin-help"


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes none: everything comes from the settings."""


def run(_arguments: argparse.Namespace, say: Say) -> int:
    """Serves until told to end."""
    log.install()
    return asyncio.run(_run(read_settings(), say))


async def _run(settings: Settings, say: Say) -> int:
    from aiohttp import web  # heavy; the other commands do without

    from admin.app import build_app

    log.quiet_loop(asyncio.get_running_loop())
    runner = web.AppRunner(build_app(), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.admin_host, settings.admin_port).start()
    except OSError:
        await runner.cleanup()
        print(say("admin-port-taken", address=f"{settings.admin_host}:{settings.admin_port}"), flush=True)
        return 1
    log.event("admin_started")
    try:
        await until_told_to_end(_for_ever())
    finally:
        await runner.cleanup()
    return 0


async def _for_ever() -> None:
    await asyncio.Event().wait()
