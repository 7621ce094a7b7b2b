"""Takes the pictures of the documentation: the demo in a real browser, pressed through as a newcomer would.

Run it with the environment of the tests:  .venv/bin/python docs/pictures/take.py
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
PORT = 8499
WIDTH, HEIGHT = 412, 1180
BROWSER = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")


def main() -> None:
    """Starts the demo, takes the pictures, ends it."""
    demo = subprocess.Popen([sys.executable, "-m", "cli", "demo", "--port", str(PORT)], stdout=subprocess.PIPE)  # noqa: S603  our own
    assert demo.stdout is not None
    demo.stdout.readline()
    try:
        with sync_playwright() as playwright:
            context = playwright.chromium.launch_persistent_context(
                tempfile.mkdtemp(),
                executable_path="/usr/bin/chromium",
                args=[*BROWSER],
                viewport={"width": WIDTH, "height": HEIGHT},
                locale="en-GB",
            )
            walk(context.new_page(), "practice", "United Kingdom", "🔎", "💬", "London")
            walk(context.new_page(), "practice-ar", "🌐", "العربية", "الأردن", "🔎", "⚖️", "Amman")
            context.close()
    finally:
        demo.terminate()
        demo.wait()


def walk(page: Page, name: str, *presses: str) -> None:
    """Starts a chat, presses the buttons that begin so, and saves what is seen then."""
    page.goto(f"http://localhost:{PORT}/")
    page.get_by_role("button", name="Start", exact=True).click()
    for label in presses:
        page.get_by_role("button", name=re.compile(f"^{label}")).first.click()
        page.wait_for_timeout(700)
    page.screenshot(path=HERE / f"{name}.png")


if __name__ == "__main__":
    main()
