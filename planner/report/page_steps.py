"""The steps of a recipe as a page tells them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from foods import Catalogue, compose_title
from foods.recipe.recipe import RecipeStep
from foods.recipe.step_words import step_facts
from planner.domain import Plan
from planner.domain.plan.cooking import ahead_on
from planner.domain.translatable import translatable
from planner.report.labels import weekday_name


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
    """Return the steps of a meal, ready to be read."""
    return tuple(PageStep(s.text, step_facts(s), s.day_before) for s in steps)


def ahead_lines(day: int, plan: Plan, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what is done on a day for the meals of the next, a sentence each."""
    lines = []
    for one in ahead_on(day, plan, catalogue):
        meal = plan.meals[one.place]
        title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
        when = weekday_name(plan, one.place[0])
        lines.append(
            translatable("For {title} on {day}: {step}", title=title, day=when, step=one.step.text)
        )
    return tuple(lines)
