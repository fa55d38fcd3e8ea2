"""`electrolyte-planner today`: what a day holds, as the page Today shows it."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from planner.application.calendar import plan_on
from planner.application.household import current_week
from planner.application.today.clock import Clock, SystemClock
from planner.application.today.plan_for_date import PlanDay, plan_for_date
from planner.application.today.reading import read_today
from planner.application.today.text import today_json, today_text
from planner.data_folder import usual_week
from planner.domain import CareRules
from planner.domain.diary import EatenRecord
from planner.report.exports import Painters, with_times
from planner.store.errors import StoreError
from planner.store.people.eaten_file import EATEN_FILE, read_eaten
from planner.store.streams import give, say

from .argument_types import day
from .export import own_household
from .given import plan_at

CLOCK: Clock = SystemClock()
"""What time it is; a test puts another in its place"""


def add_today(commands: Any) -> None:
    """Add the command to a parser's commands."""
    today = commands.add_parser("today", help="what to cook, prepare, drink and take on a day")
    today.add_argument(
        "plan", type=Path, nargs="?", metavar="FILE.mealplan", help="the kept week by default"
    )
    today.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="another day than today")
    today.add_argument("--json", action="store_true", help="as JSON, figures as numbers")
    today.add_argument(
        "--meal-time", action="append", default=[], metavar="MEAL=07:30", help="when it is eaten"
    )


def run_today(arguments: argparse.Namespace, _: Painters) -> int:
    """Print a day.

    Raises:
        StoreError: The plan cannot be read.
    """
    now, kept = CLOCK.now(), current_week(usual_week())
    on = arguments.date or now.date()
    path = arguments.plan or kept
    if arguments.plan is None and not kept.exists():
        raise StoreError(
            kept,
            "There is no kept week. Name the file of a plan: plan --out week.mealplan writes one.",
        )
    care, own = CareRules.load(), own_household(person=False)
    opened = plan_at(path, own.tables.catalogue, care)
    for lost in opened.lost:
        say(lost)

    def found(wanted: date) -> PlanDay | None:
        if path != kept:  # a file that is named speaks for itself alone
            return plan_for_date(wanted, opened.plan)
        held = partial(plan_on, week=kept, catalogue=own.tables.catalogue, care=care)
        return plan_for_date(wanted, opened.plan, held_on=held)

    view = read_today(
        found(on),
        on,
        now,
        _record(kept) if path == kept else EatenRecord(),
        opened.catalogue,
        care,
        with_times(dict(each.partition("=")[::2] for each in arguments.meal_time)),
        found(on + timedelta(days=1)),
    )
    give(today_json(view) if arguments.json else today_text(view).encode())
    return 0


def _record(week: Path) -> EatenRecord:
    """Return what the person said of meals; of another plan than their week it says nothing."""
    stored = read_eaten(week.with_name(EATEN_FILE))
    for fault in stored.faults:
        say(fault)
    return stored.record
