"""What the concepts of a text amount to, by a list of a test's own: what is asked for, danger, worry, wishes."""

from pathlib import Path

import pytest

from directory.codes import Audience, Kind, Need
from directory.model import Wanted
from directory.understand.plights import PLIGHTS
from directory.understand.understanding import Understanding
from tests.directory.understand.lists import an_understanding

ENGLISH = """
[groups]
now = ["now", "tonight"]
[needs]
shelter = ["shelter*"]
legal = ["lawyer*"]
authorities = ["police"]
work_training = ["work course"]
medical = ["hospital", "see the doctor"]
"legal.wages" = ["unpaid wages"]
hotline = ["hotline"]
help = ["help"]
number = ["number"]
talk = ["talk"]
community = ["people alike"]
"legal.family" = ["custody"]
return_travel = ["go home"]
[situations]
beaten = ["husband hits"]
raped = ["raped"]
suicide = ["end it all"]
killing = ["kill me"]
put_out = ["threw me out"]
held = ["locked in", "not threw me out"]
afraid = ["afraid"]
hungry = ["hungry"]
job_offer = ["job real"]
sad = ["cries"]
child_hurt = ["boy hits end it all"]
injured = ["bleeding"]
sleep = ["nowhere to sleep"]
debt = ["owe"]
[urgent]
always = ["emergency"]
past = ["years ago"]
[concern]
always = ["my friend"]
people = ["sister"]
self = ["me"]
[for]
women = ["for women"]
[greetings]
words = ["hello"]
thanks = ["thanks"]
[speaks]
wish = ["speak {}", "{} speaking"]
unwished = ["not {}"]
[idle]
talk = ["won"]
advert = ["for sale"]
[not]
before = ["no", "not"]
after = ["is useless"]
"""


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Understanding:
    return an_understanding(tmp_path_factory.mktemp("lists"), en=ENGLISH)


def needs(understanding: Understanding, text: str) -> list[Need]:
    """The needs of a text, in their order."""
    return [wanted.need for wanted in understanding.of(text, "en").wanted]


@pytest.mark.parametrize("text", ["husband hits lawyer", "lawyer husband hits", "lawyer hungry afraid husband hits"])
def test_what_is_asked_for_goes_before_what_happened(english: Understanding, text: str) -> None:
    assert needs(english, text)[0] is Need.LEGAL


def test_what_happened_is_answered_in_the_order_of_the_house(english: Understanding) -> None:
    assert english.of("husband hits", "en").wanted == PLIGHTS["beaten"].wanted
    assert english.of("raped", "en").wanted == PLIGHTS["raped"].wanted


def test_of_two_things_asked_for_the_first_comes_first(english: Understanding) -> None:
    assert needs(english, "shelter and lawyer") == [Need.SHELTER, Need.LEGAL]
    assert needs(english, "lawyer and shelter") == [Need.LEGAL, Need.SHELTER]


def test_a_number_or_help_counts_only_where_nothing_else_is_said(english: Understanding) -> None:
    assert needs(english, "help") == needs(english, "number") == [Need.HOTLINE]
    assert needs(english, "number of a shelter help")[0] is Need.SHELTER


def test_a_kind_of_a_need_is_kept_beside_the_need_itself(english: Understanding) -> None:
    assert english.of("lawyer unpaid wages", "en").wanted == (Wanted(Need.LEGAL, Kind.LEGAL_WAGES),)


@pytest.mark.parametrize("text", ["no shelter", "not a shelter", "shelter is useless", "no good shelter"])
def test_what_is_not_wanted_is_not_looked_for(english: Understanding, text: str) -> None:
    assert needs(english, text) == []


def test_a_no_far_off_negates_nothing(english: Understanding) -> None:
    assert needs(english, "no i really truly need shelter") == [Need.SHELTER]
    assert needs(english, "shelter is useless but a really good lawyer is not") == [Need.LEGAL]


@pytest.mark.parametrize(
    "text",
    [
        "emergency",
        "husband hits now",
        "afraid tonight",
        "locked in help",
        "shelter tonight",
        "nowhere to sleep tonight",
        "bleeding",
        "kill me",
        "threw me out",
        "end it all",
        "years ago end it all",
    ],
)
def test_danger_at_this_moment_is_urgent(english: Understanding, text: str) -> None:
    assert english.of(text, "en").urgent


@pytest.mark.parametrize(
    "text",
    [
        "husband hits",
        "afraid",
        "locked in",
        "shelter",
        "lawyer tonight",
        "hungry now",
        "number now",
        "raped years ago tonight",
        "kill me years ago",
        "my friend bleeding",
        "hello",
    ],
)
def test_danger_that_is_past_and_a_mere_question_are_not_urgent(english: Understanding, text: str) -> None:
    assert not english.of(text, "en").urgent


