"""The sound of a word that is typed in Latin letters by somebody whose language has another script.

Nobody spells these words the same way twice: "advokat", "adwokat"; "mu7ami", "mohamy"; "madad", "maddad". Here
belongs the key under which such spellings meet. It is rough on purpose and never decides alone: what it finds must fit
the other words of the text.
"""

import re
from typing import Final

SHORTEST: Final = 4
"""Letters of the shortest key that is looked up; shorter ones mean too many words."""

# Digits that stand for letters in Arabic, Persian and Bulgarian chat.
_DIGITS: Final = str.maketrans({"2": "", "3": "a", "4": "c", "5": "h", "6": "s", "7": "h", "8": "g", "9": "s"})
_CLUSTERS: Final = {
    "shch": "s", "sch": "s", "sh": "s", "zh": "z", "kh": "h", "gh": "g", "ch": "c", "ts": "c", "tz": "c", "th": "t",
    "dh": "d", "bh": "b", "ph": "f", "dj": "i", "ck": "k", "x": "ks", "w": "v", "q": "k", "j": "i", "y": "i",
    "e": "i", "o": "u", "oo": "u", "ou": "u", "ee": "i",
}  # fmt: skip
_CLUSTER: Final = re.compile("|".join(sorted(_CLUSTERS, key=len, reverse=True)))
_DOUBLED: Final = re.compile(r"(.)\1+")


def sound(word: str) -> str:
    """Gives the key of a folded word in Latin letters: the same for spellings that sound alike."""
    if not word.isalpha():
        word = word.translate(_DIGITS)
    return _DOUBLED.sub(r"\1", _CLUSTER.sub(lambda met: _CLUSTERS[met[0]], word))


def is_latin(word: str) -> bool:
    """Whether a folded word is typed in Latin letters and digits, with a letter among them."""
    return word.isascii() and not word.isdigit()
