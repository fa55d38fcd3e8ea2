"""The restricted master: the best week of days that are there, as a mixed-integer program.

One binary column for each day menu that is known, on its day. The rows are what ties days: each
day is chosen once, weekly goals, uses of foods and dishes, what stands on neighbouring days, and
packs. A whole solution costs exactly what `objective` says of the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

import numpy as np

from solver.lp.program import Program
from solver.model.goals import TOLERANCE
from solver.model.meal_kinds import NEAR_DAYS
from solver.model.menu import DISH_USES_A_WEEK, Menu, dish_free
from solver.model.options import Floats, Ints

from .day_column import DayColumn
from .pack_levels import Level, pack_levels

_LOST = 1e-6
"""Grams that are rounding."""


class Pair(StrEnum):
    """Name what costs more where two days near each other have it."""

    DISH = "dish"
    MAIN = "main"
    KIND = "kind"


@dataclass(eq=False)
class MasterRows:
    """Numbers of the rows that menus stand in.

    Attributes:
        day: By day: it is chosen once.
        goal: By weekly goal.
        food: By food: uses.
        dish: By dish: lunches and dinners.
        seven: Dish, first day of seven, row.
        pairs: What is counted, its number, a day, a later day and the row, where both have it.
        packs: By span: what is taken of it, in all.
        alone: Span, day, grams, row: menus of the day that take more than so much.
        beyond: By span: what is taken beyond what is at home.
    """

    day: dict[int, int] = field(default_factory=dict)
    goal: dict[int, int] = field(default_factory=dict)
    food: dict[int, int] = field(default_factory=dict)
    dish: dict[int, int] = field(default_factory=dict)
    seven: list[tuple[int, int, int]] = field(default_factory=list)
    pairs: list[tuple[Pair, int, int, int, int]] = field(default_factory=list)
    packs: dict[int, int] = field(default_factory=dict)
    alone: list[tuple[int, int, float, int]] = field(default_factory=list)
    beyond: dict[int, int] = field(default_factory=dict)


class WeekProgram:
    """The program over some columns; every day of the plan has at least one.

    Args:
        menu: The problem.
        columns: The days to choose from.
    """

    def __init__(self, menu: Menu, columns: Sequence[DayColumn]) -> None:
        self.program = Program("whole_days")
        self._menu, self._columns = menu, columns
        self._day = np.array([column.day for column in columns])
        self._cost = np.array([column.cost for column in columns])
        self._entries: list[dict[int, float]] = [{} for _ in columns]
        self._days = range(menu.problem.days)
        self.rows = MasterRows()
        self._whole: list[tuple[int, Floats, float]] = []
        for day in self._days:
            self.rows.day[day] = self.program.row(f"day_{day}", "=", 1.0)
            self._put(self.rows.day[day], (self._day == day) * 1.0)
        self._goals()
        self._uses()
        self._dishes()
        self._near()
        self._packs()
        self.first = self.program.n_columns
        for number, (cost, entries) in enumerate(zip(self._cost, self._entries, strict=True)):
            self.program.column(f"menu_{number}", cost, entries, 1.0, integer=True)

    def start(self, chosen: Ints) -> Ints:
        """Return the binaries that are 1 in the plan of some menus, one for each day."""
        held = [n for n, sums, above in self._whole if sums[chosen].sum() > above]
        return np.append(np.array(held, dtype=np.intp), self.first + chosen)

    def chosen(self, values: Floats) -> Ints:
        """Return the menus that a solution has, by day."""
        return np.flatnonzero(np.round(values[self.first :]))

    def reduced(self, duals: Floats) -> Floats:
        """Return the reduced costs of the menus at shadow prices of the rows, ``(n_columns,)``."""
        paid = [sum(duals[row] * c for row, c in entries.items()) for entries in self._entries]
        return np.asarray(self._cost - np.array(paid))

    def _put(self, row: int, values: Floats) -> None:
        """Set the coefficients of the menus in a row, ``(n_columns,)``."""
        for number in np.flatnonzero(values).tolist():
            self._entries[number][row] = float(values[number])

    def _most(self, values: Floats) -> float:
        """Return the largest sum that a plan can have of what its days have."""
        return float(sum(values[self._day == day].max() for day in self._days))

    def _least(self, values: Floats) -> float:
        return -self._most(-values)

    def _goals(self) -> None:
        goals, days = self._menu.goals, len(self._days)
        gains = np.array([column.gain for column in self._columns])
        for j in np.flatnonzero(goals.weekly).tolist():
            need, gain = days * float(goals.need[j]) - TOLERANCE, gains[:, j]
            miss = need - self._least(gain)
            if miss <= 0.0:
                continue
            row = self.program.row(f"goal_{j}", ">=", need)
            self.rows.goal[j] = row
            self._put(row, gain)
            entries = {row: 1.0}
            if goals.step[j]:
                step = self.program.row(f"missed_{j}", ">=", 0.0)
                entries[step] = -1.0
                number = self.program.column(
                    f"any_{j}", float(goals.step[j]), {step: miss}, 1.0, integer=True
                )
                self._whole.append((number, -gain, -need))
            self.program.column(f"miss_{j}", float(goals.price[j]), entries)

    def _uses(self) -> None:
        tallies = self._menu.tallies
        uses = np.array([column.uses for column in self._columns])
        for food in np.flatnonzero(uses.any(axis=0)).tolist():
            few, many = float(tallies.few[food]), float(tallies.many[food])
            if self._most(uses[:, food]) > few:
                row = self.program.row(f"food_{food}", "<=", few)
                self.rows.food[food] = row
                self._put(row, uses[:, food])
                self.program.column(f"again_{food}", tallies.low, {row: -1.0}, upper=many - few)
                self.program.column(f"often_{food}", tallies.low + tallies.high, {row: -1.0})

    def _dishes(self) -> None:
        menu, price = self._menu, self._menu.weights["repeat"]
        stands = np.array([column.dishes for column in self._columns], dtype=np.float64)
        free = dish_free(len(self._days))
        for dish in np.flatnonzero(stands.any(axis=0)).tolist():
            again, uses = float(menu.again[dish]), stands[:, dish]
            if again and self._most(uses) > free:
                row = self.program.row(f"dish_{dish}", "<=", free)
                self.rows.dish[dish] = row
                self._put(row, uses)
                self.program.column(f"twice_{dish}", again, {row: -1.0})
            self._spans(dish, np.minimum(uses, 1.0), price)

    def _spans(self, dish: int, stands: Floats, price: float) -> None:
        """Count a dish on more days than two of any seven."""
        for start in range(max(1, len(self._days) - 6)):
            inside = stands * ((self._day >= start) & (self._day < start + 7))
            days = np.unique(self._day[inside > 0.0])
            if len(days) > DISH_USES_A_WEEK:
                row = self.program.row(f"seven_{dish}_{start}", "<=", float(DISH_USES_A_WEEK))
                self.rows.seven.append((dish, start, row))
                self._put(row, inside)
                self.program.column(f"more_{dish}_{start}", price, {row: -1.0})

    def _near(self) -> None:
        """Price what stands on neighbouring days: dishes, main parts, kinds of meals."""
        menu = self._menu
        stands = np.array([np.minimum(column.dishes, 1) for column in self._columns])
        repeat = np.full(stands.shape[1], menu.weights["repeat"])
        self._pairs(Pair.DISH, stands, stands, repeat, 1)
        cooked = np.array([column.cooked for column in self._columns])
        eaten = np.array([column.eaten for column in self._columns])
        self._pairs(Pair.MAIN, eaten, cooked, menu.near_price, 1)
        kinds = np.array([column.kinds for column in self._columns])
        for distance, part in NEAR_DAYS:
            self._pairs(Pair.KIND, kinds, kinds, part * menu.near_kind_price, distance)

    def _pairs(self, pair: Pair, one: Floats, two: Floats, price: Floats, distance: int) -> None:
        """Price the product of what a day has and what a later day has, by number.

        A count is the sum of whether it is at least 1, at least 2 and so on, and the product of
        two such truths is 1 where their sum is 2.
        """
        for number in np.flatnonzero(price * one.any(axis=0) * two.any(axis=0)).tolist():
            for day in range(max(0, len(self._days) - distance)):
                later = day + distance
                before = self._truths(one[:, number], day)
                after = self._truths(two[:, number], later)
                for (i, first), (j, second) in product(before, after):
                    tag = f"{pair}_{number}_{day}_{later}_{i}_{j}"
                    row = self.program.row(tag, "<=", 1.0)
                    self._put(row, first + second)
                    if i == j == 1:
                        self.rows.pairs.append((pair, number, day, later, row))
                    self.program.column(f"{tag}_both", float(price[number]), {row: -1.0})

    def _truths(self, counts: Floats, day: int) -> Iterator[tuple[int, Floats]]:
        """Yield 1 where a menu of the day has at least so many, for each number of them."""
        of_day = counts * (self._day == day)
        for least in range(1, int(of_day.max(initial=0)) + 1):
            yield least, (of_day >= least) * 1.0

    def _packs(self) -> None:
        packs = self._menu.packs
        if packs is None:
            return
        bought = np.array([column.bought for column in self._columns])
        for span in np.flatnonzero(bought[:, :-1].any(axis=0)).tolist():
            amount, home = bought[:, span], float(packs.home[span])
            levels = pack_levels(packs, span, self._most(amount) - home)
            if levels:
                self._span(span, amount, home, levels)

    def _span(self, span: int, amount: Floats, home: float, levels: list[Level]) -> None:
        """Price the packs of a span: a binary for each level of what is bought."""
        packs, program = self._menu.packs, self.program
        assert packs is not None
        line, left = float(packs.line[span]), float(packs.left[span])
        entries: list[dict[int, float]] = [{} for _ in levels]
        whole = program.row(f"packs_{span}", "<=", home)
        self._put(whole, amount)
        self.rows.packs[span] = whole
        for k, level in enumerate(levels):
            entries[k][whole] = -level.width
            if k:
                order = program.row(f"level_{span}_{k}", "<=", 0.0)
                entries[k][order], entries[k - 1][order] = 1.0, -1.0
            for day in self._days:
                # A menu that takes so much by itself is bought that far whatever the others take.
                alone = (amount > home + level.above + _LOST) & (self._day == day)
                if alone.any():
                    row = program.row(f"alone_{span}_{k}_{day}", "<=", 0.0)
                    self._put(row, alone * 1.0)
                    self.rows.alone.append((span, day, home + level.above + _LOST, row))
                    entries[k][row] = -1.0
            if level.bought < 0.0:  # fewer grams for a larger need: not to be had for a smaller one
                row = program.row(f"least_{span}_{k}", ">=", 0.0)
                self._put(row, amount)
                entries[k][row] = -(home + level.above)
        # What is left over is what is bought less what is needed.
        if home <= 0.0:
            self._cost -= left * amount
        else:
            self._needed(span, amount, home, entries[0])
        for k, level in enumerate(levels):
            cost = level.bought * left + (0.0 if k else line)
            number = program.column(f"packs_{span}_{k}", cost, entries[k], 1.0, integer=True)
            self._whole.append((number, amount, home + level.above + _LOST))

    def _needed(self, span: int, amount: Floats, home: float, bought: dict[int, float]) -> None:
        """Take off what is needed beyond what is at home, if anything is bought.

        need <= amount - home, and need <= 0 where nothing is bought.
        """
        packs, most = self._menu.packs, self._most(amount)
        assert packs is not None
        beyond = self.program.row(f"beyond_{span}", "<=", 0.0)
        self._put(beyond, -amount)
        self.rows.beyond[span] = beyond
        none = self.program.row(f"none_{span}", "<=", 0.0)
        self.program.column(f"need_{span}", -float(packs.left[span]), {beyond: 1.0, none: 1.0})
        bought[beyond], bought[none] = home, -most
