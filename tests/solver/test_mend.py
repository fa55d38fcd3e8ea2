"""A target is called out of reach only where it is, and a day that misses nothing is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue, Meal
from planner.domain.plan.totals import cautious_amount
from solver import Effort, Limit, MenuProblem, MenuSolver, Status, load_weights
from solver.lp.limits import SolveLimits
from solver.model.day_kinds import day_kinds
from solver.model.drawn import DayDrawer, DrawLimits
from solver.search.choose_day import Frame
from solver.search.effort import Patience
from solver.search.mend import day_rules, lone_rules, mended
from solver.search.rules_day import rules_day
from solver.search.strict import TARGETS_ONLY, cannot_be_met
from solver.search.week import Week, broken, misses, objective
from solver.search.week_search import given_week
from tests.benchmarks.known_menus import narrow_day

from .test_plans import week as whole_week
from .tiny import SLOTS, every_meal, problem, random_catalogue

TOLERANCE = 1e-6
few = settings(max_examples=7)
seeds = st.integers(0, 10_000)


def amount(meals: tuple[Meal, ...], nutrient: str, table: Catalogue) -> float:
    column = table.column(nutrient)
    per_100g = np.nan_to_num(table.per_100g[:, column])
    return float(
        sum(per_100g[table.row(s.food)] * s.grams / 100 for m in meals for s in m.servings)
    )


def keeps(meals: tuple[Meal, ...], limits: tuple[Limit, ...], table: Catalogue) -> bool:
    """Return whether meals of a day keep all limits, with no dish or food too often."""
    servings = tuple(s for meal in meals for s in meal.servings)
    grams: Counter[str] = Counter()
    for serving in servings:
        grams[serving.food] += serving.grams
    for limit in limits:
        least = amount(meals, limit.nutrient, table)
        most = cautious_amount(servings, limit.nutrient, table) if limit.safety else least
        low = limit.minimum is not None and least < limit.minimum
        if low or (limit.maximum is not None and most > limit.maximum):
            return False
    much = any(g > table.foods[food].max_grams_day for food, g in grams.items())
    return not much and len({meal.dish for meal in meals}) == len(meals)


def good_days(asked: MenuProblem) -> Iterator[tuple[Meal, ...]]:
    """Yield every day that keeps all rules, by trying all there are."""
    table = asked.catalogue
    choices = [list(every_meal(table, slot, asked.allowed_foods)) for slot in SLOTS]
    if all(choices):
        yield from (day for day in product(*choices) if keeps(day, asked.limits, table))


@few
@given(seeds)
def test_day_that_exists_is_found_and_short_is_said_only_where_none_does(seed: int) -> None:
    asked = problem(random_catalogue(seed, n_foods=5, n_dishes=4))
    exists = next(good_days(asked), None) is not None

    answer = MenuSolver(asked.catalogue).solve(asked)

    if exists:
        assert not answer.status.misses
    if answer.status is Status.SHORT:
        assert not exists


def test_proof_of_what_cannot_be_met_counts_no_weight_but_those_of_rules() -> None:
    rules = {
        *("shortfall_worst", "shortfall_sum", "shortfall_mean", "missed", "broken"),
        *("safety", "repeat", "daily_amount"),
    }
    numbers = {"meal_size_band", "cuisine_free", "recent_fade"}  # they price nothing
    changes = {"change_dish", "change_food", "change_portion"}  # no plan is kept in a proof

    assert set(load_weights().weights) - rules - numbers - changes == set(TARGETS_ONLY)


@few
@given(seeds)
def test_proof_of_what_cannot_be_met_leaves_out_that_energy_lies_near_what_is_needed(
    seed: int,
) -> None:
    asked = problem(random_catalogue(seed, n_foods=5, n_dishes=4), centres={"energy_kcal": 5000.0})
    solver = MenuSolver(asked.catalogue)

    if next(good_days(asked), None) is not None:
        assert not cannot_be_met(asked, solver._menu, Patience())


@few
@given(seeds)
def test_whole_model_of_rules_agrees_with_trying_all_days(seed: int) -> None:
    asked = problem(random_catalogue(seed, n_foods=5, n_dishes=4))
    menu = MenuSolver(asked.catalogue)._menu(asked)
    week = Week(menu, day_kinds(menu))
    if set(week.kinds[0].open) != {0, 1}:
        return  # a slot that nothing fits

    found = rules_day(lone_rules(week, 0), SolveLimits(nodes=1000))

    assert found.impossible is (next(good_days(asked), None) is None)
    assert found.impossible is not bool(found.meals)
    week.chosen.update({(0, slot): meal for slot, meal in found.meals.items()})
    assert found.impossible or not broken(week)


def test_narrow_bands_around_a_known_menu_are_met(catalogue: Catalogue) -> None:
    solver = MenuSolver(catalogue)
    for number in range(3):
        found = narrow_day(whole_week(catalogue, days=1), Random(number))
        assert found is not None
        asked, (known,) = found
        menu = solver._menu(asked)
        frame = Frame(menu, day_kinds(menu), None)
        meals = {(0, slot): meal for slot, meal in known.items()}
        assert not broken(given_week(frame, meals)), "the known menu keeps the bands"
        assert solver.solve(asked).status in (Status.OPTIMAL, Status.FEASIBLE)


def test_days_that_miss_something_are_drawn_anew_and_the_others_stay_good(
    catalogue: Catalogue,
) -> None:
    asked, solver = whole_week(catalogue, days=3), MenuSolver(catalogue)
    plan = solver.solve(asked, effort=Effort.QUICK)
    menu = solver._menu(asked)
    kinds = day_kinds(menu)
    frame, other = (Frame(menu, kinds, None) for _ in range(2))
    spoiled = {place: meal for place, meal in plan.meals.items() if place[0] != 1}
    spoiled |= {(1, slot): meal for (day, slot), meal in plan.meals.items() if day == 0}
    week = given_week(frame, spoiled)
    assert broken(week)
    tries = (DrawLimits(60_000, 0.2, bare=True),)

    found = mended(frame, week, tries, 0, Patience())
    again = mended(other, week, tries, 0, Patience())

    assert found is not None
    assert again is not None
    assert not broken(found.week)
    assert objective(found.week) == objective(again.week) < objective(week)


def test_drawn_day_keeps_off_dishes_that_others_have(catalogue: Catalogue) -> None:
    asked, solver = whole_week(catalogue, days=2), MenuSolver(catalogue)
    plan = solver.solve(asked, effort=Effort.QUICK)
    menu = solver._menu(asked)
    week = given_week(Frame(menu, day_kinds(menu), None), plan.meals)
    other = {int(meal.dish[0]) for (day, _), meal in week.chosen.items() if day == 1}
    rules = day_rules(week, 0)

    day = DayDrawer(rules, "0").day({}, DrawLimits(60_000, 0.2, bare=True))

    assert other <= rules.barred
    assert day
    assert not {int(meal.dish[0]) for meal in day.values()} & other


def test_mending_calls_a_day_short_that_the_linear_program_disproves(catalogue: Catalogue) -> None:
    asked = whole_week(catalogue, days=1)
    limits = tuple(
        replace(limit, minimum=9000.0) if limit.nutrient == "magnesium_mg" else limit
        for limit in asked.limits
    )
    assert MenuSolver(catalogue).solve(replace(asked, limits=limits)).status is Status.SHORT


def test_missed_target_without_mending_is_only_not_found(catalogue: Catalogue) -> None:
    asked = whole_week(catalogue, days=1)
    limits = tuple(
        replace(limit, minimum=9000.0) if limit.nutrient == "magnesium_mg" else limit
        for limit in asked.limits
    )
    answer = MenuSolver(catalogue).solve(replace(asked, limits=limits), mend=False)
    assert answer.status is Status.NOT_FOUND
    assert len(answer.meals) == len(asked.slots)


def test_day_that_misses_nothing_is_the_same_without_mending(catalogue: Catalogue) -> None:
    asked, solver = whole_week(catalogue, days=1), MenuSolver(catalogue)
    whole = solver.solve(asked)
    assert not whole.status.misses
    assert solver.solve(asked, mend=False) == whole


def test_dish_that_must_repeat_is_no_missed_target() -> None:
    table = random_catalogue(2)
    only = next(iter(every_meal(table, "dinner", frozenset(table.foods)))).dish
    never = frozenset(table.dishes) - {only}
    asked = problem(table, 2, limits=(), never=never)

    assert MenuSolver(table).solve(asked).status is Status.REPEATED


def test_bettering_finds_what_is_missed_and_never_gives_it_up(catalogue: Catalogue) -> None:
    found = narrow_day(whole_week(catalogue, days=1), Random(5))
    assert found is not None
    asked, _ = found
    solver = MenuSolver(catalogue)
    usual = solver.solve(whole_week(catalogue, days=1), effort=Effort.QUICK)
    menu = solver._menu(asked)
    assert misses(given_week(Frame(menu, day_kinds(menu), None), usual.meals))

    steps = list(islice(solver.improve(asked, usual.meals), 6))

    assert steps[0].status is Status.NOT_FOUND
    first = next(number for number, step in enumerate(steps) if not step.status.misses)
    assert not any(step.status.misses for step in steps[first:])


def test_bettering_ends_when_it_does_not_pay() -> None:
    asked = problem(random_catalogue(3), 2)
    solver = MenuSolver(asked.catalogue)

    steps = list(islice(solver.improve(asked, solver.solve(asked).meals), 400))

    assert len(steps) < 400


@pytest.mark.parametrize("seed", range(3))
def test_day_is_the_same_from_a_fresh_solver_as_after_planning(
    catalogue: Catalogue, seed: int
) -> None:
    asked = whole_week(catalogue, days=3, seed=seed)
    used = MenuSolver(catalogue)
    plan = used.solve(asked, effort=Effort.QUICK)
    used.solve_day(replace(asked, seed=seed + 1), 1, plan.meals)
    for day in range(3):
        kept = used.solve_day(asked, day, plan.meals)
        fresh = MenuSolver(catalogue).solve_day(asked, day, plan.meals)
        assert kept.meals == fresh.meals
        assert kept.objective == fresh.objective