@pytest.mark.parametrize("text", ["my friend", "my friend hits me", "sister husband hits", "sister afraid"])
def test_somebody_elses_danger_is_a_concern(english: Understanding, text: str) -> None:
    assert english.of(text, "en").concern


def test_who_tells_of_somebody_at_length_and_asks_for_nothing_is_worried_about_them(english: Understanding) -> None:
    told = "sister went away in march and her phone is off"
    assert english.of(told, "en").concern
    assert not english.of("sister went away", "en").concern
    assert not english.of(f"me and my {told}", "en").concern
    assert not english.of(f"hello {told}", "en").concern
    assert not english.of(f"{told} lawyer", "en").concern


@pytest.mark.parametrize("text", ["me and sister husband hits", "sister husband hits and so on me", "sister police"])
def test_the_writer_who_stands_elsewhere_takes_no_concern_away(english: Understanding, text: str) -> None:
    assert english.of(text, "en").concern


@pytest.mark.parametrize(
    "text", ["sister", "sister husband hits me", "sister shelter", "sister afraid for women", "sister hungry"]
)
def test_who_writes_of_themselves_or_of_no_danger_has_no_concern(english: Understanding, text: str) -> None:
    assert not english.of(text, "en").concern


@pytest.mark.parametrize("text", ["emergency", "my friend"])
def test_who_is_in_danger_or_worried_and_names_no_need_is_given_somebody_to_call(
    english: Understanding, text: str
) -> None:
    assert needs(english, text) == [Need.HOTLINE]


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("lawyer speak french", ["fr"]),
        ("german speaking lawyer", ["de"]),
        ("french lawyer", []),
        ("not speak french", []),
        ("speak english not french", ["en"]),
        ("speak a truly good french", []),
        ("speak arabic speak french", ["ar", "fr"]),
        ("speak arabic or french", ["ar", "fr"]),
        ("italian or german speaking", ["de", "it"]),
        ("speak arabic in the french town", ["ar"]),
    ],
)
def test_only_a_language_that_is_wished_for_is_a_wish(english: Understanding, text: str, wished: list[str]) -> None:
    assert [*english.of(text, "en").speaks] == wished


def test_kind_words_are_heard_and_ask_for_nothing(english: Understanding) -> None:
    understood = english.of("hello", "en")
    assert understood.greeting
    assert understood.nothing


@pytest.mark.parametrize(
    "text", ["who won lyon or paris", "afraid won", "help won", "for sale lawyer", "emergency for sale"]
)
def test_who_won_and_what_is_for_sale_asks_for_nothing(english: Understanding, text: str) -> None:
    assert english.of(text, "en").nothing


@pytest.mark.parametrize("text", ["won lawyer", "who won husband hits me", "for sale threw me out", "won end it all"])
def test_harm_and_a_service_asked_for_are_heard_in_idle_talk_too(english: Understanding, text: str) -> None:
    assert english.of(text, "en").wanted


def test_whoever_wants_to_die_is_given_somebody_to_talk_to_whatever_else_they_name(english: Understanding) -> None:
    assert needs(english, "end it all lawyer")[0] is Need.COUNSELLING
    assert needs(english, "end it all hotline")[0] is Need.HOTLINE


def test_what_an_offer_promises_and_what_others_do_is_not_asked_for(english: Understanding) -> None:
    assert needs(english, "is the job real lawyer")[0] is Need.HOTLINE
    assert needs(english, "my friend work course husband hits")[0] is Need.HOTLINE
    assert needs(english, "work course husband hits")[0] is Need.WORK_TRAINING
    assert needs(english, "my friend cries") == [Need.HOTLINE]
    assert needs(english, "my friend in hospital husband hits")[0] is Need.HOTLINE
    assert needs(english, "hospital husband hits")[0] is Need.MEDICAL
    assert needs(english, "my friend must see the doctor husband hits")[0] is Need.MEDICAL


def test_put_out_in_the_words_of_not_being_let_out_is_held(english: Understanding) -> None:
    assert not english.of("not threw me out", "en").urgent
    assert english.of("threw me out", "en").urgent


def test_thanks_for_help_ask_for_nothing_and_a_plea_with_thanks_does(english: Understanding) -> None:
    assert needs(english, "thanks a lot for help") == []
    assert needs(english, "thanks please help") == [Need.HOTLINE]
    assert needs(english, "help please so many thanks") == [Need.HOTLINE]
    assert needs(english, "thanks a lot but help me") == [Need.HOTLINE]


