"""A day whose shared dishes keep their foods while the portions are free.

For one person and one day the solver is given a catalogue in which a shared meal has one dish
only: that of the table, with the foods of the table, in steps about the person's share. What
stands beside it, and the meals eaten alone, are free as always.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from foods import Catalogue, Dish, Meal, Role, RoleChoice, Serving
from planner.domain.assessment.requirements import Requirements
from planner.domain.plan.plan import Plan
from planner.domain.planning.to_solver import menu_problem
from planner.domain.shopping.pantry import Pantry
from solver import Effort, MenuSolver, Place

from .plates import scaled

SPREAD = (0.6, 0.8, 1.0, 1.25, 1.5)
"""Steps about a person's share of the pot, as multiples of it."""


def with_free_portions(
    plan: Plan,
    day: int,
    shared: Mapping[Place, Meal],
    requirements: Requirements,
    *,
    beside: frozenset[str],
    pantry: Pantry | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Plan:
    """Return the plan with a day chosen anew, shared dishes in other portions among it.

    Args:
        plan: A person's week, its shared meals locked.
        day: Which day.
        shared: The person's plates at shared meals of that day.
        requirements: What the person's profile means.
        beside: Foods that may stand on the shared table.
        pantry: What is at home.
        cancelled: Asked now and then; True stops with the best day so far.

    Returns:
        The plan as the solver has it: it is neither verified nor reviewed.
    """
    own = day_catalogue(requirements.catalogue, shared, beside)
    open_plan = replace(
        plan,
        meals={place: meal for place, meal in plan.meals.items() if place not in shared},
        locked=plan.locked - shared.keys(),
    )
    problem = replace(menu_problem(open_plan, requirements, pantry=pantry), catalogue=own)
    others = {place: meal for place, meal in plan.meals.items() if place[0] != day}
    # Other days keep their locks: their meals are given as they are, dishes known or not.
    problem = replace(problem, locked={p: m for p, m in problem.locked.items() if p[0] == day})
    found = MenuSolver(own).solve_day(
        problem, day, others, effort=Effort.NORMAL, cancelled=cancelled
    )
    return replace(plan, meals=dict(found.meals))


def day_catalogue(
    catalogue: Catalogue, shared: Mapping[Place, Meal], beside: frozenset[str]
) -> Catalogue:
    """Return the catalogue in which the shared meals of a day have their dish and no other."""
    slots = {slot for _, slot in shared}
    dishes = {meal.dish for meal in shared.values()}
    free = {key: _elsewhere(d, slots) for key, d in catalogue.dishes.items() if key not in dishes}
    kept = {key: dish for key, dish in free.items() if dish.slots}
    for (_, slot), meal in shared.items():
        kept[meal.dish] = _served(catalogue.dishes[meal.dish], slot, meal, beside)
    return replace(catalogue, dishes=kept, parts=())


def _elsewhere(dish: Dish, slots: set[str]) -> Dish:
    return replace(dish, slots=tuple(slot for slot in dish.slots if slot not in slots))


def _served(dish: Dish, slot: str, meal: Meal, beside: frozenset[str]) -> Dish:
    roles = tuple(_roles(dish, meal, beside))
    return replace(dish, slots=(slot,), roles=roles)


def _roles(dish: Dish, meal: Meal, beside: frozenset[str]) -> Iterator[Role]:
    served = {serving.food: serving for serving in meal.servings}
    for role in dish.roles:
        if role.beside:
            yield _beside(role, beside)
            continue
        for choice in role.choices:
            if choice.food in served:
                steps = tuple(_steps(served[choice.food]))
                only = (RoleChoice(choice.food, steps, choice.measures),)
                yield replace(role, choices=only, optional=False)


def _beside(role: Role, foods: frozenset[str]) -> Role:
    return replace(role, choices=tuple(c for c in role.choices if c.food in foods))


def _steps(serving: Serving) -> Iterator[Serving]:
    """Yield different masses about a serving, ascending."""
    found = {step.grams: step for step in (scaled(serving, factor) for factor in SPREAD)}
    found[serving.grams] = serving
    for grams in sorted(found):
        yield found[grams]
