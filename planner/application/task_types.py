"""What the planning tasks are, for whoever calls them without importing the solver first.

The module `planner.application.planning_tasks` is one; mypy compares each function with these.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from planner.application.cancellation import Ticket
    from planner.application.context import PlanningContext
    from planner.application.planning_tasks import OpenedFile, Start
    from planner.domain.person.profile import Profile
    from planner.domain.plan.calendar import DateSpan
    from planner.domain.plan.plan import Plan
    from solver import Place


class PlanningTasks(Protocol):
    """Tasks in the lane of plans: a newer one overtakes. All run on the worker's thread."""

    def plan_first_week(
        self, context: PlanningContext, profile: Profile, start: date, ticket: Ticket, /
    ) -> Plan:
        """Plan a week from nothing."""

    def plan_dates(
        self,
        context: PlanningContext,
        profile: Profile,
        span: DateSpan,
        seed: int,
        ticket: Ticket,
        /,
    ) -> Plan:
        """Plan some dates from nothing, whatever weekday they begin on."""

    def plan_another_week(self, context: PlanningContext, plan: Plan, ticket: Ticket, /) -> Plan:
        """Plan another week around what is locked."""

    def replan_around_locked(self, context: PlanningContext, plan: Plan, ticket: Ticket, /) -> Plan:
        """Plan the week from nothing around what is locked, with the same seed."""

    def fill_empty_places(self, context: PlanningContext, plan: Plan, ticket: Ticket, /) -> Plan:
        """Fill the empty places of a plan."""

    def fill_in_time(
        self, context: PlanningContext, plan: Plan, day: int, ticket: Ticket, /
    ) -> Plan:
        """Fill the empty places; where a meal takes too long, its whole day makes room."""

    def replan_day(
        self, context: PlanningContext, plan: Plan, day: int, only: Place | None, ticket: Ticket, /
    ) -> Plan:
        """Choose one day, or one meal of it, anew."""

    def replan_day_first(
        self, context: PlanningContext, plan: Plan, day: int, ticket: Ticket, /
    ) -> Plan:
        """Plan under changed wishes, the day on the screen first."""

    def read_own_week(self, context: PlanningContext, week: Path, journal: Path | None, /) -> Start:
        """Read the answers of a person and their last week."""

    def open_kept_week(
        self, context: PlanningContext, path: Path, profile: Profile | None, /
    ) -> OpenedFile:
        """Read a kept week, for the answers of now where these are given."""

    def open_file(
        self, context: PlanningContext, path: Path, data: Mapping[str, Any] | None = None, /
    ) -> OpenedFile:
        """Read the plan in a file."""
