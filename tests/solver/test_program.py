"""Statuses are read for what they are, with HiGHS and with CBC."""

from __future__ import annotations

import numpy as np
import pulp
import pytest

from solver import Effort, Status, solve_menu
from solver.lp.limits import SolveLimits
from solver.lp.program import Outcome, Program

from .tiny import problem, random_catalogue


@pytest.fixture(params=["highs", "cbc"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "cbc":
        monkeypatch.setattr(pulp.HiGHS, "available", lambda _: False)
    return str(request.param)


def small(integer: bool = False) -> Program:
    """Minimise x + 3y with x + y >= 2.5 and x <= 2."""
    program = Program("small")
    row = program.row("enough", ">=", 2.5)
    program.column("x", 1.0, {row: 1.0}, upper=2.0, integer=integer)
    program.column("y", 3.0, {row: 1.0}, integer=integer)
    return program


def test_solves_and_says_the_duals(either: str) -> None:
    answer = small().solve_lp()

    assert answer.outcome is Outcome.OPTIMAL
    assert answer.objective == pytest.approx(3.5)
    assert answer.values == pytest.approx([2.0, 0.5])
    assert answer.duals == pytest.approx([3.0])


def test_whole_columns(either: str) -> None:
    answer = small(integer=True).solve_mip(SolveLimits())

    assert answer.outcome is Outcome.OPTIMAL
    assert answer.values == pytest.approx([2.0, 1.0])


def test_grows_and_changes_in_place(either: str) -> None:
    program = small()
    program.solve_lp()
    program.column("a_cheaper", 0.5, {0: 1.0}, upper=1.0)
    grown = program.solve_lp()
    program.set_costs(np.array([0, 2]), np.array([9.0, 4.0]))
    program.set_right(0, 3.0)
    changed = program.solve_lp()

    assert grown.objective == pytest.approx(2.0)
    assert changed.objective == pytest.approx(9.0)
    assert changed.values == pytest.approx([0.0, 3.0, 0.0])


def test_infeasible_gives_no_values(either: str) -> None:
    program = Program("none")
    row = program.row("too_much", ">=", 2.0)
    program.column("x", 1.0, {row: 1.0}, upper=1.0)

    answer = program.solve_lp()

    assert answer.outcome is Outcome.NONE
    assert not len(answer.values)


def test_cbc_finds_the_same_plan_quality(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = problem(random_catalogue(3), days=2)
    highs = solve_menu(asked, effort=Effort.QUICK)
    monkeypatch.setattr(pulp.HiGHS, "available", lambda _: False)

    cbc = solve_menu(asked, effort=Effort.QUICK)

    assert cbc.bound == pytest.approx(highs.bound, rel=1e-4)
    assert set(cbc.meals) == set(highs.meals)


def test_failing_solver_still_gives_a_menu(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: pulp.HiGHS, lp: pulp.LpProblem) -> int:
        raise pulp.PulpSolverError("out of order")

    monkeypatch.setattr(pulp.HiGHS, "actualSolve", broken)
    asked = problem(random_catalogue(3), days=2)

    answer = solve_menu(asked, effort=Effort.QUICK)

    assert answer.meals
    assert answer.status in Status
    assert answer.bound == float("-inf")


@pytest.mark.parametrize("nodes", [0, 1, 2])
def test_search_out_of_nodes_is_no_fault(nodes: int) -> None:
    """HiGHS calls it a solution limit, a word that PuLP does not know."""
    dice = np.random.default_rng(1)
    program = Program("split")
    rows = [program.row(f"r{number}", "=", 7919.0 * (number + 3)) for number in range(4)]
    for number in range(40):
        entries = {row: float(dice.integers(100, 999)) for row in rows}
        program.column(f"c{number}", 1.0, entries, upper=3, integer=True)
    assert program.solve_mip(SolveLimits(nodes=nodes)).outcome is Outcome.NONE
