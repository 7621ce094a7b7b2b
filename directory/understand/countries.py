"""Countries by the names that people type, in every language that the house speaks."""

from collections.abc import Mapping
from typing import Final

from directory.understand.fold import fold
from directory.understand.sound import is_latin
from directory.understand.vocabulary import ANY, Vocabulary

EVERYDAY_NAMES: Mapping[str, str] = {
    # What people write and CLDR does not list as a name.
    "uk": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "usa": "US",
    "us": "US",
    "eeuu": "US",
    "ee uu": "US",
    "america": "US",
    "uae": "AE",
    "emirates": "AE",
    "holland": "NL",
    "czech republic": "CZ",
    "burma": "MM",
    "ivory coast": "CI",
    "swaziland": "SZ",
    "macedonia": "MK",
    "turkey": "TR",
    "palestine": "PS",
    "congo kinshasa": "CD",
}


_TELLING: Final = 4
"""Letters from which on a Latin name is that of a country in whatever language: Ý is Italy in Vietnamese."""


class CountryNames:
    """Finds a country by the whole of what was typed."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._countries = vocabulary.countries

    def named(self, text: str) -> str | None:
        """The code of the country that the text names (ISO 3166-1 alpha-2, and XK), in any of the languages."""
        name = fold(text)
        tells = len(name) >= _TELLING or not is_latin(name)
        return next((code for code, of in self._countries.get(name, ()) if tells or of == ANY), None)
