"""What a person served by hand and no longer holds: no planning stumbles over it."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from types import MappingProxyType

import pytest

from foods import Catalogue, Serving
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.application.planning_tasks import replan_day_first
from planner.application.views.meals import MealReader
from planner.domain import CareRules, Plan, Profile, plan_week, verify
from planner.domain.person.wishes import Leftovers, Rating, Wishes
from planner.domain.plan.edits import cleared
from planner.domain.plan.leftovers import with_true_leftovers
from planner.domain.plan.violation import Rule
from planner.domain.planning.background import improvements
from planner.domain.planning.orphaned_meals import orphaned_meals
from planner.domain.planning.to_solver import problem_for
from planner.ui.session.commands.plan_changes import (
    eat_again,
    later_days,
    lock_or_unlock,
    with_serving,
)
from solver import Effort, MenuSolver, Place


@pytest.fixture(scope="module")
def context(catalogue: Catalogue, care: CareRules) -> PlanningContext:
    return PlanningContext(catalogue, care, MenuSolver(catalogue), MealReader(catalogue))


@pytest.fixture(scope="module")
def days(context: PlanningContext, catalogue: Catalogue) -> Plan:
    """Return two days in which every meal is cooked for itself."""
    profile = Profile(wishes=Wishes(leftovers=Leftovers.NONE))
    return plan_week(profile, catalogue, days=2, solver=context.solver, effort=Effort.QUICK)


def released(plan: Plan, place: Place, context: PlanningContext) -> Plan:
    """Return the plan with the lock of a meal turned."""
    return lock_or_unlock(plan, place, context.catalogue, context.care)


@pytest.fixture(scope="module")
def unlocked(context: PlanningContext, days: Plan) -> Plan:
    """More of a food than its dish has, by hand, and its lock taken off again."""
    place, serving = next(_beyond(days, context.catalogue))
    return released(with_serving(days, place, serving, context.catalogue), place, context)


def _beyond(plan: Plan, table: Catalogue):
    """Yield servings on the last day that their dishes do not have, and that pass no limit."""
    for place, meal in plan.meals.items():
        for old in meal.servings if place[0] == plan.days - 1 else ():
            for serving in reversed(table.foods[old.food].servings()):
                if _is_only_odd(plan, place, serving, table):
                    yield place, serving


def _is_only_odd(plan: Plan, place: Place, serving: Serving, table: Catalogue) -> bool:
    changed = lock_or_unlock(
        with_serving(plan, place, serving, table), place, table, CareRules.load()
    )
    broken = {v.rule for v in verify(changed, table, CareRules.load())}
    return broken == {Rule.ROLE}


def test_portion_by_hand_is_astray_once_its_lock_is_off(context, days, unlocked):
    (place,) = orphaned_meals(unlocked, context.catalogue)
    assert not orphaned_meals(days, context.catalogue)
    assert not orphaned_meals(released(unlocked, place, context), context.catalogue)
    problem = problem_for(unlocked, context.catalogue, context.care)
    assert place not in problem.locked
    settled = problem_for(
        replace(unlocked, settled=frozenset({place})), context.catalogue, context.care
    )
    assert place not in settled.locked


def test_following_a_wish_plans_its_place_anew(context, unlocked):
    (place,) = orphaned_meals(unlocked, context.catalogue)
    ticket = Ticket(1, lambda *_: None)
    ticket.cancel()  # the day on the screen is enough to see
    live = replan_day_first(context, unlocked, 0, ticket)
    assert place not in live.meals
    assert not [v for v in verify(live, context.catalogue, context.care) if v.rule is Rule.ROLE]


def test_better_week_leaves_it_alone(context, unlocked):
    (place,) = orphaned_meals(unlocked, context.catalogue)
    steps = improvements(unlocked, context.catalogue, context.solver, care=context.care)
    best = [step.plan for step in islice(steps, 3)][-1]
    assert best.meals[place] == unlocked.meals[place]
    assert best.locked == unlocked.locked


def _odd_on_the_first_day(context, days):
    """Yield meals that can be cooked twice, with an amount their dish does not have."""
    for place, meal in days.meals.items():
        if place[0] == 0 and later_days(days, place, context.catalogue):
            for food in dict.fromkeys(serving.food for serving in meal.servings):
                for serving in context.catalogue.foods[food].servings():
                    odd = with_serving(days, place, serving, context.catalogue)
                    if orphaned_meals(released(odd, place, context), context.catalogue):
                        yield place, odd


@pytest.fixture(scope="module")
def kept(context: PlanningContext, catalogue: Catalogue) -> Plan:
    """Return two days whose first dinner keeps until the next day at least."""
    dinners = [dish for dish in catalogue.dishes.values() if "dinner" in dish.slots]
    fresh = sorted(dish.id for dish in dinners if not dish.keeps_days)
    ratings = MappingProxyType(dict.fromkeys(fresh, Rating.NEVER))
    profile = Profile(wishes=Wishes(ratings=ratings, leftovers=Leftovers.NONE))
    return plan_week(profile, catalogue, days=2, solver=context.solver, effort=Effort.QUICK)


def test_left_over_or_not_it_is_no_part_of_the_question(context, kept):
    first, odd = next(_odd_on_the_first_day(context, kept))
    twice = eat_again(odd, first, 1, context.catalogue)
    for place in (first, (1, first[1])):
        twice = released(twice, place, context)
    assert with_true_leftovers(twice, context.catalogue).leftovers
    problem = problem_for(twice, context.catalogue, context.care)
    assert not {first, (1, first[1])} & problem.locked.keys()
    assert not problem.leftovers
    assert not orphaned_meals(cleared(cleared(twice, first), (1, first[1])), context.catalogue)
