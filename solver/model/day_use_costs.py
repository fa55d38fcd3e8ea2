"""Price the uses that a day's own meals add to foods used again and again.

The costs of a day's task hold what one more use of a food costs, given the other days. When
meals of the day share a food, its later uses may cost more than that, for the price rises
with the uses.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .menu import Menu
from .options import Floats, Ints


@dataclass(frozen=True, eq=False)
class DayUseCosts:
    """Hold what further uses of foods cost, beyond the price of the first of them.

    Attributes:
        locked: How often the day's locked meals use each food, ``(n_foods,)``.
        rise: What the k-th use of the day costs more than its first, the first being row 0,
            ``(n_slots + 1, n_foods + 1)``; of the dummy food, last, nothing.
        total: The sums of ``rise`` over the uses, none being row 0, ``(n_slots + 2, n_foods)``.
    """

    locked: Ints
    rise: Floats
    total: Floats

    def cost(self, counted: Ints) -> float:
        """Return what some chosen meals of the day cost together, by the foods they use."""
        count = np.minimum(self._count(counted), len(self.total) - 1)
        used = np.flatnonzero(count > 1)
        return float(self.total[count[used], used].sum())

    def next_price(self, counted: Ints) -> Floats:
        """Return the price of one more use of each food beside the day's rest, locked included."""
        count = self._count(counted) - self.locked
        used = np.flatnonzero(count > 0)
        price = np.zeros(len(count) + 1)
        price[used] = self.rise[np.minimum(count[used], len(self.rise) - 1), used]
        return price

    @property
    def pair_price(self) -> Floats:
        """Return the price of a food in two of the day's meals, ``(n_foods,)``."""
        return np.asarray(self.rise[1, :-1])

    def steps(self, food: int) -> list[tuple[int, float]]:
        """Return after how many uses the price of a food rises, and by how much."""
        rises = np.diff(self.rise[:, food]).tolist()
        return [(uses, rise) for uses, rise in enumerate(rises, start=1) if rise > 0.0]

    def _count(self, counted: Ints) -> Ints:
        return np.bincount(counted[counted >= 0], minlength=len(self.locked))


def day_use_costs(menu: Menu, locked: Floats, uses: Floats) -> DayUseCosts:
    """Return the prices of a day.

    Args:
        menu: The problem.
        locked: How often the day's locked meals use each food, ``(n_foods,)``.
        uses: How often the other days use it, ``(n_foods,)``.
    """
    further = range(len(menu.shares) + 1)
    # The linear programs count each use at the first price; `rise` adds what the k-th use costs
    # more. It is never negative, so their bounds stay valid.
    price = np.array([menu.tallies.next_price(uses + locked + k) for k in further])
    rise = price - price[0]
    total = np.concatenate([np.zeros((1, rise.shape[1])), np.cumsum(rise, axis=0)])
    padded = np.pad(rise, ((0, 0), (0, 1)))
    return DayUseCosts(locked.astype(np.intp), padded, total)
