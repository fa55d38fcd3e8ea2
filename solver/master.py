"""The master problem of the average day, by column generation.

The mean of the days of any week is feasible for this LP, and its cost is convex in the
day, so days times its value is a lower bound for the week. Its columns are a varied pool.
Days that differ in what is locked, left empty or in a hurry get a block of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .days import DayKind
from .menu import DISH_USES_A_WEEK, Meals, Menu, join
from .options import Floats, Ints
from .pricing import best_meals, option_values
from .program import Answer, Outcome, Program

_FIRST_GUESSES = (0.0, 2.0, 6.0, 20.0)
"""What a gain of 1 in each goal is first taken to be worth."""


_ANY = 1e6
"""A price for filling a slot at which any meal is worth having."""


@dataclass(frozen=True, eq=False)
class Prices:
    """Shadow prices of a kind of day.

    Attributes:
        goal: What a gain of 1 in each goal of a day is worth, ``(n_goals,)``.
        tally: What one more use costs, ``(n_tallies,)``.
        dish: What one more use of a dish costs, ``(n_dishes,)``.
        energy: What energy is worth in each slot, per day's energy, ``(n_slots,)``.
        place: What filling each slot costs, ``(n_slots,)``.
    """

    goal: Floats
    tally: Floats
    dish: Floats
    energy: Floats
    place: Floats


@dataclass(frozen=True, eq=False)
class AverageDay:
    """The solved master.

    Attributes:
        bound: No menu can cost less, for all the days.
        prices: By kind of day.
        pool: Columns found, by kind of day and slot.
        use: How many of the days use each column of the pool, likewise.
        rounds: Rounds of pricing it took.
    """

    bound: float
    prices: tuple[Prices, ...]
    pool: tuple[tuple[Meals, ...], ...]
    use: tuple[tuple[Floats, ...], ...]
    rounds: int


@dataclass
class _Rows:
    goal: list[list[int]]
    weekly: dict[int, int]
    tally: list[int]
    dish: dict[int, int]
    low: list[list[int]]
    high: list[list[int]]
    place: list[list[int]]


class Master:
    """Column generation for the average day of each kind."""

    def __init__(self, menu: Menu, kinds: tuple[DayKind, ...]) -> None:
        self._menu, self._kinds = menu, kinds
        self._program = Program("average_day")
        self._rows = self._add_rows()
        self._columns: list[tuple[int, int, Meals]] = []
        self._known: set[tuple[int, int, bytes]] = set()

    def solve(
        self, rounds: int, per_round: int, stop_gap: float, cancelled: Callable[[], bool]
    ) -> AverageDay | None:
        """Price and solve until nothing is left to add; None if the solver failed."""
        for guess in _FIRST_GUESSES:
            self._price([self._guess(kind, guess) for kind in self._kinds], per_round)
        bound, answer, prices, number = -np.inf, None, None, 0
        while number < rounds:
            number += 1
            latest = self._program.solve_lp()
            if latest.outcome is Outcome.NONE:
                break
            answer = latest
            prices = [self._prices(kind, answer) for kind in range(len(self._kinds))]
            added, missing = self._price(prices, per_round)
            bound = max(bound, answer.objective + missing)
            near = answer.objective - bound <= stop_gap * max(1.0, abs(answer.objective))
            if not added or near or cancelled():
                break
        if answer is None or prices is None:
            return None
        return self._result(bound, answer, tuple(prices), number)

    def _result(
        self, bound: float, answer: Answer, prices: tuple[Prices, ...], rounds: int
    ) -> AverageDay:
        pool, use = [], []
        numbers = {i: n for n, i in enumerate(self._numbers)}
        values = answer.values
        for kind, day in enumerate(self._kinds):
            here = [
                [(i, m) for i, (k, s, m) in enumerate(self._columns) if (k, s) == (kind, slot)]
                for slot in range(len(self._menu.shares))
            ]
            pool.append(tuple(join([m for _, m in run]) if run else self._none() for run in here))
            place = {i: n for n, i in numbers.items()}
            use.append(
                tuple(
                    np.array([self._value(values, place[i]) * day.count for i, _ in run])
                    for run in here
                )
            )
        return AverageDay(bound, prices, tuple(pool), tuple(use), rounds)

    @staticmethod
    def _value(values: Floats, number: int) -> float:
        return float(values[number]) if number < len(values) else 0.0

    def _none(self) -> Meals:
        width = self._menu.width
        return self._menu.meals(np.empty(0, np.intp), np.empty((0, width), np.intp))

    def _add_rows(self) -> _Rows:
        menu, program = self._menu, self._program
        goals, days = menu.goals, menu.problem.days
        fixed_gain = np.array([kind.fixed.gain.sum(axis=0) * kind.count for kind in self._kinds])
        weekly = {
            int(j): program.row(
                f"week_goal_{j}", ">=", days * goals.need[j] - fixed_gain[:, j].sum()
            )
            for j in np.flatnonzero(goals.weekly)
        }
        used = np.sum([kind.uses(menu) * kind.count for kind in self._kinds], axis=0)
        counts = menu.tallies
        tally = [
            program.row(f"tally_{t}", "<=", counts.few[t] - used[t]) for t in range(len(counts.few))
        ]
        cap = dish_cap(days)
        had = np.sum([kind.dishes(menu) * kind.count for kind in self._kinds], axis=0)
        dish = {
            int(d): program.row(f"dish_{d}", "<=", max(0.0, cap - had[d]))
            for d in np.unique(menu.table.dish)
        }
        rows = _Rows([], weekly, tally, dish, [], [], [])
        self._numbers: list[int] = []
        for number, kind in enumerate(self._kinds):
            self._add_day_rows(rows, number, kind)
        self._add_slack(rows)
        return rows

    def _add_day_rows(self, rows: _Rows, number: int, kind: DayKind) -> None:
        menu, program = self._menu, self._program
        need = menu.goals.need - kind.fixed.gain.sum(axis=0)
        rows.goal.append(
            [
                -1 if menu.goals.weekly[j] else program.row(f"goal_{number}_{j}", ">=", need[j])
                for j in range(len(need))
            ]
        )
        low, high = kind.least, kind.most
        slots = range(len(menu.shares))
        rows.low.append([program.row(f"low_{number}_{s}", ">=", low[s]) for s in slots])
        rows.high.append([program.row(f"high_{number}_{s}", "<=", high[s]) for s in slots])
        rows.place.append(
            [program.row(f"place_{number}_{s}", "=", 1.0) if s in kind.open else -1 for s in slots]
        )

    def _add_slack(self, rows: _Rows) -> None:
        menu, program = self._menu, self._program
        goals, tallies, days = menu.goals, menu.tallies, menu.problem.days
        for j, row in rows.weekly.items():
            program.column(f"week_miss_{j}", goals.price[j], {row: 1.0})
        for t, row in enumerate(rows.tally):
            width = float(tallies.many[t] - tallies.few[t])
            program.column(f"again_{t}", tallies.low[t], {row: -1.0}, upper=width)
            program.column(f"often_{t}", tallies.low[t] + tallies.high[t], {row: -1.0})
        for d, row in rows.dish.items():
            program.column(f"repeat_{d}", menu.weights["repeat"], {row: -1.0})
        for number, kind in enumerate(self._kinds):
            self._add_day_slack(rows, number, kind.count)
        assert days

    def _add_day_slack(self, rows: _Rows, number: int, count: int) -> None:
        menu, program = self._menu, self._program
        goals, size = menu.goals, menu.weights["meal_size"] * count
        over = {}
        for j, row in enumerate(rows.goal[number]):
            if row < 0:
                continue
            entries = {row: 1.0}
            if goals.worst[j]:
                over[j] = program.row(f"worst_{number}_{j}", ">=", 0.0)
                entries[over[j]] = -1.0
            program.column(f"miss_{number}_{j}", goals.price[j] * count, entries)
        worst = dict.fromkeys(over.values(), 1.0)
        program.column(f"worst_{number}", goals.worst_price * count, worst)
        for s, (low, high) in enumerate(zip(rows.low[number], rows.high[number], strict=True)):
            program.column(f"small_{number}_{s}", size, {low: 1.0})
            program.column(f"large_{number}_{s}", size, {high: -1.0})

    def _guess(self, kind: DayKind, worth: float) -> Prices:
        menu = self._menu
        zeros = np.zeros(len(menu.shares))
        goal = np.where(menu.goals.need > 0, worth, worth / 4)
        tally, dish = np.zeros(len(menu.tallies.few)), np.zeros(len(menu.table.dish_ids))
        assert kind
        return Prices(goal, tally, dish, zeros, np.full(len(zeros), _ANY))

    def _prices(self, number: int, answer: Answer) -> Prices:
        """Shadow prices of one kind of day, for one such day."""
        rows, duals = self._rows, np.append(answer.duals, 0.0)
        count = self._kinds[number].count
        goal = duals[rows.goal[number]] / count
        for j, row in rows.weekly.items():
            goal[j] = duals[row]
        dish = np.zeros(len(self._menu.table.dish_ids))
        for d, row in rows.dish.items():
            dish[d] = -duals[row]
        energy = duals[rows.low[number]] + duals[rows.high[number]]
        return Prices(
            goal=np.maximum(goal, 0.0),
            tally=np.maximum(-duals[rows.tally], 0.0),
            dish=np.maximum(dish, 0.0),
            energy=energy / count,
            place=duals[rows.place[number]] / count,
        )

    def _price(self, prices: list[Prices], per_round: int) -> tuple[int, float]:
        """Add columns of negative reduced cost; how many, and what is missing of the bound."""
        added, missing = 0, 0.0
        for number, (kind, price) in enumerate(zip(self._kinds, prices, strict=True)):
            found = price_day(self._menu, kind, price)
            for slot in kind.open:
                meals, reduced = found[slot]
                order = np.argsort(reduced, kind="stable")
                order = order[reduced[order] < -1e-7][:per_round]
                if len(order) and np.isfinite(reduced[order[0]]):
                    missing += float(reduced[order[0]]) * kind.count
                added += sum(
                    self._add(number, slot, meals.take(order[i : i + 1])) for i in range(len(order))
                )
        return added, missing

    def _add(self, number: int, slot: int, meal: Meals) -> bool:
        key = (number, slot, meal.dish.tobytes() + meal.options.tobytes())
        if key in self._known:
            return False
        self._known.add(key)
        rows, kind = self._rows, self._kinds[number]
        entries: dict[int, float] = {rows.place[number][slot]: 1.0}
        for j, row in enumerate(rows.goal[number]):
            target = rows.weekly[j] if row < 0 else row
            entries[target] = float(meal.gain[0, j]) * (kind.count if row < 0 else 1)
        for t in meal.counts[0]:
            if t >= 0:
                row = rows.tally[t]
                entries[row] = entries.get(row, 0.0) + kind.count
        entries[rows.dish[int(meal.dish[0])]] = float(kind.count)
        entries[rows.low[number][slot]] = entries[rows.high[number][slot]] = float(meal.energy[0])
        cost = (float(meal.cost[0]) + float(kind.slowness(self._menu, meal)[0])) * kind.count
        name = f"meal_{len(self._columns)}"
        self._numbers.append(self._program.column(name, cost, entries))
        self._columns.append((number, slot, meal))
        return True


def price_day(menu: Menu, kind: DayKind, prices: Prices) -> list[tuple[Meals, Floats]]:
    """For every slot the best meal of each dish that fits it, with its reduced cost."""
    base = option_values(menu, prices.goal, prices.tally)
    energy = menu.option_energy[: menu.table.n_options]
    best = best_meals(menu, base - prices.energy[:, None] * energy)
    dishes = menu.table.dish
    cuisine = np.append(prices.tally, 0.0)[menu.tallies.of_dish]
    own = (menu.dish_cost + prices.dish + cuisine)[dishes]
    result = []
    for slot, value in enumerate(best.value):
        runs = np.flatnonzero(menu.fits[slot, dishes])
        meals = menu.meals(dishes[runs], best.options[slot][runs])
        reduced = value[runs] + own[runs] + kind.slowness(menu, meals) - prices.place[slot]
        result.append((meals, np.round(reduced, 9)))
    return result


def dish_cap(days: int) -> float:
    """How often a dish may come in so many days: twice a week, not on neighbouring days."""
    weeks, rest = divmod(days, 7)
    return weeks * DISH_USES_A_WEEK + min(DISH_USES_A_WEEK, (rest + 1) // 2)


def column_keys(meals: Meals) -> list[bytes]:
    """A key for each meal by which equal ones are found."""
    return [d.tobytes() + o.tobytes() for d, o in zip(meals.dish, meals.options, strict=True)]


def unique(meals: Meals) -> Meals:
    """Each different meal once, in the order of first appearance."""
    first: dict[bytes, int] = {}
    for row, key in enumerate(column_keys(meals)):
        first.setdefault(key, row)
    rows: Ints = np.array(list(first.values()), dtype=np.intp)
    return meals.take(rows)
