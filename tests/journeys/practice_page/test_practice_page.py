"""What a person sees and does on the practice page: writing, pressing, copying, positions, languages.

What a screen of the bot says is tested elsewhere; who can use the page and how it keeps its line, in the files beside.
"""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.practice_page.scripted import begin, say

pytestmark = pytest.mark.browser


def test_before_the_first_message_there_is_the_bots_description_and_start(page: Page) -> None:
    expect(page.get_by_role("heading", name="Echo")).to_be_visible()
    expect(page.get_by_text("It says what it heard.")).to_be_visible()
    expect(page.get_by_text("practice-mark").first).to_be_visible()
    expect(page).to_have_title("practice-mark · Echo")
    expect(page.get_by_role("textbox", name="practice-text")).to_be_hidden()
    begin(page)
    expect(page.locator(".mine")).to_contain_text("/start")
    expect(page.get_by_text("It says what it heard.")).to_be_hidden()
    expect(page.get_by_role("textbox", name="practice-text")).to_be_focused()


def test_enter_sends_and_shift_enter_breaks_the_line(page: Page) -> None:
    begin(page)
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")
    expect(page.locator(".message .text").last).to_have_text("heard one\ntwo", use_inner_text=True)
    expect(page.get_by_role("textbox", name="practice-text")).to_have_value("")


def test_a_long_text_goes_as_several_messages_and_no_character_is_halved(page: Page) -> None:
    begin(page)
    say(page, "a" * 4095 + "🙂b")
    texts = page.locator(".mine .text")
    expect(texts).to_have_count(3)
    assert [len(text) for text in texts.all_text_contents()] == [6, 4095, 2]


def test_marks_stand_where_telegram_counts_them_and_data_never_becomes_markup(page: Page) -> None:
    begin(page)
    say(page, "marked")
    text = page.locator(".message .text").last
    expect(text.locator("b")).to_have_text("bold")
    expect(text.locator("code")).to_have_text("call")
    expect(text).to_contain_text("<b>&amp;")
    expect(text.get_by_role("link", name="link")).to_have_attribute("href", "https://example.org/there")
    expect(text.get_by_role("link", name="link")).to_have_attribute("rel", re.compile("noopener"))
    expect(text.locator("a i")).to_have_text("li")
    hidden = text.get_by_role("button", name="practice-spoiler")
    expect(hidden.get_by_text("hidden")).to_be_hidden()
    hidden.click()
    expect(text.get_by_text("hidden", exact=True)).to_be_visible()


def test_a_pressed_button_spins_until_the_bot_answers_and_the_notice_is_shown(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="silent").click()
    expect(page.get_by_role("button", name="silent")).to_have_attribute("aria-busy", "true")
    page.get_by_role("button", name="notice").click()
    expect(page.locator("#toast")).to_have_text("a notice")
    expect(page.get_by_role("button", name="notice")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("button", name="silent")).to_have_attribute("aria-busy", "true")
    page.get_by_role("button", name="alert").click()
    dialog = page.get_by_role("dialog", name="an alert")
    expect(dialog.get_by_text("practice-mark")).to_be_visible()
    dialog.get_by_role("button", name="practice-ok").click()
    expect(dialog).to_be_hidden()


def test_an_edit_changes_the_message_in_place_and_keeps_the_focus_on_the_button(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="edit").press("Enter")
    expect(page.locator(".message:not(.mine) .text")).to_have_text("edited")
    expect(page.locator(".message")).to_have_count(2)
    expect(page.get_by_role("button", name="edit")).to_be_focused()


def test_a_deleted_message_goes_before_ones_eyes(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="delete").press("Enter")
    expect(page.locator(".message")).to_have_count(1)
    expect(page.get_by_role("log")).to_be_focused()


def test_copying_puts_the_text_on_the_clipboard_and_says_so(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="copy").click()
    expect(page.locator("#toast")).to_have_text("practice-copied")
    assert page.evaluate("navigator.clipboard.readText()") == "+34 600 000 000"


def test_a_number_in_a_message_is_copied_by_the_keyboard_too(page: Page) -> None:
    begin(page)
    say(page, "marked")
    page.locator("code.copy").press("Enter")
    expect(page.locator("#toast")).to_have_text("practice-copied")
    assert page.evaluate("navigator.clipboard.readText()") == "call"


