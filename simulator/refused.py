"""How the stand-in says no: Telegram's code and words, carried to whoever asked."""

from collections.abc import Mapping
from typing import Any


class Refused(Exception):  # noqa: N818 - Telegram refuses; nothing in the stand-in is in error
    """A Bot API call that Telegram would not carry out.

    `code` is both the HTTP status and `error_code`; `description` is what stands in the answer.
    """

    def __init__(self, code: int, description: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(words: str) -> Refused:
    """A refusal of what was asked (400), in Telegram's form `Bad Request: words`."""
    return Refused(400, f"Bad Request: {words}")


class NotPossible(Exception):  # noqa: N818 - the same
    """Something a person's phone would not let them do: pressing what is not there, writing while blocking.

    `status` is the HTTP status for the practice page; the sentence is for whoever builds or tests.
    """

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
