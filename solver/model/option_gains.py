"""What options add to the goals, once for each portion however many dishes it stands in.

The same 100 g of spinach are an option of many dishes. The program's own tables have some 21,000
options and 1,700 different portions, so gains by option would take thirteen times the memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .goals import Goals
from .options import NOTHING, Bools, Floats, Ints


@dataclass(frozen=True, eq=False)
class OptionGains:
    """What options add to every goal.

    Attributes:
        portion: Number of each option's portion, the dummy's last, ``(n_options + 1,)``.
        rows: What each portion adds to every goal, ``(n_portions, n_goals)``.
        counts_in: Whether a goal counts what stands in a slot, ``(n_slots, n_goals)``.
    """

    portion: Ints
    rows: Floats
    counts_in: Bools

    @cached_property
    def by_goal(self) -> Floats:
        """Return ``rows`` with one contiguous row for each goal, ``(n_goals, n_portions)``."""
        return np.ascontiguousarray(self.rows.T)

    @cached_property
    def in_slot(self) -> tuple[Floats, ...]:
        """Return ``rows`` as they count in each slot, one array for slots that are alike."""
        shared: dict[bytes, Floats] = {}
        for counts in self.counts_in:
            if counts.tobytes() not in shared:
                shared[counts.tobytes()] = self.rows if counts.all() else self.rows * counts
        return tuple(shared[counts.tobytes()] for counts in self.counts_in)

    def of(self, options: Ints | int, slot: int | None = None) -> Floats:
        """Return what options add to every goal, shaped as ``options`` with the goals after it.

        Args:
            options: Option numbers.
            slot: Where they stand; without it they gain what any slot would.
        """
        rows = self.rows if slot is None else self.in_slot[slot]
        return np.asarray(rows[self.portion[options]])

    def of_goal(self, goal: int) -> Floats:
        """Return what each option adds to a goal, ``(n_options + 1,)``."""
        return np.asarray(self.by_goal[goal][self.portion])


def option_gains(
    goals: Goals,
    food: Ints,
    grams: Floats,
    main: Bools,
    beside: tuple[Ints, Floats],
    counts_in: Bools,
) -> OptionGains:
    """Return the gains of options.

    Args:
        goals: What is gained.
        food: Food number of each option, ``(n,)``.
        grams: Of each, ``(n,)``.
        main: Whether each is a main part of a main meal, ``(n,)``.
        beside: What stands with each, by food number and in grams, ``(n, k)`` each.
        counts_in: Whether a goal counts what stands in a slot, ``(n_slots, n_goals)``.
    """
    with_food, with_grams = beside
    told = np.column_stack([food, grams, main, with_food, with_grams])
    _, first, portion = np.unique(told, axis=0, return_index=True, return_inverse=True)
    rows = goals.gains(food[first], grams[first], main[first])
    more = np.flatnonzero((with_food[first] != NOTHING).any(axis=1))
    alone = np.zeros(len(more), dtype=np.bool_)
    for other, amount in zip(with_food[first][more].T, with_grams[first][more].T, strict=True):
        rows[more] += goals.gains(other, amount, alone)
    return OptionGains(portion.reshape(-1), rows, counts_in)
