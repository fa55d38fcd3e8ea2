"""Cook's cards, two to a page, in the largest type that both have room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.ui.paper.block import Block, Mark, points
from planner.ui.paper.layout_context import LayoutContext
from planner.ui.paper.type_sizes import LARGE, Sizes

from .card_sheet import Card, card_block, cards, cut_line

_PAD = points(12)  # on either side of the line where a page is cut


def card_bodies(context: LayoutContext) -> list[Block]:
    """Return the pages; a card too long for half a page in large type has one to itself."""
    made = cards(context.content, context.choice.slot)
    halves = _Room.half(context)
    pages: list[Block] = []
    while made:
        pair = made[:2]
        if context.choice.large and not _fit(context, pair, halves, LARGE):
            pages.append(_page(context, made[:1], _Room.whole(context)))
            made = made[1:]
            continue
        pages.append(_page(context, pair, halves))
        made = made[2:]
    return pages


@dataclass(frozen=True)
class _Room:
    """Where cards go on a page: their size, and the way from one to the next."""

    width: float
    height: float
    step: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def whole(cls, context: LayoutContext) -> _Room:
        return cls(context.frame.width, context.frame.height)

    @classmethod
    def half(cls, context: LayoutContext) -> _Room:
        """Return the room of half a page: side by side on wide paper, else one above the other."""
        width, height = context.frame.width, context.frame.height
        if context.choice.landscape:
            inner = width / 2 - _PAD
            return cls(inner, height, (inner + 2 * _PAD, 0.0))
        inner = height / 2 - _PAD
        return cls(width, inner, (0.0, inner + 2 * _PAD))


def _page(context: LayoutContext, chosen: Sequence[Card], room: _Room) -> Block:
    size = _largest(context, chosen, room)
    parts: list[tuple[float, float, Mark]] = []
    for at, card in enumerate(chosen):
        block = card_block(card, context.type(size), room.width).at_most(room.height)
        parts.append((room.step[0] * at, room.step[1] * at, block))
    if len(chosen) > 1:
        x, y = (max(0.0, step - _PAD) for step in room.step)
        length = room.height if room.step[0] else room.width
        parts.append((x, y, cut_line(length, across=not room.step[0])))
    return Block(context.frame.width, context.frame.height, tuple(parts))


def _largest(context: LayoutContext, chosen: Sequence[Card], room: _Room) -> float:
    """Return the largest size with which all of them fit, else the smallest there is."""
    sizes = [size for size in Sizes.CARD if size >= LARGE or not context.choice.large]
    return next((size for size in sizes if _fit(context, chosen, room, size)), sizes[-1])


def _fit(context: LayoutContext, chosen: Sequence[Card], room: _Room, size: float) -> bool:
    blocks = (card_block(card, context.type(size), room.width) for card in chosen)
    return all(block.height <= room.height for block in blocks)
