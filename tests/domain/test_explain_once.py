"""Several conflicts try the same repairs: each plan for one is made once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from foods import Catalogue
from planner.domain import CareRules, Person, Profile
from planner.domain.explain.week_program import ExplanationProgram
from planner.domain.person.wishes import Wishes
from solver import MenuSolution, MenuSolver

from .test_explain import ground


@pytest.fixture
def program(catalogue: Catalogue, care: CareRules) -> ExplanationProgram:
    on = ground(Profile(Person(34)), catalogue, care)
    return replace(on, plan=replace(on.plan, days=1))


def test_explanation_plans_a_profile_once(
    program: ExplanationProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    solve = MenuSolver.solve

    def counted(self: MenuSolver, *what: Any, **how: Any) -> MenuSolution:
        asked.append(what)
        return solve(self, *what, **how)

    monkeypatch.setattr(MenuSolver, "solve", counted)
    dear, cheap = (Profile(Person(34), wishes=Wishes(budget_usd=usd)) for usd in (90.0, 80.0))
    first = program.whole(dear)
    assert program.whole(Profile(Person(34), wishes=Wishes(budget_usd=90.0))) is first
    assert len(asked) == 1
    program.whole(cheap)
    assert len(asked) == 2


def test_explanation_keeps_no_plan_that_was_cancelled(program: ExplanationProgram) -> None:
    stopped = replace(program, cancelled=lambda: True, planned=[])
    stopped.whole(Profile(Person(34)))
    assert not stopped.planned
