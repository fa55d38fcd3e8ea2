"""Whatever HiGHS does, there is a plan; fewer rules never make it worse."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue
from solver import Effort, Limit, MenuSolver, solve_menu

from .test_plans import week
from .tiny import SLOTS, every_meal, problem, random_catalogue

seeds = st.integers(0, 10_000)
few = settings(max_examples=8)


@few
@given(seeds, st.integers(0, 2), st.integers(1, 2))
def test_feasible_problem_stays_feasible_with_a_rule_less(seed: int, rule: int, days: int) -> None:
    asked = problem(random_catalogue(seed), days)
    fewer = replace(asked, limits=tuple(x for n, x in enumerate(asked.limits) if n != rule))

    if not solve_menu(asked).status.misses:
        assert not solve_menu(fewer).status.misses


@few
@given(seeds, st.sampled_from(("energy_kcal", "magnesium_mg")))
def test_unreachable_targets_give_the_nearest_plan(seed: int, nutrient: str) -> None:
    table = random_catalogue(seed)
    answer = solve_menu(problem(table, 1, limits=(Limit(nutrient, 1e6),)))
    fillable = {slot for slot in SLOTS if any(every_meal(table, slot, frozenset(table.foods)))}

    assert {slot for _, slot in answer.meals} == fillable
    assert answer.status.misses or not fillable
    assert answer.bound <= answer.objective


@pytest.mark.parametrize("number", [1, 4, 12])
def test_highs_failing_at_any_solve_leaves_a_plan(
    catalogue: Catalogue, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted are solves from nothing and those from the last basis alike."""
    import highspy

    calls, run = Counter[str](), highspy.Highs.run

    def failing(self: highspy.Highs) -> object:
        calls["runs"] += 1
        if calls["runs"] >= number:
            return highspy.HighsStatus.kError  # as a solve that came to nothing
        return run(self)

    monkeypatch.setattr(highspy.Highs, "run", failing)
    answer = solve_menu(week(catalogue, days=2), effort=Effort.QUICK)

    assert len(answer.meals) == 10
    assert answer.bound <= answer.objective
    assert calls["runs"] >= number


WITHOUT = """
import sys
sys.modules["highspy"] = None
import pulp
assert not pulp.HiGHS().available()
from foods import Catalogue
from solver import Effort, MenuSolver
from tests.solver.test_plans import week
table = Catalogue.load()
answer = MenuSolver(table).solve(week(table), effort=Effort.QUICK)
print(len(answer.meals), answer.status, answer.bound <= answer.objective)
"""


def test_whole_week_without_highspy() -> None:
    """CBC stands in: slower, and as good as ever."""
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True)

    assert done.stdout.split() == ["35", "feasible", "True"], done.stderr


def test_cancelling_a_day_leaves_it_as_good(catalogue: Catalogue) -> None:
    solver = MenuSolver(catalogue)
    plan = solver.solve(week(catalogue), effort=Effort.QUICK)

    answer = solver.solve_day(
        week(catalogue, keep=plan.meals), 3, plan.meals, cancelled=lambda: True
    )

    assert len(answer.meals) == 35
    assert answer.objective <= plan.objective + 1e-6
