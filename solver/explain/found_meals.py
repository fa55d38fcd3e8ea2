"""The meals that column generation has found for the relaxed week so far."""

from __future__ import annotations

import numpy as np

from solver.model.meals import Meals, join
from solver.model.menu import Menu
from solver.model.options import Bools, Ints

from .case_terms import Terms


class FoundMeals:
    """Meals by the number of their column, with the kind of day and the slot of each."""

    def __init__(self, menu: Menu) -> None:
        self._menu = menu
        self._columns: list[int] = []
        self._where: list[tuple[int, int]] = []
        self._meals: list[Meals] = []
        self._known: set[tuple[int, int, bytes]] = set()

    def __len__(self) -> int:
        return len(self._meals)

    def is_new(self, kind: int, slot: int, meals: Meals, row: int) -> bool:
        """Tell whether a meal is not among them yet; from then on it is known."""
        key = (kind, slot, meals.dish[row].tobytes() + meals.options[row].tobytes())
        if key in self._known:
            return False
        self._known.add(key)
        return True

    def add(self, column: int, kind: int, slot: int, meal: Meals) -> None:
        """Keep a meal."""
        self._columns.append(column)
        self._where.append((kind, slot))
        self._meals.append(meal)

    def columns(self, chosen: Bools) -> list[int]:
        """Return the columns of some of the meals."""
        numbers: Ints = np.array(self._columns, dtype=np.intp)
        return [int(number) for number in numbers[chosen]]

    def good(self, terms: Terms) -> Bools:
        """Return which of the meals are allowed, ``(n_found,)``."""
        if not self._meals:
            return np.zeros(0, dtype=np.bool_)
        allowed = np.append(terms.food_ok, True)
        foods = np.array([meal.food[0] for meal in self._meals], dtype=np.intp)
        dishes = np.array([int(meal.dish[0]) for meal in self._meals])
        kinds = np.array([k for k, _ in self._where])
        return np.asarray(allowed[foods].all(axis=1) & ~terms.out[kinds, dishes])

    def on_first_day(self, terms: Terms) -> tuple[Meals, ...]:
        """Return the meals that are allowed on the first kind of day, by slot."""
        good = np.flatnonzero(self.good(terms))
        batches: list[Meals] = []
        for s, slot in enumerate(self._menu.problem.slots):
            mine = [self._meals[i] for i in good if self._where[i] == (0, s)]
            shut = slot in terms.shut or not mine
            batches.append(self._menu.no_meals() if shut else join(mine))
        return tuple(batches)
