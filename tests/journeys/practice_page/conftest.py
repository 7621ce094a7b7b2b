"""A Chromium, the stand-in with its scripted bot, and the page as somebody new finds it."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.journeys.practice_page.scripted import Stand

_CHROMIUM = Path("/usr/bin/chromium")
_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
_ARGUMENTS += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]


@pytest.fixture(scope="module")
def stand() -> Iterator[Stand]:
    stand = Stand()
    stand.start()
    yield stand
    stand.close()


@pytest.fixture
def lonely_stand() -> Iterator[Stand]:
    """A stand-in that only one test uses, to be stopped and started."""
    stand = Stand()
    stand.start()
    yield stand
    stand.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not _CHROMIUM.exists():
        pytest.fail("Chromium is missing; as root: apt-get install --yes chromium fonts-noto-core")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser, stand: Stand) -> Iterator[BrowserContext]:
    with browser.new_context(locale="en-US", viewport={"width": 1200, "height": 820}) as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=stand.url)
        context.set_default_timeout(8000)
        yield context


@pytest.fixture
def page(context: BrowserContext, stand: Stand) -> Iterator[Page]:
    """The page as somebody new finds it; at the end, nothing may have gone wrong or outside."""
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type in {"error", "warning"} else None)
    page.on("request", lambda asked: wrong.append(asked.url) if _is_outside(asked.url, stand) else None)
    page.goto(stand.url)
    expect(page.locator("#start")).to_be_visible()
    yield page
    page.close()
    assert wrong == []


def _is_outside(url: str, stand: Stand) -> bool:
    return urlsplit(url).scheme != "data" and not url.startswith(stand.url)
