"""The best week of the days of some plans, by the master with whole columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from solver.lp.limits import SolveLimits
from solver.lp.program import Outcome
from solver.model.options import Ints
from solver.search.choose_day import Frame
from solver.search.effort import Patience
from solver.search.week import Week

from .day_column import DayColumn, key_of
from .day_pool import DayPool, with_days
from .week_program import WeekProgram

_NODES = 20
_GAP = 1e-4


def best_of(frame: Frame, weeks: Sequence[Week], patience: Patience) -> Week:
    """Return the best week found of the days of some plans, not worse than the first.

    Args:
        frame: The problem.
        weeks: Plans in which everything is chosen.
        patience: When to stop.
    """
    pool = DayPool(frame)
    for week in weeks:
        pool.add_week(week)
    columns = pool.columns({})
    if len(columns) == frame.menu.problem.days:
        return weeks[0]  # the same days
    master = WeekProgram(frame.menu, columns)
    start = master.start(_numbers(columns, weeks[0]))
    stops = SolveLimits(_NODES, _GAP, patience.left_s(), patience.over)
    answer = master.program.solve_mip(stops, start)
    if answer.outcome is Outcome.NONE:
        return weeks[0]
    return with_days(weeks[0], [columns[number] for number in master.chosen(answer.values)])


def _numbers(columns: list[DayColumn], week: Week) -> Ints:
    """Return the columns of the days of a plan, by day."""
    places = {(column.day, key_of(column.meals)): n for n, column in enumerate(columns)}
    days = range(week.menu.problem.days)
    return np.array([places[day, key_of(week.chosen_on(day))] for day in days], dtype=np.intp)
