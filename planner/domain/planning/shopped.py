"""Plan again with what was bought: what is not at home is avoided, the rest of the week stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from foods import Catalogue
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.person.eaters import portions_at
from planner.domain.plan.plan import Plan
from planner.domain.shopping.missing import (
    Home,
    foods_named,
    names_to_buy,
    places_without,
    supplies_left,
)
from planner.domain.shopping.stock import Supply
from solver import Barred, Effort, MenuProblem, Place, WeekAmount

from .from_solver import accepted
from .plan_week import Solver
from .to_solver import menu_problem

_WATER = "water"
_MOST_WITHOUT = 2
"""How often it is asked again without what would still have to be bought."""

Stock = Mapping[str, tuple[Supply, ...]]
"""What is there for the meals planned again, by name on the list."""


@dataclass(frozen=True)
class Kitchen:
    """What planning with what was bought needs.

    Attributes:
        catalogue: Foods and dishes.
        care: The care rules.
        solver: A solver of this catalogue.
        home: What is there.
        effort: How hard to try, in counts.
        cancelled: Asked now and then; True ends with the best plan so far.
    """

    catalogue: Catalogue
    care: CareRules
    solver: Solver
    home: Home
    effort: Effort = Effort.NORMAL
    cancelled: Callable[[], bool] = lambda: False

    def requirements(self, plan: Plan) -> Requirements:
        """Return what the profile of a plan means with these tables."""
        return requirements_of(plan.profile, self.catalogue, self.care)


@dataclass(frozen=True)
class Replanned:
    """A plan that was planned again.

    Attributes:
        plan: The plan.
        changed: Places whose meal is another one, in order.
        to_buy: What the meals that were free still lack, by name on the list; where something
            was not to be had, only what the list did not ask for before.
    """

    plan: Plan
    changed: tuple[Place, ...]
    to_buy: tuple[str, ...] = ()


def without_foods(plan: Plan, names: Iterable[str], kitchen: Kitchen) -> Replanned:
    """Return the plan with other meals where something was not to be had, and nowhere else.

    A lock does not hold such a meal: it cannot be cooked.

    Args:
        plan: The plan with its basket.
        names: Names on the list that the shop did not have.
        kitchen: What is there.

    Raises:
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    names = tuple(names)
    free = places_without(plan, names, kitchen.catalogue, kitchen.home)
    if not free:
        return Replanned(plan, ())
    bare = _held(plan, free, meals_too=False)
    requirements = kitchen.requirements(plan)
    problem = menu_problem(bare, requirements, pantry=kitchen.home.pantry)
    missing = foods_named(names, kitchen.catalogue)
    problem = replace(problem, allowed_foods=problem.allowed_foods - missing)
    done = replace(_solved(bare, problem, kitchen, requirements), locked=plan.locked - free)
    found = _replanned(plan, done, free, kitchen)
    listed = names_to_buy(plan, plan.meals, kitchen.catalogue, kitchen.home)
    return replace(found, to_buy=tuple(name for name in found.to_buy if name not in listed))


