"""Illnesses and medicines that the program has no rules for: kept, said, and planned around."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.person.profile import Profile
from planner.domain.target import CARE, Target
from planner.domain.translatable import TranslatableText, Verbatim, Within, listed, translatable

from .rules import CareRules

HELD = ("potassium_mg", "calcium_mg", "vitamin_d_ug", "sodium_mg")
"""Nutrients that are neither raised nor lowered beyond the reference intake for an unknown."""


def not_planned_for(profile: Profile, care: CareRules) -> tuple[str, ...]:
    """Return what a person has or takes that the program has no rules for."""
    rules = (rule.short_label for rule in care.active(profile) if rule.unplanned)
    return (*(Within(label) for label in rules), *map(Verbatim, profile.care.others))


def open_notes(profile: Profile, care: CareRules) -> Iterator[TranslatableText]:
    """Yield what the week was not made for, or nothing."""
    if others := not_planned_for(profile, care):
        yield translatable(
            "This week was not made for {others}: the program has no rules for it. Show the week "
            "to your doctor or pharmacist before you eat by it. Potassium, calcium, vitamin D and "
            "sodium are kept at the reference intake.",
            others=listed(others),
        )


def held_at_reference(target: Target, profile: Profile, care: CareRules) -> Target:
    """Return the target with no bound beyond the reference intake; ceilings of care stay."""
    reference = target.reference
    if target.nutrient not in HELD or reference is None or not not_planned_for(profile, care):
        return target
    low, high = target.minimum, target.maximum
    if low is not None:
        low = min(low, reference)
    if high is not None and high < reference and not target.source.startswith(CARE):
        high = reference
    return replace(target, minimum=low, maximum=high)
