"""Sizes of type, and the largest with which a thing fits on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .block import Block

LARGE = 14.0
USUAL = 9.0


def _down(high: float, low: float) -> tuple[float, ...]:
    return tuple(high - 0.25 * step for step in range(int((high - low) * 4) + 1))


class Sizes:
    """Sizes that are tried, from large to small, pt."""

    WEEK = _down(9.5, 6.5)
    LIST = _down(11.0, 8.5)
    SHEET = _down(8.5, 6.25)
    DAY = _down(11.0, 8.5)
    CARD = (15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0)


def largest(sizes: Sequence[float], make: Callable[[float], list[Block]]) -> list[Block] | None:
    """Return what the largest of the sizes makes on one page; None if the smallest needs more."""
    found = make(sizes[-1])
    if len(found) > 1:  # seen at once, before the long way to it
        return None
    low, high = 0, len(sizes) - 1
    while low < high:
        middle = (low + high) // 2
        made = make(sizes[middle])
        if len(made) <= 1:
            found, high = made, middle
        else:
            low = middle + 1
    return found
