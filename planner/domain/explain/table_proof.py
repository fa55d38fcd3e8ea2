"""Whether what somebody of a household misses could be met at all: a proof by another model.

The plates of the table hold a person's week, so that what their own solver cannot mend proves
nothing. The relaxed week of the explanations has no plates and no locks, and lets meals be mixed
in fractions: what it cannot hold together no plan can, at the table or alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from foods import Catalogue
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import local_catalogue
from planner.domain.plan.household.week import HouseholdWeek
from planner.domain.plan.plan import Plan
from planner.domain.planning.from_solver import NOT_FOUND
from planner.domain.planning.review import reviewed
from planner.domain.translatable import translatable
from solver import Status
from solver.explain import REPEATS, Case

from .rules import MINUTES
from .week_program import explanation_program

_COMFORT = frozenset({MINUTES, REPEATS})
"""Rules that give way when a plan is made: they prove nothing"""
PROVEN = translatable(
    "No plan meets all of these targets, neither at the table nor alone. A second calculation has "
    "proven it."
)
"""Note of a plan that misses what nobody could meet"""


def with_proofs(
    week: HouseholdWeek,
    catalogue: Catalogue,
    care: CareRules,
    cancelled: Callable[[], bool] = lambda: False,
) -> HouseholdWeek:
    """Return a household's week in which each plan says truly whether more could be had.

    Args:
        week: The week.
        catalogue: Foods and dishes.
        care: The care rules.
        cancelled: Asked between solves; then nothing is proven.
    """
    plans = {
        person: judged(plan, catalogue, care, cancelled) for person, plan in week.plans.items()
    }
    return replace(week, plans=plans)


def judged(
    plan: Plan, catalogue: Catalogue, care: CareRules, cancelled: Callable[[], bool]
) -> Plan:
    """Return a plan that is short where that is proven, and otherwise not found yet."""
    catalogue = local_catalogue(catalogue, plan.profile.kitchen)
    others = tuple(note for note in plan.notes if note not in (NOT_FOUND, PROVEN))
    bare = replace(plan, notes=others)
    if not shortfalls(plan, catalogue):
        return bare
    found = reviewed(replace(bare, status=Status.NOT_FOUND), catalogue)
    if found.status is Status.SHORT:  # supplements alone pass a maximum: that is a proof
        return found
    if is_proven(plan, catalogue, care, cancelled):
        return replace(found, status=Status.SHORT, notes=(*others, PROVEN))
    return replace(found, notes=(*others, NOT_FOUND))


def is_proven(
    plan: Plan, catalogue: Catalogue, care: CareRules, cancelled: Callable[[], bool]
) -> bool:
    """Return whether no plan of as many days keeps all targets of a person."""
    ground = explanation_program(plan, catalogue, care, cancelled)
    answer = ground.week.solve(Case(_COMFORT & ground.rules.keys()))
    return answer.impossible and not cancelled()
