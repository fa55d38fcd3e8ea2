"""What an explanation claims, over random hard cases, checked by the whole model of a day.

``python -m tests.benchmarks.explaining_claims [--count 20] [--nodes 200]``

A proven conflict claims that its rules cannot hold together: the whole model of a day, with
nothing but these rules, must not find a day. A repair that says "met" claims that its profile has
such a day: the whole model must not prove that there is none. Fails if a claim is false.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import replace
from random import Random
from time import process_time

from foods import Catalogue, Diet
from planner.domain import (
    CareRules,
    DietRules,
    MealRules,
    Person,
    Plan,
    Profile,
    TargetChoice,
    blank_plan,
    plan_week,
    problem_for,
)
from planner.domain.explain import Conflict, Repair, explain, missed_sides
from planner.domain.explain.week_program import explanation_program
from planner.domain.person.supplements import supplied
from planner.domain.verify.days import repeats
from solver import Effort, MenuProblem, MenuSolver
from solver.lp.limits import SolveLimits
from solver.model.day_kinds import day_kinds
from solver.model.drawn import DayDrawer, DrawLimits
from solver.search.mend import lone_rules
from solver.search.rules_day import RulesDay, rules_day
from solver.search.week import Week

_BANDS = {
    "vitamin_d_ug": (8.0, 25.0),
    "magnesium_mg": (350.0, 800.0),
    "calcium_mg": (900.0, 1800.0),
    "potassium_mg": (3000.0, 6000.0),
    "fibre_g": (25.0, 60.0),
}
"""Between what minima are drawn."""
_DRAWS = 2
_CEILINGS = {"sodium_mg": (400.0, 1600.0), "saturated_fat_g": (5.0, 15.0)}


def hard_profile(draw: Random, catalogue: Catalogue) -> Profile:
    """Return a person whose rules are hard to keep together, or cannot be."""
    style = draw.choice((Diet.VEGAN, Diet.VEGAN, Diet.VEGETARIAN, Diet.PESCATARIAN, Diet.OMNIVORE))
    foods = sorted(catalogue.foods)
    refused = frozenset(draw.sample(foods, draw.randrange(0, len(foods) // 2)))
    targets = {
        key: TargetChoice(minimum=draw.uniform(*ends))
        for key, ends in _BANDS.items()
        if draw.random() < 0.5
    }
    for key, ends in _CEILINGS.items():
        if draw.random() < 0.3:
            targets[key] = TargetChoice(maximum=draw.uniform(*ends))
    if draw.random() < 0.4:
        least = draw.uniform(1200.0, 1900.0)
        targets["energy_kcal"] = TargetChoice(minimum=least, maximum=least * 1.1)
    slots = ("breakfast", "lunch", "dinner", "snack")[: draw.choice((3, 4))]
    diet = DietRules(style, exclude_foods=refused)
    return Profile(Person(draw.randrange(19, 80)), diet, MealRules(slots), targets=targets)


def main() -> None:
    """Explain the cases and check each claim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--nodes", type=int, default=200, help="branches of the whole model")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    catalogue, care = Catalogue.load(), CareRules.load()
    whole, counts = _Whole(catalogue, asked.nodes), Counter[str](false=0)
    done = number = 0
    while done < asked.count:
        profile = hard_profile(Random(f"{asked.seed} {number}"), catalogue)
        number += 1
        try:
            plan = plan_week(profile, catalogue, days=1, effort=Effort.QUICK)
        except ValueError:
            continue  # it cannot be planned for, and says so
        if not plan.status.misses or any(repeats(plan, catalogue)):
            continue  # where dishes must repeat, a day by itself tells nothing
        done, begun = done + 1, process_time()
        wrong = _check(plan, catalogue, care, whole, counts)
        counts["false"] += len(wrong)
        taken = process_time() - begun
        print(f"case {number - 1}: {plan.status}, {taken:.0f} s", *wrong, flush=True)
    print(", ".join(f"{what} {n}" for what, n in counts.items()))
    if counts["false"]:
        sys.exit("An explanation claims what is not so.")


