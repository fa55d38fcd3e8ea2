"""Bounds that a care rule sets on a target: a most, a least, or a band that keeps it steady."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.person.profile import Profile
from planner.domain.target import CARE, Target
from planner.domain.translatable import translatable

from .reader import CareRule


def with_care_bounds(target: Target, rule: CareRule, profile: Profile) -> Target:
    """The target with what a rule asks of its nutrient; unchanged where it asks nothing."""
    target = _with_maximum(target, rule)
    target = _with_minimum(target, rule, profile)
    return _with_band(target, rule, profile)


def _with_maximum(target: Target, rule: CareRule) -> Target:
    most = rule.maximum.get(target.nutrient)
    if most is None or (target.safety and target.maximum is not None and target.maximum <= most):
        return target
    return replace(target, maximum=most, source=_source(rule), safety=True, on=True)


def _with_minimum(target: Target, rule: CareRule, profile: Profile) -> Target:
    """What a rule asks for at least; never above a maximum."""
    least = rule.minimum.get(target.nutrient)
    if least is None or profile.person.age < rule.from_age:
        return target
    if target.maximum is not None:
        least = min(least, target.maximum)
    if target.minimum is not None and target.minimum >= least:
        return target
    return replace(target, minimum=least, source=_source(rule), on=True)


def _with_band(target: Target, rule: CareRule, profile: Profile) -> Target:
    """A band about the usual day, or about the reference where that is not known."""
    share = rule.band.get(target.nutrient)
    usual = profile.care.vitamin_k1_usual_ug or target.reference
    if share is None or usual is None:
        return target
    low, high = round(usual * (1 - share)), round(usual * (1 + share))
    reason = translatable(
        "Kept from {low} to {high} a day: {reason}. Your usual day is set under Care.",
        low=f"{low:g}",
        high=f"{high:g}",
        reason=rule.reason,
    )
    return replace(
        target,
        minimum=float(low),
        maximum=float(high),
        upper_limit=float(high),
        source=_source(rule),
        safety=True,
        on=True,
        locked_reason=reason,
    )


def _source(rule: CareRule) -> str:
    return f"{CARE}{rule.short_label}"
