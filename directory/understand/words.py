"""The words of a text, in any script, as they are compared.

Here belongs where one word ends and the next begins. What makes two spellings of a word equal belongs to `fold`.
"""

import re
from typing import Final

from directory.understand.fold import fold

# Scripts that put no space between words. Without a dictionary nobody knows where a word ends there, so that each two
# neighbouring letters are taken for one, as search engines do (the CJK bigrams of Lucene).
_UNSPACED: Final = re.compile(
    "["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # Japanese syllables
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
    "]+"
)


def words(text: str) -> list[str]:
    """Gives the folded words of a text in their order; pairs of letters where a script does not part its words."""
    parted = _UNSPACED.sub(lambda run: f" {_pairs(run[0])} ", fold(text))
    return parted.split()


def runs(folded: str) -> list[str]:
    """Gives the words of a folded text in their order; where a script does not part its words, the whole run of it."""
    return _UNSPACED.sub(lambda run: f" {run[0]} ", folded).split()


def is_unspaced(word: str) -> bool:
    """Whether a folded word begins with a letter of a script that does not part its words."""
    return _UNSPACED.match(word) is not None


def _pairs(run: str) -> str:
    return " ".join(run[start : start + 2] for start in range(max(len(run) - 1, 1)))
