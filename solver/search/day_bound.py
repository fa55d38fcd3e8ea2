"""A bound on a day by itself, from the whole model of it: a column for each dish and option.

When uses of foods and weekly gains have a price (see ``Master``), what is left of a plan are
days that have nothing to do with each other, and no plan costs less than its days at best.
The average day mixes meals in fractions; here meals are whole, so the bound is nearer.

Options whose meals all have a reduced cost above some reach are left out: a day that has one
of them costs more than the linear program's value and that reach.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from solver.lp.limits import SolveLimits
from solver.lp.program import Program
from solver.model.day_kinds import DayKind
from solver.model.goals import TOLERANCE
from solver.model.menu import Menu
from solver.model.options import Bools, Floats

from .day_rows import DayBlock
from .master import AverageDay, base_costs
from .pricing import Costs, Prices, reduced_costs


@dataclass(frozen=True, eq=False)
class PricedDay:
    """A day of a kind at the prices of the average day.

    Attributes:
        menu: The problem.
        kind: The day.
        costs: With the prices of uses, dishes and weekly gains in them.
        reduced: The same less what is brought for the day's own goals.
        least: What the day costs at least, with meals mixed in fractions.
    """

    menu: Menu
    kind: DayKind
    costs: Costs
    reduced: Costs
    least: float


def priced_day(menu: Menu, kind: DayKind, average: AverageDay, prices: Prices) -> PricedDay:
    """Return a kind of day at the prices of the average day."""
    weekly = menu.goals.weekly
    base = base_costs(menu, kind, average.tally, average.dish)
    zeros = menu.shares * 0.0
    of_week = Prices(np.where(weekly, prices.goal, 0.0), zeros, zeros)
    of_day = Prices(np.where(weekly, 0.0, _held(menu, prices)), _held_energy(menu, prices), zeros)
    costs = reduced_costs(menu, base, of_week)
    reduced = reduced_costs(menu, costs, of_day)
    need = (kind.need - kind.fixed.gain.sum(axis=0)) @ of_day.goal
    energy = np.where(of_day.energy > 0, kind.least, kind.most) * of_day.energy
    least = float(need) + sum(float(energy[s]) + _nearest(menu, s, reduced) for s in kind.open)
    return PricedDay(menu, kind, costs, reduced, least)


def day_bound(day: PricedDay, reach: float, stops: SolveLimits) -> float:
    """Return what the day costs at least with whole meals.

    Args:
        day: The day.
        reach: How far above ``day.least`` the answer may lie at most.
        stops: When to stop; the fewer nodes, the lower the bound.
    """
    model = _Model(day, reach)
    answer = model.program.solve_mip(stops)
    # The model left out options that cost more than `reach`: beyond that it proves nothing.
    return max(day.least, min(answer.bound, day.least + reach))


def _held(menu: Menu, prices: Prices) -> Floats:
    """Return the prices of the day's goals, cut so that they are dual feasible."""
    # Dual feasibility of the slack: `miss_j` allows a price of p_j and what the row `worst_j`
    # carries; the column `worst` allows the sum of what these rows carry to be P at most. So the
    # parts above p_j are scaled down together where their sum is above P.
    goals = menu.goals
    price = np.minimum(prices.goal, goals.price + goals.worst * goals.worst_price)
    worst = np.where(goals.worst & ~goals.weekly, np.maximum(0.0, price - goals.price), 0.0)
    over = worst.sum() / goals.worst_price if goals.worst_price else 0.0
    return np.asarray(price - worst * (1.0 - 1.0 / max(1.0, over)))


def _held_energy(menu: Menu, prices: Prices) -> Floats:
    # The slack of a meal's size costs `size` upwards and downwards.
    size = menu.weights["meal_size"]
    return np.clip(prices.energy, -size, size)


def _nearest(menu: Menu, slot: int, reduced: Costs) -> float:
    """Return the least reduced cost of a meal of a slot."""
    return float(_dish_least(menu, slot, reduced).min(initial=np.inf))


def _dish_least(menu: Menu, slot: int, reduced: Costs) -> Floats:
    """Return the least reduced cost of each dish, infinite where it does not fit, ``(n_runs,)``."""
    table = menu.table
    least = np.minimum.reduceat(reduced.option[slot, :-1], table.first_option[:-1])
    total = np.add.reduceat(least, table.first_role[:-1]) + reduced.dish[slot, table.dish]
    return np.where(menu.fits[slot, table.dish], total, np.inf)


def _kept(day: PricedDay, slot: int, reach: float) -> Bools:
    """Tell whether each option is in some meal of a reduced cost within reach, ``(n_options,)``."""
    table, values = day.menu.table, day.reduced.option[slot, :-1]
    role = table.role_of_option
    least = np.minimum.reduceat(values, table.first_option[:-1])
    total = _dish_least(day.menu, slot, day.reduced)[table.dish_of_role[role]]
    nearest = _nearest(day.menu, slot, day.reduced)
    return np.asarray(total - least[role] + values <= nearest + reach)


