"""One day as a small mixed-integer program over meals already found.

For days on which combining and exchanging leave something missed: tight limits want
meals from farther off, in combinations that only branching finds.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from solver.lp.limits import SolveLimits
from solver.lp.program import Outcome, Program
from solver.model.goals import TOLERANCE
from solver.model.meals import Meals
from solver.model.options import Ints

from .combinations import SlotPool
from .day_rows import DayBlock
from .day_task import DayTask


def choose_whole(
    task: DayTask, pools: list[SlotPool], stops: SolveLimits, start: dict[int, Meals]
) -> dict[int, Meals]:
    """Return the best meals from some pools, by slot; empty if the solver found none.

    Args:
        task: The day.
        pools: Meals to choose from, one pool for each open slot.
        stops: When to stop.
        start: Meals by slot to begin with, each in its pool; may be empty.
    """
    program = day_program(task, pools)
    answer = program.solve_mip(stops, _places(program, pools, start) if start else None)
    if answer.outcome is Outcome.NONE:
        return {}
    chosen, first = {}, len(answer.values) - sum(len(pool.meals) for pool in pools)
    for pool in pools:
        part = answer.values[first : first + len(pool.meals)]
        chosen[pool.slot] = pool.meals.take(np.array([int(np.argmax(part))]))
        first += len(pool.meals)
    return chosen


def _places(program: Program, pools: list[SlotPool], start: dict[int, Meals]) -> Ints:
    """Return numbers of the columns of some meals; the meals are the program's last columns."""
    sizes = [len(pool.meals) for pool in pools]
    firsts = program.n_columns - sum(sizes) + np.cumsum([0, *sizes[:-1]])
    rows = [pool.meals.keys().index(start[pool.slot].keys()[0]) for pool in pools]
    return np.asarray(firsts + np.array(rows), dtype=np.intp)


def day_program(task: DayTask, pools: list[SlotPool]) -> Program:
    """Return the program of a day; its last columns are the meals, in the order of the pools."""
    program = Program("whole_day")
    block = DayBlock(program, task.menu, task.kind, "day", 1, weekly=True)
    fixed = task.beside({}, ())
    for j, row in block.goal_rows.items():
        program.set_right(row, float(task.need[j] - fixed.gain[j]))
    shared = _SharedRows(program, task, pools)
    for pool in pools:
        cost = task.costs.option[pool.slot][pool.meals.options].sum(axis=1)
        cost = cost + task.costs.dish[pool.slot][pool.meals.dish]
        # What a meal shares with locked meals is a cost of its own; with others it needs rows.
        cost = cost + task.mixing(fixed, pool.meals)
        for row in range(len(pool.meals)):
            entries = block.entries(pool.slot, pool.meals, row)
            entries.update(shared.entries(pool.meals, row))
            program.column(f"meal_{pool.slot}_{row}", cost[row], entries, 1.0, integer=True)
    return program


class _SharedRows:
    """Rows for what meals of a day share: a dish, a food, too much of a food."""

    def __init__(self, program: Program, task: DayTask, pools: list[SlotPool]) -> None:
        self._most, w = task.menu.max_grams, task.menu.weights
        dishes, grams = _slots_with(pools, "dish"), {}
        for food in _slots_with(pools, "food"):
            largest = [float((p.meals.grams * (p.meals.food == food)).max()) for p in pools]
            if sum(largest) > self._most[food]:
                grams[food] = w["daily_amount"]
        price = task.menu.shown_price
        shown = {thing: float(price[thing]) for thing in _slots_with(pools, "shown")}
        self._dish = self._rows(program, "dish", dict.fromkeys(dishes, w["repeat"]))
        self._shown = self._rows(program, "shown", shown)
        self._uses: dict[int, list[int]] = {}
        for food in _slots_with(pools, "counted"):
            self._uses[food] = _use_rows(program, task, food)
        self._grams = self._rows(program, "grams", grams)

    def _rows(self, program: Program, name: str, prices: dict[int, float]) -> dict[int, int]:
        rows = {}
        for key, price in prices.items():
            rows[key] = program.row(f"{name}_{key}", "<=", 1.0 + TOLERANCE)
            program.column(f"{name}_over_{key}", price, {rows[key]: -1.0})
        return rows

    def entries(self, meals: Meals, row: int) -> dict[int, float]:
        """Return the coefficients of a meal."""
        entries: dict[int, float] = defaultdict(float)
        if int(meals.dish[row]) in self._dish:
            entries[self._dish[int(meals.dish[row])]] = 1.0
        for food in meals.counted[row].tolist():
            entries.update(dict.fromkeys(self._uses.get(food, ()), 1.0))
        for thing in meals.shown[row].tolist():
            if thing in self._shown:
                entries[self._shown[thing]] += 1.0
        for food, grams in zip(meals.food[row].tolist(), meals.grams[row].tolist(), strict=True):
            if food in self._grams:
                entries[self._grams[food]] += grams / self._most[food]
        return entries


def _use_rows(program: Program, task: DayTask, food: int) -> list[int]:
    """Return a row for each number of uses of a food from which on a further one costs more."""
    rises = dict(task.uses.steps(food))
    rows = []
    for uses, price in sorted(rises.items()):
        rows.append(program.row(f"uses_{food}_{uses}", "<=", uses + TOLERANCE))
        program.column(f"uses_over_{food}_{uses}", price, {rows[-1]: -1.0})
    return rows


def _slots_with(pools: list[SlotPool], name: str) -> list[int]:
    """Return numbers that stand in the pools of at least two slots, ascending."""
    found = [np.unique(getattr(pool.meals, name)) for pool in pools]
    numbers, counts = np.unique(np.concatenate(found), return_counts=True)
    return [int(n) for n in numbers[counts > 1] if n >= 0]
