"""Which side columns fit: the right one folds first, then the left."""

from __future__ import annotations

LEFT, RIGHT = 264, 280
_SEVEN_DAYS = 7 * 114 + 6 * 8 + 32


def fits(width: int, scale: float = 1.0) -> tuple[bool, bool]:
    """Return whether the left and the right column fit beside a week of readable cards."""
    board = width - _SEVEN_DAYS * scale
    left = board >= LEFT * scale
    return left, left and board >= (LEFT + RIGHT) * scale


LEAST_WEEK, LEAST_PAGE = 300, 440
"""What a page can do with beside a column that a person wants to see: some days, or a table."""


def fits_beside(width: int, scale: float, columns: int, *, week: bool) -> bool:
    """Return whether a page still has room beside columns of this width (in design lengths)."""
    return width >= (columns + (LEAST_WEEK if week else LEAST_PAGE)) * scale
