"""A stand-in for the Telegram Bot API, as strict as Telegram, and a practice chat in the browser.

It knows HTTP and nothing of this project: the words of its page are handed in. State lives in RAM. Whatever a bot
may do is decided here once, for tests, for the demo and for anybody who builds.
"""

from simulator.api import PRACTICE_TOKEN, BotApi, Call
from simulator.clock import Clock
from simulator.faults import Fault, Faults, Kind, Struck
from simulator.person import Person
from simulator.refused import NotPossible, Refused
from simulator.web import build_app
from simulator.words import Town, Words

__all__ = [
    "PRACTICE_TOKEN",
    "BotApi",
    "Call",
    "Clock",
    "Fault",
    "Faults",
    "Kind",
    "NotPossible",
    "Person",
    "Refused",
    "Struck",
    "Town",
    "Words",
    "build_app",
]
