"""What `safelight doctor` looks at in the data folder and in the record: whether there is something to answer from.

Here belongs looking, without making or changing anything. Each look gives findings; which words they have is said in
`doctor.ftl`. What lies outside the folder, Telegram and the machine, is looked at in `surroundings`.
"""

import os
import shutil
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

from cli.data_folder import PRACTICE_MARK, DataFolder
from cli.settings import Settings
from cli.wiring import now
from directory.codes import EmergencyState, Need, Standing
from directory.errors import DirectoryError
from directory.publish.denied import read_denied
from directory.publish.manifest import Refusal, Refused
from directory.publish.snapshot import NoSnapshot, Snapshot, open_latest
from translations.catalog import Say
from translations.names import country_name

OLD_AFTER_DAYS: Final = 30
"""A directory whose newest snapshot is older than this is one that nobody works on."""
LITTLE_SPACE_BYTES: Final = 1024**3
NO_SPACE_BYTES: Final = 64 * 1024**2
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_KNOWN_WELL: Final = frozenset({EmergencyState.CONFIRMED, EmergencyState.OFFICIAL_PAGE})


class State(StrEnum):
    """How good what was found is."""

    OK = "ok"
    LOOK = "look"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: the key of its sentence and the values, counts and codes and paths only.

    `stops` says that because of it nobody is answered at all.
    """

    about: str
    state: State
    key: str
    values: dict[str, str | int] = field(default_factory=dict)
    stops: bool = False


def ok(about: str, key: str, **values: str | int) -> Finding:
    """It is as it should be."""
    return Finding(about, State.OK, key, values)


def look(about: str, key: str, **values: str | int) -> Finding:
    """It works, and somebody should look at it."""
    return Finding(about, State.LOOK, key, values)


def broken(about: str, key: str, *, stops: bool = False, **values: str | int) -> Finding:
    """It does not work; `stops` where nobody is answered because of it."""
    return Finding(about, State.BROKEN, key, values, stops)


def folder(path: Path) -> Iterator[Finding]:
    """That the folder is there, for real people, its owner's alone, and has room."""
    if not path.is_dir():
        yield broken("folder", "doctor-folder-missing", stops=True, folder=str(path))
        return
    if (path / PRACTICE_MARK).exists():
        yield broken("folder", "doctor-folder-practice", stops=True, folder=str(path))
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        yield broken("folder", "doctor-folder-closed", stops=True, folder=str(path))
        return
    secret = (path, path / "keys", path / "keys" / "signing.key")
    open_to_others = [str(each) for each in secret if each.exists() and each.stat().st_mode & _OTHERS]
    if open_to_others:
        yield look("folder", "doctor-folder-open", paths=" ".join(open_to_others))
    free = shutil.disk_usage(path).free
    if free < NO_SPACE_BYTES:
        yield broken("space", "doctor-space-none", megabytes=free // 1024**2)
    elif free < LITTLE_SPACE_BYTES:
        yield look("space", "doctor-space-little", megabytes=free // 1024**2)
    else:
        yield ok("folder", "doctor-folder-ok", folder=str(path), gigabytes=free // 1024**3)


def keys(data: DataFolder) -> tuple[VerifyKey | None, list[Finding]]:
    """The key that checks snapshots, if it can be read, and what is to be said of the pair."""
    try:
        public = data.verify_key()
    except (OSError, CryptoError, ValueError):
        return None, [broken("keys", "doctor-keys-missing", stops=True)]
    secret = data.path / "keys" / "signing.key"
    if not secret.exists():
        return public, [look("keys", "doctor-keys-no-signing")]
    try:
        matches = data.signing_key().verify_key == public
    except (OSError, CryptoError, ValueError):
        return public, [broken("keys", "doctor-keys-unreadable")]
    return public, [ok("keys", "doctor-keys-ok") if matches else broken("keys", "doctor-keys-differ")]


def published(data: DataFolder, key: VerifyKey, today: date) -> tuple[Snapshot | None, list[Finding]]:
    """The snapshot that the bot answers from, and what is to be said of it and of the deny-list."""
    refused: list[tuple[int, Refusal]] = []
    found: list[Finding] = []
    snapshot = None
    try:
        snapshot = open_latest(data.snapshots, key, on_refused=lambda version, why: refused.append((version, why)))
    except NoSnapshot:
        if refused:
            found.append(broken("snapshot", "doctor-snapshot-all-refused", stops=True, refused=len(refused)))
        else:
            found.append(broken("snapshot", "doctor-snapshot-none", stops=True))
    except OSError:
        found.append(broken("snapshot", "doctor-snapshot-unreadable", stops=True))
    if snapshot:
        manifest = snapshot.manifest
        told: dict[str, Any] = {"version": str(manifest.version), "date": str(manifest.created_on)}
        counts = {"listings": manifest.listings, "numbers": manifest.emergency_numbers}
        if manifest.practice:
            found.append(broken("snapshot", "doctor-snapshot-practice", stops=True, **told))
        elif refused:
            newest, why = refused[0]
            found.append(broken("snapshot", "doctor-snapshot-refused", refused=str(newest), reason=why, **told))
        elif today < manifest.created_on:
            found.append(look("clock", "doctor-clock-behind", today=str(today), **told))
        elif (today - manifest.created_on).days > OLD_AFTER_DAYS:
            found.append(look("snapshot", "doctor-snapshot-old", **told, **counts))
        else:
            found.append(ok("snapshot", "doctor-snapshot-ok", **told, **counts))
    try:
        found.append(ok("denied", "doctor-denied-ok", count=len(read_denied(data.snapshots, key))))
    except Refused:
        found.append(broken("denied", "doctor-denied-broken"))
    return snapshot, found


def emergency(snapshot: Snapshot, settings: Settings, say: Say) -> Iterator[Finding]:
    """How well the emergency numbers are known, in the country of the deployment and wherever a listing stands."""
    listed = {each.country for each in snapshot.listings()}
    countries = sorted({*listed, *([settings.country] if settings.country else [])})
    if not settings.country:
        yield look("country", "doctor-country-none")
    weak = []
    for code in countries:
        numbers = snapshot.emergency(code)
        if not numbers or any(number.state not in _KNOWN_WELL for number in numbers):
            weak.append(code)
        if code == settings.country and numbers:
            told = " · ".join(
                f"{say(f'open-service-{number.service}')} {number.number} ({say(f'open-emergency-{number.state}')})"
                for number in numbers
            )
            name = country_name(code, say.language)
            build = look if code in weak else ok
            yield build("emergency", "doctor-emergency-known", country=name, numbers=told, code=code)
    if weak:
        yield look("emergency", "doctor-emergency-weak", countries=" ".join(weak))


def lines(snapshot: Snapshot, country: str, say: Say) -> Finding:
    """How many confirmed listings each need of the country has, and which needs have none."""
    counts = Counter(
        need
        for each in snapshot.listings()
        if each.country == country and each.standing is Standing.CONFIRMED
        for need in each.facts.needs
    )
    have = " · ".join(f"{say(f'open-need-{need}')} {counts[need]}" for need in Need if counts[need])
    lack = " · ".join(say(f"open-need-{need}") for need in Need if not counts[need])
    name = country_name(country, say.language)
    if not counts:
        return look("lines", "doctor-lines-none", country=name, code=country)
    if lack:
        return look("lines", "doctor-lines-some", country=name, have=have, lack=lack, code=country)
    return ok("lines", "doctor-lines-ok", country=name, have=have)


def record(settings: Settings, *, thoroughly: bool) -> Finding:
    """That the record can be reached and has the form of this version; `thoroughly` reads all of it."""
    from sqlalchemy import make_url  # heavy, and the settings may leave nothing to look at
    from sqlalchemy.exc import SQLAlchemyError

    from directory.record.editor import Editor
    from directory.record.store import open_store

    try:
        url = make_url(settings.database_url)
        is_sqlite = url.get_backend_name() == "sqlite"
        if is_sqlite and not Path(url.database or "").is_file():
            return broken("record", "doctor-record-missing")  # opening it would make it
        store = open_store(settings.database_url)
    except (SQLAlchemyError, ImportError, KeyError):
        return broken("record", "doctor-record-address")
    try:
        if not store.is_current():
            return broken("record", "doctor-record-form")
        if thoroughly:
            if is_sqlite:
                with store.reading() as connection:
                    if connection.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
                        return broken("record", "doctor-record-damaged")
            Editor(store, now).verify_history()
    except (DirectoryError, ValueError):  # a chain that does not hold, or a row with a code that nobody writes
        return broken("record", "doctor-record-history")
    except SQLAlchemyError:
        return broken("record", "doctor-record-unreachable")
    finally:
        store.close()
    return ok("record", "doctor-record-ok", database=url.get_backend_name())