class _Model:
    """The rows and columns of a day."""

    def __init__(self, day: PricedDay, reach: float) -> None:
        self.program = Program("whole_day")
        self._day, self._menu = day, day.menu
        self._block = DayBlock(self.program, day.menu, day.kind, "day", 1, weekly=False)
        self._kept = {slot: _kept(day, slot, reach) for slot in day.kind.open}
        self._shared: dict[str, dict[int, int]] = {}
        self._share()
        for slot in day.kind.open:
            self._slot(slot)

    def _slot(self, slot: int) -> None:
        menu, table, kept = self._menu, self._menu.table, self._kept[slot]
        roles = np.logical_or.reduceat(kept, table.first_option[:-1])
        runs = np.flatnonzero(np.logical_and.reduceat(roles, table.first_role[:-1]))
        for run in runs[menu.fits[slot, table.dish[runs]]]:
            dish = int(table.dish[run])
            part = range(*table.first_role[run : run + 2])
            rows = {role: self.program.row(f"role_{slot}_{role}", "=", 0.0) for role in part}
            entries = dict.fromkeys(rows.values(), -1.0)
            entries |= self._block.amounts(slot, menu.goals.gain_per_dish[dish], 0.0)
            entries[self._block.place(slot)] = 1.0
            if dish in self._shared["dish"]:
                entries[self._shared["dish"][dish]] = 1.0
            kinds = [self._shared["shown"].get(int(kind)) for kind in menu.dish_shown[dish]]
            entries |= {row: 1.0 for row in kinds if row is not None}
            cost = float(self._day.costs.dish[slot, dish])
            self.program.column(f"dish_{slot}_{dish}", cost, entries, 1.0, integer=True)
            for role in part:
                self._role(slot, role, rows[role])

    def _role(self, slot: int, role: int, row: int) -> None:
        menu = self._menu
        first, end = menu.table.first_option[role : role + 2]
        for option in range(first, end):
            if self._kept[slot][option]:
                energy = float(menu.option_energy[option])
                entries = self._block.amounts(slot, menu.gains.of(option), energy)
                entries |= {row: 1.0, **dict(self._shares(option))}
                cost = float(self._day.costs.option[slot, option])
                self.program.column(f"option_{slot}_{option}", cost, entries, 1.0, integer=True)

    def _share(self) -> None:
        """Add rows for what meals of a day share: a dish, a food, too much of a food."""
        menu, w = self._menu, self._menu.weights
        self._rows("dish", dict.fromkeys(self._twice(self._dishes), w["repeat"]))
        shown = [*self._twice(menu.option_shown), *self._kinds_twice]
        self._rows("shown", {thing: float(menu.shown_price[thing]) for thing in shown})
        largest: dict[int, float] = defaultdict(float)
        for kept in self._kept.values():
            foods, grams = menu.table.food[kept], menu.table.grams[kept]
            for food in np.unique(foods[foods >= 0]).tolist():
                largest[food] += float(grams[foods == food].max())
        much = [food for food, grams in largest.items() if grams > menu.max_grams[food]]
        self._rows("grams", dict.fromkeys(sorted(much), w["daily_amount"]))

    @property
    def _kinds_twice(self) -> list[int]:
        """Return kinds of meals that the dishes kept of at least two slots have, ascending."""
        found = []
        for kept in self._kept.values():
            numbers = self._menu.dish_shown[np.unique(self._dishes[kept])]
            found.append(np.unique(numbers[numbers >= 0]))
        if not found:
            return []
        which, counts = np.unique(np.concatenate(found), return_counts=True)
        return [int(number) for number in which[counts > 1]]

    @property
    def _dishes(self) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
        table = self._menu.table
        return table.dish[table.dish_of_role[table.role_of_option]]

    def _twice(self, numbers: np.ndarray[tuple[int], np.dtype[np.intp]]) -> list[int]:
        """Return the numbers that stand among the options kept of at least two slots, ascending."""
        n = self._menu.table.n_options
        found = [np.unique(numbers[:n][kept]) for kept in self._kept.values()]
        if not found:
            return []
        which, counts = np.unique(np.concatenate(found), return_counts=True)
        return [int(number) for number in which[counts > 1] if number >= 0]

    def _rows(self, name: str, prices: dict[int, float]) -> None:
        self._shared[name] = {}
        for key, price in prices.items():
            row = self.program.row(f"{name}_{key}", "<=", 1.0 + TOLERANCE)
            self.program.column(f"{name}_over_{key}", price, {row: -1.0})
            self._shared[name][key] = row

    def _shares(self, option: int) -> Iterator[tuple[int, float]]:
        menu = self._menu
        shown, food = int(menu.option_shown[option]), int(menu.option_food[option])
        if shown in self._shared["shown"]:
            yield self._shared["shown"][shown], 1.0
        if food in self._shared["grams"]:
            grams = float(menu.option_grams[option])
            yield self._shared["grams"][food], grams / float(menu.max_grams[food])
