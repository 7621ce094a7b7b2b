"""Understanding: what somebody typed, turned into what to ask of the directory. Offline; nothing is kept.

Here belongs the way from a text to what it says. What was found there holds codes and places, never a word of the text.
"""

from dataclasses import dataclass
from typing import Self

from directory.codes import Audience
from directory.model import Place, Wanted
from directory.understand.fold import fold
from directory.understand.mentions import Mentioned, Mentions
from directory.understand.places import Gazetteer
from directory.understand.reading import Reader
from directory.understand.vocabulary import Vocabulary
from directory.understand.weighing import weigh
from directory.understand.zawgyi import in_unicode

LONGEST_TEXT = 4096
"""Characters of a text that are read: what a message of Telegram holds."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text says.

    `wanted` are needs and kinds of needs, the most likely first. `places` are what a named place may be, the most
    likely first, and `country` (ISO 3166-1 alpha-2, and XK) is theirs, or the one that is named. `offered` are towns
    that a misspelt name may mean: to be asked, never assumed. `speaks` are the languages wished for and `languages`
    those that the text is in, the best first (BCP 47). `concern` is that the writer worries about somebody else.
    `greeting` is that there are kind words; `postcode`, that a postcode stands where a town would help.
    """

    wanted: tuple[Wanted, ...] = ()
    places: tuple[Place, ...] = ()
    country: str | None = None
    offered: tuple[Place, ...] = ()
    speaks: tuple[str, ...] = ()
    audience: Audience | None = None
    urgent: bool = False
    concern: bool = False
    greeting: bool = False
    postcode: bool = False
    languages: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether the text says nothing that the directory could answer."""
        return not (self.wanted or self.country or self.offered or self.speaks or self.urgent or self.concern)


class Understanding:
    """Understands what people type."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._tags = vocabulary.languages
        self._reader = Reader(vocabulary, gazetteer)
        self._mentioned = Mentioned(vocabulary, gazetteer)

    @classmethod
    def open(cls, gazetteer: Gazetteer) -> Self:
        """Gives an understanding by the vocabulary that comes with the house."""
        return cls(Vocabulary.open(), gazetteer)

    def of(self, text: str, language: str) -> Understood:
        """Gives what a text says that was typed in a chat of a language (BCP 47; a hint only).

        Any string may come in, and its work is bounded; of a longer one than a message can be, the beginning is read.
        """
        text = in_unicode(text[:LONGEST_TEXT])
        reading = self._reader.read(fold(text), language)
        weighed = weigh(reading.met, reading.pieces[-1].end if reading.pieces else 0)
        mentions = Mentions() if weighed.idle else self._mentioned.find(text, reading, language)
        return Understood(
            wanted=weighed.wanted,
            places=mentions.places,
            country=mentions.country,
            offered=mentions.offered,
            speaks=weighed.speaks,
            audience=weighed.audience,
            urgent=weighed.urgent,
            concern=weighed.concern,
            greeting=weighed.greeting,
            postcode=mentions.postcode,
            languages=tuple(self._tags[index] for index in reading.languages),
        )
