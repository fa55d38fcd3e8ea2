"""Check what care asks of single meals, by figures summed here and not by the solver's."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue, fluid_of
from planner.domain.assessment.fluid_ceiling import most_around_training
from planner.domain.care.effects import Band, CheckedEffect
from planner.domain.care.lactose import lactose_per_gram
from planner.domain.care.rules import CareRules
from planner.domain.person.training import TRAINING
from planner.domain.place_names import day_name
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import day_totals
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.translatable import number, translatable

_ROUNDING = 0.01


def too_much_at_once(plan: Plan, catalogue: Catalogue, care: CareRules) -> Iterator[Violation]:
    """Yield meals with more lactose than is borne, and more drink for training than is allowed.

    What is locked is the person's own doing.
    """
    free = sorted(set(plan.meals) - plan.locked)
    lactose, training = plan.profile.care.lactose_g_a_meal, plan.profile.care.training
    per_gram = lactose_per_gram(catalogue) if lactose is not None else {}
    for place in free:
        servings = plan.meals[place].servings
        grams = sum(s.grams * per_gram.get(s.food, 0.0) for s in servings)
        if lactose is not None and grams > lactose + _ROUNDING:
            message = translatable(
                "it has {n} g of lactose, at most {most} g is borne",
                n=number(grams, 1),
                most=number(lactose, 1, trimmed=True),
            )
            yield broken(Rule.SITTING, plan, place, message)
        if place[1] == TRAINING and training is not None:
            drunk = fluid_of(servings, catalogue).drink_g
            most = most_around_training(plan.profile, care)
            if drunk > most + _ROUNDING:
                message = translatable(
                    "{n} ml to drink, at most {most} ml are to be had around training",
                    n=number(drunk),
                    most=number(most),
                )
                yield broken(Rule.SITTING, plan, place, message)


def broken_effects(plan: Plan, catalogue: Catalogue, care: CareRules) -> Iterator[Violation]:
    """Yield what a plan breaks of the effects of care, by the rules' own figures and no target."""
    for _, effect in care.acting(plan.profile):
        if isinstance(effect, CheckedEffect):
            yield from effect.broken(plan, catalogue)


def unsteady_days(plan: Plan, catalogue: Catalogue, care: CareRules) -> Iterator[Violation]:
    """Yield days outside the band of a nutrient that is to stay steady; days without meals may."""
    steady = {each.nutrient for _, each in care.acting(plan.profile) if isinstance(each, Band)}
    targets = [target for target in plan.targets if target.nutrient in steady and target.on]
    for day in sorted({day for day, _ in plan.meals} if targets else ()):
        totals = day_totals(plan, day, catalogue)
        for target in targets:
            low, high, amount = target.minimum, target.maximum, totals[target.nutrient].amount
            if low is not None and high is not None and not low - 1e-6 <= amount <= high + 1e-6:
                nutrient = catalogue.nutrients[target.nutrient]
                name = day_name(day, plan.start, plan.days)
                message = translatable(
                    "{day}: {nutrient} {n} {unit}, not {low} to {high}",
                    day=name,
                    nutrient=nutrient.label,
                    n=number(amount),
                    unit=nutrient.unit,
                    low=number(low, 1, trimmed=True),
                    high=number(high, 1, trimmed=True),
                )
                places = tuple(place for place in plan.meals if place[0] == day)
                yield Violation(Rule.STEADY, message, places, target.nutrient)
