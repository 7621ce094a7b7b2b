"""Many short lists of numbers as two arrays.

Here belongs how they are held and turned round; what the numbers count belongs to the vocabulary.
"""

from collections.abc import Iterable
from typing import Self

import numpy as np
from numpy.typing import NDArray


class Lists:
    """Many short lists of numbers in one long one, so that a hundred thousand lists are two objects.

    List i runs from its bound to the next. Both are 32 bits without a sign.
    """

    __slots__ = ("bounds", "bounds_view", "numbers", "numbers_view")

    def __init__(self, numbers: NDArray[np.uint32], bounds: NDArray[np.uint32]) -> None:
        self.numbers, self.bounds = numbers, bounds
        # A view gives single numbers and short lists several times faster than an array does.
        self.numbers_view, self.bounds_view = numbers.data, bounds.data

    @classmethod
    def of(cls, lists: Iterable[Iterable[int]]) -> Self:
        """Gives the lists in the order in which they come."""
        rows = [[*each] for each in lists]
        return cls.cut(np.array([number for row in rows for number in row], np.uint32), np.array([*map(len, rows)]))

    @classmethod
    def cut(cls, numbers: NDArray[np.uint32], lengths: NDArray[np.integer]) -> Self:
        """Gives the lists that follow each other in one, from their lengths."""
        return cls(numbers, np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32))

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __getitem__(self, index: int) -> list[int]:
        return self.numbers_view[self.bounds_view[index] : self.bounds_view[index + 1]].tolist()

    def by_rarest(self, count: int) -> tuple["Lists", "Lists"]:
        """Gives for each number below `count` the lists in which no number is rarer: each list once, under one number.

        And beside each of these lists its next rarest number, or the same one where it has no other. Whoever has met
        some numbers finds by it all lists that may be met, and few that are not. No list may be empty.
        """
        uses = np.bincount(self.numbers, minlength=count)
        owner = np.repeat(np.arange(len(self)), np.diff(self.bounds))
        ordered = self.numbers[np.lexsort((uses[self.numbers], owner))]
        first = self.bounds[:-1]
        rarest, next_rarest = ordered[first], ordered[np.minimum(first + 1, self.bounds[1:] - 1)]
        bounds = np.concatenate(([0], np.cumsum(np.bincount(rarest, minlength=count)))).astype(np.uint32)
        lists = np.argsort(rarest, kind="stable")
        return Lists(lists.astype(np.uint32), bounds), Lists(next_rarest[lists], bounds)
