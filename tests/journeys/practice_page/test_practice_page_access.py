"""Who can use the practice page: by keyboard alone, by ear, with little contrast vision, on a small screen."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.practice_page.scripted import PAGE_FOLDER, begin, say

pytestmark = pytest.mark.browser

# Gives each visible text whose contrast to the colour behind it is under WCAG AA, as [text, ratio].
_FAINT_TEXTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (rgb) => rgb.slice(0, 3).map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return rgba(getComputedStyle(document.body).backgroundColor);
  };
  const faint = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const [a, b] = [luminance(rgba(getComputedStyle(node).color)), luminance(behind(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.push([text.data, ratio]);
  }
  return faint;
}"""

# Gives each control that is smaller than 24 px (inside a line of text excepted, as WCAG 2.5.8 does).
_SMALL_TARGETS = """() => [...document.querySelectorAll("button, .key, input, textarea, summary")]
  .filter((node) => node.checkVisibility())
  .map((node) => [node.outerHTML.slice(0, 80), node.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([name]) => name)"""


def _nameless(page: Page) -> list[str]:
    """Lines of the accessibility tree that are a control without a name."""
    controls = r"- (button|link|textbox|searchbox|radio|dialog|log|region|complementary)(:| \[|$)"
    return [line for line in page.locator("body").aria_snapshot().splitlines() if re.search(controls, line)]


def test_a_whole_story_needs_no_mouse(page: Page) -> None:
    press = page.keyboard.press
    page.locator("#start").focus()
    press("Enter")
    expect(page.get_by_role("textbox", name="practice-text")).to_be_focused()
    page.keyboard.type("by hand")
    press("Enter")
    expect(page.locator(".message .text").last).to_have_text("heard by hand")
    press("Tab")
    expect(page.get_by_role("button", name="practice-position")).to_be_focused()
    press("Enter")
    page.keyboard.type("dur")
    press("ArrowDown")
    expect(page.get_by_role("button", name="Durrës Albania")).to_be_focused()
    press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="practice-position")).to_be_focused()
    press("Enter")
    page.keyboard.type("dur")
    press("Enter")
    expect(page.locator(".message .text").last).to_have_text("at 41.32 19.45")
    for _ in range(3):
        press("Shift+Tab")
    expect(page.get_by_role("link", name="web")).to_be_focused()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_and_targets_are_large_in_every_dress(page: Page, theme: str, language: str) -> None:
    begin(page)
    say(page, "marked")
    say(page, "refused")
    expect(page.locator("code.copy")).to_be_visible()
    page.locator(f"input[value={theme}]").check()
    page.locator("#show-inspector").click()
    page.locator("#calls summary").first.click()
    page.locator("#choose-language").click()
    page.locator(f"#languages [lang={language}]").click()
    page.locator("#share").click()
    page.locator("#coordinates").fill("nothing")
    page.keyboard.press("Enter")
    page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == theme
    assert page.evaluate(_FAINT_TEXTS) == []
    assert page.evaluate(_SMALL_TARGETS) == []


def test_every_control_has_a_name_and_every_dialog_says_that_this_is_practice(page: Page) -> None:
    begin(page)
    assert _nameless(page) == []
    page.locator("#show-inspector").click()
    expect(page.get_by_role("complementary", name="practice-inspector")).to_be_visible()
    assert _nameless(page) == []
    for opener in ("#choose-language", "#share"):
        page.locator(opener).click()
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_text("practice-mark")).to_be_visible()
        assert _nameless(page) == []
        dialog.get_by_role("button", name="practice-close").click()
        expect(dialog).to_have_count(0)
    assert page.evaluate("[...document.querySelectorAll('[id]')].length") == page.evaluate(
        "new Set([...document.querySelectorAll('[id]')].map((node) => node.id)).size"
    )


def test_messages_are_a_log_that_is_read_out_with_who_wrote_them(page: Page) -> None:
    begin(page)
    expect(page.get_by_role("log", name="practice-log")).to_match_aria_snapshot(
        """
        - log "practice-log":
          - text: practice-you
          - button "/start"
          - time: /\\d\\d:\\d\\d/
          - text: practice-bot menu
          - time: /\\d\\d:\\d\\d/
          - group "practice-buttons":
            - button "notice"
            - button "alert"
        """
    )
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    expect(page.get_by_role("log")).not_to_have_attribute("aria-busy", "true")


@pytest.mark.parametrize("width", [320, 390, 700, 1024, 1600])
def test_nothing_sticks_out_at_any_width_and_settings_are_always_at_hand(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    begin(page)
    if width < 1024:
        page.get_by_role("button", name="practice-settings").click()
        expect(page.get_by_role("dialog", name="practice-settings").get_by_text("practice-mark")).to_be_visible()
    page.get_by_role("button", name="practice-inspector").click()
    expect(page.locator("#calls").get_by_text("sendMessage")).to_be_visible()
    if width < 1024:
        page.keyboard.press("Escape")
    expect(page.get_by_role("textbox", name="practice-text")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.querySelector('#log').scrollWidth <= document.querySelector('#log').clientWidth")


def test_the_pages_files_hold_no_words_no_inline_code_and_no_other_address() -> None:
    html = (PAGE_FOLDER / "page.html").read_text("utf-8")
    shown = re.sub(r"<!--.*?-->|<[^>]+>", "", html, flags=re.DOTALL)
    assert shown.strip() == ""
    assert re.search(r"\sstyle=|\son\w+=|<script(?! type=\"module\" src=)|<style", html) is None
    assert re.search(r"(aria-label|title|alt)=", html) is None
    for file in PAGE_FOLDER.iterdir():
        text = file.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|https?://[a-z]", text) is None, file
        assert len(text.splitlines()) <= 400, file
