"""From what was understood of a text to what is asked of the directory.

Here belongs what is asked where the words leave something open. Understanding itself belongs to `directory.understand`.
"""

from directory.find.answer import Question
from directory.find.finder import ANYTHING
from directory.understand.understanding import Understood


def asked(understood: Understood, *, country: str | None = None, place: int | None = None) -> Question | None:
    """Gives the question behind a text; None where it asks for nothing, as a greeting does.

    `country` and `place` (a number of the gazetteer) are where the person is already known to look for help; what the
    text names goes before them. Where only a place is named, or only that it is urgent, the lines are asked for.
    """
    if understood.nothing:
        return None
    named = understood.places[0] if understood.places else None
    if named is not None or (understood.country and understood.country != country):
        country, place = understood.country, named.number if named else None
    return Question(
        wanted=understood.wanted or ANYTHING,
        country=country,
        place=place,
        language=understood.speaks[0] if understood.speaks else None,
        audience=understood.audience,
    )
