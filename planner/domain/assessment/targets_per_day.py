"""The targets of one day: training days and days with a meal eaten out have their own."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.care.effects import ENERGY
from planner.domain.care.open_list import not_planned_for
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.person.training import Training, sweat_table, with_sweat
from planner.domain.place_names import WEEKDAYS, weekday
from planner.domain.plan.meal_frames import mean_share_at_home, share_at_home
from planner.domain.plan.plan import Plan
from planner.domain.target import Target
from planner.domain.translatable import TranslatableText, listed, number, translatable

from .fluid_ceiling import has_doctors_figure


def training_on(plan: Plan, day: int) -> Training | None:
    """Return the training of a day (counted from 0), or None on a rest day."""
    training = plan.profile.care.training
    return training if training and weekday(day, plan.start) in training.days else None


def replaced_training(plan: Plan) -> Training | None:
    """Return the training of a plan whose sweat is made up for; see `made_up_training`."""
    return made_up_training(plan.profile, CareRules.load())


def made_up_training(profile: Profile, care: CareRules) -> Training | None:
    """Return the training whose sweat is made up for; None without it, or if a doctor sets fluid.

    Salt without the water it went with would be no help: both wait for the doctor.
    """
    training = profile.care.training
    held = training is None or has_doctors_figure(profile, care)
    held = held or bool(not_planned_for(profile, care))
    return None if held else training


def targets_on(plan: Plan, day: int) -> tuple[Target, ...]:
    """Return the targets that hold on a day, in the order of the plan's."""
    return targets_with(plan, day, replaced_training(plan))


def targets_with(plan: Plan, day: int, training: Training | None) -> tuple[Target, ...]:
    """Return the targets that hold on a day, with the training made up for."""
    share = share_at_home(plan, day) if plan.eats_out else 1.0
    targets = plan.targets
    if training is not None and training_on(plan, day) is not None:
        targets = tuple(with_sweat(target, training) for target in targets)
    return targets if share == 1 else tuple(at_home(target, share) for target in targets)


def at_home(target: Target, share: float) -> Target:
    """Return a target for what is eaten at home, where the rest of the day is not known.

    The minimum falls to the share of the day that is planned. A maximum stays; only that of
    energy falls as well: what is eaten out brings its own.
    """
    low, high = target.minimum, target.maximum
    if high is not None and target.nutrient == ENERGY:
        high *= share
    return replace(target, minimum=None if low is None else low * share, maximum=high)


def average_targets(plan: Plan) -> tuple[Target, ...]:
    """Return the targets that the average day is held to, in the order of the plan's."""
    if not plan.eats_out:
        return plan.targets
    share = mean_share_at_home(plan)
    return tuple(at_home(target, share) for target in plan.targets)


def own_targets_on(plan: Plan, day: int) -> tuple[Target, ...]:
    """Return the targets of a day that other days do not have."""
    return own_targets_with(plan, day, replaced_training(plan))


def own_targets_with(plan: Plan, day: int, training: Training | None) -> tuple[Target, ...]:
    """Return the targets of a day that other days do not have, with the training made up for."""
    pairs = zip(plan.targets, targets_with(plan, day, training), strict=True)
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
