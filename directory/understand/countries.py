"""Countries by the names that people type, in every language that the house speaks."""

from collections.abc import Iterable, Mapping

from directory.understand.fold import fold
from translations.languages import Language
from translations.names import country_codes, country_name

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


class CountryNames:
    """Finds a country by the whole of what was typed."""

    def __init__(self, languages: Iterable[Language]) -> None:
        names = {fold(country_name(code, language)): code for language in languages for code in country_codes()}
        self._codes = {**names, **EVERYDAY_NAMES}

    def named(self, text: str) -> str | None:
        """The code of the country that the text names (ISO 3166-1 alpha-2, and XK), in any of the languages."""
        return self._codes.get(fold(text))
