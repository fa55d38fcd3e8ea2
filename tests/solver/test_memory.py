"""A week knows the last ones: it pays for what stood in them, and no target is missed for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, plan_week, problem_for, shortfalls
from planner.domain.person.wish_tables import load_characters
from solver import Effort, MealBefore, MenuProblem, MenuSolution, MenuSolver, load_weights
from solver.model.build import compile_menu
from solver.model.memory import recent_dish_costs, second_dinner_costs
from solver.model.options import build_options
from solver.search.reachable import _PREFERENCES

MONDAY = date(2026, 11, 30)
VALUES = load_weights().values({})
DISH = "fish_tacos"


@pytest.fixture(scope="module")
def asked(week: Plan, catalogue: Catalogue, care: CareRules) -> MenuProblem:
    return problem_for(replace(week, meals={}), catalogue, care)


def costs(problem: MenuProblem) -> dict[str, float]:
    table = build_options(problem.catalogue)
    found = recent_dish_costs(problem, table, VALUES)
    at = table.dish_ids.index(DISH)
    return dict(zip(problem.slots, found[:, at], strict=True))


def dinners(*days: int, slot: str = "dinner") -> tuple[MealBefore, ...]:
    return tuple(MealBefore(day, slot, DISH) for day in days)


def test_every_price_of_the_memory_is_in_the_table_of_weights() -> None:
    named = {"recent_dish", "recent_food", "recent_fade", "month_dinner"}
    assert named <= load_weights().weights.keys()
    assert {"recent_dish", "recent_food", "month_dinner"} <= set(_PREFERENCES)
    assert VALUES["recent_dish"] < VALUES["month_dinner"] < VALUES["missed"]
    assert 0 < VALUES["recent_fade"] < 1


def test_dish_eaten_lately_costs_less_for_each_week_further_back(asked: MenuProblem) -> None:
    price = VALUES["recent_dish"]
    by_day = [costs(replace(asked, before=dinners(day)))["dinner"] for day in (1, 7, 8, 15, 22)]
    fade = VALUES["recent_fade"]
    assert by_day == pytest.approx([price, price, price * fade, price * fade**2, price * fade**3])


def test_memory_is_of_lunch_and_dinner_only(asked: MenuProblem) -> None:
    found = costs(replace(asked, before=dinners(1)))
    assert {slot for slot, cost in found.items() if cost} == {"lunch", "dinner"}


def test_dinner_that_stood_three_times_in_four_weeks_costs_the_month(asked: MenuProblem) -> None:
    twice, thrice = (costs(replace(asked, before=dinners(*at))) for at in ((8, 15), (8, 15, 22)))
    fade, price = VALUES["recent_fade"], VALUES["recent_dish"]
    assert twice["dinner"] == pytest.approx(price * (fade + fade**2))
    assert thrice["dinner"] - thrice["lunch"] == pytest.approx(VALUES["month_dinner"])
    lunches = costs(replace(asked, before=dinners(8, 15, 22, slot="lunch")))
    assert lunches["dinner"] == lunches["lunch"]


def test_second_time_costs_the_month_where_one_dinner_is_left(asked: MenuProblem) -> None:
    table = build_options(asked.catalogue)
    found = second_dinner_costs(replace(asked, before=dinners(8, 15)), table, VALUES)
    assert found.sum() == found[table.dish_ids.index(DISH)] == VALUES["month_dinner"]


def test_dish_rated_up_costs_nothing_for_coming_again(asked: MenuProblem) -> None:
    liked = replace(asked, before=dinners(1, 8, 15), leanings={DISH: 1})
    assert set(costs(liked).values()) == {0.0}


def test_main_foods_of_dinners_cost_at_dinner_unless_liked(asked: MenuProblem) -> None:
    food = next(name for name in asked.catalogue.foods if name.startswith("salmon"))
    before = (MealBefore(1, "dinner", DISH, (food,)),)
    table = build_options(asked.catalogue)
    plain = compile_menu(asked, table)
    known = compile_menu(replace(asked, before=before), table)
    more = known.slot_costs - plain.slot_costs
    dinner = asked.slots.index("dinner")
    dear = more[dinner] > 0
    assert dear.any()
    assert np.allclose(more[dinner][dear], VALUES["recent_food"])
    assert known.option_main[dear].all()
    assert not np.delete(more, dinner, axis=0).any()
    fond = compile_menu(replace(asked, before=before, liked=frozenset({food})), table)
    rest = compile_menu(replace(asked, liked=frozenset({food})), table)
    own = fond.option_food == asked.catalogue.row(food)
    assert not (fond.slot_costs - rest.slot_costs)[dinner][own].any()


def test_memory_without_former_meals_adds_no_cost(asked: MenuProblem) -> None:
    table = build_options(asked.catalogue)
    menu = compile_menu(asked, table)
    told = compile_menu(replace(asked, before=(MealBefore(1, "dinner", "no_such_dish"),)), table)
    assert np.array_equal(menu.slot_dish_costs, told.slot_dish_costs)
    assert np.array_equal(menu.again, told.again)


def test_adventurous_week_remembers_strongly() -> None:
    importance = load_characters()["adventurous"].importance
    assert importance["recent_dish"] > 1
    assert importance["recent_food"] > 1


def test_next_week_shares_fewer_dinners_and_misses_no_target(
    catalogue: Catalogue, care: CareRules
) -> None:
    solver = MenuSolver(catalogue)
    first = plan_week(
        Profile(), catalogue, start=MONDAY, care=care, solver=solver, effort=Effort.QUICK
    )
    before = tuple(
        MealBefore(7 - day, slot, meal.dish)
        for (day, slot), meal in first.meals.items()
        if slot in ("lunch", "dinner")
    )

    def next_week(*, remembered: bool) -> Plan:
        return plan_week(
            Profile(),
            catalogue,
            start=MONDAY + timedelta(days=7),
            care=care,
            solver=solver,
            effort=Effort.QUICK,
            past=(lambda _: before) if remembered else None,
        )

    plain, knowing = next_week(remembered=False), next_week(remembered=True)
    assert plain.meals == first.meals, "the same seed plans the same week"
    had = {meal.dish for meal in before}
    again = Counter(
        meal.dish in had for (_, slot), meal in knowing.meals.items() if slot == "dinner"
    )
    assert again[True] <= 2
    assert shortfalls(knowing, catalogue) == shortfalls(plain, catalogue) == ()


def test_target_that_the_memory_would_miss_is_met_without_it(
    catalogue: Catalogue, care: CareRules
) -> None:
    asked: list[MenuProblem] = []

    class Careless:
        """Forgets every limit as soon as it is told of meals before."""

        inner = MenuSolver(catalogue)

        def solve(self, problem: MenuProblem, **_: object) -> MenuSolution:
            asked.append(problem)
            bare = replace(problem, limits=(), of_day={}) if problem.before else problem
            return self.inner.solve(bare, effort=Effort.QUICK)

    plan = plan_week(
        Profile(),
        catalogue,
        days=1,
        start=MONDAY,
        care=care,
        solver=Careless(),
        past=lambda _: dinners(1),
    )
    assert [bool(problem.before) for problem in asked] == [True, False]
    assert shortfalls(plan, catalogue) == ()
