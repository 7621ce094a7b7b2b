"""Where a text says it is: prepositions, endings, namesakes, nationalities, misspelt names; by lists of our own."""

import pytest

from directory.understand.understanding import Understanding, Understood
from tests.directory.understand.lists import an_understanding

LISTS = {
    "en": """
[needs]
legal = ["lawyer*"]
[speaks]
wish = ["{} lawyer"]
[places]
before = ["in", "near"]
after = ["side"]
countries = {DE = ["deutschland"]}
towns = {"Rome, IT" = ["eternal town"], "Valencia, ES" = ["valencia"]}
[greetings]
words = ["salam"]
[ordinary]
words = ["nice", "this", "hola"]
""",
    "pl": """
[needs]
shelter = ["schronisk*"]
[places]
before = ["w"]
endings = [["ie", "a"], ["owie", "ow"]]
""",
    "ar": '[places]\nbefore = ["في"]\ncountries = {OM = ["عمان"]}\ntowns = {"Amman, JO" = ["عمان"]}',
    "he": '[needs]\nlegal = ["עורך דין"]\n[places]\nprefixes = ["ב"]',
    "tr": '[needs]\nlegal = ["avukat"]\n[places]\nafter = ["yakininda"]',
    "zh-Hans": '[needs]\nlegal = ["律师"]\n[places]\nbefore = ["在"]\n[ordinary]\nwords = ["青年"]',
}


@pytest.fixture(scope="module")
def understanding(tmp_path_factory: pytest.TempPathFactory) -> Understanding:
    return an_understanding(tmp_path_factory.mktemp("lists"), **LISTS)


def place(understood: Understood) -> tuple[str, str] | None:
    """The likeliest place of a text, and its country."""
    return (understood.places[0].name, understood.places[0].country) if understood.places else None


@pytest.mark.parametrize(
    ("text", "language", "town", "country"),
    [
        ("lawyer in Berlin", "en", "Berlin", "DE"),
        ("LAWYER NEAR berlin please", "en", "Berlin", "DE"),
        ("Berlin", "en", "Berlin", "DE"),
        ("lawyer Berlin", "en", "Berlin", "DE"),
        ("lawyer in München", "en", "Munich", "DE"),
        ("lawyer Addis Ababa", "en", "Addis Ababa", "ET"),
        ("lawyer in eternal town", "en", "Rome", "IT"),
        ("schronisko w Warszawie", "pl", "Warsaw", "PL"),
        ("schronisko w Krakowie", "pl", "Kraków", "PL"),
        ("עורך דין בחיפה", "he", "Haifa", "IL"),
        ("avukat izmir yakininda", "tr", "İzmir", "TR"),
        ("我在上海找律师", "zh-Hans", "Shanghai", "CN"),
        ("kuwait city lawyer", "en", "Kuwait City", "KW"),
        ("potrzebne schronisko Krosno kto pomoze", "pl", "Krosno", "PL"),
        ("lawyer in Tunis for people of Senegal", "en", "Tunis", "TN"),
    ],
)
def test_a_town_is_found_as_people_say_it(
    understanding: Understanding, text: str, language: str, town: str, country: str
) -> None:
    understood = understanding.of(text, language)
    assert place(understood) == (town, country)
    assert understood.country == country
    assert understood.offered == ()


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("lawyer in Paris", "FR"),
        ("lawyer in Paris, Canada", "CA"),
        ("lawyer in Paris Texas", "US"),
        ("London Ontario lawyer", "CA"),
        ("lawyer in Tripoli, Lebanon", "LB"),
        ("lawyer in Hyderabad, Pakistan", "PK"),
        ("lawyer in Atlanta, Georgia", "US"),
        ("lawyer in Tbilisi, Georgia", "GE"),
    ],
)
def test_of_namesakes_the_one_in_the_named_country_or_region_is_meant(
    understanding: Understanding, text: str, country: str
) -> None:
    understood = understanding.of(text, "en")
    assert understood.country == understood.places[0].country == country
    assert not understood.places[0].is_region


@pytest.mark.parametrize(
    ("text", "country"),
    [("lawyer in Germany", "DE"), ("Deutschland lawyer", "DE"), ("Germany", "DE"), ("lawyer in Georgia", "GE")],
)
def test_a_country_is_no_town(understanding: Understanding, text: str, country: str) -> None:
    understood = understanding.of(text, "en")
    assert understood.country == country
    assert understood.places == ()


