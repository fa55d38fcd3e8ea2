"""What is told of a recipe's steps beside their texts: time, heat, oven; and of portions."""

from __future__ import annotations

from collections.abc import Iterator

from foods.recipe.recipe import RecipeStep
from foods.translatable import in_a_row, number, translatable

_HEATS = {
    "low": translatable("low heat"),
    "medium": translatable("medium heat"),
    "high": translatable("high heat"),
}


def step_facts(step: RecipeStep) -> str:
    """Return text such as "20 min · low heat"; may be empty."""
    return in_a_row(_facts(step))


def _facts(step: RecipeStep) -> Iterator[str]:
    if step.day_before:
        yield translatable("the day before")
    if step.minutes:
        yield translatable("{n} min", n=number(step.minutes))
    if step.heat:
        yield _HEATS[step.heat]
    if step.oven:
        yield translatable("oven {degrees}", degrees=step.oven)
    if step.meanwhile:
        yield translatable("meanwhile")


def portion_words(portions: float) -> str:
    """Return text such as "1 portion", "2.5 portions"."""
    figure = number(portions, 2, trimmed=True)
    if portions == 1:
        return translatable("{n} portion", n=figure)
    return translatable("{n} portions", n=figure)
