"""The linear program behind an explanation, and days chosen in whole portions to confirm it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from foods import Catalogue
from planner.domain.care.rules import CareRules
from planner.domain.errors import ProfileError
from planner.domain.person.profile import SLOTS, Profile
from planner.domain.person.supplements import supplied
from planner.domain.person.training import TRAINING
from planner.domain.plan.plan import Plan
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.to_solver import problem_for
from planner.domain.target import Target
from solver import RULES_ONLY, Effort, Limit, MenuSolver
from solver.explain import BUDGET, NO_CHANGE, Case, RelaxedWeek
from solver.model.options import option_table

from .bound_keys import side_key
from .rules import OwnRule, own_rules


@dataclass(frozen=True, eq=False)
class ExplanationProgram:
    """What an explanation stands on.

    Attributes:
        plan: The plan to explain.
        rules: Its rules, by key.
        week: The relaxed week under them.
        solver: Chooses days in whole portions.
        cancelled: Asked between solves.
        planned: The plans made for profiles so far: several conflicts try the same repairs.
    """

    plan: Plan
    catalogue: Catalogue
    care: CareRules
    rules: dict[str, OwnRule]
    week: RelaxedWeek
    solver: MenuSolver
    cancelled: Callable[[], bool]
    planned: list[tuple[Profile, Plan | None]] = field(default_factory=list)

    def target(self, nutrient: str) -> Target | None:
        """Return the target in force for a nutrient."""
        return next((t for t in self.plan.targets if t.nutrient == nutrient and t.on), None)

    def food(self, nutrient: str, amount: float) -> float:
        """Return what food must bring of an amount a day: what supplements give is taken off."""
        taken = supplied(self.plan.profile.care.supplements)
        return max(0.0, amount - taken.get(nutrient, 0.0))

    def reach(self, nutrient: str, case: Case = NO_CHANGE) -> float:
        """Return the most of a nutrient a day that a plan can have, supplements included."""
        taken = supplied(self.plan.profile.care.supplements)
        return self.week.most(nutrient, case) + taken.get(nutrient, 0.0)

    def least_usd(self, base: Case) -> float:
        """Return the US dollars a week that no plan stays below.

        Where all rules but the budget hold together, none is set aside: that is the least to have.
        Else it is the least in the case given, in which other conflicts do not count.
        """
        others = self.week.solve(Case(frozenset({side_key(*BUDGET)})))
        case = base if others.impossible else NO_CHANGE
        return self.week.lowest(BUDGET, case) * 7 / self.plan.days

    def confirmed(self, profile: Profile, case: Case) -> Plan | None:
        """Return a day of a profile in whole portions, by meals at hand or else by the solver."""
        blank = self._blank(profile, self.plan.start)
        if blank is None:
            return None
        meals = self.week.day(case)
        if meals and set(meals) <= set(blank.slots):
            return replace(blank, days=1, meals={(0, s): meal for s, meal in meals.items()})
        return self.day(profile, lifted=case.lifted)

    def day(
        self, profile: Profile, day: int = 0, lifted: frozenset[str] = frozenset()
    ) -> Plan | None:
        """Return the best day of a profile when only the rules count; None if that is not safe.

        It is alone in its week, with nothing locked, in as much of a hurry as the day given;
        bounds that are lifted do not count.
        """
        start = None if self.plan.start is None else self.plan.start + timedelta(days=day)
        blank = self._blank(profile, start)
        if blank is None:
            return None
        one = replace(blank, days=1)
        problem = problem_for(one, self.catalogue, self.care, weights=RULES_ONLY)
        problem = replace(problem, limits=tuple(_held(problem.limits, lifted)))
        found = self.solver.solve_day(problem, 0, {}, cancelled=self.cancelled, drawn=True)
        return replace(one, meals=dict(found.meals))

    def whole(self, profile: Profile) -> Plan | None:
        """Return all the days of the plan for a profile, with nothing locked; None if not safe."""
        for known, plan in self.planned:
            if known == profile:
                return plan
        plan = self._planned(profile)
        if not self.cancelled():
            self.planned.append((profile, plan))
        return plan

    def _planned(self, profile: Profile) -> Plan | None:
        blank = self._blank(profile, self.plan.start)
        if blank is None:
            return None
        problem = problem_for(blank, self.catalogue, self.care)
        found = self.solver.solve(problem, effort=Effort.QUICK, cancelled=self.cancelled)
        return replace(blank, meals=dict(found.meals))

    def _blank(self, profile: Profile, start: date | None) -> Plan | None:
        try:
            return blank_plan(
                profile, self.catalogue, days=self.plan.days, start=start, care=self.care
            )
        except ProfileError:
            return None


def _held(limits: Iterable[Limit], lifted: frozenset[str]) -> Iterator[Limit]:
    for limit in limits:
        low = None if side_key(limit.nutrient, True) in lifted else limit.minimum
        high = None if side_key(limit.nutrient, False) in lifted else limit.maximum
        yield replace(limit, minimum=low, maximum=high)


def explanation_program(
    plan: Plan, catalogue: Catalogue, care: CareRules, cancelled: Callable[[], bool]
) -> ExplanationProgram:
    """Make ready to explain the usual days of a plan; its locks do not count.

    What training days have of their own, bounds and meals, no rule for every day stands against.
    """
    rules = {own.rule.key: own for own in own_rules(plan, catalogue, care)}
    slots = tuple(slot for slot in dict.fromkeys((*plan.slots, *SLOTS)) if slot != TRAINING)
    bare = replace(plan, meals={}, locked=frozenset(), empty=frozenset())
    asked = problem_for(bare, catalogue, care)
    problem = replace(
        asked,
        # What a miss weighs beside others depends on the style, which may be a rule in conflict.
        limits=tuple(replace(limit, weight=1.0) for limit in asked.limits),
        slots=slots,
        allowed_foods=frozenset(catalogue.foods),
        never=frozenset(),
        of_day={},
    )
    solver = MenuSolver(catalogue)
    of_person = tuple(own.rule for own in rules.values())
    week = RelaxedWeek(problem, of_person, option_table(catalogue), cancelled)
    return ExplanationProgram(plan, catalogue, care, rules, week, solver, cancelled)
