"""How the list is said on paper and in text."""

from __future__ import annotations

from planner.domain import Plan
from planner.domain.shopping import Group, Section, ShoppingLine, ShoppingList
from planner.domain.translatable import TranslatableText, in_turn, translatable

from .labels import day_label

SECTION_LABELS = {
    Section.STAPLES: translatable("Staples: check that you have them"),
    Section.AT_HOME: translatable("At home already"),
}


def group_label(group: Group, listed: ShoppingList, plan: Plan) -> str:
    """Return "Vegetables", "Thursday 26 November: Vegetables", "Market, Vegetables"."""
    words: str = SECTION_LABELS.get(group.section) or translatable(group.aisle)
    if len({line.shop for line in listed}) > 1:
        words = TranslatableText("{shop}, {aisle}", shop=group.shop, aisle=words)
    if len({line.trip for line in listed}) > 1:
        words = TranslatableText("{trip}: {aisle}", trip=trip_label(group.trip, plan), aisle=words)
    return words


def trip_label(trip: int, plan: Plan) -> str:
    """Return the day of a trip: "Thursday 26 November", "Sunday 22 November" before the first."""
    return day_label(plan, trip)


def line_words(line: ShoppingLine) -> str:
    """Return text such as "Eggs, large: 10 eggs: 1 box of 12; 2 eggs left over"."""
    words: str = line.name
    if line.buy:
        words = TranslatableText("{name}: {buy}", name=line.name, buy=line.buy)
    return in_turn(filter(None, (words, line.left, line.note)))
