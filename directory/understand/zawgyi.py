"""Zawgyi: the older way of writing Burmese, with the code points of Unicode in another meaning and order.

Many phones in Myanmar still write it. Here belongs only the choice of the libraries that know it: `myanmartools`
tells the two apart, `python-myanmar` turns one into the other. What counts as equal in Burmese belongs to `fold`.
"""

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from myanmartools import ZawgyiDetector

_BURMESE: Final = re.compile("[\u1000-\u109f]")
_SURELY: Final = 0.95  # a probability; short texts that could be either stay as they are


def in_unicode(text: str) -> str:
    """Gives a text with its Burmese in Unicode, where it was in Zawgyi; any other text as it is."""
    if _BURMESE.search(text) is None or _detector().get_zawgyi_probability(text) < _SURELY:
        return text
    from myanmar.converter import convert  # for Burmese only: it builds its tables when it is loaded

    converted: str = convert(text, "zawgyi", "unicode")
    return converted


@cache
def _detector() -> "ZawgyiDetector":
    from myanmartools import ZawgyiDetector  # for Burmese only: it reads a table of how often letters follow each other

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # how it opens its table was out of favour for a while
        return ZawgyiDetector()
