"""Names of countries, languages and days, and dates, in a reader's language, from CLDR by way of Babel.

Only functions that Babel answers without its stand-alone forms are used: those leak between languages in one process
(python-babel issue 1234), and a date in the wrong language is worse than none.
"""

from datetime import date, time
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date as babel_format_date
from babel.dates import get_day_names
from babel.languages import get_official_languages

from translations.languages import Language

REMEMBERED_DATES = 4096  # days on which listings were confirmed, in as many languages


@cache
def _locale(tag: str) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


@cache
def country_name(code: str, language: Language) -> str:
    """What readers of the language call a country (ISO 3166-1 alpha-2, and XK); the code where CLDR has no name."""
    return str(_locale(language.locale).territories.get(code) or _locale("en").territories.get(code, code))


@cache
def language_name(tag: str, language: Language) -> str:
    """What readers of the language call a language (BCP 47); the tag where CLDR has no name for it."""
    names = _locale(language.locale).languages
    # CLDR files some languages under another code: Dari as `fa_AF`, Kurmanji as `ku`.
    aliases = get_global("language_aliases")
    whole, main = tag.replace("-", "_"), tag.partition("-")[0]
    codes = (whole, aliases.get(whole), main, aliases.get(main))
    return next((str(names[code]) for code in codes if code in names), tag)


@cache
def own_language_name(tag: str) -> str:
    """What its speakers call a language."""
    locale = _locale(tag)
    return str(locale.languages.get(locale.language, tag))


@cache
def official_languages(country: str) -> tuple[str, ...]:
    """The languages (BCP 47) in which a country's offices work, by law or in fact; the most spoken first."""
    return tuple(tag.replace("_", "-") for tag in get_official_languages(country, de_facto=True))


@lru_cache(REMEMBERED_DATES)
def format_date(day: date, language: Language) -> str:
    """A date as readers of the language write it, of medium length ("3 Nov 2026")."""
    return str(babel_format_date(day, "medium", locale=_locale(language.locale)))


@cache
def day_name(weekday: int, language: Language, *, short: bool = False) -> str:
    """What readers of the language call a day of the week (0 is Monday) inside a sentence, or in a table (`short`)."""
    names = get_day_names("abbreviated" if short else "wide", "format", _locale(language.locale))
    return str(names[weekday])


def format_time(clock: time) -> str:
    """A time of day, the same in every language: 24 hours, with the digits of telephone numbers ("09:00").

    What CLDR writes in twelve hours says to an Ethiopian another hour than to everybody else.
    """
    return f"{clock:%H:%M}"


@cache
def country_codes() -> tuple[str, ...]:
    """Every country and territory that CLDR names, without its groupings of countries."""
    codes = (str(code) for code in _locale("en").territories)
    return tuple(sorted(code for code in codes if code.isalpha() and code not in NOT_COUNTRIES))


def is_country(code: str | None) -> bool:
    """Whether there is a country or territory of this code."""
    return code in _codes()


@cache
def _codes() -> frozenset[str]:
    return frozenset(country_codes())


NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"})
"""Codes in CLDR that are groupings, pseudo-locales, or exceptional reservations without emergency services."""
