"""How a meal is made, on paper: numbered steps with their times, or a method in one paragraph."""

from __future__ import annotations

from planner.report.content import PageMeal

from .block import Block, points, side_by_side
from .typesetter import Typesetter

_FILE = "paper/steps.html"
_NUMBER = 1.5  # room for a step's number, in widths of an m


def step_blocks(meal: PageMeal, type_: Typesetter, width: float) -> list[Block]:
    """Return a block for each step; one for a dish that has only a method."""
    if not meal.steps:
        return [type_.make(_FILE, "method", width, text=meal.method)]
    left = points(type_.size) * _NUMBER
    return [
        side_by_side(
            [
                type_.make(_FILE, "number", left, number=at),
                type_.make(_FILE, "step", width - left, step=step),
            ]
        )
        for at, step in enumerate(meal.steps, 1)
    ]
