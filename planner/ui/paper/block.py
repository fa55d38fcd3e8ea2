"""Boxes of ink: text and lines at their places, drawn alike on paper and on a screen.

Lengths are tenths of a point, from the top left corner down, whatever is drawn on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtGui import QPainter

UNITS_PER_INCH = 720
UNITS_PER_POINT = 10.0


def points(length: float) -> float:
    """Return a length given in points."""
    return length * UNITS_PER_POINT


def millimetres(length: float) -> float:
    """Return a length given in millimetres."""
    return length * UNITS_PER_INCH / 25.4


class Mark(Protocol):
    """Something that can be drawn, with its top left corner at the painter's origin."""

    def draw(self, painter: QPainter) -> None:
        """Draw it."""


@dataclass(frozen=True)
class Block:
    """Marks at their places in a rectangle.

    Attributes:
        width: Its width.
        height: Its height; marks beyond it are drawn all the same.
        parts: Each mark with the place of its top left corner.
    """

    width: float
    height: float
    parts: tuple[tuple[float, float, Mark], ...] = ()

    def draw(self, painter: QPainter) -> None:
        """Draw every part."""
        for x, y, mark in self.parts:
            painter.save()
            painter.translate(x, y)
            mark.draw(painter)
            painter.restore()

    def padded(self, *, top: float = 0, bottom: float = 0, left: float = 0) -> Block:
        """Return the block with empty space around it; the width stays what it was plus `left`."""
        return Block(self.width + left, self.height + top + bottom, ((left, top, self),))

    def with_marks(self, *parts: tuple[float, float, Mark]) -> Block:
        """Return the block with more marks on top."""
        return replace(self, parts=(*self.parts, *parts))

    def with_height(self, height: float) -> Block:
        """Return the block in a taller or lower rectangle."""
        return replace(self, height=height)

    def at_most(self, height: float) -> Block:
        """Return the block, made smaller as a whole if it is higher than this: nothing is lost."""
        if self.height <= height:
            return self
        return Block(self.width, height, ((0, 0, Scaled(self, height / self.height)),))


@dataclass(frozen=True)
class Scaled:
    """A block drawn smaller."""

    block: Block
    factor: float

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.scale(self.factor, self.factor)
        self.block.draw(painter)


@dataclass(frozen=True)
class Upwards:
    """A block turned to read from the bottom to the top; its corner is at the bottom left."""

    block: Block

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.rotate(-90)
        self.block.draw(painter)


def stacked(blocks: Sequence[Block], gap: float = 0) -> Block:
    """Return blocks under one another."""
    parts: list[tuple[float, float, Mark]] = []
    y = 0.0
    for block in blocks:
        parts.append((0, y, block))
        y += block.height + gap
    width = max((block.width for block in blocks), default=0.0)
    return Block(width, max(0.0, y - gap) if blocks else 0.0, tuple(parts))


def side_by_side(blocks: Iterable[Block], gap: float = 0) -> Block:
    """Return blocks next to one another, tops aligned."""
    parts: list[tuple[float, float, Mark]] = []
    x = height = 0.0
    for block in blocks:
        parts.append((x, 0, block))
        x += block.width + gap
        height = max(height, block.height)
    return Block(max(0.0, x - gap), height, tuple(parts))
