"""Time against 1, 2, 4 and 8 times the catalogue, and against 7, 14 and 28 days.

``python -m tests.benchmarks.solver_growth [--plot growth.svg] [--effort quick]``

Pricing is what is done again and again, for all dishes at once: its exponent says how its time
grows with the catalogue (1 = linearly). Times are those of the processor.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import process_time

import numpy as np

from foods import Catalogue, Dish, Role, RoleChoice
from solver import Effort, MenuProblem, MenuSolver
from solver.model.day_kinds import day_kinds
from solver.search.choose_day import make_frame
from solver.search.effort import COUNTS, Patience
from solver.search.master import base_costs, first_guess
from solver.search.pricing import best_meals, reduced_costs
from tests.benchmarks.plot import Line, line_plot
from tests.benchmarks.solver_profiles import problems

FACTORS = (1, 2, 4, 8)
DAYS = (7, 14, 28)
_TIMES = 21


def main() -> None:
    """Print both tables and the exponents, and draw them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plot", type=Path, default=Path("solver_growth.svg"))
    parser.add_argument("--effort", default="quick")
    asked = parser.parse_args()
    effort, table = Effort(asked.effort), Catalogue.load()
    pricing, weeks = _by_catalogue(table, effort)
    days = _by_days(table, effort)
    for name, line in (("pricing", pricing), ("a week", weeks)):
        print(f"{name} grows with the catalogue to the power of {exponent(line):.2f}")
    print(f"time grows with the days to the power of {exponent(days):.2f}")
    lines = [Line("pricing, ms", pricing, 1000.0), Line("7 days, s", weeks, 1.0)]
    text = line_plot("Catalogue against time", "times the catalogue", lines)
    asked.plot.write_text(text, encoding="utf-8")
    print(f"drawn: {asked.plot}")


def _by_catalogue(table: Catalogue, effort: Effort) -> tuple[dict[int, float], dict[int, float]]:
    pricing, weeks = {}, {}
    print("catalogue  foods  dishes  options  pricing ms  7 days s")
    for factor in FACTORS:
        larger = times_as_large(table, factor)
        problem, solver = _problem(larger, 7), MenuSolver(larger)
        menu = solver._menu(problem)
        pricing[factor] = _pricing_s(solver, problem)
        weeks[factor] = _solve_s(solver, problem, effort)
        print(
            f"{factor:8}x {len(larger.foods):6} {len(larger.dishes):7} {menu.table.n_options:8} "
            f"{pricing[factor] * 1000:11.2f} {weeks[factor]:9.2f}",
            flush=True,
        )
    return pricing, weeks


def _by_days(table: Catalogue, effort: Effort) -> dict[int, float]:
    solver, found = MenuSolver(table), {}
    print("days  seconds")
    for days in DAYS:
        found[days] = _solve_s(solver, _problem(table, days), effort)
        print(f"{days:4} {found[days]:8.2f}", flush=True)
    return found


def exponent(points: dict[int, float]) -> float:
    """Return the power of a size with which a time grows, by least squares of the logarithms."""
    return float(np.polyfit(np.log(list(points)), np.log(list(points.values())), 1)[0])


def times_as_large(table: Catalogue, factor: int) -> Catalogue:
    """Return so many copies of every food and dish, with figures that differ a little."""
    foods, dishes, figures = dict(table.foods), dict(table.dishes), [table.per_100g]
    for copy in range(1, factor):
        mark, dice = f"_{copy}", np.random.default_rng(copy)
        foods |= {name + mark: replace(f, id=name + mark) for name, f in table.foods.items()}
        dishes |= {name + mark: _copied(dish, mark) for name, dish in table.dishes.items()}
        figures.append(table.per_100g * dice.uniform(0.9, 1.1, table.per_100g.shape))
    return replace(table, foods=foods, dishes=dishes, per_100g=np.concatenate(figures))


def _copied(dish: Dish, mark: str) -> Dish:
    return replace(dish, id=dish.id + mark, roles=tuple(_role(role, mark) for role in dish.roles))


def _role(role: Role, mark: str) -> Role:
    return replace(role, choices=tuple(_choice(choice, mark) for choice in role.choices))


def _choice(choice: RoleChoice, mark: str) -> RoleChoice:
    food = choice.food + mark
    return RoleChoice(food, tuple(replace(serving, food=food) for serving in choice.servings))


def _problem(table: Catalogue, days: int) -> MenuProblem:
    asked = problems(Catalogue.load(), days, 1)[0][1]
    return replace(asked, catalogue=table, allowed_foods=frozenset(table.foods))


def _pricing_s(solver: MenuSolver, problem: MenuProblem) -> float:
    menu = solver._menu(problem)
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience(0.0))
    kind = day_kinds(menu)[0]
    costs = base_costs(menu, kind, menu.max_grams * 0.0, menu.minutes * 0.0)
    prices = frame.average.prices[0] if frame.average else first_guess(menu, 6.0)
    seconds = []
    for _ in range(_TIMES):
        begun = process_time()
        best_meals(menu, reduced_costs(menu, costs, prices))
        seconds.append(process_time() - begun)
    return median(seconds)


def _solve_s(solver: MenuSolver, problem: MenuProblem, effort: Effort) -> float:
    begun = process_time()
    solver.solve(problem, effort=effort)
    return process_time() - begun


if __name__ == "__main__":
    main()
