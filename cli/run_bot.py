"""`safelight bot`: the bot by itself, answering from the snapshots of the data folder."""

import argparse
import asyncio
from typing import Final

from cli import log
from cli.data_folder import DataFolder
from cli.running import keep_fresh, until_told_to_end
from cli.settings import Settings, read_settings
from cli.wiring import open_service
from translations.catalog import Say

HELP: Final = "bot-help"
WRONG_TOKEN: Final = 78  # the exit code that sysexits.h gives to a fault of configuration; `serve` does not try again


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Takes none: everything comes from the settings."""


def run(_arguments: argparse.Namespace, say: Say) -> int:
    """Answers until told to end."""
    log.install()
    settings = read_settings(needs_token=True)
    return asyncio.run(_run(settings, say))


async def _run(settings: Settings, say: Say) -> int:
    from aiogram.exceptions import TelegramUnauthorizedError  # heavy; the other commands do without

    from bot.app import run_polling, run_webhook
    from bot.webhook import ListeningError, Webhook

    log.quiet_loop(asyncio.get_running_loop())
    folder = DataFolder.opened(settings.data)
    service = open_service(
        folder,
        country=settings.country,
        source_url=settings.source_url,
        practice=False,
        bot_name=settings.bot_name,
    )
    try:
        bot = (settings.bot_token, settings.telegram_api, service, log.event)
        if settings.webhook_url:
            listened = (settings.webhook_host, settings.webhook_port)
            answering = run_webhook(*bot, Webhook(settings.webhook_url, settings.webhook_secret, *listened))
        else:
            answering = run_polling(*bot)
        await until_told_to_end(answering, keep_fresh(service))
    except TelegramUnauthorizedError:
        print(say("bot-wrong-token"), flush=True)
        return WRONG_TOKEN
    except ListeningError:
        print(say("bot-port-taken", address=f"{settings.webhook_host}:{settings.webhook_port}"), flush=True)
        return 1
    finally:
        service.tally.flush()
        service.tally.close()
    return 0
