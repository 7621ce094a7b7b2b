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
    "TELEGRAM_API": "https://api.telegram.org",
    "DATA": "data",
    "DATABASE_URL": "",
    "ADMIN_LISTEN": "127.0.0.1:8080",
    "ADMIN_ORIGIN": "http://localhost:8080",
    "COUNTRY": "",
    "LANGUAGE": "en",
    "SOURCE_URL": "",
}
"""Every setting and what it is when nothing is said; `.env.example` and docs/operating.md explain each."""

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,100}")


class SettingsError(Exception):
    """What is wrong with the settings: pairs of the setting's name and a code, for which `terminal.ftl` has words."""

    def __init__(self, problems: tuple[tuple[str, str], ...]) -> None:
        super().__init__(problems)
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator decided. `database_url` is SQLAlchemy's form; the token never shows in a `repr`."""

    bot_token: str = field(repr=False)
    telegram_api: str
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
    environment = os.environ if environment is None else environment
    problems: list[tuple[str, str]] = []
    values = {name: _value(environment, name, problems) for name in DEFAULTS}
    problems += [(name, "unknown") for name in _unknown(environment)]
    token = values["BOT_TOKEN"]
    if needs_token and not token:
        problems.append((PREFIX + "BOT_TOKEN", "missing"))
    elif token and not _TOKEN.fullmatch(token):
        problems.append((PREFIX + "BOT_TOKEN", "not-a-token"))
    problems += [
        (PREFIX + name, "not-an-address")
        for name in ("TELEGRAM_API", "ADMIN_ORIGIN", "SOURCE_URL")
        if values[name] and not _is_address(values[name])
    ]
    host, _, port = values["ADMIN_LISTEN"].rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 2**16:
        problems.append((PREFIX + "ADMIN_LISTEN", "not-host-and-port"))
    country = values["COUNTRY"].upper()
    if country and country not in country_codes():
        problems.append((PREFIX + "COUNTRY", "not-a-country"))
    if problems:
        raise SettingsError(tuple(problems))
    data = Path(values["DATA"]).absolute()
    return Settings(
        bot_token=token,
        telegram_api=values["TELEGRAM_API"].rstrip("/"),
        data=data,
        database_url=values["DATABASE_URL"] or f"sqlite:///{data / 'record.sqlite'}",
        admin_host=host.strip("[]"),
        admin_port=int(port),
        admin_origin=values["ADMIN_ORIGIN"].rstrip("/"),
        country=country or None,
        language=values["LANGUAGE"],
        source_url=values["SOURCE_URL"],
    )


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


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
