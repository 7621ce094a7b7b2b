"""Everything that `translations.names` takes from CLDR; as a program, each language in a process of its own.

The program reads tags from its command line and prints a tag with its words as one line of JSON each. It forks before
anything of a language is loaded, which is as good as a fresh process, and much faster.
"""

import json
import os
import sys
from datetime import date

from translations.languages import Language
from translations.names import country_codes, country_name, day_name, format_date, language_name, own_language_name

TAGS = (
    *("en", "es", "ar", "fr", "pt", "ru", "uk", "tr", "fa", "ur", "hi", "bn", "ps", "so", "am", "ti", "sw", "ro"),
    *("bg", "sq", "sr", "pl", "hu", "de", "it", "nl", "vi", "th", "id", "fil", "my", "km", "ne", "ta", "si", "mn"),
    *("zh-Hans", "zh-Hant", "ko", "ja", "ka", "hy", "he", "ckb", "ha", "yo", "ig", "om", "mg", "rw"),
)
"""More languages than are spoken now, so that the next one is safe too."""
_DAYS = tuple(date(2026, month, 28) for month in range(1, 13))


def a_language(tag: str) -> Language:
    """A language of which only the tag matters."""
    return Language(tag, tag, right_to_left=False, reviewed=False, locale=tag)


def rendered(tag: str) -> list[str]:
    """All names, dates and days in one language."""
    language = a_language(tag)
    countries = [country_name(code, language) for code in country_codes()]
    languages = [language_name(each, language) for each in TAGS]
    dates = [format_date(day, language) for day in _DAYS]
    days = [day_name(weekday, language, short=short) for weekday in range(7) for short in (False, True)]
    return [*countries, *languages, *dates, *days, own_language_name(tag)]


def _print_each_alone(tags: list[str]) -> None:
    for tag in tags:
        child = os.fork()
        if child == 0:
            sys.stdout.write(json.dumps([tag, rendered(tag)]) + "\n")
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            sys.exit(f"{tag}: {status}")


if __name__ == "__main__":
    _print_each_alone(sys.argv[1:])