def from_what_is_there(plan: Plan, free: Iterable[Place], kitchen: Kitchen) -> Replanned:
    """Return the plan with some meals planned again from what was bought.

    At first only what is at home may be used, and no more of it than there is; staples are
    taken as there. What spoils is not planned for later days. Where that leaves places empty or
    misses more targets than before, other foods are allowed too and avoided as far as can be.
    Meals that can be cooked are kept.

    Args:
        plan: The plan with its basket.
        free: Places that may change; locked ones among them stay.
        kitchen: What is there.

    Raises:
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    places = frozenset(free) - plan.locked - plan.empty - plan.closed
    lacking = names_to_buy(plan, places, kitchen.catalogue, kitchen.home)
    if not places or (not lacking and places <= plan.meals.keys()):
        return Replanned(plan, ())
    stock = supplies_left(plan, places, kitchen.catalogue, kitchen.home)
    held = _held(plan, places, meals_too=True)
    requirements = kitchen.requirements(plan)
    problem = menu_problem(held, requirements, pantry=kitchen.home.pantry)
    before = _rank(Replanned(plan, ()), places, kitchen)[:2]
    tried: list[Replanned] = []

    def answer(asked: MenuProblem) -> Replanned:
        done = replace(_solved(held, asked, kitchen, requirements), locked=plan.locked)
        tried.append(_replanned(plan, done, places, kitchen))
        return tried[-1]

    for asked in _asked(problem, plan, places, stock, kitchen):
        found = answer(asked)
        for _ in range(_MOST_WITHOUT):
            if not found.to_buy or kitchen.cancelled():
                break
            # What spoils or runs out before the week ends is left out as a whole.
            lacking_still = foods_named(found.to_buy, kitchen.catalogue)
            asked = replace(asked, allowed_foods=asked.allowed_foods - lacking_still)
            found = answer(asked)
        if any(_rank(each, places, kitchen)[:2] <= before for each in tried):
            break
        if kitchen.cancelled():
            break
    return min(tried, key=lambda each: _rank(each, places, kitchen))


def _rank(each: Replanned, places: frozenset[Place], kitchen: Kitchen) -> tuple[int, int, int]:
    """Return how bad an answer is: places left empty, targets missed, names to buy."""
    bare = len(places - each.plan.meals.keys())
    missed = len(shortfalls(each.plan, kitchen.catalogue))
    return bare, missed, len(each.to_buy)


def _asked(
    problem: MenuProblem,
    plan: Plan,
    places: frozenset[Place],
    stock: Stock,
    kitchen: Kitchen,
) -> Iterator[MenuProblem]:
    """Yield the question with what is there alone, then with what is not there disliked."""
    foods = kitchen.catalogue.foods
    there = foods_named(stock, kitchen.catalogue)
    staples = frozenset(f.id for f in foods.values() if f.purchase.staple or f.kind == _WATER)
    welcome = replace(
        problem,
        at_home={**dict.fromkeys(sorted(there), None), **problem.at_home},
        usd_per_100g={**problem.usd_per_100g, **dict.fromkeys(there, 0.0)},
    )
    yield replace(
        welcome,
        allowed_foods=problem.allowed_foods & (there | staples),
        amounts=(*problem.amounts, *_bounds(problem, plan, places, stock, kitchen)),
        barred={**problem.barred, **dict(_spoiled(problem, places, stock, kitchen))},
    )
    yield replace(welcome, disliked=problem.disliked | (foods.keys() - there - staples))


def _bounds(
    problem: MenuProblem,
    plan: Plan,
    places: frozenset[Place],
    stock: Stock,
    kitchen: Kitchen,
) -> Iterator[WeekAmount]:
    """Yield that no more is used of a thing than is there, beside what the held meals use."""
    portions = max(portions_at(plan.shopping.eaters, place) for place in places)
    for name, supplies in stock.items():
        bought = {
            food: kitchen.catalogue.foods[food].purchase.bought_per_eaten
            for food in foods_named([name], kitchen.catalogue)
        }
        held = sum(
            serving.grams * bought.get(serving.food, 0.0)
            for meal in problem.locked.values()
            for serving in meal.servings
        )
        yield WeekAmount(bought, most=held + sum(one.grams for one in supplies) / portions)


def _spoiled(
    problem: MenuProblem, places: frozenset[Place], stock: Stock, kitchen: Kitchen
) -> Iterator[tuple[Place, Barred]]:
    """Yield what is not to stand at some places: what is there, but is not good on their days."""
    for place in places:
        gone = (
            name
            for name, supplies in stock.items()
            if not any(one.good_on(place[0]) for one in supplies)
        )
        before = problem.barred.get(place, Barred())
        foods = foods_named(gone, kitchen.catalogue)
        if foods:
            yield place, replace(before, foods=before.foods | foods)


def _held(plan: Plan, free: frozenset[Place], *, meals_too: bool) -> Plan:
    """Return the plan with all places but some locked, these with or without their meals."""
    held = frozenset(plan.meals) - free
    kept = plan.meals if meals_too else {place: plan.meals[place] for place in held}
    left = {second: first for second, first in plan.leftovers.items() if second not in free}
    return replace(plan, meals=dict(kept), locked=(plan.locked - free) | held, leftovers=left)


def _solved(plan: Plan, problem: MenuProblem, kitchen: Kitchen, requirements: Requirements) -> Plan:
    solution = kitchen.solver.solve(problem, effort=kitchen.effort, cancelled=kitchen.cancelled)
    return accepted(plan, problem, solution, requirements, kitchen.effort)


def _replanned(before: Plan, after: Plan, free: frozenset[Place], kitchen: Kitchen) -> Replanned:
    changed = sorted(
        (place for place in free if before.meals.get(place) != after.meals.get(place)),
        key=lambda place: (place[0], before.slots.index(place[1])),
    )
    to_buy = names_to_buy(after, free, kitchen.catalogue, kitchen.home)
    return Replanned(after, tuple(changed), to_buy)
