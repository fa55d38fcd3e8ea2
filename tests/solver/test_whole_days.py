"""The master over whole days: its cost is the plan's, its prices are right, its weeks are whole."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue
from solver import Effort, Frequency, MenuProblem, MenuSolver, Shopping
from solver.lp.limits import SolveLimits
from solver.model.build import compile_menu
from solver.model.options import build_options
from solver.search.choose_day import Frame, make_frame
from solver.search.effort import COUNTS, Patience
from solver.search.week import Week, objective
from solver.search.week_search import given_week, solution
from solver.search.whole_days.day_column import DayColumn, day_column
from solver.search.whole_days.day_pool import DayPool, with_days
from solver.search.whole_days.dive import dived
from solver.search.whole_days.pack_levels import pack_levels
from solver.search.whole_days.pick import best_of
from solver.search.whole_days.priced_task import priced_task
from solver.search.whole_days.week_program import WeekProgram

from .test_packs import asked as asked_with_packs
from .test_packs import costs, packed
from .test_plans import week as real_week
from .tiny import every_meal

few = settings(max_examples=12, deadline=None)
ROUNDED = 1e-3
"""HiGHS takes what is within 1e-6 of a whole number for whole; prices of hundreds multiply that."""


def frame_of(asked: MenuProblem) -> Frame:
    menu = compile_menu(asked, build_options(asked.catalogue))
    return make_frame(menu, COUNTS[Effort.QUICK], Patience())


def tied(seed: int, days: int = 3) -> MenuProblem:
    """Return days that share packs, some of them at home, a frequent food, a target of the week."""
    table = packed(seed)
    names = list(table.foods)
    often = Frequency(frozenset(names[:2]), least=2, most=3)
    shopping = Shopping(at_home={names[1]: 120.0, names[2]: 30.0}, trips=(0, 2))
    return asked_with_packs(table, days, frequencies=(often,), shopping=shopping)


def drawn_week(frame: Frame, number: int) -> Week:
    """Return any plan in which everything is chosen."""
    draw, asked = random.Random(number), frame.menu.problem
    ways = {s: list(every_meal(asked.catalogue, s, asked.allowed_foods)) for s in asked.slots}
    places = [(day, slot) for day in range(asked.days) for slot in asked.slots if ways[slot]]
    return given_week(frame, {place: draw.choice(ways[place[1]]) for place in places})


def column_of(week: Week, day: int) -> DayColumn:
    """A day of a plan."""
    return day_column(week.menu, week.kind(day), day, week.chosen_on(day))


def solved(frame: Frame, columns: list[DayColumn]) -> tuple[float, Week]:
    """Return the best plan of some columns, with what the program says of its cost."""
    program = WeekProgram(frame.menu, columns)
    answer = program.program.solve_mip(SolveLimits(gap=0.0))
    chosen = [columns[number] for number in program.chosen(answer.values)]
    return answer.objective, with_days(Week(frame.menu, frame.kinds), chosen)


@few
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_master_counts_what_the_plan_costs(seed: int, days: int) -> None:
    frame = frame_of(tied(seed, days))
    week = drawn_week(frame, seed)

    value, _ = solved(frame, [column_of(week, day) for day in range(days)])

    assert value == pytest.approx(objective(week), abs=1e-4)


@few
@given(st.integers(0, 10_000))
def test_master_finds_the_best_of_all_its_weeks(seed: int) -> None:
    frame, pool = frame_of(tied(seed)), {}
    for number in range(3):
        week = drawn_week(frame, seed + number)
        pool.update({(day, number): column_of(week, day) for day in range(3)})
    columns = list(pool.values())

    value, found = solved(frame, columns)

    weeks = product(*([c for c in columns if c.day == day] for day in range(3)))
    best = min(objective(with_days(Week(frame.menu, frame.kinds), days)) for days in weeks)
    assert value == pytest.approx(best, abs=ROUNDED)
    assert objective(found) == pytest.approx(best, abs=1e-4)


@few
@given(st.integers(0, 10_000))
def test_linear_program_is_never_above_a_week_of_its_days(seed: int) -> None:
    frame = frame_of(tied(seed))
    weeks = [drawn_week(frame, seed + number) for number in range(3)]
    pool = DayPool(frame)
    for week in weeks:
        pool.add_week(week)

    program = WeekProgram(frame.menu, pool.columns({}))

    assert program.program.solve_lp().objective <= min(map(objective, weeks)) + 1e-5


def test_levels_follow_the_packs_that_fit() -> None:
    packs = costs(packed(3))

    for span in range(len(packs.line) - 1):
        levels, bought = pack_levels(packs, span, 900.0), 0.0
        for level in levels if packs.left[span] else ():
            bought += level.bought
            needs = np.array([level.above + 0.5, level.above + level.width])
            assert packs.bought(np.array([span, span]), needs) == pytest.approx(bought)
        assert sum(level.width for level in levels) >= 900.0


@pytest.fixture(scope="module")
def real(catalogue: Catalogue) -> tuple[Frame, Week]:
    """Return five real days; those who are asked plan seven in the same way."""
    asked = real_week(catalogue, days=5, seed=1)
    plan = MenuSolver(catalogue).solve(asked, effort=Effort.QUICK)
    frame = frame_of(replace(asked, keep={}))
    return frame, given_week(frame, plan.meals)


def test_day_at_prices_of_the_master_costs_its_reduced_cost(real: tuple[Frame, Week]) -> None:
    frame, week = real
    pool = DayPool(frame)
    pool.add_week(week)
    columns = pool.columns({})
    program = WeekProgram(frame.menu, columns)
    duals = program.program.solve_lp().duals
    reduced = program.reduced(duals)

    for number, column in enumerate(columns):
        task = priced_task(frame.menu, week.kind(column.day), column.day, program.rows, duals)
        value = task.value(dict(column.meals)) - duals[program.rows.day[column.day]]
        assert value == pytest.approx(reduced[number], abs=1e-4)


def test_dive_builds_a_whole_week_and_the_same_each_time(real: tuple[Frame, Week]) -> None:
    # A frame learns from each day it chooses: the same is asked of two new ones.
    counts, problem, meals = COUNTS[Effort.QUICK], real[0].menu.problem, solution(*real).meals
    frames = [frame_of(problem) for _ in range(2)]

    one, two = (
        dived(frame, DayPool(frame), given_week(frame, meals), 0, counts, Patience())
        for frame in frames
    )

    assert one is not None and two is not None
    assert all(one.is_built(day) for day in range(5))
    assert [m.keys() for m in one.chosen.values()] == [m.keys() for m in two.chosen.values()]
    assert objective(one) == objective(two)


@pytest.mark.parametrize("asked_times", [0, 1, 4])
def test_dive_ends_when_it_is_cancelled(real: tuple[Frame, Week], asked_times: int) -> None:
    frame, week = real
    calls = Counter[str]()

    def cancelled() -> bool:
        calls["asked"] += 1
        return calls["asked"] > asked_times

    found = dived(frame, DayPool(frame), week, 0, COUNTS[Effort.QUICK], Patience(None, cancelled))

    assert found is None


def test_best_of_two_weeks_is_no_worse_than_both(real: tuple[Frame, Week]) -> None:
    frame, week = real
    other = dived(frame, DayPool(frame), week, 1, COUNTS[Effort.QUICK], Patience())
    assert other is not None

    best = best_of(frame, (week, other), Patience())

    assert objective(best) <= min(objective(week), objective(other)) + 1e-4
