"""The one list of a household: read for all its people, its ticks kept with everybody's week."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from foods import Catalogue
from planner.application.household_planning import kept_week, read_household
from planner.domain import CareRules, Plan
from planner.domain.diary import meals_said
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.shopping.needs import MealsSaid
from planner.domain.shopping.table_shopping import TableShopping
from planner.store.people.eaten_file import EATEN_FILE, peek_eaten
from planner.store.people.kept_files import read_kept
from planner.store.people.kept_weeks import keep_week, weeks_beside
from planner.store.plan_file import open_whole, save_plan


def read_shopping(
    kept: Path,
    catalogue: Catalogue,
    care: CareRules,
    plan: Plan,
    person: str,
    said: MealsSaid | None = None,
) -> TableShopping | None:
    """Return what the list of a household is made of; None where one alone eats from it.

    Args:
        kept: Where the week of the only person is kept.
        catalogue: The household's tables.
        care: The care rules.
        plan: The plan on the screen.
        person: Id of whose it is.
        said: What they said of its meals; None for what their file says.

    Raises:
        StoreError: Somebody's answers or the table cannot be read.
    """
    household = read_household(kept, catalogue, care)
    week = kept_week(household, catalogue, care, {person: plan})
    if week is None or not (len(week.plans) > 1 or week.guest_plates):
        return None
    told = {
        key: meals_said(week.plans[key], peek_eaten(path.with_name(EATEN_FILE)))
        for key, path in household.weeks.items()
        if key in week.plans
    }
    return TableShopping(week, told if said is None else {**told, person: said}, person)


def share_choices(
    weeks: Mapping[str, Path],
    start: date | None,
    days: int,
    choices: ShoppingChoices,
    catalogue: Catalogue,
    care: CareRules,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write what was decided about the one list into the weeks of the others.

    Args:
        weeks: Where their weeks are kept, by id.
        start: First date of the list's week; a week of other dates is left alone.
        days: Its days.
        choices: What was decided.
        catalogue: The household's tables.
        care: The care rules.
        cancelled: Asked before each file.

    Raises:
        StoreError: A week cannot be read or written; those before it are written.
    """
    for path in weeks.values():
        if cancelled() or read_kept(path) is None:
            continue
        opened = open_whole(path, catalogue, care)
        plan = opened.plan
        mine = replace(choices, eaters=plan.shopping.eaters, seen=plan.shopping.seen)
        if (plan.start, plan.days) != (start, days) or plan.shopping == mine:
            continue
        shared = replace(plan, shopping=mine)
        save_plan(shared, path, opened.catalogue, *((opened.more,) if opened.more else ()))
        keep_week(weeks_beside(path), shared, opened.catalogue)
