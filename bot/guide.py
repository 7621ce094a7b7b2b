"""The cards of the guide, with the numbers that stand on them."""

from dataclasses import replace

from bot.finding import home
from bot.talk import Reply, Service, Talk, question, reader_of
from directory.codes import Audience
from screens import cards
from screens.buttons import Guide

FOR_CHILDREN = "minor"


def card(service: Service, talk: Talk, asked: Guide) -> Reply:
    """A card with the first numbers for its topic; the start where there is no such card."""
    about = cards.CARDS.get(asked.card)
    if about is None:
        return home(service, talk)
    answer = None
    if about.topic:
        wish = question(talk.here, about.topic)
        if asked.card == FOR_CHILDREN:
            wish = replace(wish, audience=Audience.CHILDREN)
        answer = service.finder.answer(wish, at=talk.at)
    # A town that is typed now is wanted for what the card is about.
    return Reply(cards.card(reader_of(service, talk), asked.card, answer), talk.here, about.topic)
