"""The bootstrap, where something that it needs is not there: one sentence, and what to do about it."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """run.py as a module of its own, for somebody who may not install system packages."""
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return module


def test_a_missing_system_package_is_named_with_the_line_to_run(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "SYSTEM", (("postgresql", lambda: False), ("chromium", lambda: True)))
    assert run.test([]) == 1
    assert capsys.readouterr().err.endswith("apt-get install postgresql\n")


def test_a_missing_venv_module_is_explained(
    run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "BIN", tmp_path / "bin")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert run.install(run.RUN_LOCK) == 1
    assert capsys.readouterr().err.endswith("apt-get install python3-venv\n")


def test_no_network_is_explained(
    run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pip = tmp_path / "pip"
    pip.write_text("#!/bin/sh\necho \"WARNING: NewConnectionError('Failed to establish a new connection')\"\nexit 1\n")
    pip.chmod(0o755)
    monkeypatch.setattr(run, "BIN", tmp_path)
    assert run.pip_install(run.RUN_LOCK) == 1
    assert capsys.readouterr().err.startswith("There is no network")


def test_what_is_installed_is_not_installed_again(
    run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "safelight").touch()
    monkeypatch.setattr(run, "BIN", tmp_path)
    monkeypatch.setattr(run, "STAMP", tmp_path / "installed.json")
    monkeypatch.setattr(run, "pip_install", lambda _lock: pytest.fail("installed again"))
    (tmp_path / "installed.json").write_text(f'{{"{run.RUN_LOCK.name}": "{run.fingerprint(run.RUN_LOCK)}"}}')
    assert run.install(run.RUN_LOCK) == 0


def test_peers_that_cannot_be_installed_keep_nobody_from_measuring(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Path] = []

    def no_network(lock: Path) -> int:
        asked.append(lock)
        run.stop("There is no network.")
        return 1

    monkeypatch.setattr(run, "pip_install", no_network)
    monkeypatch.setattr(run, "PEERS", (("postgresql-postgis", lambda: False),))
    run.install_peers()
    assert asked == [run.BENCH_LOCK]
    assert capsys.readouterr().err == "There is no network.\n"