@pytest.mark.parametrize(
    ("text", "town", "country"),
    [("lawyer in Singapore", "Singapore", "SG"), ("lawyer Hong Kong", "Hong Kong", "HK")],
)
def test_a_city_that_is_a_country_is_both(understanding: Understanding, text: str, town: str, country: str) -> None:
    assert place(understanding.of(text, "en")) == (town, country)


@pytest.mark.parametrize("text", ["german lawyer", "French lawyer", "turkish lawyer"])
def test_a_nationality_is_no_country(understanding: Understanding, text: str) -> None:
    understood = understanding.of(text, "en")
    assert (understood.country, understood.places) == (None, ())
    assert understood.speaks != ()


def test_an_everyday_word_of_a_script_without_spaces_is_no_place(understanding: Understanding) -> None:
    assert understanding.of("青年找律师", "zh-Hans").places == ()
    assert place(understanding.of("青岛找律师", "zh-Hans")) == ("Qingdao", "CN")


@pytest.mark.parametrize("text", ["nice lawyer", "Nice", "lawyer in this", "hola", "lawyer", ""])
def test_an_everyday_word_is_no_place(understanding: Understanding, text: str) -> None:
    understood = understanding.of(text, "en")
    assert (understood.country, understood.places, understood.offered) == (None, (), ())


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("lawyer in Hamburgg", "Hamburg"),
        ("lawyer in Nairobo", "Nairobi"),
        ("lawyer near Madird", "Madrid"),
        ("lawyer Liverpol please", "Liverpool"),
        ("schronisko Katowicie", "Katowice"),
    ],
)
def test_a_misspelt_town_is_offered_and_never_assumed(understanding: Understanding, text: str, meant: str) -> None:
    understood = understanding.of(text, "en")
    assert meant in {offered.name for offered in understood.offered}
    assert (understood.country, understood.places) == (None, ())


@pytest.mark.parametrize("text", ["lawyer Hamburgg", "lawyer in Xamburg", "lawyer in Hambuorgg", "lawyer in 123456x"])
def test_what_stands_where_no_name_stands_or_is_too_far_off_is_not_offered(
    understanding: Understanding, text: str
) -> None:
    assert understanding.of(text, "en").offered == ()


@pytest.mark.parametrize(
    "text", ["lawyer 10115", "lawyer SW1A 1AA", "lawyer 1012 AB", "lawyer 00-950", "110001 lawyer", "lawyer m1 1ae"]
)
def test_a_postcode_is_seen_where_a_town_would_help(understanding: Understanding, text: str) -> None:
    assert understanding.of(text, "en").postcode


@pytest.mark.parametrize(
    "text", ["lawyer in Berlin 10115", "10115 Germany", "+4930123456", "lawyer 1234", "2026", "x12345"]
)
def test_what_is_no_postcode_or_stands_beside_a_place_is_none(understanding: Understanding, text: str) -> None:
    assert not understanding.of(text, "en").postcode


def test_where_the_language_of_the_chat_is_official_a_town_counts_for_more(understanding: Understanding) -> None:
    assert understanding.of("Hyderabad", "en").country == "IN"
    assert understanding.of("Hyderabad", "ur").country == "PK"


def test_what_a_list_calls_so_goes_before_namesakes_and_a_byname_is_no_home(understanding: Understanding) -> None:
    assert place(understanding.of("lawyer in Valencia", "en")) == ("Valencia", "ES")
    assert understanding.of("Rome", "fr").country == "IT"  # which Lomé is called, too


def test_the_biggest_of_the_towns_that_may_be_meant_are_offered(understanding: Understanding) -> None:
    assert "Berlin" in {offered.name for offered in understanding.of("lawyer in Berln", "en").offered}


@pytest.mark.parametrize("text", ["salam", "Salam!", "salam salam"])
def test_a_greeting_is_no_town(understanding: Understanding, text: str) -> None:
    understood = understanding.of(text, "en")
    assert understood.nothing
    assert understood.greeting


def test_a_country_that_is_written_like_a_big_town_abroad_is_asked_for(understanding: Understanding) -> None:
    understood = understanding.of("في عمان", "ar")
    assert (understood.country, understood.places) == (None, ())
    assert {("Amman", "JO"), ("Muscat", "OM")} <= {(place.name, place.country) for place in understood.offered}
