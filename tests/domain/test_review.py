"""What a plan that misses something says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import CareAnswers, Plan, Profile, Supplement, Target, reviewed
from solver import Per, Status


@pytest.mark.parametrize(("grams", "status"), [(4.0, Status.SHORT), (0.1, Status.NOT_FOUND)])
def test_review_a_maximum_that_supplements_alone_pass_is_proven_out_of_reach(
    grams: float, status: Status, week: Plan, catalogue: Catalogue
) -> None:
    taken = CareAnswers(supplements=(Supplement("potassium_mg", grams, "g"),))
    ceiling = Target("potassium_mg", None, 2000.0, Per.DAY, "own")
    plan = replace(week, profile=Profile(care=taken), targets=(ceiling,), status=Status.FEASIBLE)
    assert reviewed(plan, catalogue).status is status


def test_review_says_not_found_where_something_else_is_missed_too(
    week: Plan, catalogue: Catalogue
) -> None:
    taken = CareAnswers(supplements=(Supplement("potassium_mg", 4.0, "g"),))
    targets = (
        Target("potassium_mg", None, 2000.0, Per.DAY, "own"),
        Target("calcium_mg", 9000.0, None, Per.DAY, "own"),
    )
    plan = replace(week, profile=Profile(care=taken), targets=targets, status=Status.FEASIBLE)
    assert reviewed(plan, catalogue).status is Status.NOT_FOUND
