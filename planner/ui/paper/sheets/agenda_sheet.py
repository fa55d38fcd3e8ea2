"""The week in large type: the days under one another, each meal across the page."""

from __future__ import annotations

from planner.report.content import PageContent, PageDay
from planner.ui.paper.block import Block, points, side_by_side
from planner.ui.paper.marks import HAIRLINE, RULE, Line
from planner.ui.paper.page_breaks import Group
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/week.html"
_LABEL = 6.4  # in widths of an m


def agenda_groups(content: PageContent, type_: Typesetter, width: float) -> list[Group]:
    """Return a group for each day."""
    return [_day(content, day, type_, width) for day in content.days]


def _day(content: PageContent, day: PageDay, type_: Typesetter, width: float) -> Group:
    em = points(type_.size)
    told = {**day.unplanned, **day.meals}
    slots = [slot for slot in content.slots if slot[0] in told]
    rows = [
        _meal(day, slot, label, type_, width, first=n == 0) for n, (slot, label) in enumerate(slots)
    ]
    if day.ahead:
        ahead = type_.make(_FILE, "ahead_today", width - em * _LABEL, lines=day.ahead)
        rows.append(side_by_side([Block(em * _LABEL, 0), ahead]).padded(top=em * 0.3))
    head = type_.make(_FILE, "agenda_day", width, day=day)
    head = head.with_height(head.height + em * 0.3)
    return Group(tuple(rows), head, head, gap=em * 0.9)


def _meal(
    day: PageDay, slot: str, label: str, type_: Typesetter, width: float, *, first: bool
) -> Block:
    em = points(type_.size)
    left = em * _LABEL
    name = type_.make(_FILE, "slot_across", left, label=label)
    text = (
        type_.make(_FILE, "agenda_meal", width - left, meal=day.meals[slot])
        if slot in day.meals
        else type_.make(_FILE, "unplanned", width - left, text=day.unplanned[slot])
    )
    lowered = name.padded(top=em * 0.12)
    row = side_by_side([lowered, text]).padded(top=em * 0.3)
    return row.with_height(row.height + em * 0.3).with_marks(
        (0, 0, Line(width, 0, RULE if first else HAIRLINE, faint=not first))
    )
