"""`safelight demo`: the practice chat in the browser, with the real bot behind it and no account needed.

One process: the stand-in in Telegram's place, its page, and the bot that speaks to it as it would to Telegram. The data
folder is marked as practice inside its signed snapshot, so that `serve` refuses it.
"""

import argparse
import asyncio
import tempfile
from contextlib import nullcontext, suppress
from datetime import timedelta
from pathlib import Path
from typing import Final

from cli import log
from cli.data_folder import DataFolder
from cli.running import keep_fresh, until_told_to_end
from cli.wiring import now, open_service
from directory.publish.publisher import Publisher
from directory.understand.places import Gazetteer
from simulator import PRACTICE_TOKEN, BotApi, Town, Words, build_app
from translations.catalog import Catalog, Say
from translations.languages import FALLBACK

HELP: Final = "demo-help"
PORT: Final = 8420
TOWNS_PER_COUNTRY: Final = 3
PRACTISED: Final = (
    "JO",
    "GB",
    "ES",
    "US",
    "FR",
    "UA",
    "ET",
    "BD",
    "TH",
    "CO",
    "DE",
    "TR",
    "EG",
    "MX",
    "BR",
    "NG",
    "KE",
    "IN",
    "KH",
)
"""Countries whose biggest towns can be shared as a position on the practice page; those with practice first."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the page is served, and where the practice data is kept."""
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument("--data", type=Path)


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Runs the practice until Ctrl-C."""
    log.install()
    kept = arguments.data
    with nullcontext(str(kept)) if kept else tempfile.TemporaryDirectory(prefix="safelight-") as path:
        folder = DataFolder.opened(Path(path), practice=True)
        fill(folder)
        with suppress(KeyboardInterrupt):
            return asyncio.run(_run(folder, arguments.port, say))
    return 0


def fill(folder: DataFolder) -> None:
    """Puts the practice listings, the real drafts and the emergency numbers into the folder, and publishes them."""
    from directory.exchange.emergency import read_emergency  # the database is needed for this moment only
    from directory.exchange.hotlines import HOTLINES_FILE, read_hotlines
    from directory.exchange.practice import practice_listings
    from directory.record.editor import Editor
    from directory.record.store import open_store, sqlite_url

    store = open_store(sqlite_url(folder.path / "record.sqlite"))
    store.migrate()
    editor = Editor(store, now)
    by = "practice"
    today = now().date()
    if not editor.listings():
        editor.take_in(practice_listings(today - timedelta(days=1)), by=by)
        editor.take_in(read_hotlines(HOTLINES_FILE).drafts, by=by)
    editor.load_emergency(read_emergency().numbers, by=by)
    publisher = Publisher(folder.snapshots, folder.signing_key(), clock=now)
    publisher.publish(editor.listings(), editor.emergency_numbers(), practice=True, reviewed=True)
    store.close()


async def _run(folder: DataFolder, port: int, say: Say) -> int:
    from aiohttp import web  # heavy; the other commands do without

    from bot.app import run_polling

    log.quiet_loop(asyncio.get_running_loop())
    service = open_service(folder, country=None, source_url="", practice=True)
    app = build_app(api=BotApi(), words=page_words(service.catalog, service.finder.gazetteer))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "localhost", port).start()
    except OSError:
        await runner.cleanup()
        print(say("demo-port-taken", port=str(port)))
        return 1
    address = f"http://localhost:{port}/"
    print(say("demo-open", address=address), flush=True)
    print(say("demo-end"), flush=True)
    try:
        polling = run_polling(PRACTICE_TOKEN, address.rstrip("/"), service, log.event)
        await until_told_to_end(polling, keep_fresh(service))
    finally:
        service.tally.flush()
        service.tally.close()
        await runner.cleanup()
    return 0


def page_words(catalog: Catalog, gazetteer: Gazetteer) -> Words:
    """The words and towns of the practice page."""
    english = catalog.texts("practice", FALLBACK)
    towns = [town for country in PRACTISED for town in gazetteer.largest(country, TOWNS_PER_COUNTRY)]
    return Words(
        languages={
            tag: catalog.texts("practice", tag) if catalog.has("practice", tag) else english
            for tag in catalog.languages
        },
        directions={language.tag: "rtl" if language.right_to_left else "ltr" for language in catalog},
        towns=[Town(town.name, town.country, town.latitude, town.longitude) for town in towns],
    )
