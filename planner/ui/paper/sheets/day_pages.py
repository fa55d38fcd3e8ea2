"""A day for the kitchen: each meal with what goes in and how it is made, its nutrients at the foot.

It is one page where it can be.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from planner.report.content import PageContent, PageDay, PageMeal
from planner.ui.paper.block import Block, points, side_by_side, stacked
from planner.ui.paper.layout_context import LayoutContext
from planner.ui.paper.page_breaks import Group, balanced, columns, pages_of, stacked_groups
from planner.ui.paper.step_rows import step_blocks
from planner.ui.paper.type_sizes import LARGE, Sizes, largest
from planner.ui.paper.typesetter import Typesetter

from .nutrient_table import nutrient_groups

_FILE = "paper/day.html"
_FOODS_SHARE = 0.36
_FIGURES = 0.85  # of the size of the methods


def day_bodies(context: LayoutContext, day: PageDay) -> list[Block]:
    """Return the pages of one day."""
    alone = replace(context.content, days=(day,), mean=None, notes=(), doctor="")
    sizes = (LARGE,) if context.choice.large else Sizes.DAY
    return largest(sizes, partial(_set, context, alone)) or _set(context, alone, sizes[0])


def _set(context: LayoutContext, alone: PageContent, size: float) -> list[Block]:
    small = size if context.choice.large else size * _FIGURES
    figures = nutrient_groups(alone, context.type(small), context.frame.width)
    foot = stacked_groups(figures)
    room = context.frame.height - foot.height
    bodies = _meals(context, alone, size, room) if room > 0 else []
    if len(bodies) > 1 or room <= 0:
        return _one_after_the_other(context, alone, figures, size)
    body = bodies[0] if bodies else Block(0, 0)
    return [body.with_marks((0, room, foot))]


def _one_after_the_other(
    context: LayoutContext, alone: PageContent, figures: list[Group], size: float
) -> list[Block]:
    """Return meals, then figures that are too long to stand at a foot."""
    height = context.frame.height
    if context.choice.landscape:
        return _meals(context, alone, size, height) + columns(figures, height)
    meals = _day_groups(alone, alone.days[0], context.type(size), context.frame.width)
    return columns(meals + figures, height)


def _meals(context: LayoutContext, alone: PageContent, size: float, height: float) -> list[Block]:
    count, gap, width = context.halves(size)
    groups = _day_groups(alone, alone.days[0], context.type(size), width)
    return pages_of(balanced(groups, count, height), count, gap)


def _day_groups(content: PageContent, day: PageDay, type_: Typesetter, width: float) -> list[Group]:
    """Return a group for each meal of the day."""
    groups = [
        _meal_group(day.meals[slot], type_, width)
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


def _meal_group(meal: PageMeal, type_: Typesetter, width: float) -> Group:
    em = points(type_.size)
    left = width * _FOODS_SHARE
    foods = stacked([type_.make(_FILE, "ingredient", left - em, text=t) for t in meal.foods])
    method = stacked(step_blocks(meal, type_, width - left), em * 0.25)
    body = side_by_side([Block(left, foods.height, foods.parts), method]).padded(top=em * 0.5)
    head = type_.make(_FILE, "course", width, meal=meal)
    return Group((body,), head, gap=em * 2, ruled=True)
