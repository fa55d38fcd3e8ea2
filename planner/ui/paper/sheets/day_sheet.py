"""A day for the kitchen: each meal with what goes in and how it is made."""

from __future__ import annotations

from planner.report.content import PageContent, PageDay, PageMeal
from planner.ui.paper.block import Block, points, side_by_side, stacked
from planner.ui.paper.page_breaks import Group
from planner.ui.paper.step_rows import step_blocks
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/day.html"
_FOODS_SHARE = 0.36


def day_groups(content: PageContent, day: PageDay, type_: Typesetter, width: float) -> list[Group]:
    """Return a group for each meal of the day."""
    groups = [
        _meal(day.meals[slot], type_, width)
        if slot in day.meals
        else _unplanned(label, day.unplanned[slot], type_, width)
        for slot, label in content.slots
        if slot in day.meals or slot in day.unplanned
    ]
    return [*groups, _ahead(day, type_, width)] if day.ahead else groups


def _unplanned(label: str, text: str, type_: Typesetter, width: float) -> Group:
    """Return the group of a place without a meal of which there is something to say."""
    block = type_.make(_FILE, "unplanned", width, label=label, text=text)
    return Group((block,), gap=points(type_.size) * 2, ruled=True)


def _ahead(day: PageDay, type_: Typesetter, width: float) -> Group:
    """Return the group of what is done for the next day."""
    em = points(type_.size)
    lines = stacked([type_.make(_FILE, "line", width, text=text) for text in day.ahead], em * 0.3)
    head = type_.make(_FILE, "ahead", width)
    return Group((lines.padded(top=em * 0.5),), head, gap=em * 2, ruled=True)


def _meal(meal: PageMeal, type_: Typesetter, width: float) -> Group:
    em = points(type_.size)
    left = width * _FOODS_SHARE
    foods = stacked([type_.make(_FILE, "ingredient", left - em, text=t) for t in meal.foods])
    method = stacked(step_blocks(meal, type_, width - left), em * 0.25)
    body = side_by_side([Block(left, foods.height, foods.parts), method]).padded(top=em * 0.5)
    head = type_.make(_FILE, "course", width, meal=meal)
    return Group((body,), head, gap=em * 2, ruled=True)
