"""A day for the kitchen on one page where it can be, with its nutrients at the foot."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from planner.report.content import PageContent, PageDay
from planner.ui.paper.block import Block
from planner.ui.paper.layout_context import LayoutContext
from planner.ui.paper.page_breaks import Group, balanced, columns, pages_of, stacked_groups
from planner.ui.paper.type_sizes import LARGE, Sizes, largest

from .day_sheet import day_groups
from .nutrient_table import nutrient_groups

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
    meals = day_groups(alone, alone.days[0], context.type(size), context.frame.width)
    return columns(meals + figures, height)


def _meals(context: LayoutContext, alone: PageContent, size: float, height: float) -> list[Block]:
    count, gap, width = context.halves(size)
    groups = day_groups(alone, alone.days[0], context.type(size), width)
    return pages_of(balanced(groups, count, height), count, gap)
