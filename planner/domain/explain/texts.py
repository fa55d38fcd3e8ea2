"""Sentences about what can be reached."""

from __future__ import annotations

import math

from foods import Nutrient
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.translatable import TranslatableText, money, number, translatable

_LEAST = 1e-3
"""Less than this share of the last decimal is none."""


def figure(amount: float, nutrient: Nutrient, *, up: bool = False) -> str:
    """Return text such as "8.7 µg"; with ``up`` never less than the amount."""
    step = 10.0**nutrient.decimals
    return figure_words(math.ceil(amount * step - _LEAST) / step if up else amount, nutrient)


def reach_words(nutrient: Nutrient, most: float) -> TranslatableText:
    """Return the sentence about what no plan can pass."""
    name = nutrient_word(nutrient)
    if figure(most, nutrient, up=True) == figure(0.0, nutrient):
        return translatable("Nothing that is left to eat brings any {nutrient}.", nutrient=name)
    return translatable(
        "No plan that keeps the other rules has more than {most} of {nutrient} on the average day.",
        most=figure(most, nutrient, up=True),
        nutrient=name,
    )


def ceiling_words(nutrient: Nutrient) -> TranslatableText:
    """Return the sentence about what no plan can stay below."""
    return translatable(
        "No plan that keeps the other rules has so little {nutrient}.",
        nutrient=nutrient_word(nutrient),
    )


def gave_way_words(rule: TranslatableText) -> TranslatableText:
    """Return the sentence for a rule of comfort that gave way so that the targets are met."""
    return translatable("So that the target is met, the plan does not keep to “{rule}”.", rule=rule)


def held_words() -> TranslatableText:
    """Return the sentence for the case in which the rules are not to blame."""
    return translatable("The rules allow it; what you hold fast stands in the way.")


def least_usd_words(usd: float) -> TranslatableText:
    """Return the sentence about the least that a week costs."""
    return translatable("No week that keeps the other rules costs less than {usd}.", usd=money(usd))


def servings_words(count: float, days: int, *, low: bool) -> TranslatableText:
    """Return how often something can be eaten at most, or must be at least, in some days."""
    week = count * 7 / days
    if low:
        return translatable(
            "No plan that keeps the other rules has it more than {n}× a week.",
            n=number(math.floor(week + _LEAST)),
        )
    return translatable(
        "No plan that keeps the other rules has it less than {n}× a week.",
        n=number(math.ceil(week - _LEAST)),
    )


def week_portion_words() -> TranslatableText:
    """Return why a rule for the week is missed that is not out of reach by the rules."""
    return translatable(
        "The rules allow it on paper, but no week in whole household portions was found that "
        "keeps to it."
    )


def portion_words(nutrient: Nutrient, most: float | None) -> TranslatableText:
    """Return why a target is missed that is not out of reach by the rules."""
    name = nutrient_word(nutrient)
    if most is None:
        return translatable(
            "The rules just allow it, but no week in whole household portions was found with "
            "so little {nutrient} on every day.",
            nutrient=name,
        )
    return translatable(
        "The rules allow up to {most} of {nutrient} a day on paper, but no week in whole "
        "household portions was found that has enough on every day.",
        most=figure(most, nutrient),
        nutrient=name,
    )
