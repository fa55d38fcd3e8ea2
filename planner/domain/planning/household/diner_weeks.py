"""Plan the other meals of each person's week around the plates of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from foods import Catalogue, Meal
from planner.domain.assessment.fluid_ceiling import too_much_drink
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.plan.plan import Plan
from planner.domain.planning.from_solver import CONCEDED, accepted
from planner.domain.planning.review import reviewed
from planner.domain.planning.to_solver import menu_problem
from planner.domain.shopping.pantry import Pantry
from planner.domain.verify.days import excesses, passed_ceilings
from planner.domain.verify.verifier import verify
from solver import Effort, MenuSolver, Place, Status

from .free_portions import with_free_portions


def _never() -> bool:
    return False


def _untold(_done: int, _all: int) -> None:
    return None


@dataclass(frozen=True)
class HowToPlan:
    """How a household is planned.

    Attributes:
        effort: How hard to try for each person.
        pantry: What is at home.
        cancelled: Asked now and then; True ends with the best so far.
        on_step: Told how many of how many steps are done.
    """

    effort: Effort = Effort.QUICK
    pantry: Pantry | None = None
    cancelled: Callable[[], bool] = field(default=_never)
    on_step: Callable[[int, int], None] = field(default=_untold)


@dataclass(frozen=True, eq=False)
class DinerWeeks:
    """Plans the week of one person at a time.

    Attributes:
        catalogue: Foods and dishes.
        care: The care rules.
        solver: Of the catalogue.
        how: Effort, pantry, cancelling.
    """

    catalogue: Catalogue
    care: CareRules
    solver: MenuSolver
    how: HowToPlan

    def requirements(self, profile: Profile) -> Requirements:
        """Return what a profile means with these tables."""
        return requirements_of(profile, self.catalogue, self.care)

    def week(self, blank: Plan, plates: Mapping[Place, Meal]) -> Plan:
        """Return a verified week about some plates; those that alone break a rule are left out.

        Args:
            blank: A person's plan with what is over in it, locked.
            plates: Their plates at shared meals.

        Raises:
            PlanRejected: What the solver answers breaks a rule (a fault of the program).
        """
        locked = blank.locked | plates.keys()
        plan = replace(blank, meals={**blank.meals, **plates}, locked=locked)
        requirements = self.requirements(plan.profile)
        problem = menu_problem(plan, requirements, pantry=self.how.pantry)
        # What is missed is mended with free portions, which a week of fixed plates does not have.
        found = self.solver.solve(
            problem, effort=self.how.effort, cancelled=self.how.cancelled, mend=False
        )
        whole = replace(plan, meals=dict(found.meals))
        if wrong := frozenset(_only_by_plates(whole, self.catalogue)) & plates.keys():
            fitting = {place: meal for place, meal in plates.items() if place not in wrong}
            return self.week(blank, fitting)
        return accepted(plan, problem, found, requirements, self.how.effort)

    def day_again(self, plan: Plan, day: int, plates: Mapping[Place, Meal]) -> Plan | None:
        """Return a plan with other plates on a day and the rest of the day chosen about them.

        None where that breaks a rule.
        """
        bare = _with_plates(plan, day, plates)
        problem = menu_problem(bare, self.requirements(bare.profile), pantry=self.how.pantry)
        found = self.solver.solve_day(
            problem, day, bare.meals, cancelled=self.how.cancelled, drawn=True
        )
        return self._judged(replace(bare, meals=dict(found.meals)))

    def free_day(
        self, plan: Plan, day: int, plates: Mapping[Place, Meal], beside: frozenset[str]
    ) -> Plan | None:
        """Return a plan with a day of the same dishes in other portions; None if none is right."""
        loose = with_free_portions(
            plan,
            day,
            plates,
            self.requirements(plan.profile),
            beside=beside,
            pantry=self.how.pantry,
            cancelled=self.how.cancelled,
        )
        return self._judged(loose) if plates.keys() <= loose.meals.keys() else None

    def missed(self, plan: Plan, day: int | None = None) -> float:
        """Return how much a plan misses, each miss as a share of its bound.

        Args:
            plan: A plan.
            day: Of that day and of the average; None for all.
        """
        found = (s for s in shortfalls(plan, self.catalogue) if day is None or s.day in (day, None))
        return sum(abs(s.limit - s.amount) / max(s.limit, 1e-9) for s in found)

    def short_days(self, plan: Plan) -> list[int]:
        """Return the days on which a plan misses a daily target, ascending."""
        days = {s.day for s in shortfalls(plan, self.catalogue)}
        return sorted(day for day in days if day is not None)

    def _judged(self, plan: Plan) -> Plan | None:
        plan = reviewed(replace(plan, status=Status.FEASIBLE), self.catalogue)
        hard = (v for v in verify(plan, self.catalogue, self.care) if v.rule not in CONCEDED)
        return None if any(hard) else plan


def _with_plates(plan: Plan, day: int, plates: Mapping[Place, Meal]) -> Plan:
    """Return a plan with other plates on a day, the rest of it bare but for what is locked."""
    stays = {place for place in plan.meals if place[0] != day or place in plan.locked}
    kept = {place: meal for place, meal in plan.meals.items() if place in stays}
    return replace(plan, meals={**kept, **plates}, locked=plan.locked | plates.keys())


def _only_by_plates(plan: Plan, catalogue: Catalogue) -> Iterator[Place]:
    """Yield locked places that pass a limit by themselves: no other meal can mend that."""
    for violation in (
        *passed_ceilings(plan, catalogue),
        *too_much_drink(plan, catalogue),
        *excesses(plan, catalogue),
    ):
        if violation.places and plan.locked.issuperset(violation.places):
            yield from violation.places
