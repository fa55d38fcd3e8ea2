"""Why a target stands where it does: what care changed, training days, supplements.

For whoever shows targets: the window, paper and the command line.
"""

from __future__ import annotations

from foods import Catalogue
from planner.domain.care.effects import Cap, Effect, EnergyFloor, Floor
from planner.domain.care.low_sodium import SODIUM, low_sodium_words
from planner.domain.care.rules import CareRules
from planner.domain.plan.plan import Plan
from planner.domain.target import CARE, Target
from planner.domain.translatable import TranslatableText, Within, number, translatable

from .supplement_words import passes_supplement_limit
from .targets_per_day import training_targets


def care_words(target: Target, plan: Plan, care: CareRules) -> tuple[TranslatableText, ...]:
    """Return what care changed of a target, with reason and source; why it is locked is first."""
    if reason := target.locked_reason:
        return (reason if isinstance(reason, TranslatableText) else translatable(reason),)
    changed = {
        rule.key: translatable(
            "Changed for {rule}: {reason} ({source}).",
            rule=Within(rule.short_label),
            reason=_reason(effect) or rule.reason,
            source=_source(effect) or rule.source,
        )
        for rule, effect in care.acting(plan.profile)
        if effect.nutrient == target.nutrient and target.source == f"{CARE}{rule.short_label}"
    }
    return tuple(changed.values())


def _reason(effect: Effect) -> str:
    return effect.reason if isinstance(effect, Cap | EnergyFloor) else ""


def _source(effect: Effect) -> str:
    return effect.source if isinstance(effect, Cap | EnergyFloor | Floor) else ""


def training_words(nutrient: str, plan: Plan, catalogue: Catalogue) -> TranslatableText | None:
    """Return the bounds of training days alone: "Training days: 3,660 to 4,460 mg."."""
    target = next((t for t in training_targets(plan) if t.nutrient == nutrient), None)
    if target is None:
        return None
    unit, low = catalogue.nutrients[nutrient].unit, number(target.minimum or 0)
    if target.maximum is None:
        return translatable("Training days: at least {low} {unit}.", low=low, unit=unit)
    high = number(target.maximum)
    return translatable("Training days: {low} to {high} {unit}.", low=low, high=high, unit=unit)


def floor_words(target: Target, catalogue: Catalogue) -> TranslatableText | None:
    """Return the sentence about the least a day of a target held on average, or None."""
    if not target.on or target.least_a_day is None:
        return None
    nutrient = catalogue.nutrients[target.nutrient]
    return translatable(
        "Each day at least {n} {unit}; the body stores it.",
        n=number(target.least_a_day, nutrient.decimals),
        unit=nutrient.unit,
    )


def supplement_warning(nutrient: str, plan: Plan, catalogue: Catalogue) -> TranslatableText | None:
    """Return the warning that supplements alone pass their upper limit, or None."""
    limit = passes_supplement_limit(plan.profile, nutrient)
    if limit is None:
        return None
    return translatable(
        "Your supplements pass their upper limit of {limit} {unit}.",
        limit=number(limit.value),
        unit=catalogue.nutrients[nutrient].unit,
    )


def target_notes(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[TranslatableText, ...]:
    """Return the notes on the targets, each sentence with its nutrient's name, for print."""
    found = []
    for target in plan.targets:
        name = catalogue.nutrients[target.nutrient].label
        words = (
            *care_words(target, plan, care),
            training_words(target.nutrient, plan, catalogue),
            supplement_warning(target.nutrient, plan, catalogue),
            low_sodium_words(plan, catalogue, care) if target.nutrient == SODIUM else None,
        )
        found += [translatable("{nutrient}: {words}", nutrient=name, words=w) for w in words if w]
    return tuple(found)
