"""Mark lines of the shopping list that a change of the plan made more, less or gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .line import Mark

_SAME = 0.02
"""A change of less than this share is none."""


def mark_of(now: float, then: float) -> Mark | None:
    """Return how a line changed, as a mark; masses for one portion, g."""
    if abs(now - then) <= _SAME * max(now, then) + 0.5:
        return None
    if not then:
        return Mark.NEW
    if not now:
        return Mark.GONE
    return Mark.MORE if now > then else Mark.LESS


def gone_names(
    seen: Mapping[str, tuple[float, ...]] | None, there: Iterable[str], days: range
) -> tuple[str, ...]:
    """Return the names of what was asked for and is on no line any more."""
    names = set(there)
    return tuple(
        name
        for name, daily in (seen or {}).items()
        if name not in names and grams_on(daily, days) > 0
    )


def grams_on(daily: tuple[float, ...], days: Iterable[int]) -> float:
    """Return the amount that some days of a row ask for, g."""
    return sum(daily[day] for day in days if 0 <= day < len(daily))
