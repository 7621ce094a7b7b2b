"""The container and the unit agree with the program: its settings, its commands, its patience; and give it no right.

Here belongs what can be read in the files. Whether an engine runs them is tried by hand; docs/operating.md says how.
"""

import re
from pathlib import PurePosixPath
from typing import Final

import pytest

from bot.app import FINISH_WITHIN_S
from cli.__main__ import COMMANDS
from cli.serve import PATIENCE_S
from cli.settings import DEFAULTS, PREFIX, look_over
from tests.house.code import PACKAGES, ROOT

DOCKERFILE: Final = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE: Final = (ROOT / "docker-compose.yml").read_text("utf-8")
UNIT: Final = (ROOT / "deploy" / "safelight.service").read_text("utf-8")
IGNORED: Final = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
FILES: Final = {"Dockerfile": DOCKERFILE, "docker-compose.yml": COMPOSE, "safelight.service": UNIT}


def instructions(dockerfile: str) -> list[tuple[str, str]]:
    """The instructions of a Dockerfile, without comments, each on one line."""
    lines = [line for line in dockerfile.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
    return [(name, rest.strip()) for name, _, rest in (line.partition(" ") for line in lines)]


def unit(key: str) -> list[str]:
    """What the unit says under a key, in order."""
    return re.findall(rf"^{key}=(.*)$", UNIT, re.MULTILINE)


LAST_STAGE: Final = DOCKERFILE[DOCKERFILE.rindex("\nFROM ") :]
SAYS: Final = dict(instructions(LAST_STAGE))


@pytest.mark.parametrize("name", FILES)
def test_every_setting_that_is_named_exists(name: str) -> None:
    known = {PREFIX + setting + ending for setting in DEFAULTS for ending in ("", "_FILE")}
    named = set(re.findall(rf"\b{PREFIX}[A-Z_]*[A-Z]", FILES[name]))
    assert named
    assert named - known == set()


def test_the_token_comes_as_a_file_and_stands_nowhere() -> None:
    for text in FILES.values():
        assert not re.search(rf"{PREFIX}BOT_TOKEN\b(?!_FILE)", text)
        assert not re.search(r"\d{1,20}:[A-Za-z0-9_-]{30,}", text)
    assert "SAFELIGHT_BOT_TOKEN_FILE: /run/secrets/bot_token" in COMPOSE
    assert "SAFELIGHT_BOT_TOKEN_FILE=%d/bot_token" in unit("Environment")[0]
    assert unit("LoadCredential") == ["bot_token:/etc/safelight/bot_token"]


def test_the_image_runs_a_command_of_ours_as_nobody_in_particular() -> None:
    assert SAYS["ENTRYPOINT"] == '["python", "-m", "cli"]'
    assert SAYS["CMD"] == '["serve"]'
    assert "serve" in COMMANDS
    assert SAYS["USER"] == "safelight"
    assert "/health" in SAYS["HEALTHCHECK"]
    assert SAYS["VOLUME"] == "/data"


def test_the_image_installs_the_lock_by_hash_and_leaves_no_installer() -> None:
    steps = " ".join(rest for name, rest in instructions(DOCKERFILE) if name == "RUN")
    assert "--require-hashes -r requirements.lock" in steps
    assert "--no-index ." in steps
    assert "pip uninstall --yes pip" in steps
    assert "pip install" not in LAST_STAGE
    assert "://" not in DOCKERFILE.replace("http://127.0.0.1:8080/health", "")


def test_the_settings_of_the_image_can_be_read_and_its_port_is_the_one_that_is_watched() -> None:
    given = dict(re.findall(rf"({PREFIX}\w+)=(\S+)", SAYS["ENV"]))
    settings, problems = look_over(given)
    assert problems == ()
    assert PurePosixPath(SAYS["VOLUME"]) == PurePosixPath(given["SAFELIGHT_DATA"])
    assert SAYS["EXPOSE"] == str(settings.admin_port)
    assert f"127.0.0.1:{settings.admin_port}/health" in SAYS["HEALTHCHECK"]
    assert f'ports: ["127.0.0.1:{settings.admin_port}:{settings.admin_port}"]' in COMPOSE


def test_the_image_holds_what_runs_and_nothing_else() -> None:
    taken = {line.removeprefix("!") for line in IGNORED if line.startswith("!")}
    assert IGNORED[1] == "*"
    assert taken == {*PACKAGES, "LICENSE", "README.md", "pyproject.toml", "requirements.lock"} - {"benchmarks"}
    assert [name for name in taken if not (ROOT / name).exists()] == []


@pytest.mark.parametrize(
    "line",
    [
        "read_only: true",
        "cap_drop: [ALL]",
        'security_opt: ["no-new-privileges:true"]',
        'volumes: ["data:/data"]',
        "restart: unless-stopped",
        "core: 0",
        "mem_limit: 1g",
        "memswap_limit: 1g",
    ],
)
def test_the_container_has_no_right_that_it_does_not_need(line: str) -> None:
    assert re.search(rf"^ +{re.escape(line)}(?: #.*)?$", COMPOSE, re.MULTILINE)
    assert "privileged: true" not in COMPOSE


def test_its_log_cannot_fill_the_disk() -> None:
    assert re.search(r'max-size: \d+m, max-file: "\d"', COMPOSE)


def test_whoever_stops_it_waits_longer_than_the_program_does() -> None:
    grace = re.search(r"stop_grace_period: (\d+)s", COMPOSE)
    assert grace is not None
    assert FINISH_WITHIN_S < PATIENCE_S < int(grace[1])
    assert int(unit("TimeoutStopSec")[0]) > PATIENCE_S


def test_the_unit_starts_a_command_of_ours_and_again_when_it_ends() -> None:
    [start] = unit("ExecStart")
    program, command = start.split()
    assert PurePosixPath(program).parts[-3:] == (".venv", "bin", "safelight")
    assert command in COMMANDS
    assert unit("Restart") == ["always"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("DynamicUser", "yes"),
        ("StateDirectoryMode", "0700"),
        ("UMask", "0077"),
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("PrivateTmp", "yes"),
        ("MemoryDenyWriteExecute", "yes"),
        ("MemorySwapMax", "0"),
        ("LimitCORE", "0"),
    ],
)
def test_the_unit_gives_no_right_that_it_does_not_need(key: str, value: str) -> None:
    assert unit(key) == [value]


def test_the_unit_keeps_its_data_where_it_may_write() -> None:
    [state] = unit("StateDirectory")
    assert f"SAFELIGHT_DATA=/var/lib/{state}" in unit("Environment")[0].split()
    assert unit("WorkingDirectory") == [f"/var/lib/{state}"]
