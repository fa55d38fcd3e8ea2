"""Small phrases that text, paper and tables share."""

from __future__ import annotations

from datetime import timedelta

from foods import ALLERGENS, Catalogue, Diet, Nutrient
from planner.domain import WEEKDAYS, Plan, Profile, Target
from planner.domain.person.observances import load_observances
from planner.domain.person.person import Sex, Stage
from planner.domain.translatable import (
    TranslatableText,
    Within,
    in_a_row,
    listed,
    quantity,
    translatable,
)

# Not strftime: its months follow the machine's language.
MONTHS = (
    translatable("January"),
    translatable("February"),
    translatable("March"),
    translatable("April"),
    translatable("May"),
    translatable("June"),
    translatable("July"),
    translatable("August"),
    translatable("September"),
    translatable("October"),
    translatable("November"),
    translatable("December"),
)
SHORT_MONTHS = (
    translatable("Jan"),
    translatable("Feb"),
    translatable("Mar"),
    translatable("Apr"),
    translatable("May"),
    translatable("Jun"),
    translatable("Jul"),
    translatable("Aug"),
    translatable("Sep"),
    translatable("Oct"),
    translatable("Nov"),
    translatable("Dec"),
)
_WHO = {Sex.FEMALE: translatable("Woman"), Sex.MALE: translatable("Man")}
_GROWN = 18
"""Age from which on somebody is called a woman or a man, years; so the window does."""
_CHILD = {Sex.FEMALE: translatable("Girl"), Sex.MALE: translatable("Boy")}
_STAGES = {Stage.PREGNANT: translatable("pregnant"), Stage.LACTATING: translatable("nursing")}
_STYLES = {
    Diet.OMNIVORE: translatable("omnivore"),
    Diet.PESCATARIAN: translatable("pescatarian"),
    Diet.VEGETARIAN: translatable("vegetarian"),
    Diet.VEGAN: translatable("vegan"),
}
AMOUNT_SPACE = " "  # narrow no-break space: a number and its unit stay together


def day_label(plan: Plan, day: int) -> str:
    """Return text such as "Monday 23 November", or the weekday alone when the plan has no date."""
    date = date_words(plan, day)
    name = weekday_name(plan, day)
    return translatable("{day} {date}", day=name, date=date) if date else name


def weekday_name(plan: Plan, day: int) -> str:
    """Return text such as "Monday", or "Monday (week 2)" in a long plan without a date."""
    if plan.start is None:
        name = WEEKDAYS[day % 7]
        return translatable("{day} (week {n})", day=name, n=day // 7 + 1) if plan.days > 7 else name
    return WEEKDAYS[(plan.start + timedelta(days=day)).weekday()]


def date_words(plan: Plan, day: int, *, short: bool = False) -> str:
    """Return text such as "23 November" or "23 Nov"; empty when the plan has no date."""
    if plan.start is None:
        return ""
    when = plan.start + timedelta(days=day)
    month = (SHORT_MONTHS if short else MONTHS)[when.month - 1]
    if short:
        return translatable("{n} {short_month}", n=when.day, short_month=month)
    return translatable("{n} {month}", n=when.day, month=month)


def person_words(profile: Profile) -> str:
    """Return the person a plan is for: "Woman, 45 · omnivore · without peanuts"."""
    person = profile.person
    who = (_CHILD if person.age < _GROWN else _WHO)[person.sex]
    parts = [translatable("{who}, {age}", who=who, age=person.age)]
    parts += filter(None, [_STAGES.get(profile.person.stage), _STYLES[profile.diet.style]])
    kept = load_observances()
    parts += [translatable(kept[key].label) for key in kept if key in profile.diet.observes]
    if out := [Within(ALLERGENS[key]) for key in sorted(profile.diet.exclude_allergens)]:
        parts.append(translatable("without {allergens}", allergens=listed(out)))
    return in_a_row(parts)


def figure(value: float, nutrient: Nutrient, *, trimmed: bool = False) -> str:
    """Return a figure with the nutrient's decimals and unit: "1,228 mg"; a bound is "15 µg"."""
    n = quantity(value, nutrient.unit, nutrient.decimals, trimmed=trimmed)
    return TranslatableText(f"{{n}}{AMOUNT_SPACE}{{unit}}", n=n, unit=nutrient.unit)


def bounds(target: Target, catalogue: Catalogue) -> str:
    """Return "at least 320 mg", "1,900 to 2,100 kcal", "at most 2,300 mg", "... on average"."""
    nutrient = catalogue.nutrients[target.nutrient]
    low, high = target.minimum, target.maximum
    words = _bounds(low, high, nutrient)
    return (
        translatable("{bounds} on average", bounds=words) if target.per.value == "week" else words
    )


def _bounds(low: float | None, high: float | None, nutrient: Nutrient) -> str:
    if low is not None and high is not None:
        least = quantity(low, nutrient.unit, nutrient.decimals, trimmed=True)
        return translatable("{low} to {high}", low=least, high=figure(high, nutrient, trimmed=True))
    if low is not None:
        return translatable("at least {n}", n=figure(low, nutrient, trimmed=True))
    if high is not None:
        return translatable("at most {n}", n=figure(high, nutrient, trimmed=True))
    return translatable("no limit")
