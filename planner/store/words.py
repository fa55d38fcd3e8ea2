"""Small phrases that text, paper and tables share."""

from __future__ import annotations

from datetime import timedelta

from foods import ALLERGENS, Catalogue, Nutrient
from planner.domain import Plan, Profile, Target

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Not strftime: its months follow the machine's language.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SLOT_LABELS = {
    "breakfast": "Breakfast",
    "lunch": "Lunch",
    "dinner": "Dinner",
    "snack": "Snack",
    "evening": "Evening",
    "training": "Training",
}
AMOUNT_SPACE = " "  # narrow no-break space: a number and its unit stay together


def day_label(plan: Plan, day: int) -> str:
    """ "Monday 23 November", or the weekday alone when the plan has no date."""
    date = date_words(plan, day)
    return f"{weekday_name(plan, day)} {date}" if date else weekday_name(plan, day)


def weekday_name(plan: Plan, day: int) -> str:
    """ "Monday", or "Monday (week 2)" in a long plan without a date."""
    if plan.start is None:
        week = f" (week {day // 7 + 1})" if plan.days > 7 else ""
        return WEEKDAYS[day % 7] + week
    return WEEKDAYS[(plan.start + timedelta(days=day)).weekday()]


def date_words(plan: Plan, day: int, *, short: bool = False) -> str:
    """ "23 November" or "23 Nov"; empty when the plan has no date."""
    if plan.start is None:
        return ""
    when = plan.start + timedelta(days=day)
    month = MONTHS[when.month - 1]
    return f"{when.day} {month[:3] if short else month}"


def person_words(profile: Profile) -> str:
    """Who a plan is for: "Woman, 45 · omnivore · without peanuts"."""
    who = {"female": "Woman", "male": "Man"}[profile.person.sex.value]
    stage = {"pregnant": ", pregnant", "lactating": ", nursing"}.get(profile.person.stage.value, "")
    parts = [f"{who}, {profile.person.age}{stage}", profile.diet.style.value]
    if left_out := [ALLERGENS[key].lower() for key in sorted(profile.diet.exclude_allergens)]:
        parts.append(f"without {', '.join(left_out)}")
    return " · ".join(parts)


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
