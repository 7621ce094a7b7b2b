"""The comparison form of what a person typed.

Here belongs what makes two spellings of one word equal in every language at once: case, accents, keyboard variants
of a letter, digits, punctuation. What holds in one language only (stems, prepositions, synonyms) belongs to that
language's word list. A folded text is for comparing and is never shown.
"""

import unicodedata
from typing import Final

FOLD_VERSION: Final = 1
"""Goes up with every change of what `fold` returns, so that a file of folded names is known to be stale."""

APOSTROPHES: Final = "'`´‘’‛ʹʺʻʼʽʾʿˈ׳＇"
"""What some type inside a name where others type nothing: Sana'a, N'Djamena, Xi'an."""

# Accents and vowel points that readers of these scripts leave out when they type. Every other mark stays: in
# Devanagari, Thai, Khmer or Burmese a vowel is a mark, and without it one word becomes another.
_SILENT_MARKS: Final = (
    range(0x0300, 0x0370),  # accents of Latin, Greek and Cyrillic
    range(0x0483, 0x048A),  # Old Cyrillic
    range(0x0591, 0x05BE),  # Hebrew points, up to the maqaf, which is a hyphen
    range(0x05BF, 0x05C8),
    range(0x0610, 0x061B),  # Arabic honorifics
    range(0x064B, 0x0660),  # Arabic vowels, and the hamza and madda that decomposition splits off
    range(0x0670, 0x0671),  # Arabic dagger alef
    range(0x06D6, 0x06EE),  # Koranic signs
    range(0x0898, 0x08A0),  # Arabic marks of other languages
    range(0x08CA, 0x0900),
    range(0x180B, 0x1810),  # Mongolian variation selectors
    range(0x1AB0, 0x1B00),  # more accents
    range(0x1DC0, 0x1E00),
    range(0x20D0, 0x2100),
    range(0x2DE0, 0x2E00),  # Cyrillic letters written above
    range(0xA66F, 0xA680),
    range(0xFE00, 0xFE10),  # variation selectors, such as the one that colours an emoji
    range(0xFE20, 0xFE30),
    range(0xE0100, 0xE01F0),
)

# What a letter is compared as ← the letters that no decomposition leads there: strokes and hooks that many keyboards
# lack, and code points that stand for one letter in Arabic, Persian, Urdu, Pashto, Kurdish or Uyghur.
_LETTERS: Final = {
    "ae": "æ", "oe": "œ", "th": "þ",
    "b": "ɓƀ", "d": "đðɖɗ", "e": "əɛɇ", "f": "ƒ", "g": "ǥɣ", "h": "ħ", "i": "ıɨ", "j": "ɉ", "k": "ƙ", "l": "łƚ",
    "n": "ŋɲ", "o": "øɔɵ", "t": "ŧ", "u": "ʉ", "v": "ʋ", "y": "ƴ", "z": "ƶ",
    "а": "ә", "г": "ґғ", "к": "қҝҡ", "н": "ңҥ", "о": "ө", "у": "үұ", "х": "һҳ", "ч": "ҷҹ",
    "ا": "ٱٲٳ", "ر": "ڕ", "ک": "كڪ", "گ": "ګڰ", "ل": "ڵ", "ن": "ں", "ه": "ةەھہۃ", "و": "ۆ", "ی": "يىېۍێ",
    "": "ـء",  # the tatweel only stretches a word; the hamza alone goes where the hamza above a letter went
}  # fmt: skip

# Amharic writes one sound with several letters; people mix them. The series, seven vowels each, and then the first
# and fourth vowel of two of them, as in the normalisation studied at Bahir Dar University (hdl 123456789/13216).
_ETHIOPIC_SERIES: Final = {"ሐ": "ሀ", "ኀ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ"}
_ETHIOPIC_VOWELS: Final = range(7)
_ETHIOPIC_LETTERS: Final = {"ሀ": "ሃሓኃኻ", "አ": "ኣዓ"}

_LAST_REMEMBERED: Final = 0x3000


class _Table(dict[int, str]):
    """What each code point becomes, worked out when it is first met.

    Alphabets are remembered; of the ideographs behind them there are so many that odd input could fill the memory.
    """

    def __missing__(self, code: int) -> str:
        letter = _plain(chr(code))
        if code < _LAST_REMEMBERED:
            self[code] = letter
        return letter


def _plain(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    if kind == "Cf":  # joiners, direction marks, soft hyphens: nobody sees them
        return ""
    if kind in ("Cc", "Cs") or kind[0] in "PSZ":
        return " "
    return letter


_TABLE: Final = _Table()
_TABLE.update({code: "" for marks in _SILENT_MARKS for code in marks})
_TABLE.update({ord(letter): " " for letter in APOSTROPHES})
for _series, _same in _ETHIOPIC_SERIES.items():
    _TABLE.update({ord(_series) + vowel: chr(ord(_same) + vowel) for vowel in _ETHIOPIC_VOWELS})
for _plain_letter, _variants in (_LETTERS | _ETHIOPIC_LETTERS).items():
    _TABLE.update({ord(variant): _plain_letter for variant in _variants})


def fold(text: str) -> str:
    """Gives the form in which a typed text is compared, the same for every way of typing the same word.

    Lower case (the Turkish İ, I and ı are all i), without Latin, Greek, Cyrillic, Hebrew and Arabic accents, with one
    letter for the keyboard variants of it, ASCII digits, one space for any punctuation, symbols and white space, and
    none at the ends. Vowel signs and tones of other scripts stay. Any string may come in, lone surrogates too; what
    comes out can be written as UTF-8, and folding it again changes nothing.
    """
    lowered = unicodedata.normalize("NFKD", text).casefold()
    # The second normalisation only puts kept marks in order again where something between them went away.
    return " ".join(unicodedata.normalize("NFKD", lowered.translate(_TABLE)).split())
