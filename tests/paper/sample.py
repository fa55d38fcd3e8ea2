"""A small week of real types, made without the solver: the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from foods import Catalogue, Dish, Meal
from planner.domain import Plan, Profile, targets_for
from planner.report.content import PageContent, PageMeal
from solver import Place

TINY = Path(__file__).parent.parent / "foods" / "tiny"
START = date(2026, 11, 23)


def sample_plan(
    catalogue: Catalogue,
    days: int = 7,
    *,
    start: date | None = START,
    whole_first_day: bool = False,
) -> Plan:
    """Return a plan in which each slot has a dish, with first food and first step of each role.

    With `whole_first_day` the first meal has every food there is, dish or not.
    """
    profile = Profile()
    dishes = list(catalogue.dishes.values())
    turns = {slot: cycle(_for_slot(dishes, slot)) for slot in profile.meals.slots}
    meals: dict[Place, Meal] = {
        (day, slot): _meal(next(turns[slot])) for day in range(days) for slot in turns
    }
    if whole_first_day:
        first = meals[0, "breakfast"]
        steps = tuple(food.servings()[0] for food in catalogue.foods.values())
        meals[0, "breakfast"] = Meal(first.dish, steps)
    targets = targets_for(profile, catalogue.nutrients)
    return Plan(profile, targets, days, meals, start=start, notes=("A caution, said plainly.",))


def _for_slot(dishes: list[Dish], slot: str) -> list[Dish]:
    return [dish for dish in dishes if slot in dish.slots] or dishes


def _meal(dish: Dish) -> Meal:
    chosen = [role.choices[0].servings[0] for role in dish.roles]
    return Meal(dish.id, tuple(chosen))


def with_names(catalogue: Catalogue, names: Sequence[str]) -> Catalogue:
    """Name the foods so in turn, on cards, in titles and on the list."""
    foods = {
        key: replace(food, name=name, title=name, purchase=replace(food.purchase, buy_as=name))
        for (key, food), name in zip(catalogue.foods.items(), cycle(names), strict=False)
    }
    return replace(catalogue, foods=foods)


def with_tokens(content: PageContent) -> PageContent:
    """Let each meal and each line say words that nothing else says."""
    days = [
        replace(
            day,
            meals={
                slot: _tokens(meal, f"Q{number}{'abcde'[at]}")
                for at, (slot, meal) in enumerate(day.meals.items())
            },
        )
        for number, day in enumerate(content.days)
    ]
    return replace(content, days=tuple(days))


def _tokens(meal: PageMeal, token: str) -> PageMeal:
    foods = tuple(f"{token}{number}." for number in range(5))
    return replace(
        meal, title=f"{token}t. And", foods=foods, short_foods=foods, method=f"{token}m. Stir."
    )


def with_lines(content: PageContent, count: int) -> PageContent:
    """Return a list of so many lines, in aisles of very different length."""
    line = content.aisles[0].lines[0]
    lines = [replace(line, name=f"Thing {at:03d}") for at in range(count)]
    sizes = islice(cycle((1, 4, 90, 12, 7, 30)), 60)
    aisles, at = [], 0
    for number, size in enumerate(sizes):
        if part := tuple(lines[at : at + size]):
            aisles.append(replace(content.aisles[0], label=f"Aisle {number}", lines=part))
        at += size
    return replace(content, aisles=tuple(aisles))
