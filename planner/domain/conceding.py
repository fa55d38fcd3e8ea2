"""Make a plan of what the solver answers, and let nothing wrong through."""

from __future__ import annotations

import math
from dataclasses import replace

from solver import MenuProblem, MenuSolution, Place

from .care import CareRules
from .names import place_name
from .plan import Plan
from .review import reviewed
from .totals import cautious_amount
from .verify import Rule, Violation, verify

CONCEDED = (Rule.REPEAT, Rule.TIME)
"""Rules of comfort: where too little fits, they give way, and a note says so."""
_DROPPED = (Rule.CEILING, Rule.AMOUNT)
"""Rules for which a meal is rather left out."""


class PlanRejected(RuntimeError):  # noqa: N818 - it names what happened to the plan
    """What the solver answered breaks a rule; nobody gets to see it.

    Attributes:
        violations: Which rules, in sentences.
        plan: The plan that was rejected, with its profile, days and seed.
        problem: What the solver was asked: with `solution`, all that is needed to repeat it.
        solution: What it answered.
    """

    def __init__(
        self,
        violations: tuple[Violation, ...],
        plan: Plan,
        problem: MenuProblem,
        solution: MenuSolution,
    ) -> None:
        self.violations, self.plan = violations, plan
        self.problem, self.solution = problem, solution
        said = "\n".join(f"- {violation.rule}: {violation.message}" for violation in violations)
        repeat = f"days={plan.days} seed={plan.seed} start={plan.start} {plan.profile!r}"
        super().__init__(f"The plan was not accepted:\n{said}\nTo repeat: {repeat}")


def accepted(before: Plan, problem: MenuProblem, solution: MenuSolution, care: CareRules) -> Plan:
    """The plan of a solution, verified, with truthful status and notes.

    Raises:
        PlanRejected: If it breaks a rule that nothing excuses.
    """
    catalogue = problem.catalogue
    plan = replace(
        before,
        meals=dict(solution.meals),
        status=solution.status,
        gap=solution.gap if math.isfinite(solution.gap) else 1.0,
    )
    plan = reviewed(_without_excess(plan, problem, care), catalogue)
    found = verify(plan, catalogue, care, before=before)
    if wrong := tuple(v for v in found if v.rule not in CONCEDED):
        raise PlanRejected(wrong, plan, problem, solution)
    notes = (*plan.notes, *_unfilled(plan), *(f"Too little fits. {v.message}." for v in found))
    return replace(plan, notes=tuple(dict.fromkeys(notes)))


def _without_excess(plan: Plan, problem: MenuProblem, care: CareRules) -> Plan:
    """Leave out meals until no ceiling is passed and no food stands in excess."""
    for _ in range(len(plan.meals)):
        found = [v for v in verify(plan, problem.catalogue, care) if v.rule in _DROPPED]
        if not found:
            break
        plan = _less(plan, found[0], problem)
    return plan


def _less(plan: Plan, violation: Violation, problem: MenuProblem) -> Plan:
    """Without the unlocked meal that has most of what is too much."""
    free = [place for place in violation.places if place not in plan.locked]
    worst = max(free, key=lambda place: _share(plan, place, violation, problem))
    where = place_name(worst, plan.start, plan.days)
    note = f"Left out: {where}. With it, a limit would be passed. {violation.message}."
    meals = {place: meal for place, meal in plan.meals.items() if place != worst}
    return replace(plan, meals=meals, notes=(*plan.notes, note))


def _share(plan: Plan, place: Place, violation: Violation, problem: MenuProblem) -> float:
    servings = plan.meals[place].servings
    if violation.nutrient:
        return cautious_amount(servings, violation.nutrient, problem.catalogue)
    return sum(s.grams for s in servings if s.food == violation.food)


def _unfilled(plan: Plan) -> tuple[str, ...]:
    places = [(day, slot) for day in range(plan.days) for slot in plan.slots]
    return tuple(
        f"Nothing fits {place_name(place, plan.start, plan.days)}; it is left empty."
        for place in places
        if place not in plan.meals and place not in plan.empty
    )
