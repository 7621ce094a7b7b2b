"""A screen in Telegram's terms: entities that lie right whatever the script, and traces that survive in buttons."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from hypothesis import given
from hypothesis import strategies as st

from bot.drawing import clear_traces, entities_of, here_of, keyboard_of, position_keyboard, with_traces
from screens.buttons import Clear, Here, Home, Trace, to_data
from screens.screen import Copy, Line, Link, Press, Screen, Style

A_LINE = st.builds(
    Line, st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"])), st.sampled_from(Style)
)
HERE = Here("en", "ES")


def drawn_entities(screen: Screen) -> list[MessageEntity]:
    """The entities as Telegram reads them."""
    return [MessageEntity.model_validate(entity) for entity in entities_of(screen)]


def drawn_keyboard(screen: Screen, traces: tuple[Trace, ...]) -> InlineKeyboardMarkup:
    """The keyboard as Telegram reads it."""
    return InlineKeyboardMarkup.model_validate(keyboard_of(screen, traces))


@given(st.lists(A_LINE, max_size=8))
def test_every_entity_covers_exactly_its_line(lines: list[Line]) -> None:
    screen = Screen(tuple(lines), ())
    units = screen.text.encode("utf-16-le")
    covered = [
        (entity.type, units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le"))
        for entity in drawn_entities(screen)
    ]
    styled = [(line.style.value, line.text) for line in lines if line.style is not Style.PLAIN and line.text.strip()]
    assert covered == styled


def test_a_number_after_an_emoji_and_arabic_is_bold_where_it_stands() -> None:
    screen = Screen((Line("🛏️ مدريد"), Line("016", Style.BOLD), Line("x", Style.ITALIC)), ())
    bold, italic = drawn_entities(screen)
    assert (bold.type, bold.offset, bold.length) == ("bold", 10, 3)
    assert (italic.type, italic.offset, italic.length) == ("italic", 14, 1)


def test_each_kind_of_button_becomes_telegram_s() -> None:
    rows = ((Press("a", Home(HERE)), Copy("b", "016")), (Link("c", "https://example.org/"), Press("✕", Clear())))
    traces = (Trace(9, ours=True), Trace(7, ours=False))
    (home, copy), (link, clear) = drawn_keyboard(Screen((), rows), traces).inline_keyboard
    assert home.callback_data == "h1.en.ES"
    assert copy.copy_text is not None
    assert copy.copy_text.text == "016"
    assert link.url == "https://example.org/"
    assert clear.callback_data == to_data(Clear(traces))


def test_clear_is_found_again_and_told_anew() -> None:
    rows = ((Press("a", Home(HERE)), Press("✕", Clear())),)
    markup = drawn_keyboard(Screen((), rows), (Trace(9, ours=True),))
    assert clear_traces(markup) == (Trace(9, ours=True),)
    told = with_traces(markup, (Trace(12, ours=True), Trace(9, ours=True)))
    assert clear_traces(told) == (Trace(12, ours=True), Trace(9, ours=True))
    assert told.inline_keyboard[0][0] == markup.inline_keyboard[0][0]
    assert here_of(told) == HERE


def test_a_keyboard_of_strange_buttons_says_nothing() -> None:
    strange = InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text="?", callback_data="zz")],
            [InlineKeyboardButton(text="?", url="x")],
        ]
    )
    for markup in (None, InlineKeyboardMarkup(inline_keyboard=[]), strange):
        assert clear_traces(markup) == ()
        assert here_of(markup) is None


def test_the_position_button_shows_once() -> None:
    keyboard = position_keyboard("📍")
    assert keyboard.one_time_keyboard
    assert [[button.request_location for button in row] for row in keyboard.keyboard] == [[True]]
