"""How wide the columns and how high the rows are: arithmetic only."""

from __future__ import annotations

from collections.abc import Sequence


def column_width(room: int, columns: int, gap: int, least: int, most: int) -> int:
    """Return the width of columns that share the room equally, between a least and a greatest."""
    if columns <= 0:
        return least
    return min(most, max(least, (room - gap * (columns - 1)) // columns))


def row_heights(room: int, least: Sequence[int], natural: Sequence[int]) -> list[int]:
    """Return rows as high as all their text needs if there is room, else in proportion.

    Args:
        room: Height for all rows together.
        least: What each row needs at the least.
        natural: What each row needs to show everything; at least `least`.

    Returns:
        Heights whose sum is at most `room`, unless the least heights are more than that.
    """
    spare = room - sum(least)
    wish = [max(0, n - low) for n, low in zip(natural, least, strict=True)]
    if spare <= 0 or not any(wish):
        return list(least)
    share = min(1.0, spare / sum(wish))
    return [low + int(want * share) for low, want in zip(least, wish, strict=True)]
