"""Meals that are missing: a day without its dinner says nothing about the rules."""

from __future__ import annotations

from foods import Catalogue
from planner.domain.care.rules import CareRules
from planner.domain.person.training import TRAINING
from planner.domain.place_names import place_name
from planner.domain.plan.plan import Plan
from planner.domain.planning.to_solver import problem_for
from planner.domain.translatable import TranslatableText, listed, translatable
from solver import Place
from solver.model.build import compile_menu
from solver.model.options import option_table

_NAMED = 3
"""More meals than this are counted, not named"""


def missing_meals(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[Place, ...]:
    """Open places without a meal that something fits, day by day; drinks for training aside."""
    shut = plan.meals.keys() | plan.empty | plan.closed
    bare = [(d, slot) for d in range(plan.days) for slot in plan.slots if (d, slot) not in shut]
    if not bare:
        return ()
    problem = problem_for(plan, catalogue, care)
    menu = compile_menu(problem, option_table(catalogue))
    fillable = {slot for slot, fits in zip(problem.slots, menu.fits, strict=True) if fits.any()}
    return tuple(place for place in bare if place[1] in fillable - {TRAINING})


def missing_words(plan: Plan, places: tuple[Place, ...]) -> TranslatableText:
    """Return which meals are missing: "A meal is missing: dinner on Tuesday"; of many how many."""
    names = listed(place_name(place, plan.start, plan.days) for place in places)
    if len(places) == 1:
        return translatable("A meal is missing: {meal}", meal=names)
    if len(places) > _NAMED:
        return translatable("{n} meals are missing", n=len(places))
    return translatable("{n} meals are missing: {meals}", n=len(places), meals=names)
