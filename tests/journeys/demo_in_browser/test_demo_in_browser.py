"""The demo as a newcomer meets it: the real command, a real browser, from opening the chat to a number and to Clear."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
PORT = 8437
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def demo() -> Iterator[str]:
    command = [sys.executable, "-m", "cli", "demo", "--port", str(PORT)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    assert f"http://localhost:{PORT}/" in process.stdout.readline()
    yield f"http://localhost:{PORT}/"
    process.send_signal(signal.SIGINT)
    process.stdout.read()
    process.stdout.close()
    assert process.wait(10) == 0


@pytest.fixture
def page(demo: str) -> Iterator[Page]:
    if not CHROMIUM.exists():
        pytest.fail("Chromium is missing; as root: apt-get install --yes chromium fonts-noto-core")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        page = browser.new_page(locale="en-GB", viewport={"width": 412, "height": 900})
        page.set_default_timeout(8000)
        page.goto(demo)
        yield page
        browser.close()


def press(page: Page, beginning: str) -> None:
    page.get_by_role("log").get_by_role("button", name=re.compile(f"^{beginning}")).last.click()


def test_a_newcomer_finds_a_number_in_london_and_leaves_nothing(page: Page) -> None:
    log = page.get_by_role("log")
    page.get_by_role("button", name="Start", exact=True).click()
    expect(log).to_contain_text("Which country are you in?")
    press(page, "United Kingdom")
    expect(log).to_contain_text("United Kingdom · Emergency")
    press(page, "🔎")
    press(page, "💬")
    press(page, "London")
    expect(log).to_contain_text("London, United Kingdom")
    expect(log).to_contain_text("Practice only")
    # A number of the range that is reserved for fiction.
    expect(log).to_contain_text(re.compile(r"0808 157|020 7946|07700 900"))
    press(page, "✕")
    expect(log.get_by_text("London, United Kingdom")).to_have_count(0)
    expect(log.get_by_text("Which country")).to_have_count(0)


def test_a_town_typed_in_arabic_is_answered_from_right_to_left(page: Page) -> None:
    page.get_by_role("button", name="Start", exact=True).click()
    log = page.get_by_role("log")
    expect(log).to_contain_text("Which country are you in?")
    press(page, "🌐")
    press(page, "More")
    press(page, "العربية")
    expect(log).to_contain_text("تيليغرام")
    page.get_by_role("textbox").last.fill("مدريد")
    page.keyboard.press("Enter")
    expect(log).to_contain_text("إسبانيا")
    # The words that were typed are gone from the chat once the answer is there.
    expect(log.get_by_text("مدريد", exact=True)).to_have_count(0)
