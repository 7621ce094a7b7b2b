"""Takes the pictures of the documentation: the demo in a real browser, pressed through as a newcomer would.

Two pictures for the README, and for the tour one sheet a language with its ten main screens side by side. Run it with
the environment of the tests:  .venv/bin/python docs/pictures/take.py [LANGUAGE ...]
"""

import re
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import BrowserContext, Page, sync_playwright

from translations.catalog import Catalog, Say
from translations.names import country_name

HERE: Final = Path(__file__).parent
PORT: Final = 8499
WIDTH, HEIGHT = 412, 860
BROWSER: Final = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")
COLUMNS: Final = 5
SETTLED_MS: Final = 700
PLACES: Final = {
    "en": ("GB", "London"),
    "es": ("ES", "Madrid"),
    "ar": ("JO", "Amman"),
    "fr": ("FR", "Paris"),
    "uk": ("UA", "Kyiv"),
}
IN_README: Final = {"en": "practice.png", "ar": "practice-ar.png"}
PRACTICE: Final = re.compile("Practice|Práct|تدريب|xercice|авчальн")
RESULTS: Final = 3  # the place of the results among the steps
ELSEWHERE: Final = "ES"
"""Where the traveller of the tour goes; from Spain, to the United Kingdom."""


def main(wanted: Sequence[str]) -> None:
    """Starts the demo, takes the pictures of these languages, or of all, and ends it."""
    with demo(), browser() as context:
        for language in wanted or PLACES:
            chat = Chat(context, language)
            shots = [chat.shot(step) for step in steps(chat, *PLACES[language])]
            chat.page.close()
            save_sheet(context, shots, HERE / f"tour-{language}.png", rtl=chat.say.language.right_to_left)
            if language in IN_README:
                (HERE / IN_README[language]).write_bytes(shots[RESULTS])


class Chat:
    """One person in one language, in front of the practice page."""

    def __init__(self, context: BrowserContext, language: str) -> None:
        self.say: Say = Catalog(strict=True).say(language)
        self.page: Page = context.new_page()
        self.page.goto(f"http://localhost:{PORT}/")
        self.page.get_by_role("button", name="Start", exact=True).click()

    def write(self, text: str) -> None:
        """Sends a message."""
        line = self.page.get_by_role("textbox").first
        line.fill(text)
        line.press("Enter")

    def press(self, label: str) -> None:
        """Presses the newest button that begins so; a browser makes plain spaces of those that do not break."""
        begins = r"\s".join(map(re.escape, label.split()))
        self.page.get_by_role("button", name=re.compile("^" + begins)).last.click()

    def key(self, key: str, **values: str) -> None:
        """Presses the button that says a message."""
        self.press(self.say(key, **values))

    def open_listing(self) -> None:
        """Opens the last of the practice listings on the screen."""
        self.page.locator("button", has_text=PRACTICE).last.click()

    def shot(self, step: Callable[[], None]) -> bytes:
        """Does a step and takes a picture of what is seen then."""
        step()
        self.page.wait_for_timeout(SETTLED_MS)
        return self.page.screenshot()


def steps(chat: Chat, country: str, town: str) -> list[Callable[[], None]]:
    """The ten main screens, each by what leads to it from the one before."""
    other = "GB" if country != "GB" else ELSEWHERE

    def results() -> None:
        chat.press("🛏️")
        chat.page.wait_for_timeout(SETTLED_MS)
        chat.write(town)

    def guide() -> None:
        home()
        chat.key("button-find")
        for _ in range(2):
            chat.page.wait_for_timeout(SETTLED_MS)
            chat.key("button-something-else")

    def home() -> None:
        chat.key("button-home")
        chat.page.wait_for_timeout(SETTLED_MS)

    def in_turn(*more: Callable[[], None]) -> Callable[[], None]:
        def step() -> None:
            for one in more:
                one()
                chat.page.wait_for_timeout(SETTLED_MS)

        return step

    return [
        lambda: chat.write(f"/start {chat.say.language.tag}-{country}"),
        lambda: chat.key("button-now"),
        lambda: chat.key("button-find"),
        results,
        chat.open_listing,
        in_turn(home, lambda: chat.key("button-now"), lambda: chat.key("button-writing")),
        in_turn(home, lambda: chat.key("button-worried")),
        in_turn(guide, lambda: chat.key("button-card-me"), lambda: chat.key("button-card-me-papers")),
        in_turn(guide, lambda: chat.key("button-going"), lambda: chat.press(country_name(other, chat.say.language))),
        in_turn(home, lambda: chat.key("button-options"), lambda: chat.key("button-safety")),
    ]


def save_sheet(context: BrowserContext, shots: Sequence[bytes], file: Path, *, rtl: bool) -> None:
    """Puts pictures side by side, in reading order of the language."""
    images = "".join(f'<img src="data:image/png;base64,{b64encode(shot).decode()}">' for shot in shots)
    style = f"display:grid;grid-template-columns:repeat({COLUMNS},1fr);gap:8px;background:#888;padding:8px"
    page = context.new_page()
    page.set_viewport_size({"width": 1400, "height": 1200})
    page.set_content(
        f'<div dir="{"rtl" if rtl else "ltr"}" style="{style}">{images}</div>'
        "<style>body{margin:0}img{width:100%}</style>"
    )
    page.locator("div").screenshot(path=file)
    page.close()


@contextmanager
def demo() -> Iterator[None]:
    """The practice chat, as anybody starts it."""
    process = subprocess.Popen([sys.executable, "-m", "cli", "demo", "--port", str(PORT)], stdout=subprocess.PIPE)  # noqa: S603  our own
    assert process.stdout is not None
    process.stdout.readline()
    try:
        yield
    finally:
        process.terminate()
        process.wait()


@contextmanager
def browser() -> Iterator[BrowserContext]:
    """A browser as narrow as a phone."""
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tempfile.mkdtemp(),
            executable_path="/usr/bin/chromium",
            args=[*BROWSER],
            viewport={"width": WIDTH, "height": HEIGHT},
            locale="en-GB",
        )
        yield context
        context.close()


if __name__ == "__main__":
    main(sys.argv[1:])
