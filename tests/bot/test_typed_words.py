"""What typed words lead to: an answer at once, what was understood above it, and a button to put each part right."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.deeds import Pressed, Typed
from bot.handlers import answer
from bot.talk import Reply, Service, Talk
from directory.codes import Need
from directory.find.answer import Question
from directory.model import Wanted
from screens.buttons import (
    Countries,
    Details,
    Here,
    Home,
    Meaning,
    Namesakes,
    Results,
    Situations,
    from_data,
    to_data,
)
from screens.emergency import emergency_in_one_line
from screens.frame import Reader
from screens.screen import Press, Style
from tests.builders import NOW

MADRID, LONDON = 3117735, 2643743
SPAIN, BRITAIN, NOWHERE = Here("en", "ES"), Here("en", "GB"), Here("en")

Tell = Callable[..., Reply]


@pytest.fixture
def tell(service: Service) -> Tell:
    """Types a text where a conversation stands, and gives the reply."""
    return lambda text, here=SPAIN, topic="": answer(service, Talk(here, topic, NOW, b"typed"), Typed(text))


def press(service: Service, reply: Reply, label: str) -> Reply:
    """Presses the button that says this."""
    [meaning] = [found for words, found in buttons(reply) if words == label]
    return answer(service, Talk(reply.here, reply.topic, NOW, b"typed"), Pressed(from_data(to_data(meaning))))


def buttons(reply: Reply) -> list[tuple[str, Meaning]]:
    """The buttons that lead to another screen, in reading order."""
    return [(each.label, each.meaning) for row in reply.screen.rows for each in row if isinstance(each, Press)]


def labels(reply: Reply) -> list[str]:
    return [label for label, _ in buttons(reply)]


def lines(reply: Reply) -> list[str]:
    return [line.text for line in reply.screen.lines]


def say(service: Service, key: str, **values: str) -> str:
    return service.catalog.say("en")(key, **values)


def emergency(service: Service, here: Here) -> str:
    """The emergency numbers of a country in one line."""
    reader = Reader(service.catalog.say(here.language), here, NOW, practice=True)
    return emergency_in_one_line(reader, service.finder.emergency(here.country or ""))


class TestNothingSaid:
    def test_a_greeting_is_greeted(self, service: Service, tell: Tell) -> None:
        reply = tell("hello")
        assert lines(reply)[1] == say(service, "note-hello")
        assert lines(reply)[0] == say(service, "home-first", country="Spain")

    def test_a_greeting_needs_no_country(self, service: Service, tell: Tell) -> None:
        reply = tell("good morning", NOWHERE)
        assert lines(reply)[:2] == [say(service, "home-first-anywhere"), say(service, "note-hello")]

    def test_what_says_nothing_is_not_understood(self, service: Service, tell: Tell) -> None:
        assert lines(tell("qzqzqz"))[1] == say(service, "note-not-understood")

    def test_a_postcode_alone_asks_for_the_town(self, service: Service, tell: Tell) -> None:
        assert lines(tell("28013"))[1] == say(service, "place-postcode")
        assert lines(tell("28013", NOWHERE))[1] == say(service, "place-postcode")

    def test_the_name_of_a_listing_leads_to_it(self, service: Service, tell: Tell) -> None:
        reply = tell("Practice Quiet House")
        assert lines(reply)[2] == "Practice Quiet House"
        assert any(isinstance(meaning, Results) for _, meaning in buttons(reply))

    def test_a_name_may_be_in_the_letters_of_its_place(self, tell: Tell) -> None:
        assert any("Practice Lantern House" in line for line in lines(tell("บ้านโคมไฟฝึกซ้อม", Here("en", "TH"))))

    def test_a_name_that_several_have_is_offered_with_their_numbers(self, service: Service, tell: Tell) -> None:
        reply = tell("Quiet")
        assert lines(reply)[0] == say(service, "place-choose")
        listed = [meaning for _, meaning in buttons(reply) if isinstance(meaning, Details)]
        assert len(listed) > 1
        assert lines(press(service, reply, "Practice Quiet House"))[2] == "Practice Quiet House"

    def test_a_name_needs_no_country(self, service: Service, tell: Tell) -> None:
        reply = tell("Practice Quiet House", NOWHERE)
        assert lines(reply)[2] == "Practice Quiet House"
        assert lines(press(service, reply, say(service, "button-back")))[0] == say(service, "countries-first")


class TestNeeds:
    def test_a_need_is_answered_at_once(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer")
        assert lines(reply)[0].startswith("Spain · ")
        assert lines(reply)[1] == say(service, "need-legal")
        assert "Practice Law Office" in reply.screen.text

    def test_all_that_was_said_stands_in_one_line(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer in Madrid, Spain who speaks Arabic", NOWHERE)
        assert lines(reply)[0].startswith("Madrid, Spain · ")
        assert lines(reply)[1] == f"{say(service, 'need-legal')} · Madrid · Arabic"
        assert reply.here == Here("en", "ES", MADRID, speaks="ar")

    def test_a_kind_of_need_shows_the_words_of_its_need(self, service: Service, tell: Tell) -> None:
        reply = tell("my boss does not pay me")
        assert reply.topic == "legal-wages"
        assert lines(reply)[1] == say(service, "need-legal")

    def test_a_need_without_a_country_asks_for_that_only(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer", NOWHERE)
        assert lines(reply)[0] == say(service, "countries-first")
        assert "Practice Law Office" in press(service, reply, "Spain").screen.text

    def test_the_country_of_the_operator_will_do(self, service: Service) -> None:
        talk = Talk(NOWHERE, "", NOW, b"typed")
        reply = answer(replace(service, country="ES"), talk, Typed("I need a lawyer"))
        assert "Practice Law Office" in reply.screen.text

    def test_further_needs_are_one_press_away_at_the_same_place(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer, a doctor, food and work in Madrid")
        others = [label for label in labels(reply) if label.startswith(("🩺", "🍲", "🛠️"))]
        assert len(others) == 2
        meanings = [meaning for label, meaning in buttons(reply) if label in others]
        assert all(isinstance(meaning, Results) and meaning.here.place == MADRID for meaning in meanings)
        assert lines(press(service, reply, others[0]))[0].startswith("Madrid, Spain")

    def test_the_corrections_stand_after_the_listings_and_before_more(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a helpline", BRITAIN)
        kinds = [label for label in labels(reply) if label.startswith("✎")] + [say(service, "button-more")]
        places = [labels(reply).index(label) for label in kinds]
        last_listing = max(index for index, (_, meaning) in enumerate(buttons(reply)) if isinstance(meaning, Details))
        assert [last_listing, *places] == sorted([last_listing, *places])

    def test_another_need_is_one_press_away(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer in Madrid")
        change = press(service, reply, say(service, "button-change", part=say(service, "need-legal")))
        assert lines(change)[0] == say(service, "situations-first-place", place="Madrid, Spain")

    def test_a_word_that_is_a_small_town_somewhere_is_a_need(self, service: Service, tell: Tell) -> None:
        for here in (SPAIN, Here("en", "PL")):
            reply = tell("police", here)
            assert reply.topic == "authorities"
            assert reply.here == here

    def test_what_was_asked_is_counted_by_closed_values_only(
        self, service: Service, tell: Tell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        counted: list[tuple[object, ...]] = []
        monkeypatch.setattr(
            type(service.tally), "asked", lambda _, *asked, answered: counted.append((*asked, answered))
        )
        tell("I need a lawyer in Madrid, my name is Qanaryname")
        assert counted == [("ES", "29", Need.LEGAL, "en", True)]


class TestPlaces:
    def test_a_place_that_may_be_another_is_asked_for_and_the_need_kept(self, service: Service, tell: Tell) -> None:
        reply = tell("a lawyer in London", SPAIN)
        assert lines(reply)[0] == say(service, "place-choose")
        assert "Spain · " in lines(reply)[1]
        chosen = press(service, reply, "London, England, United Kingdom")
        assert lines(chosen)[0].startswith("London, United Kingdom")
        assert chosen.topic == "legal"

    def test_towns_of_one_country_are_asked_for_below_its_emergency_numbers(self, service: Service, tell: Tell) -> None:
        reply = tell("he beats me, Columbus", NOWHERE)
        assert lines(reply)[0] == say(service, "place-choose")
        assert lines(reply)[1].startswith("United States · ")
        assert reply.topic == "hotline"

    def test_a_country_that_is_named_says_which_one(self, tell: Tell) -> None:
        assert lines(tell("a lawyer in London, Canada", SPAIN))[0].startswith("London, Canada")

    def test_a_town_of_the_country_at_hand_goes_before_others(self, tell: Tell) -> None:
        assert tell("a lawyer in London", BRITAIN).here.place == LONDON

    def test_the_namesakes_are_one_press_away(self, service: Service, tell: Tell) -> None:
        reply = tell("a lawyer in London", BRITAIN)
        choice = press(service, reply, say(service, "button-change", part="London"))
        assert lines(choice)[0] == say(service, "place-choose")
        ontario = press(service, choice, "London, Ontario, Canada")
        assert (ontario.here.country, ontario.here.now, ontario.topic) == ("CA", "GB", "legal")
        england = press(service, choice, "London, England, United Kingdom")
        assert england.here == Here("en", "GB", LONDON)

    def test_whoever_puts_a_place_right_was_never_in_the_wrong_one(self, service: Service, tell: Tell) -> None:
        reply = tell("a lawyer in London, England", NOWHERE)
        choice = press(service, reply, say(service, "button-change", part="London"))
        assert press(service, choice, "London, Ontario, Canada").here.now is None

    def test_a_place_without_namesakes_leads_to_the_countries(self, service: Service, tell: Tell) -> None:
        reply = tell("a lawyer in Spain", NOWHERE)
        assert lines(reply)[1] == f"{say(service, 'need-legal')} · Spain"
        change = dict(buttons(reply))[say(service, "button-change", part="Spain")]
        assert change == Countries(NOWHERE, "legal")

    def test_a_misspelt_town_is_offered_and_never_assumed(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer in Madrd", replace(SPAIN, place=2509954))
        assert lines(reply)[0].startswith("Spain · ")
        assert "Practice Law Office" in reply.screen.text
        assert any(say(service, "place-guess") in line for line in lines(reply))
        assert lines(press(service, reply, "Madrid"))[0].startswith("Madrid, Spain")

    def test_a_misspelt_town_without_a_country_is_asked_for(self, service: Service, tell: Tell) -> None:
        reply = tell("I need a lawyer in Madrd", NOWHERE)
        assert lines(reply)[0] == say(service, "place-guess")
        assert press(service, reply, "Madrid, Spain").topic == "legal"

    def test_a_postcode_is_noted_beside_the_answer(self, service: Service, tell: Tell) -> None:
        reply = tell("a lawyer in 28013")
        assert "Practice Law Office" in reply.screen.text
        assert any(say(service, "place-postcode") in line for line in lines(reply))
        assert say(service, "place-postcode") in lines(tell("a lawyer in 28013", NOWHERE))

    def test_a_place_in_a_sentence_asks_what_is_needed_there(self, service: Service, tell: Tell) -> None:
        first = say(service, "situations-first-place", place="Kyiv, Ukraine")
        assert lines(tell("qzqz in Kyiv", Here("en", "UA")))[0] == first
        offered = tell("qzqz in Kyiv", SPAIN)
        assert lines(offered)[0] == say(service, "place-choose")
        assert lines(press(service, offered, "Kyiv, Kyiv City, Ukraine"))[0] == first

    def test_a_place_in_a_sentence_is_wanted_for_what_was_pressed_before(self, tell: Tell) -> None:
        reply = tell("qzqz in Kyiv", topic="sleep")
        assert lines(reply)[0].startswith("Kyiv, Ukraine")

    def test_a_country_that_is_named_like_a_town_is_asked_for(self, service: Service) -> None:
        understanding = service.understanding
        understood = replace(understanding.of("a lawyer in Oman", "ar"), languages=("ar",))

        class Heard:
            def of(self, _text: str, _language: str) -> object:
                return understood

        asked = replace(service, understanding=Heard())  # type: ignore[arg-type]  # as the Arabic words will say it
        reply = answer(asked, Talk(Here("ar", "ES"), "", NOW, b"typed"), Typed("محام في عمان"))
        assert lines(reply)[0] == service.catalog.say("ar")("place-choose")
        assert reply.topic == "legal"

    @pytest.mark.parametrize(("name", "country"), [("Bangladesh", "BD"), ("Iraq", "IQ"), ("Laos", "LA")])
    def test_a_country_is_no_question_where_some_town_has_it_as_a_byname(
        self, tell: Tell, name: str, country: str
    ) -> None:
        assert tell(name).here.country == country
        assert tell(f"a lawyer in {name}").here.country == country

    def test_the_namesakes_of_nowhere_are_the_start(self, service: Service) -> None:
        talk = Talk(NOWHERE, "", NOW, b"typed")
        for here in (NOWHERE, SPAIN, replace(SPAIN, place=1)):
            reply = answer(service, talk, Pressed(Namesakes(here, "legal")))
            assert say(service, "button-options") in labels(reply)


class TestWishes:
    @pytest.fixture
    def wishing(self, tell: Tell) -> Reply:
        return tell("I need a helpline that speaks Arabic in London", BRITAIN)

    def test_a_wish_alone_asks_for_the_lines(self, service: Service, tell: Tell) -> None:
        reply = tell("someone who speaks Arabic")
        assert lines(reply)[1] == f"{say(service, 'need-hotline')} · Arabic"

    def test_it_is_what_the_finder_is_asked_for(
        self, service: Service, tell: Tell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[Question] = []
        ask = type(service.finder).answer

        def listening(finder: object, question: Question, **about: object) -> object:
            asked.append(question)
            return ask(finder, question, **about)  # type: ignore[arg-type]

        monkeypatch.setattr(type(service.finder), "answer", listening)
        tell("a lawyer who speaks Arabic")
        tell("a lawyer")
        assert [(question.wanted, question.language) for question in asked] == [
            ((Wanted(Need.LEGAL),), "ar"),
            ((Wanted(Need.LEGAL),), "en"),
        ]

    @pytest.mark.parametrize("ways", [["button-more"], ["button-more", "button-back"], ["button-find"]])
    def test_it_survives(self, service: Service, wishing: Reply, ways: list[str]) -> None:
        reply = wishing
        if ways == ["button-find"]:
            reply, ways = press(service, reply, say(service, "button-home")), ["button-find", "situation-talk"]
        for way in ways:
            [label] = [label for label in labels(reply) if label.endswith(say(service, way))]
            reply = press(service, reply, label)
        assert lines(reply)[1].endswith(" · Arabic")

    def test_it_survives_the_whole_country_and_a_listing(self, service: Service, wishing: Reply) -> None:
        country = press(service, wishing, say(service, "button-whole-country", country="United Kingdom"))
        assert lines(country)[1].endswith(" · Arabic")
        [first, *_] = [label for label, meaning in buttons(country) if isinstance(meaning, Details)]
        listing = press(service, country, first)
        assert lines(press(service, listing, say(service, "button-back")))[1].endswith(" · Arabic")

    def test_it_survives_a_choice_of_towns(self, service: Service, tell: Tell) -> None:
        choice = tell("a lawyer in London who speaks Arabic", SPAIN)
        reply = press(service, choice, "London, England, United Kingdom")
        assert lines(reply)[1] == f"{say(service, 'need-legal')} · Arabic"

    def test_it_is_dropped_with_one_press(self, service: Service, wishing: Reply) -> None:
        reply = press(service, wishing, say(service, "button-without", part="Arabic"))
        assert "Arabic" not in lines(reply)[1]
        assert reply.here == Here("en", "GB", LONDON)
        assert reply.topic == wishing.topic


class TestDanger:
    def test_whom_to_call_stands_right_under_the_first_line(self, service: Service, tell: Tell) -> None:
        reply = tell("he is beating me right now")
        assert lines(reply)[:2] == [lines(reply)[0], emergency(service, SPAIN)]
        line = reply.screen.lines[1]
        assert line.stays
        assert line.style is Style.BOLD
        assert lines(reply)[0].startswith("Spain · ")
        assert lines(reply)[2] == say(service, "need-hotline")

    def test_it_stands_there_once(self, service: Service, tell: Tell) -> None:
        assert tell("he is beating me right now").screen.text.count(emergency(service, SPAIN)) == 1

    def test_without_a_country_there_is_the_start_that_asks_for_it(self, service: Service, tell: Tell) -> None:
        reply = tell("he is beating me right now", NOWHERE)
        assert say(service, "home-where") in lines(reply)
        assert reply.topic == "hotline"

    def test_danger_without_a_need_shows_the_lines_that_answer_at_once(self, service: Service, tell: Tell) -> None:
        reply = tell("emergency now")
        assert emergency(service, SPAIN) in lines(reply)[:3]


class TestConcern:
    def test_what_protects_both_comes_first(self, service: Service, tell: Tell) -> None:
        reply = tell("my neighbour has bruises, her husband beats her")
        assert lines(reply)[:2] == [say(service, "worried-first"), say(service, "need-hotline")]
        assert say(service, "worried-never") in lines(reply)

    def test_what_is_needed_is_one_press_away(self, service: Service, tell: Tell) -> None:
        reply = tell("my neighbour in Madrid has bruises, her husband beats her")
        assert reply.here.place == MADRID
        assert lines(reply)[1] == f"{say(service, 'need-hotline')} · Madrid"
        [shelter] = [label for label in labels(reply) if label.endswith(say(service, "need-shelter"))]
        assert lines(press(service, reply, shelter))[0].startswith("Madrid, Spain")

    def test_in_danger_the_number_comes_before_all_else(self, service: Service, tell: Tell) -> None:
        reply = tell("my neighbour is being beaten by her husband right now")
        assert lines(reply)[1] == say(service, "worried-danger", numbers=emergency(service, SPAIN))

    def test_it_needs_no_country(self, service: Service, tell: Tell) -> None:
        reply = tell("I am worried about my neighbour", NOWHERE)
        assert lines(reply)[0] == say(service, "worried-first")
        assert say(service, "button-countries") in labels(reply)


@pytest.mark.parametrize("here", [SPAIN, NOWHERE, Here("en", "GB", LONDON, "ES")])
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00",
        "\ud800",
        "🙂" * 3000,
        "a" * 4096,
        "? " * 2000,
        "lawyer " * 500,
        "في" * 1000,
        "/",
        ",",
        ", Spain",
    ],
)
def test_anything_at_all_is_answered(tell: Tell, text: str, here: Here) -> None:
    reply = tell(text, here)
    assert any(isinstance(meaning, Situations | Countries | Results | Home) for _, meaning in buttons(reply))
