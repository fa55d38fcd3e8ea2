"""The master problem of the average day, by column generation.

The mean of the days of any week is feasible for this LP, and its cost is convex in the
day, so days times its value is a lower bound for the week. Its columns are a varied pool.
Days that differ in what is locked, left empty or in a hurry get a block of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from solver.lp.program import Outcome, Program
from solver.model.day_kinds import DayKind
from solver.model.meals import Meals, join
from solver.model.menu import DISH_USES_A_WEEK, Menu, dish_free
from solver.model.options import Floats

from .day_rows import DayBlock
from .pricing import Costs, Prices, best_meals, reduced_costs

FIRST_GUESSES = (0.0, 2.0, 6.0, 20.0)
"""What a gain of 1 in each goal is first taken to be worth."""

_ANY = 1e6
"""A price for filling a slot at which any meal is worth having."""

_NEGATIVE = -1e-7
"""A reduced cost above this is none."""


@dataclass(frozen=True, eq=False)
class AverageDay:
    """The solved master.

    Attributes:
        bound: No menu can cost less, for all the days.
        prices: By kind of day.
        tally: What one more use of each food costs, ``(n_foods,)``.
        dish: What one more use of each dish costs, ``(n_dishes,)``.
        shared: What the bound has beside the days at these prices: see ``Master``.
        days: What a day of each kind costs at least at these prices, ``(n_kinds,)``; minus
            infinity as long as nobody has proven it.
        pool: Columns found, by kind of day and slot.
        rounds: Rounds of pricing it took.
    """

    bound: float
    prices: tuple[Prices, ...]
    tally: Floats
    dish: Floats
    shared: float
    days: Floats
    pool: tuple[tuple[Meals, ...], ...]
    rounds: int


class Master:
    """Column generation for the average day of each kind."""

    def __init__(self, menu: Menu, kinds: tuple[DayKind, ...]) -> None:
        self._menu, self._kinds = menu, kinds
        self._program = Program("average_day")
        self._add_shared_rows()
        self._blocks = [
            DayBlock(self._program, menu, kind, f"day_{kind.days[0]}", kind.count, weekly=False)
            for kind in kinds
        ]
        self._columns: list[tuple[int, int, Meals]] = []
        self._known: set[tuple[int, int, bytes]] = set()
        self._tally_price = np.zeros(len(menu.tallies.few))
        self._dish_price = np.zeros(len(menu.table.dish_ids))

    def solve(
        self, rounds: int, per_round: int, stop_gap: float, cancelled: Callable[[], bool]
    ) -> AverageDay | None:
        """Price and solve until nothing is left to add; None if the solver failed."""
        for guess in FIRST_GUESSES:
            self._price([first_guess(self._menu, guess)] * len(self._kinds), per_round)
        bound, prices, number = -np.inf, None, 0
        while number < rounds:
            answer = self._program.solve_lp()
            if answer.outcome is Outcome.NONE:
                break
            number += 1
            prices = self._read(answer.duals)
            added, missing = self._price(prices, per_round)
            # Lagrange: every slot of every day is filled exactly once, so columns that are not
            # there yet can lower the value by no more than their least reduced cost each.
            bound = max(bound, answer.objective + missing)
            near = answer.objective - bound <= stop_gap * max(1.0, abs(answer.objective))
            if not added or near or cancelled():
                break
        if prices is None:
            return None
        pool = tuple(self._pool(number) for number in range(len(self._kinds)))
        return AverageDay(
            bound=bound,
            prices=tuple(prices),
            tally=self._tally_price,
            dish=self._dish_price,
            shared=self._shared(prices[0]),
            days=np.full(len(self._kinds), -np.inf),
            pool=pool,
            rounds=number,
        )

    def _shared(self, price: Prices) -> float:
        """Return what every plan costs at least beside its days, at the prices of shared rows.

        A plan pays for uses of foods at a rising price, so no less than so many times any
        price less what that price is too high by at first; and so with weekly goals and
        dishes. What is left are days that have nothing to do with each other.
        """
        # At a price `worth` of one use, the columns `again` and `often` of a row are chosen by
        # themselves: `again` is worth taking (up to its width) only where it costs less than
        # `worth`, and `often` never, as no price is above its cost. The free uses are the right
        # side of the row and lower the cost by their price.
        tallies = self._menu.tallies
        foods, free = list(self._tally), self._rights(self._tally)
        worth, width = self._tally_price[foods], (tallies.many - tallies.few)[foods]
        uses = np.minimum(0.0, tallies.low - worth) @ width - worth @ free
        goals = price.goal[list(self._weekly)] @ self._rights(self._weekly)
        worth, again = self._dish_price[list(self._dish)], self._menu.again[list(self._dish)]
        width = np.array([self._twice[d] for d in self._dish])
        dishes = np.minimum(0.0, again - worth) @ width - worth @ self._rights(self._dish)
        return float(uses + goals + dishes)

    def _rights(self, rows: dict[int, int]) -> Floats:
        return np.array([self._program.right(row) for row in rows.values()], dtype=np.float64)

    def _add_shared_rows(self) -> None:
        menu, program, days = self._menu, self._program, self._menu.problem.days
        tallies, kinds = menu.tallies, self._kinds
        used = np.sum([kind.uses(menu) * kind.count for kind in kinds], axis=0)
        had = np.sum([kind.dishes(menu) * kind.count for kind in kinds], axis=0)
        gain = np.sum([kind.fixed.gain.sum(axis=0) * kind.count for kind in kinds], axis=0)
        self._weekly = {
            int(j): program.row(f"week_goal_{j}", ">=", days * menu.goals.need[j] - gain[j])
            for j in np.flatnonzero(menu.goals.weekly)
        }
        self._tally = {
            int(t): program.row(f"tally_{t}", "<=", tallies.few[t] - used[t])
            for t in menu.tallies_in_use
        }
        free = np.where(menu.again > 0.0, dish_free(days), dish_cap(days))
        left, most = np.maximum(0.0, free - had), np.maximum(0.0, dish_cap(days) - had)
        dishes = np.unique(menu.table.dish)
        self._dish = {int(d): program.row(f"dish_{d}", "<=", left[d]) for d in dishes}
        self._twice = {int(d): float(most[d] - left[d]) for d in dishes}
        self._add_shared_slack()

    def _add_shared_slack(self) -> None:
        menu, program, tallies = self._menu, self._program, self._menu.tallies
        for j, row in self._weekly.items():
            program.column(f"week_miss_{j}", menu.goals.price[j], {row: 1.0})
        for t, row in self._tally.items():
            width = float(tallies.many[t] - tallies.few[t])
            program.column(f"again_{t}", tallies.low, {row: -1.0}, upper=width)
            program.column(f"often_{t}", tallies.low + tallies.high, {row: -1.0})
        for d, row in self._dish.items():
            again = float(menu.again[d])
            if self._twice[d]:
                program.column(f"twice_{d}", again, {row: -1.0}, upper=self._twice[d])
            program.column(f"repeat_{d}", menu.weights["repeat"] + again, {row: -1.0})

    def _read(self, duals: Floats) -> list[Prices]:
        """Take the shared shadow prices and say those of each kind of day."""
        tallies, goals = self._menu.tallies, self._menu.goals
        # A price above the cost of the slack of its row can only be a rounding of the solver; cut
        # off, every price is dual feasible and the bound that follows from it is valid.
        self._tally_price = self._tally_price * 0.0
        for t, row in self._tally.items():
            self._tally_price[t] = min(max(0.0, -duals[row]), tallies.low + tallies.high)
        self._dish_price = self._dish_price * 0.0
        for d, row in self._dish.items():
            most = self._menu.weights["repeat"] + float(self._menu.again[d])
            self._dish_price[d] = min(max(0.0, -duals[row]), most)
        prices = [block.prices(duals) for block in self._blocks]
        for j, row in self._weekly.items():
            for price in prices:
                price.goal[j] = min(max(0.0, duals[row]), goals.price[j])
        return prices

    def _price(self, prices: list[Prices], per_round: int) -> tuple[int, float]:
        """Add columns of negative reduced cost; how many, and what the bound still lacks."""
        added, missing, menu = 0, 0.0, self._menu
        for number, (kind, price) in enumerate(zip(self._kinds, prices, strict=True)):
            costs = base_costs(menu, kind, self._tally_price, self._dish_price)
            found = best_meals(menu, reduced_costs(menu, costs, price))
            for slot in kind.open:
                value = found[slot].reduced
                order = np.argsort(value, kind="stable")
                missing += min(0.0, float(value[order[0]])) * kind.count
                order = order[value[order] < _NEGATIVE][:per_round]
                meals = found[slot].meals(order)
                added += sum(self._add(number, slot, meals, row) for row in range(len(meals)))
        return added, missing

    def _add(self, number: int, slot: int, meals: Meals, row: int) -> bool:
        meal = meals.take(np.array([row]))
        key = (number, slot, meal.dish.tobytes() + meal.options.tobytes())
        if key in self._known:
            return False
        self._known.add(key)
        kind = self._kinds[number]
        entries = self._blocks[number].entries(slot, meal, 0)
        for j, target in self._weekly.items():
            entries[target] = float(meal.gain[0, j]) * kind.count
        for t in meal.counted[meal.counted >= 0]:
            target = self._tally[int(t)]
            entries[target] = entries.get(target, 0.0) + kind.count
        entries[self._dish[int(meal.dish[0])]] = float(kind.count)
        own = meal.cost + kind.slowness(self._menu, meal.minutes)
        own = own + self._menu.slot_dish_costs[slot][meal.dish]
        own = own + self._menu.pack_floor[meal.options].sum()
        cost = float(own[0] + self._menu.slot_costs[slot][meal.options].sum()) * kind.count
        self._program.column(f"meal_{len(self._columns)}", cost, entries)
        self._columns.append((number, slot, meal))
        return True

    def _pool(self, number: int) -> tuple[Meals, ...]:
        slots = range(len(self._menu.shares))
        mine = [[m for n, s, m in self._columns if (n, s) == (number, slot)] for slot in slots]
        return tuple(join(meals) if meals else self._menu.no_meals() for meals in mine)


def first_guess(menu: Menu, worth: float) -> Prices:
    """Return prices at which the first columns are found."""
    zeros = menu.shares * 0.0
    # What the first meals have to bring are minima; maxima count a quarter.
    goal = np.where(menu.goals.need > 0, worth, worth / 4)
    return Prices(goal, zeros, zeros + _ANY)


def base_costs(menu: Menu, kind: DayKind, tally_price: Floats, dish_price: Floats) -> Costs:
    """Price options and dishes on a kind of day, given the price of one more use of each."""
    price = np.append(tally_price, 0.0)
    option = menu.option_cost + menu.pack_floor + price[menu.option_counted]
    dish = menu.dish_cost + dish_price + kind.slowness(menu, menu.minutes)
    slots = np.ones((len(menu.shares), 1))
    return Costs(slots * option + menu.slot_costs, slots * dish + menu.slot_dish_costs)


def dish_cap(days: int) -> float:
    """Return how often a dish may come in so many days: twice a week, not on neighbouring days."""
    # In a rest of n days every second day is free of neighbours: (n + 1) // 2 times.
    weeks, rest = divmod(days, 7)
    return weeks * DISH_USES_A_WEEK + min(DISH_USES_A_WEEK, (rest + 1) // 2)
