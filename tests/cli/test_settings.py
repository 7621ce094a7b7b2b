from pathlib import Path

import pytest

from cli.settings import SettingsError, child_environment, read_settings

TOKEN = "42:practice-practice-practice-practice"


def problems_of(environment: dict[str, str], *, needs_token: bool = False) -> set[tuple[str, str]]:
    with pytest.raises(SettingsError) as wrong:
        read_settings(environment, needs_token=needs_token)
    return set(wrong.value.problems)


def test_without_any_setting_everything_but_serving_can_begin() -> None:
    settings = read_settings({})
    assert settings.bot_token == ""
    assert settings.data == Path("data").absolute()
    assert settings.database_url == f"sqlite:///{settings.data / 'record.sqlite'}"
    assert (settings.admin_host, settings.admin_port) == ("127.0.0.1", 8080)
    assert settings.country is None


def test_everything_that_is_wrong_is_reported_at_once() -> None:
    environment = {
        "SAFELIGHT_BOT_TOKEN": "not a token",
        "SAFELIGHT_TELEGRAM_API": "ftp://example.org",
        "SAFELIGHT_ADMIN_ORIGIN": "example.org",
        "SAFELIGHT_SOURCE_URL": "http://[",
        "SAFELIGHT_ADMIN_LISTEN": "8080",
        "SAFELIGHT_WEBHOOK_URL": "http://example.org/updates",
        "SAFELIGHT_WEBHOOK_SECRET": "too short",
        "SAFELIGHT_WEBHOOK_LISTEN": "nowhere",
        "SAFELIGHT_COUNTRY": "ZZ",
        "SAFELIGHT_BOT_TOKN": "a slip of the pen",
        "SAFELIGHT_LANGUAGE_FILE": "/nowhere/at/all",
    }
    assert problems_of(environment) == {
        ("SAFELIGHT_BOT_TOKEN", "not-a-token"),
        ("SAFELIGHT_TELEGRAM_API", "not-an-address"),
        ("SAFELIGHT_ADMIN_ORIGIN", "not-an-address"),
        ("SAFELIGHT_SOURCE_URL", "not-an-address"),
        ("SAFELIGHT_ADMIN_LISTEN", "not-host-and-port"),
        ("SAFELIGHT_WEBHOOK_URL", "not-a-webhook"),
        ("SAFELIGHT_WEBHOOK_SECRET", "not-a-webhook-secret"),
        ("SAFELIGHT_WEBHOOK_LISTEN", "not-host-and-port"),
        ("SAFELIGHT_COUNTRY", "not-a-country"),
        ("SAFELIGHT_BOT_TOKN", "unknown"),
        ("SAFELIGHT_LANGUAGE_FILE", "unreadable-file"),
    }


def test_a_token_is_missed_only_by_those_who_serve() -> None:
    assert read_settings({}).bot_token == ""
    assert problems_of({}, needs_token=True) == {("SAFELIGHT_BOT_TOKEN", "missing")}


def test_a_secret_in_a_file_goes_before_one_in_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    environment = {
        "SAFELIGHT_BOT_TOKEN_FILE": str(file),
        "SAFELIGHT_BOT_TOKEN": "43:other-other-other-other-other-other",
    }
    assert read_settings(environment).bot_token == TOKEN


def test_an_empty_file_is_as_if_nothing_was_said(tmp_path: Path) -> None:
    file = tmp_path / "data"
    file.write_text("\n")
    assert read_settings({"SAFELIGHT_DATA_FILE": str(file)}) == read_settings({})


def test_a_file_that_is_not_text_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_bytes(b"\xff\xfe")
    assert ("SAFELIGHT_BOT_TOKEN_FILE", "unreadable-file") in problems_of({"SAFELIGHT_BOT_TOKEN_FILE": str(file)})


@pytest.mark.parametrize("listen", ["", ":8080", "localhost:", "localhost:0", "localhost:65536", "localhost:http"])
def test_the_staff_screen_needs_a_host_and_a_port(listen: str) -> None:
    environment = {"SAFELIGHT_ADMIN_LISTEN": listen}
    if listen:
        assert problems_of(environment) == {("SAFELIGHT_ADMIN_LISTEN", "not-host-and-port")}
    else:
        assert read_settings(environment).admin_port == 8080


