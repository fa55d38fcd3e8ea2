"""Which rule is tightest on a day, and what the day would lose without a food, in words."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.assessment.fluid_ceiling import DRUNK
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import day_totals
from planner.domain.planning.to_solver import problem_for
from planner.domain.translatable import TranslatableText, listed, translatable
from solver import MenuSolver, Place
from solver.explain import Tightest, tightest
from solver.model.options import option_table

from .rules import bound_words, drink_words

_NAMED = 3
_LOST = 0.1
"""A loss of less than this share of a target is not told."""


def tightest_words(
    plan: Plan, catalogue: Catalogue, care: CareRules
) -> tuple[TranslatableText | None, ...]:
    """Return "Tightest now: sodium at most 1,500 mg. It keeps out ham."; one for each day."""
    found = tightest(problem_for(plan, catalogue, care), option_table(catalogue))
    return tuple(None if each is None else _tightest_words(plan, catalogue, each) for each in found)


def _tightest_words(plan: Plan, catalogue: Catalogue, found: Tightest) -> TranslatableText:
    rule = _rule_words(plan, catalogue, *found.side)
    foods = catalogue.foods
    eaten = {foods[f].title for m in plan.meals.values() for f in m.foods if f in foods}
    titles = dict.fromkeys(foods[food].title for food in found.keeps_out)
    names = [title for title in titles if title not in eaten][:_NAMED]
    if not names:
        return translatable("Tightest now: {rule}.", rule=rule)
    return translatable(
        "Tightest now: {rule}. It keeps out {foods}.", rule=rule, foods=listed(names)
    )


def _rule_words(plan: Plan, catalogue: Catalogue, key: str, low: bool) -> TranslatableText:
    if key == DRUNK:
        return drink_words(plan.profile.care.fluid_ceiling_ml or 0.0)
    target = next(t for t in plan.targets if t.nutrient == key)
    amount = (target.minimum if low else target.maximum) or 0.0
    return bound_words(catalogue.nutrients[key], low, amount)


def loss_words(
    plan: Plan, place: Place, food: str, catalogue: Catalogue, care: CareRules
) -> TranslatableText | None:
    """Return what the best day without a food loses, as near as can be to the plan.

    None if the meal is locked: then the food stays.
    """
    day, meal = place[0], plan.meals.get(place)
    if meal is None or food not in catalogue.foods or place in plan.locked:
        return None
    name = catalogue.foods[food].title
    problem = problem_for(plan, catalogue, care)
    without = replace(problem, allowed_foods=problem.allowed_foods - {food})
    solution = MenuSolver(catalogue).solve_day(without, day, plan.meals)
    other = replace(plan, meals=dict(solution.meals))
    missed = {s.nutrient for s in shortfalls(plan, catalogue) if s.day in (day, None)}
    short = (s for s in shortfalls(other, catalogue) if s.day in (day, None))
    lost = next((s for s in short if s.nutrient not in missed), None)
    if lost is not None:
        nutrient = catalogue.nutrients[lost.nutrient]
        gap = figure_words(
            round(abs(lost.limit - lost.amount), nutrient.decimals), nutrient, trimmed=True
        )
        rule = bound_words(nutrient, lost.low, lost.limit)
        return translatable(
            "Without {food} the best day found would miss {rule} by {gap}.",
            food=name,
            rule=rule,
            gap=gap,
        )
    return _less_words(plan, other, day, name, catalogue)


def _less_words(
    plan: Plan, other: Plan, day: int, name: str, catalogue: Catalogue
) -> TranslatableText:
    """Return the planned nutrient that the other day has least of, as a share of its target."""
    now, then = day_totals(plan, day, catalogue), day_totals(other, day, catalogue)
    shares = {
        t.nutrient: (now[t.nutrient].amount - then[t.nutrient].amount) / t.minimum
        for t in plan.targets
        if t.on and t.minimum
    }
    worst = max(shares, key=lambda key: shares[key], default="")
    if not worst or shares[worst] < _LOST:
        return translatable("Without {food} the day could do as well with other foods.", food=name)
    nutrient = catalogue.nutrients[worst]
    less = figure_words(
        round(now[worst].amount - then[worst].amount, nutrient.decimals), nutrient, trimmed=True
    )
    return translatable(
        "Without {food} the best day found meets its targets too, with {less} less of {nutrient}.",
        food=name,
        less=less,
        nutrient=nutrient_word(nutrient),
    )
