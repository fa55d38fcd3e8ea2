"""Make a startup snapshot of what is on the screen; called on a worker's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.application.views import WeekView
from planner.application.views.snapshot import PersonSummary, StartupSnapshot
from planner.ui.locale.profile_texts import diet_words, meal_words, person_words
from planner.ui.session.commands.plan_changes import missing

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan


def snapshot_of(
    plan: Plan, context: PlanningContext, week: WeekView, name: str = ""
) -> StartupSnapshot:
    """Return what the screen shows of a plan; `name` is whose it is, among several."""
    return StartupSnapshot(
        week, missing(plan, context.catalogue), person_summary(plan.profile, context), name
    )


def person_summary(profile: Profile, context: PlanningContext) -> PersonSummary:
    """Return the person a plan is for, in words."""
    diet = diet_words(profile, context.catalogue)
    return PersonSummary(str(profile.person.age), person_words(profile), diet, meal_words(profile))
