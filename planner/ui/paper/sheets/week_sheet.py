"""The week as a table: the days across, or, on upright paper, the meals across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.translatable import translatable
from planner.report.content import PageContent, PageDay
from planner.ui.paper.block import Block, Mark, Upwards, points, side_by_side
from planner.ui.paper.marks import RULE, Line
from planner.ui.paper.page_breaks import Group
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/week.html"
# In widths of an m of the type in use.
_NARROWEST = 9.5
_DAY_LABEL, _SLOT_LABEL = 8.2, 7.0
_TURNED, _PER_LETTER = 5.6, 0.45
"""Least height of a row whose meal reads upwards, and the room that a letter of it needs."""
_PAD = 0.42


@dataclass(frozen=True)
class WeekStyle:
    """How a week is set.

    Attributes:
        foods: "lines", "running" or "none".
        across: How many days stand side by side; 0 puts the meals across instead.
    """

    foods: str
    across: int


def styles(days: int, slots: int, width: float, size: float, foods: str) -> list[WeekStyle]:
    """Return ways to set so many days that leave columns wide enough to read, the best first."""
    em = points(size)
    most = max(1, int((width - 1.6 * em) / (em * _NARROWEST)))
    spread = sorted({-(-days // -(-days // n)) for n in range(1, min(days, most) + 1)})
    ways = [WeekStyle(foods, n) for n in reversed(spread)]
    if spread and spread[-1] < days and (width - _DAY_LABEL * em) / slots >= em * _NARROWEST:
        return [WeekStyle(foods, 0), *ways]
    return ways


def week_groups(
    content: PageContent, type_: Typesetter, width: float, style: WeekStyle
) -> list[Group]:
    """Return the table in groups, each with the days' names at its head, and what is done ahead."""
    table = _Week(content, type_, width, style.foods).groups(style.across)
    return [*table, *ahead_groups(content, type_, width)]


def ahead_groups(content: PageContent, type_: Typesetter, width: float) -> list[Group]:
    """Return what is done on the day before a meal, a line for each day on which something is."""
    told = [
        (translatable("The day before"), content.before),
        *((day.weekday, day.ahead) for day in content.days),
    ]
    rows = [
        type_.make(_FILE, "ahead", width, label=label, lines=lines)
        for label, lines in told
        if lines
    ]
    if not rows:
        return []
    head = type_.make(_FILE, "ahead_head", width)
    return [Group(tuple(rows), head, head, gap=points(type_.size))]


class _Week:
    def __init__(self, content: PageContent, type_: Typesetter, width: float, foods: str) -> None:
        self._content, self._type, self._width, self._foods = content, type_, width, foods
        self._em = points(type_.size)
        self._pad = self._em * _PAD

    def groups(self, across: int) -> list[Group]:
        days = self._content.days
        if not across:
            return [self._meals_across(days)] if days else []
        parts = [days[at : at + across] for at in range(0, len(days), across)]
        return [self._days_across(part, across) for part in parts]

    def _days_across(self, days: Sequence[PageDay], across: int) -> Group:
        # Low rows have no room for a name that reads upwards.
        low = self._foods == "none"
        label = self._em * (_SLOT_LABEL if low else 1.6)
        width = (self._width - label) / across
        head = self._row(
            Block(label, 0), [self._set("day", width, day=day) for day in days], rule=False
        )
        rows = [
            self._row(
                self._set("slot_across", label, label=name) if low else self._turned(name, label),
                [self._meal(day, slot, width) for day in days],
                turned=max(_TURNED, _PER_LETTER * len(name)),
            )
            for slot, name in self._content.slots
        ]
        return Group(_closed(rows), head, head, gap=self._em)

    def _meals_across(self, days: Sequence[PageDay]) -> Group:
        label = self._em * _DAY_LABEL
        slots = self._content.slots
        width = (self._width - label) / len(slots)
        heads = [self._set("slot_across", width, label=name) for _, name in slots]
        head = self._row(Block(label, 0), heads, rule=False)
        rows = [
            self._row(
                self._set("day_at_side", label, day=day),
                [self._meal(day, slot, width) for slot, _ in slots],
            )
            for day in days
        ]
        return Group(_closed(rows), head, head, gap=self._em)

    def _meal(self, day: PageDay, slot: str, width: float) -> Block:
        meal = day.meals.get(slot)
        if meal is None:
            text = day.unplanned.get(slot)
            return self._set("unplanned", width, text=text) if text else Block(width, 0)
        return self._set("meal", width, meal=meal, foods=self._foods)

    def _set(self, macro: str, width: float, **values: object) -> Block:
        """Return a piece with space to its left and right."""
        inner = self._type.make(_FILE, macro, width - 2 * self._pad, **values)
        return Block(width, inner.height, ((self._pad, 0, inner),))

    def _turned(self, name: str, width: float) -> Block:
        """Return a meal's name that reads upwards."""
        text = self._type.make(_FILE, "slot", self._em * 9, label=name)
        return Block(width, text.width, (((width - text.height) / 2, text.width, Upwards(text)),))

    def _row(
        self, label: Block, cells: Sequence[Block], *, rule: bool = True, turned: float = _TURNED
    ) -> Block:
        """Return a row of the table; a label higher than its cells is set in their middle."""
        above, below = self._em * 0.35, self._em * 0.5
        inner = max([cell.height for cell in cells], default=0.0)
        upwards = any(isinstance(mark, Upwards) for _, _, mark in label.parts)
        inner = max(inner, self._em * turned) if upwards else max(inner, label.height)
        at = (inner - label.height) / 2 if upwards else 0
        height = inner + above + below
        row = side_by_side([Block(label.width, 0, ((0, at, label),)), *cells])
        row = row.padded(top=above).with_height(height)
        marks: list[tuple[float, float, Mark]] = [(0, 0, Line(row.width, 0, RULE))] if rule else []
        edges = [label.width]
        for cell in cells[:-1]:
            edges.append(edges[-1] + cell.width)
        marks += [(x, 0, Line(0, height, faint=True)) for x in edges if rule]
        return row.with_marks(*marks)


def _closed(rows: Sequence[Block]) -> tuple[Block, ...]:
    """Return the rows with a line under the last."""
    last = rows[-1]
    return (*rows[:-1], last.with_marks((0, last.height, Line(last.width, 0, RULE))))
