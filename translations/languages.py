"""The languages the house speaks: their tags, own names, directions, and which one a phone's setting means.

A language is a folder with an `about.toml`; the folder's name is its BCP 47 tag. Its words are in the catalog.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FALLBACK = "en"
SHORT = 2  # letters of a code of ISO 639-1
ALIASES: Mapping[str, str] = {
    # What Telegram and people's devices send, where it is not the tag of our folder or its first part.
    "fa-af": "prs",
    "ku": "kmr",
    "no": "nb",
    "tl": "fil",
    "iw": "he",
    "in": "id",
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
}


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its BCP 47 tag, what its speakers call it, its direction, and whether native speakers read it.

    `locale` is the tag that CLDR knows, for plurals and dates. `complete` promises that no message is missing.
    """

    tag: str
    own_name: str
    right_to_left: bool
    reviewed: bool
    locale: str
    complete: bool = False


class Languages(Mapping[str, Language]):
    """The languages there are, by tag, in the order of their own names with the fallback first."""

    def __init__(self, languages: list[Language]) -> None:
        ordered = sorted(languages, key=lambda language: (language.tag != FALLBACK, language.own_name.casefold()))
        self._by_tag = {language.tag: language for language in ordered}
        self._by_lowered = {tag.lower(): tag for tag in self._by_tag}

    @classmethod
    def found_in(cls, folder: Path) -> "Languages":
        """Reads the `about.toml` of every language in the folder."""
        return cls([_read(file) for file in sorted(folder.glob("*/about.toml"))])

    def __getitem__(self, tag: str) -> Language:
        return self._by_tag[tag]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_tag)

    def __len__(self) -> int:
        return len(self._by_tag)

    def match(self, code: str | None) -> str | None:
        """The tag that a device's language code means ("pt-br", "zh_CN", "ar"), or None when we do not speak it."""
        if not code:
            return None
        wanted = code.replace("_", "-").lower()
        while wanted:
            tag = self._by_lowered.get(ALIASES.get(wanted, wanted).lower())
            if tag:
                return tag
            wanted = wanted.rpartition("-")[0]
        return None

    def code_of(self, tag: str) -> str | None:
        """The code of two letters (ISO 639-1) by which a device means this language, or None where there is none."""
        codes = [tag.partition("-")[0], *(code for code, of in ALIASES.items() if of == tag)]
        return next((code for code in codes if len(code) == SHORT and self.match(code) == tag), None)


def _read(file: Path) -> Language:
    about = tomllib.loads(file.read_text("utf-8"))
    tag = file.parent.name
    return Language(
        tag=tag,
        own_name=about["own_name"],
        right_to_left=about.get("direction", "ltr") == "rtl",
        reviewed=about["reviewed"],
        locale=about.get("locale", tag),
        complete=about.get("complete", False),
    )
