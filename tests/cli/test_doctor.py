"""The doctor: that it finds each thing that is wrong, says what to do, changes nothing, and tells no secret."""

import argparse
import asyncio
import json
import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cli import doctor, examining, surroundings
from cli.data_folder import DataFolder
from cli.demo import fill
from cli.examining import Finding, State
from cli.serve import prepare
from cli.settings import Settings, look_over, read_settings
from cli.wiring import now
from directory.publish.snapshot import manifest_of, versions
from directory.record.store import Store
from simulator import BotApi
from tests.cli.started import PATIENCE_S, free_port, started
from tests.stand_in import serving
from translations.catalog import Say

TOKEN = "43:for-this-test-for-this-test-for-this-test"


@dataclass
class Service:
    """A service as an operator has it, and what the doctor finds."""

    settings: Settings
    say: Say

    @property
    def data(self) -> DataFolder:
        return DataFolder(self.settings.data)

    def found(self, *, quick: bool = True, **changed: Any) -> list[Finding]:
        return doctor.examine(replace(self.settings, **changed), (), self.say, quick=quick)

    def keys(self, *, quick: bool = True, **changed: Any) -> set[str]:
        """The keys of all that is not as it should be, besides the staff screen, which does not run here."""
        found = {finding.key for finding in self.found(quick=quick, **changed) if finding.state is not State.OK}
        return found - {"doctor-admin-no", "doctor-core-on"}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as `serve` makes it ready."""
    from translations.catalog import Catalog

    data = tmp_path_factory.mktemp("prepared") / "data"
    prepare(_settings(data), Catalog(strict=True).say("en"))
    return data


def _settings(data: Path, **more: str) -> Settings:
    given = {"DATA": str(data), "BOT_TOKEN": TOKEN, "COUNTRY": "GB", "ADMIN_LISTEN": f"127.0.0.1:{free_port()}"}
    return read_settings({f"SAFELIGHT_{name}": value for name, value in (given | more).items()})


@pytest.fixture
def service(prepared: Path, tmp_path: Path, say: Say) -> Service:
    shutil.copytree(prepared, tmp_path / "data")
    return Service(_settings(tmp_path / "data"), say)


def contents(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def test_a_fresh_service_can_answer_and_lacks_confirmed_lines_only(service: Service) -> None:
    assert service.keys() == {"doctor-lines-none"}
    assert doctor.verdict(service.found()) == 0


def test_looking_changes_nothing(service: Service) -> None:
    before = contents(service.settings.data)
    service.found(quick=False, bot_token="")
    assert contents(service.settings.data) == before


def test_where_nothing_is_set_up_yet_it_says_what_is_missing_and_makes_nothing(tmp_path: Path, say: Say) -> None:
    settings, problems = look_over({"SAFELIGHT_DATA": str(tmp_path / "none"), "SAFELIGHT_COUNTRY": "nowhere"})
    found = doctor.examine(settings, problems, say)
    stopping = {finding.key for finding in found if finding.stops}
    assert stopping == {"settings-not-a-country", "doctor-token-none", "doctor-folder-missing"}
    assert doctor.verdict(found) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_practice_folder_answers_nobody(tmp_path: Path, say: Say) -> None:
    data = DataFolder.opened(tmp_path / "data", practice=True)
    fill(data)
    found = Service(_settings(data.path), say).found()
    assert {finding.key for finding in found if finding.stops} == {
        "doctor-folder-practice",
        "doctor-snapshot-practice",
    }


def _open_to_others(data: DataFolder) -> None:
    (data.path / "keys" / "signing.key").chmod(0o644)


def _other_keys(data: DataFolder) -> None:
    (data.path / "keys" / "verify.key").write_bytes(bytes(range(32)))


def _no_keys(data: DataFolder) -> None:
    shutil.rmtree(data.path / "keys")


def _only_the_public_key(data: DataFolder) -> None:
    (data.path / "keys" / "signing.key").unlink()


def _half_a_key(data: DataFolder) -> None:
    (data.path / "keys" / "signing.key").write_bytes(b"short")


def _no_snapshot(data: DataFolder) -> None:
    shutil.rmtree(data.snapshots)


def _changed_snapshot(data: DataFolder) -> None:
    manifest = manifest_of(data.snapshots, versions(data.snapshots)[0])
    manifest.write_bytes(manifest.read_bytes().replace(b'"listings": 0', b'"listings": 1'))


def _newer_but_changed(data: DataFolder) -> None:
    newest = versions(data.snapshots)[0]
    manifest_of(data.snapshots, newest + 1).write_text("{}")


def _changed_deny_list(data: DataFolder) -> None:
    (data.snapshots / "denied.json").write_text('{"numbers": []}')


def _no_record(data: DataFolder) -> None:
    (data.path / "record.sqlite").unlink()


def _older_record(data: DataFolder) -> None:
    with closing(sqlite3.connect(data.path / "record.sqlite")) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '0000'")


def _no_database(data: DataFolder) -> None:
    (data.path / "record.sqlite").write_bytes(b"not a database, but long enough to be read as one" * 100)


@pytest.mark.parametrize(
    ("harm", "key", "code"),
    [
        (_open_to_others, "doctor-folder-open", 0),
        (_other_keys, "doctor-keys-differ", 2),
        (_no_keys, "doctor-keys-missing", 2),
        (_only_the_public_key, "doctor-keys-no-signing", 0),
        (_half_a_key, "doctor-keys-unreadable", 1),
        (_no_snapshot, "doctor-snapshot-none", 2),
        (_changed_snapshot, "doctor-snapshot-all-refused", 2),
        (_newer_but_changed, "doctor-snapshot-refused", 1),
        (_changed_deny_list, "doctor-denied-broken", 1),
        (_no_record, "doctor-record-missing", 1),
        (_older_record, "doctor-record-form", 1),
        (_no_database, "doctor-record-unreachable", 1),
    ],
)
def test_each_harm_is_found_with_a_sentence_and_a_code(service: Service, harm: Any, key: str, code: int) -> None:
    harm(service.data)
    found = service.found()
    assert key in {finding.key for finding in found}
    assert doctor.verdict(found) == code
    assert all(service.say(finding.key, **finding.values) for finding in found)


@pytest.mark.parametrize("act", ["confirmed", "a code that nobody writes"])
def test_an_altered_history_is_found_when_there_is_time_to_read_it(service: Service, act: str) -> None:
    with closing(sqlite3.connect(service.settings.data / "record.sqlite")) as file, file:
        file.execute("UPDATE history SET act = ? WHERE sequence = (SELECT max(sequence) FROM history)", (act,))
    found = examining.record(service.settings, thoroughly=True)
    assert found.key == "doctor-record-history"
    assert examining.record(service.settings, thoroughly=False).state is State.OK


def test_the_record_is_looked_at_on_either_database(store: Store, service: Service) -> None:
    url = store.engine.url.render_as_string(hide_password=False)
    found = examining.record(replace(service.settings, database_url=url), thoroughly=True)
    assert (found.state, found.values) == (State.OK, {"database": store.engine.dialect.name})


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("postgresql+psycopg://safelight@127.0.0.1:1/record", "doctor-record-unreachable"),
        ("nonsense", "doctor-record-address"),
        ("mysql://x/y", "doctor-record-address"),
    ],
)
def test_a_record_that_cannot_be_reached_is_broken_but_stops_nobody(service: Service, url: str, key: str) -> None:
    found = examining.record(replace(service.settings, database_url=url), thoroughly=False)
    assert (found.key, found.state, found.stops) == (key, State.BROKEN, False)


def test_a_snapshot_from_tomorrow_is_the_clocks_fault_and_an_old_one_is_said(service: Service) -> None:
    key, _ = examining.keys(service.data)
    assert key is not None
    snapshot, [found, _] = examining.published(service.data, key, now().date())
    assert snapshot is not None
    assert found.key == "doctor-snapshot-ok"
    day = snapshot.manifest.created_on
    for moved, told in ((-1, "doctor-clock-behind"), (31, "doctor-snapshot-old")):
        _, [found, _] = examining.published(service.data, key, day + timedelta(days=moved))
        assert (found.key, found.state) == (told, State.LOOK)


def test_without_a_country_nobody_is_told_of_its_numbers(service: Service) -> None:
    assert service.keys(country=None) == {"doctor-country-none"}


async def telegrams(service: Service, api: BotApi, token: str = TOKEN) -> list[Finding]:
    async with serving(api) as base:
        settings = replace(service.settings, telegram_api=base, bot_token=token)
        return await asyncio.to_thread(lambda: list(surroundings.telegram(settings)))


async def test_telegram_is_asked_about_the_bot_only(service: Service) -> None:
    api = BotApi(token=TOKEN)
    assert [finding.key for finding in await telegrams(service, api)] == ["doctor-telegram-ok", "doctor-clock-ok"]
    assert [call.method for call in api.calls] == ["getMe", "getWebhookInfo"]


async def test_a_token_that_telegram_does_not_know_stops_the_service(service: Service) -> None:
    [found] = await telegrams(service, BotApi(token=TOKEN), token="0:nobody-has-this-one-nobody-has-this-one")
    assert (found.key, found.stops) == ("doctor-telegram-token", True)


async def test_a_webhook_that_is_set_is_said(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    api = BotApi(token=TOKEN)
    as_ever = api.call

    async def call(token: str, method: str, given: Mapping[str, Any]) -> Any:
        told = await as_ever(token, method, given)
        return {**told, "url": "https://example.org/", "pending_update_count": 7} if "Webhook" in method else told

    monkeypatch.setattr(api, "call", call)
    found = {finding.key: finding for finding in await telegrams(service, api)}
    assert found["doctor-telegram-webhook"].values == {"waiting": 7}


def test_telegram_out_of_reach_stops_the_service_and_the_token_is_not_told(service: Service) -> None:
    settings = replace(service.settings, telegram_api=f"http://127.0.0.1:{free_port()}")
    [found] = list(surroundings.telegram(settings))
    assert (found.key, found.stops) == ("doctor-telegram-unreachable", True)
    assert TOKEN not in service.say(found.key, **found.values)


@pytest.mark.parametrize("arguments", [[], ["--json"]])
def test_the_command_says_it_in_one_screen_and_tells_no_secret(
    service: Service, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in os.environ if name.startswith("SAFELIGHT_")]:  # noqa: TID251  to begin with none
        monkeypatch.delenv(name)
    monkeypatch.setenv("SAFELIGHT_DATA", str(service.settings.data))
    monkeypatch.setenv("SAFELIGHT_BOT_TOKEN", TOKEN)
    parser = argparse.ArgumentParser()
    doctor.add_arguments(parser)
    assert doctor.run(parser.parse_args([*arguments, "--quick"]), service.say) == 0
    out = capsys.readouterr().out
    assert TOKEN not in out
    assert len(out.splitlines()) < 24
    if arguments:
        told = json.loads(out)
        assert told["code"] == 0
        assert {"about": "keys", "state": "ok", "says": service.say("doctor-keys-ok")} in told["found"]


def test_it_runs_as_a_command_where_nothing_is_set_up(tmp_path: Path) -> None:
    with started(tmp_path / "doctor", "doctor", DATA=str(tmp_path / "data"), BOT_TOKN="x", LANGUAGE="ar") as command:
        assert command.process.wait(PATIENCE_S) == 2
    assert "SAFELIGHT_BOT_TOKN" in command.out
    assert command.errors == ""
