"""Random people with care answers, and whether a plan keeps every safety rule.

All five hundred: ``python -m tests.domain.people_with_care_answers 500``. A part of them runs with
the
tests (`test_cared_people`).
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import replace

from foods import Catalogue, fluid_of
from planner.domain import (
    CareAnswers,
    CareRules,
    MealRules,
    Plan,
    Profile,
    Supplement,
    allowed_foods,
    cautious_amount,
    plan_week,
    shortfalls,
    supplied,
    verify,
)
from planner.domain.assessment.answer_conflicts import answer_conflicts
from planner.domain.assessment.targets_per_day import training_on
from planner.domain.care.lactose import lactose_per_gram, meal_lactose_g
from planner.domain.person.profile import SLOTS
from planner.domain.person.supplements import supplement_kinds
from planner.domain.person.training import Training
from solver import Effort, MenuSolver

from .second_checker import second_faults
from .test_stories import someone

CARE = CareRules.load()
COMFORT = {"repeat", "time", "budget", "frequency", "steady"}


def cared(number: int) -> Profile:
    """Somebody with a handful of care answers; the same one for a number."""
    dice, profile = random.Random(10_000 + number), someone(number)
    answers = CareAnswers(
        conditions=frozenset(dice.sample(sorted(CARE.conditions), dice.choice((0, 1, 1, 2)))),
        medicines=frozenset(dice.sample(sorted(CARE.medicines), dice.choice((0, 1, 1, 2)))),
        potassium_ceiling_mg=dice.choice((None, None, None, 2000.0, 2700.0)),
        supplements=tuple(_supplement(dice) for _ in range(dice.choice((0, 0, 1, 2, 3)))),
        training=_training(dice) if dice.random() < 0.3 else None,
        lactose_g_a_meal=dice.choice((None, None, 0.0, 6.0, 12.0)),
        declined=frozenset(k for k in ("hypertension", "osteoporosis") if dice.random() < 0.3),
        vitamin_k1_usual_ug=dice.choice((None, 60.0, 150.0, 300.0)),
        fluid_ceiling_ml=dice.choice((None, None, 1200.0, 2000.0)),
    )
    slots = SLOTS if dice.random() < 0.8 else dice.choice((SLOTS[:3], ("breakfast", "dinner")))
    return replace(profile, care=answers, meals=MealRules(slots))


def likely(number: int) -> Profile:
    """Somebody as there are many: all meals, few answers, tablets as they are sold."""
    dice, profile = random.Random(20_000 + number), someone(number)
    answers = CareAnswers(
        conditions=frozenset(dice.sample(sorted(CARE.conditions), dice.choice((0, 1, 1, 2)))),
        medicines=frozenset(dice.sample(sorted(CARE.medicines), dice.choice((0, 1, 1, 2)))),
        supplements=tuple(dice.sample(_SOLD, dice.choice((0, 0, 1)))),
    )
    tall = profile.person.height_cm / 100
    person = replace(profile.person, weight_kg=dice.uniform(18.0, 32.0) * tall * tall)
    return replace(profile, person=person, care=answers)


_SOLD = (
    Supplement("vitamin_d_ug", 1000, "IU"),
    Supplement("magnesium_mg", 200, "mg"),
    Supplement("calcium_mg", 500, "mg"),
    Supplement("vitamin_b12_ug", 25, "µg"),
)


def _supplement(dice: random.Random) -> Supplement:
    nutrient = dice.choice(sorted(supplement_kinds()))
    kind = supplement_kinds()[nutrient]
    unit, factor = dice.choice(sorted(kind.units.items()))
    return Supplement(nutrient, round(kind.most * dice.choice((0.02, 0.1, 0.5)) / factor, 3), unit)


def _training(dice: random.Random) -> Training:
    days = frozenset(dice.sample(range(7), dice.randint(1, 4)))
    return Training(days, dice.choice((0.5, 1.0, 2.0)), dice.choice((0.4, 0.8, 1.2)))


def faults(plan: Plan, catalogue: Catalogue) -> Iterator[str]:
    """Yield the safety rules a plan breaks, summed here and by the program's own check."""
    profile = plan.profile
    allowed = allowed_foods(profile, catalogue, CARE)
    per_gram, most = lactose_per_gram(catalogue), profile.care.lactose_g_a_meal
    taken, agreed = supplied(profile.care.supplements), profile.care.fluid_ceiling_ml
    for (day, slot), meal in plan.meals.items():
        if not meal.foods <= allowed:
            yield f"day {day}, {slot}: {sorted(meal.foods - allowed)} is left out"
        if most is not None and meal_lactose_g(meal, per_gram) > most + 0.01:
            yield f"day {day}, {slot}: too much lactose"
        training = training_on(plan, day)
        waits = agreed is None and profile.care.conditions & {"kidney_disease", "heart_failure"}
        drunk = fluid_of(meal.servings, catalogue).drink_g
        if slot == "training" and (training is None or waits or drunk > training.sweat_ml + 0.01):
            yield f"day {day}: more drink than sweat, or a rest day"
    for day in range(plan.days):
        if agreed is not None and _poured_ml(plan, day, catalogue) > agreed + 0.1:
            yield f"day {day}: more to drink than agreed"
    for target in plan.targets:
        if target.on and target.safety and target.maximum is not None:
            extra = taken.get(target.nutrient, 0.0)
            for day in range(plan.days):
                servings = [
                    s for place, m in plan.meals.items() if place[0] == day for s in m.servings
                ]
                amount = cautious_amount(servings, target.nutrient, catalogue)
                if amount + extra > target.maximum * 1.0001 and extra <= target.maximum:
                    yield f"day {day}: {target.nutrient} {amount + extra:.0f}, {target.maximum:g}"
    for violation in verify(plan, catalogue, CARE):
        if violation.rule.value not in COMFORT:
            yield violation.message
    if plan.status.misses is not bool(shortfalls(plan, catalogue)):
        yield "the status is not true"
    if any(
        not any("pull on" in note for note in plan.notes) for _ in answer_conflicts(profile, CARE)
    ):
        yield "a clash is not said"


def _poured_ml(plan: Plan, day: int, catalogue: Catalogue) -> float:
    """Water in the drinks, the milk and the broth of a day."""
    poured = {"water", "hot_drink", "juice", "milk", "plant_milk", "coconut_water", "sports_drink"}
    return sum(
        s.grams * catalogue.amounts(s.food)["water_g"] / 100
        for place, meal in plan.meals.items()
        for s in meal.servings
        if place[0] == day and catalogue.foods[s.food].kind in {*poured, "broth"}
    )


def main() -> int:
    """Plan for so many people (or from one number to another); print whose plan is wrong."""
    catalogue, wrong, short = Catalogue.load(), 0, 0
    solver = MenuSolver(catalogue)
    first, last = 0, int(sys.argv[1])
    if len(sys.argv) > 2:
        first, last = last, int(sys.argv[2])
    for number in range(first, last):
        plan = planned(number, catalogue, solver)
        found = [*faults(plan, catalogue), *second_faults(plan, catalogue)]
        wrong, short = wrong + bool(found), short + (plan.status.value == "short")
        if found:
            print(number, *found, sep="\n  ")
    print(f"{last - first} people, {wrong} with a plan that breaks a safety rule, {short} short")
    return bool(wrong)


def planned(number: int, catalogue: Catalogue, solver: MenuSolver) -> Plan:
    """Return two days for a person, chosen quickly; one of them may be a training day."""
    return plan_week(
        cared(number), catalogue, days=2, seed=number, solver=solver, effort=Effort.QUICK
    )


if __name__ == "__main__":
    sys.exit(main())
