"""Fill columns and pages so that no meal and no aisle is cut that could stay whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .block import Block, side_by_side, stacked
from .marks import RULE, Line


@dataclass(frozen=True)
class Group:
    """Rows that belong together under a heading.

    Attributes:
        rows: Blocks that are never cut.
        heading: Stands above the first row.
        again: Stands above the first row in a column when the group goes on there.
        gap: Space before it, except at the top of a column.
        ruled: Whether a line is drawn in that space.
    """

    rows: tuple[Block, ...]
    heading: Block | None = None
    again: Block | None = None
    gap: float = 0.0
    ruled: bool = False

    @property
    def lead(self) -> Block:
        """Return the block before the group, left out at the top of a column."""
        width = max(row.width for row in self.rows)
        line = ((0.0, self.gap * 0.7, Line(width, 0, RULE)),) if self.ruled else ()
        return Block(width, self.gap, line)

    @property
    def height(self) -> float:
        """Return the height of the whole group."""
        return sum(row.height for row in self.rows) + _height(self.heading)


def columns(groups: Sequence[Group], height: float) -> list[Block]:
    """Fill columns of a height, one after the other.

    A group that fits into a column stays whole. One that does not begins where it stands if
    its heading and two rows have room, and goes on with its heading again.
    """
    filling = _Filling(height)
    for group in groups:
        filling.add(group)
    return filling.done()


def balanced(groups: Sequence[Group], count: int, height: float) -> list[Block]:
    """Return columns for a page, about equally full; filled in turn if one is not enough."""
    if len(columns(groups, height)) > count:
        return columns(groups, height)
    low, high = max((group.height for group in groups), default=0.0), height
    while high - low > 1:
        middle = (low + high) / 2
        if len(columns(groups, middle)) > count:
            low = middle
        else:
            high = middle
    return columns(groups, min(height, high + 1))


def pages_of(filled: Sequence[Block], count: int, gap: float) -> list[Block]:
    """Return columns, so many to a page."""
    return [side_by_side(filled[at : at + count], gap) for at in range(0, len(filled), count)]


def stacked_groups(groups: Sequence[Group]) -> Block:
    """Return groups under one another on one page, with the gaps between them."""
    whole = [stacked([*filter(None, [group.heading]), *group.rows]) for group in groups]
    leads = [group.lead for group in groups]
    return stacked([block for pair in zip(leads, whole, strict=True) for block in pair][1:])


class _Filling:
    def __init__(self, height: float) -> None:
        self._height = height
        self._full: list[Block] = []
        self._blocks: list[Block] = []
        self._used = 0.0

    def add(self, group: Group) -> None:
        if group.height > self._height:
            self._add_split(group)
            return
        if not self._fits(group.height + group.gap):
            self._turn()
        self._lead(group)
        for block in filter(None, (group.heading, *group.rows)):
            self._put(block)

    def done(self) -> list[Block]:
        if self._blocks:
            self._turn()
        return self._full

    def _add_split(self, group: Group) -> None:
        rows = [row.at_most(self._height - _height(group.again)) for row in group.rows]
        beginning = _height(group.heading) + sum(row.height for row in rows[:2]) + group.gap
        if not self._fits(beginning):
            self._turn()
        self._lead(group)
        if group.heading and self._fits(group.heading.height + rows[0].height):
            self._put(group.heading)
        for row in rows:
            if not self._fits(row.height):
                self._turn()
                if group.again:
                    self._put(group.again)
            self._put(row)

    def _fits(self, height: float) -> bool:
        # A tenth of a unit forgives the sums their last digit.
        return self._used + height <= self._height + 0.1

    def _lead(self, group: Group) -> None:
        if self._blocks and group.gap:
            self._put(group.lead)

    def _put(self, block: Block) -> None:
        self._blocks.append(block)
        self._used += block.height

    def _turn(self) -> None:
        if self._blocks:
            self._full.append(stacked(self._blocks))
        self._blocks, self._used = [], 0.0


def _height(block: Block | None) -> float:
    return block.height if block else 0.0
