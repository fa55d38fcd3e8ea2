"""A day for the kitchen on one page where it can be, with its nutrients at the foot."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from planner.store.page_content import PageContent, PageDay

from .block import Block
from .day_sheet import day_groups
from .desk import Desk
from .fit import LARGE, Sizes, largest
from .flow import Group, balanced, columns, pages_of, stacked_groups
from .nutrient_table import nutrient_groups

_FIGURES = 0.85  # of the size of the methods


def day_bodies(desk: Desk, day: PageDay) -> list[Block]:
    """The pages of one day."""
    alone = replace(desk.content, days=(day,), mean=None, notes=(), doctor="")
    sizes = (LARGE,) if desk.choice.large else Sizes.DAY
    return largest(sizes, partial(_set, desk, alone)) or _set(desk, alone, sizes[0])


def _set(desk: Desk, alone: PageContent, size: float) -> list[Block]:
    small = size if desk.choice.large else size * _FIGURES
    figures = nutrient_groups(alone, desk.type(small), desk.frame.width)
    foot = stacked_groups(figures)
    room = desk.frame.height - foot.height
    bodies = _meals(desk, alone, size, room) if room > 0 else []
    if len(bodies) > 1 or room <= 0:
        return _one_after_the_other(desk, alone, figures, size)
    body = bodies[0] if bodies else Block(0, 0)
    return [body.with_marks((0, room, foot))]


def _one_after_the_other(
    desk: Desk, alone: PageContent, figures: list[Group], size: float
) -> list[Block]:
    """Meals, then figures that are too long to stand at a foot."""
    height = desk.frame.height
    if desk.choice.landscape:
        return _meals(desk, alone, size, height) + columns(figures, height)
    meals = day_groups(alone, alone.days[0], desk.type(size), desk.frame.width)
    return columns(meals + figures, height)


def _meals(desk: Desk, alone: PageContent, size: float, height: float) -> list[Block]:
    count, gap, width = desk.halves(size)
    groups = day_groups(alone, alone.days[0], desk.type(size), width)
    return pages_of(balanced(groups, count, height), count, gap)
