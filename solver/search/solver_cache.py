"""What a solver keeps of its last problem, lent to one call at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import numpy as np

from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.problem import MenuProblem

from .choose_day import Frame


@dataclass(frozen=True, eq=False)
class CachedProblem:
    """A problem without the plan on its screen, and what is known of it."""

    problem: MenuProblem
    frame: Frame

    def columns(self, menu: Menu) -> tuple[Meals, ...]:
        """Meals found for it, as meals of another problem; none if they may not be those."""
        average = self.frame.average
        if average is None or not _same_choices(self.frame.menu, menu):
            return ()
        return tuple(
            menu.meals(pool.dish, pool.options, slot) for slot, pool in enumerate(average.pool[0])
        )


class SolverCache:
    """The last known problem. Its linear programs are changed by use, so one call has them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: CachedProblem | None = None

    def give(self, problem: MenuProblem, frame: Frame) -> None:
        """Keep this instead of what there was."""
        with self._lock:
            self._known = CachedProblem(problem, frame)

    @contextmanager
    def lent(self) -> Iterator[CachedProblem | None]:
        """What is kept, or None if there is nothing or another thread has it."""
        with self._lock:
            known, self._known = self._known, None
        try:
            yield known
        finally:
            with self._lock:
                self._known = self._known or known


def _same_choices(one: Menu, other: Menu) -> bool:
    """Whether the same dishes and portions may be chosen, under the same numbers.

    Foods, caps on a meal and dishes that are never wanted all have a say in it.
    """
    return (
        one.problem.slots == other.problem.slots
        and np.array_equal(one.table.dish, other.table.dish)
        and np.array_equal(one.table.food, other.table.food)
        and np.array_equal(one.table.grams, other.table.grams)
        and np.array_equal(one.fits, other.fits)
    )
