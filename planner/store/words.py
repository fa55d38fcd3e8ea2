"""Small phrases that text, paper and tables share."""

from __future__ import annotations

from datetime import timedelta

from foods import Catalogue, Nutrient
from planner.domain import Plan, Target

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SLOT_LABELS = {
    "breakfast": "Breakfast",
    "lunch": "Lunch",
    "dinner": "Dinner",
    "snack": "Snack",
    "evening": "Evening",
}
AMOUNT_SPACE = " "  # narrow no-break space: a number and its unit stay together


def day_label(plan: Plan, day: int) -> str:
    """ "Monday 23 November", or the weekday alone when the plan has no date."""
    if plan.start is None:
        week = f" (week {day // 7 + 1})" if plan.days > 7 else ""
        return WEEKDAYS[day % 7] + week
    when = plan.start + timedelta(days=day)
    return f"{WEEKDAYS[when.weekday()]} {when.day} {when:%B}"


def figure(value: float, nutrient: Nutrient) -> str:
    """A figure with the nutrient's decimals and unit: "1,228 mg"."""
    return f"{value:,.{nutrient.decimals}f}{AMOUNT_SPACE}{nutrient.unit}"


def bounds(target: Target, catalogue: Catalogue) -> str:
    """ "at least 320 mg", "1,900 to 2,100 kcal", "at most 2,300 mg", with "on average"."""
    nutrient = catalogue.nutrients[target.nutrient]
    low, high = target.minimum, target.maximum
    mean = " on average" if target.per.value == "week" else ""
    if low is not None and high is not None:
        return f"{low:,.{nutrient.decimals}f} to {figure(high, nutrient)}{mean}"
    if low is not None:
        return f"at least {figure(low, nutrient)}{mean}"
    return f"at most {figure(high, nutrient)}{mean}" if high is not None else "no limit"