def _check(
    plan: Plan, catalogue: Catalogue, care: CareRules, whole: _Whole, counts: Counter[str]
) -> list[str]:
    """Return the false claims of a plan's explanation."""
    told = explain(plan, catalogue, care, most=2)
    missed = {nutrient for nutrient, _ in missed_sides(plan, catalogue)}
    wrong = []
    for conflict in told.conflicts:
        if conflict.proven:
            counts["conflicts"] += 1
            found = whole.day(_with_rules(plan, catalogue, care, conflict))
            counts["not decided"] += not (found.meals or found.impossible)
            if found.meals:
                wrong.append(f"FALSE: a day keeps {', '.join(map(str, conflict.rules))}")
    claims = [(repair, missed - {c.nutrient}) for c in told.conflicts for repair in c.repairs]
    claims += [(repair, missed - {c.nutrient for c in told.conflicts}) for repair in told.together]
    for repair, rest in claims:
        if not str(repair.effect).endswith((": met.", "as much as is asked.")):
            continue
        counts["repairs"] += 1
        after = blank_plan(repair.profile, catalogue, days=1, care=care)
        problem = problem_for(after, catalogue, care)
        kept = tuple(limit for limit in problem.limits if limit.nutrient not in rest)
        found = whole.day(replace(problem, limits=kept))
        counts["not decided"] += not (found.meals or found.impossible)
        if found.impossible:
            wrong.append(f"FALSE: no day after: {repair.words}")
        wrong += _past_maximum(after, repair)
    return wrong


def _past_maximum(plan: Plan, repair: Repair) -> list[str]:
    """Return supplements of a repair that are more than a target allows."""
    taken = supplied(plan.profile.care.supplements)
    return [
        f"FALSE: past the maximum of {target.nutrient}: {repair.words}"
        for target in plan.targets
        if target.on and target.maximum is not None
        if taken.get(target.nutrient, 0.0) > target.maximum
    ]


def _with_rules(
    plan: Plan, catalogue: Catalogue, care: CareRules, conflict: Conflict
) -> MenuProblem:
    """Return the problem of one day with nothing but the rules of a conflict."""
    on = explanation_program(plan, catalogue, care, lambda: False)
    held = [own.rule for own in on.rules.values() if own.words in conflict.rules]
    assert len(held) == len(conflict.rules), "each rule in words is one rule"
    problem = on.week.menu.problem
    sides = {rule.side for rule in held if rule.side is not None}
    limits = tuple(
        replace(
            limit,
            minimum=limit.minimum if (limit.nutrient, True) in sides else None,
            maximum=limit.maximum if (limit.nutrient, False) in sides else None,
        )
        for limit in problem.limits
    )
    left_out = frozenset[str]().union(*(rule.leaves_out for rule in held))
    shut = frozenset[str]().union(*(rule.slots for rule in held))
    minutes = max((m for m in problem.max_minutes if m is not None), default=None)
    hurried = any(rule.hurry for rule in held) and minutes is not None
    late = (d.id for d in catalogue.dishes.values() if hurried and d.minutes > (minutes or 0))
    return replace(
        problem,
        days=1,
        slots=tuple(slot for slot in problem.slots if slot not in shut),
        limits=tuple(limit for limit in limits if limit.minimum or limit.maximum is not None),
        allowed_foods=problem.allowed_foods - left_out,
        never=frozenset(late).union(*(rule.never for rule in held)),
        max_minutes=(),
    )


class _Whole:
    """The whole model of a day; drawing comes first, which is quicker where there is a day."""

    def __init__(self, catalogue: Catalogue, nodes: int) -> None:
        self._solver, self._stops = MenuSolver(catalogue), SolveLimits(nodes=nodes)

    def day(self, problem: MenuProblem) -> RulesDay:
        """Return a day that keeps all limits, or the proof that there is none, or neither."""
        menu = self._solver._menu(replace(problem, locked={}, keep={}))
        rules = lone_rules(Week(menu, day_kinds(menu)), 0)
        for number in range(_DRAWS):
            limits = DrawLimits(60_000, 0.2, bare=True)
            if meals := DayDrawer(rules, f"claims:{number}").day({}, limits):
                return RulesDay(meals, impossible=False)
        return rules_day(rules, self._stops)


if __name__ == "__main__":
    main()
