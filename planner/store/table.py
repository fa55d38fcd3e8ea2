"""The plan as CSV, a row a food, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from foods import Catalogue
from planner.domain import Plan

from .page_content import chosen_days
from .plan_data import meal_data
from .words import day_label

COLUMNS = (
    "day date slot dish title food name portion grams ndb_no fdc_id".split()
)  # the order of the row below


def plan_csv(plan: Plan, catalogue: Catalogue, days: Sequence[int] | None = None) -> str:
    """All servings of the plan, with the numbers that lead back to USDA."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for day in chosen_days(plan, days):
        for slot in plan.slots:
            if (day, slot) in plan.meals:
                writer.writerows(_rows(plan, day, slot, catalogue))
    return out.getvalue()


def _rows(plan: Plan, day: int, slot: str, catalogue: Catalogue) -> list[list[str]]:
    meal = meal_data((day, slot), plan, catalogue)
    start = [str(day + 1), day_label(plan, day), slot, meal["dish"], meal["title"]]
    keys = ("food", "name", "portion", "grams", "ndb_no", "fdc_id")
    return [[guarded(x) for x in [*start, *(str(f[k]) for k in keys)]] for f in meal["foods"]]


def guarded(cell: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
