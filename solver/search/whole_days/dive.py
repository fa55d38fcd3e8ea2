"""A week from the master's prices: priced days, then one day after another settled.

The linear program over the days that are known says what is scarce: a weekly target, a food used
often, a pack that must be opened. At these prices each kind of day is chosen anew, and what is
found becomes a column. Then the day that the program uses most is settled, the rest is priced
again around it, and so on; the last days are chosen exactly beside the others.
"""

from __future__ import annotations

import numpy as np

from solver.lp.program import Outcome
from solver.model.options import Floats
from solver.search.choose_day import Frame, choose_day, choose_for
from solver.search.effort import EffortCounts, Patience
from solver.search.week import Week

from .day_column import DayColumn
from .day_pool import DayPool, with_days
from .priced_task import priced_task
from .week_program import WeekProgram

_FIRST_ROUNDS = 4
"""Rounds of pricing before a day is settled; then one after each step."""

_STEPS = 7
"""In so many steps all days are settled."""

_EXACT = 2
"""The last days are chosen beside the others, not by prices."""

_MOST_COLUMNS = 40
"""Of each day, once the first rounds are over."""

LEAST_DAYS, MOST_DAYS = 4, 10
"""With fewer open days exchanges do all that prices can; with more the program is too large."""

_WHOLE = 0.999


def dived(
    frame: Frame, pool: DayPool, week: Week, number: int, counts: EffortCounts, patience: Patience
) -> Week | None:
    """Return a week that is built by the master's prices; None if it was given up.

    Args:
        frame: The problem.
        pool: Known days; those of the week and what is found are added.
        week: A plan with all meals.
        number: Which dive it is; each settles another day first.
        counts: How hard days are searched.
        patience: When to stop.
    """
    pool.add_week(week)
    open_days = [day for day in range(frame.menu.problem.days) if frame.is_open(day)]
    master = _Pricing(frame, pool, week, counts, patience)
    for _ in range(_FIRST_ROUNDS):
        if master.solved({}) is None:
            return None
        master.price({})
    master.trim(_MOST_COLUMNS)
    fixed: dict[int, DayColumn] = {}
    at_once = -(-len(open_days) // _STEPS)
    while len(fixed) < len(open_days) - _EXACT:
        values = master.solved(fixed)
        if values is None or patience.over():
            return None
        for column in master.most_used(values, fixed, at_once, number if not fixed else 0):
            fixed[column.day] = column
        if len(fixed) < len(open_days) - _EXACT:
            master.price(fixed)
    left = [day for day in open_days if day not in fixed]
    return _finished(frame, with_days(week, fixed.values()), left, counts, patience)


def _finished(
    frame: Frame, week: Week, left: list[int], counts: EffortCounts, patience: Patience
) -> Week:
    """Return the plan with the days that are left chosen one after another beside the others."""
    for spot in [spot for spot in week.chosen if spot[0] in left]:
        del week.chosen[spot]
    for day in left:
        meals = choose_day(frame, week, day, counts, patience).meals
        week.choose(day, meals)
    return week


class _Pricing:
    """The linear program over the pool, and the days that its prices suggest."""

    def __init__(
        self, frame: Frame, pool: DayPool, week: Week, counts: EffortCounts, patience: Patience
    ) -> None:
        self._frame, self._pool, self._week = frame, pool, week
        self._counts, self._patience = counts, patience
        self._turn = 0

    def solved(self, fixed: dict[int, DayColumn]) -> Floats | None:
        """Return the part of each column in the best mixture; None if the solver failed."""
        self._columns = self._pool.columns(fixed)
        self._master = WeekProgram(self._frame.menu, self._columns)
        answer = self._master.program.solve_lp()
        if answer.outcome is Outcome.NONE:
            return None
        self._duals = answer.duals
        return np.asarray(answer.values[self._master.first :])

    def price(self, fixed: dict[int, DayColumn]) -> None:
        """Add a day of each kind that is not settled, by turns of its days."""
        menu = self._frame.menu
        for kind in self._frame.kinds:
            free = [day for day in kind.days if day not in fixed]
            if not free or not kind.open or self._patience.over():
                continue
            day = free[self._turn % len(free)]
            task = priced_task(menu, kind, day, self._master.rows, self._duals)
            now = self._week.chosen_on(day)
            found = choose_for(self._frame, task, now, self._counts, self._patience)
            self._pool.add(day, found.meals)
        self._turn += 1

    def trim(self, most: int) -> None:
        """Keep so many columns of each day."""
        self._pool.keep(self._columns, self._master.reduced(self._duals), most)

    def most_used(
        self, values: Floats, fixed: dict[int, DayColumn], most: int, skip: int
    ) -> list[DayColumn]:
        """Return the whole columns of days not settled, or else the most used ones.

        Args:
            values: The part of each column, ``(n_columns,)``.
            fixed: Days that are settled.
            most: How many days are settled at once if none is whole.
            skip: How many columns are passed over.
        """
        order = np.argsort(-np.round(values, 5), kind="stable").tolist()
        free = [number for number in order if self._columns[number].day not in fixed]
        whole = [self._columns[number] for number in free if values[number] > _WHOLE]
        if whole:
            return whole
        first: dict[int, DayColumn] = {}
        for number in free[min(skip, len(free) - 1) :]:
            first.setdefault(self._columns[number].day, self._columns[number])
        return list(first.values())[:most]
