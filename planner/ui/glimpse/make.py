"""Make a glimpse of what is on the screen; called on a worker's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.ui.reading import WeekView
from planner.ui.targets.who import meal_words, person_words
from planner.ui.verbs import diet_words, missing

from .values import Glimpse, Who

if TYPE_CHECKING:
    from planner.domain.plan import Plan
    from planner.domain.profile import Profile
    from planner.ui.planning.jobs import Kit


def glimpse_of(plan: Plan, kit: Kit, week: WeekView, name: str = "") -> Glimpse:
    """What the screen shows of a plan; `name` is whose it is, among several."""
    return Glimpse(week, missing(plan, kit.catalogue), who_of(plan.profile, kit), name)


def who_of(profile: Profile, kit: Kit) -> Who:
    """Who a plan is for, in words."""
    diet = diet_words(profile, kit.catalogue)
    return Who(str(profile.person.age), person_words(profile), diet, meal_words(profile))
