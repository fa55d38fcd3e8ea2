"""Make a plan of what the solver answers, and let nothing wrong through."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from foods import Catalogue
from planner.domain.assessment.fluid_ceiling import counted_ml, too_much_drink
from planner.domain.assessment.notes import some_of
from planner.domain.assessment.requirements import Requirements
from planner.domain.person.training import TRAINING
from planner.domain.place_names import meal_name, place_name
from planner.domain.plan.edits import cleared
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import cautious_amount
from planner.domain.plan.violation import Rule, Violation
from planner.domain.planning.review import reviewed
from planner.domain.translatable import translatable
from planner.domain.verify.days import excesses, passed_ceilings
from planner.domain.verify.guests import meals_not_for_guests
from planner.domain.verify.verifier import can_be_judged, verify
from solver import Effort, MenuProblem, MenuSolution, Place, Status

from .rejected_plans import Fault, log_fault

CONCEDED = (
    Rule.REPEAT,
    Rule.TIME,
    Rule.BUDGET,
    Rule.FREQUENCY,
    Rule.STEADY,
    Rule.FRAME,
    Rule.GUEST,
)
"""Rules of comfort: where too little fits, they give way, and a note says so.

That of guests gives way to a lock only: what is chosen for them and not for all is left out.
"""


NOT_FOUND = translatable(
    "A week that meets every target is not found yet; nothing proves that there is none."
)
"""Note of a plan that misses a target which perhaps need not be missed."""


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
        broken = "\n".join(f"- {violation.rule}: {violation.message}" for violation in violations)
        repeat = f"days={plan.days} seed={plan.seed} start={plan.start} {plan.profile!r}"
        super().__init__(f"The plan was not accepted:\n{broken}\nTo repeat: {repeat}")


def accepted(
    before: Plan,
    problem: MenuProblem,
    solution: MenuSolution,
    requirements: Requirements,
    effort: Effort | None = None,
) -> Plan:
    """Return the plan of a solution, verified, with truthful status and notes.

    A plan that is rejected is logged with all that is needed to repeat it.

    Raises:
        PlanRejected: If it breaks a rule that nothing excuses.
    """
    catalogue = problem.catalogue
    plan = replace(
        before,
        meals=dict(solution.meals),
        status=solution.status,
        leftovers={**before.leftovers, **solution.leftovers},
        gap=solution.gap if math.isfinite(solution.gap) else 1.0,
        settled=frozenset(),
    )
    if can_be_judged(plan, catalogue):
        plan = _without_meals_not_for_guests(plan, catalogue)
        plan = reviewed(_without_excess(plan, problem, requirements), catalogue)
    found = verify(plan, catalogue, requirements.care, before=before)
    if wrong := tuple(v for v in found if v.rule not in CONCEDED):
        log_fault(Fault(wrong, plan, problem, solution, effort))
        raise PlanRejected(wrong, plan, problem, solution)
    former = (note for note in plan.notes if note != NOT_FOUND)
    notes = (
        *former,
        *_not_found(plan),
        *_unfilled(plan, solution, requirements),
        *_conceded(found),
    )
    return replace(plan, notes=tuple(dict.fromkeys(notes)))


def _not_found(plan: Plan) -> tuple[str, ...]:
    """Return the sentences for a missed target that perhaps need not be missed."""
    return (NOT_FOUND,) if plan.status is Status.NOT_FOUND else ()


def _without_excess(plan: Plan, problem: MenuProblem, requirements: Requirements) -> Plan:
    """Leave out meals until no ceiling is passed and no food stands in excess."""
    left_out: list[str] = []
    while violation := next(_excesses(plan, problem.catalogue, requirements), None):
        place = _worst(plan, violation, problem.catalogue)
        plan = cleared(plan, place)
        where = place_name(place, plan.start, plan.days)
        left_out.append(
            translatable(
                "Left out: {where}, which passes a limit. {message}.",
                where=where,
                message=violation.message,
            )
        )
    return replace(plan, notes=(*plan.notes, *some_of(left_out)))


def _without_meals_not_for_guests(plan: Plan, catalogue: Catalogue) -> Plan:
    """Leave out meals with what somebody who eats along does not eat; locked ones are told of."""
    left_out = {
        place: violation.message
        for violation in meals_not_for_guests(plan, catalogue)
        for place in violation.places
        if place not in plan.locked
    }
    for place in left_out:
        plan = cleared(plan, place)
    said = [translatable("Left out: {message}.", message=words) for words in left_out.values()]
    return replace(plan, notes=(*plan.notes, *some_of(said)))


def _excesses(plan: Plan, catalogue: Catalogue, requirements: Requirements) -> Iterator[Violation]:
    """Yield the excesses that leaving out a meal can mend: what is locked is never left out."""
    for violation in (
        *(
            violation
            for group in requirements.weekly
            for violation in group.broken(plan, catalogue)
        ),
        *passed_ceilings(plan, catalogue),
        *too_much_drink(plan, catalogue),
        *excesses(plan, catalogue),
    ):
        if not plan.locked.issuperset(violation.places):
            yield violation


def _worst(plan: Plan, violation: Violation, catalogue: Catalogue) -> Place:
    """Return the unlocked meal that has most of what is too much."""
    free = [place for place in violation.places if place not in plan.locked]
    return max(free, key=lambda place: _share(plan, place, violation, catalogue))


def _share(plan: Plan, place: Place, violation: Violation, catalogue: Catalogue) -> float:
    servings = plan.meals[place].servings
    if violation.rule is Rule.FLUID:
        return counted_ml(servings, catalogue)
    if violation.rule is Rule.GROUP:  # its places are those with a food of the group
        return sum(s.grams for s in servings if catalogue.foods[s.food].kind in violation.kinds)
    if violation.nutrient:
        return cautious_amount(servings, violation.nutrient, catalogue)
    return sum(s.grams for s in servings if s.food == violation.food)


def _conceded(violations: tuple[Violation, ...]) -> tuple[str, ...]:
    """Return the rules that gave way, a few cases of each."""
    of_rule = ([v for v in violations if v.rule is rule] for rule in CONCEDED)
    return tuple(
        sentence for found in of_rule for sentence in some_of([_conceded_words(v) for v in found])
    )


def _conceded_words(violation: Violation) -> str:
    if violation.rule in (Rule.REPEAT, Rule.TIME, Rule.FRAME):
        return translatable("Too little fits. {message}.", message=violation.message)
    return translatable("{message}.", message=violation.message)


def _unfilled(plan: Plan, solution: MenuSolution, requirements: Requirements) -> tuple[str, ...]:
    """Return which places nothing fits, slot by slot; not where a note says what is waited for."""
    sentences: list[str] = []
    waited_for = {TRAINING} if requirements.drinks_wait_for_a_doctor else set()
    for slot in (slot for slot in plan.slots if slot not in waited_for):
        shut = plan.empty | plan.closed
        places = [(day, slot) for day in range(plan.days) if (day, slot) not in shut]
        bare = [place for place in places if place not in solution.meals]
        if bare and bare == places:
            sentences.append(
                translatable(
                    "Nothing fits {meal}; it is left empty every day.", meal=meal_name(slot)
                )
            )
        else:
            names = [place_name(place, plan.start, plan.days) for place in bare]
            sentences += some_of(
                [
                    translatable("Nothing fits {meal}; it is left empty.", meal=name)
                    for name in names
                ]
            )
    return tuple(sentences)
