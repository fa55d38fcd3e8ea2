"""The week with its nutrients, on one page where it can be read there."""

from __future__ import annotations

from functools import partial

from planner.ui.paper.block import Block
from planner.ui.paper.layout_context import LayoutContext
from planner.ui.paper.page_breaks import columns, pages_of
from planner.ui.paper.type_sizes import LARGE, USUAL, Sizes, largest

from .agenda_sheet import agenda_groups
from .nutrient_table import nutrient_groups
from .week_sheet import WeekStyle, styles, week_groups


def week_bodies(context: LayoutContext) -> list[Block]:
    """Return the week's pages: in the largest type that makes it one, else in usual type."""
    if not context.content.days:
        return []
    if context.choice.large:
        return _agenda(context)
    for foods in ("lines", "running"):
        best = week_styles(context, foods)[0]
        if made := largest(Sizes.WEEK, partial(_set, context, best)):
            return made
    ways = (style for foods in ("lines", "running") for style in week_styles(context, foods))
    return min((_set(context, style, USUAL) for style in ways), key=len)


def week_styles(context: LayoutContext, foods: str) -> list[WeekStyle]:
    """Return the ways to set the days that suit the paper, the best first."""
    days, slots = len(context.content.days), len(context.content.slots)
    return styles(days, slots, context.frame.width, USUAL, foods)


def _set(context: LayoutContext, style: WeekStyle, size: float) -> list[Block]:
    type_, width = context.type(size), context.frame.width
    groups = week_groups(context.content, type_, width, style)
    return columns(groups + nutrient_groups(context.content, type_, width), context.frame.height)


def _agenda(context: LayoutContext) -> list[Block]:
    type_, frame = context.type(LARGE), context.frame
    count, gap, width = context.halves(LARGE)
    days = columns(agenda_groups(context.content, type_, width), frame.height)
    figures = columns(nutrient_groups(context.content, type_, frame.width), frame.height)
    return pages_of(days, count, gap) + figures
