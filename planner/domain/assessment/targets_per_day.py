"""The targets of one day: training days have their own."""

from __future__ import annotations

from foods import Catalogue
from planner.domain.care.open_list import not_planned_for
from planner.domain.care.rules import CareRules
from planner.domain.person.training import Training, sweat_table, with_sweat
from planner.domain.place_names import WEEKDAYS, weekday
from planner.domain.plan.plan import Plan
from planner.domain.target import Target
from planner.domain.translatable import TranslatableText, listed, number, translatable

from .fluid_ceiling import has_doctors_figure


def training_on(plan: Plan, day: int) -> Training | None:
    """Return the training of a day (counted from 0), or None on a rest day."""
    training = plan.profile.care.training
    return training if training and weekday(day, plan.start) in training.days else None


def replaced_training(plan: Plan) -> Training | None:
    """Return the training whose sweat is made up for; None without it, or if a doctor sets fluid.

    Salt without the water it went with would be no help: both wait for the doctor.
    """
    training = plan.profile.care.training
    care = CareRules.load()
    held = training is None or has_doctors_figure(plan.profile, care)
    held = held or bool(not_planned_for(plan.profile, care))
    return None if held else training


def targets_on(plan: Plan, day: int) -> tuple[Target, ...]:
    """Return the targets that hold on a day, in the order of the plan's."""
    training = replaced_training(plan)
    if training is None or training_on(plan, day) is None:
        return plan.targets
    return tuple(with_sweat(target, training) for target in plan.targets)


def own_targets_on(plan: Plan, day: int) -> tuple[Target, ...]:
    """Return the targets of a day that other days do not have."""
    pairs = zip(plan.targets, targets_on(plan, day), strict=True)
    return tuple(own for usual, own in pairs if own != usual)


def training_targets(plan: Plan) -> tuple[Target, ...]:
    """Return the targets that training days have of their own; none without training."""
    training = replaced_training(plan)
    if training is None or not training.days:
        return ()
    own = ((target, with_sweat(target, training)) for target in plan.targets)
    return tuple(sweaty for usual, sweaty in own if sweaty != usual)


def training_notes(
    plan: Plan, catalogue: Catalogue, care: CareRules
) -> tuple[TranslatableText, ...]:
    """Return what training days are, for targets, notes and paper: one sentence for each fact."""
    training = plan.profile.care.training
    if training is None or not training.days:
        return ()
    days = listed(WEEKDAYS[day] for day in sorted(training.days))
    first = translatable(
        "Training days ({days}): {litres} litres of sweat take about {sodium} mg of sodium and "
        "{potassium} mg of potassium with them ({source}).",
        days=days,
        litres=number(training.sweat_ml / 1000, 2, trimmed=True),
        sodium=number(training.sodium_mg),
        potassium=number(training.potassium_mg),
        source=sweat_table().source,
    )
    bounds = [_bound(target, catalogue) for target in training_targets(plan)]
    return (first, _drinking(plan, care), *bounds)


def _drinking(plan: Plan, care: CareRules) -> TranslatableText:
    if has_doctors_figure(plan.profile, care):
        return translatable(
            "How much you drink is your doctor's figure, on training days too. Nothing is added "
            "for sweat."
        )
    return translatable("Drink at most what you sweat.")


def _bound(target: Target, catalogue: Catalogue) -> TranslatableText:
    nutrient = catalogue.nutrients[target.nutrient]
    if target.maximum is None:
        return translatable(
            "{nutrient} on training days: at least {low} {unit}.",
            nutrient=nutrient.label,
            low=number(target.minimum or 0),
            unit=nutrient.unit,
        )
    return translatable(
        "{nutrient} on training days: {low} to {high} {unit}.",
        nutrient=nutrient.label,
        low=number(target.minimum or 0),
        high=number(target.maximum),
        unit=nutrient.unit,
    )
