"""The settings, and the only place that reads the environment.

Every setting `NAME` may also be given as `NAME_FILE`, the path of a file that holds it: secrets belong into files. All
that is wrong is reported at once.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from translations.names import country_codes

PREFIX: Final = "SAFELIGHT_"
DEFAULTS: Final[Mapping[str, str]] = {
    "BOT_TOKEN": "",
    "BOT_NAME": "",
    "TELEGRAM_API": "https://api.telegram.org",
    "WEBHOOK_URL": "",
    "WEBHOOK_SECRET": "",
    "WEBHOOK_LISTEN": "127.0.0.1:8081",
    "DATA": "data",
    "DATABASE_URL": "",
    "ADMIN_LISTEN": "127.0.0.1:8080",
    "ADMIN_ORIGIN": "http://localhost:8080",
    "COUNTRY": "",
    "LANGUAGE": "en",
    "SOURCE_URL": "",
}
"""Every setting and what it is when nothing is said; `.env.example` and docs/operating.md explain each."""

LONGEST_NAME: Final = 64  # Telegram's own limit
WEBHOOK_PORTS: Final = {None, 80, 88, 443, 8443}  # the only ones that Telegram posts to; none means 443

_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Telegram takes shorter ones; ours cannot be guessed
_WEBHOOK_PATH = re.compile(r"[A-Za-z0-9/_.~-]*")
_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,100}")


class SettingsError(Exception):
    """What is wrong with the settings: pairs of the setting's name and a code, for which `terminal.ftl` has words."""

    def __init__(self, problems: tuple[tuple[str, str], ...]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator decided. `database_url` is SQLAlchemy's form; secrets never show in a `repr`.

    Without a `webhook_url` the bot fetches its updates itself.
    """

    bot_token: str = field(repr=False)
    bot_name: str
    telegram_api: str
    webhook_url: str = field(repr=False)
    webhook_secret: str = field(repr=False)
    webhook_host: str
    webhook_port: int
    data: Path
    database_url: str = field(repr=False)
    admin_host: str
    admin_port: int
    admin_origin: str
    country: str | None
    language: str
    source_url: str


def read_settings(environment: Mapping[str, str] | None = None, *, needs_token: bool = False) -> Settings:
    """Reads all settings; raises SettingsError with every problem at once. `needs_token` for whoever serves."""
    settings, problems = look_over(environment, needs_token=needs_token)
    if problems:
        raise SettingsError(problems)
    return settings


def look_over(
    environment: Mapping[str, str] | None = None, *, needs_token: bool = False
) -> tuple[Settings, tuple[tuple[str, str], ...]]:
    """Gives the settings, what is wrong being as if nothing was said, and every problem."""
    environment = os.environ if environment is None else environment
    problems: list[tuple[str, str]] = []
    values = {name: _value(environment, name, problems) for name in DEFAULTS}
    problems += [(name, "unknown") for name in _unknown(environment)]
    token = values["BOT_TOKEN"]
    if needs_token and not token:
        problems.append((PREFIX + "BOT_TOKEN", "missing"))
    elif token and not _TOKEN.fullmatch(token):
        problems.append((PREFIX + "BOT_TOKEN", "not-a-token"))
        token = ""
    problems += [
        (PREFIX + name, "not-an-address")
        for name in ("TELEGRAM_API", "ADMIN_ORIGIN", "SOURCE_URL")
        if values[name] and not _is_address(values[name])
    ]
    problems += [
        (PREFIX + name, "not-host-and-port")
        for name in ("ADMIN_LISTEN", "WEBHOOK_LISTEN")
        if not _listened(values[name])
    ]
    problems += _webhook_problems(values["WEBHOOK_URL"], values["WEBHOOK_SECRET"])
    if len(values["BOT_NAME"]) > LONGEST_NAME:
        problems.append((PREFIX + "BOT_NAME", "too-long"))
    country = values["COUNTRY"].upper()
    if country and country not in country_codes():
        problems.append((PREFIX + "COUNTRY", "not-a-country"))
    wrong = {name.removeprefix(PREFIX) for name, _ in problems}
    values |= {name: default for name, default in DEFAULTS.items() if name in wrong}
    country = values["COUNTRY"].upper()
    data = Path(values["DATA"]).absolute()
    (admin_host, admin_port), (webhook_host, webhook_port) = (
        _listened(values[name]) or ("", 0) for name in ("ADMIN_LISTEN", "WEBHOOK_LISTEN")
    )
    settings = Settings(
        bot_token=token,
        bot_name=values["BOT_NAME"],
        telegram_api=values["TELEGRAM_API"].rstrip("/"),
        webhook_url=values["WEBHOOK_URL"],
        webhook_secret=values["WEBHOOK_SECRET"],
        webhook_host=webhook_host,
        webhook_port=webhook_port,
        data=data,
        database_url=values["DATABASE_URL"] or f"sqlite:///{data / 'record.sqlite'}",
        admin_host=admin_host,
        admin_port=admin_port,
        admin_origin=values["ADMIN_ORIGIN"].rstrip("/"),
        country=country or None,
        language=values["LANGUAGE"],
        source_url=values["SOURCE_URL"],
    )
    return settings, tuple(problems)


def child_environment(**changed: str) -> dict[str, str]:
    """The environment for a process that we start, with some settings changed (names without the prefix)."""
    return {**os.environ, **{PREFIX + name: value for name, value in changed.items()}}


def _value(environment: Mapping[str, str], name: str, problems: list[tuple[str, str]]) -> str:
    """The setting itself, or the content of the file it names; a file goes first."""
    file = environment.get(f"{PREFIX}{name}_FILE")
    if file is None:
        return environment.get(PREFIX + name, "").strip() or DEFAULTS[name]
    try:
        return Path(file).read_text("utf-8").strip() or DEFAULTS[name]
    except (OSError, UnicodeError):
        problems.append((f"{PREFIX}{name}_FILE", "unreadable-file"))
        return DEFAULTS[name]


def _unknown(environment: Mapping[str, str]) -> list[str]:
    """Settings of ours that do not exist: mostly a slip of the pen, which would otherwise go unnoticed."""
    known = {PREFIX + name + ending for name in DEFAULTS for ending in ("", "_FILE")}
    return sorted(name for name in environment if name.startswith(PREFIX) and name not in known)


def _listened(text: str) -> tuple[str, int] | None:
    """The host and port to listen on; None where it is none."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 2**16:
        return None
    return host.strip("[]"), int(port)


def _webhook_problems(url: str, secret: str) -> list[tuple[str, str]]:
    """What is wrong with a webhook: its address, or a secret that is missing, unfit for a header, or too short."""
    if not url:
        return []
    problems = [] if _is_webhook(url) else [(PREFIX + "WEBHOOK_URL", "not-a-webhook")]
    if not secret:
        problems.append((PREFIX + "WEBHOOK_SECRET", "missing"))
    elif not _WEBHOOK_SECRET.fullmatch(secret):
        problems.append((PREFIX + "WEBHOOK_SECRET", "not-a-webhook-secret"))
    return problems


def _is_webhook(url: str) -> bool:
    """Whether Telegram would post there, or the stand-in, which does so on this machine only."""
    if not _is_address(url):
        return False
    parts = urlsplit(url)
    plain = not parts.query and not parts.fragment and parts.username is None
    if not plain or not _WEBHOOK_PATH.fullmatch(parts.path):
        return False
    is_near = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    return is_near or (parts.scheme == "https" and parts.port in WEBHOOK_PORTS)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018  raises where it is none
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
