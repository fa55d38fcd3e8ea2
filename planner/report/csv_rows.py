"""The plan as CSV, a row a food, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from foods import Catalogue
from foods.own import POINTS, CsvStyle
from planner.domain import Plan
from planner.store.plan_data import meal_data

from .content import chosen_days
from .labels import day_label
from .meal_words import beside_words, unplanned_words

COLUMNS = (
    "day date slot dish title food name portion grams ndb_no fdc_id note".split()
)  # the order of the row below


def plan_csv(
    plan: Plan,
    catalogue: Catalogue,
    days: Sequence[int] | None = None,
    style: CsvStyle = POINTS,
) -> str:
    """Return all servings of the plan, with the numbers that lead back to USDA."""
    rows: list[list[str]] = [COLUMNS]
    for day in chosen_days(plan, days):
        for slot in plan.slots:
            if (day, slot) in plan.meals:
                rows += _rows(plan, day, slot, catalogue, style)
            elif words := unplanned_words(plan, day).get(slot):
                rows.append(_unplanned(plan, day, slot, words))
    return style.written(rows)


def _rows(
    plan: Plan, day: int, slot: str, catalogue: Catalogue, style: CsvStyle
) -> list[list[str]]:
    meal = meal_data((day, slot), plan, catalogue)
    start = [str(day + 1), day_label(plan, day), slot, meal["dish"], meal["title"]]
    rows = []
    for food in meal["foods"]:
        grams = style.number(str(food["grams"]))
        cells = [food["food"], food["name"], food["portion"], grams, food["ndb_no"], food["fdc_id"]]
        cells.append(beside_words(plan, (day, slot)))
        rows.append([guarded(str(cell)) for cell in (*start, *cells)])
    return rows


def _unplanned(plan: Plan, day: int, slot: str, words: str) -> list[str]:
    """Return the row of a place without a meal of which there is something to say."""
    start = [str(day + 1), day_label(plan, day), slot]
    return [guarded(cell) for cell in (*start, *[""] * (len(COLUMNS) - 4), words)]


def guarded(cell: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
