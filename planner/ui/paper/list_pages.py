"""The list in columns, on one page where it can be read there."""

from __future__ import annotations

from functools import partial

from .block import Block
from .desk import Desk
from .fit import LARGE, Sizes, largest
from .flow import balanced, pages_of
from .list_sheet import list_groups

# Widths of a column, in m: a name and what to buy on one line, or on two.
_COLUMNS = (21.5, 17.5)
_MANY_PAGES = 10.0  # the size of type when one page is not enough, pt


def list_bodies(desk: Desk) -> list[Block]:
    """The list's pages."""
    if desk.choice.large:
        return _set(desk, _COLUMNS[0], LARGE)
    for column in _COLUMNS:
        if made := largest(Sizes.LIST, partial(_set, desk, column)):
            return made
    return _set(desk, _COLUMNS[0], _MANY_PAGES)


def _set(desk: Desk, column: float, size: float) -> list[Block]:
    count, gap, width = desk.columns(size, column)
    groups = list_groups(desk.content, desk.type(size), width, desk.choice)
    return pages_of(balanced(groups, count, desk.frame.height), count, gap)
