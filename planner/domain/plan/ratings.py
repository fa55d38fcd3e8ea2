"""Ratings of dishes: what a person says of them, and what use teaches, a step at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from planner.domain.person.profile import Profile
from planner.domain.person.wishes import MOST_LEARNT, Rating

from .plan import Plan

T = TypeVar("T")


def rated(profile: Profile, dish: str, rating: Rating | None) -> Profile:
    """Return the profile with a rating of a dish; None takes it back."""
    wishes = profile.wishes
    return replace(profile, wishes=replace(wishes, ratings=_with(wishes.ratings, dish, rating)))


def taught(profile: Profile, dish: str, step: int) -> Profile:
    """Return the profile that has learnt a step about a dish, within its bounds."""
    steps = profile.wishes.learnt.get(dish, 0) + step
    return _learnt(profile, dish, max(-MOST_LEARNT, min(MOST_LEARNT, steps)))


def forgotten(profile: Profile, dish: str) -> Profile:
    """Return the profile without anything said or learnt of a dish."""
    return rated(_learnt(profile, dish, 0), dish, None)


def with_taught(plan: Plan, *steps: tuple[str, int]) -> Plan:
    """Return the plan whose profile has learnt some steps: (dish, step)."""
    profile = plan.profile
    for dish, step in steps:
        profile = taught(profile, dish, step)
    return replace(plan, profile=profile)


def _learnt(profile: Profile, dish: str, steps: int) -> Profile:
    wishes = profile.wishes
    return replace(profile, wishes=replace(wishes, learnt=_with(wishes.learnt, dish, steps)))


def _with(before: Mapping[str, T], dish: str, value: T | None) -> Mapping[str, T]:
    """Return the ratings with a value for a dish; one that says nothing goes."""
    others = {key: kept for key, kept in before.items() if key != dish}
    return MappingProxyType(others | ({dish: value} if value else {}))