def test_an_address_of_the_sixth_protocol_is_taken_too() -> None:
    settings = read_settings({"SAFELIGHT_ADMIN_LISTEN": "[::1]:8081"})
    assert (settings.admin_host, settings.admin_port) == ("::1", 8081)


def test_without_a_webhook_its_secret_is_not_asked_for() -> None:
    settings = read_settings({"SAFELIGHT_WEBHOOK_SECRET": "short"})
    assert settings.webhook_url == ""
    assert (settings.webhook_host, settings.webhook_port) == ("127.0.0.1", 8081)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/updates",
        "https://example.org:8443/a-b_c.d~e/f",
        "https://example.org",
        "http://127.0.0.1:9000/updates",
        "http://localhost:9000/updates",
    ],
)
def test_a_webhook_is_an_address_that_telegram_or_the_stand_in_can_post_to(url: str) -> None:
    settings = read_settings({"SAFELIGHT_WEBHOOK_URL": url, "SAFELIGHT_WEBHOOK_SECRET": "a-secret_of_16-ch"})
    assert settings.webhook_url == url
    assert "example.org" not in repr(settings)
    assert "a-secret" not in repr(settings)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/updates",
        "https://example.org:9000/updates",
        "https://example.org:port/updates",
        "https://example.org/{token}",
        "https://example.org/updates?token=1",
        "https://user@example.org/updates",
        "https:///updates",
        "updates",
    ],
)
def test_any_other_address_is_none_for_a_webhook(url: str) -> None:
    environment = {"SAFELIGHT_WEBHOOK_URL": url, "SAFELIGHT_WEBHOOK_SECRET": "a-secret_of_16-ch"}
    assert problems_of(environment) == {("SAFELIGHT_WEBHOOK_URL", "not-a-webhook")}


@pytest.mark.parametrize(
    ("secret", "problem"),
    [
        ("", "missing"),
        ("a" * 15, "not-a-webhook-secret"),
        ("a" * 257, "not-a-webhook-secret"),
        ("a secret with spaces in it", "not-a-webhook-secret"),
        ("geheimer-schlüssel-123", "not-a-webhook-secret"),
        ("a-secret-with-a-line\nfeed", "not-a-webhook-secret"),
    ],
)
def test_a_webhook_needs_a_secret_that_telegram_takes_and_nobody_guesses(secret: str, problem: str) -> None:
    environment = {"SAFELIGHT_WEBHOOK_URL": "https://example.org/", "SAFELIGHT_WEBHOOK_SECRET": secret}
    assert problems_of(environment) == {("SAFELIGHT_WEBHOOK_SECRET", problem)}


def test_a_name_is_as_long_as_telegram_takes_it() -> None:
    assert read_settings({"SAFELIGHT_BOT_NAME": "x" * 64}).bot_name == "x" * 64
    assert problems_of({"SAFELIGHT_BOT_NAME": "x" * 65}) == {("SAFELIGHT_BOT_NAME", "too-long")}


def test_settings_of_other_programs_are_none_of_ours() -> None:
    assert read_settings({"SAFELIGH_TOKEN": "x", "PATH": "/bin"}) == read_settings({})


def test_the_token_and_the_database_never_show() -> None:
    environment = {"SAFELIGHT_BOT_TOKEN": TOKEN, "SAFELIGHT_DATABASE_URL": "postgresql+psycopg://staff:canary@/record"}
    settings = read_settings(environment)
    assert settings.bot_token == TOKEN
    assert "practice-practice" not in repr(settings)
    assert "canary" not in repr(settings)


def test_a_problem_never_holds_what_was_set() -> None:
    with pytest.raises(SettingsError) as wrong:
        read_settings({"SAFELIGHT_BOT_TOKEN": "canary", "SAFELIGHT_COUNTRY": "canary"})
    assert "canary" not in f"{wrong.value!r} {wrong.value}"


def test_a_process_that_we_start_gets_our_environment_with_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAFELIGHT_COUNTRY", "GB")
    environment = child_environment(COUNTRY="ES", DATA="elsewhere")
    assert (environment["SAFELIGHT_COUNTRY"], environment["SAFELIGHT_DATA"]) == ("ES", "elsewhere")
    assert "PATH" in environment
