"""Which fresh fruit and vegetables are out of season where a person lives, when a plan begins."""

from __future__ import annotations

from foods.food.season import in_season, shipped_seasons
from planner.domain.person.kitchen import Hemisphere
from planner.domain.plan.plan import Plan


def season_of(food: str, plan: Plan) -> bool | None:
    """Return whether a food is in season for a plan; None if all year, or nobody asks."""
    hemisphere = plan.profile.kitchen.hemisphere
    if plan.start is None or hemisphere is Hemisphere.UNSAID:
        return None
    return in_season(food, plan.start.month, southern=hemisphere is Hemisphere.SOUTHERN)


def out_of_season(plan: Plan) -> frozenset[str]:
    """Return the foods that are out of season; none without a date or a hemisphere."""
    return frozenset(food for food in shipped_seasons() if season_of(food, plan) is False)
