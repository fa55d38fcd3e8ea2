"""The week with its nutrients, on one page where it can be read there."""

from __future__ import annotations

from functools import partial

from .agenda_sheet import agenda_groups
from .block import Block
from .desk import Desk
from .fit import LARGE, USUAL, Sizes, largest
from .flow import columns, pages_of
from .nutrient_table import nutrient_groups
from .week_sheet import WeekStyle, styles, week_groups


def week_bodies(desk: Desk) -> list[Block]:
    """The week's pages: the largest type that makes it one, else as many as usual type takes."""
    if not desk.content.days:
        return []
    if desk.choice.large:
        return _agenda(desk)
    for foods in ("lines", "running"):
        best = week_styles(desk, foods)[0]
        if made := largest(Sizes.WEEK, partial(_set, desk, best)):
            return made
    return min((_set(desk, style, USUAL) for style in week_styles(desk, "lines")), key=len)


def week_styles(desk: Desk, foods: str) -> list[WeekStyle]:
    """Ways to set the days that suit the paper, the best first."""
    days, slots = len(desk.content.days), len(desk.content.slots)
    return styles(days, slots, desk.frame.width, USUAL, foods)


def _set(desk: Desk, style: WeekStyle, size: float) -> list[Block]:
    type_, width = desk.type(size), desk.frame.width
    groups = week_groups(desk.content, type_, width, style)
    return columns(groups + nutrient_groups(desk.content, type_, width), desk.frame.height)


def _agenda(desk: Desk) -> list[Block]:
    type_, frame = desk.type(LARGE), desk.frame
    count, gap, width = desk.halves(LARGE)
    days = columns(agenda_groups(desk.content, type_, width), frame.height)
    figures = columns(nutrient_groups(desk.content, type_, frame.width), frame.height)
    return pages_of(days, count, gap) + figures
