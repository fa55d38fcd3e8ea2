"""A usual day or week as a person eats it; frozen, so that undo puts the former one back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from foods import Catalogue
from solver import Place

from .eaten import EatenItem, EatenMeal, eaten_food, with_amount

DAY, WEEK = 1, 7


@dataclass(frozen=True)
class Diet:
    """What is eaten.

    Attributes:
        days: `DAY` for a usual day, `WEEK` for each day of a week.
        meals: By place; a place without one has nothing.
        unread: Lines of a pasted list that were not understood, as they were.
    """

    days: int = DAY
    meals: Mapping[Place, EatenMeal] = field(default_factory=dict)
    unread: tuple[str, ...] = ()

    def meal(self, place: Place) -> EatenMeal:
        """Return the meal eaten at a place, which may be empty."""
        return self.meals.get(place, EatenMeal())

    def items(self, day: int | None = None) -> Iterator[EatenItem]:
        """Yield all foods of a day, or of all days."""
        for place, meal in self.meals.items():
            if day is None or place[0] == day:
                yield from meal.items

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is entered."""
        return not any(meal.items for meal in self.meals.values())

    def with_meal(self, place: Place, meal: EatenMeal) -> Diet:
        """Return the diet with another meal at a place; an empty one takes it away.

        Raises:
            KeyError: If there is no such day.
        """
        if not 0 <= place[0] < self.days:
            raise KeyError(place)
        meals = {other: one for other, one in self.meals.items() if other != place}
        return replace(self, meals={**meals, place: meal} if meal.items else meals)

    def with_items(self, place: Place, items: tuple[EatenItem, ...]) -> Diet:
        """Return the diet with more foods in a meal."""
        meal = self.meal(place)
        return self.with_meal(place, meal.with_items((*meal.items, *items)))

    def without_item(self, place: Place, index: int) -> Diet:
        """Return the diet with a food taken out of a meal."""
        items = self.meal(place).items
        rest = (*items[:index], *items[index + 1 :])
        return self.with_meal(place, self.meal(place).with_items(rest))

    def with_portion(self, place: Place, index: int, amount: float, unit: str) -> Diet:
        """Return the diet with another amount of a food.

        Raises:
            ValueError: If nobody could eat so.
        """
        items = list(self.meal(place).items)
        items[index] = with_amount(items[index], amount, unit)
        return self.with_meal(place, self.meal(place).with_items(items))

    def with_unread(self, lines: tuple[str, ...]) -> Diet:
        """Return the diet with other lines that are still to be read."""
        return replace(self, unread=lines)

    def in_words_of(self, catalogue: Catalogue) -> Diet:
        """Return the same, its foods called as in these tables, which may be in another language.

        A food or a measure they do not have stays as it is.
        """

        def reworded(item: EatenItem) -> EatenItem:
            food, measure = catalogue.foods.get(item.food.id), item.food.measure(item.unit)
            if food is None or food.name == item.food.name or measure is None:
                return item
            found = eaten_food(food, catalogue)
            now = found.measure(item.unit)
            same = now is not None and now.grams == measure.grams
            return replace(item, food=found) if same else item

        meals = {
            place: replace(meal, items=tuple(map(reworded, meal.items)))
            for place, meal in self.meals.items()
        }
        return replace(self, meals=meals)

    def as_week(self) -> Diet:
        """Return every day of a week as the first day is now."""
        first = {slot: meal for (day, slot), meal in self.meals.items() if day == 0}
        days = range(WEEK)
        return replace(self, days=WEEK, meals={(d, s): m for d in days for s, m in first.items()})

    def as_day(self) -> Diet:
        """Return the first day as the usual one."""
        meals = {place: meal for place, meal in self.meals.items() if place[0] == 0}
        return replace(self, days=DAY, meals=meals)

    def copied(self, day: int) -> Diet:
        """Return every day as this one."""
        source = {slot: meal for (d, slot), meal in self.meals.items() if d == day}
        days = range(self.days)
        return replace(self, meals={(d, s): m for d in days for s, m in source.items()})
