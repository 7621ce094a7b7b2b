"""Whole stories of finding: from opening the chat to a number that works, and what is left behind: nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from directory.codes import Reason
from tests.journeys.stage import Phone, Stage, buttons_of
from translations.names import country_name

MADRID = (40.4168, -3.7038)
IRUN = (43.339, -1.789)  # a bridge away from Hendaye in France
AT_SEA = (0.0, -140.0)


async def test_a_survivor_finds_a_place_in_madrid_and_keeps_its_address(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    assert phone.words("home-where") in phone.text
    await phone.press_name("Spain")
    await phone.press("button-find")
    await phone.press("situation-sleep")
    await phone.press_name("Madrid")
    assert phone.text.startswith("Madrid, Spain")
    assert "Practice Quiet House" in phone.text
    await phone.press_name("Practice Quiet House")
    assert phone.words("details-address-private") in phone.text
    await phone.press("button-keep")
    assert phone.person.notices[-1]["text"] == phone.words("notice-kept")
    screen, kept = phone.shown
    assert "Practice Quiet House" in screen["text"]
    assert "Practice" not in kept["text"].replace(phone.words("mark-practice"), "")
    assert kept["text"].startswith("example.org")

    await phone.press("button-back")
    await phone.press("button-home")
    await phone.say("Barcelona")
    assert kept["message_id"] in [message["message_id"] for message in phone.shown]
    await phone.clear()
    assert phone.shown == []


@pytest.mark.parametrize(
    ("code", "language"), [("es-MX", "es"), ("ar", "ar"), ("fr-CM", "fr"), ("de", "de"), ("kl", "en"), (None, "en")]
)
async def test_the_phone_s_language_is_spoken_from_the_first_screen_on(
    stage: Stage, code: str | None, language: str
) -> None:
    phone = stage.phone(code)
    phone.language = language
    await phone.open_chat()
    assert phone.words("home-where") in phone.text
    await phone.press_name(country_name("ES", stage.service.catalog.languages[language]))
    await phone.press("button-find")
    await phone.press("situation-law")
    await phone.press_name("Madrid")
    assert phone.words("button-home") in phone.labels
    await phone.clear()
    assert phone.shown == []


async def test_a_language_that_was_chosen_holds_against_that_of_the_phone(stage: Stage) -> None:
    phone = stage.phone("en")
    await phone.open_chat("en-ES")
    await phone.press("button-options")
    await phone.press("button-more")
    await phone.press_name("العربية")
    phone.language = "ar"
    await phone.say("Madrid")
    assert phone.words("button-home") in phone.labels
    await stage.restart_bot()
    await phone.press("button-home")
    assert phone.words("home-how") in phone.text


async def test_somebody_who_wants_to_go_to_another_country_says_when_they_are_there(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("button-something-else")
    await phone.press("situation-child")
    await phone.press("button-countries")
    await phone.press_name("United Kingdom")
    away, not_from_here = phone.words("results-away", country="United Kingdom"), phone.words("result-not-from-here")
    assert away in phone.text
    while "Practice Child and Family Desk" not in phone.text:
        await phone.press("button-more")
    assert not_from_here in phone.text
    assert "Spain · Emergency 112" in phone.text
    await phone.press_name(phone.words("button-there-now", country="United Kingdom"))
    assert "Practice Child and Family Desk" in phone.text
    assert away not in phone.text
    assert not_from_here not in phone.text
    assert "United Kingdom · Emergency 999" in phone.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("مدريد", "Madrid, Spain"),
        ("Мадрид", "Madrid, Spain"),
        ("MADRID", "Madrid, Spain"),
        ("Amman, Jordan", "Amman, Jordan"),
        ("Madrid, Colombia", "Madrid, Colombia"),
        ("Київ", "Kyiv, Ukraine"),
        ("東京", "Tokyo, Japan"),
    ],
)
async def test_a_town_may_be_typed_in_any_script(stage: Stage, typed: str, shown: str) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.say(typed)
    assert phone.text.startswith(shown)
    await phone.press("situation-sleep")
    assert phone.text.startswith(shown)


@pytest.mark.parametrize(
    ("typed", "house"),
    [
        ("Київ", "Practice House of Quiet"),
        ("አዲስ አበባ", "Practice Eucalyptus House"),
        ("ঢাকা", "Practice Lotus House"),
        ("กรุงเทพมหานคร", "Practice Lantern House"),
        ("Bogotá", "Practice Mountain House"),
    ],
)
async def test_a_place_to_sleep_is_found_from_a_town_in_the_letters_of_its_country(
    stage: Stage, typed: str, house: str
) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await phone.say(typed)
    await phone.press("situation-sleep")
    assert house in phone.text
    await phone.press_name(house)
    assert phone.words("details-address-private") in phone.text


async def test_a_town_of_which_there_are_many_is_asked_for_with_its_region(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await phone.say("Springfield")
    assert phone.words("place-choose") in phone.text
    assert "Springfield, Missouri, United States" in phone.labels
    await phone.press_name("Springfield, Illinois, United States")
    assert phone.text.startswith("Springfield, United States")


async def test_a_word_that_is_country_and_town_is_asked_for(stage: Stage) -> None:
    phone = stage.phone("ar")
    await phone.open_chat()
    await phone.say("عمان")
    assert phone.words("place-choose") in phone.text


async def test_a_country_may_be_typed(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await phone.say("España")
    assert phone.text.startswith(phone.words("home-first", country="Spain"))


async def test_a_town_that_is_typed_after_a_need_is_answered_with_numbers(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("situation-law")
    await phone.say("Madrid")
    assert phone.text.startswith("Madrid, Spain")
    assert "Practice Law Office" in phone.text


async def test_words_that_mean_nothing_to_us_lead_on_all_the_same(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.say(stage.canaries.word())
    assert phone.words("note-not-understood") in phone.text
    await phone.press("button-find")
    await phone.press("situation-law")
    await phone.say(stage.canaries.word())
    assert phone.words("place-unknown") in phone.text
    assert "Practice Law Office" in phone.text


async def ask_to_share(phone: Phone) -> None:
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("situation-law")
    await phone.press("button-share")


async def test_a_shared_position_becomes_a_town_and_is_deleted(stage: Stage) -> None:
    phone = stage.phone()
    await ask_to_share(phone)
    assert phone.words("place-position-exact") in phone.text
    assert phone.person.chat.reply_keyboard is not None
    await phone.share(stage.canaries.degrees(MADRID[0]), stage.canaries.degrees(MADRID[1]))
    assert phone.text.startswith("Madrid")
    assert phone.words("note-position") in phone.text
    assert "Practice Law Office" in phone.text
    assert phone.person.chat.reply_keyboard is None
    assert len(phone.shown) == 1


async def test_a_position_at_a_border_is_asked_for_on_both_sides(stage: Stage) -> None:
    phone = stage.phone()
    await ask_to_share(phone)
    await phone.share(stage.canaries.degrees(IRUN[0]), stage.canaries.degrees(IRUN[1]))
    towns = [label for label in phone.labels if ", " in label]
    assert {town.rpartition(", ")[2] for town in towns} == {"Spain", "France"}
    assert len(phone.shown) == 1
    await phone.press_name("France")
    assert "France" in phone.text.split("\n")[0]


async def test_a_position_in_the_middle_of_the_sea_is_answered(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await phone.share(*AT_SEA)
    assert phone.labels


async def test_whoever_does_not_share_a_position_goes_on_without(stage: Stage) -> None:
    phone = stage.phone()
    await ask_to_share(phone)
    await phone.press("button-back")
    assert phone.person.chat.reply_keyboard is None
    assert len(phone.shown) == 1


async def test_a_number_that_did_not_work_gives_the_next_one_and_is_counted(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.press("button-now")
    await phone.press_name("Practice Night Line")
    await phone.press("button-failed")
    assert "0808 157 0011" not in phone.text
    assert phone.words("failed-why") in phone.text
    assert any("copy_text" in b or "url" in b for row in phone.screen["reply_markup"]["inline_keyboard"] for b in row)
    await phone.press("reason-no_answer")
    assert phone.words("failed-noted") in phone.text
    await phone.press("button-back")

    stage.service.tally.flush()
    [(signal, count)] = stage.service.tally.totals(datetime.now(UTC).date() - timedelta(days=1)).did_not_work
    assert (signal.reason, count) == (Reason.NO_ANSWER, 1)
    listing = stage.service.finder.listing(signal.listing)
    assert listing is not None
    assert listing.text("en").name == "Practice Night Line"


async def test_one_person_counts_once_a_day_and_two_count_twice(stage: Stage) -> None:
    for _ in range(2):
        phone = stage.phone()
        await phone.open_chat("en-GB")
        for _ in range(3):
            await phone.press("button-now")
            await phone.press_name("Practice Night Line")
            await phone.press("button-failed")
            await phone.press("button-home")
    stage.service.tally.flush()
    [(_, count)] = stage.service.tally.totals(datetime.now(UTC).date() - timedelta(days=1)).did_not_work
    assert count == 2


async def test_what_is_said_about_privacy_and_safety_is_two_presses_away_and_leads_back(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    for button, said in (("button-privacy", "privacy-nothing"), ("button-safety", "safety-cannot")):
        await phone.press("button-options")
        await phone.press(button)
        assert phone.words(said) in phone.text
        await phone.press("button-back")
        await phone.press("button-home")
    assert phone.words("home-how") in phone.text


async def test_somebody_under_18_finds_a_line_for_children_and_what_it_may_have_to_tell(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-GB")
    await phone.press("button-find")
    await phone.press("button-something-else")
    await phone.press("button-card-minor")
    assert phone.words("card-minor-first") in phone.text
    assert "may have to tell someone" in phone.text
    assert "Practice Child" in phone.text
    await phone.press("button-back")
    await phone.press("button-card-me")
    await phone.press("button-card-me-papers")
    assert "Your right" in phone.text
    await phone.press("button-back")
    assert phone.words("card-me-first") in phone.text
    await phone.clear()
    assert phone.shown == []


async def test_whoever_goes_to_another_country_has_the_lines_of_both_on_one_card(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("button-something-else")
    await phone.press("button-something-else")
    await phone.press("button-going")
    await phone.press_name("United Kingdom")
    assert "United Kingdom · Emergency 999" in phone.text
    assert "Spain · Emergency 112" in phone.text
    assert "0808 157 0011" in phone.text.split("\n")
    await phone.say("Sevilla")
    assert phone.text.startswith("Sevilla, Spain"), "whoever is about to go is still where they were"


async def test_a_number_can_be_shown_in_the_language_of_its_place(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-now")
    await phone.press_name("Practice Line Madrid")
    await phone.press("button-local")
    spanish = stage.service.catalog.say("es")
    assert spanish("phrase-interpreter", language="inglés") in phone.text
    assert "Línea de Práctica Madrid" in phone.text
    [copy] = [b["copy_text"]["text"] for row in buttons_of(phone.screen) for b in row if "copy_text" in b]
    assert spanish("phrase-interpreter", language="inglés") in copy
    await phone.press("button-back")
    assert "Practice Line Madrid" in phone.text


async def test_a_region_may_be_typed_and_tells_no_distance(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat("en-ES")
    await phone.press("button-find")
    await phone.press("situation-law")
    await phone.say("Comunidad de Madrid")
    assert phone.text.startswith("Madrid, Spain")
    assert "Practice Law Office" in phone.text
    assert " km" not in phone.text


async def test_a_place_that_two_states_claim_shows_what_is_dialled_in_both(stage: Stage) -> None:
    phone = stage.phone()
    await phone.open_chat()
    await phone.say("Simferopol")
    await phone.press("situation-sleep")
    assert "Ukraine · " in phone.text
    assert "Russia · " in phone.text
