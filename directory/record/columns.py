"""The kinds of column that the tables are made of: what Python has and what a database keeps of it.

Here belongs how one value is stored. Which columns there are is said in `tables`.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import DateTime, Dialect, Text, TypeDecorator

CodeT = TypeVar("CodeT", bound=StrEnum)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets the zone and PostgreSQL gives its own; both come back aware and in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the base class names the parameters
        """Takes aware moments only."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - as above
        """Gives aware moments only."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Code(TypeDecorator[CodeT], Generic[CodeT]):
    """One code of a closed vocabulary, kept as its stable text, so that a new code needs no migration."""

    impl = Text
    cache_ok = True

    def __init__(self, vocabulary: type[CodeT]) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def process_bind_param(self, value: CodeT | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - the base class names the parameters
        """Takes codes of this vocabulary only."""
        return None if value is None else self.vocabulary(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> CodeT | None:  # noqa: ARG002 - as above
        """Gives the code."""
        return None if value is None else self.vocabulary(value)


class Codes(TypeDecorator[Sequence[CodeT]], Generic[CodeT]):
    """Several codes in their order, kept as one text with a space around each.

    The spaces let one code be sought by `LIKE '% shelter %'` without finding part of another.
    """

    impl = Text
    cache_ok = True

    def __init__(self, vocabulary: type[CodeT]) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def process_bind_param(self, value: Sequence[CodeT] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - the base class names the parameters
        """Takes codes of this vocabulary only."""
        return None if value is None else " ".join(["", *(self.vocabulary(code).value for code in value), ""])

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[CodeT, ...] | None:  # noqa: ARG002 - as above
        """Gives the codes in the order in which they were taken."""
        return None if value is None else tuple(self.vocabulary(code) for code in value.split())
