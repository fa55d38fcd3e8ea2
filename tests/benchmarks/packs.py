"""What a first week buys and uses, with and without the terms for packs, side by side.

``python -m tests.benchmarks.packs [--people 6] [--strengths 0 0.5 1 2] [--days 7] [--show]``

For each strength the same people plan their first week with nothing at home; 0 leaves packs out.
Lines are things of the shopping list besides staples. What spoils is what is good for at most
14 days once it is opened (`storage.csv`, `keeps_days`); the list is walked on the shopping days
that keep all fresh, so that one long list hides no waste. Both tables are data, written before
the strengths were chosen.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, fields, replace
from statistics import mean
from time import process_time

from foods import Catalogue, Meal
from planner.domain import CareRules, Plan, shopping_list
from planner.domain.assessment.requirements import requirements_of
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.from_solver import accepted
from planner.domain.planning.to_solver import problem_for
from planner.domain.shopping.food_costs import FoodCosts, usual_costs
from solver import MenuSolver, load_weights
from solver.model.packs import FRESH_DAYS, WEIGHTS, keeps_opened
from tests.benchmarks.week_habits import daily, near, week_text
from tests.test_thirty_profiles import CASES

VEGETABLES = {"vegetable", "leafy_green", "cruciferous", "root", "potato", "mushroom", "allium"}


@dataclass(frozen=True)
class Figures:
    """Of one week.

    Attributes:
        lines: Things to buy besides staples.
        spoils: Of what is bought and spoils, the part by weight that no meal eats, %.
        spoils_usd: What that costs, US dollars.
        bought: What the packs cost, US dollars.
        ratio: Bought by eaten.
        largest: Servings that are the largest of their food in their role, %.
        vegetables: Different vegetables.
        twice: Lunches and dinners that are cooked a second time.
        near: Main foods that are main foods on the next day too.
        daily: Foods in two meals of a day.
        dishes: Different dishes.
        left_over: Meals that are left over from a dinner.
        gap: Distance to the bound, as a share of what is paid.
        seconds: Of the processor.
        short: 1 if a target is missed.
    """

    lines: float
    spoils: float
    spoils_usd: float
    bought: float
    ratio: float
    largest: float
    vegetables: float
    twice: float
    near: float
    daily: float
    dishes: float
    left_over: float
    gap: float
    seconds: float
    short: float


def main() -> None:
    """Print a row for each strength, the mean of some people, and their weeks if asked."""
    asked = _arguments()
    catalogue = Catalogue.load()
    solver, care, costs = MenuSolver(catalogue), CareRules.load(), usual_costs(catalogue)
    names = [field.name for field in fields(Figures)]
    print("strength " + "".join(f"{name[:10]:>11}" for name in names), flush=True)
    step = max(1, len(CASES) // asked.people)
    cases = CASES[::step][: asked.people]
    for strength in asked.strengths:
        found = []
        for number, case in enumerate(cases):
            blank = blank_plan(
                case.profile,
                catalogue,
                days=asked.days,
                seed=asked.seed + number,
                start=None,
                care=care,
            )
            usual = {name: load_weights().weights[name].value for name in WEIGHTS}
            weights = {name: strength * value for name, value in usual.items()}
            if strength:
                weights |= {k: float(v) for k, v in (each.split("=") for each in asked.weights)}
            problem = problem_for(blank, catalogue, care, weights=weights)
            begun = process_time()
            answer = solver.solve(problem)
            seconds = process_time() - begun
            plan = accepted(blank, problem, answer, requirements_of(blank.profile, catalogue, care))
            found.append(figures(plan, catalogue, costs, seconds))
            if asked.show:
                print(f"-- {case.age} {case.sex.value} {case.style.value}, {strength}")
                print(week_text(plan, catalogue))
        row = [mean(getattr(one, name) for one in found) for name in names]
        print(f"{strength:8g} " + "".join(f"{value:11.2f}" for value in row), flush=True)


def figures(plan: Plan, catalogue: Catalogue, costs: FoodCosts, seconds: float) -> Figures:
    """Measure a week."""
    once = shopping_list(plan, catalogue)
    trips = once.suggestion or plan.shopping.trips
    listed = shopping_list(replace(plan, shopping=replace(plan.shopping, trips=trips)), catalogue)
    bought = eaten = bad = bad_of = bad_usd = 0.0
    lines = {line.name for line in listed if not line.staple}
    for line in listed:
        if line.staple:
            continue
        purchase = catalogue.foods[line.foods[0]].purchase
        per_gram = costs.usd_per_100g[line.foods[0]] / 100.0 / purchase.bought_per_eaten
        left = line.left_grams
        whole = line.grams + left
        bought += whole * per_gram
        eaten += line.grams * per_gram
        if keeps_opened(purchase, freezer=True) <= FRESH_DAYS:
            bad += left
            bad_of += whole
            bad_usd += left * per_gram
    fresh = {place: meal for place, meal in plan.meals.items() if place not in plan.leftovers}
    cooked = [meal.dish for (_, slot), meal in fresh.items() if slot in ("lunch", "dinner")]
    vegetables = {
        catalogue.foods[s.food].purchase.buy_as
        for meal in plan.meals.values()
        for s in meal.servings
        if catalogue.foods[s.food].kind in VEGETABLES
    }
    steps = [step for meal in plan.meals.values() for step in _steps(meal, catalogue)]
    return Figures(
        lines=len(lines),
        spoils=100 * bad / bad_of if bad_of else 0.0,
        spoils_usd=bad_usd,
        bought=bought,
        ratio=bought / eaten,
        largest=100 * mean(steps),
        vegetables=len(vegetables),
        twice=sum(n - 1 for n in Counter(cooked).values()),
        near=near(replace(plan, meals=fresh, leftovers={}), catalogue),
        daily=daily(replace(plan, meals=fresh, leftovers={}), catalogue),
        dishes=len({meal.dish for meal in plan.meals.values()}),
        left_over=len(plan.leftovers),
        gap=plan.gap,
        seconds=seconds,
        short=float(plan.status.misses),
    )


def _steps(meal: Meal, catalogue: Catalogue) -> list[bool]:
    """Return whether each serving of a meal that could be another one is its role's largest."""
    dish, found = catalogue.dishes[meal.dish], []
    for serving in meal.servings:
        role = dish.role_of(serving.food)
        if role is None:
            continue
        sizes = {s.grams for c in role.choices if c.food == serving.food for s in c.servings}
        if len(sizes) > 1:
            found.append(serving.grams >= max(sizes))
    return found or [False]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=6)
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--strengths", type=float, nargs="+", default=[0.0, 0.5, 1.0, 2.0])
    parser.add_argument("--weights", nargs="+", default=[], help="name=value, beside the strength")
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
