"""The list in columns, on one page where it can be read there."""

from __future__ import annotations

from functools import partial

from planner.ui.paper.block import Block
from planner.ui.paper.layout_context import LayoutContext
from planner.ui.paper.page_breaks import balanced, pages_of
from planner.ui.paper.type_sizes import LARGE, Sizes, largest

from .list_sheet import list_groups

# Widths of a column, in m: a name and what to buy on one line, or on two.
_COLUMNS = (21.5, 17.5)
_MANY_PAGES = 10.0  # the size of type when one page is not enough, pt


def list_bodies(context: LayoutContext) -> list[Block]:
    """Return the list's pages."""
    if context.choice.large:
        return _set(context, _COLUMNS[0], LARGE)
    for column in _COLUMNS:
        if made := largest(Sizes.LIST, partial(_set, context, column)):
            return made
    return _set(context, _COLUMNS[0], _MANY_PAGES)


def _set(context: LayoutContext, column: float, size: float) -> list[Block]:
    count, gap, width = context.columns(size, column)
    groups = list_groups(context.content, context.type(size), width, context.choice)
    return pages_of(balanced(groups, count, context.frame.height), count, gap)
