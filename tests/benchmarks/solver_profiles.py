"""Problems of varied people, for the benchmarks."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.to_solver import problem_for
from solver import MenuProblem
from tests.test_thirty_profiles import CASES


def problems(catalogue: Catalogue, days: int, count: int) -> list[tuple[str, MenuProblem]]:
    """Return a name and a problem for each of the first ``count`` of thirty people."""
    care = CareRules.load()
    found = []
    for case in CASES[:count]:
        plan = blank_plan(case.profile, catalogue, days=days, seed=0, start=None, care=care)
        name = f"{case.age} {case.sex.value} {case.style.value} {case.energy_kcal} {case.allergen}"
        problem = replace(problem_for(plan, catalogue, care), max_minutes=())
        found.append((name.strip(), problem))
    return found