@pytest.mark.parametrize("text", ["bledding", "years ego bleeding", "help who wan", "hungri who won lawyer"])
def test_a_slip_of_the_finger_is_no_emergency_and_silences_nobody(english: Understanding, text: str) -> None:
    understood = english.of(text, "en")
    assert understood.urgent == ("bleeding" in text)
    assert bool(understood.wanted) == (text != "bledding")


def test_who_tells_of_themselves_at_length_is_given_somebody_to_call_though_nothing_is_understood(
    english: Understanding,
) -> None:
    told = "since april she keeps half of it for the bed"
    assert needs(english, told) == []
    assert needs(english, f"{told} of me") == [Need.HOTLINE]
    assert needs(english, f"hello {told} of me") == []
    assert needs(english, "half for me") == []


def test_the_wish_to_die_is_heard_within_any_other_words(english: Understanding) -> None:
    assert english.of("my boy hits and will end it all now", "en").urgent


def test_whom_it_is_for_is_kept(english: Understanding) -> None:
    assert english.of("shelter for women", "en").audience is Audience.WOMEN
    assert english.of("shelter", "en").audience is None


def test_a_named_service_goes_before_somebody_to_talk_to(english: Understanding) -> None:
    assert needs(english, "hotline lawyer") == [Need.LEGAL, Need.HOTLINE]
    assert needs(english, "talk lawyer")[0] is Need.LEGAL


def test_to_talk_in_a_language_is_to_phone_unless_it_weighs_on_the_heart(english: Understanding) -> None:
    assert needs(english, "talk") == [Need.COUNSELLING]
    assert needs(english, "talk speak turkish") == [Need.HOTLINE]
    assert needs(english, "talk speak turkish cries")[0] is Need.COUNSELLING


def test_a_room_where_it_happens_and_the_way_home_of_who_is_held_are_not_asked_for(english: Understanding) -> None:
    assert needs(english, "shelter owe")[0] is Need.LEGAL
    assert needs(english, "husband hits go home")[0] is Need.HOTLINE
    assert needs(english, "owe go home")[0] is Need.RETURN_TRAVEL


def test_what_was_said_or_done_to_others_presses_less(english: Understanding) -> None:
    assert not english.of("my friend they threw me out", "en").urgent
    assert not english.of("my friend they kill me", "en").urgent
    assert english.of("my friend they kill me tonight", "en").urgent
    assert not english.of("my friend locked in now", "en").urgent
    assert english.of("my friend locked in help", "en").urgent


def test_what_they_would_do_is_no_present_danger_beside_people_alike_that_are_asked_for(english: Understanding) -> None:
    assert not english.of("people alike they would kill me", "en").urgent
    assert english.of("people alike they would kill me tonight", "en").urgent
    assert english.of("lawyer they would kill me", "en").urgent
    assert english.of("see the doctor they would kill me", "en").urgent


def test_a_service_for_oneself_or_ones_own_is_no_worry_about_somebody(english: Understanding) -> None:
    assert not english.of("custody my friend", "en").concern
    assert not english.of("work course my friend", "en").concern
    assert english.of("police my friend", "en").concern


def test_whoever_sees_it_in_others_first_needs_somebody_to_ask(english: Understanding) -> None:
    assert needs(english, "raped")[0] is Need.MEDICAL
    assert needs(english, "my friend raped") == [Need.HOTLINE, Need.MEDICAL, Need.COUNSELLING]
    assert needs(english, "my friend raped hospital doctor lawyer")[0] is Need.LEGAL
    assert needs(english, "my friend end it all")[0] is Need.COUNSELLING


def test_a_language_named_without_a_slip_is_the_one_that_is_wished_for(english: Understanding) -> None:
    assert english.of("speak turkisch kurdish", "en").speaks == ("kmr",)
    assert english.of("speak turkisch", "en").speaks == ("tr",)


def test_a_name_of_several_words_is_one_thing(tmp_path: Path) -> None:
    written = '[speaks]\nwish = ["speak {}"]\nnames = {zh = ["language of china"]}'
    understanding = an_understanding(tmp_path, en=written)
    assert understanding.of("speak language of china", "en").speaks == ("zh",)
    assert understanding.of("speak language of mine and not that of big china", "en").speaks == ()


def test_who_asks_for_a_language_and_for_nothing_else_is_given_a_line_to_call(english: Understanding) -> None:
    assert needs(english, "speak turkish") == [Need.HOTLINE]


def test_who_lost_somebody_years_ago_is_in_no_present_danger(english: Understanding) -> None:
    assert not english.of("my friend end it all years ago", "en").urgent
    assert english.of("end it all years ago", "en").urgent