def test_a_link_button_opens_a_tab_that_knows_nothing_of_this_one(page: Page) -> None:
    begin(page)
    link = page.get_by_role("link", name="web practice-new-tab")
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_have_attribute("href", "https://example.org/")


def test_a_position_is_a_town_found_without_accents(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="practice-position").click()
    expect(page.get_by_role("searchbox", name="practice-position-town")).to_be_focused()
    page.keyboard.type("nowhere")
    expect(page.get_by_text("practice-position-no-town")).to_be_visible()
    page.get_by_role("searchbox", name="practice-position-town").fill("sao")
    page.get_by_role("button", name="São Paulo Brazil").click()
    expect(page.locator(".message .text").last).to_have_text("at -23.55 -46.63")


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("Tirana", "practice-position-unreadable"),
        ("41.33", "practice-position-unreadable"),
        ("91, 19.82", "practice-position-latitude"),
        ("41.33, 190", "practice-position-longitude"),
    ],
)
def test_coordinates_that_are_none_are_refused_with_the_reason(page: Page, typed: str, complaint: str) -> None:
    begin(page)
    page.get_by_role("button", name="practice-position").click()
    field = page.get_by_role("textbox", name="practice-position-coordinates")
    field.fill(typed)
    field.press("Enter")
    expect(page.get_by_role("alert").filter(has_text=complaint)).to_be_visible()
    expect(field).to_be_focused()
    expect(field).to_have_value(typed)
    expect(field).to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize("typed", ["41.33, 19.82", "geo:41.33,19.82", "41.33 19.82", "٤١٫٣٣، ١٩٫٨٢"])
def test_coordinates_are_read_in_every_usual_form(page: Page, typed: str) -> None:
    begin(page)
    page.get_by_role("button", name="practice-position").click()
    page.get_by_role("textbox", name="practice-position-coordinates").fill(typed)
    page.keyboard.press("Enter")
    expect(page.locator(".message .text").last).to_have_text("at 41.33 19.82")


def test_the_bots_own_keyboard_sends_its_words_and_asks_for_a_position(page: Page) -> None:
    begin(page)
    say(page, "keyboard")
    expect(page.locator(".message").last).to_be_in_viewport(ratio=0.99)
    page.get_by_role("button", name="here").click()
    page.get_by_role("button", name="Tirana Albania").click()
    expect(page.locator(".message .text").last).to_have_text("at 41.33 19.82")
    expect(page.get_by_role("button", name="a key")).to_be_hidden()
    page.get_by_role("button", name="practice-keys").click()
    page.get_by_role("button", name="a key").click()
    expect(page.locator(".message .text").last).to_have_text("heard a key")


def test_commands_are_offered_from_the_menu_and_while_typing(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="practice-commands").click()
    page.get_by_role("button", name="/help need help").click()
    expect(page.locator(".message .text").last).to_have_text("heard /help")
    page.keyboard.type("/s")
    expect(page.locator("#commands button")).to_have_text(["/start begin"])
    page.keyboard.press("ArrowUp")
    expect(page.locator("#commands button")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#commands")).to_be_hidden()
    expect(page.get_by_role("textbox", name="practice-text")).to_be_focused()


def test_the_language_switch_turns_the_page_and_tells_the_bot(page: Page) -> None:
    begin(page)
    page.get_by_role("button", name="practice-language").click()
    page.get_by_role("button", name="العربية").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.get_by_text("ع practice-strip")).to_be_visible()
    say(page, "language")
    expect(page.locator(".message .text").last).to_have_text("told ar")
    mine, theirs = page.locator(".mine .bubble").last, page.locator(".message:not(.mine) .bubble").last
    assert _left(mine) < _left(theirs)
    page.get_by_role("button", name="ع practice-language").click()
    page.get_by_role("textbox").filter(visible=True).last.fill("nothing so")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert").filter(has_text="practice-language-unreadable")).to_be_visible()
    page.get_by_role("textbox").filter(visible=True).last.fill("pt-BR")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    say(page, "language")
    expect(page.locator(".message .text").last).to_have_text("told pt-br")


def _left(locator: Any) -> float:
    box = locator.bounding_box()
    assert box is not None
    return float(box["x"])
