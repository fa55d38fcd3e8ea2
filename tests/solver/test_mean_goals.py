"""Means are reached where they can be; else a week is changed only up to their price."""

from __future__ import annotations

from solver import Effort, Limit, MenuSolution, Per, Status, solve_menu

from .tiny import SLOTS, catalogue, dish, food, problem, role

PLAIN, RICH = food("plain"), food("rich", "nut")
TABLE = catalogue(
    (PLAIN, RICH),
    tuple(
        dish(f"{name}{i}", SLOTS, role("what", what))
        for name, what in (("plain", PLAIN), ("rich", RICH))
        for i in range(4)
    ),
    {"plain": (300.0, 10.0, 1.0), "rich": (300.0, 20.0, 1.0)},
)
QUIET = {"tie_break": 0.0, "mood": 0.0, "cost": 0.0, "dish_again": 0.0, "near_kind": 0.0}


def solved(minimum: float, price: float) -> MenuSolution:
    """Solve a week that asks for a mean of magnesium and dislikes the food that is rich in it."""
    limits = (Limit("magnesium_mg", minimum, per=Per.WEEK),)
    weights = {**QUIET, "shortfall_mean": price, "dislike": 60.0}
    disliked = frozenset({"rich"})
    asked = problem(TABLE, 3, limits=limits, weights=weights, disliked=disliked)
    return solve_menu(asked, effort=Effort.QUICK)


def rich(week: MenuSolution) -> int:
    return sum(s.food == "rich" for meal in week.meals.values() for s in meal.servings)


def test_mean_out_of_reach_changes_a_week_only_up_to_its_price() -> None:
    cheap, dear = solved(5000.0, 1500.0), solved(5000.0, 90_000.0)

    assert cheap.status is dear.status is Status.SHORT
    assert rich(cheap) < rich(dear)


def test_mean_within_reach_is_reached_whatever_its_price() -> None:
    loose = solved(1.0, 1500.0)
    wanted = 2.5 * magnesium(loose)
    week = solved(wanted, 100.0)

    assert magnesium(week) >= wanted - 1e-6
    assert rich(week) > rich(loose)


def magnesium(week: MenuSolution) -> float:
    """Return the magnesium of an average day, mg."""
    per_100g = {"plain": 10.0, "rich": 20.0}
    grams = [(s.food, s.grams) for meal in week.meals.values() for s in meal.servings]
    return sum(per_100g[name] * mass / 100.0 for name, mass in grams) / 3.0
