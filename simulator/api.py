"""The Bot API as a whole: every bot by its token, every person, and the record of calls."""

from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import partial
from time import perf_counter
from typing import Any

from simulator.account import Account, bot_id_of
from simulator.clock import Clock
from simulator.faults import Broken, Faults
from simulator.methods import find_method
from simulator.person import Person
from simulator.refused import Refused

# The bot that people talk with unless told otherwise. Not a secret: nothing but the stand-in knows it.
PRACTICE_TOKEN = "42:practice-practice-practice-practice"  # noqa: S105 - see above

MAX_CALLS = 200
MAX_PEOPLE = 1_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the Bot API, as the inspector shows it; `ms` is how long the stand-in took."""

    method: str
    parameters: Mapping[str, Any]
    ok: bool
    description: str | None
    error_code: int | None
    time: float
    ms: float


class BotApi:
    """The stand-in without its HTTP: state in RAM, one event loop.

    Any token of the right form is a bot of its own. `token` is the one that people talk with unless another is
    named; `calls` holds the last 200 calls of all bots, without getUpdates. `faults` is what goes wrong on the way.
    """

    def __init__(self, clock: Clock | None = None, token: str = PRACTICE_TOKEN, faults: Faults | None = None) -> None:
        self.clock = clock or Clock()
        self.faults = faults or Faults()
        self.token = token
        self.calls: deque[Call] = deque(maxlen=MAX_CALLS)
        self._bots: dict[str, Account] = {}
        self._people: dict[int, Person] = {}

    def bot(self, token: str | None = None) -> Account:
        """The bot of that token, refused with 401 where no token looks so."""
        token = self.token if token is None else token
        if token not in self._bots:
            bot_id = bot_id_of(token)
            if bot_id is None:
                raise Refused(401, "Unauthorized: invalid token specified")
            self._bots[token] = Account(token, bot_id, self.clock, self.faults, partial(self.call, token))
        return self._bots[token]

    def person(self, language_code: str | None = None, token: str | None = None) -> Person:
        """A new person who can talk with a bot; beyond a thousand, the one who came first is forgotten."""
        person = Person(self.bot(token), language_code)
        self._people[person.id] = person
        if len(self._people) > MAX_PEOPLE:
            first = self._people.pop(next(iter(self._people)))
            del first.bot.chats[first.id]
            first.chat.hang_up()
        return person

    def find_person(self, person_id: int) -> Person | None:
        """The person with that number, if they are still known."""
        return self._people.get(person_id)

    async def call(self, token: str, method: str, given: Mapping[str, Any]) -> Any:
        """Carries out one call and gives its result, or raises `Refused` as Telegram would refuse it.

        Raises `Broken` where the script of faults cuts the wire.
        `given` are the parameters as they came: strings where they stood in a form or query, JSON values where in
        a JSON body.
        """
        bot = self.bot(token)
        began, now = perf_counter(), self.clock.now()
        name, parameters, refusal, fault = method, given, None, None
        try:
            bot.must_be_logged_in()
            known = find_method(method)
            name = known.name
            parameters = known.parameters(given)
            fault = self.faults.before(name, parameters.get("chat_id"), now)
            result = await known.run(bot, **parameters)
        except Refused as refused:
            refusal = refused
            raise
        except Broken as broken:
            refusal = Refused(broken.status or 0, "no answer")
            raise
        finally:
            # The poll would push everything else out of the inspector.
            if name != "getUpdates":
                self._record(bot, _call(name, parameters, refusal, time=now, began=began))
        if fault is not None:
            raise Broken
        return result

    def hang_up(self) -> None:
        """Ends every waiting poll, every open page's stream and every posting, for a server that is stopping."""
        for bot in self._bots.values():
            bot.hang_up()

    def _record(self, bot: Account, call: Call) -> None:
        self.calls.append(call)
        bot.tell_all("call", asdict(call))


def _call(name: str, parameters: Mapping[str, Any], refusal: Refused | None, *, time: float, began: float) -> Call:
    return Call(
        method=name,
        parameters=parameters,
        ok=refusal is None,
        description=refusal.description if refusal else None,
        error_code=refusal.code if refusal else None,
        time=time,
        ms=(perf_counter() - began) * 1000,
    )
