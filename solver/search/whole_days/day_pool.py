"""The day menus that are known: columns of the master, of each day that they may stand on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.model.options import Floats
from solver.search.choose_day import Frame
from solver.search.week import Week

from .day_column import DayColumn, day_column, key_of


class DayPool:
    """Known day menus, in the order in which they were found.

    A menu of a kind of day is a column of each day of the kind.

    Args:
        frame: The problem.
    """

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._columns: dict[tuple[int, bytes], DayColumn] = {}

    @property
    def menu(self) -> Menu:
        """Return the problem."""
        return self._frame.menu

    def __len__(self) -> int:
        return len(self._columns)

    def add_week(self, week: Week) -> None:
        """Add the days of a plan that are built."""
        for day in range(week.menu.problem.days):
            if week.is_built(day):
                self.add(day, week.chosen_on(day))

    def add(self, day: int, meals: Mapping[int, Meals]) -> int:
        """Add the menu of a day to all days of its kind; how many columns are new."""
        menu, key, added = self._frame.menu, key_of(meals), 0
        kind = next(kind for kind in self._frame.kinds if day in kind.days)
        if set(meals) != set(kind.open):
            return 0
        for number in kind.days:
            if (number, key) not in self._columns:
                self._columns[number, key] = day_column(menu, kind, number, meals)
                added += 1
        return added

    def columns(self, fixed: Mapping[int, DayColumn]) -> list[DayColumn]:
        """Return the columns to choose from where some days have theirs already."""
        return [
            column for column in self._columns.values() if fixed.get(column.day, column) is column
        ]

    def keep(self, columns: list[DayColumn], reduced: Floats, most: int) -> None:
        """Forget all columns but so many of each day, those of least reduced cost.

        Args:
            columns: Columns of the pool.
            reduced: Reduced cost of each, ``(n,)``.
            most: How many of each day stay.
        """
        order = np.argsort(np.round(reduced, 7), kind="stable").tolist()
        kept: set[int] = set()
        for day in _days_of(columns):
            kept.update([number for number in order if columns[number].day == day][:most])
        gone = {id(column) for number, column in enumerate(columns) if number not in kept}
        self._columns = {k: c for k, c in self._columns.items() if id(c) not in gone}


def with_days(week: Week, columns: Iterable[DayColumn]) -> Week:
    """Return a plan with other days."""
    trial = week.copy()
    for column in columns:
        trial.choose(column.day, column.meals)
    return trial


def _days_of(columns: list[DayColumn]) -> list[int]:
    return sorted({column.day for column in columns})
