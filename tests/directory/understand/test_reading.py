"""Which words of the lists a text is found to hold: gaps, slips, sounds, and scripts that part no words."""

from pathlib import Path

import pytest

from directory.codes import Need
from directory.understand.literals import LONGEST
from directory.understand.reading import MOST_PIECES, Reader
from directory.understand.sound import sound
from directory.understand.understanding import LONGEST_TEXT, Understanding
from tests.directory.understand.lists import GAZETTEER, a_vocabulary, an_understanding

LISTS = {
    "en": """
[needs]
shelter = ["place to stay", "street + cold"]
legal = ["lawyer*", "law"]
medical = ["*clinic*", "*doctor"]
community = ["(women|ladies) group*"]
authorities = ["poli* + *tics"]
""",
    "es": '[needs]\nlegal = ["abogad(o|a)"]\nmedical = ["doctora", "(de )?urgencias"]',
    "ru": '[needs]\nlegal = ["адвокат*"]\nshelter = ["приют*"]',
    "ar": '[needs]\nlegal = ["محامي", "mu7ami"]',
    "zh-Hans": '[needs]\nlegal = ["律师"]\nshelter = ["没有 地方"]',
    "th": '[needs]\nshelter = ["ที่ นอน"]',
}


@pytest.fixture(scope="module")
def understanding(tmp_path_factory: pytest.TempPathFactory) -> Understanding:
    return an_understanding(tmp_path_factory.mktemp("lists"), **LISTS)


def needs(understanding: Understanding, text: str, language: str = "en") -> list[Need]:
    """The needs of a text, in their order."""
    return [wanted.need for wanted in understanding.of(text, language).wanted]


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("PLACE to, stay?", Need.SHELTER),
        ("a place for us to really stay", Need.SHELTER),
        ("place a b c to d e f stay", Need.SHELTER),
        ("place to place to stay", Need.SHELTER),
        ("cold and so very very far from the street", Need.SHELTER),
        ("lawyers", Need.LEGAL),
        ("policlinics", Need.MEDICAL),
        ("kinddoctor", Need.MEDICAL),
        ("a ladies group", Need.COMMUNITY),
        ("women groups", Need.COMMUNITY),
    ],
)
def test_a_line_is_found_where_it_says(understanding: Understanding, text: str, need: Need) -> None:
    assert needs(understanding, text) == [need]


@pytest.mark.parametrize(
    "text", ["place to a law", "place", "cold", "laws", "doctors", "women and children", "stay or place", ""]
)
def test_a_line_is_not_found_where_it_does_not_say(understanding: Understanding, text: str) -> None:
    assert Need.SHELTER not in needs(understanding, text)
    assert needs(understanding, text.replace("law", "")) == []


@pytest.mark.parametrize("text", ["stay place to", "place a b c d to stay", "groups for women"])
def test_another_order_is_heard_only_where_nothing_else_is_said(understanding: Understanding, text: str) -> None:
    assert needs(understanding, text) in ([Need.SHELTER], [Need.COMMUNITY])
    assert needs(understanding, f"{text} law") == [Need.LEGAL]


def test_one_word_is_not_two_of_a_line(understanding: Understanding) -> None:
    assert needs(understanding, "politics") == []
    assert needs(understanding, "police politics") == [Need.AUTHORITIES]


@pytest.mark.parametrize("text", ["lawer", "lawyyer", "lawyre", "lavyer", "lawyr", "lawyrs"])
def test_a_slip_of_one_letter_is_forgiven(understanding: Understanding, text: str) -> None:
    assert needs(understanding, text) == [Need.LEGAL]


@pytest.mark.parametrize("text", ["lwyre", "lavyr", "low", "lauw", "bavyer"])
def test_two_slips_and_slips_in_short_words_are_not(understanding: Understanding, text: str) -> None:
    assert needs(understanding, text) == []


def test_what_is_a_word_itself_is_no_slip(tmp_path: Path) -> None:
    lists = '[needs]\nlegal = ["lawyer"]\n[ordinary]\nwords = ["sawyer"]'
    assert needs(an_understanding(tmp_path, en=lists), "sawyer") == []


@pytest.mark.parametrize(
    ("text", "language", "need"),
    [
        ("advokat", "ru", Need.LEGAL),
        ("advokata", "ru", Need.LEGAL),
        ("priyut", "ru", Need.SHELTER),
        ("prijut", "ru", Need.SHELTER),
        ("priut", "ru", Need.SHELTER),
        ("mohami", "ar", Need.LEGAL),
        ("mo7amy", "ar", Need.LEGAL),
    ],
)
def test_words_typed_in_latin_letters_are_heard_as_they_sound(
    understanding: Understanding, text: str, language: str, need: Need
) -> None:
    assert needs(understanding, text, language) == [need]


@pytest.mark.parametrize("spellings", [("mu7ami", "mohamy"), ("madad", "maddad"), ("shelter", "shilter")])
def test_spellings_that_sound_alike_have_one_key(spellings: tuple[str, str]) -> None:
    assert sound(spellings[0]) == sound(spellings[1])


@pytest.mark.parametrize(
    ("text", "language", "need"),
    [
        ("我需要律师", "zh-Hans", Need.LEGAL),
        ("我没有睡觉的地方了", "zh-Hans", Need.SHELTER),
        ("没有" + "一" * 12 + "地方", "zh-Hans", Need.SHELTER),
        ("ฉันไม่มีที่สำหรับนอน", "th", Need.SHELTER),
        ("help律师now", "en", Need.LEGAL),
    ],
)
def test_a_script_that_parts_no_words_is_read_wherever_a_word_stands(
    understanding: Understanding, text: str, language: str, need: Need
) -> None:
    assert needs(understanding, text, language) == [need]


def test_twelve_letters_may_stand_between_and_no_more(understanding: Understanding) -> None:
    assert needs(understanding, "律师没有" + "一" * 13 + "地方", "zh-Hans") == [Need.LEGAL]


@pytest.mark.parametrize(
    ("text", "chat", "language"),
    [
        ("abogado", "en", "es"),
        ("адвокат", "en", "ru"),
        ("محامي", "en", "ar"),
        ("我需要律师", "en", "zh-Hans"),
        ("lawyer", "ru", "en"),
        ("qqq", "es", "es"),
    ],
)
def test_the_language_of_a_text_goes_before_that_of_the_chat(
    understanding: Understanding, text: str, chat: str, language: str
) -> None:
    assert understanding.of(text, chat).languages == (language,)


def test_a_language_that_has_no_list_is_no_hint(understanding: Understanding) -> None:
    assert understanding.of("lawyer", "tlh").languages == ("en",)
    assert understanding.of("qqq", "tlh").languages == ()


def test_of_a_text_without_end_the_beginning_is_read(tmp_path: Path, understanding: Understanding) -> None:
    reader = Reader(a_vocabulary(tmp_path, en='[needs]\nlegal = ["lawyer"]'), GAZETTEER)
    assert len(reader.read("x " * 5000, "en").pieces) == MOST_PIECES
    assert needs(understanding, "lawyer " + "x" * LONGEST_TEXT) == [Need.LEGAL]
    assert needs(understanding, "x " * (LONGEST_TEXT // 2) + "lawyer") == []
    assert needs(understanding, "x" * LONGEST + "clinic") == []
