"""Why a plan falls short: what can be reached, which rules cannot hold together, what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from foods import Catalogue
from solver import RULES_ONLY, Effort, MenuSolution, MenuSolver, Per, Status

from .care import CareRules
from .errors import ProfileError
from .explain_rules import OwnRule, bound_words, lifted, own_rules, without
from .plan import Plan
from .problem import problem_for
from .profile import Profile, TargetChoice
from .shortfalls import shortfalls
from .starting import blank_plan
from .totals import mean_totals

_ENERGY = "energy_kcal"
_MORE_KCAL = (100.0, 200.0)
_KEPT = 0.99
"""A target is lowered to this share of what can be reached, so that portions come out."""

_MORE = 1.02
"""A change that brings less than this, as a multiple of what can be reached, is no help."""


@dataclass(frozen=True)
class Repair:
    """A change that helps.

    Attributes:
        words: What is changed, for a button.
        profile: The changed profile; the same when the change is outside of the plan.
        effect: What a day has then, in figures.
    """

    words: str
    profile: Profile
    effect: str


@dataclass(frozen=True)
class Explanation:
    """Why a plan falls short.

    Attributes:
        reachable: The largest amount a day can have of each nutrient that there is too little of.
        conflict: A smallest set of the person's rules that no day found holds together; empty
            if such a day was found.
        repairs: What helps, the smallest change first.
    """

    reachable: Mapping[str, float]
    conflict: tuple[str, ...]
    repairs: tuple[Repair, ...]


def explain(
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    cancelled: Callable[[], bool] | None = None,
) -> Explanation:
    """Explain what a plan misses; some seconds of work, not for the window's thread.

    Days are looked at without what is locked. When cancelled, what is known so far.
    """
    work = _Work(catalogue, care, cancelled or (lambda: False), MenuSolver(catalogue))
    short = tuple(dict.fromkeys(s.nutrient for s in shortfalls(plan, catalogue) if s.low))
    problem = problem_for(_day_of(plan), catalogue, care)
    reachable = {}
    for nutrient in short:
        if not work.cancelled():
            reachable[nutrient] = work.solver.best_reachable(problem, nutrient)
    conflict = work.conflict(plan)
    repairs = tuple(work.repairs(plan, conflict, reachable)) if short else ()
    return Explanation(reachable, tuple(rule.words for rule in conflict), repairs)


def _day_of(plan: Plan) -> Plan:
    return replace(plan, days=1, meals={}, locked=frozenset(), empty=frozenset())


@dataclass(frozen=True)
class _Work:
    catalogue: Catalogue
    care: CareRules
    cancelled: Callable[[], bool]
    solver: MenuSolver

    def day(self, plan: Plan) -> MenuSolution:
        """The best day when only the rules count."""
        problem = problem_for(_day_of(plan), self.catalogue, self.care, weights=RULES_ONLY)
        return self.solver.solve(problem, effort=Effort.QUICK)

    def holds(self, plan: Plan) -> bool:
        """Whether a day is found that keeps every rule."""
        return self.day(plan).status is not Status.SHORT

    def conflict(self, plan: Plan) -> tuple[OwnRule, ...]:
        """A deletion filter: lift a rule for good if the others still cannot hold together."""
        rules = own_rules(plan, self.catalogue)
        if self.cancelled() or self.holds(plan):
            return ()
        short = {s.nutrient for s in shortfalls(plan, self.catalogue)}
        gone = [rule for rule in rules if rule.nutrient and rule.nutrient not in short]
        if self.holds(without(plan, gone)):  # all at once is too much: one by one
            gone = []
        kept = [rule for rule in rules if rule not in gone]
        for rule in tuple(kept):
            if self.cancelled():
                return ()
            if not self.holds(without(plan, [*gone, rule])):
                gone.append(rule)
                kept.remove(rule)
        return tuple(kept)

    def repairs(
        self, plan: Plan, conflict: tuple[OwnRule, ...], reachable: Mapping[str, float]
    ) -> Iterator[Repair]:
        """What helps, the smallest change first."""
        for words, profile in self._changes(plan, conflict, reachable):
            if self.cancelled():
                return
            try:
                changed = blank_plan(profile, self.catalogue, days=1, care=self.care)
            except ProfileError:  # a change that is not safe is none
                continue
            if effect := self._effect(changed, reachable):
                yield Repair(words, profile, effect)
        names = [self.catalogue.nutrients[key].label for key in reachable]
        yield Repair(
            f"A supplement of {' and '.join(names)}",
            plan.profile,
            "Nothing changes in the plan; ask a pharmacist or your doctor.",
        )

    def _changes(
        self, plan: Plan, conflict: tuple[OwnRule, ...], reachable: Mapping[str, float]
    ) -> Iterator[tuple[str, Profile]]:
        profile, table = plan.profile, self.catalogue.nutrients
        targets = {target.nutrient: target for target in plan.targets}
        for key in reachable:
            if targets[key].per is Per.DAY and plan.days > 1:
                words = f"Let {table[key].label} average over the week"
                yield words, _with_choice(profile, key, per=Per.WEEK)
        most = targets[_ENERGY].maximum if _ENERGY in targets else None
        for more in _MORE_KCAL if most is not None else ():
            yield f"{more:g} kcal more", _with_choice(profile, _ENERGY, maximum=(most or 0) + more)
        for rule in conflict:
            if rule.foods or rule.allergen or rule.style:
                words = f'Do without the rule "{rule.words}"'
                yield words, replace(profile, diet=lifted(profile.diet, rule))
        foods = [rule for rule in conflict if rule.foods]
        if len(foods) > 1:
            diet = profile.diet
            for rule in foods:
                diet = lifted(diet, rule)
            words = " and ".join(f'"{rule.words}"' for rule in foods)
            yield f"Do without the rules {words}", replace(profile, diet=diet)
        lower, said = profile, []
        for key, amount in reachable.items():
            least = round(amount * _KEPT, table[key].decimals)
            if least < (targets[key].minimum or 0.0):
                said.append(bound_words(table[key], True, least))
                lower = _with_choice(lower, key, minimum=least)
        if said:
            yield f"Ask for {' and '.join(said)}", lower

    def _effect(self, plan: Plan, reachable: Mapping[str, float]) -> str:
        """What a day has of what was short; "" if that is no better than before."""
        solution = self.day(plan)
        day = replace(_day_of(plan), meals=dict(solution.meals))
        totals, said = mean_totals(day, self.catalogue), []
        for key in reachable:
            nutrient = self.catalogue.nutrients[key]
            amount = f"{totals[key].amount:,.{nutrient.decimals}f} {nutrient.unit}"
            said.append(f"{nutrient.label} {amount} a day")
        short = solution.status is Status.SHORT
        if short and all(totals[key].amount <= most * _MORE for key, most in reachable.items()):
            return ""
        met = "still short" if short else "every target is met"
        return f"{', '.join(said)}; {met}."


def _with_choice(
    profile: Profile,
    nutrient: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    per: Per | None = None,
) -> Profile:
    """The profile with some of a nutrient's bounds changed, the others as they were."""
    now = profile.targets.get(nutrient, TargetChoice())
    choice = TargetChoice(
        now.minimum if minimum is None else minimum,
        now.maximum if maximum is None else maximum,
        per or now.per,
        now.on,
    )
    return replace(profile, targets={**profile.targets, nutrient: choice})
