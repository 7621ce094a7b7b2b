"""What `safelight doctor` looks at around the service: settings, Telegram, the staff screen, the machine, the words.

Here belongs looking at what the data folder does not hold. Telegram is asked two things about the bot itself, and
nothing about a person; the token stands in the address of that call, so no error of it is ever shown.
"""

import json
import resource
import ssl
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any, Final
from urllib.error import HTTPError
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

import certifi

from cli.examining import Finding, broken, look, ok
from cli.settings import PREFIX, Settings
from cli.wiring import now
from translations.catalog import FOLDER, Catalog

PATIENCE_S: Final = 10.0
WRONG_BY_S: Final = 60.0
FILES_WANTED: Final = 1024
"""Open files that a hundred answers side by side and the poll need, with room."""
EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  read, not bound


def of_settings(settings: Settings, problems: tuple[tuple[str, str], ...]) -> Iterator[Finding]:
    """What is wrong with the settings, and whether there is a token."""
    for name, code in problems:
        yield broken("settings", f"settings-{code}", stops=True, name=name)
    if not settings.bot_token and not any(name == PREFIX + "BOT_TOKEN" for name, _ in problems):
        yield broken("token", "doctor-token-none", stops=True)
    elif not problems:
        yield ok("settings", "doctor-settings-ok")


def telegram(settings: Settings) -> Iterator[Finding]:
    """Whether Telegram knows the token, what time it has, and whether it sends elsewhere."""
    try:
        me, date = _ask(settings, "getMe")
        if not me.get("ok"):
            yield broken("telegram", "doctor-telegram-token", stops=True)
            return
        webhook, _ = _ask(settings, "getWebhookInfo")
    except (OSError, HTTPException, ValueError):
        yield broken("telegram", "doctor-telegram-unreachable", stops=True)
        return
    yield ok("telegram", "doctor-telegram-ok")
    told = webhook.get("result", {})
    if told.get("url", "") != settings.webhook_url:
        yield look("telegram", "doctor-telegram-webhook", waiting=int(told.get("pending_update_count", 0)))
    seconds = abs((now() - date).total_seconds()) if date else 0.0
    if seconds > WRONG_BY_S:
        yield look("clock", "doctor-clock-wrong", seconds=round(seconds))
    else:
        yield ok("clock", "doctor-clock-ok")


def staff_screen(settings: Settings) -> Finding:
    """Whether the staff screen answers where the settings say."""
    host = EVERYWHERE.get(settings.admin_host, settings.admin_host)
    host = f"[{host}]" if ":" in host else host
    address = f"{settings.admin_host}:{settings.admin_port}"
    try:
        with _opener().open(f"http://{host}:{settings.admin_port}/health", timeout=PATIENCE_S) as answer:
            well = json.loads(answer.read()) == {"ok": True}
    except (OSError, HTTPException, ValueError):
        well = False
    return (
        ok("admin", "doctor-admin-ok", address=address) if well else look("admin", "doctor-admin-no", address=address)
    )


def machine() -> Iterator[Finding]:
    """Whether a crash would write memory to the disk, and whether enough files may be open."""
    core, _ = resource.getrlimit(resource.RLIMIT_CORE)
    yield look("core", "doctor-core-on") if core else ok("core", "doctor-core-off")
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    few = files != resource.RLIM_INFINITY and files < FILES_WANTED
    if few:
        yield look("files", "doctor-files-few", count=files)
    else:
        yield ok("files", "doctor-files-ok")


def words(*, thoroughly: bool) -> Finding:
    """Which languages are spoken, and whether anything is wrong with their words."""
    from translations.check import check  # parses every file

    catalog = Catalog()
    spoken = [language.tag for language in catalog if language.complete]
    faults = len(check(FOLDER)) if thoroughly else 0
    if faults:
        return look("languages", "doctor-languages-faults", count=faults)
    return ok("languages", "doctor-languages-ok", languages=" ".join(spoken))


def _opener() -> Any:
    """Opens addresses as the bot does: with its own authorities, and past any proxy of the environment."""
    context = ssl.create_default_context(cafile=certifi.where())
    return build_opener(ProxyHandler({}), HTTPSHandler(context=context))


def _ask(settings: Settings, method: str) -> tuple[dict[str, Any], datetime | None]:
    """What Telegram answers to a method without parameters, and the date on the answer."""
    address = f"{settings.telegram_api}/bot{settings.bot_token}/{method}"
    try:
        with _opener().open(address, timeout=PATIENCE_S) as answer:
            content, headers = answer.read(), answer.headers
    except HTTPError as refused:
        content, headers = refused.read(), refused.headers
    body = json.loads(content)
    date = headers.get("Date")
    return body if isinstance(body, dict) else {}, parsedate_to_datetime(date) if date else None
