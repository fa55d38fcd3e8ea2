"""What a goal for one's weight changes of energy, and whom it is not offered to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.care.effects import ENERGY
from planner.domain.person.body import body_mass_index
from planner.domain.person.goal import GAIN_BELOW_BMI, GOAL_KCAL, LOSE_FROM_BMI, Goal
from planner.domain.person.profile import Profile
from planner.domain.target import Target
from planner.domain.targets.defaults import energy_target, load_default_targets
from planner.domain.translatable import TranslatableText, Within, number, translatable

from .open_list import not_planned_for
from .rules import CareRules


def goals_for(profile: Profile, care: CareRules) -> tuple[Goal, ...]:
    """Return the goals that do no harm to a person."""
    if profile.person.is_child:  # whether a child's weight is well is read off growth curves
        return (Goal.KEEP,)
    bmi = body_mass_index(profile.person)
    held = any(rule.keeps_weight for rule in care.active(profile))
    found = [Goal.KEEP]
    if bmi >= LOSE_FROM_BMI and not held and not not_planned_for(profile, care):
        found.append(Goal.LOSE)
    if bmi < GAIN_BELOW_BMI:
        found.append(Goal.GAIN)
    return tuple(found)


def with_goal(target: Target, profile: Profile, care: CareRules) -> Target:
    """Return the energy target with what the goal adds; others, and other goals, unchanged."""
    goal = profile.care.goal
    if target.nutrient != ENERGY or target.reference is None:
        return target
    if goal not in goals_for(profile, care):
        return target
    rule = load_default_targets()[ENERGY]
    planned = energy_target(ENERGY, target.reference + GOAL_KCAL[goal], rule)
    return replace(planned, reference=target.reference)


def goal_notes(profile: Profile, care: CareRules) -> Iterator[TranslatableText]:
    """Yield what the goal changes, or that it is not planned and why."""
    goal = profile.care.goal
    if goal is Goal.KEEP:
        return
    if goal in goals_for(profile, care):
        more, less = (
            translatable("Planned to gain weight slowly: {n} kcal a day more than you need."),
            translatable("Planned to lose weight slowly: {n} kcal a day less than you need."),
        )
        words = more if goal is Goal.GAIN else less
        yield TranslatableText(words, n=number(abs(GOAL_KCAL[goal])))
        return
    held = [rule for rule in care.active(profile) if rule.keeps_weight]
    if goal is Goal.LOSE and held:
        yield translatable(
            "Losing weight is not planned with {rule}: energy is what you need.",
            rule=Within(held[0].short_label),
        )
    elif goal is Goal.LOSE:
        yield translatable("Losing weight is not planned for you: energy is what you need.")
    else:
        yield translatable("Gaining weight is not planned for you: energy is what you need.")
