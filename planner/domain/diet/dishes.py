"""Dishes as they are usually served, to be entered by name."""

from __future__ import annotations

from functools import cached_property

from foods import Catalogue, Dish, Meal, compose_title

from .finder import words_of


def usual_meal(dish: Dish) -> Meal:
    """Return the dish with the first food of each role that it needs, in a middling portion."""
    servings = [
        role.choices[0].servings[len(role.choices[0].servings) // 2]
        for role in dish.roles
        if not role.optional
    ]
    return Meal(dish.id, tuple(servings))


class DishFinder:
    """Finds dishes by the words of their usual title. Its list is made by the first question."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @cached_property
    def _entries(self) -> list[tuple[tuple[str, ...], str, Meal]]:
        meals = ((dish, usual_meal(dish)) for dish in self._catalogue.dishes.values())
        return [
            (words_of(title), title, meal)
            for dish, meal in meals
            if meal.servings and (title := compose_title(dish, meal, self._catalogue))
        ]

    def find(self, text: str, most: int = 3) -> tuple[tuple[str, Meal], ...]:
        """Return the titles with their meals that have all the words, the shortest first."""
        asked = words_of(text)
        if not asked or max(map(len, asked)) < 3:
            return ()
        found = [
            (title, meal)
            for words, title, meal in self._entries
            if all(any(word.startswith(a) for word in words) for a in asked)
        ]
        return tuple(sorted(found, key=lambda pair: (len(pair[0]), pair[0]))[:most])
