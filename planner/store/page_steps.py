"""The steps of a recipe as a page tells them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from foods import Catalogue, compose_title
from foods.recipe_text import RecipeStep
from planner.domain import Plan
from planner.domain.cooking import ahead_on
from planner.domain.translatable import in_a_row, number, translatable
from planner.report.labels import weekday_name

_HEATS = {
    "low": translatable("low heat"),
    "medium": translatable("medium heat"),
    "high": translatable("high heat"),
}


@dataclass(frozen=True)
class PageStep:
    """A step for the cook.

    Attributes:
        text: What is done, with amounts.
        facts: "20 min · low heat"; may be empty.
        day_before: Whether it is done on the day before.
    """

    text: str
    facts: str
    day_before: bool


def page_steps(steps: Iterable[RecipeStep]) -> tuple[PageStep, ...]:
    """The steps of a meal, ready to be read."""
    return tuple(PageStep(s.text, in_a_row(_facts(s)), s.day_before) for s in steps)


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
    """ "1 portion", "2½ portions"."""
    figure = number(portions, 2, trimmed=True)
    if portions == 1:
        return translatable("{n} portion", n=figure)
    return translatable("{n} portions", n=figure)


def ahead_lines(day: int, plan: Plan, catalogue: Catalogue) -> tuple[str, ...]:
    """What is done on a day for the meals of the next, a sentence each."""
    lines = []
    for one in ahead_on(day, plan, catalogue):
        meal = plan.meals[one.place]
        title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
        when = weekday_name(plan, one.place[0])
        lines.append(
            translatable("For {title} on {day}: {step}", title=title, day=when, step=one.step.text)
        )
    return tuple(lines)
