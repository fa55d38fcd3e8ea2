"""What is usual for single meals of the week: no lunch on Tuesday, dinner out on Friday."""

from __future__ import annotations

from dataclasses import dataclass

USUAL, OUT, NONE = "usual", "out", "none"
KINDS = (USUAL, OUT, NONE)
"""Planned as every meal, eaten out, or no meal at all."""
WHOLE_DAY = ""
"""Stands for the meal where something is wanted of all of a day"""
MINUTES = (5, 240)
"""Least and most minutes a meal or a day may be kept to."""


@dataclass(frozen=True)
class MealFrame:
    """What is wanted of a meal.

    Attributes:
        kind: One of `KINDS`.
        minutes: The longest it may take to prepare, or None for any time.

    Raises:
        ValueError: The kind or the minutes are none.
    """

    kind: str = USUAL
    minutes: int | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be held."""
        if self.kind not in KINDS:
            raise ValueError(f"{self.kind} is none of {', '.join(KINDS)}.")
        if self.minutes is not None and not MINUTES[0] <= self.minutes <= MINUTES[1]:
            raise ValueError(f"{self.minutes} is not from {MINUTES[0]} to {MINUTES[1]} minutes.")


AS_USUAL = MealFrame()


@dataclass(frozen=True)
class WeekdayFrame:
    """What is wanted of a meal on one day of every week.

    Attributes:
        weekday: 0 for Monday.
        slot: The meal, or `WHOLE_DAY`, of which minutes may be wanted: for all that is cooked.
        frame: What is wanted of it.
    """

    weekday: int
    slot: str
    frame: MealFrame
