"""Words for who in a household has a food of its list, and at which meal."""

from __future__ import annotations

from foods import Catalogue, dish_title
from planner.domain.shopping.table_shopping import TableShopping
from solver import Place

_NAMES = 24
"""Letters of the names that stand on a button."""


class TableUses:
    """Reads the meals of all for the lines of the list."""

    def __init__(self, shopping: TableShopping, catalogue: Catalogue) -> None:
        self._shopping, self._catalogue = shopping, catalogue

    def names(self) -> str:
        """Return who the list is for: "Anna, Max"; how many where that is too long."""
        names = [diner.name for diner in self._shopping.week.diners]
        whole = ", ".join(names)
        return whole if len(whole) <= _NAMES else str(len(names))

    def words(self, place: Place, foods: frozenset[str]) -> str:
        """Return dishes with who eats them: "Chili (Anna, Max)"."""
        return "; ".join(
            f"{self._title(dish)} ({', '.join(names)})"
            for dish, names in self._shopping.uses(place, foods).items()
        )

    def _title(self, dish: str) -> str:
        known = self._catalogue.dishes.get(dish)
        return dish_title(known, self._catalogue) if known else dish
