"""How the practice page keeps its line: reloads, a stopped server, somebody new, and the record of calls."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.journeys.practice_page.scripted import Stand, begin, say

pytestmark = pytest.mark.browser


def test_a_reload_stays_in_the_chat_and_another_tab_is_somebody_else(page: Page, context: BrowserContext) -> None:
    begin(page)
    say(page, "keyboard")
    expect(page.get_by_role("button", name="a key")).to_be_visible()
    page.reload()
    expect(page.locator(".message .text")).to_have_text(["/start", "menu", "keyboard", "keyboard"])
    expect(page.get_by_role("button", name="a key")).to_be_visible()
    with context.new_page() as other:
        other.goto(page.url)
        expect(other.locator("#start")).to_be_visible()


def test_a_new_person_starts_with_an_empty_chat(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="practice-new-person").click()
    expect(page.locator("#start")).to_be_focused()
    expect(page.locator(".message")).to_have_count(0)
    begin(page)
    expect(page.locator(".message")).to_have_count(2)


def test_a_server_that_comes_back_without_memory_meets_a_new_person_by_itself(
    context: BrowserContext, lonely_stand: Stand
) -> None:
    page = context.new_page()
    page.goto(lonely_stand.url)
    begin(page)
    lonely_stand.stop()
    expect(page.get_by_text("practice-lost")).to_be_visible()
    say(page, "lost words")
    expect(page.locator("#toast")).to_have_text("practice-not-sent")
    expect(page.get_by_role("textbox", name="practice-text")).to_have_value("lost words")
    lonely_stand.start()
    expect(page.locator("#start")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("practice-lost")).to_be_hidden()
    begin(page)


def test_the_inspector_shows_each_call_with_its_answer_and_parameters(page: Page) -> None:
    begin(page)
    say(page, "refused")
    page.get_by_role("button", name="practice-inspector").click()
    panel = page.get_by_role("complementary", name="practice-inspector")
    calls = panel.locator("#calls > li")
    expect(calls).to_have_count(2)
    expect(calls.first).to_contain_text("sendMessage")
    expect(calls.first).to_contain_text("practice-call-refused")
    calls.first.locator("summary").click()
    expect(calls.first).to_contain_text("400 Bad Request: message text is empty")
    calls.last.locator("summary").click()
    expect(calls.last.locator("pre")).to_contain_text('"inline_keyboard": [')
    calls.last.get_by_role("button", name="practice-copy").click()
    expect(page.locator("#toast")).to_have_text("practice-copied")
    assert page.evaluate("navigator.clipboard.readText().then(JSON.parse)")["text"] == "menu"
    panel.get_by_role("searchbox", name="practice-calls-filter").fill("EMPTY")
    expect(calls.filter(visible=True)).to_have_count(1)
    panel.get_by_role("searchbox", name="practice-calls-filter").fill("nothing like it")
    expect(panel.get_by_text("practice-calls-none")).to_be_visible()
