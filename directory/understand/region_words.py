"""Words that say what a region is, in many languages, and are no part of what it is called.

Here belongs what is dropped so that "Kherson oblast", "Kherson region" and "Kherson" are one. Names of regions belong
to the gazetteer.
"""

from typing import Final

from directory.understand.fold import fold

_WORDS: Final = frozenset(
    fold(
        "autonomous canton community county department district emirate governorate metropolitan municipality of"
        " prefecture province region regional republic state territory the voivodeship"
        " comunidad condado de del departamento estado provincia región"
        " comunitat do região"
        " communauté département région"
        " bundesland land provincie"
        " il ili provinsi vilayeti wilaya"
        " krai kray oblast respublika край обл область республика земля"
        " محافظة ولاية إقليم منطقة استان شهرستان صوبہ"
        " ክልል জেলা বিভাগ अञ्चल जिल्ला"
    ).split()
)
_STARTS: Final = tuple(map(fold, ("ខេត្ត", "ແຂວງ", "จังหวัด")))
_ENDS: Final = tuple(map(fold, ("ပြည်နယ်", "တိုင်းဒေသကြီး", "တိုင်း", "省", "州")))
"""What is written together with the name."""


def without_region_words(text: str) -> str:
    """Gives the folded text without the words that say what a region is: "Kherson oblast" is "kherson"."""
    bare = " ".join(word for word in fold(text).split() if word not in _WORDS)
    for start in _STARTS:
        bare = bare.removeprefix(start)
    end = next((end for end in _ENDS if bare.endswith(end)), "")
    return bare.removesuffix(end)
