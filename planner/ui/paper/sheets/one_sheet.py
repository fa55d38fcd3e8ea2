"""Week, list and nutrients on one page, for the fridge door."""

from __future__ import annotations

from functools import partial

from planner.ui.paper.block import Block, points, stacked
from planner.ui.paper.layout_context import LayoutContext
from planner.ui.paper.page_breaks import balanced, pages_of, stacked_groups
from planner.ui.paper.type_sizes import Sizes, largest
from planner.ui.paper.typesetter import Typesetter

from .list_sheet import running_groups, running_title
from .nutrient_table import nutrient_groups
from .week_pages import week_styles
from .week_sheet import WeekStyle, week_groups

_LIST_COLUMN = 36.0  # in m


def sheet_bodies(context: LayoutContext) -> list[Block]:
    """Return the one page, with as much about each meal as fits; nothing if not even titles do."""
    if context.choice.large or not context.content.days:
        return []
    for foods in ("running", "brief", "none"):
        best = week_styles(context, foods)[0]
        if made := largest(Sizes.SHEET, partial(_set, context, best)):
            return made
    return []


def _set(context: LayoutContext, style: WeekStyle, size: float) -> list[Block]:
    """Return the one page, or more blocks than one if it takes more."""
    type_, frame = context.type(size), context.frame
    space = points(size) * 0.9
    week = stacked_groups(week_groups(context.content, type_, frame.width, style))
    figures = stacked_groups(nutrient_groups(context.content, type_, frame.width))
    room = frame.height - week.height - figures.height - 2 * space
    list_ = _list(context, type_, room)
    return [week, figures] if list_ is None else [stacked([week, list_, figures], space)]


def _list(context: LayoutContext, type_: Typesetter, height: float) -> Block | None:
    """Return the list in paragraphs, or None if it is higher than that."""
    title = running_title(type_, context.frame.width)
    count, gap, width = context.columns(type_.size, _LIST_COLUMN)
    aisles = running_groups(context.content, type_, width)
    room = height - title.height
    if room <= 0 or max((aisle.height for aisle in aisles), default=0) > room:
        return None
    pages = pages_of(balanced(aisles, count, room), count, gap)
    return stacked([title, *pages]) if len(pages) <= 1 else None
